use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService},
};
use kerma_dimse::Command;
use kerma_endpoint::Address;
use kerma_service::Reply;
use kerma_status::{Category, Status, Table, tables};

use crate::Error;

impl Error {
    /// The error that the final response of an operation is, by one rule for every operation of an SCU. Success and Warning
    /// are none. Cancel is none for an operation that this side has `cancelled`. Every other status is
    /// [`Error::Status`], one that the service class does not define too.
    ///
    /// `sop_class` is the abstract syntax of the presentation context: it decides what a status means.
    pub fn of_response(peer: &Address, sop_class: &Uid, reply: &Reply, cancelled: bool) -> Option<Error> {
        Error::of_table(peer, table(sop_class, &reply.command)?, reply, cancelled)
    }

    /// The same rule with the statuses of this table.
    pub(crate) fn of_table(peer: &Address, table: &Table, reply: &Reply, cancelled: bool) -> Option<Error> {
        let status = reply.command.status()?;
        match category(table, status) {
            Category::Success | Category::Warning => None,
            Category::Cancel if cancelled => None,
            _ if cancelled && status == Status::CANCEL => None,
            _ => Some(Error::Status {
                peer: peer.to_string(),
                message: name(&reply.command),
                status,
                description: table.describe(status).to_string(),
                comment: reply.command.status_details().and_then(|details| details.error_comment.clone()),
                reply: Box::new(reply.clone()),
            }),
        }
    }
}

/// The statuses of a response in the service of this SOP class. One that is not registered is taken for what its DIMSE
/// service is used for most.
fn table(sop_class: &Uid, response: &Command) -> Option<&'static Table> {
    let (service, _) = service(response)?;
    let unregistered = match service {
        DimseService::CStore => &tables::STORAGE,
        DimseService::CFind => &tables::QUERY_RETRIEVE_C_FIND,
        DimseService::CGet => &tables::QUERY_RETRIEVE_C_GET,
        DimseService::CMove => &tables::QUERY_RETRIEVE_C_MOVE,
        service => tables::general(service),
    };
    let class = sop_classes::by_uid(sop_class);
    Some(class.map_or(unregistered, |class| tables::of_sop_class(class, service)))
}

/// The category of a status, also of one that the normalized services share.
fn category(table: &Table, status: Status) -> Category {
    match table.category(status) {
        Category::Unknown => table.shared(status).map_or(Category::Unknown, |shared| shared.category),
        category => category,
    }
}

fn name(response: &Command) -> &'static str {
    service(response).map_or("a response", |(_, name)| name)
}

fn service(response: &Command) -> Option<(DimseService, &'static str)> {
    Some(match response {
        Command::CEchoRsp(_) => (DimseService::CEcho, "C-ECHO-RSP"),
        Command::CStoreRsp(_) => (DimseService::CStore, "C-STORE-RSP"),
        Command::CFindRsp(_) => (DimseService::CFind, "C-FIND-RSP"),
        Command::CGetRsp(_) => (DimseService::CGet, "C-GET-RSP"),
        Command::CMoveRsp(_) => (DimseService::CMove, "C-MOVE-RSP"),
        Command::NEventReportRsp(_) => (DimseService::NEventReport, "N-EVENT-REPORT-RSP"),
        Command::NGetRsp(_) => (DimseService::NGet, "N-GET-RSP"),
        Command::NSetRsp(_) => (DimseService::NSet, "N-SET-RSP"),
        Command::NActionRsp(_) => (DimseService::NAction, "N-ACTION-RSP"),
        Command::NCreateRsp(_) => (DimseService::NCreate, "N-CREATE-RSP"),
        Command::NDeleteRsp(_) => (DimseService::NDelete, "N-DELETE-RSP"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::uids;
    use kerma_dimse::{CEchoRq, CFindRq, CGetRq, CStoreRq, NActionRq, NCreateRq};

    use super::*;

    fn error(sop_class: &Uid, request: impl Into<Command>, status: u16, cancelled: bool) -> Option<Error> {
        let peer = "SCP@localhost:104".parse().unwrap();
        let command = request.into().response(Status(status)).unwrap();
        Error::of_response(&peer, sop_class, &Reply { command, data_set: None }, cancelled)
    }

    #[test]
    fn a_warning_of_annex_c_is_no_error_of_a_normalized_service_that_does_not_list_it() {
        let commitment = uids::STORAGE_COMMITMENT_PUSH_MODEL;
        let action = NActionRq::new(1, commitment.clone(), Uid::from_static("1.2.3"), 1);
        for status in [0x0107, 0x0116] {
            assert!(error(&commitment, action.clone(), status, false).is_none(), "{status:04X}");
        }
        for status in [0x0120, 0x0110, 0x0FFF, 0xB000] {
            assert!(error(&commitment, action.clone(), status, false).is_some(), "{status:04X}");
        }
        let find = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
        assert!(error(&find, CFindRq::new(1, find.clone()), 0x0107, false).is_some());
    }

    #[test]
    fn success_and_warning_are_no_errors_and_every_other_status_is_one_whatever_the_service() {
        let instance = || Uid::from_static("1.2.3");
        let get = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
        let find = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
        let (ct, private) = (uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.4"));
        let film = uids::BASIC_FILM_SESSION;
        let requests: [(&Uid, Command, u16); 6] = [
            (&uids::VERIFICATION, CEchoRq::new(1, uids::VERIFICATION).into(), 0x0000),
            (&ct, CStoreRq::new(1, ct.clone(), instance()).into(), 0xB000),
            (&private, CStoreRq::new(1, private.clone(), instance()).into(), 0xB006),
            (&find, CFindRq::new(1, find.clone()).into(), 0x0000),
            (&get, CGetRq::new(1, get.clone()).into(), 0xB000),
            (&film, NCreateRq::new(1, film.clone()).into(), 0x0116),
        ];
        for (sop_class, request, good) in requests {
            for status in [0x0000, good] {
                assert!(error(sop_class, request.clone(), status, false).is_none(), "{request} {status:04X}");
            }
            // A failure that every service has, one that none has, and a cancel that nobody asked for.
            for status in [0x0122, 0x0FFF, 0xFE00] {
                let Some(Error::Status { status: said, message, reply, .. }) =
                    error(sop_class, request.clone(), status, false)
                else {
                    panic!("{request} {status:04X}")
                };
                assert_eq!(said, Status(status));
                assert_eq!(reply.command.status(), Some(Status(status)), "{message}");
            }
        }
    }

    #[test]
    fn a_cancel_that_was_asked_for_is_no_error() {
        let find = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
        let request = CFindRq::new(1, find.clone());
        assert!(error(&find, request.clone(), 0xFE00, true).is_none());
        assert!(error(&find, request, 0xA700, true).is_some());
    }
}
