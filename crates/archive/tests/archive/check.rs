use std::fs;

use kerma_archive::{Archive, Error, Holdings, Options, ReadableBy, check, clean, holdings};
use kerma_dictionary::Uid;

use crate::support::{Folder, instance, store};

fn filled(folder: &Folder) -> Archive {
    let archive = folder.open();
    for number in 1..5 {
        assert_eq!(store(&archive, &instance(1, number % 2, number)), 0x0000);
    }
    archive
}

#[test]
fn what_is_whole_is_left_alone() {
    let folder = Folder::own("check-whole");
    let archive = filled(&folder);
    assert!(matches!(check(&folder.0, &Options::default()), Err(Error::InUse(_))));
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.indexed.is_empty() && report.removed.is_empty(), "{report:?}");
    assert_eq!(folder.files("instances").len(), 4);
}

#[test]
fn a_lost_index_is_made_anew_from_the_files() {
    let folder = Folder::own("check-rebuilt");
    drop(filled(&folder));
    for file in folder.files("").iter().filter(|file| file.to_string_lossy().contains("index.sqlite")) {
        fs::remove_file(file).unwrap();
    }
    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!((report.indexed.len(), report.is_sound()), (4, true), "{report:?}");
    let archive = folder.open();
    let holdings = Holdings { patients: 1, studies: 1, series: 2, instances: 4 };
    assert_eq!(archive.holdings().unwrap(), holdings);
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    assert_eq!(folder.files("instances").len(), 4);
}

#[test]
fn what_was_half_stored_is_removed_and_what_is_lost_or_damaged_is_told() {
    let folder = Folder::own("check-repaired");
    drop(filled(&folder));
    let files = folder.files("instances");
    let of = |name: &str| files.iter().find(|file| file.ends_with(format!("{name}.dcm"))).unwrap().clone();
    // The name that the next version of 1.2.1.1.1 has, which was not committed.
    let half_replaced = of("1.2.1.1.1").with_file_name("1.2.1.1.1_.dcm");
    fs::copy(of("1.2.1.1.1"), &half_replaced).unwrap();
    fs::write(folder.0.join("incoming/0.part"), b"half").unwrap();
    fs::remove_file(of("1.2.1.0.2")).unwrap();
    fs::write(of("1.2.1.1.3"), b"short").unwrap();
    let alien = of("1.2.1.1.1").with_file_name("notes.txt");
    fs::write(&alien, b"no data set").unwrap();

    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!((report.leftovers, report.removed.len(), report.indexed.len()), (1, 1, 0), "{report:?}");
    assert!(!half_replaced.exists() && of("1.2.1.1.1").exists() && alien.exists());
    assert_eq!(report.missing, [Uid::from_static("1.2.1.0.2")]);
    assert_eq!(report.damaged, [Uid::from_static("1.2.1.1.3")]);
    assert_eq!(report.refused.len(), 1);
    assert!(!report.is_sound());

    // What is sent again is whole again.
    let archive = folder.open();
    assert_eq!(store(&archive, &instance(1, 0, 2)), 0x0000);
    assert_eq!(store(&archive, &instance(1, 1, 3)), 0x0000);
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.missing.is_empty() && report.damaged.is_empty(), "{report:?}");
}

#[test]
fn a_file_of_which_a_bit_has_changed_is_damaged_and_what_is_sent_again_takes_its_place() {
    let folder = Folder::own("check-digest");
    drop(filled(&folder));
    let files = folder.files("instances");
    let of = |name: &str| files.iter().find(|file| file.ends_with(format!("{name}.dcm"))).unwrap();
    for (name, at) in [("1.2.1.1.1", 0), ("1.2.1.0.2", 140), ("1.2.1.1.3", 30_000)] {
        let mut bytes = fs::read(of(name)).unwrap();
        bytes[at] ^= 1;
        fs::write(of(name), bytes).unwrap();
    }
    let damaged = |report: &kerma_archive::Report| {
        let mut damaged: Vec<String> = report.damaged.iter().map(ToString::to_string).collect();
        damaged.sort();
        damaged
    };
    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!(damaged(&report), ["1.2.1.0.2", "1.2.1.1.1", "1.2.1.1.3"]);
    assert!(!report.is_sound());
    let archive = folder.open();
    assert_eq!(store(&archive, &instance(1, 1, 3)), 0x0000, "whatever the policy for duplicates");
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!(damaged(&report), ["1.2.1.0.2", "1.2.1.1.1"]);
}

#[test]
fn a_file_that_breaks_off_is_indexed_told_as_damaged_and_what_is_sent_again_takes_its_place() {
    let folder = Folder::own("check-breaks-off");
    drop(filled(&folder));
    for file in folder.files("").iter().filter(|file| file.to_string_lossy().contains("index.sqlite")) {
        fs::remove_file(file).unwrap();
    }
    let files = folder.files("instances");
    let of = |name: &str| files.iter().find(|file| file.ends_with(format!("{name}.dcm"))).unwrap();
    let cut = |name: &str, by: usize| {
        let bytes = fs::read(of(name)).unwrap();
        fs::write(of(name), &bytes[..bytes.len() - by]).unwrap();
    };
    cut("1.2.1.1.1", 1);
    cut("1.2.1.0.2", 30_000);
    let damaged = [Uid::from_static("1.2.1.0.2"), Uid::from_static("1.2.1.1.1")];
    // The first check makes the index, the second knows the files by it.
    for indexed in [4, 0] {
        let report = check(&folder.0, &Options::default()).unwrap();
        assert_eq!((report.indexed.len(), &report.damaged[..]), (indexed, &damaged[..]), "{report:?}");
        assert!(!report.is_sound());
    }
    let archive = folder.open();
    assert_eq!(archive.holdings().unwrap().instances, 4);
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000, "whatever the policy for duplicates");
    assert_eq!(store(&archive, &instance(1, 0, 2)), 0x0000);
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.indexed.is_empty() && report.removed.is_empty(), "{report:?}");
}

#[test]
fn a_file_that_breaks_off_takes_the_place_of_none() {
    let folder = Folder::own("check-breaks-off-beside");
    drop(filled(&folder));
    let files = folder.files("instances");
    let file = files.iter().find(|file| file.ends_with("1.2.1.1.1.dcm")).unwrap();
    let whole = fs::read(file).unwrap();
    // The stored file is damaged, and another that breaks off lies beside it.
    let mut damaged = whole.clone();
    damaged[30_000] ^= 1;
    fs::write(file, damaged).unwrap();
    let beside = file.with_file_name("1.2.1.1.1_9.dcm");
    fs::write(&beside, &whole[..whole.len() / 2]).unwrap();
    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!((report.damaged.len(), report.indexed.len(), report.removed.len()), (1, 0, 0), "{report:?}");
    assert!(matches!(&report.refused[..], [(path, _)] if *path == beside), "{report:?}");
    // A whole one beside it is the instance.
    fs::write(&beside, &whole).unwrap();
    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!((report.indexed.len(), report.is_sound()), (1, true), "{report:?}");
}

#[test]
fn a_folder_without_an_archive_is_told_and_stays_as_it_is() {
    let folder = Folder::own("check-none");
    let is_none =
        |result: Result<_, Error>| matches!(result, Err(Error::NoArchive(path)) if path == folder.0);
    assert!(is_none(check(&folder.0, &Options::default()).map(drop)));
    assert!(is_none(holdings(&folder.0, &Options::default()).map(drop)));
    assert!(!folder.0.exists());
    fs::create_dir_all(folder.0.join("letters")).unwrap();
    fs::write(folder.0.join("letters/1.txt"), "Dear").unwrap();
    assert!(is_none(check(&folder.0, &Options::default()).map(drop)));
    assert!(is_none(clean(&folder.0, &Options::default()).map(drop)));
    assert_eq!(folder.files(""), [folder.0.join("letters/1.txt")]);
}

#[test]
fn instances_without_their_index_are_no_archive_to_begin_with() {
    let folder = Folder::own("no-index");
    drop(filled(&folder));
    let index = folder.0.join("index.sqlite");
    for lost in ["gone", "empty"] {
        for file in folder.files("").iter().filter(|file| file.to_string_lossy().contains("index.sqlite")) {
            fs::remove_file(file).unwrap();
        }
        if lost == "empty" {
            fs::write(&index, "").unwrap();
        }
        let refused = Archive::open(&folder.0, Options::default()).unwrap_err();
        assert!(matches!(refused, Error::NoIndex { .. }), "{refused:?}");
        assert!(refused.to_string().contains("--check"), "{refused}");
        let report = check(&folder.0, &Options::default()).unwrap();
        assert!(report.rebuilt && report.indexed.len() == 4, "{report:?}");
    }
    assert!(!check(&folder.0, &Options::default()).unwrap().rebuilt);
    assert_eq!(folder.open().holdings().unwrap().instances, 4);
}

#[test]
fn a_damaged_index_is_told_with_what_to_do() {
    let folder = Folder::own("damaged-index");
    drop(filled(&folder));
    let index = folder.0.join("index.sqlite");
    let mut bytes = fs::read(&index).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(&index, bytes).unwrap();
    let refused = check(&folder.0, &Options::default()).unwrap_err();
    assert!(
        refused.to_string().contains("Move it away") && refused.to_string().contains("--check"),
        "{refused}"
    );
    assert!(matches!(refused, Error::Damaged(path, _) if path == index));
    // The cure works.
    fs::remove_file(&index).unwrap();
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.rebuilt && report.is_sound() && report.indexed.len() == 4, "{report:?}");
}

#[test]
fn an_index_of_a_newer_version_is_told_with_what_to_do() {
    let folder = Folder::own("newer-index");
    drop(filled(&folder));
    let index = rusqlite::Connection::open(folder.0.join("index.sqlite")).unwrap();
    index.pragma_update(None, "user_version", 99).unwrap();
    drop(index);
    let refused = Archive::open(&folder.0, Options::default()).unwrap_err();
    assert!(matches!(refused, Error::Schema { found: 99, .. }), "{refused:?}");
    assert!(refused.to_string().contains("--check"), "{refused}");
}

/// Whoever is root may write everything; then there is nothing to see.
#[cfg(unix)]
#[test]
fn an_index_that_cannot_be_written_is_told_when_it_is_opened() {
    let folder = Folder::own("read-only");
    drop(filled(&folder));
    let index = folder.0.join("index.sqlite");
    let mut permissions = fs::metadata(&index).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&index, permissions).unwrap();
    if fs::OpenOptions::new().write(true).open(&index).is_ok() {
        // As root the file is made unwritable by being a folder.
        fs::remove_file(&index).unwrap();
        fs::create_dir(&index).unwrap();
        assert!(Archive::open(&folder.0, Options::default()).is_err());
        return;
    }
    let refused = Archive::open(&folder.0, Options::default()).unwrap_err();
    assert!(matches!(refused, Error::NotWritable { .. }), "{refused:?}");
}

/// A file may be lost with its index: what was corrected is right in the new one, whatever the order of the files.
#[test]
fn a_lost_index_is_made_anew_from_files_that_contradict_each_other() {
    let folder = Folder::own("check-contradicting");
    let archive = folder.open_with(Options::default().duplicates(kerma_archive::Duplicates::Replace));
    for number in 1..4 {
        assert_eq!(store(&archive, &instance(1, 1, number)), 0x0000);
    }
    let mut corrected = instance(1, 1, 1);
    corrected.set(kerma_dictionary::tags::PATIENT_ID, "RIGHT").unwrap();
    // The times of files tell which is right, and the clock for these goes in steps of some milliseconds.
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert_eq!(store(&archive, &corrected), 0x0000);
    drop(archive);
    fs::remove_file(folder.0.join("index.sqlite")).unwrap();
    let report = check(&folder.0, &Options::default()).unwrap();
    assert_eq!((report.indexed.len(), report.is_sound()), (3, true), "{report:?}");
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.repaired.is_empty(), "{report:?}");
    let archive = folder.open();
    assert_eq!(archive.holdings().unwrap().patients, 1);
    let mut next = instance(1, 1, 5);
    next.set(kerma_dictionary::tags::PATIENT_ID, "RIGHT").unwrap();
    assert_eq!(store(&archive, &next), 0x0000);
}

#[test]
fn a_cleaned_archive_is_empty_and_one_that_is_open_is_not_cleaned() {
    let folder = Folder::own("cleaned");
    let options = Options::default().index(folder.0.join("elsewhere/index.sqlite"));
    let archive = folder.open_with(options.clone());
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    assert!(matches!(clean(&folder.0, &options), Err(Error::InUse(_))));
    assert!(matches!(holdings(&folder.0, &options), Err(Error::InUse(_))));
    drop(archive);
    assert_eq!(holdings(&folder.0, &options).unwrap().instances, 1);
    // As a process leaves it that is killed.
    let ballast = folder.0.join("elsewhere/index.sqlite-ballast");
    fs::write(&ballast, [0; 100]).unwrap();
    let cleaned = clean(&folder.0, &options).unwrap();
    assert_eq!((cleaned.removed, cleaned.left.len()), (1, 0));
    assert!(folder.files("instances").is_empty());
    assert!(!ballast.exists());
    let archive = folder.open_with(options);
    assert_eq!(archive.holdings().unwrap().instances, 0);
}

#[test]
fn what_the_archive_has_not_made_is_not_cleaned_away() {
    for has_index in [true, false] {
        let folder = Folder::own(&format!("cleaned-others-{has_index}"));
        drop(filled(&folder));
        if !has_index {
            fs::remove_file(folder.0.join("index.sqlite")).unwrap();
        }
        let study = folder.files("instances")[0].parent().unwrap().to_owned();
        let among =
            [study.join("notes.txt"), study.join("report.dcm"), folder.0.join("instances/holiday/1.2.3.dcm")];
        let beside = [folder.0.join("letters.txt"), folder.0.join("incoming/list.csv")];
        for other in among.iter().chain(&beside) {
            fs::create_dir_all(other.parent().unwrap()).unwrap();
            fs::write(other, "somebody's").unwrap();
        }
        fs::write(folder.0.join("incoming/9.part"), "half").unwrap();
        let cleaned = clean(&folder.0, &Options::default()).unwrap();
        assert_eq!(cleaned.removed, 4);
        let sorted =
            |paths: &[std::path::PathBuf]| paths.iter().cloned().collect::<std::collections::BTreeSet<_>>();
        assert_eq!(sorted(&cleaned.left), sorted(&among));
        let mut files = folder.files("");
        files.retain(|file| !file.ends_with("lock"));
        assert_eq!(sorted(&files), sorted(&[&among[..], &beside].concat()));
        assert_eq!(folder.open().holdings().unwrap().instances, 0);
    }
}

#[test]
fn a_folder_that_is_empty_or_not_there_is_clean() {
    let folder = Folder::own("cleaned-nothing");
    assert_eq!(clean(&folder.0, &Options::default()).unwrap().removed, 0);
    assert!(!folder.0.exists());
    fs::create_dir(&folder.0).unwrap();
    assert_eq!(clean(&folder.0, &Options::default()).unwrap().removed, 0);
    assert!(folder.files("").is_empty());
}

#[cfg(unix)]
#[test]
fn what_is_made_is_readable_by_its_owner_alone_unless_others_are_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::own("modes");
    let mut large = instance(1, 1, 9);
    large.set(kerma_dictionary::tags::IMAGE_COMMENTS, "x".repeat(100_000).as_str()).unwrap();
    for (readable_by, [file, dir]) in
        [(ReadableBy::Owner, [0o600, 0o700]), (ReadableBy::Group, [0o640, 0o750])]
    {
        let options = Options::default().readable_by(readable_by).index(folder.0.join("index/index.sqlite"));
        let archive = folder.open_with(options);
        assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
        assert_eq!(store(&archive, &large), 0x0000);
        let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        for path in folder.files("") {
            assert_eq!(mode(&path), file, "{path:?}");
            let above = path.ancestors().skip(1).take_while(|above| above.starts_with(&folder.0));
            above.for_each(|above| assert_eq!(mode(above), dir, "{above:?}"));
        }
        assert_eq!(folder.settled(2).len(), 2);
        drop(archive);
        fs::remove_dir_all(&folder.0).unwrap();
    }
}

#[test]
fn options_can_change_while_it_is_open() {
    let folder = Folder::own("changed");
    let archive = folder.open();
    archive.set_options(Options::default().reserve(u64::MAX));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0xA700);
    let condition = archive.condition().unwrap();
    assert!(condition.free < condition.reserve && condition.waiting == 0);
    archive.set_options(Options::default().reserve(0));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
}
