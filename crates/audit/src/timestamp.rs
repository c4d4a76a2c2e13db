use std::time::{SystemTime, UNIX_EPOCH};

use kerma_dataset::Date;

/// A moment in UTC with its time zone: `2026-11-28T17:20:01.123Z`, which is an xsd:dateTime (PS3.15 §A.5.2.5) and a
/// TIMESTAMP (RFC 5424 §6.2.3).
pub(crate) fn timestamp(time: SystemTime) -> String {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let (days, second) = (since.as_secs() / 86_400, since.as_secs() % 86_400);
    let date = i64::try_from(days).ok().and_then(Date::from_days_since_1970).unwrap_or(Date::LAST);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        date.year(),
        date.month(),
        date.day(),
        second / 3600,
        second / 60 % 60,
        second % 60,
        since.subsec_millis()
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_moment_is_in_utc_to_the_millisecond() {
        for (milliseconds, expected) in
            [(0, "1970-01-01T00:00:00.000Z"), (1_709_251_199_999, "2024-02-29T23:59:59.999Z")]
        {
            assert_eq!(timestamp(UNIX_EPOCH + Duration::from_millis(milliseconds)), expected);
        }
    }
}
