//! Media Creation Management: a request becomes a file-set with a DICOMDIR, in a folder or a ZIP.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};

use kerma_ae::{ApplicationEntity, Outcome, new_uid};
use kerma_archive::{Archive, file_name};
use kerma_dataset::dicomdir::DicomDir;
use kerma_dictionary::{Uid, tags};
use kerma_service::media::{self, Creation, Creations, FailedInstance, Medium, Order, Refusal};
use kerma_service::normalized::{ActionRequest, CreateRequest, GetRequest};

use super::background::{Background, one_by_one};
use super::configuration::{As, Media};
use super::journal;
use crate::audit::{Audit, Who, about};
use crate::files::{own, part_file};
use crate::tools::mkdir::export::{Export, Target};

/// No such instance, the class is another, and processing failure: Failure Reason (0008,1197) (PS3.3 §C.14.1.1).
const NO_SUCH_INSTANCE: u16 = 0x0112;
const CLASS_CONFLICT: u16 = 0x0119;
const PROCESSING_FAILURE: u16 = 0x0110;

/// The handler. Clones are the same.
#[derive(Clone)]
pub(super) struct Requests {
    archive: Archive,
    wake: Sender<()>,
}

/// Makes what is initiated, and first what was when an earlier process ended. What it is making when it is dropped is made anew at
/// the next start.
pub(super) fn start(
    archive: &Archive,
    media: &Media,
    folder: &Path,
    audit: &Audit,
) -> io::Result<(Requests, Background)> {
    part_file::prepare(folder)?;
    let (wake, woken) = mpsc::channel();
    let stopping = Arc::<AtomicBool>::default();
    let making = Making {
        archive: archive.clone(),
        folder: folder.to_owned(),
        r#as: media.r#as,
        stopping: stopping.clone(),
        audit: audit.clone(),
    };
    let requests = Requests { archive: archive.clone(), wake: wake.clone() };
    let stop = move || {
        stopping.store(true, Ordering::Relaxed);
        let _ = wake.send(());
    };
    Ok((requests, Background::start("media", move || making.run(&woken), stop)?))
}

impl Requests {
    /// A handler whose requests nobody fulfils.
    pub(super) fn idle(archive: &Archive) -> Requests {
        Requests { archive: archive.clone(), wake: mpsc::channel().0 }
    }

    /// The Application Entity with Media Creation Management.
    pub(super) fn provide(&self, entity: ApplicationEntity) -> ApplicationEntity {
        entity.provide(media::scp(self.clone()))
    }
}

fn outcome(done: Result<Result<(), Refusal>, kerma_archive::Error>) -> Outcome {
    match done {
        Ok(Ok(())) => ().into(),
        Ok(Err(refusal)) => refusal.into(),
        Err(error) => Outcome::failed(format!("media: {error}")),
    }
}

impl Creations for Requests {
    fn create(&self, _: &CreateRequest, uid: Uid, creation: Creation) -> Outcome {
        outcome(self.archive.create_media(uid, creation))
    }

    fn initiate(&self, request: &ActionRequest, uid: &Uid, order: Order) -> Outcome {
        let done = self.archive.change_media(uid.clone(), move |creation| creation.initiate(order));
        if matches!(done, Ok(Ok(()))) {
            let peer = request.association.peer().to_string();
            log::info!(target: journal::TARGET, "media request={uid} of={peer:?} state=pending");
            // A thread that has ended leaves it to the next start.
            let _ = self.wake.send(());
        }
        outcome(done)
    }

    fn cancel(&self, _: &ActionRequest, uid: &Uid) -> Outcome {
        outcome(self.archive.cancel_media(uid.clone()))
    }

    fn status(&self, _: &GetRequest, uid: &Uid) -> Outcome {
        match self.archive.media_request(uid) {
            Ok(Some(creation)) => Outcome::from(()).reply(creation.status()),
            Ok(None) => Refusal::NoSuchRequest.into(),
            Err(error) => Outcome::failed(format!("media: {error}")),
        }
    }

    fn new_uid(&self) -> Option<Uid> {
        Some(new_uid())
    }
}

struct Making {
    archive: Archive,
    folder: std::path::PathBuf,
    r#as: As,
    stopping: Arc<AtomicBool>,
    audit: Audit,
}

/// Why media are not made.
struct Failure {
    /// A defined term of Execution Status Info (2100,0030).
    info: &'static str,
    why: String,
    failed: Vec<FailedInstance>,
}

impl Making {
    fn run(&self, woken: &Receiver<()>) {
        let of = |error: kerma_archive::Error| format!("media: {error}");
        let recover = || self.archive.recover_media().map_err(of);
        one_by_one((&self.archive, "media"), &self.stopping, woken, recover, || {
            let next = self.archive.begin_next_media().map_err(of)?;
            let Some((uid, creation)) = next else { return Ok(false) };
            self.request(uid, &creation);
            Ok(true)
        });
    }

    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    fn request(&self, uid: Uid, creation: &Creation) {
        let made = match self.make(&uid, creation) {
            Ok(None) => return,
            Ok(Some(medium)) => Ok(medium),
            Err(failure) => Err(failure),
        };
        match &made {
            Ok(_) => {
                log::info!(target: journal::TARGET, "media request={uid} state=done");
                self.record(&uid, creation);
            }
            Err(Failure { info, why, failed }) => {
                log::error!(
                    "media request={uid} state=failure info={info} instances={}: {why}",
                    failed.len()
                );
            }
        }
        let saved = self.archive.change_media(uid.clone(), move |creation| {
            let is_done = match made {
                Ok(medium) => creation.finish(1, [medium]),
                Err(Failure { info, failed, .. }) => creation.fail(info, failed),
            };
            if is_done { Ok(()) } else { Err(Refusal::Completed) }
        });
        if let Err(error) = saved {
            log::error!("media request={uid}: {error}");
        }
    }

    /// Instances have left the archive.
    fn record(&self, uid: &Uid, creation: &Creation) {
        if self.audit.is_on() {
            let instances = creation.instances().unwrap_or_default();
            let uids: Vec<String> = instances.iter().map(|of| of.sop_instance.to_string()).collect();
            let uri = about::file_uri(&self.folder.join(file_name(uid.as_bytes())));
            self.audit.exported(&about::of_uids(&self.archive, &uids), &uri, &Who::Itself);
        }
    }

    /// The file-set that was made; `None` if it is to be made at the next start.
    fn make(&self, uid: &Uid, creation: &Creation) -> Result<Option<Medium>, Failure> {
        let unreadable = |error: &dyn std::fmt::Display| Failure {
            info: "PROC_FAILURE",
            why: error.to_string(),
            failed: Vec::new(),
        };
        let attributes = creation.attributes();
        let file_set_uid = attributes.uid(tags::STORAGE_MEDIA_FILE_SET_UID).unwrap_or_else(|_| new_uid());
        let file_set_id = attributes.string(tags::STORAGE_MEDIA_FILE_SET_ID).unwrap_or_default();
        let mut directory = DicomDir::new(file_set_uid.clone());
        if !file_set_id.is_empty() {
            directory
                .elements
                .set(tags::FILE_SET_ID, file_set_id.as_str())
                .map_err(|error| unreadable(&error))?;
        }
        let name = file_name(uid.as_bytes());
        let (name, part) = match self.r#as {
            As::Folder => (name.clone(), self.folder.join(format!(".{name}.part"))),
            As::Zip => (format!("{name}.zip"), self.folder.join(format!(".{name}.zip.part"))),
        };
        remove(&part).map_err(|error| unreadable(&error))?;
        let written = self.write(&part, directory, creation);
        if !matches!(written, Ok(true)) {
            let _ = remove(&part);
        }
        if !written? {
            return Ok(None);
        }
        // One that is there is of the same request: whoever made it was killed before that was known.
        let path = self.folder.join(name);
        let named = remove(&path).and_then(|()| fs::rename(&part, &path)).and_then(|()| sync(&self.folder));
        named.map_err(|error| unreadable(&error))?;
        Ok(Some(Medium { file_set_id, file_set_uid }))
    }

    /// Writes all instances, or none if one of them cannot be; `false` if it is to end.
    fn write(&self, part: &Path, directory: DicomDir, creation: &Creation) -> Result<bool, Failure> {
        let failure = |info, why: String, failed| Failure { info, why, failed };
        let impossible =
            |error: &dyn std::fmt::Display| failure("PROC_FAILURE", error.to_string(), Vec::new());
        let references = creation.instances().map_err(|error| impossible(&error))?;
        let target = match self.r#as {
            As::Folder => own::create_folders(part).map(|()| Target::Folder(part.into())),
            As::Zip => own::create(part).map(Target::zip),
        };
        let mut export = Export::new(target.map_err(|error| impossible(&error))?, Some(directory)).synced();
        let (mut failed, mut seen) = (Vec::new(), BTreeSet::new());
        let (mut info, mut why) = ("NO_INSTANCE", "instances are not in the archive".to_owned());
        for instance in references {
            if self.is_stopping() {
                return Ok(false);
            }
            if !seen.insert(instance.sop_instance.clone()) {
                continue;
            }
            let held =
                self.archive.open_instance(&instance.sop_instance).map_err(|error| impossible(&error))?;
            let reason = match held {
                None => NO_SUCH_INSTANCE,
                Some(held) if *held.sop_class() != instance.sop_class => CLASS_CONFLICT,
                // The media are not made any more: what else is missing is to be told.
                Some(_) if !failed.is_empty() => continue,
                Some(held) => match export.one(&held).map_err(|error| impossible(&error))? {
                    Ok(()) => continue,
                    Err(error) => {
                        (info, why) = ("PROC_FAILURE", format!("{}: {error}", instance.sop_instance));
                        PROCESSING_FAILURE
                    }
                },
            };
            failed.push(FailedInstance { instance, reason });
        }
        if !failed.is_empty() {
            return Err(failure(info, why, failed));
        }
        export.finish().map_err(|error| impossible(&error))?;
        Ok(true)
    }
}

/// Removes a file or a folder, if there is one.
fn remove(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// The names in a folder are on the disk.
fn sync(folder: &Path) -> io::Result<()> {
    // Other systems do not open folders.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
