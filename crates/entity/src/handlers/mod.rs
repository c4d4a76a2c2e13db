//! Handlers that take their time, on any driver and any executor: what
//! [`kerma_service::handler`] does not do because it needs std.

mod blocking;
mod fragments;
pub(crate) mod slot;
pub mod stream;

pub(crate) use blocking::unblock;

pub use blocking::{Blocking, Threads, blocking, blocking_source};
pub use fragments::{Fragments, Streaming, streaming};
