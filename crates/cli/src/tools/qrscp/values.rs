//! The values of the configuration that TOML has no type for.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use kerma_dictionary::AeTitle;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};

use crate::options::{Peer, Timeout};

/// An AE title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Title(pub(crate) AeTitle);

impl Title {
    pub(crate) const QRSCP: Title = Title(AeTitle::from_field(*b"QRSCP           "));
}

impl TryFrom<String> for Title {
    type Error = String;

    fn try_from(text: String) -> Result<Title, String> {
        AeTitle::new(&text).map(Title).map_err(|error| format!("AE title '{text}': {error}"))
    }
}

/// Where a peer listens: `host:port`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Address {
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Address, String> {
        match Peer::take(&[&text]) {
            Ok((Peer { called: None, host, port }, _)) => Ok(Address { host, port }),
            _ => Err(format!("'{text}' is no address: expected HOST:PORT")),
        }
    }
}

/// A number of bytes: `1073741824`, `"1 GiB"`, `"500 MB"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size(pub(crate) u64);

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Size, String> {
        let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == ' ');
        let unit = text.get(number.len()..).unwrap_or_default().trim();
        let factor = match unit {
            "" | "B" => Some(1),
            "kB" | "KB" => Some(1000),
            "MB" => Some(1000_u64.pow(2)),
            "GB" => Some(1000_u64.pow(3)),
            "TB" => Some(1000_u64.pow(4)),
            "KiB" => Some(1 << 10),
            "MiB" => Some(1 << 20),
            "GiB" => Some(1 << 30),
            "TiB" => Some(1 << 40),
            _ => None,
        };
        let size =
            number.parse::<u64>().ok().zip(factor).and_then(|(number, factor)| number.checked_mul(factor));
        size.map(Size).ok_or_else(|| {
            format!("'{text}' is no number of bytes: expected such as \"500 MB\" or \"1 GiB\"")
        })
    }
}

/// In the largest unit of 1024 of which it is a whole number.
impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let units = [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")];
        let unit = units.into_iter().find(|(bits, _)| self.0 > 0 && self.0.trailing_zeros() >= *bits);
        match unit {
            Some((bits, unit)) => write!(f, "{} {unit}", self.0 >> bits),
            None => write!(f, "{} B", self.0),
        }
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Size, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = Size;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of bytes, such as 500000 or \"1 GiB\"")
            }

            fn visit_i64<E: Error>(self, bytes: i64) -> Result<Size, E> {
                u64::try_from(bytes).map(Size).map_err(|_| E::custom("a number of bytes is not negative"))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Size, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_any(Bytes)
    }
}

/// How long something is kept: `"90 d"`, `"10 y"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Age(pub(crate) Duration);

impl TryFrom<String> for Age {
    type Error = String;

    fn try_from(text: String) -> Result<Age, String> {
        let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == ' ');
        let seconds = match text.get(number.len()..).unwrap_or_default().trim() {
            "s" => Some(1),
            "min" => Some(60),
            "h" => Some(60 * 60),
            "d" => Some(24 * 60 * 60),
            "y" => Some(365 * 24 * 60 * 60_u64),
            _ => None,
        };
        let age = number.parse::<u64>().ok().zip(seconds).and_then(|(number, unit)| number.checked_mul(unit));
        age.map(|seconds| Age(Duration::from_secs(seconds))).ok_or_else(|| {
            format!("'{text}' is no time: expected such as \"90 d\", \"12 h\", \"30 min\" or \"10 y\"")
        })
    }
}

/// A number of seconds, with fractions if need be, and not nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "f64")]
pub(crate) struct Pause(pub(crate) Duration);

impl TryFrom<f64> for Pause {
    type Error = String;

    fn try_from(seconds: f64) -> Result<Pause, String> {
        match Duration::try_from_secs_f64(seconds) {
            Ok(pause) if pause >= Pause::SHORTEST => Ok(Pause(pause)),
            _ => Err(format!("{seconds} is no pause: expected a number of seconds, 0.1 at least")),
        }
    }
}

impl Pause {
    const SHORTEST: Duration = Duration::from_millis(100);
}

/// A number of seconds.
impl<'de> Deserialize<'de> for Timeout {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Timeout, D::Error> {
        Timeout::of(f64::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_has_a_unit_or_is_in_bytes() {
        for (text, bytes) in
            [("0", 0), ("17 B", 17), ("500MB", 500_000_000), ("2 GiB", 2 << 30), ("1 TB", 1_000_000_000_000)]
        {
            assert_eq!(text.parse(), Ok(Size(bytes)));
        }
        for text in ["", "GiB", "-1", "1.5 GiB", "1 parsec", "99999999999 TiB"] {
            assert!(text.parse::<Size>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_age_has_a_unit() {
        for (text, seconds) in
            [("0 s", 0), ("90d", 7_776_000), ("2 y", 63_072_000), ("5 min", 300), ("1 h", 3600)]
        {
            assert_eq!(Age::try_from(text.to_owned()), Ok(Age(Duration::from_secs(seconds))));
        }
        for text in ["", "90", "d", "-1 d", "1.5 d", "1 month", "99999999999999999 y"] {
            assert!(Age::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn a_pause_is_a_number_of_seconds_and_never_none() {
        assert_eq!(Pause::try_from(0.25), Ok(Pause(Duration::from_millis(250))));
        for seconds in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e300] {
            assert!(Pause::try_from(seconds).is_err(), "{seconds}");
        }
    }

    #[test]
    fn a_size_is_shown_in_the_largest_unit() {
        for (bytes, text) in [(0, "0 B"), (1000, "1000 B"), (1 << 30, "1 GiB"), (3 << 20, "3 MiB")] {
            assert_eq!(Size(bytes).to_string(), text);
        }
    }
}
