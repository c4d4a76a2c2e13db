//! How long to wait before something is attempted again.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

/// The longest that the first pause may be; the one after it may be twice as long, and so on.
const FIRST: Duration = Duration::from_millis(50);
/// The longest that any pause may be.
const LONGEST: Duration = Duration::from_secs(5);

/// Exponential back-off with full jitter: anything between nothing and the bound, so that those who failed together
/// do not come back together.
pub(super) fn pause(failures: u32) -> Duration {
    bound(failures).mul_f64(random())
}

fn bound(failures: u32) -> Duration {
    FIRST.saturating_mul(2_u32.saturating_pow(failures.saturating_sub(1))).min(LONGEST)
}

/// Between 0 and 1.
fn random() -> f64 {
    random_bits() as f64 / u64::MAX as f64
}

/// Bits that no other call got, here or on another machine: the standard library seeds its hash tables with them.
pub(super) fn random_bits() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_a_bound_and_are_spread_below_it() {
        let bounds: Vec<u128> = [1, 2, 3, 7, 8, 100].map(|n| bound(n).as_millis()).to_vec();
        assert_eq!(bounds, [50, 100, 200, 3200, 5000, 5000]);
        let pauses: Vec<Duration> = (0..1000).map(|_| pause(8)).collect();
        assert!(pauses.iter().all(|pause| *pause <= LONGEST));
        let tenths: std::collections::BTreeSet<u128> =
            pauses.iter().map(|pause| pause.as_millis() / 500).collect();
        assert!(tenths.len() >= 10, "{tenths:?}");
    }
}
