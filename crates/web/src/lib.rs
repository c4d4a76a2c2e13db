//! DICOMweb (PS3.18) over the API of an archive.
//!
//! ```text
//!   Server ──► Web::router ──► search, … ──► Origin: an Archive, or whatever else keeps instances
//!   sockets,   axum, to be      one module a       blocking, a bounded
//!   TLS        nested           service            number of calls at a time
//! ```
//!
//! - [`Web`] is the services over an [`Origin`]; its router is served by a [`Server`], or nested in one of the embedder's.
//! - [`Origin`] is what the services ask of an archive. `kerma_archive::Archive` is one.
//! - [`Workitems`] is what the services of Unified Procedure Steps (UPS-RS) ask of whoever keeps these and tells what becomes of them.
//! - [`Watch`] is told who has done what, for an audit trail.
//! - [`Problem`] is what goes wrong, as whoever asked is told it.
//!
//! What is offered is listed in `docs/dicomweb.md`.

mod accept;
mod access;
mod archive;
mod arriving;
mod attribute;
mod base64;
mod body;
mod capabilities;
mod codec;
mod compressed;
mod conditional;
mod connection;
mod cross_origin;
mod document;
mod encoding;
mod failure;
mod forwarded;
mod frames;
mod keeper;
mod kept;
mod layout;
mod media_type;
mod multipart;
mod native;
mod origin;
mod page;
mod parameters;
mod parts;
mod peers;
mod pixels;
mod problem;
mod query;
mod render;
mod resource;
mod results;
mod retrieve;
mod search;
mod server;
mod shared;
mod store;
mod timed;
#[doc(hidden)]
pub mod untrusted;
mod watch;
mod web;
mod workitems;

pub use axum::http::StatusCode;

pub use access::{
    Access, Asker, Caller, Credentials, NoTokens, Person, Right, Rights, Searched, Seen, Stored, ThisHost,
    Tokens, Watch,
};
pub use connection::Connection;
pub use document::{Document, Documents, Make, documents};
pub use failure::Failure;
pub use keeper::{Found, Workitems};
pub use origin::{File, Instance, Matches, New, Origin, Selected, Storing};
pub use page::{Association, Operations, Queue, Surroundings, Unknown};
pub use parts::{NotParts, Part, Parts, boundary};
pub use problem::Problem;
pub use resource::Resource;
pub use server::{Limits, Server};
pub use shared::Settings;
pub use web::Web;
