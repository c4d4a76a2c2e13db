//! Strings and numbers of JSON (RFC 8259).

use core::fmt::{self, Display, Write};

use crate::convert::Number;

/// A JSON string. What could break a line or a terminal is escaped beyond what RFC 8259 §7 asks for.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Quoted<'_> {
    pub(super) fn write(&self, out: &mut dyn Write) -> fmt::Result {
        let is_escaped = |c: char| c.is_control() || matches!(c, '"' | '\\' | '\u{2028}' | '\u{2029}');
        out.write_char('"')?;
        let mut rest = self.0;
        // Most text is plain, which is seen byte by byte.
        let is_plain = rest.bytes().all(|b| matches!(b, b' '..=b'~') && b != b'"' && b != b'\\');
        while !is_plain && let Some((at, c)) = rest.char_indices().find(|(_, c)| is_escaped(*c)) {
            out.write_str(rest.get(..at).unwrap_or_default())?;
            match c {
                '"' | '\\' => write!(out, "\\{c}")?,
                '\n' => out.write_str("\\n")?,
                '\r' => out.write_str("\\r")?,
                '\t' => out.write_str("\\t")?,
                _ => write!(out, "\\u{:04x}", u32::from(c))?,
            }
            rest = rest.get(at + c.len_utf8()..).unwrap_or_default();
        }
        out.write_str(rest)?;
        out.write_char('"')
    }
}

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// A value of DS or IS as JSON: the same digits as a number, `null` if empty, a string if it is no number, or one
/// that is too great for a double, at which readers of JSON stumble.
pub(super) struct Numeral<'a>(pub(super) &'a str);

impl Numeral<'_> {
    pub(super) fn write(&self, out: &mut dyn Write) -> fmt::Result {
        if self.0.is_empty() {
            return out.write_str("null");
        }
        // A double goes beyond 300 digits.
        let fits = |parts: &Parts<'_>| {
            parts.exponent.is_none() && parts.integer.len() < 300 || self.0.parse().is_ok_and(f64::is_finite)
        };
        let Some(parts) = Parts::of(self.0).filter(fits) else { return Quoted(self.0).write(out) };
        if parts.is_negative {
            out.write_char('-')?;
        }
        out.write_str(match parts.integer.trim_start_matches('0') {
            "" => "0",
            digits => digits,
        })?;
        if !parts.fraction.is_empty() {
            out.write_char('.')?;
            out.write_str(parts.fraction)?;
        }
        if let Some(exponent) = parts.exponent {
            out.write_char('e')?;
            out.write_str(exponent)?;
        }
        Ok(())
    }
}

/// The parts of a decimal number.
struct Parts<'a> {
    is_negative: bool,
    integer: &'a str,
    fraction: &'a str,
    /// With its sign.
    exponent: Option<&'a str>,
}

impl Parts<'_> {
    /// As PS3.5 §6.2 has a Decimal String, which is more than JSON takes: `+1`, `.5`, `5.`, `007`.
    fn of(text: &str) -> Option<Parts<'_>> {
        let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (text, None),
        };
        let unsigned = mantissa.strip_prefix(['+', '-']).unwrap_or(mantissa);
        let (integer, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let power = exponent.map(|exponent| exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
        let is_number = is_digits(integer)
            && is_digits(fraction)
            && !(integer.is_empty() && fraction.is_empty())
            && power.is_none_or(|power| is_digits(power) && !power.is_empty());
        is_number.then_some(Parts { is_negative: mantissa.starts_with('-'), integer, fraction, exponent })
    }
}

/// A binary number. FL is written as the FD that it is exactly.
pub(super) fn number(out: &mut dyn Write, number: Number) -> fmt::Result {
    match number {
        Number::Integer(integer) => match i64::try_from(integer) {
            Ok(integer) => write!(out, "{integer}"),
            Err(_) => write!(out, "{integer}"),
        },
        Number::Real(real) if real.is_finite() => write!(out, "{real:?}"),
        Number::Real(real) if real.is_nan() => out.write_str("\"NaN\""),
        Number::Real(real) => {
            out.write_str(if real.is_sign_negative() { "\"-Infinity\"" } else { "\"Infinity\"" })
        }
    }
}
