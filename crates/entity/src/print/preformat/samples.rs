use bytes::Bytes;
use kerma_dataset::{DataSet, ValueRef};
use kerma_dictionary::{Tag, tags};

use super::NotPrintable;

/// The samples of one frame of native Pixel Data (PS3.5 §8.1).
pub(super) struct Samples {
    /// Of this frame, little endian.
    bytes: Bytes,
    pixels: usize,
    per_pixel: usize,
    allocated: usize,
    stored: u32,
    /// How far the lowest bit of a sample is from that of its unit.
    shift: u32,
    pub(super) is_signed: bool,
    is_planar: bool,
    /// Of two pixels side by side there is one sample of each color (YBR_FULL_422).
    is_halved: bool,
}

impl Samples {
    pub(super) fn of(image: &DataSet, frame: usize) -> Result<Samples, NotPrintable> {
        let number = |tag: Tag| image.get::<u16>(tag).map_err(|_| NotPrintable::Malformed(tag));
        let per_pixel = usize::from(number(tags::SAMPLES_PER_PIXEL).unwrap_or(1));
        let (rows, columns) = (number(tags::ROWS)?, number(tags::COLUMNS)?);
        let allocated = usize::from(number(tags::BITS_ALLOCATED)?);
        let stored = number(tags::BITS_STORED).map_or(allocated as u32, u32::from);
        let high = number(tags::HIGH_BIT).map_or(stored.saturating_sub(1), u32::from);
        if ![1, 8, 16, 32].contains(&allocated) {
            return Err(NotPrintable::Malformed(tags::BITS_ALLOCATED));
        }
        if stored == 0 || stored > allocated as u32 || high >= allocated as u32 || high + 1 < stored {
            return Err(NotPrintable::Malformed(tags::BITS_STORED));
        }
        if per_pixel == 0 || per_pixel > 4 || rows == 0 || columns == 0 {
            return Err(NotPrintable::Malformed(tags::SAMPLES_PER_PIXEL));
        }
        let element = image.get_element(tags::PIXEL_DATA).ok_or(NotPrintable::NoPixels)?;
        if matches!(element.value(), ValueRef::Encapsulated(_)) {
            return Err(NotPrintable::Compressed);
        }
        let photometric = image.string(tags::PHOTOMETRIC_INTERPRETATION).unwrap_or_default();
        let is_halved = per_pixel == 3 && photometric.contains("422");
        let pixels = usize::from(rows) * usize::from(columns);
        let samples = if is_halved { pixels.div_ceil(2) * 4 } else { pixels * per_pixel };
        let bytes = (samples * allocated).div_ceil(8);
        let all = element.little_endian_bytes();
        let frames = image.get::<usize>(tags::NUMBER_OF_FRAMES).unwrap_or(1).max(1);
        if frame >= frames {
            return Err(NotPrintable::NoFrame(frame + 1));
        }
        let begin = frame.checked_mul(bytes).ok_or(NotPrintable::NoPixels)?;
        let end = begin.checked_add(bytes).filter(|end| *end <= all.len()).ok_or(NotPrintable::NoPixels)?;
        Ok(Samples {
            bytes: all.slice(begin..end),
            pixels,
            per_pixel,
            allocated,
            stored,
            shift: high + 1 - stored,
            is_signed: number(tags::PIXEL_REPRESENTATION).is_ok_and(|signed| signed == 1),
            is_planar: number(tags::PLANAR_CONFIGURATION).is_ok_and(|planar| planar == 1),
            is_halved,
        })
    }

    /// How many pixels the frame has.
    pub(super) fn pixels(&self) -> usize {
        self.pixels
    }

    pub(super) fn per_pixel(&self) -> usize {
        self.per_pixel
    }

    pub(super) fn stored(&self) -> u32 {
        self.stored
    }

    /// The smallest and the largest value that there can be.
    pub(super) fn range(&self) -> (i64, i64) {
        let values = 1_i64 << self.stored;
        if self.is_signed { (-values / 2, values / 2 - 1) } else { (0, values - 1) }
    }

    /// The value of a sample of a pixel.
    pub(super) fn value(&self, pixel: usize, sample: usize) -> i64 {
        let index = match (self.is_halved, self.is_planar) {
            // Two of brightness, then the two of color (PS3.3 §C.7.6.3.1.2).
            (true, _) => pixel / 2 * 4 + if sample == 0 { pixel % 2 } else { sample + 1 },
            (false, true) => sample * self.pixels + pixel,
            (false, false) => pixel * self.per_pixel + sample,
        };
        let unit = self.unit(index) >> self.shift & ((1 << self.stored) - 1);
        let sign = 1_i64 << (self.stored - 1);
        if self.is_signed && unit & sign != 0 { unit - 2 * sign } else { unit }
    }

    fn unit(&self, index: usize) -> i64 {
        let byte = |at: usize| self.bytes.get(at).copied().unwrap_or(0);
        match self.allocated {
            1 => i64::from(byte(index / 8) >> (index % 8) & 1),
            8 => i64::from(byte(index)),
            16 => i64::from(u16::from_le_bytes([byte(2 * index), byte(2 * index + 1)])),
            _ => {
                let at = 4 * index;
                i64::from(u32::from_le_bytes([byte(at), byte(at + 1), byte(at + 2), byte(at + 3)]))
            }
        }
    }
}
