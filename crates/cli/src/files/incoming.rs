//! What a Storage SCP, or the SCU of a C-GET, is sent, on its way to a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::{fmt, io};

use bytes::Bytes;
use kerma_ae::{Outcome, Receive, Status, Store, StoreRequest, storage};
use kerma_dictionary::{sop_classes, sop_classes::DimseService};
use kerma_status::tables;
use serde_json::json;

use crate::files::file_name;
use crate::files::identity::{self, Identity};
use crate::files::part_file::{self, PartFile};
use crate::options::{General, Retrieved};
use crate::report::events::{merged, status, who};
use crate::report::output::Output;

/// Writes each data set to a file of a folder as it arrives.
#[derive(Debug)]
pub(crate) struct Folder {
    /// `None` to write nothing.
    pub(crate) path: Option<PathBuf>,
    pub(crate) output: Output,
    pub(crate) log_identifiers: bool,
    pub(crate) reception: Arc<dyn Reception>,
    /// What came so far.
    pub(crate) arrivals: Arrivals,
}

/// Counts requests and fragments, for those who wait for them elsewhere.
#[derive(Debug, Clone, Default)]
pub(crate) struct Arrivals(Arc<AtomicU64>);

impl Arrivals {
    fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Another number when more has come.
    pub(crate) fn so_far(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// An instance that has come whole.
#[derive(Debug)]
pub(crate) struct Received<'a> {
    pub(crate) request: &'a StoreRequest,
    /// Empty, unless it was asked for.
    pub(crate) identity: &'a Identity,
}

/// Decides what received files are called, and hears of them.
pub(crate) trait Reception: Send + Sync + fmt::Debug {
    /// Whether the instances' identities are to be read.
    fn needs_identity(&self) -> bool {
        false
    }

    /// The name of the file, below the folder.
    fn place(&self, received: &Received<'_>) -> PathBuf {
        file_name::from_uid(received.request.affected_sop_instance_uid.as_bytes()).into()
    }

    /// Whether folders are named for patients, so that a path is an identifier.
    fn names_patients(&self) -> bool {
        false
    }

    /// The file is there.
    fn stored(&self, _received: &Received<'_>, _path: &Path) {}
}

/// A file for each instance, in one folder.
#[derive(Debug)]
struct InOneFolder;

impl Reception for InOneFolder {}

impl Folder {
    /// As the options say.
    pub(crate) fn of(options: &Retrieved, general: &General) -> Folder {
        Folder {
            path: (!options.ignore).then(|| options.output_directory.clone()),
            output: Output::of(general),
            log_identifiers: general.log_identifiers,
            reception: Arc::new(InOneFolder),
            arrivals: Arrivals::default(),
        }
    }

    /// With files named and followed by another.
    pub(crate) fn received_by(self, reception: Arc<dyn Reception>) -> Folder {
        Folder { reception, ..self }
    }

    /// Makes sure that it can be written to; if not, that is told.
    pub(crate) fn prepare(&self) -> bool {
        let Some(folder) = &self.path else { return true };
        let prepared = part_file::prepare(folder);
        if let Err(error) = &prepared {
            log::error!("Cannot write to the output directory {}: {error}", folder.display());
        }
        prepared.is_ok()
    }
}

impl Store for Folder {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        self.arrivals.count();
        let mut incoming = Incoming {
            arrivals: self.arrivals.clone(),
            file: None,
            request: request.clone(),
            output: self.output,
            log_identifiers: self.log_identifiers,
            reception: self.reception.clone(),
        };
        if let Some(folder) = &self.path {
            match begin_file(folder, request) {
                Ok(file) => incoming.file = Some(file),
                Err(error) => return Err(incoming.refused(&error, folder)),
            }
        }
        Ok(Box::new(incoming))
    }
}

/// The file with its file meta information, before its data set.
fn begin_file(folder: &Path, request: &StoreRequest) -> io::Result<PartFile> {
    let mut file = PartFile::create(folder)?;
    file.write(&request.file_head().map_err(io::Error::other)?)?;
    Ok(file)
}

/// What the file is about, as far as its first elements say so.
fn identify(file: &mut PartFile) -> io::Result<Identity> {
    Ok(identity::read(file.flushed()?)?.unwrap_or_default())
}

/// One data set on its way. Dropped before its end, it leaves no file.
struct Incoming {
    arrivals: Arrivals,
    file: Option<PartFile>,
    request: StoreRequest,
    output: Output,
    log_identifiers: bool,
    reception: Arc<dyn Reception>,
}

impl Receive for Incoming {
    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        self.arrivals.count();
        let Some(file) = &mut self.file else { return Ok(()) };
        match file.write(&data) {
            Ok(()) => Ok(()),
            Err(error) => {
                let folder = file.folder().to_path_buf();
                // the space is free again while the rest is let pass
                self.file = None;
                Err(self.refused(&error, &folder))
            }
        }
    }

    fn end(mut self: Box<Self>) -> Outcome {
        let Some(mut file) = self.file.take() else {
            self.event(Status::SUCCESS, None);
            return Outcome::new(Status::SUCCESS);
        };
        let folder = file.folder().to_path_buf();
        let identity =
            if self.reception.needs_identity() { identify(&mut file) } else { Ok(Identity::default()) };
        let identity = match identity {
            Ok(identity) => identity,
            Err(error) => return self.refused(&error, &folder),
        };
        let received = Received { request: &self.request, identity: &identity };
        let name = self.reception.place(&received);
        match file.finish(&name) {
            Ok(path) => {
                log::info!("Stored {}", self.shown(&path).display());
                if self.log_identifiers {
                    identity::log(&path);
                }
                self.reception.stored(&received, &path);
                self.event(Status::SUCCESS, Some(self.shown(&path)));
                Outcome::new(Status::SUCCESS)
            }
            Err(error) => self.refused(&error, &folder),
        }
    }
}

impl Incoming {
    /// The path as the log and events may have it.
    fn shown<'a>(&self, path: &'a Path) -> &'a Path {
        match path.file_name() {
            Some(name) if self.reception.names_patients() && !self.log_identifiers => Path::new(name),
            _ => path,
        }
    }

    /// Out of resources (PS3.4 Table B.2-1), whatever it is that the file system lacks.
    fn refused(&self, error: &io::Error, folder: &Path) -> Outcome {
        log::error!(
            "Cannot store {} from {} in {}: {error}",
            self.request.affected_sop_instance_uid,
            self.request.association.peer(),
            folder.display()
        );
        self.event(storage::OUT_OF_RESOURCES, None);
        (storage::OUT_OF_RESOURCES, "The file cannot be written").into()
    }

    fn event(&self, answered: Status, path: Option<&Path>) {
        self.output.event("store", || {
            let request = &self.request;
            let store = json!({
                "message_id": request.message_id,
                "sop_class_uid": request.affected_sop_class_uid.to_string(),
                "sop_instance_uid": request.affected_sop_instance_uid.to_string(),
                "transfer_syntax": request.context.transfer_syntax.to_string(),
                "path": path.map(|path| path.to_string_lossy()),
            });
            let table = sop_classes::by_uid(&request.affected_sop_class_uid)
                .map_or(&tables::STORAGE, |class| tables::of_sop_class(class, DimseService::CStore));
            merged(merged(who(&request.association), store), status(answered, table))
        });
    }
}
