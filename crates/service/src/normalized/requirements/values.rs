//! Values that the standard fixes for an operation, where another value has a status of its own or none at all.

use kerma_dictionary::{Tag, Uid, tags, uids};
use kerma_status::Status;

use super::{Fault, Operation};

/// The values that an attribute at any depth may have.
pub(super) struct Values {
    sop_class: Uid,
    operation: Operation,
    tag: Tag,
    pub(super) values: &'static [&'static str],
    /// The status for another value; `None` if it is that of any invalid value.
    pub(super) status: Option<Status>,
}

const fn values(
    sop_class: Uid,
    operation: Operation,
    tag: Tag,
    values: &'static [&'static str],
    status: Option<Status>,
) -> Values {
    Values { sop_class, operation, tag, values, status }
}

const UPS: Uid = uids::UNIFIED_PROCEDURE_STEP_PUSH;
const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
/// A new UPS is SCHEDULED (PS3.4 Table CC.2.5-4).
const NOT_SCHEDULED: Status = Status(0xC309);
/// The correct Transaction UID was not provided (PS3.4 Table CC.2.1-2).
const TRANSACTION_UID_NOT_PROVIDED: Status = Status(0xC301);
const READINESS: &[&str] = &["INCOMPLETE", "UNAVAILABLE", "READY"];
const PRIORITIES: &[&str] = &["HIGH", "MEDIUM", "LOW"];

#[rustfmt::skip]
static VALUES: &[Values] = &[
    // PS3.4 §F.7.2.1.3, §F.7.2.2.2
    values(MPPS, Operation::Create, tags::PERFORMED_PROCEDURE_STEP_STATUS, &["IN PROGRESS"], None),
    values(MPPS, Operation::Set, tags::PERFORMED_PROCEDURE_STEP_STATUS, &["IN PROGRESS", "COMPLETED", "DISCONTINUED"], None),
    // PS3.4 §CC.2.5.3 and Table CC.2.5-4; PS3.3 §C.30.1, §C.30.2
    values(UPS, Operation::Create, tags::PROCEDURE_STEP_STATE, &["SCHEDULED"], Some(NOT_SCHEDULED)),
    values(UPS, Operation::Create, tags::INPUT_READINESS_STATE, READINESS, None),
    values(UPS, Operation::Set, tags::INPUT_READINESS_STATE, READINESS, None),
    values(UPS, Operation::Create, tags::SCHEDULED_PROCEDURE_STEP_PRIORITY, PRIORITIES, None),
    values(UPS, Operation::Set, tags::SCHEDULED_PROCEDURE_STEP_PRIORITY, PRIORITIES, None),
    // PS3.4 §CC.2.3.1
    values(UPS, Operation::Action(3), tags::DELETION_LOCK, &["TRUE", "FALSE"], None),
    // PS3.3 §C.4.23.1.1
    values(uids::INSTANCE_AVAILABILITY_NOTIFICATION, Operation::Create, tags::INSTANCE_AVAILABILITY, &["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"], None),
    // PS3.3 §C.38.3
    values(uids::INVENTORY_CREATION, Operation::Action(11), tags::INVENTORY_LEVEL, &["STUDY", "SERIES", "INSTANCE"], None),
    // PS3.3 §C.22.1
    values(uids::MEDIA_CREATION_MANAGEMENT, Operation::Action(1), tags::REQUEST_PRIORITY, &["HIGH", "MED", "LOW"], None),
];

/// The values that an attribute of this operation may have; `None` if the standard does not fix them.
pub(super) fn of(sop_class: &Uid, operation: Operation, tag: Tag) -> Option<&'static Values> {
    VALUES
        .iter()
        .find(|values| values.tag == tag && values.operation == operation && values.sop_class == *sop_class)
}

/// The status that the service class itself has for a fault.
pub(super) fn own_status(sop_class: &Uid, operation: Operation, tag: Tag, fault: Fault) -> Option<Status> {
    let is_absent = matches!(fault, Fault::Missing | Fault::NoValue);
    match (operation, tag) {
        // PS3.4 Table CC.2.1-2
        (Operation::Action(1), tags::TRANSACTION_UID) if *sop_class == UPS && is_absent => {
            Some(TRANSACTION_UID_NOT_PROVIDED)
        }
        _ if fault == Fault::Invalid => of(sop_class, operation, tag)?.status,
        _ => None,
    }
}

/// Whether a mandatory sequence may be empty all the same: without an image an image box is erased (PS3.4 §H.4.3.1.2.1.3,
/// §H.4.3.2.2.1.3).
pub(super) fn may_be_empty(sop_class: &Uid, tag: Tag) -> bool {
    (*sop_class == uids::BASIC_GRAYSCALE_IMAGE_BOX && tag == tags::BASIC_GRAYSCALE_IMAGE_SEQUENCE)
        || (*sop_class == uids::BASIC_COLOR_IMAGE_BOX && tag == tags::BASIC_COLOR_IMAGE_SEQUENCE)
}
