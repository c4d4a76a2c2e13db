//! The sections of the statement, a file each.

pub(super) mod character_sets;
pub(super) mod entities;
pub(super) mod introduction;
pub(super) mod keys;
pub(super) mod media;
pub(super) mod model;
pub(super) mod network;
pub(super) mod normalized;
pub(super) mod overview;
pub(super) mod security;
pub(super) mod statuses;
