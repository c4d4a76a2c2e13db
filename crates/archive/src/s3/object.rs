//! An object that is read.

use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::{Bound, RangeBounds};

use crc32fast::Hasher;
use rusty_s3::Method;

use super::backoff::pause;
use super::call::{Answer, Failure};
use super::checksum::crc32_text;
use super::client::S3;
use super::error::Error;
use super::head::whole_crc32;
use super::observed::Operation;
use super::request::Request;

const OPERATION: Operation = Operation::GetObject;
/// So far ahead bytes are read and thrown away rather than asked for anew.
const NEAR: u64 = 64 * 1024;

/// The bytes of an object, or a range of them, as they come from the store. None is held here.
///
/// A connection that is cut is made anew from where it was cut, if the object is still the same. When all of an object
/// was read from its first byte to its last, its CRC-32 is compared, and the read that would say that the end is reached
/// fails if it differs.
pub struct Object {
    s3: S3,
    name: String,
    etag: Option<String>,
    /// Of the whole object.
    total: u64,
    crc32: Option<String>,
    /// What is read, as offsets in the object.
    begin: u64,
    end: u64,
    at: u64,
    /// What comes, from `at` on. None: it is to be asked for.
    body: Option<ureq::BodyReader<'static>>,
    /// Of what was read from the first byte on, while nothing was left out.
    hasher: Option<Hasher>,
    /// In a row, without a byte between them.
    cuts: u32,
}

impl S3 {
    /// Opens an object, or a range of it. A range that ends after the object ends with it.
    ///
    /// # Errors
    /// [`Error::NotFound`], which as an [`io::Error`] is one of kind [`io::ErrorKind::NotFound`], if there is no such
    /// object. If the range begins after its end, the store refuses.
    pub fn get(&self, name: &str, range: impl RangeBounds<u64>) -> Result<Object, Error> {
        Ok(self.object(name, range)?)
    }

    fn object(&self, name: &str, range: impl RangeBounds<u64>) -> Result<Object, Failure> {
        let begin = match range.start_bound() {
            Bound::Unbounded => 0,
            Bound::Included(begin) => *begin,
            Bound::Excluded(before) => before.saturating_add(1),
        };
        let end = match range.end_bound() {
            Bound::Unbounded => u64::MAX,
            Bound::Included(last) => last.saturating_add(1),
            Bound::Excluded(end) => *end,
        };
        let answer = self.ask_for(name, begin, end, None)?;
        let total = total(&answer, begin).map_err(|why| answer_error(name, why))?;
        let end = end.min(total).max(begin);
        Ok(Object {
            s3: self.clone(),
            name: name.to_owned(),
            etag: answer.header("etag").map(str::to_owned),
            total,
            crc32: (begin == 0 && end == total).then(|| whole_crc32(&answer)).flatten(),
            begin,
            end,
            at: begin,
            body: (begin < end).then(|| answer.body.map(ureq::Body::into_reader)).flatten(),
            hasher: (begin == 0).then(Hasher::new),
            cuts: 0,
        })
    }

    fn ask_for(&self, name: &str, begin: u64, end: u64, etag: Option<&str>) -> Result<Answer, Failure> {
        let local = |error| Failure { error, maybe_done: false };
        let mut request = Request::new(OPERATION, Method::Get, name, self.key(name).map_err(local)?);
        request = match (begin, end) {
            (0, u64::MAX) => request.header("x-amz-checksum-mode", "ENABLED"),
            (begin, u64::MAX) => request.header("range", format!("bytes={begin}-")),
            // A range of nothing cannot be asked for; one byte is asked for, and not read.
            (begin, end) => request.header("range", format!("bytes={begin}-{}", end.max(begin + 1) - 1)),
        };
        request = request.headers(etag.map(|etag| ("if-match", etag.to_owned())));
        self.0.call(&request.streams()).map_err(|failure| match failure.status() {
            Some(404) if failure.code() != "NoSuchBucket" => local(Error::NotFound(name.to_owned())),
            _ => failure,
        })
    }
}

/// The length of the whole object, when it was asked for from this byte on.
fn total(answer: &Answer, begin: u64) -> Result<u64, String> {
    if answer.status == 206 {
        // bytes 5-9/20
        let range = answer.header("content-range").unwrap_or_default();
        let parsed = range.strip_prefix("bytes ").and_then(|range| range.split_once('/'));
        let parsed = parsed.and_then(|(range, total)| Some((range.split_once('-')?.0, total)));
        let parsed: Option<(u64, u64)> =
            parsed.and_then(|(first, total)| Some((first.parse().ok()?, total.parse().ok()?)));
        return match parsed {
            Some((first, total)) if first == begin => Ok(total),
            _ => Err(format!("asked from byte {begin} on, it has the range {range:?}")),
        };
    }
    if begin > 0 {
        return Err(format!("asked from byte {begin} on, it has the whole object"));
    }
    let length = answer.header("content-length").and_then(|length| length.parse().ok());
    length.ok_or_else(|| "no Content-Length".into())
}

fn answer_error(name: &str, why: String) -> Failure {
    let error = Error::Answer { operation: OPERATION, name: name.to_owned(), why };
    Failure { error, maybe_done: false }
}

impl Object {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Bytes of the whole object, whatever range is read.
    pub fn length(&self) -> u64 {
        self.total
    }

    /// Bytes that were not read yet.
    pub fn remaining(&self) -> u64 {
        self.end.saturating_sub(self.at)
    }

    /// What comes from `at` on.
    fn ask(&mut self) -> Result<(), Error> {
        let end = if self.end == self.total { u64::MAX } else { self.end };
        // A range, even if it is all: the answer says where it begins.
        let answer = self.s3.ask_for(&self.name, self.at, end, self.etag.as_deref());
        let answer = answer.map_err(|failure| match failure.status() {
            Some(412) => self.damaged("another object came to have this name while it was read".into()),
            _ => failure.error,
        })?;
        let total = total(&answer, self.at).map_err(|why| answer_error(&self.name, why).error)?;
        if total != self.total {
            return Err(
                self.damaged(format!("it had {} bytes when it was opened, and has {total}", self.total))
            );
        }
        self.body = answer.body.map(ureq::Body::into_reader);
        Ok(())
    }

    fn damaged(&self, why: String) -> Error {
        Error::Damaged { operation: OPERATION, name: self.name.clone(), why }
    }

    /// All was read, from the first byte on.
    fn compare(&mut self) -> Result<(), Error> {
        let (Some(hasher), Some(expected)) = (&self.hasher, &self.crc32) else { return Ok(()) };
        let found = crc32_text(hasher.clone().finalize());
        match found == *expected {
            true => Ok(()),
            false => {
                Err(self
                    .damaged(format!("the bytes read have CRC-32 {found}, and those stored had {expected}")))
            }
        }
    }

    /// The connection ended before the body did. Whether it is worth while to go on.
    fn cut(&mut self, error: io::Error) -> io::Result<()> {
        self.body = None;
        self.cuts += 1;
        let settings = self.s3.settings();
        if self.cuts >= settings.attempts {
            let (operation, name) = (OPERATION, self.name.clone());
            let why =
                format!("cut after {} of {} bytes: {error}", self.at - self.begin, self.end - self.begin);
            let took = std::time::Duration::ZERO;
            return Err(Error::NoAnswer { operation, name, why, attempts: self.cuts, took }.into());
        }
        log::debug!("object store: {OPERATION} {}: cut at byte {}: {error}", self.name, self.at);
        std::thread::sleep(pause(self.cuts));
        Ok(())
    }
}

impl Read for Object {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.remaining()).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..most).filter(|buffer| !buffer.is_empty()) else {
            if self.remaining() == 0 {
                self.compare()?;
            }
            return Ok(0);
        };
        loop {
            if self.body.is_none() {
                self.ask()?;
            }
            let Some(body) = &mut self.body else { return Err(io::ErrorKind::UnexpectedEof.into()) };
            match body.read(buffer) {
                Ok(0) => self.cut(io::ErrorKind::UnexpectedEof.into())?,
                Ok(read) => {
                    self.cuts = 0;
                    self.at += read as u64;
                    let bytes = buffer.get(..read).unwrap_or_default();
                    self.hasher.iter_mut().for_each(|hasher| hasher.update(bytes));
                    if self.remaining() == 0
                        && let Some(body) = &mut self.body
                    {
                        // so that the connection can be used again
                        let _ = body.read(&mut [0]);
                    }
                    return Ok(read);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => self.cut(error)?,
            }
        }
    }
}

/// Offsets are those of the object. What was opened as a range ends where the range ends.
impl Seek for Object {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.total.checked_add_signed(by),
        };
        let target = target.ok_or(io::ErrorKind::InvalidInput)?;
        if target == self.at {
            return Ok(target);
        }
        self.hasher = (target == 0 && self.begin == 0).then(Hasher::new);
        let ahead = target.checked_sub(self.at).filter(|ahead| *ahead <= NEAR && target < self.end);
        if let (Some(ahead), Some(body)) = (ahead, &mut self.body)
            && io::copy(&mut body.take(ahead), &mut io::sink()).is_ok_and(|skipped| skipped == ahead)
        {
            self.at = target;
            return Ok(target);
        }
        self.body = None;
        self.at = target;
        Ok(target)
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = self.begin..self.end;
        f.debug_struct("Object")
            .field("name", &self.name)
            .field("range", &range)
            .field("at", &self.at)
            .finish()
    }
}
