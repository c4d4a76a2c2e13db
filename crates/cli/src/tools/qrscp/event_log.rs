//! Application Event Logging: each event is a line of JSON in a file, and on the disk before it is acknowledged.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use kerma_ae::{ApplicationEntity, Outcome, Status};
use kerma_archive::{Archive, Search};
use kerma_dataset::DataSet;
use kerma_dataset::json::to_json;
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::AssociationInfo;
use kerma_service::logging::{self, Log, Record, Refusal, Warning};
use kerma_service::matching::keys::Level;
use kerma_service::normalized::ActionRequest;

use super::configuration::{Configuration, ReadableBy};
use crate::report::clock::Utc;

/// The Application Entity with both logs.
pub(super) fn provide(
    entity: ApplicationEntity,
    configuration: &Configuration,
    archive: &Archive,
) -> ApplicationEntity {
    let path = &configuration.logging.file;
    let path = path.clone().unwrap_or_else(|| configuration.instance_location.join("events.jsonl"));
    let readable_by = configuration.storage.readable_by;
    entity.provide(logging::scp(EventLog {
        path,
        readable_by,
        archive: Some(archive.clone()),
        writing: Mutex::default(),
    }))
}

/// A file to which lines are added. It is opened for each of them, so that it may be moved away at any time.
struct EventLog {
    path: PathBuf,
    readable_by: ReadableBy,
    /// Whom it asks for the patient of a study.
    archive: Option<Archive>,
    writing: Mutex<()>,
}

impl Record for EventLog {
    fn record(&self, request: &ActionRequest, log: Log, event: DataSet) -> Outcome {
        let said = |tag: Tag| event.string(tag).ok().filter(|value| !value.is_empty());
        let (study, patient) = (said(tags::STUDY_INSTANCE_UID), said(tags::PATIENT_ID));
        let admission = said(tags::ADMISSION_ID);
        match log {
            Log::Procedural if study.is_none() && patient.is_none() && admission.is_none() => {
                return Refusal::NoStudy.into();
            }
            Log::SubstanceAdministration if patient.is_none() && admission.is_none() => {
                return Refusal::UnknownPatient.into();
            }
            _ => {}
        }
        if let Err(error) = self.add(&line(&request.association, log, &event)) {
            log::error!("{}: an event is not logged: {error}", self.path.display());
            return match log {
                Log::Procedural => Outcome::new(Status::PROCESSING_FAILURE),
                Log::SubstanceAdministration => Refusal::UpdateFailed.into(),
            };
        }
        let Some(study) = study.filter(|_| log == Log::Procedural) else {
            return Outcome::new(Status::SUCCESS);
        };
        let study = Uid::from_bytes(study.as_bytes());
        let known = self.patient_of(&study).filter(|known| !known.is_empty());
        match (patient, known) {
            (Some(said), Some(known)) if said != known => {
                logging::logged_with(Warning::InconsistentIds, &study, &said)
            }
            (Some(patient), _) | (None, Some(patient)) => logging::logged(&study, &patient),
            (None, None) => Outcome::new(Status::SUCCESS),
        }
    }
}

impl EventLog {
    /// The Patient ID of a study that the archive has.
    fn patient_of(&self, study: &Uid) -> Option<String> {
        let mut keys = DataSet::new();
        keys.set(tags::STUDY_INSTANCE_UID, study).ok()?;
        keys.set(tags::PATIENT_ID, "").ok()?;
        let found = self.archive.as_ref()?.search(Search::new(Level::Study, &keys)).next()?;
        found.ok()?.string(tags::PATIENT_ID).ok()
    }

    /// Adds a line, and waits until it is on the disk. What cannot be written whole is taken back.
    fn add(&self, line: &str) -> io::Result<()> {
        let _one = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut file, is_new) = self.open()?;
        let length = file.seek(SeekFrom::End(0))?;
        let mut bytes = Vec::with_capacity(line.len() + 2);
        if length > 0 && !ends_a_line(&mut file)? {
            // Whoever wrote it was killed.
            bytes.push(b'\n');
        }
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
        let written = file.write_all(&bytes).and_then(|()| file.sync_data());
        if written.is_err() {
            let _ = file.set_len(length);
        }
        written?;
        if is_new { sync_folder(&self.path) } else { Ok(()) }
    }

    /// The file, and whether it was not there.
    fn open(&self) -> io::Result<(File, bool)> {
        let mut options = OpenOptions::new();
        options.read(true).append(true);
        match options.open(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            file => return Ok((file?, false)),
        }
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, self.readable_by.mode());
        Ok((options.create(true).open(&self.path)?, true))
    }
}

fn ends_a_line(file: &mut File) -> io::Result<bool> {
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    // Other systems do not open folders.
    if cfg!(unix) { File::open(folder.unwrap_or(Path::new(".")))?.sync_all() } else { Ok(()) }
}

/// `{"time":…,"log":…,"from":…,"peer":…,"event":…}`: the event in the DICOM JSON model (PS3.18 annex F).
fn line(association: &AssociationInfo, log: Log, event: &DataSet) -> String {
    let text = |text: String| serde_json::Value::from(text);
    let log = match log {
        Log::Procedural => "procedural",
        Log::SubstanceAdministration => "substance-administration",
    };
    let peer = association.peer_address.map(|address| address.to_string());
    format!(
        "{{\"time\":\"{}\",\"log\":\"{log}\",\"from\":{},\"peer\":{},\"event\":{}}}",
        Utc::now().timestamp(),
        text(association.peer().to_string()),
        serde_json::Value::from(peer),
        to_json(event)
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn log(name: &str) -> EventLog {
        let path = std::env::temp_dir().join(format!("kerma-events-{}-{name}.jsonl", std::process::id()));
        let _ = fs::remove_file(&path);
        EventLog { path, readable_by: ReadableBy::Owner, archive: None, writing: Mutex::default() }
    }

    #[test]
    fn a_line_that_was_not_written_to_its_end_does_not_spoil_the_next() {
        let log = log("torn");
        log.add("{\"a\":1}").unwrap();
        fs::write(&log.path, "{\"a\":1}\n{\"a\":2,").unwrap();
        log.add("{\"a\":3}").unwrap();
        assert_eq!(fs::read_to_string(&log.path).unwrap(), "{\"a\":1}\n{\"a\":2,\n{\"a\":3}\n");
        fs::remove_file(&log.path).unwrap();
    }

    #[test]
    fn a_file_that_was_moved_away_is_begun_anew() {
        let log = log("moved");
        log.add("1").unwrap();
        let moved = log.path.with_extension("1");
        fs::rename(&log.path, &moved).unwrap();
        log.add("2").unwrap();
        assert_eq!(
            (fs::read_to_string(&moved).unwrap(), fs::read_to_string(&log.path).unwrap()),
            ("1\n".into(), "2\n".into())
        );
        fs::remove_file(moved).unwrap();
        fs::remove_file(&log.path).unwrap();
    }
}
