//! Modality Performed Procedure Step, its retrieval and its notifications (PS3.4 §F.7 to §F.9).
//!
//! A modality tells that it performs a step of a procedure (N-CREATE), and later what came of it (N-SET). Others may get the step
//! (N-GET of Modality Performed Procedure Step Retrieve) or be told what happens to it (N-EVENT-REPORT of Modality Performed
//! Procedure Step Notification).
//!
//! | side | |
//! |---|---|
//! | the step as a value | [`Step`], [`Modification`], [`Collection`] |
//! | SCP | [`scp`] and [`retrieve_scp`] with a handler that implements [`Steps`]; [`notify`] makes its notifications |
//! | SCU | [`begin`], [`update`], [`complete`], [`discontinue`] of a step that is [`Performed`]; [`retrieve`]; [`notifications`] with a handler that implements [`Notified`] |
//!
//! The status of the response where the handler does not decide it, besides those of [`normalized`](crate::normalized):
//!
//! | status | when |
//! |---|---|
//! | 0x0106 | a new step is not IN PROGRESS, or the status is none |
//! | 0x0110, Error ID 0xA710 | the step is COMPLETED or DISCONTINUED already |
//! | 0x0111 | there is a step with the UID of the N-CREATE |
//! | 0x0112 | there is no step with the UID |
//! | 0x0117 | the N-CREATE has no UID, and the handler makes none |
//! | 0x0120, 0x0121 | the step is to end and lacks an attribute, or a value, that it must have then |

mod collection;
mod event;
mod reason;
mod refusal;
mod scp;
mod scu;
mod state;
mod step;
#[cfg(test)]
mod tests;

pub use collection::Collection;
pub use event::{Event, notify};
pub use reason::Reason;
pub use refusal::{NO_LONGER_UPDATED, Refusal};
pub use scp::{Notified, Steps, notifications, retrieve_scp, scp};
pub use scu::{Performed, Series, Start, begin, complete, discontinue, retrieve, update};
pub use state::State;
pub use step::{Modification, Step};
