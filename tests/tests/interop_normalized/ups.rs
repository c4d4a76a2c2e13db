//! Unified Procedure Step against pynetdicom, both ways: the life of steps, and event reports over the association of the subscriber
//! and over a new one.

use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use kerma::dataset::{Date, DateTime, Time};
use kerma::normalized::EventRequest;
use kerma::ups::{self, Addressed, InMemory, Report, Scope};
use kerma::{AeTitle, ApplicationEntity, DataSet, TransferSyntax, Uid, tags, uids};
use kerma_tests::peer::{Peer, python};
use kerma_tests::process::{Process, free_port, run};

pub(crate) const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/ups.py");
const STEP: Uid = Uid::from_static("1.2.3.1");
const CLAIM: Uid = Uid::from_static("1.2.3.1.99");
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

pub(crate) fn is_here() -> bool {
    Peer::Pynetdicom.is_here("Unified Procedure Step")
}

#[test]
fn pynetdicoms_scu_leads_steps_through_their_lives_and_is_told_of_them() {
    if !is_here() {
        return;
    }
    let scp = ApplicationEntity::new("KERMA").unwrap().provide(ups::scp(InMemory::new()));
    let listener = scp.listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    lead_steps(&port);
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
}

/// What pynetdicom is answered and told.
pub(crate) fn lead_steps(port: &str) {
    let said = run(python(&[SCRIPT, "scu", port])).exits(0).output;
    let (events, responses): (Vec<&str>, Vec<&str>) =
        said.lines().map(str::trim).partition(|line| line.starts_with("event "));
    let expected = [
        "subscribe-filtered 0000",
        "create 0000",
        "duplicate 0111",
        "not-scheduled C309",
        "missing 0120",
        "unmatched 0000",
        "find FF00 1.2.3.1",
        "find 0000",
        "find FF00 1.2.3.1",
        "find 0000",
        "find FF00 1.2.3.1",
        "find 0000",
        "claim-missing C307",
        "claim 0000",
        "claim-again C302",
        "claim-other C301",
        "incomplete C304",
        "update-other C301",
        "update 0000",
        "progress 0000",
        "request-cancel 0000",
        "get 0000 IN PROGRESS",
        "secret False",
        "complete 0000",
        "complete-again B306",
        "get-completed 0000 COMPLETED",
        "get-secret 0001 COMPLETED",
        "subscribe 0000",
        "cancel-scheduled 0000",
        "suspend 0000",
        "suspend-step C314",
        "unwatched 0000",
        "unsubscribe 0000",
        "last 0000 SCHEDULED",
    ];
    assert_eq!(responses, expected, "{said}");
    let expected = [
        "event 1 1.2.3.1 SCHEDULED",
        "event 1 1.2.3.1 IN PROGRESS",
        "event 3 1.2.3.1 -",
        "event 2 1.2.3.1 -",
        "event 1 1.2.3.1 COMPLETED",
        "event 1 1.2.3.2 SCHEDULED",
        "event 1 1.2.3.2 IN PROGRESS",
        "event 1 1.2.3.2 CANCELED",
    ];
    assert_eq!(events, expected, "{said}");
    println!("pynetdicom to kerma: {} responses, {} events", responses.len(), events.len());
}

#[test]
fn a_subscriber_without_an_association_is_told_over_a_new_one_on_which_kerma_is_the_scp() {
    if !is_here() {
        return;
    }
    let port = free_port();
    let receiver = Process::listen(python(&[SCRIPT, "receive", &port.to_string()]), port);
    let (queue, reports) = mpsc::channel::<Addressed>();
    let queue = Mutex::new(queue);
    let worklist = InMemory::new().elsewhere(move |addressed| queue.lock().unwrap().send(addressed).unwrap());
    worklist.change(|worklist, now| worklist.create(STEP, ups::scheduled("Dose", now), now)).unwrap();
    let pynetdicom = AeTitle::new("PYNETDICOM").unwrap();
    worklist.change(|worklist, _| worklist.subscribe(pynetdicom, Scope::Global, true)).unwrap();
    worklist
        .change(|worklist, now| worklist.request_cancel(&STEP, &pynetdicom, &DataSet::new(), now))
        .unwrap();
    for addressed in reports.try_iter() {
        let mut association = ApplicationEntity::new("KERMA")
            .unwrap()
            .propose(uids::UNIFIED_PROCEDURE_STEP_EVENT, TransferSyntax::UNCOMPRESSED)
            .propose_roles(uids::UNIFIED_PROCEDURE_STEP_EVENT, false, true)
            .associate(&*format!("{}@127.0.0.1:{port}", addressed.receiving))
            .unwrap();
        assert!(association.request(addressed.report.request()).unwrap().status.is_success());
        association.release().unwrap();
    }
    for state in ["SCHEDULED", "IN PROGRESS", "CANCELED"] {
        receiver.wait_for(&format!("event 1 1.2.3.1 {state}"));
    }
}

#[test]
fn pynetdicom_reports_to_kermas_listener() {
    if !is_here() {
        return;
    }
    let told: Arc<Mutex<Vec<Report>>> = Arc::default();
    let taken = told.clone();
    let events = ups::events(move |_: &EventRequest, report: Report| taken.lock().unwrap().push(report));
    let listener = ApplicationEntity::new("KERMA").unwrap().provide(events).listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    run(python(&[SCRIPT, "report", &port])).exits(0).says(&["report 0000"]);
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
    let told = told.lock().unwrap();
    assert_eq!((told.len(), &told[0].sop_instance), (1, &STEP));
    assert_eq!(told[0].information.string(tags::PROCEDURE_STEP_STATE).unwrap(), "SCHEDULED");
}

#[test]
fn kerma_leads_a_step_of_pynetdicoms_scp_through_its_life_and_is_told_of_it() {
    if !is_here() {
        return;
    }
    let port = free_port();
    let scp = Process::listen(python(&[SCRIPT, "scp", &port.to_string()]), port);
    let told: Arc<Mutex<Vec<(u16, String)>>> = Arc::default();
    let taken = told.clone();
    let events = ups::events(move |_: &EventRequest, report: Report| {
        let state = report.information.string(tags::PROCEDURE_STEP_STATE).unwrap_or_default();
        taken.lock().unwrap().push((report.event_type.id(), state));
    });
    let entity =
        CLASSES.into_iter().fold(ApplicationEntity::new("KERMA").unwrap().provide(events), |entity, uid| {
            entity.propose(uid, TransferSyntax::UNCOMPRESSED)
        });
    let mut association = entity.associate(&*format!("PYNETDICOM@127.0.0.1:{port}")).unwrap();
    let me = AeTitle::new("KERMA").unwrap();
    association.request(ups::create(Some(STEP), ups::scheduled("Dose", noon()))).unwrap();
    association.request(ups::subscribe(Scope::Step(STEP), &me, true)).unwrap();
    for sop_class in ups::SEARCHING {
        let mut keys = DataSet::new();
        keys.set(tags::PROCEDURE_STEP_STATE, "SCHEDULED").unwrap();
        let found: Vec<DataSet> =
            association.find(&sop_class, &ups::search(keys)).unwrap().map(Result::unwrap).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].uid(tags::SOP_INSTANCE_UID).unwrap(), STEP);
    }
    association.request(ups::claim(&STEP, &CLAIM)).unwrap();
    let station = ups::code("PLAN1", "99KERMA", "Planning 1");
    let workitem = ups::code("121726", "DCM", "RT Treatment");
    let performed = ups::performed(station, workitem, noon(), noon(), []);
    association.request(ups::update(&STEP, Some(&CLAIM), performed)).unwrap();
    association.request(ups::request_cancel(&STEP, DataSet::new())).unwrap();
    association.request(ups::complete(&STEP, &CLAIM)).unwrap();
    let step = association.request(ups::get(&STEP, [tags::PROCEDURE_STEP_STATE])).unwrap();
    assert_eq!(step.data_set.unwrap().string(tags::PROCEDURE_STEP_STATE).unwrap(), "COMPLETED");
    let enough = || told.lock().unwrap().len() == 4;
    assert!(association.serve_until(Duration::from_secs(60), enough).unwrap());
    association.release().unwrap();
    scp.wait_for("subscribed KERMA TRUE");
    let mut told = told.lock().unwrap().clone();
    told.sort();
    let expected = [(1, "COMPLETED"), (1, "IN PROGRESS"), (1, "SCHEDULED"), (2, "")];
    assert_eq!(told, expected.map(|(event, state)| (event, state.to_string())));
}
