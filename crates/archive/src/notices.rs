//! The queue of what others are to be told: it survives a restart.
//!
//! A notice is a request to another AE, such as the N-EVENT-REPORT that answers a storage commitment. It is written in
//! the transaction that changes what it tells of, and removed when it is acknowledged. Who sends notices asks for those
//! that are due, and is woken when there are new ones.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::sop_classes::DimseService;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::normalized::NRequest;

use crate::clock::now;
use crate::sql::{self, IndexError, Row, params};
use crate::writer::Writing;
use crate::{Archive, Error};

pub(crate) const COLUMNS: &str = "id, topic, about, receiving, calling, sop_class, sop_instance, event_type, data_set, made, tries, next_try, line";
/// Where `line` is among them.
const LINE: usize = 12;

/// What notices are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Reports of Storage Commitment (PS3.4 annex J). Those of different transactions do not wait for one another.
    Commitment,
    /// Modality Performed Procedure Step Notification (PS3.4 §F.9). Those of different steps do not wait for one another.
    Mpps,
    /// Events of Unified Procedure Steps (PS3.4 annex CC). All of one receiver go in their order.
    Ups,
    /// Instance Availability Notification (PS3.4 annex R). Those of different studies do not wait for one another.
    Ian,
    /// Reports of Inventory Creation (PS3.4 annex KK). Those of different transactions do not wait for one another.
    Inventory,
}

impl Topic {
    /// All of them.
    pub const ALL: [Topic; 5] = [Topic::Commitment, Topic::Mpps, Topic::Ups, Topic::Ian, Topic::Inventory];

    /// The name, in lower case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Topic::Commitment => "commitment",
            Topic::Mpps => "mpps",
            Topic::Ups => "ups",
            Topic::Ian => "ian",
            Topic::Inventory => "inventory",
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// No topic has this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no topic of notices")]
pub struct NoTopic(String);

impl FromStr for Topic {
    type Err = NoTopic;

    fn from_str(name: &str) -> Result<Topic, NoTopic> {
        Topic::ALL.into_iter().find(|topic| topic.as_str() == name).ok_or_else(|| NoTopic(name.into()))
    }
}

/// What another AE is to be told.
#[derive(Clone, Debug)]
pub struct Notice {
    /// What kind of thing it is about.
    pub topic: Topic,
    /// The UID of the transaction, the step or the study that it is about.
    pub about: Uid,
    /// The AE that is to be told.
    pub receiving: AeTitle,
    /// The AE title under which it is told.
    pub calling: AeTitle,
    /// An N-EVENT-REPORT or an N-CREATE.
    pub request: NRequest,
    /// It is not due before this time, in milliseconds since 1970: until then somebody else may tell it.
    pub not_before: i64,
}

impl Notice {
    /// Whether this one and a later one for the same AE go in their order.
    pub fn goes_before(&self, later: &Notice) -> bool {
        self.topic == later.topic && self.line() == later.line()
    }

    /// Those of a topic that have the same go in their order.
    fn line(&self) -> Option<&Uid> {
        (self.topic != Topic::Ups).then_some(&self.about)
    }
}

/// A notice in the queue.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Queued {
    /// Its number: larger than that of each notice before.
    pub id: i64,
    /// What is to be told; `not_before` is the time of the next try.
    pub notice: Notice,
    /// When it was queued, in milliseconds since 1970.
    pub made: i64,
    /// How often it was sent in vain.
    pub tries: u32,
}

impl Archive {
    /// Queues these notices; their IDs.
    ///
    /// # Errors
    /// [`Error::NoNotice`] if one is no request of those that can be queued; what the index says. Then none is queued.
    pub fn queue(&self, notices: Vec<Notice>) -> Result<Vec<i64>, Error> {
        self.inner
            .committer
            .run(move |writing| notices.iter().map(|notice| insert(writing, notice)).collect())
    }

    /// The AEs for which notices wait, whether they are due or not.
    ///
    /// # Errors
    /// What the index says.
    pub fn notice_receivers(&self) -> Result<Vec<AeTitle>, Error> {
        // From one to the next, whatever the number of the notices of each.
        let sql = "WITH RECURSIVE receivers (receiving) AS (
                       SELECT min(receiving) FROM notices
                       UNION ALL
                       SELECT (SELECT min(receiving) FROM notices n WHERE n.receiving > r.receiving)
                       FROM receivers r WHERE r.receiving IS NOT NULL)
                   SELECT receiving FROM receivers WHERE receiving IS NOT NULL";
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            Ok(statement.query_map([], |row| ae_title(row, 0))?.collect::<Result<_, _>>()?)
        })
    }

    /// The notices for this AE that are due at this time, in milliseconds since 1970, in the order of their IDs: at most so many. One
    /// that waits for another before it is not due.
    ///
    /// # Errors
    /// What the index says.
    pub fn notices_due(&self, receiving: &AeTitle, now: i64, most: usize) -> Result<Vec<Queued>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM notices WHERE receiving = ?1 ORDER BY id");
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(&sql)?;
            let mut rows = statement.query([title_text(receiving)])?;
            let (mut due, mut waiting) = (Vec::new(), HashSet::new());
            while due.len() < most
                && let Some(row) = rows.next()?
            {
                let line = (row.get::<String>(LINE)?, row.get::<String>(1)?);
                if waiting.contains(&line) {
                    continue;
                }
                match row.get::<i64>(11)? > now {
                    true => drop(waiting.insert(line)),
                    false => due.push(queued(&row)?),
                }
            }
            Ok(due)
        })
    }

    /// When the next notice is due after this time, in milliseconds since 1970; `None` if there is none.
    ///
    /// # Errors
    /// What the index says.
    pub fn next_notice(&self, after: i64) -> Result<Option<i64>, Error> {
        let sql = "SELECT min(next_try) FROM notices WHERE next_try > ?1";
        self.inner.read(|index| Ok(index.prepare_cached(sql)?.query_row([after], |row| row.get(0))?))
    }

    /// All notices, in the order of their IDs: at most so many after this ID.
    ///
    /// # Errors
    /// What the index says.
    pub fn notices(&self, after: i64, most: usize) -> Result<Vec<Queued>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM notices WHERE id > ?1 ORDER BY id LIMIT ?2");
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(&sql)?;
            let notices = statement.query_map(params![after, most], queued)?;
            Ok(notices.collect::<Result<_, _>>()?)
        })
    }

    /// How many notices wait.
    ///
    /// # Errors
    /// What the index says.
    pub fn notices_waiting(&self) -> Result<u64, Error> {
        let sql = "SELECT count(*) FROM notices";
        self.inner.read(|index| Ok(index.prepare_cached(sql)?.query_row([], |row| row.get(0))?))
    }

    /// These are acknowledged, or given up: they leave the queue.
    ///
    /// # Errors
    /// What the index says.
    pub fn notices_done(&self, ids: Vec<i64>) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let mut delete = writing.index.prepare_cached("DELETE FROM notices WHERE id = ?1")?;
            ids.iter().try_for_each(|id| delete.execute([id]).map(drop))?;
            // Those behind them may be due.
            writing.wake();
            Ok(())
        })
    }

    /// These were sent in vain, and are due again at these times, in milliseconds since 1970.
    ///
    /// # Errors
    /// What the index says.
    pub fn notices_put_off(&self, next_tries: Vec<(i64, i64)>) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let sql = "UPDATE notices SET next_try = ?2, tries = tries + 1 WHERE id = ?1";
            let mut update = writing.index.prepare_cached(sql)?;
            next_tries.iter().try_for_each(|(id, next_try)| update.execute([id, next_try]).map(drop))?;
            writing.wake();
            Ok(())
        })
    }

    /// These are due at once: nobody else tells them any more.
    ///
    /// # Errors
    /// What the index says.
    pub fn notices_released(&self, ids: Vec<i64>) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let mut update =
                writing.index.prepare_cached("UPDATE notices SET next_try = ?2 WHERE id = ?1")?;
            ids.iter().try_for_each(|id| update.execute(params![id, now()]).map(drop))?;
            writing.wake();
            Ok(())
        })
    }

    /// All that were put off for this AE are due at once: it may be reached now.
    ///
    /// # Errors
    /// What the index says.
    pub fn notices_not_put_off(&self, receiving: AeTitle) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let sql = "UPDATE notices SET next_try = ?2 WHERE receiving = ?1 AND tries > 0 AND next_try > ?2";
            writing.index.prepare_cached(sql)?.execute(params![title_text(&receiving), now()])?;
            writing.wake();
            Ok(())
        })
    }

    /// Those that were never sent are due at once, whatever they waited for: whoever else was to tell them is gone. For a process
    /// that starts.
    ///
    /// # Errors
    /// What the index says.
    pub fn recover_notices(&self) -> Result<(), Error> {
        self.inner.committer.run(move |writing| {
            let sql = "UPDATE notices SET next_try = ?1 WHERE tries = 0 AND next_try > ?1";
            writing.index.prepare_cached(sql)?.execute([now()])?;
            writing.wake();
            Ok(())
        })
    }

    /// Calls this after each commit that queued notices, or changed when they are due. It runs in the thread that commits, and
    /// must return at once. The last one that was given counts.
    pub fn on_notices(&self, wake: impl Fn() + Send + Sync + 'static) {
        self.inner.wake.set(Box::new(wake));
    }
}

/// Queues a notice with what the transaction does besides; its ID.
pub(crate) fn insert(writing: &Writing<'_>, notice: &Notice) -> Result<i64, Error> {
    let Notice { topic, about, receiving, calling, request, not_before } = notice;
    let event_type = match request.service() {
        Some(DimseService::NEventReport) => request.kind(),
        Some(DimseService::NCreate) => None,
        _ => return Err(Error::NoNotice(request.command.name())),
    };
    let sop_class = request.sop_class().ok_or(Error::NoNotice(request.command.name()))?;
    let data_set =
        request.data_set.as_ref().map(|data_set| data_set.to_vec(Encoding::ExplicitVrLittleEndian));
    let line = notice.line().map_or_else(String::new, Uid::to_string);
    let sql =
        "INSERT INTO notices (topic, about, line, receiving, calling, sop_class, sop_instance, event_type,
                                    data_set, made, tries, next_try)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, ?11) RETURNING id";
    let id = writing.index.insert(
        sql,
        params![
            topic.as_str(),
            about.to_string(),
            line,
            title_text(receiving),
            title_text(calling),
            sop_class.to_string(),
            request.sop_instance().map(Uid::to_string),
            event_type,
            data_set.transpose()?,
            now(),
            not_before,
        ],
    )?;
    writing.wake();
    Ok(id)
}

pub(crate) fn queued(row: &Row<'_>) -> sql::Result<Queued> {
    let uid = |text: String| Uid::from_bytes(text.as_bytes());
    let topic = row.get::<String>(1)?.parse().map_err(|error| IndexError::unreadable(1, error))?;
    let (sop_class, sop_instance) = (uid(row.get(5)?), row.get::<Option<String>>(6)?.map(uid));
    let data_set = match row.get::<Option<Vec<u8>>>(8)? {
        Some(bytes) => DataSet::read(bytes, Encoding::ExplicitVrLittleEndian)
            .map_err(|error| IndexError::unreadable(8, error))?,
        None => DataSet::new(),
    };
    let request = match (row.get::<Option<u16>>(7)?, sop_instance) {
        (Some(event_type), Some(instance)) => {
            NRequest::event_report(sop_class, instance, event_type, data_set)
        }
        (_, instance) => NRequest::create(sop_class, instance, data_set),
    };
    let notice = Notice {
        topic,
        about: uid(row.get(2)?),
        receiving: ae_title(row, 3)?,
        calling: ae_title(row, 4)?,
        request,
        not_before: row.get(11)?,
    };
    Ok(Queued { id: row.get(0)?, notice, made: row.get(9)?, tries: row.get(10)? })
}

/// An AE title as a column has it, a character for each byte: a peer's title may be blank, or not ASCII.
pub(crate) fn title_text(title: &AeTitle) -> String {
    title.as_bytes().iter().map(|byte| char::from(*byte)).collect()
}

/// The AE title in this column.
pub(crate) fn ae_title(row: &Row<'_>, column: usize) -> sql::Result<AeTitle> {
    let bytes = row.get::<String>(column)?.chars().map(u8::try_from).collect::<Result<Vec<u8>, _>>();
    bytes.map(|bytes| AeTitle::from_bytes(&bytes)).map_err(|error| IndexError::unreadable(column, error))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use kerma_dictionary::{tags, uids};
    use kerma_service::normalized::NRequest;

    use super::*;
    use crate::Options;
    use crate::scratch::Scratch;

    fn report(topic: Topic, about: &'static str, to: &str, not_before: i64) -> Notice {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100").unwrap();
        data_set.set(tags::PATIENT_NAME, "Müller").unwrap();
        let class = uids::STORAGE_COMMITMENT_PUSH_MODEL;
        Notice {
            topic,
            about: Uid::from_static(about),
            receiving: AeTitle::new(to).unwrap(),
            calling: AeTitle::new("ARCHIVE").unwrap(),
            request: NRequest::event_report(class, Uid::from_static("1.2.840.10008.1.20.1.1"), 2, data_set),
            not_before,
        }
    }

    fn due(archive: &Archive, now: i64) -> Vec<i64> {
        let receivers = archive.notice_receivers().unwrap();
        let due = receivers.iter().flat_map(|to| archive.notices_due(to, now, 99).unwrap());
        let mut due: Vec<i64> = due.map(|queued| queued.id).collect();
        due.sort_unstable();
        due
    }

    #[test]
    fn a_notice_is_there_after_a_restart_as_it_was_queued() {
        let scratch = Scratch::new("notices");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let ian =
            NRequest::create(uids::INSTANCE_AVAILABILITY_NOTIFICATION, Some(Uid::from_static("1.2.9")), {
                let mut attributes = DataSet::new();
                attributes.set(tags::STUDY_INSTANCE_UID, "1.2").unwrap();
                attributes
            });
        let ian = Notice { request: ian, ..report(Topic::Ian, "1.2", "RIS", 0) };
        let ids = archive.queue(vec![report(Topic::Commitment, "1.2.3", "CT", 5), ian.clone()]).unwrap();
        drop(archive);
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let queued = archive.notices(0, 99).unwrap();
        assert_eq!(queued.iter().map(|queued| queued.id).collect::<Vec<_>>(), ids);
        let expected = [report(Topic::Commitment, "1.2.3", "CT", 5), ian];
        for (Queued { notice, tries, .. }, expected) in queued.iter().zip(&expected) {
            assert_eq!(format!("{notice:?}"), format!("{expected:?}"));
            assert_eq!(*tries, 0);
        }
        assert_eq!(archive.next_notice(-1).unwrap(), Some(0));
        assert_eq!(archive.next_notice(0).unwrap(), Some(5));
        archive.notices_done(ids).unwrap();
        assert_eq!((archive.next_notice(-1).unwrap(), archive.notices_waiting().unwrap()), (None, 0));
    }

    #[test]
    fn what_waits_for_another_before_it_is_not_due() {
        let scratch = Scratch::new("notices-order");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let notices = [
            (Topic::Ups, "1.1", "WS", 100),
            (Topic::Ups, "1.2", "WS", 0),
            (Topic::Ups, "1.2", "OTHER", 0),
            (Topic::Commitment, "1.3", "WS", 100),
            (Topic::Commitment, "1.4", "WS", 0),
        ];
        let notices = notices.map(|(topic, about, to, not_before)| report(topic, about, to, not_before));
        let ids = archive.queue(notices.into()).unwrap();
        assert_eq!(due(&archive, 99), [ids[2], ids[4]]);
        assert_eq!(due(&archive, 100), ids);
        archive.notices_put_off(vec![(ids[0], 300)]).unwrap();
        assert_eq!(due(&archive, 200), ids[2..]);
        assert_eq!(archive.notices(0, 1).unwrap()[0].tries, 1);
        archive.notices_released(vec![ids[0]]).unwrap();
        assert_eq!(due(&archive, now()), ids);
        archive.notices_put_off(vec![(ids[1], i64::MAX)]).unwrap();
        archive.notices_done(vec![ids[1]]).unwrap();
        assert_eq!(due(&archive, now()).len(), 4);
    }

    #[test]
    fn who_sends_is_woken_by_each_commit_that_changes_what_is_due() {
        let scratch = Scratch::new("notices-wake");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let woken = Arc::new(AtomicUsize::new(0));
        let count = woken.clone();
        archive.on_notices(move || {
            count.fetch_add(1, Ordering::Relaxed);
        });
        let two = vec![report(Topic::Mpps, "1.1", "A", 0), report(Topic::Mpps, "1.2", "A", 0)];
        let ids = archive.queue(two).unwrap();
        assert_eq!(woken.load(Ordering::Relaxed), 1);
        archive.notices_put_off(ids.iter().map(|id| (*id, 7)).collect()).unwrap();
        archive.notices_done(ids).unwrap();
        assert_eq!(woken.load(Ordering::Relaxed), 3);
    }

    #[test]
    fn the_receivers_are_each_there_once_and_a_call_for_one_finds_no_other() {
        let scratch = Scratch::new("notices-receivers");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        assert!(archive.notice_receivers().unwrap().is_empty());
        let notices = ["WS", "CT", "WS", "MR", "CT"].map(|to| report(Topic::Commitment, "1.1", to, 0));
        archive.queue(notices.into()).unwrap();
        let titles = ["CT", "MR", "WS"].map(|title| AeTitle::new(title).unwrap());
        assert_eq!(archive.notice_receivers().unwrap(), titles);
        let of_ct = archive.notices_due(&titles[0], 0, 99).unwrap();
        assert!(of_ct.len() == 2 && of_ct.iter().all(|queued| queued.notice.receiving == titles[0]));
        assert_eq!(archive.notices_due(&titles[0], 0, 1).unwrap().len(), 1);
    }

    #[test]
    fn what_an_association_was_to_tell_is_due_when_it_is_gone_and_what_was_put_off_when_its_receiver_is_there()
     {
        let scratch = Scratch::new("notices-left");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let later = now() + 1_000_000;
        let notices = ["CT", "CT", "MR"].map(|to| report(Topic::Ups, "1.1", to, later));
        let ids = archive.queue(notices.into()).unwrap();
        archive.notices_put_off(vec![(ids[0], later), (ids[2], later)]).unwrap();
        archive.recover_notices().unwrap();
        // What was put off waits, and what is in line behind it.
        assert_eq!(due(&archive, now()), [0_i64; 0]);
        archive.notices_not_put_off(AeTitle::new("CT").unwrap()).unwrap();
        assert_eq!(due(&archive, now()), ids[..2]);
    }

    #[test]
    fn a_title_that_is_blank_or_not_ascii_keeps_nobody_elses_notices_back() {
        let scratch = Scratch::new("notices-titles");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let titles = [&b""[..], b"M\xdcLLER", b"A\\B", b"CT"].map(AeTitle::from_bytes);
        for title in titles {
            let notice = Notice { receiving: title, calling: title, ..report(Topic::Mpps, "1.1", "CT", 0) };
            archive.queue(vec![notice]).unwrap();
        }
        assert_eq!(archive.notice_receivers().unwrap().len(), titles.len());
        for title in titles {
            let due = archive.notices_due(&title, 0, 9).unwrap();
            assert!(due.len() == 1 && due[0].notice.calling == title, "{due:?}");
        }
    }

    #[test]
    fn another_request_is_no_notice_and_nothing_of_its_transaction_is_queued() {
        let scratch = Scratch::new("notices-refused");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let good = report(Topic::Ups, "1.1", "A", 0);
        let delete = NRequest::delete(uids::STORAGE_COMMITMENT_PUSH_MODEL, Uid::from_static("1.2"));
        let refused = archive.queue(vec![good.clone(), Notice { request: delete, ..good }]);
        assert!(matches!(refused, Err(Error::NoNotice(_))), "{refused:?}");
        assert_eq!(archive.notices_waiting().unwrap(), 0);
    }
}
