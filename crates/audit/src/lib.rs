#![doc = include_str!("../README.md")]

mod code;
mod destination;
mod event;
mod file;
mod host;
mod message;
pub mod messages;
mod object;
mod participant;
mod queue;
mod server;
mod sink;
mod source;
mod syslog;
mod trail;
mod xml;

pub use code::{Code, codes};
pub use destination::{Destination, DestinationError};
pub use event::{Action, Outcome};
pub use host::host_name;
pub use message::Message;
pub use object::{Contents, Patient, Study};
pub use participant::{AccessPoint, Participant};
pub use queue::Counts;
pub use source::Source;
pub use trail::Trail;
