//! C-FIND: what the index has of the entities that an identifier asks for.

use std::sync::Arc;
use std::vec;

use kerma_dataset::{DataSet, Element, Encoding};
use kerma_dictionary::{AeTitle, Tag, Uid, Vr, data_elements, tags};
use kerma_service::extended::{ApplicationInformation, FindNegotiation};
use kerma_service::matching::keys::Level;
use kerma_service::matching::{Key, Matching, RequestIdentifier, in_timezone, utc_offset};
use kerma_service::query::{Find, FindRequest, Hierarchy, Match, Matches, ResponseCharacterSet};
use kerma_service::{AssociationInfo, Outcome};
use kerma_status::Status;
use rusqlite::params_from_iter;

use crate::archive::Inner;
use crate::attributes::{self, LEVELS};
use crate::rows::Stored;
use crate::select::{self, Selection};
use crate::slice::Slice;
use crate::{Archive, Error, entry, from_file, non_patient};

/// How many candidates are read at first, so that the first match is there soon, and at most.
const PAGE: (usize, usize) = (16, 1024);

/// Answers Patient Root, Study Root and Patient/Study Only queries (PS3.4 §C.6), relational ones if negotiated or
/// [configured](crate::Options::relational), and those for [objects of no patient](crate::non_patient). Matches are read
/// while they are sent.
impl Find for Archive {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        let sop_class = &request.affected_sop_class_uid;
        let negotiated: FindNegotiation = negotiated(&request.association, sop_class);
        let options = self.inner.options();
        let relational = negotiated.relational_queries || options.relational;
        let mut query = RequestIdentifier::new(&identifier, &negotiated.matching(Matching::default()));
        let objects = non_patient::objects(sop_class);
        let level = match objects {
            Some(_) => None,
            None => Some(hierarchy(sop_class)?.of_query(&query, relational)?),
        };
        let is_in_file = |key: &Key| match level {
            Some(level) => options.from_files && from_file::has(key.tag(), level),
            None => !is_supported(key.tag(), None) && from_file::can_have(key.tag()),
        };
        let unsupported = query.retain(|key| is_supported(key.tag(), level) || is_in_file(key));
        let status =
            if unsupported.is_empty() { Status::PENDING } else { Status::PENDING_WITH_UNSUPPORTED_KEYS };
        let computed: Vec<Tag> =
            query.keys().map(|key| key.tag()).filter(|tag| select::computed(*tag).is_some()).collect();
        let mut in_index = query.clone();
        let mut in_file: Vec<Tag> = in_index.retain(|key| !is_in_file(key)).iter().map(Key::tag).collect();
        if !in_file.is_empty() {
            in_file.extend(query.beside_keys().iter().filter(|tag| !is_supported(**tag, level)));
        }
        Ok(Matches::in_batches(Found {
            archive: self.inner.clone(),
            selection: match (level, objects) {
                (Some(level), _) => Selection::new(level, &in_index),
                (None, objects) => Selection::of_no_patient(objects.unwrap_or_default(), &in_index),
            },
            ae_title: options.retrieve_ae_title.unwrap_or(request.association.acceptor),
            character_set: ResponseCharacterSet::of(&identifier),
            query,
            in_index,
            in_file,
            level,
            status,
            computed,
            page: Vec::new().into_iter(),
            limit: PAGE.0,
            last: Some(0),
        }))
    }
}

impl Archive {
    /// What can be negotiated for queries, for [`Query::extended`](kerma_service::query::Query::extended).
    pub fn find_negotiation() -> FindNegotiation {
        FindNegotiation::default()
            .relational_queries(true)
            .combined_date_time(true)
            .fuzzy_person_names(true)
            .timezone_adjustment(true)
            .empty_value(true)
            .multiple_value(true)
    }
}

/// What was negotiated for this SOP class; nothing if the acceptor did not answer.
pub(crate) fn negotiated<N: ApplicationInformation>(association: &AssociationInfo, sop_class: &Uid) -> N {
    let items = &association.negotiated.sop_class_extended_negotiations;
    N::of(items, sop_class).unwrap_or_else(|| N::from_bytes(&[]))
}

/// The levels of the model of this SOP class.
pub(crate) fn hierarchy(sop_class: &Uid) -> Result<Hierarchy, Outcome> {
    let unknown = (Status::SOP_CLASS_NOT_SUPPORTED, "Not one of the information models of Query/Retrieve");
    Hierarchy::of(sop_class).ok_or_else(|| unknown.into())
}

/// Whether the index can say something of this attribute for an entity of this level, or an object of no patient.
fn is_supported(tag: Tag, level: Option<Level>) -> bool {
    let is_of = || match level {
        Some(level) => {
            let of = attributes::level_of(tag).or_else(|| select::computed(tag).map(|(of, _)| of));
            of.is_some_and(|of| of <= level)
        }
        None => matches!(tag, tags::SOP_CLASS_UID | tags::SOP_INSTANCE_UID),
    };
    matches!(tag, tags::RETRIEVE_AE_TITLE | tags::INSTANCE_AVAILABILITY) || is_of()
}

/// The matches, read by and by.
struct Found {
    archive: Arc<Inner>,
    query: RequestIdentifier,
    /// Those of its keys that the index has.
    in_index: RequestIdentifier,
    /// The attributes of the others.
    in_file: Vec<Tag>,
    character_set: ResponseCharacterSet,
    /// `None` of objects of no patient.
    level: Option<Level>,
    selection: Selection,
    status: Status,
    ae_title: AeTitle,
    /// The attributes to count or gather.
    computed: Vec<Tag>,
    page: vec::IntoIter<Candidate>,
    limit: usize,
    /// The row that was read last; `None` after the last of all.
    last: Option<i64>,
}

/// An entity, as the index has it.
struct Candidate {
    data_set: DataSet,
    /// The row of a patient of whom its studies say different things.
    patient: Option<i64>,
    /// The row of one of its instances, if a file is to be looked into.
    instance: Option<i64>,
}

impl Iterator for Found {
    /// The matches of a page, or one if files are looked into; none so far if that takes long.
    type Item = Vec<Match>;

    fn next(&mut self) -> Option<Vec<Match>> {
        let slice = Slice::begin();
        let most = if self.in_file.is_empty() { usize::MAX } else { 1 };
        let mut found = Vec::new();
        loop {
            while found.len() < most
                && let Some(candidate) = self.page.next()
            {
                let data_set = self.matching(candidate);
                found.extend(data_set.map(|data_set| self.respond(&data_set)));
                if slice.is_over() {
                    return Some(found);
                }
            }
            if !found.is_empty() {
                return Some(found);
            }
            match self.read_page(self.last?) {
                Ok(page) => self.page = page.into_iter(),
                Err(error) => {
                    self.last = None;
                    return Some(vec![Match::Outcome(Outcome::failed(error))]);
                }
            }
        }
    }
}

impl Found {
    /// The candidate with all that is asked of it, if it matches.
    fn matching(&self, candidate: Candidate) -> Option<DataSet> {
        let Candidate { mut data_set, patient, instance } = candidate;
        if !self.in_index.matches(&data_set) {
            data_set = patient.and_then(|patient| self.as_another_study_has_it(patient, &data_set))?;
        }
        let Some(instance) = instance else { return Some(data_set) };
        match self.in_file(instance) {
            Ok(elements) => data_set.extend(in_timezone_of(elements, &data_set)),
            // As if it did not have the attributes.
            Err(why) => log::warn!("a query looked into a file: {why}"),
        }
        self.query.matches(&data_set).then_some(data_set)
    }

    /// A patient is found under each name that a study has, and shown so.
    fn as_another_study_has_it(&self, patient: i64, data_set: &DataSet) -> Option<DataSet> {
        let sql = "SELECT DISTINCT patient_data_set FROM studies WHERE patient = ?1";
        let others = self.archive.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            let others = statement.query_map([patient], |row| row.get::<_, Vec<u8>>(0))?;
            Ok(others.collect::<Result<Vec<_>, _>>()?)
        });
        let others = others.inspect_err(|error| log::error!("a query: {error}")).ok()?;
        // What is the patient's in the data set is what the index keeps of a patient; the rest is counted.
        let counted: DataSet =
            data_set.iter().filter(|element| select::computed(element.tag()).is_some()).cloned().collect();
        others.into_iter().find_map(|other| {
            let mut other = entry::from_index(other).ok()?;
            other.extend(counted.iter().cloned());
            self.in_index.matches(&other).then_some(other)
        })
    }

    fn in_file(&self, instance: i64) -> Result<DataSet, String> {
        let stored = self.archive.read(|index| Ok(Stored::of_row(index, instance)?));
        let stored = stored.map_err(|error| error.to_string())?;
        from_file::read(&self.archive, &stored, &self.in_file)
    }

    fn respond(&self, candidate: &DataSet) -> Match {
        let mut response = self.character_set.encode(self.query.respond(candidate));
        let title = self.ae_title.to_string();
        // Of objects of no patient only if it is asked for: it is not in their models.
        if self.level.is_some() || self.query.key(tags::RETRIEVE_AE_TITLE).is_some() {
            response.insert(text(tags::RETRIEVE_AE_TITLE, Vr::AE, title.trim()));
        }
        if self.query.key(tags::INSTANCE_AVAILABILITY).is_some() {
            response.insert(text(tags::INSTANCE_AVAILABILITY, Vr::CS, "ONLINE"));
        }
        (self.status, response).into()
    }

    /// The candidates after this row.
    fn read_page(&mut self, after: i64) -> Result<Vec<Candidate>, Error> {
        let mut columns = select::data_sets(self.level);
        let mut add = |column: &str| {
            columns.push_str(", ");
            columns.push_str(column);
        };
        for (_, sql) in self.computed.iter().filter_map(|tag| select::computed(*tag)) {
            add(sql);
        }
        let is_patient = self.level == Some(Level::Patient);
        if is_patient {
            add(&select::differs());
        }
        if !self.in_file.is_empty() {
            add(select::an_instance(self.level.unwrap_or(Level::Image)));
        }
        let levels = self.level.map_or(1, |of| LEVELS.iter().filter(|level| **level <= of).count());
        let sql = self.selection.page(&columns, after, self.limit);
        let slice = Slice::begin();
        let mut last = after;
        let page = self.archive.read(|index| {
            let mut statement = index.prepare(&sql)?;
            let mut rows = statement.query(params_from_iter(&self.selection.parameters))?;
            let mut page = Vec::new();
            while let Some(row) = rows.next()? {
                last = row.get(0)?;
                let mut column = 0;
                let mut next = || {
                    column += 1;
                    column
                };
                // Text of the index is in UTF-8; the response says so only if it needs to.
                let mut data_set = entry::from_index(row.get::<_, Option<_>>(next())?.unwrap_or_default())?;
                for _ in 1..levels {
                    let bytes: Vec<u8> = row.get(next())?;
                    let level = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)?;
                    data_set = in_timezone_of(data_set, &level);
                    data_set.extend(level);
                }
                for tag in &self.computed {
                    let value = match row.get_ref(next())? {
                        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                        value => value.as_str_or_null().ok().flatten().unwrap_or_default().to_owned(),
                    };
                    let vr = data_elements::by_tag(*tag).and_then(|element| element.vrs.first());
                    data_set.insert(text(*tag, vr.copied().unwrap_or(Vr::UN), &value));
                }
                let patient = (is_patient && row.get(next())?).then_some(last);
                let instance = (!self.in_file.is_empty()).then(|| row.get(next())).transpose()?;
                page.push(Candidate { data_set, patient, instance });
            }
            Ok(page)
        })?;
        self.last = (page.len() == self.limit).then_some(last);
        // What is asked of each row may take its time.
        self.limit = if slice.is_over() { self.limit / 2 } else { self.limit * 2 }.clamp(PAGE.0, PAGE.1);
        Ok(page)
    }
}

/// The data set in the timezone of the other, which it is to go with, if both say theirs.
fn in_timezone_of(data_set: DataSet, other: &DataSet) -> DataSet {
    match (utc_offset(&data_set), utc_offset(other)) {
        (Some(from), Some(to)) if from != to => in_timezone(&data_set, to).unwrap_or(data_set),
        _ => data_set,
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
