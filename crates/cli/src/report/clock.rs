//! Dates and times of day in UTC, for the log and for names.

use std::time::{SystemTime, UNIX_EPOCH};

/// A moment in UTC, of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Utc {
    year: u64,
    month: u64,
    day: u64,
    /// Since midnight.
    milliseconds: u64,
}

const DAY: u64 = 24 * 60 * 60 * 1000;

impl Utc {
    pub(crate) fn now() -> Utc {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Utc::of(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }

    /// So many milliseconds after the beginning of 1970.
    fn of(milliseconds: u64) -> Utc {
        let (mut year, mut days) = (1970, milliseconds / DAY);
        loop {
            let length = if is_leap(year) { 366 } else { 365 };
            if days < length {
                break;
            }
            days -= length;
            year += 1;
        }
        let february = if is_leap(year) { 29 } else { 28 };
        let mut month = 1;
        for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
            if days < length {
                break;
            }
            days -= length;
            month += 1;
        }
        Utc { year, month, day: days + 1, milliseconds: milliseconds % DAY }
    }

    fn time(self) -> [u64; 4] {
        let ms = self.milliseconds;
        [ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000]
    }

    /// `2026-11-28T17:20:01.123Z` (RFC 3339).
    pub(crate) fn timestamp(self) -> String {
        let (Utc { year, month, day, .. }, [hour, minute, second, ms]) = (self, self.time());
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z")
    }

    /// `172001123`, for a short name.
    pub(crate) fn short(self) -> String {
        let [hour, minute, second, ms] = self.time();
        format!("{hour:02}{minute:02}{second:02}{ms:03}")
    }

    /// The day, as data sets have it: `20261128`.
    pub(crate) fn date(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.day)
    }

    /// The time of day, as data sets have it: `172001`.
    pub(crate) fn time_of_day(self) -> String {
        let [hour, minute, second, _] = self.time();
        format!("{hour:02}{minute:02}{second:02}")
    }

    /// `20261128_172001123`, for a name.
    pub(crate) fn name(self) -> String {
        let (Utc { year, month, day, .. }, [hour, minute, second, ms]) = (self, self.time());
        format!("{year:04}{month:02}{day:02}_{hour:02}{minute:02}{second:02}{ms:03}")
    }
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
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
