//! C-GET and C-MOVE: stored files, sent as they are read.

use std::sync::Arc;
use std::vec;

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Uid, tags};
use kerma_service::extended::RetrieveNegotiation;
use kerma_service::matching::keys::{self, Level};
use kerma_service::matching::{Key, Matching, MatchingType, RequestIdentifier};
use kerma_service::retrieve::{InstanceMatch, Retrieval, Retrieve, RetrieveRequest};
use kerma_service::{Instance, Outcome, Source};
use kerma_status::Status;
use rusqlite::params_from_iter;

use crate::archive::Inner;
use crate::attributes::LEVELS;
use crate::rows::Stored;
use crate::select::Selection;
use crate::stored_file::StoredFile;
use crate::{Archive, Error, find, non_patient};

/// How many rows are read at a time.
const PAGE: usize = 256;

impl Archive {
    /// What can be negotiated for retrievals, for [`Get::extended`](kerma_service::retrieve::Get::extended) and
    /// [`Move::extended`](kerma_service::retrieve::Move::extended).
    pub fn retrieve_negotiation() -> RetrieveNegotiation {
        RetrieveNegotiation::default().relational_retrieval(true)
    }
}

/// Answers retrievals by unique keys (PS3.4 §C.4.2.1.4.1, §C.4.3.1.4.1), relational ones if negotiated or
/// [configured](crate::Options::relational), and those of [objects of no patient](crate::non_patient) by SOP Instance UID.
/// The stored bytes are sent without being looked at.
impl Retrieve for Archive {
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        let mut query = RequestIdentifier::new(&identifier, &Matching::default());
        let sop_class = request.sop_class();
        let objects = non_patient::objects(sop_class);
        if let Some(objects) = objects {
            query.retain(|key| matches!(key.tag(), tags::SOP_CLASS_UID | tags::SOP_INSTANCE_UID));
            let is_value = |key: &Key| {
                matches!(key.matching_type(), MatchingType::SingleValue(_) | MatchingType::ListOfUid(_))
            };
            if !query.key(tags::SOP_INSTANCE_UID).is_some_and(is_value) {
                let why = "The SOP Instance UID is missing";
                return Err((Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS, why).into());
            }
            return self.retrieval(Selection::of_no_patient(objects, &query));
        }
        let negotiated: RetrieveNegotiation = find::negotiated(&request.association, sop_class);
        let relational = negotiated.relational_retrieval || self.inner.options().relational;
        find::hierarchy(sop_class)?.of_retrieval(&query, relational)?;
        // Keys that are not unique are not for a retrieval; there are SCUs that send them without a value.
        let is_unique = |tag| LEVELS.into_iter().any(|level| keys::unique_key(level) == Some(tag));
        query.retain(|key| is_unique(key.tag()));
        self.retrieval(Selection::new(Level::Image, &query))
    }
}

impl Archive {
    /// Of the selected instances.
    fn retrieval(&self, selection: Selection) -> Result<Retrieval, Outcome> {
        let (count, kinds) = self.inner.read(|index| kinds(index, &selection)).map_err(Outcome::failed)?;
        let instances =
            Instances { archive: self.inner.clone(), selection, page: Vec::new().into_iter(), last: Some(0) };
        Ok(Retrieval::new(count, instances).announcing(kinds))
    }
}

/// How many instances there are, and of which SOP classes and transfer syntaxes.
fn kinds(index: &rusqlite::Connection, selection: &Selection) -> Result<(usize, Vec<(Uid, Uid)>), Error> {
    let sql = selection.statement("i.sop_class, i.transfer_syntax, count(*)") + " GROUP BY 1, 2";
    let mut statement = index.prepare(&sql)?;
    let mut rows = statement.query(params_from_iter(&selection.parameters))?;
    let (mut count, mut kinds) = (0, Vec::new());
    while let Some(row) = rows.next()? {
        let uid = |column| row.get::<_, String>(column).map(|uid| Uid::from_bytes(uid.as_bytes()));
        kinds.push((uid(0)?, uid(1)?));
        count += row.get::<_, usize>(2)?;
    }
    Ok((count, kinds))
}

/// The instances, opened when it is their turn.
struct Instances {
    archive: Arc<Inner>,
    selection: Selection,
    page: vec::IntoIter<Row>,
    /// The row that was read last; `None` after the last of all.
    last: Option<i64>,
}

struct Row {
    sop_class: Uid,
    sop_instance: Uid,
    stored: Stored,
}

impl Iterator for Instances {
    type Item = InstanceMatch;

    fn next(&mut self) -> Option<InstanceMatch> {
        if let Some(row) = self.page.next() {
            return Some(open(&self.archive, row));
        }
        match self.read_page(self.last?) {
            Ok(page) => self.page = page.into_iter(),
            Err(error) => {
                self.last = None;
                return Some(InstanceMatch::Outcome(Outcome::failed(error)));
            }
        }
        self.page.next().map(|row| open(&self.archive, row))
    }
}

impl Instances {
    fn read_page(&mut self, after: i64) -> Result<Vec<Row>, Error> {
        let columns = format!("i.uid, i.sop_class, {}", Stored::COLUMNS);
        let sql = self.selection.page(&columns, after, PAGE);
        let mut last = after;
        let page = self.archive.read(|index| {
            let mut statement = index.prepare(&sql)?;
            let mut rows = statement.query(params_from_iter(&self.selection.parameters))?;
            let mut page = Vec::new();
            while let Some(row) = rows.next()? {
                let uid = |column| row.get::<_, String>(column).map(|uid| Uid::from_bytes(uid.as_bytes()));
                last = row.get(0)?;
                page.push(Row {
                    sop_instance: uid(1)?,
                    sop_class: uid(2)?,
                    stored: Stored::from_row(row, 3)?,
                });
            }
            Ok(page)
        })?;
        self.last = (page.len() == PAGE).then_some(last);
        Ok(page)
    }
}

/// The instance; a failed sub-operation if the file is not there or not whole.
fn open(archive: &Inner, row: Row) -> InstanceMatch {
    let Row { sop_class, sop_instance, stored } = row;
    let transfer_syntax = stored.transfer_syntax.clone();
    let file = StoredFile::open(archive, &stored).map_err(|error| error.to_string());
    let instance = file.and_then(|file| {
        let pads = file.remaining() % 2 == 1;
        let data_set: Box<dyn Source> = Box::new(file);
        let instance = Instance { sop_class, sop_instance: sop_instance.clone(), transfer_syntax, data_set };
        if pads { even(instance) } else { Ok(instance) }
    });
    InstanceMatch::or_unavailable(instance, &sop_instance)
}

/// A data set that was sent with an odd number of bytes cannot be sent like that (PS3.8 §9.3.5.1): a deflated one is
/// padded (PS3.5 §A.5), another is encoded anew.
fn even(instance: Instance) -> Result<Instance, String> {
    let encoding = Encoding::of(&instance.transfer_syntax).ok_or("the transfer syntax is not known")?;
    let (sop_class, sop_instance) = (instance.sop_class.clone(), instance.sop_instance.clone());
    let transfer_syntax = instance.transfer_syntax.clone();
    let data_set = instance.into_data_set()?.to_vec(encoding).map_err(|error| error.to_string())?;
    Ok(Instance { sop_class, sop_instance, transfer_syntax, data_set: Box::new(Bytes::from(data_set)) })
}
