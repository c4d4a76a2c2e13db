use alloc::{vec, vec::Vec};

use kerma_dictionary::{Tag, Vr, tags};

use super::*;
use crate::{DataSet, Limits, Read};

/// Tag, VR, length and value of an element in Explicit VR Little Endian.
fn element(tag: Tag, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
    let mut bytes = tag_bytes(tag);
    bytes.extend(vr);
    match Vr::from_bytes(*vr).is_some_and(Vr::has_long_length) {
        true => bytes.extend([&[0, 0], &(value.len() as u32).to_le_bytes()[..]].concat()),
        false => bytes.extend((value.len() as u16).to_le_bytes()),
    }
    bytes.extend(value);
    bytes
}

/// Tag, length and value of an element in Implicit VR Little Endian, or of an item.
fn implicit(tag: Tag, value: &[u8]) -> Vec<u8> {
    [tag_bytes(tag), (value.len() as u32).to_le_bytes().to_vec(), value.to_vec()].concat()
}

fn tag_bytes(tag: Tag) -> Vec<u8> {
    [tag.group().to_le_bytes(), tag.element().to_le_bytes()].concat()
}

fn undefined(tag: Tag) -> Vec<u8> {
    [tag_bytes(tag), vec![0xFF; 4]].concat()
}

fn delimiter(tag: Tag) -> Vec<u8> {
    implicit(tag, &[])
}

/// A sequence of undefined length, without what follows its header.
fn sequence() -> Vec<u8> {
    [tag_bytes(tags::REFERENCED_IMAGE_SEQUENCE), b"SQ\0\0".to_vec(), vec![0xFF; 4]].concat()
}

fn uid() -> Vec<u8> {
    element(tags::REFERENCED_SOP_INSTANCE_UID, b"UI", b"1.2.3\0")
}

fn name() -> Vec<u8> {
    element(tags::PATIENT_NAME, b"PN", b"A^B ")
}

fn read(bytes: &[u8]) -> Read {
    Reading::new(Encoding::ExplicitVrLittleEndian).read(bytes.to_vec()).unwrap()
}

fn kinds(read: &Read) -> Vec<WarningKind> {
    read.warnings.iter().map(|warning| warning.kind).collect()
}

/// What it warns of; strict reading refuses the first of it.
fn warned(bytes: &[u8]) -> (DataSet, Vec<WarningKind>) {
    let read = read(bytes);
    let strict = Reading::new(Encoding::ExplicitVrLittleEndian).strict().read(bytes.to_vec());
    match (strict, read.warnings.first()) {
        (Err(Error::Violation(violation)), Some(warning)) => assert_eq!(&violation, warning),
        (Ok(_), None) => {}
        (strict, warning) => panic!("strict: {strict:?}, lenient: {warning:?}"),
    }
    let kinds = kinds(&read);
    (read.data_set, kinds)
}

/// One item with a UID, and behind the sequence a name.
fn assert_repaired(data_set: &DataSet) {
    assert_eq!(data_set.len(), 2, "{data_set:?}");
    let items = data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!(items.first().unwrap().data_set.uid(tags::REFERENCED_SOP_INSTANCE_UID).unwrap(), "1.2.3");
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn a_sequence_is_read_with_and_without_lengths() {
    let item = implicit(Tag::ITEM, &uid());
    let with = [element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", &item), name()].concat();
    let open_item = [undefined(Tag::ITEM), uid(), delimiter(Tag::ITEM_DELIMITATION)].concat();
    let without = [sequence(), open_item, delimiter(Tag::SEQUENCE_DELIMITATION), name()].concat();
    for bytes in [with, without] {
        let (data_set, kinds) = warned(&bytes);
        assert_eq!(kinds, []);
        assert_repaired(&data_set);
        assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), bytes);
    }
}

#[test]
fn a_missing_item_delimiter_is_forgiven() {
    let bytes =
        [sequence(), undefined(Tag::ITEM), uid(), delimiter(Tag::SEQUENCE_DELIMITATION), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::MissingDelimiter]);
    assert_repaired(&data_set);
}

#[test]
fn a_missing_sequence_delimiter_is_forgiven() {
    let bytes = [sequence(), undefined(Tag::ITEM), uid(), delimiter(Tag::ITEM_DELIMITATION), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::MissingDelimiter]);
    assert_repaired(&data_set);
}

#[test]
fn a_sequence_delimiter_for_an_item_delimiter_is_forgiven() {
    let delimiters = delimiter(Tag::SEQUENCE_DELIMITATION).repeat(2);
    let bytes = [sequence(), undefined(Tag::ITEM), uid(), delimiters, name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::WrongDelimiter]);
    assert_repaired(&data_set);
}

#[test]
fn an_item_delimiter_for_a_sequence_delimiter_is_forgiven() {
    let delimiters = delimiter(Tag::ITEM_DELIMITATION).repeat(2);
    let bytes = [sequence(), undefined(Tag::ITEM), uid(), delimiters, name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::WrongDelimiter]);
    assert_repaired(&data_set);
}

#[test]
fn a_delimiter_in_a_sequence_of_defined_length_is_forgiven() {
    let items = [implicit(Tag::ITEM, &uid()), delimiter(Tag::SEQUENCE_DELIMITATION)].concat();
    let bytes = [element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", &items), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::UnexpectedDelimiter]);
    assert_repaired(&data_set);
}

#[test]
fn a_delimiter_in_an_item_of_defined_length_is_forgiven() {
    let item = implicit(Tag::ITEM, &[uid(), delimiter(Tag::ITEM_DELIMITATION)].concat());
    let bytes = [element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", &item), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::UnexpectedDelimiter]);
    assert_repaired(&data_set);
}

#[test]
fn an_item_longer_than_its_sequence_ends_with_it() {
    let mut item = implicit(Tag::ITEM, &uid());
    item[4] = 200;
    let bytes = [element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", &item), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::LengthBeyondParent]);
    assert_repaired(&data_set);
}

#[test]
fn a_value_longer_than_its_item_ends_with_it() {
    let mut value = uid();
    value[6] = 200;
    let item = implicit(Tag::ITEM, &value);
    let bytes = [element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", &item), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::LengthBeyondParent]);
    assert_repaired(&data_set);
}

#[test]
fn a_sequence_that_holds_no_items_is_read_as_bytes() {
    let bytes = [element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", b"no items"), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::NotAnItem]);
    let element = data_set.get_element(tags::REFERENCED_IMAGE_SEQUENCE).unwrap();
    assert_eq!((element.vr(), element.bytes()), (Vr::UN, &b"no items"[..]));
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn what_breaks_off_is_kept_so_far() {
    let whole = [sequence(), undefined(Tag::ITEM), uid()].concat();
    let (data_set, kinds) = warned(&whole);
    // A delimiter of the item, and one of the sequence.
    assert_eq!(kinds, [WarningKind::Truncated { missing: 16 }]);
    assert_eq!(data_set.item(tags::REFERENCED_IMAGE_SEQUENCE, 0).unwrap().len(), 1);
    let (data_set, kinds) = warned(&name()[..10]);
    assert_eq!(kinds, [WarningKind::Truncated { missing: 2 }]);
    assert_eq!(data_set.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"A^");
    let (data_set, kinds) = warned(&[name(), name()[..5].to_vec()].concat());
    assert_eq!((data_set.len(), kinds), (1, vec![WarningKind::Truncated { missing: 3 }]));
}

#[test]
fn zeros_and_garbage_behind_the_last_element_are_left_out() {
    for garbage in [vec![0; 3], vec![0; 100]] {
        let (data_set, kinds) = warned(&[name(), garbage].concat());
        assert_eq!((data_set.len(), kinds), (1, vec![WarningKind::TrailingBytes]));
    }
}

#[test]
fn an_odd_length_is_read_as_it_is_and_written_padded() {
    let bytes = element(tags::PATIENT_NAME, b"PN", b"A^B");
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::OddLength]);
    assert_eq!(data_set.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"A^B");
    assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), name());
}

#[test]
fn one_implicit_element_among_explicit_ones_is_found() {
    let bytes =
        [uid(), implicit(tags::PATIENT_NAME, b"A^B "), element(tags::PATIENT_ID, b"LO", b"42")].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::ImplicitVrElement]);
    assert_eq!(data_set.get_element(tags::PATIENT_NAME).unwrap().vr(), Vr::PN);
    assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "42");
}

#[test]
fn an_unknown_vr_has_the_length_that_leads_to_the_next_element() {
    let after = element(tags::PATIENT_ID, b"LO", b"42");
    let short = [tag_bytes(tags::PATIENT_NAME), b"--\x04\0A^B ".to_vec()].concat();
    let long = [tag_bytes(tags::PATIENT_NAME), b"OX\0\0\x04\0\0\0A^B ".to_vec()].concat();
    for (bytes, vr) in [(short, *b"--"), (long, *b"OX")] {
        let (data_set, kinds) = warned(&[uid(), bytes, after.clone()].concat());
        assert_eq!(kinds, [WarningKind::UnknownVr(vr)]);
        assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
        assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "42");
    }
}

#[test]
fn a_vr_of_zeros_has_the_length_that_leads_to_the_next_element() {
    let after = element(tags::PATIENT_ID, b"LO", b"42");
    let short = [tag_bytes(tags::PATIENT_NAME), b"\0\0\x04\0A^B ".to_vec()].concat();
    let long = [tag_bytes(tags::PATIENT_NAME), b"\0\0\0\0\x04\0\0\0A^B ".to_vec()].concat();
    for bytes in [short, long] {
        let (data_set, kinds) = warned(&[uid(), bytes.clone(), after.clone()].concat());
        assert_eq!(kinds, [WarningKind::UnknownVr([0, 0])]);
        assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
        assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "42");
        let (data_set, kinds) = warned(&[uid(), bytes].concat());
        assert_eq!(kinds, [WarningKind::UnknownVr([0, 0])]);
        assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
    }
}

#[test]
fn length_bytes_that_look_like_spaces_are_a_length() {
    let after = element(tags::PIXEL_REPRESENTATION, b"US", &[0, 0]);
    for length in [0x2020_usize, 0x200A] {
        let text = vec![b'x'; length];
        for vr in [b"LT", b"--", b"  ", b"\0\0"] {
            let bytes = element(tags::ADDITIONAL_PATIENT_HISTORY, vr, &text);
            let (data_set, kinds) = warned(&[name(), bytes, after.clone()].concat());
            let expected = if vr == b"LT" { vec![] } else { vec![WarningKind::UnknownVr(*vr)] };
            assert_eq!(kinds, expected);
            assert_eq!(data_set.get_element(tags::ADDITIONAL_PATIENT_HISTORY).unwrap().bytes(), text);
            assert_eq!(data_set.len(), 3);
        }
    }
}

#[test]
fn a_sequence_longer_than_its_length_is_read_to_the_end_of_its_items() {
    let item = implicit(Tag::ITEM, &uid());
    let sequence = |items: &[u8], declared: usize| {
        let mut bytes = element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", items);
        bytes[8] = declared as u8;
        bytes
    };
    // Cut in the header of its only item, in the header of an element, in a value.
    for declared in [4, 12, 16, 20] {
        for behind in [name(), vec![]] {
            let (data_set, kinds) = warned(&[sequence(&item, declared), behind.clone()].concat());
            assert_eq!(kinds, [WarningKind::SequenceBeyondLength], "{declared}");
            if !behind.is_empty() {
                assert_repaired(&data_set);
            }
        }
    }
    // Of two items it counts one, or one and a half.
    for declared in [item.len(), item.len() + 12] {
        let (data_set, kinds) = warned(&[sequence(&item.repeat(2), declared), name()].concat());
        assert_eq!(kinds, [WarningKind::SequenceBeyondLength]);
        assert_eq!(data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().len(), 2);
        assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
        let right = [sequence(&item.repeat(2), 2 * item.len()), name()].concat();
        assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), right);
    }
    // In an item that says rightly where it ends.
    let inner = implicit(Tag::ITEM, &sequence(&item, 12));
    let (data_set, kinds) = warned(&[sequence(&inner, inner.len()), name()].concat());
    assert_eq!(kinds, [WarningKind::SequenceBeyondLength]);
    let inner = &data_set.item(tags::REFERENCED_IMAGE_SEQUENCE, 0).unwrap();
    assert_eq!(inner.item(tags::REFERENCED_IMAGE_SEQUENCE, 0).unwrap().len(), 1);
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn a_group_length_under_un_is_one_and_written_right() {
    let group_length = |vr, n: u32| element(Tag::new(0x0010, 0), vr, &n.to_le_bytes());
    let unknown = [group_length(b"UN", 12), name()].concat();
    let (data_set, kinds) = warned(&unknown);
    assert_eq!(kinds, []);
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
    let wrong = [group_length(b"UN", 99), name()].concat();
    let (data_set, kinds) = warned(&wrong);
    assert_eq!(kinds, [WarningKind::GroupLength]);
    assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), unknown);
}

#[test]
fn reserved_bytes_that_are_not_zero_are_forgiven() {
    let mut bytes = element(Tag::new(0x0009, 0x1001), b"OB", &[1, 2]);
    bytes[6] = 7;
    assert_eq!(warned(&bytes).1, [WarningKind::ReservedBytes]);
}

#[test]
fn a_wrong_group_length_is_noticed_and_written_right() {
    let group_length = |n: u32| element(Tag::new(0x0010, 0), b"UL", &n.to_le_bytes());
    for behind in [vec![], element(tags::ROWS, b"US", &[1, 0])] {
        let right = [group_length(12), name(), behind.clone()].concat();
        let wrong = [group_length(13), name(), behind].concat();
        assert_eq!(warned(&right).1, []);
        let (data_set, kinds) = warned(&wrong);
        assert_eq!(kinds, [WarningKind::GroupLength]);
        assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), right);
    }
}

#[test]
fn elements_out_of_order_are_sorted_and_the_first_of_two_is_kept() {
    let id = element(tags::PATIENT_ID, b"LO", b"42");
    let (data_set, kinds) = warned(&[id.clone(), name()].concat());
    assert_eq!(kinds, [WarningKind::OutOfOrder]);
    assert_eq!(
        data_set.iter().map(crate::ElementRef::tag).collect::<Vec<_>>(),
        [tags::PATIENT_NAME, tags::PATIENT_ID]
    );
    let (data_set, kinds) = warned(&[id, element(tags::PATIENT_ID, b"LO", b"43")].concat());
    assert_eq!(kinds, [WarningKind::Duplicate]);
    assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "42");
}

#[test]
fn file_meta_information_in_the_data_set_is_left_out() {
    let meta = element(tags::TRANSFER_SYNTAX_UID, b"UI", b"1.2.840.10008.1.2\0");
    let (data_set, kinds) = warned(&[meta, name()].concat());
    assert_eq!((data_set.len(), kinds), (1, vec![WarningKind::GroupTwoInDataSet]));
}

#[test]
fn the_data_decides_what_its_encoding_is() {
    let data_set = warned(&[uid(), name(), element(tags::ROWS, b"US", &[1, 0])].concat()).0;
    let syntaxes =
        [Encoding::ImplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian];
    for is in syntaxes {
        for said in syntaxes {
            let read = Reading::new(said).read(data_set.to_vec(is).unwrap()).unwrap();
            let expected = if is == said { vec![] } else { vec![WarningKind::WrongTransferSyntax(is)] };
            assert_eq!(kinds(&read), expected, "{is} for {said}");
            assert_eq!(read.data_set, data_set);
        }
    }
}

#[test]
fn an_unknown_sequence_is_implicit_inside_whatever_is_around_it() {
    let inside =
        [undefined(Tag::ITEM), implicit(tags::PATIENT_NAME, b"A^B "), delimiter(Tag::ITEM_DELIMITATION)];
    let header = [tag_bytes(Tag::new(0x0009, 0x1010)), b"UN\0\0\xFF\xFF\xFF\xFF".to_vec()].concat();
    let bytes = [header.clone(), inside.concat(), delimiter(Tag::SEQUENCE_DELIMITATION), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, []);
    let items = data_set.items(Tag::new(0x0009, 0x1010)).unwrap();
    assert_eq!(items.first().unwrap().data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
    assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), bytes);
    for encoding in Encoding::ALL {
        let back = DataSet::read(data_set.to_vec(encoding).unwrap(), encoding).unwrap();
        let items = back.items(Tag::new(0x0009, 0x1010)).unwrap();
        assert_eq!(items.first().unwrap().data_set.string(tags::PATIENT_NAME).unwrap(), "A^B", "{encoding}");
    }

    let explicit = [undefined(Tag::ITEM), name(), delimiter(Tag::ITEM_DELIMITATION)].concat();
    let bytes = [header, explicit, delimiter(Tag::SEQUENCE_DELIMITATION), name()].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::ExplicitVrInUn]);
    let items = data_set.items(Tag::new(0x0009, 0x1010)).unwrap();
    assert_eq!(items.first().unwrap().data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn us_or_ss_follows_pixel_representation() {
    let value = |signed: u8| {
        [implicit(tags::PIXEL_REPRESENTATION, &[signed, 0]), implicit(tags::PIXEL_PADDING_VALUE, &[0, 0x80])]
            .concat()
    };
    for (signed, vr) in [(0, Vr::US), (1, Vr::SS)] {
        let data_set = DataSet::read(value(signed), Encoding::ImplicitVrLittleEndian).unwrap();
        assert_eq!(data_set.get_element(tags::PIXEL_PADDING_VALUE).unwrap().vr(), vr);
    }
}

#[test]
fn encapsulated_pixel_data_is_its_offset_table_and_fragments() {
    let header = [tag_bytes(tags::PIXEL_DATA), b"OB\0\0\xFF\xFF\xFF\xFF".to_vec()].concat();
    let fragments = [implicit(Tag::ITEM, &[0; 4]), implicit(Tag::ITEM, b"ab"), implicit(Tag::ITEM, b"cdef")];
    let bytes = [header, fragments.concat(), delimiter(Tag::SEQUENCE_DELIMITATION)].concat();
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, []);
    let Some(crate::ValueRef::Encapsulated(pixels)) =
        data_set.get_element(tags::PIXEL_DATA).map(|e| e.value())
    else {
        panic!("{data_set:?}");
    };
    assert_eq!(pixels.offsets().collect::<Vec<_>>(), [0]);
    assert_eq!(pixels.fragments, [&b"ab"[..], b"cdef"]);
    assert_eq!(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap(), bytes);
    let error = data_set.to_vec(Encoding::ImplicitVrLittleEndian);
    assert_eq!(error, Err(Error::Encapsulated(tags::PIXEL_DATA)));
}

#[test]
fn ob_of_undefined_length_is_a_sequence_if_that_is_asked_for() {
    let tag = Tag::new(0x0029, 0x1010);
    let items = [implicit(Tag::ITEM, &uid()), delimiter(Tag::SEQUENCE_DELIMITATION)].concat();
    for vr in [b"OB\0\0", b"OW\0\0"] {
        let bytes = [tag_bytes(tag), vr.to_vec(), vec![0xFF; 4], items.clone()].concat();
        assert!(read(&bytes).data_set.items(tag).is_err());
        let reading = Reading::new(Encoding::ExplicitVrLittleEndian).sequences_under_ob(true);
        let read = reading.clone().read(bytes.clone()).unwrap();
        assert_eq!(kinds(&read), [WarningKind::UndefinedLength]);
        let inside = &read.data_set.item(tag, 0).unwrap();
        assert_eq!(inside.uid(tags::REFERENCED_SOP_INSTANCE_UID).unwrap(), "1.2.3");
        let strict = reading.clone().strict().read(bytes);
        assert_eq!(strict.err(), Some(Error::Violation(read.warnings[0].clone())));
        let header = [tag_bytes(tags::PIXEL_DATA), b"OB\0\0".to_vec(), vec![0xFF; 4]].concat();
        let pixels = [header, delimiter(Tag::ITEM), delimiter(Tag::SEQUENCE_DELIMITATION)].concat();
        let pixels = reading.strict().read(pixels).unwrap().data_set;
        assert!(matches!(
            pixels.get_element(tags::PIXEL_DATA).unwrap().value(),
            crate::ValueRef::Encapsulated(_)
        ));
    }
}

#[test]
fn limits_are_kept() {
    let nested = [sequence(), undefined(Tag::ITEM)].concat().repeat(200);
    let result = DataSet::read(nested.clone(), Encoding::ExplicitVrLittleEndian);
    assert_eq!(result.err(), Some(Error::TooDeep(128)));
    let with = |limits| Reading::new(Encoding::ExplicitVrLittleEndian).limits(limits);
    assert!(with(Limits { depth: 200, ..Limits::default() }).read(nested).is_ok());
    let result = with(Limits { elements: 1, ..Limits::default() }).read([uid(), name()].concat());
    assert_eq!(result.err(), Some(Error::TooManyElements(1)));
    let result = with(Limits { length: 20, ..Limits::default() }).read([uid(), name()].concat());
    assert_eq!(result.err(), Some(Error::TooLong(20)));
}

#[test]
fn the_length_of_a_value_and_of_a_fragment_is_limited_and_that_of_a_sequence_is_not() {
    let with = |limit, bytes: &[u8]| {
        let limits = Limits { element_length: limit, ..Limits::default() };
        Reading::new(Encoding::ExplicitVrLittleEndian).limits(limits).read(bytes.to_vec()).map(|_| ())
    };
    let too_long = |tag, length, limit| Err(Error::ElementTooLong { tag, length, limit });
    assert_eq!(with(4, &name()), Ok(()));
    assert_eq!(with(3, &name()), too_long(tags::PATIENT_NAME, 4, 3));
    let header = [tag_bytes(tags::PIXEL_DATA), b"OB\0\0\xFF\xFF\xFF\xFF".to_vec()].concat();
    let fragments = [delimiter(Tag::ITEM), implicit(Tag::ITEM, b"abcd")].concat();
    let pixels = [header, fragments, delimiter(Tag::SEQUENCE_DELIMITATION)].concat();
    assert_eq!(with(4, &pixels), Ok(()));
    assert_eq!(with(3, &pixels), too_long(tags::PIXEL_DATA, 4, 3));
    let item = implicit(Tag::ITEM, &uid());
    assert_eq!(with(6, &element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", &item)), Ok(()));
    let no_items = element(tags::REFERENCED_IMAGE_SEQUENCE, b"SQ", b"no items");
    assert_eq!(with(6, &no_items), too_long(tags::REFERENCED_IMAGE_SEQUENCE, 8, 6));
    // What is said counts, not what is there.
    let mut claim = element(Tag::new(0x0009, 0x1001), b"OB", &[]);
    claim[8..].copy_from_slice(&[0, 0, 0, 0x80]);
    assert_eq!(with(1 << 20, &claim), too_long(Tag::new(0x0009, 0x1001), 1 << 31, 1 << 20));
}

#[test]
fn a_length_field_alone_allocates_nothing() {
    let mut bytes = element(Tag::new(0x0009, 0x1001), b"OB", &[]);
    bytes[8..].fill(0xFE);
    let (data_set, kinds) = warned(&bytes);
    assert_eq!(kinds, [WarningKind::Truncated { missing: 0xFEFE_FEFE }]);
    assert!(data_set.get_element(Tag::new(0x0009, 0x1001)).unwrap().is_empty());
}

#[test]
fn reading_until_a_tag_looks_at_nothing_behind() {
    let bytes = [uid(), name(), b"garbage".repeat(10)].concat();
    let reading = Reading::new(Encoding::ExplicitVrLittleEndian).until(tags::PATIENT_NAME);
    let read = reading.read(bytes).unwrap();
    assert_eq!((read.data_set.len(), read.length), (1, uid().len() as u64));
    assert_eq!(read.warnings, []);
}

#[test]
fn a_tag_behind_huge_pixel_data_needs_only_headers() {
    let head = [tag_bytes(tags::PIXEL_DATA), b"OW\0\0\0\0\0\x80".to_vec()].concat();
    let tail = element(Tag::new(0xFFFC, 0xFFFC), b"OB", &[0; 2]);
    let mut reader = Reader::new(Encoding::ExplicitVrLittleEndian);
    let mut input = &head[..];
    let Next::Token(Token::Element { tag, length, .. }) = reader.next(&mut input).unwrap() else {
        panic!("no header");
    };
    assert_eq!((tag, length), (tags::PIXEL_DATA, 0x8000_0000));
    assert_eq!(reader.skip_value(), 0x8000_0000);
    assert_eq!(reader.offset(), 12 + 0x8000_0000);
    let mut input = &tail[..];
    let next = reader.next(&mut input).unwrap();
    assert!(matches!(next, Next::Token(Token::Element { vr: Vr::OB, length: 2, .. })), "{next:?}");
}

#[test]
fn a_header_that_is_not_all_there_says_how_many_bytes_it_needs() {
    let bytes = element(Tag::new(0x0009, 0x1001), b"OB", &[1, 2]);
    let mut reader = Reader::new(Encoding::ExplicitVrLittleEndian);
    assert_eq!(reader.next(&mut &bytes[..3]), Ok(Next::NeedMore(8)));
    assert_eq!(reader.next(&mut &bytes[..9]), Ok(Next::NeedMore(12)));
    assert_eq!(reader.offset(), 0);
}

#[test]
fn a_warning_says_where() {
    let item = implicit(Tag::ITEM, &element(tags::REFERENCED_SOP_INSTANCE_UID, b"UI", b"1.2.3"));
    let bytes = [name(), element(Tag::new(0x0010, 0x1234), b"SQ", &item)].concat();
    let read = read(&bytes);
    assert_eq!(
        alloc::format!("{}", read.warnings[0]),
        "a value of odd length (PS3.5 §7.1.1) at byte 40, (0010,1234)[0].(0008,1155)"
    );
}
