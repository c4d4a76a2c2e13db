//! The DICOM upper layer protocol as a machine without I/O: Table 9-10 of PS3.8 §9.2, both roles, with the
//! association negotiation of PS3.8 §9.3 and PS3.7 annex D, limits and timers.
//!
//! The states of an association, with the actions that lead from one to the next. From each of Sta2 to Sta12 an
//! abort leads to Sta13 (sent) or Sta1 (received); from Sta13 the close of the connection leads to Sta1.
//!
//! ```text
//!   requestor                                           acceptor
//!              AE-1                       AE-5
//!     Sta4 ◄───────────────── Sta1 ──────────────────► Sta2 awaits -RQ (ARTIM)
//!      │ AE-2                 idle                       │ AE-6
//!     Sta5 awaits -AC, -RJ ───► Sta1       Sta13 ◄───── Sta3 awaits the user
//!      │ AE-3             AE-4                  AE-8     │ AE-7
//!      └────────────────────► Sta6 ◄─────────────────────┘
//!                      DT-1, DT-2: data both ways
//!             AR-1 ┌───────────┴───────────┐ AR-2
//!                Sta7 awaits -RP         Sta8 awaits the user
//!             AR-3 │    │ AR-8: collision  │ AR-4
//!                Sta1   │                Sta13
//!      requestor ┌──────┴──────┐ acceptor
//!              Sta9          Sta10
//!         AR-9   │             │   AR-10
//!              Sta11         Sta12
//!         AR-3   │             │   AR-4
//!              Sta1          Sta13
//! ```
//!
//! - [`Association`] is the machine: [`Input`]s go in, [`Output`]s, [`Event`]s among them, come out. Time
//!   ([`Instant`]) is an argument.
//! - [`table`] is Table 9-10 as data.
//! - [`negotiation`] is what an acceptor's [`Policy`](negotiation::Policy) answers, and what was [`Negotiated`].
//! - [`Limits`] bounds the time and the size that a peer may take; [`Expecting`] says which deadline applies.
//! - [`Error`] sorts by whose doing it is: [`PeerFault`], [`Aborted`], [`Rejected`], [`TimedOut`]; [`Misuse`] is
//!   the caller's. A [`Warning`] is what was forgiven.
//!
//! What it does not do: it opens no socket, reads no clock, starts no thread; it does not assemble messages, and does
//! not know what is in them. It logs nothing but its transitions, at trace level: warnings and errors are values, and
//! whoever drives the machine knows the peer's name for the log.
//!
//! ```
//! use kerma_association::{Association, Event, Input, Instant, Limits, Output, table::Sta};
//!
//! let now = Instant::START;
//! let mut acceptor = Association::acceptor(Limits::default());
//! acceptor.handle(now, Input::Connected)?;
//!
//! // A peer that is no DICOM node at all:
//! let request = b"GET / HTTP/1.1\r\n\r\n";
//! acceptor.receive_buffer()[..request.len()].copy_from_slice(request);
//! acceptor.handle(now, Input::Received(request.len()))?;
//!
//! let Output::Event(Event::Ended(error)) = acceptor.poll() else { panic!("it was taken for DICOM") };
//! assert!(error.to_string().starts_with("the peer speaks HTTP where an A-ASSOCIATE PDU was expected"));
//! assert_eq!(acceptor.poll(), Output::Close);
//! assert_eq!(acceptor.poll(), Output::Wait { deadline: None });
//! assert_eq!(acceptor.state(), Sta::Sta1);
//! # Ok::<(), kerma_association::Misuse>(())
//! ```
#![no_std]

extern crate alloc;

mod actions;
mod association;
mod budget;
mod buffer;
mod effects;
mod error;
mod inputs;
mod instant;
mod limits;
pub mod negotiation;
mod pace;
mod primitives;
mod receive;
pub mod table;
mod warning;

pub use association::Association;
pub use budget::{Budget, Share};
pub use error::{Aborted, Error, Fault, ForeignProtocol, Misuse, PeerFault, Rejected, TimedOut};
pub use instant::Instant;
pub use limits::Limits;
pub use negotiation::Negotiated;
pub use pace::Rate;
pub use primitives::{Event, Expecting, Input, Output, Role};
pub use warning::{NoReleaseRp, Warning};
