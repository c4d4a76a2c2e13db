use core::time::Duration;

use crate::Instant;

/// The least that a peer is to move while something is under way: so many bytes in each stretch of so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The bytes.
    pub bytes: u64,
    /// The time. A peer that does nothing at all is given as much.
    pub over: Duration,
}

/// What a peer has moved since a stretch of time began, if something is under way.
#[derive(Debug, Default)]
pub(crate) struct Pace(Option<Stretch>);

#[derive(Debug)]
struct Stretch {
    since: Instant,
    bytes: u64,
}

impl Pace {
    /// Something is under way.
    pub(crate) fn begin(&mut self, now: Instant) {
        self.0.get_or_insert(Stretch { since: now, bytes: 0 });
    }

    /// Nothing is under way any more, or it does not depend on the peer.
    pub(crate) fn end(&mut self) {
        self.0 = None;
    }

    pub(crate) fn moved(&mut self, bytes: usize) {
        if let Some(stretch) = &mut self.0 {
            stretch.bytes = stretch.bytes.saturating_add(bytes as u64);
        }
    }

    /// When the stretch is over.
    pub(crate) fn deadline(&self, rate: Rate) -> Option<Instant> {
        self.0.as_ref().map(|stretch| stretch.since + rate.over)
    }

    /// How much it was, if the stretch is over and it was too little. Else the next one begins when it is over.
    pub(crate) fn too_little(&mut self, now: Instant, rate: Rate) -> Option<u64> {
        if self.deadline(rate)? > now {
            return None;
        }
        let bytes = self.0.as_ref()?.bytes;
        if bytes < rate.bytes {
            return Some(bytes);
        }
        self.0 = Some(Stretch { since: now, bytes: 0 });
        None
    }
}
