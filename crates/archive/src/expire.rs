//! Retention: studies that go by themselves, the oldest first.

use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;

use crate::{Archive, Entity, Error, Removed};

/// Which studies go by themselves. The oldest is the one that came first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Those of which nothing was received for so many seconds. Of what was received before this was noted it is not known,
    /// and does not make them go.
    pub keep: Option<u64>,
    /// As many as are needed, so that the files of all instances have no more bytes than this.
    pub quota: Option<u64>,
    /// Never those of which something was received in so many seconds.
    pub quiet: u64,
    /// Never these.
    pub locked: Vec<Uid>,
}

/// A study that has gone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Expired {
    /// Its Study Instance UID.
    pub study: Uid,
    /// The Patient ID of its patient; empty if there is none.
    pub patient_id: String,
    /// What was removed.
    pub removed: Removed,
    /// Whether the quota made it go, and not its age.
    pub by_quota: bool,
}

/// A study, and when something of it was received.
struct Candidate {
    id: i64,
    uid: Uid,
    patient_id: String,
    first: Option<i64>,
    last: Option<i64>,
}

/// How many studies are looked at at a time.
const PAGE: usize = 64;

impl Archive {
    /// Removes the studies that are to go at this time (seconds since 1970), each in a transaction of its own, and tells
    /// each. It takes the time of what it removes and of what is older than that and stays.
    ///
    /// # Errors
    /// What the index says.
    pub fn expire(
        &self,
        retention: &Retention,
        now: i64,
        told: &mut dyn FnMut(Expired),
    ) -> Result<(), Error> {
        let before = |seconds: u64| now.saturating_sub(i64::try_from(seconds).unwrap_or(i64::MAX));
        let (kept_since, quiet_since) = (retention.keep.map(before), before(retention.quiet));
        let mut after = 0;
        loop {
            let studies = self.oldest(after)?;
            let Some(end) = studies.last() else { return Ok(()) };
            after = end.id;
            for Candidate { uid, patient_id, first, last, .. } in studies {
                let is_over = match retention.quota {
                    Some(quota) => self.bytes()? > quota,
                    None => false,
                };
                // Studies that came later are younger than one that came first within the time that is kept.
                let none_is_old = kept_since.is_none_or(|since| first.is_some_and(|first| first >= since));
                if !is_over && none_is_old {
                    return Ok(());
                }
                let is_old = kept_since.is_some_and(|since| last.is_some_and(|last| last < since));
                if !is_over && !is_old || retention.locked.contains(&uid) {
                    continue;
                }
                let study = Entity { level: Level::Study, uid: uid.clone() };
                // It is looked at again where it is removed: something may have come meanwhile.
                let removed = self.remove_quiet(&study, quiet_since)?;
                if removed.instances > 0 {
                    told(Expired { study: uid, patient_id, removed, by_quota: !is_old });
                }
            }
        }
    }

    /// Studies after the one of this row, in the order in which they came.
    fn oldest(&self, after: i64) -> Result<Vec<Candidate>, Error> {
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(
                "SELECT st.id, st.uid,
                        (SELECT min(i.received) FROM series se JOIN instances i ON i.series = se.id
                         WHERE se.study = st.id),
                        (SELECT max(i.received) FROM series se JOIN instances i ON i.series = se.id
                         WHERE se.study = st.id),
                        (SELECT patient_id FROM patients WHERE id = st.patient)
                 FROM studies st WHERE st.id > ?1 ORDER BY st.id LIMIT ?2",
            )?;
            let candidates = statement.query_map(crate::sql::params![after, PAGE], |row| {
                Ok(Candidate {
                    id: row.get(0)?,
                    uid: Uid::from_bytes(row.get::<String>(1)?.as_bytes()),
                    first: row.get(2)?,
                    last: row.get(3)?,
                    patient_id: row.get::<Option<String>>(4)?.unwrap_or_default(),
                })
            })?;
            Ok(candidates.collect::<Result<_, _>>()?)
        })
    }
}
