//! Inventories that are asked for (PS3.4 annex KK): what is wanted, and how far it is.

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::inventory::{Initiation, Refusal, TransactionStatus};

use crate::clock::now;
use crate::notices::{self, Notice, ae_title};
use crate::sql::{self, Connection, IndexError, OptionalExtension as _, Row, params};
use crate::{Archive, Error, rows};

/// An inventory that was asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Inventory {
    /// Its number here: larger than that of each before.
    pub id: i64,
    /// What is wanted.
    pub wanted: Initiation,
    /// The transaction.
    pub transaction: Uid,
    /// The SOP Instance UID that it has, or will have.
    pub instance: Uid,
    /// The AE that asked.
    pub requesting: AeTitle,
    /// The AE title that it called.
    pub called: AeTitle,
    /// How it stands.
    pub status: TransactionStatus,
    /// How many studies are in it, once it is there.
    pub records: u64,
}

/// How long inventories are known that have ended, in milliseconds.
const KNOWN: i64 = 30 * 24 * 60 * 60 * 1000;

impl Archive {
    /// Keeps what is asked for, under the UID that the inventory will have. It is on the disk when this returns.
    ///
    /// # Errors
    /// [`Refusal::UnknownTransaction`] if it has no Transaction UID, [`Refusal::DuplicateTransaction`] if there is one with it; what
    /// the index says.
    pub fn ask_inventory(
        &self,
        wanted: &Initiation,
        instance: Uid,
        requesting: AeTitle,
        called: AeTitle,
    ) -> Result<Result<Inventory, Refusal>, Error> {
        let Ok(transaction) = wanted.transaction() else { return Ok(Err(Refusal::UnknownTransaction)) };
        let bytes = wanted.attributes().to_vec(Encoding::ExplicitVrLittleEndian)?;
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            let is_final = "status NOT IN ('PROCESSING', 'PAUSED')";
            let old = format!("DELETE FROM inventories WHERE changed < ?1 AND {is_final}");
            index.prepare_cached(&old)?.execute([now() - KNOWN])?;
            if find(index, &transaction)?.is_some() {
                return Ok(Err(Refusal::DuplicateTransaction));
            }
            let sql = "INSERT INTO inventories (uid, instance, requesting, called, changed, status, records, wanted)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7)";
            let status = TransactionStatus::Processing.as_str();
            let (uid, made) = (rows::text(&transaction), rows::text(&instance));
            let values = params![uid, made, requesting.to_string(), called.to_string(), now(), status, bytes];
            index.prepare_cached(sql)?.execute(values)?;
            Ok(find(index, &transaction)?.ok_or(Refusal::UnknownTransaction))
        })
    }

    /// The inventory of this transaction; `None` if there is none.
    ///
    /// # Errors
    /// What the index says.
    pub fn inventory(&self, transaction: &Uid) -> Result<Option<Inventory>, Error> {
        self.inner.read(|index| find(index, transaction))
    }

    /// The inventory that is to be made next; `None` if there is none.
    ///
    /// # Errors
    /// What the index says.
    pub fn next_inventory(&self) -> Result<Option<Inventory>, Error> {
        let sql = format!("{SELECT} WHERE status = 'PROCESSING' ORDER BY id LIMIT 1");
        self.inner.read(|index| Ok(index.prepare_cached(&sql)?.query_row([], inventory).optional()?))
    }

    /// An inventory rests, goes on, or ends with so many studies in it, and what is told of that is queued, in one transaction;
    /// the number of the notice.
    ///
    /// # Errors
    /// [`Refusal::UnknownTransaction`], and [`Refusal::Terminated`] if it has ended before; what the index says.
    pub fn change_inventory(
        &self,
        transaction: Uid,
        status: TransactionStatus,
        records: u64,
        notice: Option<Notice>,
    ) -> Result<Result<Option<i64>, Refusal>, Error> {
        self.inner.committer.run(move |writing| {
            let index = writing.index;
            let Some(found) = find(index, &transaction)? else { return Ok(Err(Refusal::UnknownTransaction)) };
            if found.status.is_final() {
                return Ok(Err(Refusal::Terminated(found.status)));
            }
            if found.status == TransactionStatus::Paused && status == TransactionStatus::Complete {
                return Ok(Err(Refusal::Paused));
            }
            let sql = "UPDATE inventories SET status = ?2, records = ?3, changed = ?4 WHERE id = ?1";
            index.prepare_cached(sql)?.execute(params![found.id, status.as_str(), records, now()])?;
            let queued = notice.map(|notice| notices::insert(writing, &notice)).transpose()?;
            Ok(Ok(queued))
        })
    }
}

const SELECT: &str = "SELECT id, uid, instance, requesting, called, status, records, wanted FROM inventories";

fn find(index: &Connection, transaction: &Uid) -> Result<Option<Inventory>, Error> {
    let sql = format!("{SELECT} WHERE uid = ?1");
    Ok(index.prepare_cached(&sql)?.query_row([rows::text(transaction)], inventory).optional()?)
}

fn inventory(row: &Row<'_>) -> sql::Result<Inventory> {
    let uid = |column| Ok::<_, IndexError>(Uid::from_bytes(row.get::<String>(column)?.as_bytes()));
    let wanted = DataSet::read(row.get::<Vec<u8>>(7)?, Encoding::ExplicitVrLittleEndian);
    let status: String = row.get(5)?;
    let all = [
        TransactionStatus::Processing,
        TransactionStatus::Paused,
        TransactionStatus::Complete,
        TransactionStatus::Canceled,
    ];
    Ok(Inventory {
        id: row.get(0)?,
        wanted: Initiation::from(wanted.map_err(|error| IndexError::unreadable(7, error))?),
        transaction: uid(1)?,
        instance: uid(2)?,
        requesting: ae_title(row, 3)?,
        called: ae_title(row, 4)?,
        status: all.into_iter().find(|known| known.as_str() == status).unwrap_or(TransactionStatus::Failure),
        records: row.get(6)?,
    })
}

#[cfg(test)]
mod tests {
    use kerma_service::inventory::Level;

    use super::*;
    use crate::Options;
    use crate::scratch::Scratch;

    #[test]
    fn an_inventory_that_was_asked_for_is_made_after_a_restart_and_ends_once() {
        let scratch = Scratch::new("inventories");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let (transaction, instance) = (Uid::from_static("1.2.3"), Uid::from_static("1.2.4"));
        let wanted = Initiation::new(&transaction, Level::Series);
        let title = || "SCU".parse::<AeTitle>().unwrap();
        let ask =
            |archive: &Archive| archive.ask_inventory(&wanted, instance.clone(), title(), title()).unwrap();
        ask(&archive).unwrap();
        drop(archive);
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        assert_eq!(ask(&archive).unwrap_err(), Refusal::DuplicateTransaction);
        let next = archive.next_inventory().unwrap().unwrap();
        assert_eq!((&next.transaction, &next.instance), (&transaction, &instance));
        assert_eq!(next.wanted.level(), Ok(Level::Series));
        let enter = |status| archive.change_inventory(transaction.clone(), status, 7, None).unwrap();
        enter(TransactionStatus::Paused).unwrap();
        assert!(archive.next_inventory().unwrap().is_none());
        assert_eq!(enter(TransactionStatus::Complete), Err(Refusal::Paused));
        enter(TransactionStatus::Processing).unwrap();
        enter(TransactionStatus::Complete).unwrap();
        let ended = Err(Refusal::Terminated(TransactionStatus::Complete));
        assert_eq!(enter(TransactionStatus::Canceled), ended);
        assert_eq!(archive.inventory(&transaction).unwrap().unwrap().records, 7);
    }
}
