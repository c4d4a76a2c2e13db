// Written from data/status_type_elements.csv by `cargo xtask`; change that instead.
use kerma_dictionary::tags::*;

use crate::{Category::*, StatusType, types::row};

pub(crate) static ALL: [StatusType; 31] = [
    row(Success, "Success", Some(0x0000), &[], "", "PS3.7 C.1.1"),
    row(Pending, "Pending", None, &[], "", "PS3.7 C.2.1"),
    row(Cancel, "Cancel", Some(0xFE00), &[], "", "PS3.7 C.3.1"),
    row(Warning, "Warning", None, &[OFFENDING_ELEMENT, ERROR_COMMENT], "", "PS3.7 C.4.1"),
    row(Warning, "Attribute list error", Some(0x0107), &[AFFECTED_SOP_CLASS_UID, AFFECTED_SOP_INSTANCE_UID, ATTRIBUTE_IDENTIFIER_LIST], "", "PS3.7 C.4.2"),
    row(Warning, "Attribute Value out of range", Some(0x0116), &[], "data set with the invalid attribute values of the N-SET or N-CREATE request", "PS3.7 C.4.3"),
    row(Failure, "Error: Cannot understand", None, &[OFFENDING_ELEMENT, ERROR_COMMENT], "", "PS3.7 C.5.1"),
    row(Failure, "Error: Data Set does not match SOP Class", None, &[OFFENDING_ELEMENT, ERROR_COMMENT], "", "PS3.7 C.5.2"),
    row(Failure, "Failed", None, &[OFFENDING_ELEMENT, ERROR_COMMENT], "", "PS3.7 C.5.3"),
    row(Failure, "Refused: Move Destination unknown", None, &[ERROR_COMMENT], "", "PS3.7 C.5.4"),
    row(Failure, "Refused: Out of resources", None, &[ERROR_COMMENT], "", "PS3.7 C.5.5"),
    row(Failure, "Refused: SOP Class not supported", Some(0x0122), &[ERROR_COMMENT], "", "PS3.7 C.5.6"),
    row(Failure, "Class-Instance conflict", Some(0x0119), &[AFFECTED_SOP_CLASS_UID, AFFECTED_SOP_INSTANCE_UID], "", "PS3.7 C.5.7"),
    row(Failure, "Duplicate SOP Instance", Some(0x0111), &[AFFECTED_SOP_INSTANCE_UID], "", "PS3.7 C.5.8"),
    row(Failure, "Duplicate invocation", Some(0x0210), &[], "", "PS3.7 C.5.9"),
    row(Failure, "Invalid argument value", Some(0x0115), &[AFFECTED_SOP_CLASS_UID, AFFECTED_SOP_INSTANCE_UID, EVENT_TYPE_ID, ACTION_TYPE_ID], "Event Type ID only in N-EVENT-REPORT-RSP, Action Type ID only in N-ACTION-RSP; data set with the invalid arguments of the request", "PS3.7 C.5.10"),
    row(Failure, "Invalid Attribute Value", Some(0x0106), &[], "data set with the invalid attribute values of the N-SET or N-CREATE request", "PS3.7 C.5.11"),
    row(Failure, "Invalid SOP Instance", Some(0x0117), &[AFFECTED_SOP_INSTANCE_UID], "", "PS3.7 C.5.12"),
    row(Failure, "Missing Attribute", Some(0x0120), &[ATTRIBUTE_IDENTIFIER_LIST], "", "PS3.7 C.5.13"),
    row(Failure, "Missing Attribute Value", Some(0x0121), &[], "data set with the missing attribute values of the N-SET or N-CREATE request", "PS3.7 C.5.14"),
    row(Failure, "Mistyped argument", Some(0x0212), &[], "", "PS3.7 C.5.15"),
    row(Failure, "No such argument", Some(0x0114), &[AFFECTED_SOP_CLASS_UID, EVENT_TYPE_ID, ACTION_TYPE_ID], "Event Type ID only in N-EVENT-REPORT-RSP, Action Type ID only in N-ACTION-RSP", "PS3.7 C.5.16"),
    row(Failure, "No such Attribute", Some(0x0105), &[ATTRIBUTE_IDENTIFIER_LIST], "", "PS3.7 C.5.17"),
    row(Failure, "No such Event Type", Some(0x0113), &[AFFECTED_SOP_CLASS_UID, EVENT_TYPE_ID], "", "PS3.7 C.5.18"),
    row(Failure, "No such SOP Instance", Some(0x0112), &[AFFECTED_SOP_INSTANCE_UID], "", "PS3.7 C.5.19"),
    row(Failure, "No such SOP Class", Some(0x0118), &[AFFECTED_SOP_CLASS_UID], "", "PS3.7 C.5.20"),
    row(Failure, "Processing Failure", Some(0x0110), &[AFFECTED_SOP_CLASS_UID, ERROR_COMMENT, ERROR_ID, AFFECTED_SOP_INSTANCE_UID], "", "PS3.7 C.5.21"),
    row(Failure, "Resource Limitation", Some(0x0213), &[], "", "PS3.7 C.5.22"),
    row(Failure, "Unrecognized operation", Some(0x0211), &[], "", "PS3.7 C.5.23"),
    row(Failure, "No such Action Type", Some(0x0123), &[AFFECTED_SOP_CLASS_UID, ACTION_TYPE_ID], "", "PS3.7 C.5.24"),
    row(Failure, "Refused: Not authorized", Some(0x0124), &[ERROR_COMMENT], "", "PS3.7 C.5.25"),
];
