//! What is compared end to end.

use std::sync::atomic::{AtomicU8, Ordering};

use kerma_dataset::json::base64;
use md5::{Digest as _, Md5};

/// The header of S3 that has a CRC-32: in requests, and in answers of stores that know it.
pub(super) const CRC32: &str = "x-amz-checksum-crc32";
/// The header that says which checksum a request has.
const ALGORITHM: &str = "x-amz-sdk-checksum-algorithm";
/// Our own header with the CRC-32, which stores keep without looking at it.
pub(super) const OWN_CRC32: &str = "x-amz-meta-kerma-crc32";

/// A CRC-32 as S3 writes it.
pub(super) fn crc32_text(crc32: u32) -> String {
    base64(&crc32.to_be_bytes())
}

/// An MD5 as the header Content-MD5 has it.
pub(super) fn md5_text(bytes: &[u8]) -> String {
    base64(&Md5::digest(bytes))
}

/// Which checksums a store knows, as found out with the first object.
#[derive(Debug, Default)]
pub(super) struct Known(AtomicU8);

/// What goes with a request's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    /// Nobody knows yet: both, so that the first object is compared too.
    Both,
    /// `x-amz-checksum-crc32`, and the answer repeats it.
    Crc32,
    /// Content-MD5, which every store compares.
    Md5,
}

impl Known {
    pub(super) fn sent(&self) -> Sent {
        match self.0.load(Ordering::Relaxed) {
            0 => Sent::Both,
            1 => Sent::Crc32,
            _ => Sent::Md5,
        }
    }

    /// Whether the answer to what was `Both` had a CRC-32.
    pub(super) fn learn(&self, answered: bool) {
        let _ =
            self.0.compare_exchange(0, if answered { 1 } else { 2 }, Ordering::Relaxed, Ordering::Relaxed);
    }
}

impl Sent {
    pub(super) fn headers(self, body: &[u8], crc32: u32) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if self != Sent::Crc32 {
            headers.push(("content-md5", md5_text(body)));
        }
        if self != Sent::Md5 {
            headers.push((CRC32, crc32_text(crc32)));
            // AWS's own libraries say it twice, and there are stores that look here.
            headers.push((ALGORITHM, "CRC32".into()));
        }
        headers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_written_as_others_write_them() {
        // of "hello world", by other programs
        assert_eq!(crc32_text(crc32fast::hash(b"hello world")), "DUoRhQ==");
        assert_eq!(md5_text(b"hello world"), "XrY7u+Ae7tCTyyK7j1rNww==");
    }

    #[test]
    fn a_store_that_does_not_know_crc32_is_given_md5() {
        let names = |sent: Sent| sent.headers(b"", 0).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        let known = Known::default();
        assert_eq!(names(known.sent()), ["content-md5", CRC32, ALGORITHM]);
        known.learn(false);
        assert_eq!(names(known.sent()), ["content-md5"]);
        let known = Known::default();
        known.learn(true);
        known.learn(false);
        assert_eq!(names(known.sent()), [CRC32, ALGORITHM]);
    }
}
