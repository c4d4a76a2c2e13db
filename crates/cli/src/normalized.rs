//! Requests of the DIMSE-N services, and how their responses are told.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use clap::Args;
use kerma_ae::normalized::{self, NRequest, NResponse, Normalized};
use kerma_ae::{ApplicationEntity, Association, Error, Part10File as _, Status, Verification};
use kerma_dataset::DataSet;
use kerma_dataset::part10::{FileMeta, Part10};
use kerma_dictionary::{Uid, uids};
use kerma_dimse::Command;
use serde_json::json;

use crate::files::{file_name, part_file, written};
use crate::options::{Acceptor, General, PreferredSyntax};
use crate::report::output::Output;
use crate::report::{Ending, events, logging};
use crate::{entity, responses};

/// Sends a request and tells what came of it. `None` if it failed and the association goes on.
pub(crate) fn ask(
    association: &mut Association,
    request: NRequest,
    output: Output,
) -> Result<Option<NResponse>, Error> {
    let asked = Asked::of(&request);
    match association.request(request) {
        Ok(response) => {
            let comment = response.details.error_comment.as_deref();
            asked.tell(response.status, comment, response.sop_instance.as_ref(), true, output);
            Ok(Some(response))
        }
        Err(Error::Status { status, comment, .. }) => {
            asked.tell(status, comment.as_deref(), None, false, output);
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// A request, as its response is told.
struct Asked {
    /// Such as `N-CREATE`.
    service: &'static str,
    table: &'static kerma_status::Table,
    sop_class: Option<Uid>,
    sop_instance: Option<Uid>,
}

impl Asked {
    fn of(request: &NRequest) -> Asked {
        let (sop_class, service) = (request.sop_class().cloned(), request.service());
        let table = sop_class.as_ref().zip(service);
        Asked {
            service: service.map_or("", |service| service.name()),
            table: table.map_or(&kerma_status::tables::GENERAL_N_CREATE, |(sop_class, service)| {
                normalized::table(sop_class, service, request.kind())
            }),
            sop_instance: request.sop_instance().cloned(),
            sop_class,
        }
    }

    fn tell(&self, status: Status, comment: Option<&str>, made: Option<&Uid>, good: bool, output: Output) {
        responses::log_result(self.service, status, self.table, comment, good);
        output.event(&self.service.to_lowercase().replace('-', "_"), || {
            let uid = |uid: Option<&Uid>| uid.map(ToString::to_string);
            let asked = json!({
                "sop_class_uid": uid(self.sop_class.as_ref()),
                "sop_instance_uid": uid(self.sop_instance.as_ref().or(made)),
                "comment": comment,
            });
            events::merged(asked, events::status(status, self.table))
        });
    }
}

/// Releases an association on which all was answered that was asked.
pub(crate) fn release(association: Association) {
    if let Err(error) = association.release() {
        log::warn!("{error}");
    }
}

/// Tells of a request that was served.
pub(crate) fn served(command: &Command, association: &kerma_ae::AssociationInfo, name: &str, output: Output) {
    output.event(name, || {
        let uid = |uid: Option<&Uid>| uid.map(ToString::to_string);
        let request = json!({
            "sop_class_uid": uid(command.sop_class_uid()),
            "sop_instance_uid": uid(command.sop_instance_uid()),
        });
        events::merged(events::who(association), request)
    });
}

/// The options of an SCP that keeps each instance in a file.
#[derive(Debug, Args)]
pub(crate) struct Keeping {
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    pub(crate) acceptor: Acceptor,
    #[command(flatten)]
    syntax: PreferredSyntax,
    /// The folder of the files, made if it is not there; default: here
    #[arg(
        long,
        value_name = "DIRECTORY",
        default_value = ".",
        hide_default_value = true,
        help_heading = "Output Options"
    )]
    directory: PathBuf,
}

impl Keeping {
    /// Serves these classes, and Verification, with instances of this SOP class in the folder.
    pub(crate) fn serve(
        &self,
        title: &str,
        sop_class: Uid,
        classes: impl FnOnce(Instances, Output) -> Vec<Normalized>,
    ) -> Ending {
        logging::start_scp(&self.general.logging);
        let Some(instances) = Instances::in_folder(&self.directory, sop_class) else { return Ending::Failed };
        let output = Output::of(&self.general);
        let served = self
            .entity(title, classes(instances, output), output)
            .and_then(|entity| entity::serve(entity, &self.acceptor, output));
        entity::ending(served, output)
    }

    /// Who serves, with what is provided: these classes of instances that are in the folder, and Verification.
    pub(crate) fn acceptor(
        &self,
        title: &str,
        sop_class: Uid,
        classes: impl FnOnce(Instances, Output) -> Vec<Normalized>,
    ) -> Result<ApplicationEntity, Error> {
        let (instances, output) =
            (Instances::of_folder(&self.directory, sop_class), Output::of(&self.general));
        self.entity(title, classes(instances, output), output)
    }

    fn entity(
        &self,
        title: &str,
        classes: Vec<Normalized>,
        output: Output,
    ) -> Result<ApplicationEntity, Error> {
        let entity = entity::acceptor(title, &self.acceptor, &self.syntax, output)?
            .provide(self.syntax.apply(Verification::new()));
        Ok(classes.into_iter().fold(entity, |entity, class| entity.provide(self.syntax.apply(class))))
    }
}

/// A folder in which each instance is a file, named for its SOP Instance UID.
#[derive(Debug)]
pub(crate) struct Instances {
    folder: PathBuf,
    sop_class: Uid,
    /// Held while an instance is read, changed and written.
    changing: Mutex<()>,
}

impl Instances {
    /// Of this SOP class, in a folder that is made if it is not there. That it cannot be written to is told.
    pub(crate) fn in_folder(folder: &Path, sop_class: Uid) -> Option<Instances> {
        match part_file::prepare(folder) {
            Ok(()) => Some(Instances::of_folder(folder, sop_class)),
            Err(error) => {
                log::error!("Cannot write to the directory {}: {error}", folder.display());
                None
            }
        }
    }

    fn of_folder(folder: &Path, sop_class: Uid) -> Instances {
        Instances { folder: folder.into(), sop_class, changing: Mutex::new(()) }
    }

    /// Nobody else changes an instance meanwhile.
    pub(crate) fn lock(&self) -> MutexGuard<'_, ()> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn path(&self, uid: &Uid) -> PathBuf {
        self.folder.join(file_name::from_uid(uid.as_bytes()))
    }

    pub(crate) fn contains(&self, uid: &Uid) -> bool {
        self.path(uid).exists()
    }

    /// The attributes of an instance; `None` if there is none.
    pub(crate) fn read(&self, uid: &Uid) -> Result<Option<DataSet>, Error> {
        match Part10::open(self.path(uid)) {
            Ok(file) => Ok(Some(file.data_set)),
            Err(Error::File(_, error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes an instance in place of an older one, and waits until it is on the disk.
    pub(crate) fn write(&self, uid: &Uid, attributes: &DataSet) -> Result<PathBuf, Error> {
        let path = self.path(uid);
        let unwritable = |error| Error::File(path.clone(), error);
        let mut data_set = attributes.clone();
        let _ = data_set.set(kerma_dictionary::tags::SOP_CLASS_UID, &self.sop_class);
        let _ = data_set.set(kerma_dictionary::tags::SOP_INSTANCE_UID, uid);
        let meta = FileMeta::new(self.sop_class.clone(), uid.clone(), uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let file = Part10 { preamble: [0; 128], meta, data_set };
        let bytes = file.to_vec().map_err(|error| Error::DataSet(path.display().to_string(), error))?;
        written::write(&path, &bytes).map_err(unwritable)?;
        Ok(path)
    }
}
