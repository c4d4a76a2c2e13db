use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::Display;

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};
use kerma_dimse::StatusDetails;
use kerma_status::{Status, Table};

/// What a handler made of its request.
///
/// Handlers return anything that turns into one: a [`Status`], one with an Error Comment, a [`DataSet`] of status elements (PS3.7 annex C:
/// Status, Offending Element, Error Comment, Error ID), `()` for success, or a `Result` of these whose error
/// becomes the service's status for a handler that failed.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// This status, sent as given even if the service class does not know it.
    Status(Status),
    /// This status with an Error Comment (0000,0902).
    Commented(Status, String),
    /// The status elements of the response. Without (0000,0900) the response says 0xC001; with one that is not a
    /// status, 0xC002.
    DataSet(DataSet),
    /// The handler failed; the text is for the log, never for the peer.
    Failed(String),
}

impl From<Status> for Outcome {
    fn from(status: Status) -> Outcome {
        Outcome::Status(status)
    }
}

impl<S: Into<String>> From<(Status, S)> for Outcome {
    fn from((status, comment): (Status, S)) -> Outcome {
        Outcome::Commented(status, comment.into())
    }
}

impl From<DataSet> for Outcome {
    fn from(data_set: DataSet) -> Outcome {
        Outcome::DataSet(data_set)
    }
}

impl From<()> for Outcome {
    fn from((): ()) -> Outcome {
        Outcome::Status(Status::SUCCESS)
    }
}

impl<T: Into<Outcome>, E: Display> From<Result<T, E>> for Outcome {
    fn from(result: Result<T, E>) -> Outcome {
        match result {
            Ok(outcome) => outcome.into(),
            Err(error) => Outcome::Failed(error.to_string()),
        }
    }
}

/// The status of a response and what goes with it (PS3.7 annex C).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) status: Status,
    pub(crate) details: StatusDetails,
    /// In place of the request's, if the handler's status data set has them.
    pub(crate) affected_sop_class_uid: Option<Uid>,
    pub(crate) affected_sop_instance_uid: Option<Uid>,
}

impl From<Status> for Verdict {
    fn from(status: Status) -> Verdict {
        Verdict { status, ..Verdict::default() }
    }
}

/// The status data set of a handler has no Status (0000,0900).
pub(crate) const STATUS_MISSING: Status = Status(0xC001);
/// The Status (0000,0900) of a handler's status data set is not a status.
pub(crate) const STATUS_UNUSABLE: Status = Status(0xC002);

impl Outcome {
    /// What to respond with; `failed` is the service's status for a handler that failed, `who` names the
    /// operation in the log.
    pub(crate) fn resolve(self, table: &Table, failed: Status, who: &dyn Display) -> Verdict {
        let verdict = match self {
            Outcome::Status(status) => status.into(),
            Outcome::Commented(status, comment) => {
                Verdict { status, details: StatusDetails::comment(comment), ..Verdict::default() }
            }
            Outcome::DataSet(data_set) => verdict_of(&data_set),
            Outcome::Failed(why) => {
                log::error!("{who}: the handler failed, the response says {failed}: {why}");
                return failed.into();
            }
        };
        if verdict.status == STATUS_MISSING || verdict.status == STATUS_UNUSABLE {
            log::error!("{who}: the handler's status data set holds no usable Status (0000,0900)");
        } else if table.find(verdict.status).is_none() {
            log::warn!("{who}: status {} is not in {}, sent as given", verdict.status, table.source);
        }
        verdict
    }
}

fn verdict_of(data_set: &DataSet) -> Verdict {
    if data_set.get_element(tags::STATUS).is_none() {
        return STATUS_MISSING.into();
    }
    let Ok(status) = data_set.get::<u16>(tags::STATUS) else { return STATUS_UNUSABLE.into() };
    let details = StatusDetails {
        offending_element: data_set.get::<Vec<Tag>>(tags::OFFENDING_ELEMENT).unwrap_or_default(),
        error_comment: data_set.string(tags::ERROR_COMMENT).ok(),
        error_id: data_set.get::<u16>(tags::ERROR_ID).ok(),
    };
    Verdict {
        status: Status(status),
        details,
        affected_sop_class_uid: data_set.uid(tags::AFFECTED_SOP_CLASS_UID).ok(),
        affected_sop_instance_uid: data_set.uid(tags::AFFECTED_SOP_INSTANCE_UID).ok(),
    }
}
