//! Bulk data: values that are not in the metadata (PS3.18 §10.4.1.1.4, §10.4.3.3.2).

use std::io::{Cursor, Read as _, Seek as _, SeekFrom};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use axum::http::header::{CONTENT_LOCATION, CONTENT_TYPE, HeaderValue};
use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Vr};

use super::described::path_of;
use super::{Asked, Names, selected, the_instance};
use crate::body::{self, Piece};
use crate::conditional::{self, Tag};
use crate::failure::Failure;
use crate::layout::{At, Bulk, Layout, Place};
use crate::media_type::MediaType;
use crate::multipart::{Multipart, related};
use crate::origin::Instance;
use crate::shared::Shared;
use crate::{Problem, encoding};

const OCTETS: &str = "application/octet-stream";

/// A value, wherever it is.
struct Value {
    pieces: Vec<Piece>,
    length: u64,
}

/// `…/instances/{instance}/bulkdata/{path}`
pub(crate) async fn bulk_data(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let asked = Asked::new(&names, &request)?;
    let path = names.rest.unwrap_or_default();
    shared.blocking(move |shared| one(&shared, &asked, &path)).await?
}

fn one(shared: &Shared, asked: &Asked, path: &str) -> Result<Response<Body>, Problem> {
    let (instance, selected) = the_instance(shared, &asked.resource)?;
    let single = MediaType { main: "application".into(), sub: "octet-stream".into(), parameters: Vec::new() };
    let several = related(&single);
    // Alone it can be asked for in part; who takes everything gets it so.
    let offers = [single, several];
    let chosen = asked.accept.best(&offers).ok_or_else(|| {
        Problem::not_acceptable(
            "bulk data is sent as application/octet-stream, alone or in multipart/related",
        )
    })?;
    let tag = Tag::new(selected.version, &format!("{chosen} {path}"));
    if let Some(unchanged) = tag.unchanged(&asked.headers) {
        return Ok(unchanged);
    }
    let layout = Layout::of(&*instance)?;
    let missing = || Problem::not_found("the instance has no bulk data at this path");
    let found = match layout.at(path).ok_or_else(missing)? {
        At::Bulk(bulk) => At::Bulk(bulk).length(),
        element => element.length(),
    };
    let range = if chosen.main == "multipart" { None } else { tag.range(&asked.headers, found)? };
    let value =
        value(layout, path, range.clone()).map_err(|error| Problem::internal(&error))?.ok_or_else(missing)?;
    let mut response = match chosen.main.as_str() {
        "multipart" => {
            let multipart = Multipart::of(OCTETS);
            let location = format!("{}{}/bulkdata/{path}", asked.base.url(), asked.resource.path());
            let head = multipart.head(&[("Content-Type", OCTETS), ("Content-Location", &location)]);
            let content_type = multipart.content_type()?;
            let part = std::iter::once(head).chain(value.pieces).collect();
            let pieces = multipart.pieces(std::iter::once(Ok(part)));
            let mut response = Response::new(body::of_pieces(pieces, None));
            response.headers_mut().insert(CONTENT_TYPE, content_type);
            response
        }
        _ => {
            let body = body::of_pieces(value.pieces.into_iter().map(Ok), Some(value.length));
            let mut response = Response::new(body);
            conditional::label(&mut response, range.as_ref(), found);
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(OCTETS));
            let location = format!("{}{}/bulkdata/{path}", asked.base.url(), asked.resource.path());
            if let Ok(location) = HeaderValue::from_str(&location) {
                response.headers_mut().insert(CONTENT_LOCATION, location);
            }
            response
        }
    };
    tag.label(response.headers_mut());
    Ok(response)
}

impl At<'_> {
    fn length(&self) -> u64 {
        match self {
            At::Bulk(bulk) => bulk.length(),
            At::Element(element) => element.bytes().len() as u64,
        }
    }
}

/// The value at a path, or a part of it, as numbers in little endian: the bytes of fragments one behind the other.
fn value(layout: Layout, path: &str, part: Option<std::ops::Range<u64>>) -> std::io::Result<Option<Value>> {
    let bulk = match layout.at(path) {
        None => return Ok(None),
        Some(At::Bulk(bulk)) => bulk.clone(),
        Some(At::Element(element)) => {
            let bytes = element.little_endian_bytes();
            let part = part.unwrap_or(0..bytes.len() as u64);
            let start = usize::try_from(part.start).unwrap_or(usize::MAX).min(bytes.len());
            let end = usize::try_from(part.end).unwrap_or(usize::MAX).clamp(start, bytes.len());
            let length = (end - start) as u64;
            return Ok(Some(Value { pieces: vec![Piece::Bytes(bytes.slice(start..end))], length }));
        }
    };
    let part = part.unwrap_or(0..bulk.length());
    let length = part.end - part.start;
    let Bulk { vr, byte_order, place, .. } = bulk;
    let mut file = layout.file;
    let pieces = match place {
        Place::Native(range) if byte_order == ByteOrder::LittleEndian || width(vr) == 1 => {
            file.seek(SeekFrom::Start(range.start + part.start))?;
            vec![Piece::Read(Box::new(file.take(length)))]
        }
        Place::Native(range) => {
            // Whole numbers are turned, also where the part begins or ends in one.
            let width = width(vr);
            let begin = part.start - part.start % width;
            file.seek(SeekFrom::Start(range.start + begin))?;
            let mut turned =
                Turned { read: file.take(range.end - range.start - begin), width, ready: Cursor::default() };
            std::io::copy(&mut turned.by_ref().take(part.start - begin), &mut std::io::sink())?;
            vec![Piece::Read(Box::new(turned.take(length)))]
        }
        Place::Encapsulated { fragments, .. } => {
            let mut rest = part;
            let mut ranges = Vec::new();
            for fragment in fragments {
                let length = fragment.end - fragment.start;
                let (from, to) = (rest.start.min(length), rest.end.min(length));
                if from < to {
                    ranges.push(fragment.start + from..fragment.start + to);
                }
                rest = rest.start.saturating_sub(length)..rest.end.saturating_sub(length);
            }
            vec![Piece::Read(Box::new(Ranges { file, ranges: ranges.into_iter(), left: 0 }))]
        }
    };
    Ok(Some(Value { pieces, length }))
}

/// How many bytes a number of a value has.
fn width(vr: Vr) -> u64 {
    match vr {
        Vr::OW => 2,
        Vr::OL | Vr::OF => 4,
        Vr::OV | Vr::OD => 8,
        _ => 1,
    }
}

/// Numbers in the other byte order.
struct Turned<R> {
    read: R,
    width: u64,
    ready: Cursor<Vec<u8>>,
}

impl<R: std::io::Read> std::io::Read for Turned<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let given = self.ready.read(buffer)?;
        if given > 0 || buffer.is_empty() {
            return Ok(given);
        }
        let mut bytes = Vec::new();
        self.read.by_ref().take(64 << 10).read_to_end(&mut bytes)?;
        let width = usize::try_from(self.width).unwrap_or(1).max(1);
        bytes.chunks_exact_mut(width).for_each(<[u8]>::reverse);
        self.ready = Cursor::new(bytes);
        self.ready.read(buffer)
    }
}

/// Parts of a file, one behind the other.
pub(super) struct Ranges {
    pub(super) file: Box<dyn crate::origin::File>,
    pub(super) ranges: std::vec::IntoIter<std::ops::Range<u64>>,
    /// Of the part that is read.
    pub(super) left: u64,
}

impl std::io::Read for Ranges {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.left == 0 {
            let Some(range) = self.ranges.next() else { return Ok(0) };
            self.file.seek(SeekFrom::Start(range.start))?;
            self.left = range.end - range.start;
        }
        let read = self.file.by_ref().take(self.left).read(buffer)?;
        if read == 0 && !buffer.is_empty() {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= read as u64;
        Ok(read)
    }
}

/// `…/bulkdata`: all bulk data of a study, a series or an instance.
pub(crate) async fn every_bulk_data(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let asked = Asked::new(&names, &request)?;
    shared.blocking(move |shared| every(&shared, &asked, false)).await?
}

/// `…/pixeldata`: the pixel data of the instances of a study, a series, or of one.
pub(crate) async fn pixel_data(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let asked = Asked::new(&names, &request)?;
    shared.blocking(move |shared| every(&shared, &asked, true)).await?
}

fn every(shared: &Shared, asked: &Asked, only_pixels: bool) -> Result<Response<Body>, Problem> {
    let several = MediaType::parse(OCTETS).map(|of| related(&of)).into_iter().collect::<Vec<_>>();
    if asked.accept.best(&several).is_none() {
        let why =
            "bulk data of several instances is sent as multipart/related; type=\"application/octet-stream\"";
        return Err(Problem::not_acceptable(why));
    }
    let selected = selected(shared, &asked.resource)?;
    let tag = Tag::new(selected.version, &format!("{only_pixels} {}", asked.base.url()));
    if let Some(unchanged) = tag.unchanged(&asked.headers) {
        return Ok(unchanged);
    }
    let multipart = Multipart::of(OCTETS);
    let content_type = multipart.content_type()?;
    let (framing, base, resource) = (multipart.clone(), asked.base.clone(), asked.resource.clone());
    let parts = selected.instances.flat_map(move |instance| {
        let parts = instance.and_then(|instance| {
            let place = place(&resource, &*instance)?;
            values(&*instance, only_pixels, &framing, &format!("{}{place}", base.url()))
        });
        match parts {
            Ok(parts) => parts.into_iter().map(Ok).collect::<Vec<_>>(),
            Err(failure) => vec![Err(failure)],
        }
    });
    let mut response = Response::new(body::of_pieces(multipart.pieces(parts), None));
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    tag.label(response.headers_mut());
    Ok(response)
}

/// Where an instance is: of a study it is looked up which series it is in.
fn place(resource: &crate::Resource, instance: &dyn Instance) -> Result<String, Failure> {
    use kerma_service::matching::keys::Level;
    if resource.level() != Level::Study {
        return Ok(path_of(resource, instance));
    }
    let layout = Layout::of(instance)?;
    let series = layout.small.uid(kerma_dictionary::tags::SERIES_INSTANCE_UID).map_err(Failure::of)?;
    Ok(path_of(&resource.clone().series(series), instance))
}

/// A part for each large value of an instance.
fn values(
    instance: &dyn Instance,
    only_pixels: bool,
    multipart: &Multipart,
    base: &str,
) -> Result<Vec<Vec<Piece>>, Failure> {
    let layout = Layout::of(instance)?;
    let pixels = layout.pixels().map(|bulk| format!("{:08X}", bulk.tag.to_u32()));
    let paths = layout.paths();
    let mut parts = Vec::new();
    for path in paths.into_iter().filter(|path| !only_pixels || Some(path) == pixels.as_ref()) {
        let location = format!("{base}/bulkdata/{path}");
        let syntax = instance.transfer_syntax();
        let content_type =
            match (Some(&path) == pixels.as_ref()).then(|| encoding::compressed(syntax)).flatten() {
                Some(_) => format!("{OCTETS}; transfer-syntax={syntax}"),
                None => OCTETS.to_owned(),
            };
        let head = multipart.head(&[("Content-Type", &content_type), ("Content-Location", &location)]);
        // Each value is read by itself, when its turn comes.
        let found = value(Layout::of(instance)?, &path, None).map_err(Failure::of)?;
        let pieces = found.map_or_else(|| vec![Piece::Bytes(Bytes::new())], |value| value.pieces);
        parts.push(std::iter::once(head).chain(pieces).collect());
    }
    Ok(parts)
}
