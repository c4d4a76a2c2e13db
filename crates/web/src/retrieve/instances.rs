//! Instances as DICOM files (PS3.18 §10.4.1.1.1 to §10.4.1.1.3).

use std::io::{Read as _, Seek as _, SeekFrom};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HeaderValue, WARNING};
use axum::http::{Response, StatusCode};
use bytes::Bytes;
use kerma_dataset::part10::Head;
use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;
use kerma_service::{Chunks, Source};

use super::decompressed::decompressed;
use super::{Asked, Names, selected, with_syntax};
use crate::accept::Accept;
use crate::body::{self, Piece};
use crate::conditional::{self, Tag};
use crate::failure::Failure;
use crate::layout::Layout;
use crate::media_type::MediaType;
use crate::multipart::{Multipart, related};
use crate::origin::{File, Instance, Selected};
use crate::pixels::Pixels;
use crate::shared::Shared;
use crate::{Problem, codec, encoding};

const DICOM: &str = "application/dicom";

/// `/studies/{study}`, `/studies/{study}/series/{series}`, `/studies/{study}/series/{series}/instances/{instance}`
pub(crate) async fn instances(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let asked = Asked::new(&names, &request)?;
    shared.blocking(move |shared| respond(&shared, &asked)).await?
}

fn respond(shared: &Shared, asked: &Asked) -> Result<Response<Body>, Problem> {
    let selected = selected(shared, &asked.resource)?;
    let single = MediaType { main: "application".into(), sub: "dicom".into(), parameters: Vec::new() };
    let several = related(&single);
    let is_one = asked.resource.level() == Level::Image;
    let form = Forms { accept: &asked.accept, kinds: &selected.kinds };
    // Of the two ways in which it can be wrapped the one that more of the instances can be sent in.
    let as_parts = form.chosen(&several);
    let as_file = if is_one { form.chosen(&single) } else { Vec::new() };
    let weight =
        |form: &[(Uid, Uid)], media_type: &MediaType| form.first().map(|_| asked.accept.weight(media_type));
    let is_file = weight(&as_file, &single) > weight(&as_parts, &several);
    let chosen = if is_file { as_file } else { as_parts };
    if chosen.is_empty() {
        return Err(not_acceptable(&selected.kinds));
    }
    let name: String = chosen.iter().map(|(from, to)| format!("{from}>{to} ")).collect();
    let tag = Tag::new(selected.version, &format!("{is_file} {name}"));
    if let Some(unchanged) = tag.unchanged(&asked.headers) {
        return Ok(unchanged);
    }
    let is_partial = selected.kinds.iter().any(|(_, syntax)| !chosen.iter().any(|(from, _)| from == syntax));
    let count = selected.instances.len();
    let kinds = selected.kinds.clone();
    let selected = decodable(selected, &chosen)?;
    if count > 0 && selected.instances.len() == 0 {
        return Err(not_acceptable(&kinds));
    }
    let is_partial = is_partial || selected.instances.len() < count;
    let mut response = match is_file {
        true => file(asked, selected, &chosen, &tag)?,
        false => parts(asked, selected, chosen)?,
    };
    tag.label(response.headers_mut());
    if is_partial {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let warning = HeaderValue::from_static(
            "299 kerma \"some instances cannot be sent in a transfer syntax that is accepted, and are left out\"",
        );
        response.headers_mut().append(WARNING, warning);
    }
    Ok(response)
}

/// Without those whose pixels would have to be decompressed and are nothing that a codec knows: the others are sent all the same.
fn decodable(mut selected: Selected, chosen: &[(Uid, Uid)]) -> Result<Selected, Failure> {
    let is_decoded =
        |stored: &Uid| codec::decodes(stored) && chosen.iter().any(|(from, to)| from == stored && from != to);
    if !selected.kinds.iter().any(|(_, syntax)| is_decoded(syntax)) {
        return Ok(selected);
    }
    let mut kept = Vec::new();
    for instance in selected.instances.by_ref() {
        let instance = instance?;
        let why = match is_decoded(instance.transfer_syntax()) {
            true => Pixels::of(&Layout::of(&*instance)?.small, instance.transfer_syntax())
                .and_then(|pixels| codec::knows(&pixels)),
            false => Ok(()),
        };
        match why {
            Ok(()) => kept.push(Ok(instance)),
            Err(why) => log::warn!("HTTP: {} is not decoded: {why}", instance.sop_instance()),
        }
    }
    let instances = Box::new(Kept { kept: kept.into_iter(), _selected: selected.instances });
    Ok(Selected { instances, ..selected })
}

/// Some of the instances that were selected, with what keeps their files there.
struct Kept<I> {
    kept: std::vec::IntoIter<Result<Box<dyn Instance>, Failure>>,
    _selected: I,
}

impl<I> Iterator for Kept<I> {
    type Item = Result<Box<dyn Instance>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        self.kept.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.kept.size_hint()
    }
}

impl<I> ExactSizeIterator for Kept<I> {}

/// Which transfer syntaxes the instances are sent in.
struct Forms<'a> {
    accept: &'a Accept,
    kinds: &'a [(Uid, Uid)],
}

impl Forms<'_> {
    /// Of each syntax that is stored the one that is sent as this media type, if one is accepted.
    fn chosen(&self, media_type: &MediaType) -> Vec<(Uid, Uid)> {
        let mut chosen: Vec<(Uid, Uid)> = Vec::new();
        for (_, stored) in self.kinds {
            if !chosen.iter().any(|(from, _)| from == stored)
                && let Some(sent) = encoding::of_instance(self.accept, media_type, stored)
            {
                chosen.push((stored.clone(), sent));
            }
        }
        chosen
    }
}

fn not_acceptable(kinds: &[(Uid, Uid)]) -> Problem {
    let mut stored: Vec<String> = kinds.iter().map(|(_, syntax)| syntax.to_string()).collect();
    stored.sort_unstable();
    stored.dedup();
    Problem::not_acceptable(format!(
        "instances are sent as multipart/related; type=\"application/dicom\", a single one as application/dicom, too; what is \
         asked for is stored in these transfer syntaxes, and cannot be sent in one that is accepted: {}",
        stored.join(", ")
    ))
}

/// A single instance as it is: a part of it if that is asked for.
fn file(
    asked: &Asked,
    mut selected: Selected,
    chosen: &[(Uid, Uid)],
    tag: &Tag,
) -> Result<Response<Body>, Problem> {
    let Some(instance) = selected.instances.next().transpose()? else {
        return Err(Problem::not_found("the archive has nothing of this name"));
    };
    let stored = instance.transfer_syntax().clone();
    let sent = chosen.iter().find(|(from, _)| *from == stored).map_or(&stored, |(_, to)| to);
    let content_type = with_syntax(DICOM, sent);
    let mut response = if *sent == stored {
        let length = instance.length();
        let range = tag.range(&asked.headers, length)?;
        let mut file = instance.open().map_err(|error| Problem::internal(&error))?;
        let part = range.clone().unwrap_or(0..length);
        file.seek(SeekFrom::Start(part.start)).map_err(|error| Problem::internal(&error))?;
        let length_of_part = part.end - part.start;
        let piece = Piece::Read(Box::new(Held { read: file.take(length_of_part), _selected: selected }));
        let body = body::of_pieces(std::iter::once(Ok(piece)), Some(length_of_part));
        let mut response = Response::new(body);
        conditional::label(&mut response, range.as_ref(), length);
        response
    } else {
        let pieces = encoded(&*instance, sent)?;
        let kept = std::iter::once_with(move || {
            drop(selected);
            Ok(Piece::Bytes(Bytes::new()))
        });
        Response::new(body::of_pieces(pieces.into_iter().map(Ok).chain(kept), None))
    };
    let value = HeaderValue::from_str(&content_type).map_err(|error| Problem::internal(&error))?;
    response.headers_mut().insert(CONTENT_TYPE, value);
    Ok(response)
}

/// Bytes of a file, with what keeps it there.
struct Held<R> {
    read: R,
    _selected: Selected,
}

impl<R: std::io::Read> std::io::Read for Held<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.read.read(buffer)
    }
}

/// The instances as parts.
fn parts(asked: &Asked, selected: Selected, chosen: Vec<(Uid, Uid)>) -> Result<Response<Body>, Problem> {
    let multipart = Multipart::of(DICOM);
    let content_type = multipart.content_type()?;
    let base = Arc::new(format!("{}{}", asked.base.url(), asked.resource.path()));
    let is_one = asked.resource.level() == Level::Image;
    let framing = multipart.clone();
    let parts = selected.instances.filter_map(move |instance| {
        let instance = match instance {
            Ok(instance) => instance,
            Err(failure) => return Some(Err(failure)),
        };
        let sent = chosen.iter().find(|(from, _)| from == instance.transfer_syntax()).map(|(_, to)| to)?;
        let content_type = with_syntax(DICOM, sent);
        let head = match is_one {
            true => framing.head(&[("Content-Type", &content_type), ("Content-Location", &base)]),
            false => framing.head(&[("Content-Type", &content_type)]),
        };
        Some(encoded(&*instance, sent).map(|pieces| std::iter::once(head).chain(pieces).collect()))
    });
    let mut response = Response::new(body::of_pieces(multipart.pieces(parts), None));
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    Ok(response)
}

/// The file of an instance in this transfer syntax.
fn encoded(instance: &dyn Instance, sent: &Uid) -> Result<Vec<Piece>, Failure> {
    let failed = |why: &dyn std::fmt::Display| Failure(format!("{}: {why}", instance.sop_instance()));
    let mut file = instance.open().map_err(|error| failed(&error))?;
    if instance.transfer_syntax() == sent {
        return Ok(vec![Piece::Read(Box::new(file))]);
    }
    let mut head = Vec::new();
    file.by_ref().take(instance.data_set_offset()).read_to_end(&mut head).map_err(|error| failed(&error))?;
    let mut head = Head::read_all(&head).map_err(|error| failed(&error))?;
    head.meta.set_transfer_syntax(sent);
    let mut written = Vec::new();
    head.meta.write_with_preamble(&head.preamble, &mut written).map_err(|error| failed(&error))?;
    let head = Piece::Bytes(written.into());
    if codec::decodes(instance.transfer_syntax()) {
        return decompressed(instance).map(|pieces| std::iter::once(head).chain(pieces).collect());
    }
    let remaining = instance.length().saturating_sub(instance.data_set_offset());
    let source = FileSource { file, remaining, chunks: Chunks::default() };
    let stored = kerma_service::Instance {
        sop_class: instance.sop_class().clone(),
        sop_instance: instance.sop_instance().clone(),
        transfer_syntax: instance.transfer_syntax().clone(),
        data_set: Box::new(source),
    };
    let encoded = stored.re_encoded(sent, |_, _| false).map_err(|why| failed(&why))?;
    Ok(vec![head, Piece::Source(encoded.data_set)])
}

/// The rest of a file.
struct FileSource {
    file: Box<dyn File>,
    remaining: u64,
    chunks: Chunks,
}

impl Source for FileSource {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        let FileSource { file, remaining, chunks } = self;
        let read = |buffer: &mut [u8]| file.read_exact(buffer).map_err(|error| error.to_string());
        let chunk = chunks.next(unit, *remaining, read)?;
        *remaining -= chunk.as_ref().map_or(0, Bytes::len) as u64;
        Ok(chunk)
    }
}
