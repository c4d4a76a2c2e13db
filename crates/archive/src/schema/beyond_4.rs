//! What schema 5 has beyond schema 4: the tables of what a department asks of the archive beside images.

use crate::{announced, commitment, mpps, notices, ups, worklist};

/// Each is documented where it is used.
pub(super) const BEYOND_4: &[&str] =
    &[notices::TABLES, commitment::TABLES, mpps::TABLES, worklist::TABLES, announced::TABLES, ups::TABLES];
