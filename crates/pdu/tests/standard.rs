//! The tables of the standard (`data/*.csv`) row by row: where each field stands, and what each code means.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use bytes::Bytes;
use kerma_pdu::{AAbort, AAssociateRj, Pdu, PduHeader, PresentationContextResult};

/// The records of a CSV file without its header row.
fn records(csv: &str) -> Vec<Vec<String>> {
    csv.lines().skip(1).map(fields).collect()
}

fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

/// An A-ASSOCIATE-RQ or -AC with one of each item that it can have.
fn associate(pdu_type: u8, context: &[u8]) -> Vec<u8> {
    let identity: &[u8] = match pdu_type {
        0x01 => b"\x58\x00\x00\x0d\x02\x01\x00\x04user\x00\x03pwd",
        _ => b"\x59\x00\x00\x06\x00\x04tick",
    };
    let sub_items = [
        &b"\x51\x00\x00\x04\x00\x00\x40\x00"[..],
        b"\x52\x00\x00\x051.2.3",
        b"\x53\x00\x00\x04\x00\x02\x00\x03",
        b"\x54\x00\x00\x09\x00\x051.2.4\x00\x01",
        b"\x55\x00\x00\x05KERMA",
        b"\x56\x00\x00\x0a\x00\x051.2.5\x02\x00\x03",
        b"\x57\x00\x00\x17\x00\x051.2.6\x00\x051.2.7\x00\x07\x00\x051.2.8",
        identity,
    ]
    .concat();
    let items = [
        &b"\x00\x01\x00\x00SCP             SCU             "[..],
        &[0; 32],
        b"\x10\x00\x00\x151.2.840.10008.3.1.1.1",
        context,
        &[0x50, 0x00, 0x00, u8::try_from(sub_items.len()).unwrap()],
        &sub_items,
    ]
    .concat();
    [&[pdu_type, 0, 0, 0, 0, u8::try_from(items.len()).unwrap()], &items[..]].concat()
}

/// A PDU that holds the structure of PS3.8 or PS3.7 called `name`, and where in it.
fn sample(kind: &str, item_type: &str, name: &str) -> (Vec<u8>, core::ops::Range<usize>) {
    let request =
        associate(0x01, b"\x20\x00\x00\x16\x01\x00\x00\x00\x30\x00\x00\x051.2.9\x40\x00\x00\x051.2.1");
    let acceptance = associate(0x02, b"\x21\x00\x00\x0d\x01\x00\x01\x00\x40\x00\x00\x051.2.1");
    let whole = |pdu: Vec<u8>| (pdu.clone(), 0..pdu.len());
    match (kind, item_type) {
        ("PDU", "01") => whole(request),
        ("PDU", "02") => whole(acceptance),
        ("PDU", "03") => whole(AAssociateRj::NO_REASON_GIVEN.encode().to_vec()),
        ("PDU", "04") => whole(b"\x04\x00\x00\x00\x00\x0a\x00\x00\x00\x06\x01\x03data".to_vec()),
        ("PDU", "05") => whole(Pdu::A_RELEASE_RQ.to_vec()),
        ("PDU", "06") => whole(Pdu::A_RELEASE_RP.to_vec()),
        ("PDU", "07") => whole(AAbort::UNEXPECTED_PDU.encode().to_vec()),
        ("PDV item", _) => (b"\x04\x00\x00\x00\x00\x0a\x00\x00\x00\x06\x01\x03data".to_vec(), 6..16),
        (_, "21" | "59") => find_item(acceptance, item_type, name),
        _ => find_item(request, item_type, name),
    }
}

fn find_item(pdu: Vec<u8>, item_type: &str, name: &str) -> (Vec<u8>, core::ops::Range<usize>) {
    let item_type = u8::from_str_radix(item_type, 16).unwrap();
    let mut at = 74;
    while at < pdu.len() {
        let end = at + 4 + usize::from(u16::from_be_bytes([pdu[at + 2], pdu[at + 3]]));
        if pdu[at] == item_type {
            return (pdu, at..end);
        }
        at = match pdu[at] {
            0x20 | 0x21 => at + 8,
            0x50 => at + 4,
            _ => end,
        };
    }
    panic!("no sample of {name}")
}

/// Reads one PDU whose length is right.
fn decode(pdu: &[u8]) -> Option<Pdu> {
    let (header, body) = pdu.split_first_chunk()?;
    let header = PduHeader::decode(*header);
    (usize::try_from(header.length) == Ok(body.len())).then_some(())?;
    Pdu::decode(header.pdu_type, Bytes::copy_from_slice(body)).ok()
}

/// Each field stands where the standard has it: if it is reserved, any value reads the same; otherwise a change of
/// any of its bytes is noticed.
#[test]
fn every_field_of_every_structure_stands_where_the_standard_has_it() {
    let rows = records(include_str!("../data/pdu_items.csv"));
    assert_eq!(rows.len(), 134);
    let mut at = 0;
    let mut length_field = 0;
    for row in &rows {
        let [kind, item_type, name, _, number, field, position, length, _, constraint, _] = &row[..] else {
            panic!("{row:?}")
        };
        let (pdu, place) = sample(kind, item_type, name);
        let original = decode(&pdu).unwrap();
        if number == "1" {
            at = place.start;
        }
        if let Some(first) = position.split('-').next().and_then(|first| first.parse::<usize>().ok()) {
            assert_eq!(at - place.start + 1, first, "{name}: {field}");
        }
        let fixed = length.split(' ').next().and_then(|length| length.parse::<usize>().ok());
        let length = match fixed {
            Some(length) => length,
            None if length_field > 0 => length_field,
            None => place.end - at,
        };
        let bytes = &pdu[at..at + length];
        let value = bytes.iter().fold(0, |value, byte| value << 8 | usize::from(*byte));
        let follows = place.end - at - length;
        match field.as_str() {
            "PDU-type" | "Item-type" => assert_eq!(value, usize::from_str_radix(item_type, 16).unwrap()),
            "PDU-length" | "Item-length" => assert_eq!(value, follows, "{name}"),
            _ => {}
        }
        length_field = if field.to_ascii_lowercase().ends_with("-length")
            && !field.starts_with("PDU")
            && !field.starts_with("Item")
        {
            value
        } else {
            0
        };
        let items = [
            "Variable items",
            "Sub-items",
            "Transfer Syntax sub-item",
            "User-data",
            "Presentation-data-value Items",
        ];
        for changed in at..at + length {
            let mut other = pdu.clone();
            // Bytes 11 to 74 of an A-ASSOCIATE are not tested, but kept: they are to be copied or to be looked at.
            let kept = constraint.starts_with("copy") || position == "43-74";
            if items.contains(&field.as_str()) {
                // Has rows of its own.
            } else if field == "Reserved" && !kept {
                other[changed] ^= 0xFF;
                assert_eq!(decode(&other).as_ref(), Some(&original), "{name}: {field} at {position}");
            } else {
                other[changed] ^= 0x01;
                assert_ne!(decode(&other).as_ref(), Some(&original), "{name}: {field} at {position}");
            }
        }
        at += length;
    }
}

/// The codes of a row: one, or a range of them.
fn codes(value: &str) -> core::ops::RangeInclusive<u8> {
    let (first, last) = value.split_once('-').unwrap_or((value, value));
    first.parse().unwrap()..=last.parse().unwrap()
}

#[test]
fn every_code_is_shown_with_its_meaning() {
    let rows = records(include_str!("../data/pdu_codes.csv"));
    assert_eq!(rows.len(), 49);
    let mut checked = 0;
    for row in &rows {
        let [table, applies_when, value, meaning, _, _] = &row[..] else { panic!("{row:?}") };
        let source = applies_when.strip_prefix("source ").map_or(1, |source| source.parse().unwrap());
        for code in codes(value) {
            let shown = match table.as_str() {
                "a-associate-rj result" => AAssociateRj { result: code, source: 1, reason: 1 }.to_string(),
                "a-associate-rj source" => AAssociateRj { result: 1, source: code, reason: 1 }.to_string(),
                "a-associate-rj reason" => AAssociateRj { result: 1, source, reason: code }.to_string(),
                "a-abort source" => AAbort { source: code, reason: 0 }.to_string(),
                "a-abort reason" => AAbort { source, reason: code }.to_string(),
                "presentation context result" => PresentationContextResult::from_code(code).to_string(),
                _ => continue,
            };
            let meaning = match meaning.as_str() {
                "reserved" => "undefined",
                "service-provider (ACSE related)" => "service-provider (ACSE)",
                "service-provider (presentation related)" => "service-provider (presentation)",
                "not significant" => "service-user",
                meaning => meaning,
            };
            assert!(shown.contains(meaning), "{table} {code}: {shown}");
            checked += 1;
        }
    }
    assert_eq!(checked, 41);
}
