//! `data/dimse_messages.csv`, and command sets made from it without the crate under test.

use kerma_dictionary::{Tag, tags};

const CSV: &str = include_str!("../../data/dimse_messages.csv");

pub(crate) struct Message {
    pub(crate) name: &'static str,
    pub(crate) command_field: u16,
    pub(crate) kind: &'static str,
    pub(crate) data_set: &'static str,
    rows: Vec<Row>,
}

pub(crate) struct Row {
    pub(crate) tag: Tag,
    pub(crate) vr: &'static str,
    pub(crate) usage: &'static str,
    command_field: u16,
    data_set: &'static str,
}

#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) tag: Tag,
    pub(crate) value: Vec<u8>,
}

impl Element {
    pub(crate) fn new(tag: Tag, value: impl Into<Vec<u8>>) -> Element {
        Element { tag, value: value.into() }
    }
}

impl Message {
    pub(crate) fn rows(&self) -> Vec<&Row> {
        self.rows.iter().collect()
    }
}

/// The messages in the order of the table, without the rows that stand for the data set.
pub(crate) fn messages() -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for line in CSV.lines().skip(1) {
        let fields = split(line);
        let [name, command_field, kind, _, tag, _, vr, _, usage, _, data_set] = fields[..] else {
            panic!("{line}");
        };
        let command_field = u16::from_str_radix(command_field, 16).unwrap();
        if messages.last().is_none_or(|last| last.name != name) {
            messages.push(Message { name, command_field, kind, data_set, rows: Vec::new() });
        }
        if let Ok(tag) = u32::from_str_radix(tag, 16) {
            let tag = Tag::from_u32(tag);
            messages.last_mut().unwrap().rows.push(Row { tag, vr, usage, command_field, data_set });
        }
    }
    messages
}

/// At commas outside quotes.
fn split(line: &'static str) -> Vec<&'static str> {
    let mut quoted = false;
    line.split(|c| {
        quoted ^= c == '"';
        c == ',' && !quoted
    })
    .map(|field| field.trim_matches('"'))
    .collect()
}

impl Row {
    /// The element with a value that the table allows; `seed` varies it.
    pub(crate) fn element(&self, seed: u16) -> Element {
        let number = match self.tag {
            tags::COMMAND_FIELD => self.command_field,
            tags::COMMAND_DATA_SET_TYPE if self.data_set == "absent" => 0x0101,
            tags::COMMAND_DATA_SET_TYPE if self.data_set == "optional" && seed.is_multiple_of(2) => 0x0101,
            tags::COMMAND_DATA_SET_TYPE => 1,
            _ => seed.wrapping_add(self.tag.element()),
        };
        let mut value = match self.vr {
            "UL" => vec![0; 4], // Command Group Length, which `encode` puts in
            "US" => number.to_le_bytes().into(),
            "UI" => format!("1.2.840.{seed}.{}", self.tag.element()).into_bytes(),
            "AE" => format!("AE_{seed}").into_bytes(),
            "AT" => [0x28, 0, 0x10, 0].repeat(usize::from(seed % 5) + 1),
            other => panic!("{other}"),
        };
        if value.len() % 2 == 1 {
            value.push(if self.vr == "UI" { 0 } else { b' ' });
        }
        Element { tag: self.tag, value }
    }
}

/// Implicit VR Little Endian in the order of tags; Command Group Length, if it is there, gets its value.
pub(crate) fn encode(elements: &[Element]) -> Vec<u8> {
    let mut elements = elements.to_vec();
    elements.sort_by_key(|element| element.tag);
    let mut bytes = Vec::new();
    for Element { tag, value } in &elements {
        bytes.extend(tag.group().to_le_bytes());
        bytes.extend(tag.element().to_le_bytes());
        bytes.extend(u32::try_from(value.len()).unwrap().to_le_bytes());
        bytes.extend(value);
    }
    if elements.first().is_some_and(|first| first.tag == tags::COMMAND_GROUP_LENGTH) {
        let length = u32::try_from(bytes.len() - 12).unwrap();
        bytes[8..12].copy_from_slice(&length.to_le_bytes());
    }
    bytes
}
