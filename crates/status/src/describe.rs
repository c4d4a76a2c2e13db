use core::fmt;

use crate::{Row, Status, StatusType, Table};

impl Table {
    /// The text of `status` with its meaning in this service, to be printed:
    /// `0xA700 (Failure: Refused: out of resources)`.
    pub const fn describe(&self, status: Status) -> impl fmt::Display + use<> {
        Description { status, row: self.find(status) }
    }

    /// Whether a response of this service may have `status`: a row of the table, or one that the service [shares](Table::shared).
    pub fn knows(&self, status: Status) -> bool {
        self.find(status).is_some() || self.shared(status).is_some()
    }

    /// The status of PS3.7 annex C that the service has by being one of DIMSE-N: they share these, whichever of them their own
    /// lists have. `None` for a service of DIMSE-C, and for any other status.
    pub fn shared(&self, status: Status) -> Option<&'static StatusType> {
        StatusType::of(status).filter(|_| self.dimse_service.is_normalized())
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

#[cfg(test)]
mod tests {
    use crate::{Status, tables};

    #[test]
    fn a_normalized_service_knows_the_statuses_that_all_share_and_a_composite_one_its_own() {
        let set = &tables::GENERAL_N_SET;
        assert!(set.find(Status::MISSING_ATTRIBUTE).is_none() && set.knows(Status::MISSING_ATTRIBUTE));
        assert!(!set.knows(Status(0xC123)));
        assert!(!tables::STORAGE.knows(Status::MISSING_ATTRIBUTE));
        assert!(tables::STORAGE.knows(Status::OUT_OF_RESOURCES));
    }
}
