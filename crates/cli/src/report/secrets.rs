//! What no line of the log may have, whoever says it: passwords, keys, tokens and signatures.
//!
//! What is known to be a secret, since it is in the environment or in a configuration, is hidden wherever it turns up. Beside that,
//! what stands where secrets stand is hidden: in a signed URL, in an address of a database, behind the name of a header.

use std::borrow::Cow;
use std::env;
use std::sync::{PoisonError, RwLock};

/// Stands in its place.
const HIDDEN: &str = "***";
/// A shorter one would hide words that are none.
const SHORTEST: usize = 6;

/// Those that are known.
static KNOWN: RwLock<Vec<String>> = RwLock::new(Vec::new());

/// Variables of the environment that have one.
const VARIABLES: [&str; 5] = [
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_ACCESS_KEY_ID",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "PGPASSWORD",
];

/// What a secret stands behind, in small letters, and where it ends.
const BEHIND: [(&str, &[char]); 15] = [
    ("x-amz-signature=", URL),
    ("x-amz-security-token=", URL),
    ("x-amz-credential=", URL),
    ("x-amz-security-token:", LINE),
    ("x-aws-ec2-metadata-token:", LINE),
    ("authorization:", LINE),
    ("\"authorization\": \"", QUOTED),
    ("\"x-amz-security-token\": \"", QUOTED),
    ("\"x-aws-ec2-metadata-token\": \"", QUOTED),
    ("secretaccesskey\":", JSON),
    ("\"token\":", JSON),
    ("aws_secret_access_key", LINE),
    ("aws_session_token", LINE),
    ("passfile=", URL),
    ("password=", URL),
];
const URL: &[char] = &['&', ' ', '"', '\'', '\n', ')', '>', ',', ';'];
const LINE: &[char] = &['\n'];
const QUOTED: &[char] = &['"', '\n'];
const JSON: &[char] = &[',', '}', '\n'];

/// Hides those of the environment from now on.
pub(crate) fn hide_environment() {
    VARIABLES.iter().filter_map(|name| env::var(name).ok()).for_each(|secret| hide(&secret));
}

/// Hides this from now on.
pub(crate) fn hide(secret: &str) {
    let secret = secret.trim();
    if secret.len() >= SHORTEST {
        let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
        if !known.iter().any(|known| known == secret) {
            known.push(secret.to_owned());
        }
    }
}

/// Hides the password of an address of a database, as it is written and as it is meant.
pub(crate) fn hide_in_address(address: &str) {
    let in_url = address.split_once("://").and_then(|(_, rest)| {
        let (user, _) = rest.get(..rest.find('?').unwrap_or(rest.len()))?.rsplit_once('@')?;
        Some(user.split_once(':')?.1)
    });
    let named =
        address.split_once("password=").map(|(_, rest)| rest.split(['&', ' ']).next().unwrap_or(rest));
    for written in in_url.into_iter().chain(named) {
        hide(written.trim_matches('\''));
        hide(&decoded(written));
    }
}

/// With the bytes that `%` writes in hexadecimal.
fn decoded(written: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = written.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The text without them.
pub(crate) fn without(text: &str) -> Cow<'_, str> {
    let known = KNOWN.read().unwrap_or_else(PoisonError::into_inner);
    let mut shown = Cow::Borrowed(text);
    for secret in known.iter() {
        if shown.contains(secret.as_str()) {
            shown = Cow::Owned(shown.replace(secret.as_str(), HIDDEN));
        }
    }
    // Letters outside ASCII stay as they are, so that the places are the same.
    let mut small = shown.to_ascii_lowercase();
    for (before, ends) in BEHIND {
        if let Some(hidden) = without_behind(&shown, &small, before, ends) {
            small = hidden.to_ascii_lowercase();
            shown = Cow::Owned(hidden);
        }
    }
    match without_password(&shown) {
        Some(hidden) => Cow::Owned(hidden),
        None => shown,
    }
}

/// Without what comes behind this word; `None` if it does not occur.
fn without_behind(text: &str, small: &str, before: &str, ends: &[char]) -> Option<String> {
    let mut shown: Option<String> = None;
    let mut from = 0;
    while let Some(found) = small.get(from..)?.find(before) {
        let begin = from + found + before.len();
        let rest = text.get(begin..)?;
        let end = begin + rest.find(ends).unwrap_or(rest.len());
        let shown = shown.get_or_insert_default();
        shown.push_str(text.get(from..begin)?);
        if end > begin {
            shown.push_str(HIDDEN);
        }
        from = end;
    }
    shown.map(|shown| shown + text.get(from..).unwrap_or_default())
}

/// Without what is between the colon and the last `@` of the authority of a URL; `None` if there is no such thing.
fn without_password(text: &str) -> Option<String> {
    let mut shown: Option<String> = None;
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find("://") {
        let begin = from + found + 3;
        let rest = text.get(begin..)?;
        // A password may have any character that is not quoted or white.
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>'))
            .unwrap_or(rest.len());
        let address = rest.get(..end)?;
        let host = address.find(['?', '#']).map_or(address, |query| address.get(..query).unwrap_or(address));
        let user = host.rfind('@').and_then(|at| Some((host.get(..at)?, host.get(at..)?)));
        let hidden = user.and_then(|(user, _)| Some((user.find(':')?, user.len())));
        let next = begin + end;
        let shown_so_far =
            |shown: &mut Option<String>, upto: &str| shown.get_or_insert_default().push_str(upto);
        match hidden {
            Some((colon, at)) => {
                shown_so_far(&mut shown, text.get(from..=begin + colon)?);
                shown_so_far(&mut shown, HIDDEN);
                shown_so_far(&mut shown, text.get(begin + at..next)?);
            }
            None => shown_so_far(&mut shown, text.get(from..next)?),
        }
        from = next;
    }
    shown.map(|shown| shown + text.get(from..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_to_be_a_secret_is_shown_nowhere() {
        hide("wJalrXUtnFEMI/K7MDENG");
        hide("short");
        assert_eq!(without("key=wJalrXUtnFEMI/K7MDENG, short"), "key=***, short");
    }

    #[test]
    fn what_signs_a_url_is_hidden_and_the_rest_is_not() {
        let url = "GET https://s3.example/b/k?X-Amz-Credential=AKID%2F2024&X-Amz-Date=20240101&x-amz-signature=abcdef&partNumber=1 HTTP/1.1";
        let shown = "GET https://s3.example/b/k?X-Amz-Credential=***&X-Amz-Date=20240101&x-amz-signature=***&partNumber=1 HTTP/1.1";
        assert_eq!(without(url), shown);
        assert_eq!(without("X-Amz-Security-Token=AQoD"), "X-Amz-Security-Token=***");
        assert_eq!(without("authorization: AWS4 Credential=x\r\nnext"), "authorization:***\nnext");
        assert_eq!(
            without("{\"authorization\": \"Bearer x\", \"a\": \"b\"}"),
            "{\"authorization\": \"***\", \"a\": \"b\"}"
        );
    }

    #[test]
    fn the_password_of_an_address_is_shown_nowhere_however_it_is_written() {
        hide_in_address("postgres://kerma:s%40cret-of-url@db/a");
        hide_in_address("host=db password='secret-of-words' user=kerma");
        hide_in_address("postgres://kerma@db/a?sslmode=require&password=secret-of-query");
        let said = "s%40cret-of-url, s@cret-of-url, secret-of-words, secret-of-query";
        assert_eq!(without(said), "***, ***, ***, ***");
    }

    #[test]
    fn an_address_is_shown_without_its_password() {
        for (said, shown) in [
            ("postgres://kerma:pa/ss@db.example/archive", "postgres://kerma:***@db.example/archive"),
            (
                "url = \"postgresql://k:p@ss@[::1]:5432/a?sslmode=require\"",
                "url = \"postgresql://k:***@[::1]:5432/a?sslmode=require\"",
            ),
            ("host=db user=kerma password=secret dbname=a", "host=db user=kerma password=*** dbname=a"),
            ("postgres://kerma@db/a?password=secret&x=1", "postgres://kerma@db/a?password=***&x=1"),
            ("one http://a:b@c and two http://d:e@f", "one http://a:***@c and two http://d:***@f"),
        ] {
            assert_eq!(without(said), shown);
        }
    }

    #[test]
    fn what_has_no_secret_is_shown_as_it_is() {
        for said in [
            "Listening on 0.0.0.0:11112",
            "metrics url=http://127.0.0.1:9090/metrics",
            "QRSCP@[::1]:104",
            "Müller ?token",
            "http://h/a?b=c@d",
        ] {
            assert_eq!(without(said), said);
        }
    }
}
