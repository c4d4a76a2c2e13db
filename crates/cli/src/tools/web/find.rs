//! Searches.

use kerma_ae::Status;
use kerma_dataset::json::FromJson;
use kerma_dataset::{DataSet, ValueRef};
use kerma_dictionary::{tags, uids};

use super::Find;
use super::calls::{agent, good};
use crate::identifiers;
use crate::options::keys::Key;
use crate::report::table::Columns;
use crate::tools::findscu::Found;

/// The longest answer, in bytes.
const LONGEST: u64 = 1 << 30;

/// Whether all was shown. The error says what failed.
pub(super) fn run(arguments: &Find) -> Result<bool, String> {
    let Some(identifier) = identifiers::of(&arguments.query) else { return Ok(false) };
    let url = address(arguments, &identifier);
    let mut request = agent().get(&url).header("Accept", "application/dicom+json");
    if let Some(credentials) = arguments.credentials.header() {
        request = request.header("Authorization", credentials);
    }
    let mut answer = good(request.call(), &url)?;
    let text = answer.body_mut().with_config().limit(LONGEST).read_to_string();
    let text = text.map_err(|error| format!("{url}: {error}"))?;
    let matches = match text.trim() {
        // Some answer so when nothing is found.
        "" => Vec::new(),
        text => FromJson::new().data_sets(text).map_err(|error| format!("{url}: the answer: {error}"))?,
    };
    let columns = Columns::of(arguments.query.keys.iter().filter_map(Key::place), &identifier);
    let class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    let mut found = Found::new(&arguments.general, arguments.format, columns, None, &class, None);
    let mut all = true;
    for data_set in &matches {
        all &= found.show(Status::PENDING, data_set);
        if found.is_unread() {
            break;
        }
    }
    Ok(all & found.finish())
}

/// What is asked for, as a URL.
fn address(arguments: &Find, identifier: &DataSet) -> String {
    let url = arguments.url.trim_end_matches('/');
    let names_level = ["/studies", "/series", "/instances"].iter().any(|level| url.ends_with(level));
    let level = match identifier.string(tags::QUERY_RETRIEVE_LEVEL).unwrap_or_default().as_str() {
        _ if names_level => "",
        "SERIES" => "/series",
        "IMAGE" => "/instances",
        _ => "/studies",
    };
    let mut parameters = Vec::new();
    ask(identifier, "", &mut parameters);
    if let Some(limit) = arguments.limit {
        parameters.push(format!("limit={limit}"));
    }
    if arguments.fuzzy {
        parameters.push("fuzzymatching=true".into());
    }
    let query = if parameters.is_empty() { String::new() } else { format!("?{}", parameters.join("&")) };
    format!("{url}{level}{query}")
}

/// A parameter for each element: what has no value is to be included.
fn ask(data_set: &DataSet, around: &str, parameters: &mut Vec<String>) {
    for element in data_set {
        let tag = element.tag();
        if around.is_empty() && [tags::SPECIFIC_CHARACTER_SET, tags::QUERY_RETRIEVE_LEVEL].contains(&tag) {
            continue;
        }
        let name = format!("{around}{:08X}", tag.to_u32());
        if let ValueRef::Sequence(sequence) = element.value()
            && let Some(item) = sequence.items.first().filter(|item| !item.data_set.is_empty())
        {
            ask(&item.data_set, &format!("{name}."), parameters);
            continue;
        }
        let values = data_set.strings(tag).unwrap_or_default().join("\\");
        match values.as_str() {
            "" => parameters.push(format!("includefield={name}")),
            values => parameters.push(format!("{name}={}", escaped(values))),
        }
    }
}

/// Escapes all but what stands for itself (RFC 3986 §2.3).
fn escaped(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~*".contains(&byte);
    let escape =
        |byte: u8| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_a_query_by_tags() {
        let mut identifier = DataSet::new();
        identifier.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        identifier.set(tags::QUERY_RETRIEVE_LEVEL, "SERIES").unwrap();
        identifier.set(tags::PATIENT_NAME, "Müller^J*").unwrap();
        identifier.set(tags::PATIENT_ID, "").unwrap();
        let mut item = DataSet::new();
        item.set(tags::SCHEDULED_PROCEDURE_STEP_ID, "7&8").unwrap();
        identifier.set(tags::REQUEST_ATTRIBUTES_SEQUENCE, vec![item]).unwrap();
        let mut parameters = Vec::new();
        ask(&identifier, "", &mut parameters);
        assert_eq!(
            parameters,
            ["00100010=M%C3%BCller%5EJ*", "includefield=00100020", "00400275.00400009=7%268"]
        );
    }
}
