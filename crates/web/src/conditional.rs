//! Requests on a condition and for a part (RFC 9110 §13, §14).

use std::ops::Range;

use axum::body::Body;
use axum::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderValue, IF_NONE_MATCH, IF_RANGE,
    RANGE,
};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::IntoResponse as _;

use crate::Problem;

/// A representation's tag: what is sent under it never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag(String);

impl Tag {
    /// Of a resource in this version, in a form that has this name.
    pub(crate) fn new(version: u64, form: &str) -> Tag {
        // FNV-1a: of the form no more is needed than that it tells apart.
        let form = form.bytes().fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
        });
        Tag(format!("\"{version:016x}-{form:016x}\""))
    }

    /// `304 Not Modified`, if whoever asks has it already.
    pub(crate) fn unchanged(&self, headers: &HeaderMap) -> Option<Response<Body>> {
        let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
        let mut tags = known.flat_map(|value| value.split(',')).map(str::trim);
        let is_known = tags.any(|tag| tag == "*" || tag.trim_start_matches("W/") == self.0);
        is_known.then(|| {
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            self.label(response.headers_mut());
            response
        })
    }

    /// The headers of a response that has it. Others than who asked may not keep it, and that one asks whether it is still so:
    /// rights end, and instances are corrected.
    pub(crate) fn label(&self, headers: &mut HeaderMap) {
        if let Ok(value) = HeaderValue::from_str(&self.0) {
            headers.insert(ETAG, value);
        }
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }

    /// The part that is asked for of a representation of so many bytes; `None` for the whole.
    ///
    /// # Errors
    /// 416 if there is nothing of that part.
    pub(crate) fn range(&self, headers: &HeaderMap, length: u64) -> Result<Option<Range<u64>>, Problem> {
        let Some(asked) = headers.get(RANGE).and_then(|value| value.to_str().ok()) else { return Ok(None) };
        // Who has a part of something else is sent the whole.
        if headers.get(IF_RANGE).is_some_and(|value| value.as_bytes() != self.0.as_bytes()) {
            return Ok(None);
        }
        match part(asked, length) {
            Asked::Whole => Ok(None),
            Asked::Part(range) => Ok(Some(range)),
            Asked::Nothing => {
                let problem = Problem::new(
                    StatusCode::RANGE_NOT_SATISFIABLE,
                    format!("there are {length} bytes, and none in the range that is asked for"),
                );
                Err(match HeaderValue::from_str(&format!("bytes */{length}")) {
                    Ok(value) => problem.header(CONTENT_RANGE, value),
                    Err(_) => problem,
                })
            }
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Whole,
    Part(Range<u64>),
    Nothing,
}

/// The part that `bytes=…` asks for. What is no range of bytes, or several, is answered with the whole, as RFC 9110 §14.2
/// allows.
fn part(asked: &str, length: u64) -> Asked {
    let Some(spec) = asked.strip_prefix("bytes=").map(str::trim) else { return Asked::Whole };
    let Some((first, last)) = spec.split_once('-') else { return Asked::Whole };
    let number = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u64>().unwrap_or(u64::MAX))
    };
    let range = match (number(first), last.is_empty(), number(last)) {
        (Some(first), true, _) => first..length,
        (Some(first), false, Some(last)) if first <= last => first..last.saturating_add(1).min(length),
        (None, false, Some(last)) if first.is_empty() => length.saturating_sub(last)..length,
        _ => return Asked::Whole,
    };
    if range.start >= range.end { Asked::Nothing } else { Asked::Part(range) }
}

/// Says in the headers which part of so many bytes the body is.
pub(crate) fn label(response: &mut Response<Body>, range: Option<&Range<u64>>, length: u64) {
    let sent = range.map_or(length, |range| range.end - range.start);
    if let Some(range) = range {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let text = format!("bytes {}-{}/{length}", range.start, range.end - 1);
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().insert(CONTENT_RANGE, value);
        }
    }
    let headers = response.headers_mut();
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(sent));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_at_the_end_and_what_is_none_is_the_whole() {
        for (asked, expected) in [
            ("bytes=0-9", Asked::Part(0..10)),
            ("bytes=90-", Asked::Part(90..100)),
            ("bytes=-7", Asked::Part(93..100)),
            ("bytes=-700", Asked::Part(0..100)),
            ("bytes=99-99999999999999999999999", Asked::Part(99..100)),
            ("bytes=100-", Asked::Nothing),
            ("bytes=-0", Asked::Nothing),
            ("bytes=9-3", Asked::Whole),
            ("bytes=0-1,3-4", Asked::Whole),
            ("bytes=-", Asked::Whole),
            ("bytes=a-b", Asked::Whole),
            ("bytes=+1-2", Asked::Whole),
            ("lines=1-2", Asked::Whole),
        ] {
            assert_eq!(part(asked, 100), expected, "{asked}");
        }
        assert_eq!(part("bytes=0-", 0), Asked::Nothing);
    }

    #[test]
    fn who_has_it_is_told_that_nothing_changed() {
        let tag = Tag::new(7, "x");
        let mut headers = HeaderMap::new();
        assert!(tag.unchanged(&headers).is_none());
        let both = format!("\"other\", W/{}", tag.0);
        headers.insert(IF_NONE_MATCH, HeaderValue::from_str(&both).unwrap());
        let response = tag.unchanged(&headers).unwrap();
        assert_eq!(
            (response.status(), response.headers()[ETAG].to_str().unwrap()),
            (StatusCode::NOT_MODIFIED, &*tag.0)
        );
        headers.insert(IF_NONE_MATCH, HeaderValue::from_static("\"other\""));
        assert!(tag.unchanged(&headers).is_none());
        assert_ne!(Tag::new(7, "x"), Tag::new(8, "x"));
        assert_ne!(Tag::new(7, "x"), Tag::new(7, "y"));
    }

    #[test]
    fn a_part_of_something_else_is_not_asked_for() {
        let tag = Tag::new(7, "x");
        let mut headers = HeaderMap::new();
        headers.insert(RANGE, HeaderValue::from_static("bytes=1-2"));
        assert_eq!(tag.range(&headers, 10).unwrap(), Some(1..3));
        headers.insert(IF_RANGE, HeaderValue::from_static("\"other\""));
        assert_eq!(tag.range(&headers, 10).unwrap(), None);
        headers.remove(IF_RANGE);
        assert_eq!(tag.range(&headers, 1).unwrap_err().status(), StatusCode::RANGE_NOT_SATISFIABLE);
    }
}
