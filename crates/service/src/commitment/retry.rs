use core::time::Duration;

/// When a report that was not acknowledged is tried again: after a pause, then after one twice as long, and so on.
///
/// ```
/// use core::time::Duration;
/// use kerma_service::commitment::Retry;
///
/// let retry = Retry { first: Duration::from_secs(30), give_up: Duration::from_secs(300) };
/// let pauses: Vec<u64> = retry.pauses().map(|pause| pause.as_secs()).collect();
/// assert_eq!(pauses, [30, 60, 120]); // another 240 would be later than that
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// The first pause.
    pub first: Duration,
    /// Nothing is tried when this time has passed since the first try.
    pub give_up: Duration,
}

impl Default for Retry {
    /// 30 seconds, and a day.
    fn default() -> Retry {
        Retry { first: Duration::from_secs(30), give_up: Duration::from_secs(24 * 60 * 60) }
    }
}

impl Retry {
    /// The pauses between tries. When there is none left, the report is given up.
    pub fn pauses(self) -> impl Iterator<Item = Duration> {
        let (mut pause, mut passed) = (self.first, Duration::ZERO);
        core::iter::from_fn(move || {
            let next = pause;
            passed = passed.saturating_add(next);
            pause = pause.saturating_mul(2);
            (passed <= self.give_up && !next.is_zero()).then_some(next)
        })
    }
}
