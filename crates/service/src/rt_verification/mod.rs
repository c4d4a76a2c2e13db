//! RT Machine Verification (PS3.4 annex DD): before a beam is delivered, a treatment delivery system asks a machine parameter verifier
//! whether the machine is set up as the plan says.
//!
//! | side | |
//! |---|---|
//! | SCP, the verifier | [`scp`] with a handler that implements [`Verify`]; [`pending`] and [`done`] make its reports |
//! | SCU, the treatment delivery system | [`create`], [`set`], [`verify`], [`status`], [`delete`]; [`events`] with a handler that implements [`Notified`] |
//!
//! ```
//! use kerma_dictionary::{Uid, uids};
//! use kerma_service::{
//!     Reference,
//!     rt_verification::{self, Machine, Setup, TreatmentStatus},
//! };
//!
//! let plan = Reference::new(uids::RT_PLAN_STORAGE, Uid::from_static("1.2.3"));
//! let uid = Uid::from_static("1.2.4");
//! // The SCU: association.request(…)?
//! let created = rt_verification::create(Machine::Conventional, uid.clone(), &Setup::new(&plan, "12345").fraction_group(1));
//! let setup = Setup::from(created.data_set.unwrap());
//! assert_eq!(setup.plan()?, plan);
//! // The SCP, when it has verified.
//! let done = rt_verification::done(Machine::Conventional, &uid, TreatmentStatus::Verified);
//! assert_eq!(done.kind(), Some(2));
//! # Ok::<(), kerma_dataset::ValueError>(())
//! ```
//!
//! The status of the response where the handler does not decide it, besides those of [`normalized`](crate::normalized): 0x0117 if
//! the N-CREATE has no UID and the handler makes none.

mod refusal;
mod scp;
mod setup;

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags, uids};

use crate::{
    normalized::{
        NRequest, code_string,
        requirements::{self, Operation},
    },
    reference::put,
};

pub use refusal::Refusal;
pub use scp::{Event, Notified, Verify, events, scp};
pub use setup::Setup;

/// The kind of machine, which is a SOP class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Machine {
    /// RT Conventional Machine Verification.
    Conventional,
    /// RT Ion Machine Verification.
    Ion,
}

impl Machine {
    /// Its SOP class.
    pub const fn sop_class(self) -> Uid {
        match self {
            Machine::Conventional => uids::RT_CONVENTIONAL_MACHINE_VERIFICATION,
            Machine::Ion => uids::RT_ION_MACHINE_VERIFICATION,
        }
    }

    /// The kind of machine that a SOP class is for.
    pub fn of(sop_class: &Uid) -> Option<Machine> {
        [Machine::Conventional, Machine::Ion].into_iter().find(|machine| machine.sop_class() == *sop_class)
    }
}

code_string! {
    /// Whether the machine is set up as the plan says: Treatment Verification Status (3008,002C) (PS3.4 §DD.3.2.2.4).
    TreatmentStatus {
        /// All that is required was checked, and nothing is out of range.
        Verified = "VERIFIED",
        /// What is out of range was overridden.
        Overridden = "VERIFIED_OVR",
        /// Something is out of range or not known, and the treatment must not go ahead.
        NotVerified = "NOT_VERIFIED",
    }
}

/// N-CREATE: begins the verification of a fraction. Without a UID the SCP names it.
pub fn create(machine: Machine, sop_instance: impl Into<Option<Uid>>, setup: &Setup) -> NRequest {
    let mut attributes = setup.attributes().clone();
    requirements::complete(&machine.sop_class(), Operation::Create, &mut attributes);
    NRequest::create(machine.sop_class(), sop_instance.into(), attributes)
}

/// N-SET: tells the parameters of the beam that is next: the items of General Machine Verification Sequence (0074,1042) and of the
/// sequence for the kind of machine (PS3.4 Tables DD.3.2.1-1 and DD.3.2.1-2).
pub fn set(machine: Machine, sop_instance: &Uid, mut beam: DataSet) -> NRequest {
    requirements::complete(&machine.sop_class(), Operation::Set, &mut beam);
    NRequest::set(machine.sop_class(), sop_instance.clone(), beam)
}

/// N-ACTION: asks for the verification of the beam. What comes of it is told by events.
pub fn verify(machine: Machine, sop_instance: &Uid) -> NRequest {
    NRequest::action(machine.sop_class(), sop_instance.clone(), 1, DataSet::new())
}

/// N-GET: asks for the status of the verification, and for these attributes or for all.
pub fn status(machine: Machine, sop_instance: &Uid, attributes: impl IntoIterator<Item = Tag>) -> NRequest {
    NRequest::get(machine.sop_class(), sop_instance.clone(), attributes)
}

/// N-DELETE: the fraction is delivered, or given up.
pub fn delete(machine: Machine, sop_instance: &Uid) -> NRequest {
    NRequest::delete(machine.sop_class(), sop_instance.clone())
}

/// N-EVENT-REPORT of the SCP: the verification goes on.
pub fn pending(machine: Machine, sop_instance: &Uid) -> NRequest {
    NRequest::event_report(machine.sop_class(), sop_instance.clone(), 1, DataSet::new())
}

/// N-EVENT-REPORT of the SCP: the verification is done.
pub fn done(machine: Machine, sop_instance: &Uid, status: TreatmentStatus) -> NRequest {
    let mut information = DataSet::new();
    put(&mut information, tags::TREATMENT_VERIFICATION_STATUS, status.as_str());
    NRequest::event_report(machine.sop_class(), sop_instance.clone(), 2, information)
}
