//! Images as printers take them: preformatted (PS3.4 §H.3.2.1), with their pixels as they are to look.

mod color;
mod gray;
mod samples;
mod table;

use std::borrow::Cow;

use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};
use kerma_service::print::Tone;
use thiserror::Error;

use samples::Samples;

/// How an image becomes one that a printer takes: unsigned samples of 8 or 12 bits, to which the image's modality LUT and a window
/// or VOI LUT have been applied (PS3.4 §H.2.1.2), without compression.
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::tags;
/// use kerma_entity::print::{Preformat, Voi};
///
/// let mut ct = DataSet::new();
/// # for (tag, value) in [(tags::SAMPLES_PER_PIXEL, 1_u16), (tags::ROWS, 1), (tags::COLUMNS, 2), (tags::BITS_ALLOCATED, 16),
/// #     (tags::BITS_STORED, 16), (tags::HIGH_BIT, 15), (tags::PIXEL_REPRESENTATION, 0)] { ct.set(tag, value)?; }
/// # ct.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")?;
/// // … with these pixels, of which 1024 is water:
/// ct.set(tags::RESCALE_INTERCEPT, "-1024")?;
/// ct.set(tags::RESCALE_SLOPE, "1")?;
/// ct.set(tags::PIXEL_DATA, vec![1024_u16, 0])?;
///
/// let preformat = Preformat { voi: Voi::Window { center: 0.0, width: 400.0 }, ..Preformat::default() };
/// let image = preformat.image(&ct, 0)?;
/// assert_eq!(image.get_element(tags::PIXEL_DATA).unwrap().bytes().as_ref(), [128, 0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Preformat {
    /// Bits of a grayscale sample: 8 or 12. Color has 8.
    pub bits: u16,
    /// Which values become black and white.
    pub voi: Voi,
    /// Gray images as colored ones, or colored ones as gray. `None`: as they are ([`Preformat::tone`]).
    pub tone: Option<Tone>,
    /// Grayscale images are sent as MONOCHROME1, where the smallest value is white; else as MONOCHROME2.
    pub monochrome1: bool,
}

/// Which values of a grayscale image become black and white (PS3.3 §C.11.2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Voi {
    /// The image's own VOI LUT of this index if it has one, else its own window; without any, [`Voi::Extremes`].
    Own(usize),
    /// This window, LINEAR.
    Window {
        /// Window Center (0028,1050).
        center: f64,
        /// Window Width (0028,1051).
        width: f64,
    },
    /// The smallest value of the image and the largest; of images of 8 bits and less the smallest and largest that there can be.
    Extremes,
    /// The smallest and largest value that there can be.
    Full,
}

/// Why an image cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NotPrintable {
    /// Its pixels are compressed.
    #[error("its pixel data are compressed")]
    Compressed,
    /// It has no Pixel Data (7FE0,0010), or fewer than it says.
    #[error("it has no pixels, or not as many as it says")]
    NoPixels,
    /// It has no frame of this number, counted from 1.
    #[error("it has no frame {0}")]
    NoFrame(usize),
    /// A Photometric Interpretation (0028,0004) that is not known.
    #[error("its photometric interpretation {0:?} is not one that can be printed")]
    Photometric(String),
    /// An attribute lacks, or has a value that is not possible.
    #[error("{0} is missing or not possible")]
    Malformed(Tag),
}

impl Default for Preformat {
    fn default() -> Preformat {
        Preformat { bits: 8, voi: Voi::Own(0), tone: None, monochrome1: false }
    }
}

impl Preformat {
    /// Whether this image is printed gray or colored.
    pub fn tone(&self, image: &DataSet) -> Tone {
        let photometric = image.string(tags::PHOTOMETRIC_INTERPRETATION).unwrap_or_default();
        let own = if photometric.trim().starts_with("MONOCHROME") { Tone::Grayscale } else { Tone::Color };
        self.tone.unwrap_or(own)
    }

    /// A frame, counted from 0, as the item of an image box's sequence (PS3.3 §C.13.5).
    ///
    /// # Errors
    /// If it cannot be printed.
    pub fn image(&self, image: &DataSet, frame: usize) -> Result<DataSet, NotPrintable> {
        let samples = Samples::of(image, frame)?;
        let photometric = image.string(tags::PHOTOMETRIC_INTERPRETATION).unwrap_or_default();
        let bits = if self.bits > 8 { 12 } else { 8 };
        let (tone, pixels) = (self.tone(image), samples.pixels());
        let values = match photometric.trim() {
            "MONOCHROME1" | "MONOCHROME2" if tone == Tone::Grayscale => {
                gray::shades(image, frame, &samples, self.voi, bits)?
            }
            "MONOCHROME1" | "MONOCHROME2" => {
                let shades = gray::shades(image, frame, &samples, self.voi, 8)?;
                [&shades[..], &shades, &shades].concat()
            }
            other => {
                let planes = color::planes(image, &samples, other)?;
                if tone == Tone::Color { planes } else { color::luminance(&planes, pixels, bits) }
            }
        };
        let is_gray = tone == Tone::Grayscale;
        let values = if is_gray && self.monochrome1 { inverted(values, bits) } else { values };
        let bits = if is_gray { bits } else { 8 };
        item(image, frame, tone, self.monochrome1, bits, &values)
    }

    /// How many frames an image has: Number of Frames (0028,0008), or one.
    pub fn frames(image: &DataSet) -> usize {
        image.get::<usize>(tags::NUMBER_OF_FRAMES).ok().filter(|frames| *frames > 0).unwrap_or(1)
    }
}

fn inverted(values: Vec<u16>, bits: u16) -> Vec<u16> {
    let most = most(bits);
    values.into_iter().map(|value| most - value.min(most)).collect()
}

/// The largest value of so many bits.
fn most(bits: u16) -> u16 {
    u16::MAX >> (16 - bits.clamp(1, 16))
}

fn item(
    image: &DataSet,
    frame: usize,
    tone: Tone,
    monochrome1: bool,
    bits: u16,
    values: &[u16],
) -> Result<DataSet, NotPrintable> {
    let mut item = DataSet::new();
    let put = |item: &mut DataSet, tag: Tag, value: u16| {
        item.set(tag, value).map_err(|_| NotPrintable::Malformed(tag))
    };
    let photometric = match (tone, monochrome1) {
        (Tone::Color, _) => "RGB",
        (Tone::Grayscale, true) => "MONOCHROME1",
        (Tone::Grayscale, false) => "MONOCHROME2",
    };
    put(&mut item, tags::SAMPLES_PER_PIXEL, if tone == Tone::Color { 3 } else { 1 })?;
    item.set(tags::PHOTOMETRIC_INTERPRETATION, photometric)
        .map_err(|_| NotPrintable::Malformed(tags::PHOTOMETRIC_INTERPRETATION))?;
    if tone == Tone::Color {
        // Plane by plane (PS3.3 §C.13.5).
        put(&mut item, tags::PLANAR_CONFIGURATION, 1)?;
    }
    for tag in [tags::ROWS, tags::COLUMNS] {
        put(&mut item, tag, image.get(tag).map_err(|_| NotPrintable::Malformed(tag))?)?;
    }
    if let Some(ratio) = aspect_ratio(image, frame) {
        item.set(tags::PIXEL_ASPECT_RATIO, ratio)
            .map_err(|_| NotPrintable::Malformed(tags::PIXEL_ASPECT_RATIO))?;
    }
    put(&mut item, tags::BITS_ALLOCATED, if bits > 8 { 16 } else { 8 })?;
    put(&mut item, tags::BITS_STORED, bits)?;
    put(&mut item, tags::HIGH_BIT, bits - 1)?;
    put(&mut item, tags::PIXEL_REPRESENTATION, 0)?;
    let pixels: Vec<u8> = if bits > 8 {
        values.iter().flat_map(|value| value.to_le_bytes()).collect()
    } else {
        let narrow = values.iter().map(|value| u8::try_from(*value).unwrap_or(u8::MAX));
        // A value has an even length (PS3.5 §6.2).
        narrow.chain((values.len() % 2 == 1).then_some(0)).collect()
    };
    item.set(tags::PIXEL_DATA, Bytes::from(pixels)).map_err(|_| NotPrintable::NoPixels)?;
    Ok(item)
}

/// Pixel Aspect Ratio (0028,0034) unless the pixels are square: the image's own, or that of its pixel spacing.
fn aspect_ratio(image: &DataSet, frame: usize) -> Option<[i32; 2]> {
    if let Ok(ratio @ [vertical, horizontal]) = image.get::<[i32; 2]>(tags::PIXEL_ASPECT_RATIO) {
        return (vertical != horizontal && vertical > 0 && horizontal > 0).then_some(ratio);
    }
    let measures = functional_group(image, frame, tags::PIXEL_MEASURES_SEQUENCE);
    let spacing = [tags::PIXEL_SPACING, tags::IMAGER_PIXEL_SPACING, tags::NOMINAL_SCANNED_PIXEL_SPACING];
    let [rows, columns] = spacing.iter().find_map(|tag| measures.get::<[f64; 2]>(*tag).ok())?;
    let is_square = (rows - columns).abs() <= rows.abs() * 0.001;
    let ten_thousandth = |millimetres: f64| (millimetres * 10_000.0).round() as i32;
    let ratio = [ten_thousandth(rows), ten_thousandth(columns)];
    (!is_square && ratio.iter().all(|part| *part > 0)).then_some(ratio)
}

/// The item of a functional group that holds for a frame: its own, or the shared one; in images without functional groups the
/// image itself (PS3.3 §C.7.6.16).
fn functional_group(image: &DataSet, frame: usize, group: Tag) -> Cow<'_, DataSet> {
    let nth = |sequence: Tag, index: usize| image.item(sequence, index).ok()?.item(group, 0).ok();
    nth(tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, frame)
        .or_else(|| nth(tags::SHARED_FUNCTIONAL_GROUPS_SEQUENCE, 0))
        .map_or(Cow::Borrowed(image), Cow::Owned)
}

#[cfg(test)]
mod tests;
