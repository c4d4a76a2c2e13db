//! Pixels that can be decompressed: run lengths (PS3.5 annex G), and of JPEG (ISO 10918-1) what is baseline or lossless.

mod jpeg;
mod rle;

use kerma_dictionary::{Codec, TransferSyntax, Uid, uids};

use crate::pixels::Pixels;

/// Whether the pixels of this transfer syntax can be decompressed.
pub(crate) fn decodes(transfer_syntax: &Uid) -> bool {
    let decoded =
        [uids::RLE_LOSSLESS, uids::JPEG_BASELINE_8_BIT, uids::JPEG_LOSSLESS, uids::JPEG_LOSSLESS_SV1];
    decoded.contains(transfer_syntax)
}

/// Whether such pixels can be decompressed, as far as can be said without any of their frames. The error says why not.
pub(crate) fn knows(pixels: &Pixels) -> Result<(), String> {
    match pixels.bits_allocated {
        8 | 16 | 24 | 32 | 64 => Ok(()),
        bits => Err(format!("{bits} bits allocated are no bytes")),
    }
}

/// A frame without compression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Decoded {
    /// Numbers in little endian.
    pub(crate) bytes: Vec<u8>,
    /// What the samples are now.
    pub(crate) photometric: String,
    /// Color by plane.
    pub(crate) is_planar: bool,
}

/// A frame without its compression. The error says why it cannot be decoded.
pub(crate) fn decode(frame: &[u8], pixels: &Pixels) -> Result<Decoded, String> {
    let codec = TransferSyntax::of(&pixels.transfer_syntax).map(|syntax| syntax.codec);
    let decoded = match codec {
        Some(Codec::Rle) => rle::decode(frame, pixels),
        Some(Codec::Jpeg) => jpeg::decode(frame, pixels),
        _ => Err(format!("pixels in {} are not decoded here", pixels.transfer_syntax)),
    }?;
    match decoded.bytes.len() as u64 == pixels.frame_length() {
        true => Ok(decoded),
        false => Err(format!(
            "the frame has {} bytes when it is decoded, and should have {}",
            decoded.bytes.len(),
            pixels.frame_length()
        )),
    }
}
