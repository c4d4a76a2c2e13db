use std::fs;

use kerma_archive::{Archive, Error, Holdings, Options, check, clean};
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
    let folder = Folder::new("check-whole");
    let archive = filled(&folder);
    assert!(matches!(check(&folder.0, &Options::default()), Err(Error::InUse(_))));
    drop(archive);
    let report = check(&folder.0, &Options::default()).unwrap();
    assert!(report.is_sound() && report.indexed.is_empty() && report.removed.is_empty(), "{report:?}");
    assert_eq!(folder.files("instances").len(), 4);
}

#[test]
fn a_lost_index_is_made_anew_from_the_files() {
    let folder = Folder::new("check-rebuilt");
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
    let folder = Folder::new("check-repaired");
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
fn a_cleaned_archive_is_empty_and_one_that_is_open_is_not_cleaned() {
    let folder = Folder::new("cleaned");
    let options = Options::default().index(folder.0.join("elsewhere/index.sqlite"));
    let archive = folder.open_with(options.clone());
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    assert!(matches!(clean(&folder.0, &options), Err(Error::InUse(_))));
    drop(archive);
    clean(&folder.0, &options).unwrap();
    assert!(folder.files("instances").is_empty());
    let archive = folder.open_with(options);
    assert_eq!(archive.holdings().unwrap().instances, 0);
}

#[test]
fn options_can_change_while_it_is_open() {
    let folder = Folder::new("changed");
    let archive = folder.open();
    archive.set_options(Options::default().reserve(u64::MAX));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0xA700);
    let condition = archive.condition().unwrap();
    assert!(condition.free < condition.reserve && condition.waiting == 0);
    archive.set_options(Options::default().reserve(0));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
}
