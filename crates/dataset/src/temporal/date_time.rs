use core::fmt;

use kerma_dictionary::Vr;

use super::{Date, Time, Written, date::days_in_month, digits, two_digits};

/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;

/// A moment, as precisely as it is known: a value of Date Time (DT, PS3.5 §6.2).
///
/// ```
/// use kerma_dataset::DateTime;
/// let moment: DateTime = "202402+0100".parse()?;
/// assert_eq!((moment.year(), moment.month(), moment.day()), (2024, Some(2), None));
/// assert_eq!(moment.offset(), Some(60));
/// # Ok::<(), kerma_dataset::TemporalError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateTime {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
    time: Option<Time>,
    offset: Option<i16>,
}

impl DateTime {
    /// A time on a day, in local time.
    pub const fn new(date: Date, time: Time) -> DateTime {
        DateTime {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
            time: Some(time),
            offset: None,
        }
    }

    /// In the time that is so many minutes ahead of UTC; `None` beyond -12 and +14 hours.
    #[must_use]
    pub const fn with_offset(mut self, minutes: i16) -> Option<DateTime> {
        if minutes < -12 * 60 || minutes > 14 * 60 {
            return None;
        }
        self.offset = Some(minutes);
        Some(self)
    }

    /// The year, up to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1, if it is known.
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, from 1, if it is known.
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// The day, if it is known.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?)
    }

    /// The time of day, if at least the hour is known.
    pub const fn time(self) -> Option<Time> {
        self.time
    }

    /// How many minutes ahead of UTC it is, if it says so; else it is in the time zone of Timezone Offset From UTC
    /// (0008,0201), or in one that is not known.
    pub const fn offset(self) -> Option<i16> {
        self.offset
    }

    /// The first microsecond that it can be, since 1970 in UTC. `local` is the offset in minutes where there is none.
    pub fn earliest(self, local: i16) -> i64 {
        let month = self.month.unwrap_or(1);
        let days = Date::new(self.year, month, self.day.unwrap_or(1)).map_or(0, Date::days_since_1970);
        let time = self.time.map_or(0, |time| time.earliest() as i64);
        days * DAY + time - self.offset_microseconds(local)
    }

    /// The last microsecond that it can be, since 1970 in UTC.
    pub fn latest(self, local: i16) -> i64 {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or(days_in_month(self.year, month));
        let days = Date::new(self.year, month, day).map_or(0, Date::days_since_1970);
        let time = self.time.map_or(DAY - 1, |time| time.latest() as i64);
        days * DAY + time - self.offset_microseconds(local)
    }

    fn offset_microseconds(self, local: i16) -> i64 {
        i64::from(self.offset.unwrap_or(local)) * 60_000_000
    }
}

impl Written for DateTime {
    const VR: Vr = Vr::DT;
    const EXPECTED: &'static str = "a date and time YYYYMMDDHHMMSS.FFFFFF&ZZXX, or the start of one";

    fn parse(text: &str) -> Option<DateTime> {
        let (moment, offset) = match text.find(['+', '-']) {
            Some(at) => {
                let (moment, offset) = text.split_at_checked(at)?;
                (moment, Some(parse_offset(offset)?))
            }
            None => (text, None),
        };
        let (year, mut rest) = moment.split_at_checked(4)?;
        let year = u16::try_from(digits(year)?).ok()?;
        let month = two_digits(&mut rest, 1..=12)?;
        let day = two_digits(&mut rest, 1..=days_in_month(year, month.unwrap_or(1)))?;
        let time = if rest.is_empty() { None } else { Some(Time::parse(rest)?) };
        (!rest.contains(':')).then_some(DateTime { year, month, day, time, offset })
    }
}

/// The minutes of `&ZZXX`, which reach from -1200 to +1400.
fn parse_offset(text: &str) -> Option<i16> {
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_at_checked(2)?;
    if minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (i16::try_from(digits(hours)?).ok()?, i16::try_from(digits(minutes)?).ok()?);
    let offset = (hours * 60 + minutes) * if sign == "-" { -1 } else { 1 };
    (minutes < 60 && (-12 * 60..=14 * 60).contains(&offset)).then_some(offset)
}

/// `YYYYMMDDHHMMSS.FFFFFF&ZZXX`, as much of it as is known.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "{part:02}")?;
        }
        if let Some(time) = self.time {
            write!(f, "{time}")?;
        }
        let Some(offset) = self.offset else { return Ok(()) };
        let (sign, offset) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
        write!(f, "{sign}{:02}{:02}", offset / 60, offset % 60)
    }
}
