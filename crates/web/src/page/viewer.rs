//! Pictures: thumbnails, and a stack of images that are shown one at a time, through a window that is changed by the mouse.
//! They are the rendered resources of the DICOMweb services.

use kerma_dictionary::{TransferSyntax, Uid, tags};
use maud::{Markup, html};

use super::entities::Instance;
use super::paths::Root;
use crate::layout::Layout;
use crate::origin;
use crate::parameters::Parameters;
use crate::resource::Resource;
use crate::shared::Shared;
use crate::{Problem, codec};

/// The most images of a stack; a series of more is looked at in parts, instance by instance.
const MOST: u64 = 20_000;

/// Whether there are pictures of instances in this transfer syntax.
fn renders(transfer_syntax: &Uid) -> bool {
    let is_native = TransferSyntax::of(transfer_syntax).is_some_and(|syntax| syntax.is_native());
    is_native || codec::decodes(transfer_syntax)
}

impl Instance {
    /// Whether there is a picture of it.
    pub(super) fn has_picture(&self) -> bool {
        self.size.is_some() && renders(&self.transfer_syntax)
    }
}

/// Where the DICOMweb services have this resource.
fn web_path(shared: &Shared, root: &Root, resource: &Resource) -> String {
    let prefix = shared.settings().prefix.trim_matches('/');
    let path = resource.path();
    match prefix.is_empty() {
        true => root.to(path.trim_start_matches('/')),
        false => root.to(&format!("{prefix}{path}")),
    }
}

/// A small picture of an instance, or its modality in a frame as large.
pub(super) fn thumbnail(shared: &Shared, root: &Root, of: Option<&Resource>, modality: &str) -> Markup {
    html! {
        span.picture {
            @match of {
                Some(resource) => {
                    img src={ (web_path(shared, root, resource)) "/thumbnail?viewport=192,192" } alt=""
                        loading="lazy" decoding="async" data-instead=(modality);
                }
                None => span aria-hidden="true" { (modality) },
            }
        }
    }
}

/// Images that are shown one at a time.
pub(super) struct Stack {
    /// The series.
    within: Resource,
    /// Instances, and how many frames each has.
    pictures: Vec<(Uid, u64)>,
    /// Center and width of the window, if they are gray.
    window: Option<(f64, f64)>,
}

impl Stack {
    /// Those of these instances, all of a series, of which there are pictures.
    pub(super) fn of(shared: &Shared, series: &Resource, instances: &[Instance]) -> Result<Stack, Problem> {
        let pictures = instances.iter().filter(|instance| instance.has_picture());
        let pictures: Vec<(Uid, u64)> =
            pictures.map(|instance| (instance.uid.clone(), instance.frames)).collect();
        let window = match pictures.first() {
            Some((first, _)) => {
                let first = series.clone().instance(first.clone());
                let stored = shared.origin().select(&first)?.instances.next().transpose()?;
                stored.and_then(|stored| window(&*stored))
            }
            None => None,
        };
        Ok(Stack { within: series.clone(), pictures, window })
    }

    fn images(&self) -> u64 {
        self.pictures.iter().map(|(_, frames)| frames).sum::<u64>().min(MOST)
    }

    /// The path below the series of the image with this number, from 1.
    fn path(&self, image: u64) -> Option<String> {
        let mut before = 0;
        for (uid, frames) in &self.pictures {
            if image <= before + frames {
                return Some(match frames {
                    1 => format!("{uid}/rendered"),
                    _ => format!("{uid}/frames/{}/rendered", image - before),
                });
            }
            before += frames;
        }
        None
    }
}

/// The window that a gray image comes with, or one of all the values that it may have.
fn window(stored: &dyn origin::Instance) -> Option<(f64, f64)> {
    let data_set = Layout::of(stored).ok()?.small;
    let number = |tag| data_set.strings(tag).ok()?.first()?.trim().parse::<f64>().ok();
    let photometric = data_set.string(tags::PHOTOMETRIC_INTERPRETATION).unwrap_or_default();
    if !photometric.starts_with("MONOCHROME") {
        return None;
    }
    if let Some(window) = number(tags::WINDOW_CENTER).zip(number(tags::WINDOW_WIDTH)) {
        return Some(window);
    }
    let bits = data_set.get::<u16>(tags::BITS_STORED).ok()?.clamp(1, 32);
    let values = 2_f64.powi(i32::from(bits));
    let is_signed = data_set.get::<u16>(tags::PIXEL_REPRESENTATION).ok() == Some(1);
    let middle = if is_signed { 0.0 } else { values / 2.0 };
    let slope = number(tags::RESCALE_SLOPE).filter(|slope| *slope != 0.0).unwrap_or(1.0);
    let intercept = number(tags::RESCALE_INTERCEPT).unwrap_or(0.0);
    Some((middle * slope + intercept, values * slope.abs()))
}

/// What is asked to be seen of a stack.
#[derive(Clone, Debug, Default)]
pub(super) struct Look {
    image: Option<u64>,
    window: Option<(f64, f64)>,
}

impl Look {
    /// By the query `image=3&center=40&width=400`.
    pub(super) fn of(query: Option<&str>) -> Result<Look, Problem> {
        let parameters = Parameters::parse(query)?;
        let number = |name| {
            let text = parameters.one(name)?.filter(|text| !text.is_empty());
            let number = text.map(|text| text.parse::<f64>().ok().filter(|number| number.is_finite()));
            match number {
                Some(None) => Err(Problem::bad_request(format!("{name} is no number"))),
                number => Ok(number.flatten()),
            }
        };
        let window = number("center")?.zip(number("width")?.map(|width| width.max(1.0)));
        let image = parameters.number("image")?.map(|image| image as u64);
        Ok(Look { image, window })
    }
}

/// The viewer of a stack; nothing if it has no image.
pub(super) fn viewer(shared: &Shared, root: &Root, stack: &Stack, look: &Look) -> Markup {
    let images = stack.images();
    let image = look.image.unwrap_or_else(|| images.div_ceil(2)).clamp(1, images.max(1));
    let Some(path) = stack.path(image) else { return html! {} };
    let base = format!("{}/instances/", web_path(shared, root, &stack.within));
    let asked = look.window.filter(|_| stack.window.is_some());
    let query = match asked {
        Some((center, width)) => format!("?accept=image/png&window={center},{width},linear"),
        None => "?accept=image/png".to_owned(),
    };
    let pictures: Vec<String> = stack
        .pictures
        .iter()
        .map(|(uid, frames)| if *frames == 1 { uid.to_string() } else { format!("{uid}:{frames}") })
        .collect();
    let window = asked.or(stack.window);
    html! {
        section.viewer #viewer aria-label="Images" data-base=(base) data-pictures=(pictures.join(" "))
            data-center=[stack.window.map(|(center, _)| center)] data-width=[stack.window.map(|(_, width)| width)]
            data-asked[asked.is_some()] {
            div.screen #screen tabindex="0" role="group" aria-label="Image" aria-describedby="viewer-help" {
                img #picture src={ (base) (path) (query) } alt={ "Image " (image) " of " (images) };
            }
            form.controls method="get" {
                label { "Image " output #place for="image" { (image) " of " (images) }
                    input #image type="range" name="image" min="1" max=(images) value=(image);
                }
                @if let Some((center, width)) = window {
                    label { "Center" input #center type="number" step="any" name="center" value=(center); }
                    label { "Width" input #width type="number" step="any" min="1" name="width" value=(width); }
                }
                button.plain type="submit" { "Show" }
                @if window.is_some() { button #reset type="button" hidden { "As stored" } }
            }
            p.help #viewer-help {
                "The wheel and the arrow keys go from image to image."
                @if window.is_some() {
                    " Dragging with the mouse changes the window: to the sides its width, up and down its center."
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::uids;

    use super::*;

    #[test]
    fn the_frames_of_all_instances_are_one_stack() {
        let uid = |text| Uid::from_static(text);
        let within = Resource::study(uid("1")).series(uid("1.1"));
        let pictures = vec![(uid("1.2"), 1), (uid("1.3"), 3), (uid("1.4"), 1)];
        let stack = Stack { within, pictures, window: None };
        assert_eq!(stack.images(), 5);
        let paths: Vec<_> = (1..=6).map(|image| stack.path(image)).collect();
        let shown: Vec<_> = paths.iter().flatten().map(String::as_str).collect();
        let frames = ["1.3/frames/1/rendered", "1.3/frames/2/rendered", "1.3/frames/3/rendered"];
        assert_eq!(shown, [["1.2/rendered"].as_slice(), &frames, &["1.4/rendered"]].concat());
    }

    #[test]
    fn there_are_pictures_of_what_is_decoded_and_of_what_is_not_compressed() {
        for syntax in [uids::IMPLICIT_VR_LITTLE_ENDIAN, uids::EXPLICIT_VR_BIG_ENDIAN, uids::RLE_LOSSLESS] {
            assert!(renders(&syntax), "{syntax}");
        }
        for syntax in [uids::JPEG2000, uids::MPEG2MPML, Uid::from_static("1.2.3")] {
            assert!(!renders(&syntax), "{syntax}");
        }
    }

    #[test]
    fn what_is_asked_to_be_seen_is_numbers() {
        let look = Look::of(Some("image=3&center=-40.5&width=0")).unwrap();
        assert_eq!((look.image, look.window), (Some(3), Some((-40.5, 1.0))));
        assert_eq!(Look::of(Some("center=&width=")).unwrap().window, None);
        for query in ["center=x&width=1", "center=1&width=NaN", "image=-1", "width=inf"] {
            assert!(Look::of(Some(query)).is_err(), "{query}");
        }
    }
}
