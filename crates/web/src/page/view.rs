//! Who looks at a screen, and from where: what every screen begins with.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};

use super::paths::Root;
use super::state::State;
use crate::Problem;
use crate::access::Person;
use crate::shared::Shared;

/// What all screens share.
#[derive(Clone)]
pub(super) struct Screens {
    pub(super) shared: Shared,
    pub(super) state: State,
}

/// A request for a screen.
pub(super) struct View {
    pub(super) root: Root,
    pub(super) shared: Shared,
    pub(super) state: State,
    pub(super) visitor: Visitor,
}

/// Who looks.
#[derive(Clone, Debug)]
pub(super) struct Visitor {
    /// Their name, if they have logged in.
    pub(super) name: Option<String>,
    /// Whether they may remove.
    pub(super) deletes: bool,
    /// What a form has to bring that changes something: no other site knows it.
    pub(super) token: String,
}

impl Visitor {
    /// Whether this is what a form of theirs brings. Nothing is not, though a system without randomness makes nothing else.
    pub(super) fn brings(&self, token: Option<&str>) -> bool {
        token.is_some_and(|token| !token.is_empty() && token == self.token)
    }
}

impl FromRequestParts<Screens> for View {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, screens: &Screens) -> Result<View, Problem> {
        let person = parts.extensions.get::<Person>().cloned().unwrap_or_default();
        if person.name.is_none() && !is_of_this_host(&parts.headers) {
            let why = "who does not say who they are is shown this page by an address or as localhost alone";
            return Err(Problem::new(StatusCode::MISDIRECTED_REQUEST, why));
        }
        let Person { name, rights } = person;
        let visitor = Visitor { name, deletes: rights.delete, token: screens.state.token().to_owned() };
        let Screens { shared, state } = screens.clone();
        Ok(View { root: Root::of(&parts.uri), shared, state, visitor })
    }
}

/// Whether it is asked for by an address or as localhost. A name may have been made to lead here by the page of a stranger,
/// which the browser of somebody at this host would then let read everything (DNS rebinding).
fn is_of_this_host(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(HOST).and_then(|host| host.to_str().ok()) else { return false };
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_a_stranger_may_have_made_leads_nowhere() {
        let is_of_this_host = |host: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, host.parse().unwrap());
            is_of_this_host(&headers)
        };
        for host in ["127.0.0.1", "127.0.0.1:8042", "[::1]:80", "[::1]", "localhost", "LOCALHOST:8042"] {
            assert!(is_of_this_host(host), "{host}");
        }
        for host in [
            "evil.example",
            "evil.example:8042",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "",
            "[x]",
        ] {
            assert!(!is_of_this_host(host), "{host}");
        }
    }
}
