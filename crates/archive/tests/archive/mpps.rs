//! Performed procedure steps that are kept.

use std::sync::Barrier;
use std::thread;

use kerma_archive::mpps::{PerformedSeries, Scheduled, StepError, Telling};
use kerma_archive::{Archive, Topic};
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::Reference;
use kerma_service::mpps::{
    self, Event, Modification, Performed, Reason, Refusal, Series, Start, State, Step,
};
use kerma_service::normalized::requirements::Forgiven;

use super::support::{Folder, instance, store};

const STEP: Uid = Uid::from_static("1.2.3.4.5");

fn nobody() -> Telling {
    Telling { receivers: Vec::new(), calling: "ARCHIVE".parse().unwrap(), ends: false }
}

/// An item of the worklist.
fn item(study: &str, step: &str, accession: &str) -> DataSet {
    let mut scheduled = DataSet::new();
    scheduled.set(tags::SCHEDULED_PROCEDURE_STEP_ID, step).unwrap();
    let mut item = DataSet::new();
    item.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
    item.set(tags::PATIENT_NAME, "Müller^Änne").unwrap();
    item.set(tags::PATIENT_ID, "4711").unwrap();
    item.set(tags::STUDY_INSTANCE_UID, study).unwrap();
    item.set(tags::ACCESSION_NUMBER, accession).unwrap();
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, scheduled).unwrap();
    item
}

fn performed(uid: Uid, item: &DataSet) -> Performed {
    let (date, time) = ("20261128".parse().unwrap(), "0915".parse().unwrap());
    let start = Start { id: "PPS1", station: "CT1".parse().unwrap(), modality: "CT", date, time };
    Performed::scheduled(uid, item, &start).unwrap()
}

fn begin(archive: &Archive, step: &Performed, telling: Telling) -> Result<Event, StepError> {
    let attributes = mpps::begin(step).data_set.unwrap();
    archive.begin_step(Step::new(step.uid().clone(), attributes)?, telling)
}

fn change(
    archive: &Archive,
    request: kerma_service::normalized::NRequest,
    telling: Telling,
) -> Result<Event, StepError> {
    let uid = request.sop_instance().unwrap().clone();
    let modification = Modification::new(request.data_set.unwrap())?;
    archive.change_step(uid, modification, Forgiven::default(), telling)
}

fn complete(archive: &Archive, step: &Performed, series: Vec<Series>) -> Result<Event, StepError> {
    let end = ("20261128".parse().unwrap(), "0931".parse().unwrap());
    change(archive, mpps::complete(step, end.0, end.1, series), nobody())
}

fn series(number: u32, instances: std::ops::RangeInclusive<u32>) -> Series {
    let uid = |text: String| Uid::from_bytes(text.as_bytes());
    let series = Series::new(&uid(format!("1.2.7.{number}")), "Thorax").unwrap();
    instances.fold(series, |series, instance| {
        series.instance(&uids::CT_IMAGE_STORAGE, &uid(format!("1.2.7.{number}.{instance}")))
    })
}

#[test]
fn a_step_that_began_before_a_restart_goes_on_after_it_as_it_was() {
    let folder = Folder::new("mpps-restart");
    let step = performed(STEP, &item("1.2.7", "S1", "A1"));
    let archive = folder.open();
    assert_eq!(begin(&archive, &step, nobody()).unwrap(), Event::InProgress);
    let before = archive.step(&STEP).unwrap().unwrap();
    drop(archive);
    let archive = folder.open();
    assert_eq!(archive.step(&STEP).unwrap().unwrap(), before);
    assert_eq!(before.attributes().string(tags::SPECIFIC_CHARACTER_SET).unwrap(), "ISO_IR 100");
    assert_eq!(before.attributes().string(tags::PATIENT_NAME).unwrap(), "Müller^Änne");
    assert_eq!(complete(&archive, &step, vec![series(1, 1..=2)]).unwrap(), Event::Completed);
    drop(archive);
    let after = folder.open().step(&STEP).unwrap().unwrap();
    assert_eq!(after.state(), State::Completed);
    assert_eq!(after.attributes().string(tags::PATIENT_NAME).unwrap(), "Müller^Änne");
}

#[test]
fn what_is_refused_changes_nothing_and_tells_nobody() {
    let folder = Folder::new("mpps-refused");
    let archive = folder.open();
    let step = performed(STEP, &item("1.2.7", "S1", "A1"));
    let telling = || Telling { receivers: vec!["RIS".parse().unwrap()], ends: true, ..nobody() };
    let refusal = |result: Result<Event, StepError>| match result {
        Err(StepError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let complete = || {
        let end = ("20261128".parse().unwrap(), "0931".parse().unwrap());
        mpps::complete(&step, end.0, end.1, [series(1, 1..=1)])
    };
    assert_eq!(refusal(change(&archive, complete(), telling())), Refusal::NoSuchStep);
    assert_eq!(refusal(archive.remove_step(STEP, telling())), Refusal::NoSuchStep);
    assert_eq!(archive.notices_waiting().unwrap(), 0);
    begin(&archive, &step, telling()).unwrap();
    assert_eq!(refusal(begin(&archive, &step, telling())), Refusal::Duplicate);
    // It lacks its series.
    let lacking = mpps::complete(&step, "20261128".parse().unwrap(), "0931".parse().unwrap(), []);
    assert!(matches!(refusal(change(&archive, lacking, telling())), Refusal::Requirements(_)));
    assert_eq!(archive.step(&STEP).unwrap().unwrap().state(), State::InProgress);
    assert!(archive.ended_steps(0, 9).unwrap().is_empty());
    change(&archive, complete(), telling()).unwrap();
    let before = archive.step(&STEP).unwrap();
    assert_eq!(refusal(change(&archive, complete(), telling())), Refusal::Final(State::Completed));
    assert_eq!(refusal(begin(&archive, &step, telling())), Refusal::Duplicate);
    assert_eq!(archive.step(&STEP).unwrap(), before);
    assert_eq!((archive.notices_waiting().unwrap(), archive.ended_steps(0, 9).unwrap().len()), (2, 1));
}

#[test]
fn changes_of_one_step_at_the_same_time_are_all_in_it_and_it_ends_once() {
    let folder = Folder::new("mpps-together");
    let archive = folder.open();
    let step = performed(STEP, &item("1.2.7", "S1", "A1"));
    begin(&archive, &step, nobody()).unwrap();
    // Each sets another attribute, whose value is its keyword.
    let attributes = [
        tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION,
        tags::PERFORMED_PROCEDURE_TYPE_DESCRIPTION,
        tags::COMMENTS_ON_THE_PERFORMED_PROCEDURE_STEP,
        tags::PERFORMED_PROCEDURE_STEP_END_DATE,
    ];
    let values = ["description", "type", "comment", "20261128"];
    let start = Barrier::new(attributes.len());
    thread::scope(|scope| {
        for (tag, value) in attributes.into_iter().zip(values) {
            let (archive, start) = (&archive, &start);
            scope.spawn(move || {
                let mut set = DataSet::new();
                set.set(tag, value).unwrap();
                let modification = Modification::new(set).unwrap();
                start.wait();
                archive.change_step(STEP, modification, Forgiven::default(), nobody()).unwrap();
            });
        }
    });
    let kept = archive.step(&STEP).unwrap().unwrap();
    for (tag, value) in attributes.into_iter().zip(values) {
        assert_eq!(kept.attributes().string(tag).unwrap(), value);
    }
    let (start, ended) = (Barrier::new(8), std::sync::atomic::AtomicUsize::new(0));
    thread::scope(|scope| {
        for number in 0..8 {
            let (archive, step, start, ended) = (&archive, &step, &start, &ended);
            scope.spawn(move || {
                start.wait();
                match complete(archive, step, vec![series(number, 1..=1)]) {
                    Ok(_) => drop(ended.fetch_add(1, std::sync::atomic::Ordering::Relaxed)),
                    Err(error) => {
                        assert!(matches!(error, StepError::Refused(Refusal::Final(_))), "{error:?}")
                    }
                }
            });
        }
    });
    assert_eq!(ended.into_inner(), 1);
}

#[test]
fn each_event_is_told_to_each_receiver_in_order() {
    let folder = Folder::new("mpps-told");
    let archive = folder.open();
    let step = performed(STEP, &item("1.2.7", "S1", "A1"));
    let receivers = vec!["RIS".parse().unwrap(), "DOSE".parse().unwrap()];
    let telling = || Telling { receivers: receivers.clone(), ..nobody() };
    begin(&archive, &step, telling()).unwrap();
    change(&archive, mpps::update(&step, [series(1, 1..=1)]), telling()).unwrap();
    let end = ("20261128".parse().unwrap(), "0931".parse().unwrap());
    let reason = Reason::of("110514");
    change(&archive, mpps::discontinue(&step, end.0, end.1, [series(1, 1..=1)], reason), telling()).unwrap();
    archive.remove_step(STEP, telling()).unwrap();
    drop(archive);
    let queued = folder.open().notices(0, 99).unwrap();
    for receiver in &receivers {
        let to: Vec<_> =
            queued.iter().map(|queued| &queued.notice).filter(|n| n.receiving == *receiver).collect();
        let events: Vec<_> =
            to.iter().map(|notice| notice.request.kind().and_then(Event::of).unwrap()).collect();
        assert_eq!(events, [Event::InProgress, Event::Updated, Event::Discontinued, Event::Deleted]);
        for notice in to {
            assert_eq!((notice.topic, &notice.about), (Topic::Mpps, &STEP));
            assert_eq!(notice.request.sop_instance(), Some(&STEP));
            let class = uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION;
            assert_eq!(notice.request.sop_class(), Some(&class));
            assert_eq!(notice.calling.to_string().trim(), "ARCHIVE");
        }
    }
}

#[test]
fn a_step_says_what_it_refers_to_and_how_much_of_it_is_there() {
    let folder = Folder::new("mpps-references");
    let archive = folder.open();
    for number in 1..=2 {
        store(&archive, &instance(7, 1, number));
    }
    let step = performed(STEP, &item("1.2.7", "S1", "A1")).and(&item("1.2.8", "S2", "A1")).unwrap();
    begin(&archive, &step, nobody()).unwrap();
    let other = performed(Uid::from_static("1.2.3.4.6"), &item("1.2.9", "S1", "A2"));
    begin(&archive, &other, nobody()).unwrap();
    // The series of an N-SET replace those before.
    change(&archive, mpps::update(&step, [series(5, 1..=9)]), nobody()).unwrap();
    complete(&archive, &step, vec![series(1, 1..=3), series(2, 1..=1)]).unwrap();
    let of = |uid: &str| {
        let steps = archive.steps(Some(Uid::from_bytes(uid.as_bytes())));
        steps.map(|step| step.unwrap().step.uid().to_string()).collect::<Vec<_>>()
    };
    for uid in ["1.2.3.4.5", "1.2.7", "1.2.8", "1.2.7.1", "1.2.7.2", "1.2.7.1.1", "1.2.7.1.3", "1.2.7.2.1"] {
        assert_eq!(of(uid), ["1.2.3.4.5"], "{uid}");
    }
    for uid in ["1.2.7.5", "1.2.7.5.1", "1.2", "1.2.3.4", ""] {
        assert_eq!(of(uid), [""; 0], "{uid}");
    }
    assert_eq!(of("1.2.9"), ["1.2.3.4.6"]);
    let kept: Vec<_> = archive.steps(None).map(Result::unwrap).collect();
    assert_eq!(kept.iter().map(|step| step.referenced).collect::<Vec<_>>(), [4, 0]);
    assert_eq!(kept[0].missing, ["1.2.7.1.3", "1.2.7.2.1"].map(Uid::from_static));
    // It comes to be there, and goes again.
    store(&archive, &instance(7, 2, 1));
    assert_eq!(archive.steps(None).next().unwrap().unwrap().missing, [Uid::from_static("1.2.7.1.3")]);
    let study = archive.entity(&Uid::from_static("1.2.7")).unwrap().unwrap();
    archive.remove(&study).unwrap();
    let kept = archive.steps(None).next().unwrap().unwrap();
    assert_eq!((kept.referenced, kept.missing.len(), archive.steps_kept().unwrap()), (4, 4, 2));
}

#[test]
fn many_steps_are_listed_page_by_page_in_the_order_in_which_they_began() {
    let folder = Folder::new("mpps-many");
    let archive = folder.open();
    let uid = |number: u32| Uid::from_bytes(format!("1.2.{}", 1000 - number).as_bytes());
    for number in 0..130 {
        begin(&archive, &performed(uid(number), &item("1.2.7", "S1", "A1")), nobody()).unwrap();
    }
    let listed: Vec<Uid> = archive.steps(None).map(|step| step.unwrap().step.uid().clone()).collect();
    assert_eq!(listed, (0..130).map(uid).collect::<Vec<_>>());
    assert_eq!(archive.steps(Some(Uid::from_static("1.2.7"))).count(), 130);
}

#[test]
fn each_scheduled_step_that_a_step_performs_is_in_its_state() {
    let folder = Folder::new("mpps-scheduled");
    let archive = folder.open();
    let (one, two) = (item("1.2.7", "S1", "A1"), item("1.2.8", "S2", "A2"));
    let step = performed(STEP, &one).and(&two).unwrap();
    let state = |study, step, accession| {
        archive.scheduled_state(Scheduled { study, step, accession }, &|_, _| true).unwrap()
    };
    let both = || (state("1.2.7", "S1", "A1"), state("1.2.8", "S2", "A2"));
    assert_eq!(both(), (None, None));
    begin(&archive, &step, nobody()).unwrap();
    assert_eq!(both(), (Some(State::InProgress), Some(State::InProgress)));
    complete(&archive, &step, vec![series(1, 1..=1)]).unwrap();
    assert_eq!(both(), (Some(State::Completed), Some(State::Completed)));
    assert_eq!(state("1.2.7", "S2", "A1"), None);
    archive.remove_step(STEP, nobody()).unwrap();
    assert_eq!(both(), (None, None));
}

#[test]
fn a_step_that_ends_waits_for_who_makes_something_of_it_even_after_a_restart() {
    let folder = Folder::new("mpps-ended");
    let archive = folder.open();
    let telling = || Telling { ends: true, ..nobody() };
    let step = performed(STEP, &item("1.2.7", "S1", "A1"));
    begin(&archive, &step, telling()).unwrap();
    change(&archive, mpps::update(&step, [series(1, 1..=1)]), telling()).unwrap();
    assert!(archive.ended_steps(0, 9).unwrap().is_empty());
    let end = ("20261128".parse().unwrap(), "0931".parse().unwrap());
    change(&archive, mpps::complete(&step, end.0, end.1, [series(1, 1..=2)]), telling()).unwrap();
    drop(archive);
    let archive = folder.open();
    let ended = archive.ended_steps(0, 9).unwrap();
    let [ended] = &ended[..] else { panic!("{ended:?}") };
    assert_eq!((&ended.uid, ended.state), (&STEP, State::Completed));
    assert_eq!(ended.studies, [Uid::from_static("1.2.7")]);
    let [PerformedSeries { uid, instances, .. }] = &ended.series[..] else { panic!("{ended:?}") };
    assert_eq!(*uid, Uid::from_static("1.2.7.1"));
    let reference = |uid| Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static(uid));
    assert_eq!(*instances, ["1.2.7.1.1", "1.2.7.1.2"].map(reference));
    assert!(archive.ended_steps(ended.id, 9).unwrap().is_empty());
    assert!(archive.ended_step_done(ended.id, Vec::new()).unwrap());
    assert!(!archive.ended_step_done(ended.id, Vec::new()).unwrap());
    assert!(archive.ended_steps(0, 9).unwrap().is_empty());
    // Who does not want to know is not told.
    let other = performed(Uid::from_static("1.2.3.4.6"), &item("1.2.7", "S1", "A1"));
    begin(&archive, &other, nobody()).unwrap();
    complete(&archive, &other, vec![series(1, 1..=1)]).unwrap();
    assert!(archive.ended_steps(0, 9).unwrap().is_empty());
}
