//! The seven PDUs of the DICOM upper layer protocol and their items, byte for byte (PS3.8 §9.3, PS3.7 annex D).
#![no_std]

extern crate alloc;

mod abort;
mod associate;
mod error;
mod extended_negotiation;
mod header;
mod item;
mod p_data;
mod parse;
mod pdu;
mod presentation_context;
mod reject;
mod user_identity;
mod user_information;

pub use abort::AAbort;
pub use associate::{AAssociateAc, AAssociateRq};
pub use error::{Error, TooLong};
pub use extended_negotiation::{SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation};
pub use header::{PduHeader, PduType};
pub use item::Item;
pub use p_data::{PDataTf, Pdv};
pub use pdu::Pdu;
pub use presentation_context::{PresentationContextAc, PresentationContextResult, PresentationContextRq};
pub use reject::AAssociateRj;
pub use user_identity::{UserIdentityAc, UserIdentityRq};
pub use user_information::{AsynchronousOperationsWindow, RoleSelection, UserInformation};
