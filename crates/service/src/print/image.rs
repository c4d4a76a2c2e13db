//! The image of an image box (PS3.3 §C.13.5), and whether it fits.

use alloc::vec::Vec;

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags, uids};

use super::{
    Capabilities, Cell, Refusal, TooLarge, Warning,
    values::{invalid, require, text},
};

/// Whether images are gray or colored: what the meta SOP class says on whose context a film box was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Basic Grayscale Print Management Meta SOP Class (PS3.4 §H.3.2.2.1).
    Grayscale,
    /// Basic Color Print Management Meta SOP Class (PS3.4 §H.3.2.2.2).
    Color,
}

impl Tone {
    /// The meta SOP class.
    pub const fn meta(self) -> Uid {
        match self {
            Tone::Grayscale => uids::BASIC_GRAYSCALE_PRINT_MANAGEMENT_META,
            Tone::Color => uids::BASIC_COLOR_PRINT_MANAGEMENT_META,
        }
    }

    /// The SOP class of its image boxes.
    pub const fn image_box(self) -> Uid {
        match self {
            Tone::Grayscale => uids::BASIC_GRAYSCALE_IMAGE_BOX,
            Tone::Color => uids::BASIC_COLOR_IMAGE_BOX,
        }
    }

    /// The sequence of an image box that has the image.
    pub const fn image_sequence(self) -> Tag {
        match self {
            Tone::Grayscale => tags::BASIC_GRAYSCALE_IMAGE_SEQUENCE,
            Tone::Color => tags::BASIC_COLOR_IMAGE_SEQUENCE,
        }
    }

    /// The tone of this meta SOP class, if it is one.
    pub fn of_meta(sop_class: &Uid) -> Option<Tone> {
        [Tone::Grayscale, Tone::Color].into_iter().find(|tone| tone.meta() == *sop_class)
    }
}

/// What of an image says how much room it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    columns: u32,
    rows: u32,
    pub(super) bytes: u64,
}

/// The attributes that an image must have, of both tones.
const REQUIRED: [Tag; 9] = [
    tags::SAMPLES_PER_PIXEL,
    tags::PHOTOMETRIC_INTERPRETATION,
    tags::ROWS,
    tags::COLUMNS,
    tags::BITS_ALLOCATED,
    tags::BITS_STORED,
    tags::HIGH_BIT,
    tags::PIXEL_REPRESENTATION,
    tags::PIXEL_DATA,
];

/// The size of a whole image: it has what an image of this tone must have, and as many pixels as it says.
pub(super) fn size(image: &DataSet, tone: Tone) -> Result<Size, Refusal> {
    require(image, &REQUIRED)?;
    let number = |tag: Tag| image.get::<u16>(tag).map_err(|_| invalid(image, &[tag]));
    let must = |is: bool, tags: &[Tag]| if is { Ok(()) } else { Err(invalid(image, tags)) };

    let samples = number(tags::SAMPLES_PER_PIXEL)?;
    let photometric = text(image, tags::PHOTOMETRIC_INTERPRETATION);
    match tone {
        Tone::Grayscale => {
            let known = matches!(photometric.as_deref(), Some("MONOCHROME1" | "MONOCHROME2"));
            must(known, &[tags::PHOTOMETRIC_INTERPRETATION])?;
            must(samples == 1, &[tags::SAMPLES_PER_PIXEL])?;
        }
        Tone::Color => {
            require(image, &[tags::PLANAR_CONFIGURATION])?;
            must(photometric.as_deref() == Some("RGB"), &[tags::PHOTOMETRIC_INTERPRETATION])?;
            must(samples == 3, &[tags::SAMPLES_PER_PIXEL])?;
            must(number(tags::PLANAR_CONFIGURATION)? <= 1, &[tags::PLANAR_CONFIGURATION])?;
        }
    }
    let (rows, columns) = (number(tags::ROWS)?, number(tags::COLUMNS)?);
    must(rows > 0 && columns > 0, &[tags::ROWS, tags::COLUMNS])?;
    let (allocated, stored) = (number(tags::BITS_ALLOCATED)?, number(tags::BITS_STORED)?);
    let high = number(tags::HIGH_BIT)?;
    must(allocated == 8 || allocated == 16, &[tags::BITS_ALLOCATED])?;
    must((1..=allocated).contains(&stored), &[tags::BITS_STORED])?;
    must(high < allocated && high.saturating_add(1) >= stored, &[tags::HIGH_BIT])?;
    must(number(tags::PIXEL_REPRESENTATION)? == 0, &[tags::PIXEL_REPRESENTATION])?;
    let aspect = image.get::<Option<Vec<u32>>>(tags::PIXEL_ASPECT_RATIO);
    let is_shape = |sizes: &[u32]| sizes.len() == 2 && !sizes.contains(&0);
    let is_known = aspect.is_ok_and(|sizes| sizes.is_none_or(|sizes| sizes.is_empty() || is_shape(&sizes)));
    must(is_known, &[tags::PIXEL_ASPECT_RATIO])?;

    let bytes = u64::from(rows) * u64::from(columns) * u64::from(samples) * u64::from(allocated / 8);
    let there = image.get_element(tags::PIXEL_DATA).map_or(0, |pixels| pixels.bytes().len() as u64);
    // The pixels are not sent back: too few of them are told by their rows and columns.
    must(there >= bytes, &[tags::ROWS, tags::COLUMNS])?;
    Ok(Size { columns: columns.into(), rows: rows.into(), bytes })
}

/// What becomes of an image in this place of a film.
///
/// `of_image` and `of_film` are the attributes of the image box and the film box; those of the image box go first.
pub(super) fn fit(
    size: Size,
    cell: Option<Cell>,
    of_image: &DataSet,
    of_film: &DataSet,
    capabilities: &Capabilities,
) -> Result<Option<Warning>, Refusal> {
    let film_size = text(of_film, tags::FILM_SIZE_ID);
    let matrix = capabilities.matrix(None, film_size.as_deref());
    let (Some([columns, rows]), Some(cell)) = (matrix, cell) else { return Ok(None) };
    let landscape = text(of_film, tags::FILM_ORIENTATION).as_deref() == Some("LANDSCAPE");
    let (across, down) = if landscape { (rows, columns) } else { (columns, rows) };
    let has_room = |pixels: u32, part: f64, film: u32| f64::from(pixels) <= part * f64::from(film) + 0.5;
    if has_room(size.columns, cell.width, across) && has_room(size.rows, cell.height, down) {
        return Ok(None);
    }
    let asked = text(of_image, tags::REQUESTED_DECIMATE_CROP_BEHAVIOR);
    let behavior = match asked.as_deref() {
        Some("DECIMATE") => TooLarge::Decimate,
        Some("CROP") => TooLarge::Crop,
        Some("FAIL") => TooLarge::Fail,
        _ => capabilities.too_large,
    };
    let magnification =
        text(of_image, tags::MAGNIFICATION_TYPE).or_else(|| text(of_film, tags::MAGNIFICATION_TYPE));
    let as_it_is = magnification.as_deref() == Some("NONE");
    match behavior {
        TooLarge::Crop => Ok(Some(Warning::Cropped)),
        TooLarge::Demagnify if !as_it_is => Ok(Some(Warning::Demagnified)),
        TooLarge::Decimate if !as_it_is => Ok(Some(Warning::Decimated)),
        // Without magnification it cannot be decimated (PS3.4 §H.4.3.1.2.1.3).
        TooLarge::Demagnify | TooLarge::Decimate | TooLarge::Fail => Err(Refusal::ImageTooLarge),
    }
}
