//! `kerma archive`, beside a `qrscp` that runs and without one, and what lies in the folder of the archive.

use std::path::Path;

use crate::patient::{CANARY, STUDY, bytes, instance, write};
use crate::watch::{LEVELS, Watch, all_files, found};

use kerma_tests::process::free_port;

#[test]
fn the_archives_administration_names_no_patient_but_in_its_lists() {
    for level in LEVELS {
        let watch = Watch::new(level);
        let folder = watch.folder("archive");
        let port = free_port();
        let number = port.to_string();
        let location = ["--instance-location", folder.to_str().unwrap()];
        let serve = [&["qrscp"], &location[..], &["-ba", "127.0.0.1", "--port", &number]].concat();
        let server = watch.serve(&serve, port);
        work(&watch, &location);
        server.stop();
        // the same without one that runs
        work(&watch, &location);
        watch.run(&[&["qrscp", "--check"], &location[..]].concat());
        others(&watch, &folder);
        watch.check();
    }
}

/// Each subcommand, where it succeeds and where it does not.
fn work(watch: &Watch, location: &[&str]) {
    let files = watch.folder("files");
    let file = write(&files, ".dcm", &bytes(instance(1)));
    let mut other = instance(7);
    other.set(kerma::tags::PATIENT_ID, format!("{CANARY}2").as_str()).unwrap();
    let other = write(&files, "2.dcm", &bytes(other));
    let mut elsewhere = instance(8);
    elsewhere.set(kerma::tags::STUDY_INSTANCE_UID, "1.2.826.77.2").unwrap();
    elsewhere.set(kerma::tags::SERIES_INSTANCE_UID, "1.2.826.77.2.1").unwrap();
    let elsewhere = write(&files, "8.dcm", &bytes(elsewhere));
    let run = |arguments: &[&str]| watch.run(&[&["archive"], arguments, location].concat());
    let import = |path: &Path, more: &[&str]| run(&[&["import", path.to_str().unwrap()], more].concat());
    assert_eq!(import(&file, &[]), 0);
    assert_eq!(import(&elsewhere, &["--link"]), 0);
    // of another patient
    assert_eq!(import(&other, &[]), 1);
    watch.run_each(&[&["archive", "import"], location].concat(), &crate::broken::all(&files));
    let name = format!("PatientName={CANARY}");
    for arguments in
        [&["ls"][..], &["ls", "--level", "patient"], &["ls", STUDY], &["ls", "-k", &name], &["ls", "--json"]]
    {
        watch.may_show(&[&["archive"], arguments, location].concat());
    }
    let asked = [&["archive", "ls", "--level", "study", "-k", &name][..], location].concat();
    watch.asked(&asked);
    watch.run(&[&["archive", "stats", "--by", "peer"], location].concat());
    watch.run(&[&["archive", "stats", "--json"], location].concat());
    let changed = format!("PatientComments={CANARY}");
    for key in [
        &changed,
        &format!("PatientBirthDate={CANARY}"),
        &format!("Rows={CANARY}"),
        &format!("PatientName={}", CANARY.repeat(9)),
    ] {
        run(&["set", STUDY, "-k", key, "--yes"]);
    }
    assert_eq!(run(&["set", STUDY, "-k", &format!("StudyDescription={CANARY}2"), "--yes"]), 0);
    run(&["merge", "1.2.826.77.2", "--into", STUDY, "--yes"]);
    let out = watch.folder("export");
    run(&["export", "-k", &name, "--dicomdir", "-od", out.join(CANARY.len().to_string()).to_str().unwrap()]);
    run(&["export", STUDY, "--zip", out.join("a.zip").to_str().unwrap()]);
    run(&["verify"]);
    run(&["verify", "--repair"]);
    worklist(watch, location);
    run(&["rm", "-k", &format!("PatientID={CANARY}"), "--level", "study"]);
    run(&["rm", "-k", &format!("PatientName={CANARY}B"), "--yes"]);
    run(&["rm", "-k", &name, "--yes"]);
}

fn worklist(watch: &Watch, location: &[&str]) {
    use crate::patient::scheduled;
    use kerma::dataset::json::to_json;
    let files = watch.folder("files");
    let item = to_json(&scheduled("S1"));
    let item = write(&files, "item.json", item.as_bytes());
    // what lacks something, what has a value that is none, and what is no JSON
    let mut lacking = scheduled("S2");
    lacking.remove(kerma::tags::PATIENT_ID);
    let lacking = write(&files, "lacking.json", to_json(&lacking).as_bytes());
    let invalid = to_json(&scheduled("S3")).replace("20261129", CANARY);
    let invalid = write(&files, "invalid.json", invalid.as_bytes());
    let broken = write(&files, "broken.json", format!("{{\"00100010\": \"{CANARY}").as_bytes());
    for file in [&item, &item, &lacking, &invalid, &broken] {
        watch.run(&[&["archive", "worklist", "add", file.to_str().unwrap()], location].concat());
    }
    watch.asked(&[&["archive", "worklist", "ls"], location].concat());
    watch.may_show(
        &[&["archive", "worklist", "ls", "-k", &format!("PatientName={CANARY}")], location].concat(),
    );
    watch.run(&[&["archive", "worklist", "rm", "S1", "--yes"], location].concat());
    watch.run(&[&["archive", "worklist", "rm", "S9", "--yes"], location].concat());
}

/// Files in the archive's folder that are neither instances nor metadata of them nor the index nor what was asked for by name.
pub(crate) fn others(watch: &Watch, folder: &Path) {
    for path in all_files(folder) {
        let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        assert!(!found(name.as_bytes()), "a file is named {name}");
        let is_data = ["instances/", "metadata/", "index.sqlite", "events.jsonl"]
            .iter()
            .any(|data| name.starts_with(data));
        if !is_data && !name.ends_with("socket") {
            watch.note(&format!("the file {name}"), &std::fs::read(&path).unwrap());
        }
    }
}
