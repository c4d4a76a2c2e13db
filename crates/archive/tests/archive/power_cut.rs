//! Power cuts: what is not synced may be lost, in any part. The folder of an archive that is open is copied after each thing that
//! was acknowledged, and in the copy all is taken away that no sync has covered: of the log of the index what follows the last
//! synced commit, the files of instances, and whatever the journal was given since. What was acknowledged must be there.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use kerma_archive::{Archive, Duplicates, Options};
use kerma_dataset::{DataSet, Element, Encoding, part10::Part10};
use kerma_dictionary::{Uid, Vr, tags};

use crate::support::{Folder, instance, store_in};

/// What is there, by SOP Instance UID: the data set as it was sent.
type Contents = BTreeMap<String, Vec<u8>>;

/// A moment after something was acknowledged.
struct Moment {
    contents: Contents,
    journal: Vec<(String, Vec<u8>)>,
    index: Vec<u8>,
    log: Vec<u8>,
    /// So much of the log was synced.
    synced: usize,
    files: Vec<(PathBuf, Vec<u8>)>,
}

fn short(number: u32, byte: u8) -> DataSet {
    let mut data_set = instance(1 + number / 4, 1, number);
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![byte; 2_000]));
    data_set
}

fn long(number: u32) -> DataSet {
    let mut data_set = instance(9, 1, number);
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![3; 100_000]));
    data_set
}

fn bytes(data_set: &DataSet) -> Vec<u8> {
    data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap()
}

fn uid(data_set: &DataSet) -> String {
    data_set.string(tags::SOP_INSTANCE_UID).unwrap()
}

fn options() -> Options {
    Options::default().duplicates(Duplicates::Replace).reserve(0)
}

fn copied(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            // One may go meanwhile.
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                files.push((path, bytes));
            }
        }
    }
    files
}

struct Script {
    folder: Folder,
    archive: Archive,
    contents: Contents,
    synced: usize,
    moments: Vec<Moment>,
}

impl Script {
    fn log(&self) -> Vec<u8> {
        fs::read(self.folder.0.join("index.sqlite-wal")).unwrap_or_default()
    }

    fn acknowledged(&mut self) {
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let below = |folder: &str| copied(&self.folder.0.join(folder)).into_iter();
        self.moments.push(Moment {
            contents: self.contents.clone(),
            journal: below("journal").map(|(path, bytes)| (name(&path), bytes)).collect(),
            index: fs::read(self.folder.0.join("index.sqlite")).unwrap(),
            log: self.log(),
            synced: self.synced,
            files: below("instances")
                .map(|(path, bytes)| (path.strip_prefix(&self.folder.0).unwrap().to_owned(), bytes))
                .collect(),
        });
    }

    fn store(&mut self, data_set: &DataSet, is_long: bool) {
        assert_eq!(store_in(&self.archive, data_set, Encoding::ExplicitVrLittleEndian).0, 0);
        self.contents.insert(uid(data_set), bytes(data_set));
        if is_long {
            self.synced = self.log().len();
        }
        self.acknowledged();
    }

    fn remove(&mut self, uid: &str) {
        let entity = self.archive.entity(&Uid::from_bytes(uid.as_bytes())).unwrap().unwrap();
        assert_eq!(self.archive.remove(&entity).unwrap().instances, 1);
        self.contents.remove(uid);
        self.synced = self.log().len();
        self.acknowledged();
    }
}

fn played(name: &str) -> Script {
    let folder = Folder::own(name);
    let archive = folder.open_with(options());
    let mut script = Script { folder, archive, contents: Contents::new(), synced: 0, moments: Vec::new() };
    script.synced = script.log().len();
    for number in 1..=3 {
        script.store(&short(number, 1), false);
    }
    // Committed, and not synced.
    script.archive.holdings().unwrap();
    script.acknowledged();
    script.store(&short(2, 2), false);
    script.remove(&uid(&short(1, 1)));
    script.store(&short(4, 1), false);
    script.store(&short(2, 3), false);
    script.archive.holdings().unwrap();
    script.acknowledged();
    script.store(&long(1), true);
    script.store(&short(5, 1), false);
    script.remove(&uid(&short(2, 3)));
    script.store(&short(2, 4), false);
    script.store(&short(1, 5), false);
    script
}

/// How the files of instances are found after the cut.
#[derive(Clone, Copy, Debug)]
enum Files {
    Whole,
    Half,
    Gone,
}

/// What an archive opened after the cut has.
fn after(folder: &Folder, moment: &Moment, log: usize, tail: &[u8], files: Files) -> (Contents, Vec<String>) {
    let root = &folder.0;
    let _ = fs::remove_dir_all(root);
    fs::create_dir_all(root.join("journal")).unwrap();
    fs::create_dir_all(root.join("instances")).unwrap();
    fs::write(root.join("index.sqlite"), &moment.index).unwrap();
    fs::write(root.join("index.sqlite-wal"), &moment.log[..log]).unwrap();
    for (name, bytes) in &moment.journal {
        let mut bytes = bytes.clone();
        if !tail.is_empty() {
            let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
            bytes.resize(bytes.len().max(end + tail.len()), 0);
            bytes[end..end + tail.len()].copy_from_slice(tail);
        }
        fs::write(root.join("journal").join(name), bytes).unwrap();
    }
    for (path, bytes) in &moment.files {
        let is_long = bytes.len() > 64 << 10;
        let kept = match files {
            _ if is_long => bytes.len(),
            Files::Whole => bytes.len(),
            Files::Half => bytes.len() / 2,
            Files::Gone => continue,
        };
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), &bytes[..kept]).unwrap();
    }
    let archive = folder.open_with(options());
    let mut contents = Contents::new();
    let studies = archive.studies_before("99991231").unwrap();
    for study in studies {
        let mut identifier = DataSet::new();
        identifier.set(tags::STUDY_INSTANCE_UID, study.uid().as_str().unwrap()).unwrap();
        let search = kerma_archive::Search::new(kerma_service::matching::keys::Level::Image, &identifier);
        for held in archive.instances(&search).unwrap() {
            let held = held.unwrap();
            let mut file = Vec::new();
            held.file().unwrap().read_to_end(&mut file).unwrap();
            let uid = held.sop_instance().as_str().unwrap().to_owned();
            let data_set = bytes(&Part10::read(file).unwrap().data_set);
            assert!(contents.insert(uid, data_set).is_none(), "twice");
        }
    }
    let findings = archive.verify(&mut |_| ()).unwrap().findings;
    assert_eq!(archive.holdings().unwrap().instances, contents.len() as u64);
    drop(archive);
    let left = folder.files("journal");
    assert!(left.is_empty(), "{left:?}");
    (contents, findings.iter().map(|finding| format!("{finding:?}")).collect())
}

#[test]
fn what_was_acknowledged_is_there_whatever_part_of_what_was_not_synced_is_lost() {
    let script = played("power-cut");
    let again = Folder::own("power-cut-again");
    let mut cuts = 0;
    for (number, moment) in script.moments.iter().enumerate() {
        // Commits end anywhere in the log: it is cut at pages of it, and between them.
        let unsynced = moment.log.len() - moment.synced;
        let mut logs: Vec<usize> = (0..=6).map(|part| moment.synced + unsynced * part / 6).collect();
        logs.dedup();
        for log in logs {
            for files in [Files::Whole, Files::Half, Files::Gone] {
                let (contents, findings) = after(&again, moment, log, &[], files);
                let named: Vec<&String> = contents.keys().collect();
                assert!(
                    contents == moment.contents,
                    "moment {number}, log {log} of {}, {files:?}: {named:?}",
                    moment.log.len()
                );
                assert_eq!(findings, [""; 0], "moment {number}, log {log}, {files:?}");
                cuts += 1;
            }
        }
    }
    assert!(cuts > 100, "{cuts}");
}

#[test]
fn of_a_batch_that_was_being_written_all_is_there_or_nothing() {
    let script = played("power-cut-before");
    let again = Folder::own("power-cut-torn");
    let mut whole = 0;
    for pair in script.moments.windows(2) {
        let [before, next] = pair else { panic!() };
        let [(_, old), (_, new)] = [&before.journal[0], &next.journal[0]];
        let end = |bytes: &[u8]| bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        let tail = &new[end(old)..end(new).max(end(old))];
        if tail.is_empty() {
            continue;
        }
        for part in 0..=8 {
            let torn = &tail[..tail.len() * part / 8];
            let (contents, findings) = after(&again, before, before.synced, torn, Files::Gone);
            assert_eq!(findings, [""; 0]);
            assert!(contents == before.contents || (part == 8 && contents == next.contents), "{part}");
            whole += usize::from(contents == next.contents && contents != before.contents);
        }
    }
    assert!(whole > 3, "{whole}");
}
