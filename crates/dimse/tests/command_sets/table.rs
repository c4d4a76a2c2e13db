//! Every element of every message in PS3.7 §9.3 and §10.3, as `data/dimse_messages.csv` has them, is read into a
//! field of the typed message and written from it.

use crate::rows::{Element, Row, encode, messages};
use kerma_dictionary::{Tag, tags};
use kerma_dimse::{Command, DataSetUsage, Decoded, Error, Warning};

/// Elements of a command set with a sample value for each of the rows.
fn sample(rows: &[&Row]) -> Vec<Element> {
    rows.iter().map(|row| row.element(1)).collect()
}

fn decode(elements: &[Element]) -> Result<Decoded, Error> {
    Command::decode(&encode(elements))
}

fn encode_again(decoded: &Decoded) -> Vec<u8> {
    let mut bytes = Vec::new();
    decoded.command.encode(decoded.has_data_set, &mut bytes);
    bytes
}

/// `others` is a field of every message; Debug shows it without a match over all of them.
fn others_are_empty(command: &Command) -> bool {
    format!("{command:?}").ends_with("others: [] })")
}

#[test]
fn the_table_has_every_message_and_every_message_is_in_the_table() {
    let mut in_table: Vec<u16> = messages().iter().map(|message| message.command_field).collect();
    assert_eq!(in_table.len(), 25); // C-CANCEL thrice
    in_table.sort_unstable();
    in_table.dedup();
    let mut here = Command::COMMAND_FIELDS.to_vec();
    here.sort_unstable();
    assert_eq!(here, in_table);
    assert_eq!(here.len(), 23);
}

#[test]
fn every_element_of_every_message_is_a_field_and_is_written_as_it_was_read() {
    for message in messages() {
        let bytes = encode(&sample(&message.rows()));
        let decoded = Command::decode(&bytes).unwrap();
        assert_eq!(decoded.warnings, [], "{}", message.name);
        assert!(others_are_empty(&decoded.command), "{:?}", decoded.command);
        assert_eq!(encode_again(&decoded), bytes, "{}", message.name);
        assert_eq!(decoded.command.command_field(), message.command_field);
        assert_eq!(decoded.command.is_request(), message.kind != "RSP");
        if message.kind != "CNCL" {
            assert_eq!(decoded.command.name(), message.name);
        }
    }
}

#[test]
fn every_element_that_is_not_mandatory_may_be_left_out() {
    for message in messages() {
        for left_out in message.rows().iter().filter(|row| row.usage != "M") {
            let mut elements = sample(&message.rows());
            elements.retain(|element| element.tag != left_out.tag);
            let bytes = encode(&elements);
            let decoded = Command::decode(&bytes).unwrap();
            assert_eq!(decoded.warnings, [], "{} without {}", message.name, left_out.tag);
            assert_eq!(encode_again(&decoded), bytes, "{} without {}", message.name, left_out.tag);
        }
    }
}

#[test]
fn every_mandatory_element_that_is_left_out_is_a_warning_and_only_two_are_an_error() {
    for message in messages() {
        for left_out in message.rows().iter().filter(|row| row.usage == "M") {
            let mut elements = sample(&message.rows());
            elements.retain(|element| element.tag != left_out.tag);
            match (left_out.tag, decode(&elements)) {
                (tags::COMMAND_FIELD, outcome) => assert_eq!(outcome, Err(Error::NoCommandField)),
                (tags::STATUS, outcome) => {
                    assert_eq!(
                        outcome,
                        Err(Error::MissingElement { message: message.name, tag: tags::STATUS })
                    );
                }
                (tags::COMMAND_GROUP_LENGTH, outcome) => {
                    assert_eq!(outcome.unwrap().warnings, [Warning::NoGroupLength]);
                }
                (tag, outcome) => {
                    assert_eq!(outcome.unwrap().warnings, [Warning::MissingElement(tag)], "{}", message.name);
                }
            }
        }
    }
}

#[test]
fn whether_a_data_set_goes_with_a_message_is_as_in_the_table() {
    for message in messages() {
        let decoded = decode(&sample(&message.rows())).unwrap();
        let usage = match message.data_set {
            "present" => DataSetUsage::Present,
            "absent" => DataSetUsage::Absent,
            "optional" => DataSetUsage::Optional,
            other => panic!("{other}"),
        };
        assert_eq!(decoded.command.data_set_usage(), usage, "{}", message.name);
    }
}

#[test]
fn the_accessors_find_ids_uids_and_status_in_every_message_that_has_them() {
    for message in messages() {
        let elements = sample(&message.rows());
        let number = |tag: Tag| {
            elements.iter().find(|e| e.tag == tag).map(|e| u16::from_le_bytes([e.value[0], e.value[1]]))
        };
        let has = |tag: Tag| elements.iter().any(|element| element.tag == tag);
        let command = decode(&elements).unwrap().command;
        assert_eq!(command.message_id(), number(tags::MESSAGE_ID));
        assert_eq!(command.message_id_being_responded_to(), number(tags::MESSAGE_ID_BEING_RESPONDED_TO));
        assert_eq!(command.status().map(|status| status.0), number(tags::STATUS));
        let class = has(tags::AFFECTED_SOP_CLASS_UID) || has(tags::REQUESTED_SOP_CLASS_UID);
        assert_eq!(command.sop_class_uid().is_some(), class);
        let instance = has(tags::AFFECTED_SOP_INSTANCE_UID) || has(tags::REQUESTED_SOP_INSTANCE_UID);
        assert_eq!(command.sop_instance_uid().is_some(), instance);
    }
}

/// PS3.7 annex C.
#[test]
fn every_response_carries_the_elements_that_explain_its_status() {
    for message in messages().iter().filter(|message| message.kind == "RSP") {
        let mut elements = sample(&message.rows());
        elements.push(Element::new(tags::OFFENDING_ELEMENT, [0x10, 0, 0x20, 0, 0x08, 0, 0x18, 0]));
        elements.push(Element::new(tags::ERROR_COMMENT, *b"not today "));
        elements.push(Element::new(tags::ERROR_ID, [7, 0]));
        if ["N-GET-RSP", "N-SET-RSP", "N-CREATE-RSP"].contains(&message.name) {
            elements.push(Element::new(tags::ATTRIBUTE_IDENTIFIER_LIST, [0x10, 0, 0x10, 0]));
        }
        let decoded = decode(&elements).unwrap();
        assert!(others_are_empty(&decoded.command), "{:?}", decoded.command);
        let details = decoded.command.status_details().unwrap();
        assert_eq!(details.offending_element, [tags::PATIENT_ID, tags::SOP_INSTANCE_UID]);
        assert_eq!(details.error_comment.as_deref(), Some("not today"));
        assert_eq!(details.error_id, Some(7));
        assert_eq!(encode_again(&decoded), encode(&elements), "{}", message.name);
    }
}
