//! Real files: stored by DCMTK's storescu, found by its findscu at every level, fetched back by its getscu and movescu.
//! What comes back is what went over the wire, byte for byte.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use kerma::dataset::{DataSet, Encoding};
use kerma::{Tag, Uid, tags};
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::{Peer, dcmtk_proposal};
use kerma_tests::process::{free_port, run};
use kerma_tests::sample::{FileMeta, Sample, samples, transfer_syntaxes as ts};
use kerma_tests::tap::{Stored, Tap};

use crate::qrscp::{Qrscp, check};

/// What came of the files.
#[derive(Debug, Default)]
struct Tally {
    stored: usize,
    /// The same instance in another file, whose bytes are not kept.
    kept_first: usize,
    /// Files that do not say what identifies them, or contradict others.
    refused: usize,
    /// Instances of SOP classes that DCMTK's getscu does not propose.
    not_proposed: usize,
}

#[test]
fn real_files_are_found_and_come_back_byte_for_byte() {
    let what = "real files in the archive";
    if !Peer::Dcmtk.is_here(what) {
        return;
    }
    let mut by_syntax: BTreeMap<String, Vec<Sample>> = BTreeMap::new();
    for sample in samples(what) {
        // storescu looks at the file meta information, and cannot send what has none
        if sample.meta.transfer_syntax.is_some() && sample.meta.sop_instance_uid.is_some() {
            by_syntax.entry(sample.transfer_syntax().to_owned()).or_default().push(sample);
        }
    }
    let mut tally = Tally::default();
    for (syntax, samples) in &by_syntax {
        there_and_back(syntax, samples, &mut tally);
    }
    eprintln!("{tally:?}");
    let total = tally.stored + tally.kept_first + tally.refused;
    assert!(total == 0 || tally.stored > 60, "{tally:?}");
}

fn there_and_back(syntax: &str, samples: &[Sample], tally: &mut Tally) {
    let (folder, port) = (Folder::new(), free_port());
    let config = folder.path().join("qrscp.toml");
    let text = format!("[storage]\nreserve = 0\n[peers.MOVESCU]\naddress = \"127.0.0.1:{port}\"\n");
    fs::write(&config, open(&text)).unwrap();
    let archive = Qrscp::start(&folder.path().join("archive"), &["-c", config.to_str().unwrap()]);
    let tap = Tap::new(archive.port);
    let mut command = dcmtk("storescu", &["-R", "-nh", dcmtk_proposal(syntax)], tap.port);
    run({
        command.args(samples.iter().map(|sample| &sample.path));
        command
    });

    let mut studies: BTreeMap<String, BTreeMap<String, Stored>> = BTreeMap::new();
    for stored in tap.take() {
        match stored.status {
            Some(0x0000) => {
                let study = value(&stored, tags::STUDY_INSTANCE_UID);
                studies.entry(study).or_default().insert(stored.sop_instance_uid.clone(), stored);
            }
            Some(0xB000) => tally.kept_first += 1,
            Some(0xA900) => tally.refused += 1,
            status => panic!("{}: {status:04X?}\n{}", stored.sop_instance_uid, archive.process.output()),
        }
    }
    for (study, instances) in &studies {
        find(study, instances, &archive);
        // What DCMTK asks for by itself is uncompressed; one compressed syntax is asked for by an option.
        let proposal = dcmtk_proposal(syntax).replace('-', "+");
        let options = if is_native(syntax) { vec![] } else { vec![proposal.as_str()] };
        let got = retrieve(dcmtk("getscu", &[&["-S", "+B"], &options[..]].concat(), archive.port), study);
        for (uid, stored) in instances {
            match got.get(uid) {
                Some((came_as, bytes)) if *came_as == stored.transfer_syntax => {
                    assert!(*bytes == stored.data_set, "C-GET: {uid}");
                }
                // Encoded anew for what the requestor takes first.
                Some((came_as, bytes)) => assert_equal(stored, came_as, bytes),
                None => tally.not_proposed += 1,
            }
        }
        let number = port.to_string();
        let own = ["-S", "+B", "+xa", "+P", &number, "-aem", "MOVESCU"];
        let moved = retrieve(dcmtk("movescu", &own, archive.port), study);
        for (uid, stored) in instances {
            let (came_as, bytes) = moved.get(uid).unwrap_or_else(|| panic!("C-MOVE: {uid} did not come"));
            assert_eq!(*came_as, stored.transfer_syntax, "C-MOVE: {uid}");
            assert!(*bytes == stored.data_set, "C-MOVE: {uid}");
        }
        tally.stored += instances.len();
    }
    drop(archive);
    check(&folder.path().join("archive"));
}

fn is_native(syntax: &str) -> bool {
    [ts::IMPLICIT_LITTLE, ts::EXPLICIT_LITTLE, ts::EXPLICIT_BIG].contains(&syntax)
}

fn dcmtk(tool: &str, options: &[&str], port: u16) -> Command {
    let mut command = Command::new(tool);
    // Else each of its messages waits for a delayed acknowledgement.
    command.env("TCP_NODELAY", "1");
    command.args(["-v", "-aec", "QRSCP"]).args(options).args(["127.0.0.1", &port.to_string()]);
    command
}

/// Each level has the study, its series and its instances, and nothing else.
fn find(study: &str, instances: &BTreeMap<String, Stored>, archive: &Qrscp) {
    let of = |tag| instances.values().map(|stored| value(stored, tag)).collect::<BTreeSet<_>>();
    let found = |keys: &[String], tag: Tag| -> BTreeSet<String> {
        let folder = Folder::new();
        let mut command =
            dcmtk("findscu", &["-S", "-X", "-od", folder.path().to_str().unwrap()], archive.port);
        command.args(keys.iter().flat_map(|key| ["-k", key]));
        run(command).exits(0);
        let matches = folder.files().into_iter().map(|path| read(&path));
        matches.map(|(_, syntax, bytes)| uid(&data_set(&syntax, bytes), tag)).collect()
    };
    let level = |level: &str| format!("QueryRetrieveLevel={level}");
    let study_key = format!("StudyInstanceUID={study}");
    let patients = of(tags::PATIENT_ID);
    let patient =
        patients.first().filter(|id| !id.is_empty() && id.is_ascii() && !id.contains(['*', '?', '\\']));
    if let Some(patient) = patient {
        let keys = [level("STUDY"), "StudyInstanceUID".into(), format!("PatientID={patient}")];
        assert!(found(&keys, tags::STUDY_INSTANCE_UID).contains(study), "{study} of {patient}");
    }
    let keys = [level("STUDY"), study_key.clone()];
    assert_eq!(found(&keys, tags::STUDY_INSTANCE_UID), BTreeSet::from([study.to_owned()]));
    let keys = [level("SERIES"), study_key.clone(), "SeriesInstanceUID".into()];
    let series = found(&keys, tags::SERIES_INSTANCE_UID);
    assert_eq!(series, of(tags::SERIES_INSTANCE_UID));
    let mut images = BTreeSet::new();
    for series in series {
        let series = format!("SeriesInstanceUID={series}");
        let keys = [level("IMAGE"), study_key.clone(), series, "SOPInstanceUID".into()];
        images.extend(found(&keys, tags::SOP_INSTANCE_UID));
    }
    assert_eq!(images, instances.keys().cloned().collect());
}

/// The transfer syntaxes and data sets that come, by SOP Instance UID.
fn retrieve(mut command: Command, study: &str) -> BTreeMap<String, (String, Vec<u8>)> {
    let folder = Folder::new();
    command.args(["-k", "QueryRetrieveLevel=STUDY", "-k", &format!("StudyInstanceUID={study}")]);
    // movescu with +B writes here, whatever -od says
    command.args(["-od", folder.path().to_str().unwrap()]).current_dir(folder.path());
    run(command);
    let files = folder.files().into_iter().map(|path| read(&path));
    files.map(|(instance, syntax, bytes)| (instance, (syntax, bytes))).collect()
}

/// SOP Instance UID, transfer syntax, data set.
fn read(path: &Path) -> (String, String, Vec<u8>) {
    let mut bytes = fs::read(path).unwrap();
    let meta = FileMeta::read(&bytes);
    bytes.drain(..meta.end);
    (meta.sop_instance_uid.unwrap_or_default(), meta.transfer_syntax.unwrap(), bytes)
}

fn data_set(syntax: &str, bytes: Vec<u8>) -> DataSet {
    let encoding = Encoding::of(&Uid::new(syntax).unwrap()).unwrap();
    DataSet::read(bytes, encoding).unwrap()
}

fn value(stored: &Stored, tag: Tag) -> String {
    uid(&data_set(&stored.transfer_syntax, stored.data_set.clone()), tag)
}

fn uid(data_set: &DataSet, tag: Tag) -> String {
    data_set.string(tag).unwrap_or_default()
}

#[track_caller]
fn assert_equal(stored: &Stored, syntax: &str, bytes: &[u8]) {
    let sent = data_set(&stored.transfer_syntax, stored.data_set.clone());
    assert_eq!(sent, data_set(syntax, bytes.to_vec()), "{}", stored.sop_instance_uid);
}
