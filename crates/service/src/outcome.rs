use alloc::{
    borrow::Cow,
    boxed::Box,
    string::{String, ToString},
    vec::Vec,
};
use core::{
    any::Any,
    fmt::{self, Display},
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
};

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};
use kerma_dimse::StatusDetails;
use kerma_status::{Status, Table};

use crate::Reporting;

/// The result of a handler: the status of the response with what belongs to it, or a failure of the handler, or a future
/// of these.
///
/// Handlers return anything that can be made into an outcome:
///
/// | made from | the response |
/// |---|---|
/// | a [`Status`] | this status, sent as given even if the service class does not know it |
/// | a status and a text | with an Error Comment (0000,0902) |
/// | a status and a [`DataSet`] | with this data set, where the response may have one |
/// | `()` | Success |
/// | a [`DataSet`] of status elements (PS3.7 annex C) | these elements; without Status (0000,0900) the status is 0xC001, and with one that is not a status 0xC002 |
/// | a `Result` of these | the error: a [`Status`], its number or an [`Outcome`] as it is; any other is logged, and the response has the service's status for a handler that failed |
///
/// ```
/// use kerma_dictionary::tags;
/// use kerma_service::Outcome;
/// use kerma_status::Status;
///
/// let outcome = Outcome::new(Status::CANNOT_UNDERSTAND)
///     .comment("The pixels are missing")
///     .offending([tags::PIXEL_DATA]);
/// let refused: Result<(), Status> = Err(Status::OUT_OF_RESOURCES);
/// assert_eq!(Outcome::from(refused).status(), Some(Status::OUT_OF_RESOURCES));
/// # let _ = outcome;
/// ```
pub struct Outcome {
    state: State,
    /// What the handler asks by itself once it has responded.
    reports: Option<Box<dyn Reporting>>,
}

enum State {
    Status(Status),
    Given(Box<Verdict>),
    /// The handler failed; the text is for the log, never for the peer.
    Failed(Cow<'static, str>),
    /// Not known yet.
    Later(Pin<Box<dyn Future<Output = Outcome> + Send>>),
}

impl Outcome {
    /// This status, sent as given even if the service class does not know it.
    pub fn new(status: Status) -> Outcome {
        State::Status(status).into()
    }

    /// The handler failed: the response has the service's status for that. The text is for the log.
    pub fn failed(why: impl Display) -> Outcome {
        State::Failed(Cow::Owned(why.to_string())).into()
    }

    /// What is left of an outcome whose future panicked.
    pub(crate) const fn interrupted() -> Outcome {
        Outcome { state: State::Failed(Cow::Borrowed("the handler was interrupted")), reports: None }
    }

    /// The outcome that this future will have. Until then the association waits. It holds no thread, unless the driver needs
    /// one for each association.
    pub fn later<O: Into<Outcome>>(future: impl Future<Output = O> + Send + 'static) -> Outcome {
        State::Later(Box::pin(async move { future.await.into() })).into()
    }

    /// With an Error Comment (0000,0902): what happened, in words, at most 64 characters of ASCII.
    pub fn comment(self, comment: impl Into<String>) -> Outcome {
        let comment = comment.into();
        self.with(move |verdict| verdict.details.error_comment = Some(comment))
    }

    /// With Offending Element (0000,0901): the elements in which the error was found.
    pub fn offending(self, tags: impl IntoIterator<Item = Tag>) -> Outcome {
        let tags: Vec<Tag> = tags.into_iter().collect();
        self.with(move |verdict| verdict.details.offending_element.extend(tags))
    }

    /// With an Error ID (0000,0903): a code of the application's own.
    pub fn error_id(self, error_id: u16) -> Outcome {
        self.with(move |verdict| verdict.details.error_id = Some(error_id))
    }

    /// With an Attribute Identifier List (0000,1005), where the response has one: N-GET and N-SET (PS3.7 §10.3).
    pub fn attributes(self, tags: impl IntoIterator<Item = Tag>) -> Outcome {
        let tags: Vec<Tag> = tags.into_iter().collect();
        self.with(move |verdict| verdict.attribute_identifier_list.extend(tags))
    }

    /// With this Affected SOP Instance UID (0000,1000): what an N-CREATE made, if the request did not name it.
    pub fn sop_instance(self, sop_instance: Uid) -> Outcome {
        self.with(move |verdict| verdict.affected_sop_instance_uid = Some(sop_instance))
    }

    /// With this data set, where the response may have one.
    pub fn reply(self, data_set: DataSet) -> Outcome {
        self.with(move |verdict| verdict.data_set = Some(data_set))
    }

    /// With this status instead of Success: what was done otherwise than asked for. Another status stays.
    pub fn warning(self, status: Status) -> Outcome {
        self.with(move |verdict| {
            if verdict.status.is_success() {
                verdict.status = status;
            }
        })
    }

    /// What `next` makes of it, once it is no longer pending.
    pub fn then(self, next: impl FnOnce(Outcome) -> Outcome + Send + 'static) -> Outcome {
        match self.state {
            State::Later(future) => Outcome::later(async move { future.await.then(next) }),
            state => next(Outcome { state, ..self }),
        }
    }

    pub(crate) fn with_reports(mut self, reports: Box<dyn Reporting>) -> Outcome {
        match self.state {
            State::Failed(_) => self,
            State::Later(future) => Outcome::later(async move { future.await.with_reports(reports) }),
            State::Status(_) | State::Given(_) => {
                self.reports = Some(reports);
                self
            }
        }
    }

    /// What the operation gives the endpoint once it has responded.
    pub(crate) fn take_reports(&mut self) -> Option<Box<dyn Reporting>> {
        self.reports.take()
    }

    /// Its status, if the handler gave one and is done.
    pub fn status(&self) -> Option<Status> {
        match &self.state {
            State::Status(status) => Some(*status),
            State::Given(verdict) => Some(verdict.status),
            State::Failed(_) | State::Later(_) => None,
        }
    }

    /// Adds to what goes with the status; nothing goes with a failure.
    fn with(self, add: impl FnOnce(&mut Verdict) + Send + 'static) -> Outcome {
        let mut verdict = match self.state {
            State::Status(status) => Box::new(Verdict::from(status)),
            State::Given(verdict) => verdict,
            failed @ State::Failed(_) => return failed.into(),
            State::Later(future) => return Outcome::later(async move { future.await.with(add) }),
        };
        add(&mut verdict);
        Outcome { state: State::Given(verdict), reports: self.reports }
    }

    /// The outcome once it is no longer pending.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        while let State::Later(future) = &mut self.state {
            *self = ready!(future.as_mut().poll(context));
        }
        Poll::Ready(())
    }

    /// The outcome, once it is no longer pending.
    pub(crate) async fn settled(mut self) -> Outcome {
        poll_fn(|context| self.poll(context)).await;
        self
    }

    /// Whether a future is still to say what it is.
    pub(crate) fn is_pending(&self) -> bool {
        matches!(self.state, State::Later(_))
    }

    /// What to respond with; `failed` is the service's status for a handler that failed, `who` names the
    /// operation in the log.
    pub(crate) fn resolve(self, table: &Table, failed: Status, who: &dyn Display) -> Verdict {
        let verdict = match self.state {
            State::Status(status) => status.into(),
            State::Given(verdict) => *verdict,
            State::Failed(why) => {
                log::error!("{who}: the handler failed, the response says {failed}: {why}");
                return failed.into();
            }
            State::Later(_) => {
                log::error!("{who}: the handler was not waited for, the response says {failed}");
                return failed.into();
            }
        };
        for tag in &verdict.unsupported {
            log::warn!("{who}: {tag} in the handler's status data set is no element of a response: dropped");
        }
        if verdict.status == STATUS_MISSING || verdict.status == STATUS_UNUSABLE {
            log::error!("{who}: the handler's status data set holds no usable Status (0000,0900)");
        } else if !table.knows(verdict.status) {
            log::warn!("{who}: status {} is not in {}, sent as given", verdict.status, table.source);
        }
        verdict
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Status(status) => write!(f, "Outcome({status})"),
            State::Given(verdict) => write!(f, "Outcome({} and more)", verdict.status),
            State::Failed(why) => write!(f, "Outcome(failed: {why})"),
            State::Later(_) => f.write_str("Outcome(later)"),
        }
    }
}

impl From<State> for Outcome {
    fn from(state: State) -> Outcome {
        Outcome { state, reports: None }
    }
}

impl From<Status> for Outcome {
    fn from(status: Status) -> Outcome {
        Outcome::new(status)
    }
}

impl From<(Status, &str)> for Outcome {
    fn from((status, comment): (Status, &str)) -> Outcome {
        Outcome::new(status).comment(comment)
    }
}

impl From<(Status, String)> for Outcome {
    fn from((status, comment): (Status, String)) -> Outcome {
        Outcome::new(status).comment(comment)
    }
}

impl From<(Status, DataSet)> for Outcome {
    fn from((status, reply): (Status, DataSet)) -> Outcome {
        Outcome::new(status).reply(reply)
    }
}

impl From<DataSet> for Outcome {
    fn from(data_set: DataSet) -> Outcome {
        State::Given(Box::new(verdict_of(&data_set))).into()
    }
}

impl From<()> for Outcome {
    fn from((): ()) -> Outcome {
        Outcome::new(Status::SUCCESS)
    }
}

impl<T: Into<Outcome>, E: Display + 'static> From<Result<T, E>> for Outcome {
    fn from(result: Result<T, E>) -> Outcome {
        match result {
            Ok(outcome) => outcome.into(),
            Err(error) => of_error(error),
        }
    }
}

/// What a handler's error is: a status or an outcome is the response; the text of any other is for the log.
pub(crate) fn of_error<E: Display + 'static>(error: E) -> Outcome {
    // A status can be printed too, and would be taken for the failure's text: it is told apart by its type.
    let mut error = Some(error);
    let any: &mut dyn Any = &mut error;
    if let Some(status) = status_of(any) {
        return status.into();
    }
    if let Some(outcome) = any.downcast_mut::<Option<Outcome>>().and_then(Option::take) {
        return outcome;
    }
    error.map_or_else(|| Outcome::failed("it does not say why"), Outcome::failed)
}

/// The status that an error is: itself, boxed, or its number. `Err(0xA700)` is an `i32` unless something says otherwise.
fn status_of(error: &dyn Any) -> Option<Status> {
    fn of<E: 'static>(error: &dyn Any) -> Option<&E> {
        error.downcast_ref::<Option<E>>().and_then(Option::as_ref)
    }
    let by_number = || {
        let number = of::<i32>(error).and_then(|number| u16::try_from(*number).ok());
        number.or_else(|| of::<u32>(error).and_then(|number| u16::try_from(*number).ok()))
    };
    of::<Status>(error)
        .or_else(|| of::<Box<Status>>(error).map(|status| &**status))
        .or_else(|| of::<&'static Status>(error).copied())
        .copied()
        .or_else(|| of::<u16>(error).copied().or_else(by_number).map(Status))
}

/// For the log.
impl Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The status of a response and what goes with it (PS3.7 annex C).
#[derive(Clone, Debug, Default)]
pub(crate) struct Verdict {
    pub(crate) status: Status,
    pub(crate) details: StatusDetails,
    /// In place of the request's, if the handler's status data set has them.
    pub(crate) affected_sop_class_uid: Option<Uid>,
    pub(crate) affected_sop_instance_uid: Option<Uid>,
    pub(crate) attribute_identifier_list: Vec<Tag>,
    /// The data set of the response, where it may have one.
    pub(crate) data_set: Option<DataSet>,
    /// Elements of the handler's status data set that no response has.
    unsupported: Vec<Tag>,
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

/// The elements of a handler's status data set that a response takes (PS3.7 annex C).
const STATUS_ELEMENTS: [Tag; 7] = [
    tags::STATUS,
    tags::OFFENDING_ELEMENT,
    tags::ERROR_COMMENT,
    tags::ERROR_ID,
    tags::AFFECTED_SOP_CLASS_UID,
    tags::AFFECTED_SOP_INSTANCE_UID,
    tags::ATTRIBUTE_IDENTIFIER_LIST,
];

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
    let unsupported = data_set.iter().map(|element| element.tag());
    Verdict {
        status: Status(status),
        details,
        affected_sop_class_uid: data_set.uid(tags::AFFECTED_SOP_CLASS_UID).ok(),
        affected_sop_instance_uid: data_set.uid(tags::AFFECTED_SOP_INSTANCE_UID).ok(),
        attribute_identifier_list: data_set
            .get::<Vec<Tag>>(tags::ATTRIBUTE_IDENTIFIER_LIST)
            .unwrap_or_default(),
        data_set: None,
        unsupported: unsupported.filter(|tag| !STATUS_ELEMENTS.contains(tag)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use kerma_status::tables;

    use super::*;

    fn resolved(outcome: impl Into<Outcome>) -> Verdict {
        outcome.into().resolve(&tables::STORAGE, Status(0xC211), &"a test")
    }

    #[test]
    fn an_error_that_is_a_status_is_that_status() {
        assert_eq!(resolved(Err::<(), _>(Status(0xA900))).status, Status(0xA900));
        let refused = Outcome::new(Status(0xA700)).comment("full").offending([tags::PIXEL_DATA]);
        let verdict = resolved(Err::<Status, _>(refused));
        assert_eq!(verdict.status, Status(0xA700));
        assert_eq!(verdict.details.error_comment.as_deref(), Some("full"));
        assert_eq!(verdict.details.offending_element, [tags::PIXEL_DATA]);
    }

    #[test]
    fn an_error_that_is_the_number_of_a_status_or_holds_one_is_that_status() {
        let number: Result<(), _> = Err(0xA700);
        assert_eq!(resolved(number).status, Status(0xA700));
        assert_eq!(resolved(Err::<(), u16>(0xA701)).status, Status(0xA701));
        assert_eq!(resolved(Err::<(), u32>(0xA702)).status, Status(0xA702));
        assert_eq!(resolved(Err::<(), _>(Box::new(Status(0xA703)))).status, Status(0xA703));
        assert_eq!(resolved(Err::<(), _>(&Status::OUT_OF_RESOURCES)).status, Status::OUT_OF_RESOURCES);
        // No status has this number.
        assert_eq!(resolved(Err::<(), _>(0x1_A700)).status, resolved(Err::<(), _>("no")).status);
        assert_eq!(resolved(Err::<(), _>(-1)).status, resolved(Err::<(), _>("no")).status);
    }

    #[test]
    fn any_other_error_is_the_failure_of_the_handler() {
        assert_eq!(resolved(Err::<(), _>("no")).status, Status(0xC211));
        assert_eq!(resolved(Err::<(), _>(String::from("no"))).status, Status(0xC211));
        assert_eq!(resolved(Err::<(), _>(Box::<dyn core::error::Error>::from("no"))).status, Status(0xC211));
        assert_eq!(resolved(Ok::<_, &str>((Status(0xB000), "cut"))).status, Status(0xB000));
    }

    #[test]
    fn what_goes_with_the_status_waits_with_it() {
        let mut outcome = Outcome::later(async { Status(0xB007) }).comment("late").error_id(7);
        assert!(outcome.is_pending() && outcome.status().is_none());
        assert!(outcome.poll(&mut Context::from_waker(core::task::Waker::noop())).is_ready());
        let verdict = resolved(outcome);
        assert_eq!((verdict.status, verdict.details.error_id), (Status(0xB007), Some(7)));
        assert_eq!(verdict.details.error_comment.as_deref(), Some("late"));
    }

    #[test]
    fn an_element_that_no_response_has_is_known_as_dropped() {
        let mut elements = DataSet::new();
        elements.set(tags::STATUS, 0xB000_u16).unwrap();
        elements.set(tags::ERROR_COMMENT, "cut").unwrap();
        elements.set(tags::PATIENT_ID, "1").unwrap();
        let verdict = resolved(elements);
        assert_eq!(verdict.unsupported, [tags::PATIENT_ID]);
        assert_eq!(format!("{}", verdict.status), format!("{}", Status(0xB000)));
    }
}
