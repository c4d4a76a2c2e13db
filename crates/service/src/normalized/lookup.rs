//! Which row a SOP class has, and which statuses its services have.

use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService},
};
use kerma_dimse::Command;
use kerma_status::{Table, tables};

use super::{
    Class,
    asked::{kind_of, service_of, uids},
    classes,
};

impl Class {
    /// Every normalized service class.
    pub const ALL: &[&'static Class] = &classes::ALL;

    /// The service class that has this SOP class or Meta SOP class.
    pub fn of(sop_class: &Uid) -> Option<&'static Class> {
        Class::ALL.iter().copied().find(|class| class.has(sop_class))
    }
}

/// The statuses of a DIMSE-N service for an instance of this SOP class, and of an action or event type that has its own.
pub fn table(sop_class: &Uid, service: DimseService, kind: Option<u16>) -> &'static Table {
    let Some(class) = Class::of(sop_class) else {
        return sop_classes::by_uid(sop_class)
            .map_or(tables::general(service), |class| tables::of_sop_class(class, service));
    };
    // For Unified Procedure Step the SOP class does not say which of its SOP classes has the action type.
    let of_kind = |id| class.sop_classes.iter().find_map(|member| member.kind(service, id)?.table);
    let is_shared = class.instances_of.is_some();
    kind.filter(|_| is_shared)
        .and_then(of_kind)
        .or_else(|| Some(class.member(sop_class)?.table(service, kind)))
        .unwrap_or(tables::general(service))
}

/// The statuses that a request of a DIMSE-N service may be answered with; `None` for any other message, and for a
/// request that names no SOP class.
pub fn statuses(request: &Command) -> Option<&'static Table> {
    let service = service_of(request).filter(|_| request.is_request())?;
    let sop_class = uids(request).0?;
    Some(table(sop_class, service, kind_of(request)))
}
