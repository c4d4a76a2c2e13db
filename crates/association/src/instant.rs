use core::{ops::Add, time::Duration};

/// A point in time: how long since any fixed point of the caller's, such as the start of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

impl Instant {
    /// The caller's fixed point.
    pub const START: Instant = Instant(Duration::ZERO);

    /// The point that is so long after the fixed one.
    pub const fn since_start(elapsed: Duration) -> Instant {
        Instant(elapsed)
    }

    /// How long after `earlier` this is; zero if it is not.
    pub const fn saturating_since(self, earlier: Instant) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

impl Add<Duration> for Instant {
    type Output = Instant;

    fn add(self, duration: Duration) -> Instant {
        Instant(self.0.saturating_add(duration))
    }
}
