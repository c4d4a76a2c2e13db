//! How responses are told: the lines that people look for.

use kerma_ae::{Category, Negotiated, Status};
use kerma_dictionary::Uid;
use kerma_dictionary::sop_classes::{self, DimseService};
use kerma_dimse::Command;
use kerma_pdu::SopClassExtendedNegotiation;
use kerma_status::{Table, tables};

/// The statuses of the DIMSE service in the service class.
pub(crate) fn table(sop_class: &Uid, service: DimseService) -> &'static Table {
    sop_classes::by_uid(sop_class)
        .map_or_else(|| tables::general(service), |sop_class| tables::of_sop_class(sop_class, service))
}

/// `Find SCP Response: 1 - 0xFF00 (Pending)`.
pub(crate) fn pending(service: &str, number: usize, status: Status, table: &Table) -> String {
    format!("{service} SCP Response: {number} - {}", told(status, table))
}

/// `0xFF00 (Pending)`.
fn told(status: Status, table: &Table) -> String {
    let category = match status {
        // whatever the service class makes of them, more follows
        Status::PENDING | Status::PENDING_WITH_UNSUPPORTED_KEYS => Category::Pending,
        status => status.category(table),
    };
    format!("{status} ({category})")
}

/// `Find SCP Result: 0x0000 (Success)`; what is not good is an error, with what it means and what the peer says of it.
pub(crate) fn log_result(service: &str, status: Status, table: &Table, comment: Option<&str>, good: bool) {
    let mut line = format!("{service} SCP Result: {}", told(status, table));
    let meaning = table.find(status).map(|row| row.meaning).filter(|_| status != Status::SUCCESS);
    for text in [meaning, comment].into_iter().flatten() {
        line.push_str(": ");
        line.push_str(text);
    }
    match status.category(table) {
        _ if !good => log::error!("{line}"),
        Category::Warning => log::warn!("{line}"),
        _ => log::info!("{line}"),
    }
}

/// Warns of what was asked for by extended negotiation and not accepted.
pub(crate) fn check_extended(asked: Option<SopClassExtendedNegotiation>, negotiated: &Negotiated) {
    let Some(asked) = asked else { return };
    let answers = &negotiated.sop_class_extended_negotiations;
    let answer = answers.iter().find(|answer| answer.sop_class_uid == asked.sop_class_uid);
    let answer = answer.map(|answer| &answer.service_class_application_information[..]).unwrap_or_default();
    let asked = &asked.service_class_application_information[..];
    let is_refused = asked.iter().enumerate().any(|(i, byte)| *byte == 1 && answer.get(i) != Some(&1));
    if is_refused {
        log::warn!("Extended negotiation: asked for {asked:02X?}, accepted {answer:02X?}");
    }
}

/// `C-STORE`, of its messages.
pub(crate) fn service(command: &Command) -> &'static str {
    let name = command.name();
    name.rsplit_once('-').map_or(name, |(service, _)| service)
}

/// What the status of a response means in its service class.
pub(crate) fn category(command: &Command, status: Status) -> Category {
    let service = match command {
        Command::CStoreRsp(_) => DimseService::CStore,
        Command::CFindRsp(_) => DimseService::CFind,
        Command::CGetRsp(_) => DimseService::CGet,
        Command::CMoveRsp(_) => DimseService::CMove,
        _ => return tables::VERIFICATION.category(status),
    };
    let class = command.sop_class_uid().and_then(sop_classes::by_uid);
    let table = match (class, service) {
        (Some(class), _) => tables::of_sop_class(class, service),
        (None, DimseService::CStore) => &tables::STORAGE,
        (None, DimseService::CFind) => &tables::QUERY_RETRIEVE_C_FIND,
        (None, DimseService::CGet) => &tables::QUERY_RETRIEVE_C_GET,
        (None, _) => &tables::QUERY_RETRIEVE_C_MOVE,
    };
    table.category(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_told_as_pynetdicom_tells_it() {
        let table = &tables::QUERY_RETRIEVE_C_FIND;
        assert_eq!(pending("Find", 1, Status(0xFF00), table), "Find SCP Response: 1 - 0xFF00 (Pending)");
        assert_eq!(pending("Find", 12, Status(0xFF01), table), "Find SCP Response: 12 - 0xFF01 (Pending)");
        assert_eq!(told(Status(0xA700), table), "0xA700 (Failure)");
        assert_eq!(told(Status(0xFE00), table), "0xFE00 (Cancel)");
    }
}
