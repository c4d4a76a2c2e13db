//! Unified Procedure Step over the simulated network: every cell of PS3.4 Table CC.1.1-2 as an SCU sees it, and who is told of what.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

use std::sync::{Arc, Mutex};

use kerma::{
    AeTitle, DataSet, NRequest, Status, TransferSyntax, Uid,
    ae::negotiation::Proposal,
    dataset::{Date, DateTime, Encoding, Time},
    dictionary::sop_classes::DimseService,
    dimse::{CFindRq, Command},
    normalized::EventRequest,
    service::Services,
    tags, uids,
    ups::{self, Addressed, InMemory, Report, Scope, State, Worklist},
};
use kerma_tests::simulation::{Ask, End, Host, Luck, User, World};

const STEP: Uid = Uid::from_static("1.2.3.4");
const CLAIM: Uid = Uid::from_static("1.2.3.4.99");
const OTHER: Uid = Uid::from_static("1.2.3.4.98");
const CSV: &str = include_str!("../../crates/service/data/ups_transitions.csv");

const CLASSES: [Uid; 5] = [
    uids::UNIFIED_PROCEDURE_STEP_PUSH,
    uids::UNIFIED_PROCEDURE_STEP_PULL,
    uids::UNIFIED_PROCEDURE_STEP_WATCH,
    uids::UNIFIED_PROCEDURE_STEP_QUERY,
    uids::UNIFIED_PROCEDURE_STEP_EVENT,
];

fn noon() -> DateTime {
    DateTime::new(Date::new(2024, 2, 29).unwrap(), Time::new(12, 0, 0).unwrap())
}

fn encoding() -> Encoding {
    Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap()
}

/// On the presentation context that has the service.
fn ask(request: NRequest) -> Ask {
    let abstract_syntax = match (request.service().unwrap(), request.kind()) {
        (DimseService::NCreate, _) => uids::UNIFIED_PROCEDURE_STEP_PUSH,
        (DimseService::NAction, Some(2..=5)) => uids::UNIFIED_PROCEDURE_STEP_WATCH,
        _ => uids::UNIFIED_PROCEDURE_STEP_PULL,
    };
    let encoded = request.encode(&TransferSyntax::UNCOMPRESSED[0]).unwrap();
    let data_set = encoded.map(|data_set| Box::new(data_set) as Box<_>);
    Ask { abstract_syntax, command: request.command, data_set }
}

/// What an SCU is told, in the order in which it comes.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<Report>>>);

impl Told {
    fn states(&self) -> Vec<String> {
        let state =
            |report: &Report| report.information.string(tags::PROCEDURE_STEP_STATE).unwrap_or_default();
        self.0.lock().unwrap().iter().map(state).collect()
    }

    fn events(&self) -> Vec<u16> {
        self.0.lock().unwrap().iter().map(|report| report.event_type.id()).collect()
    }
}

/// An SCU, called ME, that takes event reports and asks an SCP of this worklist.
struct Scu {
    worklist: InMemory,
    told: Told,
    luck: Luck,
}

impl Scu {
    fn new(worklist: Worklist, luck: Luck) -> Scu {
        Scu { worklist: InMemory::of(worklist), told: Told::default(), luck }
    }

    /// Asks for these on one association, and goes when it has been told of so many events.
    fn ask(&self, requests: impl IntoIterator<Item = NRequest>, events: usize) -> World {
        self.ask_all(requests.into_iter().map(ask), events)
    }

    fn ask_all(&self, asks: impl IntoIterator<Item = Ask>, events: usize) -> World {
        let told = self.told.clone();
        let receiver = ups::events(move |request: &EventRequest, report: Report| {
            assert_eq!(request.affected_sop_class_uid, uids::UNIFIED_PROCEDURE_STEP_PUSH);
            told.0.lock().unwrap().push(report);
        });
        let scp = Host::new("UPS", Services::new().with(ups::scp(self.worklist.clone())));
        let scu = Host::new("ME", Services::new().with(receiver));
        let transfer_syntaxes = TransferSyntax::UNCOMPRESSED.to_vec();
        let proposals = CLASSES.map(|abstract_syntax| Proposal {
            abstract_syntax,
            transfer_syntaxes: transfer_syntaxes.clone(),
        });
        let mut world = World::new(self.luck.clone(), [scp]);
        world.associate(&scu, "UPS", &proposals, User::new(asks).awaiting(events));
        let world = world.run();
        assert_eq!(world.nodes[0].user.end, Some(End::Released));
        assert_eq!(world.left_over(), 0);
        world
    }
}

fn statuses(world: &World) -> Vec<u16> {
    world.nodes[0].user.responses.iter().map(|response| response.status().unwrap().code()).collect()
}

fn me() -> AeTitle {
    AeTitle::new("ME").unwrap()
}

fn scheduled() -> DataSet {
    ups::scheduled("Dose calculation", noon())
}

fn performed() -> DataSet {
    let station = ups::code("PLAN1", "99KERMA", "Planning 1");
    ups::performed(station, ups::code("121726", "DCM", "RT Treatment"), noon(), noon(), [])
}

fn discontinued() -> DataSet {
    ups::discontinued(ups::code("110526", "DCM", "Resource pre-empted"))
}

/// The requests that bring the step into a state; whether a final state's attributes are there too.
fn until(state: Option<State>, is_performed: bool) -> Vec<NRequest> {
    let mut requests = Vec::new();
    let Some(state) = state else { return requests };
    requests.push(ups::create(Some(STEP), scheduled()));
    if state == State::Scheduled {
        return requests;
    }
    requests.push(ups::claim(&STEP, &CLAIM));
    if is_performed || state.is_final() {
        requests.push(ups::update(&STEP, Some(&CLAIM), performed()));
        requests.push(ups::update(&STEP, Some(&CLAIM), discontinued()));
    }
    if state.is_final() {
        requests.push(ups::change_state(&STEP, state, Some(&CLAIM)));
    }
    requests
}

/// What a cell of the table says the response is, and the state of the step afterwards.
fn expected(cell: &str, state: Option<State>, is_performed: bool, subscribed: bool) -> (u16, Option<State>) {
    match cell {
        "create; to SCHEDULED" => (0x0000, Some(State::Scheduled)),
        "to IN PROGRESS" => (0x0000, Some(State::InProgress)),
        "to IN PROGRESS then to CANCELED" => (0x0000, Some(State::Canceled)),
        "pass on (event 2) or C312 or C313" if subscribed => (0x0000, state),
        "pass on (event 2) or C312 or C313" => (0xC312, state),
        status if status.len() == 4 => (u16::from_str_radix(status, 16).unwrap(), state),
        change => {
            let (to, _) = change.strip_prefix("to ").unwrap().split_once(" if final state").unwrap();
            if is_performed { (0x0000, State::of(to)) } else { (0xC304, state) }
        }
    }
}

/// The requests of a row of the table.
fn of_row(event: &str, transaction: &str) -> Vec<NRequest> {
    if event == "N-CREATE" {
        return vec![ups::create(Some(STEP), scheduled())];
    }
    let Some((_, to)) = event.split_once("change state to ") else {
        return vec![ups::request_cancel(&STEP, DataSet::new())];
    };
    let given: &[Option<&Uid>] = match transaction {
        "correct" => &[Some(&CLAIM)],
        "missing or wrong" => &[None, Some(&OTHER)],
        _ => &[None, Some(&OTHER), Some(&CLAIM)],
    };
    given.iter().map(|given| ups::change_state(&STEP, State::of(to).unwrap(), *given)).collect()
}

#[test]
fn every_cell_of_the_table_is_what_an_scu_sees() {
    let (mut cells, mut seed) = (0, 0);
    for line in CSV.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [event, transaction, of_states @ .., _] = &fields[..] else { panic!("{line}") };
        let states = [
            None,
            Some(State::Scheduled),
            Some(State::InProgress),
            Some(State::Completed),
            Some(State::Canceled),
        ];
        assert_eq!(of_states.len(), states.len());
        for (cell, state) in of_states.iter().zip(states) {
            cells += 1;
            for request in of_row(event, transaction) {
                for (is_performed, subscribed) in [(true, true), (true, false), (false, true)] {
                    let sent = request
                        .data_set
                        .as_ref()
                        .map(|information| information.contains(tags::TRANSACTION_UID));
                    // A step that nobody has claimed takes any Transaction UID: none is wrong.
                    if state == Some(State::Scheduled)
                        && *transaction == "missing or wrong"
                        && sent == Some(true)
                    {
                        continue;
                    }
                    seed += 1;
                    let scu = Scu::new(
                        Worklist::new(),
                        if seed % 2 == 0 { Luck::Calm } else { Luck::Seeded(seed) },
                    );
                    let mut requests = until(state, is_performed);
                    if subscribed && state.is_some() {
                        let watching = AeTitle::new("WATCHING").unwrap();
                        requests.push(ups::subscribe(Scope::Step(STEP), &watching, false));
                    }
                    let before = requests.len();
                    requests.push(request.clone());
                    requests.push(ups::get(&STEP, [tags::PROCEDURE_STEP_STATE]));
                    let world = scu.ask(requests, 0);
                    let statuses = statuses(&world);
                    let what = format!("{event} ({transaction}) in {state:?}: {statuses:04X?}");
                    assert!(statuses[..before].iter().all(|status| *status == 0), "{what}");
                    let (status, after) = expected(cell, state, is_performed, subscribed);
                    assert_eq!(statuses[before], status, "{what}");
                    let data_set = world.nodes[0].user.data_sets.last().unwrap().clone();
                    let there = data_set.map(|step| DataSet::read(step, encoding()).unwrap());
                    let there = there.and_then(|step| State::in_data_set(&step));
                    assert_eq!(there, after, "{what}");
                }
            }
        }
    }
    assert_eq!(cells, 45);
}

#[test]
fn an_scu_is_told_over_its_own_association_of_all_that_happens_to_a_step() {
    for luck in [Luck::Calm, Luck::Seeded(7), Luck::Seeded(8)] {
        let scu = Scu::new(Worklist::new(), luck);
        let station: DataSet = {
            let mut modifications = DataSet::new();
            let station = ups::code("PLAN1", "99KERMA", "Planning 1");
            modifications.set(tags::SCHEDULED_STATION_NAME_CODE_SEQUENCE, station).unwrap();
            modifications
        };
        let requests = [
            ups::create(Some(STEP), scheduled()),
            ups::subscribe(Scope::Step(STEP), &me(), true),
            ups::update(&STEP, None, station),
            ups::claim(&STEP, &CLAIM),
            ups::update(&STEP, Some(&CLAIM), ups::progress(40)),
            ups::request_cancel(&STEP, DataSet::new()),
            ups::update(&STEP, Some(&CLAIM), performed()),
            ups::complete(&STEP, &CLAIM),
        ];
        let world = scu.ask(requests, 6);
        assert!(statuses(&world).iter().all(|status| *status == 0));
        assert_eq!(scu.told.events(), [1, 5, 1, 3, 2, 1]);
        assert_eq!(scu.told.states(), ["SCHEDULED", "", "IN PROGRESS", "", "", "COMPLETED"]);
        let told = scu.told.0.lock().unwrap();
        assert!(told.iter().all(|report| report.sop_instance == STEP));
        assert_eq!(told[4].information.string(tags::REQUESTING_AE).unwrap(), "ME");
        assert!(told.iter().all(|report| !report.information.contains(tags::TRANSACTION_UID)));
    }
}

#[test]
fn a_report_for_who_has_no_association_goes_elsewhere() {
    let scu = Scu::new(Worklist::new(), Luck::Calm);
    let elsewhere: Arc<Mutex<Vec<Addressed>>> = Arc::default();
    let sent = elsewhere.clone();
    let worklist = scu.worklist.clone().elsewhere(move |addressed| sent.lock().unwrap().push(addressed));
    let watching = AeTitle::new("WATCHING").unwrap();
    let requests = [
        ups::subscribe(Scope::Global, &watching, false),
        ups::subscribe(Scope::Global, &me(), false),
        ups::create(Some(STEP), scheduled()),
    ];
    scu.ask(requests, 1);
    assert_eq!(scu.told.states(), ["SCHEDULED"]);
    let take = || std::mem::take(&mut *elsewhere.lock().unwrap());
    let sent = take();
    assert_eq!((sent.len(), sent[0].receiving), (1, watching));
    // The association of ME is over: what the SCP does by itself goes elsewhere for both.
    worklist
        .change(|worklist, now| worklist.change_state(&STEP, State::InProgress, Some(&CLAIM), now))
        .unwrap();
    assert_eq!(take().iter().map(|sent| sent.receiving).collect::<Vec<_>>(), [me(), watching]);
    worklist.status_changed(ups::ScpStatus::GoingDown);
    assert!(take().iter().all(|sent| sent.report.event_type.id() == 4));
}

#[test]
fn a_finished_step_stays_while_it_is_locked() {
    let scu = Scu::new(Worklist::new(), Luck::Calm);
    let mut requests = until(Some(State::Completed), true);
    requests.push(ups::subscribe(Scope::Step(STEP), &me(), true));
    scu.ask(requests, 1);
    assert!(scu.worklist.remove_finished().is_empty());
    assert_eq!(
        statuses(&scu.ask([ups::unsubscribe(&Scope::Step(STEP), &me()), ups::get(&STEP, [])], 0)),
        [0, 0]
    );
    assert_eq!(scu.worklist.remove_finished().len(), 1);
    assert_eq!(statuses(&scu.ask([ups::get(&STEP, [])], 0)), [0xC307]);
}

#[test]
fn steps_are_searched_for_over_pull_watch_and_query_and_not_over_push() {
    let scu = Scu::new(Worklist::new(), Luck::Calm);
    let other = ups::scheduled("Contouring", noon());
    scu.ask([ups::create(Some(STEP), scheduled()), ups::create(Some(OTHER), other)], 0);
    let mut keys = DataSet::new();
    keys.set(tags::PROCEDURE_STEP_LABEL, "Dose calculation").unwrap();
    keys.set(tags::TRANSACTION_UID, "").unwrap();
    let identifier = bytes::Bytes::from(ups::search(keys).to_vec(encoding()).unwrap());
    let search = |abstract_syntax: &Uid| Ask {
        abstract_syntax: abstract_syntax.clone(),
        command: CFindRq::new(0, abstract_syntax.clone()).into(),
        data_set: Some(Box::new(identifier.clone())),
    };
    for abstract_syntax in &CLASSES {
        let world = scu.ask_all([search(abstract_syntax)], 0);
        if !ups::SEARCHING.contains(abstract_syntax) {
            assert_eq!(statuses(&world), [Status::UNRECOGNIZED_OPERATION.code()], "{abstract_syntax}");
            continue;
        }
        assert_eq!(statuses(&world), [0xFF00, 0x0000], "{abstract_syntax}");
        let found = DataSet::read(world.nodes[0].user.data_sets[0].clone().unwrap(), encoding()).unwrap();
        assert_eq!(found.uid(tags::SOP_INSTANCE_UID).unwrap(), STEP);
        assert_eq!(found.string(tags::PROCEDURE_STEP_STATE).unwrap(), "SCHEDULED");
        assert!(found.get_element(tags::TRANSACTION_UID).unwrap().is_empty());
        assert!(matches!(world.nodes[0].user.responses[0], Command::CFindRsp(_)));
    }
}
