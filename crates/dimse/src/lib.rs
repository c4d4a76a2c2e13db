//! The DIMSE protocol: messages as typed values, their command sets as bytes, and both as PDVs (PS3.7).
//!
//! | module of the standard | here |
//! |---|---|
//! | the composite services, PS3.7 §9 | [`CEchoRq`] [`CStoreRq`] [`CFindRq`] [`CGetRq`] [`CMoveRq`] [`CCancelRq`] … `Rsp` |
//! | the normalized services, PS3.7 §10 | [`NEventReportRq`] [`NGetRq`] [`NSetRq`] [`NActionRq`] [`NCreateRq`] [`NDeleteRq`] … `Rsp` |
//! | command set encoding, PS3.7 §6.3 | [`Command::decode`], [`Command::encode`] |
//! | message to PDVs and back, PS3.8 annex E | [`Fragments`], [`Fragmenter`]; [`Assembler`], [`DataSetBuffer`]; [`Pieces`] |
//!
//! ```text
//!  Pdv Pdv Pdv ─► Assembler ─► Assembled::Command { context_id, command, … }
//!                           ─► Assembled::Fragment { data, last }
//!                              as they come, never gathered
//!
//!  Command ─► Fragments::command  ─► Pdv          none longer than the peer takes
//!  Bytes … ─► Fragments::data_set ─► Pdv Pdv Pdv  nor of odd length; a PDU each
//! ```
//!
//! It does not look inside data sets, does not know which presentation contexts were accepted, and gives no
//! answer to a request: that is the work of `kerma-dataset`, `kerma-association` and `kerma-service`.
//!
//! What peers get wrong in command sets (no group length, an explicit VR encoding, missing elements, odd UIDs)
//! is read all the same; each such thing is a [`Warning`].
//!
//! ```
//! use kerma_dictionary::Uid;
//! use kerma_dimse::{Assembled, Assembler, CEchoRq, Command, FragmentLength, Fragments};
//! use kerma_status::Status;
//!
//! let verification = Uid::from_static("1.2.840.10008.1.1");
//! let request = Command::from(CEchoRq::new(1, verification));
//!
//! let mut assembler = Assembler::new();
//! for pdv in Fragments::command(3, FragmentLength::of(16_384), &request, false) {
//!     if let Some(Assembled::Command { command: Command::CEchoRq(echo), .. }) = assembler.push(pdv)? {
//!         assert_eq!(echo.response(Status::SUCCESS).message_id_being_responded_to, Some(1));
//!     }
//! }
//! # Ok::<(), kerma_dimse::Error>(())
//! ```
#![no_std]

extern crate alloc;

mod assembler;
mod c_cancel;
mod c_echo;
mod c_find;
mod c_get;
mod c_move;
mod c_store;
mod command;
mod command_set;
mod data_set_buffer;
mod error;
mod field;
mod fragments;
mod message;
mod n_action;
mod n_create;
mod n_delete;
mod n_event_report;
mod n_get;
mod n_set;
mod pieces;
mod priority;
mod status_details;
mod warning;

pub use assembler::{Assembled, Assembler, MAX_COMMAND_LENGTH};
pub use c_cancel::CCancelRq;
pub use c_echo::{CEchoRq, CEchoRsp};
pub use c_find::{CFindRq, CFindRsp};
pub use c_get::{CGetRq, CGetRsp};
pub use c_move::{CMoveRq, CMoveRsp};
pub use c_store::{CStoreRq, CStoreRsp};
pub use command::{Command, Decoded, expect_response};
pub use command_set::OtherElement;
pub use data_set_buffer::DataSetBuffer;
pub use error::Error;
pub use fragments::{FragmentLength, Fragmenter, Fragments};
pub use message::DataSetUsage;
pub use n_action::{NActionRq, NActionRsp};
pub use n_create::{NCreateRq, NCreateRsp};
pub use n_delete::{NDeleteRq, NDeleteRsp};
pub use n_event_report::{NEventReportRq, NEventReportRsp};
pub use n_get::{NGetRq, NGetRsp};
pub use n_set::{NSetRq, NSetRsp};
pub use pieces::Pieces;
pub use priority::Priority;
pub use status_details::StatusDetails;
pub use warning::Warning;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
