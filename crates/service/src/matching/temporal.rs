//! Dates, times and moments, their ranges, and the timezones that they are in (PS3.4 §C.2.2.2.5).

use alloc::{format, string::String};
use core::fmt;

use kerma_dictionary::Vr;

/// A day, in microseconds.
const DAY: i64 = 24 * HOUR;
const HOUR: i64 = 60 * MINUTE;
const MINUTE: i64 = 60 * SECOND;
const SECOND: i64 = 1_000_000;

/// A range of dates, times or moments, its bounds included. At least one of them is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Range {
    vr: Vr,
    from: Option<Moment>,
    to: Option<Moment>,
}

/// A point in time, as a clock on the wall shows it, and what that clock is set to.
///
/// Dates are the midnights at which they begin, times are on the first of January of the year 0.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// Microseconds since the first of January of the year 0.
    wall: i64,
    /// Minutes east of UTC.
    offset: Option<i16>,
}

impl Moment {
    /// The moment, read by a clock that is set to `offset` if it does not say itself what it is set to.
    pub(super) fn or_offset(self, offset: Option<i16>) -> Moment {
        Moment { offset: self.offset.or(offset), ..self }
    }

    /// What a clock in another timezone shows; the same if either is not known.
    pub(super) fn seen_from(self, offset: Option<i16>) -> Moment {
        match (self.offset, offset) {
            (Some(from), Some(to)) => {
                let wall = self.wall + (i64::from(to) - i64::from(from)) * MINUTE;
                Moment { wall, offset }
            }
            _ => self,
        }
    }

    /// Year, month and day, so many days later.
    pub(super) fn days_later(self, days: i64) -> (i64, i64, i64) {
        date_of_day(self.wall.div_euclid(DAY) + days)
    }

    /// A date and a time of that day.
    pub(super) fn at(self, time: Moment) -> Moment {
        Moment { wall: self.wall + time.wall, ..self }
    }

    /// The day, and the time of day.
    pub(super) fn split(self) -> (Moment, Moment) {
        let time = self.wall.rem_euclid(DAY);
        (Moment { wall: self.wall - time, ..self }, Moment { wall: time, ..self })
    }

    /// Microseconds to compare two moments by: in UTC if the timezone of both is known.
    fn comparable(self, other: Moment) -> i64 {
        match (self.offset, other.offset) {
            (Some(offset), Some(_)) => self.wall - i64::from(offset) * MINUTE,
            _ => self.wall,
        }
    }

    pub(super) fn is(self, other: Moment) -> bool {
        self.comparable(other) == other.comparable(self)
    }

    fn is_before(self, other: Moment) -> bool {
        self.comparable(other) < other.comparable(self)
    }

    fn text(self, vr: Vr) -> String {
        let (day, time) = (self.wall.div_euclid(DAY), self.wall.rem_euclid(DAY));
        let (year, month, day) = date_of_day(day);
        let date = format!("{year:04}{month:02}{day:02}");
        let (hours, minutes, seconds) = (time / HOUR, time / MINUTE % 60, time / SECOND % 60);
        let time = format!("{hours:02}{minutes:02}{seconds:02}.{:06}", time % SECOND);
        match (vr, self.offset) {
            (Vr::DA, _) => date,
            (Vr::TM, _) => time,
            (_, None) => date + &time,
            (_, Some(offset)) => {
                let sign = if offset < 0 { '-' } else { '+' };
                let offset = offset.unsigned_abs();
                format!("{date}{time}{sign}{:02}{:02}", offset / 60, offset % 60)
            }
        }
    }
}

/// What a value may mean: the first and the last moment that it names, `2024` for one the whole year.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) first: Moment,
    last: Moment,
}

impl Span {
    fn new(first: i64, length: i64, offset: Option<i16>) -> Span {
        Span { first: Moment { wall: first, offset }, last: Moment { wall: first + length - 1, offset } }
    }

    /// The value of a DA, TM or DT; `None` if it is none.
    pub(super) fn parse(vr: Vr, text: &str) -> Option<Span> {
        let text = text.trim_matches([' ', '\0']);
        match vr {
            Vr::DA => date(text),
            Vr::TM => time(text),
            Vr::DT => date_time(text),
            _ => None,
        }
    }
}

impl Range {
    /// The range that a key of DA, TM or DT asks for; `None` if it is none.
    ///
    /// In a DT a `-` may also begin the offset from UTC: the first one that leaves a value on either side, or
    /// nothing on one, is the one between the bounds.
    pub(super) fn parse(vr: Vr, key: &str) -> Option<Range> {
        let bound = |text: &str| match text.trim_matches([' ', '\0']) {
            "" => Some(None),
            text => Span::parse(vr, text).map(Some),
        };
        key.match_indices('-').find_map(|(at, _)| {
            let (from, to) = (bound(key.get(..at)?)?, bound(key.get(at + 1..)?)?);
            let range = Range { vr, from: from.map(|span| span.first), to: to.map(|span| span.last) };
            (range.from.is_some() || range.to.is_some()).then_some(range)
        })
    }

    /// The range of moments that a range of dates and one of times of the same form make together: from the one
    /// time on the first day to the other on the last (PS3.4 §C.2.2.2.5).
    pub(super) fn combined(dates: Range, times: Range) -> Option<Range> {
        let last_day = dates.to.map(|to| to.split().0);
        match (dates.from, times.from, last_day, times.to) {
            (Some(from), Some(from_time), Some(to), Some(to_time)) => {
                Some(Range { vr: Vr::DT, from: Some(from.at(from_time)), to: Some(to.at(to_time)) })
            }
            (Some(from), Some(time), None, None) => {
                Some(Range { vr: Vr::DT, from: Some(from.at(time)), to: None })
            }
            (None, None, Some(to), Some(time)) => {
                Some(Range { vr: Vr::DT, from: None, to: Some(to.at(time)) })
            }
            _ => None,
        }
    }

    /// DA, TM or DT.
    pub const fn vr(&self) -> Vr {
        self.vr
    }

    /// The lower bound, written out: `YYYYMMDD`, `HHMMSS.FFFFFF`, or both with the offset from UTC if it has one.
    /// `None` if there is none.
    pub fn from(&self) -> Option<String> {
        self.from.map(|from| from.text(self.vr))
    }

    /// The upper bound, written out as [`from`](Range::from): the last moment that belongs to the range.
    pub fn to(&self) -> Option<String> {
        self.to.map(|to| to.text(self.vr))
    }

    /// Whether the moment is between the bounds, those in `offset` that do not say their own.
    pub(super) fn contains(&self, moment: Moment, offset: Option<i16>) -> bool {
        let from = self.from.map(|from| from.or_offset(offset));
        let to = self.to.map(|to| to.or_offset(offset));
        from.is_none_or(|from| !moment.is_before(from)) && to.is_none_or(|to| !to.is_before(moment))
    }
}

/// Not the bounds: they may say when somebody was born.
impl fmt::Debug for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Range({} ..)", self.vr)
    }
}

/// The offset from UTC in minutes that `+0130` is (PS3.3 §C.12.1.1.8).
pub(super) fn offset(text: &str) -> Option<i16> {
    let text = text.trim_matches([' ', '\0']);
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let [hours, minutes] = [digits.get(..2)?, digits.get(2..)?].map(two);
    let offset = sign * (hours? * 60 + minutes.filter(|&minutes| minutes < 60)?);
    (-12 * 60..=14 * 60).contains(&offset).then_some(offset)
}

/// `YYYYMMDD`, `YYYY.MM.DD` of old, or less of it.
fn date(text: &str) -> Option<Span> {
    let mut digits = text.split('.');
    match (digits.next()?, digits.next(), digits.next(), digits.next()) {
        (text, None, None, None) => {
            let (first, length) = days(text)?;
            Some(Span::new(first * DAY, length * DAY, None))
        }
        (year, Some(month), Some(day), None) => {
            let (first, length) = days(&format!("{year}{month}{day}"))?;
            Some(Span::new(first * DAY, length * DAY, None))
        }
        _ => None,
    }
}

/// `HHMMSS.FFFFFF`, with the colons of old, or less of it.
fn time(text: &str) -> Option<Span> {
    let text = text.replace(':', "");
    let (first, length) = time_of_day(&text)?;
    Some(Span::new(first, length, None))
}

/// `YYYYMMDDHHMMSS.FFFFFF&ZZXX`, or less of it.
fn date_time(text: &str) -> Option<Span> {
    let (text, offset) = match text.rfind(['+', '-']) {
        Some(at) => {
            let (text, zone) = text.split_at_checked(at)?;
            (text, Some(offset(zone)?))
        }
        None => (text, None),
    };
    let (date, time) = text.split_at_checked(8).unwrap_or((text, ""));
    let (first, length) = days(date)?;
    if time.is_empty() {
        return Some(Span::new(first * DAY, length * DAY, offset));
    }
    let (time, length) = time_of_day(time)?;
    Some(Span::new(first * DAY + time, length, offset))
}

/// The first day and how many: of `YYYY`, `YYYYMM` or `YYYYMMDD`, counted from the first of January of the year 0.
fn days(text: &str) -> Option<(i64, i64)> {
    let year = number(text.get(..4)?)?;
    let month = text.get(4..).filter(|rest| !rest.is_empty()).map(|rest| rest.get(..2).and_then(two));
    let day = text.get(6..).filter(|rest| !rest.is_empty()).map(two);
    match (month, day) {
        (None, None) => {
            Some((day_of_date(year, 1, 1), day_of_date(year + 1, 1, 1) - day_of_date(year, 1, 1)))
        }
        (Some(Some(month @ 1..=12)), day) => {
            let month = i64::from(month);
            let first = day_of_date(year, month, 1);
            let next =
                if month == 12 { day_of_date(year + 1, 1, 1) } else { day_of_date(year, month + 1, 1) };
            match day {
                None => Some((first, next - first)),
                // Not every month has 31 days, but not every clock knows.
                Some(Some(day @ 1..=31)) => Some((first + i64::from(day) - 1, 1)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The first microsecond and how many: of `HH`, `HHMM`, `HHMMSS` or `HHMMSS.FFFFFF`.
fn time_of_day(text: &str) -> Option<(i64, i64)> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let part = |at: usize, below: i16| match whole.get(at..) {
        Some("") | None => Some(None),
        Some(rest) => two(rest.get(..2)?).filter(|&part| part < below).map(|part| Some(i64::from(part))),
    };
    let (hours, minutes, seconds) = (part(0, 24)??, part(2, 60)?, part(4, 61)?);
    let start = hours * HOUR + minutes.unwrap_or(0) * MINUTE + seconds.unwrap_or(0) * SECOND;
    match (minutes, seconds, fraction) {
        _ if whole.len() > 6 => None,
        (None, _, None) => Some((start, HOUR)),
        (_, None, None) => Some((start, MINUTE)),
        (_, _, None) => Some((start, SECOND)),
        (_, Some(_), Some(fraction)) if (1..=6).contains(&fraction.len()) => {
            let unit = 10_i64.pow(6 - u32::try_from(fraction.len()).ok()?);
            Some((start + number(fraction)? * unit, unit))
        }
        _ => None,
    }
}

/// A number of digits alone.
fn number(digits: &str) -> Option<i64> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// A number of two digits.
fn two(digits: &str) -> Option<i16> {
    number(digits).filter(|_| digits.len() == 2).and_then(|number| i16::try_from(number).ok())
}

/// The day in the Gregorian calendar, counted from the first of January of the year 0. Years are counted from March,
/// so that the leap day is their last.
fn day_of_date(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    60 + year * 365 + leap_days + (153 * month + 2) / 5 + day - 1
}

/// What [`day_of_date`] counts, as year, month and day.
fn date_of_day(day: i64) -> (i64, i64, i64) {
    const YEARS_400: i64 = 146_097;
    let day = day - 60;
    let (era, day) = (day.div_euclid(YEARS_400), day.rem_euclid(YEARS_400));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let year = year + era * 400;
    if month < 10 { (year, month + 3, date) } else { (year + 1, month - 9, date) }
}

#[cfg(test)]
mod tests;
