use std::{sync::OnceLock, time};

use kerma_association::Instant;
use kerma_dataset::{Date, DateTime, Time};

/// Now, on the clock that every association of the process shares.
pub fn now() -> Instant {
    static START: OnceLock<time::Instant> = OnceLock::new();
    Instant::since_start(START.get_or_init(time::Instant::now).elapsed())
}

/// The date and time in UTC, to the second.
pub fn utc() -> DateTime {
    let since = time::SystemTime::now().duration_since(time::UNIX_EPOCH).unwrap_or_default();
    date_time(since.as_secs())
}

/// A moment in UTC to the millisecond, with its time zone: `2026-11-28T17:20:01.123Z`. That is RFC 3339, an xsd:dateTime
/// (PS3.15 §A.5.2.5) and a TIMESTAMP of syslog (RFC 5424 §6.2.3).
pub fn timestamp(moment: time::SystemTime) -> String {
    let since = moment.duration_since(time::UNIX_EPOCH).unwrap_or_default();
    let (days, second) = (since.as_secs() / 86_400, since.as_secs() % 86_400);
    let date = i64::try_from(days).ok().and_then(Date::from_days_since_1970).unwrap_or(Date::LAST);
    let (year, month, day) = (date.year(), date.month(), date.day());
    let (hour, minute, second, ms) = (second / 3600, second / 60 % 60, second % 60, since.subsec_millis());
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z")
}

/// So many seconds after the beginning of 1970, in UTC. The last moment of 9999 stands for all later ones.
fn date_time(seconds: u64) -> DateTime {
    const DAY: u64 = 24 * 60 * 60;
    let (days, of_day) = (seconds / DAY, seconds % DAY);
    let date = i64::try_from(days).ok().and_then(Date::from_days_since_1970);
    let unit = |length, count| u8::try_from(of_day / length % count).unwrap_or_default();
    const LAST: Time = match Time::new(23, 59, 59) {
        Some(time) => time,
        None => unreachable!(),
    };
    let time = Time::new(unit(3600, 24), unit(60, 60), unit(1, 60));
    let (date, time) = date.zip(time).unwrap_or((Date::LAST, LAST));
    DateTime::new(date, time).with_offset(0).unwrap_or(DateTime::new(date, time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_in_utc_to_the_millisecond() {
        for (milliseconds, expected) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_709_251_199_999, "2024-02-29T23:59:59.999Z"),
        ] {
            let moment = time::UNIX_EPOCH + time::Duration::from_millis(milliseconds);
            assert_eq!(timestamp(moment), expected);
        }
    }

    #[test]
    fn seconds_are_the_date_and_time_that_they_are_in_utc() {
        for (seconds, expected) in [
            (0, "19700101000000+0000"),
            (951_782_399, "20000228235959+0000"),
            (951_782_400, "20000229000000+0000"),
            (1_709_210_096, "20240229123456+0000"),
            (4_107_542_400, "21000301000000+0000"),
            (253_402_300_799, "99991231235959+0000"),
            (u64::MAX, "99991231235959+0000"),
        ] {
            let mut data_set = kerma_dataset::DataSet::new();
            let tag = kerma_dictionary::tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME;
            data_set.set(tag, date_time(seconds)).unwrap();
            assert_eq!(data_set.string(tag).unwrap(), expected, "{seconds}");
        }
    }
}
