//! The statuses of C-FIND that the reference implementation's SCPs send, row by row: each is shown by a test here,
//! or it is said why the typed API cannot get there. And what else a query's responses must be.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

mod support;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Waker},
};

use bytes::Bytes;
use kerma_association::{
    Negotiated, Role,
    negotiation::{ExtendedNegotiation, PresentationContext, Roles},
};
use kerma_dataset::{DataSet, Element, Encoding, ValueError};
use kerma_dictionary::{
    AeTitle, Uid, Vr,
    sop_classes::{self, DimseService, ServiceClass},
    tags, uids,
};
use kerma_dimse::{CFindRq, CFindRsp, CStoreRq, Command};
use kerma_pdu::AsynchronousOperationsWindow;
use kerma_service::{
    AssociationId, AssociationInfo, Outcome, Request, ServiceClass as _, Services, Step, handler,
    query::{Find, FindRequest, FindScu, Match, Matches, Query, RESPONSE_LIMIT_REACHED},
};
use kerma_status::Status;

use support::{
    Shown::{By, No},
    account,
};

const STUDY_ROOT: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const MESSAGE_ID: u16 = 7;

fn context(sop_class: &Uid, encoding: Encoding) -> PresentationContext {
    PresentationContext {
        id: 1,
        abstract_syntax: sop_class.clone(),
        transfer_syntax: encoding.transfer_syntax(),
        roles: Roles::SCP,
        proposed: None,
    }
}

fn request(command: impl Into<Command>, context: PresentationContext) -> Request<Command> {
    Request {
        command: command.into(),
        context,
        association: Arc::new(AssociationInfo {
            id: AssociationId::next(),
            role: Role::Acceptor,
            requestor: AeTitle::new("WORKSTATION").unwrap(),
            acceptor: AeTitle::new("ARCHIVE").unwrap(),
            peer_address: None,
            peer_certificate: None,
            user: None,
            negotiated: Arc::new(Negotiated {
                contexts: Vec::new(),
                rejected: Vec::new(),
                peer_maximum_length: None,
                own_maximum_length: 16384,
                asynchronous_operations_window: AsynchronousOperationsWindow { invoked: 1, performed: 1 },
                peer_implementation_class_uid: None,
                peer_implementation_version_name: None,
                sop_class_extended_negotiations: Vec::new(),
                sop_class_common_extended_negotiations: Vec::new(),
                user_identity: None,
            }),
        }),
    }
}

type Responses = Vec<(CFindRsp, Option<Bytes>)>;

/// What a driver does: all responses to a query. Before each step the peer cancels the message that `cancel` names.
fn drive(
    services: &Services,
    request: Request<Command>,
    fragments: &[&[u8]],
    mut cancel: impl FnMut(&Responses) -> Option<u16>,
) -> Responses {
    let mut operation = services.begin(request, !fragments.is_empty());
    let mut fragments = fragments.iter();
    let mut responses = Responses::new();
    loop {
        if let Some(message_id) = cancel(&responses) {
            operation.cancel(message_id);
        }
        match operation.step() {
            Step::Respond(message) => responses.push((message.command.try_into().unwrap(), message.data_set)),
            Step::Call => {
                if let Err(panic) =
                    catch_unwind(AssertUnwindSafe(|| operation.call(&mut Context::from_waker(Waker::noop()))))
                {
                    operation.panicked(panic.downcast_ref::<&str>().unwrap().to_string());
                }
            }
            Step::Wait => {
                let data = fragments.next().expect("the operation waits for a fragment that never comes");
                operation.fragment(Bytes::copy_from_slice(data), fragments.as_slice().is_empty()).unwrap();
            }
            _ => return responses,
        }
    }
}

/// A data set with nothing but a Patient ID.
fn patient(id: &str) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, id).unwrap();
    data_set
}

/// The responses to a query for everything, in this SOP class.
fn ask(query: Query, sop_class: &Uid) -> Responses {
    let identifier = patient("*").to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let request = request(
        CFindRq::new(MESSAGE_ID, sop_class.clone()),
        context(sop_class, Encoding::ExplicitVrLittleEndian),
    );
    let (first, rest) = identifier.split_at(5);
    drive(&Services::new().with(query), request, &[first, rest], |_| None)
}

/// The responses of a Study Root handler that gives these results.
fn results<M: Into<Match> + Send + 'static, const N: usize>(
    results: impl Fn() -> [M; N] + Send + Sync + 'static,
) -> Responses {
    ask(
        Query::study_root(move |_: &FindRequest, identifier: DataSet| {
            assert_eq!(identifier, patient("*"));
            results().map(Into::into)
        }),
        &STUDY_ROOT,
    )
}

/// The statuses of the responses, which echo the request; Pending ones have an identifier and others none.
fn statuses(responses: &Responses) -> Vec<u16> {
    let status = |(response, identifier): &(CFindRsp, Option<Bytes>)| {
        assert_eq!(response.message_id_being_responded_to, Some(MESSAGE_ID));
        assert_eq!(identifier.is_some(), matches!(response.status.0, 0xFF00 | 0xFF01), "{}", response.status);
        response.status.0
    };
    responses.iter().map(status).collect()
}

fn is(responses: Responses, expected: &[u16]) {
    let statuses = statuses(&responses);
    assert!(statuses == expected, "{statuses:04X?} is not {expected:04X?}");
}

#[test]
fn every_match_is_pending_and_the_end_a_success_without_identifier() {
    let responses = results(|| [patient("A"), patient("B")]);
    assert_eq!(statuses(&responses), [0xFF00, 0xFF00, 0x0000]);
    let read = |at: usize| {
        DataSet::read(responses[at].1.clone().unwrap(), Encoding::ExplicitVrLittleEndian).unwrap()
    };
    assert_eq!((read(0), read(1)), (patient("A"), patient("B")));
    assert!(responses.iter().all(|(response, _)| response.affected_sop_class_uid == Some(STUDY_ROOT)));
    is(results(|| -> [DataSet; 0] { [] }), &[0x0000]);
}

#[test]
fn a_success_that_the_handler_gives_ends_the_query() {
    is(
        results(|| [Match::from(patient("A")), Status::SUCCESS.into(), patient("B").into()]),
        &[0xFF00, 0x0000],
    );
}

#[test]
fn a_match_may_say_that_optional_keys_were_not_supported() {
    is(results(|| [(Status::PENDING_WITH_UNSUPPORTED_KEYS, patient("A"))]), &[0xFF01, 0x0000]);
}

#[test]
fn a_cancel_that_the_handler_gives_ends_the_query() {
    is(
        results(|| [Match::from(patient("A")), Status::CANCEL.into(), patient("B").into()]),
        &[0xFF00, 0xFE00],
    );
}

#[test]
fn a_failure_that_the_handler_gives_ends_the_query() {
    is(
        results(|| [Match::from(patient("A")), Status::OUT_OF_RESOURCES.into(), patient("B").into()]),
        &[0xFF00, 0xA700],
    );
    is(results(|| [(Status(0xA900), patient("A"))]), &[0xA900]);
    let refused =
        |_: &FindRequest, _: DataSet| Err::<[DataSet; 0], _>(Outcome::from((Status(0xC123), "no level")));
    let responses = ask(Query::study_root(refused), &STUDY_ROOT);
    assert_eq!(responses[0].0.details.error_comment.as_deref(), Some("no level"));
    is(responses, &[0xC123]);
}

#[test]
fn a_status_outside_the_table_is_sent_as_given_and_ends_the_query() {
    is(results(|| [Match::from(Status(0xFFF0)), patient("B").into()]), &[0xFFF0]);
    is(results(|| [(Status(0x1234), patient("A"))]), &[0x1234]);
    // A warning, but not one of this service class.
    is(results(|| [Match::from(RESPONSE_LIMIT_REACHED), patient("B").into()]), &[0xB001]);
}

#[test]
fn a_warning_passes_and_the_query_goes_on() {
    let query = Query::repository(|_: &FindRequest, _: DataSet| {
        [Match::from(patient("A")), RESPONSE_LIMIT_REACHED.into(), patient("B").into()]
    });
    is(ask(query, &uids::REPOSITORY_QUERY), &[0xFF00, 0xB001, 0xFF00, 0x0000]);
}

#[test]
fn a_status_data_set_without_status_is_c001() {
    is(results(|| [Outcome::from(DataSet::new())]), &[0xC001]);
    is(results(|| [Match::With(DataSet::new().into(), patient("A"))]), &[0xC001]);
}

#[test]
fn a_status_data_set_whose_status_is_not_one_is_c002() {
    let outcome = || {
        let status = Element::new(tags::STATUS, Vr::LO, Bytes::from_static(b"good"));
        [Outcome::from([status].into_iter().collect::<DataSet>())]
    };
    is(results(outcome), &[0xC002]);
}

#[test]
fn the_elements_of_a_status_data_set_are_sent() {
    let responses = results(|| {
        let mut status = DataSet::new();
        status.set(tags::STATUS, 0xA900_u16).unwrap();
        status.set(tags::OFFENDING_ELEMENT, tags::PATIENT_ID).unwrap();
        status.set(tags::ERROR_COMMENT, "not that").unwrap();
        [Outcome::from(status)]
    });
    let details = &responses[0].0.details;
    assert_eq!(
        (details.error_comment.as_deref(), &details.offending_element[..]),
        (Some("not that"), &[tags::PATIENT_ID][..])
    );
    is(responses, &[0xA900]);
}

#[test]
fn an_identifier_that_cannot_be_decoded_is_c310() {
    let services = Services::new().with(Query::study_root(|_: &FindRequest, _: DataSet| -> [DataSet; 0] {
        panic!("called without an identifier")
    }));
    let ask = |encoding, fragments: &[&[u8]]| {
        let request = request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, encoding));
        let responses = drive(&services, request, fragments, |_| None);
        assert_eq!(responses[0].0.details.error_comment.as_deref(), Some("Unable to decode the dataset"));
        is(responses, &[0xC310]);
    };
    ask(Encoding::ExplicitVrLittleEndian, &[b"\x08\x00\x05"]);
    // A value that is not all there: what is missing would widen the query.
    ask(Encoding::ExplicitVrLittleEndian, &[b"\x10\x00\x20\x00LO\x04\x00", b"AB"]);
    ask(Encoding::ImplicitVrLittleEndian, &[b"\x10\x00\x20\x00\x40\x00\x00\x00ABCD"]);
    ask(Encoding::DeflatedExplicitVrLittleEndian, &[b"this is not deflated"]);
    ask(Encoding::ExplicitVrLittleEndian, &[]);
    // An identifier of no key would ask for everything.
    ask(Encoding::ExplicitVrLittleEndian, &[b""]);
    ask(Encoding::ImplicitVrLittleEndian, &[b"", b""]);
    ask(Encoding::DeflatedExplicitVrLittleEndian, &[b""]);
}

#[test]
fn an_identifier_that_is_too_large_is_a700_and_let_pass() {
    let query = Query::study_root(|_: &FindRequest, _: DataSet| [patient("A")]).limit(8);
    is(ask(query, &STUDY_ROOT), &[0xA700]);
}

#[test]
fn an_identifier_of_too_many_elements_too_deep_or_inflating_to_too_much_is_a700_before_the_handler_sees_it() {
    let asked = |encoding: Encoding, bytes: &[u8]| {
        let query = Query::study_root(|_: &FindRequest, _: DataSet| -> [DataSet; 0] { panic!("it is seen") });
        let services = Services::new().with(query);
        let request = request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, encoding));
        drive(&services, request, &[bytes], |_| None)
    };
    let explicit = Encoding::ExplicitVrLittleEndian;
    let mut elements = Vec::new();
    for number in 0..10_001u32 {
        elements.extend([0x08, 0x00]);
        elements.extend((number as u16).to_le_bytes());
        elements.extend(b"LO\0\0");
    }
    is(asked(explicit, &elements), &[0xA700]);
    let sequence = [&b"\x08\0\x40\x11SQ\0\0\xFF\xFF\xFF\xFF"[..], b"\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF"].concat();
    is(asked(explicit, &sequence.repeat(5_000)), &[0xA700]);
    let mut bomb = patient("A");
    bomb.set(tags::PIXEL_DATA, vec![0u8; 8 << 20]).unwrap();
    let deflated = bomb.to_vec(Encoding::DeflatedExplicitVrLittleEndian).unwrap();
    assert!(deflated.len() < 64 << 10);
    is(asked(Encoding::DeflatedExplicitVrLittleEndian, &deflated), &[0xA700]);
}

#[test]
fn a_handler_that_fails_when_it_is_called_is_c311() {
    let fails = Query::study_root(|_: &FindRequest, _: DataSet| Err::<[DataSet; 0], _>("no database"));
    is(ask(fails, &STUDY_ROOT), &[0xC311]);
    let panics = Query::study_root(|_: &FindRequest, _: DataSet| -> [DataSet; 0] { panic!("no database") });
    is(ask(panics, &STUDY_ROOT), &[0xC311]);
}

#[test]
fn a_handler_that_fails_between_two_matches_is_c311() {
    is(results(|| [Ok(patient("A")), Err("the disk"), Ok(patient("B"))]), &[0xFF00, 0xC311]);
    let panics = Query::study_root(|_: &FindRequest, _: DataSet| {
        Matches::new((0..3).map(|at| if at == 1 { panic!("the disk") } else { patient("A") }))
    });
    is(ask(panics, &STUDY_ROOT), &[0xFF00, 0xC311]);
}

#[test]
fn a_match_that_cannot_be_encoded_is_c312() {
    let unencodable = || {
        let pixels =
            kerma_dataset::Encapsulated { offset_table: None, fragments: vec![Bytes::from_static(b"ab")] };
        [Element::new(tags::PIXEL_DATA, Vr::OB, pixels)].into_iter().collect::<DataSet>()
    };
    assert!(unencodable().to_vec(Encoding::ImplicitVrLittleEndian).is_err());
    let services = Services::new().with(Query::study_root(move |_: &FindRequest, _: DataSet| {
        [patient("A"), unencodable(), patient("B")]
    }));
    let request =
        request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, Encoding::ImplicitVrLittleEndian));
    let identifier = patient("*").to_vec(Encoding::ImplicitVrLittleEndian).unwrap();
    is(drive(&services, request, &[&identifier], |_| None), &[0xFF00, 0xC312]);
}

#[test]
fn a_pending_response_without_anything_in_its_identifier_is_c312() {
    is(results(|| [patient("A"), DataSet::new()]), &[0xFF00, 0xC312]);
    is(results(|| [Status::PENDING]), &[0xC312]);
    let refused = |_: &FindRequest, _: DataSet| Err::<[DataSet; 0], _>(Outcome::from(Status::PENDING));
    is(ask(Query::study_root(refused), &STUDY_ROOT), &[0xC312]);
}

/// Counts what is alive of it.
struct Alive(Arc<AtomicUsize>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Matches without end, whose iterators are counted.
struct Endless(Arc<AtomicUsize>);

impl Find for Endless {
    fn find(&self, _: &FindRequest, _: DataSet) -> Result<Matches, Outcome> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let alive = Alive(self.0.clone());
        Ok(Matches::new((0..).map(move |at| {
            assert_eq!(alive.0.load(Ordering::SeqCst), 1);
            patient(&format!("{at}"))
        })))
    }
}

fn cancelled(cancel: impl FnMut(&Responses) -> Option<u16>) -> Responses {
    let alive = Arc::new(AtomicUsize::new(0));
    let services = Services::new().with(Query::study_root(Endless(alive.clone())));
    let identifier = patient("*").to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let request =
        request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian));
    let responses = drive(&services, request, &[&identifier], cancel);
    assert_eq!(alive.load(Ordering::SeqCst), 0, "the iterator outlives the query");
    responses
}

#[test]
fn a_cancel_between_two_matches_is_fe00() {
    is(cancelled(|responses| (responses.len() == 2).then_some(MESSAGE_ID)), &[0xFF00, 0xFF00, 0xFE00]);
}

#[test]
fn a_cancel_before_the_first_match_is_fe00() {
    is(cancelled(|_| Some(MESSAGE_ID)), &[0xFE00]);
}

#[test]
fn a_cancel_of_another_message_is_ignored() {
    let mut wrong = 0;
    let cancel = |responses: &Responses| match responses.len() {
        0..3 => {
            wrong += 1;
            Some(MESSAGE_ID + 1)
        }
        _ => Some(MESSAGE_ID),
    };
    is(cancelled(cancel), &[0xFF00, 0xFF00, 0xFF00, 0xFE00]);
    assert!(wrong >= 3);
}

#[test]
fn a_cancel_that_comes_too_late_changes_nothing() {
    let services = Services::new().with(Query::study_root(|_: &FindRequest, _: DataSet| Some(patient("A"))));
    let identifier = patient("*").to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let request =
        request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian));
    let cancel = |responses: &Responses| (responses.len() == 2).then_some(MESSAGE_ID);
    is(drive(&services, request, &[&identifier], cancel), &[0xFF00, 0x0000]);
}

#[test]
fn an_operation_that_is_dropped_drops_the_handlers_iterator() {
    let alive = Arc::new(AtomicUsize::new(0));
    let services = Services::new().with(Query::study_root(Endless(alive.clone())));
    let request =
        request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian));
    let mut operation = services.begin(request, true);
    assert!(matches!(operation.step(), Step::Wait));
    operation.fragment(patient("*").to_vec(Encoding::ExplicitVrLittleEndian).unwrap().into(), true).unwrap();
    while !matches!(operation.step(), Step::Respond(_)) {
        assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready());
    }
    assert_eq!(alive.load(Ordering::SeqCst), 1);
    drop(operation);
    assert_eq!(alive.load(Ordering::SeqCst), 0);
}

#[test]
fn a_warning_that_c_find_does_not_have_ends_the_query() {
    for status in [0x0107, 0x0116, 0xB000, 0xB001] {
        is(
            results(move || [Match::from(patient("A")), Status(status).into(), patient("B").into()]),
            &[0xFF00, status],
        );
    }
}

#[test]
fn while_there_is_no_match_yet_nothing_is_sent_and_the_handler_is_asked_again() {
    is(
        results(|| [Match::NotYet, Match::NotYet, patient("A").into(), Match::NotYet, patient("B").into()]),
        &[0xFF00, 0xFF00, 0x0000],
    );
    is(results(|| [Match::NotYet]), &[0x0000]);
    is(results(|| [Match::NotYet, Status(0xA900).into()]), &[0xA900]);
}

#[test]
fn a_cancel_while_there_is_no_match_yet_is_fe00() {
    let searching = Query::study_root(|_: &FindRequest, _: DataSet| {
        Matches::new(std::iter::repeat_with(|| Match::NotYet))
    });
    let identifier = patient("*").to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let request =
        request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian));
    let mut steps = 0;
    let cancel = |_: &Responses| {
        steps += 1;
        (steps == 10).then_some(MESSAGE_ID)
    };
    is(drive(&Services::new().with(searching), request, &[&identifier], cancel), &[0xFE00]);
}

#[test]
fn more_queries_at_a_time_than_there_may_be_are_a700_and_a_place_is_free_when_its_query_is_over() {
    let query = Query::study_root(|_: &FindRequest, _: DataSet| [patient("A")]).at_most(1);
    let services = Services::new().with(query.clone());
    let identifier = patient("*").to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let begin = || {
        let context = context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian);
        services.begin(request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context), true)
    };
    let mut waiting = begin();
    assert!(matches!(waiting.step(), Step::Wait));
    let mut under_way = begin();
    under_way.fragment(identifier.clone().into(), true).unwrap();
    while !matches!(under_way.step(), Step::Respond(_)) {
        assert!(under_way.call(&mut Context::from_waker(Waker::noop())).is_ready());
    }
    let refused = ask(query.clone(), &STUDY_ROOT);
    assert_eq!(refused[0].0.details.error_comment.as_deref(), Some("Too many queries at a time"));
    is(refused, &[0xA700]);
    // Dropped, as a driver does when the association is gone; the one that waits for its identifier has no place.
    drop(under_way);
    is(ask(query.clone(), &STUDY_ROOT), &[0xFF00, 0x0000]);
    is(ask(query, &STUDY_ROOT), &[0xFF00, 0x0000]);
}

#[test]
fn an_identifier_that_asks_for_too_much_is_a700_before_the_handler_sees_it() {
    let asked = |identifier: &DataSet, query: Query| {
        let encoded = identifier.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
        let context = context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian);
        let request = request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context);
        let responses = drive(&Services::new().with(query), request, &[&encoded], |_| None);
        let comment = responses[0].0.details.error_comment.clone();
        (responses[0].0.status.0, comment.unwrap_or_default())
    };
    let called = Arc::new(AtomicUsize::new(0));
    let query = || {
        let called = called.clone();
        Query::study_root(move |_: &FindRequest, _: DataSet| {
            called.fetch_add(1, Ordering::SeqCst);
            [patient("A")]
        })
    };
    let keys: DataSet = (0..2_000)
        .map(|at| Element::new(kerma_dictionary::Tag::new(0x0011, 0x1000 + at), Vr::LO, Vec::new()))
        .collect();
    assert_eq!(asked(&keys, query()), (0xA700, "More than 1000 keys".into()));
    assert_eq!(called.load(Ordering::SeqCst), 0);
    let limits = kerma_service::matching::Limits::default().keys(2_000);
    assert_eq!(asked(&keys, query().matching_limits(limits)).0, 0xFF00);
    let mut pattern = DataSet::new();
    pattern.insert(Element::new(tags::PATIENT_NAME, Vr::PN, "*?".repeat(3_500).into_bytes()));
    let refused = (0xA700, "More than 1024 characters to compare, with (0010,0010)".to_owned());
    assert_eq!(asked(&pattern, query()), refused);
    assert_eq!(called.load(Ordering::SeqCst), 1);
}

/// A handler whose iterator panics when it is dropped.
struct Bomb;

impl Iterator for Bomb {
    type Item = DataSet;

    fn next(&mut self) -> Option<DataSet> {
        Some(patient("A"))
    }
}

impl Drop for Bomb {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            panic!("while it is dropped");
        }
    }
}

#[test]
fn an_iterator_that_panics_when_it_is_dropped_is_c311() {
    let services = Services::new().with(Query::study_root(|_: &FindRequest, _: DataSet| Matches::new(Bomb)));
    let identifier = patient("*").to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    let request =
        request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian));
    let cancel = |responses: &Responses| (responses.len() == 1).then_some(MESSAGE_ID);
    is(drive(&services, request, &[&identifier], cancel), &[0xFF00, 0xC311]);
}

fn relevant<M: Into<Match> + Send + 'static>(
    results: impl Fn() -> Vec<M> + Send + Sync + 'static,
) -> Responses {
    let handler = move |_: &FindRequest, _: DataSet| results();
    ask(Query::relevant_patient_information(handler), &uids::CARDIAC_RELEVANT_PATIENT_INFORMATION_QUERY)
}

#[test]
fn relevant_patient_information_is_one_match_at_most() {
    is(relevant(Vec::<DataSet>::new), &[0x0000]);
    is(relevant(|| vec![patient("A")]), &[0xFF00, 0x0000]);
    is(relevant(|| vec![patient("A"), patient("B")]), &[0xFF00, 0x0000]);
    is(relevant(|| vec![Match::from(Status::SUCCESS), patient("B").into()]), &[0x0000]);
}

#[test]
fn relevant_patient_information_fails_only_before_its_match() {
    is(relevant(|| vec![Err("no database"), Ok(patient("A"))]), &[0xC311]);
    is(relevant(|| vec![Ok(patient("A")), Err("no database")]), &[0xFF00, 0x0000]);
}

#[test]
fn relevant_patient_information_that_cannot_be_encoded_is_c312() {
    is(relevant(|| vec![DataSet::new()]), &[0xC312]);
}

#[test]
fn relevant_patient_information_has_statuses_of_its_own() {
    is(relevant(|| vec![kerma_service::query::MORE_THAN_ONE_MATCH]), &[0xC100]);
    is(relevant(|| vec![kerma_service::query::TEMPLATE_NOT_SUPPORTED]), &[0xC200]);
    is(relevant(|| vec![Match::from(Status(0xC123)), patient("B").into()]), &[0xC123]);
}

#[test]
fn a_relevant_patient_identifier_that_cannot_be_decoded_is_c310() {
    let services = Services::new()
        .with(Query::relevant_patient_information(|_: &FindRequest, _: DataSet| -> Option<DataSet> { None }));
    let sop_class = uids::GENERAL_RELEVANT_PATIENT_INFORMATION_QUERY;
    let context = context(&sop_class, Encoding::ExplicitVrLittleEndian);
    let request = request(CFindRq::new(MESSAGE_ID, sop_class), context);
    is(drive(&services, request, &[b"\x08\x00\x05"], |_| None), &[0xC310]);
}

#[test]
fn identifiers_are_in_the_transfer_syntax_of_the_context_both_ways() {
    let encodings = [
        Encoding::ImplicitVrLittleEndian,
        Encoding::ExplicitVrLittleEndian,
        Encoding::ExplicitVrBigEndian,
        Encoding::DeflatedExplicitVrLittleEndian,
    ];
    let echo = |_: &FindRequest, identifier: DataSet| {
        assert_eq!(identifier.get::<u16>(tags::ROWS).unwrap(), 0x1234);
        [identifier]
    };
    let services = Services::new().with(Query::study_root(echo));
    let mut identifier = patient("A*");
    identifier.set(tags::ROWS, 0x1234_u16).unwrap();
    for encoding in encodings {
        let request = request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context(&STUDY_ROOT, encoding));
        let encoded = identifier.to_vec(encoding).unwrap();
        let responses = drive(&services, request, &[&encoded], |_| None);
        assert_eq!(statuses(&responses), [0xFF00, 0x0000]);
        assert_eq!(DataSet::read(responses[0].1.clone().unwrap(), encoding).unwrap(), identifier);
    }
}

#[test]
fn a_match_without_specific_character_set_gets_the_one_that_it_needs() {
    let responses = results(|| {
        let name = Element::new(tags::PATIENT_NAME, Vr::PN, Bytes::from_static(b"M\xDCLLER"));
        [[name].into_iter().collect::<DataSet>()]
    });
    let read = DataSet::read(responses[0].1.clone().unwrap(), Encoding::ExplicitVrLittleEndian).unwrap();
    assert_eq!(read.string(tags::SPECIFIC_CHARACTER_SET).unwrap(), "ISO_IR 192");
    assert_eq!(read.string(tags::PATIENT_NAME).unwrap(), "MÜLLER");
}

#[test]
fn a_handler_may_be_any_of_these() {
    let served = |query: Query| is(ask(query, &STUDY_ROOT), &[0xFF00, 0x0000]);
    served(Query::study_root(|_: &FindRequest, _: DataSet| vec![patient("A")]));
    served(Query::study_root(|_: &FindRequest, _: DataSet| Some(patient("A"))));
    served(Query::study_root(|_: &FindRequest, _: DataSet| Ok::<_, ValueError>([patient("A")])));
    served(Query::study_root(|_: &FindRequest, _: DataSet| Ok::<_, Outcome>([patient("A")])));
    served(Query::study_root(|_: &FindRequest, _: DataSet| [Ok::<_, ValueError>(patient("A"))]));
    served(Query::study_root(|_: &FindRequest, _: DataSet| Matches::new([patient("A")])));
    struct One;
    impl Find for One {
        fn find(&self, _: &FindRequest, _: DataSet) -> Result<Matches, Outcome> {
            Ok(Matches::new([patient("A")]))
        }
    }
    served(Query::study_root(One));
    served(Query::study_root(Arc::new(One)));
    served(Query::study_root(Arc::new(One) as Arc<dyn Find>));
}

#[test]
fn another_request_on_the_context_is_0211() {
    let services = Services::new().with(Query::study_root(|_: &FindRequest, _: DataSet| [patient("A")]));
    let command = CStoreRq::new(3, uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3"));
    let mut operation =
        services.begin(request(command, context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian)), false);
    match operation.step() {
        Step::Respond(message) => assert_eq!(message.command.status(), Some(Status(0x0211))),
        step => panic!("{step:?}"),
    }
}

#[test]
fn every_sop_class_with_c_find_has_a_constructor() {
    let handler = |_: &FindRequest, _: DataSet| Vec::<DataSet>::new();
    let provided: Vec<Uid> = [
        Query::query_retrieve(handler),
        Query::patient_root(handler),
        Query::study_root(handler),
        Query::patient_study_only(handler),
        Query::repository(handler),
        Query::modality_worklist(handler),
        Query::relevant_patient_information(handler),
        Query::substance_administration(handler),
        Query::hanging_protocol(handler),
        Query::defined_procedure_protocol(handler),
        Query::protocol_approval(handler),
        Query::color_palette(handler),
        Query::implant_template(handler),
        Query::inventory(handler),
    ]
    .iter()
    .flat_map(|query| query.supported())
    .map(|supported| match supported.abstract_syntax {
        kerma_association::negotiation::AbstractSyntax::Is(uid) => uid,
        other => panic!("{other:?}"),
    })
    .collect();
    for class in sop_classes::ALL {
        let is_find = class.services.contains(&DimseService::CFind);
        // Unified Procedure Step is a service class of its own.
        let is_wanted = is_find && class.service_class != ServiceClass::UnifiedProcedureStep;
        assert_eq!(provided.contains(&class.uid), is_wanted, "{class}");
    }
}

#[test]
fn extended_negotiation_is_answered_for_each_sop_class() {
    let query = Query::query_retrieve(|_: &FindRequest, _: DataSet| Vec::<DataSet>::new());
    let echoes = |query: &Query| {
        let supported = query.supported();
        supported.iter().filter(|s| matches!(s.extended_negotiation, ExtendedNegotiation::Echo)).count()
    };
    assert_eq!(echoes(&query), 0);
    assert_eq!(echoes(&query.extended(ExtendedNegotiation::Echo)), 3);
}

mod scu {
    use super::*;

    fn search(sop_class: &Uid) -> FindScu {
        FindScu::new(MESSAGE_ID, &context(sop_class, Encoding::ExplicitVrLittleEndian)).unwrap()
    }

    fn response(status: u16) -> Command {
        CFindRq::new(MESSAGE_ID, STUDY_ROOT).response(Status(status)).into()
    }

    fn bytes(data_set: &DataSet) -> Option<Bytes> {
        Some(data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap().into())
    }

    #[test]
    fn what_one_side_says_the_other_understands() {
        let mut search = search(&STUDY_ROOT);
        let encoded = search.encode(&patient("*")).unwrap();
        let services = Services::new()
            .with(Query::study_root(|_: &FindRequest, identifier: DataSet| [patient("A"), identifier]));
        let context = context(&STUDY_ROOT, Encoding::ExplicitVrLittleEndian);
        let responses = drive(&services, request(search.request(), context), &[&encoded], |_| None);
        let found = responses.into_iter().filter_map(|(response, identifier)| {
            Some(search.receive(response.into(), identifier).unwrap()?.identifier.unwrap())
        });
        assert_eq!(found.collect::<Vec<_>>(), [patient("A"), patient("*")]);
        assert_eq!(search.response().unwrap().status, Status::SUCCESS);
    }

    #[test]
    fn a_warning_is_not_the_end_where_the_service_class_has_it() {
        let mut repository = search(&uids::REPOSITORY_QUERY);
        assert!(repository.receive(response(0xB001), None).unwrap().is_none());
        assert!(repository.response().is_none());
        let mut studies = search(&STUDY_ROOT);
        assert!(studies.receive(response(0xB001), None).unwrap().is_none());
        assert_eq!(studies.response().unwrap().status, Status(0xB001));
    }

    #[test]
    fn an_identifier_in_the_final_response_is_ignored() {
        let mut search = search(&STUDY_ROOT);
        assert!(search.receive(response(0x0000), bytes(&patient("A"))).unwrap().is_none());
        assert_eq!(search.response().unwrap().status, Status::SUCCESS);
    }

    #[test]
    fn the_response_to_another_message_is_an_error() {
        let mut search = search(&STUDY_ROOT);
        let other = CFindRq::new(MESSAGE_ID + 1, STUDY_ROOT).response(Status::SUCCESS);
        assert!(search.receive(other.into(), None).is_err());
        let echo = kerma_dimse::CEchoRq::new(MESSAGE_ID, uids::VERIFICATION).response(Status::SUCCESS);
        assert!(search.receive(echo.into(), None).is_err());
        assert!(search.receive(search.request().into(), None).is_err());
    }

    #[test]
    fn a_match_whose_identifier_is_missing_or_broken_is_still_a_match() {
        let mut search = search(&STUDY_ROOT);
        let missing = search.receive(response(0xFF00), None).unwrap().unwrap();
        assert_eq!(missing.identifier.unwrap(), DataSet::new());
        assert!(
            search.receive(response(0xFF01), bytes(&patient("A"))).unwrap().unwrap().status == Status(0xFF01)
        );
        assert_eq!(search.cancel().message_id_being_responded_to, Some(MESSAGE_ID));
    }
}

const FIND: &str = "Query/Retrieve find family";
const FIND_AND_UPS: &str = "Query/Retrieve find family, UPS query";
const RELEVANT: &str = "Relevant Patient Information Query";

/// Component, code, and how it is shown.
const ROWS: &[(&str, &str, support::Shown)] = &[
    ("ServiceClass.validate_status", "0xC001", By("a_status_data_set_without_status_is_c001")),
    ("ServiceClass.validate_status", "0xC002", By("a_status_data_set_whose_status_is_not_one_is_c002")),
    (
        "ServiceClass.validate_status",
        "as given",
        By("a_status_outside_the_table_is_sent_as_given_and_ends_the_query"),
    ),
    ("attempt helper", "0xC000", No("the default of a helper that every service class replaces")),
    (FIND, "0xC310", By("an_identifier_that_cannot_be_decoded_is_c310")),
    (FIND, "0xC311", By("a_handler_that_fails_between_two_matches_is_c311")),
    (FIND, "0xC312", By("a_match_that_cannot_be_encoded_is_c312")),
    (FIND, "0x0000", By("a_success_that_the_handler_gives_ends_the_query")),
    (FIND, "0xFE00", By("a_cancel_that_the_handler_gives_ends_the_query")),
    (FIND_AND_UPS, "0xC311", By("a_handler_that_fails_when_it_is_called_is_c311")),
    (FIND_AND_UPS, "0xC312", By("a_pending_response_without_anything_in_its_identifier_is_c312")),
    (FIND_AND_UPS, "0x0000", By("every_match_is_pending_and_the_end_a_success_without_identifier")),
    (FIND_AND_UPS, "as given", By("a_warning_passes_and_the_query_goes_on")),
    (RELEVANT, "0xC310", By("a_relevant_patient_identifier_that_cannot_be_decoded_is_c310")),
    (RELEVANT, "0xC311", By("relevant_patient_information_fails_only_before_its_match")),
    (RELEVANT, "0xC312", By("relevant_patient_information_that_cannot_be_encoded_is_c312")),
    (RELEVANT, "0x0000", By("relevant_patient_information_is_one_match_at_most")),
    (
        "qrscp application",
        "0xC320",
        No("a status that an application's handler chooses: a_failure_that_the_handler_gives_ends_the_query"),
    ),
    (
        "qrscp application",
        "0xC322",
        No("a status that an application's handler chooses: a_failure_that_the_handler_gives_ends_the_query"),
    ),
    ("qrscp application", "0xA900", By("a_failure_that_the_handler_gives_ends_the_query")),
    ("documentation only", "0xC310", No("not sent by the reference either")),
];

#[test]
fn every_row_of_the_reference_for_c_find_is_accounted_for() {
    account(ROWS, include_str!("query_statuses.rs"), &["C-FIND"], 24);
}

#[test]
fn an_asynchronous_function_is_a_handler_of_queries() {
    let found = handler(async |_: FindRequest, _: DataSet| vec![patient("1"), patient("2")]);
    is(ask(Query::study_root(found), &STUDY_ROOT), &[0xFF00, 0xFF00, 0x0000]);
    let refused =
        handler(async |_: FindRequest, _: DataSet| Err::<Vec<DataSet>, _>(Status::OUT_OF_RESOURCES));
    is(ask(Query::study_root(refused), &STUDY_ROOT), &[0xA700]);
}

#[test]
fn a_deflated_identifier_that_is_too_large_when_it_is_inflated_is_refused() {
    let mut identifier = patient("*");
    identifier.insert(Element::new(tags::PIXEL_DATA, Vr::OB, vec![0; 17 << 20]));
    let deflated = identifier.to_vec(Encoding::DeflatedExplicitVrLittleEndian).unwrap();
    assert!(deflated.len() < 1 << 20);
    let services =
        Services::new().with(Query::study_root(|_: &FindRequest, _: DataSet| Matches::new([patient("A")])));
    let context = context(&STUDY_ROOT, Encoding::DeflatedExplicitVrLittleEndian);
    let responses =
        drive(&services, request(CFindRq::new(MESSAGE_ID, STUDY_ROOT), context), &[&deflated], |_| None);
    assert_eq!(statuses(&responses), [0xA700]);
}
