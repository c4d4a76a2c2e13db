//! What peers get wrong: what is forgiven, and which abort answers what is not.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use bytes::Bytes;
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AAbort, AAssociateAc, AAssociateRj, AAssociateRq, Error, Pdu, PduType, PresentationContextAc,
    PresentationContextResult, PresentationContextRq, RoleSelection, SopClassCommonExtendedNegotiation,
    SopClassExtendedNegotiation, UserInformation,
};

/// Bytes 7 to 74 of an A-ASSOCIATE.
fn fixed_fields() -> Vec<u8> {
    [&b"\x00\x01\x00\x00SCP             SCU             "[..], &[0; 32]].concat()
}

fn body(items: &[&[u8]]) -> Bytes {
    [fixed_fields(), items.concat()].concat().into()
}

fn request(items: &[&[u8]]) -> AAssociateRq {
    match Pdu::decode(0x01, body(items)) {
        Ok(Pdu::AAssociateRq(request)) => request,
        other => panic!("{other:?}"),
    }
}

fn acceptance(items: &[&[u8]]) -> AAssociateAc {
    match Pdu::decode(0x02, body(items)) {
        Ok(Pdu::AAssociateAc(acceptance)) => acceptance,
        other => panic!("{other:?}"),
    }
}

/// The abort that answers what cannot be read.
fn abort(pdu_type: u8, body: &[u8]) -> AAbort {
    Pdu::decode(pdu_type, Bytes::copy_from_slice(body)).unwrap_err().abort()
}

#[test]
fn ae_titles_padded_with_nul_or_blank_or_latin_1_are_read() {
    let mut body = fixed_fields();
    body[4..20].copy_from_slice(b"SCP\0            ");
    body[20..36].copy_from_slice(b"CAF\xc9\0\0\0\0\0\0\0\0\0\0\0\0");
    let Ok(Pdu::AAssociateRq(request)) = Pdu::decode(0x01, body.into()) else { panic!() };
    assert_eq!(request.called_ae_title.as_bytes(), b"SCP");
    assert_eq!(request.calling_ae_title.as_bytes(), b"CAF\xc9");
}

#[test]
fn uids_padded_with_nul_or_space_compare_equal_and_keep_their_padding() {
    let request = request(&[
        b"\x10\x00\x00\x161.2.840.10008.3.1.1.1\0",
        b"\x20\x00\x00\x1a\x01\x00\x00\x00\x30\x00\x00\x121.2.840.10008.1.1 ",
    ]);
    assert_eq!(request.application_context.as_ref().unwrap(), &"1.2.840.10008.3.1.1.1");
    assert_eq!(request.application_context.unwrap().raw(), b"1.2.840.10008.3.1.1.1\0");
    assert_eq!(request.presentation_contexts[0].abstract_syntax.as_ref().unwrap(), &"1.2.840.10008.1.1");
}

#[test]
fn every_item_may_be_missing() {
    let request = request(&[]);
    assert_eq!(request.application_context, None);
    assert!(request.presentation_contexts.is_empty());
    assert_eq!(request.user_information.maximum_length, None);
    assert_eq!(acceptance(&[]).user_information.maximum_length, None);
}

#[test]
fn a_context_may_lack_its_sub_items() {
    let request = request(&[b"\x20\x00\x00\x04\x02\x00\x00\x00"]);
    assert_eq!(request.presentation_contexts[0].id, 2);
    assert!(request.presentation_contexts[0].transfer_syntaxes.is_empty());
    let acceptance = acceptance(&[b"\x21\x00\x00\x04\x01\x00\x00\x00"]);
    assert_eq!(acceptance.presentation_contexts[0].transfer_syntax, None);
}

#[test]
fn unknown_items_are_skipped_and_kept() {
    let request = request(&[
        b"\x99\x00\x00\x01?",
        b"\x20\x00\x00\x0e\x01\x00\x00\x00\x77\x00\x00\x01?\x40\x00\x00\x011",
        b"\x50\x00\x00\x0d\x5f\x00\x00\x01?\x51\x00\x00\x04\x00\x00\x10\x00",
    ]);
    assert_eq!(request.unknown_items[0].item_type, 0x99);
    assert_eq!(request.presentation_contexts[0].transfer_syntaxes.len(), 1);
    assert_eq!(request.user_information.unknown_items[0].item_type, 0x5F);
    assert_eq!(request.user_information.maximum_length, Some(4096));
}

#[test]
fn of_what_comes_twice_the_first_counts() {
    let request = request(&[
        b"\x10\x00\x00\x031.2",
        b"\x10\x00\x00\x031.3",
        b"\x50\x00\x00\x10\x51\x00\x00\x04\x00\x00\x10\x00\x51\x00\x00\x04\x00\x00\x20\x00",
        b"\x50\x00\x00\x00",
    ]);
    assert_eq!(request.application_context.unwrap(), "1.2");
    assert_eq!(request.user_information.maximum_length, Some(4096));
    assert_eq!(request.user_information.unknown_items.len(), 1);
    assert_eq!(request.unknown_items.len(), 2);
}

#[test]
fn release_and_abort_may_lack_their_bodies_and_any_pdu_may_go_on_past_its_end() {
    assert_eq!(Pdu::decode(0x05, Bytes::new()), Ok(Pdu::AReleaseRq));
    assert_eq!(Pdu::decode(0x06, Bytes::from_static(b"12345678")), Ok(Pdu::AReleaseRp));
    assert_eq!(Pdu::decode(0x07, Bytes::new()), Ok(Pdu::AAbort(AAbort { source: 0, reason: 0 })));
    assert_eq!(
        Pdu::decode(0x03, Bytes::from_static(&[0, 2, 3, 2, 0, 0])),
        Ok(Pdu::AAssociateRj(AAssociateRj::LOCAL_LIMIT_EXCEEDED))
    );
}

#[test]
fn undefined_codes_are_kept() {
    let rejection = Pdu::decode(0x03, Bytes::from_static(&[0, 9, 8, 7])).unwrap();
    assert_eq!(rejection, Pdu::AAssociateRj(AAssociateRj { result: 9, source: 8, reason: 7 }));
    let abort = Pdu::decode(0x07, Bytes::from_static(&[0, 0, 1, 99])).unwrap();
    assert_eq!(abort, Pdu::AAbort(AAbort { source: 1, reason: 99 }));
}

#[test]
fn a_p_data_tf_may_be_empty_and_so_may_a_pdv() {
    let Ok(Pdu::PDataTf(data)) = Pdu::decode(0x04, Bytes::new()) else { panic!() };
    assert!(data.values.is_empty());
    let Ok(Pdu::PDataTf(data)) = Pdu::decode(0x04, Bytes::from_static(b"\x00\x00\x00\x02\x01\x03")) else {
        panic!()
    };
    assert!(data.values[0].data.is_empty());
}

#[test]
fn reserved_bits_of_the_message_control_header_are_ignored() {
    let Ok(Pdu::PDataTf(data)) = Pdu::decode(0x04, Bytes::from_static(b"\x00\x00\x00\x02\x01\xfe")) else {
        panic!()
    };
    assert!(!data.values[0].command && data.values[0].last);
}

#[test]
fn a_pdu_of_unknown_type_is_answered_with_unrecognized_pdu() {
    assert_eq!(abort(0x08, b""), AAbort::UNRECOGNIZED_PDU);
    assert_eq!(abort(0x00, b""), AAbort::UNRECOGNIZED_PDU);
    assert_eq!(
        Error::UnrecognizedPdu(8).to_string(),
        "the peer sent a PDU of type 08H; the types are 01H to 07H (PS3.8 §9.3.1)"
    );
}

#[test]
fn a_pdv_of_length_0_or_1_or_beyond_its_pdu_is_an_invalid_parameter_value() {
    for body in [
        &b"\x00\x00\x00\x00"[..],
        b"\x00\x00\x00\x01\x01",
        b"\x00\x00\x00\x03\x01\x03",
        b"\xff\xff\xff\xff\x01\x03",
        b"\x00\x00",
    ] {
        assert_eq!(abort(0x04, body), AAbort::INVALID_PDU_PARAMETER_VALUE, "{body:?}");
    }
}

#[test]
fn a_length_that_lies_is_an_invalid_parameter_value() {
    for item in [
        &b"\x10\x00\xff\xff1.2"[..],
        b"\x20\x00\x00\x03\x01\x00\x00",
        b"\x20\x00\x00\x08\x01\x00\x00\x00\x30\x00\x00\x01",
        b"\x50\x00\x00\x06\x51\x00\x00\x02\x40\x00",
        b"\x50\x00\x00\x07\x54\x00\x00\x03\x00\x09\x31",
        b"\x50\x00\x00\x0a\x58\x00\x00\x06\x01\x00\xff\xff\x00\x00",
        b"\x50\x00\x00\x0c\x57\x00\x00\x08\x00\x00\x00\x00\x00\x02\x00\x01",
        b"\x10",
    ] {
        assert_eq!(abort(0x01, &body(&[item])), AAbort::INVALID_PDU_PARAMETER_VALUE, "{item:02x?}");
    }
}

#[test]
fn fixed_fields_cut_short_are_an_invalid_parameter_value() {
    for pdu_type in [0x01, 0x02] {
        assert_eq!(abort(pdu_type, &fixed_fields()[..67]), AAbort::INVALID_PDU_PARAMETER_VALUE);
    }
    assert_eq!(abort(0x03, b"\x00\x01\x01"), AAbort::INVALID_PDU_PARAMETER_VALUE);
}

#[test]
fn an_error_says_who_and_where_and_what_was_expected() {
    let error = Pdu::decode(0x01, body(&[b"\x50\x00\x00\x06\x51\x00\x00\x02\x40\x00"])).unwrap_err();
    assert_eq!(
        error,
        Error::Malformed {
            pdu_type: PduType::AAssociateRq,
            expected: "Maximum Length sub-item 51H: 4 bytes (PS3.8 §D.1)",
            offset: 82,
        }
    );
    assert_eq!(
        error.to_string(),
        "the peer's A-ASSOCIATE-RQ ends, or an item of it, where at byte 82 should be Maximum Length sub-item 51H: \
         4 bytes (PS3.8 §D.1)"
    );
}

#[test]
fn debug_shows_no_fragment_and_no_identity() {
    let data = Pdu::decode(0x04, Bytes::from_static(b"\x00\x00\x00\x08\x01\x03SECRET")).unwrap();
    let identity = b"\x58\x00\x00\x10\x02\x00\x00\x06SECRET\x00\x04SECR";
    let twice = [&b"\x50\x00\x00\x28"[..], identity, identity].concat();
    let request = request(&[&twice]);
    assert!(request.user_information.user_identity_rq.is_some());
    assert_eq!(request.user_information.unknown_items.len(), 1);
    let shown = format!("{data:?} {request:?}");
    assert!(!shown.contains("SECR"), "{shown}");
}

#[test]
fn no_uid_and_no_title_of_a_request_keeps_the_padding_of_the_file_that_it_is_from() {
    let request = |padding: &str| {
        let uid = |uid: &str| Uid::from_bytes(format!("{uid}{padding}").as_bytes());
        let title = |title: &str| AeTitle::from_bytes(format!("{title}{padding}").as_bytes());
        AAssociateRq {
            protocol_version: 1,
            called_ae_title: title("CALLED"),
            calling_ae_title: title("CALLING"),
            reserved: [0; 32],
            application_context: Some(uid("1.2.840.10008.3.1.1.1")),
            presentation_contexts: vec![PresentationContextRq {
                id: 1,
                abstract_syntax: Some(uid("1.2.1")),
                transfer_syntaxes: vec![uid("1.2.840.10008.1.2"), uid("1.2.2")],
            }],
            user_information: UserInformation {
                implementation_class_uid: Some(uid("1.2.3")),
                role_selections: vec![RoleSelection {
                    sop_class_uid: uid("1.2.4"),
                    scu_role: true,
                    scp_role: false,
                }],
                sop_class_extended_negotiations: vec![SopClassExtendedNegotiation {
                    sop_class_uid: uid("1.2.5"),
                    service_class_application_information: Bytes::from_static(&[1]),
                }],
                sop_class_common_extended_negotiations: vec![SopClassCommonExtendedNegotiation {
                    version: 0,
                    sop_class_uid: uid("1.2.6"),
                    service_class_uid: uid("1.2.7"),
                    related_general_sop_class_uids: vec![uid("1.2.8"), uid("1.2.9")],
                }],
                ..UserInformation::default()
            },
            unknown_items: Vec::new(),
        }
    };
    let bytes = |request: AAssociateRq| {
        let mut bytes = Vec::new();
        Pdu::AAssociateRq(request).encode(&mut bytes).unwrap();
        bytes
    };
    let plain = bytes(request(""));
    for padding in ["\0", " ", "\0\0"] {
        assert_eq!(bytes(request(padding)), plain, "{padding:?}");
    }
    assert_eq!(plain[10..42], *b"CALLED          CALLING         ");
    for uid in ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.2.6", "1.2.7", "1.2.8", "1.2.9"] {
        let item = [&[0, 5], uid.as_bytes()].concat();
        assert!(plain.windows(7).any(|bytes| bytes == item), "{uid}");
    }
}

#[test]
fn an_acceptance_copies_the_titles_that_came_and_pads_no_uid() {
    let field = *b"SCP\0            ";
    let acceptance = AAssociateAc {
        protocol_version: 1,
        called_ae_title: AeTitle::from_field(field),
        calling_ae_title: AeTitle::from_field(field),
        reserved: [7; 32],
        application_context: Some(Uid::from_bytes(b"1.2.840.10008.3.1.1.1\0")),
        presentation_contexts: vec![PresentationContextAc {
            id: 1,
            result: PresentationContextResult::Acceptance,
            transfer_syntax: Some(Uid::from_bytes(b"1.2.840.10008.1.2\0")),
        }],
        user_information: UserInformation::default(),
        unknown_items: Vec::new(),
    };
    let mut bytes = Vec::new();
    Pdu::AAssociateAc(acceptance).encode(&mut bytes).unwrap();
    assert_eq!(bytes[10..42], [field, field].concat());
    let context = b"\x10\0\0\x151.2.840.10008.3.1.1.1\x21\0\0\x19\x01\0\0\0\x40\0\0\x111.2.840.10008.1.2\x50";
    assert!(bytes.windows(context.len()).any(|bytes| bytes == context));
}
