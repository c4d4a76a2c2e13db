use core::fmt;

use kerma_dictionary::{
    AeTitle, Uid,
    sop_classes::{self, DimseService},
};
use kerma_dimse::{CGetRq, CMoveRq, Command, Priority};
use kerma_status::{Status, Table, tables};

use super::Counts;
use crate::{Request, outcome::Verdict};

/// A C-GET or C-MOVE request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetrieveRq {
    /// Send it on this association.
    CGet(CGetRq),
    /// Send it to that Application Entity.
    CMove(CMoveRq),
}

/// A C-GET or C-MOVE request as a handler sees it.
pub type RetrieveRequest = Request<RetrieveRq>;

impl RetrieveRq {
    /// The information model.
    pub fn sop_class(&self) -> &Uid {
        match self {
            RetrieveRq::CGet(request) => &request.affected_sop_class_uid,
            RetrieveRq::CMove(request) => &request.affected_sop_class_uid,
        }
    }

    /// Message ID (0000,0110).
    pub fn message_id(&self) -> u16 {
        match self {
            RetrieveRq::CGet(request) => request.message_id,
            RetrieveRq::CMove(request) => request.message_id,
        }
    }

    /// Priority (0000,0700).
    pub fn priority(&self) -> Priority {
        match self {
            RetrieveRq::CGet(request) => request.priority,
            RetrieveRq::CMove(request) => request.priority,
        }
    }

    /// To whom a C-MOVE sends.
    pub fn move_destination(&self) -> Option<AeTitle> {
        match self {
            RetrieveRq::CGet(_) => None,
            RetrieveRq::CMove(request) => Some(request.move_destination),
        }
    }

    /// The statuses of its responses.
    pub(super) fn table(&self, context: &Uid) -> &'static Table {
        let (service, default) = match self {
            RetrieveRq::CGet(_) => (DimseService::CGet, &tables::QUERY_RETRIEVE_C_GET),
            RetrieveRq::CMove(_) => (DimseService::CMove, &tables::QUERY_RETRIEVE_C_MOVE),
        };
        let sop_class = sop_classes::by_uid(self.sop_class()).or_else(|| sop_classes::by_uid(context));
        sop_class.map_or(default, |sop_class| tables::of_sop_class(sop_class, service))
    }

    /// The statuses that the service leaves to the implementation.
    pub(super) fn statuses(&self) -> &'static Statuses {
        match self {
            RetrieveRq::CGet(_) => &Statuses::C_GET,
            RetrieveRq::CMove(_) => &Statuses::C_MOVE,
        }
    }

    pub(super) fn response(&self, verdict: Verdict, counts: Counts) -> Command {
        let Verdict { status, details, affected_sop_class_uid, .. } = verdict;
        match self {
            RetrieveRq::CGet(request) => {
                let mut response = request.response(status);
                response.details = details;
                response.affected_sop_class_uid = affected_sop_class_uid.or(response.affected_sop_class_uid);
                counts.fill_c_get(&mut response);
                response.into()
            }
            RetrieveRq::CMove(request) => {
                let mut response = request.response(status);
                response.details = details;
                response.affected_sop_class_uid = affected_sop_class_uid.or(response.affected_sop_class_uid);
                counts.fill_c_move(&mut response);
                response.into()
            }
        }
    }
}

impl From<RetrieveRq> for Command {
    fn from(request: RetrieveRq) -> Command {
        match request {
            RetrieveRq::CGet(request) => request.into(),
            RetrieveRq::CMove(request) => request.into(),
        }
    }
}

/// The name of the message in the standard.
impl fmt::Display for RetrieveRq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RetrieveRq::CGet(_) => f.write_str("C-GET"),
            RetrieveRq::CMove(request) => write!(f, "C-MOVE to {}", request.move_destination),
        }
    }
}

/// What the SCP says where the standard has only "unable to process", 0xC000 to 0xCFFF (PS3.4 Tables C.4-2 and
/// C.4-3): the codes of the reference implementation.
#[derive(Debug)]
pub(super) struct Statuses {
    /// The identifier cannot be decoded.
    pub(super) undecodable: Status,
    /// The handler failed.
    pub(super) handler_failed: Status,
    /// The handler gave no number of sub-operations.
    pub(super) uncounted: Status,
}

impl Statuses {
    const C_GET: Statuses =
        Statuses { undecodable: Status(0xC410), handler_failed: Status(0xC411), uncounted: Status(0xC413) };
    const C_MOVE: Statuses =
        Statuses { undecodable: Status(0xC510), handler_failed: Status(0xC511), uncounted: Status(0xC513) };
}

/// 0xC514: the handler that resolves destinations failed.
pub(super) const DESTINATIONS_FAILED: Status = Status(0xC514);
/// 0xC515: what the destination was resolved to is no address.
pub(super) const DESTINATION_UNUSABLE: Status = Status(0xC515);
