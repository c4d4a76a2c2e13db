//! An object that is written piece by piece.

use std::io;
use std::thread::{self, JoinHandle};

use crc32fast::Hasher;
use rusty_s3::Method;

use super::call::Failure;
use super::checksum::{CRC32, Sent, crc32_text};
use super::client::S3;
use super::error::Error;
use super::head::Number;
use super::observed::Operation;
use super::request::Request;
use super::xml::{self, Element, Part};

/// After so many parts, parts are twice as long: 10,000 parts of 8 MiB, 16 MiB, … are 7.8 TiB.
const SAME_LENGTH: usize = 1000;

/// An object on its way. Dropped before it is finished, it leaves nothing.
///
/// What is written is held until it is longer than a part; a shorter object is one request. While one part is sent, the
/// next is taken.
#[derive(Debug)]
pub struct Upload {
    s3: S3,
    name: String,
    number: Number,
    length: u64,
    hasher: Hasher,
    /// What no part has yet.
    held: Vec<u8>,
    parts: Option<Parts>,
    failed: bool,
}

/// Those of an object that is longer than one.
#[derive(Debug)]
struct Parts {
    id: String,
    sent: Vec<Part>,
    /// The one that is being sent; its thread gives the memory back.
    sending: Option<JoinHandle<Sending>>,
    checksums: Sent,
}

/// What became of a part, and its memory.
type Sending = (Result<Part, Error>, Vec<u8>);

impl S3 {
    /// An object that is to have this name, as soon as it is whole. Nothing is asked of the store yet.
    ///
    /// # Errors
    /// If no object can have this name.
    pub fn create(&self, name: &str) -> Result<Upload, Error> {
        self.key(name)?;
        Ok(Upload {
            s3: self.clone(),
            name: name.to_owned(),
            number: Number::next(),
            length: 0,
            hasher: Hasher::new(),
            held: Vec::new(),
            parts: None,
            failed: false,
        })
    }
}

impl Upload {
    /// Bytes written so far.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Takes further bytes. Blocks while two parts are in memory.
    ///
    /// # Errors
    /// If an earlier part cannot be sent; then the upload has failed.
    pub fn write(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        if self.failed {
            return Err(Error::Ended(self.name.clone()));
        }
        self.hasher.update(bytes);
        self.length += bytes.len() as u64;
        while !bytes.is_empty() {
            let room = self.part_length().saturating_sub(self.held.len());
            if room == 0 {
                // There is more than one part, so that a last one is never empty.
                self.send_held().inspect_err(|_| self.failed = true)?;
                continue;
            }
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.make_room(now.len());
            self.held.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    /// Makes the object. Once this returns, it is there under its name, whole, and as durable as the store makes any.
    ///
    /// # Errors
    /// [`Error::AlreadyThere`] if there is an object of this name, where the store knows conditions. After another
    /// error there is no object of this name, or one that [lists](S3::list) show and nobody acknowledged.
    pub fn finish(mut self) -> Result<(), Error> {
        if self.failed {
            return Err(Error::Ended(std::mem::take(&mut self.name)));
        }
        let crc32 = self.hasher.clone().finalize();
        if self.parts.is_none() {
            return self.s3.put_hashed(&self.name, &self.held, crc32);
        }
        self.send_held()?;
        let Some(parts) = &mut self.parts else { return Err(Error::Ended(self.name.clone())) };
        parts.collect()?;
        match self.complete(crc32) {
            Ok(()) => {
                self.parts = None;
                Ok(())
            }
            Err(failure) => {
                // From here on it cannot be completed any more, so that what is asked next stays true.
                self.abort();
                self.s3.resolve(&self.name, failure, &self.number, self.length, crc32)
            }
        }
    }

    /// In memory that doubles, as a vector's does, but is never longer than a part. After one part another is likely.
    fn make_room(&mut self, more: usize) {
        let needed = self.held.len() + more;
        if self.held.capacity() < needed {
            let part = self.part_length();
            let doubled = if self.parts.is_some() { part } else { (2 * self.held.capacity()).min(part) };
            self.held.reserve_exact(doubled.max(needed) - self.held.len());
        }
    }

    fn part_length(&self) -> usize {
        part_length(self.s3.settings().part_size, self.parts.as_ref().map_or(0, Parts::begun))
    }

    /// Begins to send what is held as the next part.
    fn send_held(&mut self) -> Result<(), Error> {
        if self.parts.is_none() {
            self.parts = Some(self.begin()?);
        }
        let Some(parts) = &mut self.parts else { return Ok(()) };
        let memory = parts.collect()?;
        let bytes = std::mem::replace(&mut self.held, memory);
        parts.send(&self.s3, &self.name, bytes)
    }

    fn begin(&self) -> Result<Parts, Error> {
        let checksums = self.s3.0.checksums.sent();
        let mut request = Request::new(
            Operation::CreateMultipartUpload,
            Method::Post,
            &self.name,
            self.s3.key(&self.name)?,
        )
        .query("uploads", "")
        .headers(self.s3.0.for_new_objects())
        .headers([self.number.header()]);
        if checksums != Sent::Md5 {
            request = request
                .header("x-amz-checksum-algorithm", "CRC32")
                .header("x-amz-checksum-type", "FULL_OBJECT");
        }
        let answer = self.s3.0.call(&request)?;
        let id = Element::parse(&answer.bytes).map(|root| root.text("UploadId").to_owned());
        match id {
            Ok(id) if !id.is_empty() => Ok(Parts { id, sent: Vec::new(), sending: None, checksums }),
            result => Err(Error::Answer {
                operation: Operation::CreateMultipartUpload,
                name: self.name.clone(),
                why: result.err().unwrap_or_else(|| "no UploadId".into()),
            }),
        }
    }

    fn complete(&self, crc32: u32) -> Result<(), Failure> {
        const OPERATION: Operation = Operation::CompleteMultipartUpload;
        let local = |error| Failure { error, maybe_done: false };
        let Some(parts) = &self.parts else { return Err(local(Error::Ended(self.name.clone()))) };
        let body = xml::complete(&parts.sent);
        let key = self.s3.key(&self.name).map_err(local)?;
        let mut request = Request::new(OPERATION, Method::Post, &self.name, key)
            .query("uploadId", parts.id.as_str())
            .body(body.as_bytes());
        if parts.checksums != Sent::Md5 {
            request = request.header(CRC32, crc32_text(crc32)).header("x-amz-checksum-type", "FULL_OBJECT");
        }
        let answer = self.s3.create_if_absent(request)?;
        let root = Element::parse(&answer.bytes).unwrap_or_default();
        let answered = Some(root.text("ChecksumCRC32")).filter(|text| !text.is_empty());
        self.s3.compare(OPERATION, &self.name, answered, crc32).map_err(local)
    }

    /// Ends the upload at the store, which then forgets the parts.
    fn abort(&mut self) {
        let Some(mut parts) = self.parts.take() else { return };
        // A part that arrives later would stay.
        let _ = parts.collect();
        if let Err(error) = self.s3.abort(&self.name, &parts.id)
            && error.kind() != io::ErrorKind::NotFound
        {
            log::warn!("{error}: parts of an upload are left at the object store");
        }
    }
}

impl S3 {
    pub(super) fn abort(&self, name: &str, id: &str) -> Result<(), Error> {
        let key = self.key(name)?;
        let request = Request::new(Operation::AbortMultipartUpload, Method::Delete, name, key);
        Ok(self.0.call(&request.query("uploadId", id)).map(drop)?)
    }

    fn send_part(
        &self,
        name: &str,
        id: &str,
        number: usize,
        bytes: &[u8],
        checksums: Sent,
    ) -> Result<Part, Error> {
        const OPERATION: Operation = Operation::UploadPart;
        let crc32 = crc32fast::hash(bytes);
        let request = Request::new(OPERATION, Method::Put, name, self.key(name)?)
            .query("partNumber", number.to_string())
            .query("uploadId", id)
            .headers(checksums.headers(bytes, crc32))
            .body(bytes);
        let answer = self.0.call(&request)?;
        let answered = answer.header(CRC32);
        if checksums == Sent::Both {
            self.0.checksums.learn(answered.is_some());
        }
        let crc32 = crc32_text(crc32);
        let (name, why) = (
            name.to_owned(),
            match (answered, answer.header("etag")) {
                (Some(answered), _) if answered != crc32 => {
                    format!("the store has part {number} with CRC-32 {answered}, and was sent {crc32}")
                }
                (answered, Some(etag)) => {
                    return Ok(Part { etag: etag.to_owned(), crc32: answered.map(str::to_owned) });
                }
                (_, None) => {
                    return Err(Error::Answer {
                        operation: OPERATION,
                        name: name.to_owned(),
                        why: "no ETag".into(),
                    });
                }
            },
        );
        Err(Error::Damaged { operation: OPERATION, name, why })
    }
}

impl Parts {
    /// Those that are sent or being sent.
    fn begun(&self) -> usize {
        self.sent.len() + usize::from(self.sending.is_some())
    }

    /// Waits for the part that is being sent. The memory that it had.
    fn collect(&mut self) -> Result<Vec<u8>, Error> {
        let Some(sending) = self.sending.take() else { return Ok(Vec::new()) };
        let (part, mut memory) = sending.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        self.sent.push(part?);
        memory.clear();
        Ok(memory)
    }

    fn send(&mut self, s3: &S3, name: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let (s3, name, id, checksums) = (s3.clone(), name.to_owned(), self.id.clone(), self.checksums);
        let number = self.sent.len() + 1;
        let send = move || (s3.send_part(&name, &id, number, &bytes, checksums), bytes);
        let thread = thread::Builder::new().name("archive-s3-part".into());
        let no_thread = |error: io::Error| Error::Settings(format!("no thread for a part: {error}"));
        self.sending = Some(thread.spawn(send).map_err(no_thread)?);
        Ok(())
    }
}

/// The length of the part after so many.
fn part_length(first: usize, before: usize) -> usize {
    let doubled = u32::try_from(before / SAME_LENGTH).unwrap_or(u32::MAX).min(10);
    // No store takes longer ones.
    const LONGEST: usize = 5 << 30;
    first.checked_shl(doubled).unwrap_or(LONGEST).min(LONGEST)
}

impl io::Write for Upload {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Upload::write(self, bytes)?;
        Ok(bytes.len())
    }

    /// Does nothing: only [`finish`](Upload::finish) makes the object.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        self.abort();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_thousand_parts_are_enough_for_the_longest_object_and_the_first_are_short() {
        let first = 8 << 20;
        let lengths: Vec<usize> = (0..10_000).map(|before| part_length(first, before)).collect();
        assert!(lengths[..1000].iter().all(|length| *length == first));
        assert!(lengths.iter().sum::<usize>() > 5 << 40);
        let shortest: usize = (0..10_000).map(|before| part_length(5 << 20, before)).sum();
        assert!(shortest >= 5_000_000_000_000 * 99 / 100, "{shortest}");
        assert!(lengths.iter().all(|length| *length <= 5 << 30));
    }
}
