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
    let (date, of_day) = (date(seconds / DAY), seconds % DAY);
    let unit = |length, count| u8::try_from(of_day / length % count).unwrap_or_default();
    const LAST: (Date, Time) = match (Date::new(9999, 12, 31), Time::new(23, 59, 59)) {
        (Some(date), Some(time)) => (date, time),
        _ => unreachable!(),
    };
    let time = Time::new(unit(3600, 24), unit(60, 60), unit(1, 60));
    let (date, time) = date.zip(time).unwrap_or(LAST);
    DateTime::new(date, time).with_offset(0).unwrap_or(DateTime::new(date, time))
}

/// The day that is so many days after the first of 1970.
fn date(days: u64) -> Option<Date> {
    // Years that begin in March, so that a leap day is their last; 400 of them are an era of 146,097 days.
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
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

    #[test]
    fn every_day_of_the_calendar_follows_the_one_before() {
        for days in (0..2_932_897).step_by(97) {
            assert_eq!(date(days).unwrap().days_since_1970(), i64::try_from(days).unwrap());
        }
        assert!(date(2_932_897).is_none());
    }
}
