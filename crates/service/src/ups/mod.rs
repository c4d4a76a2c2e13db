//! Unified Procedure Step (PS3.4 annex CC): work that is put on a list, claimed, and tracked by whoever has subscribed.
//!
//! | | |
//! |---|---|
//! | [`Step`] | a step as its SCP keeps it: a value that takes requests and gives reports |
//! | [`transition`] | Table CC.1.1-2: what each request does in each state |
//! | [`Subscriptions`] | who gets the reports, and which steps are kept for whom |
//! | [`Report`] | an event with its information |
//!
//! ```text
//!              N-CREATE            claim                 complete
//!   (no step) ─────────► SCHEDULED ─────► IN PROGRESS ─────────────► COMPLETED
//!                            │                 │          cancel
//!                            └── cancel is ──► └───────────────────► CANCELED
//!                                requested
//! ```

mod final_state;
mod refusal;
mod report;
mod state;
mod step;
mod subscriptions;
mod transitions;

pub use refusal::Refusal;
pub use report::{EventType, Report, ScpStatus};
pub use state::State;
pub use step::{Performer, Step};
pub use subscriptions::{Addressed, Scope, Subscribed, Subscription, Subscriptions};
pub use transitions::{Cell, Event, TransactionUid, transition};
