//! Rendered images (PS3.18 §10.4.1.1.8, §10.4.1.1.9): one image of an instance or frame, as PNG or JPEG.

mod color;
mod gray;
mod image;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use axum::http::header::{CONTENT_LOCATION, CONTENT_TYPE, HeaderValue};
use kerma_dataset::DataSet;
use kerma_dictionary::tags;

use self::gray::Window;
use self::image::{Image, Viewport};
use crate::accept::Accept;
use crate::conditional::Tag;
use crate::failure::Failure;
use crate::frames;
use crate::layout::Layout;
use crate::media_type::MediaType;
use crate::multipart::{Multipart, related};
use crate::origin::Instance;
use crate::parameters::Parameters;
use crate::pixels::Pixels;
use crate::problem::shown;
use crate::resource::Names;
use crate::shared::Shared;
use crate::{Problem, body};

/// The larger side of a thumbnail, if nothing else is asked for.
const THUMBNAIL: u32 = 128;

/// How an image is to look.
#[derive(Clone, Debug)]
struct Look {
    window: Option<Window>,
    viewport: Viewport,
    quality: u8,
}

impl Look {
    fn of(parameters: &Parameters, is_thumbnail: bool) -> Result<Look, Problem> {
        let viewport = parameters.one("viewport")?.map(|text| {
            Viewport::parse(text)
                .ok_or_else(|| wrong("viewport", text, "width,height or width,height,x,y,width,height"))
        });
        let viewport = viewport.transpose()?.unwrap_or_else(|| match is_thumbnail {
            true => Viewport::within(THUMBNAIL, THUMBNAIL),
            false => Viewport::default(),
        });
        let window = parameters.one("window")?.map(|text| {
            Window::parse(text).ok_or_else(|| {
                wrong("window", text, "center,width,function with linear, linear-exact or sigmoid")
            })
        });
        let quality = parameters.number("quality")?.unwrap_or(90);
        let quality = u8::try_from(quality).ok().filter(|quality| (1..=100).contains(quality));
        let quality = quality.ok_or_else(|| Problem::bad_request("quality is a number from 1 to 100"))?;
        Ok(Look { window: window.transpose()?, viewport, quality })
    }
}

fn wrong(name: &str, text: &str, expected: &str) -> Problem {
    Problem::bad_request(format!("{name} is {expected}, and not {}", shown(text)))
}

const FORMS: [&str; 2] = ["image/jpeg", "image/png"];

/// `…/rendered`
pub(crate) async fn rendered(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    asked(shared, names, request, false).await
}

/// `…/thumbnail`
pub(crate) async fn thumbnail(
    State(shared): State<Shared>,
    names: Names,
    request: Request,
) -> Result<Response<Body>, Problem> {
    asked(shared, names, request, true).await
}

async fn asked(
    shared: Shared,
    names: Names,
    request: Request,
    is_thumbnail: bool,
) -> Result<Response<Body>, Problem> {
    let parameters = Parameters::parse(request.uri().query())?;
    let accept = Accept::of(request.headers(), &parameters)?;
    let look = Look::of(&parameters, is_thumbnail)?;
    let frame = match &names.rest {
        Some(list) => Some(one_frame(list)?),
        None => None,
    };
    let resource = names.resource()?;
    shared
        .blocking(move |shared| respond(&shared, &resource, frame, (&accept, look, is_thumbnail), &request))
        .await?
}

fn one_frame(list: &str) -> Result<u32, Problem> {
    match crate::retrieve::list(list)?.as_slice() {
        [number] => Ok(*number),
        _ => Err(Problem::bad_request("one frame is rendered at a time")),
    }
}

fn respond(
    shared: &Shared,
    resource: &crate::Resource,
    frame: Option<u32>,
    (accept, look, is_thumbnail): (&Accept, Look, bool),
    request: &Request,
) -> Result<Response<Body>, Problem> {
    let is_one = is_thumbnail || resource.level() == kerma_service::matching::keys::Level::Image;
    let single: Vec<MediaType> = FORMS.iter().filter_map(|form| MediaType::parse(form)).collect();
    let offers: Vec<MediaType> = if is_one { single } else { single.iter().map(related).collect() };
    let chosen = accept.best(&offers).ok_or_else(|| {
        let of = if is_one { "" } else { ", in multipart/related" };
        Problem::not_acceptable(format!("images are rendered as image/jpeg or image/png{of}"))
    })?;
    let is_png = chosen == &offers.last().cloned().unwrap_or_else(|| chosen.clone());
    let form = if is_png { "image/png" } else { "image/jpeg" };
    let mut selected = shared.origin().select(resource)?;
    if selected.instances.len() == 0 {
        return Err(Problem::not_found("the archive has nothing of this name"));
    }
    let tag = Tag::new(selected.version, &format!("{chosen} {frame:?} {:?}", request.uri()));
    if let Some(unchanged) = tag.unchanged(request.headers()) {
        return Ok(unchanged);
    }
    let mut response = match is_one {
        true => {
            // Of a study or series the image of the one in the middle, as far as it is an image.
            let middle = selected.instances.len() / 2;
            let mut last = None;
            let instances = selected.instances.by_ref();
            let first = if middle > 0 { instances.nth(middle) } else { instances.next() };
            let found = first.into_iter().chain(instances.take(LOOKED_AT)).find_map(|instance| {
                let drawn = instance
                    .map_err(Problem::from)
                    .and_then(|instance| drawn(&*instance, frame, &look, is_png));
                drawn.map_err(|problem| last = Some(problem)).ok()
            });
            let found =
                found.ok_or_else(|| last.unwrap_or_else(|| Problem::not_found("there is no image")))?;
            let mut response = Response::new(Body::from(found));
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(form));
            if let Ok(location) = HeaderValue::from_str(&request.uri().to_string()) {
                response.headers_mut().insert(CONTENT_LOCATION, location);
            }
            response
        }
        false => {
            let multipart = Multipart::of(form);
            let content_type = multipart.content_type()?;
            let framing = multipart.clone();
            let parts = selected.instances.filter_map(move |instance| {
                // What is no image, or cannot be drawn, has no part.
                let drawn = match instance {
                    Ok(instance) => drawn(&*instance, None, &look, is_png).ok()?,
                    Err(failure) => return Some(Err::<_, Failure>(failure)),
                };
                Some(Ok(vec![framing.head(&[("Content-Type", form)]), body::Piece::Bytes(drawn.into())]))
            });
            let mut response = Response::new(body::of_pieces(multipart.pieces(parts), None));
            response.headers_mut().insert(CONTENT_TYPE, content_type);
            response
        }
    };
    tag.label(response.headers_mut());
    Ok(response)
}

/// How many instances are looked at for one that is an image.
const LOOKED_AT: usize = 8;

/// The image of a frame, in PNG or JPEG.
fn drawn(instance: &dyn Instance, frame: Option<u32>, look: &Look, is_png: bool) -> Result<Vec<u8>, Problem> {
    let mut layout = Layout::of(instance)?;
    let not_an_image = |why: &str| Problem::not_found(format!("the instance has no image: {why}"));
    if layout.pixels().is_none() {
        return Err(not_an_image("it has no pixel data"));
    }
    let pixels = Pixels::of(&layout.small, instance.transfer_syntax()).map_err(|why| not_an_image(&why))?;
    let number = match frame {
        Some(frame) => frame,
        None => layout
            .small
            .get::<u16>(tags::REPRESENTATIVE_FRAME_NUMBER)
            .map_or(1, u32::from)
            .clamp(1, pixels.frames),
    };
    if number > pixels.frames {
        let has = pixels.frames;
        return Err(Problem::not_found(format!("there is no frame {number}: the instance has {has}")));
    }
    let cannot = |why: String| Problem::not_acceptable(format!("the frame cannot be rendered: {why}"));
    let decoded = frames::decoded(&mut layout, &pixels, number - 1).map_err(cannot)?;
    let decoded = decoded.ok_or_else(|| Problem::not_found("the pixel data ends before the frame"))?;
    let groups = functional_groups(&layout.small, number);
    let image = match pixels.samples {
        1 if decoded.photometric == "PALETTE COLOR" => color::palette(&layout.small, &pixels, &decoded.bytes),
        1 => gray::gray(&layout.small, &groups, &pixels, &decoded.bytes, look.window.as_ref()),
        _ => color::color(&pixels, &decoded),
    };
    let image = image.map_err(cannot)?.shown(&look.viewport);
    let encoded = if is_png { image.png() } else { image.jpeg(look.quality) };
    encoded.map_err(|why| Problem::internal(&why))
}

/// The functional groups of a frame, its own and then those that all share (PS3.3 §C.7.6.16).
fn functional_groups(data_set: &DataSet, number: u32) -> Vec<DataSet> {
    let own = data_set.items(tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE).ok();
    let own = own.and_then(|items| items.get(usize::try_from(number).ok()?.checked_sub(1)?));
    let shared = data_set.items(tags::SHARED_FUNCTIONAL_GROUPS_SEQUENCE).ok().and_then(|items| items.first());
    own.into_iter().chain(shared).map(|item| item.into_owned().data_set).collect()
}

impl Image {
    /// As a PNG.
    fn png(&self) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.columns, self.rows);
        encoder.set_color(if self.samples == 1 { png::ColorType::Grayscale } else { png::ColorType::Rgb });
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.bytes));
        written.map(|()| bytes).map_err(|error| error.to_string())
    }

    /// As a JPEG of this quality.
    fn jpeg(&self, quality: u8) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
        let side = |side: u32| u16::try_from(side).map_err(|_| "the image is too large for JPEG".to_owned());
        let color =
            if self.samples == 1 { jpeg_encoder::ColorType::Luma } else { jpeg_encoder::ColorType::Rgb };
        let written = encoder.encode(&self.bytes, side(self.columns)?, side(self.rows)?, color);
        written.map(|()| bytes).map_err(|error| error.to_string())
    }
}
