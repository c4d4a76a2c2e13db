//! Storage Commitment: what was asked for, kept until it is answered, and whether an instance is safe.
//!
//! A transaction is on disk before its N-ACTION is answered. Its report is queued as a notice in the transaction that
//! makes it answered, so that each is reported once, also by the process that starts after one that was killed. What is
//! committed survives a power cut whatever the archive's durability: a requestor deletes its own copies then.

use std::io;

use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::AeTitle;
use kerma_service::Reference;
use kerma_service::commitment::{self, FailureReason, Report, Transaction};
use kerma_service::normalized::NRequest;

use crate::archive::Inner;
use crate::check::is_sound;
use crate::notices::{self, Notice, Topic};
use crate::pin::Pin;
use crate::rows::{self, Stored};
use crate::sql::{self, IndexError, OptionalExtension as _, Row, params};
use crate::{Archive, Durability, Error, clock};

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
        self.inner.committer.run_synced(move |writing| {
            let sql = "INSERT INTO commitments (uid, requesting, called, since, duplicate, information)
                       VALUES (?1, ?2, ?3, ?4,
                               CASE WHEN EXISTS (SELECT 1 FROM commitments WHERE uid = ?1) THEN 1 ELSE 0 END, ?5)
                       RETURNING id";
            let (requesting, called) = (notices::title_text(&requesting), notices::title_text(&called));
            let values = params![uid, requesting, called, clock::now(), information];
            Ok(writing.index.insert(sql, values)?)
        })
    }

    /// The numbers of the transactions that are not answered, in their order.
    ///
    /// # Errors
    /// What the index says.
    pub fn unanswered_commitments(&self) -> Result<Vec<i64>, Error> {
        let sql = "SELECT id FROM commitments WHERE information IS NOT NULL ORDER BY id";
        self.inner.read(|index| {
            let mut statement = index.prepare_cached(sql)?;
            Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
    }

    /// The transaction of this number; `None` if it is answered.
    ///
    /// # Errors
    /// What the index says.
    pub fn commitment(&self, id: i64) -> Result<Option<Asked>, Error> {
        let sql = "SELECT id, requesting, called, since, duplicate, information FROM commitments
                   WHERE information IS NOT NULL AND id = ?1";
        self.inner.read(|index| Ok(index.prepare_cached(sql)?.query_row([id], asked).optional()?))
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
                Ok((row.get::<String>(0)?, row.get::<Option<Vec<u8>>>(1)?, Stored::from_row(row, 2)?))
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
        let Reference { sop_instance, .. } = reference;
        if !is_sound(archive, &stored, digest.as_deref()) {
            log::error!("{sop_instance}: not committed, its file is not what was stored: {}", stored.file);
            return Err(FailureReason::PROCESSING_FAILURE);
        }
        sync(archive, &stored).map_err(|error| {
            log::error!("{sop_instance}: not committed, {} cannot be synced: {error}", stored.file);
            FailureReason::PROCESSING_FAILURE
        })
    }

    /// Answers a transaction: its report is queued, due at this time in milliseconds since 1970. It names who gives out the
    /// instances: the archive's Retrieve AE Title, or the title that was called. `None` if the transaction is answered already,
    /// else the number of the notice and its request.
    ///
    /// # Errors
    /// What the index says.
    pub fn answer_commitment(
        &self,
        asked: &Asked,
        report: Report,
        not_before: i64,
    ) -> Result<Option<(i64, NRequest)>, Error> {
        let id = asked.id;
        let title = self.inner.options().retrieve_ae_title.unwrap_or(asked.called);
        let report = report.retrieve_from(title);
        let request = commitment::report(&report);
        let notice = Notice {
            topic: Topic::Commitment,
            about: report.transaction.clone(),
            receiving: asked.requesting,
            calling: asked.called,
            request: request.clone(),
            not_before,
        };
        let queued = self.inner.committer.run_synced(move |writing| {
            let now = clock::now();
            let answered = "UPDATE commitments SET information = NULL, since = ?2
                            WHERE id = ?1 AND information IS NOT NULL";
            if writing.index.prepare_cached(answered)?.execute(params![id, now])? == 0 {
                return Ok(None);
            }
            let over = "DELETE FROM commitments WHERE information IS NULL AND since < ?1";
            writing.index.prepare_cached(over)?.execute([now - IN_USE])?;
            notices::insert(writing, &notice).map(Some)
        })?;
        Ok(queued.map(|notice| (notice, request)))
    }
}

/// With a relaxed durability an instance survives a power cut only from now on: its file, and the folders that name it.
fn sync(archive: &Inner, stored: &Stored) -> io::Result<()> {
    if archive.durability == Durability::Full {
        return Ok(());
    }
    // What is not there as a file yet is in the index.
    archive.objects.sync(std::slice::from_ref(&stored.file))
}

fn asked(row: &Row<'_>) -> sql::Result<Asked> {
    let bytes: Vec<u8> = row.get(5)?;
    let information = DataSet::read(bytes, Encoding::ExplicitVrLittleEndian);
    let information = information.map_err(|error| IndexError::unreadable(5, error))?;
    let transaction = Transaction::of(&information).map_err(|refused| {
        IndexError::unreadable(5, std::io::Error::other(format!("{:?}", refused.status())))
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

    /// Asks; the transaction as it is kept.
    fn ask(archive: &Archive, transaction: &Transaction) -> Asked {
        let id = archive.ask_commitment(transaction, title("CT"), title("ARCHIVE")).unwrap();
        archive.commitment(id).unwrap().unwrap()
    }

    fn nothing_is_there(asked: &Asked) -> Report {
        asked.transaction.answer(|_| Err(FailureReason::NO_SUCH_OBJECT_INSTANCE))
    }

    #[test]
    fn a_transaction_is_there_after_a_restart_until_it_is_answered_and_its_report_is_queued_once() {
        let scratch = Scratch::new("commitment");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let asked_for = transaction("1.2.3", &["1.2.4", "1.2.5"]);
        let id = ask(&archive, &asked_for).id;
        drop(archive);
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        assert_eq!(archive.unanswered_commitments().unwrap(), [id]);
        let asked = archive.commitment(id).unwrap().unwrap();
        assert_eq!((&asked.transaction, asked.is_duplicate), (&asked_for, false));
        assert_eq!((asked.requesting, asked.called), (title("CT"), title("ARCHIVE")));
        let report = asked.transaction.answer(|reference| archive.committed(reference));
        assert_eq!(report.failed[0].1, FailureReason::NO_SUCH_OBJECT_INSTANCE);
        assert!(archive.answer_commitment(&asked, report.clone(), 7).unwrap().is_some());
        assert!(archive.answer_commitment(&asked, report.clone(), 7).unwrap().is_none());
        assert_eq!(archive.commitment(id).unwrap(), None);
        assert!(archive.unanswered_commitments().unwrap().is_empty());
        let queued = archive.notices(0, 9).unwrap();
        assert_eq!(queued.len(), 1);
        let told = queued[0].notice.request.data_set.as_ref().unwrap();
        assert_eq!(Report::of(told).unwrap(), report);
        assert_eq!((queued[0].notice.receiving, queued[0].notice.calling), (title("CT"), title("ARCHIVE")));
    }

    #[test]
    fn the_uid_of_a_transaction_stays_in_use_for_a_day_after_it_is_answered() {
        let scratch = Scratch::new("commitment-duplicate");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let ask = |uid| ask(&archive, &transaction(uid, &["1.2.4"]));
        let answer = |asked: &Asked| archive.answer_commitment(asked, nothing_is_there(asked), 0).unwrap();
        let first = ask("1.2.3");
        let second = ask("1.2.3");
        assert!(!first.is_duplicate && second.is_duplicate && !ask("1.2.30").is_duplicate);
        answer(&first).unwrap();
        answer(&second).unwrap();
        assert!(ask("1.2.3").is_duplicate);
        let age = |milliseconds: i64| {
            archive.inner.committer.run(move |writing| {
                let sql = "UPDATE commitments SET since = since - ?1";
                Ok(writing.index.execute(sql, [milliseconds])?)
            })
        };
        age(IN_USE - 60_000).unwrap();
        answer(&ask("1.2.31")).unwrap();
        assert!(ask("1.2.3").is_duplicate);
        age(120_000).unwrap();
        answer(&ask("1.2.32")).unwrap();
        // Those that were not answered are.
        assert_eq!(archive.unanswered_commitments().unwrap().len(), 3);
        let unanswered = archive.unanswered_commitments().unwrap();
        for id in unanswered {
            answer(&archive.commitment(id).unwrap().unwrap()).unwrap();
        }
        age(IN_USE + 1).unwrap();
        answer(&ask("1.2.33")).unwrap();
        assert!(!ask("1.2.3").is_duplicate);
    }

    #[test]
    fn what_a_peer_sends_as_title_or_uid_comes_back_to_it_as_it_was() {
        let scratch = Scratch::new("commitment-odd");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let long = "1.".repeat(40) + "1";
        let uids = [&b"1.2.3 "[..], b"1.2.\xe4", b"1.2.a", b"1..02", long.as_bytes()];
        for uid in uids {
            let class = kerma_dictionary::uids::CT_IMAGE_STORAGE;
            let reference = Reference::new(class, Uid::from_bytes(uid));
            let asked_for = Transaction::new(Uid::from_bytes(uid), [reference]);
            let requesting = AeTitle::from_bytes(b"M\xdcLLER");
            let id = archive.ask_commitment(&asked_for, requesting, AeTitle::from_bytes(b"")).unwrap();
            let asked = archive.commitment(id).unwrap().unwrap();
            assert_eq!((&asked.transaction, asked.requesting), (&asked_for, requesting));
            let report = asked.transaction.answer(|reference| archive.committed(reference));
            archive.answer_commitment(&asked, report, 0).unwrap().unwrap();
            let queued = archive.notices(0, 99).unwrap().pop().unwrap();
            let told = Report::of(queued.notice.request.data_set.as_ref().unwrap()).unwrap();
            assert_eq!((told.answers(&asked_for), queued.notice.receiving), (Ok(()), requesting));
        }
    }

    #[test]
    fn who_gives_out_the_instances_is_the_title_of_the_options_or_else_the_one_that_was_called() {
        let scratch = Scratch::new("commitment-title");
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let told = |uid| {
            let asked = ask(&archive, &transaction(uid, &["1.2.4"]));
            let report = asked.transaction.answer(|_| Ok(()));
            let (_, request) = archive.answer_commitment(&asked, report, 0).unwrap().unwrap();
            Report::of(request.data_set.as_ref().unwrap()).unwrap().retrieve_ae_title
        };
        assert_eq!(told("1.2.3"), Some(title("ARCHIVE")));
        archive.set_options(Options::default().retrieve_ae_title(title("OTHER")));
        assert_eq!(told("1.2.4"), Some(title("OTHER")));
    }

    #[test]
    fn a_commitment_is_on_disk_at_once_and_what_comes_after_it_as_the_archive_is_durable() {
        for (durability, own) in [(Durability::Relaxed, 1), (Durability::Full, 2)] {
            let scratch = Scratch::new("commitment-synced");
            let archive = Archive::open(scratch.path(), Options::default().durability(durability)).unwrap();
            let synchronous = |writing: &crate::writer::Writing<'_>| {
                Ok(writing.index.query_row("PRAGMA synchronous", [], |row| row.get::<i64>(0))?)
            };
            assert_eq!(archive.inner.committer.run(synchronous).unwrap(), own);
            assert_eq!(archive.inner.committer.run_synced(synchronous).unwrap(), 2);
            let failed = archive.inner.committer.run_synced(|_| Err::<(), _>(Error::ReadOnly));
            assert!(failed.is_err());
            assert_eq!(archive.inner.committer.run(synchronous).unwrap(), own);
        }
    }
}
