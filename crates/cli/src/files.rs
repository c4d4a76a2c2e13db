//! The files that tools share: those that are read, shown, written and received.

pub(crate) mod changing;
pub(crate) mod data_set_file;
pub(crate) mod file_name;
pub(crate) mod identity;
pub(crate) mod incoming;
pub(crate) mod own;
pub(crate) mod part_file;
pub(crate) mod paths;
pub(crate) mod pattern;
pub(crate) mod peer_and_paths;
pub(crate) mod reading;
pub(crate) mod soundness;
pub(crate) mod subjects;
pub(crate) mod written;
