//! What each resource is for (PS3.18 §8.9, annex H): `Allow`, and a description as WADL, in XML or JSON.

mod resources;
mod wadl;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use axum::http::{Method, Response, StatusCode};
use axum::middleware::Next;
use axum::response::IntoResponse as _;

use self::resources::Resource;
pub(crate) use self::resources::Resources;
use crate::Problem;
use crate::accept::Accept;
use crate::media_type::MediaType;
use crate::parameters::Parameters;
use crate::shared::Base;

const WADL: &str = "application/vnd.sun.wadl+xml";
const JSON: &str = "application/json";

/// Answers `OPTIONS`, and says what a resource allows where something else was asked of it.
pub(crate) async fn answer(State(offered): State<Resources>, request: Request, next: Next) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let Some(allowed) = offered.at(&path).map(allowed) else {
        return next.run(request).await;
    };
    if request.method() == Method::OPTIONS {
        return match described(&offered, &path, &request) {
            Ok((content_type, text)) => {
                let mut response = text.into_response();
                response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
                with(response, &allowed)
            }
            Err(problem) => with(problem.into_response(), &allowed),
        };
    }
    let method = request.method().clone();
    let response = next.run(request).await;
    if response.status() != StatusCode::METHOD_NOT_ALLOWED {
        return response;
    }
    let why = format!("{method} is nothing for this resource, which allows {allowed}");
    with(Problem::new(StatusCode::METHOD_NOT_ALLOWED, why).into_response(), &allowed)
}

/// The methods of a resource, as `Allow` has them.
fn allowed(resource: &Resource) -> String {
    let mut allowed: Vec<&str> = Vec::new();
    for asked in resource.asked {
        allowed.push(asked.method);
        if asked.method == "GET" {
            allowed.push("HEAD");
        }
    }
    allowed.push("OPTIONS");
    allowed.join(", ")
}

fn with(mut response: Response<Body>, allowed: &str) -> Response<Body> {
    if let Ok(allowed) = HeaderValue::from_str(allowed) {
        response.headers_mut().insert(ALLOW, allowed);
    }
    response
}

/// The description of a resource and of those below it.
fn described(offered: &Resources, path: &str, request: &Request) -> Result<(&'static str, String), Problem> {
    let accept = Accept::of(request.headers(), &Parameters::parse(request.uri().query())?)?;
    let offers: Vec<MediaType> = [WADL, JSON].iter().filter_map(|offer| MediaType::parse(offer)).collect();
    let chosen = accept.best(&offers).ok_or_else(|| {
        Problem::not_acceptable(format!("what is offered is described as {WADL} or {JSON}"))
    })?;
    let description = wadl::describe(offered, path, Base::of(request).url());
    Ok(match chosen.is(JSON) {
        true => (JSON, description.to_json()),
        false => (WADL, description.to_xml()),
    })
}
