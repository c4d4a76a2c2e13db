//! Unified Procedure Step of `qrscp`, which keeps steps and subscriptions in its index.

use std::sync::Barrier;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use kerma_ae::normalized::{EventRequest, NRequest, UPS};
use kerma_ae::{ApplicationEntity, Association, Error, Status, new_uid, utc};
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, tags, uids};
use kerma_service::ups::{self, EventType, Report, Scope, State};

use super::fake_peer;
use super::harness::{Folder, PATIENCE, Run, Scp, kerma};
use super::qrscp::{configured, start};

/// An SCU with its association, and the reports that it gets there.
pub(crate) struct Scu {
    association: Association,
    told: Receiver<Report>,
}

/// A handler of reports, and what it was told.
fn events() -> (kerma_service::normalized::Normalized, Receiver<Report>) {
    let (sender, told) = mpsc::channel();
    let events = ups::events(move |_: &EventRequest, report: Report| {
        sender.send(report).unwrap();
        Status::SUCCESS
    });
    (events, told)
}

/// A port on which nobody listens.
fn closed_port() -> u16 {
    fake_peer::closed_port().parse().unwrap()
}

fn title(title: &str) -> AeTitle {
    title.parse().unwrap()
}

impl Scu {
    pub(crate) fn new(scp: &Scp, title: &str) -> Scu {
        let (events, told) = events();
        let association = ApplicationEntity::new(title)
            .unwrap()
            .provide(events)
            .propose_normalized(&UPS)
            .associate(format!("QRSCP@127.0.0.1:{}", scp.port).as_str())
            .unwrap();
        Scu { association, told }
    }

    /// The status of the response.
    fn status(&mut self, request: NRequest) -> Status {
        match self.association.request(request) {
            Ok(response) => response.status,
            Err(Error::Status { status, .. }) => status,
            Err(error) => panic!("{error}"),
        }
    }

    #[track_caller]
    pub(crate) fn does(&mut self, request: NRequest) {
        assert_eq!(self.status(request), Status::SUCCESS);
    }

    #[track_caller]
    fn refused(&mut self, request: NRequest, status: u16) {
        assert_eq!(self.status(request), Status(status));
    }

    /// A new step with this label; its UID.
    pub(crate) fn create(&mut self, label: &str) -> Uid {
        let step = new_uid();
        let mut attributes = ups::scheduled(label, utc());
        attributes.set(tags::PATIENT_NAME, "DOE^JANE").unwrap();
        attributes.set(tags::PATIENT_ID, label).unwrap();
        if label == "Of a study" {
            attributes.set(tags::STUDY_INSTANCE_UID, "1.2.840.9").unwrap();
        }
        self.does(ups::create(Some(step.clone()), attributes));
        step
    }

    /// So many reports on this association.
    pub(crate) fn reports(&mut self, number: usize) -> Vec<Report> {
        let mut reports = Vec::new();
        self.association
            .serve_until(PATIENCE, || {
                reports.extend(self.told.try_iter());
                reports.len() >= number
            })
            .unwrap();
        reports
    }

    fn find(&mut self, keys: &[(kerma_dictionary::Tag, &str)]) -> Vec<DataSet> {
        let mut identifier = DataSet::new();
        for (tag, value) in keys {
            identifier.set(*tag, *value).unwrap();
        }
        let found = self.association.find(&ups::SEARCHING[0], &ups::search(identifier)).unwrap();
        found.collect::<Result<_, _>>().unwrap()
    }

    pub(crate) fn state(&mut self, step: &Uid) -> Option<State> {
        let response = self.association.request(ups::get(step, [])).unwrap();
        State::in_data_set(&response.data_set.unwrap())
    }

    /// What the step needs to be completed, and its completion.
    fn complete(&mut self, step: &Uid, transaction: &Uid) {
        let station = ups::code("PLAN1", "99HOSPITAL", "Planning 1");
        let workitem = ups::code("121726", "DCM", "RT Treatment with Internal Verification");
        let done = ups::performed(station, workitem, utc(), utc(), []);
        self.does(ups::update(step, Some(transaction), done));
        self.does(ups::complete(step, transaction));
    }
}

/// An AE that listens at this port (0: one of its own) until the test ends, and what it is told.
fn receiver(title: &str, port: u16) -> (u16, Receiver<Report>) {
    let (events, told) = events();
    let listener =
        ApplicationEntity::new(title).unwrap().provide(events).listen(("127.0.0.1", port)).unwrap();
    let port = listener.local_addr().port();
    thread::spawn(move || listener.serve());
    (port, told)
}

/// A running archive that knows these peers by their ports.
fn serving(folder: &Folder, peers: &[(&str, u16)], more: &str) -> Scp {
    let peers =
        peers.iter().map(|(title, port)| format!("[peers.{title}]\naddress = \"127.0.0.1:{port}\"\n"));
    let text = format!("[commitment]\nretry = 0.2\n{more}\n{}", peers.collect::<String>());
    start(folder, &["-v", "-c", &configured(folder, &text)])
}

fn states(reports: &[Report]) -> Vec<Option<State>> {
    reports.iter().map(|report| State::in_data_set(&report.information)).collect()
}

fn next(told: &Receiver<Report>) -> Report {
    told.recv_timeout(PATIENCE).unwrap()
}

fn ls(folder: &Folder, arguments: &[&str]) -> Run {
    let location = folder.join("archive");
    let fixed = ["archive", "ls", "--ups", "--instance-location", location.to_str().unwrap()];
    kerma(&[&fixed, arguments].concat())
}

const SCHEDULED: Option<State> = Some(State::Scheduled);
const IN_PROGRESS: Option<State> = Some(State::InProgress);
const COMPLETED: Option<State> = Some(State::Completed);
const CANCELED: Option<State> = Some(State::Canceled);

#[test]
fn a_step_is_created_found_claimed_set_and_completed_and_its_subscriber_told_on_its_association() {
    let folder = Folder::new();
    let scp = serving(&folder, &[("WS", closed_port())], "");
    let mut scu = Scu::new(&scp, "WS");
    let step = scu.create("Dose");
    scu.does(ups::subscribe(Scope::Step(step.clone()), &title("WS"), false));
    assert_eq!(states(&scu.reports(1)), [SCHEDULED]);
    let found = scu.find(&[(tags::PROCEDURE_STEP_STATE, "SCHEDULED"), (tags::PATIENT_NAME, "DOE*")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].uid(tags::SOP_INSTANCE_UID).unwrap(), step);
    let claim = new_uid();
    scu.does(ups::claim(&step, &claim));
    scu.refused(ups::claim(&step, &claim), 0xC302);
    scu.refused(ups::claim(&step, &new_uid()), 0xC301);
    scu.refused(ups::update(&step, Some(&new_uid()), ups::progress(10)), 0xC301);
    scu.does(ups::update(&step, Some(&claim), ups::progress(50)));
    scu.refused(ups::complete(&step, &claim), 0xC304);
    scu.complete(&step, &claim);
    let told = scu.reports(3);
    let kinds: Vec<EventType> = told.iter().map(|report| report.event_type).collect();
    assert_eq!(kinds, [EventType::State, EventType::Progress, EventType::State]);
    assert_eq!((states(&told)[0], states(&told)[2]), (IN_PROGRESS, COMPLETED));
    assert!(scu.find(&[(tags::PROCEDURE_STEP_STATE, "SCHEDULED")]).is_empty());
    scu.association.release().unwrap();
    scp.stop()
        .exits(0)
        .says(&["state=SCHEDULED", "state=\"IN PROGRESS\"", "state=\"COMPLETED\""])
        .does_not_say(&["DOE", "has not taken", claim.as_str().unwrap()]);
}

#[test]
fn a_claim_holds_when_the_archive_is_killed_before_the_step_is_completed() {
    let folder = Folder::new();
    let (port, told) = receiver("WS", 0);
    let scp = serving(&folder, &[("WS", port)], "");
    let (claim, step) = (new_uid(), {
        let mut scu = Scu::new(&scp, "PERFORMER");
        let step = scu.create("Dose");
        scu.does(ups::subscribe(Scope::Global, &title("WS"), true));
        scu.association.abort();
        step
    });
    Scu::new(&scp, "PERFORMER").does(ups::claim(&step, &claim));
    drop(scp); // It is killed.
    let scp = serving(&folder, &[("WS", port)], "");
    let mut scu = Scu::new(&scp, "PERFORMER");
    assert_eq!(scu.state(&step), IN_PROGRESS);
    scu.refused(ups::claim(&step, &new_uid()), 0xC301);
    scu.refused(ups::complete(&step, &new_uid()), 0xC301);
    scu.complete(&step, &claim);
    // The subscription is there, too.
    let mut last = next(&told);
    let mut seen = vec![last.event_type];
    while State::in_data_set(&last.information) != COMPLETED {
        last = next(&told);
        seen.push(last.event_type);
    }
    assert!(seen.contains(&EventType::ScpStatus), "{seen:?}");
    drop(scp);
    let scp = serving(&folder, &[("WS", port)], "");
    let mut scu = Scu::new(&scp, "PERFORMER");
    scu.refused(ups::complete(&step, &claim), 0xB306);
    assert_eq!(scu.state(&step), COMPLETED);
}

#[test]
fn of_four_clients_that_claim_a_step_at_once_one_gets_it() {
    let folder = Folder::new();
    let scp = serving(&folder, &[], "");
    let mut scu = Scu::new(&scp, "RIS");
    let steps: Vec<Uid> = (0..20).map(|number| scu.create(&format!("{number}"))).collect();
    let barrier = Barrier::new(4);
    let claims: Vec<Vec<Status>> = thread::scope(|scope| {
        let clients = ["A", "B", "C", "D"].map(|title| {
            let (scp, steps, barrier) = (&scp, &steps, &barrier);
            scope.spawn(move || {
                let mut scu = Scu::new(scp, title);
                let claim = |step| {
                    barrier.wait();
                    scu.status(ups::claim(step, &new_uid()))
                };
                steps.iter().map(claim).collect()
            })
        });
        clients.map(|client| client.join().unwrap()).into()
    });
    for (number, step) in steps.iter().enumerate() {
        let of_step: Vec<Status> = claims.iter().map(|of_client| of_client[number]).collect();
        let successes = of_step.iter().filter(|status| status.is_success()).count();
        assert_eq!(successes, 1, "{of_step:?}");
        assert_eq!(scu.state(step), IN_PROGRESS);
    }
}

#[test]
fn who_has_no_address_in_peers_cannot_subscribe() {
    let folder = Folder::new();
    let scp = serving(&folder, &[("WS", closed_port())], "");
    let mut scu = Scu::new(&scp, "STRANGER");
    let step = scu.create("Dose");
    let stranger = title("STRANGER");
    scu.refused(ups::subscribe(Scope::Step(step.clone()), &stranger, false), 0xC308);
    scu.refused(ups::subscribe(Scope::Global, &stranger, false), 0xC308);
    scu.refused(ups::subscribe(Scope::Step(new_uid()), &stranger, false), 0xC307);
    scu.does(ups::subscribe(Scope::Step(step), &title("WS"), false));
}

#[test]
fn a_receiver_that_was_away_is_told_everything_in_order() {
    let folder = Folder::new();
    let port = closed_port();
    let scp = serving(&folder, &[("WS", port)], "");
    let mut scu = Scu::new(&scp, "RIS");
    scu.does(ups::subscribe(Scope::Global, &title("WS"), false));
    let (step, claim) = (scu.create("Dose"), new_uid());
    scu.does(ups::claim(&step, &claim));
    for percent in [10, 20, 30] {
        scu.does(ups::update(&step, Some(&claim), ups::progress(percent)));
    }
    scp.wait_to_say("notice put off");
    let (_, told) = receiver("WS", port);
    scu.complete(&step, &claim);
    let told: Vec<Report> = (0..6).map(|_| next(&told)).collect();
    let kinds: Vec<u16> = told.iter().map(|report| report.event_type.id()).collect();
    assert_eq!(kinds, [1, 1, 3, 3, 3, 1]);
    assert_eq!((states(&told)[0], states(&told)[1], states(&told)[5]), (SCHEDULED, IN_PROGRESS, COMPLETED));
    let percent = |report: &Report| {
        let items = report.information.items(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE).unwrap();
        items.first().unwrap().data_set.string(tags::PROCEDURE_STEP_PROGRESS).unwrap()
    };
    assert_eq!(told[2..5].iter().map(percent).collect::<Vec<_>>(), ["10", "20", "30"]);
}

#[test]
fn what_was_sent_in_vain_comes_on_an_association_of_its_receiver_as_soon_as_there_is_one() {
    let folder = Folder::new();
    let more = "[commitment]\nretry = 1000";
    let peers = format!("{more}\n[peers.WS]\naddress = \"127.0.0.1:{}\"\n", closed_port());
    let scp = start(&folder, &["-v", "-c", &configured(&folder, &peers)]);
    let mut scu = Scu::new(&scp, "RIS");
    scu.does(ups::subscribe(Scope::Global, &title("WS"), false));
    let step = scu.create("Dose");
    scp.wait_to_say("notice put off");
    let claim = new_uid();
    let mut ws = Scu::new(&scp, "WS");
    ws.does(ups::claim(&step, &claim));
    assert_eq!(states(&ws.reports(2)), [SCHEDULED, IN_PROGRESS]);
    // And on none, when it is over.
    ws.association.release().unwrap();
    ws = Scu::new(&scp, "WS");
    ws.complete(&step, &claim);
    assert_eq!(states(&ws.reports(1)), [COMPLETED]);
}

#[test]
fn what_an_association_has_not_taken_goes_over_a_new_one() {
    let folder = Folder::new();
    let (port, told) = receiver("WS", 0);
    let scp = serving(&folder, &[("WS", port)], "");
    let mut ws = Scu::new(&scp, "WS");
    let step = ws.create("Dose");
    ws.does(ups::subscribe(Scope::Step(step.clone()), &title("WS"), false));
    ws.reports(1);
    let claim = new_uid();
    Scu::new(&scp, "PERFORMER").does(ups::claim(&step, &claim));
    ws.association.abort();
    assert_eq!(states(&[next(&told)]), [IN_PROGRESS]);
    Scu::new(&scp, "PERFORMER").complete(&step, &claim);
    assert_eq!(states(&[next(&told)]), [COMPLETED]);
}

#[test]
fn a_request_to_cancel_cancels_what_nobody_performs_and_is_passed_on_to_who_does() {
    let folder = Folder::new();
    let (port, told) = receiver("WS", 0);
    let scp = serving(&folder, &[("WS", port)], "");
    let mut scu = Scu::new(&scp, "RIS");
    let step = scu.create("Nobody");
    scu.does(ups::request_cancel(&step, DataSet::new()));
    assert_eq!(scu.state(&step), CANCELED);
    scu.refused(ups::request_cancel(&step, DataSet::new()), 0xB304);

    let (step, claim) = (scu.create("Somebody"), new_uid());
    scu.does(ups::claim(&step, &claim));
    scu.refused(ups::request_cancel(&step, DataSet::new()), 0xC312);
    scu.does(ups::subscribe(Scope::Step(step.clone()), &title("WS"), false));
    let mut reasons = DataSet::new();
    reasons.set(tags::REASON_FOR_CANCELLATION, "Patient left").unwrap();
    scu.does(ups::request_cancel(&step, reasons));
    assert_eq!(scu.state(&step), IN_PROGRESS);
    assert_eq!(next(&told).event_type, EventType::State);
    let asked = next(&told);
    assert_eq!(asked.event_type, EventType::CancelRequested);
    assert_eq!(asked.information.string(tags::REQUESTING_AE).unwrap(), "RIS");
    assert_eq!(asked.information.string(tags::REASON_FOR_CANCELLATION).unwrap(), "Patient left");
    // Nobody is reached any more when the receiver has no address.
    drop(scp);
    let scp = serving(&folder, &[], "");
    Scu::new(&scp, "RIS").refused(ups::request_cancel(&step, DataSet::new()), 0xC312);
}

#[test]
fn a_step_that_is_done_goes_after_its_time_unless_somebody_has_a_lock_on_it() {
    let folder = Folder::new();
    let peers = [("WS", closed_port())];
    let scp = serving(&folder, &peers, "[ups]\nkeep = \"0 s\"");
    let mut scu = Scu::new(&scp, "RIS");
    let [locked, free, scheduled] = ["locked", "free", "scheduled"].map(|label| scu.create(label));
    scu.does(ups::subscribe(Scope::Step(locked.clone()), &title("WS"), true));
    scu.does(ups::subscribe(Scope::Step(free.clone()), &title("WS"), false));
    for step in [&locked, &free] {
        scu.does(ups::request_cancel(step, DataSet::new()));
    }
    drop(scp);
    let scp = serving(&folder, &peers, "[ups]\nkeep = \"7 d\"");
    assert_eq!(Scu::new(&scp, "RIS").find(&[]).len(), 3);
    drop(scp);
    let scp = serving(&folder, &peers, "[ups]\nkeep = \"0 s\"");
    scp.wait_to_say("removed=keep");
    let mut scu = Scu::new(&scp, "RIS");
    scu.refused(ups::get(&free, []), 0xC307);
    assert_eq!((scu.state(&locked), scu.state(&scheduled)), (CANCELED, SCHEDULED));
    scu.does(ups::unsubscribe(&Scope::Step(locked.clone()), &title("WS")));
    drop(scp);
    let scp = serving(&folder, &peers, "[ups]\nkeep = \"0 s\"");
    scp.wait_to_say("removed=keep");
    Scu::new(&scp, "RIS").refused(ups::get(&locked, []), 0xC307);
}

#[test]
fn a_global_subscription_with_keys_is_told_of_what_matches_until_it_is_suspended() {
    let folder = Folder::new();
    let scp = serving(&folder, &[("WS", closed_port())], "");
    let mut ws = Scu::new(&scp, "WS");
    let before = ["Dose", "Other"].map(|label| ws.create(label));
    let mut keys = DataSet::new();
    keys.set(tags::PROCEDURE_STEP_LABEL, "Dose").unwrap();
    ws.does(ups::subscribe(Scope::Filtered(keys), &title("WS"), false));
    assert_eq!(ws.reports(1)[0].sop_instance, before[0]);
    ws.create("Other");
    let during = ws.create("Dose");
    assert_eq!(ws.reports(1)[0].sop_instance, during);
    ws.does(ups::suspend_global(&title("WS")));
    ws.create("Dose");
    ws.does(ups::claim(&during, &new_uid()));
    assert_eq!(ws.reports(1)[0].sop_instance, during);
    ws.does(ups::unsubscribe(&Scope::Global, &title("WS")));
    ws.does(ups::claim(&before[0], &new_uid()));
    let more = ws.association.serve_until(Duration::from_millis(300), || false);
    assert!(ws.told.try_recv().is_err(), "{more:?}");
}

#[test]
fn who_has_subscribed_is_told_that_the_archive_goes_down_and_that_it_is_there_again() {
    let folder = Folder::new();
    let (port, told) = receiver("WS", 0);
    let peers = [("WS", port)];
    let scp = serving(&folder, &peers, "");
    Scu::new(&scp, "RIS").does(ups::subscribe(Scope::Global, &title("WS"), false));
    scp.stop().exits(0);
    let status = |report: &Report| {
        assert_eq!(report.event_type, EventType::ScpStatus);
        assert_eq!(report.sop_instance, uids::UPS_GLOBAL_SUBSCRIPTION_INSTANCE);
        report.information.string(tags::SCP_STATUS).unwrap()
    };
    assert_eq!(status(&next(&told)), "GOING DOWN");
    let scp = serving(&folder, &peers, "");
    let restarted = next(&told);
    assert_eq!(status(&restarted), "RESTARTED");
    assert_eq!(restarted.information.string(tags::SUBSCRIPTION_LIST_STATUS).unwrap(), "WARM START");
    drop(scp);
}

#[test]
fn steps_are_listed_while_the_archive_runs_and_while_it_does_not_without_their_transaction_uids() {
    let folder = Folder::new();
    let scp = serving(&folder, &[], "");
    let mut scu = Scu::new(&scp, "RIS");
    let (step, claim) = (scu.create("Dose"), new_uid());
    scu.create("Of a study");
    scu.does(ups::claim(&step, &claim));
    let uid = step.as_str().unwrap();
    let secret = claim.as_str().unwrap();
    let look = || {
        let all = ls(&folder, &[]).exits(0);
        assert!(all.stdout.contains("IN PROGRESS") && all.stdout.contains("(2 matches)"), "{all:?}");
        let one = ls(&folder, &[uid, "--json", "-k", "TransactionUID"]).exits(0);
        assert_eq!(one.json_lines()[0]["00741204"]["Value"][0], "Dose");
        let by_key = ls(&folder, &["-k", "ProcedureStepState=IN PROGRESS"]).exits(0);
        assert!(by_key.stdout.contains("(1 match)"), "{by_key:?}");
        for run in [all, one, by_key] {
            assert!(!run.stdout.contains(secret) && !run.stderr.contains(secret));
        }
        ls(&folder, &["1.2.3"]).exits(1).says(&["1.2.3: no procedure step in the archive has this UID"]);
        let of_study = ls(&folder, &["1.2.840.9", "--json"]).exits(0).json_lines();
        assert_eq!(of_study.len(), 1);
        // All of it, as there is no key for the priority.
        assert_eq!(of_study[0]["00741200"]["Value"][0], "MEDIUM");
    };
    look();
    scp.stop().exits(0);
    look();
}

#[test]
fn a_transaction_uid_is_neither_told_nor_matched() {
    let folder = Folder::new();
    let scp = serving(&folder, &[], "");
    let mut scu = Scu::new(&scp, "RIS");
    let (step, claim) = (scu.create("Dose"), new_uid());
    scu.does(ups::claim(&step, &claim));
    assert!(scu.find(&[(tags::TRANSACTION_UID, claim.as_str().unwrap())]).is_empty());
    let found = scu.find(&[(tags::TRANSACTION_UID, "")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].string(tags::TRANSACTION_UID).unwrap_or_default(), "");
    let got = scu.association.request(ups::get(&step, [tags::TRANSACTION_UID])).unwrap();
    assert_eq!(got.data_set.unwrap_or_default().string(tags::TRANSACTION_UID).unwrap_or_default(), "");
}

#[test]
fn an_archive_that_does_not_serve_steps_accepts_no_context_for_them() {
    let folder = Folder::new();
    let scp = start(&folder, &["-c", &configured(&folder, "[ups]\nserve = false\n")]);
    let association = ApplicationEntity::new("RIS")
        .unwrap()
        .propose_normalized(&UPS)
        .associate(format!("QRSCP@127.0.0.1:{}", scp.port).as_str());
    assert_eq!(association.unwrap().negotiated().contexts.len(), 0);
}
