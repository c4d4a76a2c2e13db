//! What the index has of the entities that are searched for.

use std::ops::Range;
use std::sync::Arc;
use std::vec;

use bytes::Bytes;

use crate::sql::{Value, params_from_iter};
use kerma_dataset::{DataSet, Element, ElementRef, Encoding};
use kerma_dictionary::{Tag, Uid, Vr, data_elements, tags};
use kerma_service::matching::keys::Level;
use kerma_service::matching::{Key, Matching, RequestIdentifier, in_timezone, utc_offset};

use crate::archive::Inner;
use crate::attributes::{self, LEVELS, text};
use crate::pages::{Pages, Table};
use crate::pin::Pin;
use crate::rows::Stored;
use crate::select::{self, Selection};
use crate::{Archive, Error, entry, from_file};

/// How many candidates are read at once, at the least and at the most.
const PAGE: (usize, usize) = (16, 1024);
/// How many attributes a query asks for at the most, in most cases.
const MOST_WANTED: usize = 16;

/// What is searched for: the entities of a level, or objects of no patient, with what the keys of an identifier ask for
/// (PS3.4 §C.2.2.2).
#[derive(Clone)]
pub struct Search {
    /// `None` for objects of no patient.
    pub(crate) level: Option<Level>,
    /// The SOP classes of such objects.
    pub(crate) objects: Vec<Uid>,
    pub(crate) query: RequestIdentifier,
}

impl Search {
    /// Patients, studies, series or instances. The elements of the identifier say what is asked of them, of those above
    /// them too, and what is to be told; what has no value is only told.
    pub fn new(level: Level, identifier: &DataSet) -> Search {
        Search::of(level, RequestIdentifier::new(identifier, &Matching::default()))
    }

    /// The same with an identifier that is compiled already.
    pub fn of(level: Level, query: RequestIdentifier) -> Search {
        Search { level: Some(level), objects: Vec::new(), query }
    }

    /// What is asked for.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.query.keys()
    }

    /// Objects of no patient of these SOP classes.
    pub fn of_no_patient(sop_classes: &[Uid], query: RequestIdentifier) -> Search {
        Search { level: None, objects: sop_classes.to_vec(), query }
    }
}

impl Archive {
    /// Searches; nothing is read before the first match is asked for. What is stored or removed meanwhile may be found or
    /// not.
    pub fn search(&self, search: Search) -> Found {
        Found::new(self.inner.clone(), search)
    }
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

/// What matches a [`Search`], read by and by. As an iterator it gives the data sets with what was asked for, their text in
/// UTF-8.
pub struct Found {
    pages: Pages<Candidate>,
    candidates: Candidates,
    unsupported: Vec<Key>,
    /// What [`Iterator::next`] gives before it searches on.
    batch: vec::IntoIter<DataSet>,
}

/// The entities of a level, or the objects of no patient.
struct Candidates {
    archive: Arc<Inner>,
    query: RequestIdentifier,
    /// Those of its keys that the index has.
    in_index: RequestIdentifier,
    /// The attributes of the others.
    in_file: Vec<Tag>,
    /// `None` of objects of no patient.
    level: Option<Level>,
    selection: Selection,
    /// The attributes to count or gather.
    computed: Vec<Tag>,
    /// The attributes that are read of a candidate, unless all are.
    wanted: Vec<Tag>,
    is_whole: bool,
    /// How many elements a candidate and its response have about.
    room: usize,
    /// Specific Character Set of what is in the index.
    utf_8: Element,
}

/// Where the data sets of a row's levels are among the bytes of its page; nowhere for levels that it has not.
type Parts = [Range<usize>; LEVELS.len()];

/// An entity, as the index has it.
struct Candidate {
    data_set: DataSet,
    /// The row of a patient of whom its studies say different things.
    patient: Option<i64>,
    /// The row of one of its instances, if a file is to be looked into.
    instance: Option<i64>,
}

impl Iterator for Found {
    type Item = Result<DataSet, Error>;

    fn next(&mut self) -> Option<Result<DataSet, Error>> {
        loop {
            if let Some(found) = self.batch.next() {
                return Some(Ok(found));
            }
            match self.next_batch()? {
                Ok(batch) => self.batch = batch.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl Found {
    fn new(archive: Arc<Inner>, search: Search) -> Found {
        let Search { level, objects, mut query } = search;
        let from_files = archive.options().from_files;
        let is_in_file = |key: &Key| match level {
            Some(level) => from_files && from_file::has(key.tag(), level),
            None => !is_supported(key.tag(), None) && from_file::can_have(key.tag()),
        };
        let unsupported = query.retain(|key| is_supported(key.tag(), level) || is_in_file(key));
        let computed: Vec<Tag> =
            query.keys().map(|key| key.tag()).filter(|tag| select::computed(*tag).is_some()).collect();
        let mut in_index = query.clone();
        let mut in_file: Vec<Tag> = in_index.retain(|key| !is_in_file(key)).iter().map(Key::tag).collect();
        if !in_file.is_empty() {
            in_file.extend(query.beside_keys().iter().filter(|tag| !is_supported(**tag, level)));
        }
        let selection = match level {
            Some(level) => Selection::new(level, &in_index),
            None => Selection::of_no_patient(&objects, &in_index),
        };
        let wanted = query.keys().map(Key::tag);
        let wanted: Vec<Tag> = wanted.chain([tags::TIMEZONE_OFFSET_FROM_UTC]).collect();
        // Another timezone, or a file, may need what is beside the keys.
        let is_whole = query.matching().timezone_adjustment || !in_file.is_empty();
        let candidates = Candidates {
            archive,
            in_index,
            in_file,
            level,
            selection,
            computed,
            // Character set, level and what an SCP says of itself come on top.
            room: if is_whole { 2 * MOST_WANTED } else { wanted.len() + 4 },
            wanted,
            is_whole,
            utf_8: text(tags::SPECIFIC_CHARACTER_SET, Vr::CS, entry::UTF_8),
            query,
        };
        Found { pages: Pages::new(PAGE), candidates, unsupported, batch: Vec::new().into_iter() }
    }

    /// The keys that were not looked at, because neither the index nor the files can say anything of them.
    pub fn unsupported(&self) -> &[Key] {
        &self.unsupported
    }

    /// Those that are found next: as many as are at hand, or one if files are looked into; none, for now, if that takes
    /// longer than some 50 ms. `None` after the last.
    pub fn next_batch(&mut self) -> Option<Result<Vec<DataSet>, Error>> {
        let most = if self.candidates.in_file.is_empty() { usize::MAX } else { 1 };
        self.pages.next_batch(&self.candidates, most)
    }
}

impl Candidates {
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
            let others = statement.query_map([patient], |row| row.get::<Vec<u8>>(0))?;
            Ok(others.collect::<Result<Vec<_>, _>>()?)
        });
        let others = others.inspect_err(|error| log::error!("a query: {error}")).ok()?;
        // What is the patient's in the data set is what the index keeps of a patient; the rest is counted.
        let counted: DataSet =
            data_set.iter().filter(|element| select::computed(element.tag()).is_some()).collect();
        others.into_iter().find_map(|other| {
            let mut other = entry::from_index(other).ok()?;
            other.extend(&counted);
            self.in_index.matches(&other).then_some(other)
        })
    }

    /// What the index has of an entity, the data sets of its levels in one.
    fn merged(&self, encoded: &Arc<Bytes>, parts: &[Range<usize>]) -> Result<DataSet, Error> {
        let mut data_set = DataSet::with_capacity(self.room);
        // Text of the index is in UTF-8; the response says so only if it needs to.
        data_set.insert(self.utf_8.clone());
        for part in parts {
            let above = data_set.get_element(tags::TIMEZONE_OFFSET_FROM_UTC).map(ElementRef::to_element);
            let is_asked = |tag| self.is_whole || self.wanted.contains(&tag);
            let wanted = |tag| tag != tags::SPECIFIC_CHARACTER_SET && is_asked(tag);
            data_set.read_more(encoded, part.clone(), Encoding::ExplicitVrLittleEndian, wanted)?;
            if let Some(above) = above
                && data_set.get_element(tags::TIMEZONE_OFFSET_FROM_UTC) != Some(above.as_ref())
            {
                return self.merged_from_another_timezone(encoded, parts);
            }
        }
        Ok(data_set)
    }

    /// The same of levels that were written down in several timezones: all are brought into that of the lowest.
    fn merged_from_another_timezone(
        &self,
        encoded: &Arc<Bytes>,
        parts: &[Range<usize>],
    ) -> Result<DataSet, Error> {
        let mut data_set = DataSet::new();
        data_set.insert(self.utf_8.clone());
        for part in parts {
            let level = DataSet::read(encoded.slice(part.clone()), Encoding::ExplicitVrLittleEndian)?;
            data_set = in_timezone_of(data_set, &level);
            data_set.extend(level);
        }
        Ok(data_set)
    }

    fn in_file(&self, instance: i64) -> Result<DataSet, String> {
        let _pin = Pin::new(&self.archive);
        let stored = self.archive.read(|index| Ok(Stored::of_row(index, instance)?));
        let stored = stored.map_err(|error| error.to_string())?;
        from_file::read(&self.archive, &stored, &self.in_file)
    }
}

impl Table for Candidates {
    type Row = Candidate;

    fn read(&self, after: i64, limit: usize) -> Result<Vec<(i64, Candidate)>, Error> {
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
        let sql = self.selection.page(&columns, after, limit);
        let (encoded, page) = self.archive.read(|index| {
            let (mut encoded, mut page) = (Vec::new(), Vec::new());
            let mut statement = index.prepare(&sql)?;
            let mut rows = statement.query(params_from_iter(self.selection.parameters()))?;
            while let Some(row) = rows.next()? {
                let id = row.get(0)?;
                let mut column = 0;
                let mut next = || {
                    column += 1;
                    column
                };
                let mut parts = Parts::default();
                for part in parts.iter_mut().take(levels) {
                    let start = encoded.len();
                    encoded.extend_from_slice(row.bytes(next())?);
                    *part = start..encoded.len();
                }
                let mut computed = Vec::new();
                for tag in &self.computed {
                    let value = match row.value(next())? {
                        Value::Integer(number) => number.to_string(),
                        Value::Text(text) => text.to_owned(),
                        Value::Null | Value::Blob(_) => String::new(),
                    };
                    let vr = data_elements::by_tag(*tag).and_then(|element| element.vrs.first());
                    computed.push(text(*tag, vr.copied().unwrap_or(Vr::UN), &value));
                }
                let patient = (is_patient && row.get(next())?).then_some(id);
                let instance = (!self.in_file.is_empty()).then(|| row.get(next())).transpose()?;
                page.push((id, parts, computed, patient, instance));
            }
            Ok((encoded, page))
        })?;
        let encoded = Arc::new(Bytes::from(encoded));
        page.into_iter()
            .map(|(id, parts, computed, patient, instance): (_, Parts, Vec<Element>, _, _)| {
                let mut data_set = self.merged(&encoded, &parts)?;
                data_set.extend(computed);
                Ok((id, Candidate { data_set, patient, instance }))
            })
            .collect()
    }

    fn answer(&self, candidate: Candidate) -> Option<DataSet> {
        self.matching(candidate).map(|data_set| self.query.respond_with(data_set))
    }
}

/// The data set in the timezone of the other, which it is to go with, if both say theirs.
fn in_timezone_of(data_set: DataSet, other: &DataSet) -> DataSet {
    match (utc_offset(&data_set), utc_offset(other)) {
        (Some(from), Some(to)) if from != to => in_timezone(&data_set, to).unwrap_or(data_set),
        _ => data_set,
    }
}
