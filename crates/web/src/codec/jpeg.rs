//! JPEG (ISO 10918-1): baseline and lossless.

use jpeg_decoder::{ColorTransform, Decoder, PixelFormat};

use super::Decoded;
use crate::pixels::Pixels;

/// The frame, color as RGB.
pub(super) fn decode(frame: &[u8], pixels: &Pixels) -> Result<Decoded, String> {
    let mut decoder = Decoder::new(frame);
    decoder.read_info().map_err(|error| error.to_string())?;
    let info = decoder.info().ok_or("there is no image in the frame")?;
    if (u32::from(info.width), u32::from(info.height)) != (pixels.columns, pixels.rows) {
        return Err(format!(
            "the frame has {} rows and {} columns, which the data set has not",
            info.height, info.width
        ));
    }
    let samples = match info.pixel_format {
        PixelFormat::L8 | PixelFormat::L16 => 1,
        PixelFormat::RGB24 => 3,
        PixelFormat::CMYK32 => 4,
    };
    if samples != pixels.samples {
        return Err(format!(
            "the frame has {samples} samples a pixel, and the data set says {}",
            pixels.samples
        ));
    }
    // What the data set says of color goes before what the decoder would guess, where a lossless frame says nothing.
    let is_lossless = info.coding_process == jpeg_decoder::CodingProcess::Lossless;
    if samples == 3 && is_lossless {
        let is_ybr = pixels.photometric.starts_with("YBR");
        decoder.set_color_transform(if is_ybr { ColorTransform::YCbCr } else { ColorTransform::None });
    } else if samples == 3 && pixels.photometric.starts_with("YBR") {
        decoder.set_color_transform(ColorTransform::YCbCr);
    }
    decoder.set_max_decoding_buffer_size(256 << 20);
    let bytes = decoder.decode().map_err(|error| error.to_string())?;
    let bytes = match (info.pixel_format, pixels.bits_allocated) {
        (PixelFormat::L16, 16) => {
            bytes.as_chunks::<2>().0.iter().flat_map(|word| u16::from_ne_bytes(*word).to_le_bytes()).collect()
        }
        (PixelFormat::L8, 16) => bytes.into_iter().flat_map(|byte| [byte, 0]).collect(),
        (PixelFormat::L8 | PixelFormat::RGB24, 8) => bytes,
        (_, bits) => return Err(format!("the frame does not go into {bits} bits allocated")),
    };
    let photometric = if samples == 3 { "RGB".into() } else { pixels.photometric.clone() };
    Ok(Decoded { bytes, photometric, is_planar: false })
}
