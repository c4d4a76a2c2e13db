//! One DICOM association with all that happens on it, without I/O (PS3.7, PS3.8).
//!
//! An [`Endpoint`] is one side of an association, requestor or acceptor. It serves the peer's requests with the service
//! classes of its [`Setup`], sends the requests of this side, and speaks to the destination of a C-MOVE. A driver around it
//! moves bytes, runs the user's code, keeps the time and opens connections. The driver decides nothing of the protocol.
//! `kerma-ae` is a driver on threads, `kerma-tokio` one in tasks, and the simulation of the tests one on a virtual network.
//!
//! ```text
//!              handle(In)                          ┌─ Line ── association machine, messages ── Link::Peer
//!   driver ────────────────► Endpoint ─ Serving ───┤
//!          ◄────────────────            (operation)└─ Line ─────────────────────── Link::Destination
//!              poll() -> Out
//! ```
//!
//! Nothing that identifies a patient is logged, at any level.
#![no_std]

extern crate alloc;

mod accepting;
mod address;
mod admission;
mod bytes;
mod call;
mod destination;
mod endpoint;
mod held;
mod io;
mod line;
mod moving;
mod observe;
mod outgoing;
mod performing;
mod queue;
mod replay;
mod reporting;
mod reports;
mod room;
mod serving;
mod setup;
mod trace;

pub use address::{Address, AddressError};
pub use admission::{Admission, Admit, Caller};
pub use call::Call;
pub use endpoint::Endpoint;
pub use held::Held;
pub use io::{Dial, Event, In, Interest, Link, Out, Wait};
pub use line::Line;
pub use observe::{Observe, Traffic};
pub use room::Room;
pub use setup::{IdentityCheck, Setup};
