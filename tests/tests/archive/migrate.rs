//! `kerma archive migrate`: between all engines, interrupted, and from an archive that is stored to, corrected and removed from
//! meanwhile.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use kerma::Status;
use kerma_tests::database::Database;
use kerma_tests::folder::Folder;
use kerma_tests::object_store::ObjectStore;
use kerma_tests::open::open;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, Run, free_port, run};
use serde_json::Value;

use crate::qrscp::{Qrscp, bytes, instance, store};

/// An archive that has its index and its instances somewhere.
struct Site {
    folder: Folder,
    database: Option<Database>,
    store: Option<ObjectStore>,
    port: u16,
}

impl Site {
    /// `None` where what it needs is not here, after that was said.
    fn new(in_database: bool, in_bucket: bool) -> Option<Site> {
        let database = if in_database { Some(Database::start()?) } else { None };
        let store = if in_bucket { Some(ObjectStore::start()?) } else { None };
        let site = Site { folder: Folder::new(), database, store, port: free_port() };
        let mut text = format!(
            "port = {}\nbind_address = \"127.0.0.1\"\ninstance_location = {:?}\n[storage]\nreserve = 0\n",
            site.port,
            site.folder.path().join("archive")
        );
        if let Some(database) = &site.database {
            text += &format!("[database]\nurl = \"{}\"\nnode = \"n\"\n", database.url());
        }
        if let Some(store) = &site.store {
            let (bucket, endpoint) = (store.bucket(), store.endpoint());
            text += &format!(
                "[objects]\nurl = \"s3://{bucket}/site\"\nendpoint = \"{endpoint}\"\ngrace = \"20 s\"\n"
            );
        }
        // It is told of steps, and is not there: what it is to be told waits.
        text += "[peers.UPSSCU]\nrights = [\"find\", \"retrieve\", \"store\"]\naddress = \"127.0.0.1:9\"\n";
        fs::write(site.configuration(), open(&text)).unwrap();
        Some(site)
    }

    fn configuration(&self) -> PathBuf {
        self.folder.path().join("qrscp.toml")
    }

    /// With the keys of the bucket of this site or the other: all have the same.
    fn kerma(&self, arguments: &[&str]) -> Command {
        let path = self.configuration();
        let mut command = kerma(&[arguments, &["-c", path.to_str().unwrap()]].concat());
        command
            .env("AWS_ACCESS_KEY_ID", "AKIDKERMATESTS")
            .env("AWS_SECRET_ACCESS_KEY", "a-secret-that-no-log-may-have");
        command
    }

    fn serve(&self) -> Qrscp {
        Qrscp { port: self.port, process: Process::listen(self.kerma(&["qrscp"]), self.port) }
    }

    fn archive(&self, arguments: &[&str]) -> Run {
        run(self.kerma(&[&["archive"], arguments].concat()))
    }

    fn migration(&self, to: &Site) -> Command {
        let to = to.configuration();
        self.kerma(&["archive", "migrate", "--json", "--to", to.to_str().unwrap()])
    }

    /// What the migration says that it has done.
    fn migrate(&self, to: &Site) -> Value {
        last_event(run(self.migration(to)).exits(0), "migrated")
    }

    /// All lines of a listing.
    fn listed(&self, arguments: &[&str]) -> Vec<String> {
        let run = self.archive(arguments).exits(0);
        let mut lines: Vec<String> = run.output.lines().map(without_time).collect();
        lines.sort();
        lines
    }
}

fn without_time(line: &str) -> String {
    let Ok(mut event) = serde_json::from_str::<Value>(line) else { return line.to_owned() };
    if let Some(members) = event.as_object_mut() {
        members.remove("time");
    }
    event.to_string()
}

fn last_event(run: Run, name: &str) -> Value {
    let mut events = run.output.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let found = events.rfind(|event| event["event"] == name);
    found.unwrap_or_else(|| panic!("no {name}:\n{}", run.output))
}

/// Small and large ones, since they take different ways.
fn pixels(number: u64) -> usize {
    if number.is_multiple_of(4) { 300_000 } else { 3_000 }
}

fn send(qrscp: &Qrscp, study: u64, numbers: impl Iterator<Item = u64>) {
    let mut association = qrscp.associate().unwrap();
    for number in numbers {
        let series = 1 + number % 2;
        let status = store(&mut association, &instance(study, series, number, pixels(number)));
        assert_eq!(status, Some(Status::SUCCESS));
    }
    association.release().unwrap();
}

/// Both say the same of patients, studies, series and instances, and of when they were received and of whom.
fn say_the_same(one: &Site, other: &Site) {
    for level in ["patient", "study", "series", "image"] {
        let listing = ["ls", "--level", level, "--json"];
        assert_eq!(one.listed(&listing), other.listed(&listing), "{level}");
    }
    for by in ["modality", "day", "peer"] {
        let of = |site: &Site| {
            let mut lines = site.listed(&["stats", "--by", by, "--json"]);
            lines.retain(|line| !line.contains("\"node\""));
            lines
        };
        assert_eq!(of(one), of(other), "{by}");
    }
    for listing in
        [&["ls", "--mpps", "--json"][..], &["ls", "--ups", "--json"], &["worklist", "ls", "--json"]]
    {
        assert_eq!(one.listed(listing), other.listed(listing), "{listing:?}");
    }
}

#[test]
fn an_archive_is_the_same_after_it_went_through_every_combination_of_engines() {
    let sites = [(false, false), (true, true), (true, false), (false, true), (false, false)];
    let sites: Option<Vec<Site>> =
        sites.into_iter().map(|(index, objects)| Site::new(index, objects)).collect();
    let Some(sites) = sites else { return };
    let qrscp = sites[0].serve();
    for study in 1..=3 {
        send(&qrscp, study, 1..=20);
    }
    let [host, port] = ["127.0.0.1", &qrscp.port.to_string()];
    let image = sites[0].folder.path().join("images");
    run(sites[0].kerma(&["archive", "export", "1.2.1", "-od", image.to_str().unwrap()])).exits(0);
    run(kerma(&["mppsscu", "-r", host, port, image.to_str().unwrap()])).exits(0);
    let label = "ProcedureStepLabel=Contouring";
    run(kerma(&["upsscu", "-O", "create", "-u", "1.2.9", "-k", label, host, port])).exits(0);
    run(kerma(&["upsscu", "-O", "subscribe", "-u", "1.2.9", host, port])).exits(0);
    sites[0].archive(&["set", "1.2.2", "-k", "PatientName=Roe^Jane", "-k", "PatientID=R2", "--yes"]).exits(0);
    let told: Vec<_> = (1..=3).map(|study| qrscp.get(&format!("1.2.{study}"))).collect();
    for pair in sites.windows(2) {
        let [from, to] = pair else { panic!() };
        let migrated = from.migrate(to);
        assert_eq!((&migrated["copied"], &migrated["failed"]), (&60.into(), &0.into()), "{migrated}");
        say_the_same(from, to);
        to.archive(&["verify"]).exits(0).says(&["60 checked, 0 to look at"]);
        let again = from.migrate(to);
        assert_eq!((&again["copied"], &again["removed"]), (&0.into(), &0.into()), "{again}");
    }
    drop(qrscp);
    for site in &sites[1..] {
        let qrscp = site.serve();
        for (study, told) in (1..=3).zip(&told) {
            assert!(*told == qrscp.get(&format!("1.2.{study}")), "the bytes of {study} are others");
        }
        // New rows do not take the IDs of those that were copied.
        let port = qrscp.port.to_string();
        let created = run(kerma(&["upsscu", "-O", "create", "-u", "1.2.10", "-k", label, host, &port]));
        assert_eq!(created.code, Some(0), "{}", qrscp.process.output());
        run(kerma(&["upsscu", "-O", "unsubscribe", "-u", "1.2.9", host, &port])).exits(0);
        drop(qrscp);
    }
    // What serves already is left alone.
    let refused = run(sites[0].migration(&sites[1])).exits(1);
    refused.says(&["has been in use", "Nothing was done"]);
}

#[test]
fn a_migration_that_is_killed_goes_on_and_what_comes_meanwhile_is_followed() {
    let Some((from, to)) = Site::new(false, false).zip(Site::new(true, true)) else { return };
    killed_and_followed(&from, &to);
}

#[test]
fn the_way_back_into_a_folder_is_killed_and_followed_too() {
    let Some((from, to)) = Site::new(true, true).zip(Site::new(false, false)) else { return };
    killed_and_followed(&from, &to);
}

fn killed_and_followed(from: &Site, to: &Site) {
    let qrscp = from.serve();
    for study in 1..=4 {
        send(&qrscp, study, 1..=60);
    }
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let sender = scope.spawn(|| {
            let mut number = 0;
            while !stop.load(Ordering::Relaxed) {
                number += 1;
                send(&qrscp, 5, number..=number);
            }
            number
        });
        for kill in 1..=4 {
            let mut migration = Process::start(from.migration(to));
            thread::sleep(Duration::from_millis(400 * kill));
            migration.kill();
        }
        let killed = to.archive(&["stats", "--json"]);
        eprintln!("{}", killed.output.lines().next().unwrap_or_default());
        // These may be there already.
        from.archive(&["rm", "1.2.3", "1.2.1.1.2", "--yes"]).exits(0);
        from.archive(&["set", "1.2.2", "-k", "PatientName=Roe^Jane", "--yes"]).exits(0);
        from.archive(&["merge", "1.2.4.1", "--into", "1.2.1", "--yes"]).exits(0);
        let first = from.migrate(to);
        assert_eq!(first["failed"], 0, "{first}");
        stop.store(true, Ordering::Relaxed);
        assert!(sender.join().unwrap() > 1);
    });
    let second = from.migrate(to);
    assert_eq!((&second["same"], &second["failed"]), (&0.into(), &0.into()), "it begins anew: {second}");
    say_the_same(from, to);
    let studies = [1, 2, 4, 5].map(|study| format!("1.2.{study}"));
    let told = studies.clone().map(|study| qrscp.get(&study));
    assert!(qrscp.find("1.2.3").is_empty());
    drop(qrscp);
    let qrscp = to.serve();
    // Objects of those that were killed go after the grace.
    let start = Instant::now();
    while to.archive(&["verify"]).code != Some(0) {
        let verified = to.archive(&["verify"]);
        let mut findings = verified.output.lines().filter(|line| !line.starts_with("unindexed: s3://"));
        assert!(findings.all(|line| line.contains("checked")), "{}", verified.output);
        assert!(start.elapsed() < Duration::from_secs(120), "{}", verified.output);
        thread::sleep(Duration::from_secs(2));
    }
    for (study, told) in studies.iter().zip(told) {
        assert!(!told.is_empty() && told == qrscp.get(study), "{study}");
    }
    let untouched = qrscp.get("1.2.5");
    assert!(untouched.iter().all(|(uid, got)| {
        let number: u64 = uid.rsplit('.').next().unwrap().parse().unwrap();
        *got == bytes(&instance(5, 1 + number % 2, number, pixels(number)))
    }));
}

#[test]
fn what_the_source_does_not_have_whole_is_told_and_looked_at_again() {
    let Some((from, to)) = Site::new(false, false).zip(Site::new(false, false)) else { return };
    let qrscp = from.serve();
    send(&qrscp, 1, 1..=8);
    drop(qrscp);
    let file = from.folder.path().join("archive").join("instances");
    let large = find_file(&file, "1.2.1.1.4.dcm");
    let whole = fs::read(&large).unwrap();
    let mut damaged = whole.clone();
    *damaged.last_mut().unwrap() ^= 1;
    fs::write(&large, damaged).unwrap();
    let failed = run(from.migration(&to)).exits(1);
    assert_eq!(last_event(failed, "failed")["instance"], "1.2.1.1.4");
    fs::write(&large, whole).unwrap();
    let migrated = from.migrate(&to);
    assert_eq!((&migrated["copied"], &migrated["same"]), (&1.into(), &7.into()), "{migrated}");
    say_the_same(&from, &to);
}

fn find_file(folder: &std::path::Path, name: &str) -> PathBuf {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with(name) {
                return path;
            }
        }
    }
    panic!("{name} is not there");
}

#[test]
fn an_archive_is_not_migrated_into_itself_nor_into_one_that_is_open() {
    let Some((from, to)) = Site::new(false, false).zip(Site::new(false, false)) else { return };
    drop(from.serve());
    run(from.migration(&from)).exits(2).says(&["instance_location"]);
    let _open = to.serve();
    run(from.migration(&to)).exits(1).says(&["Nothing was done"]);
}
