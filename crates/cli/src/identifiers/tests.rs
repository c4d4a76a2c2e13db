use kerma_dataset::part10::Part10;
use kerma_dataset::{Element, ElementRef};
use kerma_dictionary::{Tag, Vr, tags, uids};

use super::*;

fn identifier_of(keys: &[&str]) -> DataSet {
    let keys: Vec<Key> =
        keys.iter().map(|key| key.parse().unwrap_or_else(|error| panic!("{key}: {error}"))).collect();
    make(None, &keys).unwrap()
}

fn error(key: &str) -> String {
    key.parse::<Key>().unwrap_err().to_string()
}

#[test]
fn keyword_and_tag_are_spelt_as_in_pynetdicom_and_dcmtk() {
    for key in ["PatientName=DOE*", "(0010,0010)=DOE*", "0010,0010=DOE*", "00100010=DOE*"] {
        let identifier = identifier_of(&[key]);
        assert_eq!(identifier.string(tags::PATIENT_NAME).as_deref(), Ok("DOE*"), "{key}");
        assert_eq!(identifier.len(), 1);
    }
}

#[test]
fn without_a_value_an_element_is_empty_with_an_equals_sign_or_not() {
    for key in ["PatientName", "PatientName=", "(0010,0010)", "0010,0010="] {
        let identifier = identifier_of(&[key]);
        let element = identifier.get_element(tags::PATIENT_NAME).unwrap();
        assert!(element.is_empty() && element.vr() == Vr::PN, "{key}");
    }
    for key in ["Columns", "PixelData=", "SelectorATValue="] {
        assert!(identifier_of(&[key]).iter().all(ElementRef::is_empty), "{key}");
    }
}

#[test]
fn a_value_may_have_equals_signs_dots_brackets_and_several_values() {
    let identifier =
        identifier_of(&["PatientName=A=B", r"ModalitiesInStudy=CT\MR", "StudyInstanceUID=1.2[3].4"]);
    assert_eq!(identifier.string(tags::PATIENT_NAME).as_deref(), Ok("A=B"));
    assert_eq!(identifier.strings(tags::MODALITIES_IN_STUDY).unwrap(), ["CT", "MR"]);
    assert_eq!(identifier.get_element(tags::STUDY_INSTANCE_UID).unwrap().bytes(), b"1.2[3].4");
}

#[test]
fn numbers_tags_and_bytes_are_encoded() {
    let identifier = identifier_of(&[
        "Columns=512",
        r"AcquisitionIndex=1\2\3",
        "RealWorldValueSlope=0.5",
        "SelectorATValue=0010,0020",
        "PixelData=00ff",
        "(0009,0010)=ACME",
        "(0009,1001)=0102",
        "InstanceNumber=7",
    ]);
    assert_eq!(identifier.get::<u16>(tags::COLUMNS), Ok(512));
    assert_eq!(identifier.get::<Vec<u16>>(tags::ACQUISITION_INDEX).unwrap(), [1, 2, 3]);
    assert_eq!(identifier.get::<f64>(tags::REAL_WORLD_VALUE_SLOPE), Ok(0.5));
    assert_eq!(identifier.get::<Tag>(tags::SELECTOR_AT_VALUE), Ok(tags::PATIENT_ID));
    assert_eq!(identifier.get_element(tags::PIXEL_DATA).unwrap().bytes(), [0, 0xFF]);
    let private = |element| identifier.get_element(Tag::new(9, element)).unwrap();
    assert_eq!((private(0x10).vr(), private(0x10).bytes()), (Vr::LO, &b"ACME"[..]));
    assert_eq!((private(0x1001).vr(), private(0x1001).bytes()), (Vr::UN, &[1, 2][..]));
    assert_eq!(identifier.get::<u16>(tags::INSTANCE_NUMBER), Ok(7));
}

#[test]
fn sequences_have_the_items_that_are_named() {
    let items = |key: &str| {
        let identifier = identifier_of(&[key]);
        let items = identifier.items(tags::BEAM_SEQUENCE).unwrap();
        assert!(items.iter().all(|item| item.data_set.is_empty()));
        items.len()
    };
    assert_eq!(items("BeamSequence"), 0);
    assert_eq!(items("(300a,00b0)="), 0);
    assert_eq!(items("BeamSequence[0]"), 1);
    assert_eq!(items("BeamSequence[3]="), 4);
}

#[test]
fn elements_of_items_come_together_in_one_item_however_they_are_spelt() {
    let identifier = identifier_of(&[
        "ScheduledProcedureStepSequence[0].Modality=CT",
        "(0040,0100)[0].(0040,0001)=AE",
        "0040,0100[0].ScheduledProtocolCodeSequence[1].CodeValue=X",
        "ScheduledProcedureStepSequence[1].Modality",
    ]);
    let steps = identifier.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).unwrap();
    assert_eq!(steps.len(), 2);
    let (first, second) = (steps.first().unwrap(), steps.get(1).unwrap());
    assert_eq!(first.data_set.string(tags::MODALITY).as_deref(), Ok("CT"));
    assert_eq!(first.data_set.string(tags::SCHEDULED_STATION_AE_TITLE).as_deref(), Ok("AE"));
    let codes = first.data_set.items(tags::SCHEDULED_PROTOCOL_CODE_SEQUENCE).unwrap();
    assert_eq!(codes.len(), 2);
    assert_eq!(codes.get(1).unwrap().data_set.string(tags::CODE_VALUE).as_deref(), Ok("X"));
    assert!(second.data_set.get_element(tags::MODALITY).unwrap().is_empty());
}

#[test]
fn the_last_of_a_key_given_twice_counts() {
    let identifier =
        identifier_of(&["PatientID=1", "PatientID=2", "BeamSequence[0].BeamName=A", "BeamSequence"]);
    assert_eq!(identifier.string(tags::PATIENT_ID).as_deref(), Ok("2"));
    assert!(identifier.items(tags::BEAM_SEQUENCE).unwrap().is_empty());
}

#[test]
fn what_is_no_key_says_why() {
    for (key, why) in [
        ("PatientsName=X", "'PatientsName': a tag is a keyword"),
        ("", "'': a tag is a keyword"),
        ("(0010,001)=X", "a tag is a keyword"),
        ("(0000,0110)=1", "(0000,0110) has no place in a data set"),
        ("TransferSyntaxUID=1.2", "(0002,0010) has no place"),
        ("(0010,0000)=4", "(0010,0000) has no place"),
        ("Columns=many", "expected numbers for (0028,0011) (US)"),
        ("Columns=65536", "(0028,0011)"),
        ("SelectorATValue=X", "expected tags"),
        ("PixelData=0", "expected hexadecimal digits"),
        ("PixelData=+1", "expected hexadecimal digits"),
        ("BeamSequence=X", "(300A,00B0) is a sequence"),
        ("BeamSequence[0]=X", "(300A,00B0) is a sequence"),
        ("BeamSequence.BeamName=X", "which item, as in BeamSequence[0]?"),
        ("BeamSequence[x].BeamName=X", "'[x]' is not the number of an item"),
        ("BeamSequence[-1]", "'[-1]' is not the number"),
        ("BeamSequence[1000]", "'[1000]' is not the number"),
        ("BeamSequence[0", "'[0' is not the number"),
        ("PatientName[0].PatientID=X", "(0010,0010) is not a sequence"),
        ("StudyDate=\u{fc}", "(0008,0020)"),
    ] {
        assert!(error(key).contains(why), "{key}: {}", error(key));
    }
}

#[test]
fn text_is_encoded_in_the_character_set_that_is_named_before_it_or_behind() {
    for keys in [
        ["SpecificCharacterSet=ISO_IR 100", "PatientName=MÜLLER"],
        ["PatientName=MÜLLER", "0008,0005=ISO_IR 100"],
    ] {
        let identifier = identifier_of(&keys);
        assert_eq!(identifier.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"M\xdcLLER");
        assert_eq!(identifier.string(tags::PATIENT_NAME).as_deref(), Ok("MÜLLER"));
    }
}

#[test]
fn text_beyond_ascii_makes_it_utf_8_in_items_too() {
    let identifier = identifier_of(&["RequestAttributesSequence[0].RequestedProcedureDescription=Schädel"]);
    assert_eq!(identifier.string(tags::SPECIFIC_CHARACTER_SET).as_deref(), Ok("ISO_IR 192"));
    let item = &identifier.item(tags::REQUEST_ATTRIBUTES_SEQUENCE, 0).unwrap();
    let description = item.get_element(tags::REQUESTED_PROCEDURE_DESCRIPTION).unwrap();
    assert_eq!(description.bytes(), "Schädel".as_bytes());
    assert!(!identifier_of(&["PatientName=DOE"]).contains(tags::SPECIFIC_CHARACTER_SET));
}

#[test]
fn text_that_the_character_set_lacks_is_an_error() {
    let keys = ["SpecificCharacterSet=ISO_IR 100", "PatientName=山田"].map(|key| key.parse().unwrap());
    assert!(make(None, &keys).unwrap_err().contains("(0010,0010)"));
}

#[test]
fn keys_are_laid_over_the_data_set_of_a_file() {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, "1.2").unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    data_set.set(tags::PATIENT_ID, "1").unwrap();
    data_set.set(tags::PATIENT_NAME, "DOE").unwrap();
    data_set.insert(Element::new(Tag::new(0x10, 0), Vr::UL, vec![4, 0, 0, 0]));
    let file = Part10::new(data_set, uids::IMPLICIT_VR_LITTLE_ENDIAN).unwrap();
    let path = std::env::temp_dir().join(format!("kerma-keys-{}.dcm", std::process::id()));
    std::fs::write(&path, file.to_vec().unwrap()).unwrap();
    let keys = ["PatientID=2", "StudyDate"].map(|key| key.parse().unwrap());
    let identifier = make(Some(&path), &keys).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(identifier.string(tags::PATIENT_ID).as_deref(), Ok("2"));
    assert_eq!(identifier.string(tags::PATIENT_NAME).as_deref(), Ok("DOE"));
    assert_eq!(identifier.len(), 5, "{identifier}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let why = make(Some(Path::new("/nowhere/query.dcm")), &[]).unwrap_err();
    assert!(why.starts_with("Cannot read input file /nowhere/query.dcm: "), "{why}");
}
