//! Media types, as `Content-Type` and `Accept` have them (RFC 9110 §8.3.1, PS3.18 §8.7).

use std::fmt;

/// A media type, or a range of them: `multipart/related; type="application/dicom"`, `image/*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MediaType {
    /// In lower case; `*` for all.
    pub(crate) main: String,
    /// In lower case; `*` for all.
    pub(crate) sub: String,
    /// The names in lower case.
    pub(crate) parameters: Vec<(String, String)>,
}

impl MediaType {
    /// A media type as text; `None` if it is none. Values that should stand in quotes because they have a slash, such as
    /// `type=application/dicom`, are taken without.
    pub(crate) fn parse(text: &str) -> Option<MediaType> {
        let (essence, mut rest) = text.split_once(';').map_or((text, ""), |(essence, rest)| (essence, rest));
        let (main, sub) = essence.trim().split_once('/')?;
        if !is_token(main) || !is_token(sub) || main == "*" && sub != "*" {
            return None;
        }
        let mut parameters = Vec::new();
        while !rest.trim().is_empty() {
            let (name, value, after) = parameter(rest)?;
            if let Some(name) = name {
                parameters.push((name, value));
            }
            rest = after;
        }
        Some(MediaType { main: main.to_ascii_lowercase(), sub: sub.to_ascii_lowercase(), parameters })
    }

    /// The value of a parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    /// Whether it is of this type, whatever its parameters.
    pub(crate) fn is(&self, essence: &str) -> bool {
        essence.split_once('/').is_some_and(|(main, sub)| self.main == main && self.sub == sub)
    }

    /// How closely this range names a media type: `None` if it is not of the range. The parameter `type` of
    /// multipart/related counts; all others are for whoever makes the representation.
    pub(crate) fn covers(&self, offer: &MediaType) -> Option<u8> {
        let closeness = match (self.main.as_str(), self.sub.as_str()) {
            ("*", _) => 0,
            (main, "*") if main == offer.main => 1,
            (main, sub) if main == offer.main && sub == offer.sub => 2,
            _ => return None,
        };
        match (self.parameter("type"), offer.parameter("type")) {
            (None, _) => Some(closeness),
            (Some(wanted), Some(own)) => {
                let (wanted, own) = (MediaType::parse(wanted)?, MediaType::parse(own)?);
                wanted.covers(&own).map(|of_part| closeness + 1 + of_part)
            }
            (Some(_), None) => None,
        }
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.main, self.sub)?;
        for (name, value) in &self.parameters {
            match is_token(value) {
                true => write!(f, "; {name}={value}")?,
                false => write!(f, "; {name}=\"{}\"", value.replace('\\', r"\\").replace('"', "\\\""))?,
            }
        }
        Ok(())
    }
}

/// The first parameter of a text, and what follows it; no name of an empty one.
fn parameter(text: &str) -> Option<(Option<String>, String, &str)> {
    let text = text.trim_start();
    if let Some(rest) = text.strip_prefix(';') {
        return Some((None, String::new(), rest));
    }
    let at = text.find(['=', ';']).unwrap_or(text.len());
    let (name, rest) = text.split_at(at);
    let name = name.trim();
    if name.is_empty() && rest.is_empty() {
        return Some((None, String::new(), ""));
    }
    let value = rest.strip_prefix('=')?;
    if !is_token(name) {
        return None;
    }
    let name = Some(name.to_ascii_lowercase());
    let value = value.trim_start();
    if let Some(quoted) = value.strip_prefix('"') {
        let (value, rest) = quoted_string(quoted)?;
        let rest = rest.trim_start();
        return match rest.strip_prefix(';') {
            Some(rest) => Some((name, value, rest)),
            None => rest.is_empty().then_some((name, value, "")),
        };
    }
    let (value, rest) = value.split_once(';').unwrap_or((value, ""));
    let value = value.trim();
    let is_value = !value.is_empty()
        && value.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b',');
    is_value.then(|| (name, value.to_owned(), rest))
}

/// What stands before the closing quotation mark, and what follows that.
fn quoted_string(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, text.get(at + 1..).unwrap_or_default())),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

/// A token (RFC 9110 §5.6.2).
pub(crate) fn is_token(text: &str) -> bool {
    let is_of = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_of)
}

/// The members of a list, which commas separate that are not in quotes (RFC 9110 §5.6.1).
pub(crate) fn list(text: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    let is_end = move |character: char| {
        if escaped {
            escaped = false;
            return false;
        }
        match character {
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' => return !quoted,
            _ => {}
        }
        false
    };
    text.split(is_end).map(str::trim).filter(|member| !member.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> MediaType {
        MediaType::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn a_media_type_has_parameters_with_and_without_quotes() {
        let plain = parse("Application/DICOM+json");
        assert!(plain.is("application/dicom+json") && plain.parameters.is_empty());
        for text in [
            "multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.1",
            "multipart/related;type=application/dicom;Transfer-Syntax=\"1.2.840.10008.1.2.1\";",
            " multipart/related ; ; type = \"application\\/dicom\" ; transfer-syntax=1.2.840.10008.1.2.1 ",
        ] {
            let parsed = parse(text);
            assert!(parsed.is("multipart/related"), "{text}");
            assert_eq!(parsed.parameter("type"), Some("application/dicom"), "{text}");
            assert_eq!(parsed.parameter("transfer-syntax"), Some("1.2.840.10008.1.2.1"), "{text}");
        }
    }

    #[test]
    fn what_is_no_media_type_is_none() {
        for text in [
            "",
            "/",
            "text",
            "text/",
            "/plain",
            "*/plain",
            "a b/c",
            "a/b; c",
            "a/b; c=",
            "a/b; c=\"d",
            "a/b;c=\"d\"e",
        ] {
            assert_eq!(MediaType::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_shown_is_read_again() {
        for text in ["a/b", "a/b; c=d", "multipart/related; type=\"application/dicom\"; x=\"a\\\"b\\\\c;d\""]
        {
            assert_eq!(parse(text).to_string(), text);
        }
    }

    #[test]
    fn a_range_covers_more_or_less_closely() {
        let offer = parse("multipart/related; type=\"application/dicom\"");
        let closeness = |range: &str| parse(range).covers(&offer);
        assert_eq!(closeness("*/*"), Some(0));
        assert_eq!(closeness("multipart/*"), Some(1));
        assert_eq!(closeness("multipart/related"), Some(2));
        assert_eq!(closeness("multipart/related; type=\"application/*\""), Some(4));
        assert_eq!(closeness("multipart/related; type=\"application/dicom\""), Some(5));
        assert_eq!(closeness("multipart/related; type=\"image/jpeg\""), None);
        assert_eq!(closeness("application/dicom"), None);
        assert_eq!(parse("*/*; type=\"a/b\"").covers(&parse("a/b")), None);
    }

    #[test]
    fn commas_in_quotes_do_not_end_a_member() {
        let members: Vec<&str> = list("a/b, c/d; e=\"f,\\\"g,\" ,, h/i,").collect();
        assert_eq!(members, ["a/b", "c/d; e=\"f,\\\"g,\"", "h/i"]);
    }
}
