//! Corrections of what instances say of their patient and study: every file of a study anew, and the index, at once.
//!
//! ```text
//!   files read ─► new ones written aside, synced ─► their names announced ─► renamed ─► COMMIT: rows, old files leave
//! ```
//!
//! Until the commit the index names the old files, and after it the new ones. What is announced and not named is removed when
//! the archive is opened, so that nothing of a correction that was interrupted stays. What comes into the study meanwhile is
//! corrected too, before the commit.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::sync::{Arc, PoisonError};

use kerma_dataset::{DataSet, Element, ElementRef, Encoding, Finding, Reading, Sequence, validate};
use kerma_dictionary::{Tag, Uid, Vr, tags};
use kerma_service::matching::keys::Level;

use crate::archive::Inner;
use crate::digest::Digest;
use crate::entry::{Entry, from_index};
use crate::objects::Unsettled;
use crate::part_file::Content;
use crate::pin::Pin;
use crate::rows::changes::{self, ChangeKind};
use crate::rows::{self, Stored, Unsynced, removals};
use crate::said::{self, Difference, Said};
use crate::sql::{Connection, IndexError, OptionalExtension as _, params};
use crate::stored_file::StoredFile;
use crate::writer::Writing;
use crate::{Archive, Entity, Error, attributes, from_file, index_scan, levels, names};

/// What was corrected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Corrected {
    /// Instances whose files are others now.
    pub changed: u64,
    /// Instances that said it already.
    pub unchanged: u64,
}

/// Why nothing was corrected.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotCorrected {
    /// What identifies, or is not of the patient or study, is not set for a whole study.
    #[error("{0} is no attribute of a patient or study that can be set")]
    NotOfStudy(Tag),
    /// A value is not such as the attribute may have.
    #[error("{0}")]
    Invalid(Finding),
    /// No attribute is named.
    #[error("there is no attribute to be set")]
    Nothing,
    /// It is not there, or not what can be corrected.
    #[error("{0}: {1}")]
    NotFound(Uid, &'static str),
    /// One of its instances cannot be read or written.
    #[error("{0}; nothing was changed")]
    Instance(String),
    /// The index or the file system fails.
    #[error(transparent)]
    Archive(#[from] Error),
}

impl From<IndexError> for NotCorrected {
    fn from(error: IndexError) -> NotCorrected {
        NotCorrected::Archive(error.into())
    }
}

/// What each instance is to say.
struct Correction {
    /// In UTF-8.
    attributes: DataSet,
    /// The study that they come into, in place of their own.
    study: Option<Uid>,
    /// When, as a DT.
    time: String,
}

/// An instance as it will be.
struct Prepared {
    entry: Entry,
    /// Its new file; `None` if it says everything already.
    new: Option<NewFile>,
}

struct NewFile {
    stored: Stored,
    digest: Digest,
}

/// The instances of a study, or of some of its series, by their rows.
type Instances = BTreeMap<i64, Prepared>;

/// An instance that is to be prepared.
struct Row {
    id: i64,
    stored: Stored,
}

/// So often what came meanwhile is prepared while more may come; then nothing is stored until it is done, which is soon, as
/// there are few by then.
const OPEN_ROUNDS: usize = 3;
/// How often it is tried at all.
const ROUNDS: usize = 20;

impl Archive {
    /// Sets attributes of the patient and the study in the index and in every file of a study, in one transaction. Who reads
    /// an instance reads it whole as it was or as it is. What each said before is recorded in its Original Attributes Sequence
    /// (PS3.3 §C.12.1.1.9). `told` is told how many instances of how many are ready.
    ///
    /// # Errors
    /// If nothing was corrected, and why.
    pub fn set(
        &self,
        study: &Uid,
        attributes: &DataSet,
        told: &mut dyn FnMut(u64, u64),
    ) -> Result<Corrected, NotCorrected> {
        Archive::check_set(attributes)?;
        let attributes = in_utf_8(attributes.clone())?;
        let correction = Correction { attributes, study: None, time: self.now()? };
        self.correct(&Entity { level: Level::Study, uid: study.clone() }, correction, told)
    }

    /// Whether [`set`](Archive::set) takes these: attributes of the patient and the study, with values that keep to their
    /// value representation and multiplicity (PS3.5 §6.2, §6.4). Specific Character Set says only what they are written in.
    ///
    /// # Errors
    /// What it does not take.
    pub fn check_set(attributes: &DataSet) -> Result<(), NotCorrected> {
        let mut named = 0;
        for element in attributes {
            let tag = element.tag();
            if tag == tags::SPECIFIC_CHARACTER_SET {
                continue;
            }
            named += 1;
            if !is_of_study(tag) || tag == tags::STUDY_INSTANCE_UID {
                return Err(NotCorrected::NotOfStudy(tag));
            }
        }
        match validate(attributes).into_iter().next() {
            Some(finding) => Err(NotCorrected::Invalid(finding)),
            None if named == 0 => Err(NotCorrected::Nothing),
            None => Ok(()),
        }
    }

    /// Puts the series of a study, or one series, into another study: they get its UID and what it says of itself and its
    /// patient. A study without series goes.
    ///
    /// # Errors
    /// As [`set`](Archive::set).
    pub fn merge(
        &self,
        from: &Entity,
        into: &Uid,
        told: &mut dyn FnMut(u64, u64),
    ) -> Result<Corrected, NotCorrected> {
        if !matches!(from.level, Level::Study | Level::Series) {
            return Err(NotCorrected::NotFound(
                from.uid.clone(),
                "only a study or a series goes into another study",
            ));
        }
        if from.uid == *into {
            return Err(NotCorrected::NotFound(into.clone(), "it is that study itself"));
        }
        let sql = "SELECT patient_data_set, data_set FROM studies WHERE uid = ?1";
        let known = self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            Ok(statement.query_row([rows::text(into)], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })?;
        let Some((patient, study)): Option<(Vec<u8>, Vec<u8>)> = known else {
            return Err(NotCorrected::NotFound(into.clone(), "there is no such study"));
        };
        let mut attributes = from_index(patient).map_err(Error::from)?;
        attributes.extend(from_index(study).map_err(Error::from)?);
        attributes.extend(self.beside_index(into)?);
        // Of the equipment's times, and not of the study alone.
        attributes.remove(tags::TIMEZONE_OFFSET_FROM_UTC);
        let correction = Correction { attributes, study: Some(into.clone()), time: self.now()? };
        self.correct(from, correction, told)
    }

    /// What the study says of itself and its patient beside what the index has: what the first of its files that can be
    /// read says.
    fn beside_index(&self, study: &Uid) -> Result<DataSet, NotCorrected> {
        let wanted: Vec<Tag> =
            levels::up_to(Level::Study).filter(|tag| attributes::level_of(*tag).is_none()).collect();
        let _pin = Pin::new(&self.inner);
        let of = Entity { level: Level::Study, uid: study.clone() };
        let mut unreadable = NotCorrected::NotFound(study.clone(), "there is no such study");
        for row in self.inner.read(|index| rows_of(index, &of))? {
            match from_file::read(&self.inner, &row.stored, &wanted) {
                Ok(said) => return Ok(said),
                Err(why) => unreadable = NotCorrected::Instance(why),
            }
        }
        Err(unreadable)
    }

    fn now(&self) -> Result<String, Error> {
        let sql = "SELECT strftime('%Y%m%d%H%M%S+0000', 'now')";
        self.inner.read(|index| Ok(index.query_row(sql, [], |row| row.get(0))?))
    }

    fn correct(
        &self,
        entity: &Entity,
        correction: Correction,
        told: &mut dyn FnMut(u64, u64),
    ) -> Result<Corrected, NotCorrected> {
        let archive = &self.inner;
        let (correction, entity) = (Arc::new(correction), entity.clone());
        // What is read is there until it has been read.
        let _pin = Pin::new(archive);
        let mut instances = Instances::new();
        let mut announced = Announced { archive: archive.clone(), files: Vec::new() };
        for round in 0..ROUNDS {
            let closed = || archive.gate.write().unwrap_or_else(PoisonError::into_inner);
            let _closed = (round >= OPEN_ROUNDS).then(closed);
            let rows = archive.read(|index| rows_of(index, &entity))?;
            if rows.is_empty() {
                return Err(NotCorrected::NotFound(entity.uid, "nothing in the archive has this UID"));
            }
            let ids: BTreeSet<i64> = rows.iter().map(|row| row.id).collect();
            // One that was removed or replaced meanwhile is not to be corrected.
            instances.retain(|id, _| ids.contains(id));
            let (total, mut ready) = (rows.len() as u64, instances.len() as u64);
            let missing: Vec<Row> = rows.into_iter().filter(|row| !instances.contains_key(&row.id)).collect();
            let mut parts = Vec::new();
            for row in missing {
                let (prepared, part) = prepare(archive, &row.stored, &correction)?;
                parts.extend(part);
                instances.insert(row.id, prepared);
                ready += 1;
                told(ready, total);
            }
            announced.rename(parts)?;
            let (work, of, by, inner) = (instances, entity.clone(), correction.clone(), archive.clone());
            let done = archive.committer.run(move |writing| commit(writing, &inner, &of, &by, work));
            match done? {
                Done::Corrected(corrected) => {
                    // Those that are named are not announced any more.
                    announced.files.clear();
                    return Ok(corrected);
                }
                Done::Behind(given_back) => instances = given_back,
            }
        }
        Err(NotCorrected::Instance(format!("{}: other instances come into it all the time", entity.uid)))
    }
}

/// What became of an attempt to commit.
enum Done {
    Corrected(Corrected),
    /// There are other instances by now; what was prepared is given back.
    Behind(Instances),
}

/// Files whose names are announced: dropped, those that the index does not name by then are removed.
struct Announced {
    archive: Arc<Inner>,
    files: Vec<String>,
}

impl Announced {
    /// Gives the files their names, after these were announced.
    fn rename(&mut self, parts: Vec<(Content, String)>) -> Result<(), NotCorrected> {
        if parts.is_empty() {
            return Ok(());
        }
        let archive = self.archive.clone();
        let names: Vec<String> = parts.iter().map(|(_, name)| name.clone()).collect();
        self.files.extend(names.iter().cloned());
        let announced = names.clone();
        archive.committer.run(move |writing| Ok(removals::announce(writing.index, &announced)?))?;
        let mut placed = Unsettled::new();
        for (mut part, name) in parts {
            archive.objects.place(&mut part, &name, &mut placed)?;
            part.keep();
        }
        Ok(archive.objects.sync(&names).map_err(Error::at(archive.objects.path("")))?)
    }
}

impl Drop for Announced {
    fn drop(&mut self) {
        let files = std::mem::take(&mut self.files);
        if !files.is_empty() {
            let done =
                self.archive.committer.run(move |writing| Ok(removals::give_up(writing.index, &files)?));
            if let Err(error) = done {
                log::warn!("what a correction has left is removed when the archive is opened: {error}");
            }
        }
    }
}

fn rows_of(index: &Connection, entity: &Entity) -> Result<Vec<Row>, Error> {
    let which = match entity.level {
        Level::Study => {
            "series IN (SELECT se.id FROM series se JOIN studies st ON st.id = se.study WHERE st.uid = ?1)"
        }
        _ => "series = (SELECT id FROM series WHERE uid = ?1)",
    };
    let sql = format!("SELECT id, {} FROM instances WHERE {which} ORDER BY id", Stored::COLUMNS);
    let mut statement = index.prepare_cached(&sql)?;
    let rows = statement.query_map([rows::text(&entity.uid)], |row| {
        Ok(Row { id: row.get(0)?, stored: Stored::from_row(row, 1)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The rows of the instances, the study and its series, if these are all instances that there are.
fn commit(
    writing: &Writing<'_>,
    archive: &Inner,
    entity: &Entity,
    correction: &Correction,
    mut instances: Instances,
) -> Result<Done, Error> {
    let index = writing.index;
    let rows = rows_of(index, entity)?;
    let are_all = rows.len() == instances.len() && rows.iter().all(|row| instances.contains_key(&row.id));
    if !are_all {
        return Ok(Done::Behind(instances));
    }
    let mut corrected = Corrected::default();
    let (mut said, mut left, mut series) = (Said::new(), BTreeSet::new(), BTreeSet::new());
    for Row { id, stored } in rows {
        let Some(Prepared { entry, new }) = instances.remove(&id) else { continue };
        let mut place = index.prepare_cached(
            "SELECT i.series, se.study FROM instances i JOIN series se ON se.id = i.series WHERE i.id = ?1",
        )?;
        let (of_series, of_study): (i64, i64) =
            place.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        left.insert(of_study);
        series.insert(of_series);
        let Some(place) = entry.place else { continue };
        let Some(NewFile { stored: new, digest }) = new else {
            corrected.unchanged += 1;
            said.insert(id, (Some(of_series), place));
            continue;
        };
        corrected.changed += 1;
        let study = rows::text(&place.study);
        let number = changes::note(index, ChangeKind::Changed, rows::text(&entry.instance), Some(study))?;
        removals::leave(index, id, number)?;
        removals::keep(index, &new.file)?;
        index
            .prepare_cached(
                "UPDATE instances SET id = ?2, file = ?3, file_length = ?4, data_set_offset = ?5, digest = ?6,
                                      unsynced = NULL, data_set = ?7
                 WHERE id = ?1",
            )?
            .execute(params![
                id,
                number,
                new.file,
                new.length,
                stored.data_set_offset,
                digest,
                entry.data_set
            ])?;
        for table in ["studies", "series"] {
            let sql = format!("UPDATE {table} SET source = ?2 WHERE id = ?3 AND source = ?1");
            let of = if table == "studies" { of_study } else { of_series };
            index.prepare_cached(&sql)?.execute([id, number, of])?;
        }
        said.insert(number, (Some(of_series), place));
    }
    let study = match &correction.study {
        None => left.iter().next().copied(),
        Some(into) => {
            let sql = "SELECT id FROM studies WHERE uid = ?1";
            let into: Option<i64> =
                index.prepare_cached(sql)?.query_row([rows::text(into)], |row| row.get(0)).optional()?;
            if let Some(into) = into {
                for series in &series {
                    let sql = "UPDATE series SET study = ?2 WHERE id = ?1";
                    index.prepare_cached(sql)?.execute([*series, into])?;
                }
            }
            into
        }
    };
    // What the transaction has changed so far is undone by an error.
    let Some(study) = study else { return Err(Error::Closed) };
    for difference in said::differences(index, study, &said)? {
        match difference {
            // The study that was corrected last has the last word on its patient.
            Difference::Patient(said) => {
                let source = index
                    .prepare_cached("SELECT source FROM studies WHERE id = ?1")?
                    .query_row([study], |row| row.get(0))?;
                rows::set_patient(index, study, Some(source), &said)?;
            }
            Difference::Study(said) => rows::set_study(index, study, None, &said)?,
            Difference::Series(id, _, said) => rows::set_series(index, id, None, &said)?,
        }
    }
    if correction.study.is_some() {
        said::complete(index, study, &said)?;
        let left: Vec<i64> = left.into_iter().filter(|of| *of != study).collect();
        rows::tidy(index, &[], &left)?;
        for study in left {
            if index.prepare_cached("SELECT 1 FROM studies WHERE id = ?1")?.exists([study])? {
                said::restate(index, study, &said::by_files(archive, index, study)?)?;
            }
        }
    }
    Ok(Done::Corrected(corrected))
}

/// An instance as it will be; with its file under a temporary name, and the name that it is to have.
fn prepare(
    archive: &Inner,
    stored: &Stored,
    correction: &Correction,
) -> Result<(Prepared, Option<(Content, String)>), NotCorrected> {
    let failed = |why: &dyn std::fmt::Display| NotCorrected::Instance(format!("{}: {why}", stored.file));
    let encoding =
        Encoding::of(&stored.transfer_syntax).ok_or_else(|| failed(&"its transfer syntax is not known"))?;
    let end = Tag::new(tags::FLOAT_PIXEL_DATA.group(), 0);
    let bytes = from_file::until(archive, stored, end).map_err(NotCorrected::Instance)?;
    let mut reading = Reading::new(encoding);
    if encoding != Encoding::DeflatedExplicitVrLittleEndian {
        reading = reading.until(end);
    }
    let read = reading.read(bytes).map_err(|error| failed(&error))?;
    let (before, length) = (read.data_set, read.length);
    let after = corrected(&before, correction).map_err(|error| failed(&error))?;
    let Some(after) = after else {
        let entry = from_file::entry(archive, stored).map_err(NotCorrected::Instance)?;
        return Ok((Prepared { entry, new: None }, None));
    };
    let encoded = after.to_vec(encoding).map_err(|error| failed(&error))?;
    let mut scan = index_scan::scan(encoding);
    scan.push(&encoded).map_err(|error| failed(&error))?;
    let head = scan.end().map_err(|error| failed(&error))?;
    let entry = Entry::new(&head.data_set)
        .map_err(|offending| failed(&format!("{}: {:?}", offending.comment, offending.elements)))?;
    // The File Meta Information and the pixel data are as they were.
    let whole = Stored { data_set_offset: 0, ..stored.clone() };
    let write = || -> io::Result<_> {
        let mut new = archive.objects.begin();
        let mut old = StoredFile::open(archive, &whole)?;
        let mut head = Vec::new();
        old.by_ref().take(stored.data_set_offset).read_to_end(&mut head)?;
        new.write(&head)?;
        new.write(&encoded)?;
        let mut written = (head.len() + encoded.len()) as u64;
        if encoding != Encoding::DeflatedExplicitVrLittleEndian {
            old.seek(SeekFrom::Start(stored.data_set_offset + length))?;
            let mut chunk = Vec::new();
            while old.by_ref().take(CHUNK).read_to_end(&mut chunk)? > 0 {
                new.write(&chunk)?;
                written += chunk.len() as u64;
                chunk.clear();
            }
        }
        let (content, digest) = new.finish_relaxed()?;
        Ok((content, digest, written))
    };
    let (content, digest, length) = write().map_err(|error| failed(&error))?;
    let name = content.name().map_or_else(
        || names::another_name(&names::name(entry.folder(), &entry.instance), Unsynced::first_id()),
        str::to_owned,
    );
    let stored = Stored { file: name.clone(), length, unsynced: None, ..stored.clone() };
    Ok((Prepared { entry, new: Some(NewFile { stored, digest }) }, Some((content, name))))
}

const CHUNK: u64 = 256 << 10;

/// The data set with what it is to say; `None` if it says that already.
fn corrected(
    before: &DataSet,
    correction: &Correction,
) -> Result<Option<DataSet>, kerma_dataset::ValueError> {
    let mut wanted = correction.attributes.clone();
    if let Some(study) = &correction.study {
        wanted.set(tags::STUDY_INSTANCE_UID, study.to_string().as_str())?;
        // What the other study does not say is not said any more.
        for element in before {
            if is_of_study(element.tag()) && !wanted.contains(element.tag()) {
                wanted.insert(empty(element));
            }
        }
    }
    let own = before.strings(tags::SPECIFIC_CHARACTER_SET).unwrap_or_default().join("\\");
    // In its own character set if that has the text, else all of it in UTF-8.
    let (mut after, mut wanted) = match wanted.clone().in_character_set(&own) {
        Ok(wanted) => (before.clone(), wanted),
        Err(_) => (before.clone().in_character_set(UTF_8)?, wanted.in_character_set(UTF_8)?),
    };
    wanted.remove(tags::SPECIFIC_CHARACTER_SET);
    wanted.retain(|element| {
        after.get_element(element.tag()).is_none_or(|said| !is_same(said, element.as_ref()))
    });
    if wanted.is_empty() {
        return Ok(None);
    }
    let original: DataSet = wanted
        .iter()
        .map(|element| match after.get_element(element.tag()) {
            Some(said) => said.to_element(),
            None => empty(element),
        })
        .collect();
    let mut item = DataSet::new();
    item.insert(Element::new(tags::MODIFIED_ATTRIBUTES_SEQUENCE, Vr::SQ, Sequence::from_iter([original])));
    item.set(tags::ATTRIBUTE_MODIFICATION_DATE_TIME, correction.time.as_str())?;
    item.set(tags::MODIFYING_SYSTEM, "kerma archive")?;
    item.set(tags::SOURCE_OF_PREVIOUS_VALUES, "")?;
    item.set(tags::REASON_FOR_THE_ATTRIBUTE_MODIFICATION, "CORRECT")?;
    let earlier = after.items(tags::ORIGINAL_ATTRIBUTES_SEQUENCE).unwrap_or_default();
    let items = earlier.iter().map(|item| item.into_owned().data_set).chain([item]);
    let all = Element::new(tags::ORIGINAL_ATTRIBUTES_SEQUENCE, Vr::SQ, Sequence::from_iter(items));
    after.insert(all);
    after.extend(wanted);
    Ok(Some(after))
}

/// Whether it is said of the patient or the study.
fn is_of_study(tag: Tag) -> bool {
    attributes::level_of(tag).unwrap_or_else(|| levels::of(tag)) <= Level::Study && !tag.is_private()
}

/// The element without a value.
fn empty(element: ElementRef<'_>) -> Element {
    match element.vr() {
        Vr::SQ => Element::new(element.tag(), Vr::SQ, Sequence::default()),
        vr => Element::new(element.tag(), vr, Vec::new()),
    }
}

/// Whether both say the same; without regard to padding.
fn is_same(one: ElementRef<'_>, other: ElementRef<'_>) -> bool {
    let encoded = |element: ElementRef<'_>| {
        DataSet::from_iter([element]).to_vec(Encoding::ExplicitVrLittleEndian).unwrap_or_default()
    };
    match one.items().is_err() && other.items().is_err() {
        true => one.bytes().trim_ascii_end() == other.bytes().trim_ascii_end(),
        false => encoded(one) == encoded(other),
    }
}

fn in_utf_8(data_set: DataSet) -> Result<DataSet, NotCorrected> {
    data_set.in_character_set(UTF_8).map_err(|error| NotCorrected::Instance(error.to_string()))
}

const UTF_8: &str = "ISO_IR 192";
