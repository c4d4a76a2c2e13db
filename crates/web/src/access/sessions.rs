//! Who has logged in at the page: a cookie that stands for a person.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::http::header::{CONTENT_TYPE, COOKIE};
use axum::http::{HeaderMap, Method};

use super::Person;

/// The name of the cookie.
const COOKIE_NAME: &str = "kerma-session";

/// The header by which the script of the page shows that it is that.
const TOKEN: &str = "kerma-token";

/// How long somebody is logged in at the most, and how long without asking for anything.
const LONGEST: (Duration, Duration) = (Duration::from_secs(12 * 60 * 60), Duration::from_secs(60 * 60));

/// How many are logged in; one more, and who has asked for nothing for the longest time is not any more.
const MOST: usize = 1024;

/// Who has logged in. Clones know the same.
#[derive(Clone, Default)]
pub(crate) struct Sessions(Arc<Mutex<HashMap<String, Kept>>>);

struct Kept {
    session: Session,
    since: Instant,
    asked: Instant,
}

/// Somebody who has logged in.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) person: Person,
    /// What their forms bring: who only makes their browser send something does not know it.
    pub(crate) token: String,
}

impl Kept {
    fn is_over(&self, now: Instant) -> bool {
        now - self.since > LONGEST.0 || now - self.asked > LONGEST.1
    }
}

impl Sessions {
    /// Logs somebody in: the cookie to be set.
    pub(crate) fn begin(&self, person: Person, is_secured: bool) -> Option<String> {
        let (name, token) = (random()?, random()?);
        let now = Instant::now();
        let mut kept = self.lock();
        kept.retain(|_, kept| !kept.is_over(now));
        if kept.len() >= MOST
            && let Some(oldest) = kept.iter().min_by_key(|(_, kept)| kept.asked).map(|(name, _)| name.clone())
        {
            kept.remove(&oldest);
        }
        // Without a path it is for whatever is beside the form, wherever a proxy has that.
        let secure = if is_secured { "; Secure" } else { "" };
        let cookie = format!("{COOKIE_NAME}={name}; HttpOnly; SameSite=Strict{secure}");
        kept.insert(name, Kept { session: Session { person, token }, since: now, asked: now });
        Some(cookie)
    }

    /// Who asks, by the cookie. What changes something also brings the token of the session, which a form is asked for by
    /// whoever reads it.
    pub(crate) fn of(&self, method: &Method, headers: &HeaderMap) -> Option<Session> {
        let name = cookie(headers)?;
        let now = Instant::now();
        let mut all = self.lock();
        let kept = all.get_mut(name).filter(|kept| !kept.is_over(now))?;
        if !method.is_safe() && !is_form(headers) {
            let brought = headers.get(TOKEN)?;
            if brought.as_bytes() != kept.session.token.as_bytes() {
                return None;
            }
        }
        kept.asked = now;
        Some(kept.session.clone())
    }

    /// Logs out whoever asks: the cookie to be set.
    pub(crate) fn end(&self, headers: &HeaderMap) -> String {
        if let Some(name) = cookie(headers) {
            self.lock().remove(name);
        }
        format!("{COOKIE_NAME}=; HttpOnly; SameSite=Strict; Max-Age=0")
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let all = headers.get_all(COOKIE).into_iter().filter_map(|cookies| cookies.to_str().ok());
    let mut all = all.flat_map(|cookies| cookies.split(';'));
    all.find_map(|cookie| cookie.trim().strip_prefix(COOKIE_NAME)?.strip_prefix('='))
}

/// Whether a form of the page may have sent it: no service takes such a body.
fn is_form(headers: &HeaderMap) -> bool {
    let form = "application/x-www-form-urlencoded";
    headers.get(CONTENT_TYPE).is_some_and(|of| of.as_bytes() == form.as_bytes())
}

/// 32 bytes that nobody can guess, in hexadecimal digits; `None` if the system has none.
pub(crate) fn random() -> Option<String> {
    let mut bytes = [0; 32];
    if rustls::crypto::ring::default_provider().secure_random.fill(&mut bytes).is_err() {
        log::error!("HTTP: the system gives no random numbers");
        return None;
    }
    Some(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(of: &[(&'static str, &str)]) -> HeaderMap {
        let header = |(name, value): &(&'static str, &str)| {
            (axum::http::HeaderName::from_static(name), value.parse().unwrap())
        };
        of.iter().map(header).collect()
    }

    fn ada() -> Person {
        Person { name: Some("ada".into()), ..Person::default() }
    }

    #[test]
    fn who_has_the_cookie_is_known_until_they_log_out() {
        let sessions = Sessions::default();
        let cookie = sessions.begin(ada(), true).unwrap();
        assert!(cookie.ends_with("; HttpOnly; SameSite=Strict; Secure"), "{cookie}");
        let pair = cookie.split(';').next().unwrap();
        let with = headers(&[("cookie", &format!("a=b; {pair}; c=d"))]);
        assert_eq!(sessions.of(&Method::GET, &with).unwrap().person, ada());
        let other = headers(&[("cookie", "kerma-session=0123")]);
        assert!(
            sessions.of(&Method::GET, &other).is_none() && sessions.of(&Method::GET, &headers(&[])).is_none()
        );
        assert!(sessions.end(&with).contains("Max-Age=0"));
        assert!(sessions.of(&Method::GET, &with).is_none());
    }

    #[test]
    fn what_changes_something_brings_the_token_or_is_a_form() {
        let sessions = Sessions::default();
        let cookie = sessions.begin(ada(), false).unwrap();
        let pair = cookie.split(';').next().unwrap();
        let with = headers(&[("cookie", pair)]);
        let token = sessions.of(&Method::GET, &with).unwrap().token;
        let post = |of: &[(&'static str, &str)]| {
            sessions.of(&Method::POST, &headers(&[&[("cookie", pair)], of].concat())).is_some()
        };
        assert!(
            !post(&[]) && !post(&[("kerma-token", "x")]) && !post(&[("content-type", "application/dicom")])
        );
        assert!(post(&[("kerma-token", &token)]));
        assert!(post(&[("content-type", "application/x-www-form-urlencoded")]));
    }

    #[test]
    fn no_more_are_logged_in_than_there_is_room_for() {
        let sessions = Sessions::default();
        let first = sessions.begin(ada(), false).unwrap();
        (0..MOST).for_each(|_| drop(sessions.begin(ada(), false)));
        let first = headers(&[("cookie", first.split(';').next().unwrap())]);
        assert!(sessions.of(&Method::GET, &first).is_none());
        assert_eq!(sessions.lock().len(), MOST);
    }
}
