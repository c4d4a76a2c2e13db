//! The attribute requirements of normalized SOP classes, read back table by table: nothing in a table is forgotten by the check.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use kerma_dataset::{DataSet, Element, Item, Sequence, Value};
use kerma_dictionary::{Tag, Uid, Vr, data_elements, tags, uids};
use kerma_service::normalized::requirements::{
    self, Condition, Fault, Finding, Forgiven, Lapse, Operation, Requirement, Role, Table, Usage, check,
    complete, outcome_of,
};
use kerma_status::Status;

const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
const UPS: Uid = uids::UNIFIED_PROCEDURE_STEP_PUSH;

/// The table with the side that sends the data set.
fn all() -> impl Iterator<Item = (&'static Table, Role)> {
    requirements::tables().iter().map(|table| (table, table.operation.sender()))
}

/// A value of the attribute, valid where the standard fixes it.
fn sample(table: &Table, tag: Tag) -> Element {
    let vr = data_elements::vr_of(tag).unwrap();
    let text: &[u8] = match tag {
        tags::PERFORMED_PROCEDURE_STEP_STATUS => b"IN PROGRESS ",
        tags::PROCEDURE_STEP_STATE if table.operation == Operation::Create => b"SCHEDULED ",
        tags::INPUT_READINESS_STATE => b"READY ",
        tags::SCHEDULED_PROCEDURE_STEP_PRIORITY | tags::REQUEST_PRIORITY => b"HIGH",
        tags::DELETION_LOCK => b"TRUE",
        tags::INSTANCE_AVAILABILITY => b"ONLINE",
        tags::INVENTORY_LEVEL => b"STUDY ",
        _ => match vr {
            Vr::UI => b"1.2\0",
            Vr::DA => b"20261128",
            Vr::DT => b"20261128120000",
            Vr::TM => b"120000",
            Vr::DS | Vr::IS => b"1 ",
            Vr::US | Vr::SS => b"\x01\0",
            Vr::FD => b"\0\0\0\0\0\0\xF0\x3F",
            _ => b"ABCD",
        },
    };
    Element::new(tag, vr, Value::from(bytes::Bytes::copy_from_slice(text)))
}

/// Whether the side sends it if it sends all that it may.
fn is_sent(requirement: &Requirement, role: Role) -> bool {
    let usage = requirement.usage(role);
    !matches!(usage, Usage::NotAllowed | Usage::NotUsed | Usage::AsDescribed)
        && requirement.condition != Condition::Empty
}

/// A data set of all that the side may send, one item in each sequence.
fn full(table: &Table, requirements: &[Requirement], role: Role) -> DataSet {
    let mut data_set = DataSet::new();
    for requirement in requirements.iter().filter(|requirement| is_sent(requirement, role)) {
        let Some(tag) = requirement.tag else { continue };
        if data_elements::vr_of(tag) == Some(Vr::SQ) {
            let mut item = full(table, requirement.items, role);
            if item.is_empty() {
                item.insert(sample(table, tags::CODE_VALUE));
            }
            let sequence = Sequence { items: [Item::from(item)].into(), ..Sequence::default() };
            data_set.insert(Element::new(tag, Vr::SQ, Value::Sequence(sequence)));
        } else {
            data_set.insert(sample(table, tag));
        }
    }
    data_set
}

/// Every attribute of the table at every depth, with the sequences around it.
fn paths(requirements: &'static [Requirement], role: Role) -> Vec<(Vec<Tag>, &'static Requirement)> {
    fn walk(
        requirements: &'static [Requirement],
        role: Role,
        within: &[Tag],
        paths: &mut Vec<(Vec<Tag>, &'static Requirement)>,
    ) {
        for requirement in requirements {
            let Some(tag) = requirement.tag else { continue };
            let path: Vec<Tag> = within.iter().copied().chain([tag]).collect();
            if is_sent(requirement, role) {
                walk(requirement.items, role, &path, paths);
            }
            paths.push((path, requirement));
        }
    }
    let mut paths = Vec::new();
    walk(requirements, role, &[], &mut paths);
    paths
}

/// The data set that the last tag of a path is in.
fn at<'a>(data_set: &'a mut DataSet, path: &[Tag]) -> (&'a mut DataSet, Tag) {
    let (tag, within) = path.split_last().unwrap();
    let mut data_set = data_set;
    for tag in within {
        let Value::Sequence(sequence) = data_set.get_element_mut(*tag).unwrap().value_mut() else {
            panic!("{tag} is no sequence")
        };
        data_set = &mut sequence.items.first_mut().unwrap().data_set;
    }
    (data_set, *tag)
}

fn path_of(finding: &Finding) -> Vec<Tag> {
    finding.path.sequences.iter().map(|(tag, _)| *tag).chain(finding.path.tag).collect()
}

fn status_of(operation: Operation, attribute: Status, argument: Status) -> Status {
    match operation {
        Operation::ActionReply(_) | Operation::EventReport(_) => argument,
        _ => attribute,
    }
}

/// UPS has a status of its own for it (PS3.4 Table CC.2.1-2).
fn is_transaction_uid_of_ups(table: &Table, path: &[Tag]) -> bool {
    table.sop_class == UPS && table.operation == Operation::Action(1) && path == [tags::TRANSACTION_UID]
}

/// Without an image an image box is erased.
fn may_be_empty(path: &[Tag]) -> bool {
    [[tags::BASIC_GRAYSCALE_IMAGE_SEQUENCE], [tags::BASIC_COLOR_IMAGE_SEQUENCE]].iter().any(|tag| path == tag)
}

#[test]
fn every_sop_class_of_the_source_has_its_tables() {
    // MPPS 4, its retrieval 1, its notification 5, print 20, commitment 3, logging 3, availability 1, media 4, UPS 14, RT 2 × 6,
    // display 1, inventories 8: as many as there are SOP classes and operations in the CSV, a final state being two, `both` being two.
    assert_eq!(all().count(), 76);
    for sop_class in [MPPS, UPS] {
        for operation in [Operation::Create, Operation::Set, Operation::Completed, Operation::Discontinued] {
            assert!(requirements::of(&sop_class, operation).is_some_and(|rows| !rows.is_empty()));
        }
    }
    assert_eq!(requirements::of(&uids::VERIFICATION, Operation::Create), None);
}

#[test]
fn all_that_a_side_may_send_passes_its_check() {
    for (table, role) in all() {
        let mut data_set = full(table, table.requirements, role);
        complete(&table.sop_class, table.operation, &mut data_set);
        let findings = check(&table.sop_class, table.operation, role, &data_set);
        assert!(findings.is_empty(), "{} {}: {}", table.sop_class, table.operation, findings[0]);
        assert!(outcome_of(&findings).is_none());
    }
}

#[test]
fn no_required_attribute_can_be_dropped_at_any_depth() {
    let mut dropped = 0;
    for (table, role) in all() {
        let mut complete_one = full(table, table.requirements, role);
        complete(&table.sop_class, table.operation, &mut complete_one);
        for (path, requirement) in paths(table.requirements, role) {
            let mut data_set = complete_one.clone();
            let (within, tag) = at(&mut data_set, &path);
            if within.remove(tag).is_none() {
                continue;
            }
            let findings = check(&table.sop_class, table.operation, role, &data_set);
            if !requirement.usage(role).is_required() {
                assert!(findings.is_empty(), "{} {}: {path:?}", table.source, table.operation);
                continue;
            }
            dropped += 1;
            let [finding] = &findings[..] else { panic!("{} {}: {path:?}", table.source, table.operation) };
            assert_eq!((finding.fault, path_of(finding)), (Fault::Missing, path.clone()));
            let status = match is_transaction_uid_of_ups(table, &path) {
                true => Status(0xC301),
                false => {
                    status_of(table.operation, Status::MISSING_ATTRIBUTE, Status::INVALID_ARGUMENT_VALUE)
                }
            };
            assert_eq!(outcome_of(&findings).unwrap().status(), Some(status), "{finding}");
        }
    }
    assert!(dropped > 400, "{dropped}");
}

#[test]
fn what_needs_a_value_cannot_be_empty_at_any_depth() {
    let mut emptied = 0;
    for (table, role) in all() {
        let mut complete_one = full(table, table.requirements, role);
        complete(&table.sop_class, table.operation, &mut complete_one);
        for (path, requirement) in paths(table.requirements, role) {
            let mut data_set = complete_one.clone();
            let (within, tag) = at(&mut data_set, &path);
            if !within.contains(tag) {
                continue;
            }
            within.insert(Element::empty(tag, data_elements::vr_of(tag).unwrap()));
            let findings = check(&table.sop_class, table.operation, role, &data_set);
            if !requirement.usage(role).needs_value() || may_be_empty(&path) {
                assert!(findings.is_empty(), "{} {}: {path:?}", table.source, table.operation);
                continue;
            }
            emptied += 1;
            let [finding] = &findings[..] else { panic!("{} {}: {path:?}", table.source, table.operation) };
            assert_eq!((finding.fault, path_of(finding)), (Fault::NoValue, path.clone()));
            let status = match is_transaction_uid_of_ups(table, &path) {
                true => Status(0xC301),
                false => status_of(
                    table.operation,
                    Status::MISSING_ATTRIBUTE_VALUE,
                    Status::INVALID_ARGUMENT_VALUE,
                ),
            };
            assert_eq!(outcome_of(&findings).unwrap().status(), Some(status), "{finding}");
        }
    }
    assert!(emptied > 500, "{emptied}");
}

#[test]
fn what_is_not_allowed_is_found_at_any_depth() {
    let mut added = 0;
    for (table, role) in all() {
        let mut complete_one = full(table, table.requirements, role);
        complete(&table.sop_class, table.operation, &mut complete_one);
        for (path, requirement) in paths(table.requirements, role) {
            if requirement.usage(role) != Usage::NotAllowed {
                continue;
            }
            let mut data_set = complete_one.clone();
            let (within, tag) = at(&mut data_set, &path);
            within.insert(Element::empty(tag, data_elements::vr_of(tag).unwrap()));
            let findings = check(&table.sop_class, table.operation, role, &data_set);
            let [finding] = &findings[..] else { panic!("{} {}: {path:?}", table.source, table.operation) };
            assert_eq!((finding.fault, path_of(finding)), (Fault::NotAllowed, path.clone()));
            assert_eq!(outcome_of(&findings).unwrap().status(), Some(Status::NO_SUCH_ATTRIBUTE));
            added += 1;
        }
    }
    assert!(added > 60, "{added}");
}

/// An MPPS as it begins, complete.
fn step() -> DataSet {
    let table = requirements::table(&MPPS, Operation::Create).unwrap();
    let mut data_set = full(table, table.requirements, Role::Scu);
    complete(&MPPS, Operation::Create, &mut data_set);
    data_set
}

#[test]
fn a_finding_says_in_which_item_it_is() {
    let mut data_set = step();
    let sequence = data_set.get_element_mut(tags::PERFORMED_SERIES_SEQUENCE).unwrap();
    let Value::Sequence(sequence) = sequence.value_mut() else { unreachable!() };
    let mut second = sequence.items.first().unwrap().into_owned();
    second.data_set.remove(tags::SERIES_INSTANCE_UID);
    sequence.items.push(second);
    let findings = check(&MPPS, Operation::Create, Role::Scu, &data_set);
    assert_eq!(findings.len(), 1);
    assert_eq!(
        findings[0].to_string(),
        "(0040,0340)[1].(0020,000E) SeriesInstanceUID is not there, it is 1 in PS3.4 Table F.7.2-1"
    );
}

#[test]
fn the_same_fault_in_very_many_items_is_told_of_the_first_few() {
    let mut data_set = step();
    let sequence = data_set.get_element_mut(tags::PERFORMED_SERIES_SEQUENCE).unwrap();
    let Value::Sequence(sequence) = sequence.value_mut() else { unreachable!() };
    let mut nameless = sequence.items.first().unwrap().into_owned();
    nameless.data_set.remove(tags::SERIES_INSTANCE_UID);
    sequence.items = vec![nameless; 100_000].into();
    sequence.items.push(Item::from(DataSet::new()));
    let findings = check(&MPPS, Operation::Create, Role::Scu, &data_set);
    let of = |tag| findings.iter().filter(move |finding| finding.tag() == tag);
    assert_eq!(of(tags::SERIES_INSTANCE_UID).count(), 16);
    // Other faults are found all the same.
    assert_eq!(
        of(tags::PROTOCOL_NAME).map(|finding| finding.path.sequences[0].1).collect::<Vec<_>>(),
        [100_000]
    );
}

#[test]
fn a_finding_tells_no_value() {
    let mut data_set = step();
    data_set.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "DOE^JANE").unwrap();
    let findings = check(&MPPS, Operation::Create, Role::Scu, &data_set);
    assert_eq!(findings.len(), 1);
    assert!(!format!("{findings:?} {}", findings[0]).contains("DOE"));
}

/// A data set of what the side must send, and no more.
fn least(table: &Table, requirements: &[Requirement], role: Role) -> DataSet {
    let mut data_set = DataSet::new();
    for requirement in requirements {
        let Some(tag) = requirement.tag else { continue };
        if !matches!(requirement.usage(role), Usage::Type1 | Usage::Mandatory) {
            continue;
        }
        if data_elements::vr_of(tag) == Some(Vr::SQ) {
            let mut item = least(table, requirement.items, role);
            if item.is_empty() {
                item.insert(sample(table, tags::CODE_VALUE));
            }
            let sequence = Sequence { items: [Item::from(item)].into(), ..Sequence::default() };
            data_set.insert(Element::new(tag, Vr::SQ, Value::Sequence(sequence)));
        } else {
            data_set.insert(sample(table, tag));
        }
    }
    data_set
}

#[test]
fn what_has_its_attributes_of_type_1_is_complete_once_those_of_type_2_are_added() {
    let mut completed = 0;
    for (table, role) in all() {
        let (class, operation) = (&table.sop_class, table.operation);
        let mut data_set = least(table, table.requirements, role);
        let before = check(class, operation, role, &data_set);
        assert!(
            before.iter().all(|finding| finding.usage == Usage::Type2 && finding.fault == Fault::Missing)
        );
        complete(class, operation, &mut data_set);
        let after = check(class, operation, role, &data_set);
        assert!(after.is_empty(), "{class} {operation}: {after:?}");
        completed += usize::from(!before.is_empty());
        // What is complete stays as it is.
        let again = data_set.clone();
        complete(class, operation, &mut data_set);
        assert_eq!(data_set, again);
    }
    assert!(completed > 10, "{completed}");
}

#[test]
fn of_several_faults_a_missing_attribute_is_told_first_then_a_missing_value_then_an_invalid_one() {
    let mut data_set = DataSet::new();
    data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
    data_set.set(tags::PROCEDURE_STEP_LABEL, "").unwrap();
    data_set.set(tags::INPUT_READINESS_STATE, "PERHAPS").unwrap();
    let findings = check(&UPS, Operation::Create, Role::Scu, &data_set);
    let first = |findings: &[Finding]| outcome_of(findings).and_then(|outcome| outcome.status());
    let without = |faults: &[Fault]| -> Vec<Finding> {
        findings.iter().filter(|finding| !faults.contains(&finding.fault)).cloned().collect()
    };
    assert_eq!(first(&findings), Some(Status::MISSING_ATTRIBUTE));
    assert_eq!(first(&without(&[Fault::Missing])), Some(Status::MISSING_ATTRIBUTE_VALUE));
    assert_eq!(first(&without(&[Fault::Missing, Fault::NoValue])), Some(Status::INVALID_ATTRIBUTE_VALUE));
    let others = [Fault::Missing, Fault::NoValue, Fault::Invalid];
    assert_eq!(first(&without(&others)), Some(Status::NO_SUCH_ATTRIBUTE));
}

#[test]
fn the_state_of_a_new_step_is_fixed_and_ups_has_a_status_of_its_own_for_it() {
    let mut data_set = step();
    data_set.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "COMPLETED").unwrap();
    let findings = check(&MPPS, Operation::Create, Role::Scu, &data_set);
    assert_eq!(outcome_of(&findings).unwrap().status(), Some(Status::INVALID_ATTRIBUTE_VALUE));

    let table = requirements::table(&UPS, Operation::Create).unwrap();
    let mut data_set = full(table, table.requirements, Role::Scu);
    complete(&UPS, Operation::Create, &mut data_set);
    data_set.set(tags::PROCEDURE_STEP_STATE, "IN PROGRESS").unwrap();
    let findings = check(&uids::UNIFIED_PROCEDURE_STEP_WATCH, Operation::Create, Role::Scu, &data_set);
    assert_eq!(outcome_of(&findings).unwrap().status(), Some(Status(0xC309)));
}

#[test]
fn a_new_ups_has_neither_a_transaction_nor_progress() {
    let table = requirements::table(&UPS, Operation::Create).unwrap();
    let mut data_set = full(table, table.requirements, Role::Scu);
    complete(&UPS, Operation::Create, &mut data_set);
    assert!(data_set.get_element(tags::TRANSACTION_UID).unwrap().is_empty());
    data_set.set(tags::TRANSACTION_UID, "1.2.3").unwrap();
    let findings = check(&UPS, Operation::Create, Role::Scu, &data_set);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].tag(), findings[0].fault), (tags::TRANSACTION_UID, Fault::Invalid));
}

#[test]
fn a_value_of_padding_alone_is_no_value() {
    let mut data_set = step();
    data_set.set(tags::MODALITY, "  ").unwrap();
    let findings = check(&MPPS, Operation::Create, Role::Scu, &data_set);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].tag(), findings[0].fault), (tags::MODALITY, Fault::NoValue));
}

#[test]
fn a_lapse_is_forgiven_only_if_it_is_switched_on() {
    let mut data_set = step();
    data_set.remove(tags::PATIENT_SEX);
    let findings = check(&MPPS, Operation::Create, Role::Scu, &data_set);
    assert_eq!(Forgiven::default().judge(findings.clone(), &"a test"), findings);
    let forgiven = Forgiven::default().and(Lapse::AbsentType2);
    assert!(forgiven.judge(findings.clone(), &"a test").is_empty());
    assert_eq!(forgiven.but(Lapse::AbsentType2).judge(findings.clone(), &"a test"), findings);
}

/// A data set with each lapse, and the operation that it is for.
fn lapses() -> Vec<(Lapse, Uid, Operation, DataSet)> {
    let complete_one = |sop_class: &Uid, operation| {
        let table = requirements::table(sop_class, operation).unwrap();
        let mut data_set = full(table, table.requirements, operation.sender());
        complete(sop_class, operation, &mut data_set);
        data_set
    };
    let changed = |sop_class: Uid, operation, change: &dyn Fn(&mut DataSet)| {
        let mut data_set = complete_one(&sop_class, operation);
        change(&mut data_set);
        (sop_class, operation, data_set)
    };
    let commitment = uids::STORAGE_COMMITMENT_PUSH_MODEL;
    let empty = |tag: Tag| Element::empty(tag, data_elements::vr_of(tag).unwrap());
    [
        (
            Lapse::OwnIdentification,
            changed(UPS, Operation::Create, &|data_set| data_set.set(tags::SOP_INSTANCE_UID, "1.2").unwrap()),
        ),
        (
            Lapse::EmptySequenceInReport,
            changed(commitment.clone(), Operation::EventReport(2), &|data_set| {
                data_set.insert(empty(tags::REFERENCED_SOP_SEQUENCE));
            }),
        ),
        (
            Lapse::AbsentType2,
            changed(MPPS, Operation::Create, &|data_set| drop(data_set.remove(tags::PATIENT_ID))),
        ),
        (
            Lapse::EmptyConditional,
            changed(MPPS, Operation::Create, &|data_set| {
                data_set.insert(empty(tags::SPECIFIC_CHARACTER_SET));
            }),
        ),
        (
            Lapse::RepeatedInSet,
            changed(MPPS, Operation::Set, &|data_set| data_set.set(tags::PATIENT_ID, "1").unwrap()),
        ),
        (
            Lapse::NoCodeMeaning,
            changed(MPPS, Operation::Create, &|data_set| {
                let within = [tags::REASON_FOR_PERFORMED_PROCEDURE_CODE_SEQUENCE, tags::CODE_MEANING];
                let (item, tag) = at(data_set, &within);
                item.remove(tag);
            }),
        ),
        (
            Lapse::DiscontinuedWithoutSeries,
            changed(MPPS, Operation::Discontinued, &|data_set| {
                data_set.insert(empty(tags::PERFORMED_SERIES_SEQUENCE));
            }),
        ),
        (
            Lapse::IncompleteReport,
            changed(commitment, Operation::EventReport(2), &|data_set| {
                let (item, tag) = at(data_set, &[tags::FAILED_SOP_SEQUENCE, tags::FAILURE_REASON]);
                item.remove(tag);
            }),
        ),
    ]
    .into_iter()
    .map(|(lapse, (sop_class, operation, data_set))| (lapse, sop_class, operation, data_set))
    .collect()
}

#[test]
fn each_lapse_has_its_own_switch() {
    let lapses = lapses();
    assert!(Lapse::ALL.iter().all(|lapse| lapses.iter().any(|(of, ..)| of == lapse)));
    for (lapse, sop_class, operation, data_set) in lapses {
        let findings = check(&sop_class, operation, operation.sender(), &data_set);
        assert_eq!(findings.len(), 1, "{lapse}");
        let remaining = |forgiven: Forgiven| forgiven.judge(findings.clone(), &"a test").len();
        assert_eq!(remaining(Forgiven::NOTHING), 1, "{lapse}");
        assert_eq!(remaining(Forgiven::NOTHING.and(lapse)), 0, "{lapse}");
        let by_default = matches!(lapse, Lapse::OwnIdentification | Lapse::EmptySequenceInReport);
        assert_eq!(remaining(Forgiven::default()) == 0, by_default, "{lapse}");
    }
}

#[test]
fn a_condition_and_a_usage_are_told_in_words() {
    let rows = requirements::of(&MPPS, Operation::Create).unwrap();
    let step = rows.iter().find(|row| row.tag == Some(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE)).unwrap();
    let issuer =
        step.items.iter().find(|row| row.tag == Some(tags::ISSUER_OF_ACCESSION_NUMBER_SEQUENCE)).unwrap();
    let local = issuer.items.iter().find(|row| row.tag == Some(tags::LOCAL_NAMESPACE_ENTITY_ID)).unwrap();
    assert_eq!(local.condition.to_string(), "conditional on UniversalEntityID");
    assert_eq!((local.scu.to_string().as_str(), local.scp.as_str()), ("1C", "1C"));
}

#[test]
fn what_a_completed_and_what_a_canceled_step_needs_differ() {
    let needs = |operation, tag| {
        requirements::of(&UPS, operation).unwrap().iter().find(|row| row.tag == Some(tag)).unwrap().scp
    };
    let performed = tags::UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_SEQUENCE;
    assert_eq!(needs(Operation::Completed, performed), Usage::Type1); // P
    assert_eq!(needs(Operation::Discontinued, performed), Usage::Type3);
    let progress = tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE;
    assert_eq!(needs(Operation::Completed, progress), Usage::Type3); // X
    assert_eq!(needs(Operation::Discontinued, progress), Usage::Type1);
}

/// The rows of PS3.4 in `data`, those of macros aside: what each says of its path.
#[test]
fn every_row_of_the_source_is_in_its_table() {
    let sources = [
        include_str!("../data/n_service_attributes.csv"),
        include_str!("../data/n_service_attributes_since.csv"),
    ];
    let lines = sources.iter().flat_map(|source| source.lines().skip(1));
    let mut around: std::collections::HashMap<(&str, &str, &str), Vec<&str>> = Default::default();
    let mut rows = 0;
    for line in lines {
        let fields: Vec<&str> = line.split(',').collect();
        let [class, sop_class, operations, type_id, _, _, number, depth, tag, keyword, _, usage, ..] =
            fields[..]
        else {
            panic!("{line}")
        };
        // Misprints of the source, which the generator mends.
        let is_mended = matches!((sop_class, number), ("Display System", "94"));
        if class == "(macro)" || is_mended {
            continue;
        }
        let depth: usize = depth.parse().unwrap();
        for operation in operations.split('|') {
            let around = around.entry((sop_class, operation, type_id)).or_default();
            around.truncate(depth);
            around.push(tag);
            if tag.is_empty() {
                continue;
            }
            let path: Vec<Tag> =
                around.iter().map(|tag| Tag::from_u32(u32::from_str_radix(tag, 16).unwrap())).collect();
            for table in tables_of(sop_class, operation, type_id) {
                let requirement = find(table.requirements, &path)
                    .unwrap_or_else(|| panic!("{sop_class} {operation} {number}: {keyword}"));
                let (scu, scp) = usage.split_once('/').unwrap_or((usage, usage));
                if !matches!(scu, "R" | "RC" | "P" | "X" | "O") {
                    let told = (requirement.scu.as_str(), requirement.scp.as_str());
                    assert_eq!(told, (scu, scp), "{sop_class} {operation} {number}: {keyword}");
                }
                rows += 1;
            }
        }
    }
    assert!(rows > 1400, "{rows}");
}

fn find(requirements: &'static [Requirement], path: &[Tag]) -> Option<&'static Requirement> {
    let (tag, rest) = path.split_first()?;
    let requirement = requirements.iter().find(|requirement| requirement.tag == Some(*tag))?;
    if rest.is_empty() { Some(requirement) } else { find(requirement.items, rest) }
}

fn tables_of(sop_class: &str, operation: &str, type_id: &str) -> Vec<&'static Table> {
    let kind = || type_id.parse().unwrap();
    let operations = match operation {
        "N-CREATE" => vec![Operation::Create],
        "N-SET" => vec![Operation::Set],
        "N-GET" => vec![Operation::Get],
        "N-ACTION" => vec![Operation::Action(kind())],
        "N-ACTION reply" => vec![Operation::ActionReply(kind())],
        "N-EVENT-REPORT" => vec![Operation::EventReport(kind())],
        "final state" => vec![Operation::Completed, Operation::Discontinued],
        other => panic!("{other}"),
    };
    let names: Vec<&str> = match sop_class {
        "UPS" => vec!["Unified Procedure Step - Push SOP Class"],
        "both" => vec!["RT Conventional Machine Verification", "RT Ion Machine Verification"],
        name => vec![name],
    };
    let tables = requirements::tables().iter().filter(|table| operations.contains(&table.operation));
    let is_suffix = |rest: &str| matches!(rest, "" | " SOP Class" | " SOP Class UID");
    let is_named = |table: &&Table| {
        let name = kerma_dictionary::uids::by_uid(&table.sop_class).unwrap().name;
        names.iter().any(|wanted| name.strip_prefix(wanted).is_some_and(is_suffix))
    };
    let tables: Vec<&Table> = tables.filter(is_named).collect();
    assert_eq!(tables.len(), names.len() * operations.len(), "{sop_class} {operation} {type_id}");
    tables
}
