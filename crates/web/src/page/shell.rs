//! What is around every screen: head, navigation, and what goes with the response.

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{Response, StatusCode};
use maud::{DOCTYPE, Markup, html};

use super::view::View;
use crate::Problem;

/// A screen.
pub(super) struct Screen {
    pub(super) title: String,
    /// The part of the navigation that it is in.
    pub(super) part: Part,
    pub(super) content: Markup,
}

/// The parts of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Studies,
    Figures,
    Activity,
    Upload,
    Login,
}

impl Part {
    const ALL: [(Part, &'static str, &'static str); 4] = [
        (Part::Studies, "", "Studies"),
        (Part::Figures, "figures", "Figures"),
        (Part::Activity, "activity", "Activity"),
        (Part::Upload, "upload", "Upload"),
    ];
}

/// Only what is of this page itself is loaded, run and asked; nobody puts it in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

impl View {
    /// The screen, as it is sent.
    pub(super) fn show(&self, screen: Screen) -> Response<Body> {
        self.show_as(StatusCode::OK, screen)
    }

    /// The screen with a status of its own.
    pub(super) fn show_as(&self, status: StatusCode, screen: Screen) -> Response<Body> {
        let Screen { title, part, content } = screen;
        let visitor = &self.visitor;
        let rights = visitor.rights;
        let parts = Part::ALL.into_iter().filter(|(part, ..)| match part {
            Part::Upload => rights.store && rights.find,
            _ => rights.find,
        });
        let document = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (title) " – kerma" }
                    link rel="stylesheet" href=(self.root.to("page.css"));
                    link rel="icon" href=(self.root.to("icon.svg")) type="image/svg+xml";
                    script src=(self.root.to("page.js")) defer {}
                }
                body data-token=(visitor.token) {
                    a.skip href="#content" { "Skip to the content" }
                    header.top {
                        a.name href=(self.root.to("")) { "kerma" }
                        nav aria-label="Screens" {
                            ul {
                                @for (of, path, name) in parts {
                                    li {
                                        a href=(self.root.to(path)) aria-current=[(of == part).then_some("page")] {
                                            (name)
                                        }
                                    }
                                }
                            }
                        }
                        @if let Some(name) = &visitor.name {
                            div.visitor {
                                span { (name) }
                                @if visitor.has_session {
                                    form method="post" action=(self.root.to("logout")) {
                                        input type="hidden" name="token" value=(visitor.token);
                                        button.plain type="submit" { "Log out" }
                                    }
                                }
                            }
                        } @else if visitor.logs_in && part != Part::Login {
                            div.visitor { a href=(self.root.to("login")) { "Log in" } }
                        }
                    }
                    main #content tabindex="-1" { (content) }
                }
            }
        };
        response(status, document)
    }

    /// What went wrong, as a screen.
    pub(super) fn show_problem(&self, problem: &Problem) -> Response<Body> {
        let title = problem.status().canonical_reason().unwrap_or("Problem").to_owned();
        let content = html! {
            h1 { (title) }
            p { (problem.detail()) }
            p { a href=(self.root.to("")) { "To the studies" } }
        };
        self.show_as(problem.status(), Screen { title, part: Part::Studies, content })
    }

    /// The screen, or what went wrong.
    pub(super) fn show_result(&self, screen: Result<Screen, Problem>) -> Response<Body> {
        match screen {
            Ok(screen) => self.show(screen),
            Err(problem) => self.show_problem(&problem),
        }
    }
}

/// HTML that only the one who asked for it sees, and that is not kept.
pub(super) fn response(status: StatusCode, markup: Markup) -> Response<Body> {
    let mut response = Response::new(Body::from(markup.into_string()));
    *response.status_mut() = status;
    let fixed: [(HeaderName, &'static str); 6] = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
