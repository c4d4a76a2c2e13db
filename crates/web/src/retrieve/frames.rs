//! Frames (PS3.18 §10.4.1.1.6).

use std::io::Read as _;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use axum::http::header::{CONTENT_LOCATION, CONTENT_TYPE, HeaderValue};

use super::bulk_data::Ranges;
use super::{Asked, Names, the_instance, with_syntax};
use crate::accept::{Accept, Offered};
use crate::body::{self, Piece};
use crate::conditional::{self, Tag};
use crate::encoding::{self, Encoded};
use crate::failure::Failure;
use crate::frames::{self, Frame};
use crate::layout::Layout;
use crate::media_type::MediaType;
use crate::multipart::{Multipart, related};
use crate::origin::{Instance, Selected};
use crate::pixels::Pixels;
use crate::problem::shown;
use crate::shared::Shared;
use crate::{Problem, codec};

/// How many frames one request may name.
const MOST: usize = 100_000;

/// `…/instances/{instance}/frames/{list}`
pub(crate) async fn frames(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    let asked = Asked::new(&names, &request)?;
    let list = list(&names.rest.unwrap_or_default())?;
    shared.blocking(move |shared| respond(&shared, &asked, list)).await?
}

/// The numbers of frames, from 1, as a path has them: `1,3,7`.
pub(crate) fn list(text: &str) -> Result<Vec<u32>, Problem> {
    let number = |text: &str| {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|number| is_number && *number > 0)
    };
    let numbers: Option<Vec<u32>> = text.split(',').map(number).collect();
    let numbers = numbers.ok_or_else(|| {
        Problem::bad_request(format!(
            "frames are named by numbers from 1 with commas between them, and not {}",
            shown(text)
        ))
    })?;
    match numbers.len() > MOST {
        true => Err(Problem::bad_request(format!("more than {MOST} frames are asked for"))),
        false => Ok(numbers),
    }
}

/// A frame as it may be sent: alone, or in parts.
struct Wrapped {
    wrapping: MediaType,
    encoded: Encoded,
    is_alone: bool,
}

impl Offered for Wrapped {
    fn media_type(&self) -> &MediaType {
        &self.wrapping
    }

    fn is_in(&self, range: &MediaType) -> bool {
        self.encoded.is_in(range)
    }
}

fn chosen(accept: &Accept, stored: &kerma_dictionary::Uid, count: usize) -> Result<Wrapped, Problem> {
    let offers = encoding::of_frames(stored);
    let parts = offers.iter().map(|encoded| Wrapped {
        wrapping: related(&encoded.media_type),
        encoded: encoded.clone(),
        is_alone: false,
    });
    let alone = offers.iter().filter(|_| count == 1).map(|encoded| Wrapped {
        wrapping: encoded.media_type.clone(),
        encoded: encoded.clone(),
        is_alone: true,
    });
    let offers: Vec<Wrapped> = parts.chain(alone).collect();
    let best = accept
        .best(&offers)
        .map(|best| best.wrapping.clone())
        .zip(accept.best(&offers).map(|best| best.encoded.clone()));
    match best {
        Some((wrapping, encoded)) => {
            Ok(Wrapped { is_alone: wrapping.main != "multipart", wrapping, encoded })
        }
        None => {
            let of = |offer: &Wrapped| {
                format!("{}; transfer-syntax={}", offer.wrapping, offer.encoded.transfer_syntax)
            };
            let offers: Vec<String> = offers.iter().map(of).collect();
            Err(Problem::not_acceptable(format!("these frames are sent as one of: {}", offers.join(", "))))
        }
    }
}

fn respond(shared: &Shared, asked: &Asked, list: Vec<u32>) -> Result<Response<Body>, Problem> {
    let (instance, selected) = the_instance(shared, &asked.resource)?;
    let stored = instance.transfer_syntax().clone();
    let Wrapped { wrapping, encoded, is_alone } = chosen(&asked.accept, &stored, list.len())?;
    let tag = Tag::new(selected.version, &format!("{wrapping} {} {list:?}", encoded.transfer_syntax));
    if let Some(unchanged) = tag.unchanged(&asked.headers) {
        return Ok(unchanged);
    }
    let layout = Layout::of(&*instance)?;
    let is_decoded = encoded.transfer_syntax != stored && codec::decodes(&stored);
    let description = description(&layout, &*instance)?;
    if let Some(missing) = list.iter().find(|number| **number > description.frames) {
        let has = description.frames;
        return Err(Problem::not_found(format!("there is no frame {missing}: the instance has {has}")));
    }
    let content_type = with_syntax(&encoded.media_type.to_string(), &encoded.transfer_syntax);
    let making = Making { layout, pixels: description, is_decoded, instance, _selected: selected };
    let mut response = match list.as_slice() {
        [number] if is_alone => alone(asked, making, *number, &tag)?,
        _ => parts(asked, making, list, &encoded.media_type, &content_type)?,
    };
    if is_alone {
        let value = HeaderValue::from_str(&content_type).map_err(|error| Problem::internal(&error))?;
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    tag.label(response.headers_mut());
    Ok(response)
}

/// How the pixels of an instance are described.
fn description(layout: &Layout, instance: &dyn Instance) -> Result<Pixels, Problem> {
    if layout.pixels().is_none() {
        return Err(Problem::not_found("the instance has no pixel data, and so no frames"));
    }
    Pixels::of(&layout.small, instance.transfer_syntax())
        .map_err(|why| Problem::not_found(format!("the instance does not say what its frames are: {why}")))
}

/// What frames are made of.
struct Making {
    layout: Layout,
    pixels: Pixels,
    is_decoded: bool,
    instance: Box<dyn Instance>,
    _selected: Selected,
}

impl Making {
    /// The frame of this number, from 1, and how many bytes it has; `None` if it is not there.
    fn frame(&mut self, number: u32) -> Result<Option<(Piece, u64)>, Failure> {
        let failed = |why: &dyn std::fmt::Display| Failure(format!("frame {number}: {why}"));
        if self.is_decoded {
            let decoded = frames::decoded(&mut self.layout, &self.pixels, number - 1);
            let decoded = decoded.map_err(|why| failed(&why))?;
            return Ok(decoded.map(|decoded| {
                let length = decoded.bytes.len() as u64;
                (Piece::Bytes(decoded.bytes.into()), length)
            }));
        }
        let found =
            frames::frame(&mut self.layout, &self.pixels, number - 1).map_err(|error| failed(&error))?;
        Ok(match found {
            None => None,
            Some(Frame::Bytes(bytes)) => {
                let length = bytes.len() as u64;
                Some((Piece::Bytes(bytes.into()), length))
            }
            Some(Frame::Ranges(ranges)) => {
                let length = ranges.iter().map(|range| range.end - range.start).sum();
                // Of a deflated data set the ranges are of what is in memory.
                let file = match Layout::is_apart(self.instance.transfer_syntax()) {
                    true => Layout::of(&*self.instance)?.file,
                    false => self.instance.open().map_err(|error| failed(&error))?,
                };
                let ranges = ranges.into_iter();
                Some((Piece::Read(Box::new(Ranges { file, ranges, left: 0 })), length))
            }
        })
    }
}

const MISSING: &str = "the instance says that it has this frame, and its pixel data ends before";

fn alone(asked: &Asked, mut making: Making, number: u32, tag: &Tag) -> Result<Response<Body>, Problem> {
    let (piece, length) = making.frame(number)?.ok_or_else(|| Problem::not_found(MISSING))?;
    let range = tag.range(&asked.headers, length)?;
    let piece = match (&range, piece) {
        (None, piece) => piece,
        (Some(range), Piece::Bytes(bytes)) => {
            let at = |place: u64| usize::try_from(place).unwrap_or(usize::MAX).min(bytes.len());
            Piece::Bytes(bytes.slice(at(range.start)..at(range.end)))
        }
        (Some(range), Piece::Read(mut read)) => {
            let skipped = std::io::copy(&mut (&mut read).take(range.start), &mut std::io::sink());
            skipped.map_err(|error| Problem::internal(&error))?;
            Piece::Read(Box::new(read.take(range.end - range.start)))
        }
        (Some(_), piece) => piece,
    };
    let sent = range.as_ref().map_or(length, |range| range.end - range.start);
    let kept = std::iter::once_with(move || {
        drop(making);
        Ok(Piece::Bytes(bytes::Bytes::new()))
    });
    let mut response = Response::new(body::of_pieces(std::iter::once(Ok(piece)).chain(kept), Some(sent)));
    conditional::label(&mut response, range.as_ref(), length);
    let location = format!("{}{}/frames/{number}", asked.base.url(), asked.resource.path());
    if let Ok(location) = HeaderValue::from_str(&location) {
        response.headers_mut().insert(CONTENT_LOCATION, location);
    }
    Ok(response)
}

fn parts(
    asked: &Asked,
    mut making: Making,
    list: Vec<u32>,
    media_type: &MediaType,
    content_type: &str,
) -> Result<Response<Body>, Problem> {
    // What cannot be made at all is said before anything is sent.
    if let Some(first) = list.first() {
        making.frame(*first)?.ok_or_else(|| Problem::not_found(MISSING))?;
    }
    let multipart = Multipart::of(&media_type.to_string());
    let whole = multipart.content_type()?;
    let (framing, content_type) = (multipart.clone(), content_type.to_owned());
    let location = format!("{}{}/frames", asked.base.url(), asked.resource.path());
    let parts = list.into_iter().map(move |number| {
        let (piece, length) =
            making.frame(number)?.ok_or_else(|| Failure(format!("frame {number}: {MISSING}")))?;
        let head = framing.head(&[
            ("Content-Type", &content_type),
            ("Content-Length", &length.to_string()),
            ("Content-Location", &format!("{location}/{number}")),
        ]);
        Ok(vec![head, piece])
    });
    let mut response = Response::new(body::of_pieces(multipart.pieces(parts), None));
    response.headers_mut().insert(CONTENT_TYPE, whole);
    Ok(response)
}
