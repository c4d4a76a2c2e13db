//! Many worklist items, unified procedure steps, and instances of one commitment and one performed procedure step.
//! `KERMA_STEPS` says how many items and steps there are (400), `KERMA_COMMITTED` how many instances (400).

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use kerma::ae::{Association, normalized::EventRequest};
use kerma::commitment::{self, Report, Transaction};
use kerma::dataset::json::to_json;
use kerma::dataset::{DateTime, Time};
use kerma::mpps::{self, Performed, Series, Start};
use kerma::ups;
use kerma::{ApplicationEntity, DataSet, NRequest, Reference, Status, Tag, TransferSyntax, Uid, tags, uids};
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::kerma;
use kerma_tests::process::free_port;

use crate::measure::{count, needed_little_memory, run_in_little_memory};
use crate::qrscp::{Qrscp, instance, store};

const CT: Uid = uids::CT_IMAGE_STORAGE;
const WORKLIST: Uid = uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND;
/// So many items have one start date, and one patient's.
const A_DAY: usize = 40;

fn number(variable: &str) -> usize {
    env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(400)
}

fn data_set(values: &[(Tag, &str)]) -> DataSet {
    let mut data_set = DataSet::new();
    values.iter().for_each(|(tag, value)| data_set.set(*tag, *value).unwrap());
    data_set
}

/// An association of this AE that has a context for each of these.
fn associate(qrscp: &Qrscp, entity: ApplicationEntity, contexts: &[Uid]) -> Association {
    let propose =
        |entity: ApplicationEntity, uid: &Uid| entity.propose(uid.clone(), TransferSyntax::UNCOMPRESSED);
    let entity = contexts.iter().fold(entity, propose);
    entity.associate(format!("QRSCP@127.0.0.1:{}", qrscp.port).as_str()).unwrap()
}

fn entity() -> ApplicationEntity {
    ApplicationEntity::new("TESTS").unwrap()
}

fn asked(association: &mut Association, request: NRequest) {
    assert_eq!(association.request(request).unwrap().status, Status::SUCCESS);
}

/// `kerma archive` with this folder: what it says.
fn archive(folder: &Path, arguments: &[&str]) -> String {
    let location = ["--instance-location", folder.to_str().unwrap()];
    let what = format!("archive {}", arguments.join(" ").chars().take(60).collect::<String>());
    run_in_little_memory(&what, kerma(&[&["archive"], arguments, &location].concat()))
}

/// The start date of this item or step: a day of a year of 28 days a month.
fn date(number: usize) -> String {
    let day = number / A_DAY;
    format!("{}{:02}{:02}", 2020 + day / 336, day / 28 % 12 + 1, day % 28 + 1)
}

fn item(number: usize) -> DataSet {
    let step = data_set(&[
        (tags::SCHEDULED_STATION_AE_TITLE, "CT1"),
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, &date(number)),
        (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "0900"),
        (tags::MODALITY, "CT"),
        (tags::SCHEDULED_PROCEDURE_STEP_ID, &format!("S{number}")),
    ]);
    let mut item = data_set(&[
        (tags::PATIENT_NAME, &format!("Doe^Number{number}")),
        (tags::PATIENT_ID, &format!("P{number}")),
        (tags::ACCESSION_NUMBER, &format!("A{number}")),
        (tags::REQUESTED_PROCEDURE_ID, &format!("R{number}")),
        (tags::STUDY_INSTANCE_UID, &format!("1.2.{number}")),
    ]);
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    item
}

/// Asks for the items of this day, or of all.
fn keys(day: &str) -> DataSet {
    let mut keys = data_set(&[(tags::PATIENT_NAME, ""), (tags::PATIENT_ID, "")]);
    let step = data_set(&[
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, day),
        (tags::SCHEDULED_PROCEDURE_STEP_STATUS, ""),
    ]);
    keys.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    keys
}

#[test]
fn many_worklist_items_are_added_and_found_in_little_memory() {
    let items = number("KERMA_STEPS");
    let folder = Folder::new();
    let place = folder.path().join("archive");
    let qrscp = Qrscp::start(&place, &["--durability", "relaxed"]);
    let numbers: Vec<usize> = (0..items).collect();
    let files = numbers.chunks(1000).map(|numbers| {
        let path = folder.path().join(format!("{}.json", numbers[0]));
        let items: Vec<String> = numbers.iter().map(|number| to_json(&item(*number))).collect();
        fs::write(&path, format!("[{}]", items.join(","))).unwrap();
        path.to_str().unwrap().to_owned()
    });
    let files: Vec<String> = files.collect();
    let arguments =
        [&["worklist", "add"], &files.iter().map(String::as_str).collect::<Vec<_>>()[..]].concat();
    assert_eq!(archive(&place, &arguments).lines().count(), items);

    let mut association = associate(&qrscp, entity(), &[WORKLIST]);
    let mut find = |what: &str, keys: DataSet| {
        count(&format!("{items} worklist items: {what}"), || {
            association.find(&WORKLIST, &keys).unwrap().map(Result::unwrap)
        })
    };
    assert_eq!(find("by date", keys(&date(items - 1))), A_DAY);
    let mut one = keys("");
    one.set(tags::PATIENT_ID, format!("P{}", items - 1).as_str()).unwrap();
    assert_eq!(find("by Patient ID", one), 1);
    assert_eq!(find("without a key", keys("")), items);
    association.release().unwrap();

    let listed = archive(&place, &["worklist", "ls", "-k", "PatientID=P7"]);
    assert!(listed.contains("(1 item)"), "{listed}");
    let listed = archive(&place, &["worklist", "ls"]);
    assert!(listed.contains(&format!("({items} items)")));
    archive(&place, &["worklist", "rm", "S7", "--yes"]);
    needed_little_memory("qrscp", qrscp.process.id());
}

#[test]
fn many_unified_procedure_steps_are_found_and_their_events_wait_in_little_memory() {
    let steps = number("KERMA_STEPS");
    let folder = Folder::new();
    let place = folder.path().join("archive");
    let configuration = folder.path().join("qrscp.toml");
    // Who is to be told of all of them does not listen.
    let text = format!("[peers.WATCHER]\naddress = \"127.0.0.1:{}\"\n", free_port());
    fs::write(&configuration, open(&text)).unwrap();
    let qrscp = Qrscp::start(&place, &["-c", configuration.to_str().unwrap(), "--durability", "relaxed"]);
    let classes = [
        uids::UNIFIED_PROCEDURE_STEP_PUSH,
        uids::UNIFIED_PROCEDURE_STEP_PULL,
        uids::UNIFIED_PROCEDURE_STEP_WATCH,
    ];
    let mut association = associate(&qrscp, entity(), &classes);
    asked(&mut association, ups::subscribe(ups::Scope::Global, &"WATCHER".parse().unwrap(), false));
    association.release().unwrap();
    let uid = |number: usize| Uid::new(&format!("1.2.9.{number}")).unwrap();
    let start = Instant::now();
    thread::scope(|scope| {
        for sender in 0..4 {
            let (qrscp, classes) = (&qrscp, &classes);
            scope.spawn(move || {
                let mut association = associate(qrscp, entity(), classes);
                for number in (0..steps).filter(|number| number % 4 == sender) {
                    let noon = DateTime::new("20261129".parse().unwrap(), Time::new(12, 0, 0).unwrap());
                    let mut attributes = ups::scheduled("Contour", noon);
                    attributes.set(tags::PATIENT_ID, format!("P{}", number / A_DAY).as_str()).unwrap();
                    asked(&mut association, ups::create(Some(uid(number)), attributes));
                }
                association.release().unwrap();
            });
        }
    });
    eprintln!("{steps} steps created in {:.1} s", start.elapsed().as_secs_f64());
    needed_little_memory("qrscp when all are created", qrscp.process.id());
    let mut association = associate(&qrscp, entity(), &classes);
    let claim = kerma::ae::new_uid();
    asked(&mut association, ups::claim(&uid(steps - 1), &claim));
    let mut find = |what: &str, values: &[(Tag, &str)]| {
        let keys = ups::search(data_set(values));
        count(&format!("{steps} unified procedure steps: {what}"), || {
            association.find(&ups::SEARCHING[0], &keys).unwrap().map(Result::unwrap)
        })
    };
    assert_eq!(find("by Patient ID", &[(tags::PATIENT_ID, "P3")]), A_DAY);
    assert_eq!(find("in progress", &[(tags::PROCEDURE_STEP_STATE, "IN PROGRESS")]), 1);
    assert_eq!(find("by UID", &[(tags::SOP_INSTANCE_UID, &uid(steps / 2).to_string())]), 1);
    assert_eq!(find("scheduled", &[(tags::PROCEDURE_STEP_STATE, "SCHEDULED")]), steps - 1);
    association.release().unwrap();

    let listed = archive(&place, &["ls", "--ups", "-k", "PatientID=P3"]);
    assert!(listed.contains(&format!("({A_DAY} matches)")), "{listed}");
    let listed = archive(&place, &["ls", "--ups"]);
    assert!(listed.contains(&format!("({steps} matches)")));
    needed_little_memory("qrscp", qrscp.process.id());
    // The events of all of them are waiting still.
    drop(qrscp);
    let qrscp = Qrscp::start(&place, &["-c", configuration.to_str().unwrap()]);
    thread::sleep(Duration::from_secs(1));
    needed_little_memory("qrscp after its start", qrscp.process.id());
}

#[test]
fn a_commitment_and_a_procedure_step_of_many_instances_hold_up_nobody_and_need_little_memory() {
    let count = number("KERMA_COMMITTED") as u64;
    let folder = Folder::new();
    let qrscp = Qrscp::start(folder.path(), &["--durability", "relaxed"]);
    thread::scope(|scope| {
        for sender in 0..4 {
            let qrscp = &qrscp;
            scope.spawn(move || {
                let mut association = qrscp.associate().unwrap();
                for number in (0..count).filter(|number| number % 4 == sender) {
                    // Small and large ones take different ways to the disk.
                    let data_set = instance(7, sender, number, if number % 5 == 0 { 100_000 } else { 2_000 });
                    assert_eq!(store(&mut association, &data_set), Some(Status::SUCCESS));
                }
                association.release().unwrap();
            });
        }
    });
    let (sender, reports) = mpsc::channel();
    let told = move |_: &EventRequest, report: Report| {
        sender.send(report).unwrap();
        Status::SUCCESS
    };
    let classes = [uids::STORAGE_COMMITMENT_PUSH_MODEL, uids::MODALITY_PERFORMED_PROCEDURE_STEP];
    let mut association = associate(&qrscp, entity().provide(commitment::reports(told)), &classes);
    let image = |number: u64| Uid::new(&format!("1.2.7.{}.{number}", number % 4)).unwrap();
    let references: Vec<Reference> = (0..count).map(|number| Reference::new(CT, image(number))).collect();
    let transaction = Transaction::new(kerma::ae::new_uid(), references);

    let is_over = AtomicBool::new(false);
    let report = thread::scope(|scope| {
        // Somebody else stores meanwhile.
        let others = scope.spawn(|| {
            let mut association = qrscp.associate().unwrap();
            let (mut stored, mut longest) = (0, Duration::ZERO);
            while stored == 0 || !is_over.load(Relaxed) {
                let start = Instant::now();
                assert_eq!(store(&mut association, &instance(8, 1, stored, 2_000)), Some(Status::SUCCESS));
                longest = longest.max(start.elapsed());
                stored += 1;
            }
            association.release().unwrap();
            (stored, longest)
        });
        let start = Instant::now();
        asked(&mut association, commitment::request(&transaction));
        let answered = start.elapsed();
        let mut report = None;
        let until = Duration::from_secs(300);
        association
            .serve_until(until, || {
                report = report.take().or_else(|| reports.try_recv().ok());
                report.is_some()
            })
            .unwrap();
        let reported = start.elapsed();
        is_over.store(true, Relaxed);
        let (stored, longest) = others.join().unwrap();
        let mut said = String::new();
        write!(
            said,
            "commitment of {count} instances: answered after {:.0} ms, ",
            answered.as_secs_f64() * 1e3
        )
        .unwrap();
        write!(
            said,
            "reported after {:.0} ms; {stored} others stored meanwhile, ",
            reported.as_secs_f64() * 1e3
        )
        .unwrap();
        eprintln!("{said}the slowest in {:.0} ms", longest.as_secs_f64() * 1e3);
        report.expect("it is reported")
    });
    assert!(report.is_success() && report.answers(&transaction).is_ok(), "{:?}", report.failed.first());

    let (date, time) = ("20261129".parse().unwrap(), "0915".parse().unwrap());
    let start = Start { id: "P1", station: "CT1".parse().unwrap(), modality: "CT", date, time };
    let performed = Performed::unscheduled(kerma::ae::new_uid(), &Uid::from_static("1.2.7"), &start).unwrap();
    asked(&mut association, mpps::begin(&performed));
    let series = Series::new(&Uid::from_static("1.2.7.0"), "Thorax").unwrap();
    let series = (0..count).fold(series, |series, number| series.instance(&CT, &image(number)));
    let start = Instant::now();
    asked(&mut association, mpps::complete(&performed, date, time, [series]));
    eprintln!(
        "procedure step of {count} instances: answered after {:.0} ms",
        start.elapsed().as_secs_f64() * 1e3
    );
    association.release().unwrap();
    assert!(archive(folder.path(), &["ls", "--mpps"]).contains("COMPLETED"));
    needed_little_memory("qrscp", qrscp.process.id());
}
