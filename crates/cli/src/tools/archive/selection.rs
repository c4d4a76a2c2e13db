//! What UIDs and keys select.

use clap::ValueEnum;
use kerma_archive::{Archive, Instances, Search};
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::matching::keys::{self, Level};
use kerma_service::matching::{self, MatchingType};

use super::Failure;
use crate::options::keys::{Key, overlay};

/// The levels of the archive, as options name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LevelName {
    Patient,
    Study,
    Series,
    Image,
}

impl LevelName {
    pub(super) fn level(self) -> Level {
        match self {
            LevelName::Patient => Level::Patient,
            LevelName::Study => Level::Study,
            LevelName::Series => Level::Series,
            LevelName::Image => Level::Image,
        }
    }
}

/// The identifier of these keys, and of these attributes, which are only to be told.
pub(super) fn identifier(keys: &[Key], told: &[Tag]) -> Result<DataSet, Failure> {
    let mut identifier = DataSet::new();
    for tag in told {
        identifier.set(*tag, "").map_err(|error| Failure::Failed(error.to_string()))?;
    }
    overlay(&mut identifier, keys)
        .map_err(|error| Failure::Misused(format!("Cannot make the query: {error}")))?;
    identifier.remove(tags::QUERY_RETRIEVE_LEVEL);
    Ok(identifier)
}

/// The instances of a study or series, or the instance; `None` if nothing has this UID.
pub(super) fn instances_of(archive: &Archive, uid: &Uid) -> Result<Option<Instances>, kerma_archive::Error> {
    let Some(entity) = archive.entity(uid)? else { return Ok(None) };
    let mut of = DataSet::new();
    let unique = keys::unique_key(entity.level());
    // A UID that is in the index is text.
    let is_set = unique.is_some_and(|tag| of.set(tag, uid.to_string().as_str()).is_ok());
    match is_set {
        true => archive.instances(&Search::new(Level::Image, &of)).map(Some),
        false => Ok(None),
    }
}

/// The UIDs of the studies, series or instances that match these keys, all of which have to say something.
pub(super) fn selected(archive: &Archive, level: Level, of: &[Key]) -> Result<Vec<Uid>, Failure> {
    let Some(unique) = keys::unique_key(level) else { return Ok(Vec::new()) };
    if of.iter().filter_map(Key::place).any(|place| place == (Vec::new(), tags::QUERY_RETRIEVE_LEVEL)) {
        let why = format!("{} is said by --level, and selects nothing", tags::QUERY_RETRIEVE_LEVEL);
        return Err(Failure::Misused(why));
    }
    let asked = Search::new(level, &identifier(of, &[])?);
    if let Some(tag) = asked.keys().find_map(asks_nothing) {
        return Err(Failure::Misused(format!("{tag} has no value, and selects nothing")));
    }
    if asked.keys().next().is_none() {
        return Err(Failure::Misused("the keys say nothing of what to select".into()));
    }
    let mut found = archive.search(Search::new(level, &identifier(of, &[unique])?));
    if let Some(key) = found.unsupported().first() {
        let why = format!("{} is no attribute that selects at this level", key.tag());
        return Err(Failure::Misused(why));
    }
    let mut uids = Vec::new();
    while let Some(batch) = found.next_batch() {
        uids.extend(batch?.iter().filter_map(|found| found.uid(unique).ok()));
    }
    Ok(uids)
}

/// The attribute that this key, or one in its item, asks nothing of: by it everything would be selected.
fn asks_nothing(key: &matching::Key) -> Option<Tag> {
    match key.matching_type() {
        MatchingType::Universal => Some(key.tag()),
        MatchingType::Sequence(item) if item.keys().len() == 0 => Some(key.tag()),
        MatchingType::Sequence(item) => item.keys().find_map(asks_nothing),
        _ => None,
    }
}
