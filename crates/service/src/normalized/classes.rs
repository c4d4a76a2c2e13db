//! The rows: every normalized service class of PS3.4.

use kerma_dictionary::{
    sop_classes::{
        DimseService::{NAction, NCreate, NDelete, NEventReport, NGet, NSet},
        ServiceClass,
    },
    uids,
};
use kerma_status::{Table, tables};

use super::{
    Class, Kind, Member, Meta, Offered,
    Usage::{Mandatory as M, Optional as U},
};

pub(super) static ALL: [&Class; 12] = [
    &COMMITMENT,
    &MPPS,
    &MPPS_RETRIEVE,
    &MPPS_NOTIFICATION,
    &UPS,
    &PRINT,
    &IAN,
    &MEDIA,
    &RT_VERIFICATION,
    &DISPLAY,
    &LOGGING,
    &INVENTORY,
];

/// A SOP class: its services with their usage by SCU and SCP, then what else it has.
macro_rules! member {
    (
        $uid:ident [$($service:ident $scu:ident / $scp:ident),*]
        $(, instance $instance:ident)? $(, actions $actions:ident)? $(, events $events:ident)?
    ) => {
        Member {
            uid: uids::$uid,
            services: &[$(Offered { service: $service, scu: $scu, scp: $scp }),*],
            instance: member!(@instance $($instance)?),
            actions: member!(@kinds $($actions)?),
            events: member!(@kinds $($events)?),
        }
    };
    (@instance) => { None };
    (@instance $instance:ident) => { Some(uids::$instance) };
    (@kinds) => { &[] };
    (@kinds $kinds:ident) => { $kinds };
}

const fn kind(id: u16, name: &'static str) -> Kind {
    Kind { id, name, table: None }
}

const fn kind_with(id: u16, name: &'static str, table: &'static Table) -> Kind {
    Kind { id, name, table: Some(table) }
}

/// Storage Commitment (PS3.4 annex J).
pub static COMMITMENT: Class = Class {
    service_class: ServiceClass::StorageCommitment,
    sop_classes: &[
        member!(STORAGE_COMMITMENT_PUSH_MODEL [NEventReport M/M, NAction M/M],
            instance STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE,
            actions COMMITMENT_ACTIONS, events COMMITMENT_EVENTS),
        // Retired (PS3.4-2001 §J.4).
        member!(STORAGE_COMMITMENT_PULL_MODEL [NEventReport M/M, NAction M/M],
            instance STORAGE_COMMITMENT_PULL_MODEL_INSTANCE,
            actions COMMITMENT_ACTIONS, events COMMITMENT_EVENTS),
    ],
    metas: &[],
    instances_of: None,
};

static COMMITMENT_ACTIONS: &[Kind] = &[kind(1, "Request Storage Commitment")];
static COMMITMENT_EVENTS: &[Kind] = &[
    kind(1, "Storage Commitment Request Successful"),
    kind(2, "Storage Commitment Request Complete - Failures Exist"),
];

/// Modality Performed Procedure Step (PS3.4 §F.7).
pub static MPPS: Class = Class {
    service_class: ServiceClass::ProcedureStep,
    sop_classes: &[member!(MODALITY_PERFORMED_PROCEDURE_STEP [NCreate M/M, NSet M/M])],
    metas: &[],
    instances_of: None,
};

/// Modality Performed Procedure Step Retrieve (PS3.4 §F.8).
pub static MPPS_RETRIEVE: Class = Class {
    service_class: ServiceClass::ProcedureStep,
    sop_classes: &[member!(MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE [NGet M/M])],
    metas: &[],
    instances_of: None,
};

/// Modality Performed Procedure Step Notification (PS3.4 §F.9).
pub static MPPS_NOTIFICATION: Class = Class {
    service_class: ServiceClass::ProcedureStep,
    sop_classes: &[
        member!(MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION [NEventReport M/M], events MPPS_EVENTS),
    ],
    metas: &[],
    instances_of: None,
};

static MPPS_EVENTS: &[Kind] = &[
    kind(1, "Performed Procedure Step In Progress"),
    kind(2, "Performed Procedure Step Completed"),
    kind(3, "Performed Procedure Step Discontinued"),
    kind(4, "Performed Procedure Step Updated"),
    kind(5, "Performed Procedure Step Deleted"),
];

/// Unified Procedure Step (PS3.4 annex CC). Its C-FIND is a query of its own ([`crate::query`]).
pub static UPS: Class = Class {
    service_class: ServiceClass::UnifiedProcedureStep,
    sop_classes: &[
        member!(UNIFIED_PROCEDURE_STEP_PUSH [NCreate M/M, NAction U/M, NGet U/M], actions UPS_PUSH_ACTIONS),
        member!(UNIFIED_PROCEDURE_STEP_PULL [NGet M/M, NSet M/M, NAction M/M], actions UPS_PULL_ACTIONS),
        member!(UNIFIED_PROCEDURE_STEP_WATCH [NAction M/M, NGet M/M], actions UPS_WATCH_ACTIONS),
        member!(UNIFIED_PROCEDURE_STEP_EVENT [NEventReport M/M], events UPS_EVENTS),
        // It has C-FIND alone.
        member!(UNIFIED_PROCEDURE_STEP_QUERY []),
    ],
    metas: &[],
    instances_of: Some(uids::UNIFIED_PROCEDURE_STEP_PUSH),
};

static UPS_PUSH_ACTIONS: &[Kind] = &[REQUEST_UPS_CANCEL];
static UPS_PULL_ACTIONS: &[Kind] =
    &[kind_with(1, "Change UPS State", &tables::UNIFIED_PROCEDURE_STEP_CHANGE_UPS_STATE_N_ACTION)];
static UPS_WATCH_ACTIONS: &[Kind] = &[
    REQUEST_UPS_CANCEL,
    kind_with(3, "Subscribe to Receive UPS Event Reports", SUBSCRIBING),
    kind_with(4, "Unsubscribe from Receiving UPS Event Reports", SUBSCRIBING),
    kind_with(5, "Suspend Global Subscription", SUBSCRIBING),
];
const REQUEST_UPS_CANCEL: Kind =
    kind_with(2, "Request UPS Cancel", &tables::UNIFIED_PROCEDURE_STEP_REQUEST_UPS_CANCEL_N_ACTION);
const SUBSCRIBING: &Table = &tables::UNIFIED_PROCEDURE_STEP_SUBSCRIBE_OR_UNSUBSCRIBE_N_ACTION;
static UPS_EVENTS: &[Kind] = &[
    kind(1, "UPS State Report"),
    kind(2, "UPS Cancel Requested"),
    kind(3, "UPS Progress Report"),
    kind(4, "SCP Status Change"),
    kind(5, "UPS Assigned"),
];

/// Print Management (PS3.4 annex H).
pub static PRINT: Class = Class {
    service_class: ServiceClass::PrintManagement,
    sop_classes: &[
        member!(BASIC_FILM_SESSION [NCreate M/M, NSet U/M, NDelete U/M, NAction U/U], actions PRINT_ACTIONS),
        member!(BASIC_FILM_BOX [NCreate M/M, NAction M/M, NDelete U/M, NSet U/U], actions PRINT_ACTIONS),
        member!(BASIC_GRAYSCALE_IMAGE_BOX [NSet M/M]),
        member!(BASIC_COLOR_IMAGE_BOX [NSet M/M]),
        member!(BASIC_ANNOTATION_BOX [NSet U/M]),
        member!(PRESENTATION_LUT [NCreate M/M, NDelete U/M]),
        // Retired (PS3.4-1998 §H.4.8).
        member!(VOILUT_BOX [NCreate M/M, NSet U/M, NDelete U/M]),
        member!(PRINT_JOB [NEventReport M/M, NGet U/M], events PRINT_JOB_EVENTS),
        member!(PRINTER [NEventReport M/M, NGet U/M], instance PRINTER_INSTANCE, events PRINTER_EVENTS),
        member!(PRINTER_CONFIGURATION_RETRIEVAL [NGet M/M], instance PRINTER_CONFIGURATION_RETRIEVAL_INSTANCE),
    ],
    metas: &[
        Meta {
            uid: uids::BASIC_GRAYSCALE_PRINT_MANAGEMENT_META,
            members: &[
                uids::BASIC_FILM_SESSION,
                uids::BASIC_FILM_BOX,
                uids::BASIC_GRAYSCALE_IMAGE_BOX,
                uids::PRINTER,
            ],
        },
        Meta {
            uid: uids::BASIC_COLOR_PRINT_MANAGEMENT_META,
            members: &[
                uids::BASIC_FILM_SESSION,
                uids::BASIC_FILM_BOX,
                uids::BASIC_COLOR_IMAGE_BOX,
                uids::PRINTER,
            ],
        },
    ],
    instances_of: None,
};

static PRINT_ACTIONS: &[Kind] = &[kind(1, "Print")];
static PRINT_JOB_EVENTS: &[Kind] =
    &[kind(1, "Pending"), kind(2, "Printing"), kind(3, "Done"), kind(4, "Failure")];
static PRINTER_EVENTS: &[Kind] = &[kind(1, "Normal"), kind(2, "Warning"), kind(3, "Failure")];

/// Instance Availability Notification (PS3.4 annex R).
pub static IAN: Class = Class {
    service_class: ServiceClass::InstanceAvailabilityNotification,
    sop_classes: &[member!(INSTANCE_AVAILABILITY_NOTIFICATION [NCreate M/M])],
    metas: &[],
    instances_of: None,
};

/// Media Creation Management (PS3.4 annex S).
pub static MEDIA: Class = Class {
    service_class: ServiceClass::MediaCreationManagement,
    sop_classes: &[
        member!(MEDIA_CREATION_MANAGEMENT [NCreate M/M, NAction M/M, NGet U/M], actions MEDIA_ACTIONS),
    ],
    metas: &[],
    instances_of: None,
};

static MEDIA_ACTIONS: &[Kind] = &[
    kind_with(
        1,
        "Initiate Media Creation",
        &tables::MEDIA_CREATION_MANAGEMENT_INITIATE_MEDIA_CREATION_N_ACTION,
    ),
    kind_with(2, "Cancel Media Creation", &tables::MEDIA_CREATION_MANAGEMENT_CANCEL_MEDIA_CREATION_N_ACTION),
];

/// RT Machine Verification: conventional and ion (PS3.4 annex DD).
pub static RT_VERIFICATION: Class = Class {
    service_class: ServiceClass::RtMachineVerification,
    sop_classes: &[
        member!(RT_CONVENTIONAL_MACHINE_VERIFICATION
            [NCreate M/M, NSet M/M, NGet M/M, NAction M/M, NDelete M/M, NEventReport M/M],
            actions VERIFICATION_ACTIONS, events VERIFICATION_EVENTS),
        member!(RT_ION_MACHINE_VERIFICATION
            [NCreate M/M, NSet M/M, NGet M/M, NAction M/M, NDelete M/M, NEventReport M/M],
            actions VERIFICATION_ACTIONS, events VERIFICATION_EVENTS),
    ],
    metas: &[],
    instances_of: None,
};

static VERIFICATION_ACTIONS: &[Kind] = &[kind(1, "Request Beam Verification")];
static VERIFICATION_EVENTS: &[Kind] = &[kind(1, "Pending"), kind(2, "Done")];

/// Display System Management (PS3.4 annex EE).
pub static DISPLAY: Class = Class {
    service_class: ServiceClass::DisplaySystemManagement,
    sop_classes: &[member!(DISPLAY_SYSTEM [NGet M/M], instance DISPLAY_SYSTEM_INSTANCE)],
    metas: &[],
    instances_of: None,
};

/// Application Event Logging: procedural events and substance administration (PS3.4 annex P).
pub static LOGGING: Class = Class {
    service_class: ServiceClass::ApplicationEventLogging,
    sop_classes: &[
        member!(PROCEDURAL_EVENT_LOGGING [NAction M/M],
            instance PROCEDURAL_EVENT_LOGGING_INSTANCE, actions PROCEDURAL_EVENT_ACTIONS),
        member!(SUBSTANCE_ADMINISTRATION_LOGGING [NAction M/M],
            instance SUBSTANCE_ADMINISTRATION_LOGGING_INSTANCE, actions SUBSTANCE_ADMINISTRATION_ACTIONS),
    ],
    metas: &[],
    instances_of: None,
};

static PROCEDURAL_EVENT_ACTIONS: &[Kind] = &[kind(1, "Record Procedural Event")];
static SUBSTANCE_ADMINISTRATION_ACTIONS: &[Kind] = &[kind(1, "Record Substance Administration Event")];

/// Storage Management: Inventory Creation (PS3.4 annex KK). Repository Query is an information model of Query/Retrieve
/// ([`crate::query`]).
pub static INVENTORY: Class = Class {
    service_class: ServiceClass::StorageManagement,
    sop_classes: &[member!(INVENTORY_CREATION [NAction M/M, NEventReport M/M],
        instance STORAGE_MANAGEMENT_INSTANCE, actions INVENTORY_ACTIONS, events INVENTORY_EVENTS)],
    metas: &[],
    instances_of: None,
};

static INVENTORY_ACTIONS: &[Kind] = &[
    kind(11, "Initiate"),
    kind(12, "Request Status"),
    kind(13, "Cancel"),
    kind(14, "Pause"),
    kind(15, "Resume"),
];
static INVENTORY_EVENTS: &[Kind] = &[
    kind(11, "Inventory Terminated with Instances"),
    kind(12, "Inventory Status"),
    kind(13, "Inventory Terminated without Instances"),
];
