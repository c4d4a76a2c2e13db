//! Basic Worklist Management (PS3.4 annex K): the items of the index, those of a folder, and what performed steps make of
//! them.

mod folder;
mod items;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use kerma_dataset::{DataSet, Item, Sequence};
use kerma_dictionary::tags;
use kerma_service::Outcome;
use kerma_service::extended::WorklistNegotiation;
use kerma_service::matching::{Matching, RequestIdentifier};
use kerma_service::query::{Find, FindRequest, Match, Matches, ResponseCharacterSet};

use self::folder::Folder;
pub use self::items::{Added, Items, NoItem, StepId};
use crate::mpps::{OnWorklist, Scheduled};
use crate::{Archive, Error, find, slice};

/// A worklist, for [`Query::modality_worklist`](kerma_service::query::Query::modality_worklist). Its items are those that an archive
/// [keeps](Archive::add_worklist_item), and those of a folder.
///
/// A file `*.wl` or `*.dcm` of the folder is an item: a DICOM file, or a data set alone. A file `*.json` is one or a list of
/// several, in the DICOM JSON model (PS3.18 annex F). Others are passed over, hidden ones too, so that an item can be written
/// under another name and renamed. The folder is looked at for each query. A scheduled step that the archive keeps goes before
/// the same one of the folder.
#[derive(Debug, Default)]
pub struct Worklist {
    archive: Option<Archive>,
    folder: Option<Folder>,
    /// Whether performed steps show.
    performed: bool,
}

impl Worklist {
    /// The items in this folder.
    ///
    /// # Errors
    /// If it is no folder that can be listed.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Worklist, Error> {
        Worklist::default().with_folder(folder)
    }

    /// The items that this archive keeps.
    pub fn of(archive: &Archive) -> Worklist {
        Worklist { archive: Some(archive.clone()), ..Worklist::default() }
    }

    /// The items in this folder too.
    ///
    /// # Errors
    /// If it is no folder that can be listed.
    pub fn with_folder(self, folder: impl Into<PathBuf>) -> Result<Worklist, Error> {
        Ok(Worklist { folder: Some(Folder::open(folder.into())?), ..self })
    }

    /// Shows what the performed steps of the archive say of scheduled ones: [`OnWorklist`].
    pub fn showing_performed(self, performed: bool) -> Worklist {
        Worklist { performed, ..self }
    }

    /// What can be negotiated, for [`Query::extended`](kerma_service::query::Query::extended).
    pub fn negotiation() -> WorklistNegotiation {
        WorklistNegotiation::default().fuzzy_person_names(true).timezone_adjustment(true)
    }

    /// The items that may match this query, page by page, each scheduled step once.
    fn candidates(&self, query: &RequestIdentifier) -> Result<Candidates, Error> {
        let files = self.folder.as_ref().map(Folder::items).transpose()?.unwrap_or_default();
        let listed = match (&self.archive, self.performed) {
            (Some(_), true) => files.iter().flat_map(|file| file.iter()).flat_map(step_ids).collect(),
            _ => BTreeSet::new(),
        };
        let kept = self.archive.as_ref().map(|archive| archive.worklist_items_for(query));
        Ok(Candidates {
            archive: self.archive.clone(),
            performed: self.performed,
            kept,
            page: Vec::new().into_iter(),
            files: files.into_iter(),
            file: None,
            listed: Arc::new(listed),
        })
    }
}

/// Answers with the items that match. Every key is supported: what an item does not have goes out without a value.
impl Find for Worklist {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        let negotiated: WorklistNegotiation =
            find::negotiated(&request.association, &request.affected_sop_class_uid);
        let query = RequestIdentifier::new(&identifier, &negotiated.matching(Matching::default()));
        let candidates = self.candidates(&query).map_err(Outcome::failed)?;
        let character_set = ResponseCharacterSet::of(&identifier);
        Ok(Matches::in_batches(slice::search(candidates, move |candidate| match candidate {
            Ok(item) => query.matches(&item).then(|| character_set.encode(query.respond(&item)).into()),
            Err(error) => Some(Match::Outcome(Outcome::failed(error))),
        })))
    }
}

/// Items as they stand in the worklist.
struct Candidates {
    archive: Option<Archive>,
    performed: bool,
    kept: Option<Items>,
    page: std::vec::IntoIter<DataSet>,
    files: std::vec::IntoIter<Arc<Vec<DataSet>>>,
    /// The file whose items come next, and which of them.
    file: Option<(Arc<Vec<DataSet>>, usize)>,
    /// The scheduled steps of the folder.
    listed: Arc<BTreeSet<StepId>>,
}

impl Iterator for Candidates {
    type Item = Result<DataSet, Error>;

    fn next(&mut self) -> Option<Result<DataSet, Error>> {
        loop {
            match self.next_item() {
                Ok(Some(item)) => match self.as_it_stands(item) {
                    Ok(Some(item)) => return Some(Ok(item)),
                    Ok(None) => {}
                    Err(error) => return Some(Err(self.over(error))),
                },
                Ok(None) => return None,
                Err(error) => return Some(Err(self.over(error))),
            }
        }
    }
}

impl Candidates {
    /// The next item: those of the index first, then those of the folder that are not in the index.
    fn next_item(&mut self) -> Result<Option<DataSet>, Error> {
        loop {
            if let Some(item) = self.page.next() {
                return Ok(Some(item));
            }
            if let Some(kept) = &mut self.kept {
                let page: Vec<DataSet> = kept.next_batch()?.into_iter().map(|(_, item)| item).collect();
                if page.is_empty() {
                    self.kept = None;
                }
                self.page = page.into_iter();
                continue;
            }
            let Some((file, number)) = &mut self.file else {
                match self.files.next() {
                    Some(file) => self.file = Some((file, 0)),
                    None => return Ok(None),
                }
                continue;
            };
            let Some(item) = file.get(*number).cloned() else {
                self.file = None;
                continue;
            };
            *number += 1;
            let mut known = false;
            if let Some(archive) = &self.archive {
                for id in step_ids(&item) {
                    known |= archive.has_worklist_item(&id)?;
                }
            }
            if !known {
                return Ok(Some(item));
            }
        }
    }

    /// The item with what performed steps say of its scheduled steps; `None` if all of these are done.
    fn as_it_stands(&self, mut item: DataSet) -> Result<Option<DataSet>, Error> {
        let Some(archive) = self.archive.as_ref().filter(|_| self.performed) else { return Ok(Some(item)) };
        let study = item.uid(tags::STUDY_INSTANCE_UID).map(|uid| uid.to_string()).unwrap_or_default();
        let accession = item.string(tags::ACCESSION_NUMBER).unwrap_or_default();
        let steps =
            item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).map(<[Item]>::to_vec).unwrap_or_default();
        let is_listed = |study: &str, step: &str| {
            let id = StepId { study: study.to_owned(), step: step.to_owned() };
            self.listed.contains(&id) || archive.has_worklist_item(&id).unwrap_or(true)
        };
        let (mut left, mut changed) = (Vec::with_capacity(steps.len()), false);
        for mut step in steps {
            let id = step.data_set.string(tags::SCHEDULED_PROCEDURE_STEP_ID).unwrap_or_default();
            let scheduled = Scheduled { study: &study, step: &id, accession: &accession };
            match OnWorklist::of(archive.scheduled_state(scheduled, &is_listed)?) {
                OnWorklist::AsScheduled => left.push(step),
                OnWorklist::With(status) => {
                    // The text is one that the attribute may have.
                    let _ = step.data_set.set(tags::SCHEDULED_PROCEDURE_STEP_STATUS, status);
                    changed = true;
                    left.push(step);
                }
                OnWorklist::Gone => changed = true,
            }
        }
        if changed && left.is_empty() {
            return Ok(None);
        }
        if changed {
            let left = Sequence { items: left, ..Sequence::default() };
            // Items of the sequence that was there are items of it.
            let _ = item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, left);
        }
        Ok(Some(item))
    }

    /// Nothing comes after an error.
    fn over(&mut self, error: Error) -> Error {
        (self.kept, self.file) = (None, None);
        (self.page, self.files) = (Vec::new().into_iter(), Vec::new().into_iter());
        error
    }
}

/// The scheduled steps of an item.
fn step_ids(item: &DataSet) -> Vec<StepId> {
    let study = item.uid(tags::STUDY_INSTANCE_UID).map(|uid| uid.to_string()).unwrap_or_default();
    let steps = item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).unwrap_or_default();
    let id = |step: &Item| step.data_set.string(tags::SCHEDULED_PROCEDURE_STEP_ID).unwrap_or_default();
    let ids = steps.iter().map(|step| StepId { study: study.clone(), step: id(step) });
    ids.filter(|id| !id.study.is_empty() && !id.step.is_empty()).collect()
}
