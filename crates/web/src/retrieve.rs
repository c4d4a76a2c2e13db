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
pub(crate) use crate::resource::Names;
use crate::shared::{Base, Shared};
use crate::{Problem, Resource};

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
            resource: names.resource()?,
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
