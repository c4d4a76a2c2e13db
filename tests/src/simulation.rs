//! Associations on a virtual network under a virtual clock: an SCU, an SCP, and where a C-MOVE sends to, with a fault
//! at any message. No socket, no thread, no waiting: a minute of silence takes no time.
//!
//! ```text
//!  Scu ══ association ══ Scp ══ association ══ Destination
//!  (End)                (End + operation + End)      (End + operation)
//! ```

mod end;
mod scp;
mod scu;
mod world;

pub use end::{End, Wire};
pub use scp::Scp;
pub use scu::{Outcome, Scu};
pub use world::{Fault, Run, World};
