//! What `cargo xtask status` writes from `data/*.csv`, one row a line.

#[rustfmt::skip]
pub(crate) mod tables;
#[rustfmt::skip]
pub(crate) mod types;
