//! Where `storescp` puts files, and what it runs for them.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use super::harness::{Folder, PATIENCE, Scp, kerma};
use super::samples::{STUDY, Sample};

fn storescp(folder: &Folder, more: &[&str]) -> Scp {
    Scp::start(&[&["storescp", "-od", folder.text()], more].concat())
}

/// Sends these instances, each of the study, over one association.
fn send(scp: &Scp, more: &[&str], samples: &[Sample<'_>]) {
    let source = Folder::new();
    for (number, sample) in samples.iter().enumerate() {
        sample.write(&source.join(&format!("{number}.dcm")));
    }
    kerma(&[&["storescu"], more, &["127.0.0.1", &scp.port, source.text()]].concat()).exits(0);
}

/// The text of the file once it has so many lines.
#[track_caller]
fn wait_for_lines(path: &Path, count: usize) -> Vec<String> {
    let start = Instant::now();
    loop {
        let text = fs::read_to_string(path).unwrap_or_default();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        if lines.len() >= count && text.ends_with('\n') {
            return lines;
        }
        assert!(start.elapsed() < PATIENCE, "{text}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_study_has_a_folder_by_its_uid_with_or_without_a_prefix() {
    let other = "1.2.840.9";
    for (prefix, expected) in
        [("st", ["st_1.2.840.4711", "st_1.2.840.9"]), ("", ["1.2.840.4711", "1.2.840.9"])]
    {
        let target = Folder::new();
        let scp = storescp(&target, &["-su", prefix, "-fe", ".ima"]);
        send(
            &scp,
            &[],
            &[Sample::ct("1.2.1"), Sample::ct("1.2.2"), Sample { study: other, ..Sample::ct("1.2.3") }],
        );
        let mut names = target.names();
        names.sort();
        assert_eq!(names, expected);
        assert!(target.join(expected[0]).join("1.2.1.ima").exists());
        assert!(target.join(expected[0]).join("1.2.2.ima").exists());
        assert!(target.join(expected[1]).join("1.2.3.ima").exists());
        let path = scp.wait_for("store", 1)[0]["path"].as_str().unwrap().to_owned();
        assert_eq!(Path::new(&path), target.join(expected[0]).join("1.2.1.ima"));
    }
}

#[test]
fn a_study_has_a_folder_by_its_patient_or_by_the_time_alone() {
    for (options, begins) in [(&["-sp"][..], "DOE_JOHN_20"), (&["-ss", "st"], "st_20"), (&["-ss", ""], "20")]
    {
        let target = Folder::new();
        let scp = storescp(&target, options);
        send(&scp, &[], &[Sample::ct("1.2.1"), Sample::ct("1.2.2")]);
        let names = target.names();
        assert!(names.len() == 1 && names[0].starts_with(begins), "{names:?}");
        assert_eq!(fs::read_dir(target.join(&names[0])).unwrap().count(), 2);
    }
}

#[test]
fn a_command_is_run_for_each_file_with_its_name_folder_titles_and_address() {
    let target = Folder::new();
    let out = Folder::new();
    let command = format!("cp #p/#f {0}/ && echo '#f #a' \"#c\" #r >> {0}/log", out.text());
    let scp = storescp(&target, &["-xcr", &command, "-xs"]);
    send(&scp, &["-aet", "CT ONE", "-aec", "STORE"], &[Sample::ct("1.2.1"), Sample::ct("1.2.2")]);
    // run before the C-STORE is answered, so it is over
    let lines = fs::read_to_string(out.join("log")).unwrap();
    assert_eq!(lines, "1.2.1.dcm CT ONE STORE 127.0.0.1\n1.2.2.dcm CT ONE STORE 127.0.0.1\n");
    assert!(out.join("1.2.1.dcm").exists() && out.join("1.2.2.dcm").exists());
}

#[test]
fn no_ae_title_is_a_command() {
    let target = Folder::new();
    let out = Folder::new();
    let command = format!(
        "cd {0}; echo #a; echo '#a'; echo \"#a\"; eval echo #a; sh -c 'echo #a' >/dev/null; touch done",
        out.text()
    );
    let scp = storescp(&target, &["-xcr", &command, "--exec-sync"]);
    for title in
        ["$(touch evil)", "`touch evil`", "';touch evil;'", "\";touch evil", "a&touch evil", "a|touch evil"]
    {
        send(&scp, &["-aet", title], &[Sample::ct("1.2.1")]);
        assert_eq!(out.names(), ["done"], "{title}");
    }
}

#[test]
fn a_command_that_fails_is_told_and_the_instance_is_stored() {
    let target = Folder::new();
    let scp = storescp(&target, &["--exec-sync", "--exec-on-reception", "exit 3"]);
    send(&scp, &[], &[Sample::ct("1.2.1")]);
    assert_eq!(target.names(), ["1.2.1.dcm"]);
    scp.stop().exits(0).says(&["W: Command failed", "exit status: 3", "1.2.1.dcm"]);
}

#[test]
fn a_study_has_come_when_another_begins_or_the_association_ends() {
    let target = Folder::new();
    let log = Folder::new();
    let command = format!("echo #p #a >> {}/log", log.text());
    let scp = storescp(&target, &["-su", "", "-xcs", &command]);
    let other = Sample { study: "1.2.840.9", ..Sample::ct("1.2.3") };
    send(&scp, &[], &[Sample::ct("1.2.1"), Sample::ct("1.2.2"), other]);
    let mut lines = wait_for_lines(&log.join("log"), 2);
    lines.sort();
    let line = |study: &str| format!("{} STORESCU", target.join(study).display());
    assert_eq!(lines, [line(STUDY), line("1.2.840.9")]);
    scp.stop().exits(0);
    assert_eq!(fs::read_to_string(log.join("log")).unwrap().lines().count(), 2);
}

#[test]
fn a_study_has_come_when_nothing_more_of_it_came_for_the_time_given_whatever_the_associations() {
    let target = Folder::new();
    let log = Folder::new();
    let command = format!("ls #p | wc -l >> {}/log", log.text());
    let scp = storescp(&target, &["-su", "", "-xcs", &command, "-tos", "4"]);
    send(&scp, &[], &[Sample::ct("1.2.1")]);
    send(&scp, &[], &[Sample::ct("1.2.2")]);
    assert!(!log.join("log").exists());
    assert_eq!(wait_for_lines(&log.join("log"), 1), ["2"]);
    // one that is coming when the SCP ends has come
    send(&scp, &[], &[Sample { study: "1.2.840.9", ..Sample::ct("1.2.3") }]);
    scp.stop().exits(0);
    assert_eq!(wait_for_lines(&log.join("log"), 2), ["2", "1"]);
}

#[test]
fn an_instance_that_comes_twice_is_kept_twice_if_names_are_to_be_unique() {
    let target = Folder::new();
    let scp = storescp(&target, &["+uf"]);
    send(&scp, &[], &[Sample::ct("1.2.1"), Sample::ct("1.2.1")]);
    let names = target.names();
    assert!(names.len() == 2 && names.iter().all(|name| name.starts_with("1.2.1-")), "{names:?}");
}

#[test]
fn an_option_of_dcmtk_that_is_not_there_is_refused_by_its_name_wherever_it_stands() {
    for words in [
        &["storescu", "+rn", "127.0.0.1", "104", "a.dcm"][..],
        &["storescu", "127.0.0.1", "104", "a.dcm", "+rn"],
        &["storescp", "+te", "104"],
        &["storescp", "104", "+te"],
        &["findscu", "-k", "PatientID", "127.0.0.1", "104", "-Xx"],
    ] {
        let option = words.iter().find(|word| ["+rn", "+te", "-Xx"].contains(word)).unwrap();
        let run = kerma(words).exits(2);
        assert!(run.stderr.contains(&format!("kerma {} does not have {option}", words[0])), "{run:?}");
        assert!(!run.stderr.contains("tip:"), "{run:?}");
    }
}
