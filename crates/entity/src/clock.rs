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
