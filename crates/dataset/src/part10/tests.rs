use alloc::{vec, vec::Vec};

use kerma_dictionary::{AeTitle, Vr, uids};

use super::*;
use crate::Element;

fn data_set() -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, &uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    data_set.set(tags::PATIENT_NAME, "A^B").unwrap();
    data_set
}

fn file(encoding: Encoding) -> Vec<u8> {
    Part10::new(data_set(), encoding.transfer_syntax()).unwrap().to_vec().unwrap()
}

fn read(bytes: &[u8]) -> (Part10, Vec<WarningKind>) {
    let reading = Reading::new(Encoding::ImplicitVrLittleEndian);
    let (file, warnings) = Part10::read_with(bytes.to_vec(), reading.clone()).unwrap();
    let strict = Part10::read_with(bytes.to_vec(), reading.strict());
    assert_eq!(strict.is_err(), !warnings.is_empty());
    (file, warnings.into_iter().map(|warning| warning.kind).collect())
}

#[test]
fn a_file_is_read_as_it_was_written() {
    for encoding in Encoding::ALL {
        let bytes = file(encoding);
        assert_eq!(&bytes[128..140], b"DICM\x02\0\0\0UL\x04\0");
        let (file, warnings) = read(&bytes);
        assert_eq!(warnings, []);
        assert_eq!(file.data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
        assert_eq!(file.meta.encoding(), Ok(encoding));
        assert_eq!(file.meta.sop_class(), uids::CT_IMAGE_STORAGE);
        assert_eq!(file.meta.sop_instance(), "1.2.3");
        assert_eq!(file.meta.implementation_class(), Some(IMPLEMENTATION_CLASS_UID));
        assert!(file.meta.implementation_version().unwrap().starts_with("KERMA_"));
        assert_eq!(file.to_vec().unwrap(), bytes);
    }
}

#[test]
fn an_empty_version_and_a_group_length_under_un_are_forgiven() {
    let mut without = file(Encoding::ExplicitVrLittleEndian);
    without[132 + 8] -= 2;
    assert!(without[144..].starts_with(b"\x02\0\x01\0OB\0\0\x02\0\0\0\0\x01"));
    without[152] = 0;
    without.drain(156..158);
    let (read_back, warnings) = read(&without);
    assert_eq!(warnings, [WarningKind::FileMetaVersion]);
    assert_eq!(read_back.data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
    assert_eq!(read_back.to_vec().unwrap(), without);

    let right = file(Encoding::ExplicitVrLittleEndian);
    let mut unknown = right.clone();
    unknown.splice(136..140, *b"UN\0\0\x04\0\0\0");
    let (read_back, warnings) = read(&unknown);
    assert_eq!(warnings, [WarningKind::GroupLengthVr(Vr::UN)]);
    assert_eq!(read_back.to_vec().unwrap(), right);
}

#[test]
fn native_pixel_data_in_an_encapsulated_transfer_syntax_is_read_as_native() {
    let mut data_set = data_set();
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OB, bytes::Bytes::from_static(&[1, 2, 3, 4])));
    let bytes = Part10::new(data_set, uids::JPEG_BASELINE_8_BIT).unwrap().to_vec().unwrap();
    let (file, warnings) = read(&bytes);
    assert_eq!(warnings, [WarningKind::NativePixelData]);
    assert_eq!(file.data_set.get_element(tags::PIXEL_DATA).unwrap().bytes(), [1, 2, 3, 4]);
    assert_eq!(file.to_vec().unwrap(), bytes);
}

#[test]
fn the_names_that_kerma_writes_obey_the_standard() {
    assert_eq!(IMPLEMENTATION_CLASS_UID.validate(), Ok(()));
    assert!(IMPLEMENTATION_VERSION_NAME.len() <= 16);
}

#[test]
fn the_group_length_counts_from_behind_itself_to_the_data_set() {
    let bytes = file(Encoding::ExplicitVrLittleEndian);
    let length = u32::from_le_bytes(bytes[140..144].try_into().unwrap()) as usize;
    assert!(bytes[144 + length..].starts_with(b"\x08\0\x16\0UI"));
}

#[test]
fn what_is_not_named_in_the_meta_information_is_kept() {
    let mut file = Part10::read(file(Encoding::ExplicitVrLittleEndian)).unwrap();
    file.preamble[..4].copy_from_slice(b"II*\0");
    file.meta.set_source(&AeTitle::new("SOURCE").unwrap());
    file.meta.set_sending(&AeTitle::new("SENDING").unwrap());
    file.meta.set_receiving(&AeTitle::new("RECEIVING").unwrap());
    file.meta.set_private_information(&Uid::from_static("1.2.4"), vec![1, 2].into());
    file.meta.elements_mut().insert(Element::new(kerma_dictionary::Tag::new(2, 0x0999), Vr::OB, vec![7; 2]));
    let bytes = file.to_vec().unwrap();
    let (back, warnings) = read(&bytes);
    assert_eq!(warnings, []);
    assert_eq!(back.meta.source(), Some(AeTitle::new("SOURCE").unwrap()));
    assert_eq!(back.meta.sending(), Some(AeTitle::new("SENDING").unwrap()));
    assert_eq!(back.meta.receiving(), Some(AeTitle::new("RECEIVING").unwrap()));
    assert_eq!(back.meta.private_information(), Some((Uid::from_static("1.2.4"), &[1, 2][..])));
    assert_eq!(back.to_vec().unwrap(), bytes);
}

#[test]
fn a_file_without_preamble_or_prefix_is_read() {
    for encoding in Encoding::ALL {
        let bytes = file(encoding);
        for start in [128, 132] {
            let (file, warnings) = read(&bytes[start..]);
            assert_eq!(warnings, [WarningKind::NoPreamble]);
            assert_eq!(file.to_vec().unwrap(), bytes);
        }
    }
}

#[test]
fn a_data_set_alone_says_what_its_meta_information_would_be() {
    for encoding in
        [Encoding::ImplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian]
    {
        let (file, warnings) = read(&data_set().to_vec(encoding).unwrap());
        assert_eq!(warnings, [WarningKind::NoPreamble, WarningKind::NoFileMeta]);
        assert_eq!(file.meta.encoding(), Ok(encoding));
        assert_eq!(file.meta.sop_instance(), "1.2.3");
        assert_eq!(file.data_set, data_set());
    }
}

#[test]
fn identifiers_inside_sequences_are_not_those_of_the_file() {
    let mut item = self::data_set();
    item.set(tags::SOP_INSTANCE_UID, "9.9.9").unwrap();
    let mut data_set = self::data_set();
    let sequence: crate::Sequence = [item].into_iter().collect();
    data_set.insert(Element::new(tags::LANGUAGE_CODE_SEQUENCE, Vr::SQ, sequence));
    let (file, _) = read(&data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap());
    assert_eq!(file.meta.sop_instance(), "1.2.3");
}

#[test]
fn what_is_not_dicom_is_refused() {
    for bytes in
        [&b""[..], b"DIC", &[0; 500], b"From: someone\nTo: someone else\n", &b"\x89PNG\r\n".repeat(50)]
    {
        assert_eq!(Part10::read(bytes.to_vec()).err(), Some(Error::NotDicom), "{bytes:?}");
    }
}

#[test]
fn a_missing_transfer_syntax_is_found_out() {
    let mut file = Part10::read(file(Encoding::ExplicitVrBigEndian)).unwrap();
    file.meta.elements_mut().remove(tags::TRANSFER_SYNTAX_UID);
    let mut bytes = Vec::new();
    file.meta.write(&mut bytes).unwrap();
    file.data_set.write(&mut bytes, Encoding::ExplicitVrBigEndian).unwrap();
    let back = Part10::read(bytes).unwrap();
    assert_eq!(back.meta.encoding(), Ok(Encoding::ExplicitVrBigEndian));
    assert_eq!(back.data_set, data_set());
}

#[test]
fn a_wrong_transfer_syntax_gives_way_to_the_data() {
    for said in Encoding::ALL {
        let mut file = Part10::read(file(Encoding::ExplicitVrLittleEndian)).unwrap();
        file.meta.set_transfer_syntax(&said.transfer_syntax());
        let mut bytes = Vec::new();
        file.meta.write(&mut bytes).unwrap();
        file.data_set.write(&mut bytes, Encoding::ExplicitVrLittleEndian).unwrap();
        assert_eq!(Part10::read(bytes).unwrap().data_set, data_set(), "{said}");
    }
}

#[test]
fn a_data_set_in_a_zlib_wrapper_is_inflated() {
    let mut bytes = Vec::new();
    let encoding = Encoding::DeflatedExplicitVrLittleEndian;
    let uid = Uid::from_static("1.2.3");
    FileMeta::new(uids::CT_IMAGE_STORAGE, uid, encoding.transfer_syntax()).write(&mut bytes).unwrap();
    let inflated = data_set().to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    bytes.extend(miniz_oxide::deflate::compress_to_vec_zlib(&inflated, 6));
    let (file, warnings) = read(&bytes);
    assert_eq!(warnings, [WarningKind::ZlibWrapper]);
    assert_eq!(file.data_set, data_set());
}

#[test]
fn a_deflated_data_set_that_breaks_off_is_kept_so_far() {
    let mut data_set = data_set();
    data_set.insert(Element::new(
        tags::PIXEL_DATA,
        Vr::OW,
        (0..60_000_u32).map(|i| (i * i) as u8).collect::<Vec<_>>(),
    ));
    let mut deflated = data_set.to_vec(Encoding::DeflatedExplicitVrLittleEndian).unwrap();
    deflated.truncate(deflated.len() / 2);
    let read = Reading::new(Encoding::DeflatedExplicitVrLittleEndian).read(deflated).unwrap();
    let loss = read.loss().unwrap();
    assert!(matches!(loss.kind, WarningKind::Truncated { missing: 1.. }), "{loss}");
    assert_eq!(loss.path.tag, Some(tags::PIXEL_DATA));
    assert_eq!(read.data_set.string(tags::PATIENT_NAME).unwrap(), "A^B");
}

#[test]
fn a_bomb_does_not_go_off() {
    let zeros = miniz_oxide::deflate::compress_to_vec(&vec![0; 70 << 20], 6);
    let result = DataSet::read(zeros, Encoding::DeflatedExplicitVrLittleEndian);
    assert_eq!(result.err(), Some(Error::InflatesTooMuch(crate::Limits::INFLATED_ANYWAY)));
}

#[test]
fn the_head_needs_only_the_first_bytes() {
    let bytes = file(Encoding::ExplicitVrLittleEndian);
    let Ok(ReadHead::NeedMore(132)) = Part10::read_head(&bytes[..10]) else { panic!("needs the prefix") };
    let start = bytes.windows(4).position(|tag| tag == b"\x08\0\x16\0").unwrap();
    let Ok(ReadHead::Head(head)) = Part10::read_head(&bytes[..start + 2]) else { panic!("needs no more") };
    assert_eq!(head.data_set_offset, start);
}

#[test]
fn an_unknown_transfer_syntax_is_named() {
    let meta = FileMeta::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"), Uid::from_static("1.2.3.4"));
    let error = meta.encoding().unwrap_err();
    assert_eq!(alloc::format!("{error}"), "the encoding of transfer syntax 1.2.3.4 is not known (PS3.5 §10)");
}

#[test]
fn the_meta_information_that_is_written_follows_the_data_set() {
    for encoding in Encoding::ALL {
        let mut changed = Part10::read(file(encoding)).unwrap();
        changed.data_set.set(tags::SOP_INSTANCE_UID, "1.2.4").unwrap();
        changed.data_set.set(tags::SOP_CLASS_UID, &uids::MR_IMAGE_STORAGE).unwrap();
        let again = Part10::read(changed.to_vec().unwrap()).unwrap();
        assert_eq!(
            (again.meta.sop_instance(), again.meta.sop_class()),
            (uid("1.2.4"), uids::MR_IMAGE_STORAGE)
        );
    }
    // A data set that does not say it, as a DICOMDIR does not, leaves it to the meta information.
    let mut changed = Part10::read(file(Encoding::ExplicitVrLittleEndian)).unwrap();
    changed.data_set.remove(tags::SOP_INSTANCE_UID);
    let again = Part10::read(changed.to_vec().unwrap()).unwrap();
    assert_eq!(again.meta.sop_instance(), uid("1.2.3"));
}

#[test]
fn a_file_whose_meta_information_contradicts_its_data_set_is_written_as_it_was_until_that_is_changed() {
    let mut contradicting = Vec::new();
    FileMeta::new(uids::MR_IMAGE_STORAGE, uid("1.2.9"), uids::EXPLICIT_VR_LITTLE_ENDIAN)
        .write(&mut contradicting)
        .unwrap();
    data_set().write(&mut contradicting, Encoding::ExplicitVrLittleEndian).unwrap();
    let mut file = Part10::read(contradicting.clone()).unwrap();
    file.data_set.set(tags::PATIENT_NAME, "A^B").unwrap();
    assert_eq!(file.to_vec().unwrap(), contradicting);
    file.data_set.set(tags::SOP_INSTANCE_UID, "1.2.4").unwrap();
    let again = Part10::read(file.to_vec().unwrap()).unwrap();
    assert_eq!((again.meta.sop_instance(), again.meta.sop_class()), (uid("1.2.4"), uids::CT_IMAGE_STORAGE));
}

fn uid(uid: &'static str) -> Uid {
    Uid::from_static(uid)
}
