//! `kerma archive`, while `qrscp` runs and while it does not.

use std::fs;
use std::path::{Path, PathBuf};

use super::harness::{Folder, Run, Scp, command, kerma};
use super::qrscp::{configured, find, sample, start, store};
use super::samples::{STUDY, Sample};

/// `kerma archive` of the archive in this folder.
fn archive(folder: &Folder, arguments: &[&str]) -> Run {
    let location = folder.join("archive");
    let fixed = ["archive", arguments[0], "--instance-location", location.to_str().unwrap()];
    kerma(&[&fixed, &arguments[1..]].concat())
}

/// A running archive with the instances 1.2.3.1 to 1.2.3.3 of one study.
fn filled(folder: &Folder) -> Scp {
    let scp = start(folder, &[]);
    for number in 1..=3 {
        store(&scp, "CT1", &sample(folder, &format!("1.2.3.{number}"))).exits(0);
    }
    scp
}

/// Does it while the archive runs, and when it does not any more.
fn both_ways(of: impl Fn(&Folder)) {
    let folder = Folder::new();
    let scp = filled(&folder);
    of(&folder);
    scp.stop().exits(0);
    let folder = Folder::new();
    filled(&folder).stop().exits(0);
    of(&folder);
}

fn instances(folder: &Folder) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.join("archive/instances")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

#[test]
fn what_there_is_is_listed_level_by_level_whether_it_runs_or_not() {
    both_ways(|folder| {
        let studies = archive(folder, &["ls"]).exits(0).stdout;
        assert!(
            studies.contains(STUDY) && studies.contains("DOE^JOHN") && studies.contains("(1 match)"),
            "{studies}"
        );
        let series = archive(folder, &["ls", STUDY, "--json"]).exits(0);
        let uid = series.json_lines()[0]["0020000E"]["Value"][0].as_str().unwrap().to_owned();
        let images = archive(folder, &["ls", &uid]).exits(0).stdout;
        assert!(images.contains("1.2.3.2") && images.contains("(3 matches)"), "{images}");
        let patients =
            archive(folder, &["ls", "--level", "patient", "-k", "PatientName=doe*"]).exits(0).stdout;
        assert!(patients.contains("(1 match)"), "{patients}");
        archive(folder, &["ls", "--level", "image", "-k", "SOPInstanceUID=1.2.3.3"]).exits(0);
        let nothing = archive(folder, &["ls", "-k", "PatientName=NOBODY"]).exits(0).stdout;
        assert_eq!(nothing, "(0 matches)\n");
        archive(folder, &["ls", "9.9.9"]).exits(1).says(&["9.9.9"]);
        archive(folder, &["ls", "-q"]).exits(0).says_nothing();
        archive(folder, &["ls", "--level", "room"]).exits(2);
    });
}

#[test]
fn instances_and_bytes_are_counted_by_modality_day_and_peer() {
    both_ways(|folder| {
        let run = archive(folder, &["stats", "--json"]).exits(0);
        assert_eq!(run.events("archive")[0]["instances"], 3);
        let bytes: u64 = instances(folder).iter().map(|path| fs::metadata(path).unwrap().len()).sum();
        for (by, value) in [("modality", Some("")), ("day", None), ("peer", Some("CT1"))] {
            let counts = archive(folder, &["stats", "--by", by, "--json"]).exits(0).events("count");
            assert_eq!((counts.len(), &counts[0]["instances"]), (1, &3.into()), "{counts:?}");
            assert_eq!(counts[0]["bytes"], bytes);
            assert!(value.is_none_or(|value| counts[0]["value"] == value), "{counts:?}");
        }
        let text = archive(folder, &["stats"]).exits(0).stdout;
        assert!(
            text.starts_with("1 patients, 1 studies, 1 series, 3 instances") && text.contains("(none)"),
            "{text}"
        );
    });
}

#[test]
fn what_is_removed_is_gone_from_index_and_files_whether_it_runs_or_not() {
    both_ways(|folder| {
        archive(folder, &["rm", "1.2.3.2", "--yes"]).exits(0);
        let left = archive(folder, &["ls", "--level", "image"]).exits(0).stdout;
        assert!(!left.contains("1.2.3.2") && left.contains("(2 matches)"), "{left}");
        archive(folder, &["rm", "1.2.3.2", "--yes"]).exits(1).says(&["1.2.3.2"]);
        let run = archive(folder, &["rm", "9.9", "1.2.3.1", "--yes", "--json"]).exits(1);
        assert_eq!((run.events("absent").len(), run.events("removed").len()), (1, 1));
        archive(folder, &["rm", "-k", "PatientID=nobody", "--yes"]).exits(1);
        let run = archive(folder, &["rm", "-k", "PatientName=DOE*", "--yes"]).exits(0);
        assert!(run.stdout.starts_with("1 instances removed"), "{run:?}");
        assert!(archive(folder, &["ls"]).exits(0).stdout.contains("(0 matches)"));
        let start = std::time::Instant::now();
        while !instances(folder).is_empty() {
            assert!(start.elapsed().as_secs() < 30, "{:?}", instances(folder));
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let verified = archive(folder, &["verify"]).exits(0).stdout;
        assert_eq!(verified, "0 checked, 0 to look at\n");
    });
}

#[test]
fn nothing_is_removed_without_yes_or_by_what_says_nothing() {
    let folder = Folder::new();
    let scp = filled(&folder);
    for arguments in [
        &["rm", "1.2.3.2"][..],
        &["rm", "-k", "PatientName=DOE*"],
        &["rm", "--before", "2999-01-01"],
        &["rm"],
        &["rm", "--yes"],
        &["rm", "--yes", "-k", "PatientName"],
        &["rm", "--yes", "-k", "StudyInstanceUID="],
        &["rm", "--yes", "-k", "StudyInstanceUID=*"],
        &["rm", "--yes", "-k", "PatientName=DOE*", "-k", "StudyInstanceUID="],
        &["rm", "--yes", "-k", "SOPInstanceUID", "--level", "image"],
        &["rm", "--yes", "-k", "SpecificCharacterSet=ISO_IR 100"],
        &["rm", "--yes", "-k", "TimezoneOffsetFromUTC=+0100"],
        &["rm", "--yes", "-k", "QueryRetrieveLevel=STUDY"],
        &["rm", "--yes", "-k", "QueryRetrieveLevel=SERIES", "-k", "PatientName=DOE*"],
        &["rm", "--yes", "-k", "ProcedureCodeSequence[0]"],
        &["rm", "--yes", "-k", "ProcedureCodeSequence[0].CodeValue=*"],
        &["rm", "--yes", "-k", "Modality=CT"],
        &["rm", "--yes", "-k", "PixelData=00"],
        &["rm", "--yes", "--level", "patient", "-k", "PatientID=1"],
        &["rm", "--yes", "--before", "yesterday"],
        &["rm", "--yes", "--before", "2024-02-30"],
        &["rm", "--yes", "1.2.3.2", "--before", "20240101"],
    ] {
        archive(&folder, arguments).exits(2);
    }
    assert!(archive(&folder, &["stats"]).exits(0).stdout.contains("3 instances"));
    find(&scp, "ME").exits(0);
    scp.stop().exits(0);
}

#[test]
fn studies_before_a_date_are_removed_and_those_without_one_stay() {
    let folder = Folder::new();
    let scp = start(&folder, &[]);
    for (number, date) in [("1", "20100101"), ("2", "20200101"), ("3", "")] {
        let path = folder.join(&format!("{number}.dcm"));
        Sample::ct(&format!("1.2.3.{number}")).write(&path);
        let study = format!("StudyInstanceUID=1.2.3.{number}.0");
        let (series, date) = (format!("SeriesInstanceUID=1.2.3.{number}.1"), format!("StudyDate={date}"));
        let path = path.to_str().unwrap();
        kerma(&["modify", "-nb", "-i", &study, "-i", &series, "-i", &date, path]).exits(0);
        store(&scp, "ME", Path::new(path)).exits(0);
    }
    let run = archive(&folder, &["rm", "--before", "2020-01-01", "--yes"]).exits(0);
    assert!(run.stdout.starts_with("1 instances removed"), "{run:?}");
    let left = archive(&folder, &["ls"]).exits(0).stdout;
    assert!(
        left.contains("1.2.3.2.0") && left.contains("1.2.3.3.0") && left.contains("(2 matches)"),
        "{left}"
    );
    let run = archive(&folder, &["rm", "--before", "20200101", "--yes"]).exits(0);
    assert!(run.stdout.starts_with("0 instances") || run.stdout.is_empty(), "{run:?}");
    scp.stop().exits(0);
}

#[test]
fn what_is_not_as_it_was_stored_is_found_and_repaired_if_that_can_be() {
    both_ways(|folder| {
        let start = std::time::Instant::now();
        while instances(folder).len() < 3 {
            assert!(start.elapsed().as_secs() < 30);
        }
        // The index has the bytes of short files until they are synced, some second later, and reads them there.
        std::thread::sleep(std::time::Duration::from_secs(4));
        assert_eq!(archive(folder, &["verify"]).exits(0).stdout, "3 checked, 0 to look at\n");
        let files = instances(folder);
        let mut bytes = fs::read(&files[0]).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(&files[0], bytes).unwrap();
        fs::remove_file(&files[1]).unwrap();
        let stray = files[2].with_file_name("1.2.3.9.dcm");
        Sample::ct("1.2.3.9").write(&stray);
        let run = archive(folder, &["verify", "--json"]).exits(1);
        let findings: Vec<String> = run
            .events("finding")
            .iter()
            .map(|found| {
                format!("{} {}", found["finding"].as_str().unwrap(), found["what"].as_str().unwrap())
            })
            .collect();
        assert!(findings[..2].contains(&"damaged 1.2.3.1".into()), "{findings:?}");
        assert!(findings[..2].contains(&"missing 1.2.3.2".into()), "{findings:?}");
        assert!(findings[2].starts_with("unindexed") && findings[2].ends_with("1.2.3.9.dcm"), "{findings:?}");
        let repaired = archive(folder, &["verify", "--repair"]).exits(1).stdout;
        assert!(
            repaired.contains("indexed: 1.2.3.9\n") && repaired.contains("missing: 1.2.3.2\n"),
            "{repaired}"
        );
        archive(folder, &["rm", "1.2.3.1", "1.2.3.2", "--yes"]).exits(0);
        assert_eq!(archive(folder, &["verify"]).exits(0).stdout, "2 checked, 0 to look at\n");
    });
}

#[test]
fn an_archive_is_not_made_by_looking_at_it_and_a_newer_one_is_told_with_the_cure() {
    let folder = Folder::new();
    for arguments in [&["ls"][..], &["stats"], &["verify"], &["verify", "--repair"], &["rm", "1.2", "--yes"]]
    {
        archive(&folder, arguments)
            .exits(1)
            .says(&["there is no archive in this folder", "--instance-location"]);
    }
    assert!(folder.names().is_empty());
    filled(&folder).stop().exits(0);
    let index = folder.join("archive/index.sqlite");
    let mut bytes = fs::read(&index).unwrap();
    // SQLite's user version
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&index, bytes).unwrap();
    for arguments in [&["ls"][..], &["rm", "1.2", "--yes"]] {
        archive(&folder, arguments).exits(1).says(&["schema 99", "a version that is as new"]);
    }
}

#[test]
fn an_index_that_is_none_is_named_with_the_cure_by_who_only_reads() {
    let folder = Folder::new();
    filled(&folder).stop().exits(0);
    let index = folder.join("archive/index.sqlite");
    let _ = (
        fs::remove_file(folder.join("archive/index.sqlite-wal")),
        fs::remove_file(folder.join("archive/index.sqlite-shm")),
    );
    let mut bytes = fs::read(&index).unwrap();
    bytes[..100].fill(b'x');
    fs::write(&index, bytes).unwrap();
    for arguments in [&["ls"][..], &["stats"], &["verify"], &["rm", "1.2.3.1", "--yes"]] {
        archive(&folder, arguments).exits(1).says(&["index.sqlite", "--check"]);
    }
}

#[test]
fn the_socket_is_the_accounts_alone_and_a_long_path_is_no_obstacle() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    let deep = folder.join(&"long/".repeat(40));
    let location = deep.to_str().unwrap();
    let mut qrscp =
        command(&["qrscp", "--json", "-ba", "127.0.0.1", "--port", "0", "--instance-location", location]);
    qrscp.current_dir(folder.path());
    let scp = Scp::spawn(qrscp);
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&deep.join("control")), 0o700);
    kerma(&["archive", "rm", "1.2.3.1", "--yes", "--instance-location", location]).exits(0);
    scp.stop().exits(0);
    assert!(!deep.join("control/socket").exists());
}

/// Like [`both_ways`], without an instance.
fn empty_both_ways(of: impl Fn(&Folder)) {
    let folder = Folder::new();
    let scp = start(&folder, &[]);
    of(&folder);
    scp.stop().exits(0);
    of(&Folder::new());
}

#[test]
fn files_are_copied_linked_or_moved_into_the_archive_and_what_is_refused_is_told() {
    use std::os::unix::fs::MetadataExt as _;
    for how in ["--copy", "--link", "--move"] {
        empty_both_ways(|folder| {
            let from = folder.join("from");
            fs::create_dir_all(from.join("below")).unwrap();
            let (small, large) = (from.join("small.dcm"), from.join("below/large.dcm"));
            Sample::ct("1.2.3.1").write(&small);
            Sample { pixels: 200_000, ..Sample::ct("1.2.3.2") }.write(&large);
            fs::write(from.join("notes.txt"), "no DICOM file at all, and long enough to be looked at")
                .unwrap();
            let bytes = [fs::read(&small).unwrap(), fs::read(&large).unwrap()];
            let run = archive(folder, &["import", from.to_str().unwrap(), "-r", how]).exits(0);
            assert_eq!(run.stdout, "2 stored, 0 there already, 0 refused, 1 passed over\n", "{how}");
            assert_eq!((small.exists(), large.exists()), (how != "--move", how != "--move"));
            let start = std::time::Instant::now();
            while instances(folder).len() < 2 {
                assert!(start.elapsed().as_secs() < 30);
            }
            let stored: Vec<_> = instances(folder).iter().map(|path| fs::read(path).unwrap()).collect();
            assert_eq!(stored, bytes, "{how}: the bytes stay as they are");
            let links = fs::metadata(&instances(folder)[1]).unwrap().nlink();
            assert_eq!(links, if how == "--link" { 2 } else { 1 }, "{how}");
            // Again, the same and another content; one that breaks off, and one that contradicts the study.
            // What was linked is not written to.
            let _ = (fs::remove_file(&small), fs::remove_file(&large));
            Sample::ct("1.2.3.1").write(&small);
            Sample { pixels: 10, ..Sample::ct("1.2.3.2") }.write(&large);
            let broken = from.join("broken.dcm");
            fs::write(&broken, &bytes[0][..bytes[0].len() - 500]).unwrap();
            let other = from.join("other.dcm");
            Sample::ct("1.2.3.3").write(&other);
            kerma(&["modify", "-nb", "-m", "PatientID=somebody else", other.to_str().unwrap()]).exits(0);
            let run = archive(folder, &["import", from.to_str().unwrap(), "-r", how, "--json"]).exits(1);
            let imported = &run.events("imported")[0];
            assert_eq!((&imported["same"], &imported["refused"]), (&1.into(), &3.into()), "{run:?}");
            run.says(&["broken.dcm: refused", "not whole", "(0010,0020)", "with other content"]);
            assert!(broken.exists() && other.exists() && large.exists(), "what is refused stays where it is");
            assert_eq!(archive(folder, &["verify"]).exits(0).stdout, "2 checked, 0 to look at\n", "{how}");
        });
    }
}

#[test]
fn the_archives_own_files_are_not_taken_in_nor_moved_away_and_a_pipe_is_not_waited_for() {
    both_ways(|folder| {
        let own = folder.join("archive");
        std::os::unix::fs::symlink(own.join("instances"), folder.join("link")).unwrap();
        run_mkfifo(&folder.join("pipe"));
        for how in ["--copy", "--link", "--move"] {
            for path in ["archive", "link", "pipe"] {
                let path = folder.join(path);
                let run = archive(folder, &["import", "-r", how, path.to_str().unwrap()]).exits(1);
                assert!(run.stdout.starts_with("0 stored, 0 there already, 0 refused"), "{run:?}");
            }
        }
        assert_eq!(archive(folder, &["verify"]).exits(0).stdout, "3 checked, 0 to look at\n");
    });
}

fn run_mkfifo(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn who_finds_another_tool_at_work_waits_for_its_end() {
    let folder = Folder::new();
    filled(&folder).stop().exits(0);
    std::thread::scope(|scope| {
        let folder = &folder;
        let all: Vec<_> = (0..6)
            .map(|number| {
                let name = format!("PatientName=N{number}");
                scope.spawn(move || archive(folder, &["set", STUDY, "-k", &name, "--yes"]))
            })
            .collect();
        all.into_iter().for_each(|run| drop(run.join().unwrap().exits(0)));
    });
    assert_eq!(archive(&folder, &["verify"]).exits(0).stdout, "3 checked, 0 to look at\n");
}

#[test]
fn an_import_of_nothing_is_a_failure_and_needs_r_for_what_is_below() {
    let folder = Folder::new();
    fs::create_dir_all(folder.join("from/below")).unwrap();
    archive(&folder, &["import", folder.join("from").to_str().unwrap()])
        .exits(1)
        .says(&["No suitable DICOM files found"]);
    assert!(!folder.join("archive").exists());
    archive(&folder, &["import", "/no/such/file"]).exits(1).says(&["Cannot access path: /no/such/file"]);
    archive(&folder, &["import"]).exits(2);
    archive(&folder, &["import", "x", "--link", "--move"]).exits(2);
}

#[test]
fn what_is_exported_has_the_stored_bytes_in_a_folder_or_a_zip() {
    both_ways(|folder| {
        let out = folder.join("out");
        let run = archive(folder, &["export", STUDY, "-od", out.to_str().unwrap()]).exits(0);
        assert!(run.stdout.starts_with("3 instances exported"), "{run:?}");
        for number in 1..=3 {
            let exported = fs::read(out.join(format!("{STUDY}/1.2.3.{number}.dcm"))).unwrap();
            assert!(exported.ends_with(&Sample::ct(&format!("1.2.3.{number}")).data_set()));
        }
        let media = folder.join("media");
        archive(folder, &["export", "-k", "PatientName=DOE*", "--dicomdir", "-od", media.to_str().unwrap()])
            .exits(0);
        let listed = kerma(&["dump", media.join("DICOMDIR").to_str().unwrap()]).exits(0).stdout;
        for of in ["PATIENT", "STUDY", "SERIES", "1.2.3.3", "DICOM\\S0000001\\I0000003"] {
            assert!(listed.contains(of), "{of}: {listed}");
        }
        assert!(media.join("DICOM/S0000001/I0000001").is_file());
        archive(folder, &["export", STUDY, "--dicomdir", "-od", media.to_str().unwrap()]).exits(2);
        let zip = folder.join("study.zip");
        archive(folder, &["export", "1.2.3.1", "1.2.3.2", "--zip", zip.to_str().unwrap(), "--dicomdir"])
            .exits(0);
        // Python's own reader of ZIP files.
        let script = "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n\
                      print(sorted(z.namelist()))";
        let python =
            std::process::Command::new("python3").args(["-c", script, zip.to_str().unwrap()]).output();
        match python {
            Ok(read) => {
                let names = String::from_utf8(read.stdout).unwrap();
                assert_eq!(names, "['DICOM/S0000001/I0000001', 'DICOM/S0000001/I0000002', 'DICOMDIR']\n");
            }
            Err(_) => eprintln!("SKIPPED: python3 is not installed"),
        }
        let nothing = folder.join("nothing.zip");
        archive(folder, &["export", "9.9", "--zip", nothing.to_str().unwrap()]).exits(1).says(&["9.9"]);
        assert!(!nothing.exists());
        archive(folder, &["export", STUDY]).exits(2);
        archive(folder, &["export", "-od", "x"]).exits(2);
        assert!(folder.names().iter().all(|name| !name.contains(".part")), "{:?}", folder.names());
    });
}

#[test]
fn a_study_is_corrected_in_index_and_files_whether_it_runs_or_not() {
    both_ways(|folder| {
        archive(folder, &["set", STUDY, "-k", "PatientName=ROE^JANE"])
            .exits(2)
            .says(&["--yes", "Nothing was done"]);
        for (arguments, code) in [
            (&["set", STUDY, "-k", "Modality=MR", "--yes"][..], 2),
            (&["set", STUDY, "-k", "StudyInstanceUID=1.2", "--yes"], 2),
            (&["set", STUDY, "-k", "PatientID=1", "-k", "StudyDate=yesterday", "--yes"], 2),
            (&["set", STUDY, "-k", "SpecificCharacterSet=ISO_IR 100", "--yes"], 2),
            (&["set", "9.9", "-k", "PatientID=1", "--yes"], 1),
            (&["set", "1.2.3.1", "-k", "PatientID=1", "--yes"], 2),
            (&["set", STUDY, "--yes"], 2),
            (&["set", STUDY, "-k", "NoSuchKey=1", "--yes"], 2),
        ] {
            archive(folder, arguments).exits(code);
        }
        let names = ["-k", "PatientName=Müller^Jörg", "-k", "PatientID=P7"];
        let run = archive(folder, &[&["set", STUDY, "--yes"], &names[..]].concat()).exits(0);
        assert_eq!(run.stdout, "3 instances changed, 0 said it already\n");
        let listed = archive(folder, &["ls", "-k", "PatientID=P7"]).exits(0).stdout;
        assert!(listed.contains("Müller^Jörg") && listed.contains("(1 match)"), "{listed}");
        let out = folder.join("out");
        archive(folder, &["export", "1.2.3.2", "-od", out.to_str().unwrap()]).exits(0);
        let dump = kerma(&["dump", out.join(STUDY).join("1.2.3.2.dcm").to_str().unwrap()]).exits(0).stdout;
        for says in ["[P7]", "OriginalAttributesSequence", "DOE^JOHN", "[CORRECT]"] {
            assert!(dump.contains(says), "{says}: {dump}");
        }
        assert_eq!(archive(folder, &["verify"]).exits(0).stdout, "3 checked, 0 to look at\n");
    });
}

#[test]
fn a_study_is_put_into_another_whether_it_runs_or_not() {
    both_ways(|folder| {
        let other = folder.join("other.dcm");
        Sample::ct("1.2.4.1").write(&other);
        let path = other.to_str().unwrap();
        let keys = ["-i", "StudyInstanceUID=1.2.4", "-i", "SeriesInstanceUID=1.2.4.0", "-i", "PatientID=P9"];
        kerma(&[&["modify", "-nb"], &keys[..], &[path]].concat()).exits(0);
        archive(folder, &["import", path]).exits(0);
        archive(folder, &["merge", "1.2.4", "--into", STUDY]).exits(2);
        archive(folder, &["merge", "1.2.4", "--into", "9.9", "--yes"]).exits(1);
        archive(folder, &["merge", "1.2.4.1", "--into", STUDY, "--yes"]).exits(2);
        archive(folder, &["merge", STUDY, "--into", STUDY, "--yes"]).exits(2);
        let run = archive(folder, &["merge", "1.2.4", "--into", STUDY, "--yes"]).exits(0);
        assert_eq!(run.stdout, "1 instances changed, 0 said it already\n");
        let studies = archive(folder, &["ls"]).exits(0).stdout;
        assert!(
            studies.contains("(1 match)") && studies.contains(STUDY) && !studies.contains("P9"),
            "{studies}"
        );
        assert!(archive(folder, &["ls", STUDY]).exits(0).stdout.contains("1.2.4.0"));
        assert_eq!(archive(folder, &["verify"]).exits(0).stdout, "4 checked, 0 to look at\n");
    });
}

#[test]
fn a_quota_removes_the_study_that_came_first_and_says_so() {
    let folder = Folder::new();
    let scp = filled(&folder);
    let other = folder.join("other.dcm");
    Sample::ct("1.2.4.1").write(&other);
    let keys = ["-i", "StudyInstanceUID=1.2.4", "-i", "SeriesInstanceUID=1.2.4.0"];
    kerma(&[&["modify", "-nb"], &keys[..], &[other.to_str().unwrap()]].concat()).exits(0);
    store(&scp, "ME", &other).exits(0);
    scp.stop().exits(0);
    let quota = configured(&folder, "[storage]\nquota = \"4 kB\"\n");
    // What was just received stays, even if it is too much.
    let scp = start(&folder, &["-c", &quota]);
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert!(archive(&folder, &["ls"]).exits(0).stdout.contains("(2 matches)"));
    scp.stop().exits(0);
    let quota = configured(&folder, "[storage]\nquota = \"4 kB\"\nquiet = \"0 s\"\n");
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let scp = start(&folder, &["-c", &quota]);
    scp.wait_to_say(&format!("retention study={STUDY} instances=3"));
    let left = archive(&folder, &["ls"]).exits(0).stdout;
    assert!(left.contains("1.2.4") && left.contains("(1 match)"), "{left}");
    scp.stop().exits(0).says(&["reason=quota"]);
}
