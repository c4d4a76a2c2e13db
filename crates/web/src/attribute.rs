//! Attributes as a query names them (PS3.18 §8.3.4): keywords or eight hexadecimal digits, those in items behind the sequence
//! and a dot.

use kerma_dataset::{CharacterSet, DataSet, Element, IntoValue, Item, Sequence, Value, ValueError};
use kerma_dictionary::{Tag, Vr, data_elements};

use crate::Problem;
use crate::problem::shown;

/// How deep an attribute may be in items.
const DEEPEST: usize = 16;

/// The attribute of a name, behind the sequences that it is in: never empty. `None` if it is no name of an attribute.
pub(crate) fn path(name: &str) -> Option<Vec<Tag>> {
    let path: Vec<Tag> = name.split('.').map(tag).collect::<Option<_>>()?;
    (path.len() <= DEEPEST).then_some(path)
}

fn tag(name: &str) -> Option<Tag> {
    let is_hexadecimal = name.len() == 8 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    match is_hexadecimal {
        true => u32::from_str_radix(name, 16).ok().map(Tag::from_u32),
        false => data_elements::by_keyword(name).map(|element| element.tag),
    }
}

/// Asks in the identifier for this attribute, with this value.
///
/// # Errors
/// If the attribute has no such values, or is not where the path says.
pub(crate) fn ask(identifier: &mut DataSet, path: &[Tag], value: &str) -> Result<(), Problem> {
    let Some((tag, sequences)) = path.split_last() else { return Ok(()) };
    let mut innermost = identifier;
    for sequence in sequences {
        innermost = item(innermost, *sequence)?;
    }
    // What is asked already is asked all the same when it is to be included besides.
    if value.is_empty() && innermost.contains(*tag) {
        return Ok(());
    }
    let vr = data_elements::vr_of(*tag).unwrap_or(Vr::UN);
    innermost.insert(Element::new(*tag, vr, of(value, *tag, vr)?));
    Ok(())
}

/// The item of a sequence, which is made if it is not there.
fn item(data_set: &mut DataSet, tag: Tag) -> Result<&mut DataSet, Problem> {
    let wrong = || Problem::bad_request(format!("{tag} is no sequence, and nothing is in its items"));
    if data_elements::vr_of(tag) != Some(Vr::SQ) {
        return Err(wrong());
    }
    if data_set.get_element(tag).is_none_or(|element| element.is_empty()) {
        data_set.insert(Element::new(tag, Vr::SQ, Sequence::from_iter([DataSet::new()])));
    }
    match data_set.get_element_mut(tag).map(Element::value_mut) {
        Some(Value::Sequence(sequence)) => {
            sequence.items.first_mut().map(|Item { data_set, .. }| data_set).ok_or_else(wrong)
        }
        _ => Err(wrong()),
    }
}

/// The text as a value of this representation.
fn of(text: &str, tag: Tag, vr: Vr) -> Result<Value, Problem> {
    let character_set = &CharacterSet::UTF_8;
    let failed = |error: ValueError| Problem::bad_request(error.to_string());
    let numbers = || text.split('\\').map(|part| part.trim().parse::<i64>()).collect::<Result<Vec<_>, _>>();
    let not_numbers =
        || Problem::bad_request(format!("{tag} ({vr}) has no value {}: a number is", shown(text)));
    match vr {
        Vr::SQ if text.is_empty() => Ok(Value::Sequence(Sequence::default())),
        _ if text.is_empty() => Ok(Value::default()),
        Vr::US | Vr::SS | Vr::UL | Vr::SL | Vr::SV | Vr::UV => {
            numbers().map_err(|_| not_numbers())?.into_value(tag, vr, character_set).map_err(failed)
        }
        Vr::FL | Vr::FD => {
            let numbers: Result<Vec<f64>, _> = text.split('\\').map(|part| part.trim().parse()).collect();
            numbers.map_err(|_| not_numbers())?.into_value(tag, vr, character_set).map_err(failed)
        }
        // Alternatives are separated by commas where a value cannot have one (PS3.18 §8.3.4.1).
        Vr::UI | Vr::CS => {
            text.replace(',', "\\").as_str().into_value(tag, vr, character_set).map_err(failed)
        }
        _ if vr.is_text() => text.into_value(tag, vr, character_set).map_err(failed),
        _ => Err(Problem::bad_request(format!("{tag} ({vr}) is not searched for by its value"))),
    }
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::tags;

    use super::*;

    #[test]
    fn an_attribute_is_a_keyword_or_eight_digits_behind_its_sequences() {
        assert_eq!(path("PatientName"), Some(vec![tags::PATIENT_NAME]));
        assert_eq!(path("0020000d"), Some(vec![tags::STUDY_INSTANCE_UID]));
        let nested = Some(vec![tags::REQUEST_ATTRIBUTES_SEQUENCE, tags::SCHEDULED_PROCEDURE_STEP_ID]);
        assert_eq!(path("RequestAttributesSequence.00400009"), nested);
        for name in ["", ".", "patientname", "0020000", "0020000g", "PatientName.", &"00400275.".repeat(20)] {
            assert_eq!(path(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_asked_is_in_the_identifier_as_its_representation_has_it() {
        let mut identifier = DataSet::new();
        ask(&mut identifier, &[tags::ROWS], "512").unwrap();
        ask(&mut identifier, &[tags::STUDY_INSTANCE_UID], "1.2,1.3").unwrap();
        ask(&mut identifier, &[tags::REQUEST_ATTRIBUTES_SEQUENCE, tags::SCHEDULED_PROCEDURE_STEP_ID], "7")
            .unwrap();
        ask(&mut identifier, &[tags::REQUEST_ATTRIBUTES_SEQUENCE, tags::REQUESTED_PROCEDURE_ID], "").unwrap();
        ask(&mut identifier, &[tags::ROWS], "").unwrap();
        assert_eq!(identifier.get::<u16>(tags::ROWS).unwrap(), 512);
        assert_eq!(identifier.strings(tags::STUDY_INSTANCE_UID).unwrap(), ["1.2", "1.3"]);
        let items = identifier.items(tags::REQUEST_ATTRIBUTES_SEQUENCE).unwrap();
        assert_eq!(items.len(), 1);
        assert_eq!(items.first().unwrap().data_set.string(tags::SCHEDULED_PROCEDURE_STEP_ID).unwrap(), "7");
        assert!(items.first().unwrap().data_set.contains(tags::REQUESTED_PROCEDURE_ID));
    }

    #[test]
    fn a_value_that_an_attribute_cannot_have_is_refused() {
        for (path, value) in [
            ([tags::ROWS].as_slice(), "many"),
            (&[tags::ROWS], "70000"),
            (&[tags::PATIENT_NAME, tags::PATIENT_ID], "7"),
            (&[tags::REQUEST_ATTRIBUTES_SEQUENCE], "7"),
            (&[tags::PIXEL_DATA], "7"),
        ] {
            assert!(ask(&mut DataSet::new(), path, value).is_err(), "{path:?} {value}");
        }
    }
}
