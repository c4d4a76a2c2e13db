use std::{
    collections::VecDeque,
    sync::{
        Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

/// How many messages wait at most, and how many bytes they have.
const MOST: usize = 10_000;
const MOST_BYTES: usize = 32 << 20;

/// A message that is to be written.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) time: SystemTime,
    pub(crate) is_success: bool,
    pub(crate) xml: String,
}

/// What became of the messages of a trail so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Messages that the file or the server has taken.
    pub written: u64,
    /// Messages that are lost: there was no room for them, or the trail ended before they were taken.
    pub lost: u64,
    /// Messages that are still to be written.
    pub waiting: u64,
}

/// Messages between those who make them and the thread that writes them. Neither waits for the other.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Condvar,
    written: AtomicU64,
    lost: AtomicU64,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<Entry>,
    bytes: usize,
    /// Whether one is being written, which is no more among those that wait.
    is_one_out: bool,
    /// Lost, and not yet told in the trail itself.
    untold: u64,
    is_to_reopen: bool,
    /// When the thread gives up what is left.
    end: Option<Instant>,
}

/// What the thread is to do.
#[derive(Debug)]
pub(crate) enum Next {
    Write(Entry),
    /// To open the file or the connection anew.
    Reopen,
    /// Nothing has come for as long as was asked.
    Idle,
    /// To end: everything is written.
    End,
}

/// Whether what failed is to be tried again.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Again {
    Yes,
    /// There is no time for that any more.
    No,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a message, and before it, if some were lost, the message that says so. Returns whether there was room.
    pub(crate) fn push(&self, entry: Entry, loss: impl FnOnce(u64) -> Entry) -> bool {
        let mut state = self.lock();
        let has_room = state.waiting.len() < MOST && state.bytes + entry.xml.len() <= MOST_BYTES;
        if !has_room || state.end.is_some() {
            state.untold += 1;
            self.lost.fetch_add(1, Ordering::Relaxed);
            return false;
        }
        if let untold @ 1.. = std::mem::take(&mut state.untold) {
            state.add(loss(untold));
        }
        state.add(entry);
        drop(state);
        self.changed.notify_all();
        true
    }

    /// Waits for something to do, for so long at most.
    pub(crate) fn next(&self, idle: Duration) -> Next {
        let until = Instant::now() + idle;
        let mut state = self.lock();
        state.is_one_out = false;
        loop {
            if std::mem::take(&mut state.is_to_reopen) {
                return Next::Reopen;
            }
            if let Some(entry) = state.waiting.pop_front() {
                state.bytes -= entry.xml.len();
                state.is_one_out = true;
                return Next::Write(entry);
            }
            if state.end.is_some() {
                return Next::End;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Next::Idle;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits before another try, for so long at most: less when the trail ends, or is to be opened anew.
    pub(crate) fn pause(&self, pause: Duration) -> Again {
        let until = Instant::now() + pause;
        let mut state = self.lock();
        loop {
            let now = Instant::now();
            let until = match state.end {
                Some(end) if now >= end => return Again::No,
                Some(end) => until.min(end).min(now + LAST_PAUSE),
                None => until,
            };
            if std::mem::take(&mut state.is_to_reopen) || now >= until {
                return Again::Yes;
            }
            let left = until.saturating_duration_since(now);
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
            if let Some(end) = state.end {
                return if Instant::now() >= end { Again::No } else { Again::Yes };
            }
        }
    }

    pub(crate) fn reopen(&self) {
        self.lock().is_to_reopen = true;
        self.changed.notify_all();
    }

    /// No message is taken any more; those that wait are written within this time.
    pub(crate) fn end(&self, grace: Duration, loss: impl FnOnce(u64) -> Entry) {
        let mut state = self.lock();
        if let untold @ 1.. = std::mem::take(&mut state.untold) {
            state.add(loss(untold));
        }
        state.end = Some(Instant::now() + grace);
        drop(state);
        self.changed.notify_all();
    }

    pub(crate) fn written(&self) {
        self.written.fetch_add(1, Ordering::Relaxed);
    }

    /// The one that is out and all that wait are lost; how many they are.
    pub(crate) fn give_up(&self) -> u64 {
        let mut state = self.lock();
        let lost = state.count();
        (state.is_one_out, state.bytes) = (false, 0);
        state.waiting.clear();
        self.lost.fetch_add(lost, Ordering::Relaxed);
        lost
    }

    pub(crate) fn counts(&self) -> Counts {
        Counts {
            waiting: self.lock().count(),
            written: self.written.load(Ordering::Relaxed),
            lost: self.lost.load(Ordering::Relaxed),
        }
    }
}

/// How long the pauses are once the trail ends.
const LAST_PAUSE: Duration = Duration::from_millis(200);

impl State {
    fn add(&mut self, entry: Entry) {
        self.bytes += entry.xml.len();
        self.waiting.push_back(entry);
    }

    fn count(&self) -> u64 {
        self.waiting.len() as u64 + u64::from(self.is_one_out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(xml: &str) -> Entry {
        Entry { time: SystemTime::UNIX_EPOCH, is_success: true, xml: xml.to_owned() }
    }

    fn push(queue: &Queue, xml: &str) -> bool {
        queue.push(entry(xml), |lost| entry(&format!("{lost} lost")))
    }

    fn taken(queue: &Queue) -> String {
        match queue.next(Duration::ZERO) {
            Next::Write(entry) => entry.xml,
            next => panic!("{next:?}"),
        }
    }

    #[test]
    fn what_there_is_no_room_for_is_counted_and_told_before_what_comes_next() {
        let queue = Queue::default();
        (0..MOST).for_each(|number| assert!(push(&queue, &number.to_string())));
        assert!(!push(&queue, "a") && !push(&queue, "b"));
        assert_eq!(queue.counts(), Counts { written: 0, lost: 2, waiting: MOST as u64 });
        assert_eq!(taken(&queue), "0");
        assert_eq!(queue.counts().waiting, MOST as u64, "one is out");
        queue.written();
        assert!(push(&queue, "c"));
        (1..MOST).for_each(|number| assert_eq!(taken(&queue), number.to_string()));
        assert_eq!([taken(&queue), taken(&queue)], ["2 lost", "c"]);
        assert!(matches!(queue.next(Duration::ZERO), Next::Idle));
    }

    #[test]
    fn messages_that_are_long_fill_it_as_well() {
        let queue = Queue::default();
        let long = "x".repeat(MOST_BYTES / 2);
        assert!(push(&queue, &long) && push(&queue, &long) && !push(&queue, "x"));
        taken(&queue);
        assert!(push(&queue, "x"));
    }

    #[test]
    fn a_trail_that_ends_takes_no_more_and_tries_until_its_time_is_over() {
        let queue = Queue::default();
        assert!(push(&queue, "a"));
        queue.end(Duration::from_secs(60), |_| entry("loss"));
        assert!(!push(&queue, "b"));
        assert_eq!(taken(&queue), "a");
        assert_eq!(queue.pause(Duration::from_secs(3600)), Again::Yes);
        queue.end(Duration::ZERO, |lost| entry(&format!("{lost} lost")));
        assert_eq!(queue.pause(Duration::from_secs(3600)), Again::No);
        assert_eq!(queue.give_up(), 2, "the one that is out, and the one that says what was lost");
        assert_eq!(queue.counts(), Counts { written: 0, lost: 3, waiting: 0 });
        assert!(matches!(queue.next(Duration::ZERO), Next::End));
    }
}
