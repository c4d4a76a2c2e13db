use std::fs;

use super::harness::{Folder, Scp, kerma};
use super::samples::{CT, EXPLICIT, IMPLICIT, JPEG_BASELINE, SECONDARY_CAPTURE, Sample, data_set_of};

/// `storescp -od FOLDER` and more.
fn storescp(folder: &Folder, more: &[&str]) -> Scp {
    Scp::start(&[&["storescp", "-od", folder.text()], more].concat())
}

#[test]
fn a_file_arrives_byte_for_byte_in_every_syntax() {
    let (source, target) = (Folder::new(), Folder::new());
    let samples = [
        Sample::ct("1.2.1"),
        Sample { transfer_syntax: IMPLICIT, ..Sample::ct("1.2.2") },
        Sample { transfer_syntax: JPEG_BASELINE, ..Sample::ct("1.2.3") },
        Sample { sop_class: SECONDARY_CAPTURE, pixels: 400_000, ..Sample::ct("1.2.4") },
        // of a vendor's own class and syntax
        Sample { sop_class: "1.3.9999.1", ..Sample::ct("1.2.5") },
        Sample { transfer_syntax: "1.3.9999.2", ..Sample::ct("1.2.6") },
    ];
    for (number, sample) in samples.iter().enumerate() {
        sample.write(&source.join(&format!("{number}")));
    }
    let scp = storescp(&target, &["-v"]);
    let run = kerma(&["storescu", "-v", "127.0.0.1", &scp.port, source.text()]).exits(0);
    run.says(&[
        "I: Requesting Association",
        "I: Association Accepted",
        "I: Sending Store Request",
        "I: Received Store Response",
        "I: Releasing Association",
    ]);
    assert_eq!(
        target.names(),
        ["1.2.1.dcm", "1.2.2.dcm", "1.2.3.dcm", "1.2.4.dcm", "1.2.5.dcm", "1.2.6.dcm"]
    );
    for sample in &samples {
        let stored = data_set_of(&target.join(&format!("{}.dcm", sample.instance)));
        assert!(stored == sample.data_set(), "{} differs", sample.instance);
    }
    scp.wait_for("association_released", 1);
    scp.stop().exits(0).says(&[
        "I: Accepting Association",
        "I: Received Store Request",
        "I: Association Released",
    ]);
}

#[test]
fn a_stored_file_says_what_it_is() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample { transfer_syntax: JPEG_BASELINE, ..Sample::ct("1.2.1") }.write(&source.join("a"));
    let scp = storescp(&target, &[]);
    kerma(&["storescu", "-aet", "SENDER", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(0);
    let dump = kerma(&[&"dump".into(), &target.join("1.2.1.dcm")]).exits(0).stdout;
    for expected in
        ["=JPEGBaseline8Bit", "=CTImageStorage", "[1.2.1]", "[SENDER]", "(0002,0012)", "(7fe0,0010)"]
    {
        assert!(dump.to_lowercase().contains(&expected.to_lowercase()), "{expected}: {dump}");
    }
}

#[test]
fn folders_are_searched_and_with_recurse_those_below() {
    let (source, target) = (Folder::new(), Folder::new());
    fs::create_dir_all(source.join("a/b")).unwrap();
    for (number, place) in ["x.dcm", "a/y.dcm", "a/b/z.dcm"].iter().enumerate() {
        Sample::ct(&format!("1.2.{number}")).write(&source.join(place));
    }
    let scp = storescp(&target, &[]);
    kerma(&["storescu", "127.0.0.1", &scp.port, source.text()]).exits(0);
    assert_eq!(target.names().len(), 1);
    kerma(&["storescu", "127.0.0.1", &scp.port, "-r", source.text()]).exits(0);
    assert_eq!(target.names().len(), 3);
}

#[test]
fn every_file_and_the_end_are_events() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let file = file.to_str().unwrap();
    let scp = storescp(&target, &[]);
    let run = kerma(&["storescu", "--json", "127.0.0.1", &scp.port, file, "no/such/file"]).exits(1);
    let sent = &run.events("store")[1];
    assert_eq!(
        (
            &sent["path"],
            &sent["sop_class_uid"],
            &sent["sop_instance_uid"],
            &sent["status"],
            &sent["category"]
        ),
        (&file.into(), &CT.into(), &"1.2.1".into(), &"0x0000".into(), &"success".into())
    );
    let end = &run.events("summary")[0];
    assert_eq!((&end["stored"], &end["failed"], &end["not_sent"]), (&1.into(), &1.into(), &0.into()));
    let stored = &scp.wait_for("store", 1)[0];
    let path = target.join("1.2.1.dcm");
    assert_eq!((&stored["path"], &stored["status"]), (&path.to_str().unwrap().into(), &"0x0000".into()));
    assert_eq!(
        (&stored["calling_ae_title"], &stored["transfer_syntax"]),
        (&"STORESCU".into(), &EXPLICIT.into())
    );
}

#[test]
fn without_options_only_the_sum_is_told() {
    let (source, target) = (Folder::new(), Folder::new());
    Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let scp = storescp(&target, &[]);
    let run = kerma(&["storescu", "127.0.0.1", &scp.port, source.text()]).exits(0);
    assert_eq!((run.stdout.lines().count(), run.stderr.as_str()), (1, ""), "{run:?}");
    kerma(&["storescu", "-q", "127.0.0.1", &scp.port, source.text()]).exits(0).says_nothing();
}

#[test]
fn patient_data_are_not_logged_unless_asked_for() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let file = file.to_str().unwrap();
    let scp = storescp(&target, &["-d"]);
    kerma(&["storescu", "-d", "127.0.0.1", &scp.port, file]).exits(0).does_not_say(&["DOE", "4711"]);
    scp.wait_for("association_released", 1);
    scp.stop().exits(0).does_not_say(&["DOE", "4711"]);

    let scp = storescp(&target, &["-v", "--log-identifiers"]);
    kerma(&["storescu", "-v", "--log-identifiers", "127.0.0.1", &scp.port, file]).says(&["DOE^JOHN", "4711"]);
    scp.wait_for("association_released", 1);
    scp.stop().exits(0).says(&["DOE^JOHN", "4711"]);
}

#[test]
fn a_peer_that_takes_another_uncompressed_syntax_gets_that() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let scp = storescp(&target, &["-xi"]);
    kerma(&["storescu", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(0);
    let expected = Sample { transfer_syntax: IMPLICIT, ..Sample::ct("1.2.1") };
    assert!(data_set_of(&target.join("1.2.1.dcm")) == expected.data_set());
}

#[test]
fn a_syntax_option_is_the_one_that_is_sent() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let scp = storescp(&target, &[]);
    kerma(&["storescu", "-xi", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(0);
    let expected = Sample { transfer_syntax: IMPLICIT, ..Sample::ct("1.2.1") };
    assert!(data_set_of(&target.join("1.2.1.dcm")) == expected.data_set());
}

#[test]
fn with_required_contexts_nothing_is_re_encoded() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let scp = storescp(&target, &["-xi"]);
    let run = kerma(&["storescu", "-cx", "--json", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(1);
    let offered = &run.events("association_requested")[0]["presentation_contexts"];
    assert_eq!(offered.as_array().unwrap().len(), 1);
    assert_eq!(offered[0]["transfer_syntaxes"].as_array().unwrap().len(), 1);
    assert!(target.names().is_empty());
}

#[test]
fn a_compressed_file_is_not_sent_to_a_peer_that_does_not_take_it() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample { transfer_syntax: JPEG_BASELINE, ..Sample::ct("1.2.1") }.write(&source.join("a.dcm"));
    Sample::ct("1.2.2").write(&source.join("b.dcm"));
    let scp = storescp(&target, &["-xi"]);
    let run = kerma(&["storescu", "127.0.0.1", &scp.port, source.text()]).exits(1);
    run.says(&[file.to_str().unwrap(), "presentation context"]);
    assert_eq!(target.names(), ["1.2.2.dcm"]);
}

#[test]
fn more_contexts_than_an_association_has_go_over_several() {
    let (source, target) = (Folder::new(), Folder::new());
    for number in 0..150 {
        let (sop_class, instance) = (format!("1.3.9999.{number}"), format!("1.2.{number}"));
        let sample = Sample { sop_class: &sop_class, pixels: 10, ..Sample::ct(&instance) };
        sample.write(&source.join(&format!("{number}.dcm")));
    }
    let scp = storescp(&target, &[]);
    let run = kerma(&["storescu", "--json", "127.0.0.1", &scp.port, source.text()]).exits(0);
    let associations = run.events("association_accepted");
    assert!(associations.len() >= 2, "{}", associations.len());
    assert_eq!(run.events("store").len(), 150);
    assert_eq!(target.names().len(), 150);
}

#[test]
fn an_instance_sent_again_replaces_the_file() {
    let (source, target) = (Folder::new(), Folder::new());
    let scp = storescp(&target, &[]);
    for pixels in [1000, 10] {
        let file = Sample { pixels, ..Sample::ct("1.2.1") }.write(&source.join("a.dcm"));
        kerma(&["storescu", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(0);
    }
    assert_eq!(target.names(), ["1.2.1.dcm"]);
    assert!(
        data_set_of(&target.join("1.2.1.dcm")) == Sample { pixels: 10, ..Sample::ct("1.2.1") }.data_set()
    );
}

#[test]
fn ignored_data_sets_are_received_and_not_kept() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let scp = storescp(&target, &["--ignore"]);
    kerma(&["storescu", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(0);
    assert!(target.names().is_empty());
}

#[test]
fn a_storage_scp_answers_echoes_unless_told_not_to() {
    let target = Folder::new();
    let scp = storescp(&target, &[]);
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
    let scp = storescp(&target, &["--no-echo"]);
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(1);
}

#[test]
fn a_folder_that_is_not_there_is_made_and_here_is_the_default() {
    let (source, target) = (Folder::new(), Folder::new());
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let scp = Scp::start(&[&"storescp".into(), &"-od".into(), &target.join("not/yet")]);
    kerma(&["storescu", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(0);
    assert!(target.join("not/yet/1.2.1.dcm").exists());

    let mut command = super::harness::command(&["storescp", "--json", "-ba", "127.0.0.1", "0"]);
    command.current_dir(target.path());
    let scp = Scp::spawn(command);
    kerma(&["storescu", "127.0.0.1", &scp.port, file.to_str().unwrap()]).exits(0);
    assert!(target.join("1.2.1.dcm").exists());
}

#[test]
fn no_peer_names_a_path() {
    let (source, target) = (Folder::new(), Folder::new());
    for (number, instance) in ["../../evil", "/tmp/evil", "..", ".hidden", "a/b", "con"].iter().enumerate() {
        Sample::ct(instance).write(&source.join(&number.to_string()));
    }
    fs::create_dir(target.join("in")).unwrap();
    let scp = Scp::start(&[&"storescp".into(), &"-od".into(), &target.join("in")]);
    let run = kerma(&["storescu", "--json", "127.0.0.1", &scp.port, source.text()]).exits(0);
    assert_eq!(run.events("store").len(), 6);
    assert_eq!(target.names(), ["in"], "nothing is written beside the folder");
    let names: Vec<_> = fs::read_dir(target.join("in")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names.len(), 6);
    for name in names {
        let name = name.into_string().unwrap();
        assert!(!name.starts_with('.') && name.ends_with(".dcm"), "{name}");
    }
}

#[test]
fn files_go_over_several_associations_and_many_at_a_time_and_each_arrives_once() {
    let source = Folder::new();
    for number in 1..=40 {
        let instance = format!("1.2.{number}");
        let sample = Sample { pixels: 50_000, ..Sample::ct(&instance) };
        sample.write(&source.join(&format!("{number:02}")));
    }
    for (options, associations) in [
        (&["--associations", "3"][..], 3),
        (&["--async-operations", "16"][..], 1),
        (&["--associations", "2", "--async-operations", "4"][..], 2),
        // no more than there are files for
        (&["--associations", "64", "--scan-pattern", "*5"][..], 4),
    ] {
        let target = Folder::new();
        let scp = storescp(&target, &[]);
        let arguments = [&["storescu", "--json"], options, &["127.0.0.1", &scp.port, source.text()]].concat();
        let run = kerma(&arguments).exits(0);
        let files = if associations == 4 { 4 } else { 40 };
        let sum = run.events("summary")[0]["stored"].as_u64();
        assert_eq!((run.events("store").len(), sum), (files, Some(files as u64)), "{options:?}");
        assert_eq!(target.names().len(), files, "{options:?}");
        scp.wait_for("association_released", associations);
    }
}
