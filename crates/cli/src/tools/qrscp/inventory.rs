//! Inventory Creation: an inventory of the index is stored in the archive, from where it is had by Inventory Query/Retrieve.

mod production;

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use kerma_ae::report::{self, Reporter};
use kerma_ae::{ApplicationEntity, Outcome, Status, new_uid};
use kerma_archive::{Archive, Inventory, Notice, Topic};
use kerma_dictionary::{AeTitle, Tag, Uid, uids};
use kerma_service::Reference;
use kerma_service::inventory::{self, Initiation, Produce, Refusal, Report, TransactionStatus};
use kerma_service::normalized::ActionRequest;

use self::production::{Made, make, scope};
use super::background::{Background, lock, one_by_one};
use super::journal;
use crate::report::clock::now;

/// A report that an association tells is not told otherwise for so long.
const BY_ASSOCIATION: i64 = 60 * 60 * 1000;
/// How often the one who makes an inventory looks whether it is still wanted.
const LOOK: Duration = Duration::from_millis(200);

/// The handler. Clones are the same.
#[derive(Clone)]
pub(super) struct Inventories(Arc<Shared>);

struct Shared {
    archive: Archive,
    own: AeTitle,
    /// By transaction, the association that asked last.
    lines: Mutex<HashMap<Uid, Reporter>>,
    /// By transaction, after how many minutes a report is wanted each time.
    minutes: Mutex<HashMap<Uid, u16>>,
    /// How many studies are in the one that is being made.
    records: AtomicU64,
    stopping: AtomicBool,
    wake: Mutex<Sender<()>>,
}

/// Makes what is asked for, and first what was when an earlier process ended. What it is making when it is dropped is made anew at the
/// next start.
pub(super) fn start(archive: &Archive, own: AeTitle) -> io::Result<(Inventories, Background)> {
    let (wake, woken) = mpsc::channel();
    let shared = Shared::new(archive, own, wake);
    let (making, stopping) = (shared.clone(), shared.clone());
    let stop = move || {
        stopping.stopping.store(true, Ordering::Relaxed);
        stopping.wake();
    };
    Ok((Inventories(shared), Background::start("inventory", move || making.run(&woken), stop)?))
}

impl Shared {
    fn new(archive: &Archive, own: AeTitle, wake: Sender<()>) -> Arc<Shared> {
        Arc::new(Shared {
            archive: archive.clone(),
            own,
            lines: Mutex::default(),
            minutes: Mutex::default(),
            records: AtomicU64::new(0),
            stopping: AtomicBool::new(false),
            wake: Mutex::new(wake),
        })
    }
}

impl Inventories {
    /// A handler whose inventories nobody makes.
    pub(super) fn idle(archive: &Archive, own: AeTitle) -> Inventories {
        Inventories(Shared::new(archive, own, mpsc::channel().0))
    }

    /// The Application Entity with Inventory Creation.
    pub(super) fn provide(&self, entity: ApplicationEntity) -> ApplicationEntity {
        entity.provide(inventory::scp(self.clone()))
    }
}

impl Produce for Inventories {
    fn initiate(&self, request: &ActionRequest, wanted: Initiation) -> Outcome {
        let unsupported: Vec<Tag> =
            match wanted.level().map_err(|_| "the level of the inventory").and_then(|_| scope(&wanted)) {
                Ok(keys) => self.0.archive.search(keys).unsupported().iter().map(|key| key.tag()).collect(),
                Err(what) => return Refusal::Unsupported(what).into(),
            };
        let association = &request.association;
        let (reporter, reports) = report::channel();
        let mut lines = lock(&self.0.lines);
        let asked = self.0.archive.ask_inventory(&wanted, new_uid(), association.peer(), association.own());
        let asked = match asked {
            Ok(Ok(asked)) => asked,
            Ok(Err(refusal)) => return refusal.into(),
            Err(error) => return Outcome::failed(format!("inventory: {error}")),
        };
        lines.insert(asked.transaction.clone(), reporter);
        drop(lines);
        let peer = association.peer().to_string();
        log::info!(target: journal::TARGET, "inventory transaction={} of={peer:?}", asked.transaction);
        self.0.wake();
        match unsupported.is_empty() {
            true => Outcome::new(Status::SUCCESS).reporting(reports),
            false => inventory::partly_matched(unsupported).reporting(reports),
        }
    }

    fn request_status(&self, _: &ActionRequest, transaction: Uid, minutes: Option<u16>) -> Outcome {
        let found = match self.0.archive.inventory(&transaction) {
            Ok(Some(found)) => found,
            Ok(None) => return Refusal::UnknownTransaction.into(),
            Err(error) => return Outcome::failed(format!("inventory: {error}")),
        };
        let (reporter, reports) = report::channel();
        if reporter.send_then(inventory::report(&self.0.report(&found)), |_| ()).is_err() {
            return Outcome::failed("inventory: the report cannot be sent".to_owned());
        }
        if !found.status.is_final() {
            if let Some(minutes) = minutes {
                lock(&self.0.minutes).insert(transaction.clone(), minutes);
            }
            lock(&self.0.lines).insert(transaction, reporter);
        }
        Outcome::new(Status::SUCCESS).reporting(reports)
    }

    fn cancel(&self, _: &ActionRequest, transaction: Uid, _: bool) -> Outcome {
        let found = match self.0.archive.inventory(&transaction) {
            Ok(Some(found)) => found,
            Ok(None) => return Refusal::UnknownTransaction.into(),
            Err(error) => return Outcome::failed(format!("inventory: {error}")),
        };
        // There is an instance once it is complete, and then it cannot be canceled.
        outcome(self.0.end(&found, TransactionStatus::Canceled, 0))
    }

    fn pause(&self, _: &ActionRequest, transaction: Uid) -> Outcome {
        self.0.enter(transaction, TransactionStatus::Paused)
    }

    fn resume(&self, _: &ActionRequest, transaction: Uid) -> Outcome {
        self.0.enter(transaction, TransactionStatus::Processing)
    }
}

fn outcome(done: Result<Result<(), Refusal>, kerma_archive::Error>) -> Outcome {
    match done {
        Ok(Ok(())) => ().into(),
        Ok(Err(refusal)) => refusal.into(),
        Err(error) => Outcome::failed(format!("inventory: {error}")),
    }
}

impl Shared {
    fn run(&self, woken: &Receiver<()>) {
        one_by_one(
            (&self.archive, "inventories"),
            &self.stopping,
            woken,
            || Ok(()),
            || {
                let next = self.archive.next_inventory().map_err(|error| format!("inventory: {error}"))?;
                let Some(wanted) = next else { return Ok(false) };
                let of = |error| format!("inventory transaction={}: {error}", wanted.transaction);
                self.make(&wanted).map(|()| true).map_err(of)
            },
        );
    }

    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    fn wake(&self) {
        // A thread that has ended leaves it to the next start.
        let _ = lock(&self.wake).send(());
    }

    fn make(&self, wanted: &Inventory) -> Result<(), kerma_archive::Error> {
        let mut looked = Instant::now();
        let mut told = Instant::now();
        let mut go_on = |records: u64| {
            self.records.store(records, Ordering::Relaxed);
            if looked.elapsed() > LOOK {
                looked = Instant::now();
                let found = self.archive.inventory(&wanted.transaction);
                if !found
                    .is_ok_and(|found| found.is_some_and(|it| it.status == TransactionStatus::Processing))
                {
                    return false;
                }
                let asked = lock(&self.minutes).get(&wanted.transaction).copied();
                let every = asked.or(wanted.wanted.minutes()).filter(|minutes| *minutes > 0);
                if every.is_some_and(|minutes| told.elapsed() >= Duration::from_secs(60 * u64::from(minutes)))
                {
                    told = Instant::now();
                    self.tell(wanted);
                }
            }
            !self.is_stopping()
        };
        // What an earlier process stored and did not say so is made anew.
        self.remove(wanted)?;
        match make(&self.archive, wanted, self.own, &mut go_on) {
            Ok(Made::Stored(records)) => {
                let ended = self.end(wanted, TransactionStatus::Complete, records)?;
                if ended.is_err() {
                    // It was given up meanwhile, or rests and is made anew.
                    self.remove(wanted)?;
                } else {
                    log::info!(
                        target: journal::TARGET,
                        "inventory transaction={} instance={} studies={records}",
                        wanted.transaction,
                        wanted.instance
                    );
                }
            }
            Ok(Made::GivenUp) => {}
            Err(why) => {
                log::error!("inventory transaction={}: {why}", wanted.transaction);
                let _ = self.end(wanted, TransactionStatus::Failure, 0)?;
            }
        }
        Ok(())
    }

    fn remove(&self, wanted: &Inventory) -> Result<(), kerma_archive::Error> {
        match self.archive.entity(&wanted.instance)? {
            Some(entity) => self.archive.remove(&entity).map(drop),
            None => Ok(()),
        }
    }

    fn enter(&self, transaction: Uid, status: TransactionStatus) -> Outcome {
        let done = self.archive.change_inventory(transaction, status, 0, None);
        self.wake();
        outcome(done.map(|done| done.map(drop)))
    }

    /// What there is to be told of an inventory.
    fn report(&self, of: &Inventory) -> Report {
        match of.status {
            TransactionStatus::Complete => {
                let made = Reference::new(uids::INVENTORY_STORAGE, of.instance.clone());
                Report::complete(&of.transaction, &made, of.records, &self.own)
            }
            status if status.is_final() => Report::without_instances(&of.transaction, status),
            status => Report::progress(&of.transaction, status, self.records.load(Ordering::Relaxed)),
        }
    }

    fn notice(&self, of: &Inventory, not_before: i64) -> Notice {
        Notice {
            topic: Topic::Inventory,
            about: of.transaction.clone(),
            receiving: of.requesting,
            calling: of.called,
            request: inventory::report(&self.report(of)),
            not_before,
        }
    }

    /// Tells how far it is.
    fn tell(&self, of: &Inventory) {
        let line = lock(&self.lines).get(&of.transaction).filter(|line| !line.is_over()).cloned();
        let told = match line {
            Some(line) => line.send_then(inventory::report(&self.report(of)), |_| ()).is_ok(),
            None => false,
        };
        if !told && let Err(error) = self.archive.queue(vec![self.notice(of, now())]) {
            log::error!("inventory transaction={}: {error}", of.transaction);
        }
    }

    /// It ends, which is told on the association that asked, or else as a notice.
    fn end(
        &self,
        of: &Inventory,
        status: TransactionStatus,
        records: u64,
    ) -> Result<Result<(), Refusal>, kerma_archive::Error> {
        let mut ended = of.clone();
        (ended.status, ended.records) = (status, records);
        lock(&self.minutes).remove(&of.transaction);
        let line = lock(&self.lines).remove(&of.transaction).filter(|line| !line.is_over());
        let not_before = now() + if line.is_some() { BY_ASSOCIATION } else { 0 };
        let notice = self.notice(&ended, not_before);
        let queued = self.archive.change_inventory(of.transaction.clone(), status, records, Some(notice))?;
        let id = match queued {
            Ok(id) => id,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if let (Some(id), Some(line)) = (id, line) {
            let (archive, transaction) = (self.archive.clone(), of.transaction.clone());
            let settle = move |answer: report::Answer| {
                // Not in this thread, which may be the one of the association.
                thread::spawn(move || {
                    let settled = match answer {
                        Ok(_) => archive.notices_done(vec![id]),
                        Err(_) => archive.notices_released(vec![id]),
                    };
                    if let Err(error) = settled {
                        log::error!("inventory transaction={transaction}: {error}");
                    }
                });
            };
            if line.send_then(inventory::report(&self.report(&ended)), settle).is_err() {
                self.archive.notices_released(vec![id])?;
            }
        }
        Ok(Ok(()))
    }
}
