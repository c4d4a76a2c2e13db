use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use kerma_dataset::part10::Part10;
use kerma_dataset::{DataSet, Encoding, LengthForm, ValueRef};
use kerma_dictionary::{Tag, tags, uids};

use super::harness::{Folder, command, kerma};
use super::samples::{EXPLICIT, IMPLICIT, JPEG_BASELINE, Sample};

fn read(path: &Path) -> Part10 {
    Part10::read(fs::read(path).unwrap()).unwrap()
}

fn convert(options: &[&str], from: &Path, to: &Path) -> super::harness::Run {
    let options = ["convert"].iter().chain(options).map(std::ffi::OsStr::new);
    kerma(&options.chain([from.as_os_str(), to.as_os_str()]).collect::<Vec<_>>())
}

#[test]
fn a_data_set_is_the_same_in_every_encoding_and_back() {
    let folder = Folder::new();
    let original = Sample::ct("1.2.3").write(&folder.join("a.dcm"));
    let before = read(&original);
    let syntaxes = [
        ("+ti", IMPLICIT),
        ("+te", EXPLICIT),
        ("+tb", "1.2.840.10008.1.2.2"),
        ("+td", "1.2.840.10008.1.2.1.99"),
    ];
    for (from, _) in syntaxes {
        for (to, uid) in syntaxes {
            let (one, other) = (folder.join("one"), folder.join("other"));
            convert(&[from], &original, &one).exits(0).says_nothing();
            convert(&[to], &one, &other).exits(0).says_nothing();
            let after = read(&other);
            assert_eq!(after.meta.transfer_syntax().to_string(), uid);
            assert_eq!(after.data_set, before.data_set, "{from} {to}");
        }
    }
}

#[test]
fn compressed_pixel_data_stay_as_they_are_or_the_file_is_refused() {
    let folder = Folder::new();
    let jpeg = Sample { transfer_syntax: JPEG_BASELINE, ..Sample::ct("1.2.3") }.write(&folder.join("j.dcm"));
    let out = folder.join("out.dcm");
    for syntax in ["+te", "+ti", "+tb", "+td"] {
        convert(&[syntax], &jpeg, &out).exits(1).says(&["(7FE0,0010) is compressed (JPEG Baseline"]);
    }
    assert_eq!(folder.names(), ["j.dcm"]);
    convert(&["-e", "-g"], &jpeg, &out).exits(0);
    assert_eq!(read(&out).data_set, read(&jpeg).data_set);
}

#[test]
fn lengths_and_group_lengths_are_written_as_they_are_asked_for() {
    let folder = Folder::new();
    let (path, out) = (folder.join("a.dcm"), folder.join("b.dcm"));
    let mut item = DataSet::new();
    item.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2").unwrap();
    let mut file = read(&Sample::ct("1.2.3").write(&path));
    file.data_set.set(tags::REFERENCED_IMAGE_SEQUENCE, item).unwrap();
    fs::write(&path, file.to_vec().unwrap()).unwrap();
    let form = |options: &[&str]| {
        convert(options, &path, &out).exits(0);
        let file = read(&out);
        let Some(ValueRef::Sequence(sequence)) =
            file.data_set.get_element(tags::REFERENCED_IMAGE_SEQUENCE).map(|element| element.value())
        else {
            panic!("no sequence");
        };
        let item = &sequence.items.first().unwrap();
        let has_length = item.data_set.contains(Tag::new(8, 0));
        assert_eq!(file.data_set.contains(Tag::new(0x10, 0)), has_length);
        (sequence.length, item.length, has_length)
    };
    use LengthForm::{Defined, Undefined};
    assert_eq!(form(&["+e"]), (Defined, Defined, false));
    assert_eq!(form(&["-e"]), (Undefined, Undefined, false));
    assert_eq!(form(&["+e", "+g"]), (Defined, Defined, true));
    let patient = read(&out).data_set;
    let group: DataSet =
        patient.iter().filter(|e| e.tag().group() == 0x10 && !e.tag().is_group_length()).collect();
    let length = group.to_vec(Encoding::ExplicitVrLittleEndian).unwrap().len();
    assert_eq!(patient.get::<usize>(Tag::new(0x10, 0)), Ok(length));
    fs::rename(&out, &path).unwrap();
    assert!(!form(&["-g"]).2);
}

#[test]
fn text_is_converted_or_the_file_is_refused() {
    let folder = Folder::new();
    let (path, out) = (folder.join("a.dcm"), folder.join("b.dcm"));
    let mut file = read(&Sample::ct("1.2.3").write(&path));
    file.data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    file.data_set.set(tags::PATIENT_NAME, "Müller").unwrap();
    fs::write(&path, file.to_vec().unwrap()).unwrap();
    convert(&["+U8"], &path, &out).exits(0);
    let utf8 = read(&out).data_set;
    assert_eq!(utf8.get_element(tags::PATIENT_NAME).unwrap().bytes(), "Müller ".as_bytes());
    assert_eq!(utf8.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), "ISO_IR 192");
    convert(&["+C", "ISO_IR 1000"], &path, &out).exits(2).says(&["PS3.3"]);
    convert(&["+C", "ISO_IR 101"], &path, &out).exits(0);
    convert(&["+A7"], &path, &out).exits(1).says(&["(0010,0010)"]).does_not_say(&["ller"]);
    assert_eq!(read(&out).data_set.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), "ISO_IR 101");
}

#[test]
fn stdin_and_stdout_are_dashes_and_data_sets_go_without_meta_information() {
    let folder = Folder::new();
    let sample = Sample { transfer_syntax: IMPLICIT, ..Sample::ct("1.2.3") };
    let path = sample.write(&folder.join("a.dcm"));
    let run = command(&["convert", "-F", "+te", path.to_str().unwrap(), "-"]).output().unwrap();
    assert!(run.status.success() && run.stderr.is_empty());
    assert_eq!(
        DataSet::read(run.stdout.clone(), Encoding::ExplicitVrLittleEndian).unwrap(),
        read(&path).data_set
    );
    let mut child = command(&["convert", "-f", "-te", "+ti", "-", folder.join("b.dcm").to_str().unwrap()])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&run.stdout).unwrap();
    assert!(child.wait().unwrap().success());
    let back = read(&folder.join("b.dcm"));
    assert_eq!(back.data_set, read(&path).data_set);
    assert_eq!(back.meta.sop_class(), uids::CT_IMAGE_STORAGE);
}

#[test]
fn what_is_not_there_what_is_damaged_and_what_cannot_be_written_is_told() {
    let folder = Folder::new();
    let path = Sample::ct("1.2.3").write(&folder.join("a.dcm"));
    let out = folder.join("b.dcm");
    convert(&[], Path::new("no/such.dcm"), &out).exits(1).says(&["Cannot read input file no/such.dcm"]);
    convert(&[], &path, &folder.join("no/such")).exits(1).says(&["Cannot write"]);
    convert(&["+te", "+ti"], &path, &out).exits(2);
    convert(&["+xyz"], &path, &out).exits(2).says(&["+xyz"]);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 10]).unwrap();
    convert(&["+ti"], &path, &out).exits(1).says(&["cannot be read whole"]);
    assert_eq!(folder.names(), ["a.dcm"]);
    convert(&["+fo"], &path, &out).exits(1);
    convert(&["+Ep", "+ti"], &path, &out).exits(0).says(&["lost"]);
}

#[test]
fn a_dicomdir_whose_records_would_lose_each_other_is_refused() {
    let folder = Folder::new();
    let directory = kerma_dataset::dicomdir::DicomDir::new("1.2.3".parse().unwrap()).to_vec().unwrap();
    fs::write(folder.join("DICOMDIR"), &directory).unwrap();
    convert(&["+ti"], &folder.join("DICOMDIR"), &folder.join("out")).exits(1).says(&["kerma mkdir"]);
    let path = folder.join("DICOMDIR");
    let change = ["modify", "-i", "FileSetID=X", path.to_str().unwrap()];
    // group 0004 has no place in other data sets
    kerma(&change).exits(2);
    assert_eq!((fs::read(&path).unwrap(), folder.names()), (directory, vec!["DICOMDIR".to_owned()]));
}
