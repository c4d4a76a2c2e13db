use std::io::Read as _;
use std::path::PathBuf;
use std::{fs, thread};

use bytes::Bytes;
use kerma_archive::{Archive, Duplicates, Durability, Error, Holdings, Options};
use kerma_dataset::{DataSet, Element, Encoding, part10::Part10};
use kerma_dictionary::{Uid, Vr, tags};

use crate::support::{Folder, begin_store, drive, instance, store, store_bytes, store_in};

#[test]
fn the_bytes_stored_are_the_bytes_sent() {
    let folder = Folder::with_files("bytes");
    let archive = folder.open();
    for (number, encoding) in [
        Encoding::ImplicitVrLittleEndian,
        Encoding::ExplicitVrLittleEndian,
        Encoding::ExplicitVrBigEndian,
        Encoding::DeflatedExplicitVrLittleEndian,
    ]
    .into_iter()
    .enumerate()
    {
        let data_set = instance(1, 1, number as u32);
        assert_eq!(store_in(&archive, &data_set, encoding).0, 0x0000);
        let named = |path: &PathBuf| path.ends_with(format!("1.2.1.1.{number}.dcm"));
        let path = folder.settled(number + 1).into_iter().find(named).unwrap();
        // A file is there before it is whole.
        let mut bytes = fs::read(&path).unwrap();
        while bytes.len() < data_set.to_vec(encoding).unwrap().len() {
            bytes = fs::read(&path).unwrap();
        }
        assert!(bytes.ends_with(&data_set.to_vec(encoding).unwrap()));
        let file = Part10::read(bytes).unwrap();
        assert_eq!(file.meta.transfer_syntax(), encoding.transfer_syntax());
        assert_eq!(file.meta.source().unwrap().to_string(), "MODALITY");
    }
    assert!(folder.files("incoming").is_empty());
}

#[test]
fn the_same_bytes_again_are_success_and_nothing_is_stored_twice() {
    let folder = Folder::with_files("same");
    let archive = folder.open();
    for _ in 0..3 {
        assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    }
    assert_eq!(folder.settled(1).len(), 1);
    assert!(folder.files("incoming").is_empty());
}

#[test]
fn other_bytes_are_kept_replaced_or_rejected_as_the_policy_says() {
    for (duplicates, status, kept) in [
        (Duplicates::Keep, 0xB000, "1"),
        (Duplicates::Replace, 0x0000, "7"),
        (Duplicates::Reject, 0x0111, "1"),
    ] {
        let folder = Folder::with_files(&format!("{duplicates:?}"));
        let archive = folder.open_with(folder.options().duplicates(duplicates));
        assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
        let mut other = instance(1, 1, 1);
        for number in ["5", "6", "7"] {
            other.set(tags::INSTANCE_NUMBER, number).unwrap();
            assert_eq!(store(&archive, &other), status, "{duplicates:?}");
        }
        let file = Part10::read(held(&archive)).unwrap();
        assert_eq!(file.data_set.string(tags::INSTANCE_NUMBER).unwrap(), kept);
        // The files of the others go: at once when the archive is closed, or by one of the nodes that share the index.
        let _node = folder.is_shared().then_some(archive);
        folder.settled(1);
    }
}

/// The file of the instance 1 of series 1 of study 1, wherever the archive has its bytes.
fn held(archive: &Archive) -> Vec<u8> {
    let held = archive.open_instance(&Uid::from_static("1.2.1.1.1")).unwrap().unwrap();
    let mut bytes = Vec::new();
    held.file().unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

#[test]
fn what_replaces_an_instance_may_be_of_another_study() {
    let folder = Folder::with_files("moved");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    let mut moved = instance(8, 1, 1);
    moved.set(tags::SOP_INSTANCE_UID, "1.2.1.1.1").unwrap();
    assert_eq!(store(&archive, &moved), 0x0000);
    let holdings = Holdings { patients: 1, studies: 1, series: 1, instances: 1 };
    assert_eq!(archive.holdings().unwrap(), holdings);
    folder.settled(1);
}

#[test]
fn a_large_object_is_treated_like_a_small_one() {
    let folder = Folder::with_files("large");
    let archive = folder.open();
    let mut large = instance(1, 1, 1);
    large.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![1; 200_000]));
    assert_eq!(store(&archive, &large), 0x0000);
    assert_eq!(store(&archive, &large), 0x0000);
    let mut other = large.clone();
    other.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![2; 200_000]));
    assert_eq!(store(&archive, &other), 0xB000);
    archive.set_options(Options::default().reserve(0).duplicates(Duplicates::Replace));
    for data_set in [other, instance(1, 1, 1), large] {
        assert_eq!(store(&archive, &data_set), 0x0000);
        let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
        assert!(held(&archive).ends_with(&bytes));
    }
    assert!(folder.files("incoming").is_empty());
}

#[test]
fn what_is_stored_is_there_after_a_restart() {
    let folder = Folder::new("restart");
    for number in 0..3 {
        let archive = folder.open();
        assert_eq!(archive.holdings().unwrap().instances, u64::from(number));
        assert_eq!(store(&archive, &instance(1, 1, number)), 0x0000);
    }
}

#[test]
fn a_closed_archive_has_written_all_and_takes_nothing_more_though_somebody_has_it_still() {
    let folder = Folder::with_files("closed");
    let archive = folder.open();
    let other = archive.clone();
    for number in 0..5 {
        assert_eq!(store(&archive, &instance(1, 1, number)), 0x0000);
    }
    archive.close();
    assert_eq!(folder.files("instances").len(), 5);
    assert!(folder.files("journal").is_empty());
    assert_eq!(store(&other, &instance(1, 1, 9)), 0xA700);
    let study = other.entity(&Uid::from_static("1.2.1")).unwrap().unwrap();
    let removed = other.remove(&study);
    assert!(matches!(removed, Err(Error::Closed)), "{removed:?}");
    assert_eq!(other.holdings().unwrap().instances, 5);
}

#[test]
fn what_does_not_identify_itself_is_refused_with_the_offending_elements() {
    let folder = Folder::with_files("unidentified");
    let archive = folder.open();
    let mut missing = instance(1, 1, 1);
    missing.remove(tags::STUDY_INSTANCE_UID);
    missing.remove(tags::SERIES_INSTANCE_UID);
    let encoding = Encoding::ImplicitVrLittleEndian;
    let offending = vec![tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID];
    assert_eq!(store_in(&archive, &missing, encoding), (0xA900, offending));

    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    let mut elsewhere = instance(1, 1, 2);
    elsewhere.set(tags::STUDY_INSTANCE_UID, "1.2.99").unwrap();
    assert_eq!(store_in(&archive, &elsewhere, encoding), (0xA900, vec![tags::STUDY_INSTANCE_UID]));
    let mut another = instance(1, 1, 2);
    another.set(tags::PATIENT_ID, "ANOTHER").unwrap();
    assert_eq!(store_in(&archive, &another, encoding), (0xA900, vec![tags::PATIENT_ID]));
    assert_eq!((folder.settled(1).len(), folder.files("incoming").len()), (1, 0));
}

#[test]
fn without_space_nothing_is_stored() {
    let folder = Folder::with_files("space");
    let archive = folder.open_with(folder.options().reserve(u64::MAX));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0xA700);
    drop(archive);
    let archive = folder.open_with(folder.options().object_limit(10_000));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0xA700);
    drop(archive);
    assert_eq!(store(&folder.open(), &instance(1, 1, 1)), 0x0000);
    assert!(folder.files("incoming").is_empty());
}

#[test]
fn what_breaks_off_leaves_nothing() {
    let folder = Folder::with_files("broken-off");
    let archive = folder.open();
    let mut operation = begin_store(&archive, &instance(1, 1, 1), Encoding::ExplicitVrLittleEndian);
    assert!(drive(&mut *operation).is_none());
    let pixels = DataSet::from_iter([Element::new(tags::PIXEL_DATA, Vr::OW, vec![0; 100_000])]);
    let pixels = pixels.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    operation.fragment(Bytes::from(pixels).slice(..90_000), false).unwrap();
    assert!(drive(&mut *operation).is_none());
    assert_eq!(folder.files("incoming").len(), 1);
    drop(operation);
    assert!(folder.files("incoming").is_empty() && folder.files("instances").is_empty());
}

#[test]
fn eight_associations_store_into_one_study_and_each_instance_is_there_once() {
    for durability in [Durability::Full, Durability::Relaxed] {
        let folder = Folder::with_files(&format!("eight-{durability:?}"));
        let archive = folder.open_with(folder.options().durability(durability));
        thread::scope(|scope| {
            for sender in 0..8 {
                let archive = &archive;
                scope.spawn(move || {
                    for number in 0..10 {
                        // Each instance is sent by two of them.
                        let data_set = instance(1, sender / 2, number);
                        assert_eq!(store(archive, &data_set), 0x0000);
                    }
                });
            }
        });
        assert_eq!(folder.settled(40).len(), 40);
        let holdings = Holdings { patients: 1, studies: 1, series: 4, instances: 40 };
        assert_eq!(archive.holdings().unwrap(), holdings);
        assert!(folder.files("incoming").is_empty());
    }
}

/// The name that an instance would have is another's already, as after an older version whose names could meet.
#[test]
fn a_name_that_another_instance_has_is_not_taken() {
    for pixels in [1_000, 200_000] {
        let folder = Folder::own(&format!("taken-{pixels}"));
        let archive = folder.open();
        assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
        drop(archive);
        // The first instance is told to have the file that the second will want.
        let own = folder.files("instances").remove(0);
        let wanted = own.with_file_name("1.2.1.1.2.dcm");
        fs::rename(&own, &wanted).unwrap();
        let index = rusqlite::Connection::open(folder.0.join("index.sqlite")).unwrap();
        index.execute("UPDATE instances SET file = replace(file, '1.1.dcm', '1.2.dcm')", []).unwrap();
        drop(index);
        let before = fs::read(&wanted).unwrap();
        let archive = folder.open();
        let mut second = instance(1, 1, 2);
        second.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![2; pixels]));
        assert_eq!(store(&archive, &second), 0x0000);
        assert_eq!(fs::read(&wanted).unwrap(), before, "the first is as it was");
        assert_eq!(folder.settled(2).len(), 2);
        drop(archive);
        let report = kerma_archive::check(&folder.0, &Options::default()).unwrap();
        assert!(report.is_sound() && report.removed.is_empty(), "{report:?}");
    }
}

/// More than a UID may have: each of these has its own file, and none is stored in another's place.
#[test]
fn long_uids_that_begin_alike_are_kept_apart() {
    let folder = Folder::with_files("long-uids");
    let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
    let begin = "1.2.3.".repeat(12);
    for number in 0..20 {
        let mut data_set = instance(1, 1, number);
        data_set.insert(Element::new(
            tags::SOP_INSTANCE_UID,
            Vr::UI,
            format!("{begin}{number:02}").into_bytes(),
        ));
        assert_eq!(store(&archive, &data_set), 0x0000);
    }
    assert_eq!(folder.settled(20).len(), 20);
    assert_eq!(archive.holdings().unwrap().instances, 20);
}

/// Whatever the data set breaks off in, and wherever the index has found all that it wants.
#[test]
fn a_data_set_that_breaks_off_is_refused_and_nothing_of_it_is_kept() {
    let folder = Folder::with_files("breaks-off");
    let archive = folder.open();
    let mut item = DataSet::new();
    item.set(tags::CODE_VALUE, "CTABD").unwrap();
    for pixels in [1_000, 200_000] {
        for encoding in [
            Encoding::ImplicitVrLittleEndian,
            Encoding::ExplicitVrLittleEndian,
            Encoding::ExplicitVrBigEndian,
            Encoding::DeflatedExplicitVrLittleEndian,
        ] {
            let mut data_set = instance(1, 1, 1);
            data_set.set(tags::ACQUISITION_CONTEXT_SEQUENCE, item.clone()).unwrap();
            data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![7; pixels]));
            let bytes = Bytes::from(data_set.to_vec(encoding).unwrap());
            // One byte may be padding of a deflated data set (PS3.5 §A.5).
            let first = if encoding == Encoding::DeflatedExplicitVrLittleEndian { 3 } else { 1 };
            for lacking in [first, 4, 50, bytes.len() / 2] {
                let whole = bytes.slice(..bytes.len() - lacking);
                assert_eq!(
                    store_bytes(&archive, &data_set, encoding, &whole),
                    0xC210,
                    "{encoding:?} {lacking}"
                );
            }
        }
    }
    assert_eq!(archive.holdings().unwrap().instances, 0);
    assert!(folder.files("incoming").is_empty() && folder.files("instances").is_empty());
    let whole = instance(1, 1, 1);
    assert_eq!(store(&archive, &whole), 0x0000);
}

/// More than the index looks at in the beginning: a deflated data set is looked at to its end.
#[test]
fn a_deflated_data_set_is_found_by_what_stands_behind_much_else() {
    let folder = Folder::new("deflated-behind");
    let archive = folder.open();
    let mut data_set = instance(1, 1, 1);
    // What does not get smaller by being deflated, before the UIDs of study and series.
    let mut seed = 1_u32;
    let noise = (0..300_000).map(|_| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    });
    data_set.insert(Element::new(
        kerma_dictionary::Tag::new(0x0009, 0x1001),
        Vr::OB,
        noise.collect::<Vec<u8>>(),
    ));
    assert_eq!(store_in(&archive, &data_set, Encoding::DeflatedExplicitVrLittleEndian), (0x0000, vec![]));
}

#[test]
fn contents_that_replace_each_other_at_the_same_time_are_each_stored() {
    for pixels in [2_000, 100_000] {
        let folder = Folder::own(&format!("replacing-{pixels}"));
        let archive = folder.open_with(folder.options().duplicates(Duplicates::Replace));
        thread::scope(|scope| {
            for sender in 0..4_u8 {
                let archive = &archive;
                scope.spawn(move || {
                    for number in 0..25 {
                        let mut data_set = instance(1, 1, 1);
                        data_set.insert(Element::new(
                            tags::PIXEL_DATA,
                            Vr::OW,
                            vec![sender * 50 + number; pixels],
                        ));
                        assert_eq!(store(archive, &data_set), 0x0000, "{sender} {number}");
                    }
                });
            }
        });
        drop(archive);
        let report = kerma_archive::check(&folder.0, &Options::default()).unwrap();
        assert!(report.is_sound() && report.checked - report.removed.len() == 1, "{report:?}");
    }
}

/// With `replace`, what is sent for a lost file corrects like what is sent for one that is there.
#[test]
fn what_takes_the_place_of_a_lost_file_corrects_if_that_is_the_policy() {
    for (duplicates, status) in [(Duplicates::Replace, 0x0000), (Duplicates::Keep, 0xA900)] {
        let folder = Folder::with_files(&format!("lost-corrected-{duplicates:?}"));
        let archive = folder.open_with(folder.options().duplicates(duplicates));
        for number in 1..3 {
            assert_eq!(store(&archive, &instance(1, 1, number)), 0x0000);
        }
        drop(archive);
        fs::remove_file(&folder.files("instances")[0]).unwrap();
        let archive = folder.open_with(folder.options().duplicates(duplicates));
        let mut corrected = instance(1, 1, 1);
        corrected.set(tags::PATIENT_ID, "RIGHT").unwrap();
        assert_eq!(store(&archive, &corrected), status);
        assert_eq!(store(&archive, &instance(1, 1, 2)), 0x0000, "the same bytes");
    }
}
