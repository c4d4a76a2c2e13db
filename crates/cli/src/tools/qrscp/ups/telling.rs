//! The thread that sends reports over associations of their receivers, and removes steps that were kept long enough.
//!
//! ```text
//!   request ──► the queue, where its reports are held ──► this thread ──┬─► an association of the receiver
//!                                                                       └─► due in the queue, if there is none any more
//! ```

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use kerma_ae::report::{self, Reporter};
use kerma_archive::ups::Telling;
use kerma_archive::{Archive, Error};
use kerma_dictionary::AeTitle;
use kerma_service::AssociationId;
use kerma_service::ups::ScpStatus;

use super::super::access::Current;
use super::super::background::{Background, lock};
use super::super::journal;
use super::Scheduling;
use crate::audit::Audit;
use crate::report::clock::{milliseconds, now};

/// How many reports are given to an association before they are answered.
const AT_A_TIME: usize = 64;
/// How often it is looked which steps were kept long enough.
const EVERY: Duration = Duration::from_secs(60);
/// So many steps are removed in a transaction.
const REMOVED: usize = 256;
/// So long it is waited at the end for those who are told that the archive goes down.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often it is looked meanwhile whether they are.
const GLANCE: Duration = Duration::from_millis(20);

/// What the handler and the thread share.
pub(super) struct Shared {
    pub(super) archive: Archive,
    current: Current,
    /// The associations over which their requestors get reports.
    pub(super) lines: Mutex<BTreeMap<AssociationId, Line>>,
    wake: Sender<Woken>,
}

/// An association over which its requestor gets its reports.
pub(super) struct Line {
    pub(super) receiving: AeTitle,
    pub(super) reporter: Reporter,
}

/// Why the thread goes on.
pub(super) enum Woken {
    /// There may be reports for this AE, or it has one association less.
    Look(AeTitle),
    /// This AE has an association that takes reports.
    Opened(AeTitle),
    /// The report of this number was acknowledged by this AE.
    Told(AeTitle, i64),
    /// A report for this AE was not acknowledged on this association.
    Untold(AeTitle, AssociationId),
    Stop,
}

/// Starts the thread, and tells everybody who has subscribed that the archive is there again.
pub(in super::super) fn start(
    archive: &Archive,
    current: &Current,
    audit: &Audit,
) -> io::Result<(Scheduling, Background)> {
    let (wake, woken) = mpsc::channel();
    let shared = Shared::new(archive, current, wake.clone());
    shared.tell_status(ScpStatus::Restarted { subscriptions: true, steps: true });
    let work = Work { shared: shared.clone(), woken, on_their_way: HashMap::new(), told: Vec::new() };
    let stop = move || _ = wake.send(Woken::Stop);
    Ok((Scheduling(shared, audit.clone()), Background::start("ups", move || work.run(), stop)?))
}

impl Shared {
    fn new(archive: &Archive, current: &Current, wake: Sender<Woken>) -> Arc<Shared> {
        let (archive, current) = (archive.clone(), current.clone());
        Arc::new(Shared { archive, current, lines: Mutex::default(), wake })
    }
}

impl Scheduling {
    /// A handler of whose steps nobody is told.
    pub(in super::super) fn idle(archive: &Archive, current: &Current) -> Scheduling {
        Scheduling(Shared::new(archive, current, mpsc::channel().0), Audit::default())
    }
}

impl Shared {
    /// How the reports of a request that called this title reach their receivers.
    pub(super) fn telling(self: &Arc<Shared>, calling: AeTitle) -> Telling {
        let shared = self.clone();
        Telling { calling, is_here: Arc::new(move |receiving| shared.is_here(receiving)) }
    }

    /// Whether this AE has an association that takes reports.
    fn is_here(&self, receiving: &AeTitle) -> bool {
        self.newest_line(receiving).is_some()
    }

    pub(super) fn has_address(&self, receiving: &AeTitle) -> bool {
        self.current.get().destination(receiving).is_some()
    }

    /// Whether a report can get to this AE.
    pub(super) fn reaches(&self, receiving: &AeTitle) -> bool {
        self.has_address(receiving) || self.is_here(receiving)
    }

    pub(super) fn wake(&self, woken: Woken) {
        // After the end of the thread the reports are due at the next start.
        let _ = self.wake.send(woken);
    }

    fn newest_line(&self, receiving: &AeTitle) -> Option<(AssociationId, Reporter)> {
        let lines = lock(&self.lines);
        let of =
            lines.iter().rev().find(|(_, line)| line.receiving == *receiving && !line.reporter.is_over());
        of.map(|(id, line)| (*id, line.reporter.clone()))
    }

    pub(super) fn tell_status(self: &Arc<Shared>, status: ScpStatus) {
        let title = self.current.get().ae_title.0;
        match self.archive.ups_scp_status(status, self.telling(title)) {
            Ok(receivers) => {
                receivers.into_iter().for_each(|receiving| self.wake(Woken::Look(receiving)));
            }
            Err(error) => log::error!("ups: {error}"),
        }
    }

    /// Waits until those who are told the status of the archive have been told, or cannot be.
    pub(super) fn wait_for_status(&self) {
        let since = Instant::now();
        while since.elapsed() < PATIENCE && self.archive.ups_scp_status_waits().unwrap_or_default() {
            thread::sleep(GLANCE);
        }
    }
}

struct Work {
    shared: Arc<Shared>,
    woken: Receiver<Woken>,
    /// How many reports each AE has been given on its associations and not answered.
    on_their_way: HashMap<AeTitle, usize>,
    /// The numbers of those that are acknowledged and still in the queue.
    told: Vec<i64>,
}

impl Work {
    fn run(mut self) {
        let mut removed = None::<Instant>;
        loop {
            if removed.is_none_or(|at| at.elapsed() >= EVERY) {
                self.remove_finished();
                removed = Some(Instant::now());
            }
            let first = match self.woken.recv_timeout(EVERY) {
                Ok(first) => first,
                Err(RecvTimeoutError::Timeout) => continue,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            // What came meanwhile is one commit.
            let woken: Vec<Woken> =
                std::iter::once(first).chain(self.woken.try_iter().take(AT_A_TIME)).collect();
            let is_over = woken.iter().any(|woken| matches!(woken, Woken::Stop));
            if let Err(error) = self.take(woken) {
                log::error!("ups: {error}");
            }
            if is_over {
                return;
            }
        }
    }

    fn take(&mut self, woken: Vec<Woken>) -> Result<(), Error> {
        let mut receivers = Vec::new();
        let mut opened = Vec::new();
        for woken in woken {
            receivers.push(match woken {
                Woken::Look(receiving) => receiving,
                Woken::Opened(receiving) => {
                    opened.push(receiving);
                    receiving
                }
                Woken::Told(receiving, id) => {
                    self.told.push(id);
                    self.answered(receiving);
                    receiving
                }
                Woken::Untold(receiving, line) => {
                    lock(&self.shared.lines).remove(&line);
                    self.answered(receiving);
                    receiving
                }
                Woken::Stop => continue,
            });
        }
        if !self.told.is_empty() {
            self.shared.archive.notices_done(self.told.clone())?;
            self.told.clear();
        }
        for receiving in opened {
            self.shared.archive.hold_ups_events(receiving)?;
        }
        receivers.sort_unstable();
        receivers.dedup();
        receivers.into_iter().try_for_each(|receiving| self.look(receiving))
    }

    fn answered(&mut self, receiving: AeTitle) {
        if let Some(count) = self.on_their_way.get_mut(&receiving) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.on_their_way.remove(&receiving);
            }
        }
    }

    /// Gives the AE what is held for it, on its newest association; without one it is due in the queue.
    fn look(&mut self, receiving: AeTitle) -> Result<(), Error> {
        if self.on_their_way.contains_key(&receiving) {
            return Ok(());
        }
        let archive = &self.shared.archive;
        let Some((line, reporter)) = self.shared.newest_line(&receiving) else {
            return archive.release_ups_events(receiving);
        };
        for queued in archive.held_ups_events(&receiving, AT_A_TIME)? {
            let (wake, id, about) = (self.shared.wake.clone(), queued.id, queued.notice.about);
            let told = move |answer: report::Answer| {
                let woken = match answer {
                    Ok(response) => {
                        if !response.status.is_success() {
                            log::warn!("{receiving} answers a report of {about} with {}", response.status);
                        }
                        Woken::Told(receiving, id)
                    }
                    Err(why) => {
                        log::info!("{receiving} has not taken a report of {about} on its association: {why}");
                        Woken::Untold(receiving, line)
                    }
                };
                let _ = wake.send(woken);
            };
            if reporter.send_then(queued.notice.request, told).is_err() {
                let _ = self.shared.wake.send(Woken::Untold(receiving, line));
                *self.on_their_way.entry(receiving).or_default() += 1;
                break;
            }
            *self.on_their_way.entry(receiving).or_default() += 1;
        }
        Ok(())
    }

    fn remove_finished(&self) {
        let keep = self.shared.current.get().ups.keep.0;
        let before = now().saturating_sub(milliseconds(keep));
        loop {
            match self.shared.archive.remove_finished_ups(before, REMOVED) {
                Ok(gone) => {
                    for step in &gone {
                        log::info!(target: journal::TARGET, "ups step={step} removed=keep");
                    }
                    if gone.len() < REMOVED {
                        return;
                    }
                }
                Err(error) => return log::error!("ups: {error}"),
            }
        }
    }
}
