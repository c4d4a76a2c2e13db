//! The thread that sends reports over associations and channels of their receivers, and removes steps that were kept long enough.
//!
//! ```text
//!   request ──► the queue, where its reports are held ──► this thread ──┬─► an association of the receiver, or its channel
//!                                                                       └─► due in the queue, if there is none any more
//! ```

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
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
use super::super::values::Title;
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
    /// The associations and channels over which reports go to those who have opened them.
    lines: Mutex<BTreeMap<LineId, Line>>,
    channels: AtomicU64,
    wake: Sender<Woken>,
}

/// An association over which its requestor gets its reports, or a channel of HTTP (PS3.18 §8.10).
struct Line {
    receiving: AeTitle,
    reporter: Reporter,
}

/// Which one it is: the newer, the larger; a channel is newer than an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LineId {
    Association(AssociationId),
    Channel(u64),
}

/// Why the thread goes on.
pub(super) enum Woken {
    /// There may be reports for this AE, or it has one association less.
    Look(AeTitle),
    /// This AE has a line that takes reports.
    Opened(AeTitle),
    /// The report of this number was acknowledged by this AE.
    Told(AeTitle, i64),
    /// A report for this AE was not acknowledged on this line.
    Untold(AeTitle, LineId),
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
        let (lines, channels) = (Mutex::default(), AtomicU64::new(0));
        Arc::new(Shared { archive, current, lines, channels, wake })
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
        let by = |is: fn(&Shared, &AeTitle) -> bool| -> Arc<dyn Fn(&AeTitle) -> bool + Send + Sync> {
            let shared = self.clone();
            Arc::new(move |receiving| is(&shared, receiving))
        };
        let knows = by(Shared::has_address);
        Telling { calling, is_here: by(Shared::is_held_for), knows, reaches: by(Shared::reaches) }
    }

    /// Opens a line to this AE, unless it is there already.
    pub(super) fn open(&self, id: LineId, receiving: AeTitle) -> Option<report::Receiver> {
        let mut lines = lock(&self.lines);
        if lines.get(&id).is_some_and(|line| !line.reporter.is_over()) {
            return None;
        }
        let (reporter, reports) = report::channel();
        lines.insert(id, Line { receiving, reporter });
        Some(reports)
    }

    /// A number that no channel had before.
    pub(super) fn new_channel(&self) -> LineId {
        LineId::Channel(self.channels.fetch_add(1, Ordering::Relaxed))
    }

    /// A line is over: what is held for its AE goes another way.
    pub(super) fn end(&self, id: LineId) {
        let line = lock(&self.lines).remove(&id);
        if let Some(line) = line {
            self.wake(Woken::Look(line.receiving));
        }
    }

    /// The title of the archive.
    pub(super) fn title(&self) -> AeTitle {
        self.current.get().ae_title.0
    }

    /// Whether somebody of this name may open a channel of this AE: one that `[peers]` binds to a certificate belongs to who has
    /// shown that.
    pub(super) fn may_listen(&self, receiving: &AeTitle, name: Option<&str>) -> bool {
        let configuration = self.current.get();
        let peer = configuration.peers.get(&Title(*receiving));
        let is_bound = peer.is_some_and(|peer| peer.subject.is_some());
        !is_bound || name == Some(receiving.to_string().as_str())
    }

    /// Whether this AE has a line that takes reports.
    fn is_here(&self, receiving: &AeTitle) -> bool {
        self.newest_line(receiving).is_some()
    }

    /// Whether the reports of this AE wait for a line: it has one, or nothing else leads to it.
    fn is_held_for(&self, receiving: &AeTitle) -> bool {
        self.is_here(receiving) || !self.has_address(receiving)
    }

    fn has_address(&self, receiving: &AeTitle) -> bool {
        self.current.get().destination(receiving).is_some()
    }

    /// Whether a report can get to this AE.
    fn reaches(&self, receiving: &AeTitle) -> bool {
        self.has_address(receiving) || self.is_here(receiving)
    }

    pub(super) fn wake(&self, woken: Woken) {
        // After the end of the thread the reports are due at the next start.
        let _ = self.wake.send(woken);
    }

    fn newest_line(&self, receiving: &AeTitle) -> Option<(LineId, Reporter)> {
        let lines = lock(&self.lines);
        let of =
            lines.iter().rev().find(|(_, line)| line.receiving == *receiving && !line.reporter.is_over());
        of.map(|(id, line)| (*id, line.reporter.clone()))
    }

    pub(super) fn tell_status(self: &Arc<Shared>, status: ScpStatus) {
        match self.archive.ups_scp_status(status, self.telling(self.title())) {
            Ok(receivers) => {
                receivers.into_iter().for_each(|receiving| self.wake(Woken::Look(receiving)));
            }
            Err(error) => log::error!("ups: {error}"),
        }
    }

    /// Waits until those who are told the status of the archive have been told, or cannot be.
    pub(super) fn wait_for_status(&self) {
        let since = Instant::now();
        let waits = || self.archive.ups_scp_status_waits().unwrap_or_default();
        while since.elapsed() < PATIENCE && waits().iter().any(|receiving| self.reaches(receiving)) {
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
                self.open_again();
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
            return match self.shared.is_held_for(&receiving) {
                true => Ok(()),
                false => archive.release_ups_events(receiving),
            };
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
                        log::info!("{receiving} has not taken a report of {about} on its line: {why}");
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

    /// Looks for reports that another node has queued for those who have a line here.
    fn open_again(&self) {
        let receivers: Vec<AeTitle> = lock(&self.shared.lines).values().map(|line| line.receiving).collect();
        receivers.into_iter().for_each(|receiving| self.shared.wake(Woken::Opened(receiving)));
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
