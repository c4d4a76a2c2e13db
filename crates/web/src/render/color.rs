//! Color: samples or a palette to RGB of eight bits (PS3.3 §C.7.6.3.1.2, §C.7.9).

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};

use super::gray::values;
use super::image::{Image, size};
use crate::codec::Decoded;
use crate::pixels::Pixels;

/// The image of a frame of three samples.
pub(super) fn color(pixels: &Pixels, decoded: &Decoded) -> Result<Image, String> {
    if pixels.samples != 3 || pixels.bits_allocated != 8 {
        return Err(format!("{} samples of {} bits", pixels.samples, pixels.bits_allocated));
    }
    let count = size(pixels.rows) * size(pixels.columns);
    let bytes = &decoded.bytes;
    let photometric = decoded.photometric.as_str();
    let mut rgb: Vec<u8> = match (photometric, decoded.is_planar) {
        ("YBR_FULL_422" | "YBR_PARTIAL_422", _) if bytes.len() < count * 3 => {
            let pairs = bytes.as_chunks::<4>().0.iter();
            pairs.flat_map(|[first, second, blue, red]| [*first, *blue, *red, *second, *blue, *red]).collect()
        }
        (_, true) => {
            let plane = |number: usize| bytes.get(number * count..(number + 1) * count).unwrap_or_default();
            let planes = plane(0).iter().zip(plane(1)).zip(plane(2));
            planes.flat_map(|((first, second), third)| [*first, *second, *third]).collect()
        }
        (_, false) => bytes.clone(),
    };
    rgb.truncate(count * 3);
    if photometric.starts_with("YBR") {
        for pixel in rgb.as_chunks_mut::<3>().0 {
            *pixel = of_ybr(*pixel);
        }
    } else if photometric != "RGB" {
        return Err(format!("the photometric interpretation {photometric:?}"));
    }
    match rgb.len() == count * 3 {
        true => Ok(Image { columns: pixels.columns, rows: pixels.rows, samples: 3, bytes: rgb }),
        false => Err("there are fewer samples than pixels need".into()),
    }
}

/// YBR_FULL to RGB (PS3.3 §C.7.6.3.1.2).
fn of_ybr([y, cb, cr]: [u8; 3]) -> [u8; 3] {
    let (y, cb, cr) = (f64::from(y), f64::from(cb) - 128.0, f64::from(cr) - 128.0);
    [y + 1.402 * cr, y - 0.344_136 * cb - 0.714_136 * cr, y + 1.772 * cb].map(|sample| sample.round() as u8)
}

/// The image of a frame whose values are looked up in a palette.
pub(super) fn palette(data_set: &DataSet, pixels: &Pixels, bytes: &[u8]) -> Result<Image, String> {
    let tables = [
        (tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DATA),
        (tags::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA),
        (tags::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA),
    ]
    .map(|(descriptor, data)| Table::of(data_set, descriptor, data));
    let [red, green, blue] = tables;
    let (red, green, blue) = (red?, green?, blue?);
    let mut values = values(pixels, bytes)?;
    values.truncate(size(pixels.rows) * size(pixels.columns));
    let bytes =
        values.into_iter().flat_map(|value| [red.get(value), green.get(value), blue.get(value)]).collect();
    Ok(Image { columns: pixels.columns, rows: pixels.rows, samples: 3, bytes })
}

/// A lookup table (PS3.3 §C.7.6.3.1.5).
struct Table {
    first: i64,
    entries: Vec<u8>,
}

impl Table {
    fn of(data_set: &DataSet, descriptor: Tag, data: Tag) -> Result<Table, String> {
        let described: Vec<i64> = data_set.get(descriptor).map_err(|error| error.to_string())?;
        let [number, first, bits] = *described.as_slice() else {
            return Err("the descriptor of a palette has not three values".into());
        };
        let number = if number == 0 { 1 << 16 } else { number & 0xFFFF };
        let data = data_set.get_element(data).ok_or("a palette has no data; segmented ones are not read")?;
        let bytes = data.little_endian_bytes();
        let number = usize::try_from(number).unwrap_or(0);
        let entries: Vec<u8> = match bits {
            // Words of 16 bits, of which the high byte is shown; some write bytes all the same.
            16 if bytes.len() >= number * 2 => {
                bytes.as_chunks::<2>().0.iter().map(|[_, high]| *high).collect()
            }
            _ if bytes.len() >= number * 2 => bytes.as_chunks::<2>().0.iter().map(|[low, _]| *low).collect(),
            _ => bytes.to_vec(),
        };
        match entries.is_empty() {
            true => Err("a palette is empty".into()),
            false => Ok(Table { first, entries }),
        }
    }

    /// Values outside of the table have its first or its last entry.
    fn get(&self, value: i64) -> u8 {
        let last = self.entries.len() - 1;
        let at = usize::try_from(value - self.first).unwrap_or(0).min(last);
        self.entries.get(at).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use kerma_dataset::Element;
    use kerma_dictionary::{Vr, uids};

    use super::*;

    fn pixels(samples: u32, photometric: &str) -> Pixels {
        Pixels {
            rows: 1,
            columns: 2,
            samples,
            bits_allocated: 8,
            bits_stored: 8,
            is_signed: false,
            is_planar: false,
            photometric: photometric.into(),
            frames: 1,
            transfer_syntax: uids::EXPLICIT_VR_LITTLE_ENDIAN,
        }
    }

    fn shown(photometric: &str, is_planar: bool, bytes: &[u8]) -> Vec<u8> {
        let decoded = Decoded { bytes: bytes.to_vec(), photometric: photometric.into(), is_planar };
        color(&pixels(3, photometric), &decoded).unwrap().bytes
    }

    #[test]
    fn color_comes_by_pixel_and_by_plane() {
        assert_eq!(shown("RGB", false, &[1, 2, 3, 4, 5, 6]), [1, 2, 3, 4, 5, 6]);
        assert_eq!(shown("RGB", true, &[1, 4, 2, 5, 3, 6]), [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn luminance_and_chrominance_become_red_green_and_blue() {
        assert_eq!(shown("YBR_FULL", false, &[76, 85, 255, 128, 128, 128]), [254, 0, 0, 128, 128, 128]);
        assert_eq!(shown("YBR_FULL_422", false, &[10, 20, 128, 128]), [10, 10, 10, 20, 20, 20]);
        let decoded = Decoded { bytes: vec![0; 6], photometric: "HSV".into(), is_planar: false };
        assert!(color(&pixels(3, "HSV"), &decoded).is_err());
    }

    #[test]
    fn values_outside_of_a_palette_have_its_ends() {
        let mut data_set = DataSet::new();
        for (descriptor, data) in [(0x1101, 0x1201), (0x1102, 0x1202), (0x1103, 0x1203)] {
            let words: Vec<u8> = [3_u16, 10, 16].into_iter().flat_map(u16::to_le_bytes).collect();
            data_set.insert(Element::new(Tag::new(0x28, descriptor), Vr::US, words));
            data_set.insert(Element::new(Tag::new(0x28, data), Vr::OW, vec![0, 1, 0, 2, 0, 3]));
        }
        let image = palette(&data_set, &pixels(1, "PALETTE COLOR"), &[11, 200]).unwrap();
        assert_eq!(image.bytes, [2, 2, 2, 3, 3, 3]);
        assert!(palette(&DataSet::new(), &pixels(1, "PALETTE COLOR"), &[11, 200]).is_err());
    }
}
