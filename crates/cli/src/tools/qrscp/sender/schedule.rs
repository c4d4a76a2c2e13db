//! When a notice is tried again, and whom to turn to first.

use std::collections::HashMap;
use std::time::Duration;

use kerma_dictionary::AeTitle;

use crate::report::clock::milliseconds;

/// No pause between tries is longer, unless the first one is.
const LONGEST_PAUSE: Duration = Duration::from_secs(10 * 60);

/// How long a notice that is not acknowledged is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Schedule {
    /// The pause before the first further try. Each pause is twice as long as the one before.
    pub(super) retry: Duration,
    /// It is given up so long after it was made.
    pub(super) give_up: Duration,
}

impl Schedule {
    /// When a notice is tried again that was made at `made` and has now failed as it did `tries` times before; `None` if it is
    /// given up. Times are milliseconds since 1970. The last try is when it is to be given up.
    pub(super) fn next_try(self, made: i64, tries: u32, now: i64) -> Option<i64> {
        let last = made.saturating_add(milliseconds(self.give_up));
        let pause = 2_u32
            .checked_pow(tries)
            .map_or(Duration::MAX, |factor| self.retry.saturating_mul(factor))
            .min(LONGEST_PAUSE.max(self.retry));
        (now < last).then(|| now.saturating_add(milliseconds(pause)).min(last))
    }
}

/// The receivers in the order in which they get a thread: whoever has waited longest since the last delivery is first.
/// `delivered` counts up with each delivery that ends.
pub(super) fn in_order(mut receivers: Vec<AeTitle>, delivered: &HashMap<AeTitle, u64>) -> Vec<AeTitle> {
    receivers.sort_by_key(|receiver| delivered.get(receiver).copied().unwrap_or_default());
    receivers
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 60 * 60 * 1000;

    fn schedule(retry: u64, give_up: u64) -> Schedule {
        Schedule { retry: Duration::from_secs(retry), give_up: Duration::from_secs(give_up) }
    }

    #[test]
    fn each_pause_is_twice_the_one_before_until_it_is_ten_minutes() {
        let schedule = schedule(30, 24 * 60 * 60);
        let pauses: Vec<i64> =
            (0..8).map(|tries| schedule.next_try(0, tries, 1000).unwrap() - 1000).collect();
        assert_eq!(pauses, [30, 60, 120, 240, 480, 600, 600, 600].map(|seconds| seconds * 1000));
        assert_eq!(schedule.next_try(0, u32::MAX, 0), Some(600_000));
    }

    #[test]
    fn a_first_pause_that_is_longer_than_ten_minutes_stays() {
        assert_eq!(schedule(3600, 86400).next_try(0, 3, 0), Some(HOUR));
    }

    #[test]
    fn the_last_try_is_when_it_is_given_up_and_there_is_none_after_it() {
        let schedule = schedule(30, 60 * 60);
        assert_eq!(schedule.next_try(0, 0, HOUR - 1), Some(HOUR));
        assert_eq!(schedule.next_try(0, 0, HOUR), None);
        // One that was made before a long rest is tried, and then given up.
        assert_eq!(schedule.next_try(0, 0, 99 * HOUR), None);
    }

    #[test]
    fn a_clock_that_was_set_back_puts_nothing_off_for_ever() {
        assert_eq!(schedule(30, 60).next_try(1_000_000, 0, 0), Some(30_000));
    }

    #[test]
    fn who_was_served_longest_ago_is_served_first() {
        let [a, b, c] = ["A", "B", "C"].map(|title| AeTitle::new(title).unwrap());
        let delivered = HashMap::from([(a, 7), (b, 3)]);
        assert_eq!(in_order(vec![a, b, c], &delivered), [c, b, a]);
    }
}
