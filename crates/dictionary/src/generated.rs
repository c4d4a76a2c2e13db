//! What `cargo xtask dictionary` writes from `data/*.csv`, one row a line.

#[rustfmt::skip]
pub(crate) mod data_elements;
#[rustfmt::skip]
pub(crate) mod sop_classes;
#[rustfmt::skip]
pub(crate) mod tags;
#[rustfmt::skip]
pub(crate) mod transfer_syntaxes;
#[rustfmt::skip]
pub(crate) mod uid_constants;
#[rustfmt::skip]
pub(crate) mod uids;
