//! An object in one request.

use rusty_s3::Method;

use super::call::{Answer, Failure};
use super::checksum::{CRC32, OWN_CRC32, Sent, crc32_text};
use super::client::S3;
use super::error::Error;
use super::head::Number;
use super::observed::Operation;
use super::request::Request;

impl S3 {
    /// Creates an object. Once this returns, the object is as durable as the store makes any.
    ///
    /// # Errors
    /// [`Error::AlreadyThere`] if there is an object of this name, where the store knows conditions. After another
    /// error there is no object of this name, or one that [lists](S3::list) show and nobody acknowledged.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.put_hashed(name, bytes, crc32fast::hash(bytes))
    }

    pub(super) fn put_hashed(&self, name: &str, bytes: &[u8], crc32: u32) -> Result<(), Error> {
        let number = Number::next();
        let sent = self.0.checksums.sent();
        let request = Request::new(Operation::PutObject, Method::Put, name, self.key(name)?)
            .headers(self.0.for_new_objects())
            .headers([number.header(), (OWN_CRC32, crc32_text(crc32))])
            .headers(sent.headers(bytes, crc32))
            .body(bytes);
        match self.create_if_absent(request) {
            Ok(answer) => {
                let answered = answer.header(CRC32);
                if sent == Sent::Both {
                    self.0.checksums.learn(answered.is_some());
                }
                self.compare(Operation::PutObject, name, answered, crc32)
            }
            Err(failure) => self.resolve(name, failure, &number, bytes.len() as u64, crc32),
        }
    }

    /// With the condition that there is no such object, if the store knows conditions.
    pub(super) fn create_if_absent(&self, request: Request<'_>) -> Result<Answer, Failure> {
        let Some(condition) = self.0.condition() else { return self.0.call(&request) };
        let mut request = request.headers([condition]);
        match self.0.call(&request) {
            Err(failure) if failure.is_not_implemented() => {
                self.0.without_conditions();
                request.headers.retain(|(name, _)| *name != "if-none-match");
                self.0.call(&request)
            }
            result => result,
        }
    }

    /// An answer may have been lost, and the next attempt refused because of it: the object itself says who made it.
    pub(super) fn resolve(
        &self,
        name: &str,
        failure: Failure,
        number: &Number,
        length: u64,
        crc32: u32,
    ) -> Result<(), Error> {
        let is_there =
            || self.head(name).is_ok_and(|head| head.is_some_and(|it| it.is_of(number, length, crc32)));
        if failure.maybe_done && is_there() {
            return Ok(());
        }
        match failure.status() {
            Some(412) => Err(Error::AlreadyThere(name.to_owned())),
            _ => Err(failure.error),
        }
    }

    /// The store has what was sent; else it shall not have it.
    pub(super) fn compare(
        &self,
        operation: Operation,
        name: &str,
        answered: Option<&str>,
        crc32: u32,
    ) -> Result<(), Error> {
        let Some(answered) = answered.filter(|answered| !answered.contains('-')) else { return Ok(()) };
        let expected = crc32_text(crc32);
        if answered == expected {
            return Ok(());
        }
        if let Err(error) = self.remove(&[name]) {
            log::warn!("{error}: a damaged object is left");
        }
        let why = format!("the store has bytes with CRC-32 {answered}, and was sent some with {expected}");
        Err(Error::Damaged { operation, name: name.to_owned(), why })
    }
}
