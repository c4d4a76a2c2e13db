use kerma_dictionary::{
    Tag,
    sop_classes::{DimseService, ServiceClass},
};

use crate::{Category, Status};

/// The statuses of one DIMSE service in one service class.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The service class; `None` for the general table of a DIMSE service (PS3.7).
    pub service_class: Option<ServiceClass>,
    /// The SOP class or operation of the service class that the table is for; empty if it is for all of them.
    pub operation: &'static str,
    /// The DIMSE service whose responses carry the statuses.
    pub dimse_service: DimseService,
    /// The table's own rows, by code; none where the service class leaves it at the general ones.
    pub rows: &'static [Row],
    /// The general table of the DIMSE service; `None` in the general table itself.
    pub general: Option<&'static Table>,
    /// Where the standard has it, such as `PS3.4 B.2.3 Table B.2-1`.
    pub source: &'static str,
}

/// A row: one status or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The first status.
    pub low: Status,
    /// The last status; equal to `low` but in a range.
    pub high: Status,
    /// The outcome that these statuses tell.
    pub category: Category,
    /// The meaning of these statuses, in a few words.
    pub meaning: &'static str,
    /// The elements of the response that go with it: Error Comment (0000,0902) and the like.
    pub related_elements: &'static [Tag],
    /// Whether the response carries an identifier as its data set.
    pub identifier: bool,
}

impl Table {
    /// The row for `status`: the table's own, else the general one.
    pub const fn find(&self, status: Status) -> Option<&'static Row> {
        let mut rows = self.rows;
        while let [row, rest @ ..] = rows {
            if row.contains(status) {
                return Some(row);
            }
            rows = rest;
        }
        match self.general {
            Some(general) => general.find(status),
            None => None,
        }
    }

    /// The category of `status`; [`Category::Unknown`] if neither this table nor the general one has it.
    pub const fn category(&self, status: Status) -> Category {
        match self.find(status) {
            Some(row) => row.category,
            None => Category::Unknown,
        }
    }
}

impl Row {
    /// Whether the row is for `status`.
    pub const fn contains(&self, status: Status) -> bool {
        self.low.0 <= status.0 && status.0 <= self.high.0
    }
}
