//! A modality's day by four clients at once, two of pynetdicom and two of kerma: worklist, MPPS, images, commitment, round after
//! round. Every step ends in the right state, and the worklist is right after each. `KERMA_DAY` is how many rounds, how many series a
//! study, and how many images a series: `50,4,200` (2,4,10).

use std::env;
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use kerma::ae::{Association, normalized::EventRequest};
use kerma::commitment::{self, Report, Transaction};
use kerma::dataset::json::to_json;
use kerma::dataset::{Date, Time};
use kerma::mpps::{self, Performed, Reason, Series, Start};
use kerma::{ApplicationEntity, DataSet, Reference, Status, TransferSyntax, Uid, tags, uids};
use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma, python};
use kerma_tests::process::run;

use crate::qrscp::{Qrscp, check, store};

const CT: Uid = uids::CT_IMAGE_STORAGE;
const WORKLIST: Uid = uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND;
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/modality.py");

/// How long the day is.
#[derive(Clone, Copy)]
struct Day {
    rounds: usize,
    series: usize,
    images: usize,
}

/// Every fifth step is given up.
fn is_given_up(round: usize) -> bool {
    round.is_multiple_of(5)
}

/// The scheduled step of a round, for the modality of this number.
fn item(client: usize, round: usize) -> DataSet {
    let (mut step, mut item) = (DataSet::new(), DataSet::new());
    for (tag, value) in [
        (tags::SCHEDULED_STATION_AE_TITLE, format!("CT{client}")),
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, "20261129".into()),
        (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, "0900".into()),
        (tags::MODALITY, "CT".into()),
        (tags::SCHEDULED_PROCEDURE_STEP_ID, "S1".into()),
    ] {
        step.set(tag, value.as_str()).unwrap();
    }
    for (tag, value) in [
        (tags::PATIENT_NAME, "Day^Long".into()),
        (tags::PATIENT_ID, study(client, round)),
        (tags::STUDY_INSTANCE_UID, study(client, round)),
        (tags::REQUESTED_PROCEDURE_ID, "R1".into()),
        (tags::ACCESSION_NUMBER, format!("A{client}-{round}")),
    ] {
        item.set(tag, value.as_str()).unwrap();
    }
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    item
}

fn root(client: usize) -> String {
    format!("1.2.77.{client}")
}

fn study(client: usize, round: usize) -> String {
    format!("{}.{round}", root(client))
}

fn image(study: &str, series: usize, number: usize) -> DataSet {
    let mut image = DataSet::new();
    for (tag, value) in [
        (tags::SOP_CLASS_UID, CT.to_string()),
        (tags::SOP_INSTANCE_UID, format!("{study}.{series}.{number}")),
        (tags::STUDY_INSTANCE_UID, study.into()),
        (tags::SERIES_INSTANCE_UID, format!("{study}.{series}")),
        (tags::PATIENT_NAME, "Day^Long".into()),
        (tags::PATIENT_ID, study.into()),
        (tags::MODALITY, "CT".into()),
        (tags::INSTANCE_NUMBER, number.to_string()),
    ] {
        image.set(tag, value.as_str()).unwrap();
    }
    image.insert(kerma::dataset::Element::new(tags::PIXEL_DATA, kerma::dictionary::Vr::OW, vec![7; 512]));
    image
}

/// A modality of kerma's library.
struct Modality<'a> {
    archive: &'a Qrscp,
    title: String,
}

impl Modality<'_> {
    fn associate(&self, entity: ApplicationEntity) -> Association {
        let propose =
            |entity: ApplicationEntity, class: Uid| entity.propose(class, TransferSyntax::UNCOMPRESSED);
        let classes =
            [WORKLIST, uids::MODALITY_PERFORMED_PROCEDURE_STEP, uids::STORAGE_COMMITMENT_PUSH_MODEL, CT];
        let entity = classes.into_iter().fold(entity, propose);
        entity.associate(format!("QRSCP@127.0.0.1:{}", self.archive.port).as_str()).unwrap()
    }

    /// The items of a study, and the status of each.
    fn worklist(&self, association: &mut Association, study: &str) -> Vec<(DataSet, String)> {
        let mut step = DataSet::new();
        step.set(tags::SCHEDULED_STATION_AE_TITLE, self.title.as_str()).unwrap();
        for tag in [tags::SCHEDULED_PROCEDURE_STEP_ID, tags::SCHEDULED_PROCEDURE_STEP_STATUS] {
            step.set(tag, "").unwrap();
        }
        let mut keys = DataSet::new();
        keys.set(tags::STUDY_INSTANCE_UID, study).unwrap();
        for tag in [tags::PATIENT_NAME, tags::PATIENT_ID, tags::ACCESSION_NUMBER] {
            keys.set(tag, "").unwrap();
        }
        keys.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
        let found = association.find(&WORKLIST, &keys).unwrap();
        let found = found.map(|found| {
            let item = found.unwrap();
            let step = &item.item(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, 0).unwrap();
            let status = step.string(tags::SCHEDULED_PROCEDURE_STEP_STATUS).unwrap_or_default();
            (item, status)
        });
        found.collect()
    }

    fn statuses(&self, association: &mut Association, study: &str) -> Vec<String> {
        self.worklist(association, study).into_iter().map(|(_, status)| status).collect()
    }

    fn work(&self, round: usize, study: &str, day: Day) {
        let (sender, reports) = std::sync::mpsc::channel();
        let told = move |_: &EventRequest, report: Report| {
            sender.send(report).unwrap();
            Status::SUCCESS
        };
        let entity = ApplicationEntity::new(&self.title).unwrap().provide(commitment::reports(told));
        let mut association = self.associate(entity);
        let items = self.worklist(&mut association, study);
        assert_eq!(
            items.iter().map(|(_, status)| status.as_str()).collect::<Vec<_>>(),
            [""],
            "before the step"
        );
        let (date, time): (Date, Time) = ("20261129".parse().unwrap(), "0915".parse().unwrap());
        let start = Start { id: "P1", station: self.title.parse().unwrap(), modality: "CT", date, time };
        let step = Performed::scheduled(kerma::ae::new_uid(), &items[0].0, &start).unwrap();
        let begun = association.request(mpps::begin(&step)).unwrap();
        assert_eq!(begun.status, Status::SUCCESS);
        assert_eq!(self.statuses(&mut association, study), ["STARTED"]);
        let (mut made, mut references) = (Vec::new(), Vec::new());
        for number in 0..day.series {
            let mut series = Series::new(&Uid::new(&format!("{study}.{number}")).unwrap(), "Thorax").unwrap();
            for at in 0..day.images {
                let image = image(study, number, at);
                assert_eq!(store(&mut association, &image), Some(Status::SUCCESS));
                let uid = image.uid(tags::SOP_INSTANCE_UID).unwrap();
                series = series.instance(&CT, &uid);
                references.push(Reference::new(CT, uid));
            }
            made.push(series);
        }
        let (end, left) = match is_given_up(round) {
            true => (mpps::discontinue(&step, date, time, made, Reason::of("110514")), vec!["DISCONTINUED"]),
            false => (mpps::complete(&step, date, time, made), vec![]),
        };
        assert_eq!(association.request(end).unwrap().status, Status::SUCCESS);
        assert_eq!(self.statuses(&mut association, study), left, "after the step");
        let transaction = Transaction::new(kerma::ae::new_uid(), references);
        assert_eq!(association.request(commitment::request(&transaction)).unwrap().status, Status::SUCCESS);
        let mut report = None;
        association
            .serve_until(Duration::from_secs(120), || {
                report = report.take().or_else(|| reports.try_recv().ok());
                report.is_some()
            })
            .unwrap();
        let report: Report = report.expect("the commitment is reported");
        assert!(report.is_success() && report.answers(&transaction).is_ok(), "{:?}", report.failed.first());
        association.release().unwrap();
    }
}

#[test]
fn after_a_modalitys_day_every_step_is_in_its_state_and_the_worklist_was_right_all_along() {
    let numbers = env::var("KERMA_DAY").unwrap_or_else(|_| "2,4,10".into());
    let numbers: Vec<usize> = numbers.split(',').map(|number| number.parse().unwrap()).collect();
    let day = Day { rounds: numbers[0], series: numbers[1], images: numbers[2] };
    let folder = Folder::new();
    let (place, items) = (folder.path().join("archive"), folder.path().join("items.json"));
    let archive = Qrscp::start(&place, &[]);
    let rounds = || (1..5).flat_map(|client| (1..=day.rounds).map(move |round| (client, round)));
    let all: Vec<String> = rounds().map(|(client, round)| to_json(&item(client, round))).collect();
    fs::write(&items, format!("[{}]", all.join(","))).unwrap();
    let location = ["--instance-location", place.to_str().unwrap()];
    let tool =
        |arguments: &[&str]| run(kerma(&[&["archive"], arguments, &location].concat())).exits(0).output;
    tool(&["worklist", "add", items.to_str().unwrap()]);

    let with_pynetdicom = Peer::Pynetdicom.is_here("a modality's day");
    let begun = Instant::now();
    thread::scope(|scope| {
        for client in 1..5 {
            let (archive, title) = (&archive, format!("CT{client}"));
            if with_pynetdicom && client > 2 {
                let numbers = [day.rounds, day.series, day.images].map(|number| number.to_string());
                let (port, root) = (archive.port.to_string(), root(client));
                scope.spawn(move || {
                    let fixed = [SCRIPT, &port, &title, &root];
                    let numbers = numbers.each_ref().map(String::as_str);
                    // For as long as it takes.
                    let output = python(&[&fixed[..], &numbers].concat()).output().unwrap();
                    let said = String::from_utf8_lossy(&output.stdout);
                    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
                    assert_eq!(said.lines().filter(|line| line.starts_with("done ")).count(), day.rounds);
                });
            } else {
                scope.spawn(move || {
                    let modality = Modality { archive, title };
                    (1..=day.rounds).for_each(|round| modality.work(round, &study(client, round), day));
                });
            }
        }
    });
    let images = 4 * day.rounds * day.series * day.images;
    eprintln!("4 clients, {} rounds, {images} images: {:.1} s", day.rounds, begun.elapsed().as_secs_f64());

    let listed = tool(&["ls", "--mpps", "--json"]);
    let steps: Vec<serde_json::Value> = listed
        .lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(steps.len(), 4 * day.rounds);
    for (client, round) in rounds() {
        let of_study = |step: &&serde_json::Value| {
            step["00400270"]["Value"][0]["0020000D"]["Value"][0] == study(client, round).as_str()
        };
        let step = steps.iter().find(of_study).unwrap();
        let state = if is_given_up(round) { "DISCONTINUED" } else { "COMPLETED" };
        assert_eq!(step["00400252"]["Value"][0], state, "{client} {round}");
    }
    drop(archive);
    check(&place);
}
