//! Unified Procedure Step (PS3.4 annex CC): work that is put on a list, claimed, and tracked by whoever has subscribed.
//!
//! | | |
//! |---|---|
//! | [`scp`] | the SCP, around a handler: [`Steps`], or [`Keep`] for one who keeps a [`Worklist`] |
//! | [`create`], [`claim`], [`update`], [`complete`], … | what an SCU asks |
//! | [`events`] | the SCU that receives the reports |
//! | [`Worklist`] | the steps and the subscriptions of an SCP, as a value |
//! | [`Step`] | a step: a value that takes requests and gives reports |
//! | [`shortcomings`], [`state_asked`] | the same checks, for requests that come by other ways than DIMSE |
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
//!
//! All instances are of UPS Push, whichever SOP class the presentation context has (§CC.3.1). Of the services each SOP class has its
//! own: an N-SET over a context of UPS Push is 0x0211.

mod attributes;
mod element;
mod events;
mod final_state;
mod keep;
mod kinds;
mod refusal;
mod report;
mod scp;
mod state;
mod step;
mod steps;
mod subscriptions;
mod taken;
mod transitions;
mod words;
mod worklist;

pub use attributes::{code, discontinued, performed, progress, scheduled};
pub use events::{ReceiveReports, events};
pub use keep::Keep;
pub use refusal::Refusal;
pub use report::{EventType, Report, ScpStatus};
pub use scp::{Scp, scp};
pub use state::State;
pub use step::{Performer, Step};
pub use steps::Steps;
pub use subscriptions::{Addressed, Scope, Subscribed, Subscription, Subscriptions};
pub use taken::{CHANGE_STATE, REQUEST_CANCEL, shortcomings, state_asked};
pub use transitions::{Cell, Event, TransactionUid, transition};
pub use words::{
    SEARCHING, cancel, change_state, claim, complete, create, get, request_cancel, search, subscribe,
    suspend_global, unsubscribe, update,
};
pub use worklist::{Done, Worklist};
