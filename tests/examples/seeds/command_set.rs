//! Command sets by hand.

use crate::Seed;

pub(crate) fn seeds() -> Vec<Seed> {
    let echo_rq =
        [affected_sop_class(b"1.2.840.10008.1.1\0"), us(0x0100, 0x0030), us(0x0110, 7), us(0x0800, 0x0101)];
    let store_rq = [
        affected_sop_class(b"1.2.840.10008.5.1.4.1.1.2\0"),
        us(0x0100, 0x0001),
        us(0x0110, 8),
        us(0x0700, 0),
        us(0x0800, 0x0001),
        element(0x0000, 0x1000, b"1.2.3.4.5\0"),
        element(0x0000, 0x1030, b"STORESCU"),
        us(0x1031, 42),
    ];
    let store_rsp = [us(0x0100, 0x8001), us(0x0120, 8), us(0x0800, 0x0101), us(0x0900, 0xA700)];
    let find_pending = [us(0x0100, 0x8020), us(0x0120, 8), us(0x0800, 0x0000), us(0x0900, 0xFF01)];
    let move_rsp = [
        us(0x0100, 0x8021),
        us(0x0120, 8),
        us(0x0800, 0x0101),
        us(0x0900, 0xFF00),
        us(0x1020, 3),
        us(0x1021, 2),
        us(0x1022, 1),
        us(0x1023, 0),
    ];
    let cancel = [us(0x0100, 0x0FFF), us(0x0120, 8), us(0x0800, 0x0101)];
    let get_attributes = [
        us(0x0100, 0x0110),
        us(0x0110, 9),
        us(0x0800, 0x0101),
        element(0, 0x1005, &[0x08, 0x00, 0x18, 0x00, 0x10, 0x00, 0x20, 0x00]),
    ];
    let action = [us(0x0100, 0x0130), us(0x0110, 9), us(0x0800, 0x0001), us(0x1008, 1)];
    let failed =
        [us(0x0100, 0x8001), us(0x0800, 0x0101), us(0x0900, 0x0110), element(0, 0x0902, b"disk full ")];
    vec![
        ("c_echo_rq", with_group_length(&echo_rq)),
        ("c_store_rq_of_a_sub_operation", with_group_length(&store_rq)),
        ("c_store_rsp_out_of_resources", with_group_length(&store_rsp)),
        ("c_find_rsp_pending_with_warning", with_group_length(&find_pending)),
        ("c_move_rsp_with_sub_operations", with_group_length(&move_rsp)),
        ("c_cancel_rq", with_group_length(&cancel)),
        ("n_get_rq_with_attributes", with_group_length(&get_attributes)),
        ("n_action_rq_with_data_set", with_group_length(&action)),
        ("error_comment_and_no_message_id", with_group_length(&failed)),
        ("without_group_length", echo_rq.concat()),
        ("wrong_group_length", [element(0, 0, &9999_u32.to_le_bytes()), echo_rq.concat()].concat()),
        ("uid_of_odd_length", [affected_sop_class(b"1.2.840.10008.1.1"), echo_rq[1..].concat()].concat()),
        ("explicit_vr", explicit()),
        ("elements_out_of_order", [us(0x0800, 0x0101), us(0x0100, 0x0030), us(0x0110, 7)].concat()),
        ("element_twice", [us(0x0100, 0x0030), us(0x0100, 0x0001), us(0x0110, 7)].concat()),
        ("unknown_command_field", with_group_length(&[us(0x0100, 0x7777)])),
        ("no_command_field", with_group_length(&[us(0x0110, 7)])),
        (
            "value_beyond_the_end",
            [us(0x0100, 0x0030), vec![0, 0, 0x10, 1, 0xff, 0xff, 0xff, 0x7f, 1]].concat(),
        ),
        ("group_of_a_data_set", [us(0x0100, 0x0030), element(0x0008, 0x0018, b"1.2\0")].concat()),
    ]
}

fn element(group: u16, element: u16, value: &[u8]) -> Vec<u8> {
    let length = u32::try_from(value.len()).unwrap();
    [&group.to_le_bytes()[..], &element.to_le_bytes(), &length.to_le_bytes(), value].concat()
}

fn us(tag: u16, number: u16) -> Vec<u8> {
    element(0x0000, tag, &number.to_le_bytes())
}

fn affected_sop_class(uid: &[u8]) -> Vec<u8> {
    element(0x0000, 0x0002, uid)
}

fn with_group_length(elements: &[Vec<u8>]) -> Vec<u8> {
    let elements = elements.concat();
    let length = u32::try_from(elements.len()).unwrap();
    [element(0, 0, &length.to_le_bytes()), elements].concat()
}

/// What one maker of archives sends.
fn explicit() -> Vec<u8> {
    let element = |tag: u16, vr: &[u8; 2], value: &[u8]| {
        let length = u16::try_from(value.len()).unwrap();
        [&[0, 0][..], &tag.to_le_bytes(), vr, &length.to_le_bytes(), value].concat()
    };
    [
        element(0x0000, b"UL", &46_u32.to_le_bytes()),
        element(0x0002, b"UI", b"1.2.840.10008.1.1\0"),
        element(0x0100, b"US", &0x0030_u16.to_le_bytes()),
        element(0x0110, b"US", &7_u16.to_le_bytes()),
        element(0x0800, b"US", &0x0101_u16.to_le_bytes()),
    ]
    .concat()
}
