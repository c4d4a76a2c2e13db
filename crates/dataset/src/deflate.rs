//! Deflated data sets (PS3.5 §A.5, RFC 1951).

use alloc::{boxed::Box, vec, vec::Vec};

use bytes::Bytes;
use miniz_oxide::{
    deflate::{
        compress_to_vec,
        core::{
            CompressionStrategy, CompressorOxide, TDEFLFlush, TDEFLStatus, compress,
            create_comp_flags_from_zip_params,
        },
    },
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
    let most = most(deflated.len() as u64, limits);
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

/// How much is inflated at a time: a power of two, and at least the 32 KiB that deflate looks back.
const WINDOW: usize = 64 << 10;

/// Inflates a data set that comes in pieces, in memory that does not grow.
pub(crate) struct Inflater {
    state: Box<DecompressorOxide>,
    window: Box<[u8]>,
    /// Where in the window the next byte goes.
    at: usize,
    /// The first byte, until the second tells whether there is a wrapper.
    first: Option<u8>,
    is_zlib: Option<bool>,
    taken: u64,
    given: u64,
    status: TINFLStatus,
}

impl Inflater {
    pub(crate) fn new() -> Inflater {
        Inflater {
            state: Box::default(),
            window: vec![0; WINDOW].into(),
            at: 0,
            first: None,
            is_zlib: None,
            taken: 0,
            given: 0,
            status: TINFLStatus::NeedsMoreInput,
        }
    }

    /// Whether it is in the wrapper of RFC 1950.
    pub(crate) const fn is_zlib(&self) -> bool {
        matches!(self.is_zlib, Some(true))
    }

    /// Whether it is a deflate stream; `None` if too little has come to say it.
    pub(crate) const fn is_deflated(&self) -> Option<bool> {
        match self.status {
            _ if self.given > 0 => Some(true),
            TINFLStatus::Done => Some(true),
            TINFLStatus::NeedsMoreInput | TINFLStatus::HasMoreOutput => None,
            _ => Some(false),
        }
    }

    /// How many bytes have come out.
    pub(crate) const fn given(&self) -> u64 {
        self.given
    }

    /// Inflates the next bytes, and shows what comes out in pieces.
    pub(crate) fn push(
        &mut self,
        deflated: &[u8],
        limits: &Limits,
        mut show: impl FnMut(&[u8]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if self.is_zlib.is_none() {
            let beginning: Vec<u8> = self.first.into_iter().chain(deflated.iter().copied().take(2)).collect();
            if beginning.len() < 2 {
                self.first = beginning.first().copied();
                return Ok(());
            }
            self.is_zlib = Some(is_zlib(&beginning));
            if let Some(first) = self.first.take() {
                self.inflate(&[first], limits, &mut show)?;
            }
        }
        self.inflate(deflated, limits, &mut show)
    }

    fn inflate(
        &mut self,
        mut deflated: &[u8],
        limits: &Limits,
        show: &mut impl FnMut(&[u8]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let wrapper = if self.is_zlib() { inflate_flags::TINFL_FLAG_PARSE_ZLIB_HEADER } else { 0 };
        let flags = inflate_flags::TINFL_FLAG_HAS_MORE_INPUT | wrapper;
        while matches!(self.status, TINFLStatus::NeedsMoreInput | TINFLStatus::HasMoreOutput) {
            let (status, taken, given) =
                decompress(&mut self.state, deflated, &mut self.window, self.at, flags);
            deflated = deflated.get(taken..).unwrap_or_default();
            self.status = status;
            self.taken += taken as u64;
            self.given += given as u64;
            let most = most(self.taken, limits);
            if self.given > most {
                return Err(Error::InflatesTooMuch(most));
            }
            show(self.window.get(self.at..self.at + given).unwrap_or_default())?;
            self.at = (self.at + given) % WINDOW;
            if status == TINFLStatus::NeedsMoreInput && deflated.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// Whether the end is missing; an error if it is no deflated data set at all.
    pub(crate) fn end(&self) -> Result<bool, Error> {
        match self.status {
            TINFLStatus::Done => Ok(false),
            _ if self.taken == 0 && self.first.is_none() => Ok(false),
            _ if self.given == 0 => Err(Error::NotDeflated),
            _ => Ok(true),
        }
    }
}

/// Deflates a data set that comes in pieces, in memory that does not grow.
pub(crate) struct Deflater {
    state: Box<CompressorOxide>,
    given: usize,
}

impl Deflater {
    pub(crate) fn new() -> Deflater {
        let flags = create_comp_flags_from_zip_params(LEVEL.into(), RAW, CompressionStrategy::Default as i32);
        Deflater { state: Box::new(CompressorOxide::new(flags)), given: 0 }
    }

    /// Appends what comes of the next bytes, some of it later.
    pub(crate) fn push(&mut self, inflated: &[u8], out: &mut Vec<u8>) {
        self.deflate(inflated, TDEFLFlush::None, out);
    }

    /// Appends what comes of the last bytes, and the padding to an even number of bytes in all (PS3.5 §A.5).
    pub(crate) fn end(&mut self, inflated: &[u8], out: &mut Vec<u8>) {
        self.deflate(inflated, TDEFLFlush::Finish, out);
        if self.given % 2 == 1 {
            out.push(0);
        }
    }

    fn deflate(&mut self, mut inflated: &[u8], flush: TDEFLFlush, out: &mut Vec<u8>) {
        let mut window = [0; 8 << 10];
        loop {
            let (status, taken, given) = compress(&mut self.state, inflated, &mut window, flush);
            inflated = inflated.get(taken..).unwrap_or_default();
            out.extend(window.get(..given).unwrap_or_default());
            self.given += given;
            let is_over = match flush {
                TDEFLFlush::Finish => status != TDEFLStatus::Okay,
                _ => inflated.is_empty() && given < window.len(),
            };
            if is_over {
                return;
            }
        }
    }
}

/// Window bits of a stream without a wrapper.
const RAW: i32 = -15;

/// How many bytes so many deflated ones may become.
fn most(deflated: u64, limits: &Limits) -> u64 {
    deflated.saturating_mul(u64::from(limits.inflation)).max(Limits::INFLATED_ANYWAY).min(limits.length)
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
