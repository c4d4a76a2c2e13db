//! Metadata: the attributes of instances without what is large (PS3.18 §10.4.1.1.5 to §10.4.1.1.7).

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use bytes::Bytes;
use kerma_dataset::{ElementRef, xml};
use kerma_service::matching::keys::Level;

use super::cache::of_series;
use super::described::{instance_json, path_of, series};
use super::{Asked, Names, selected};
use crate::Problem;
use crate::body::{self, Piece};
use crate::conditional::Tag;
use crate::failure::Failure;
use crate::layout::{Layout, elsewhere};
use crate::media_type::MediaType;
use crate::multipart::{Multipart, related};
use crate::origin::Instance;
use crate::shared::{Base, Shared};

/// `…/metadata`
pub(crate) async fn metadata(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let asked = Asked::new(&names, &request)?;
    shared.blocking(move |shared| respond(&shared, &asked)).await?
}

const JSON: [&str; 2] = ["application/dicom+json", "application/json"];
const XML: &str = "application/dicom+xml";

fn respond(shared: &Shared, asked: &Asked) -> Result<Response<Body>, Problem> {
    let mut offers: Vec<MediaType> = JSON.iter().filter_map(|text| MediaType::parse(text)).collect();
    offers.extend(MediaType::parse(XML).map(|xml| related(&xml)));
    let chosen = asked.accept.best(&offers).ok_or_else(|| {
        let why = "metadata is sent as application/dicom+json, application/json, or multipart/related; type=\"application/dicom+xml\"";
        Problem::not_acceptable(why)
    })?;
    let selected = selected(shared, &asked.resource)?;
    // The addresses of bulk data are in it.
    let tag = Tag::new(selected.version, &format!("{chosen} {}", asked.base.url()));
    if let Some(unchanged) = tag.unchanged(&asked.headers) {
        return Ok(unchanged);
    }
    let mut response = match chosen.main.as_str() {
        "multipart" => {
            let multipart = Multipart::of(XML);
            let content_type = multipart.content_type()?;
            let parts = xml_parts(shared, asked, multipart.clone())?;
            let mut response = Response::new(body::of_pieces(multipart.pieces(parts), None));
            response.headers_mut().insert(CONTENT_TYPE, content_type);
            response
        }
        _ => {
            let mut response = Response::new(body::of_pieces(json(shared, asked)?, None));
            let is_plain = chosen.is("application/json");
            let content_type = if is_plain { "application/json" } else { "application/dicom+json" };
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            response
        }
    };
    tag.label(response.headers_mut());
    Ok(response)
}

type Pieces = Box<dyn Iterator<Item = Result<Piece, Failure>> + Send>;

/// A list of all instances' metadata.
fn json(shared: &Shared, asked: &Asked) -> Result<Pieces, Problem> {
    let base = asked.base.clone();
    if asked.resource.level() == Level::Image {
        let (instance, _selected) = super::the_instance(shared, &asked.resource)?;
        let text = instance_json(&*instance, &path_of(&asked.resource, &*instance), base.url())?;
        return Ok(Box::new(std::iter::once(Ok(Piece::text(format!("[{text}]"))))));
    }
    let series = series(shared, &asked.resource)?;
    let shared = shared.clone();
    let mut first = true;
    let pieces = series.into_iter().flat_map(move |series| {
        let lists = of_series(&shared, &series, &base);
        let pieces: Vec<Result<Piece, Failure>> = match lists {
            Ok(None) => Vec::new(),
            Ok(Some(list)) if std::mem::take(&mut first) => vec![Ok(list)],
            Ok(Some(list)) => vec![Ok(Piece::Bytes(Bytes::from_static(b","))), Ok(list)],
            Err(failure) => vec![Err(failure)],
        };
        pieces
    });
    let begin = std::iter::once(Ok(Piece::Bytes(Bytes::from_static(b"["))));
    let end = std::iter::once(Ok(Piece::Bytes(Bytes::from_static(b"]"))));
    Ok(Box::new(begin.chain(pieces).chain(end)))
}

/// A part for each instance.
fn xml_parts(
    shared: &Shared,
    asked: &Asked,
    multipart: Multipart,
) -> Result<impl Iterator<Item = Result<Vec<Piece>, Failure>> + Send + use<>, Problem> {
    let series = series(shared, &asked.resource)?;
    let (shared, base) = (shared.clone(), Arc::new(asked.base.clone()));
    Ok(series.into_iter().flat_map(move |series| {
        let (multipart, base) = (multipart.clone(), base.clone());
        let selected = match shared.origin().select(&series) {
            Ok(selected) => selected,
            Err(failure) => {
                return Box::new(std::iter::once(Err(failure))) as Box<dyn Iterator<Item = _> + Send>;
            }
        };
        Box::new(selected.instances.map(move |instance| {
            let instance = instance?;
            let path = path_of(&series, &*instance);
            let text = instance_xml(&*instance, &path, &base)?;
            Ok(vec![multipart.head(&[("Content-Type", XML)]), Piece::text(text)])
        }))
    }))
}

fn instance_xml(instance: &dyn Instance, path: &str, base: &Base) -> Result<String, Failure> {
    let data_set = Layout::of(instance)?.with_paths();
    let address = |element: ElementRef<'_>| {
        elsewhere(element).map(|bulk| format!("{}{path}/bulkdata/{bulk}", base.url()))
    };
    Ok(xml::Xml::new().bulk_data(&address).to_string(&data_set))
}
