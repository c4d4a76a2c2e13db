use core::fmt;

use crate::{Row, Status, StatusType, Table};

impl Table {
    /// The text of `status` with its meaning in this service, to be printed:
    /// `0xA700 (Failure: Refused: out of resources)`.
    pub const fn describe(&self, status: Status) -> impl fmt::Display + use<> {
        Description { status, row: self.find(status) }
    }
}

struct Description {
    status: Status,
    row: Option<&'static Row>,
}

impl fmt::Display for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            Some(row) => write!(f, "{} ({}: {})", self.status, row.category, row.meaning),
            // PS3.4 has some of PS3.7 annex C for services whose list in PS3.7 has them not, such as 0x0120 for N-SET.
            None => match StatusType::of(self.status) {
                Some(kind) => write!(f, "{} ({}: {})", self.status, kind.category, kind.name),
                None => write!(f, "{} (not a status of this service)", self.status),
            },
        }
    }
}
