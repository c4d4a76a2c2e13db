//! What senders are known to get wrong in data sets and files: each is read, named with its place, and refused by that
//! name if reading is strict. `docs/conformance-dataset.md` lists them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use kerma_dataset::{
    DataSet, ElementRef, Encoding, Error, Read, Reading, Sequence, ValueRef, Warning, WarningKind,
    part10::Part10,
};
use kerma_dictionary::{Tag, Vr, tags, uids};

const EXPLICIT: Encoding = Encoding::ExplicitVrLittleEndian;

/// Bytes from hexadecimal digits and, in single quotes, characters; spaces do not count.
fn bytes(text: &str) -> Vec<u8> {
    let parts = text.split('\'').enumerate();
    parts
        .flat_map(|(at, part)| match at % 2 {
            1 => part.as_bytes().to_vec(),
            _ => {
                let digits: Vec<u8> = part.bytes().filter(u8::is_ascii_hexdigit).collect();
                let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
                digits.chunks(2).map(byte).collect()
            }
        })
        .collect()
}

/// Reads it with these options, checks that exactly this is warned of, and that strict reading refuses the first of it.
fn warned(bytes: &[u8], reading: &Reading, expected: &[(WarningKind, u64, &str)]) -> DataSet {
    let Read { data_set, warnings, .. } = reading.clone().read(bytes.to_vec()).unwrap();
    compare(&warnings, expected);
    let strict = reading.clone().strict().read(bytes.to_vec()).map(|read| read.data_set);
    assert_eq!(strict, Err(Error::Violation(warnings[0].clone())));
    data_set
}

/// The same of a file.
fn warned_file(bytes: &[u8], expected: &[(WarningKind, u64, &str)]) -> Part10 {
    let reading = Reading::new(EXPLICIT);
    let (file, warnings) = Part10::read_with(bytes.to_vec(), reading.clone()).unwrap();
    compare(&warnings, expected);
    let strict = Part10::read_with(bytes.to_vec(), reading.strict()).map(|_| ());
    assert_eq!(strict, Err(Error::Violation(warnings[0].clone())));
    file
}

fn compare(warnings: &[Warning], expected: &[(WarningKind, u64, &str)]) {
    let said: Vec<_> = warnings.iter().map(|w| (w.kind, w.offset, w.path.to_string())).collect();
    let expected: Vec<_> =
        expected.iter().map(|(kind, offset, path)| (*kind, *offset, path.to_string())).collect();
    assert_eq!(said, expected);
}

fn explicit(text: &str, expected: &[(WarningKind, u64, &str)]) -> DataSet {
    warned(&bytes(text), &Reading::new(EXPLICIT), expected)
}

/// A file of one element, and where its data set begins.
fn file(syntax: kerma_dictionary::Uid) -> (Vec<u8>, usize) {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    let encoding = Encoding::of(&syntax).unwrap();
    let length = data_set.to_vec(encoding).unwrap().len();
    let bytes = Part10::new(data_set, syntax).unwrap().to_vec().unwrap();
    let start = bytes.len() - length;
    (bytes, start)
}

const NAME: &str = "10001000 'PN' 0400 'A^B '";
const UID_IN_ITEM: &str = "08005511 'UI' 0600 '1.2.3' 00";

/// One item with a UID, and behind the sequence a name.
fn assert_whole(data_set: &DataSet) {
    let items = data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap();
    assert_eq!(items.first().unwrap().data_set.uid(tags::REFERENCED_SOP_INSTANCE_UID).unwrap(), "1.2.3");
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn odd_value_length() {
    let data_set = explicit("10001000 'PN' 0300 'A^B'", &[(WarningKind::OddLength, 8, "(0010,0010)")]);
    assert_eq!(data_set.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"A^B");
    assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes(NAME));
}

#[test]
fn odd_pixel_data() {
    let data_set =
        explicit("E07F1000 'OB' 0000 03000000 010203", &[(WarningKind::OddLength, 12, "(7FE0,0010)")]);
    assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes("E07F1000 'OB' 0000 04000000 01020300"));
    let data_set = explicit(
        "E07F1000 'OB' 0000 FFFFFFFF FEFF00E0 00000000 FEFF00E0 03000000 010203 FEFFDDE0 00000000",
        &[(WarningKind::OddLength, 28, "(7FE0,0010)[1]")],
    );
    let chunks = data_set.to_chunks(EXPLICIT).unwrap();
    assert!(chunks.iter().map(bytes::Bytes::len).sum::<usize>().is_multiple_of(2));
}

#[test]
fn implicit_vr_in_an_explicit_transfer_syntax() {
    let is_implicit = WarningKind::WrongTransferSyntax(Encoding::ImplicitVrLittleEndian);
    let whole = explicit("10001000 04000000 'A^B ' 10002000 02000000 '42'", &[(is_implicit, 0, "")]);
    assert_eq!(whole.string(tags::PATIENT_ID).unwrap(), "42");
    let one = explicit(
        "08006000 'CS' 0200 'MR' 10001000 04000000 'A^B ' 10002000 'LO' 0200 '42'",
        &[(WarningKind::ImplicitVrElement, 10, "(0010,0010)")],
    );
    assert_eq!(one.string(tags::PATIENT_NAME).unwrap(), "A^B");
    let private = explicit(
        "29001000 'LO' 0200 'X ' 29001010 'SQ' 0000 FFFFFFFF FEFF00E0 FFFFFFFF 10001000 04000000 'A^B ' \
         10002000 02000000 '42' FEFF0DE0 00000000 FEFFDDE0 00000000",
        &[
            (WarningKind::ImplicitVrElement, 30, "(0029,1010)[0].(0010,0010)"),
            (WarningKind::ImplicitVrElement, 42, "(0029,1010)[0].(0010,0020)"),
        ],
    );
    let items = private.items(Tag::new(0x0029, 0x1010)).unwrap();
    assert_eq!(items.first().unwrap().data_set.string(tags::PATIENT_ID).unwrap(), "42");
}

#[test]
fn bytes_that_are_no_value_representation() {
    for (vr, header) in [
        (*b"--", "'--' 0400"),
        ([0, 0], "0000 0400"),
        ([0, 0], "0000 0000 04000000"),
        (*b"OX", "'OX' 0000 04000000"),
        (*b"  ", "'  ' 0400"),
    ] {
        let text = format!("10001000 {header} 'A^B ' 10002000 'LO' 0200 '42'");
        let data_set = explicit(
            &format!("08006000 'CS' 0200 'MR' {text}"),
            &[(WarningKind::UnknownVr(vr), 10, "(0010,0010)")],
        );
        assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B", "{header}");
        assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "42", "{header}");
    }
}

#[test]
fn sequences_under_un() {
    let tag = tags::REFERENCED_IMAGE_SEQUENCE;
    let implicit = "FEFF00E0 0E000000 08005511 06000000 '1.2.3' 00";
    let explicit_items = format!("FEFF00E0 0E000000 {UID_IN_ITEM}");
    // Both with and without a length the items should be implicit.
    let unknown = bytes(&format!("08004011 'UN' 0000 FFFFFFFF {implicit} FEFFDDE0 00000000 {NAME}"));
    let read = Reading::new(EXPLICIT).strict().read(unknown.clone()).unwrap();
    assert_whole(&read.data_set);
    assert_eq!(read.data_set.to_vec(EXPLICIT).unwrap(), unknown);
    let data_set = explicit(
        &format!("08004011 'UN' 0000 FFFFFFFF {explicit_items} FEFFDDE0 00000000 {NAME}"),
        &[(WarningKind::ExplicitVrInUn, 12, "(0008,1140)[0]")],
    );
    assert_whole(&data_set);
    // With a length they are bytes, until somebody asks for items.
    for items in [implicit, &explicit_items] {
        let bytes =
            bytes(&format!("08000500 'CS' 0A00 'ISO_IR 100' 08004011 'UN' 0000 16000000 {items} {NAME}"));
        let data_set = Reading::new(EXPLICIT).strict().read(bytes.clone()).unwrap().data_set;
        assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes);
        let sequence: Sequence = data_set.get(tag).unwrap();
        let item = &sequence.items.first().unwrap().data_set;
        assert_eq!(item.uid(tags::REFERENCED_SOP_INSTANCE_UID).unwrap(), "1.2.3");
        assert_eq!(item.character_set(), data_set.character_set());
    }
}

#[test]
fn wrong_and_missing_delimiters() {
    let item = format!("FEFF00E0 FFFFFFFF {UID_IN_ITEM}");
    let (item_end, end) = ("FEFF0DE0 00000000", "FEFFDDE0 00000000");
    let path = "(0008,1140)[0]";
    for (delimiters, kind, offset) in [
        (format!("{end} {end}"), WarningKind::WrongDelimiter, 34),
        (format!("{item_end} {item_end}"), WarningKind::WrongDelimiter, 42),
        (end.into(), WarningKind::MissingDelimiter, 34),
        (item_end.into(), WarningKind::MissingDelimiter, 42),
    ] {
        let data_set = explicit(
            &format!("08004011 'SQ' 0000 FFFFFFFF {item} {delimiters} {NAME}"),
            &[(kind, offset, path)],
        );
        assert_whole(&data_set);
    }
    // A delimiter in a sequence, and in an item, of defined length.
    let defined = format!("FEFF00E0 0E000000 {UID_IN_ITEM} {end}");
    let data_set = explicit(
        &format!("08004011 'SQ' 0000 1E000000 {defined} {NAME}"),
        &[(WarningKind::UnexpectedDelimiter, 34, path)],
    );
    assert_whole(&data_set);
    let defined = format!("FEFF00E0 16000000 {UID_IN_ITEM} {item_end}");
    let data_set = explicit(
        &format!("08004011 'SQ' 0000 1E000000 {defined} {NAME}"),
        &[(WarningKind::UnexpectedDelimiter, 34, path)],
    );
    assert_whole(&data_set);
}

#[test]
fn sequence_longer_than_its_length() {
    let item = format!("FEFF00E0 0E000000 {UID_IN_ITEM}");
    let inner = format!("08004011 'SQ' 0000 16000000 {item} {item} {NAME}");
    // In an item that says how long it is, so that the rest belongs to somebody.
    let data_set = explicit(
        &format!("08009092 'SQ' 0000 4C000000 FEFF00E0 44000000 {inner}"),
        &[(WarningKind::SequenceBeyondLength, 54, "(0008,9290)[0].(0008,1140)[0]")],
    );
    let inner = &data_set.item(Tag::new(0x0008, 0x9290), 0).unwrap();
    assert_eq!(inner.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().len(), 2);
    // An item that is longer than its sequence, and nothing that makes sense behind it, ends with the sequence.
    let data_set = explicit(
        &format!("08004011 'SQ' 0000 16000000 FEFF00E0 99000000 {UID_IN_ITEM} {NAME}"),
        &[(WarningKind::LengthBeyondParent, 20, "(0008,1140)[0]")],
    );
    assert_whole(&data_set);
}

#[test]
fn group_lengths() {
    let data_set =
        explicit(&format!("10000000 'UL' 0400 99000000 {NAME}"), &[(WarningKind::GroupLength, 24, "")]);
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
    let data_set = explicit(
        &format!("10000000 'UN' 0000 04000000 99000000 {NAME}"),
        &[(WarningKind::GroupLength, 28, "")],
    );
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn file_meta_information_group_length_and_version() {
    let (right, _) = file(uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let mut wrong = right.clone();
    wrong[140] ^= 0x55;
    let at = "(0002,0000)";
    let read = warned_file(&wrong, &[(WarningKind::GroupLength, 132, at)]);
    assert_eq!(read.to_vec().unwrap(), right);
    let mut missing = right.clone();
    missing.drain(132..144);
    let read = warned_file(&missing, &[(WarningKind::GroupLength, 132, at)]);
    assert_eq!(read.data_set.uid(tags::SOP_INSTANCE_UID).unwrap(), "1.2.3");
    let mut empty = right.clone();
    // (0002,0001) OB of two bytes.
    assert_eq!(empty[144..150], bytes("02000100 'OB'"));
    empty[152] = 0;
    empty.drain(156..158);
    empty[140] -= 2;
    warned_file(&empty, &[(WarningKind::FileMetaVersion, 144, "(0002,0001)")]);
    let mut unknown = right;
    unknown.splice(
        132..144,
        bytes("02000000 'UN' 0000 04000000")
            .into_iter()
            .chain(unknown[140..144].to_vec())
            .collect::<Vec<u8>>(),
    );
    warned_file(&unknown, &[(WarningKind::GroupLengthVr(Vr::UN), 132, at)]);
}

#[test]
fn transfer_syntax_that_is_not_that_of_the_data() {
    let (right, start) = file(uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let is = |encoding| WarningKind::WrongTransferSyntax(encoding);
    let place = right.windows(20).position(|bytes| bytes == b"1.2.840.10008.1.2.1\0").unwrap();
    let mut wrong = right.clone();
    wrong[place + 18] = b'2';
    let read = warned_file(&wrong, &[(is(EXPLICIT), start as u64, "")]);
    assert_eq!(read.data_set.uid(tags::SOP_INSTANCE_UID).unwrap(), "1.2.3");
    let mut meta_says_explicit = right[..start].to_vec();
    let data_set = Part10::read(right).unwrap().data_set;
    data_set.write(&mut meta_says_explicit, Encoding::ImplicitVrLittleEndian).unwrap();
    let read = warned_file(&meta_says_explicit, &[(is(Encoding::ImplicitVrLittleEndian), start as u64, "")]);
    assert_eq!(read.data_set, data_set);
}

#[test]
fn no_preamble_no_prefix_no_file_meta_information() {
    let (right, start) = file(uids::EXPLICIT_VR_LITTLE_ENDIAN);
    for from in [128, 132] {
        let read = warned_file(&right[from..], &[(WarningKind::NoPreamble, 0, "")]);
        assert_eq!(read.to_vec().unwrap(), right);
    }
    let read =
        warned_file(&right[start..], &[(WarningKind::NoPreamble, 0, ""), (WarningKind::NoFileMeta, 0, "")]);
    assert_eq!(read.meta.sop_instance(), "1.2.3");
}

#[test]
fn file_meta_information_inside_the_data_set() {
    let data_set = explicit(
        &format!("02001000 'UI' 1200 '1.2.840.10008.1.2' 00 {NAME}"),
        &[(WarningKind::GroupTwoInDataSet, 0, "(0002,0010)")],
    );
    assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes(NAME));
}

#[test]
fn garbage_behind_pixel_data_and_pixel_data_that_ends_too_early() {
    let pixels = "E07F1000 'OW' 0000 04000000 01020304";
    let data_set = explicit(&format!("{pixels} 00000000 0000"), &[(WarningKind::TrailingBytes, 16, "")]);
    assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes(pixels));
    let data_set = explicit(
        &format!("{NAME} {pixels} 'garbage, and more of it'"),
        &[(WarningKind::TrailingBytes, 28, "(6167,6272)")],
    );
    assert_eq!(data_set.len(), 2);
    // Before the pixels the same is a loss: the pixels may be behind it.
    let before = format!("{NAME} 'garbage, and more of it' {pixels}");
    explicit(&before, &[(WarningKind::NotAnElement, 12, "(6167,6272)")]);
    let data_set = explicit(
        "E07F1000 'OW' 0000 08000000 01020304",
        &[(WarningKind::Truncated { missing: 4 }, 16, "(7FE0,0010)")],
    );
    assert_eq!(data_set.get_element(tags::PIXEL_DATA).unwrap().bytes(), [1, 2, 3, 4]);
    // Who wants nothing of this stops before.
    let until = Reading::new(EXPLICIT).until(tags::PIXEL_DATA).strict();
    let read = until.read(bytes(&format!("{NAME} {pixels} 'garbage'"))).unwrap();
    assert_eq!((read.data_set.len(), read.length), (1, 12));
}

#[test]
fn ob_of_undefined_length_that_is_a_sequence() {
    let text = format!("29001010 'OB' 0000 FFFFFFFF FEFF00E0 0E000000 {UID_IN_ITEM} FEFFDDE0 00000000");
    let reading = Reading::new(EXPLICIT).sequences_under_ob(true);
    let tag = Tag::new(0x0029, 0x1010);
    let data_set = warned(&bytes(&text), &reading, &[(WarningKind::UndefinedLength, 12, "(0029,1010)")]);
    assert_eq!(data_set.items(tag).unwrap().len(), 1);
    // Nobody has asked for it.
    let data_set = DataSet::read(bytes(&text), EXPLICIT).unwrap();
    assert!(matches!(data_set.get_element(tag).map(ElementRef::value), Some(ValueRef::Encapsulated(_))));
}

#[test]
fn native_pixel_data_in_an_encapsulated_transfer_syntax() {
    let reading = Reading::new(EXPLICIT).encapsulated(true);
    let text = bytes("E07F1000 'OB' 0000 04000000 01020304");
    let data_set = warned(&text, &reading, &[(WarningKind::NativePixelData, 12, "(7FE0,0010)")]);
    assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), text);
}

#[test]
fn zlib_around_a_deflated_data_set() {
    let zlib = miniz_oxide::deflate::compress_to_vec_zlib(&bytes(NAME), 6);
    let reading = Reading::new(Encoding::DeflatedExplicitVrLittleEndian);
    let data_set = warned(&zlib, &reading, &[(WarningKind::ZlibWrapper, 0, "")]);
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn character_sets_that_are_misspelt_or_lie_and_escapes_that_are_not_undone() {
    let data_set = explicit(
        "08000500 'CS' 0A00 'ISO-IR 100' 10001000 'PN' 0600 'M' FC 'ller'",
        &[(WarningKind::CharacterSetTerm, 8, "(0008,0005)")],
    );
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "Müller");
    assert_eq!(data_set.get_element(tags::SPECIFIC_CHARACTER_SET).unwrap().bytes(), b"ISO-IR 100");
    let utf_8 = "08000500 'CS' 0A00 'ISO_IR 100' 10001000 'PN' 0800 'Müller '";
    let data_set = explicit(utf_8, &[(WarningKind::UnannouncedUtf8, 26, "(0010,0010)")]);
    assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes(utf_8));
    let data_set = explicit(
        "08000500 'CS' 1000 '\\ISO 2022 IR 87 ' 10001000 'PN' 0800 1B '$B;3ED '",
        &[(WarningKind::EscapeNotReset, 32, "(0010,0010)")],
    );
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "山田");
    let lost = "08000500 'CS' 0A00 'ISO_IR 192' 10001000 'PN' 0600 'M' FC 'ller'";
    let data_set = explicit(lost, &[(WarningKind::NotInCharacterSet, 26, "(0010,0010)")]);
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "M\u{FFFD}ller");
    assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes(lost));
}

#[test]
fn uids_against_the_rules() {
    for value in ["'1.02'", "'1.2 '", "'1.2.x' 00"] {
        let length = bytes(value).len();
        let text = format!("08001800 'UI' {length:02X}00 {value}");
        let data_set = explicit(&text, &[(WarningKind::MalformedUid, 8, "(0008,0018)")]);
        assert_eq!(data_set.to_vec(EXPLICIT).unwrap(), bytes(&text));
    }
    let long = format!("'{}'", "1".repeat(66));
    explicit(&format!("08001800 'UI' 4200 {long}"), &[(WarningKind::MalformedUid, 8, "(0008,0018)")]);
}

#[test]
fn the_page_lists_every_test_of_this_file() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(page) = std::fs::read_to_string(folder.join("../../docs/conformance-dataset.md")) else { return };
    let tests =
        include_str!("quirks.rs").split("#[test]\nfn ").skip(1).filter_map(|test| test.split_once('('));
    let missing: Vec<&str> =
        tests.map(|(name, _)| name).filter(|name| !page.contains(&format!("`{name}`"))).collect();
    assert_eq!(missing, ["the_page_lists_every_test_of_this_file"]);
}
