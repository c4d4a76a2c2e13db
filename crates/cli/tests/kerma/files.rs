use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use kerma_dataset::Element;
use kerma_dataset::dicomdir::DicomDir;
use kerma_dataset::part10::Part10;
use kerma_dictionary::{Tag, Vr, tags};

use super::harness::{Folder, command, kerma};
use super::samples::{IMPLICIT, JPEG_BASELINE, Sample};

#[test]
fn a_dump_shows_every_element() {
    let folder = Folder::new();
    let file = Sample::ct("1.2.1").write(&folder.join("a.dcm"));
    let dump = kerma(&["dump", file.to_str().unwrap()]).exits(0).stdout;
    for shown in
        ["(0002,0010)", "(0008,0018)", "1.2.1", "SOPInstanceUID", "DOE^JOHN", "PatientName", "PixelData"]
    {
        assert!(dump.contains(shown), "{shown}: {dump}");
    }
}

#[test]
fn a_dump_of_a_dicomdir_begins_with_its_records_as_a_tree() {
    let folder = Folder::new();
    let image = Sample::ct("1.2.1").write(&folder.join("a.dcm"));
    let mut image = Part10::read(fs::read(image).unwrap()).unwrap();
    let keys = [
        (tags::STUDY_DATE, "20240229"),
        (tags::STUDY_TIME, "1200"),
        (tags::STUDY_ID, "1"),
        (tags::ACCESSION_NUMBER, "1"),
        (tags::MODALITY, "CT"),
        (tags::PATIENT_ID, "42"),
        (tags::STUDY_INSTANCE_UID, "1.2.8"),
        (tags::SERIES_INSTANCE_UID, "1.2.9"),
        (tags::SERIES_NUMBER, "1"),
        (tags::INSTANCE_NUMBER, "1"),
    ];
    keys.iter().for_each(|(tag, value)| image.data_set.set(*tag, *value).unwrap());
    let mut directory = DicomDir::new("1.2.3".parse().unwrap());
    directory.add(&["IMAGES", "A"], &image).unwrap();
    let file = folder.join("DICOMDIR");
    fs::write(&file, directory.to_vec().unwrap()).unwrap();
    let dump = kerma(&["dump", file.to_str().unwrap()]).exits(0).stdout;
    let (tree, elements) = dump.split_once("# Elements").unwrap();
    assert!(tree.starts_with("# Directory records as a tree\n"), "{tree}");
    assert!(tree.contains("\n  PATIENT") && tree.contains("\n    STUDY"), "{tree}");
    assert!(tree.contains("\n        IMAGE") && tree.contains("-> IMAGES/A"), "{tree}");
    assert!(elements.contains("(0004,1220)"), "{elements}");
    // The offset of the first record, behind the header of its element.
    let mut bytes = fs::read(&file).unwrap();
    let at = bytes.windows(8).position(|bytes| bytes == b"\x04\0\0\x12UL\x04\0").unwrap() + 8;
    bytes[at] ^= 0xFF;
    fs::write(&file, bytes).unwrap();
    let broken = kerma(&["dump", file.to_str().unwrap()]).exits(0).says(&["where no record begins"]);
    assert!(broken.stdout.contains(tree), "{}", broken.stdout);
}

#[test]
fn several_files_are_dumped_each_under_its_name() {
    let folder = Folder::new();
    for (name, transfer_syntax) in [("a.dcm", IMPLICIT), ("b.dcm", JPEG_BASELINE)] {
        Sample { transfer_syntax, ..Sample::ct(name) }.write(&folder.join(name));
    }
    let (a, b) = (folder.join("a.dcm"), folder.join("b.dcm"));
    let dump = kerma(&["dump".as_ref(), a.as_path(), b.as_path()]).exits(0).stdout;
    assert_eq!(dump.matches("DOE^JOHN").count(), 2);
    assert!(dump.contains(a.to_str().unwrap()) && dump.contains(b.to_str().unwrap()), "{dump}");
}

#[test]
fn json_is_an_object_a_file_a_line() {
    let folder = Folder::new();
    for (name, transfer_syntax) in [("a.dcm", IMPLICIT), ("b.dcm", JPEG_BASELINE)] {
        Sample { transfer_syntax, ..Sample::ct(name) }.write(&folder.join(name));
    }
    let (a, b) = (folder.join("a.dcm"), folder.join("b.dcm"));
    let lines = kerma(&["json".as_ref(), a.as_path(), b.as_path()]).exits(0).json_lines();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["00100010"]["Value"][0]["Alphabetic"], "DOE^JOHN");
    assert_eq!(lines[1]["00080018"]["Value"][0], "b.dcm");
    assert!(lines[0]["7FE00010"]["InlineBinary"].is_string());
    let lines = kerma(&["json".as_ref(), "--no-bulk".as_ref(), a.as_path()]).exits(0).json_lines();
    assert!(lines[0]["7FE00010"]["InlineBinary"].is_null());
    assert_eq!(lines[0]["00100020"]["Value"][0], "4711");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_others_are_shown() {
    let folder = Folder::new();
    let good = Sample::ct("1.2.1").write(&folder.join("good.dcm"));
    let bad = folder.join("bad.dcm");
    fs::write(&bad, b"this is a letter").unwrap();
    let said = format!("E: Cannot read input file {}", bad.display());
    for tool in ["dump", "json"] {
        let run = kerma(&[tool.as_ref(), bad.as_path(), "no/such/file".as_ref(), good.as_path()]).exits(1);
        assert!(run.stdout.contains("DOE^JOHN"));
        run.says(&[&said, "E: Cannot read input file no/such/file"]);
        kerma(&[tool.as_ref(), "-q".as_ref(), bad.as_path(), good.as_path()]).exits(1).says_nothing();
    }
}

#[test]
fn a_reader_that_has_seen_enough_ends_it_quietly() {
    let folder = Folder::new();
    let file = Sample::ct("1.2.1").write(&folder.join("a.dcm"));
    for tool in ["dump", "json"] {
        let mut arguments = vec![tool.into()];
        arguments.extend(std::iter::repeat_n(file.clone(), 500));
        let mut child = command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    }
}

#[test]
fn wrong_usage_is_2_and_on_stderr() {
    for arguments in
        [&["echoscu"][..], &["echoscu", "-q", "-v", "host", "104"], &["dump"], &["nonsense"], &[]]
    {
        let run = kerma(arguments).exits(2);
        assert_eq!(run.stdout, "");
        assert_ne!(run.stderr, "");
    }
}

#[test]
fn help_version_and_completions_are_on_stdout() {
    for (arguments, shown) in [
        (&["--help"][..], "storescu"),
        (&["echoscu", "--help"], "Examples:"),
        (&["--version"], env!("CARGO_PKG_VERSION")),
        (&["storescp", "--version"], env!("CARGO_PKG_VERSION")),
        (&["completions", "bash"], "--calling-aet"),
        (&["completions", "zsh"], "--calling-aet"),
        (&["completions", "fish"], "calling-aet"),
    ] {
        let run = kerma(arguments).exits(0);
        assert!(run.stdout.contains(shown), "{arguments:?}: {}", run.stdout);
        assert_eq!(run.stderr, "");
    }
}

#[test]
fn only_the_elements_that_are_searched_for_are_dumped() {
    let folder = Folder::new();
    let [a, b] = ["1.2.1", "1.2.2"].map(|uid| Sample::ct(uid).write(&folder.join(uid)));
    let dump = kerma(&[
        "dump".as_ref(),
        "+P".as_ref(),
        "PatientID".as_ref(),
        "+P".as_ref(),
        "0008,0018".as_ref(),
        a.as_path(),
    ]);
    let lines: Vec<_> = dump.exits(0).stdout.lines().map(str::to_owned).collect();
    let [id, uid] = lines.as_slice() else { panic!("{lines:?}") };
    assert!(
        id.starts_with("(0010,0020) LO [4711]") && uid.starts_with("(0008,0018) UI [1.2.1]"),
        "{lines:?}"
    );
    // the meta information is searched, too, and nothing is no failure
    let dump = kerma(&[
        "dump".as_ref(),
        "+P".as_ref(),
        "0002,0010".as_ref(),
        "+P".as_ref(),
        "Rows".as_ref(),
        a.as_path(),
    ]);
    assert_eq!(dump.exits(0).stdout.lines().count(), 1);
    let dump =
        kerma(&["dump".as_ref(), "+Fs".as_ref(), "+P".as_ref(), "Rows".as_ref(), a.as_path(), b.as_path()]);
    dump.exits(0).says_nothing();
    kerma(&["dump", "+P", "NoSuchThing", "x"]).exits(2).says(&["NoSuchThing"]);
}

#[test]
fn folders_and_stdin_are_dumped_and_printed_as_json() {
    let folder = Folder::new();
    fs::create_dir(folder.join("below")).unwrap();
    let a = Sample::ct("1.2.1").write(&folder.join("a.dcm"));
    Sample::ct("1.2.2").write(&folder.join("below/b.dcm"));
    fs::write(folder.join("readme.txt"), "not DICOM").unwrap();
    let count = |options: &[&str]| {
        let run = kerma(&[options, &[folder.text()]].concat()).exits(0).does_not_say(&["readme"]);
        (run.stdout.matches("1.2.1").count().min(1), run.stdout.matches("1.2.2").count().min(1))
    };
    assert_eq!(count(&["dump"]), (1, 0));
    assert_eq!(count(&["dump", "+sd", "+r"]), (1, 1));
    assert_eq!(count(&["json", "-r"]), (1, 1));
    assert_eq!(count(&["dump", "+r", "+sp", "b*"]), (0, 1));
    // named, it is to be one
    kerma(&["dump", folder.join("readme.txt").to_str().unwrap()]).exits(1).says(&["Cannot read input file"]);
    for tool in ["dump", "json"] {
        let of_file = kerma(&[tool.as_ref(), a.as_path()]).exits(0).stdout;
        let run = command(&[tool, "-"]).stdin(fs::File::open(&a).unwrap()).output().unwrap();
        assert!(run.status.success());
        assert_eq!(String::from_utf8(run.stdout).unwrap(), of_file, "{tool}");
    }
}

#[test]
fn private_elements_are_named_by_the_dictionary_that_is_given() {
    let folder = Folder::new();
    let file = Sample::ct("1.2.1").write(&folder.join("a.dcm"));
    let mut with_private = Part10::read(fs::read(&file).unwrap()).unwrap();
    for (element, vr, value) in [(0x0010, Vr::LO, &b"VENDOR 1.0"[..]), (0x1008, Vr::UN, b"HEAD")] {
        let element = Element::new(Tag::new(0x0029, element), vr, value.to_vec());
        with_private.data_set.insert(element);
    }
    fs::write(&file, with_private.to_vec().unwrap()).unwrap();
    let dictionary = folder.join("private.csv");
    fs::write(&dictionary, "creator,tag,vr,vm,name\nVENDOR 1.0,0029xx08,LO,1,ProtocolName\n").unwrap();
    let dump =
        |dictionary: &str| kerma(&["dump", "--private-dictionary", dictionary, file.to_str().unwrap()]);
    let shown = dump(dictionary.to_str().unwrap()).exits(0).stdout;
    assert!(
        shown.lines().any(|line| line.contains("(0029,1008) UN") && line.ends_with("ProtocolName")),
        "{shown}"
    );
    dump("/nonexistent").exits(2).says(&["/nonexistent"]);
}
