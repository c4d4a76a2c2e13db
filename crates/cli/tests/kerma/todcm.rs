use std::fs;
use std::path::Path;

use kerma_dataset::part10::Part10;
use kerma_dictionary::{tags, uids};

use super::harness::{Folder, Run, kerma};
use super::samples::{EXPLICIT, IMPLICIT, JPEG_BASELINE, Sample};

fn read(path: &Path) -> Part10 {
    Part10::read(fs::read(path).unwrap()).unwrap()
}

fn todcm(options: &[&str], from: &Path, to: &Path) -> Run {
    let options = ["todcm"].iter().chain(options).map(std::ffi::OsStr::new);
    kerma(&options.chain([from.as_os_str(), to.as_os_str()]).collect::<Vec<_>>())
}

/// What `kerma json` prints of these files, in a file.
fn json(folder: &Folder, files: &[&Path]) -> std::path::PathBuf {
    let arguments: Vec<_> = [Path::new("json")].into_iter().chain(files.iter().copied()).collect();
    let path = folder.join("objects.jsonl");
    fs::write(&path, kerma(&arguments).exits(0).stdout).unwrap();
    path
}

#[test]
fn what_json_prints_becomes_the_same_data_set_again() {
    let folder = Folder::new();
    let sample = Sample::ct("1.2.3").write(&folder.join("a.dcm"));
    let out = folder.join("out.dcm");
    for (option, syntax) in [("+te", EXPLICIT), ("+ti", IMPLICIT), ("+td", "1.2.840.10008.1.2.1.99")] {
        todcm(&[option], &json(&folder, &[&sample]), &out).exits(0).says_nothing();
        let file = read(&out);
        assert_eq!(file.data_set, read(&sample).data_set);
        assert_eq!(
            (file.meta.transfer_syntax().to_string(), file.meta.sop_instance().to_string()),
            (syntax.into(), "1.2.3".into())
        );
    }
}

#[test]
fn several_objects_become_files_of_a_folder_by_their_uids() {
    let folder = Folder::new();
    let [a, b] = ["1.2.1", "1.2.2"].map(|uid| Sample::ct(uid).write(&folder.join(uid)));
    let lines = json(&folder, &[&a, &b]);
    let array = folder.join("array.json");
    let objects = fs::read_to_string(&lines).unwrap();
    fs::write(&array, format!("[{}]", objects.trim().replace('\n', ",\n"))).unwrap();
    for (number, source) in [&lines, &array].into_iter().enumerate() {
        let out = folder.join(&format!("out{number}"));
        todcm(&[], source, &out).exits(0);
        assert_eq!(read(&out.join("1.2.1.dcm")).data_set, read(&a).data_set);
        assert_eq!(read(&out.join("1.2.2.dcm")).data_set, read(&b).data_set);
    }
    todcm(&[], &lines, Path::new("-")).exits(1).says(&["several files"]);
    // the second would replace the first
    let out = folder.join("twice");
    todcm(&[], &json(&folder, &[&a, &a]), &out).exits(1).says(&["object 2", "(0008,0018)"]);
    assert!(!out.exists());
    todcm(&["+Ug"], &json(&folder, &[&a, &a]), &out).exits(0);
    assert_eq!(fs::read_dir(&out).unwrap().count(), 2);
}

#[test]
fn compressed_pixel_data_need_a_transfer_syntax() {
    let folder = Folder::new();
    let sample =
        Sample { transfer_syntax: JPEG_BASELINE, ..Sample::ct("1.2.3") }.write(&folder.join("a.dcm"));
    let (source, out) = (json(&folder, &[&sample]), folder.join("out.dcm"));
    todcm(&[], &source, &out).exits(1).says(&["(7FE0,0010) is compressed", "--transfer-syntax"]);
    todcm(&["--transfer-syntax", "NoSuch"], &source, &out).exits(2);
    assert!(!out.exists());
    todcm(&["--transfer-syntax", JPEG_BASELINE], &source, &out).exits(0);
    assert_eq!(read(&out).data_set, read(&sample).data_set);
    let native = Sample::ct("1.2.3").write(&folder.join("b.dcm"));
    todcm(&["--transfer-syntax", JPEG_BASELINE], &json(&folder, &[&native]), &out)
        .exits(1)
        .says(&["is not compressed"]);
}

#[test]
fn file_meta_information_of_the_json_is_taken_unless_it_is_not_to_be() {
    let folder = Folder::new();
    let (source, out) = (folder.join("a.json"), folder.join("out.dcm"));
    let element =
        |tag: &str, vr: &str, value: &str| format!(r#""{tag}":{{"vr":"{vr}","Value":["{value}"]}}"#);
    let elements = [
        element("00020010", "UI", IMPLICIT),
        element("00020016", "AE", "SENDER"),
        element("00080016", "UI", "1.2.840.10008.5.1.4.1.1.2"),
        element("00080018", "UI", "1.2.3"),
    ];
    fs::write(&source, format!("{{{}}}", elements.join(","))).unwrap();
    todcm(&[], &source, &out).exits(0);
    let meta = read(&out).meta;
    assert_eq!(
        (meta.transfer_syntax(), meta.sop_class()),
        (uids::IMPLICIT_VR_LITTLE_ENDIAN, uids::CT_IMAGE_STORAGE)
    );
    assert_eq!(meta.source().unwrap().to_string(), "SENDER");
    todcm(&["-f"], &source, &out).exits(0);
    let meta = read(&out).meta;
    assert_eq!((meta.transfer_syntax(), meta.source()), (uids::EXPLICIT_VR_LITTLE_ENDIAN, None));
}

#[test]
fn values_elsewhere_are_read_from_folders_that_are_named_or_left_out_or_told() {
    let folder = Folder::new();
    let (source, out, bulk) = (folder.join("a.json"), folder.join("out.dcm"), folder.join("bulk"));
    fs::create_dir(&bulk).unwrap();
    fs::write(bulk.join("pixels"), [1, 2]).unwrap();
    fs::write(folder.join("secret"), [3, 4]).unwrap();
    let write = |uri: &str| {
        let json = format!(
            r#"{{"00080016":{{"vr":"UI","Value":["1.2"]}},"00080018":{{"vr":"UI","Value":["1.3"]}},
                "7FE00010":{{"vr":"OW","BulkDataURI":"{uri}"}}}}"#
        );
        fs::write(&source, json).unwrap();
    };
    write("pixels");
    todcm(&[], &source, &out).exits(1).says(&["(7FE0,0010)", "BulkDataURI", "+bd"]);
    todcm(&["+bd", bulk.to_str().unwrap()], &source, &out).exits(0);
    assert_eq!(read(&out).data_set.get_element(tags::PIXEL_DATA).unwrap().bytes(), [1, 2]);
    todcm(&["-b"], &source, &out).exits(0);
    assert!(!read(&out).data_set.contains(tags::PIXEL_DATA));
    for outside in
        ["../secret", &format!("file://{}", folder.join("secret").display()), "https://pacs.example/1"]
    {
        write(outside);
        todcm(&["+bd", bulk.to_str().unwrap()], &source, &out).exits(1).says(&["BulkDataURI"]);
    }
}

#[test]
fn what_is_no_data_set_is_told_without_its_text() {
    let folder = Folder::new();
    let (source, out) = (folder.join("a.json"), folder.join("out.dcm"));
    for json in [
        r#"{"00100010":"SECRET"}"#,
        r#"{"00100010":{"vr":"PN","Value":["SECRET"]}"#,
        r#"{"PatientName":"SECRET"}"#,
        r#"{"00100010":{"vr":"PN","Value":[{"Alphabetic":"SECRET"}]}}"#,
        "[]",
        "",
    ] {
        fs::write(&source, json).unwrap();
        todcm(&[], &source, &out).exits(1).says(&["Cannot read input file"]).does_not_say(&["SECRET"]);
    }
    fs::write(&source, [b'{', 0xff, b'}']).unwrap();
    todcm(&[], &source, &out).exits(1).says(&["not UTF-8"]);
    assert!(!out.exists());
}
