//! `/login` and `/logout`: users say who they are, and go again.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{HeaderValue, SET_COOKIE};
use axum::http::{Response, StatusCode};
use maud::html;

use super::shell::{Part, Screen};
use super::view::{View, see_other};
use crate::Problem;
use crate::access::Gate;
use crate::access::{Seen, Watched};
use crate::forwarded::Way;
use crate::parameters::Parameters;

/// The longest form.
const LONGEST: usize = 4096;

/// `GET /login`
pub(super) async fn page(view: View) -> Response<Body> {
    view.show(screen(&view, None))
}

fn screen(view: &View, wrong: Option<&str>) -> Screen {
    let content = html! {
        h1 { "Log in" }
        @if let Some(wrong) = wrong { p.warning role="alert" { (wrong) } }
        form.narrow method="post" action=(view.root.to("login")) {
            label { "Name"
                input type="text" name="name" required autofocus autocomplete="username" autocapitalize="none"
                    spellcheck="false";
            }
            label { "Passcode"
                input type="password" name="passcode" required autocomplete="current-password";
            }
            button type="submit" { "Log in" }
        }
    };
    Screen { title: "Log in".into(), part: Part::Login, content }
}

/// `POST /login`
pub(super) async fn log_in(view: View, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    // A form of another site logs nobody in.
    if parts.headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") {
        return view.show_problem(&Problem::new(StatusCode::FORBIDDEN, "the form is not of this page"));
    }
    let known = async {
        let parameters = read(body).await?;
        let field = |name| parameters.one(name).map(Option::unwrap_or_default);
        let (name, passcode) = (field("name")?.to_owned(), field("passcode")?.to_owned());
        let gate = parts.extensions.get::<Gate>();
        let gate = gate.ok_or_else(|| Problem::not_found("nobody logs in here"))?;
        let person = gate.log_in(&parts.extensions, name, passcode).await?;
        Watched::of(&parts.extensions).named(person.name.clone()).saw(|| Seen::LoggedIn);
        let is_secured = parts.extensions.get::<Way>().is_some_and(|way| way.is_secured);
        let cookie = gate.sessions().begin(person, is_secured).ok_or_else(Problem::busy)?;
        Ok::<_, Problem>(cookie)
    };
    match known.await {
        Ok(cookie) => with_cookie(see_other(&view.root.to("")), &cookie),
        Err(problem) if problem.status() == StatusCode::UNAUTHORIZED => {
            let wrong = "There is no user of this name with this passcode.";
            view.show_as(StatusCode::FORBIDDEN, screen(&view, Some(wrong)))
        }
        Err(problem) => view.show_problem(&problem),
    }
}

/// `POST /logout`
pub(super) async fn log_out(view: View, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let token = read(body).await.and_then(|form| Ok(form.one("token")?.map(str::to_owned)));
    match (token, parts.extensions.get::<Gate>()) {
        (Ok(token), Some(gate)) if view.visitor.brings(token.as_deref()) => {
            if view.visitor.has_session {
                view.watched.saw(|| Seen::LoggedOut);
            }
            with_cookie(see_other(&view.root.to("login")), &gate.sessions().end(&parts.headers))
        }
        _ => see_other(&view.root.to("")),
    }
}

/// The fields of a form.
pub(super) async fn read(body: Body) -> Result<Parameters, Problem> {
    let body = to_bytes(body, LONGEST).await;
    let body = body.map_err(|_| Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "the form is too long"))?;
    let text = std::str::from_utf8(&body).map_err(|_| Problem::bad_request("the form is no text"))?;
    Parameters::parse(Some(text))
}

fn with_cookie(mut response: Response<Body>, cookie: &str) -> Response<Body> {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}
