//! Who looks at a screen, and from where: what every screen begins with.

use std::convert::Infallible;

use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State as Given};
use axum::http::header::{ACCEPT, AUTHORIZATION, HeaderValue, LOCATION};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Response, StatusCode};
use axum::middleware::Next;
use kerma_dataset::DataSet;
use kerma_service::matching::keys::Level;

use super::paths::Root;
use super::state::State;
use crate::access::{self, Gate, Person, Right, Rights, Session};
use crate::access::{Searched, Seen, Watched};
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
    pub(super) watched: Watched,
}

impl View {
    /// Tells that entities of this level are looked for, with these keys.
    pub(super) fn searches(&self, level: Level, keys: &DataSet) {
        self.watched.saw(|| Seen::Searched { of: Searched::Level(level), identifier: keys.clone() });
    }
}

/// Who looks.
#[derive(Clone, Debug)]
pub(super) struct Visitor {
    /// Their name, if they have logged in.
    pub(super) name: Option<String>,
    pub(super) rights: Rights,
    /// What a form has to bring that changes something: no other site knows it.
    pub(super) token: String,
    /// Whether users can log in.
    pub(super) logs_in: bool,
    /// Whether they have, here, and can log out.
    pub(super) has_session: bool,
}

impl Visitor {
    /// Whether this is what a form of theirs brings. Nothing is not, though a system without randomness makes nothing else.
    pub(super) fn brings(&self, token: Option<&str>) -> bool {
        token.is_some_and(|token| !token.is_empty() && token == self.token)
    }
}

impl FromRequestParts<Screens> for View {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, screens: &Screens) -> Result<View, Infallible> {
        let person = parts.extensions.get::<Person>().cloned().unwrap_or_default();
        let token = match parts.extensions.get::<Session>() {
            Some(session) => session.token.clone(),
            None => screens.state.token().to_owned(),
        };
        let logs_in = parts.extensions.get::<Gate>().is_some_and(Gate::asks_passcodes);
        let has_session = parts.extensions.get::<Session>().is_some();
        let Person { name, rights } = person;
        let visitor = Visitor { name, rights, token, logs_in, has_session };
        let Screens { shared, state } = screens.clone();
        let watched = Watched::of(&parts.extensions);
        Ok(View { root: Root::of(&parts.uri), shared, state, visitor, watched })
    }
}

/// Lets those on who have a right. Those at a browser who have not said who they are are sent to where they can.
pub(super) async fn needs(given: Given<Right>, request: Request, next: Next) -> Response<Body> {
    let extensions = request.extensions();
    let person = extensions.get::<Person>().cloned().unwrap_or_default();
    let logs_in = person.name.is_none() && extensions.get::<Gate>().is_some_and(Gate::asks_passcodes);
    if !person.rights.has(given.0) && logs_in && is_browser(request.headers()) {
        return see_other(&Root::of(request.uri()).to("login"));
    }
    access::needs(given, request, next).await
}

/// Whether a person is there who can fill in a form.
fn is_browser(headers: &HeaderMap) -> bool {
    let accepts = headers.get(ACCEPT).and_then(|accept| accept.to_str().ok());
    let is_asked =
        headers.contains_key("sec-fetch-mode") || accepts.is_some_and(|accept| accept.contains("text/html"));
    is_asked && !headers.contains_key(AUTHORIZATION)
}

/// The answer to a form: another screen.
pub(super) fn see_other(to: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}
