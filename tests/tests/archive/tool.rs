//! `kerma archive` on an archive that is in use: who reads reads whole instances, and nothing is half done after a
//! `kill -9`. `KERMA_INSTANCES` says how many instances the study has (400); `KERMA_STUDIES` how many studies are listed (40).

use std::env;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use kerma::Status;
use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::process::run;

use crate::measure::{needed_little_memory, run_in_little_memory};
use crate::qrscp::{Qrscp, bytes, check, instance, store};

fn number(variable: &str, default: u64) -> u64 {
    env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(default)
}

/// Small and large ones, since they take different ways to the disk.
fn pixels(number: u64) -> usize {
    if number.is_multiple_of(5) { 100_000 } else { 2_000 }
}

/// `kerma archive` with this folder, to its end: what it says.
fn archive(folder: &Path, arguments: &[&str], code: i32) -> String {
    let location = ["--instance-location", folder.to_str().unwrap()];
    run(kerma(&[&["archive"], arguments, &location].concat())).exits(code).output
}

fn number_of(uid: &str) -> u64 {
    uid.rsplit('.').next().unwrap().parse().unwrap()
}

/// The bytes of an instance of study 7 as it was stored.
fn expected(number: u64) -> Vec<u8> {
    bytes(&instance(7, 1, number, pixels(number)))
}

/// Stores numbers of a study; those that were acknowledged.
fn send(archive: &Qrscp, study: u64, numbers: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut association = archive.associate().unwrap();
    let mut acknowledged = Vec::new();
    for number in numbers {
        match store(&mut association, &instance(study, 1, number, pixels(number))) {
            Some(Status::SUCCESS) => acknowledged.push(number),
            Some(status) => panic!("{status:?}"),
            None => break,
        }
    }
    acknowledged
}

#[test]
fn a_study_that_is_fetched_and_stored_to_is_removed_under_who_reads_whole_instances() {
    let count = number("KERMA_INSTANCES", 400);
    let folder = Folder::new();
    let qrscp = Qrscp::start(folder.path(), &["--durability", "relaxed"]);
    send(&qrscp, 7, 1..=count);
    thread::scope(|scope| {
        let readers: Vec<_> = (0..3).map(|_| scope.spawn(|| qrscp.get("1.2.7"))).collect();
        let writer = scope.spawn(|| send(&qrscp, 7, count + 1..=count + 50));
        // So that some of it was read, and not all.
        thread::sleep(Duration::from_millis(100));
        archive(folder.path(), &["rm", "1.2.7", "--yes"], 0);
        for reader in readers {
            let read = reader.join().unwrap();
            assert!(read.len() as u64 >= count || read.is_empty(), "{} of {count}", read.len());
            for (uid, bytes) in read {
                assert!(bytes == expected(number_of(&uid)), "{uid} is not what was stored");
            }
        }
        let stored = writer.join().unwrap();
        assert_eq!(stored.len(), 50, "who stores is not refused");
    });
    // What was stored after it was removed is there.
    let left = qrscp.get("1.2.7");
    assert!(left.len() <= 50);
    let verified = archive(folder.path(), &["verify"], 0);
    assert!(verified.contains(&format!("{} checked, 0 to look at", left.len())), "{verified}");
    drop(qrscp);
    check(folder.path());
}

#[test]
fn a_removal_that_is_killed_has_removed_a_study_whole_or_not_at_all() {
    let count = number("KERMA_INSTANCES", 400);
    let folder = Folder::new();
    for kill in 0..6 {
        let qrscp = Qrscp::start(folder.path(), &["--durability", "relaxed"]);
        send(&qrscp, kill, 1..=count);
        let location = folder.path().to_str().unwrap();
        let study = format!("1.2.{kill}");
        let mut remove = kerma(&["archive", "rm", &study, "--yes", "--instance-location", location])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(15 * (kill + 1)));
        drop(qrscp);
        remove.wait().unwrap();
        let qrscp = Qrscp::start(folder.path(), &[]);
        let found = qrscp.find(&study).len() as u64;
        assert!(found == count || found == 0, "{found} of {count}");
        eprintln!("killed after {} ms: {found} are there", 15 * (kill + 1));
        assert!(archive(folder.path(), &["verify"], 0).contains(", 0 to look at"));
        drop(qrscp);
        check(folder.path());
    }
}

#[test]
fn looking_and_removing_take_the_time_of_what_is_shown_and_little_memory() {
    let studies = number("KERMA_STUDIES", 40);
    let folder = Folder::new();
    let qrscp = Qrscp::start(folder.path(), &["--durability", "relaxed"]);
    thread::scope(|scope| {
        for sender in 0..4 {
            let qrscp = &qrscp;
            scope.spawn(move || {
                let mut association = qrscp.associate().unwrap();
                for study in (0..studies).filter(|study| study % 4 == sender) {
                    for number in 0..50 {
                        let mut data_set = instance(study, 1, number, 64);
                        let date = if study == 3 { "20010101" } else { "20261125" };
                        data_set.set(kerma::tags::STUDY_DATE, date).unwrap();
                        assert_eq!(store(&mut association, &data_set), Some(Status::SUCCESS));
                    }
                }
            });
        }
    });
    let timed = |what: &str, arguments: &[&str]| {
        let location = ["--instance-location", folder.path().to_str().unwrap()];
        let command = kerma(&[&["archive"], arguments, &location].concat());
        run_in_little_memory(&format!("{} instances: {what}", studies * 50), command)
    };
    assert!(timed("ls", &["ls"]).contains(&format!("({studies} matches)")));
    assert!(timed("ls of a patient", &["ls", "-k", "PatientID=P3"]).contains("(1 match)"));
    assert!(timed("stats", &["stats"]).contains(&format!("{} instances", studies * 50)));
    assert!(timed("stats by peer", &["stats", "--by", "peer"]).contains("TESTS"));
    let removed = timed("rm --before", &["rm", "--before", "2020-01-01", "--yes"]);
    assert!(removed.starts_with("50 instances removed"), "{removed}");
    needed_little_memory("qrscp", qrscp.process.id());
}

#[test]
fn a_correction_of_a_study_that_is_fetched_and_stored_to_is_whole_even_if_it_is_killed() {
    let count = number("KERMA_INSTANCES", 400);
    let folder = Folder::new();
    let description = |bytes: &[u8]| {
        let data_set =
            kerma::dataset::DataSet::read(bytes.to_vec(), kerma::dataset::Encoding::ExplicitVrLittleEndian)
                .unwrap();
        data_set.string(kerma::tags::STUDY_DESCRIPTION).unwrap_or_default()
    };
    // How long the first took, which is not killed: the others are killed at fifths of it.
    let mut whole = Duration::ZERO;
    for kill in 0..6 {
        let qrscp = Qrscp::start(folder.path(), &["--durability", "relaxed"]);
        if kill == 0 {
            send(&qrscp, 7, 1..=count);
        }
        let location = folder.path().to_str().unwrap();
        let key = format!("StudyDescription=correction {kill}");
        let before = description(qrscp.get("1.2.7").values().next().unwrap());
        thread::scope(|scope| {
            let start = Instant::now();
            let reader = scope.spawn(|| (kill == 0).then(|| qrscp.get("1.2.7")));
            let writer = scope.spawn(|| (kill == 0).then(|| send(&qrscp, 7, count + 1..=count + 50)));
            let mut set =
                kerma(&["archive", "set", "1.2.7", "-k", &key, "--yes", "--instance-location", location])
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .spawn()
                    .unwrap();
            if kill == 0 {
                assert!(set.wait().unwrap().success());
                whole = start.elapsed();
                let read = reader.join().unwrap().unwrap();
                assert_eq!(writer.join().unwrap().unwrap().len(), 50);
                assert!(read.len() as u64 >= count);
                // Each is whole as it was, or whole as it is now.
                let now = qrscp.get("1.2.7");
                for (uid, read) in read {
                    assert!(read == expected(number_of(&uid)) || read == now[&uid], "{uid} is neither");
                }
                return;
            }
            thread::sleep(whole * kill / 5);
            let id = qrscp.process.id().to_string();
            assert!(std::process::Command::new("kill").args(["-9", &id]).status().unwrap().success());
            set.wait().unwrap();
        });
        drop(qrscp);
        let qrscp = Qrscp::start(folder.path(), &[]);
        let read = qrscp.get("1.2.7");
        assert_eq!(read.len() as u64, count + 50);
        let now: std::collections::BTreeSet<String> = read.values().map(|bytes| description(bytes)).collect();
        if kill == 0 {
            // What came behind the correction does not say it yet.
            archive(folder.path(), &["set", "1.2.7", "-k", "StudyDescription=correction 0", "--yes"], 0);
        } else {
            let now: Vec<&str> = now.iter().map(String::as_str).collect();
            assert!(now == [before.as_str()] || now == [format!("correction {kill}").as_str()], "{now:?}");
        }
        eprintln!("correction {kill}: {now:?}");
        let verified = archive(folder.path(), &["verify"], 0);
        assert!(verified.contains(&format!("{} checked, 0 to look at", count + 50)), "{verified}");
        drop(qrscp);
        check(folder.path());
    }
}
