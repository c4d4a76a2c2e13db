//! Numbers, days and times as people read them.

use std::time::Duration;

/// `12 345`, with narrow spaces that do not break.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// `1.4 GB`
pub(super) fn bytes(number: u64) -> String {
    const UNITS: [&str; 5] = ["kB", "MB", "GB", "TB", "PB"];
    if number < 1000 {
        return format!("{number} B");
    }
    let mut value = number as f64;
    let mut unit = "B";
    for next in UNITS {
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        unit = next;
    }
    match value < 9.95 {
        true => format!("{value:.1} {unit}"),
        false => format!("{value:.0} {unit}"),
    }
}

/// `1 study`, `2 studies`
pub(super) fn of(number: u64, one: &str, several: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { several })
}

/// `20240131` as `2024-01-31`; what is no date stays as it is.
pub(super) fn date(text: &str) -> String {
    match text.as_bytes() {
        digits if digits.len() == 8 && digits.iter().all(u8::is_ascii_digit) => {
            let part = |range| text.get(range).unwrap_or_default();
            format!("{}-{}-{}", part(0..4), part(4..6), part(6..8))
        }
        _ => text.to_owned(),
    }
}

/// `102030.5` as `10:20`; what is no time stays as it is.
pub(super) fn time(text: &str) -> String {
    match (text.get(0..2), text.get(2..4)) {
        (Some(hours), Some(minutes)) if text.bytes().take(4).all(|byte| byte.is_ascii_digit()) => {
            format!("{hours}:{minutes}")
        }
        _ => text.to_owned(),
    }
}

/// `3 min 20 s`
pub(super) fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds} s"),
        (0, minutes, seconds) => format!("{minutes} min {seconds} s"),
        (hours, minutes, _) => format!("{hours} h {minutes} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_people_read_them() {
        assert_eq!((grouped(7), grouped(1234567)), ("7".into(), "1\u{202f}234\u{202f}567".into()));
        assert_eq!(bytes(999), "999 B");
        assert_eq!(bytes(1_440_000), "1.4 MB");
        assert_eq!(bytes(999_700), "1.0 MB");
        assert_eq!(bytes(52_000_000_000), "52 GB");
        assert_eq!(of(1, "study", "studies"), "1 study");
        assert_eq!(of(0, "study", "studies"), "0 studies");
        assert_eq!(duration(Duration::from_secs(200)), "3 min 20 s");
        assert_eq!(duration(Duration::from_secs(7300)), "2 h 1 min");
    }

    #[test]
    fn what_is_no_date_or_time_is_shown_as_it_is() {
        assert_eq!(
            (date("20240131"), date("2024.01.31"), date("")),
            ("2024-01-31".into(), "2024.01.31".into(), String::new())
        );
        assert_eq!((time("102030.5"), time("10"), time("é")), ("10:20".into(), "10".into(), "é".into()));
    }
}
