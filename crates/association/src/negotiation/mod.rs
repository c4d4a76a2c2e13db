//! Association negotiation, as pure functions (PS3.8 §9.3.2 to 9.3.3, PS3.7 annex D).
//!
//! An acceptor's [`Policy`] answers an A-ASSOCIATE-RQ; either side reads from the request and the answer what was
//! [`Negotiated`].

mod answer;
mod negotiated;
mod policy;
mod proposal;

pub use answer::{Answer, Answered, Identity};
pub use negotiated::{Negotiated, PresentationContext, RejectedContext};
pub use policy::{
    AbstractSyntax, AnswerExtendedNegotiation, ExtendedNegotiation, Peers, Policy, Preference, Roles,
    Supported, TransferSyntaxes,
};
pub use proposal::{MAX_CONTEXTS, Proposal};
