//! Every instance of the source, and what changes of the source have made of some.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use kerma_dictionary::Uid;

use crate::api::remove_instances;
use crate::digest::Digest;
use crate::entry::{Entry, Place};
use crate::job::{Answer, Job, Received};
use crate::part_file::Content;
use crate::rows::changes::Change;
use crate::rows::{self, Stored};
use crate::sql::{Connection, OptionalExtension as _, Row, params};
use crate::{Error, IndexError};

use super::content::NotCopied;
use super::{Migrated, Migrating, Migration, NotMigrated, PAGE};

/// Copies under way at the same time.
const COPIES: usize = 8;
/// How often an instance is tried that turns out to contradict what is there.
const TRIES: usize = 3;
/// After so many instances that cannot be read, one after the other, there is no point in going on.
const UNREADABLE: usize = 20;

/// An instance of the source.
#[derive(Clone)]
struct Held {
    id: i64,
    uid: String,
    sop_class: String,
    digest: Option<Vec<u8>>,
    received: Option<i64>,
    peer: Option<String>,
    series: Option<i64>,
    study: Option<String>,
    data_set: Vec<u8>,
    stored: Stored,
}

impl Held {
    fn select(which: &str) -> String {
        let columns = ["file", "transfer_syntax", "file_length", "data_set_offset", "unsynced"];
        debug_assert_eq!(columns.join(", "), Stored::COLUMNS);
        format!(
            "SELECT i.id, i.uid, i.sop_class, i.digest, i.received, i.peer, i.series, st.uid, i.data_set, i.{}
             FROM instances i LEFT JOIN series se ON se.id = i.series LEFT JOIN studies st ON st.id = se.study
             WHERE {which} ORDER BY i.id",
            columns.join(", i.")
        )
    }

    fn from_row(row: &Row<'_>) -> crate::sql::Result<Held> {
        Ok(Held {
            id: row.get(0)?,
            uid: row.get(1)?,
            sop_class: row.get(2)?,
            digest: row.get(3)?,
            received: row.get(4)?,
            peer: row.get(5)?,
            series: row.get(6)?,
            study: row.get(7)?,
            data_set: row.get(8)?,
            stored: Stored::from_row(row, 9)?,
        })
    }
}

/// What the target has under the UID of an instance.
struct There {
    file: String,
    length: u64,
    transfer_syntax: Uid,
    digest: Option<Vec<u8>>,
}

impl There {
    fn find(index: &Connection, uid: &str) -> Result<Option<There>, Error> {
        let sql = "SELECT file, file_length, transfer_syntax, digest FROM instances WHERE uid = ?1";
        let mut statement = index.prepare_cached(sql)?;
        let found = statement.query_row([uid], |row| {
            let transfer_syntax = Uid::from_bytes(row.text(2)?.as_bytes());
            Ok(There { file: row.get(0)?, length: row.get(1)?, transfer_syntax, digest: row.get(3)? })
        });
        Ok(found.optional()?)
    }

    fn is(&self, held: &Held, digest: Option<&[u8]>) -> bool {
        let Held { stored, .. } = held;
        digest.is_some()
            && self.digest.as_deref() == digest
            && self.length == stored.length
            && self.transfer_syntax == stored.transfer_syntax
    }
}

type Copied = Result<(Content, Digest), NotCopied>;

/// Copies instances, and says what becomes of them.
pub(super) struct Instances<'a> {
    migration: &'a Migration<'a>,
    done: &'a mut Migrated,
    told: &'a mut dyn FnMut(Migrating),
    /// How many could not be read, one after the other.
    unreadable: usize,
}

impl<'a> Instances<'a> {
    pub(super) fn new(
        migration: &'a Migration<'a>,
        done: &'a mut Migrated,
        told: &'a mut dyn FnMut(Migrating),
    ) -> Instances<'a> {
        Instances { migration, done, told, unreadable: 0 }
    }

    /// All that the source has by now, of about so many.
    pub(super) fn copy_all(&mut self, of: u64) -> Result<(), NotMigrated> {
        let (mut after, mut looked_at) = (0, 0);
        let end = "SELECT coalesce(max(id), 0) FROM instances";
        let end: i64 = self.migration.source.read(|index| Ok(index.query_row(end, [], |row| row.get(0))?))?;
        let sql = Held::select("i.id > ?1 AND i.id <= ?2") + " LIMIT ?3";
        loop {
            let page = self.migration.source.read(|index| {
                let mut statement = index.prepare_cached(&sql)?;
                let page = statement.query_map(params![after, end, PAGE], Held::from_row)?;
                Ok(page.collect::<Result<Vec<Held>, _>>()?)
            })?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.id;
            looked_at += page.len() as u64;
            self.done.same += self.bring(page)?;
            (self.told)(Migrating::There { instances: looked_at, of: of.max(looked_at) });
        }
    }

    /// What these changes have made of instances, by now; the studies that they were in, and are in.
    pub(super) fn follow(&mut self, changes: &[Change]) -> Result<Vec<String>, NotMigrated> {
        let uids: BTreeSet<&str> = changes.iter().map(|change| rows::text(&change.instance)).collect();
        let studies = changes.iter().filter_map(|change| change.study.as_ref());
        let mut studies: BTreeSet<String> = studies.map(|uid| rows::text(uid).to_owned()).collect();
        let sql = Held::select("i.uid = ?1");
        let (mut held, mut gone) = (Vec::new(), Vec::new());
        self.migration.source.read(|index| {
            let mut statement = index.prepare_cached(&sql)?;
            for uid in &uids {
                match statement.query_row([*uid], Held::from_row).optional()? {
                    Some(of) => held.push(of),
                    None => gone.push((*uid).to_owned()),
                }
            }
            Ok(())
        })?;
        held.sort_by_key(|held| held.id);
        studies.extend(held.iter().filter_map(|held| held.study.clone()));
        self.bring(held)?;
        self.remove(gone)?;
        Ok(studies.into_iter().collect())
    }

    fn remove(&mut self, gone: Vec<String>) -> Result<(), NotMigrated> {
        let target = self.migration.target;
        let are_there = |index: &Connection| {
            let mut there = Vec::new();
            for uid in gone {
                if There::find(index, &uid)?.is_some() {
                    there.push(uid);
                }
            }
            Ok(there)
        };
        let there = target.read(are_there)?;
        if there.is_empty() {
            return Ok(());
        }
        let removed = target.committer.run(move |writing| remove_instances(writing.index, &there))?;
        self.done.removed += removed.instances;
        Ok(())
    }

    /// The target has these as the source has them; how many it had.
    fn bring(&mut self, mut held: Vec<Held>) -> Result<u64, NotMigrated> {
        let mut same = 0;
        for attempt in 1.. {
            let there = self.migration.target.read(|index| {
                held.iter().map(|held| There::find(index, &held.uid)).collect::<Result<Vec<_>, _>>()
            })?;
            let mut missing = Vec::new();
            for (held, there) in held.into_iter().zip(there) {
                match there {
                    Some(there) if there.is(&held, held.digest.as_deref()) => same += 1,
                    there => missing.push((held, there)),
                }
            }
            if missing.is_empty() {
                break;
            }
            let copied = self.copy(&missing);
            let mut jobs = Vec::new();
            for ((held, there), copied) in missing.into_iter().zip(copied) {
                let (content, digest) = match copied {
                    Ok(copied) => copied,
                    Err(why) => {
                        self.not_copied(&held, why)?;
                        continue;
                    }
                };
                self.unreadable = 0;
                // The source's index did not know the digest.
                if there.as_ref().is_some_and(|there| there.is(&held, Some(&digest))) {
                    same += 1;
                    continue;
                }
                jobs.push((held, there, content, digest));
            }
            held = self.commit(jobs, attempt > 1)?;
            if held.is_empty() {
                break;
            }
            if attempt == TRIES {
                let uids: Vec<&str> = held.iter().map(|held| held.uid.as_str()).collect();
                let why = format!("{}: what is there contradicts it, again and again", uids.join(", "));
                return Err(NotMigrated::Target(why));
            }
        }
        Ok(same)
    }

    /// Several at a time.
    fn copy(&self, missing: &[(Held, Option<There>)]) -> Vec<Copied> {
        let next = AtomicUsize::new(0);
        let copied: Vec<Mutex<Option<Copied>>> = missing.iter().map(|_| Mutex::new(None)).collect();
        let copy = || {
            while let Some((at, (held, _))) = take(&next, missing) {
                let done = self.migration.copy(&held.stored, held.digest.as_deref());
                if let Some(copied) = copied.get(at) {
                    *copied.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
                }
            }
        };
        thread::scope(|scope| {
            for _ in 1..COPIES.min(missing.len()) {
                scope.spawn(copy);
            }
            copy();
        });
        let panicked = || Err(NotCopied::Unreadable("the thread that copies panicked".into()));
        let done = |copied: Mutex<Option<Copied>>| {
            copied.into_inner().unwrap_or_else(PoisonError::into_inner).unwrap_or_else(panicked)
        };
        copied.into_iter().map(done).collect()
    }

    /// An instance that was removed or changed since its row was read is in the feed; another is told.
    fn not_copied(&mut self, held: &Held, why: NotCopied) -> Result<(), NotMigrated> {
        let sql = "SELECT 1 FROM instances WHERE id = ?1 AND file = ?2";
        let is_still = self
            .migration
            .source
            .read(|index| Ok(index.prepare_cached(sql)?.exists(params![held.id, held.stored.file])?))?;
        let why = match why {
            NotCopied::Target(error) => return Err(error),
            NotCopied::Damaged(_) if !is_still => return Ok(()),
            NotCopied::Damaged(why) => why,
            NotCopied::Unreadable(why) => {
                self.unreadable += 1;
                if self.unreadable >= UNREADABLE {
                    return Err(NotMigrated::Source(why));
                }
                why
            }
        };
        self.done.failed += 1;
        (self.told)(Migrating::Failed { instance: Uid::from_bytes(held.uid.as_bytes()), why });
        Ok(())
    }

    /// The rows of these in the target, in their order; those that contradict what is there.
    fn commit(
        &mut self,
        copied: Vec<(Held, Option<There>, Content, Digest)>,
        corrects: bool,
    ) -> Result<Vec<Held>, NotMigrated> {
        let target = self.migration.target;
        let mut places = HashMap::new();
        let (mut jobs, mut of) = (Vec::new(), Vec::new());
        for (held, there, content, digest) in copied {
            let place = match held.series {
                Some(series) => match self.place(series, &mut places)? {
                    Some(place) => Some(place),
                    // The series is gone, and the instance with it.
                    None => continue,
                },
                None => None,
            };
            jobs.push(Job {
                entry: Entry {
                    instance: Uid::from_bytes(held.uid.as_bytes()),
                    sop_class: Uid::from_bytes(held.sop_class.as_bytes()),
                    place,
                    data_set: held.data_set.clone(),
                },
                content,
                transfer_syntax: held.stored.transfer_syntax.clone(),
                length: held.stored.length,
                data_set_offset: held.stored.data_set_offset,
                digest,
                corrects: corrects || there.is_some(),
                replaces: there.map(|there| there.file),
                peer: held.peer.clone(),
                received: Received::At(held.received),
            });
            of.push(held);
        }
        let _open = target.gate.read().unwrap_or_else(PoisonError::into_inner);
        let mut again = Vec::new();
        for (held, answer) in of.into_iter().zip(target.committer.commit_all(jobs)) {
            match answer {
                Answer::Stored(unsynced) => {
                    target.stored.count(held.stored.length);
                    unsynced.into_iter().for_each(|unsynced| target.write(unsynced));
                    self.done.copied += 1;
                    self.done.bytes += held.stored.length;
                }
                Answer::Exists(..) | Answer::Conflict(_) => again.push(held),
                Answer::Failed(why) => return Err(NotMigrated::Target(why)),
            }
        }
        Ok(again)
    }

    /// Where the instances of a series of the source belong; `None` if it is not there any more.
    fn place(
        &self,
        series: i64,
        known: &mut HashMap<i64, Option<Known>>,
    ) -> Result<Option<Place>, NotMigrated> {
        if let Some(known) = known.get(&series) {
            return Ok(known.as_ref().map(Known::place));
        }
        let found = self.migration.source.read(|index| Known::find(index, series))?;
        let place = found.as_ref().map(Known::place);
        known.insert(series, found);
        Ok(place)
    }
}

fn take<'a, T>(next: &AtomicUsize, all: &'a [T]) -> Option<(usize, &'a T)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    Some((at, all.get(at)?))
}

/// A series of the source, and its study.
struct Known {
    series: String,
    series_data_set: Vec<u8>,
    study: String,
    study_data_set: Vec<u8>,
    patient_data_set: Vec<u8>,
}

impl Known {
    fn find(index: &Connection, series: i64) -> Result<Option<Known>, Error> {
        let sql = "SELECT se.uid, se.data_set, st.uid, st.data_set, st.patient_data_set
                   FROM series se JOIN studies st ON st.id = se.study WHERE se.id = ?1";
        let found = index.prepare_cached(sql)?.query_row([series], |row| {
            Ok(Known {
                series: row.get(0)?,
                series_data_set: row.get(1)?,
                study: row.get(2)?,
                study_data_set: row.get(3)?,
                patient_data_set: row.get(4)?,
            })
        });
        Ok(match found {
            Err(IndexError::NoRow) => None,
            found => Some(found?),
        })
    }

    fn place(&self) -> Place {
        Place {
            study: Uid::from_bytes(self.study.as_bytes()),
            series: Uid::from_bytes(self.series.as_bytes()),
            patient_data_set: self.patient_data_set.clone(),
            study_data_set: self.study_data_set.clone(),
            series_data_set: self.series_data_set.clone(),
        }
    }
}
