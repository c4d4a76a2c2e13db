//! The DICOM upper layer (PS3.8 §9.2) as a machine without I/O.
#![no_std]

extern crate alloc;

mod actions;
mod association;
mod buffer;
mod effects;
mod error;
mod inputs;
mod instant;
mod limits;
pub mod negotiation;
mod primitives;
mod receive;
pub mod table;
mod warning;

pub use association::Association;
pub use error::{Aborted, Error, Fault, ForeignProtocol, Misuse, PeerFault, Rejected, TimedOut};
pub use instant::Instant;
pub use limits::Limits;
pub use negotiation::Negotiated;
pub use primitives::{Event, Expecting, Input, Output, Role};
pub use warning::{NoReleaseRp, Warning};
