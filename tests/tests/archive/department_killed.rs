//! `kill -9` at random moments under stores, commitment requests, MPPS and UPS requests at once: nothing that was acknowledged is
//! lost, and every commitment is reported exactly as its instances are. `KERMA_DEPARTMENT_KILLS` says how often (4).

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use kerma::ae::{Association, normalized::EventRequest};
use kerma::commitment::{self, FailureReason, Report, Transaction};
use kerma::dataset::{Date, DateTime, Time};
use kerma::mpps::{self, Performed, Series, Start};
use kerma::ups;
use kerma::{ApplicationEntity, NRequest, Reference, Status, Tag, TransferSyntax, Uid, tags, uids};
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port};

use crate::qrscp::{check, instance, store};

const CT: Uid = uids::CT_IMAGE_STORAGE;
const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
const UPS: [Uid; 2] = [uids::UNIFIED_PROCEDURE_STEP_PUSH, uids::UNIFIED_PROCEDURE_STEP_PULL];

/// What the clients were told, over all kills.
#[derive(Default)]
struct Ledger {
    /// Transactions that were acknowledged, and how many of their instances had been: those come first.
    transactions: Vec<(Transaction, usize)>,
    /// Procedure steps and unified procedure steps, by UID: the last state that was acknowledged, and the one that was asked
    /// for after it and not answered.
    mpps: BTreeMap<String, States>,
    ups: BTreeMap<String, States>,
    stored: usize,
}

#[derive(Debug, Default)]
struct States {
    acknowledged: Option<&'static str>,
    asked: Option<&'static str>,
}

type Reports = Arc<Mutex<Vec<Report>>>;
/// The procedure steps of one kind.
type Of = fn(&mut Ledger) -> &mut BTreeMap<String, States>;

/// Where commitment reports come to.
struct Listener {
    port: u16,
    reports: Reports,
}

impl Listener {
    fn start() -> Listener {
        let reports = Reports::default();
        let listener = ApplicationEntity::new("LISTENER")
            .unwrap()
            .provide(commitment::reports(keep(&reports)))
            .listen("127.0.0.1:0")
            .unwrap();
        let port = listener.local_addr().port();
        thread::spawn(move || listener.serve());
        Listener { port, reports }
    }
}

fn keep(reports: &Reports) -> impl Fn(&EventRequest, Report) -> Status + Send + Sync + 'static {
    let reports = reports.clone();
    move |_, report| {
        reports.lock().unwrap().push(report);
        Status::SUCCESS
    }
}

/// The archive on a port that stays the same.
struct Place {
    configuration: PathBuf,
    port: u16,
}

impl Place {
    fn new(folder: &Path, listener: &Listener) -> Place {
        let (configuration, port) = (folder.join("qrscp.toml"), free_port());
        let text = format!(
            "port = {port}\nbind_address = \"127.0.0.1\"\ninstance_location = {:?}\n\
             [commitment]\nretry = 0.2\n[peers.LISTENER]\naddress = \"127.0.0.1:{}\"\n",
            folder.join("archive"),
            listener.port
        );
        fs::write(&configuration, open(&text)).unwrap();
        Place { configuration, port }
    }

    fn start(&self) -> Process {
        Process::listen(kerma(&["qrscp", "-c", self.configuration.to_str().unwrap()]), self.port)
    }

    fn associate(&self, entity: ApplicationEntity, contexts: &[Uid]) -> Option<Association> {
        let propose =
            |entity: ApplicationEntity, uid: &Uid| entity.propose(uid.clone(), TransferSyntax::UNCOMPRESSED);
        let entity = contexts.iter().fold(entity, propose);
        entity.associate(format!("QRSCP@127.0.0.1:{}", self.port).as_str()).ok()
    }
}

/// Whether the request was answered, which has to be with Success.
fn asked(association: &mut Association, request: NRequest) -> bool {
    match association.request(request) {
        Ok(response) => {
            assert_eq!(response.status, Status::SUCCESS, "{response:?}");
            true
        }
        Err(kerma::Error::Status { status, .. }) => panic!("{status}"),
        Err(_) => false,
    }
}

fn moment() -> (Date, Time) {
    ("20261129".parse().unwrap(), "0915".parse().unwrap())
}

/// Stores, and asks for commitment of what was stored and of what never was. Every second time it hangs up at once.
fn stores(place: &Place, ledger: &Mutex<Ledger>, reports: &Reports, round: u64, sender: u64) -> Option<()> {
    let study = 1000 + round * 10 + sender;
    let mut association = place.associate(ApplicationEntity::new("CT1").unwrap(), &[CT])?;
    for batch in 0.. {
        let mut references = Vec::new();
        for number in 0..4 {
            let number = batch * 4 + number;
            // Small and large ones take different ways to the disk.
            let data_set = instance(study, 1, number, if number % 5 == 0 { 150_000 } else { 2_000 });
            match store(&mut association, &data_set) {
                Some(status) => assert_eq!(status, Status::SUCCESS),
                None => return None,
            }
            ledger.lock().unwrap().stored += 1;
            references.push(Reference::new(CT, data_set.uid(tags::SOP_INSTANCE_UID).unwrap()));
        }
        let there = references.len();
        references.push(Reference::new(CT, Uid::new(&format!("1.2.{study}.9.{batch}")).unwrap()));
        let transaction = Transaction::new(kerma::ae::new_uid(), references);
        let entity = ApplicationEntity::new("LISTENER").unwrap().provide(commitment::reports(keep(reports)));
        let mut asking = place.associate(entity, &[uids::STORAGE_COMMITMENT_PUSH_MODEL])?;
        if !asked(&mut asking, commitment::request(&transaction)) {
            return None;
        }
        ledger.lock().unwrap().transactions.push((transaction, there));
        if batch % 2 == 0 {
            asking.serve_until(Duration::from_millis(20), || false).ok()?;
        }
        asking.release().ok()?;
    }
    Some(())
}

/// Notes that a state is asked for, asks, and notes that it is acknowledged.
fn step(
    association: &mut Association,
    request: NRequest,
    (ledger, of): (&Mutex<Ledger>, Of),
    uid: &Uid,
    state: &'static str,
) -> Option<()> {
    of(&mut ledger.lock().unwrap()).entry(uid.to_string()).or_default().asked = Some(state);
    if !asked(association, request) {
        return None;
    }
    let mut ledger = ledger.lock().unwrap();
    let states = of(&mut ledger).entry(uid.to_string()).or_default();
    *states = States { acknowledged: Some(state), asked: None };
    Some(())
}

/// Begins steps and ends them.
fn performs(place: &Place, ledger: &Mutex<Ledger>) -> Option<()> {
    let mut association = place.associate(ApplicationEntity::new("CT1").unwrap(), &[MPPS])?;
    let (date, time) = moment();
    loop {
        let uid = kerma::ae::new_uid();
        let start = Start { id: "P1", station: "CT1".parse().unwrap(), modality: "CT", date, time };
        let performed = Performed::unscheduled(uid.clone(), &Uid::from_static("1.2.3"), &start).unwrap();
        let series = Series::new(&Uid::from_static("1.2.3.5"), "Head").unwrap();
        let series = series.instance(&CT, &Uid::from_static("1.2.3.6"));
        let of: Of = |ledger| &mut ledger.mpps;
        step(&mut association, mpps::begin(&performed), (ledger, of), &uid, "IN PROGRESS")?;
        step(
            &mut association,
            mpps::complete(&performed, date, time, [series]),
            (ledger, of),
            &uid,
            "COMPLETED",
        )?;
    }
}

/// Makes unified procedure steps, claims them and completes them.
fn works(place: &Place, ledger: &Mutex<Ledger>) -> Option<()> {
    let mut association = place.associate(ApplicationEntity::new("WORKER").unwrap(), &UPS)?;
    let (date, time) = moment();
    loop {
        let (uid, transaction) = (kerma::ae::new_uid(), kerma::ae::new_uid());
        let attributes = ups::scheduled("Contour", DateTime::new(date, time));
        let of: Of = |ledger| &mut ledger.ups;
        let create = ups::create(Some(uid.clone()), attributes);
        step(&mut association, create, (ledger, of), &uid, "SCHEDULED")?;
        step(&mut association, ups::claim(&uid, &transaction), (ledger, of), &uid, "IN PROGRESS")?;
        let (now, code) = (DateTime::new(date, time), |value| ups::code(value, "99TEST", value));
        let done = ups::performed(code("STATION"), code("CONTOUR"), now, now, []);
        if !asked(&mut association, ups::update(&uid, Some(&transaction), done)) {
            return None;
        }
        step(&mut association, ups::complete(&uid, &transaction), (ledger, of), &uid, "COMPLETED")?;
    }
}

/// The state of each of these steps, by an N-GET over a context of this SOP class.
fn states<'a>(
    place: &Place,
    class: Uid,
    state: Tag,
    get: fn(&Uid, [Tag; 1]) -> NRequest,
    uids: impl Iterator<Item = &'a String>,
) -> BTreeMap<String, String> {
    let mut association = place.associate(ApplicationEntity::new("LOOKING").unwrap(), &[class]).unwrap();
    let mut found = BTreeMap::new();
    for uid in uids {
        match association.request(get(&Uid::new(uid).unwrap(), [state])) {
            Ok(response) if response.status.is_success() => {
                found.insert(uid.clone(), response.data_set.unwrap().string(state).unwrap());
            }
            Ok(_) | Err(kerma::Error::Status { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
    association.release().unwrap();
    found
}

/// Each step has the state that was acknowledged last, or the one that was asked for after it.
fn compare(what: &str, kept: &BTreeMap<String, States>, found: &BTreeMap<String, String>) {
    for (uid, states) in kept {
        let found = found.get(uid).map(String::as_str);
        let is_right = found == states.acknowledged || (states.asked.is_some() && found == states.asked);
        assert!(is_right, "{what} {uid}: {states:?}, but it is {found:?}");
    }
}

#[test]
fn what_was_acknowledged_to_a_department_survives_and_every_commitment_is_reported_as_its_instances_are() {
    let kills: u64 =
        env::var("KERMA_DEPARTMENT_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(4);
    let mut random = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64 | 1;
    eprintln!("the seed is {random}");
    let (folder, listener) = (Folder::new(), Listener::start());
    let place = Place::new(folder.path(), &listener);
    let ledger = Mutex::new(Ledger::default());
    for round in 0..kills {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let archive = place.start();
        thread::scope(|scope| {
            let (place, ledger, reports) = (&place, &ledger, &listener.reports);
            for sender in 0..2 {
                scope.spawn(move || stores(place, ledger, reports, round, sender));
            }
            scope.spawn(move || performs(place, ledger));
            scope.spawn(move || works(place, ledger));
            thread::sleep(Duration::from_micros(100_000 + random % 700_000));
            drop(archive);
        });
    }
    let archive = place.start();
    let ledger = ledger.into_inner().unwrap();
    let begun = Instant::now();
    let is_reported = |transaction: &Transaction| {
        listener.reports.lock().unwrap().iter().any(|report| report.transaction == transaction.uid)
    };
    for (transaction, _) in &ledger.transactions {
        while !is_reported(transaction) {
            assert!(begun.elapsed() < Duration::from_secs(120), "{} is not reported", transaction.uid);
            thread::sleep(Duration::from_millis(20));
        }
    }
    eprintln!("all are reported {:.1} s after the last start", begun.elapsed().as_secs_f64());
    let reports = listener.reports.lock().unwrap();
    for (transaction, there) in &ledger.transactions {
        let (stored, others) = transaction.references.split_at(*there);
        let failed: Vec<(Reference, FailureReason)> =
            others.iter().map(|of| (of.clone(), FailureReason::NO_SUCH_OBJECT_INSTANCE)).collect();
        for report in reports.iter().filter(|report| report.transaction == transaction.uid) {
            assert_eq!(report.committed, stored);
            assert_eq!(report.failed, failed);
        }
    }
    let (retrieve, watch) =
        (uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE, uids::UNIFIED_PROCEDURE_STEP_WATCH);
    let status = tags::PERFORMED_PROCEDURE_STEP_STATUS;
    compare("mpps", &ledger.mpps, &states(&place, retrieve, status, mpps::retrieve, ledger.mpps.keys()));
    let state = tags::PROCEDURE_STEP_STATE;
    compare("ups", &ledger.ups, &states(&place, watch, state, ups::get, ledger.ups.keys()));
    drop(archive);
    check(&folder.path().join("archive"));
    eprintln!(
        "{kills} kills: {} stored, {} commitments with {} reports, {} procedure steps, {} unified procedure steps",
        ledger.stored,
        ledger.transactions.len(),
        reports.len(),
        ledger.mpps.len(),
        ledger.ups.len()
    );
    assert!(!ledger.transactions.is_empty() && !ledger.mpps.is_empty() && !ledger.ups.is_empty());
}
