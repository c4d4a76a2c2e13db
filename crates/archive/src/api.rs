//! The API of an archive, which handlers, tools and servers share: typed, synchronous, and safe to use from many threads.
//!
//! | what | by |
//! |---|---|
//! | search for patients, studies, series, instances | [`Archive::search`] |
//! | read instances, as they are now, whatever becomes of them meanwhile | [`Archive::instances`], [`Archive::open_instance`] |
//! | store an instance, or take in a file | [`Archive::begin_store`], [`Archive::adopt`] |
//! | remove a study, a series, an instance | [`Archive::remove`] |
//! | remove what is too old or too much | [`Archive::expire`] |
//! | correct what is said of a patient and study, or put series into another study | [`Archive::set`], [`Archive::merge`] |
//! | whether index and files agree, while they are in use | [`Archive::verify`], [`Archive::repair`] |
//! | what there is, without going through it | [`Archive::holdings`], [`Archive::counts`] |
//! | what became of what there was | [`Archive::changes`], [`Archive::last_change`] |
//! | which studies others are to be told of | [`Archive::follow_studies`], [`Archive::changed_studies`], [`Archive::announce`] |

use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;

use crate::rows::changes::{self, Change, ChangeKind};
use crate::rows::{self, removals};
use crate::sql::{self, Connection, OptionalExtension as _, Row, params};
use crate::{Archive, Error, said};

/// A study, a series or an instance that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// [`Level::Study`], [`Level::Series`] or [`Level::Image`].
    pub(crate) level: Level,
    pub(crate) uid: Uid,
}

impl Entity {
    /// What it is.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Its Study, Series or SOP Instance UID.
    pub fn uid(&self) -> &Uid {
        &self.uid
    }
}

/// What instances are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Modality (0008,0060) of the series.
    Modality,
    /// The day on which they were received, in UTC: `20241231`.
    Day,
    /// The AE title that they were received from.
    Peer,
}

/// How many instances have something in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// What they have in common; empty if it is not known.
    pub value: String,
    /// How many there are.
    pub instances: u64,
    /// How many bytes their files have.
    pub bytes: u64,
}

/// How much [`Archive::remove`] removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// How many instances.
    pub instances: u64,
    /// How many bytes their files have.
    pub bytes: u64,
}

impl Archive {
    /// What this UID is of; `None` if nothing has it.
    ///
    /// # Errors
    /// What the index says.
    pub fn entity(&self, uid: &Uid) -> Result<Option<Entity>, Error> {
        let tables = [(Level::Study, "studies"), (Level::Series, "series"), (Level::Image, "instances")];
        self.inner.read(|index| {
            for (level, table) in tables {
                let sql = format!("SELECT 1 FROM {table} WHERE uid = ?1");
                if index.prepare_cached(&sql)?.exists([rows::text(uid)])? {
                    return Ok(Some(Entity { level, uid: uid.clone() }));
                }
            }
            Ok(None)
        })
    }

    /// The studies of a date before this one (`20241231`), the oldest first. Those without a date, or with one that is
    /// none, are not.
    ///
    /// # Errors
    /// What the index says.
    pub fn studies_before(&self, date: &str) -> Result<Vec<Entity>, Error> {
        self.inner.read(|index| {
            let sql = "SELECT uid FROM studies WHERE date > '' AND date < ?1 ORDER BY date, id";
            let mut statement = index.prepare_cached(sql)?;
            let uids = statement.query_map([date], |row| row.get::<String>(0))?;
            let study = |uid: String| Entity { level: Level::Study, uid: Uid::from_bytes(uid.as_bytes()) };
            Ok(uids.map(|uid| uid.map(study)).collect::<Result<_, _>>()?)
        })
    }

    /// How many instances there are by what they have in common, in the order of its values. What is counted is kept
    /// up to date, so that this takes as long as the answer is.
    ///
    /// # Errors
    /// What the index says.
    pub fn counts(&self, by: By) -> Result<Vec<Count>, Error> {
        let kind = match by {
            By::Modality => "modality",
            By::Day => "day",
            By::Peer => "peer",
        };
        self.inner.read(|index| {
            let sql = "SELECT value, number, bytes FROM totals WHERE kind = ?1 ORDER BY value";
            let mut statement = index.prepare_cached(sql)?;
            let count =
                |row: &Row<'_>| Ok(Count { value: row.get(0)?, instances: row.get(1)?, bytes: row.get(2)? });
            Ok(statement.query_map([kind], count)?.collect::<Result<_, _>>()?)
        })
    }

    /// How many bytes the files of all instances have.
    ///
    /// # Errors
    /// What the index says.
    pub fn bytes(&self) -> Result<u64, Error> {
        self.inner.read(|index| {
            let sql = "SELECT bytes FROM totals WHERE kind = 'instances' AND value = ''";
            Ok(index.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?.unwrap_or_default())
        })
    }

    /// The number of the last change; 0 before the first.
    ///
    /// # Errors
    /// What the index says.
    pub fn last_change(&self) -> Result<i64, Error> {
        self.inner.read(|index| Ok(changes::last(index)?))
    }

    /// What became of instances after the change of this number, in that order, and so many at most: what was stored,
    /// changed and removed since this version has the archive. Whoever remembers the number of the last one and asks
    /// again misses nothing.
    ///
    /// # Errors
    /// What the index says.
    pub fn changes(&self, after: i64, most: usize) -> Result<Vec<Change>, Error> {
        self.inner.read(|index| Ok(changes::after(index, after, most)?))
    }

    /// Removes a study, a series or an instance from the index, in one transaction, and its files as soon as nobody reads
    /// them: who began before reads them to the end. A series or study without instances goes too, and its patient. What
    /// is not there any more is nothing.
    ///
    /// # Errors
    /// [`Error::ReadOnly`]; what the index says.
    pub fn remove(&self, entity: &Entity) -> Result<Removed, Error> {
        self.remove_quiet(entity, i64::MAX)
    }

    /// The same, unless something of it was received at this time (seconds since 1970) or later.
    pub(crate) fn remove_quiet(&self, entity: &Entity, since: i64) -> Result<Removed, Error> {
        let (archive, Entity { level, uid }) = (self.inner.clone(), entity.clone());
        let which = match level {
            Level::Study => "st.uid = ?1",
            Level::Series => "se.uid = ?1",
            _ => "i.uid = ?1",
        };
        // Objects of no patient have neither.
        let sql = match level {
            Level::Image => LEAVING,
            _ => {
                "SELECT i.id, i.uid, i.file_length, i.series, st.id, st.uid, i.received FROM studies st
                 JOIN series se ON se.study = st.id JOIN instances i ON i.series = se.id"
            }
        };
        let sql = format!("{sql} WHERE {which} ORDER BY i.id");
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            let mut removed = Removed::default();
            let mut statement = index.prepare(&sql)?;
            let instances = statement.query_map(params![rows::text(&uid)], Leaving::from_row)?;
            // All, before the first is gone.
            let instances: Vec<Leaving> = instances.collect::<Result<_, _>>()?;
            if instances.iter().any(|leaving| leaving.received.is_some_and(|received| received >= since)) {
                return Ok(removed);
            }
            let studies = leave(index, instances, &mut removed)?;
            if level != Level::Study {
                for study in studies {
                    if index.prepare_cached("SELECT 1 FROM studies WHERE id = ?1")?.exists([study])? {
                        // What only those said that are gone is not known any more.
                        said::restate(index, study, &said::by_files(&archive, index, study)?)?;
                    }
                }
            }
            Ok(removed)
        })
    }
}

/// For [`Leaving::from_row`].
const LEAVING: &str =
    "SELECT i.id, i.uid, i.file_length, i.series, st.id, st.uid, i.received FROM instances i
                       LEFT JOIN series se ON se.id = i.series LEFT JOIN studies st ON st.id = se.study";

/// These leave the index, and the series and studies go that have none any more; the studies that they were in.
fn leave(index: &Connection, instances: Vec<Leaving>, removed: &mut Removed) -> Result<Vec<i64>, Error> {
    let (mut series, mut studies) = (Vec::new(), Vec::new());
    for leaving in instances {
        let study = leaving.study.as_ref().map(|(_, uid)| uid.as_str());
        let number = changes::note(index, ChangeKind::Removed, &leaving.uid, study)?;
        removals::retire(index, leaving.id, number)?;
        removed.instances += 1;
        removed.bytes += leaving.length;
        series.extend(leaving.series);
        studies.extend(leaving.study.map(|(id, _)| id));
    }
    series.sort_unstable();
    series.dedup();
    studies.sort_unstable();
    studies.dedup();
    rows::tidy(index, &series, &studies)?;
    Ok(studies)
}

/// Removes the instances of these SOP Instance UIDs, and asks no file what is said of their studies without them.
pub(crate) fn remove_instances(index: &Connection, instances: &[String]) -> Result<Removed, Error> {
    let mut removed = Removed::default();
    let mut leaving = Vec::new();
    let mut statement = index.prepare_cached(&format!("{LEAVING} WHERE i.uid = ?1"))?;
    for instance in instances {
        leaving.extend(statement.query_row([instance], Leaving::from_row).optional()?);
    }
    leave(index, leaving, &mut removed)?;
    Ok(removed)
}

/// The row of an instance that is to be removed.
struct Leaving {
    id: i64,
    uid: String,
    length: u64,
    series: Option<i64>,
    study: Option<(i64, String)>,
    received: Option<i64>,
}

impl Leaving {
    fn from_row(row: &Row<'_>) -> sql::Result<Leaving> {
        Ok(Leaving {
            id: row.get(0)?,
            uid: row.get(1)?,
            length: row.get(2)?,
            series: row.get(3)?,
            study: row.get::<Option<i64>>(4)?.zip(row.get::<Option<String>>(5)?),
            received: row.get(6)?,
        })
    }
}
