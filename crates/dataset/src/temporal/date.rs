use core::fmt;

use kerma_dictionary::Vr;

use super::{Written, digits};

/// A day of the Gregorian calendar: a value of Date (DA, PS3.5 §6.2). Ordered as days are.
///
/// ```
/// use kerma_dataset::Date;
/// let date: Date = "20240229".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2024, 2, 29));
/// assert_eq!("2024.02.29".parse(), Ok(date)); // as ACR-NEMA wrote it
/// assert!("20230229".parse::<Date>().is_err());
/// # Ok::<(), kerma_dataset::TemporalError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day; `None` if the calendar has none such, or for years past 9999.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        if year > 9999 || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        Some(Date { year, month, day })
    }

    /// The last day that there is: 31 December 9999.
    pub const LAST: Date = Date { year: 9999, month: 12, day: 31 };

    /// The day that is so many days after 1 January 1970, or before it if they are negative. `None` outside of the years 0 to
    /// 9999.
    pub fn from_days_since_1970(days: i64) -> Option<Date> {
        // Years that begin in March, so that a leap day is their last; 400 of them are an era of 146,097 days.
        let days = days.checked_add(719_468)?;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// The year, up to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January 1970; negative before.
    pub const fn days_since_1970(self) -> i64 {
        // Years that begin in March, so that the day of a leap year is the last.
        let is_early = self.month < 3;
        let year = self.year as i64 - is_early as i64;
        let month = (self.month as i64 + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + self.day as i64 - 1;
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
    }
}

/// How many days this month has; 0 for what is no month.
pub(super) const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    }
}

impl Written for Date {
    const VR: Vr = Vr::DA;
    const EXPECTED: &'static str = "a date YYYYMMDD";

    fn parse(text: &str) -> Option<Date> {
        let separator = if text.len() == 10 { "." } else { "" };
        let (year, rest) = text.split_at_checked(4)?;
        let (month, rest) = rest.strip_prefix(separator)?.split_at_checked(2)?;
        let day = rest.strip_prefix(separator)?;
        if day.len() != 2 {
            return None;
        }
        let number = |text| u8::try_from(digits(text)?).ok();
        Date::new(u16::try_from(digits(year)?).ok()?, number(month)?, number(day)?)
    }
}

/// `YYYYMMDD`
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}{:02}{:02}", self.year, self.month, self.day)
    }
}
