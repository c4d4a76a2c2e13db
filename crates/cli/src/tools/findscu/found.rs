//! The matches of a query: on stdout, in files, and counted.

use std::io;
use std::path::Path;

use kerma_ae::Status;
use kerma_dataset::part10::{FileMeta, Part10};
use kerma_dataset::{DataSet, json};
use kerma_dictionary::{Uid, sop_classes::DimseService, uids};
use kerma_status::Table;

use crate::arguments::General;
use crate::new_uid::new_uid;
use crate::output::{self, Output};
use crate::part_file::PartFile;
use crate::{identifiers, responses};

/// Shows and counts.
pub(super) struct Found<'a> {
    output: Output,
    log_identifiers: bool,
    folder: Option<&'a Path>,
    sop_class: Uid,
    transfer_syntax: Uid,
    table: &'static Table,
    count: usize,
    unread: bool,
}

impl<'a> Found<'a> {
    /// The matches of a query of this SOP class that came in this transfer syntax.
    pub(super) fn new(
        general: &General,
        folder: Option<&'a Path>,
        sop_class: &Uid,
        transfer_syntax: Option<Uid>,
    ) -> Found<'a> {
        Found {
            output: Output::of(general),
            log_identifiers: general.log_identifiers,
            folder,
            sop_class: sop_class.clone(),
            transfer_syntax: transfer_syntax.unwrap_or(uids::EXPLICIT_VR_LITTLE_ENDIAN),
            table: responses::table(sop_class, DimseService::CFind),
            count: 0,
            unread: false,
        }
    }

    /// How many there were.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Whether nobody reads stdout any more.
    pub(super) fn is_unread(&self) -> bool {
        self.unread
    }

    /// The next match; whether all was done with it that was asked for.
    pub(super) fn show(&mut self, status: Status, identifier: &DataSet) -> bool {
        self.count += 1;
        let response = responses::pending("Find", self.count, status, self.table);
        if self.log_identifiers {
            identifiers::log_listing("Response", identifier);
        }
        let written = match self.output {
            Output::Text => {
                output::write_line(&format!("{response}\n\n# Response Identifier\n{identifier:#}"))
            }
            Output::Json => {
                log::info!("{response}");
                output::write_line(&json::to_json(identifier))
            }
            Output::Quiet => Ok(()),
        };
        let shown = match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.unread = true;
                true
            }
            Err(error) => {
                log::error!("Cannot write to stdout: {error}");
                false
            }
            Ok(()) => true,
        };
        shown & self.folder.is_none_or(|folder| self.write(folder, identifier))
    }

    fn write(&self, folder: &Path, identifier: &DataSet) -> bool {
        let name = format!("rsp{:06}.dcm", self.count);
        let meta = FileMeta::new(self.sop_class.clone(), new_uid(), self.transfer_syntax.clone());
        let file = Part10 { preamble: [0; 128], meta, data_set: identifier.clone() };
        let written = file.to_vec().map_err(io::Error::other).and_then(|bytes| {
            let mut file = PartFile::create(folder)?;
            file.write(&bytes)?;
            file.finish(&name)
        });
        match &written {
            Ok(path) => log::info!("Written: {}", path.display()),
            Err(error) => log::error!("Cannot write {}: {error}", folder.join(&name).display()),
        }
        written.is_ok()
    }
}
