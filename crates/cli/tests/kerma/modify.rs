use std::fs;
use std::path::{Path, PathBuf};

use kerma_dataset::part10::Part10;
use kerma_dataset::{DataSet, Element, Value};
use kerma_dictionary::{Tag, Vr, tags, uids};

use super::harness::{Folder, Run, kerma};
use super::samples::{JPEG_BASELINE, Sample};

fn read(path: &Path) -> Part10 {
    Part10::read(fs::read(path).unwrap()).unwrap()
}

/// A file with two items of a sequence, one of them with an element that is also outside.
fn with_items(folder: &Folder) -> PathBuf {
    let path = folder.join("items.dcm");
    let item = |uid: &str| {
        let mut item = DataSet::new();
        item.set(tags::REFERENCED_SOP_INSTANCE_UID, uid).unwrap();
        item.set(tags::STUDY_DATE, "20200101").unwrap();
        item.insert(Element::new(Tag::new(9, 0x10), Vr::LO, b"ACME".to_vec()));
        item
    };
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    data_set.set(tags::STUDY_DATE, "20200101").unwrap();
    data_set.set(tags::PATIENT_NAME, "DOE^JOHN").unwrap();
    data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, vec![item("1.1"), item("1.2")]).unwrap();
    data_set.insert(Element::new(Tag::new(9, 0x10), Vr::LO, b"ACME".to_vec()));
    data_set.insert(Element::new(Tag::new(9, 0x1001), Vr::UN, b"ab".to_vec()));
    let file = Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
    fs::write(&path, file.to_vec().unwrap()).unwrap();
    path
}

fn modify(options: &[&str], path: &Path) -> Run {
    let arguments = ["modify"].iter().chain(options).map(std::ffi::OsStr::new);
    kerma(&arguments.chain([path.as_os_str()]).collect::<Vec<_>>())
}

#[test]
fn changes_are_made_in_the_order_in_which_they_stand() {
    let folder = Folder::new();
    let path = with_items(&folder);
    modify(&["-m", "PatientName=A", "-e", "PatientName", "-i", "PatientName=B", "-i", "PatientID=1"], &path)
        .exits(0)
        .says_nothing();
    let data_set = read(&path).data_set;
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "B");
    assert_eq!(data_set.string(tags::PATIENT_ID).unwrap(), "1");
    // the other way round there is nothing to change any more
    modify(&["-e", "PatientName", "-m", "PatientName=A"], &path).exits(1).says(&["--modify PatientName"]);
    assert_eq!(read(&path).data_set, data_set);
}

#[test]
fn items_are_named_by_number_or_all() {
    let folder = Folder::new();
    let path = with_items(&folder);
    let all = "(0008,1140)[*].(0008,1150)=1.2.840.10008.5.1.4.1.1.2";
    modify(&["-i", all, "-m", "(0008,1140)[1].(0008,1155)=1.9", "-i", "0040,0275[1].0040,1001=X"], &path)
        .exits(0);
    let data_set = read(&path).data_set;
    let items = data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap();
    let uids = |tag| items.iter().map(|item| item.data_set.string(tag).unwrap()).collect::<Vec<_>>();
    assert_eq!(uids(tags::REFERENCED_SOP_INSTANCE_UID), ["1.1", "1.9"]);
    assert_eq!(uids(tags::REFERENCED_SOP_CLASS_UID), ["1.2.840.10008.5.1.4.1.1.2"; 2]);
    assert_eq!(data_set.items(tags::REQUEST_ATTRIBUTES_SEQUENCE).unwrap().len(), 2);
    modify(&["-e", "(0008,1140)[0]", "-e", "(0040,0275)[*]"], &path).exits(0);
    let data_set = read(&path).data_set;
    let item = data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().only().expect("one item is left");
    assert_eq!(item.data_set.string(tags::REFERENCED_SOP_INSTANCE_UID).unwrap(), "1.9");
    assert!(data_set.items(tags::REQUEST_ATTRIBUTES_SEQUENCE).unwrap().is_empty());
}

#[test]
fn all_elements_of_a_tag_and_all_private_ones_are_found_in_items_too() {
    let folder = Folder::new();
    let path = with_items(&folder);
    modify(&["-ma", "StudyDate=20240229", "-ea", "0008,1155", "-ep"], &path).exits(0);
    let data_set = read(&path).data_set;
    assert_eq!(data_set.string(tags::STUDY_DATE).unwrap(), "20240229");
    for item in data_set.items(tags::REFERENCED_IMAGE_SEQUENCE).unwrap() {
        assert_eq!(item.data_set.string(tags::STUDY_DATE).unwrap(), "20240229");
        assert_eq!(item.data_set.len(), 1);
    }
    assert!(data_set.iter().all(|element| !element.tag().is_private()));
}

#[test]
fn what_is_not_there_is_an_error_that_changes_nothing_unless_it_is_let_pass() {
    let folder = Folder::new();
    let path = with_items(&folder);
    let before = fs::read(&path).unwrap();
    for change in [
        ["-m", "PatientID=1"],
        ["-ma", "PatientID=1"],
        ["-e", "PatientID"],
        ["-ea", "PatientID"],
        ["-e", "(0008,1140)[7]"],
        ["-m", "(0008,1140)[7].(0008,1155)=1.2"],
        ["-i", "(0008,1110)[*].(0008,1155)=1.2"],
    ] {
        modify(&change, &path).exits(1).says(&["not changed", "no element to change or erase"]);
        assert_eq!(fs::read(&path).unwrap(), before, "{change:?}");
    }
    assert_eq!(folder.names(), ["items.dcm"]);
    modify(&["-imt", "-e", "PatientID", "-m", "PatientName=X"], &path).exits(0);
    modify(&["-ie", "-e", "PatientID", "-m", "StudyDate=20240229"], &path).exits(1);
    let data_set = read(&path).data_set;
    assert_eq!(data_set.string(tags::PATIENT_NAME).unwrap(), "X");
    assert_eq!(data_set.string(tags::STUDY_DATE).unwrap(), "20240229");
}

#[test]
fn a_value_that_is_none_for_its_element_is_refused_and_not_repeated() {
    let folder = Folder::new();
    let path = with_items(&folder);
    let before = fs::read(&path).unwrap();
    for (change, why) in [
        ("StudyDate=29.2.SECRET", "(0008,0020)"),
        ("PatientSex=SECRETSECRETSECRETS", "(0010,0040)"),
        (r"Rows=1\2", "(0028,0010)"),
        ("Rows=SECRET", "(0028,0010)"),
        ("Rows=70000", "(0028,0010)"),
        ("PixelSpacing=0.5", "(0028,0030)"),
        ("SOPInstanceUID=1.02.SECRET", "(0008,0018)"),
        ("(0008,1140)[1].(0008,1155)=SECRET", "(0008,1140)[1].(0008,1155)"),
        ("PixelData=SECRET", "(7FE0,0010)"),
        ("PatientComments=SECRET\u{fc}", "(0010,4000)"),
        ("ReferencedImageSequence=SECRET", "(0008,1140)"),
        ("ReferencedImageSequence[0]=SECRET", "(0008,1140)"),
        ("(0009,1101)=SECRET", "(0009,1101)"),
        ("(0009,1101)=00", "(0009,1101): no private creator"),
    ] {
        modify(&["-i", change], &path).exits(1).says(&["not changed", why]).does_not_say(&["SECRET"]);
        assert_eq!(fs::read(&path).unwrap(), before, "{change}");
    }
    for change in ["NoSuchThing=SECRET", "(0002,0010)=SECRET", "PatientName[0]=SECRET", "0010,0000=SECRET"] {
        modify(&["-i", change], &path)
            .exits(2)
            .says(&["invalid value for --insert"])
            .does_not_say(&["SECRET"]);
    }
    modify(&["-nrc", "-i", "(0009,1101)=00", "--no-value-check", "-i", "StudyDate=2024"], &path).exits(0);
    assert_eq!(read(&path).data_set.string(tags::STUDY_DATE).unwrap(), "2024");
}

#[test]
fn text_is_encoded_in_the_character_set_of_the_file_or_the_one_that_it_is_given() {
    let folder = Folder::new();
    let path = with_items(&folder);
    modify(&["-i", "PatientName=Müller", "-i", "SpecificCharacterSet=ISO_IR 100"], &path).exits(0);
    let file = read(&path);
    assert_eq!(file.data_set.get_element(tags::PATIENT_NAME).unwrap().bytes(), b"M\xfcller");
    let before = fs::read(&path).unwrap();
    modify(&["-m", "SpecificCharacterSet=ISO_IR 1000"], &path).exits(1).says(&["(0008,0005)"]);
    assert_eq!(fs::read(&path).unwrap(), before);
    // what the name would be in another set nobody knows
    modify(&["-m", "SpecificCharacterSet=ISO_IR 144"], &path).exits(0).says(&["stays as it was encoded"]);
    fs::write(&path, before).unwrap();
    modify(&["-i", "(0008,1140)[0].(0010,4000)=Größe", "-m", "SpecificCharacterSet=ISO_IR 192"], &path)
        .exits(0);
    let file = read(&path);
    let item = &file.data_set.item(tags::REFERENCED_IMAGE_SEQUENCE, 0).unwrap();
    assert_eq!(item.string(tags::PATIENT_COMMENTS).unwrap(), "Größe");
}

#[test]
fn the_file_meta_information_follows_the_uids_of_the_data_set() {
    let folder = Folder::new();
    let path = with_items(&folder);
    modify(&["-m", "SOPInstanceUID=1.2.3.4", "-m", "SOPClassUID=1.2.840.10008.5.1.4.1.1.4"], &path).exits(0);
    let file = read(&path);
    assert_eq!(file.meta.sop_instance().to_string(), "1.2.3.4");
    assert_eq!(file.meta.sop_class(), uids::MR_IMAGE_STORAGE);
    modify(&["-nmu", "-m", "SOPInstanceUID=1.2.9"], &path).exits(0);
    assert_eq!(read(&path).meta.sop_instance().to_string(), "1.2.3.4");
    modify(&["-gst", "-gse", "-gin"], &path).exits(0);
    let file = read(&path);
    let made = [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID, tags::SOP_INSTANCE_UID];
    let made = made.map(|tag| file.data_set.uid(tag).unwrap());
    assert!(made.iter().all(|uid| uid.validate().is_ok()));
    assert!(made[0] != made[1] && made[1] != made[2]);
    assert_eq!(file.meta.sop_instance(), made[2]);
}

#[test]
fn values_come_from_files_too() {
    let folder = Folder::new();
    let path = with_items(&folder);
    let (value, odd) = (folder.join("value"), folder.join("odd"));
    fs::write(&value, [1, 2, 3, 4]).unwrap();
    fs::write(&odd, [1, 2, 3]).unwrap();
    let (of, odd) = (format!("PixelData={}", value.display()), format!("PixelData={}", odd.display()));
    modify(&["-if", &of], &path).exits(0);
    assert_eq!(read(&path).data_set.get_element(tags::PIXEL_DATA).unwrap().bytes(), [1, 2, 3, 4]);
    modify(&["-mf", &odd], &path).exits(1).says(&["(7FE0,0010)", "no multiple"]);
    modify(&["-mf", "PixelData=no/such"], &path).exits(1).says(&["Cannot read input file no/such"]);
    let jpeg = Sample { transfer_syntax: JPEG_BASELINE, ..Sample::ct("1.2.9") }.write(&folder.join("j.dcm"));
    modify(&["-if", &of], &jpeg).exits(1).says(&["compressed"]);
}

#[test]
fn what_was_there_is_kept_beside_it_unless_no_backup_is_wanted() {
    let folder = Folder::new();
    let path = with_items(&folder);
    let before = fs::read(&path).unwrap();
    modify(&["-nb", "-i", "PatientID=1"], &path).exits(0);
    assert_eq!(folder.names(), ["items.dcm"]);
    fs::write(&path, &before).unwrap();
    modify(&["-i", "PatientID=1"], &path).exits(0);
    assert_eq!(folder.names(), ["items.dcm", "items.dcm.bak"]);
    assert_eq!(fs::read(folder.join("items.dcm.bak")).unwrap(), before);
}

#[test]
fn a_file_that_cannot_be_read_whole_is_not_changed_unless_it_may_lose_the_rest() {
    let folder = Folder::new();
    let whole = fs::read(with_items(&folder)).unwrap();
    let path = folder.join("damaged.dcm");
    let damaged = [
        (whole[..whole.len() - 1].to_vec(), "ends too early"),
        ([&whole[..], b"rubbish"].concat(), "at byte"),
        ([&whole[..], &whole[144 + usize::from(whole[140])..]].concat(), "twice"),
    ];
    for (bytes, why) in damaged {
        fs::write(&path, &bytes).unwrap();
        modify(&["-i", "PatientID=1"], &path).exits(1).says(&["cannot be read whole", "would be lost", why]);
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert_eq!(folder.names(), ["damaged.dcm", "items.dcm"]);
        modify(&["+Ep", "-nb", "-i", "PatientID=1"], &path).exits(0).says(&["lost:"]);
        assert_eq!(read(&path).data_set.string(tags::PATIENT_ID).unwrap(), "1");
    }
}

#[test]
fn without_a_change_nothing_is_written() {
    let folder = Folder::new();
    let path = with_items(&folder);
    modify(&["-nb"], &path).exits(2).says(&["no change is asked for"]);
    modify(&["-g"], &path).exits(0);
    assert_eq!(folder.names(), ["items.dcm", "items.dcm.bak"]);
}

#[test]
fn what_is_no_dicom_file_in_a_folder_is_passed_over_and_so_are_backups() {
    let folder = Folder::new();
    let path = with_items(&folder);
    let before = fs::read(&path).unwrap();
    fs::write(folder.join("readme.txt"), "not DICOM").unwrap();
    for _ in 0..2 {
        modify(&["-i", "PatientID=1"], folder.path()).exits(0).says_nothing();
    }
    assert_eq!(folder.names(), ["items.dcm", "items.dcm.bak", "readme.txt"]);
    assert_ne!(fs::read(&path).unwrap(), before);
    modify(&["-i", "PatientID=1"], &folder.join("readme.txt")).exits(1).says(&["not changed"]);
}

#[test]
fn one_file_that_fails_keeps_no_other_from_being_changed() {
    let folder = Folder::new();
    let [a, b] = ["a.dcm", "b.dcm"].map(|name| Sample::ct(name).write(&folder.join(name)));
    modify(&["-nb", "-e", "PatientID", "no/such.dcm"], folder.path())
        .exits(1)
        .says(&["Cannot access path: no/such.dcm"]);
    assert!([&a, &b].iter().all(|path| !read(path).data_set.contains(tags::PATIENT_ID)));
}

#[test]
fn sequences_that_are_emptied_and_elements_that_are_not_named_stay_what_they_are() {
    let folder = Folder::new();
    let path = with_items(&folder);
    let before = read(&path);
    modify(&["-m", "ReferencedImageSequence="], &path).exits(0);
    let mut after = read(&path);
    let emptied = after
        .data_set
        .insert(before.data_set.get_element(tags::REFERENCED_IMAGE_SEQUENCE).unwrap().to_element());
    assert!(matches!(emptied.unwrap().into_value(), Value::Sequence(sequence) if sequence.items.is_empty()));
    assert_eq!(after.data_set, before.data_set);
}

#[test]
fn numbers_are_written_in_the_byte_order_of_the_file() {
    let folder = Folder::new();
    let path = with_items(&folder);
    for syntax in ["+tb", "+te", "+ti", "+td"] {
        let changes = ["-i", "Rows=258", "-i", "RealWorldValueSlope=0.5", "-i", r"SelectorOWValue=0102\0304"];
        modify(&[&changes[..], &["-i", "SelectorATValue=0010,0020", syntax]].concat(), &path).exits(0);
        let data_set = read(&path).data_set;
        assert_eq!(data_set.get::<u16>(tags::ROWS), Ok(258), "{syntax}");
        assert_eq!(data_set.get::<f64>(tags::REAL_WORLD_VALUE_SLOPE), Ok(0.5), "{syntax}");
        assert_eq!(data_set.get::<Tag>(tags::SELECTOR_AT_VALUE), Ok(tags::PATIENT_ID), "{syntax}");
        let words = data_set.get_element(tags::SELECTOR_OW_VALUE).unwrap().little_endian_bytes();
        assert_eq!(words[..], [2, 1, 4, 3], "{syntax}");
    }
}
