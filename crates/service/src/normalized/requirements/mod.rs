//! Which attributes a request must have: the tables of PS3.4 for N-CREATE, N-SET, N-GET, N-ACTION and N-EVENT-REPORT.
//!
//! An SCP checks the data set of a request before its handler sees it, and an SCU completes what it sends.
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_dictionary::{tags, uids};
//! use kerma_service::normalized::requirements::{self, Operation, Role};
//! use kerma_status::Status;
//!
//! let step = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
//! let mut attributes = DataSet::new();
//! attributes.set(tags::PERFORMED_PROCEDURE_STEP_ID, "PPS1")?;
//! requirements::complete(&step, Operation::Create, &mut attributes);
//! assert!(attributes.get_element(tags::PATIENT_NAME).unwrap().is_empty()); // type 2
//!
//! let findings = requirements::check(&step, Operation::Create, Role::Scu, &attributes);
//! let modality = findings.iter().find(|finding| finding.tag() == tags::MODALITY).unwrap(); // type 1
//! assert_eq!(modality.status(), Status::MISSING_ATTRIBUTE);
//! # Ok::<(), kerma_dataset::ValueError>(())
//! ```
//!
//! Attributes that a table does not name are extensions, and pass. Conditions are text for people: an attribute of type 1C or 2C
//! may be absent. The requirements of items hold for each item that is there.

mod check;
mod finding;
mod forgiven;
#[rustfmt::skip]
mod generated;
mod table;
mod values;

use core::fmt;

use kerma_dictionary::{Uid, sop_classes::DimseService};

pub use check::{check, complete};
pub use finding::{Finding, outcome_of};
pub use forgiven::{Forgiven, Lapse};
pub use table::{Condition, Fault, Requirement, Table, Usage};

use super::Class;

/// A side of a service class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The Service Class User.
    Scu,
    /// The Service Class Provider.
    Scp,
}

/// What a data set is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// The attributes of an N-CREATE.
    Create,
    /// The modifications of an N-SET.
    Set,
    /// The attributes that an N-GET replies with.
    Get,
    /// The information of an N-ACTION of this type.
    Action(u16),
    /// The reply to an N-ACTION of this type.
    ActionReply(u16),
    /// The information of an N-EVENT-REPORT of this type.
    EventReport(u16),
    /// A procedure step as a whole when it is COMPLETED (PS3.4 Table F.7.2-1, §CC.2.5.1.1).
    Completed,
    /// A procedure step as a whole when it is DISCONTINUED, or for a UPS CANCELED.
    Discontinued,
}

impl Operation {
    /// The data set of a request of this DIMSE service, with the action or event type if it has one. `None` if it has no data
    /// set.
    pub const fn of_request(service: DimseService, kind: Option<u16>) -> Option<Operation> {
        match (service, kind) {
            (DimseService::NCreate, _) => Some(Operation::Create),
            (DimseService::NSet, _) => Some(Operation::Set),
            (DimseService::NAction, Some(kind)) => Some(Operation::Action(kind)),
            (DimseService::NEventReport, Some(kind)) => Some(Operation::EventReport(kind)),
            _ => None,
        }
    }

    /// The side that the data set is from.
    pub const fn sender(self) -> Role {
        match self {
            Operation::Get | Operation::ActionReply(_) | Operation::EventReport(_) => Role::Scp,
            _ => Role::Scu,
        }
    }

    /// Whether its data set is an argument of an action or event, not attributes of an instance: faults in it have other statuses
    /// (PS3.7 §10.1.1.1.8, §10.1.4.1.10).
    const fn has_arguments(self) -> bool {
        matches!(self, Operation::Action(_) | Operation::ActionReply(_) | Operation::EventReport(_))
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Operation::Create => f.write_str("N-CREATE"),
            Operation::Set => f.write_str("N-SET"),
            Operation::Get => f.write_str("N-GET"),
            Operation::Action(kind) => write!(f, "N-ACTION {kind}"),
            Operation::ActionReply(kind) => write!(f, "the reply to N-ACTION {kind}"),
            Operation::EventReport(kind) => write!(f, "N-EVENT-REPORT {kind}"),
            Operation::Completed => f.write_str("a completed step"),
            Operation::Discontinued => f.write_str("a discontinued step"),
        }
    }
}

/// Every table.
pub fn tables() -> &'static [Table] {
    generated::TABLES
}

/// The table of a SOP class for an operation; `None` if PS3.4 has none. Any SOP class of Unified Procedure Step stands for UPS Push.
pub fn table(sop_class: &Uid, operation: Operation) -> Option<&'static Table> {
    let class = Class::of(sop_class);
    let sop_class = class.map_or(sop_class, |class| class.instance_class(sop_class));
    generated::TABLES.iter().find(|table| table.operation == operation && table.sop_class == *sop_class)
}

/// The requirements of a SOP class for an operation, as in [`table`].
pub fn of(sop_class: &Uid, operation: Operation) -> Option<&'static [Requirement]> {
    table(sop_class, operation).map(|table| table.requirements)
}
