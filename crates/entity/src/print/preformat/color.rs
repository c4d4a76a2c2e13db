use kerma_dataset::DataSet;
use kerma_dictionary::tags;

use super::{NotPrintable, most, samples::Samples, table::Table};

/// Red, green and blue of a frame, plane after plane, in 8 bits.
pub(super) fn planes(
    image: &DataSet,
    samples: &Samples,
    photometric: &str,
) -> Result<Vec<u16>, NotPrintable> {
    if photometric == "PALETTE COLOR" {
        return palette(image, samples);
    }
    if samples.per_pixel() != 3 {
        return Err(NotPrintable::Malformed(tags::SAMPLES_PER_PIXEL));
    }
    let narrow = |pixel: usize, sample: usize| in_8_bits(samples.value(pixel, sample), samples.stored());
    let color: fn([f64; 3]) -> [f64; 3] = match photometric {
        "RGB" => |rgb| rgb,
        "YBR_FULL" | "YBR_FULL_422" => |[y, cb, cr]| of_full(y, cb - 128.0, cr - 128.0),
        "YBR_PARTIAL_422" => |[y, cb, cr]| {
            let spread = 255.0 / 224.0;
            of_full((y - 16.0) * 255.0 / 219.0, (cb - 128.0) * spread, (cr - 128.0) * spread)
        },
        other => return Err(NotPrintable::Photometric(other.to_owned())),
    };
    let pixels = samples.pixels();
    let mut planes = vec![0; 3 * pixels];
    let (red, rest) = planes.split_at_mut(pixels);
    let (green, blue) = rest.split_at_mut(pixels);
    for (pixel, ((red, green), blue)) in red.iter_mut().zip(green).zip(blue).enumerate() {
        let [r, g, b] = color([narrow(pixel, 0), narrow(pixel, 1), narrow(pixel, 2)]);
        (*red, *green, *blue) = (byte(r), byte(g), byte(b));
    }
    Ok(planes)
}

/// PS3.3 §C.7.6.3.1.2
fn of_full(y: f64, cb: f64, cr: f64) -> [f64; 3] {
    [y + 1.402 * cr, y - 0.344_136 * cb - 0.714_136 * cr, y + 1.772 * cb]
}

fn byte(value: f64) -> u16 {
    value.round().clamp(0.0, 255.0) as u16
}

fn in_8_bits(value: i64, stored: u32) -> f64 {
    if stored > 8 { (value >> (stored - 8)) as f64 } else { value as f64 }
}

fn palette(image: &DataSet, samples: &Samples) -> Result<Vec<u16>, NotPrintable> {
    let tables = [
        (tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DATA),
        (tags::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA),
        (tags::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA),
    ];
    let mut planes = Vec::with_capacity(3 * samples.pixels());
    for (descriptor, data) in tables {
        let table = Table::of(image, descriptor, data, samples.is_signed)?;
        let shade = |pixel| in_8_bits(table.look_up(samples.value(pixel, 0)).into(), table.bits) as u16;
        planes.extend((0..samples.pixels()).map(shade));
    }
    Ok(planes)
}

/// The brightness of colors, in so many bits.
pub(super) fn luminance(planes: &[u16], pixels: usize, bits: u16) -> Vec<u16> {
    let (red, rest) = planes.split_at(pixels.min(planes.len()));
    let (green, blue) = rest.split_at(pixels.min(rest.len()));
    let white = f64::from(most(bits));
    let shade = |((red, green), blue): ((&u16, &u16), &u16)| {
        let bright = 0.299 * f64::from(*red) + 0.587 * f64::from(*green) + 0.114 * f64::from(*blue);
        (bright / 255.0 * white).round() as u16
    };
    red.iter().zip(green).zip(blue).map(shade).collect()
}
