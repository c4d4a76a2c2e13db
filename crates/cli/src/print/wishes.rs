//! What the attributes of film session, film box and image box ask for (PS3.3 §C.13.1, §C.13.3, §C.13.5).
//!
//! A value that is none of the standard's is as if it were not there: whoever refuses it has done so before.

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};
use kerma_service::print::{Film, ImageBox};

use super::density::{DARKEST, LIGHTEST, Meaning, Table, Tone, Viewing};
use super::fit::{Behavior, Size};
use super::image::Image;
use super::scaling::Interpolation;
use super::sheet::Resolution;

/// What is asked for of a film.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FilmWishes {
    /// Film Size ID (2010,0050), if there is one.
    pub(crate) size: Option<String>,
    pub(crate) landscape: bool,
    /// Requested Resolution ID (2020,0050) is HIGH.
    pub(crate) fine: bool,
    /// In OD: between the images, and where an image box has no image.
    pub(crate) border: f64,
    pub(crate) empty: f64,
    pub(crate) trim: bool,
    pub(crate) viewing: Viewing,
}

/// What is asked for of an image.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ImageWishes {
    pub(crate) size: Size,
    pub(crate) behavior: Option<Behavior>,
    pub(crate) interpolation: Interpolation,
    pub(crate) reverse: bool,
    /// In OD, and in this order.
    pub(crate) lightest: f64,
    pub(crate) darkest: f64,
    pub(crate) meaning: Meaning,
}

impl FilmWishes {
    pub(crate) fn of(film: &Film) -> FilmWishes {
        let film_box = [&film.film_box];
        let is = |tag, expected| term(film_box, tag).as_deref() == Some(expected);
        let density = |tag| term(film_box, tag).and_then(|term| density(&term)).unwrap_or(DARKEST);
        let paper = term([&film.session], tags::MEDIUM_TYPE).as_deref() == Some("PAPER");
        let recommended = if paper { Viewing::PAPER } else { Viewing::FILM };
        let light = |tag| number(film_box, tag).filter(|light| *light >= 0.0);
        FilmWishes {
            size: term(film_box, tags::FILM_SIZE_ID),
            landscape: is(tags::FILM_ORIENTATION, "LANDSCAPE"),
            fine: is(tags::REQUESTED_RESOLUTION_ID, "HIGH"),
            border: density(tags::BORDER_DENSITY),
            empty: density(tags::EMPTY_IMAGE_DENSITY),
            trim: is(tags::TRIM, "YES"),
            viewing: Viewing {
                illumination: light(tags::ILLUMINATION).unwrap_or(recommended.illumination),
                ambient: light(tags::REFLECTED_AMBIENT_LIGHT).unwrap_or(recommended.ambient),
            },
        }
    }
}

impl ImageWishes {
    pub(crate) fn of(film: &Film, image_box: &ImageBox, resolution: Resolution) -> ImageWishes {
        let both = [&image_box.attributes, &film.film_box];
        let magnification = term(both, tags::MAGNIFICATION_TYPE);
        let width = number([&image_box.attributes], tags::REQUESTED_IMAGE_SIZE).filter(|width| *width > 0.0);
        let limit = |tag, printer| {
            number(both, tag).map_or(printer, |hundredths| (hundredths / 100.0).clamp(LIGHTEST, DARKEST))
        };
        let (one, other) = (limit(tags::MIN_DENSITY, LIGHTEST), limit(tags::MAX_DENSITY, DARKEST));
        ImageWishes {
            size: match width {
                Some(millimetres) => Size::Width(resolution.pixels((millimetres * 100.0) as u32)),
                None if magnification.as_deref() == Some("NONE") => Size::Unmagnified,
                None => Size::Fill,
            },
            behavior: match term([&image_box.attributes], tags::REQUESTED_DECIMATE_CROP_BEHAVIOR).as_deref() {
                Some("DECIMATE") => Some(Behavior::Decimate),
                Some("CROP") => Some(Behavior::Crop),
                Some("FAIL") => Some(Behavior::Fail),
                _ => None,
            },
            interpolation: match magnification.as_deref() {
                Some("REPLICATE") => Interpolation::Replicate,
                Some("CUBIC") => Interpolation::Cubic,
                _ => Interpolation::Bilinear,
            },
            reverse: term([&image_box.attributes], tags::POLARITY).as_deref() == Some("REVERSE"),
            lightest: one.min(other),
            darkest: one.max(other),
            meaning: image_box
                .presentation_lut
                .as_ref()
                .or(film.presentation_lut.as_ref())
                .map_or(Meaning::Brightness, meaning),
        }
    }

    /// How the values of a gray image become gray.
    pub(crate) fn tone(&self, image: &Image, viewing: Viewing) -> Tone {
        Tone {
            meaning: self.meaning.clone(),
            inverted: image.lowest_is_white != self.reverse,
            lightest: self.lightest,
            darkest: self.darkest,
            viewing,
        }
    }
}

/// What a Presentation LUT says (PS3.3 §C.11.4); one that cannot be read says nothing.
fn meaning(lut: &DataSet) -> Meaning {
    if term([lut], tags::PRESENTATION_LUT_SHAPE).as_deref() == Some("LIN OD") {
        return Meaning::Density;
    }
    let item = lut.items(tags::PRESENTATION_LUT_SEQUENCE).ok().and_then(|items| items.first());
    item.and_then(|item| table(&item.data_set)).map_or(Meaning::Brightness, Meaning::Table)
}

fn table(item: &DataSet) -> Option<Table> {
    let descriptor: Vec<i64> = item.get(tags::LUT_DESCRIPTOR).ok()?;
    let [entries, first, bits] = descriptor.as_slice() else { return None };
    let expected = match entries & 0xFFFF {
        0 => 0x1_0000,
        entries => usize::try_from(entries).ok()?,
    };
    let bits = u32::try_from(*bits).ok().filter(|bits| (1..=16).contains(bits))?;
    let data = item.get_element(tags::LUT_DATA)?.little_endian_bytes();
    let entries = data.chunks_exact(2).take(expected).map(|pair| match pair {
        [low, high] => u16::from_le_bytes([*low, *high]),
        _ => 0,
    });
    let entries: Vec<u16> = entries.collect();
    let highest = u16::try_from((1_u32 << bits) - 1).ok()?;
    (entries.len() == expected).then_some(Table { first: *first, highest, entries })
}

/// BLACK, WHITE, or hundredths of OD.
fn density(term: &str) -> Option<f64> {
    match term {
        "BLACK" => Some(DARKEST),
        "WHITE" => Some(LIGHTEST),
        number => number.parse::<u16>().ok().map(|hundredths| f64::from(hundredths) / 100.0),
    }
}

/// The first value that one of the data sets has, in capitals.
fn term<const N: usize>(data_sets: [&DataSet; N], tag: Tag) -> Option<String> {
    let terms = data_sets.into_iter().filter_map(|data_set| data_set.string(tag).ok());
    terms.map(|term| term.trim().to_ascii_uppercase()).find(|term| !term.is_empty())
}

fn number<const N: usize>(data_sets: [&DataSet; N], tag: Tag) -> Option<f64> {
    data_sets
        .into_iter()
        .find_map(|data_set| data_set.get(tag).ok())
        .filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;

    #[test]
    fn densities_are_words_or_hundredths() {
        assert_eq!(
            ["BLACK", "WHITE", "150", "0"].map(density),
            [Some(DARKEST), Some(LIGHTEST), Some(1.5), Some(0.0)]
        );
        assert_eq!(["GRAY", "-1", "1.5", "99999"].map(density), [None; 4]);
    }

    #[test]
    fn a_presentation_lut_is_a_shape_or_a_table() {
        let mut lut = DataSet::new();
        assert_eq!(meaning(&lut), Meaning::Brightness);
        lut.set(tags::PRESENTATION_LUT_SHAPE, "IDENTITY").unwrap();
        assert_eq!(meaning(&lut), Meaning::Brightness);
        lut.set(tags::PRESENTATION_LUT_SHAPE, "LIN OD").unwrap();
        assert_eq!(meaning(&lut), Meaning::Density);
        let mut item = DataSet::new();
        item.set(tags::LUT_DESCRIPTOR, [2_u16, 0, 12]).unwrap();
        item.set(tags::LUT_DATA, Bytes::from_static(&[1, 0, 0xFF, 0x0F])).unwrap();
        let mut lut = DataSet::new();
        lut.set(tags::PRESENTATION_LUT_SEQUENCE, item.clone()).unwrap();
        assert_eq!(meaning(&lut), Meaning::Table(Table { first: 0, highest: 4095, entries: vec![1, 4095] }));
        for (entries, bits) in [(3_u16, 12_u16), (0, 12), (2, 0), (2, 17)] {
            item.set(tags::LUT_DESCRIPTOR, [entries, 0, bits]).unwrap();
            lut.set(tags::PRESENTATION_LUT_SEQUENCE, item.clone()).unwrap();
            assert_eq!(meaning(&lut), Meaning::Brightness, "{entries} entries of {bits} bits");
        }
    }
}
