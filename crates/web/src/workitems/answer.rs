//! The answers: what was done or refused, as status and Warning (PS3.18 §11.4.3 to §11.12.3).

use axum::body::Body;
use axum::http::header::{HeaderValue, WARNING};
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse as _;
use kerma_service::ups::{Done, Refusal};

use crate::Problem;
use crate::shared::Base;

/// Which transaction is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Transaction {
    Create,
    Retrieve,
    Update,
    /// Whether a Transaction UID came with it.
    ChangeState {
        is_claimed: bool,
    },
    RequestCancel,
    Subscribe,
    Unsubscribe,
    Suspend,
}

impl Transaction {
    /// The status of success.
    fn success(self) -> StatusCode {
        match self {
            Transaction::Create | Transaction::Subscribe => StatusCode::CREATED,
            Transaction::RequestCancel => StatusCode::ACCEPTED,
            _ => StatusCode::OK,
        }
    }

    /// What came of it.
    pub(super) fn answer(self, result: Result<&Done, &Refusal>, base: &Base) -> Response<Body> {
        match result {
            Ok(done) => self.done(done, base),
            Err(refusal) => self.refused(refusal, base),
        }
    }

    /// What was done.
    fn done(self, done: &Done, base: &Base) -> Response<Body> {
        let warning = match done.status.code() {
            0xB300 => Some("The Workitem was created with modifications."),
            0xB301 => Some("Deletion Lock not granted."),
            0xB305 => Some("The Workitem was updated with modifications."),
            0x0001 => Some("Requested optional Attributes are not supported."),
            _ => None,
        };
        warned(self.success().into_response(), warning, base)
    }

    /// What was not.
    pub(super) fn refused(self, refusal: &Refusal, base: &Base) -> Response<Body> {
        let warning = self.warning(refusal);
        match refusal {
            // It is as it was asked to be.
            Refusal::AlreadyCanceled | Refusal::AlreadyCompleted => {
                warned(self.success().into_response(), warning, base)
            }
            refusal => {
                let lacking = match refusal {
                    Refusal::Incomplete(tags) | Refusal::NotSettable(tags) => {
                        let tags: Vec<String> = tags.iter().map(ToString::to_string).collect();
                        format!(": {}", tags.join(", "))
                    }
                    Refusal::Text(tag) => format!(": {tag}"),
                    _ => String::new(),
                };
                let problem = Problem::new(self.failure(refusal), format!("{refusal}{lacking}"));
                warned(problem.into_response(), warning, base)
            }
        }
    }

    fn failure(self, refusal: &Refusal) -> StatusCode {
        match refusal {
            Refusal::NoSuchStep => StatusCode::NOT_FOUND,
            Refusal::UnknownReceiver | Refusal::NoEvents => StatusCode::FORBIDDEN,
            // PS3.18 §11.6.2
            Refusal::NoLongerUpdated if self == Transaction::Update => StatusCode::BAD_REQUEST,
            Refusal::WrongTransactionUid
            | Refusal::NotScheduled
            | Refusal::TransactionUidGiven
            | Refusal::NoState
            | Refusal::ScheduledByCreation
            | Refusal::NotSettable(_)
            | Refusal::Text(_)
            | Refusal::NotForInstance => StatusCode::BAD_REQUEST,
            _ => StatusCode::CONFLICT,
        }
    }

    /// The text that PS3.18 has for it, if it has one.
    fn warning(self, refusal: &Refusal) -> Option<&'static str> {
        const UPDATE: &str = "The submitted request is inconsistent with the current state of the Workitem.";
        const CHANGE: &str = "The submitted request is inconsistent with the state of the UPS Instance.";
        match (self, refusal) {
            (_, Refusal::AlreadyCanceled) => Some("The UPS is already in the requested state of CANCELED."),
            (_, Refusal::AlreadyCompleted) => Some("The UPS is already in the requested state of COMPLETED."),
            (Transaction::Update, Refusal::NoSuchStep | Refusal::NotInProgress) => {
                Some("The target URI did not reference a claimed Workitem.")
            }
            (Transaction::Update, _) => Some(UPDATE),
            (Transaction::ChangeState { .. }, Refusal::NoSuchStep | Refusal::NoState) => None,
            (Transaction::ChangeState { is_claimed: false }, Refusal::WrongTransactionUid) => {
                Some("The Transaction UID is missing.")
            }
            (Transaction::ChangeState { .. }, Refusal::WrongTransactionUid) => {
                Some("The Transaction UID is incorrect.")
            }
            (Transaction::ChangeState { .. }, _) => Some(CHANGE),
            _ => None,
        }
    }
}

/// With a Warning as PS3.18 writes it.
fn warned(mut response: Response<Body>, warning: Option<&str>, base: &Base) -> Response<Body> {
    if let Some(warning) = warning
        && let Ok(value) = HeaderValue::from_str(&format!("299 {}: {warning}", base.url()))
    {
        response.headers_mut().append(WARNING, value);
    }
    response
}
