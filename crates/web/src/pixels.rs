//! How the pixels of an image are described (PS3.3 §C.7.6.3).

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, TransferSyntax, Uid, tags};

/// How the pixels of an image are described.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pixels {
    pub(crate) rows: u32,
    pub(crate) columns: u32,
    pub(crate) samples: u32,
    pub(crate) bits_allocated: u32,
    pub(crate) bits_stored: u32,
    pub(crate) is_signed: bool,
    /// Color by plane.
    pub(crate) is_planar: bool,
    pub(crate) photometric: String,
    pub(crate) frames: u32,
    pub(crate) transfer_syntax: Uid,
}

impl Pixels {
    /// As the data set says. The error says what is missing.
    pub(crate) fn of(data_set: &DataSet, transfer_syntax: &Uid) -> Result<Pixels, String> {
        let number = |tag: Tag| data_set.get::<u16>(tag).map(u32::from).map_err(|error| error.to_string());
        let or = |tag: Tag, default: u32| data_set.get::<u16>(tag).map_or(default, u32::from);
        let bits_allocated = number(tags::BITS_ALLOCATED)?;
        Ok(Pixels {
            rows: number(tags::ROWS)?,
            columns: number(tags::COLUMNS)?,
            samples: or(tags::SAMPLES_PER_PIXEL, 1).max(1),
            bits_allocated,
            bits_stored: or(tags::BITS_STORED, bits_allocated).clamp(1, bits_allocated.max(1)),
            is_signed: or(tags::PIXEL_REPRESENTATION, 0) == 1,
            is_planar: or(tags::PLANAR_CONFIGURATION, 0) == 1,
            photometric: data_set.string(tags::PHOTOMETRIC_INTERPRETATION).unwrap_or_default(),
            frames: data_set
                .get::<i32>(tags::NUMBER_OF_FRAMES)
                .map_or(1, |frames| frames.max(1).unsigned_abs()),
            transfer_syntax: transfer_syntax.clone(),
        })
    }

    /// How many samples a frame has.
    pub(crate) fn samples_of_frame(&self) -> u64 {
        let samples = u64::from(self.rows) * u64::from(self.columns) * u64::from(self.samples);
        match self.photometric.as_str() {
            // Two pixels share their chrominance (PS3.3 §C.7.6.3.1.2).
            "YBR_FULL_422" | "YBR_PARTIAL_422" if self.samples == 3 && !self.is_compressed() => {
                samples / 3 * 2
            }
            _ => samples,
        }
    }

    /// How many bytes a frame has without compression, if it has whole bytes.
    pub(crate) fn frame_length(&self) -> u64 {
        (self.samples_of_frame() * u64::from(self.bits_allocated)).div_ceil(8)
    }

    pub(crate) fn is_compressed(&self) -> bool {
        TransferSyntax::of(&self.transfer_syntax).is_some_and(|syntax| !syntax.is_native())
    }
}
