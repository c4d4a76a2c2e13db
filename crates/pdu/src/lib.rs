//! The seven PDUs of the DICOM upper layer protocol and their items, byte for byte (PS3.8 §9.3, PS3.7 annex D).
#![no_std]

extern crate alloc;

mod abort;
mod associate;
mod p_data;

mod user_information;

pub use abort::AAbort;
pub use associate::{
    AAssociateAc, AAssociateRj, AAssociateRq, Item, PresentationContextAc, PresentationContextResult,
    PresentationContextRq,
};
pub use p_data::{PDataTf, Pdv};
pub use user_information::{
    AsynchronousOperationsWindow, RoleSelection, SopClassCommonExtendedNegotiation,
    SopClassExtendedNegotiation, UserIdentityAc, UserIdentityRq, UserInformation,
};

/// A protocol data unit (PS3.8 §9.3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pdu {
    /// A-ASSOCIATE-RQ, type 01 (PS3.8 §9.3.2).
    AAssociateRq(AAssociateRq),
    /// A-ASSOCIATE-AC, type 02 (PS3.8 §9.3.3).
    AAssociateAc(AAssociateAc),
    /// A-ASSOCIATE-RJ, type 03 (PS3.8 §9.3.4).
    AAssociateRj(AAssociateRj),
    /// P-DATA-TF, type 04 (PS3.8 §9.3.5).
    PDataTf(PDataTf),
    /// A-RELEASE-RQ, type 05 (PS3.8 §9.3.6).
    AReleaseRq,
    /// A-RELEASE-RP, type 06 (PS3.8 §9.3.7).
    AReleaseRp,
    /// A-ABORT, type 07 (PS3.8 §9.3.8).
    AAbort(AAbort),
}
