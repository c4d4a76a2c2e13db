//! DCMTK's `wlmscpfs` with worklist files of our own.

use std::fs;

use kerma::DataSet;
use kerma::dataset::part10::{FileMeta, Part10};
use kerma::{Tag, Uid, tags, uids};
use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};

use super::archive::{answers, peers_are_here, program};

/// The folder of the worklist is the title by which it is called.
pub(crate) const TITLE: &str = "WORKLIST";

/// Patient ID, name, accession number; modality, station, date and time of the step.
const ENTRIES: [[&str; 7]; 3] = [
    ["W1", "VIVALDI^ANTONIO", "00000", "MR", "AA32\\AA33", "19951015", "085607"],
    ["W2", "MOZART^WOLFGANG^AMADEUS", "00001", "CT", "AA44", "19960406", "140000"],
    ["W3", "BEETHOVEN^LUDWIG^VAN", "00002", "CT", "AA33", "19960423", "080000.0"],
];

/// What is asked.
pub(crate) const QUERIES: &[(&str, &[&str])] = &[
    ("all", &["PatientName", "PatientID", "AccessionNumber"]),
    ("one patient", &["PatientID=W2", "PatientName"]),
    ("wildcards", &["PatientName=*T*", "PatientID"]),
    (
        "a modality",
        &[
            "PatientName",
            "ScheduledProcedureStepSequence[0].Modality=CT",
            "ScheduledProcedureStepSequence[0].ScheduledStationAETitle",
        ],
    ),
    (
        "a range of dates, by tags",
        &["(0010,0010)", "(0040,0100)[0].(0040,0002)=19960401-19960430", "(0040,0100)[0].(0040,0003)"],
    ),
    ("nothing", &["PatientID=W9"]),
];

/// A folder with the entries.
pub(crate) struct Worklist(Folder);

impl Worklist {
    /// If the peers are here.
    pub(crate) fn write() -> Option<Worklist> {
        if !peers_are_here() || !answers(program("wlmscpfs", &["--version"]), "dcmtk", "wlmscpfs") {
            return None;
        }
        let folder = Folder::new();
        let worklist = folder.path().join(TITLE);
        fs::create_dir(&worklist).unwrap();
        fs::write(worklist.join("lockfile"), "").unwrap();
        for (number, entry) in ENTRIES.iter().enumerate() {
            let meta = FileMeta::new(
                uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND,
                Uid::new(&format!("1.2.3.{number}")).unwrap(),
                uids::EXPLICIT_VR_LITTLE_ENDIAN,
            );
            let file = Part10 { preamble: [0; 128], meta, data_set: item(entry) };
            fs::write(worklist.join(format!("{number}.wl")), file.to_vec().unwrap()).unwrap();
        }
        Some(Worklist(folder))
    }

    /// Served by DCMTK's.
    pub(crate) fn wlmscpfs(&self) -> (Process, u16) {
        let port = free_port();
        let folder = self.0.path().to_str().unwrap();
        let command = program("wlmscpfs", &["-v", "-dfr", "-dfp", folder, &port.to_string()]);
        (Process::listen(command, port), port)
    }

    /// Served by kerma's archive.
    pub(crate) fn kerma(&self) -> (Process, u16) {
        let worklist = self.0.path().join(TITLE);
        self.qrscp("archive", &["--worklist", worklist.to_str().unwrap()])
    }

    /// Served by kerma's archive, which keeps the entries.
    pub(crate) fn kept(&self) -> (Process, u16) {
        let served = self.qrscp("keeping", &[]);
        let place = self.0.path().join("keeping");
        let files: Vec<_> =
            (0..ENTRIES.len()).map(|number| self.0.path().join(TITLE).join(format!("{number}.wl"))).collect();
        let mut command =
            kerma(&["archive", "worklist", "add", "--instance-location", place.to_str().unwrap()]);
        command.args(files);
        assert_eq!(run(command).exits(0).output.lines().count(), ENTRIES.len());
        served
    }

    fn qrscp(&self, place: &str, options: &[&str]) -> (Process, u16) {
        let (port, place) = (free_port(), self.0.path().join(place));
        let (port_text, place) = (port.to_string(), place.to_str().unwrap());
        let fixed = ["qrscp", "-v", "--port", &port_text, "--instance-location", place];
        (Process::listen(kerma(&[&fixed, options].concat()), port), port)
    }
}

fn item(entry: &[&str; 7]) -> DataSet {
    let [id, name, accession, modality, station, date, time] = entry;
    let data_set = |values: &[(Tag, &str)]| {
        let mut data_set = DataSet::new();
        values.iter().for_each(|(tag, value)| data_set.set(*tag, *value).unwrap());
        data_set
    };
    let step = data_set(&[
        (tags::MODALITY, modality),
        (tags::SCHEDULED_STATION_AE_TITLE, station),
        (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, date),
        (tags::SCHEDULED_PROCEDURE_STEP_START_TIME, time),
        (tags::SCHEDULED_PERFORMING_PHYSICIAN_NAME, "SMITH"),
        (tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, "EXAM"),
        (tags::SCHEDULED_PROCEDURE_STEP_ID, &format!("SPD{id}")),
    ]);
    let mut item = data_set(&[
        (tags::ACCESSION_NUMBER, accession),
        (tags::PATIENT_NAME, name),
        (tags::PATIENT_ID, id),
        (tags::STUDY_INSTANCE_UID, "1.2.276.0.7230010.3.2.101"),
        (tags::REQUESTED_PROCEDURE_DESCRIPTION, "EXAM"),
        (tags::REQUESTED_PROCEDURE_ID, "RP"),
        (tags::REQUESTED_PROCEDURE_PRIORITY, "LOW"),
    ]);
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, step).unwrap();
    item
}
