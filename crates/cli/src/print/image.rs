//! The pixels of an image box, as the SCU sent them (PS3.3 §C.13.5).

use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};

use super::MOST_PIXEL_BYTES;
use super::canvas::{Canvas, Channels};

/// An item of Basic Grayscale Image Sequence (2020,0110) or Basic Color Image Sequence (2020,0111) that can be printed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Image {
    pub(crate) columns: u32,
    pub(crate) rows: u32,
    pub(crate) channels: Channels,
    /// MONOCHROME1: the lowest value is white.
    pub(crate) lowest_is_white: bool,
    pub(crate) bits_stored: u16,
    /// The height of a pixel and its width, in the same unit.
    pub(crate) aspect: (f64, f64),
    /// Bytes of a sample: 1 or 2.
    sample_bytes: usize,
    /// How far the value stands from the lowest bit of its sample.
    shift: u16,
    /// Red, green and blue stand one behind the other, not pixel by pixel.
    by_plane: bool,
    /// Little endian.
    pixel_data: Bytes,
}

/// Why an image cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unprintable {
    #[error("{0} of the image is missing")]
    Missing(Tag),
    #[error("{0} of the image has a value that cannot be printed")]
    Value(Tag),
    #[error("the image has more pixel data than the printer has memory for")]
    NoMemory,
}

/// A part of an image, in its own pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) left: u32,
    pub(crate) top: u32,
    pub(crate) columns: u32,
    pub(crate) rows: u32,
}

impl Image {
    /// Looks at everything but the pixels' values.
    ///
    /// # Errors
    /// What is missing or has a value that a print service does not know; pixel data that is shorter than the image is a bad value
    /// of Pixel Data (7FE0,0010).
    pub(crate) fn new(item: &DataSet) -> Result<Image, Unprintable> {
        let number = |tag: Tag| -> Result<u16, Unprintable> {
            match item.get::<Option<u16>>(tag) {
                Ok(number) => number.ok_or(Unprintable::Missing(tag)),
                Err(_) => Err(Unprintable::Value(tag)),
            }
        };
        let one_of = |tag: Tag, known: &[u16]| {
            number(tag).and_then(|number| valid(tag, number, known.contains(&number)))
        };
        let rows = number(tags::ROWS).and_then(|rows| valid(tags::ROWS, rows, rows > 0))?;
        let columns = number(tags::COLUMNS).and_then(|columns| valid(tags::COLUMNS, columns, columns > 0))?;
        let samples = one_of(tags::SAMPLES_PER_PIXEL, &[1, 3])?;
        let photometric =
            item.string(tags::PHOTOMETRIC_INTERPRETATION).map(|term| term.trim().to_ascii_uppercase());
        let (channels, lowest_is_white) = match (samples, photometric.as_deref()) {
            (1, Ok("MONOCHROME2")) => (Channels::Gray, false),
            (1, Ok("MONOCHROME1")) => (Channels::Gray, true),
            (3, Ok("RGB")) => (Channels::Rgb, false),
            (_, Ok(_)) => return Err(Unprintable::Value(tags::PHOTOMETRIC_INTERPRETATION)),
            (_, Err(_)) => return Err(Unprintable::Missing(tags::PHOTOMETRIC_INTERPRETATION)),
        };
        let by_plane = channels == Channels::Rgb && one_of(tags::PLANAR_CONFIGURATION, &[0, 1])? == 1;
        let allocated = one_of(tags::BITS_ALLOCATED, &[8, 16])?;
        let stored = number(tags::BITS_STORED)?;
        let bits_stored = valid(tags::BITS_STORED, stored, (1..=allocated).contains(&stored))?;
        let high = number(tags::HIGH_BIT)?;
        let high_bit = valid(tags::HIGH_BIT, high, (bits_stored - 1..allocated).contains(&high))?;
        if !matches!(item.get::<Option<u16>>(tags::PIXEL_REPRESENTATION), Ok(None | Some(0))) {
            return Err(Unprintable::Value(tags::PIXEL_REPRESENTATION));
        }
        let image = Image {
            columns: columns.into(),
            rows: rows.into(),
            channels,
            lowest_is_white,
            bits_stored,
            aspect: aspect(item)?,
            sample_bytes: usize::from(allocated / 8),
            shift: high_bit + 1 - bits_stored,
            by_plane,
            pixel_data: Bytes::new(),
        };
        // both are 16 bits: their product fits
        let expected = image.rows as usize * image.columns as usize * channels.count() * image.sample_bytes;
        if expected > MOST_PIXEL_BYTES {
            return Err(Unprintable::NoMemory);
        }
        match item.get::<Option<Bytes>>(tags::PIXEL_DATA) {
            Ok(Some(pixel_data)) if pixel_data.len() >= expected => Ok(Image { pixel_data, ..image }),
            Ok(None) => Err(Unprintable::Missing(tags::PIXEL_DATA)),
            _ => Err(Unprintable::Value(tags::PIXEL_DATA)),
        }
    }

    /// A part of the image, each value replaced by its entry of a table for its bits.
    pub(crate) fn picture(&self, window: Window, grays: &[u8]) -> Canvas {
        let channels = self.channels.count();
        let stride = self.columns as usize * self.sample_bytes;
        let left = window.left as usize * self.sample_bytes;
        let width = window.columns as usize * self.sample_bytes;
        let mut samples = Vec::with_capacity(window.columns as usize * window.rows as usize * channels);
        for row in window.top..window.top.saturating_add(window.rows) {
            if self.by_plane {
                let plane = |plane: usize| {
                    let start = (plane * self.rows as usize + row as usize) * stride + left;
                    self.values(self.pixel_data.get(start..start + width).unwrap_or_default(), grays)
                };
                let colors = plane(0).zip(plane(1)).zip(plane(2));
                samples.extend(colors.flat_map(|((red, green), blue)| [red, green, blue]));
            } else {
                let start = (row as usize * stride + left) * channels;
                let row = self.pixel_data.get(start..start + width * channels).unwrap_or_default();
                samples.extend(self.values(row, grays));
            }
        }
        Canvas { width: window.columns, height: window.rows, channels: self.channels, samples }
    }

    fn values(&self, bytes: &[u8], grays: &[u8]) -> impl Iterator<Item = u8> {
        let mask = grays.len().saturating_sub(1);
        let value = move |sample: &[u8]| match sample {
            [one] => usize::from(*one),
            [low, high] => usize::from(u16::from_le_bytes([*low, *high])),
            _ => 0,
        };
        let gray = move |sample| grays.get((value(sample) >> self.shift) & mask).copied().unwrap_or_default();
        bytes.chunks_exact(self.sample_bytes).map(gray)
    }
}

fn valid(tag: Tag, number: u16, is_valid: bool) -> Result<u16, Unprintable> {
    if is_valid { Ok(number) } else { Err(Unprintable::Value(tag)) }
}

/// Pixel Aspect Ratio (0028,0034): vertical and horizontal size; without it, pixels are square.
fn aspect(item: &DataSet) -> Result<(f64, f64), Unprintable> {
    let sizes: Option<Vec<u32>> =
        item.get(tags::PIXEL_ASPECT_RATIO).map_err(|_| Unprintable::Value(tags::PIXEL_ASPECT_RATIO))?;
    match sizes.as_deref() {
        None => Ok((1.0, 1.0)),
        Some([vertical, horizontal]) if *vertical > 0 && *horizontal > 0 => {
            Ok((f64::from(*vertical), f64::from(*horizontal)))
        }
        Some(_) => Err(Unprintable::Value(tags::PIXEL_ASPECT_RATIO)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An image of this many columns, each value of these bits.
    fn gray(columns: u16, bits: u16, values: &[u16]) -> DataSet {
        let mut item = DataSet::new();
        let allocated: u16 = if bits > 8 { 16 } else { 8 };
        let rows = u16::try_from(values.len()).unwrap() / columns;
        for (tag, number) in [
            (tags::SAMPLES_PER_PIXEL, 1),
            (tags::ROWS, rows),
            (tags::COLUMNS, columns),
            (tags::BITS_ALLOCATED, allocated),
            (tags::BITS_STORED, bits),
            (tags::HIGH_BIT, bits - 1),
            (tags::PIXEL_REPRESENTATION, 0),
        ] {
            item.set(tag, number).unwrap();
        }
        item.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2").unwrap();
        let bytes = values.iter().flat_map(|value| value.to_le_bytes());
        let bytes: Vec<u8> = if bits > 8 { bytes.collect() } else { bytes.step_by(2).collect() };
        item.set(tags::PIXEL_DATA, Bytes::from(bytes)).unwrap();
        item
    }

    fn color(planar: u16, bytes: &'static [u8]) -> DataSet {
        let mut item = gray(2, 8, &[0, 0]);
        item.set(tags::SAMPLES_PER_PIXEL, 3_u16).unwrap();
        item.set(tags::PHOTOMETRIC_INTERPRETATION, "RGB").unwrap();
        item.set(tags::PLANAR_CONFIGURATION, planar).unwrap();
        item.set(tags::PIXEL_DATA, Bytes::from_static(bytes)).unwrap();
        item
    }

    /// All of an image.
    fn whole(image: &Image, grays: &[u8]) -> Vec<u8> {
        let all = Window { left: 0, top: 0, columns: image.columns, rows: image.rows };
        image.picture(all, grays).samples
    }

    fn identity() -> Vec<u8> {
        (0..=255).collect()
    }

    #[test]
    fn eight_bits_are_read_row_by_row() {
        let image = Image::new(&gray(2, 8, &[1, 2, 3, 4])).unwrap();
        assert_eq!(whole(&image, &identity()), [1, 2, 3, 4]);
        let part = Window { left: 1, top: 1, columns: 1, rows: 1 };
        assert_eq!(image.picture(part, &identity()).samples, [4]);
    }

    #[test]
    fn twelve_bits_stand_in_sixteen_low_or_high() {
        let mut item = gray(2, 12, &[0xF001, 0x0FFF]);
        let grays: Vec<u8> = (0..4096_u32).map(|value| (value >> 4) as u8).collect();
        let image = Image::new(&item).unwrap();
        assert_eq!(whole(&image, &grays), [0, 255], "what stands above the high bit is no part");
        item.set(tags::HIGH_BIT, 15_u16).unwrap();
        let image = Image::new(&item).unwrap();
        assert_eq!(whole(&image, &grays), [0xF0, 0x0F]);
    }

    #[test]
    fn colors_stand_pixel_by_pixel_or_plane_by_plane() {
        let image = Image::new(&color(0, &[1, 2, 3, 4, 5, 6])).unwrap();
        assert_eq!(whole(&image, &identity()), [1, 2, 3, 4, 5, 6]);
        let image = Image::new(&color(1, &[1, 4, 2, 5, 3, 6])).unwrap();
        assert_eq!(whole(&image, &identity()), [1, 2, 3, 4, 5, 6]);
        let right = Window { left: 1, top: 0, columns: 1, rows: 1 };
        assert_eq!(image.picture(right, &identity()).samples, [4, 5, 6]);
    }

    #[test]
    fn an_image_that_cannot_be_printed_says_which_attribute_it_is() {
        let without = |tag: Tag| {
            let mut item = gray(2, 8, &[1, 2]);
            item.remove(tag);
            Image::new(&item)
        };
        for tag in [tags::ROWS, tags::BITS_STORED, tags::PHOTOMETRIC_INTERPRETATION, tags::PIXEL_DATA] {
            assert_eq!(without(tag), Err(Unprintable::Missing(tag)));
        }
        assert!(without(tags::PIXEL_REPRESENTATION).is_ok());
        for (tag, number) in [
            (tags::ROWS, 0_u16),
            (tags::ROWS, 65535),
            (tags::COLUMNS, 0),
            (tags::SAMPLES_PER_PIXEL, 2),
            (tags::SAMPLES_PER_PIXEL, 3),
            (tags::BITS_ALLOCATED, 32),
            (tags::BITS_STORED, 0),
            (tags::BITS_STORED, 9),
            (tags::HIGH_BIT, 6),
            (tags::HIGH_BIT, 8),
            (tags::PIXEL_REPRESENTATION, 1),
        ] {
            let mut item = gray(2, 8, &[1, 2]);
            item.set(tag, number).unwrap();
            let blamed = match (tag, number) {
                (tags::ROWS, 65535) => tags::PIXEL_DATA,
                (tags::SAMPLES_PER_PIXEL, 3) => tags::PHOTOMETRIC_INTERPRETATION,
                _ => tag,
            };
            assert_eq!(Image::new(&item), Err(Unprintable::Value(blamed)), "{tag} = {number}");
        }
    }

    #[test]
    fn an_image_that_no_memory_holds_is_refused_before_its_pixels_are_looked_at() {
        let mut item = gray(1, 8, &[1]);
        item.set(tags::ROWS, u16::MAX).unwrap();
        item.set(tags::COLUMNS, u16::MAX).unwrap();
        assert_eq!(Image::new(&item), Err(Unprintable::NoMemory));
    }

    #[test]
    fn pixels_may_be_higher_than_wide() {
        let mut item = gray(1, 8, &[1]);
        assert_eq!(Image::new(&item).unwrap().aspect, (1.0, 1.0));
        item.set(tags::PIXEL_ASPECT_RATIO, r"2\1").unwrap();
        assert_eq!(Image::new(&item).unwrap().aspect, (2.0, 1.0));
        for wrong in [r"0\1", "2", r"1\2\3", r"-1\1"] {
            item.set(tags::PIXEL_ASPECT_RATIO, wrong).unwrap();
            assert_eq!(Image::new(&item), Err(Unprintable::Value(tags::PIXEL_ASPECT_RATIO)), "{wrong}");
        }
    }
}
