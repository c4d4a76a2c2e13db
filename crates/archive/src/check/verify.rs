//! The same comparison while the archive is in use: what is read is pinned, and what changes meanwhile is looked at again.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use crate::sql::{Connection, params};
use kerma_dataset::{Encoding, Scan};
use kerma_dictionary::Uid;

use super::known::{Row, rows_of};
use super::{Check, Report};
use crate::archive::Inner;
use crate::digest::{NOT_WHOLE, digest_of};
use crate::entry::Entry;
use crate::pin::Pin;
use crate::rows::{self, Stored};
use crate::said::{self, Difference, Said};
use crate::stored_file::StoredFile;
use crate::{Archive, Durability, Error, index_scan};

/// What is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The file of this instance is gone.
    Missing(Uid),
    /// The file of this instance is not what was stored.
    Damaged(Uid),
    /// The index does not say of this instance, series or study what the files say.
    Differs(Uid),
    /// The index does not name this file.
    Unindexed(PathBuf),
    /// What is counted for statistics is not what there is.
    Miscounted,
}

/// What [`Archive::verify`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// How many instances were compared with their files.
    pub checked: u64,
    /// What is not as it should be.
    pub findings: Vec<Finding>,
    /// The studies of these, to be looked at again.
    studies: BTreeSet<i64>,
}

/// A study that is changed all the time is looked at so often.
const TRIES: usize = 5;
/// A file that the index does not name has so long to be named.
const SOON: Duration = Duration::from_secs(1);

impl Archive {
    /// Compares the index with the files, each of which is read, and with the digests of when they were stored. Nothing is
    /// changed, and the archive may be in use. `checked` is told of each study how many instances it had.
    ///
    /// # Errors
    /// What the file system and the index say.
    pub fn verify(&self, checked: &mut dyn FnMut(u64)) -> Result<Verified, Error> {
        let archive = &self.inner;
        let mut verified = Verified::default();
        let mut last = 0;
        loop {
            let sql = "SELECT id FROM studies WHERE id > ?1 ORDER BY id LIMIT 256";
            let studies = archive.read(|index| {
                let mut statement = index.prepare_cached(sql)?;
                Ok(statement.query_map([last], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?)
            })?;
            let Some(end) = studies.last() else { break };
            last = *end;
            for study in studies {
                checked(self.verify_study(Some(study), &mut verified)?);
            }
        }
        checked(self.verify_study(None, &mut verified)?);
        for file in self.unindexed()? {
            verified.findings.push(Finding::Unindexed(archive.objects.path(&file)));
        }
        let is_counted = archive.read(|index| Ok(crate::schema::is_counted(index)?))?;
        if !is_counted {
            verified.findings.push(Finding::Miscounted);
        }
        Ok(verified)
    }

    /// One study, or what is of no patient; how many instances it has.
    fn verify_study(&self, study: Option<i64>, verified: &mut Verified) -> Result<u64, Error> {
        let archive = &self.inner;
        for attempt in 1..=TRIES {
            let _pin = Pin::new(archive);
            let rows = archive.read(|index| rows_of(index, study))?;
            let (mut findings, mut said) = (Vec::new(), Said::new());
            for row in &rows {
                if let Some(entry) = compare(archive, row, &mut findings)
                    && let Some(place) = entry.place
                {
                    said.insert(row.id, (row.series, place));
                }
            }
            let is_same = archive.read(|index| {
                let transaction = index.snapshot()?;
                let now = ids_of(&transaction, study)?;
                let is_same = now.len() == rows.len() && rows.iter().all(|row| now.contains(&row.id));
                if let (true, Some(study)) = (is_same && !rows.is_empty(), study) {
                    let mut uid = transaction.prepare_cached("SELECT uid FROM studies WHERE id = ?1")?;
                    let uid: String = uid.query_row([study], |row| row.get(0))?;
                    for difference in said::differences(&transaction, study, &said)? {
                        findings.push(Finding::Differs(match difference {
                            Difference::Series(_, uid, _) => uid,
                            Difference::Patient(_) | Difference::Study(_) => Uid::from_bytes(uid.as_bytes()),
                        }));
                    }
                }
                Ok(is_same)
            })?;
            if is_same || attempt == TRIES {
                findings.dedup();
                if !findings.is_empty() {
                    verified.studies.extend(study);
                }
                verified.findings.append(&mut findings);
                verified.checked += rows.len() as u64;
                return Ok(rows.len() as u64);
            }
        }
        Ok(0)
    }

    /// Files among the instances that the index does not name, nor is about to.
    fn unindexed(&self) -> Result<Vec<String>, Error> {
        let archive = &self.inner;
        let mut files = BTreeSet::new();
        archive.objects.list(&mut |file| files.insert(file))?;
        archive.read(|index| {
            let mut named =
                index.prepare("SELECT file FROM instances UNION ALL SELECT file FROM removals")?;
            let mut named = named.query([])?;
            while let Some(row) = named.next()? {
                files.remove(row.text(0)?);
            }
            Ok(())
        })?;
        if files.is_empty() {
            return Ok(Vec::new());
        }
        thread::sleep(SOON);
        archive.read(|index| {
            let mut is_named = index.prepare(
                "SELECT 1 FROM instances WHERE uid = ?1 AND file = ?2
                 UNION ALL SELECT 1 FROM removals WHERE file = ?2",
            )?;
            let mut unindexed = Vec::new();
            for file in files {
                let name = file.rsplit('/').next().unwrap_or_default();
                let uid = name.strip_suffix(".dcm").unwrap_or(name);
                let is_there = || archive.objects.look(&file).is_ok_and(|found| found.is_some());
                let is_known = is_named.exists(params![uid, file])? || rows::has_other_file(index, &file)?;
                if !is_known && is_there() {
                    unindexed.push(file);
                }
            }
            Ok(unindexed)
        })
    }

    /// Repairs what can be of what was found, study by study: the index is made to say what the files say, and to name
    /// those that it did not name. What is missing or damaged stays so.
    ///
    /// # Errors
    /// [`Error::ReadOnly`]; what the file system and the index say.
    pub fn repair(&self, verified: &Verified) -> Result<Report, Error> {
        let lost = |finding: &Finding| match finding {
            Finding::Missing(uid) => Some((uid.clone(), false)),
            Finding::Damaged(uid) => Some((uid.clone(), true)),
            _ => None,
        };
        let lost: Vec<(Uid, bool)> = verified.findings.iter().filter_map(lost).collect();
        let root = self.inner.objects.path("");
        let unindexed = verified.findings.iter().filter_map(|finding| match finding {
            Finding::Unindexed(path) => Some(path.strip_prefix(&root).ok()?.to_string_lossy().into_owned()),
            _ => None,
        });
        let unindexed: BTreeSet<String> = unindexed.collect();
        let mut whole = Report::default();
        for study in verified.studies.iter().copied() {
            let archive = self.inner.clone();
            let report = self.inner.committer.run(move |writing| {
                let files = rows_of(writing.index, Some(study))?.into_iter().map(|row| row.stored.file);
                let is_there = |file: &String| archive.objects.look(file).is_ok_and(|found| found.is_some());
                let mut check = Check {
                    objects: &archive.objects,
                    index: writing.index,
                    on_disk: files.filter(is_there).collect(),
                    lost: BTreeMap::new(),
                    removed: Vec::new(),
                    report: Report::default(),
                };
                check.study(study)?;
                check.patients()?;
                Ok(check.report)
            })?;
            whole.repaired.extend(report.repaired);
        }
        let archive = self.inner.clone();
        let (report, removed) = self.inner.committer.run(move |writing| {
            let mut known = BTreeMap::new();
            for (uid, is_there) in lost {
                if let Some(existing) = rows::find(writing.index, &uid)? {
                    known.insert(existing.stored.file, (uid, is_there));
                }
            }
            let mut check = Check {
                objects: &archive.objects,
                index: writing.index,
                on_disk: unindexed,
                lost: known,
                removed: Vec::new(),
                report: Report::default(),
            };
            check.unknown()?;
            let Check { lost, removed, mut report, .. } = check;
            for (instance, is_there) in lost.into_values() {
                if is_there { report.damaged.push(instance) } else { report.missing.push(instance) }
            }
            crate::schema::count_anew(writing.index)?;
            Ok((report, removed))
        })?;
        self.inner.objects.remove(&removed, Durability::Full)?;
        Ok(Report { repaired: [whole.repaired, report.repaired].concat(), ..report })
    }
}

fn ids_of(index: &Connection, study: Option<i64>) -> Result<BTreeSet<i64>, Error> {
    let sql = match study {
        Some(_) => "SELECT id FROM instances WHERE series IN (SELECT id FROM series WHERE study = ?1)",
        None => "SELECT id FROM instances WHERE series IS NULL AND CAST(?1 AS BIGINT) IS NULL",
    };
    let mut statement = index.prepare_cached(sql)?;
    Ok(statement.query_map([study], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Compares a row with its file: what the file says, if it is what was stored.
fn compare(archive: &Inner, row: &Row, findings: &mut Vec<Finding>) -> Option<Entry> {
    let uid = || Uid::from_bytes(row.uid.as_bytes());
    let whole = Stored { data_set_offset: 0, ..row.stored.clone() };
    let file = match StoredFile::open(archive, &whole) {
        Ok(file) => file,
        Err(_) => {
            let is_there = archive.objects.look(&row.stored.file).is_ok_and(|found| found.is_some());
            findings.push(if is_there { Finding::Damaged(uid()) } else { Finding::Missing(uid()) });
            return None;
        }
    };
    let read = read_whole(file, &row.stored);
    match read {
        Some((entry, digest))
            if rows::text(&entry.instance) == row.uid
                && row.digest.as_ref().is_none_or(|known| known == digest.as_bytes()) =>
        {
            if rows::text(&entry.sop_class) != row.sop_class || entry.data_set != row.data_set {
                findings.push(Finding::Differs(uid()));
            }
            Some(entry)
        }
        _ => {
            findings.push(Finding::Damaged(uid()));
            None
        }
    }
}

/// Whether the file, or what is in the index until it is written, is what was stored. Without a digest it is read to its end.
pub(crate) fn is_sound(archive: &Inner, stored: &Stored, digest: Option<&[u8]>) -> bool {
    let whole = Stored { data_set_offset: 0, ..stored.clone() };
    let Ok(file) = StoredFile::open(archive, &whole) else { return false };
    match digest {
        Some(digest) => digest_of(file).is_ok_and(|found| found.as_bytes() == digest),
        None => read_whole(file, stored).is_some(),
    }
}

/// What the index is to have of a file, and its digest; nothing if it breaks off.
fn read_whole(mut file: StoredFile, stored: &Stored) -> Option<(Entry, blake3::Hash)> {
    let mut scan: Scan = index_scan::scan(Encoding::of(&stored.transfer_syntax)?);
    let mut digest = blake3::Hasher::new();
    let mut chunk = Vec::new();
    file.by_ref().take(stored.data_set_offset).read_to_end(&mut chunk).ok()?;
    loop {
        digest.update(&chunk);
        chunk.clear();
        if file.by_ref().take(super::CHUNK).read_to_end(&mut chunk).ok()? == 0 {
            break;
        }
        scan.push(&chunk).ok()?;
    }
    let read = scan.end().ok()?;
    let digest = digest.finalize();
    (read.loss().is_none() && digest.as_bytes() != NOT_WHOLE)
        .then(|| Entry::new(&read.data_set).ok())?
        .map(|entry| (entry, digest))
}
