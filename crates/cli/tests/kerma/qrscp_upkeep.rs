//! What is done to an archive that does not run, and what is wrong with one that cannot be started: each message says
//! what to do, and doing it helps.

use std::fs;
use std::path::{Path, PathBuf};

use super::harness::{Folder, Run, command, kerma};
use super::qrscp::{configured, find, sample, start, store};
use super::samples::STUDY;

/// A folder with an archive of one instance, which does not run.
fn left() -> (Folder, PathBuf) {
    let folder = Folder::new();
    let scp = start(&folder, &[]);
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    scp.stop().exits(0);
    let archive = folder.join("archive");
    (folder, archive)
}

/// `kerma qrscp` of this folder with these options, to its end; a port that is taken ends one that starts.
fn qrscp(archive: &Path, options: &[&str]) -> Run {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let fixed =
        ["qrscp", "-ba", "127.0.0.1", "--port", &port, "--instance-location", archive.to_str().unwrap()];
    kerma(&[&fixed, options].concat())
}

/// Every file and folder below, with what is in it.
fn all_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is_folder = path.is_dir();
            // A socket has no bytes.
            all.push((path.clone(), if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() }));
            folders.extend(is_folder.then_some(path));
        }
    }
    all.sort();
    all
}

fn instances(archive: &Path) -> usize {
    let files = all_below(&archive.join("instances")).into_iter();
    files.filter(|(path, _)| path.extension().is_some_and(|extension| extension == "dcm")).count()
}

/// The archive serves, and has its instance.
fn serves(folder: &Folder) {
    let scp = start(folder, &[]);
    let found = find(&scp, "ME").exits(0);
    assert!(found.stdout.contains(STUDY), "{found:?}");
    scp.stop().exits(0);
}

#[test]
fn an_archive_is_checked_by_an_option_and_made_anew_from_its_files() {
    let folder = Folder::new();
    let location = folder.join("archive");
    let index = folder.join("elsewhere/index.db");
    let options = ["--check", "--database-location", index.to_str().unwrap()];
    let scp = start(&folder, &options[1..]);
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    qrscp(&location, &options).exits(1).says(&["in use by another process"]);
    scp.stop().exits(0);
    let run = qrscp(&location, &options).exits(0);
    assert_eq!(run.stdout, "1 checked, 0 leftovers, 0 indexed, 0 removed, 0 missing, 0 damaged, 0 refused\n");

    fs::remove_file(&index).unwrap();
    let run = qrscp(&location, &options).exits(0);
    assert!(run.stdout.contains("rebuilt: ") && run.stdout.contains("indexed: 1.2.3.1\n"), "{}", run.stdout);
}

#[test]
fn nothing_is_cleaned_without_yes_where_nobody_can_answer() {
    let (_folder, archive) = left();
    let before = all_below(&archive);
    qrscp(&archive, &["--clean"]).exits(2).says(&["--yes", "Nothing was done", archive.to_str().unwrap()]);
    qrscp(&archive, &["--clean", "-q"]).exits(2).says_nothing();
    let run = qrscp(&archive, &["--clean", "--json"]).exits(2);
    assert!(run.events("error")[0]["message"].as_str().unwrap().contains("--yes"));
    assert_eq!(all_below(&archive), before);
    // What asks for nothing to be removed needs no answer.
    qrscp(&archive, &["--yes"]).exits(2);
    qrscp(&archive, &["--clean", "--check"]).exits(2);
    assert_eq!(all_below(&archive), before);
}

#[test]
fn cleaning_removes_what_the_archive_has_made_and_nothing_else() {
    let (folder, archive) = left();
    let study = all_below(&archive.join("instances")).into_iter().map(|(path, _)| path);
    let study = study.filter(|path| path.is_dir()).max_by_key(|path| path.components().count()).unwrap();
    let own = [archive.join("README"), archive.join("instances/notes.txt"), study.join("report.pdf")];
    for path in &own {
        fs::write(path, "mine").unwrap();
    }
    let scp = start(&folder, &["--clean", "--yes"]);
    assert_eq!(scp.wait_for("cleaned", 1)[0]["removed"], 1);
    let found = find(&scp, "ME").exits(0);
    assert!(!found.stdout.contains(STUDY), "{found:?}");
    scp.stop().exits(0).says(&["report.pdf: left", "notes.txt: left", "removed=1 left=2"]);
    assert_eq!(instances(&archive), 0);
    for path in &own {
        assert_eq!(fs::read_to_string(path).unwrap(), "mine", "{}", path.display());
    }
}

#[test]
fn a_folder_that_is_no_archive_is_neither_cleaned_nor_checked() {
    let folder = Folder::new();
    let documents = folder.join("documents");
    fs::create_dir_all(documents.join("letters")).unwrap();
    fs::write(documents.join("letters/one.txt"), "Dear").unwrap();
    let before = all_below(folder.path());
    for option in [&["--clean", "--yes"][..], &["--check"]] {
        let says = ["there is no archive in this folder", "--instance-location", documents.to_str().unwrap()];
        qrscp(&documents, option).exits(1).says(&says);
        assert_eq!(all_below(folder.path()), before, "{option:?}");
    }
}

#[test]
fn a_check_makes_no_archive_where_there_is_none() {
    let folder = Folder::new();
    let new = folder.join("new/archive");
    qrscp(&new, &["--check"]).exits(1).says(&["there is no archive in this folder"]);
    let empty = folder.join("empty");
    fs::create_dir(&empty).unwrap();
    let index = folder.join("index/new.db");
    qrscp(&empty, &["--check", "--database-location", index.to_str().unwrap()]).exits(1);
    let path = configured(&folder, &format!("instance_location = \"{}\"\n", new.display()));
    kerma(&["qrscp", "-c", &path, "--check"]).exits(1).says(&["there is no archive in this folder"]);
    kerma(&["qrscp", "-c", &path, "--check", "-q"]).exits(1).says_nothing();
    assert_eq!(folder.names(), ["empty", "qrscp.toml"]);
    assert_eq!(all_below(&empty), []);
    // The default's folder is no exception.
    let run = command(&["qrscp", "--check"]).current_dir(&empty).output().unwrap();
    assert_eq!(run.status.code(), Some(1));
    assert_eq!(all_below(&empty), []);
}

#[test]
fn an_index_that_is_something_else_is_left_alone() {
    let (folder, archive) = left();
    let letter = folder.join("letter.txt");
    fs::write(&letter, "Dear archive, ".repeat(1000)).unwrap();
    let before = all_below(folder.path());
    for options in [&["--clean", "--yes"][..], &["--check"], &[]] {
        let options = [options, &["--database-location", letter.to_str().unwrap()]].concat();
        qrscp(&archive, &options).exits(1).says(&[letter.to_str().unwrap()]);
        let after: Vec<_> = all_below(folder.path());
        for file in &before {
            assert!(after.contains(file), "{options:?}: {}", file.0.display());
        }
    }
}

#[test]
fn instances_without_their_index_are_not_served_as_none() {
    let (folder, archive) = left();
    let away = folder.join("index.away");
    fs::rename(archive.join("index.sqlite"), &away).unwrap();
    qrscp(&archive, &[]).exits(1).says(&["not their index", "index.sqlite", "kerma qrscp --check"]);
    let nowhere = folder.join("other.db");
    let elsewhere = ["--database-location", nowhere.to_str().unwrap()];
    qrscp(&archive, &elsewhere).exits(1).says(&["not their index", "other.db"]);
    qrscp(&archive, &["--check"]).exits(0);
    serves(&folder);
}

/// Writes over bytes of the index.
fn spoil(index: &Path, offset: usize, bytes: &[u8]) {
    let mut all = fs::read(index).unwrap();
    all[offset..offset + bytes.len()].copy_from_slice(bytes);
    fs::write(index, all).unwrap();
}

#[test]
fn an_index_that_is_damaged_is_told_with_the_cure() {
    for (what, damage) in [
        ("a header", &(|index: &Path| spoil(index, 0, &[0; 100])) as &dyn Fn(&Path)),
        ("text", &|index| fs::write(index, "nothing like it ".repeat(500)).unwrap()),
        ("half of it", &|index| {
            let all = fs::read(index).unwrap();
            fs::write(index, &all[..all.len() / 2]).unwrap();
        }),
        ("the first page", &|index| spoil(index, 100, &[0xA5; 900])),
    ] {
        let (folder, archive) = left();
        let index = archive.join("index.sqlite");
        damage(&index);
        for options in [&[][..], &["--check"]] {
            let run = qrscp(&archive, options).exits(1);
            assert!(run.stderr.contains("ove it away") && run.stderr.contains("--check"), "{what}: {run:?}");
        }
        assert_eq!(instances(&archive), 1, "{what}");
        for name in ["index.sqlite", "index.sqlite-wal", "index.sqlite-shm"] {
            let _ = fs::rename(archive.join(name), folder.join(name));
        }
        qrscp(&archive, &["--check"]).exits(0);
        serves(&folder);
    }
}

#[test]
fn an_index_of_a_newer_version_is_told_with_the_cure() {
    let (folder, archive) = left();
    // SQLite's user version
    spoil(&archive.join("index.sqlite"), 60, &99_u32.to_be_bytes());
    for options in [&[][..], &["--check"]] {
        qrscp(&archive, options).exits(1).says(&["schema 99", "a version that is as new", "--check"]);
    }
    fs::rename(archive.join("index.sqlite"), folder.join("away")).unwrap();
    qrscp(&archive, &["--check"]).exits(0);
    serves(&folder);
}

#[test]
fn an_index_that_cannot_be_written_is_noticed_at_the_start() {
    let (_folder, archive) = left();
    // SQLite's write version of the file: it may be read, and not written, whoever asks.
    spoil(&archive.join("index.sqlite"), 18, &[9]);
    qrscp(&archive, &[]).exits(1).says(&["index.sqlite", "cannot be written", "the right to write"]);
    let not_a_file = archive.join("instances");
    qrscp(&archive, &["--database-location", not_a_file.to_str().unwrap()]).exits(1).says(&["instances"]);
}

#[test]
fn a_folder_that_cannot_be_written_is_noticed_at_the_start() {
    let folder = Folder::new();
    let file = folder.join("file");
    fs::write(&file, "").unwrap();
    qrscp(&file.join("archive"), &[]).exits(1).says(&[file.to_str().unwrap()]);
    qrscp(&file, &["--check"]).exits(1).says(&[file.to_str().unwrap()]);
    qrscp(&file, &["--clean", "--yes"]).exits(1).says(&[file.to_str().unwrap()]);
}

#[test]
fn nobody_else_may_read_the_files_unless_the_configuration_widens_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let umask = std::process::Command::new("sh").args(["-c", "umask"]).output().unwrap();
    let umask = u32::from_str_radix(String::from_utf8(umask.stdout).unwrap().trim(), 8).unwrap();
    for (readable_by, file_mode, folder_mode) in
        [("owner", 0o600, 0o700), ("group", 0o640, 0o750), ("everyone", 0o644, 0o755)]
    {
        let folder = Folder::new();
        let path = configured(&folder, &format!("[storage]\nreadable_by = \"{readable_by}\"\n"));
        let scp = start(&folder, &["-c", &path]);
        store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
        let modes = all_below(&folder.join("archive")).into_iter().map(|(path, _)| path);
        // The socket of `kerma archive` is for the account alone, whoever may read.
        let control = folder.join("archive/control");
        for path in modes.chain([folder.join("archive")]).filter(|path| !path.starts_with(&control)) {
            let found = fs::metadata(&path).unwrap();
            let expected = if found.is_dir() { folder_mode } else { file_mode } & !umask;
            let found = found.permissions().mode() & 0o777;
            assert_eq!(format!("{found:o}"), format!("{expected:o}"), "{readable_by}: {}", path.display());
        }
        scp.stop().exits(0);
    }
    let folder = Folder::new();
    let path = configured(&folder, "[storage]\nreadable_by = \"nobody\"\n");
    kerma(&["qrscp", "-c", &path]).exits(2).says(&["line 2", "`owner`", "`group`", "`everyone`"]);
}
