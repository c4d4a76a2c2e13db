//! Dates and times of day in UTC, for the log and for names.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use kerma_dataset::Date;

/// How long ago 1970 began, in UTC.
pub(crate) fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// The same in milliseconds, as the archive counts them.
pub(crate) fn now() -> i64 {
    milliseconds(since_1970())
}

/// So long, in milliseconds as the archive counts them.
pub(crate) fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// A moment in UTC, of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Utc {
    since_1970: Duration,
}

const DAY: u64 = 24 * 60 * 60;

impl Utc {
    pub(crate) fn now() -> Utc {
        Utc { since_1970: since_1970() }
    }

    /// So many milliseconds after the beginning of 1970.
    pub(crate) fn of(milliseconds: u64) -> Utc {
        Utc { since_1970: Duration::from_millis(milliseconds) }
    }

    fn day(self) -> Date {
        let days = i64::try_from(self.since_1970.as_secs() / DAY).ok();
        days.and_then(Date::from_days_since_1970).unwrap_or(Date::LAST)
    }

    fn time(self) -> [u64; 4] {
        let seconds = self.since_1970.as_secs() % DAY;
        let ms = u64::from(self.since_1970.subsec_millis());
        [seconds / 3600, seconds / 60 % 60, seconds % 60, ms]
    }

    /// `2026-11-28T17:20:01.123Z` (RFC 3339).
    pub(crate) fn timestamp(self) -> String {
        kerma_ae::timestamp(UNIX_EPOCH + self.since_1970)
    }

    /// `172001123`, for a short name.
    pub(crate) fn short(self) -> String {
        let [hour, minute, second, ms] = self.time();
        format!("{hour:02}{minute:02}{second:02}{ms:03}")
    }

    /// The day, as data sets have it: `20261128`.
    pub(crate) fn date(self) -> String {
        self.day().to_string()
    }

    /// The time of day, as data sets have it: `172001`.
    pub(crate) fn time_of_day(self) -> String {
        let [hour, minute, second, _] = self.time();
        format!("{hour:02}{minute:02}{second:02}")
    }

    /// `20261128_172001123`, for a name.
    pub(crate) fn name(self) -> String {
        format!("{}_{}", self.date(), self.short())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_its_date_and_time() {
        for (milliseconds, expected) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_709_251_199_999, "2024-02-29T23:59:59.999Z"),
            (1_709_251_200_000, "2024-03-01T00:00:00.000Z"),
            (1_767_225_599_001, "2025-12-31T23:59:59.001Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        ] {
            assert_eq!(Utc::of(milliseconds).timestamp(), expected);
        }
        assert_eq!(Utc::of(1_709_251_199_999).name(), "20240229_235959999");
    }
}
