//! The Native DICOM Model (PS3.19 annex A.1), read: its XML becomes the JSON of PS3.18 annex F, of which data sets are read in one place.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::{Map, Value, json};

/// How deep sequences may be nested, as in JSON.
const DEEPEST: usize = 128;

/// Why it is no data set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotNative {
    #[error("it is no XML: {0}")]
    Xml(String),
    #[error("<{0}> is not where the Native DICOM Model has it")]
    Misplaced(String),
    #[error("a DicomAttribute has no tag of eight hexadecimal digits")]
    NoTag,
    #[error("sequences are nested more than {DEEPEST} deep")]
    TooDeep,
    #[error("it ends before </NativeDicomModel>")]
    CutShort,
    #[error("{0:?} is no number")]
    NoNumber(String),
    #[error("the document type declares entities, which are not read")]
    Entities,
}

/// The JSON of an XML document.
pub(crate) fn to_json(xml: &str) -> Result<String, NotNative> {
    let mut model = Model::default();
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    loop {
        let event = reader.read_event().map_err(|error| NotNative::Xml(error.to_string()))?;
        match event {
            Event::Start(start) => model.start(&start)?,
            Event::Text(text) => model.text(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => model.text(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(reference) => {
                let character =
                    reference.resolve_char_ref().map_err(|error| NotNative::Xml(error.to_string()))?;
                let name: &str = &reference;
                let character = character.or(match name {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "apos" => Some('\''),
                    "quot" => Some('"'),
                    _ => None,
                });
                let character = character.ok_or_else(|| NotNative::Xml(format!("&{name}; is nothing")))?;
                model.text(character.encode_utf8(&mut [0; 4]));
            }
            Event::End(_) => model.end()?,
            Event::DocType(_) => return Err(NotNative::Entities),
            Event::Eof => break,
            _ => {}
        }
    }
    let model = model.done.ok_or(NotNative::CutShort)?;
    Ok(Value::Object(model).to_string())
}

/// An element that is not closed yet.
enum Open {
    Model(Map<String, Value>),
    Attribute(Attribute),
    Item { number: Option<usize>, elements: Map<String, Value> },
    Value { number: Option<usize>, text: String },
    Name { number: Option<usize>, groups: Map<String, Value> },
    Group { group: &'static str, components: [String; 5] },
    Component { at: usize, text: String },
    Binary(String),
    Elsewhere,
}

#[derive(Default)]
struct Attribute {
    tag: String,
    vr: String,
    values: Vec<Value>,
    other: Option<(&'static str, Value)>,
}

#[derive(Default)]
struct Model {
    open: Vec<Open>,
    done: Option<Map<String, Value>>,
}

/// The components of a name (PS3.5 §6.2.1), in their order.
const COMPONENTS: [&str; 5] = ["FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"];

impl Model {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), NotNative> {
        let local = start.local_name();
        let name = local.as_ref();
        let attribute = |name: &str| -> Result<Option<String>, NotNative> {
            let failed = |error: &dyn std::fmt::Display| NotNative::Xml(error.to_string());
            let found = start.try_get_attribute(name).map_err(|error| failed(&error))?;
            let value = found.map(|found| found.normalized_value(XmlVersion::Implicit1_0));
            Ok(value.transpose().map_err(|error| failed(&error))?.map(|value| value.into_owned()))
        };
        let number = || Ok(attribute("number")?.and_then(|number| number.trim().parse::<usize>().ok()));
        let misplaced = || NotNative::Misplaced(name.chars().take(64).collect());
        if self.open.len() > DEEPEST * 2 {
            return Err(NotNative::TooDeep);
        }
        let opened = match (self.open.last(), name) {
            (None, "NativeDicomModel") if self.done.is_none() => Open::Model(Map::new()),
            (Some(Open::Model(_) | Open::Item { .. }), "DicomAttribute") => {
                let tag = attribute("tag")?.unwrap_or_default().to_ascii_uppercase();
                if tag.len() != 8 || !tag.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return Err(NotNative::NoTag);
                }
                let vr = attribute("vr")?.unwrap_or_default();
                Open::Attribute(Attribute { tag, vr, ..Attribute::default() })
            }
            (Some(Open::Attribute(_)), "Item") => Open::Item { number: number()?, elements: Map::new() },
            (Some(Open::Attribute(_)), "Value") => Open::Value { number: number()?, text: String::new() },
            (Some(Open::Attribute(_)), "PersonName") => Open::Name { number: number()?, groups: Map::new() },
            (Some(Open::Attribute(_)), "InlineBinary") => Open::Binary(String::new()),
            (Some(Open::Attribute(_)), "BulkData") => {
                // A UUID names what only who has made it has.
                let uri = attribute("uri")?.ok_or_else(misplaced)?;
                if let Some(Open::Attribute(of)) = self.open.last_mut() {
                    of.other = Some(("BulkDataURI", Value::String(uri)));
                }
                Open::Elsewhere
            }
            (Some(Open::Name { .. }), "Alphabetic" | "Ideographic" | "Phonetic") => {
                let group = match name {
                    "Alphabetic" => "Alphabetic",
                    "Ideographic" => "Ideographic",
                    _ => "Phonetic",
                };
                Open::Group { group, components: Default::default() }
            }
            (Some(Open::Group { .. }), component) => {
                let at = COMPONENTS.iter().position(|of| *of == component).ok_or_else(misplaced)?;
                Open::Component { at, text: String::new() }
            }
            _ => return Err(misplaced()),
        };
        self.open.push(opened);
        Ok(())
    }

    fn text(&mut self, more: &str) {
        // What is elsewhere is white space between elements, most often.
        if let Some(Open::Value { text, .. } | Open::Component { text, .. } | Open::Binary(text)) =
            self.open.last_mut()
        {
            text.push_str(more);
        }
    }

    fn end(&mut self) -> Result<(), NotNative> {
        let Some(closed) = self.open.pop() else { return Ok(()) };
        match (closed, self.open.last_mut()) {
            (Open::Model(elements), _) => self.done = Some(elements),
            (Open::Attribute(attribute), Some(Open::Model(elements) | Open::Item { elements, .. })) => {
                let (tag, element) = attribute.element();
                elements.insert(tag, element);
            }
            (Open::Item { number, elements }, Some(Open::Attribute(of))) => {
                of.put(number, Value::Object(elements));
            }
            (Open::Value { number, text }, Some(Open::Attribute(of))) => {
                let value = of.value(&text)?;
                of.put(number, value);
            }
            (Open::Name { number, groups }, Some(Open::Attribute(of))) => {
                of.put(number, Value::Object(groups));
            }
            (Open::Group { group, components }, Some(Open::Name { groups, .. })) => {
                let name = components.join("^");
                groups.insert(group.to_owned(), Value::String(name.trim_end_matches('^').to_owned()));
            }
            (Open::Component { at, text }, Some(Open::Group { components, .. })) => {
                if let Some(component) = components.get_mut(at) {
                    *component = text;
                }
            }
            (Open::Binary(text), Some(Open::Attribute(of))) => {
                let base64: String = text.split_ascii_whitespace().collect();
                of.other = Some(("InlineBinary", Value::String(base64)));
            }
            _ => {}
        }
        Ok(())
    }
}

/// An element has this many values at most: a number makes place for those before it.
const MOST_VALUES: usize = 1 << 16;

impl Attribute {
    /// Puts a value in the place of its number, which counts from 1; without one behind the others.
    fn put(&mut self, number: Option<usize>, value: Value) {
        match number.and_then(|number| number.checked_sub(1)).filter(|at| *at < MOST_VALUES) {
            Some(at) => {
                if self.values.len() <= at {
                    self.values.resize(at + 1, Value::Null);
                }
                if let Some(place) = self.values.get_mut(at) {
                    *place = value;
                }
            }
            None => self.values.push(value),
        }
    }

    /// A value as JSON has it: numbers as such (PS3.18 Table F.2.3-1).
    fn value(&self, text: &str) -> Result<Value, NotNative> {
        let failed = || NotNative::NoNumber(text.chars().take(64).collect());
        Ok(match self.vr.as_str() {
            _ if text.trim().is_empty() => Value::Null,
            "US" | "SS" | "UL" | "SL" => json!(text.trim().parse::<i64>().map_err(|_| failed())?),
            "SV" => json!(text.trim().parse::<i64>().map_err(|_| failed())?),
            "UV" => json!(text.trim().parse::<u64>().map_err(|_| failed())?),
            "FL" | "FD" => match text.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => json!(number),
                Ok(number) if number.is_nan() => json!("NaN"),
                Ok(number) => json!(if number > 0.0 { "Infinity" } else { "-Infinity" }),
                Err(_) => return Err(failed()),
            },
            // DS and IS keep their digits as strings, which readers of JSON take.
            _ => Value::String(text.to_owned()),
        })
    }

    fn element(self) -> (String, Value) {
        let Attribute { tag, vr, values, other } = self;
        let mut element = Map::new();
        if !vr.is_empty() {
            element.insert("vr".into(), Value::String(vr));
        }
        match other {
            Some((name, value)) => drop(element.insert(name.into(), value)),
            None if values.is_empty() => {}
            None => drop(element.insert("Value".into(), Value::Array(values))),
        }
        (tag, Value::Object(element))
    }
}

#[cfg(test)]
mod tests {
    use kerma_dataset::json::from_json;
    use kerma_dataset::xml::to_xml;
    use kerma_dataset::{DataSet, Element};
    use kerma_dictionary::{Vr, tags};

    use super::*;

    fn read(xml: &str) -> DataSet {
        from_json(&to_json(xml).unwrap()).unwrap()
    }

    #[test]
    fn what_was_written_as_xml_is_read_again() {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        data_set.set(tags::PATIENT_NAME, "Müller^Jane^^Dr.=山田^太郎").unwrap();
        data_set.set(tags::STUDY_ID, "A<7 & \"8\"").unwrap();
        data_set.set(tags::IMAGE_TYPE, "DERIVED\\\\AXIAL").unwrap();
        data_set.set(tags::ROWS, 512_u16).unwrap();
        data_set.set(tags::SLICE_THICKNESS, "1.50").unwrap();
        data_set.set(tags::PATIENT_BIRTH_DATE, "").unwrap();
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![1, 2, 3, 4]));
        let mut item = DataSet::new();
        item.set(tags::CODE_VALUE, "121").unwrap();
        data_set.set(tags::CONCEPT_NAME_CODE_SEQUENCE, vec![item, DataSet::new()]).unwrap();
        assert_eq!(read(&to_xml(&data_set)), data_set);
    }

    #[test]
    fn xml_that_is_no_data_set_is_refused_with_the_reason() {
        let within = |text: &str| format!("<NativeDicomModel>{text}</NativeDicomModel>");
        for (xml, why) in [
            ("", NotNative::CutShort),
            ("<a/>", NotNative::Misplaced("a".into())),
            (&within("<Item/>"), NotNative::Misplaced("Item".into())),
            (&within("<DicomAttribute tag='12' vr='LO'/>"), NotNative::NoTag),
            ("<!DOCTYPE x [<!ENTITY y 'z'>]><NativeDicomModel/>", NotNative::Entities),
            (
                &within(
                    "<DicomAttribute tag='00280010' vr='US'><Value number='1'>x</Value></DicomAttribute>",
                ),
                NotNative::NoNumber("x".into()),
            ),
        ] {
            assert_eq!(to_json(xml), Err(why), "{xml}");
        }
        assert!(matches!(to_json("<NativeDicomModel></a>"), Err(NotNative::Xml(_))));
        let deep = "<DicomAttribute tag='00081140' vr='SQ'><Item number='1'>".repeat(200);
        assert_eq!(to_json(&format!("<NativeDicomModel>{deep}")), Err(NotNative::TooDeep));
        assert_eq!(to_json("<NativeDicomModel>"), Err(NotNative::CutShort));
    }

    #[test]
    fn a_document_that_breaks_off_or_is_damaged_anywhere_is_refused_or_read_and_nothing_worse() {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        data_set.set(tags::PATIENT_NAME, "Müller^Jane=山田").unwrap();
        data_set.set(tags::ROWS, 512_u16).unwrap();
        let mut item = DataSet::new();
        item.set(tags::CODE_VALUE, "A & B").unwrap();
        data_set.set(tags::CONCEPT_NAME_CODE_SEQUENCE, vec![item]).unwrap();
        let xml = to_xml(&data_set);
        let end = xml.trim_end().len();
        for (at, _) in xml.char_indices().filter(|(at, _)| *at < end) {
            assert!(to_json(&xml[..at]).is_err(), "{at}");
            for replacement in ["<", ">", "&", "\"", "/", "9", "\0"] {
                let rest = &xml[at + xml[at..].chars().next().unwrap().len_utf8()..];
                if let Ok(json) = to_json(&format!("{}{replacement}{rest}", &xml[..at])) {
                    let _ = from_json(&json);
                }
            }
        }
    }

    #[test]
    fn a_number_makes_place_for_those_before_it_but_not_for_any_number() {
        let of = |number: &str| {
            format!(
                "<NativeDicomModel><DicomAttribute tag='00080008' vr='CS'><Value number='{number}'>A</Value>\
                 </DicomAttribute></NativeDicomModel>"
            )
        };
        assert_eq!(read(&of("3")).strings(tags::IMAGE_TYPE).unwrap(), ["", "", "A"]);
        assert_eq!(read(&of("4000000000")).strings(tags::IMAGE_TYPE).unwrap(), ["A"]);
    }
}
