//! PDUs as they come over a connection, by hand: good ones, and what real and hostile peers send.

use crate::Seed;

pub(crate) fn seeds() -> Vec<Seed> {
    let identity: &[u8] = b"\x58\x00\x00\x0d\x02\x01\x00\x04user\x00\x03pwd";
    vec![
        (
            "associate_rq",
            a_associate(1, &[APPLICATION_CONTEXT, CONTEXT_RQ, &user_information(&[MAXIMUM_LENGTH])]),
        ),
        (
            "associate_ac",
            a_associate(2, &[APPLICATION_CONTEXT, CONTEXT_AC, &user_information(&[MAXIMUM_LENGTH])]),
        ),
        ("every_user_sub_item", a_associate(1, &[CONTEXT_RQ, &user_information(SUB_ITEMS)])),
        (
            "unknown_user_sub_item",
            a_associate(1, &[&user_information(&[b"\x5f\x00\x00\x02??", MAXIMUM_LENGTH])]),
        ),
        ("unknown_item", a_associate(1, &[b"\x60\x00\x00\x02??", CONTEXT_RQ])),
        ("user_identity_twice", a_associate(1, &[&user_information(&[identity, identity])])),
        (
            "user_identity_longer_than_its_sub_item",
            a_associate(1, &[&user_information(&[&longer(identity)])]),
        ),
        ("context_without_sub_items", a_associate(1, &[b"\x20\x00\x00\x04\x02\xff\xff\xff"])),
        ("rejected_context_without_transfer_syntax", a_associate(2, &[b"\x21\x00\x00\x04\x01\x00\x03\x00"])),
        ("associate_without_items", a_associate(1, &[])),
        ("item_longer_than_the_pdu", a_associate(1, &[b"\x10\x00\xff\xff1.2"])),
        ("uids_padded_with_nul_and_longer_than_64", a_associate(1, &[&long_uid()])),
        ("associate_cut_within_its_fixed_fields", pdu(1, &[0, 1, 0, 0, b'S'])),
        ("associate_that_claims_4_gib", b"\x01\x00\xff\xff\xff\xff\x00\x01".to_vec()),
        ("reject_with_undefined_codes", pdu(3, &[0, 9, 8, 7])),
        ("p_data_with_two_fragments", pdu(4, b"\x00\x00\x00\x05\x01\x03cmd\x00\x00\x00\x03\x01\x02d")),
        ("p_data_without_a_fragment", pdu(4, b"")),
        ("pdv_of_length_1", pdu(4, b"\x00\x00\x00\x01\x01")),
        ("pdv_length_beyond_pdu", pdu(4, b"\x00\x00\x00\x20\x01\x03cmd")),
        ("release_and_its_answer", [pdu(5, &[0; 4]), pdu(6, &[0; 4])].concat()),
        ("release_without_body", pdu(5, b"")),
        ("abort_of_reserved_source", pdu(7, &[0, 0, 1, 99])),
        ("unknown_pdu_type", pdu(8, b"????")),
        ("http_request", b"GET / HTTP/1.1\r\nHost: pacs\r\n\r\n".to_vec()),
    ]
}

pub(crate) const APPLICATION_CONTEXT: &[u8] = b"\x10\x00\x00\x151.2.840.10008.3.1.1.1";
/// Context 1: Verification, Implicit and Explicit VR Little Endian.
pub(crate) const CONTEXT_RQ: &[u8] = b"\x20\x00\x00\x45\x01\x00\x00\x00\x30\x00\x00\x111.2.840.10008.1.1\
    \x40\x00\x00\x111.2.840.10008.1.2\x40\x00\x00\x131.2.840.10008.1.2.1";
pub(crate) const CONTEXT_AC: &[u8] = b"\x21\x00\x00\x19\x01\x00\x00\x00\x40\x00\x00\x111.2.840.10008.1.2";
pub(crate) const MAXIMUM_LENGTH: &[u8] = b"\x51\x00\x00\x04\x00\x00\x40\x00";
const SUB_ITEMS: &[&[u8]] = &[
    MAXIMUM_LENGTH,
    b"\x52\x00\x00\x051.2.3",
    b"\x53\x00\x00\x04\x00\x02\x00\x03",
    b"\x54\x00\x00\x09\x00\x051.2.4\x00\x01",
    b"\x55\x00\x00\x05KERMA",
    b"\x56\x00\x00\x0a\x00\x051.2.5\x02\x00\x03",
    b"\x57\x00\x00\x17\x00\x051.2.6\x00\x051.2.7\x00\x07\x00\x051.2.8",
    b"\x58\x00\x00\x0d\x02\x01\x00\x04user\x00\x03pwd",
    b"\x59\x00\x00\x06\x00\x04tick",
];

pub(crate) fn pdu(pdu_type: u8, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap();
    [&[pdu_type, 0], &length.to_be_bytes()[..], body].concat()
}

pub(crate) fn a_associate(pdu_type: u8, items: &[&[u8]]) -> Vec<u8> {
    let fixed_fields = [&b"\x00\x01\x00\x00SCP             SCU             "[..], &[0; 32]].concat();
    pdu(pdu_type, &[fixed_fields, items.concat()].concat())
}

pub(crate) fn user_information(sub_items: &[&[u8]]) -> Vec<u8> {
    item(0x50, &sub_items.concat())
}

fn item(item_type: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    [&[item_type, 0], &length.to_be_bytes()[..], body].concat()
}

/// The same sub-item, whose first field has become longer than it.
fn longer(identity: &[u8]) -> Vec<u8> {
    let mut identity = identity.to_vec();
    identity.splice(6..8, [0x7f, 0xff]);
    identity
}

fn long_uid() -> Vec<u8> {
    item(0x10, &[&[b'1'; 70][..], b"\0"].concat())
}
