//! Storage Commitment (PS3.4 annex J): an SCU asks an SCP to keep instances safely, and the SCP reports for which it does.
//!
//! | side | |
//! |---|---|
//! | values | [`Transaction`], [`Report`], [`FailureReason`], [`Active`], [`Retry`] |
//! | SCU | [`request()`] asks; [`reports`] with a handler that implements [`Reported`] is told the result |
//! | SCP | [`scp`] with a handler that implements [`Commit`]; [`report()`] tells the result |
//!
//! The N-EVENT-REPORT comes on the association of the N-ACTION, or on one that the SCP requests, with itself as the SCP by role
//! selection (PS3.7 §D.3.3.4). Its sender is the SCP in both cases.
//!
//! The status of the response where the handler does not decide it, besides those of [`normalized`](crate::normalized):
//!
//! | status | when |
//! |---|---|
//! | 0x0112 | the N-ACTION names another instance than 1.2.840.10008.1.20.1.1 |
//! | 0x0120, 0x0121 | the Transaction UID or the references are not there, or have no value |
//! | 0x0123 | the action type is not 1 |

mod active;
mod failure_reason;
mod report;
mod retry;
mod scp;
#[cfg(test)]
mod tests;
mod transaction;

use kerma_dictionary::{Uid, uids};

pub use active::Active;
pub use failure_reason::FailureReason;
pub use report::{Mismatch, Report, report};
pub use retry::Retry;
pub use scp::{Commit, Reported, reports, scp};
pub use transaction::{Transaction, request};

const PUSH: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL;
/// The only instance, which is well-known (PS3.4 §J.3.5).
const INSTANCE: Uid = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
