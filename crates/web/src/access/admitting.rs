//! Lets requests in, before anything looks at what they ask.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{Extensions, HeaderMap, Response, StatusCode};
use axum::middleware::Next;
use axum::response::IntoResponse as _;
use tokio::sync::Semaphore;

use super::asker::Asker;
use super::attempts::Attempts;
use super::sessions::{Session, Sessions};
use super::watching::{Seen, Watched, Watching};
use super::{Access, Caller, Credentials, Person, Right};
use crate::Problem;
use crate::base64;
use crate::connection::Connection;
use crate::forwarded::Way;

/// How many are verified at a time: a hash takes memory and a core.
const AT_A_TIME: usize = 4;

/// Lets people in.
#[derive(Clone)]
pub(crate) struct Gate {
    access: Arc<dyn Access>,
    attempts: Arc<Attempts>,
    verifying: Arc<Semaphore>,
    sessions: Sessions,
    watching: Watching,
}

impl Gate {
    pub(crate) fn new(access: Arc<dyn Access>, watching: Watching) -> Gate {
        let mut key = [0; 32];
        if rustls::crypto::ring::default_provider().secure_random.fill(&mut key).is_err() {
            log::error!("HTTP: the system gives no random numbers");
        }
        Gate {
            access,
            attempts: Arc::new(Attempts::new(key)),
            verifying: Arc::new(Semaphore::new(AT_A_TIME)),
            sessions: Sessions::default(),
            watching,
        }
    }

    /// Who has logged in.
    pub(crate) fn sessions(&self) -> &Sessions {
        &self.sessions
    }

    /// Whether people can log in by a passcode.
    pub(crate) fn asks_passcodes(&self) -> bool {
        self.access.asks().0
    }

    /// Who this is that says so in a form.
    pub(crate) async fn log_in(
        &self,
        extensions: &Extensions,
        name: String,
        passcode: String,
    ) -> Result<Person, Problem> {
        let raw = format!("form {name}:{passcode}").into_bytes();
        let credentials = Ok(Credentials::Basic { name, passcode });
        let connection = extensions.get::<Connection>().cloned();
        let way = extensions.get::<Way>().cloned().unwrap_or_default();
        self.person(Asking { connection, way, credentials, raw }).await
    }

    /// Who has logged in and asks this, with what they may do now.
    fn session(&self, request: &Request) -> Option<Session> {
        if request.headers().contains_key(AUTHORIZATION) {
            return None;
        }
        let session = self.sessions.of(request.method(), request.headers())?;
        let person = self.access.still(&session.person)?;
        Some(Session { person, ..session })
    }

    async fn person(&self, asking: Asking) -> Result<Person, Problem> {
        let Asking { connection, way, credentials, raw } = asking;
        let credentials = credentials?;
        let is_anonymous = credentials == Credentials::None;
        let certificate = connection.as_ref().and_then(|connection| connection.certificate.clone());
        let has_certificate = certificate.is_some();
        let name = match &credentials {
            Credentials::Basic { name, .. } => Some(name.clone()),
            _ => None,
        };
        let address = way.client.map(|client| client.to_canonical());
        let is_local = !way.is_forwarded && address.is_some_and(|address| address.is_loopback());
        if !is_anonymous && address.is_some_and(|address| self.attempts.is_too_often(address)) {
            let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "there were too many attempts in vain");
            return Err(problem.header(RETRY_AFTER, HeaderValue::from_static("60")));
        }
        let hash = self.attempts.hash(&raw, certificate.as_deref());
        if !is_anonymous && let Some(person) = self.attempts.known(&hash) {
            return Ok(person);
        }
        let admitted = if is_anonymous && certificate.is_none() {
            self.access.admit(&Caller { address, is_local, certificate: None, credentials })
        } else {
            let place = self.verifying.clone().acquire_owned().await.map_err(|_| Problem::busy())?;
            let access = self.access.clone();
            let verify = move || {
                let _place = place;
                access.admit(&Caller { address, is_local, certificate: certificate.as_deref(), credentials })
            };
            tokio::task::spawn_blocking(verify).await.map_err(|error| Problem::internal(&error))?
        };
        // The page of a stranger may have made a name lead here (DNS rebinding).
        let may_be_led = is_anonymous && !has_certificate && is_local && !way.names_this_host();
        match admitted {
            Ok(person) if may_be_led && !person.rights.is_empty() => {
                let why = "who does not say who they are asks by an address, or for localhost";
                Err(Problem::new(StatusCode::MISDIRECTED_REQUEST, why))
            }
            Ok(person) => {
                if !is_anonymous {
                    self.attempts.remember(hash, person.clone());
                }
                Ok(person)
            }
            Err(why) => {
                log::warn!("HTTP: {}: {why}", shown(address));
                address.into_iter().for_each(|address| self.attempts.in_vain(address));
                if let Some(watch) = &self.watching.0 {
                    watch.saw(&Asker { name: None, address }, Seen::Refused { name, why });
                }
                Err(self.unauthorized("these credentials are not right"))
            }
        }
    }

    fn unauthorized(&self, why: &str) -> Problem {
        let problem = Problem::new(StatusCode::UNAUTHORIZED, why);
        let (basic, bearer) = self.access.asks();
        let problem = if basic {
            let challenge = HeaderValue::from_static("Basic realm=\"kerma\", charset=\"UTF-8\"");
            problem.header(WWW_AUTHENTICATE, challenge)
        } else {
            problem
        };
        match bearer {
            true => problem.header(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"kerma\"")),
            false => problem,
        }
    }
}

fn shown(address: Option<IpAddr>) -> String {
    address.map_or_else(|| "somebody".into(), |address| address.to_string())
}

/// What a request says of who asks.
struct Asking {
    connection: Option<Connection>,
    way: Way,
    credentials: Result<Credentials, Problem>,
    raw: Vec<u8>,
}

impl Asking {
    fn of(request: &Request) -> Asking {
        let authorization = request.headers().get(AUTHORIZATION);
        Asking {
            connection: request.extensions().get::<Connection>().cloned(),
            way: request.extensions().get::<Way>().cloned().unwrap_or_default(),
            credentials: credentials(request.headers()),
            raw: authorization.map(|value| value.as_bytes().to_vec()).unwrap_or_default(),
        }
    }
}

/// Finds out who asks, and says it to those behind.
pub(crate) async fn admit(State(gate): State<Gate>, mut request: Request, next: Next) -> Response<Body> {
    request.extensions_mut().insert(gate.watching.clone());
    if let Some(session) = gate.session(&request) {
        request.extensions_mut().insert(session.person.clone());
        request.extensions_mut().insert(session);
        request.extensions_mut().insert(gate);
        return next.run(request).await;
    }
    match gate.person(Asking::of(&request)).await {
        Ok(person) => {
            request.extensions_mut().insert(person);
            request.extensions_mut().insert(gate);
            next.run(request).await
        }
        Err(problem) => problem.into_response(),
    }
}

/// Lets those on who have a right; the others are told to say who they are, or that they may not.
pub(crate) async fn needs(State(right): State<Right>, request: Request, next: Next) -> Response<Body> {
    let person = request.extensions().get::<Person>().cloned().unwrap_or_default();
    if person.rights.has(right) {
        return next.run(request).await;
    }
    let gate = request.extensions().get::<Gate>();
    let problem = match (&person.name, gate) {
        (None, Some(gate)) if gate.access.asks() != (false, false) => gate.unauthorized("say who you are"),
        _ => {
            Watched::of(request.extensions()).saw(|| Seen::Restricted { right });
            Problem::new(StatusCode::FORBIDDEN, "you have no right to do this")
        }
    };
    problem.into_response()
}

/// What a request says of who asks.
fn credentials(headers: &HeaderMap) -> Result<Credentials, Problem> {
    let Some(value) = headers.get(AUTHORIZATION) else { return Ok(Credentials::None) };
    let wrong = || Problem::bad_request("the header Authorization is neither Basic nor Bearer");
    let (scheme, rest) = value.to_str().ok().and_then(|value| value.split_once(' ')).ok_or_else(wrong)?;
    if scheme.eq_ignore_ascii_case("bearer") {
        return Ok(Credentials::Bearer(rest.trim().to_owned()));
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(wrong());
    }
    let decoded =
        base64::decode(rest.trim()).and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(wrong)?;
    let (name, passcode) = decoded.split_once(':').ok_or_else(wrong)?;
    Ok(Credentials::Basic { name: name.to_owned(), passcode: passcode.to_owned() })
}
