//! The seven PDUs of the DICOM upper layer protocol and their items, byte for byte (PS3.8 §9.3 and annex D, PS3.7
//! annex D).
//!
//! ```text
//!  PDU           type length
//!                 1  1   4
//!                +--+--+-----+---------------------------------------------+
//!  A-ASSOCIATE   |01|  |     | version, AE titles, items 10, 20 or 21      |
//!                |  |  |     | (30, 40), 50 (51..59)                       |
//!                +--+--+-----+---------------------------------------------+
//!  P-DATA-TF     |04|  |     | PDV: length 4, context 1, control 1, data;  |
//!                |  |  |     | PDV; ...                                    |
//!                +--+--+-----+---------------------------------------------+
//!  the others    |..|  |     | four bytes                                  |
//!                +--+--+-----+---------------------------------------------+
//!                 PduHeader    Pdu::decode(type, body), Pdu::encode(&mut …)
//! ```
//!
//! - [`PduHeader`] has the type and the length of the PDU. The caller caps the length and gathers the body.
//! - [`Pdu`] is one of the seven, [`PduType`] its name: [`AAssociateRq`], [`AAssociateAc`], [`AAssociateRj`],
//!   [`PDataTf`], A-RELEASE-RQ and -RP, [`AAbort`].
//! - [`PresentationContextRq`], [`PresentationContextAc`] and [`UserInformation`] are the items of an A-ASSOCIATE,
//!   the latter with one type for each of the sub-items 51 to 59.
//! - [`Pdv`] is a fragment of a message; [`Pdv::frame`] is all that has to be written before its data.
//! - [`Error`] is a fault of the peer, and knows the [`AAbort`] that answers it. [`TooLong`] is a fault of the caller.
//!
//! Reading forgives what real peers send ([`Pdu::decode`] has the list) and keeps it: codes that the standard does
//! not define, items that it does not know, padding. Writing is exact.
//!
//! What it does not do: it knows no state, so which PDU may come when is for the association; it does not negotiate,
//! does not assemble messages, and owns no buffer.
//!
//! ```
//! use kerma_pdu::{AAbort, AAssociateRj, Pdu, PduHeader};
//!
//! // What came from a peer:
//! let received = *b"\x03\x00\x00\x00\x00\x04\x00\x01\x01\x07";
//! let (header, body) = received.split_first_chunk().ok_or("six bytes make a header")?;
//! let header = PduHeader::decode(*header);
//! assert_eq!(header.length, 4);
//!
//! let pdu = Pdu::decode(header.pdu_type, body.to_vec().into())?;
//! let Pdu::AAssociateRj(rejection) = pdu else { return Err("another PDU was expected".into()) };
//! assert_eq!(
//!     rejection.to_string(),
//!     "rejected-permanent by service-user: called-AE-title-not-recognized (PS3.8 Table 9-21)"
//! );
//!
//! // What goes to a peer that sent something that is no PDU:
//! let error = Pdu::decode(0x47, b"ET / HTTP/1.1".as_slice().into()).unwrap_err();
//! assert_eq!(error.abort(), AAbort::UNRECOGNIZED_PDU);
//! let mut to_send = Vec::new();
//! Pdu::AAbort(error.abort()).encode(&mut to_send)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
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
pub use associate::{AAssociate, AAssociateAc, AAssociateRq};
pub use error::{Error, TooLong};
pub use extended_negotiation::{SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation};
pub use header::{PduHeader, PduType};
pub use item::Item;
pub use p_data::{PDataTf, Pdv, PdvHeader, Pdvs};
pub use pdu::Pdu;
pub use presentation_context::{PresentationContextAc, PresentationContextResult, PresentationContextRq};
pub use reject::AAssociateRj;
pub use user_identity::{UserIdentityAc, UserIdentityRq};
pub use user_information::{AsynchronousOperationsWindow, RoleSelection, UserInformation};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
