use std::{collections::VecDeque, time::Duration};

use bytes::{Buf, Bytes};
use kerma::association::Instant;

use super::{Luck, jumble::Jumble, lies::Lies};

/// The bytes on their way to one side of a connection.
pub(super) struct Pipe {
    chunks: VecDeque<(Instant, Bytes)>,
    /// How many bytes they are, and how many there may be before no more are taken.
    length: usize,
    capacity: usize,
    /// The writer has closed: nothing comes after this.
    pub(super) closed: Option<Instant>,
    /// The reader is gone: the writer learns of that.
    pub(super) broken: Option<Instant>,
    /// The reader does not read any more.
    pub(super) unread: bool,
    trickle: Option<Trickle>,
    lies: Option<Lies>,
    jumble: Option<Jumble>,
}

/// How bytes come through where not all come at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trickle {
    /// So many at a time.
    pub bytes: usize,
    /// How long they take.
    pub every: Duration,
}

impl Trickle {
    /// A byte now and then.
    pub const DRIP: Trickle = Trickle { bytes: 1, every: Duration::from_secs(20) };
    /// A quarter of the least rate, in pieces that look like progress: 256 B/s.
    pub const CREEP: Trickle = Trickle { bytes: 1_024, every: Duration::from_secs(4) };
    /// Eight times the least rate: 8 KiB/s.
    pub const SLOW: Trickle = Trickle { bytes: 1_024, every: Duration::from_millis(125) };

    /// How many bytes are on their way there.
    fn capacity(self) -> usize {
        64 * self.bytes
    }
}

impl Pipe {
    pub(super) fn new(capacity: usize) -> Pipe {
        Pipe {
            chunks: VecDeque::new(),
            length: 0,
            capacity,
            closed: None,
            broken: None,
            unread: false,
            trickle: None,
            lies: None,
            jumble: None,
        }
    }

    /// How many more bytes it takes now.
    pub(super) fn room(&self) -> usize {
        self.capacity - self.length.min(self.capacity)
    }

    fn last_arrival(&self, now: Instant) -> Instant {
        self.chunks.back().map_or(now, |(arrival, _)| (*arrival).max(now))
    }

    /// These bytes come after all others, if its writer does not lie.
    pub(super) fn push(&mut self, now: Instant, delay: Duration, bytes: Bytes) {
        match (&mut self.lies, &mut self.jumble) {
            (Some(lies), _) => {
                let told = lies.of(&bytes);
                self.bring(now, delay, told.into());
            }
            (None, Some(jumble)) => {
                for (longer, pdu) in jumble.of(&bytes) {
                    match longer {
                        Some(longer) => self.bring_among(now + delay + longer, pdu),
                        None => self.bring(now, delay, pdu),
                    }
                }
            }
            (None, None) => self.bring(now, delay, bytes),
        }
    }

    /// These bytes come before what comes later.
    fn bring_among(&mut self, arrival: Instant, bytes: Bytes) {
        self.length += bytes.len();
        let at = self.chunks.partition_point(|(other, _)| *other <= arrival);
        self.chunks.insert(at, (arrival, bytes));
    }

    fn bring(&mut self, now: Instant, delay: Duration, mut bytes: Bytes) {
        self.length += bytes.len();
        let Some(Trickle { bytes: piece, every }) = self.trickle else {
            let arrival = self.last_arrival(now).max(now + delay);
            if !bytes.is_empty() {
                self.chunks.push_back((arrival, bytes));
            }
            return;
        };
        let mut arrival = self.last_arrival(now);
        while !bytes.is_empty() {
            arrival = arrival + every;
            self.chunks.push_back((arrival, bytes.split_to(piece.min(bytes.len()))));
        }
    }

    /// From now on not more comes through, of what is on its way too.
    pub(super) fn trickle(&mut self, trickle: Trickle, now: Instant) {
        if self.trickle.replace(trickle).is_some() {
            return;
        }
        self.capacity = trickle.capacity();
        self.length = 0;
        for (_, bytes) in std::mem::take(&mut self.chunks) {
            self.bring(now, Duration::ZERO, bytes);
        }
    }

    /// What its writer answers comes in any order.
    pub(super) fn jumble(&mut self, seed: u64) {
        self.jumble.get_or_insert_with(|| Jumble::new(seed));
    }

    /// From now on its writer lies.
    pub(super) fn lie(&mut self, seed: u64) {
        self.lies.get_or_insert_with(|| Lies::new(seed));
    }

    pub(super) fn close(&mut self, now: Instant, delay: Duration) {
        if let Some(rest) = self.lies.as_mut().map(Lies::rest) {
            self.bring(now, delay, rest.into());
        }
        let closed = self.last_arrival(now).max(now + delay);
        self.closed.get_or_insert(closed);
    }

    pub(super) fn drop_unread(&mut self) {
        self.chunks.clear();
        self.length = 0;
    }

    /// Takes what has come, at most so much.
    pub(super) fn take(&mut self, now: Instant, buffer: &mut [u8]) -> usize {
        let mut read = 0;
        while let Some((arrival, chunk)) = self.chunks.front_mut()
            && *arrival <= now
            && read < buffer.len()
        {
            let length = chunk.len().min(buffer.len() - read);
            buffer[read..read + length].copy_from_slice(&chunk[..length]);
            read += length;
            chunk.advance(length);
            if chunk.is_empty() {
                self.chunks.pop_front();
            }
        }
        self.length -= read;
        read
    }

    /// Whether something is on its way.
    pub(super) fn has_unread(&self) -> bool {
        !self.chunks.is_empty()
    }

    /// Whether something has come.
    pub(super) fn has_come(&self, now: Instant) -> bool {
        self.chunks.front().is_some_and(|(arrival, _)| *arrival <= now)
    }

    pub(super) fn is_closed(&self, now: Instant) -> bool {
        self.chunks.is_empty() && self.closed.is_some_and(|closed| closed <= now)
    }

    pub(super) fn is_broken(&self, now: Instant) -> bool {
        self.broken.is_some_and(|broken| broken <= now)
    }

    /// When something comes of it.
    pub(super) fn times(&self) -> impl Iterator<Item = Instant> {
        let arrival = self.chunks.front().map(|(arrival, _)| *arrival);
        [arrival, self.closed, self.broken].into_iter().flatten()
    }

    /// So much as luck wants in any weather but calm.
    pub(super) fn any(luck: &mut Luck) -> Pipe {
        Pipe::new(match (luck.is_calm(), luck.one_in(4)) {
            (true, _) => usize::MAX,
            (false, true) => 200 + luck.below(2_000),
            (false, false) => 10_000 + luck.below(100_000),
        })
    }
}
