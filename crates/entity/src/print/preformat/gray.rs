use std::collections::HashMap;

use kerma_dataset::DataSet;
use kerma_dictionary::tags;

use super::{NotPrintable, Voi, functional_group, most, samples::Samples, table::Table};

/// The shades of a grayscale frame in so many bits, of which the largest is white.
pub(super) fn shades(
    image: &DataSet,
    frame: usize,
    samples: &Samples,
    voi: Voi,
    bits: u16,
) -> Result<Vec<u16>, NotPrintable> {
    let modality = Modality::of(image, frame, samples)?;
    let curve = Curve::of(image, frame, samples, &modality, voi)?;
    let is_inverse = image
        .string(tags::PHOTOMETRIC_INTERPRETATION)
        .is_ok_and(|photometric| photometric.trim() == "MONOCHROME1");
    let white = f64::from(most(bits));
    // Few values occur often.
    let mut known: HashMap<i64, u16> = HashMap::new();
    let shades = (0..samples.pixels()).map(|pixel| {
        let value = samples.value(pixel, 0);
        *known.entry(value).or_insert_with(|| {
            let part = curve.part(modality.apply(value)).clamp(0.0, 1.0);
            ((if is_inverse { 1.0 - part } else { part }) * white).round() as u16
        })
    });
    Ok(shades.collect())
}

/// What makes of stored values those of the modality (PS3.3 §C.11.1).
enum Modality {
    Rescale { slope: f64, intercept: f64 },
    Table(Table),
}

impl Modality {
    fn of(image: &DataSet, frame: usize, samples: &Samples) -> Result<Modality, NotPrintable> {
        if let Ok(item) = image.item(tags::MODALITY_LUT_SEQUENCE, 0) {
            let (descriptor, data) = (tags::LUT_DESCRIPTOR, tags::LUT_DATA);
            return Table::of(&item, descriptor, data, samples.is_signed).map(Modality::Table);
        }
        let group = functional_group(image, frame, tags::PIXEL_VALUE_TRANSFORMATION_SEQUENCE);
        let number = |tag| group.get::<f64>(tag).ok().filter(|number| number.is_finite());
        let slope = number(tags::RESCALE_SLOPE).filter(|slope| *slope != 0.0).unwrap_or(1.0);
        Ok(Modality::Rescale { slope, intercept: number(tags::RESCALE_INTERCEPT).unwrap_or(0.0) })
    }

    fn apply(&self, value: i64) -> f64 {
        match self {
            Modality::Rescale { slope, intercept } => value as f64 * slope + intercept,
            Modality::Table(table) => table.look_up(value).into(),
        }
    }

    /// The smallest and the largest value that there can be.
    fn range(&self, samples: &Samples) -> (f64, f64) {
        match self {
            Modality::Rescale { .. } => {
                let (least, most) = samples.range();
                let (one, other) = (self.apply(least), self.apply(most));
                (one.min(other), one.max(other))
            }
            Modality::Table(table) => (0.0, table.most().into()),
        }
    }
}

/// Which part of white a value of the modality has (PS3.3 §C.11.2).
enum Curve {
    Between(f64, f64),
    Linear { center: f64, width: f64 },
    LinearExact { center: f64, width: f64 },
    Sigmoid { center: f64, width: f64 },
    Table(Table),
}

impl Curve {
    fn of(
        image: &DataSet,
        frame: usize,
        samples: &Samples,
        modality: &Modality,
        voi: Voi,
    ) -> Result<Curve, NotPrintable> {
        let full = || {
            let (least, most) = modality.range(samples);
            Curve::Between(least, most)
        };
        Ok(match voi {
            Voi::Window { center, width } => Curve::Linear { center, width },
            Voi::Full => full(),
            Voi::Extremes if samples.stored() <= 8 => full(),
            Voi::Extremes => extremes(image, samples, modality),
            Voi::Own(index) => match own(image, frame, modality.range(samples).0 < 0.0, index)? {
                Some(curve) => curve,
                None => Curve::of(image, frame, samples, modality, Voi::Extremes)?,
            },
        })
    }

    fn part(&self, value: f64) -> f64 {
        match self {
            Curve::Between(least, most) if most > least => (value - least) / (most - least),
            Curve::Between(..) => 0.0,
            Curve::Linear { center, width } if *width > 1.0 => (value - (center - 0.5)) / (width - 1.0) + 0.5,
            // A window of one value divides black from white.
            Curve::Linear { center, .. } => f64::from(u8::from(value > center - 0.5)),
            Curve::LinearExact { center, width } if *width > 0.0 => (value - center) / width + 0.5,
            Curve::LinearExact { center, .. } => f64::from(u8::from(value > *center)),
            Curve::Sigmoid { center, width } => 1.0 / (1.0 + (-4.0 * (value - center) / width).exp()),
            Curve::Table(table) => f64::from(table.look_up(value.round() as i64)) / f64::from(table.most()),
        }
    }
}

/// The VOI LUT or the window that the image has, of this index; of fewer the last.
fn own(image: &DataSet, frame: usize, is_signed: bool, index: usize) -> Result<Option<Curve>, NotPrintable> {
    let group = functional_group(image, frame, tags::FRAME_VOILUT_SEQUENCE);
    let luts = group.items(tags::VOILUT_SEQUENCE).unwrap_or_default();
    if let Some(item) = luts.get(index).or_else(|| luts.last()) {
        let table = Table::of(&item.data_set, tags::LUT_DESCRIPTOR, tags::LUT_DATA, is_signed)?;
        return Ok(Some(Curve::Table(table)));
    }
    let of = |tag| -> Option<f64> {
        let values = group.get::<Vec<f64>>(tag).unwrap_or_default();
        values.get(index).or(values.last()).copied().filter(|value| value.is_finite())
    };
    let (Some(center), Some(width)) = (of(tags::WINDOW_CENTER), of(tags::WINDOW_WIDTH)) else {
        return Ok(None);
    };
    let function = group.string(tags::VOILUT_FUNCTION).unwrap_or_default();
    Ok(Some(match function.trim() {
        "LINEAR_EXACT" => Curve::LinearExact { center, width },
        "SIGMOID" if width != 0.0 => Curve::Sigmoid { center, width },
        _ => Curve::Linear { center, width },
    }))
}

/// From the smallest to the largest value of the frame, but for padding (PS3.3 §C.7.5.1.1.2).
fn extremes(image: &DataSet, samples: &Samples, modality: &Modality) -> Curve {
    let padding = image.get::<i64>(tags::PIXEL_PADDING_VALUE).ok();
    let limit = image.get::<i64>(tags::PIXEL_PADDING_RANGE_LIMIT).ok();
    let is_padding = |value: i64| {
        padding.is_some_and(|padding| {
            let limit = limit.unwrap_or(padding);
            (padding.min(limit)..=padding.max(limit)).contains(&value)
        })
    };
    let values =
        (0..samples.pixels()).map(|pixel| samples.value(pixel, 0)).filter(|value| !is_padding(*value));
    let shown = values.map(|value| modality.apply(value));
    let (least, most) = shown
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)));
    Curve::Between(least, most)
}
