//! What time it is, as rows keep it.

use std::time::{Duration, SystemTime};

/// The time since 1970; none, if the clock is before it.
pub(crate) fn since_1970() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    milliseconds(since_1970())
}

/// In milliseconds.
pub(crate) fn milliseconds(of: Duration) -> i64 {
    i64::try_from(of.as_millis()).unwrap_or(i64::MAX)
}

/// Seconds since 1970, as the table `changes` has them.
pub(crate) fn seconds() -> i64 {
    i64::try_from(since_1970().as_secs()).unwrap_or(i64::MAX)
}
