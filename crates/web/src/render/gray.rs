//! Grayscale: stored values to what is shown (PS3.3 §C.11.1, §C.11.2; PS3.4 §N.2).

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};

use super::image::Image;
use crate::pixels::Pixels;

/// Which values are shown between black and white (PS3.3 §C.11.2.1.2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Window {
    center: f64,
    width: f64,
    function: Function,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Function {
    Linear,
    LinearExact,
    Sigmoid,
}

impl Window {
    /// `center,width` or `center,width,function`
    pub(super) fn parse(text: &str) -> Option<Window> {
        let mut parts = text.split(',').map(str::trim);
        let (center, width) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let function = match parts.next() {
            None => Function::Linear,
            Some(name) => Function::of(&name.to_ascii_uppercase().replace('-', "_"))?,
        };
        let window = Window { center, width, function };
        (parts.next().is_none() && window.is_one()).then_some(window)
    }

    fn is_one(&self) -> bool {
        let least = if self.function == Function::Linear { 1.0 } else { f64::MIN_POSITIVE };
        self.center.is_finite() && self.width.is_finite() && self.width >= least
    }

    /// What a data set says of itself, or its functional groups of their frame.
    fn of(data_set: &DataSet, groups: &[DataSet]) -> Option<Window> {
        let in_groups = groups.iter().find_map(|group| group.item(tags::FRAME_VOILUT_SEQUENCE, 0).ok());
        let from = in_groups.as_ref().unwrap_or(data_set);
        let first = |tag: Tag| from.get::<Vec<f64>>(tag).ok()?.first().copied();
        let function = from.string(tags::VOILUT_FUNCTION).ok();
        let window = Window {
            center: first(tags::WINDOW_CENTER)?,
            width: first(tags::WINDOW_WIDTH)?,
            function: function.and_then(|name| Function::of(&name)).unwrap_or(Function::Linear),
        };
        window.is_one().then_some(window)
    }

    /// From 0 for black to 1 for white.
    fn shown(&self, value: f64) -> f64 {
        let Window { center, width, function } = *self;
        let shown = match function {
            Function::Linear if width <= 1.0 => f64::from(u8::from(value > center - 0.5)),
            Function::Linear => (value - (center - 0.5)) / (width - 1.0) + 0.5,
            Function::LinearExact => (value - center) / width + 0.5,
            Function::Sigmoid => 1.0 / (1.0 + (-4.0 * (value - center) / width).exp()),
        };
        shown.clamp(0.0, 1.0)
    }
}

impl Function {
    fn of(name: &str) -> Option<Function> {
        Some(match name {
            "LINEAR" => Function::Linear,
            "LINEAR_EXACT" => Function::LinearExact,
            "SIGMOID" => Function::Sigmoid,
            _ => return None,
        })
    }
}

/// The stored values of a frame, one after the other. The error says why they cannot be read.
pub(super) fn values(pixels: &Pixels, bytes: &[u8]) -> Result<Vec<i64>, String> {
    let signed = |value: u64, bits: u32| {
        let shift = 64 - bits.clamp(1, 64);
        match pixels.is_signed {
            true => (value << shift).cast_signed() >> shift,
            false => ((value << shift) >> shift).cast_signed(),
        }
    };
    let stored = pixels.bits_stored;
    Ok(match pixels.bits_allocated {
        1 => bytes.iter().flat_map(|byte| (0..8).map(move |bit| i64::from(byte >> bit & 1))).collect(),
        8 => bytes.iter().map(|byte| signed(u64::from(*byte), stored)).collect(),
        16 => bytes
            .as_chunks::<2>()
            .0
            .iter()
            .map(|word| signed(u64::from(u16::from_le_bytes(*word)), stored))
            .collect(),
        32 => bytes
            .as_chunks::<4>()
            .0
            .iter()
            .map(|word| signed(u64::from(u32::from_le_bytes(*word)), stored))
            .collect(),
        bits => return Err(format!("{bits} bits allocated")),
    })
}

/// The image of a frame: through the window that is asked for, or the one that it comes with, or from its least value to its
/// greatest.
pub(super) fn gray(
    data_set: &DataSet,
    groups: &[DataSet],
    pixels: &Pixels,
    bytes: &[u8],
    window: Option<&Window>,
) -> Result<Image, String> {
    let mut values = values(pixels, bytes)?;
    values.truncate(super::image::size(pixels.rows) * super::image::size(pixels.columns));
    let rescale =
        groups.iter().find_map(|group| group.item(tags::PIXEL_VALUE_TRANSFORMATION_SEQUENCE, 0).ok());
    let rescale = rescale.as_ref().unwrap_or(data_set);
    let number =
        |tag: Tag, default: f64| rescale.get::<f64>(tag).ok().filter(|n| n.is_finite()).unwrap_or(default);
    let (slope, intercept) = (number(tags::RESCALE_SLOPE, 1.0), number(tags::RESCALE_INTERCEPT, 0.0));
    let padding = data_set.get::<i64>(tags::PIXEL_PADDING_VALUE).ok();
    let window = window.copied().or_else(|| Window::of(data_set, groups)).unwrap_or_else(|| {
        let shown = || values.iter().filter(|value| Some(**value) != padding);
        let (least, greatest) = (shown().min().copied().unwrap_or(0), shown().max().copied().unwrap_or(0));
        let (least, greatest) = (least as f64 * slope + intercept, greatest as f64 * slope + intercept);
        let width = (greatest - least).abs().max(1.0);
        Window { center: f64::midpoint(least, greatest), width, function: Function::LinearExact }
    });
    let is_inverted = pixels.photometric == "MONOCHROME1";
    let shade = |value: i64| {
        let shown = window.shown(value as f64 * slope + intercept);
        let shown = if is_inverted { 1.0 - shown } else { shown };
        (shown * 255.0).round() as u8
    };
    // Of 16 bits there are fewer values than pixels: each is looked up.
    let bytes = match pixels.bits_allocated <= 16 && values.len() > 1 << 16 {
        true => {
            let least = values.iter().min().copied().unwrap_or(0);
            let greatest = values.iter().max().copied().unwrap_or(0);
            let table: Vec<u8> = (least..=greatest).map(shade).collect();
            let of = |value: &i64| usize::try_from(value - least).ok().and_then(|at| table.get(at)).copied();
            values.iter().map(|value| of(value).unwrap_or(0)).collect()
        }
        false => values.iter().map(|value| shade(*value)).collect(),
    };
    Ok(Image { columns: pixels.columns, rows: pixels.rows, samples: 1, bytes })
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::uids;

    use super::*;

    fn pixels(bits_allocated: u32, bits_stored: u32, is_signed: bool) -> Pixels {
        Pixels {
            rows: 1,
            columns: 4,
            samples: 1,
            bits_allocated,
            bits_stored,
            is_signed,
            is_planar: false,
            photometric: "MONOCHROME2".into(),
            frames: 1,
            transfer_syntax: uids::EXPLICIT_VR_LITTLE_ENDIAN,
        }
    }

    #[test]
    fn a_window_is_a_center_a_width_and_a_function() {
        assert_eq!(
            Window::parse("40,400"),
            Some(Window { center: 40.0, width: 400.0, function: Function::Linear })
        );
        assert_eq!(Window::parse("4.5,0.5,linear-exact").unwrap().function, Function::LinearExact);
        assert_eq!(Window::parse("4,5,SIGMOID").unwrap().function, Function::Sigmoid);
        for text in ["", "1", "1,0", "1,-5", "a,b", "1,2,round", "1,2,linear,3", "nan,1", "1,inf"] {
            assert_eq!(Window::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_linear_window_is_that_of_the_standard() {
        // PS3.3 §C.11.2.1.2.1: c = 2048, w = 4096.
        let window = Window::parse("2048,4096").unwrap();
        assert_eq!((window.shown(0.0), window.shown(4095.0)), (0.0, 1.0));
        assert!((window.shown(2047.5) - 0.5).abs() < 1e-9);
        let narrow = Window::parse("100,1").unwrap();
        assert_eq!((narrow.shown(99.0), narrow.shown(100.0)), (0.0, 1.0));
    }

    #[test]
    fn only_the_bits_that_are_stored_count_and_they_may_have_a_sign() {
        let bytes = [0xFF, 0xFF, 0x00, 0x08, 0x01, 0xF0, 0xFF, 0x07];
        assert_eq!(values(&pixels(16, 12, true), &bytes).unwrap(), [-1, -2048, 1, 2047]);
        assert_eq!(values(&pixels(16, 12, false), &bytes).unwrap(), [4095, 2048, 1, 2047]);
    }

    #[test]
    fn without_a_window_all_values_are_shown_but_those_of_the_padding() {
        let mut data_set = DataSet::new();
        let bytes = [10, 20, 30, 0];
        let image = gray(&data_set, &[], &pixels(8, 8, false), &bytes, None).unwrap();
        assert_eq!(image.bytes, [85, 170, 255, 0]);
        data_set.set(tags::PIXEL_REPRESENTATION, 0_u16).unwrap();
        data_set.set(tags::PIXEL_PADDING_VALUE, 0_u16).unwrap();
        let image = gray(&data_set, &[], &pixels(8, 8, false), &bytes, None).unwrap();
        assert_eq!(image.bytes, [0, 128, 255, 0]);
        let mut inverted = pixels(8, 8, false);
        inverted.photometric = "MONOCHROME1".into();
        assert_eq!(gray(&data_set, &[], &inverted, &bytes, None).unwrap().bytes, [255, 128, 0, 255]);
    }
}
