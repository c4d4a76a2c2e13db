//! Retrievals (WADO-RS, PS3.18 §10.4).

mod bulk_data;
mod cache;
mod decompressed;
mod described;
mod frames;
mod instances;
mod metadata;
mod ready;

use axum::extract::Request;
use axum::http::HeaderMap;
use kerma_dictionary::Uid;

pub(crate) use self::bulk_data::{bulk_data, every_bulk_data, pixel_data};
pub(crate) use self::frames::{frames, list};
pub(crate) use self::instances::instances;
pub(crate) use self::metadata::metadata;
pub(crate) use self::ready::keep_ready;
use crate::accept::Accept;
use crate::origin::{Instance, Selected};
use crate::parameters::Parameters;
use crate::resource::uid;
use crate::shared::{Base, Shared};
use crate::{Problem, Resource};

/// The resource that a path names: the UIDs of a study, a series and an instance, as far as they are there.
pub(crate) fn resource(path: &Names) -> Result<Resource, Problem> {
    let mut resource = Resource::study(uid(&path.study)?);
    if let Some(series) = &path.series {
        resource = resource.series(uid(series)?);
    }
    if let Some(instance) = &path.instance {
        resource = resource.instance(uid(instance)?);
    }
    Ok(resource)
}

/// What a path names.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) study: String,
    pub(crate) series: Option<String>,
    pub(crate) instance: Option<String>,
    /// What follows the instance.
    pub(crate) rest: Option<String>,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Names {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Names, Problem> {
        let path = axum::extract::RawPathParams::from_request_parts(parts, state).await;
        let path = path.map_err(|_| Problem::bad_request("the path is not escaped as UTF-8"))?;
        let mut names = Names::default();
        for (name, value) in &path {
            let value = value.to_owned();
            match name {
                "study" => names.study = value,
                "series" => names.series = Some(value),
                "instance" => names.instance = Some(value),
                _ => names.rest = Some(value),
            }
        }
        Ok(names)
    }
}

/// A request for something of a resource.
struct Asked {
    resource: Resource,
    accept: Accept,
    headers: HeaderMap,
    base: Base,
}

impl Asked {
    fn new(names: &Names, request: &Request) -> Result<Asked, Problem> {
        let parameters = Parameters::parse(request.uri().query())?;
        Ok(Asked {
            resource: resource(names)?,
            accept: Accept::of(request.headers(), &parameters)?,
            headers: request.headers().clone(),
            base: Base::of(request),
        })
    }
}

/// The instances of a resource; 404 if there are none.
fn selected(shared: &Shared, resource: &Resource) -> Result<Selected, Problem> {
    let selected = shared.origin().select(resource)?;
    match selected.instances.len() {
        0 => Err(Problem::not_found("the archive has nothing of this name")),
        _ => Ok(selected),
    }
}

/// The instance that a resource names, with what keeps its file there.
fn the_instance(shared: &Shared, resource: &Resource) -> Result<(Box<dyn Instance>, Selected), Problem> {
    let mut selected = selected(shared, resource)?;
    match selected.instances.next() {
        Some(instance) => Ok((instance?, selected)),
        None => Err(Problem::not_found("the archive has nothing of this name")),
    }
}

/// A media type with the transfer syntax that its bytes are in.
fn with_syntax(essence: &str, transfer_syntax: &Uid) -> String {
    format!("{essence}; transfer-syntax={transfer_syntax}")
}
