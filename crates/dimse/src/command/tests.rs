use super::*;
use crate::Priority;
use alloc::{format, string::ToString, vec, vec::Vec};
use kerma_dictionary::AeTitle;

const VERIFICATION: Uid = Uid::from_static("1.2.840.10008.1.1");
const CT: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.2");

/// Tag, length, value, as PS3.5 §7.1.3 has them; the group is always 0000.
fn element(element: u16, value: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0, 0];
    bytes.extend(element.to_le_bytes());
    bytes.extend((value.len() as u32).to_le_bytes());
    bytes.extend(value);
    bytes
}

fn with_group_length(elements: &[Vec<u8>]) -> Vec<u8> {
    let elements = elements.concat();
    [element(0, &(elements.len() as u32).to_le_bytes()), elements].concat()
}

fn bytes_of(command: impl Into<Command>, has_data_set: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    command.into().encode(has_data_set, &mut bytes);
    bytes
}

/// What an SCU sends first of all, byte for byte.
#[rustfmt::skip]
const C_ECHO_RQ: &[u8] = b"\
    \x00\x00\x00\x00\x04\x00\x00\x00\x38\x00\x00\x00\
    \x00\x00\x02\x00\x12\x00\x00\x001.2.840.10008.1.1\0\
    \x00\x00\x00\x01\x02\x00\x00\x00\x30\x00\
    \x00\x00\x10\x01\x02\x00\x00\x00\x07\x00\
    \x00\x00\x00\x08\x02\x00\x00\x00\x01\x01";

#[test]
fn a_c_echo_request_is_these_bytes() {
    let request = CEchoRq::new(7, VERIFICATION);
    assert_eq!(bytes_of(request.clone(), false), C_ECHO_RQ);
    let decoded = Command::decode(C_ECHO_RQ).unwrap();
    assert_eq!(decoded, Decoded { command: request.into(), has_data_set: false, warnings: vec![] });
}

#[test]
fn a_c_store_response_has_the_uids_of_the_request_and_no_data_set() {
    let response = CStoreRq::new(0x1234, CT, Uid::from_static("1.2.3")).response(Status(0xA700));
    let expected = with_group_length(&[
        element(0x0002, b"1.2.840.10008.5.1.4.1.1.2\0"),
        element(0x0100, &[0x01, 0x80]),
        element(0x0120, &[0x34, 0x12]),
        element(0x0800, &[0x01, 0x01]),
        element(0x0900, &[0x00, 0xA7]),
        element(0x1000, b"1.2.3\0"),
    ]);
    assert_eq!(bytes_of(response, false), expected);
}

#[test]
fn a_command_set_is_appended_to_what_is_there() {
    let mut bytes = vec![0xEE; 3];
    CEchoRq::new(7, VERIFICATION).encode(false, &mut bytes);
    assert_eq!(bytes[3..], *C_ECHO_RQ);
}

#[test]
fn any_command_data_set_type_but_0101_announces_a_data_set() {
    for (code, has_data_set) in
        [(0x0101u16, false), (0x0000, true), (0x0001, true), (0x0102, true), (0xFEFE, true)]
    {
        let bytes = with_group_length(&[
            element(0x0100, &[0x20, 0x80]),
            element(0x0120, &[1, 0]),
            element(0x0800, &code.to_le_bytes()),
            element(0x0900, &[0, 0xFF]),
        ]);
        assert_eq!(Command::decode(&bytes).unwrap().has_data_set, has_data_set, "{code:04X}");
    }
}

#[test]
fn a_data_set_that_does_not_fit_the_message_is_a_warning() {
    let decoded = Command::decode(&bytes_of(CStoreRq::new(1, CT, CT), false)).unwrap();
    assert!(!decoded.has_data_set);
    assert_eq!(decoded.warnings, [Warning::DataSetUsage { announced: false }]);
    let decoded = Command::decode(&bytes_of(CEchoRq::new(1, VERIFICATION), true)).unwrap();
    assert!(decoded.has_data_set);
    assert_eq!(decoded.warnings, [Warning::DataSetUsage { announced: true }]);
}

#[test]
fn an_element_that_no_table_names_is_kept_and_sent_back_in_its_place() {
    let bytes = with_group_length(&[
        element(0x0001, &[0; 4]),
        element(0x0100, &[0x30, 0x80]),
        element(0x0120, &[1, 0]),
        element(0x0400, b"old "),
        element(0x0800, &[1, 1]),
        element(0x0900, &[0, 0]),
        element(0x5110, b"more"),
    ]);
    let decoded = Command::decode(&bytes).unwrap();
    assert_eq!(decoded.warnings, []);
    assert_eq!(bytes_of(decoded.command, false), bytes);
}

#[test]
fn what_is_no_message_is_an_error_that_names_it() {
    let unknown = with_group_length(&[element(0x0100, &[0x99, 0x09]), element(0x0800, &[1, 1])]);
    let error = Command::decode(&unknown).unwrap_err();
    assert_eq!(error, Error::UnknownCommandField { command_field: 0x0999 });
    assert!(error.to_string().contains("0x0999"));
    assert_eq!(Command::decode(b""), Err(Error::NoCommandField));
    assert_eq!(error.abort(), kerma_pdu::AAbort { source: 0, reason: 0 });
}

#[test]
fn a_command_set_that_breaks_off_says_where() {
    for length in 1..C_ECHO_RQ.len() {
        match Command::decode(&C_ECHO_RQ[..length]) {
            Err(Error::Truncated { offset, needed, available }) => {
                assert_eq!(offset + available, length);
                assert!(needed > available);
            }
            // between two elements only Command Data Set Type, or all from Command Field on, can be missing
            Err(Error::NoCommandField) => assert!([12, 38].contains(&length)),
            other => assert!(other.is_ok() && [48, 58].contains(&length), "{length} {other:?}"),
        }
    }
    let longer_than_memory = [&C_ECHO_RQ[..58], &[0, 0, 0, 9, 0xFF, 0xFF, 0xFF, 0xFF]].concat();
    assert!(matches!(Command::decode(&longer_than_memory), Err(Error::Truncated { offset: 66, .. })));
}

#[test]
fn a_response_to_another_message_is_an_error_with_both_ids() {
    let response = Command::from(CEchoRq::new(8, VERIFICATION).response(Status::SUCCESS));
    assert_eq!(expect_response(&response, 8), Ok(()));
    let error = expect_response(&response, 7).unwrap_err();
    assert_eq!(error, Error::WrongMessageId { message: "C-ECHO-RSP", expected: 7, found: 8 });
    assert!(error.to_string().contains("answers message 8, but message 7 is outstanding"));
}

#[test]
fn a_request_is_not_a_response() {
    let request = Command::from(CCancelRq::new(7));
    assert_eq!(
        expect_response(&request, 7),
        Err(Error::NotAResponse { message: "C-CANCEL-RQ", expected: 7 })
    );
}

#[test]
fn a_response_of_another_service_is_an_error_with_both_names() {
    let response = Command::from(CEchoRq::new(8, VERIFICATION).response(Status::SUCCESS));
    let error = CStoreRsp::try_from(response).unwrap_err();
    assert_eq!(error, Error::WrongMessage { expected: "C-STORE-RSP", found: "C-ECHO-RSP" });
}

#[test]
fn a_message_is_one_line_in_a_log() {
    let request = CStoreRq::new(3, CT, Uid::from_static("1.2.3"));
    assert_eq!(
        Command::from(request.response(Status(0xB000))).to_string(),
        "C-STORE-RSP to message 3, status B000, SOP class 1.2.840.10008.5.1.4.1.1.2, SOP instance 1.2.3"
    );
    assert_eq!(
        Command::from(request).to_string(),
        "C-STORE-RQ message 3, SOP class 1.2.840.10008.5.1.4.1.1.2, SOP instance 1.2.3"
    );
    assert_eq!(Command::from(CCancelRq::new(5)).to_string(), "C-CANCEL-RQ to message 5");
}

#[test]
fn the_requests_carry_what_they_are_made_with() {
    let find = Command::from(CMoveRq::new(1, CT, AeTitle::new("STORE").unwrap()));
    let Command::CMoveRq(read) = Command::decode(&bytes_of(find, true)).unwrap().command else { panic!() };
    assert_eq!(read.move_destination, AeTitle::new("STORE").unwrap());
    assert_eq!(read.priority, Priority::Medium);
    for code in 0..4 {
        assert_eq!(Priority::from_code(code).code(), code);
    }
}

// The rows of the layer DIMSE among what real peers send.

#[test]
fn quirk_command_without_group_length() {
    let decoded = Command::decode(&C_ECHO_RQ[12..]).unwrap();
    assert_eq!(decoded.command, CEchoRq::new(7, VERIFICATION).into());
    assert_eq!(decoded.warnings, [Warning::NoGroupLength]);
}

#[test]
fn quirk_command_with_wrong_group_length() {
    for wrong in [0, 57, u32::MAX] {
        let bytes = [&element(0, &wrong.to_le_bytes()), &C_ECHO_RQ[12..]].concat();
        let decoded = Command::decode(&bytes).unwrap();
        assert_eq!(decoded.command, CEchoRq::new(7, VERIFICATION).into());
        assert_eq!(decoded.warnings, [Warning::GroupLength { found: wrong, actual: 56 }]);
    }
}

#[test]
fn quirk_explicit_vr_command_set() {
    let bytes = b"\x00\x00\x00\x00UL\x04\x00\x42\x00\x00\x00\
        \x00\x00\x02\x00UI\x12\x001.2.840.10008.1.1\0\
        \x00\x00\x00\x01US\x02\x00\x30\x00\
        \x00\x00\x10\x01US\x02\x00\x07\x00\
        \x00\x00\x00\x08US\x02\x00\x01\x01\
        \x00\x00\x10\x51UN\x00\x00\x02\x00\x00\x00\x01\x02";
    let decoded = Command::decode(&bytes[..]).unwrap();
    let Command::CEchoRq(request) = &decoded.command else { panic!("{:?}", decoded.command) };
    assert_eq!((request.message_id, &request.affected_sop_class_uid), (7, &VERIFICATION));
    assert_eq!(format!("{:?}", request.others), "[(0000,5110) 2 bytes]");
    assert!(decoded.warnings.contains(&Warning::ExplicitVr));
    let without_group_length = Command::decode(&bytes[12..]).unwrap();
    assert_eq!(without_group_length.command, decoded.command);
}

#[test]
fn quirk_command_uid_of_odd_length() {
    let bytes = with_group_length(&[
        element(0x0002, b"1.2.840.10008.1.1"),
        element(0x0100, &[0x30, 0x00]),
        element(0x0110, &[7, 0]),
        element(0x0800, &[0x01, 0x01]),
    ]);
    let decoded = Command::decode(&bytes).unwrap();
    assert_eq!(decoded.warnings, [Warning::OddLength(tags::AFFECTED_SOP_CLASS_UID)]);
    assert_eq!(bytes_of(decoded.command, false), C_ECHO_RQ);
}

#[test]
fn quirk_space_padded_sop_instance_uid_is_echoed_exactly() {
    let request = with_group_length(&[
        element(0x0002, b"1.2.840.10008.5.1.4.1.1.2\0"),
        element(0x0100, &[1, 0]),
        element(0x0110, &[1, 0]),
        element(0x0700, &[0, 0]),
        element(0x0800, &[0, 0]),
        element(0x1000, b"1.2.3 "),
    ]);
    let read: CStoreRq = Command::decode(&request).unwrap().command.try_into().unwrap();
    assert_eq!(read.affected_sop_instance_uid, "1.2.3");
    let response = bytes_of(read.response(Status::SUCCESS), false);
    assert!(response.ends_with(&element(0x1000, b"1.2.3 ")));
}

#[test]
fn a_request_has_its_uids_with_one_nul_if_they_are_odd_however_a_file_pads_them() {
    let padded = |padding: &str| CStoreRq::new(1, CT, Uid::from_bytes(format!("1.2.3{padding}").as_bytes()));
    for padding in ["", "\0", " ", "\0\0", "   "] {
        let bytes = bytes_of(padded(padding), true);
        assert_eq!(bytes, bytes_of(padded(""), true), "{padding:?}");
        assert!(bytes.ends_with(&element(0x1000, b"1.2.3\0")));
    }
}

#[test]
fn quirk_event_type_id_and_instance_uid_missing_in_normalized_requests() {
    let bytes = with_group_length(&[
        element(0x0002, b"1.2.3\0"),
        element(0x0100, &[0x00, 0x01]),
        element(0x0110, &[9, 0]),
        element(0x0800, &[1, 0]),
    ]);
    let decoded = Command::decode(&bytes).unwrap();
    assert_eq!(
        decoded.warnings,
        [
            Warning::MissingElement(tags::AFFECTED_SOP_INSTANCE_UID),
            Warning::MissingElement(tags::EVENT_TYPE_ID)
        ]
    );
    let report: NEventReportRq = decoded.command.try_into().unwrap();
    assert_eq!((report.event_type_id, &report.affected_sop_instance_uid), (None, &None));
    assert_eq!(report.response(Status::SUCCESS).affected_sop_instance_uid, None);
    assert_eq!(bytes_of(report, true), bytes);
}

#[test]
fn quirk_priority_missing_is_medium() {
    let mut bytes = bytes_of(CFindRq::new(2, CT), true);
    let priority = element(0x0700, &[0, 0]);
    let at = bytes.windows(priority.len()).position(|window| window == priority).unwrap();
    bytes.drain(at..at + priority.len());
    let decoded = Command::decode(&bytes).unwrap();
    assert!(decoded.warnings.contains(&Warning::MissingElement(tags::PRIORITY)));
    assert_eq!(decoded.command, CFindRq::new(2, CT).into());
}

#[test]
fn quirk_message_id_missing_matches_the_one_outstanding() {
    let response = with_group_length(&[
        element(0x0100, &[0x30, 0x80]),
        element(0x0800, &[1, 1]),
        element(0x0900, &[0, 0]),
    ]);
    let decoded = Command::decode(&response).unwrap();
    assert_eq!(decoded.warnings, [Warning::MissingElement(tags::MESSAGE_ID_BEING_RESPONDED_TO)]);
    assert_eq!(expect_response(&decoded.command, 4711), Ok(()));
    let request = [&C_ECHO_RQ[12..48], &C_ECHO_RQ[58..]].concat();
    assert_eq!(Command::decode(&request).unwrap().command.message_id(), Some(0));
}

#[test]
fn quirk_uid_of_more_than_64_bytes_and_with_leading_zeros_is_kept() {
    let long = [b"1.02.".as_slice(), &[b'3'; 75]].concat();
    let request = CStoreRq::new(1, CT, Uid::from_bytes(&long));
    let read = Command::decode(&bytes_of(request, true)).unwrap().command;
    assert_eq!(read.sop_instance_uid().unwrap().as_bytes(), long);
}

#[test]
fn quirk_elements_out_of_order_twice_or_of_another_group() {
    let elements = [
        element(0x0800, &[1, 1]),
        element(0x0110, &[7, 0]),
        element(0x0100, &[0x30, 0]),
        element(0x0110, &[8, 0]),
        element(0x0002, b"1.2.840.10008.1.1\0"),
        vec![8, 0, 5, 0, 0, 0, 0, 0],
    ];
    let decoded = Command::decode(&with_group_length(&elements)).unwrap();
    assert_eq!(decoded.command.message_id(), Some(7));
    assert_eq!(
        decoded.warnings,
        [
            Warning::OutOfOrder(tags::MESSAGE_ID),
            Warning::OutOfOrder(tags::COMMAND_FIELD),
            Warning::DuplicateElement(tags::MESSAGE_ID),
            Warning::OutOfOrder(tags::AFFECTED_SOP_CLASS_UID),
            Warning::ForeignGroup(tags::SPECIFIC_CHARACTER_SET)
        ]
    );
}

#[test]
fn quirk_numbers_of_another_length() {
    let decoded = Command::decode(&with_group_length(&[
        element(0x0002, b"1.2.840.10008.1.1\0"),
        element(0x0100, &[0x30, 0, 0, 0]),
        element(0x0110, &[]),
        element(0x0800, &[1, 1]),
    ]));
    let decoded = decoded.unwrap();
    assert_eq!(decoded.command, CEchoRq::new(0, VERIFICATION).into());
    assert_eq!(
        decoded.warnings,
        [
            Warning::ValueLength { tag: tags::COMMAND_FIELD, length: 4 },
            Warning::ValueLength { tag: tags::MESSAGE_ID, length: 0 }
        ]
    );
}

#[test]
fn a_command_set_of_nothing_but_faults_gives_few_warnings() {
    let bytes = [C_ECHO_RQ.to_vec(), element(0x0110, &[]).repeat(8000)].concat();
    let decoded = Command::decode(&bytes).unwrap();
    assert_eq!(decoded.command.message_id(), Some(7));
    assert_eq!(decoded.warnings.len(), 32);
}
