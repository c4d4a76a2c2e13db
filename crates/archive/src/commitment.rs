//! Storage Commitment: what was asked for, kept until it is answered, and whether an instance is safe.
//!
//! A transaction is on disk before its N-ACTION is answered. Its report is queued as a notice in the transaction that
//! makes it answered, so that each is reported once, also by the process that starts after one that was killed.

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::AeTitle;
use kerma_service::Reference;
use kerma_service::commitment::{self, FailureReason, Report, Transaction};
use rusqlite::{OptionalExtension as _, Row, params};

use crate::check::is_sound;
use crate::notices::{self, Notice, Topic};
use crate::pin::Pin;
use crate::rows::{self, Stored};
use crate::{Archive, Error};

/// A transaction that is not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Asked {
    /// Its number here: larger than that of each transaction before.
    pub id: i64,
    /// What is asked for.
    pub transaction: Transaction,
    /// The AE that asks.
    pub requesting: AeTitle,
    /// The AE title that it called.
    pub called: AeTitle,
    /// When it was received, in milliseconds since 1970.
    pub received: i64,
    /// Another transaction has its Transaction UID.
    pub is_duplicate: bool,
}

/// How long the UID of an answered transaction stays in use, in milliseconds.
const IN_USE: i64 = 24 * 60 * 60 * 1000;

impl Archive {
    /// Keeps a transaction that this AE has asked for, calling this title; its number. When this returns it is on disk.
    ///
    /// # Errors
    /// What the index says.
    pub fn ask_commitment(
        &self,
        transaction: &Transaction,
        requesting: AeTitle,
        called: AeTitle,
    ) -> Result<i64, Error> {
        let uid = transaction.uid.to_string();
        let information = transaction.information().to_vec(Encoding::ExplicitVrLittleEndian)?;
        self.inner.committer.run(move |writing| {
            let sql = "INSERT INTO commitments (uid, requesting, called, received, duplicate, information)
                       VALUES (?1, ?2, ?3, ?4, EXISTS (SELECT 1 FROM commitments WHERE uid = ?1), ?5)";
            let (requesting, called) = (requesting.to_string(), called.to_string());
            let values = params![uid, requesting, called, notices::now(), information];
            Ok(writing.index.prepare_cached(sql)?.insert(values)?)
        })
    }

    /// The first transaction with a larger number than this that is not answered; `None` if there is none.
    ///
    /// # Errors
    /// What the index says.
    pub fn commitment_asked(&self, after: i64) -> Result<Option<Asked>, Error> {
        let sql = "SELECT id, requesting, called, received, duplicate, information FROM commitments
                   WHERE information IS NOT NULL AND id > ?1 ORDER BY id LIMIT 1";
        self.inner.read(|index| Ok(index.prepare_cached(sql)?.query_row([after], asked).optional()?))
    }

    /// Whether an instance is safe: the index has it, with this SOP class, and its file is there, whole, and not a bit of it
    /// has changed since it was stored.
    ///
    /// # Errors
    /// 0x0112 if there is none, 0x0119 if it is of another SOP class, and 0x0110 if its file is not what was stored, or
    /// cannot be read.
    pub fn committed(&self, reference: &Reference) -> Result<(), FailureReason> {
        let archive = &self.inner;
        let _pin = Pin::new(archive);
        let sql = format!("SELECT sop_class, digest, {} FROM instances WHERE uid = ?1", Stored::COLUMNS);
        let row = archive.read(|index| {
            let mut statement = index.prepare_cached(&sql)?;
            let row = statement.query_row([rows::text(&reference.sop_instance)], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, Option<Vec<u8>>>(1)?, Stored::from_row(row, 2)?))
            });
            Ok(row.optional()?)
        });
        let (sop_class, digest, stored) = match row {
            Ok(row) => row.ok_or(FailureReason::NO_SUCH_OBJECT_INSTANCE)?,
            Err(error) => {
                log::error!("commitment of {}: {error}", reference.sop_instance);
                return Err(FailureReason::PROCESSING_FAILURE);
            }
        };
        if sop_class != rows::text(&reference.sop_class) {
            return Err(FailureReason::CLASS_INSTANCE_CONFLICT);
        }
        if is_sound(archive, &stored, digest.as_deref()) {
            return Ok(());
        }
        log::error!(
            "{}: not committed, its file is not what was stored: {}",
            reference.sop_instance,
            stored.file
        );
        Err(FailureReason::PROCESSING_FAILURE)
    }

    /// Answers a transaction: its report is queued, due at this time in milliseconds since 1970. `None` if the transaction is
    /// answered already, else the number of the notice.
    ///
    /// # Errors
    /// What the index says.
    pub fn answer_commitment(
        &self,
        asked: &Asked,
        report: &Report,
        not_before: i64,
    ) -> Result<Option<i64>, Error> {
        let id = asked.id;
        let notice = Notice {
            topic: Topic::Commitment,
            about: report.transaction.clone(),
            receiving: asked.requesting,
            calling: asked.called,
            request: commitment::report(report),
            not_before,
        };
        self.inner.committer.run(move |writing| {
            let now = notices::now();
            let answered = "UPDATE commitments SET information = NULL, received = ?2
                            WHERE id = ?1 AND information IS NOT NULL";
            if writing.index.prepare_cached(answered)?.execute(params![id, now])? == 0 {
                return Ok(None);
            }
            let over = "DELETE FROM commitments WHERE information IS NULL AND received < ?1";
            writing.index.prepare_cached(over)?.execute([now - IN_USE])?;
            notices::insert(writing, &notice).map(Some)
        })
    }
}

fn asked(row: &Row<'_>) -> rusqlite::Result<Asked> {
    let bytes: Vec<u8> = row.get(5)?;
    let information = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian);
    let information = information.map_err(|error| notices::unreadable(5, error))?;
    let transaction = Transaction::of(&information).map_err(|refused| {
        notices::unreadable(5, std::io::Error::other(format!("{:?}", refused.status())))
    })?;
    Ok(Asked {
        id: row.get(0)?,
        transaction,
        requesting: notices::ae_title(row, 1)?,
        called: notices::ae_title(row, 2)?,
        received: row.get(3)?,
        is_duplicate: row.get(4)?,
    })
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::Uid;

    use super::*;
    use crate::Options;
    use crate::scratch::Scratch;

    fn title(title: &str) -> AeTitle {
        AeTitle::new(title).unwrap()
    }

    fn transaction(uid: &'static str, instances: &[&'static str]) -> Transaction {
        let class = kerma_dictionary::uids::CT_IMAGE_STORAGE;
        let references = instances.iter().map(|uid| Reference::new(class.clone(), Uid::from_static(uid)));
        Transaction::new(Uid::from_static(uid), references)
    }

    #[test]
    fn a_transaction_is_there_after_a_restart_until_it_is_answered_and_its_report_is_queued_once() {
        let scratch = Scratch::new("commitment");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let asked_for = transaction("1.2.3", &["1.2.4", "1.2.5"]);
        let id = archive.ask_commitment(&asked_for, title("CT"), title("ARCHIVE")).unwrap();
        drop(archive);
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let asked = archive.commitment_asked(0).unwrap().unwrap();
        assert_eq!((asked.id, &asked.transaction, asked.is_duplicate), (id, &asked_for, false));
        assert_eq!((asked.requesting, asked.called), (title("CT"), title("ARCHIVE")));
        let report = asked.transaction.answer(|reference| archive.committed(reference));
        assert_eq!(report.failed[0].1, FailureReason::NO_SUCH_OBJECT_INSTANCE);
        assert!(archive.answer_commitment(&asked, &report, 7).unwrap().is_some());
        assert_eq!(archive.answer_commitment(&asked, &report, 7).unwrap(), None);
        assert_eq!(archive.commitment_asked(0).unwrap(), None);
        let queued = archive.notices(0, 9).unwrap();
        assert_eq!(queued.len(), 1);
        let told = queued[0].notice.request.data_set.as_ref().unwrap();
        assert_eq!(Report::of(told).unwrap(), report);
        assert_eq!((queued[0].notice.receiving, queued[0].notice.calling), (title("CT"), title("ARCHIVE")));
    }

    #[test]
    fn the_uid_of_a_transaction_stays_in_use_when_it_is_answered() {
        let scratch = Scratch::new("commitment-duplicate");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let ask = |uid| {
            let id = archive.ask_commitment(&transaction(uid, &["1.2.4"]), title("CT"), title("A")).unwrap();
            archive.commitment_asked(id - 1).unwrap().unwrap()
        };
        let first = ask("1.2.3");
        assert!(!first.is_duplicate && ask("1.2.3").is_duplicate && !ask("1.2.30").is_duplicate);
        let report = first.transaction.refuse(FailureReason::PROCESSING_FAILURE);
        archive.answer_commitment(&first, &report, 0).unwrap().unwrap();
        assert!(ask("1.2.3").is_duplicate);
    }
}
