//! Which instances others know of, and which studies have changed since they were told.

use kerma_archive::mpps::Telling;
use kerma_archive::{Archive, ChangedStudy, Placed, Whereabouts};
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::Reference;
use kerma_service::mpps::{Modification, Step};
use kerma_service::normalized::requirements::Forgiven;

use crate::support::{Folder, instance, store};

fn uid(text: &str) -> Uid {
    text.parse().unwrap()
}

/// The studies that have changed, however short ago.
fn changed(archive: &Archive) -> Vec<ChangedStudy> {
    archive.follow_studies(false).unwrap();
    archive.changed_studies(i64::MAX, false, 99).unwrap()
}

/// Tells of the one study that has changed; how many of its instances are there and how many gone, if that is news.
fn tell(archive: &Archive) -> Option<(usize, usize)> {
    let changed = changed(archive);
    let [changed] = &changed[..] else { panic!("{changed:?}") };
    let whereabouts = archive.whereabouts(&changed.study).unwrap();
    let Whereabouts { there, gone, is_news, .. } = &whereabouts;
    let told = is_news.then_some((there.len(), gone.len()));
    archive.announce(changed.clone(), whereabouts, Vec::new()).unwrap();
    told
}

fn remove(archive: &Archive, text: &str) {
    let entity = archive.entity(&uid(text)).unwrap().unwrap();
    archive.remove(&entity).unwrap();
}

#[test]
fn what_was_stored_before_somebody_follows_is_not_told_of() {
    let folder = Folder::new("announced-from");
    let archive = folder.open();
    store(&archive, &instance(1, 1, 1));
    assert!(changed(&archive).is_empty());
    store(&archive, &instance(2, 1, 1));
    assert_eq!(changed(&archive).iter().map(|of| of.study.to_string()).collect::<Vec<_>>(), ["1.2.2"]);
    archive.unfollow_studies().unwrap();
    assert!(changed(&archive).is_empty());
}

#[test]
fn a_study_that_grows_is_news_each_time_and_what_stays_the_same_is_none() {
    let folder = Folder::new("announced-grows");
    let archive = folder.open();
    assert!(changed(&archive).is_empty());
    store(&archive, &instance(1, 1, 1));
    store(&archive, &instance(1, 2, 1));
    assert_eq!(tell(&archive), Some((2, 0)));
    assert!(changed(&archive).is_empty());
    store(&archive, &instance(1, 1, 2));
    assert_eq!(tell(&archive), Some((3, 0)));
    // A correction changes all instances, and which are there stays the same.
    let mut name = DataSet::new();
    name.set(tags::PATIENT_NAME, "Roe").unwrap();
    archive.set(&uid("1.2.1"), &name, &mut |_, _| ()).unwrap();
    assert_eq!(tell(&archive), None);
    // It is remembered.
    drop(archive);
    let archive = folder.open();
    store(&archive, &instance(1, 1, 3));
    remove(&archive, "1.2.1.1.3");
    assert_eq!(tell(&archive), None);
}

#[test]
fn what_was_told_of_and_is_removed_is_gone_once() {
    let folder = Folder::new("announced-gone");
    let archive = folder.open();
    assert!(changed(&archive).is_empty());
    for number in 1..=3 {
        store(&archive, &instance(1, 1, number));
    }
    assert_eq!(tell(&archive), Some((3, 0)));
    remove(&archive, "1.2.1.1.2");
    assert_eq!(tell(&archive), Some((2, 1)));
    store(&archive, &instance(1, 1, 4));
    assert_eq!(tell(&archive), Some((3, 0)));
    remove(&archive, "1.2.1");
    assert_eq!(tell(&archive), Some((0, 3)));
    store(&archive, &instance(1, 1, 1));
    assert_eq!(tell(&archive), Some((1, 0)));
}

#[test]
fn what_is_in_another_study_now_is_told_of_with_that_and_is_not_gone() {
    let folder = Folder::new("announced-merged");
    let archive = folder.open();
    assert!(changed(&archive).is_empty());
    store(&archive, &instance(1, 1, 1));
    assert_eq!(tell(&archive), Some((1, 0)));
    store(&archive, &instance(2, 1, 1));
    assert_eq!(tell(&archive), Some((1, 0)));
    let from = archive.entity(&uid("1.2.1")).unwrap().unwrap();
    archive.merge(&from, &uid("1.2.2"), &mut |_, _| ()).unwrap();
    assert_eq!(tell(&archive), Some((2, 0)));
    remove(&archive, "1.2.1.1.1");
    assert_eq!(tell(&archive), Some((1, 1)));
}

#[test]
fn a_study_that_changes_while_it_is_told_of_is_told_of_again() {
    let folder = Folder::new("announced-meanwhile");
    let archive = folder.open();
    assert!(changed(&archive).is_empty());
    store(&archive, &instance(1, 1, 1));
    let study = changed(&archive).remove(0);
    let whereabouts = archive.whereabouts(&study.study).unwrap();
    store(&archive, &instance(1, 1, 2));
    assert_eq!(changed(&archive).len(), 1);
    archive.announce(study, whereabouts, Vec::new()).unwrap();
    assert_eq!(tell(&archive), Some((2, 0)));
}

/// A step that has made these instances of a series, and is over if `ends`.
fn step(archive: &Archive, uid_of_step: &str, numbers: &[u32], ends: bool) {
    let telling = || Telling { receivers: Vec::new(), calling: "ARCHIVE".parse().unwrap(), ends: true };
    let item = |number: &u32| {
        let mut item = DataSet::new();
        item.set(tags::REFERENCED_SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
        item.set(tags::REFERENCED_SOP_INSTANCE_UID, format!("1.2.1.1.{number}").as_str()).unwrap();
        item
    };
    let mut scheduled = DataSet::new();
    scheduled.set(tags::STUDY_INSTANCE_UID, "1.2.1").unwrap();
    let mut series = DataSet::new();
    series.set(tags::SERIES_INSTANCE_UID, "1.2.1.1").unwrap();
    series.set(tags::PROTOCOL_NAME, "Head").unwrap();
    series.set(tags::REFERENCED_IMAGE_SEQUENCE, numbers.iter().map(item).collect::<Vec<_>>()).unwrap();
    let mut created = DataSet::new();
    created.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS").unwrap();
    created.set(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE, vec![scheduled]).unwrap();
    archive.begin_step(Step::new(uid(uid_of_step), created).unwrap(), telling()).unwrap();
    if ends {
        let mut ended = DataSet::new();
        ended.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "COMPLETED").unwrap();
        ended.set(tags::PERFORMED_PROCEDURE_STEP_END_DATE, "20240101").unwrap();
        ended.set(tags::PERFORMED_PROCEDURE_STEP_END_TIME, "1200").unwrap();
        ended.set(tags::PERFORMED_SERIES_SEQUENCE, vec![series]).unwrap();
        let forgiven = Forgiven::EVERYTHING;
        let modification = Modification::unchecked(ended).unwrap();
        archive.change_step(uid(uid_of_step), modification, forgiven, telling()).unwrap();
    }
}

#[test]
fn a_step_that_has_ended_knows_which_of_its_instances_are_there() {
    let folder = Folder::new("announced-step");
    let archive = folder.open();
    for number in [1, 2, 9] {
        store(&archive, &instance(1, 1, number));
    }
    step(&archive, "1.9.1", &[1, 2, 3], true);
    let ended = archive.ended_steps(0, 99).unwrap().remove(0);
    let whereabouts = archive.whereabouts_of_step(&ended).unwrap();
    let Whereabouts { there, gone, .. } = &whereabouts[&uid("1.2.1")];
    let of = |placed: &[Placed]| -> Vec<String> {
        placed.iter().map(|placed| placed.instance.sop_instance.to_string()).collect()
    };
    assert_eq!(
        (of(there), of(gone)),
        (vec!["1.2.1.1.1".into(), "1.2.1.1.2".into()], vec!["1.2.1.1.3".into()])
    );
    // Until it is told of, the study waits for it; then what comes later is news.
    archive.follow_studies(true).unwrap();
    archive.announce_step(ended.id, whereabouts, Vec::new()).unwrap();
    assert!(archive.ended_steps(0, 99).unwrap().is_empty());
    store(&archive, &instance(1, 1, 3));
    store(&archive, &instance(2, 1, 1));
    archive.follow_studies(true).unwrap();
    let changed = archive.changed_studies(i64::MAX, true, 99).unwrap();
    assert_eq!(changed.iter().map(|of| of.study.to_string()).collect::<Vec<_>>(), ["1.2.1"]);
    // Not while another step of the study is under way.
    step(&archive, "1.9.2", &[], false);
    assert!(archive.changed_studies(i64::MAX, true, 99).unwrap().is_empty());
    assert_eq!(archive.changed_studies(i64::MAX, false, 99).unwrap().len(), 1);
    let reference = Reference::new(uids::CT_IMAGE_STORAGE, uid("1.2.1.1.3"));
    let there = archive.whereabouts(&uid("1.2.1")).unwrap().there;
    assert!(there.iter().any(|placed| placed.instance == reference));
}
