//! The statuses of Application Event Logging (PS3.4 Tables P.2-3 and P.3-3).

use kerma_dataset::{DataSet, Sequence};
use kerma_dictionary::{
    Uid,
    sop_classes::{
        DimseService::{self, NAction},
        ServiceClass,
    },
    tags,
};
use kerma_service::{
    Outcome, handler,
    logging::{self, Log, Refusal, Warning},
    normalized::{ActionRequest, NResponse},
};
use kerma_status::Status;

use crate::support::{
    Shown::{self, By},
    account, ask, of,
};

const PROCEDURAL: &str = "Procedural Event Logging";
const SUBSTANCE: &str = "Substance Administration Logging";
const WARNED: Shown = By("an_event_that_is_logged_otherwise_than_it_came_is_a_warning");
const REFUSED: Shown = By("an_event_that_is_not_logged_has_the_status_of_its_reason");

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    (PROCEDURAL, NAction, 0x0000, By("an_event_is_logged_and_the_reply_says_under_which_study")),
    (PROCEDURAL, NAction, 0xB101, WARNED),
    (PROCEDURAL, NAction, 0xB102, WARNED),
    (PROCEDURAL, NAction, 0xB104, WARNED),
    (PROCEDURAL, NAction, 0xC101, REFUSED),
    (PROCEDURAL, NAction, 0xC102, REFUSED),
    (PROCEDURAL, NAction, 0xC103, REFUSED),
    (PROCEDURAL, NAction, 0xC104, REFUSED),
    (SUBSTANCE, NAction, 0x0000, By("a_substance_is_logged_if_it_says_when_and_who_gave_it")),
    (SUBSTANCE, NAction, 0xC10E, REFUSED),
    (SUBSTANCE, NAction, 0xC110, REFUSED),
    (SUBSTANCE, NAction, 0xC111, REFUSED),
];

#[test]
fn every_status_of_application_event_logging_is_shown() {
    account(of(ServiceClass::ApplicationEventLogging), ROWS, include_str!("logging.rs"));
}

fn event() -> DataSet {
    let mut event = DataSet::new();
    event.set(tags::PATIENT_ID, "12345").unwrap();
    event
}

/// A substance that was given, complete.
fn substance() -> DataSet {
    let mut code = DataSet::new();
    code.set(tags::CODE_VALUE, "OP1").unwrap();
    code.set(tags::CODING_SCHEME_DESIGNATOR, "99LOCAL").unwrap();
    code.set(tags::CODE_MEANING, "Nurse").unwrap();
    let mut operator = DataSet::new();
    operator.set(tags::PERSON_IDENTIFICATION_CODE_SEQUENCE, Sequence::from_iter([code])).unwrap();
    let mut substance = event();
    substance.set(tags::SUBSTANCE_ADMINISTRATION_DATE_TIME, "20261128120000").unwrap();
    substance.set(tags::OPERATOR_IDENTIFICATION_SEQUENCE, Sequence::from_iter([operator])).unwrap();
    substance
}

fn told(log: Log, outcome: impl Fn() -> Outcome + Send + Sync + 'static) -> NResponse {
    let event = if log == Log::Procedural { event() } else { substance() };
    let scp = logging::scp(move |_: &ActionRequest, asked: Log, event: DataSet| {
        assert_eq!((asked, event.string(tags::PATIENT_ID).unwrap().as_str()), (log, "12345"));
        outcome()
    });
    ask(scp, logging::record(log, event))
}

#[test]
fn an_event_is_logged_and_the_reply_says_under_which_study() {
    let study = Uid::from_static("1.2.3");
    let response = told(Log::Procedural, move || logging::logged(&study, "12345"));
    assert_eq!((response.status, response.kind), (Status::SUCCESS, Some(1)));
    assert_eq!(response.data_set.unwrap().uid(tags::STUDY_INSTANCE_UID).unwrap(), Uid::from_static("1.2.3"));
}

#[test]
fn an_event_that_is_logged_otherwise_than_it_came_is_a_warning() {
    for (warning, status) in [
        (Warning::OtherFrameOfReference, 0xB101),
        (Warning::OtherStudy, 0xB102),
        (Warning::InconsistentIds, 0xB104),
    ] {
        assert_eq!(told(Log::Procedural, move || warning.into()).status, Status(status));
    }
}

#[test]
fn an_event_that_is_not_logged_has_the_status_of_its_reason() {
    for (log, refusal, status) in [
        (Log::Procedural, Refusal::NoLog, 0xC101),
        (Log::Procedural, Refusal::NoMatchWithTemplate, 0xC102),
        (Log::Procedural, Refusal::NoStudy, 0xC103),
        (Log::Procedural, Refusal::InconsistentIds, 0xC104),
        (Log::SubstanceAdministration, Refusal::OperatorNotAuthorized, 0xC10E),
        (Log::SubstanceAdministration, Refusal::UnknownPatient, 0xC110),
        (Log::SubstanceAdministration, Refusal::UpdateFailed, 0xC111),
    ] {
        assert_eq!(told(log, move || refusal.into()).status, Status(status), "{refusal}");
    }
}

#[test]
fn a_substance_is_logged_if_it_says_when_and_who_gave_it() {
    assert_eq!(told(Log::SubstanceAdministration, || ().into()).status, Status::SUCCESS);
    let scp =
        || logging::scp(|_: &ActionRequest, _: Log, _: DataSet| -> Status { panic!("the handler sees it") });
    for missing in [tags::SUBSTANCE_ADMINISTRATION_DATE_TIME, tags::OPERATOR_IDENTIFICATION_SEQUENCE] {
        let mut substance = substance();
        substance.remove(missing);
        let response = ask(scp(), logging::record(Log::SubstanceAdministration, substance));
        assert_eq!(response.status, Status::MISSING_ATTRIBUTE);
    }
}

#[test]
fn an_asynchronous_handler_logs_too() {
    let scp = logging::scp(handler(async |_: ActionRequest, log: Log, _: DataSet| match log {
        Log::Procedural => Outcome::from(Refusal::NoStudy),
        Log::SubstanceAdministration => ().into(),
    }));
    assert_eq!(ask(scp, logging::record(Log::Procedural, event())).status, Status(0xC103));
}
