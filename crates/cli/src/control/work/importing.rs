//! What is imported, for the audit trail.

use std::path::{Path, PathBuf};

use super::{Outcome, Told};
use crate::audit::about::{self, Found};
use crate::audit::{Audit, Who};

/// What became of the files of a request.
#[derive(Default)]
pub(super) struct Taken {
    stored: Vec<Found>,
    refused: Vec<Found>,
    /// The folder that all of them are in.
    folder: Option<PathBuf>,
}

impl Taken {
    pub(super) fn note(&mut self, path: &Path, about: Option<Found>, imported: &Told) {
        let (Some(about), Told::Imported { outcome, .. }) = (about, imported) else { return };
        match outcome {
            // What was there already came from there too.
            Outcome::Stored | Outcome::Same => self.stored.push(about),
            Outcome::Refused => self.refused.push(about),
            Outcome::PassedOver => return,
        }
        let folder = path.parent().unwrap_or(path);
        let so_far = self.folder.take().unwrap_or_else(|| folder.to_owned());
        self.folder = so_far.ancestors().find(|of| folder.starts_with(of)).map(Path::to_owned);
    }

    pub(super) fn record(self, audit: &Audit, who: &Who) {
        let uri = about::file_uri(&self.folder.unwrap_or_default());
        audit.imported(&about::by_study(self.stored), &uri, who, None);
        audit.imported(&about::by_study(self.refused), &uri, who, Some("refused"));
    }
}
