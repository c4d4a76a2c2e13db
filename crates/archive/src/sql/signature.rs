//! Which transaction it was that was committed last.

use std::fmt;
#[cfg(feature = "postgres")]
use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// A transaction among all that write to a database.
///
/// Each writes it to the row of its writer in `writers`: who gets no answer to a commit sees there whether it came about. The
/// number that PostgreSQL gives a transaction does not say that: after a crash another one may have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    pub(super) writer: i64,
    pub(super) number: i64,
}

#[cfg(feature = "postgres")]
impl Signature {
    /// What a writer has before its first transaction; no other writer is called so.
    pub(super) fn new() -> Signature {
        let random = RandomState::new().build_hasher().finish();
        Signature { writer: random.cast_signed(), number: 0 }
    }

    pub(super) fn next(self) -> Signature {
        Signature { number: self.number + 1, ..self }
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of writer {:x}", self.number, self.writer)
    }
}
