//! The endpoint that ships, on a virtual network under a virtual clock: a driver without a socket, a thread, or waiting.
//! A minute of silence takes no time, and what goes wrong goes wrong again with the same seed.
//!
//! ```text
//!  World ── clock, Luck ── Node: Endpoint, User ══╗
//!    │                     Node: Endpoint ════════╬══ Network: bytes on their way, delays, resets
//!    └── kept associations Node: Endpoint ════════╝
//! ```
//!
//! - [`World`] lets one thing happen after another; [`Luck`] chooses which, and how;
//! - [`Node`] is a driver: it does what an endpoint says, and nothing that is the protocol's;
//! - [`User`] asks for something, and may have a [`Fault`] at any message;
//! - [`Network`] takes bytes from one node to another;
//! - [`archived::run`] is one whose handlers are those of an archive;
//! - [`seed::run`] is a run of everything with a seed's luck; what must hold after each step and at the end is in
//!   `invariants`, `wire` and [`Ledger`].

pub mod archived;
pub mod handlers;
mod invariants;
mod jumble;
mod ledger;
mod lies;
mod luck;
mod network;
mod node;
mod pdus;
mod pipe;
pub mod reports;
pub mod seed;
mod user;
mod wire;
mod world;

pub use ledger::Ledger;
pub use luck::Luck;
pub use network::{Network, Socket};
pub use node::Node;
pub use pipe::Trickle;
pub use user::{Ask, End, Fault, Outcome, User};
pub use world::{Host, World};
