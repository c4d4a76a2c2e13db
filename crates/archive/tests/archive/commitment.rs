//! Whether an instance is safe.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use kerma_archive::{Archive, Duplicates, Durability, Options};
use kerma_dataset::{DataSet, Element};
use kerma_dictionary::{Uid, Vr, tags};
use kerma_service::Reference;
use kerma_service::commitment::FailureReason;

use crate::support::{Folder, instance, store};

fn committed(archive: &Archive, data_set: &DataSet) -> Result<(), FailureReason> {
    archive.committed(&Reference {
        sop_class: data_set.uid(tags::SOP_CLASS_UID).unwrap(),
        sop_instance: data_set.uid(tags::SOP_INSTANCE_UID).unwrap(),
    })
}

#[test]
fn what_is_in_the_index_until_its_file_is_synced_is_safe_without_the_file() {
    let folder = Folder::with_files("commitment-unsynced");
    let archive = folder.open();
    // It is there for a second.
    let is_safe = |number: u32| {
        let small = instance(1, 1, number);
        assert_eq!(store(&archive, &small), 0);
        folder.files("instances").into_iter().for_each(|file| fs::remove_file(file).unwrap());
        committed(&archive, &small).is_ok()
    };
    assert!((1..20).any(is_safe));
}

#[test]
fn an_instance_is_safe_however_durable_the_archive_is_and_whatever_its_size() {
    for durability in [Durability::Full, Durability::Relaxed] {
        let folder = Folder::new(&format!("commitment-{durability:?}"));
        let archive = folder.open_with(Options::default().durability(durability));
        let (small, mut large) = (instance(1, 1, 1), instance(1, 1, 2));
        large.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![7; 5_000_000]));
        for data_set in [small, large] {
            assert_eq!(committed(&archive, &data_set), Err(FailureReason::NO_SUCH_OBJECT_INSTANCE));
            assert_eq!(store(&archive, &data_set), 0);
            assert_eq!(committed(&archive, &data_set), Ok(()));
        }
    }
}

#[test]
fn what_is_replaced_all_the_time_is_safe_at_each_moment() {
    let folder = Folder::new("commitment-replaced");
    let archive = folder.open_with(Options::default().duplicates(Duplicates::Replace));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0);
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut other = instance(1, 1, 1);
            for number in 0..60_u8 {
                // Some are small, and in the index first.
                let length = if number.is_multiple_of(2) { 300_000 } else { 20_000 };
                other.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![number; length]));
                assert_eq!(store(&archive, &other), 0);
            }
            is_over.store(true, Ordering::Relaxed);
        });
        while !is_over.load(Ordering::Relaxed) {
            assert_eq!(committed(&archive, &instance(1, 1, 1)), Ok(()));
        }
    });
}

#[test]
fn a_study_that_is_being_corrected_is_safe_before_and_after_and_gone_when_it_is_removed() {
    let folder = Folder::new("commitment-corrected");
    let archive = folder.open();
    let instances: Vec<DataSet> = (1..=40).map(|number| instance(1, 1, number)).collect();
    instances.iter().for_each(|data_set| assert_eq!(store(&archive, data_set), 0));
    let is_over = AtomicBool::new(false);
    let study = Uid::from_static("1.2.1");
    thread::scope(|scope| {
        scope.spawn(|| {
            for name in ["A", "B", "C"] {
                let mut attributes = DataSet::new();
                attributes.set(tags::PATIENT_NAME, name).unwrap();
                archive.set(&study, &attributes, &mut |_, _| ()).unwrap();
            }
            is_over.store(true, Ordering::Relaxed);
        });
        while !is_over.load(Ordering::Relaxed) {
            instances.iter().for_each(|data_set| assert_eq!(committed(&archive, data_set), Ok(())));
        }
    });
    let entity = archive.entity(&study).unwrap().unwrap();
    archive.remove(&entity).unwrap();
    assert_eq!(committed(&archive, &instances[0]), Err(FailureReason::NO_SUCH_OBJECT_INSTANCE));
}
