use core::fmt;

use kerma_dictionary::Vr;

use super::{Date, DateTime, Time, Written};

/// A range of dates, times or moments, its ends included. A query has it in place of a single one (PS3.4 §C.2.2.2.5).
///
/// ```
/// use kerma_dataset::{Date, Range};
/// let range: Range<Date> = "20240101-20240331".parse()?;
/// assert!(range.contains("20240229".parse()?));
/// assert!(!range.contains("20240401".parse()?));
/// assert_eq!("20240101-".parse::<Range<Date>>()?.to, None);
/// # Ok::<(), kerma_dataset::TemporalError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range<T> {
    /// The first; `None` if there is no earliest.
    pub from: Option<T>,
    /// The last; `None` if there is no latest.
    pub to: Option<T>,
}

impl<T: Copy> Range<T> {
    /// From this to this.
    pub const fn new(from: T, to: T) -> Range<T> {
        Range { from: Some(from), to: Some(to) }
    }

    /// Whether `value`, as far as it is known, can be in the range: `earliest` and `latest` of all are compared.
    fn overlaps<N: Ord>(self, value: T, earliest: impl Fn(T) -> N, latest: impl Fn(T) -> N) -> bool {
        self.from.is_none_or(|from| latest(value) >= earliest(from))
            && self.to.is_none_or(|to| earliest(value) <= latest(to))
    }
}

impl Range<Date> {
    /// Whether the date is in it.
    pub fn contains(self, date: Date) -> bool {
        self.overlaps(date, |date| date, |date| date)
    }
}

impl Range<Time> {
    /// Whether the time can be in it, as far as it is known. Nothing is in a
    /// range that ends before it begins.
    pub fn contains(self, time: Time) -> bool {
        self.overlaps(time, Time::earliest, Time::latest)
    }
}

impl Range<DateTime> {
    /// Whether the moment can be in it, as far as it is known; `local` is the offset from UTC in minutes of those
    /// that say none.
    pub fn contains(self, moment: DateTime, local: i16) -> bool {
        self.overlaps(moment, |moment| moment.earliest(local), |moment| moment.latest(local))
    }
}

/// `from-to`, `from-`, `-to`, or one value, which is a range of its own.
fn parse<T: Written + Copy>(text: &str) -> Option<Range<T>> {
    if let Some(single) = T::parse(text) {
        return Some(Range::new(single, single));
    }
    // A Date Time has hyphens of its own: the one that separates is the one with a value on each side. What
    // may be an offset from UTC was taken as one (PS3.5 §6.2).
    let end = |text: &str| match text.trim_matches(' ') {
        "" => Some(None),
        text => T::parse(text).map(Some),
    };
    text.match_indices('-').find_map(|(at, hyphen)| {
        let (from, to) = text.split_at_checked(at)?;
        let range = Range { from: end(from)?, to: end(to.strip_prefix(hyphen)?)? };
        (range.from.is_some() || range.to.is_some()).then_some(range)
    })
}

macro_rules! ranges {
    ($($type:ty = $expected:literal),+ $(,)?) => {$(
        impl Written for Range<$type> {
            const VR: Vr = <$type as Written>::VR;
            const EXPECTED: &'static str = $expected;

            fn parse(text: &str) -> Option<Range<$type>> {
                parse(text)
            }
        }
    )+};
}

ranges! {
    Date = "a date YYYYMMDD or a range of dates",
    Time = "a time HHMMSS.FFFFFF or a range of times",
    DateTime = "a date and time YYYYMMDDHHMMSS.FFFFFF&ZZXX or a range of them",
}

/// As a query has it; one value if both ends are the same.
impl<T: fmt::Display + PartialEq> fmt::Display for Range<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(from) = &self.from {
            write!(f, "{from}")?;
        }
        if self.from == self.to {
            return Ok(());
        }
        f.write_str("-")?;
        match &self.to {
            Some(to) => write!(f, "{to}"),
            None => Ok(()),
        }
    }
}
