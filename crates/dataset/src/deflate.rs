//! Deflated data sets (PS3.5 §A.5, RFC 1951).

use alloc::{boxed::Box, vec, vec::Vec};

use bytes::Bytes;
use miniz_oxide::{
    deflate::compress_to_vec,
    inflate::{
        TINFLStatus,
        core::{DecompressorOxide, decompress, inflate_flags},
    },
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
    let (bytes, status) = inflate_to(limit, deflated, is_zlib);
    match status {
        TINFLStatus::Done => Ok(Inflated { bytes: bytes.into(), is_zlib, is_truncated: false }),
        TINFLStatus::HasMoreOutput => Err(Error::InflatesTooMuch(most)),
        _ if bytes.is_empty() => Err(Error::NotDeflated),
        _ => Ok(Inflated { bytes: bytes.into(), is_zlib, is_truncated: true }),
    }
}

/// At most `limit` bytes, and why there are no more.
fn inflate_to(limit: usize, mut deflated: &[u8], is_zlib: bool) -> (Vec<u8>, TINFLStatus) {
    let wrapper = if is_zlib { inflate_flags::TINFL_FLAG_PARSE_ZLIB_HEADER } else { 0 };
    let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF | wrapper;
    let mut state = Box::<DecompressorOxide>::default();
    let mut out = vec![0; deflated.len().saturating_mul(2).min(limit)];
    let mut filled = 0;
    loop {
        let (status, taken, given) = decompress(&mut state, deflated, &mut out, filled, flags);
        filled += given;
        deflated = deflated.get(taken..).unwrap_or_default();
        if status != TINFLStatus::HasMoreOutput || out.len() >= limit {
            out.truncate(filled);
            return (out, status);
        }
        out.resize(out.len().saturating_mul(2).max(64).min(limit), 0);
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
