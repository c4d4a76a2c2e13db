//! What kerma's findscu, getscu and movescu get from other stacks' Query/Retrieve SCPs is what those of DCMTK and
//! pynetdicom get, for each model and level: the same matches, the same instances, byte-identical data sets. And what
//! all of them get from an SCP of kerma is what is in its files. docs/interoperability.md has the results.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod archive;
mod scu;
mod worklist;

use std::fmt::Write as _;
use std::path::PathBuf;

use kerma::tags;
use kerma_tests::process::Run;
use kerma_tests::sample::{Sample, samples};

use self::archive::{Archive, Kind, TITLE, peers_are_here};
use self::scu::{Compared, Instances, Query, Scu};

/// Several patients, studies, series and SOP classes, uncompressed, which every SCU takes without being told.
const FILES: [&str; 10] = [
    "mr-series/N2D_0100.dcm",
    "mr-series/N2D_0101.dcm",
    "mr-series/N2D_0102.dcm",
    "mr-series/N2D_0103.dcm",
    "test_files/CT_small.dcm",
    "test_files/MR_small.dcm",
    "test_files/rtplan.dcm",
    "test_files/rtdose.dcm",
    "test_files/waveform_ecg.dcm",
    "test_files/reportsi.dcm",
];

fn files() -> Vec<Sample> {
    let mut samples = samples("interop_query_retrieve");
    samples.retain(|sample| FILES.iter().any(|name| sample.name.ends_with(name)));
    samples
}

/// What asks for the instances of the series in `mr-series` at each level, with the unique keys of those above.
struct Keys {
    patient: String,
    study: String,
    series: String,
    instance: String,
}

impl Keys {
    fn of(sample: &Sample) -> Keys {
        let bytes = std::fs::read(&sample.path).unwrap();
        let data_set = kerma::dataset::part10::Part10::read(bytes).unwrap().data_set;
        let value = |tag| data_set.string(tag).unwrap();
        Keys {
            patient: value(tags::PATIENT_ID),
            study: value(tags::STUDY_INSTANCE_UID),
            series: value(tags::SERIES_INSTANCE_UID),
            instance: value(tags::SOP_INSTANCE_UID),
        }
    }

    /// The unique keys down to the level; Study Root has no patient level (PS3.4 §C.6.2.1).
    fn unique(&self, model: &str, level: &str) -> Vec<String> {
        let Keys { patient, study, series, instance } = self;
        let all = [
            ("PATIENT", format!("PatientID={patient}")),
            ("STUDY", format!("StudyInstanceUID={study}")),
            ("SERIES", format!("SeriesInstanceUID={series}")),
            ("IMAGE", format!("SOPInstanceUID={instance}")),
        ];
        let depth = all.iter().position(|(name, _)| *name == level).unwrap();
        let keys = all.into_iter().take(depth + 1).skip(usize::from(model == "-S")).map(|(_, key)| key);
        [format!("QueryRetrieveLevel={level}")].into_iter().chain(keys).collect()
    }

    /// How many of the files the query asks for: an image, or those of the series.
    fn count(&self, query: &Query) -> usize {
        let is_image = query.keys.iter().any(|key| key.starts_with("SOPInstanceUID="));
        if is_image { 1 } else { FILES.iter().filter(|name| name.starts_with("mr-series")).count() }
    }

    fn retrievals(&self) -> Vec<(String, Query)> {
        let query = |(model, level): (&'static str, &str)| {
            (format!("{model} {level}"), Query { model, keys: self.unique(model, level) })
        };
        LEVELS.into_iter().map(query).collect()
    }

    /// Besides everything below an entity, queries with the kinds of matching (PS3.4 §C.2.2.2).
    fn queries(&self) -> Vec<(String, Query)> {
        let mut queries = Vec::new();
        for (model, level) in LEVELS {
            let (key, others): (_, &[&str]) = match level {
                "PATIENT" => ("PatientID", &["PatientName", "PatientBirthDate", "PatientSex"]),
                "STUDY" => ("StudyInstanceUID", &["StudyDate", "StudyTime", "StudyDescription", "StudyID"]),
                "SERIES" => ("SeriesInstanceUID", &["Modality", "SeriesNumber"]),
                _ => ("SOPInstanceUID", &["InstanceNumber", "SOPClassUID"]),
            };
            let mut keys = self.unique(model, level);
            let exact = Query { model, keys: [&keys[..], &strings(others)].concat() };
            queries.push((format!("{model} {level}, one"), exact));
            keys.pop();
            let all = Query { model, keys: [&keys[..], &strings(&[key]), &strings(others)].concat() };
            queries.push((format!("{model} {level}, all"), all));
        }
        for (what, level, keys) in [
            ("wildcards", "PATIENT", &["PatientID", "PatientName=*e*"][..]),
            ("question marks", "PATIENT", &["PatientID=?CT?", "PatientName"]),
            ("nothing", "PATIENT", &["PatientID=NOBODY", "PatientName"]),
        ] {
            let keys = [&[format!("QueryRetrieveLevel={level}")], &strings(keys)[..]].concat();
            queries.push((format!("-P {level}, {what}"), Query { model: "-P", keys }));
        }
        for (what, keys) in [
            ("a range of dates", &["StudyInstanceUID", "StudyDate=19900101-20041231"][..]),
            ("dates until", &["StudyInstanceUID", "StudyDate=-20031231"]),
            ("dates from", &["StudyInstanceUID", "StudyDate=20040101-"]),
            ("patient", &["StudyInstanceUID", "PatientName=CompressedSamples*", "PatientID"]),
        ] {
            let keys = [&["QueryRetrieveLevel=STUDY".into()], &strings(keys)[..]].concat();
            queries.push((format!("-S STUDY, {what}"), Query { model: "-S", keys }));
        }
        queries
    }
}

const LEVELS: [(&str, &str); 9] = [
    ("-P", "PATIENT"),
    ("-P", "STUDY"),
    ("-P", "SERIES"),
    ("-P", "IMAGE"),
    ("-S", "STUDY"),
    ("-S", "SERIES"),
    ("-S", "IMAGE"),
    ("-O", "PATIENT"),
    ("-O", "STUDY"),
];

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

/// The archive with the files, the files, and what asks for the series.
fn set_up(kind: Kind) -> Option<(Archive, Vec<PathBuf>, Keys)> {
    if !peers_are_here() {
        return None;
    }
    let samples = files();
    let series = samples.iter().find(|sample| sample.name.ends_with(FILES[0]))?;
    let keys = Keys::of(series);
    let paths: Vec<PathBuf> = samples.iter().map(|sample| sample.path.clone()).collect();
    let archive = Archive::start(kind, &paths)?;
    Some((archive, paths, keys))
}

/// The same matches as the other stacks' findscu get, in every model that the archive has.
fn compare_finds(kind: Kind) {
    let Some((archive, _, keys)) = set_up(kind) else { return };
    let mut report = String::new();
    for (what, query) in keys.queries() {
        let (run, matches) = Scu::Kerma.find(&query, TITLE, archive.port);
        for other in kind.others() {
            let (other_run, others) = other.find(&query, TITLE, archive.port);
            let logs = || [&run.output, &other_run.output, &archive.output()].map(String::as_str).join("\n");
            assert_eq!(matches, others, "{}: {what}: {other:?}\n{}", kind.name(), logs());
        }
        let is_here = kind.models().contains(&query.model);
        assert_eq!(run.code, Some(i32::from(!is_here)), "{}: {what}: {}", kind.name(), run.output);
        let is_empty = !is_here || what.ends_with("nothing");
        assert_eq!(matches.is_empty(), is_empty, "{}: {what}: {}", kind.name(), run.output);
        writeln!(report, "{}: C-FIND {what}: {} matches", kind.name(), matches.len()).unwrap();
    }
    eprint!("{report}");
}

/// A tool that retrieves.
type Retrieve = fn(Scu, &Query, &Archive) -> (Run, Instances);

/// The same instances as the other stacks' tools get; if the archive is kerma's, those in the files.
fn compare_retrievals(kind: Kind, tool: &str, retrieve: Retrieve) {
    let Some((archive, files, keys)) = set_up(kind) else { return };
    let files = Instances::of_files(&files);
    let mut report = String::new();
    for (what, query) in keys.retrievals() {
        let what = format!("{}: {tool} {what}", kind.name());
        let (run, instances) = retrieve(Scu::Kerma, &query, &archive);
        let is_here = kind.models().contains(&query.model);
        assert_eq!(run.code, Some(i32::from(!is_here)), "{what}: {}", run.output);
        assert_eq!(instances.len(), if is_here { keys.count(&query) } else { 0 }, "{what}: {}", run.output);
        if matches!(kind, Kind::FolderScp | Kind::FolderScpTokio | Kind::Kerma) {
            let compared = instances.compare(&files.only(|uid| instances.contains(uid)), &what);
            // by C-GET they come in Explicit VR, which is proposed first
            assert!(compared.equal == 0 || tool == "C-GET", "{what}: {compared:?}");
        }
        write!(report, "{what}: {}", instances.len()).unwrap();
        for other in kind.others() {
            let (other_run, others) = retrieve(*other, &query, &archive);
            let logs = [&run.output, &other_run.output, &archive.output()].map(String::as_str).join("\n");
            let Compared { identical, equal } =
                instances.compare(&others, &format!("{what}: {other:?}\n{logs}"));
            write!(report, ", {other:?}: {identical} identical, {equal} equal").unwrap();
        }
        writeln!(report).unwrap();
    }
    eprint!("{report}");
}

macro_rules! suites {
    ($($name:ident: $kind:ident),+ $(,)?) => {
        $(mod $name {
            use super::*;

            #[test]
            fn the_same_matches_are_found() {
                compare_finds(Kind::$kind);
            }

            #[test]
            fn the_same_instances_come_by_c_get() {
                compare_retrievals(Kind::$kind, "C-GET", Scu::get);
            }

            #[test]
            fn the_same_instances_come_by_c_move() {
                compare_retrievals(Kind::$kind, "C-MOVE", Scu::r#move);
            }
        })+
    };
}

/// Compressed instances, one context each by what a C-FIND says before.
fn compare_compressed(kind: Kind) {
    if !peers_are_here() {
        return;
    }
    let mut samples = samples("interop_query_retrieve");
    samples.retain(|sample| COMPRESSED.iter().any(|name| sample.name.ends_with(name)));
    let paths: Vec<PathBuf> = samples.iter().map(|sample| sample.path.clone()).collect();
    let Some(archive) = Archive::start(kind, &paths) else { return };
    let files = Instances::of_files(&paths);
    for sample in &samples {
        let keys = Keys::of(sample).unique("-S", "STUDY");
        let (run, instances) = Scu::Kerma.get_after_find(&Query { model: "-S", keys }, &archive);
        let what = format!("{}: C-GET {}: {}\n{}", kind.name(), sample.name, run.output, archive.output());
        assert_eq!(run.code, Some(0), "{what}");
        let compared = instances.compare(&files.only(|uid| instances.contains(uid)), &what);
        assert!(compared.identical > 0 && compared.equal == 0, "{what}");
    }
    eprintln!("{}: C-GET --find-first: {} compressed files, all identical", kind.name(), files.len());
}

const COMPRESSED: [&str; 4] = [
    "test_files/JPEG2000.dcm",
    "test_files/JPEG-lossy.dcm",
    "test_files/MR_small_RLE.dcm",
    "test_files/SC_rgb_jpeg_gdcm.dcm",
];

#[test]
fn compressed_instances_come_by_c_get_if_a_query_said_what_would_come() {
    compare_compressed(Kind::FolderScp);
    compare_compressed(Kind::FolderScpTokio);
    compare_compressed(Kind::Kerma);
}

/// `wlmscpfs` and `kerma qrscp` with the same three entries, in a folder and in its index, each asked in several ways.
#[test]
fn the_same_worklist_entries_are_found() {
    let Some(worklist) = worklist::Worklist::write() else { return };
    let scps =
        [("wlmscpfs", worklist.wlmscpfs()), ("kerma", worklist.kerma()), ("kerma's index", worklist.kept())];
    for (what, keys) in worklist::QUERIES {
        let query = Query { model: "-W", keys: strings(keys) };
        for (name, (process, port)) in &scps {
            let (run, matches) = Scu::Kerma.find(&query, worklist::TITLE, *port);
            assert_eq!(run.code, Some(0), "{what}: {}\n{}", run.output, process.output());
            assert_eq!(
                matches.is_empty(),
                *what == "nothing",
                "{what}: {}\n{}",
                run.output,
                process.output()
            );
            for other in [Scu::Dcmtk, Scu::Pynetdicom] {
                let (other_run, others) = other.find(&query, worklist::TITLE, *port);
                let logs = [&run.output, &other_run.output, &process.output()].map(String::as_str).join("\n");
                assert_eq!(matches, others, "{name}: {what}: {other:?}\n{logs}");
            }
            eprintln!("{name}: C-FIND -W, {what}: {} matches", matches.len());
        }
        let [reference, folder, index] = [0, 1, 2].map(|scp: usize| {
            let (_, mut matches) = Scu::Dcmtk.find(&query, worklist::TITLE, scps[scp].1.1);
            // wlmscpfs says it for ASCII too
            matches.iter_mut().for_each(|found| drop(found.remove(tags::SPECIFIC_CHARACTER_SET)));
            matches
        });
        assert_eq!(reference, folder, "{what}: wlmscpfs and kerma");
        assert_eq!(reference, index, "{what}: wlmscpfs and kerma's index");
    }
}

suites!(dcmqrscp: Dcmqrscp, orthanc: Orthanc, qrscp: Qrscp, folder_scp: FolderScp, folder_scp_tokio: FolderScpTokio, kerma_qrscp: Kerma);
