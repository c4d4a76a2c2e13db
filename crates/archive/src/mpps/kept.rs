//! The steps that are kept, one page after the other.

use crate::sql::{Connection, params};
use kerma_dictionary::Uid;
use kerma_service::mpps::Step;

use super::restored;
use crate::{Archive, Error, rows};

/// A step that is kept.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KeptStep {
    /// The step.
    pub step: Step,
    /// When its N-CREATE came, in milliseconds since 1970.
    pub begun: i64,
    /// When it was changed last, in milliseconds since 1970.
    pub changed: i64,
    /// How many instances it refers to.
    pub referenced: u64,
    /// The instances of these that the archive does not have, in the order of their UIDs.
    pub missing: Vec<Uid>,
}

/// How many are read at a time.
const PAGE: usize = 64;

/// Steps, in the order in which they began. It ends after an error.
#[derive(Debug)]
pub struct KeptSteps {
    archive: Archive,
    of: Option<Uid>,
    after: i64,
    page: std::vec::IntoIter<KeptStep>,
    is_over: bool,
}

impl Archive {
    /// All steps that are kept, or those of this UID: the step itself, those that made the series or instance, and those of the
    /// study.
    pub fn steps(&self, of: Option<Uid>) -> KeptSteps {
        KeptSteps { archive: self.clone(), of, after: 0, page: Vec::new().into_iter(), is_over: false }
    }

    /// How many steps are kept.
    ///
    /// # Errors
    /// What the index says.
    pub fn steps_kept(&self) -> Result<u64, Error> {
        self.inner.read(|index| {
            Ok(index.prepare_cached("SELECT count(*) FROM mpps")?.query_row([], |row| row.get(0))?)
        })
    }
}

impl Iterator for KeptSteps {
    type Item = Result<KeptStep, Error>;

    fn next(&mut self) -> Option<Result<KeptStep, Error>> {
        if let Some(step) = self.page.next() {
            return Some(Ok(step));
        }
        if self.is_over {
            return None;
        }
        match self.archive.inner.read(|index| page(index, self.of.as_ref(), self.after)) {
            Ok(page) => {
                self.is_over = page.len() < PAGE;
                self.after = page.last().map_or(self.after, |(id, _)| *id);
                self.page = page.into_iter().map(|(_, step)| step).collect::<Vec<_>>().into_iter();
                self.page.next().map(Ok)
            }
            Err(error) => {
                self.is_over = true;
                Some(Err(error))
            }
        }
    }
}

fn page(index: &Connection, of: Option<&Uid>, after: i64) -> Result<Vec<(i64, KeptStep)>, Error> {
    let those = match of {
        None => "",
        Some(_) => {
            "AND id IN (SELECT id FROM mpps WHERE uid = ?3
                        UNION SELECT mpps FROM performed WHERE study = ?3
                        UNION SELECT mpps FROM performed_series WHERE uid = ?3
                        UNION SELECT mpps FROM performed_instances WHERE uid = ?3)"
        }
    };
    let sql = format!(
        "SELECT id, uid, begun, changed, data_set FROM mpps WHERE id > ?1 {those} AND coalesce(?3, '') = coalesce(?3, '') ORDER BY id LIMIT ?2"
    );
    let mut statement = index.prepare_cached(&sql)?;
    let mut rows = statement.query(params![after, PAGE, of.map(rows::text)])?;
    let mut page = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, uid): (i64, String) = (row.get(0)?, row.get(1)?);
        let step = restored(Uid::from_bytes(uid.as_bytes()), row.get(4)?)?;
        let (referenced, missing) = referenced(index, id)?;
        page.push((id, KeptStep { step, begun: row.get(2)?, changed: row.get(3)?, referenced, missing }));
    }
    Ok(page)
}

/// How many instances a step refers to, and which of them the archive does not have.
fn referenced(index: &Connection, mpps: i64) -> Result<(u64, Vec<Uid>), Error> {
    let count = "SELECT count(*) FROM performed_instances WHERE mpps = ?1";
    let count = index.prepare_cached(count)?.query_row([mpps], |row| row.get(0))?;
    let missing = "SELECT p.uid FROM performed_instances p
                   WHERE p.mpps = ?1 AND NOT EXISTS (SELECT 1 FROM instances i WHERE i.uid = p.uid)";
    let mut missing = index.prepare_cached(missing)?;
    let uids = missing.query_map([mpps], |row| row.get::<String>(0))?;
    let uids = uids.map(|uid| uid.map(|uid| Uid::from_bytes(uid.as_bytes())));
    let mut uids: Vec<Uid> = uids.collect::<Result<_, _>>()?;
    uids.sort_unstable();
    Ok((count, uids))
}
