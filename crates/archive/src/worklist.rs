//! Basic Worklist Management: items of the index, and files of a folder (PS3.4 annex K).
//!
//! ```text
//!   worklist_items ─► SQL compares what it can ─┐                    ┌─► performed procedure steps: begun, done?
//!                                               ├─► matching decides ┤
//!   folder ─► files that have changed are read ─┘                    └─► a Pending response
//! ```

mod documents;
mod folder;
mod from_ups;
mod item;
mod items;

use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::sql::Connection;
use kerma_dataset::DataSet;
use kerma_dictionary::tags;
use kerma_service::Outcome;
use kerma_service::extended::WorklistNegotiation;
use kerma_service::matching::keys::InformationModel;
use kerma_service::matching::{Matching, MatchingType, RequestIdentifier};
use kerma_service::query::{Find, FindRequest, Match, Matches, ResponseCharacterSet};

use self::folder::{Folder, Looked};
use self::item::{Names, set_status};
pub use self::item::{NoItem, Place, StepId, WorklistItem};
pub use self::items::Added;
use crate::archive::Inner;
use crate::mpps::{OnWorklist, Scheduled, state_of};
use crate::{Archive, Error, find, slice};

/// The worklist, for [`Query::modality_worklist`](kerma_service::query::Query::modality_worklist): the items that are in the
/// index, and those of a folder if there is one.
///
/// An item of the index goes before one of the folder of the same scheduled step. How far steps have been performed shows, as
/// [`OnWorklist`] says.
#[derive(Clone)]
pub struct Worklist {
    archive: Option<Archive>,
    folder: Option<Arc<Folder>>,
    /// Whether unified procedure steps are items, too.
    ups: bool,
    /// Whether performed steps show.
    performed: Arc<dyn Fn() -> bool + Send + Sync>,
}

/// Where an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// In the index.
    Index,
    /// In this file.
    File(Arc<Path>),
    /// A unified procedure step.
    Ups,
}

/// An item that was found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Listed {
    /// Where it is.
    pub source: Source,
    /// What it is known by, as far as it says.
    pub id: StepId,
    /// Its attributes, with the status that it shows.
    pub item: DataSet,
    /// How it stands.
    pub stands: OnWorklist,
}

impl Worklist {
    /// The items that this archive keeps.
    pub fn of(archive: &Archive) -> Worklist {
        Worklist { archive: Some(archive.clone()), ..Worklist::default() }
    }

    /// The items in this folder alone: [`with_folder`](Worklist::with_folder).
    ///
    /// # Errors
    /// If it is no folder that can be listed.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Worklist, Error> {
        Worklist::default().with_folder(folder)
    }

    /// With the items in this folder, too. A file `*.wl` or `*.dcm` is an item: a DICOM file, or a data set alone. A file
    /// `*.json` is one or a list of several, in the DICOM JSON model (PS3.18 annex F). Others are passed over, hidden ones
    /// too, so that an item can be written under another name and renamed. The folder is looked at for each query; what
    /// has not changed is not read again.
    ///
    /// # Errors
    /// If it is no folder that can be listed.
    pub fn with_folder(self, folder: impl Into<PathBuf>) -> Result<Worklist, Error> {
        Ok(Worklist { folder: Some(Arc::new(Folder::open(folder.into())?)), ..self })
    }

    /// Whether what the archive's performed steps say of scheduled ones shows; asked for each query. Without this it does not.
    pub fn showing_performed(self, performed: impl Fn() -> bool + Send + Sync + 'static) -> Worklist {
        Worklist { performed: Arc::new(performed), ..self }
    }

    /// Whether the archive's unified procedure steps are items, too: those that are scheduled or in progress and name a study. A step
    /// that is an item of the index or the folder by itself goes before. Without this they are not.
    pub fn with_ups(self, ups: bool) -> Worklist {
        Worklist { ups, ..self }
    }

    /// What can be negotiated, for [`Query::extended`](kerma_service::query::Query::extended).
    pub fn negotiation() -> WorklistNegotiation {
        WorklistNegotiation::default().fuzzy_person_names(true).timezone_adjustment(true)
    }

    /// The items that match, those that are [`Gone`](OnWorklist::Gone) too. Items of the index come first, in the order of
    /// their dates and times, then those of the folder, in the order of the files' names, then unified procedure steps.
    ///
    /// # Errors
    /// What the index or the file system says.
    pub fn search(
        &self,
        query: RequestIdentifier,
    ) -> Result<impl Iterator<Item = Result<Listed, Error>> + Send + 'static, Error> {
        let (judge, candidates) = self.begin(query)?;
        Ok(candidates.filter_map(move |candidate| judge.listed(candidate).transpose()))
    }

    /// What may match, and who decides.
    fn begin(
        &self,
        mut query: RequestIdentifier,
    ) -> Result<(Judge, impl Iterator<Item = Candidate> + Send + 'static), Error> {
        query.keep_matching_keys(InformationModel::ModalityWorklist, None);
        let archive = self.archive.as_ref().map(|archive| archive.inner.clone());
        let rows = archive.as_ref().map(|archive| archive.read(|index| items::rows(index, &query)));
        let rows = rows.transpose()?.unwrap_or_default();
        let looked = self.folder.as_ref().map(|folder| folder.look()).transpose()?.unwrap_or_default();
        let in_folder = looked
            .clone()
            .into_steps()
            .map(|(path, step)| Candidate { item: Where::File(path, step.item), names: step.names });
        let ups = archive.as_ref().filter(|_| self.ups);
        let ups = ups.map(|archive| archive.read(|index| from_ups::rows(index, &query))).transpose()?;
        let ups = ups.unwrap_or_default().into_iter();
        let ups = ups.map(|row| Candidate { item: Where::Ups(row), names: Names::default() });
        let in_index =
            rows.into_iter().map(|row| Candidate { item: Where::Index(row), names: Names::default() });
        let asks_status = asks_status(&query);
        let performed = (self.performed)();
        let judge = Judge { archive, query, asks_status, performed, looked, names: OnceLock::new() };
        Ok((judge, in_index.chain(in_folder).chain(ups)))
    }
}

/// Nothing is in it.
impl Default for Worklist {
    fn default() -> Worklist {
        Worklist { archive: None, folder: None, ups: false, performed: Arc::new(|| false) }
    }
}

impl fmt::Debug for Worklist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worklist")
            .field("archive", &self.archive)
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

/// Whether the status of the step decides what matches.
fn asks_status(query: &RequestIdentifier) -> bool {
    let step = query.key(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).map(|key| key.matching_type());
    let Some(MatchingType::Sequence(step)) = step else { return false };
    let status = step.key(tags::SCHEDULED_PROCEDURE_STEP_STATUS);
    status.is_some_and(|key| *key.matching_type() != MatchingType::Universal)
}

/// An item that may match.
struct Candidate {
    item: Where,
    names: Names,
}

enum Where {
    Index(i64),
    Ups(i64),
    File(Arc<Path>, DataSet),
}

/// Decides which items match, and how they stand.
struct Judge {
    archive: Option<Arc<Inner>>,
    query: RequestIdentifier,
    asks_status: bool,
    performed: bool,
    /// The folder as it was when the search began.
    looked: Looked,
    /// The steps in it, if somebody has asked.
    names: OnceLock<HashSet<(String, String)>>,
}

impl Judge {
    /// The item, if it matches.
    fn listed(&self, candidate: Candidate) -> Result<Option<Listed>, Error> {
        let Candidate { item, names } = candidate;
        let (source, mut item, names) = match (item, &self.archive) {
            (Where::File(path, item), _) => (Source::File(path), item, names),
            (Where::Index(row), Some(archive)) => match archive.read(|index| items::read(index, row))? {
                Some((item, names)) => (Source::Index, item, names),
                None => return Ok(None),
            },
            (Where::Ups(row), Some(archive)) => match archive.read(|index| from_ups::read(index, row))? {
                Some((item, names)) => (Source::Ups, item, names),
                None => return Ok(None),
            },
            (Where::Index(_) | Where::Ups(_), None) => return Ok(None),
        };
        if !self.asks_status && !self.query.matches(&item) {
            return Ok(None);
        }
        let stands = match &self.archive {
            Some(archive) => archive.read(|index| self.stands(index, &source, &names))?,
            None => Some(OnWorklist::AsScheduled),
        };
        let Some(stands) = stands else { return Ok(None) };
        match stands {
            OnWorklist::AsScheduled => {}
            OnWorklist::With(status) => set_status(&mut item, status),
            OnWorklist::Gone => set_status(&mut item, "COMPLETED"),
        }
        if self.asks_status && !self.query.matches(&item) {
            return Ok(None);
        }
        let id = StepId { study: names.study, step: names.step };
        Ok(Some(Listed { source, id, item, stands }))
    }

    /// How the item of these names stands; `None` if it is told from elsewhere: an item of the index goes before one of the
    /// folder, and both before a unified procedure step.
    fn stands(
        &self,
        index: &Connection,
        source: &Source,
        names: &Names,
    ) -> Result<Option<OnWorklist>, Error> {
        let Names { study, step, accession } = names;
        if *source != Source::Index && names.is_whole() && items::is_listed(index, study, step)? {
            return Ok(None);
        }
        if *source == Source::Ups && self.is_in_folder(study, step) {
            return Ok(None);
        }
        if !self.performed {
            return Ok(Some(OnWorklist::AsScheduled));
        }
        let is_listed = |study: &str, step: &str| {
            names.is_whole() && names.study == study && names.step == step
                || self.is_in_folder(study, step)
                || items::is_listed(index, study, step).unwrap_or(true)
        };
        let state = state_of(index, Scheduled { study, step, accession }, &is_listed)?;
        Ok(Some(OnWorklist::of(state)))
    }

    fn is_in_folder(&self, study: &str, step: &str) -> bool {
        let names = self.names.get_or_init(|| self.looked.names());
        names.contains(&(study.to_owned(), step.to_owned()))
    }
}

/// Answers with the items that match. Every key is supported: what an item does not have goes out without a value.
impl Find for Worklist {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        let negotiated: WorklistNegotiation =
            find::negotiated(&request.association, &request.affected_sop_class_uid);
        let query = RequestIdentifier::new(&identifier, &negotiated.matching(Matching::default()));
        let (judge, candidates) = self.begin(query).map_err(Outcome::failed)?;
        let character_set = ResponseCharacterSet::of(&identifier);
        let find = move |candidate| match judge.listed(candidate) {
            Ok(Some(Listed { stands: OnWorklist::Gone, .. }) | None) => None,
            Ok(Some(Listed { item, .. })) => {
                let mut response = judge.query.respond(&item);
                documents::tell(&mut response, &item);
                Some(character_set.encode(response).into())
            }
            Err(error) => Some(Match::Outcome(Outcome::failed(error))),
        };
        Ok(Matches::in_batches(slice::search(candidates, find)))
    }
}
