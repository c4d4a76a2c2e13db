//! One file a tool: its arguments, and what it does.

pub(crate) mod archive;
pub(crate) mod completions;
pub(crate) mod conformance;
pub(crate) mod convert;
pub(crate) mod dump;
pub(crate) mod echoscp;
pub(crate) mod echoscu;
pub(crate) mod findscu;
pub(crate) mod getscu;
pub(crate) mod ianscp;
pub(crate) mod ianscu;
pub(crate) mod json;
pub(crate) mod mkdir;
pub(crate) mod modify;
pub(crate) mod movescu;
pub(crate) mod mppsscp;
pub(crate) mod mppsscu;
pub(crate) mod printscp;
pub(crate) mod printscu;
pub(crate) mod qrscp;
pub(crate) mod stgcmtscu;
pub(crate) mod storescp;
pub(crate) mod storescu;
pub(crate) mod todcm;
pub(crate) mod upsscu;
pub(crate) mod web;
