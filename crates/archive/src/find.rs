//! C-FIND: what the index has of the entities that an identifier asks for.

use std::sync::Arc;
use std::vec;

use kerma_dataset::{DataSet, Element, Encoding};
use kerma_dictionary::{AeTitle, Tag, Uid, Vr, data_elements, tags, uids};
use kerma_service::extended::{ApplicationInformation as _, FindNegotiation};
use kerma_service::matching::keys::{self, Level};
use kerma_service::matching::{Matching, MatchingType, Query};
use kerma_service::query::{Find, FindRequest, Match, Matches};
use kerma_service::{AssociationInfo, Outcome};
use kerma_status::Status;
use rusqlite::params_from_iter;

use crate::archive::Inner;
use crate::attributes::{self, LEVELS};
use crate::select::{self, Selection};
use crate::{Archive, Error};

/// How many candidates are read at first, so that the first match is there soon, and at most.
const PAGE: (usize, usize) = (16, 1024);

/// Answers Patient Root, Study Root and Patient/Study Only queries (PS3.4 §C.6), relational ones if negotiated or
/// [configured](crate::Options::relational). Matches are read while they are sent.
impl Find for Archive {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        let sop_class = &request.affected_sop_class_uid;
        let negotiated = negotiated(&request.association, sop_class);
        let relational = negotiated.relational_queries || self.inner.options.relational;
        let mut query = Query::new(&identifier, &negotiated.matching(Matching::default()));
        let level = level(sop_class, &query, relational)?;
        let unsupported = query.retain(|key| is_supported(key.tag(), level));
        let status =
            if unsupported.is_empty() { Status::PENDING } else { Status::PENDING_WITH_UNSUPPORTED_KEYS };
        let computed: Vec<Tag> =
            query.keys().map(|key| key.tag()).filter(|tag| select::computed(*tag).is_some()).collect();
        Ok(Matches::new(Found {
            archive: self.inner.clone(),
            selection: Selection::new(level, &query),
            ae_title: request.association.acceptor,
            query,
            level,
            status,
            computed,
            page: Vec::new().into_iter(),
            limit: PAGE.0,
            last: Some(0),
        }))
    }
}

/// What was negotiated for this SOP class; nothing if the acceptor did not answer.
fn negotiated(association: &AssociationInfo, sop_class: &Uid) -> FindNegotiation {
    let items = association.negotiated.sop_class_extended_negotiations.iter();
    let bytes = items.filter(|item| item.sop_class_uid == *sop_class);
    let bytes = bytes.map(|item| item.service_class_application_information.clone()).next();
    FindNegotiation::from_bytes(&bytes.unwrap_or_default())
}

/// The levels of a model, and of what is asked for which one.
pub(crate) fn level(sop_class: &Uid, query: &Query, relational: bool) -> Result<Level, Outcome> {
    let refused = |comment| Err((Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS, comment).into());
    let (first, last) = match sop_class {
        uid if STUDY_ROOT.contains(uid) => (Level::Study, Level::Image),
        uid if PATIENT_STUDY_ONLY.contains(uid) => (Level::Patient, Level::Study),
        _ => (Level::Patient, Level::Image),
    };
    let Some(level) = query.level() else { return refused("No Query/Retrieve Level") };
    if level < first || level > last {
        return refused("The model does not have this level");
    }
    let above = LEVELS.iter().filter(|above| **above >= first && **above < level);
    let unique = above.filter_map(|above| keys::unique_key(*above));
    let is_named =
        |tag| query.key(tag).is_some_and(|key| !matches!(key.matching_type(), MatchingType::Universal));
    if !relational && !unique.into_iter().all(is_named) {
        return refused("A unique key of a level above is missing");
    }
    Ok(level)
}

const STUDY_ROOT: [Uid; 3] = [
    uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
    uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
    uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
];
const PATIENT_STUDY_ONLY: [Uid; 3] = [
    uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
    uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
    uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
];

/// Whether the index can say something of this attribute for an entity of this level.
fn is_supported(tag: Tag, level: Level) -> bool {
    let of = attributes::level_of(tag).or_else(|| select::computed(tag).map(|(of, _)| of));
    of.is_some_and(|of| of <= level) || matches!(tag, tags::RETRIEVE_AE_TITLE | tags::INSTANCE_AVAILABILITY)
}

/// The matches, read by and by.
struct Found {
    archive: Arc<Inner>,
    query: Query,
    level: Level,
    selection: Selection,
    status: Status,
    ae_title: AeTitle,
    /// The attributes to count or gather.
    computed: Vec<Tag>,
    page: vec::IntoIter<DataSet>,
    limit: usize,
    /// The row that was read last; `None` after the last of all.
    last: Option<i64>,
}

impl Iterator for Found {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        loop {
            if let Some(candidate) = self.page.by_ref().find(|candidate| self.query.matches(candidate)) {
                return Some(self.respond(&candidate));
            }
            match self.read_page(self.last?) {
                Ok(page) => self.page = page.into_iter(),
                Err(error) => {
                    self.last = None;
                    return Some(Match::Outcome(Outcome::Failed(error.to_string())));
                }
            }
        }
    }
}

impl Found {
    fn respond(&self, candidate: &DataSet) -> Match {
        let mut response = self.query.respond(candidate);
        let title = self.ae_title.to_string();
        response.insert(text(tags::RETRIEVE_AE_TITLE, Vr::AE, title.trim()));
        if self.query.key(tags::INSTANCE_AVAILABILITY).is_some() {
            response.insert(text(tags::INSTANCE_AVAILABILITY, Vr::CS, "ONLINE"));
        }
        (self.status, response).into()
    }

    /// The candidates after this row.
    fn read_page(&mut self, after: i64) -> Result<Vec<DataSet>, Error> {
        let mut columns = select::data_sets(self.level);
        for (_, sql) in self.computed.iter().filter_map(|tag| select::computed(*tag)) {
            columns.push_str(", ");
            columns.push_str(sql);
        }
        let levels = LEVELS.iter().filter(|level| **level <= self.level).count();
        let sql = self.selection.page(&columns, after, self.limit);
        let mut last = after;
        let page = self.archive.read(|index| {
            let mut statement = index.prepare(&sql)?;
            let mut rows = statement.query(params_from_iter(&self.selection.parameters))?;
            let mut page = Vec::new();
            while let Some(row) = rows.next()? {
                last = row.get(0)?;
                let mut candidate = DataSet::new();
                // Text of the index is in UTF-8; the response says so only if it needs to.
                candidate.insert(text(tags::SPECIFIC_CHARACTER_SET, Vr::CS, "ISO_IR 192"));
                for level in 1..=levels {
                    let bytes: Vec<u8> = row.get(level)?;
                    for element in &DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)? {
                        candidate.insert(element.clone());
                    }
                }
                for (column, tag) in self.computed.iter().enumerate() {
                    let value = match row.get_ref(levels + 1 + column)? {
                        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                        value => value.as_str_or_null().ok().flatten().unwrap_or_default().to_owned(),
                    };
                    let vr = data_elements::by_tag(*tag).and_then(|element| element.vrs.first());
                    candidate.insert(text(*tag, vr.copied().unwrap_or(Vr::UN), &value));
                }
                page.push(candidate);
            }
            Ok(page)
        })?;
        self.last = (page.len() == self.limit).then_some(last);
        self.limit = (self.limit * 2).min(PAGE.1);
        Ok(page)
    }
}

/// An element of text, padded (PS3.5 §6.2).
fn text(tag: Tag, vr: Vr, text: &str) -> Element {
    let mut bytes = text.as_bytes().to_vec();
    if bytes.len() % 2 == 1 {
        bytes.push(if vr == Vr::UI { 0 } else { b' ' });
    }
    Element::new(tag, vr, bytes)
}
