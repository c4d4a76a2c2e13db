//! The operations of SCUs and SCPs in each service class (PS3.4), without I/O, around the user's handlers.
//!
//! This crate knows no socket, no thread and no clock. An operation of an SCP is a value. An endpoint gives it the request
//! and the fragments of the data set, asks it for the next [`Step`], and does what the step says. For an SCU there are plans
//! of presentation contexts ([`storage::plan`], [`retrieve::plan`]) and values that pair a request with its responses
//! ([`query::FindScu`], [`retrieve::RetrieveScu`]).
//!
//! ```text
//!            Request, fragments ─► Operation ─► Step::Call ─► your handler
//!   endpoint                          │            Operation::call
//!            message ◄────────────────┴──────── Step::Respond
//! ```
//!
//! | module | service class | |
//! |---|---|---|
//! | [`verification`] | Verification | PS3.4 annex A |
//! | [`query`] | Query/Retrieve (C-FIND), worklists, and the other information models | PS3.4 annexes C, K, Q, U, V, X, BB, HH, II, JJ |
//! | [`matching`] | which entities an identifier asks for | PS3.4 §C.2.2.2 |
//! | [`extended`] | what SOP Class Extended Negotiation says | PS3.4 annexes B, C, K, Y |
//! | [`retrieve`] | Query/Retrieve (C-GET, C-MOVE), and the other information models | PS3.4 annexes C, U, X, Y, Z, BB, HH, II, JJ |
//! | [`normalized`] | every normalized service class: N-CREATE to N-EVENT-REPORT | PS3.7 §10, PS3.4 annexes F, H, J, P, R, S, CC, DD, EE, KK |
//! | [`storage`] | Storage, Non-Patient Object Storage | PS3.4 annexes B and GG |
//! | [`ups`] | Unified Procedure Step | PS3.4 annex CC |
//! | [`logging`] | Application Event Logging | PS3.4 annex P |
//! | [`ian`] | Instance Availability Notification | PS3.4 annex R |
//! | [`commitment`] | Storage Commitment | PS3.4 annex J |
//! | [`mpps`] | Modality Performed Procedure Step, its retrieval and notifications | PS3.4 §F.7 to §F.9 |
//! | [`media`] | Media Creation Management | PS3.4 annex S |
//! | [`rt_verification`] | RT Machine Verification | PS3.4 annex DD |
//! | [`display`] | Display System Management | PS3.4 annex EE |
//! | [`inventory`] | Storage Management: Inventory Creation | PS3.4 annex KK |
//!
//! # What a handler's failure becomes
//! A handler that returns an error or panics becomes the status that the reference implementation sends for it,
//! is logged, and the association goes on; see [`Outcome`].
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_service::{Services, StoreRequest, storage::Storage, verification::Verification};
//! use kerma_status::Status;
//!
//! let services = Services::new()
//!     .with(Verification::new())
//!     .with(Storage::any(|request: &StoreRequest, data_set: DataSet| {
//!         if data_set.is_empty() { Status::CANNOT_UNDERSTAND } else { Status::SUCCESS }
//!     }));
//! assert!(services.supports(&kerma_dictionary::uids::CT_IMAGE_STORAGE));
//! ```
#![no_std]

extern crate alloc;

mod arriving;
mod certificate;
mod chunks;
pub mod commitment;
pub mod display;
mod exchange;
pub mod extended;
pub mod ian;
mod instance;
pub mod inventory;
mod later;
pub mod logging;
pub mod matching;
pub mod media;
pub mod mpps;
pub mod normalized;
mod operation;
mod outcome;
mod places;
pub mod print;
pub mod query;
mod re_encoded;
mod reference;
mod refused;
mod request;
pub mod retrieve;
pub mod rt_verification;
mod sent;
mod services;
mod span;
pub mod storage;
pub mod ups;
mod user;
pub mod verification;

pub use certificate::PeerCertificate;
pub use chunks::Chunks;
pub use instance::{Destination, Instance, Source};
pub use later::{AsyncHandler, handler};
pub use operation::{
    Invocation, Message, Operation, Over, Reply, Reporting, Step, Unanswered, Unreached, UntimelyFragment,
};
pub use outcome::Outcome;
pub use places::Places;
pub use reference::Reference;
pub use refused::Refused;
pub use request::{AssociationId, AssociationInfo, Request, StoreRequest};
pub use services::{ServiceClass, Services};
pub use span::Span;
pub use user::User;
