//! The options that tools share, in groups, and the values that they take.

pub(crate) mod element_path;
pub(crate) mod files;
mod groups;
pub(crate) mod keys;
mod query;
mod retrieve;
mod tls;
mod values;

pub(crate) use files::{ReadOptions, WriteOptions};
pub(crate) use groups::{
    Acceptor, General, LogLevel, Logging, Network, PreferredSyntax, RequestedSyntax, Requestor, Verbosity,
    first_of,
};
pub(crate) use query::{FindExtended, FindModel, Query};
pub(crate) use retrieve::{RetrieveExtended, RetrieveModel, Retrieved};
pub(crate) use tls::AcceptorTls;
pub(crate) use values::{Peer, PeerError, Syntax, Timeout};
