//! Each PDU written out by hand, and what comes of it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use bytes::Bytes;
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AAbort, AAssociateAc, AAssociateRj, AAssociateRq, AsynchronousOperationsWindow, Item, PDataTf, Pdu,
    PduHeader, Pdv, PresentationContextAc, PresentationContextResult, PresentationContextRq, RoleSelection,
    SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation, UserIdentityAc, UserIdentityRq,
    UserInformation,
};

/// Reads `bytes` as one PDU, writes it again and expects the same bytes.
fn round_trip(bytes: &[u8]) -> Pdu {
    let (header, body) = bytes.split_first_chunk().unwrap();
    let header = PduHeader::decode(*header);
    assert_eq!(usize::try_from(header.length).unwrap(), body.len(), "the sample's own PDU-length");
    let pdu = Pdu::decode(header.pdu_type, Bytes::copy_from_slice(body)).unwrap();
    let mut encoded = Vec::new();
    pdu.encode(&mut encoded).unwrap();
    assert_eq!(encoded.escape_ascii().to_string(), bytes.escape_ascii().to_string());
    pdu
}

fn bytes(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

fn uid(uid: &'static str) -> Uid {
    Uid::from_static(uid)
}

#[test]
fn an_a_associate_rq_proposes_contexts_and_negotiates_everything() {
    let pdu = round_trip(&bytes(&[
        b"\x01\x00\x00\x00\x01\x93", // PDU-type, PDU-length
        b"\x00\x01\x00\x00",         // protocol version
        b"ANY-SCP         ",
        b"ECHOSCU         ",
        &[0; 32],
        b"\x10\x00\x00\x151.2.840.10008.3.1.1.1",
        b"\x20\x00\x00\x43\x01\x00\x00\x00", // presentation context 1
        b"\x30\x00\x00\x111.2.840.10008.1.1",
        b"\x40\x00\x00\x131.2.840.10008.1.2.1",
        b"\x40\x00\x00\x0f1.2.840.10008.1",
        b"\x20\x00\x00\x04\x03\x00\x00\x00", // presentation context 3, empty
        b"\x50\x00\x00\xdd",                 // user information
        b"\x51\x00\x00\x04\x00\x00\x40\x00", // maximum length 16384
        b"\x52\x00\x00\x051.2.3",
        b"\x53\x00\x00\x04\x00\x02\x00\x03", // asynchronous operations window
        b"\x54\x00\x00\x1d\x00\x191.2.840.10008.5.1.4.1.1.2\x00\x01",
        b"\x55\x00\x00\x05KERMA",
        b"\x56\x00\x00\x21\x00\x191.2.840.10008.5.1.4.1.1.2\x02\x00\x03\x00\x01\x00",
        b"\x57\x00\x00\x5b\x00\x1d1.2.840.10008.5.1.4.1.1.88.22\x00\x11",
        b"1.2.840.10008.4.2\x00\x27\x00\x1d1.2.840.10008.5.1.4.1.1.88.11\x00\x061.2.34",
        b"\x58\x00\x00\x0d\x02\x01\x00\x04user\x00\x03pwd",
        b"\x5a\x00\x00\x01x",  // an unknown sub-item
        b"\x60\x00\x00\x02hi", // an unknown item
    ]));
    let expected = AAssociateRq {
        protocol_version: 1,
        called_ae_title: AeTitle::new("ANY-SCP").unwrap(),
        calling_ae_title: AeTitle::new("ECHOSCU").unwrap(),
        reserved: [0; 32],
        application_context: Some(uid("1.2.840.10008.3.1.1.1")),
        presentation_contexts: vec![
            PresentationContextRq {
                id: 1,
                abstract_syntax: Some(uid("1.2.840.10008.1.1")),
                transfer_syntaxes: vec![uid("1.2.840.10008.1.2.1"), uid("1.2.840.10008.1")],
            },
            PresentationContextRq { id: 3, abstract_syntax: None, transfer_syntaxes: Vec::new() },
        ],
        user_information: UserInformation {
            maximum_length: Some(16384),
            implementation_class_uid: Some(uid("1.2.3")),
            asynchronous_operations_window: Some(AsynchronousOperationsWindow { invoked: 2, performed: 3 }),
            role_selections: vec![RoleSelection {
                sop_class_uid: uid("1.2.840.10008.5.1.4.1.1.2"),
                scu_role: false,
                scp_role: true,
            }],
            implementation_version_name: Some(Bytes::from_static(b"KERMA")),
            sop_class_extended_negotiations: vec![SopClassExtendedNegotiation {
                sop_class_uid: uid("1.2.840.10008.5.1.4.1.1.2"),
                service_class_application_information: Bytes::from_static(&[2, 0, 3, 0, 1, 0]),
            }],
            sop_class_common_extended_negotiations: vec![SopClassCommonExtendedNegotiation {
                version: 0,
                sop_class_uid: uid("1.2.840.10008.5.1.4.1.1.88.22"),
                service_class_uid: uid("1.2.840.10008.4.2"),
                related_general_sop_class_uids: vec![uid("1.2.840.10008.5.1.4.1.1.88.11"), uid("1.2.34")],
            }],
            user_identity_rq: Some(UserIdentityRq {
                user_identity_type: UserIdentityRq::USERNAME_AND_PASSCODE,
                positive_response_requested: true,
                primary_field: Bytes::from_static(b"user"),
                secondary_field: Bytes::from_static(b"pwd"),
            }),
            user_identity_ac: None,
            unknown_items: vec![Item { item_type: 0x5A, body: Bytes::from_static(b"x") }],
        },
        unknown_items: vec![Item { item_type: 0x60, body: Bytes::from_static(b"hi") }],
    };
    assert_eq!(pdu, Pdu::AAssociateRq(expected));
}

#[test]
fn an_a_associate_ac_answers_each_context() {
    let pdu = round_trip(&bytes(&[
        b"\x02\x00\x00\x00\x00\xa0",
        b"\x00\x01\x00\x00",
        b"ANY-SCP         ",
        b"ECHOSCU         ",
        &[7; 32],
        b"\x10\x00\x00\x151.2.840.10008.3.1.1.1",
        b"\x21\x00\x00\x19\x01\x00\x00\x00\x40\x00\x00\x111.2.840.10008.1.2",
        b"\x21\x00\x00\x04\x03\x00\x03\x00",
        b"\x21\x00\x00\x04\x05\x00\x09\x00",
        b"\x50\x00\x00\x12",
        b"\x51\x00\x00\x04\x00\x00\x00\x00",
        b"\x59\x00\x00\x06\x00\x04tick",
    ]));
    let answer = |id, result, transfer_syntax| PresentationContextAc { id, result, transfer_syntax };
    let expected = AAssociateAc {
        protocol_version: 1,
        called_ae_title: AeTitle::new("ANY-SCP").unwrap(),
        calling_ae_title: AeTitle::new("ECHOSCU").unwrap(),
        reserved: [7; 32],
        application_context: Some(uid("1.2.840.10008.3.1.1.1")),
        presentation_contexts: vec![
            answer(1, PresentationContextResult::Acceptance, Some(uid("1.2.840.10008.1.2"))),
            answer(3, PresentationContextResult::AbstractSyntaxNotSupported, None),
            answer(5, PresentationContextResult::Other(9), None),
        ],
        user_information: UserInformation {
            maximum_length: Some(0),
            user_identity_ac: Some(UserIdentityAc { server_response: Bytes::from_static(b"tick") }),
            ..UserInformation::default()
        },
        unknown_items: Vec::new(),
    };
    assert_eq!(pdu, Pdu::AAssociateAc(expected));
}

#[test]
fn an_a_associate_rj_says_result_source_and_reason() {
    let pdu = round_trip(b"\x03\x00\x00\x00\x00\x04\x00\x01\x01\x07");
    assert_eq!(pdu, Pdu::AAssociateRj(AAssociateRj::CALLED_AE_TITLE_NOT_RECOGNIZED));
}

#[test]
fn a_p_data_tf_holds_command_and_data_set_fragments() {
    let pdu = round_trip(&bytes(&[
        b"\x04\x00\x00\x00\x00\x0f",
        b"\x00\x00\x00\x05\x01\x03cmd",
        b"\x00\x00\x00\x02\xff\x00",
    ]));
    let fragment =
        |context_id, command, last, data| Pdv { context_id, command, last, data: Bytes::from_static(data) };
    let values = [fragment(1, true, true, b"cmd"), fragment(255, false, false, b"")];
    assert_eq!(pdu, Pdu::PDataTf(PDataTf { values: values.into_iter().collect() }));
}

#[test]
fn releases_are_four_reserved_bytes() {
    assert_eq!(round_trip(b"\x05\x00\x00\x00\x00\x04\x00\x00\x00\x00"), Pdu::AReleaseRq);
    assert_eq!(round_trip(b"\x06\x00\x00\x00\x00\x04\x00\x00\x00\x00"), Pdu::AReleaseRp);
}

#[test]
fn an_a_abort_says_source_and_reason() {
    let pdu = round_trip(b"\x07\x00\x00\x00\x00\x04\x00\x00\x02\x06");
    assert_eq!(pdu, Pdu::AAbort(AAbort::INVALID_PDU_PARAMETER_VALUE));
}

#[test]
fn an_item_too_long_for_its_length_field_is_refused_and_leaves_nothing() {
    let identity = UserIdentityRq {
        user_identity_type: UserIdentityRq::SAML,
        positive_response_requested: false,
        primary_field: Bytes::from(vec![b'x'; 65_536]),
        secondary_field: Bytes::new(),
    };
    let request = AAssociateRq {
        protocol_version: 1,
        called_ae_title: AeTitle::new("A").unwrap(),
        calling_ae_title: AeTitle::new("B").unwrap(),
        reserved: [0; 32],
        application_context: None,
        presentation_contexts: Vec::new(),
        user_information: UserInformation { user_identity_rq: Some(identity), ..UserInformation::default() },
        unknown_items: Vec::new(),
    };
    let mut out = b"before".to_vec();
    let error = Pdu::AAssociateRq(request).encode(&mut out).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the primary field of the User Identity of 65536 bytes cannot be sent: its length field ends at 65535"
    );
    assert_eq!(out, b"before");
}

#[test]
fn fragments_and_fields_are_slices_of_the_body() {
    let body = Bytes::from_static(b"\x00\x00\x00\x06\x01\x02data");
    let Pdu::PDataTf(PDataTf { values }) = Pdu::decode(0x04, body.clone()).unwrap() else { panic!() };
    assert_eq!(values[0].data.as_ptr(), body[6..].as_ptr());
}
