#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use alloc::{format, vec, vec::Vec};

use kerma_dataset::{DataSet, Encoding, Item, Reading, Sequence};
use kerma_dictionary::{Tag, Uid, tags, uids};
use kerma_status::{Status, tables};
use proptest::prelude::*;

use super::*;
use crate::{
    Outcome, Reference,
    normalized::requirements::{self, Operation, Role},
};

const TRANSACTION: Uid = Uid::from_static("1.2.3");

fn image(number: usize) -> Reference {
    Reference::new(uids::CT_IMAGE_STORAGE, format!("1.2.4.{number}").parse().unwrap())
}

fn transaction(count: usize) -> Transaction {
    Transaction::new(TRANSACTION, (0..count).map(image))
}

/// A report in which every `nth` instance failed, each for the next reason.
fn every(nth: usize, transaction: &Transaction) -> Report {
    let mut index = 0;
    transaction.answer(|_| {
        index += 1;
        match index % nth {
            0 => Err(FailureReason::ALL[index % FailureReason::ALL.len()]),
            _ => Ok(()),
        }
    })
}

#[test]
fn a_transaction_and_its_report_are_what_their_data_sets_say() {
    for (count, nth) in [(1, 2), (1, 1), (7, 3), (7, 1), (7, 8)] {
        let asked = transaction(count);
        let request = request(&asked);
        assert_eq!((request.kind(), request.sop_instance()), (Some(1), Some(&INSTANCE)));
        let information = request.data_set.unwrap();
        assert_eq!(requirements::check(&PUSH, Operation::Action(1), Role::Scu, &information), vec![]);
        assert_eq!(Transaction::of(&information).unwrap(), asked);

        let result = every(nth, &asked).retrieve_from("ARCHIVE".parse().unwrap());
        let request = report(&result);
        let event_type = if nth > count { 1 } else { 2 };
        assert_eq!((request.kind(), request.sop_instance()), (Some(event_type), Some(&INSTANCE)));
        let information = request.data_set.unwrap();
        let operation = Operation::EventReport(event_type);
        assert_eq!(requirements::check(&PUSH, operation, Role::Scp, &information), vec![]);
        let read = Report::of(&information).unwrap();
        assert_eq!(read.answers(&asked), Ok(()));
        assert_eq!((&read.committed, &read.failed), (&result.committed, &result.failed));
        // Nobody gives out what nobody has.
        assert_eq!(read.retrieve_ae_title.is_some(), !result.committed.is_empty());
    }
}

#[test]
fn ten_thousand_references_are_no_trouble() {
    let asked = transaction(10_000);
    let encoding = Encoding::of(&uids::IMPLICIT_VR_LITTLE_ENDIAN).unwrap();
    let encoded = asked.information().to_vec(encoding).unwrap();
    let read = Reading::new(encoding).read(bytes::Bytes::from(encoded)).unwrap().data_set;
    let asked = Transaction::of(&read).unwrap();
    let report = every(2, &asked);
    assert_eq!((report.committed.len(), report.failed.len()), (5_000, 5_000));
    assert_eq!(Report::of(&report.information()).unwrap().answers(&asked), Ok(()));
}

fn refused(information: &DataSet) -> (u16, Vec<Tag>) {
    let outcome: Outcome = Transaction::of(information).unwrap_err();
    let verdict = outcome.resolve(&tables::GENERAL_N_ACTION, Status::PROCESSING_FAILURE, &"a test");
    (verdict.status.0, verdict.attribute_identifier_list)
}

#[test]
fn what_a_transaction_lacks_is_found_with_the_right_status() {
    let information = transaction(2).information();
    for tag in [tags::TRANSACTION_UID, tags::REFERENCED_SOP_SEQUENCE] {
        let mut without = information.clone();
        without.remove(tag);
        assert_eq!(refused(&without), (0x0120, vec![tag]));
    }
    let mut empty = information.clone();
    empty.set(tags::TRANSACTION_UID, "").unwrap();
    assert_eq!(refused(&empty), (0x0121, vec![tags::TRANSACTION_UID]));
    let mut empty = information.clone();
    empty.set(tags::REFERENCED_SOP_SEQUENCE, Sequence::default()).unwrap();
    assert_eq!(refused(&empty), (0x0121, vec![tags::REFERENCED_SOP_SEQUENCE]));
    for tag in [tags::REFERENCED_SOP_CLASS_UID, tags::REFERENCED_SOP_INSTANCE_UID] {
        for (value, status) in [(None, 0x0120), (Some(""), 0x0121)] {
            let mut item = image(9).item();
            item.remove(tag);
            if let Some(value) = value {
                item.set(tag, value).unwrap();
            }
            let mut lacking = information.clone();
            let items = vec![Item::from(image(1).item()), Item::from(item)];
            lacking
                .set(tags::REFERENCED_SOP_SEQUENCE, Sequence { items: items.into(), ..Sequence::default() })
                .unwrap();
            assert_eq!(refused(&lacking), (status, vec![tag]));
        }
    }
}

#[test]
fn a_report_answers_its_transaction_alone_and_only_with_all_of_its_references() {
    let asked = transaction(3);
    let whole = every(2, &asked);
    let other = Report { transaction: Uid::from_static("1.2.9"), ..whole.clone() };
    assert_eq!(other.answers(&asked), Err(Mismatch::OtherTransaction(Uid::from_static("1.2.9"))));
    let mut less = whole.clone();
    let dropped = less.committed.pop().unwrap();
    let expected = Mismatch::References { missing: vec![dropped], unknown: vec![] };
    assert_eq!(less.answers(&asked), Err(expected));
    let mut more = whole.clone();
    more.committed.push(image(9));
    let expected = Mismatch::References { missing: vec![], unknown: vec![image(9)] };
    assert_eq!(more.answers(&asked), Err(expected));
    // The same UID with another SOP class is another reference.
    let mut wrong = whole;
    wrong.committed[0].sop_class = uids::MR_IMAGE_STORAGE;
    let why = wrong.answers(&asked).unwrap_err();
    assert!(
        matches!(&why, Mismatch::References { missing, unknown } if missing.len() == 1 && unknown.len() == 1)
    );
    assert!(format!("{why}").contains("does not name 1") && format!("{why}").contains("names 1"));
}

#[test]
fn an_instance_that_is_asked_for_twice_is_answered_once() {
    let asked = Transaction::new(TRANSACTION, [image(1), image(2), image(1)]);
    let report = asked.answer(|_| Ok(()));
    assert_eq!(report.committed, [image(1), image(2)]);
    assert_eq!(report.answers(&asked), Ok(()));
}

#[test]
fn a_duplicate_transaction_is_refused_with_its_reason_for_each_instance() {
    let report = transaction(2).refuse(FailureReason::DUPLICATE_TRANSACTION_UID);
    assert_eq!(report.event_type(), 2);
    assert!(report.failed.iter().all(|(_, reason)| reason.0 == 0x0131));
    assert!(!report.information().contains(tags::REFERENCED_SOP_SEQUENCE));
}

#[test]
fn a_report_that_names_who_gives_out_each_instance_is_read() {
    let mut item = image(1).item();
    item.set(tags::RETRIEVE_AE_TITLE, "PACS").unwrap();
    let mut information = DataSet::new();
    information.set(tags::TRANSACTION_UID, &TRANSACTION).unwrap();
    information.set(tags::REFERENCED_SOP_SEQUENCE, item).unwrap();
    let report = Report::of(&information).unwrap();
    assert_eq!(report.retrieve_ae_title, Some("PACS".parse().unwrap()));
    information.remove(tags::TRANSACTION_UID);
    assert!(Report::of(&information).is_err());
}

#[test]
fn every_reason_of_the_standard_has_its_meaning_and_others_are_kept() {
    assert!(FailureReason::ALL.iter().all(|reason| reason.meaning().is_some()));
    let other = FailureReason(0xA700);
    assert_eq!(
        format!("{other} {}", FailureReason::CLASS_INSTANCE_CONFLICT),
        "0xA700 0x0119 class/instance conflict"
    );
    let mut report = Report::new(TRANSACTION);
    report.failed.push((image(1), other));
    assert_eq!(Report::of(&report.information()).unwrap(), report);
}

proptest! {
    #[test]
    fn whatever_is_committed_the_report_answers_the_transaction(answers in prop::collection::vec(0..7_usize, 1..50)) {
        let asked = transaction(answers.len());
        let mut next = answers.iter();
        let report = asked.answer(|_| match next.next() {
            Some(0) | None => Ok(()),
            Some(reason) => Err(FailureReason::ALL[reason - 1]),
        });
        prop_assert_eq!(report.event_type(), if answers.iter().all(|answer| *answer == 0) { 1 } else { 2 });
        let read = Report::of(&report.information()).unwrap();
        prop_assert_eq!(read.answers(&asked), Ok(()));
        prop_assert_eq!(read, report);
    }
}
