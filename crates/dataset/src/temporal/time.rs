use core::fmt;

use kerma_dictionary::Vr;

use super::{Written, digits, two_digits};

/// Microseconds of a second.
const SECOND: u64 = 1_000_000;

/// A time of day, as precisely as it is known: a value of Time (TM, PS3.5 §6.2).
///
/// ```
/// use kerma_dataset::Time;
/// let time: Time = "0730".parse()?;
/// assert_eq!((time.hour(), time.minute(), time.second()), (7, Some(30), None));
/// assert_eq!(time.earliest(), 27_000_000_000);
/// assert_eq!(time.latest(), 27_059_999_999);
/// assert_eq!("07:30".parse(), Ok(time)); // as ACR-NEMA wrote it
/// # Ok::<(), kerma_dataset::TemporalError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Time {
    hour: u8,
    minute: Option<u8>,
    second: Option<u8>,
    fraction: Option<Fraction>,
}

/// The digits after the decimal point of a second.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Fraction {
    microseconds: u32,
    /// How many there are, 1 to 6.
    digits: u8,
}

impl Time {
    /// An hour, minute and second, which is 60 only for a leap second; `None` if no clock shows them.
    pub const fn new(hour: u8, minute: u8, second: u8) -> Option<Time> {
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        Some(Time { hour, minute: Some(minute), second: Some(second), fraction: None })
    }

    /// With this fraction of the second, up to 999,999; as it was if it is more, or if the second is not known.
    #[must_use]
    pub const fn with_microseconds(mut self, microseconds: u32) -> Time {
        if self.second.is_some() && microseconds < SECOND as u32 {
            self.fraction = Some(Fraction { microseconds, digits: 6 });
        }
        self
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, if it is known.
    pub const fn minute(self) -> Option<u8> {
        self.minute
    }

    /// The second, if it is known; 60 is a leap second.
    pub const fn second(self) -> Option<u8> {
        self.second
    }

    /// The fraction of the second, if any of its digits is known.
    pub fn microseconds(self) -> Option<u32> {
        self.fraction.map(|fraction| fraction.microseconds)
    }

    /// The first microsecond that it can be, since midnight.
    pub fn earliest(self) -> u64 {
        let part = |part: Option<u8>| u64::from(part.unwrap_or(0));
        let seconds = (u64::from(self.hour) * 60 + part(self.minute)) * 60 + part(self.second);
        seconds * SECOND + u64::from(self.microseconds().unwrap_or(0))
    }

    /// The last microsecond that it can be, since midnight.
    pub fn latest(self) -> u64 {
        let span = match (self.minute, self.second, self.fraction) {
            (None, ..) => 3600 * SECOND,
            (_, None, _) => 60 * SECOND,
            (.., None) => SECOND,
            (.., Some(fraction)) => 10_u64.pow(6 - u32::from(fraction.digits)),
        };
        self.earliest() + span - 1
    }
}

impl Written for Time {
    const VR: Vr = Vr::TM;
    const EXPECTED: &'static str = "a time HHMMSS.FFFFFF, or the start of one";

    fn parse(text: &str) -> Option<Time> {
        if text.contains(':') {
            let mut parts = text.split(':');
            let is_pair = |part: &str| part.split('.').next().is_some_and(|part| part.len() == 2);
            return parts.all(is_pair).then(|| Time::parse(&text.replace(':', ""))).flatten();
        }
        let (mut whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (text, None),
        };
        let hour = two_digits(&mut whole, 0..=23)??;
        let minute = two_digits(&mut whole, 0..=59)?;
        let second = two_digits(&mut whole, 0..=60)?;
        let fraction = match fraction {
            Some(text) if text.is_empty() || text.len() > 6 || second.is_none() => return None,
            Some(text) => {
                let length = u8::try_from(text.len()).ok()?;
                let microseconds = digits(text)? * 10_u32.pow(6 - u32::from(length));
                Some(Fraction { microseconds, digits: length })
            }
            None => None,
        };
        whole.is_empty().then_some(Time { hour, minute, second, fraction })
    }
}

/// `HHMMSS.FFFFFF`, as much of it as is known.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.hour)?;
        for part in [self.minute, self.second].into_iter().flatten() {
            write!(f, "{part:02}")?;
        }
        let Some(Fraction { microseconds, digits }) = self.fraction else { return Ok(()) };
        let shown = microseconds / 10_u32.pow(6 - u32::from(digits));
        write!(f, ".{shown:0width$}", width = usize::from(digits))
    }
}
