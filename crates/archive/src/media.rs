//! Requests for media (PS3.4 annex S), kept until long after their media are made.

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::Uid;
use kerma_service::media::{Creation, Order, Priority, Progress, Refusal, State};

use crate::clock::now;
use crate::sql::{self, Connection, IndexError, OptionalExtension as _, Row, params};
use crate::{Archive, Error, rows};

/// How long requests are kept that do not change any more, in milliseconds.
const KEPT: i64 = 30 * 24 * 60 * 60 * 1000;

impl Archive {
    /// Keeps a request for media. It is on the disk when this returns.
    ///
    /// # Errors
    /// [`Refusal::Duplicate`] or [`Refusal::AlreadyInitiated`] if there is one with its UID; what the index says.
    pub fn create_media(&self, uid: Uid, creation: Creation) -> Result<Result<(), Refusal>, Error> {
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            let old = "DELETE FROM media WHERE changed < ?1 AND state NOT IN (?2, ?3)";
            let (pending, creating) = (State::Pending.as_str(), State::Creating.as_str());
            index.prepare_cached(old)?.execute(params![now() - KEPT, pending, creating])?;
            match find(index, &uid)?.map(|creation| creation.state()) {
                None => {}
                Some(State::Idle) => return Ok(Err(Refusal::Duplicate)),
                Some(_) => return Ok(Err(Refusal::AlreadyInitiated)),
            }
            let sql =
                "INSERT INTO media (uid, state, changed, attributes, status) VALUES (?1, ?2, ?3, ?4, ?5)";
            let bytes = |data_set: &DataSet| data_set.to_vec(Encoding::ExplicitVrLittleEndian);
            let (attributes, status) = (bytes(creation.attributes())?, bytes(&creation.status())?);
            let values = params![rows::text(&uid), creation.state().as_str(), now(), attributes, status];
            index.prepare_cached(sql)?.execute(values)?;
            Ok(Ok(()))
        })
    }

    /// Changes a request, with nobody in between. It is on the disk when this returns.
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`], and what `change` refuses; what the index says.
    pub fn change_media(
        &self,
        uid: Uid,
        change: impl FnOnce(&mut Creation) -> Result<(), Refusal> + Send + 'static,
    ) -> Result<Result<(), Refusal>, Error> {
        self.inner.committer.run(move |writing| {
            let Some(mut creation) = find(writing.index, &uid)? else {
                return Ok(Err(Refusal::NoSuchRequest));
            };
            let changed = change(&mut creation);
            if changed.is_ok() {
                save(writing.index, &uid, &creation)?;
            }
            Ok(changed)
        })
    }

    /// Forgets a request that may be canceled.
    ///
    /// # Errors
    /// [`Refusal::NoSuchRequest`], [`Refusal::Completed`], [`Refusal::InProgress`]; what the index says.
    pub fn cancel_media(&self, uid: Uid) -> Result<Result<(), Refusal>, Error> {
        self.inner.committer.run(move |writing| {
            let Some(creation) = find(writing.index, &uid)? else { return Ok(Err(Refusal::NoSuchRequest)) };
            let allowed = creation.cancel(false);
            if allowed.is_ok() {
                writing
                    .index
                    .prepare_cached("DELETE FROM media WHERE uid = ?1")?
                    .execute([rows::text(&uid)])?;
            }
            Ok(allowed)
        })
    }

    /// A request for media; `None` if there is none of this UID.
    ///
    /// # Errors
    /// What the index says.
    pub fn media_request(&self, uid: &Uid) -> Result<Option<Creation>, Error> {
        self.inner.read(|index| find(index, uid))
    }

    /// The request whose media are to be made next, which begins with that: the first of those with the highest priority. `None` if
    /// none waits.
    ///
    /// # Errors
    /// What the index says.
    pub fn begin_next_media(&self) -> Result<Option<(Uid, Creation)>, Error> {
        self.inner.committer.run(|writing| {
            let sql = "SELECT uid FROM media WHERE state = ?1
                       ORDER BY CASE priority WHEN 'HIGH' THEN 0 WHEN 'LOW' THEN 2 ELSE 1 END, id LIMIT 1";
            let mut statement = writing.index.prepare_cached(sql)?;
            let next: Option<String> =
                statement.query_row([State::Pending.as_str()], |row| row.get(0)).optional()?;
            let Some(uid) = next.map(|uid| Uid::from_bytes(uid.as_bytes())) else { return Ok(None) };
            let Some(mut creation) = find(writing.index, &uid)? else { return Ok(None) };
            creation.begin();
            save(writing.index, &uid, &creation)?;
            Ok(Some((uid, creation)))
        })
    }

    /// What was being made by a process that is gone is to be made anew. For a process that starts.
    ///
    /// # Errors
    /// What the index says.
    pub fn recover_media(&self) -> Result<(), Error> {
        self.inner.committer.run(|writing| {
            let index = writing.index;
            let mut statement = index.prepare_cached("SELECT uid FROM media WHERE state = ?1")?;
            let creating = statement.query_map([State::Creating.as_str()], |row| row.get::<String>(0))?;
            for uid in creating.collect::<Result<Vec<_>, _>>()? {
                let uid = Uid::from_bytes(uid.as_bytes());
                if let Some(mut creation) = find(index, &uid)?
                    && creation.begin_again()
                {
                    save(index, &uid, &creation)?;
                }
            }
            Ok(())
        })
    }
}

fn find(index: &Connection, uid: &Uid) -> Result<Option<Creation>, Error> {
    let sql = "SELECT attributes, status, copies, priority FROM media WHERE uid = ?1";
    Ok(index.prepare_cached(sql)?.query_row([rows::text(uid)], creation).optional()?)
}

fn save(index: &Connection, uid: &Uid, creation: &Creation) -> Result<(), Error> {
    let sql =
        "UPDATE media SET state = ?2, changed = ?3, copies = ?4, priority = ?5, status = ?6 WHERE uid = ?1";
    let order = creation.order();
    let priority = order.and_then(|order| order.priority).map(Priority::as_str);
    let status = creation.status().to_vec(Encoding::ExplicitVrLittleEndian)?;
    let copies = order.map(|order| order.copies);
    let values = params![rows::text(uid), creation.state().as_str(), now(), copies, priority, status];
    index.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

fn creation(row: &Row<'_>) -> sql::Result<Creation> {
    let data_set = |column| {
        let read = DataSet::read(row.get::<Vec<u8>>(column)?, Encoding::ExplicitVrLittleEndian);
        read.map_err(|error| IndexError::unreadable(column, error))
    };
    let priority: Option<String> = row.get(3)?;
    let all = [Priority::High, Priority::Medium, Priority::Low];
    let priority = priority.and_then(|name| all.into_iter().find(|priority| priority.as_str() == name));
    let order = row.get::<Option<u32>>(2)?.map(|copies| Order { copies, priority });
    let progress = Progress::read(&data_set(1)?).map_err(|error| IndexError::unreadable(1, error))?;
    Ok(Creation::restored(data_set(0)?, order, progress))
}

#[cfg(test)]
mod tests {
    use kerma_service::media::Medium;

    use super::*;
    use crate::Options;
    use crate::scratch::Scratch;

    const UID: Uid = Uid::from_static("1.2.3");

    fn state(archive: &Archive, uid: &Uid) -> Option<State> {
        archive.media_request(uid).unwrap().map(|creation| creation.state())
    }

    fn initiated(archive: &Archive, uid: Uid, priority: Option<Priority>) {
        archive.create_media(uid.clone(), Creation::new(DataSet::new())).unwrap().unwrap();
        let order = Order { copies: 2, priority };
        archive.change_media(uid, move |creation| creation.initiate(order)).unwrap().unwrap();
    }

    #[test]
    fn a_request_whose_media_were_being_made_is_made_anew_after_a_restart() {
        let scratch = Scratch::new("media");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        initiated(&archive, UID, Some(Priority::High));
        assert_eq!(archive.begin_next_media().unwrap().unwrap().0, UID);
        assert_eq!(archive.cancel_media(UID).unwrap(), Err(Refusal::InProgress));
        drop(archive);
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        assert_eq!(state(&archive, &UID), Some(State::Creating));
        archive.recover_media().unwrap();
        let (_, creation) = archive.begin_next_media().unwrap().unwrap();
        assert_eq!(creation.order(), Some(Order { copies: 2, priority: Some(Priority::High) }));
        let medium = Medium { file_set_id: "SET".into(), file_set_uid: Uid::from_static("1.2.9") };
        let made = medium.clone();
        archive
            .change_media(UID, move |creation| match creation.finish(1, [made]) {
                true => Ok(()),
                false => Err(Refusal::Completed),
            })
            .unwrap()
            .unwrap();
        let status = archive.media_request(&UID).unwrap().unwrap().status();
        assert_eq!(Progress::read(&status).unwrap().media, [medium]);
        assert!(archive.begin_next_media().unwrap().is_none());
    }

    #[test]
    fn those_of_high_priority_come_first_and_one_that_waits_may_be_canceled() {
        let scratch = Scratch::new("media-order");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let uids = ["1.1", "1.2", "1.3", "1.4"].map(Uid::from_static);
        let priorities = [Some(Priority::Low), None, Some(Priority::High), Some(Priority::Medium)];
        for (uid, priority) in uids.iter().zip(priorities) {
            initiated(&archive, uid.clone(), priority);
        }
        archive.cancel_media(uids[3].clone()).unwrap().unwrap();
        assert_eq!(state(&archive, &uids[3]), None);
        let order: Vec<Uid> = std::iter::from_fn(|| Some(archive.begin_next_media().unwrap()?.0)).collect();
        assert_eq!(order, [2, 1, 0].map(|place: usize| uids[place].clone()));
        let again = archive.create_media(uids[0].clone(), Creation::new(DataSet::new())).unwrap();
        assert_eq!(again, Err(Refusal::AlreadyInitiated));
        assert_eq!(archive.change_media(UID, |_| Ok(())).unwrap(), Err(Refusal::NoSuchRequest));
    }
}
