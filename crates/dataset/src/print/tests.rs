use alloc::{format, string::ToString, vec, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Vr, tags};
use proptest::prelude::*;

use super::*;
use crate::{Element, Sequence, Value};

fn printed(tag: Tag, vr: Vr, bytes: &'static [u8]) -> String {
    DataSet::from_iter([Element::new(tag, vr, Bytes::from_static(bytes))]).to_string()
}

#[test]
fn a_line_is_tag_vr_value_length_multiplicity_and_keyword() {
    assert_eq!(
        printed(tags::IMAGE_TYPE, Vr::CS, b"DERIVED\\SECONDARY "),
        "(0008,0008) CS [DERIVED\\SECONDARY]                      #  18, 2 ImageType\n"
    );
    assert_eq!(
        printed(tags::PATIENT_ID, Vr::LO, b""),
        "(0010,0020) LO (no value available)                     #   0, 0 PatientID\n"
    );
    assert_eq!(
        printed(tags::FRAME_INCREMENT_POINTER, Vr::AT, b"\x18\x00\x63\x10"),
        "(0028,0009) AT (0018,1063)                              #   4, 1 FrameIncrementPointer\n"
    );
}

#[test]
fn uids_of_the_registry_have_their_keywords() {
    assert!(printed(tags::SOP_CLASS_UID, Vr::UI, b"1.2.840.10008.1.1\0").contains(" UI =Verification  "));
    assert!(printed(tags::SOP_CLASS_UID, Vr::UI, b"1.2.3\0").contains(" UI [1.2.3]  "));
}

#[test]
fn numbers_are_decimal_and_bytes_and_words_hexadecimal() {
    assert!(printed(tags::ROWS, Vr::US, b"\x00\x02\x01\x00").contains(" US 512\\1  "));
    assert!(printed(tags::PIXEL_DATA, Vr::OW, b"\x00\x02\x01\x00").contains(" OW 0200\\0001  "));
    assert!(printed(tags::PIXEL_DATA, Vr::OB, b"\x00\x02\xff").contains(" OB 00\\02\\ff  "));
    let mut data_set = DataSet::new();
    data_set.set(tags::INVERSION_TIMES, [0.1, 0.0, 2.0, 1e300, -1e-7]).unwrap();
    assert!(data_set.to_string().contains(" FD 0.1\\0\\2\\1e300\\-1e-7  "));
    let value =
        Value::Bytes { bytes: Bytes::from_static(b"\x02\x00").into(), byte_order: ByteOrder::BigEndian };
    let data_set = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OW, value)]);
    assert!(data_set.to_string().contains(" OW 0200  "));
}

#[test]
fn unknown_and_private_elements_are_named_as_such() {
    assert!(printed(Tag::new(0x0009, 0x1001), Vr::UN, b"ab").ends_with("#   2, 1 Unknown Tag & Data\n"));
    assert!(printed(Tag::new(0x0009, 0x0010), Vr::LO, b"ab").ends_with("#   2, 1 PrivateCreator\n"));
    assert!(printed(Tag::new(0x0040, 0), Vr::UL, &[0; 4]).ends_with("#   4, 1 GenericGroupLength\n"));
}

#[test]
fn sequences_are_indented_between_their_delimiters() {
    let mut item = DataSet::new();
    item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.3").unwrap();
    let mut data_set = DataSet::new();
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, vec![item.clone()]).unwrap();
    assert_eq!(
        data_set.to_string(),
        "\
(0008,1140) SQ (Sequence with undefined length #=1)     # u/l, 1 ReferencedImageSequence
  (fffe,e000) na (Item with undefined length #=1)         # u/l, 1 Item
    (0008,1155) UI [1.2.3]                                  #   6, 1 ReferencedSOPInstanceUID
  (fffe,e00d) na (ItemDelimitationItem)                   #   0, 0 ItemDelimitationItem
(fffe,e0dd) na (SequenceDelimitationItem)               #   0, 0 SequenceDelimitationItem
"
    );
    let item = Item { data_set: item, length: LengthForm::Defined };
    let sequence = Sequence { items: [item].into(), length: LengthForm::Defined };
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, sequence).unwrap();
    assert_eq!(
        data_set.to_string(),
        "\
(0008,1140) SQ (Sequence with explicit length #=1)      #  22, 1 ReferencedImageSequence
  (fffe,e000) na (Item with explicit length #=1)          #  14, 1 Item
    (0008,1155) UI [1.2.3]                                  #   6, 1 ReferencedSOPInstanceUID
  (fffe,e00d) na (ItemDelimitationItem for re-encoding)   #   0, 0 ItemDelimitationItem
(fffe,e0dd) na (SequenceDelimitationItem for re-encod.) #   0, 0 SequenceDelimitationItem
"
    );
}

#[test]
fn encapsulated_pixel_data_is_printed_item_by_item() {
    let encapsulated =
        Encapsulated { offset_table: Some(Bytes::new()), fragments: vec![Bytes::from_static(b"\xff\xd8")] };
    let data_set = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OB, encapsulated)]);
    assert_eq!(
        data_set.to_string(),
        "\
(7fe0,0010) OB (PixelSequence #=2)                      # u/l, 1 PixelData
  (fffe,e000) pi (no value available)                     #   0, 1 Item
  (fffe,e000) pi ff\\d8                                    #   2, 1 Item
(fffe,e0dd) na (SequenceDelimitationItem)               #   0, 0 SequenceDelimitationItem
"
    );
}

#[test]
fn long_values_are_cut_unless_all_is_asked_for() {
    let mut data_set = DataSet::new();
    data_set.set(tags::PIXEL_DATA, vec![7_u16; 1000]).unwrap();
    let cut = data_set.to_string();
    assert!(cut.contains("\\0007\\0..."), "{cut}");
    assert!(cut.ends_with("... # 2000, 1 PixelData\n"), "{cut}");
    assert_eq!(format!("{data_set:#}").matches("0007").count(), 1000);
    assert_eq!(data_set.print().full(true).to_string(), format!("{data_set:#}"));
    let uid = "1.2.826.0.1.3680043.8.498.49043964482360854182530167603505525116";
    data_set.set(tags::SOP_INSTANCE_UID, uid).unwrap();
    assert!(data_set.to_string().contains(&format!("[{uid}] #  64, 1")));
}

#[test]
fn text_is_decoded_and_what_controls_a_terminal_is_escaped() {
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    data_set.set(tags::PATIENT_NAME, "Jérôme\u{1b}[2J\r\n\u{9b}\u{202e}").unwrap();
    assert!(data_set.to_string().contains("[Jérôme\\u{1b}[2J\\r\\n\\u{9b}\\u{202e}]"));
}

#[test]
fn a_file_begins_with_its_meta_information() {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    let file = Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
    let lines = file.to_string();
    let heads: Vec<&str> = lines.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(
        heads,
        [
            "# Dicom-File-Format",
            "# Dicom-Meta-Information-Header",
            "# Used TransferSyntax: Explicit VR Little Endian",
            "# Dicom-Data-Set",
            "# Used TransferSyntax: Explicit VR Little Endian",
        ]
    );
    assert!(lines.contains("(0002,0002) UI =CTImageStorage "));
}

#[test]
fn debug_does_not_show_values() {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
    assert_eq!(format!("{:?}", data_set.print()), "Print(1 elements)");
}

proptest! {
    #[test]
    fn whatever_the_bytes_they_make_one_line_without_control_characters(
        vr in 0_usize..34, bytes in prop::collection::vec(any::<u8>(), 0..200)
    ) {
        let vr = *Vr::ALL.get(vr).unwrap();
        let data_set = DataSet::from_iter([Element::new(tags::PATIENT_ID, vr, bytes)]);
        for text in [format!("{data_set}"), format!("{data_set:#}")] {
            prop_assert_eq!(text.lines().count(), 1);
            prop_assert!(!text.trim_end().chars().any(char::is_control));
        }
    }

    #[test]
    fn the_lengths_printed_are_those_that_are_written(depth in 0_usize..5, big in any::<bool>(), form in any::<bool>()) {
        let length = if form { LengthForm::Defined } else { LengthForm::Undefined };
        let encoding = if big { Encoding::ExplicitVrBigEndian } else { Encoding::ImplicitVrLittleEndian };
        let mut data_set = DataSet::new();
        data_set.set(tags::PATIENT_ID, "odd").unwrap();
        data_set.set(tags::PIXEL_DATA, vec![1_u8; 70]).unwrap();
        for _ in 0..depth {
            let sequence = Sequence { items: [Item { data_set: data_set.clone(), length }].into(), length };
            data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, sequence).unwrap();
        }
        let written = data_set.to_vec(encoding).unwrap().len() as u64;
        prop_assert_eq!(length::of_data_set(&data_set, encoding), written);
    }
}

#[test]
fn only_the_elements_asked_for_are_shown_wherever_they_are() {
    let item = |uid: &str| {
        let mut item = DataSet::new();
        item.set(tags::REFERENCED_SOP_INSTANCE_UID, uid).unwrap();
        item
    };
    let mut data_set = DataSet::new();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    data_set.set(tags::PATIENT_NAME, "Müller").unwrap();
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, alloc::vec![item("1.1"), item("1.2")]).unwrap();
    let shown = |first, prepend| {
        let asked = [tags::REFERENCED_SOP_INSTANCE_UID, tags::PATIENT_NAME, tags::PATIENT_ID];
        let text = data_set.print().only(&asked, first, prepend).to_string();
        text.lines().map(|line| line.split("  ").next().unwrap().into()).collect::<Vec<String>>()
    };
    let name = "(0010,0010) PN [Müller]";
    assert_eq!(shown(false, false), ["(0008,1155) UI [1.1]", "(0008,1155) UI [1.2]", name]);
    assert_eq!(shown(true, true), ["(0008,1140).(0008,1155) UI [1.1]", name]);
}

#[test]
fn private_elements_that_a_dictionary_knows_have_its_names_under_un_too_and_in_items() {
    let dictionary = crate::VendorDictionary::load("VENDOR 1.0,0029xx08,LO,1,ProtocolName").unwrap();
    let block = || {
        DataSet::from_iter([
            Element::new(Tag::new(0x0029, 0x0010), Vr::LO, b"VENDOR 1.0".to_vec()),
            Element::new(Tag::new(0x0029, 0x1008), Vr::UN, b"HEAD".to_vec()),
            Element::new(Tag::new(0x0029, 0x1009), Vr::UN, b"HEAD".to_vec()),
        ])
    };
    let mut data_set = block();
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, block()).unwrap();
    let printed = data_set.print().private(&dictionary).to_string();
    let names = |name: &str| printed.lines().filter(|line| line.ends_with(name)).count();
    assert_eq!((names("1 ProtocolName"), names("1 Unknown Tag & Data")), (2, 2), "{printed}");
    assert!(printed.contains("(0029,1008) UN 48\\45\\41\\44"), "{printed}");
    assert!(!data_set.print().to_string().contains("ProtocolName"));
}
