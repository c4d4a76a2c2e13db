//! Attributes of a data set as the configuration spells them.

use kerma_dataset::{CharacterSet, DataSet, Element};
use kerma_dictionary::{Tag, Vr, data_elements, tags};
use serde::Deserialize;
use toml::{Table, Value};

use crate::options::keys;

/// Attributes by their keywords: text, numbers, several of these, and tables as the items of a sequence.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(try_from = "Table")]
pub(crate) struct Attributes(pub(crate) DataSet);

impl TryFrom<Table> for Attributes {
    type Error = String;

    fn try_from(table: Table) -> Result<Attributes, String> {
        let mut attributes = data_set(&table)?;
        if !attributes.is_empty() {
            attributes.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").map_err(|error| error.to_string())?;
        }
        Ok(Attributes(attributes))
    }
}

fn data_set(table: &Table) -> Result<DataSet, String> {
    let mut attributes = DataSet::new();
    for (keyword, value) in table {
        let known = data_elements::by_keyword(keyword);
        let known = known.ok_or_else(|| format!("{keyword} is no keyword of an attribute (PS3.6)"))?;
        set(&mut attributes, known.tag, keyword, value)?;
    }
    Ok(attributes)
}

fn set(attributes: &mut DataSet, tag: Tag, keyword: &str, value: &Value) -> Result<(), String> {
    let values = match value {
        Value::Array(values) => values.as_slice(),
        value => std::slice::from_ref(value),
    };
    if data_elements::vr_of(tag) == Some(Vr::SQ) {
        let item = |value: &Value| match value {
            Value::Table(table) => data_set(table),
            _ => Err(format!("{keyword} is a sequence: its items are tables")),
        };
        let items = values.iter().map(item).collect::<Result<Vec<DataSet>, String>>()?;
        return attributes.set(tag, items).map_err(|error| error.to_string());
    }
    let text = |value: &Value| match value {
        Value::String(text) => Ok(text.clone()),
        Value::Integer(number) => Ok(number.to_string()),
        Value::Float(number) => Ok(number.to_string()),
        _ => Err(format!("{keyword}: its value is neither text nor a number")),
    };
    let texts = values.iter().map(text).collect::<Result<Vec<String>, String>>()?;
    let vr = data_elements::vr_of(tag).unwrap_or(Vr::UN);
    let value = keys::value(&texts.join("\\"), tag, vr, &CharacterSet::UTF_8);
    attributes.insert(Element::new(tag, vr, value.map_err(|error| format!("{keyword}: {error}"))?));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<DataSet, String> {
        Attributes::try_from(text.parse::<Table>().unwrap()).map(|attributes| attributes.0)
    }

    #[test]
    fn attributes_are_named_by_their_keywords_and_tables_are_items() {
        let attributes = of("Manufacturer = \"Bildschirm-Müller\"\nNumberOfDisplaySubsystems = 1\n\
                             [[DisplaySubsystemSequence]]\nDisplaySubsystemID = 7\nDisplaySubsystemName = \"left\"\n")
            .unwrap();
        assert_eq!(attributes.string(tags::MANUFACTURER).unwrap(), "Bildschirm-Müller");
        assert_eq!(attributes.get::<u16>(tags::NUMBER_OF_DISPLAY_SUBSYSTEMS).unwrap(), 1);
        let subsystem = attributes.items(tags::DISPLAY_SUBSYSTEM_SEQUENCE).unwrap().only().unwrap();
        assert_eq!(subsystem.data_set.get::<u16>(tags::DISPLAY_SUBSYSTEM_ID).unwrap(), 7);
        assert!(of("").unwrap().is_empty());
    }

    #[test]
    fn what_is_no_attribute_or_no_value_of_it_is_named() {
        for (text, named) in [
            ("Manufaktur = \"ACME\"", "Manufaktur is no keyword"),
            ("DisplaySubsystemSequence = 1", "DisplaySubsystemSequence is a sequence"),
            ("NumberOfDisplaySubsystems = \"two\"", "NumberOfDisplaySubsystems"),
            ("Manufacturer = true", "neither text nor a number"),
        ] {
            let error = of(text).unwrap_err();
            assert!(error.contains(named), "{error}");
        }
    }
}
