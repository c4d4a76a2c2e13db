//! From one archive to another: what follows the feed goes on, and what the target has of its own is not lost.

use kerma_archive::{Archive, Migrated, NotMigrated, Whereabouts};
use kerma_dictionary::tags;

use crate::support::{Folder, instance, store};

fn migrate(source: &Archive, target: &Archive) -> Migrated {
    let migrated = target.migrate_from(source, &mut |_| ()).unwrap();
    assert_eq!(migrated.failed, 0);
    migrated
}

/// The studies of which others are to be told.
fn changed(archive: &Archive) -> Vec<String> {
    archive.follow_studies(false).unwrap();
    let changed = archive.changed_studies(i64::MAX, false, 99).unwrap();
    let mut studies: Vec<String> = changed.iter().map(|of| of.study.to_string()).collect();
    studies.sort();
    studies
}

/// Others know where the instances of the first study that has changed are.
fn announce(archive: &Archive) {
    archive.follow_studies(false).unwrap();
    let changed = archive.changed_studies(i64::MAX, false, 1).unwrap().pop().unwrap();
    let whereabouts: Whereabouts = archive.whereabouts(&changed.study).unwrap();
    archive.announce(changed, whereabouts, Vec::new()).unwrap();
}

#[test]
fn what_was_announced_stays_so_and_what_was_not_is_told_by_the_target() {
    let (from, to) = (Folder::new("migrate-announced"), Folder::new("migrate-announced-to"));
    let (source, target) = (from.open(), to.open());
    store(&source, &instance(9, 1, 1));
    assert!(changed(&source).is_empty());
    store(&source, &instance(1, 1, 1));
    announce(&source);
    store(&source, &instance(2, 1, 1));
    assert_eq!(changed(&source), ["1.2.2"]);
    // The source has taken no note of this one yet.
    store(&source, &instance(3, 1, 1));
    let migrated = migrate(&source, &target);
    assert_eq!((migrated.copied, migrated.change), (4, source.last_change().unwrap()));
    assert_eq!(changed(&target), ["1.2.2", "1.2.3"]);
    let told = target.whereabouts(&"1.2.1".parse().unwrap()).unwrap();
    assert!(!told.is_news && told.there.len() == 1);
}

#[test]
fn a_target_that_has_been_in_use_is_left_as_it_is() {
    let (from, to) = (Folder::new("migrate-used"), Folder::new("migrate-used-to"));
    let (source, target) = (from.open(), to.open());
    assert!(changed(&source).is_empty());
    store(&source, &instance(1, 1, 1));
    store(&source, &instance(2, 1, 1));
    announce(&source);
    migrate(&source, &target);
    // The target takes over.
    announce(&target);
    store(&source, &instance(3, 1, 1));
    let refused = target.migrate_from(&source, &mut |_| ());
    assert!(matches!(refused, Err(NotMigrated::InUse("announced"))), "{refused:?}");
    assert_eq!(target.holdings().unwrap().instances, 2);
    let itself = source.migrate_from(&source, &mut |_| ());
    assert!(matches!(itself, Err(NotMigrated::Same("index", _))), "{itself:?}");
}

#[test]
fn what_a_study_says_and_who_said_it_is_as_in_the_source_whatever_the_order_was() {
    let (from, to) = (Folder::new("migrate-said"), Folder::new("migrate-said-to"));
    let (source, target) = (from.open(), to.open());
    for number in 1..=3 {
        store(&source, &instance(1, number, number));
    }
    migrate(&source, &target);
    let mut correction = kerma_dataset::DataSet::new();
    correction.set(tags::PATIENT_NAME, "Roe^Jane").unwrap();
    correction.set(tags::STUDY_DESCRIPTION, "Corrected").unwrap();
    source.set(&"1.2.1".parse().unwrap(), &correction, &mut |_, _| ()).unwrap();
    let gone = source.entity(&"1.2.1.1.1".parse().unwrap()).unwrap().unwrap();
    source.remove(&gone).unwrap();
    let migrated = migrate(&source, &target);
    assert_eq!((migrated.copied, migrated.same, migrated.removed), (2, 0, 1), "{migrated:?}");
    for archive in [&source, &target] {
        let verified = archive.verify(&mut |_| ()).unwrap();
        assert!(verified.findings.is_empty(), "{:?}", verified.findings);
    }
    assert_eq!(source.holdings().unwrap(), target.holdings().unwrap());
    let again = migrate(&source, &target);
    assert_eq!((again.copied, again.same, again.removed), (0, 0, 0), "{again:?}");
}
