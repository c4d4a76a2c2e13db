//! Deflated data sets (PS3.5 §A.5, RFC 1951).

use alloc::vec::Vec;

use bytes::Bytes;
use miniz_oxide::{
    deflate::compress_to_vec,
    inflate::{TINFLStatus, decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit},
};

use crate::{Error, Limits};

/// Between speed and size; zlib's own default.
const LEVEL: u8 = 6;

/// What came out.
pub(crate) struct Inflated {
    pub(crate) bytes: Bytes,
    /// Whether it was in the wrapper of RFC 1950, which the standard does not want.
    pub(crate) is_zlib: bool,
    /// Whether the end was missing.
    pub(crate) is_truncated: bool,
}

/// Inflates a data set, within the limits.
pub(crate) fn inflate(deflated: &[u8], limits: &Limits) -> Result<Inflated, Error> {
    if deflated.is_empty() {
        return Ok(Inflated { bytes: Bytes::new(), is_zlib: false, is_truncated: false });
    }
    let most = (deflated.len() as u64)
        .saturating_mul(u64::from(limits.inflation))
        .max(Limits::INFLATED_ANYWAY)
        .min(limits.length);
    let limit = usize::try_from(most).unwrap_or(usize::MAX);
    let is_zlib = is_zlib(deflated);
    let inflated = match is_zlib {
        true => decompress_to_vec_zlib_with_limit(deflated, limit),
        false => decompress_to_vec_with_limit(deflated, limit),
    };
    match inflated {
        Ok(bytes) => Ok(Inflated { bytes: bytes.into(), is_zlib, is_truncated: false }),
        Err(error) => match error.status {
            TINFLStatus::HasMoreOutput => Err(Error::InflatesTooMuch(most)),
            _ if error.output.is_empty() => Err(Error::NotDeflated),
            _ => Ok(Inflated { bytes: error.output.into(), is_zlib, is_truncated: true }),
        },
    }
}

/// Deflates a data set, padded to an even number of bytes with a NUL (PS3.5 §A.5).
pub(crate) fn deflate(inflated: &[u8], out: &mut Vec<u8>) {
    let deflated = compress_to_vec(inflated, LEVEL);
    out.extend_from_slice(&deflated);
    if deflated.len() % 2 == 1 {
        out.push(0);
    }
}

/// RFC 1950 §2.2: method 8, and a multiple of 31 in all. A deflate stream that begins so is a fixed or dynamic
/// block with a reserved or unlikely start, which no encoder makes of a data set.
fn is_zlib(bytes: &[u8]) -> bool {
    match bytes.first_chunk::<2>() {
        Some(&[method, flags]) => {
            method & 0x8F == 0x08 && u16::from_be_bytes([method, flags]).is_multiple_of(31)
        }
        None => false,
    }
}
