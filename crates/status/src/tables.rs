//! Every status table of PS3.4, and the general ones of PS3.7: `tables::STORAGE`, `tables::QUERY_RETRIEVE_C_FIND`,
//! `tables::GENERAL_N_SET`.
//!
//! A service class with one table gives it its name; one with several adds the operation, if the table is for one
//! only, and the DIMSE service.

use core::ops::RangeInclusive;

use kerma_dictionary::{
    Tag,
    sop_classes::{DimseService, ServiceClass, SopClass},
};

use crate::{Category, Row, Status, Table};

pub use crate::generated::tables::*;

/// Every table of a service class; the general ones are not among them.
pub fn all() -> impl Iterator<Item = &'static Table> + Clone {
    SPECIFIC.iter().copied()
}

/// The general table of a DIMSE service (PS3.7 §9.1, §10.1 and annex C).
pub const fn general(dimse_service: DimseService) -> &'static Table {
    match dimse_service {
        DimseService::CEcho => &GENERAL_C_ECHO,
        DimseService::CStore => &GENERAL_C_STORE,
        DimseService::CFind => &GENERAL_C_FIND,
        DimseService::CGet => &GENERAL_C_GET,
        DimseService::CMove => &GENERAL_C_MOVE,
        DimseService::NEventReport => &GENERAL_N_EVENT_REPORT,
        DimseService::NGet => &GENERAL_N_GET,
        DimseService::NSet => &GENERAL_N_SET,
        DimseService::NAction => &GENERAL_N_ACTION,
        DimseService::NCreate => &GENERAL_N_CREATE,
        DimseService::NDelete => &GENERAL_N_DELETE,
    }
}

/// The tables of a DIMSE service in a service class: one for each operation that has its own.
pub fn of(
    service_class: ServiceClass,
    dimse_service: DimseService,
) -> impl Iterator<Item = &'static Table> + Clone {
    all().filter(move |table| {
        table.service_class == Some(service_class) && table.dimse_service == dimse_service
    })
}

/// The table of a DIMSE service for a SOP class: the one named for it, else the one that is for its whole service
/// class, else the only one that its service class has for the DIMSE service, else the general one. (The N-ACTION
/// tables of Unified Procedure Step are for an action type, not for a SOP class; there the general one is given.)
///
/// ```
/// use kerma_dictionary::{sop_classes::{self, DimseService}, uids};
/// use kerma_status::{Status, tables};
///
/// let ct = sop_classes::by_uid(&uids::CT_IMAGE_STORAGE).unwrap();
/// let table = tables::of_sop_class(ct, DimseService::CStore);
/// assert_eq!(table.find(Status(0xA712)).unwrap().meaning, "Refused: out of resources");
/// ```
pub fn of_sop_class(sop_class: &SopClass, dimse_service: DimseService) -> &'static Table {
    let tables = of(sop_class.service_class, dimse_service);
    let named = || {
        tables.clone().find(|table| {
            let name = sop_class.name.strip_prefix(table.operation);
            !table.operation.is_empty() && matches!(name, Some("" | " SOP Class"))
        })
    };
    let whole = || tables.clone().find(|table| table.operation.is_empty());
    let only = || tables.clone().next().filter(|_| tables.clone().count() == 1);
    named().or_else(whole).or_else(only).unwrap_or(general(dimse_service))
}

pub(crate) const fn row(
    codes: RangeInclusive<u16>,
    category: Category,
    meaning: &'static str,
    related_elements: &'static [Tag],
) -> Row {
    let (low, high) = (Status(*codes.start()), Status(*codes.end()));
    Row { low, high, category, meaning, related_elements, identifier: false }
}

impl Row {
    pub(crate) const fn with_identifier(mut self) -> Row {
        self.identifier = true;
        self
    }
}

pub(crate) const fn general_table(
    dimse_service: DimseService,
    source: &'static str,
    rows: &'static [Row],
) -> Table {
    Table { service_class: None, operation: "", dimse_service, rows, general: None, source }
}

pub(crate) const fn specific_table(
    service_class: ServiceClass,
    operation: &'static str,
    dimse_service: DimseService,
    general: &'static Table,
    source: &'static str,
    rows: &'static [Row],
) -> Table {
    Table {
        service_class: Some(service_class),
        operation,
        dimse_service,
        rows,
        general: Some(general),
        source,
    }
}
