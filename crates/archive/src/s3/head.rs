//! What is known of an object without reading it.

use rusty_s3::Method;

use super::backoff::random_bits;
use super::call::Answer;
use super::checksum::{CRC32, OWN_CRC32, crc32_text};
use super::client::S3;
use super::error::Error;
use super::observed::Operation;
use super::request::Request;

/// The header that has the number of the call that made an object.
const OWN_NUMBER: &str = "x-amz-meta-kerma-call";

/// The number of a call that makes an object, which no other has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number(String);

/// The head of an object.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) length: u64,
    number: Option<String>,
    crc32: Option<String>,
}

impl Number {
    pub(super) fn next() -> Number {
        Number(format!("{:016x}{:016x}", random_bits(), random_bits()))
    }

    pub(super) fn header(&self) -> (&'static str, String) {
        (OWN_NUMBER, self.0.clone())
    }
}

impl Head {
    /// The call of this number made the object, with these bytes.
    pub(super) fn is_of(&self, number: &Number, length: u64, crc32: u32) -> bool {
        let same_bytes = self.crc32.as_ref().is_none_or(|known| *known == crc32_text(crc32));
        self.number.as_ref() == Some(&number.0) && self.length == length && same_bytes
    }
}

/// The CRC-32 of the whole object, if the store, or who made the object, says it.
pub(super) fn whole_crc32(answer: &Answer) -> Option<String> {
    // With `-`, it is one of the checksums of the parts.
    let of_the_store = answer.header(CRC32).filter(|text| !text.contains('-'));
    of_the_store.or_else(|| answer.header(OWN_CRC32)).map(str::to_owned)
}

impl S3 {
    /// The length of the object of this name; none if there is no such object.
    ///
    /// # Errors
    /// If the store does not say.
    pub fn length(&self, name: &str) -> Result<Option<u64>, Error> {
        Ok(self.head(name)?.map(|head| head.length))
    }

    pub(super) fn head(&self, name: &str) -> Result<Option<Head>, Error> {
        let request = Request::new(Operation::HeadObject, Method::Head, name, self.key(name)?);
        match self.0.call(&request.header("x-amz-checksum-mode", "ENABLED")) {
            Ok(answer) => {
                let length = answer.header("content-length").and_then(|length| length.parse().ok());
                let length = length.ok_or_else(|| Error::Answer {
                    operation: Operation::HeadObject,
                    name: name.to_owned(),
                    why: "no Content-Length".into(),
                })?;
                let number = answer.header(OWN_NUMBER).map(str::to_owned);
                Ok(Some(Head { length, number, crc32: whole_crc32(&answer) }))
            }
            Err(failure) if failure.status() == Some(404) => Ok(None),
            Err(failure) => Err(failure.into()),
        }
    }
}
