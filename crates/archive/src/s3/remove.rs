//! Objects that are to go.

use std::sync::atomic::Ordering;

use rusty_s3::Method;

use super::checksum::md5_text;
use super::client::S3;
use super::error::Error;
use super::observed::Operation;
use super::request::Request;
use super::xml::{self, Element};

/// The most that one request removes.
const MOST: usize = 1000;

impl S3 {
    /// Removes the objects of these names. One that is not there is fine.
    ///
    /// # Errors
    /// The first; others were removed or attempted all the same, as far as the store answers.
    pub fn remove<N: AsRef<str>>(&self, names: &[N]) -> Result<(), Error> {
        let mut first = Ok(());
        for names in names.chunks(MOST) {
            let removed = match names {
                [] => Ok(()),
                [name] => self.remove_one(name.as_ref()),
                names if self.0.no_batches.load(Ordering::Relaxed) => self.remove_each(names),
                names => self.remove_batch(names),
            };
            first = first.and(removed);
            if is_no_answer(&first) {
                break;
            }
        }
        first
    }

    fn remove_one(&self, name: &str) -> Result<(), Error> {
        let request = Request::new(Operation::DeleteObject, Method::Delete, name, self.key(name)?);
        match self.0.call(&request) {
            Err(failure) if failure.status() == Some(404) && failure.code() != "NoSuchBucket" => Ok(()),
            result => Ok(result.map(drop)?),
        }
    }

    fn remove_each<N: AsRef<str>>(&self, names: &[N]) -> Result<(), Error> {
        let mut first = Ok(());
        for name in names {
            let removed = self.remove_one(name.as_ref());
            first = first.and(removed);
            if is_no_answer(&first) {
                break;
            }
        }
        first
    }

    fn remove_batch<N: AsRef<str>>(&self, names: &[N]) -> Result<(), Error> {
        const OPERATION: Operation = Operation::DeleteObjects;
        let keys = names.iter().map(|name| self.key(name.as_ref())).collect::<Result<Vec<_>, _>>()?;
        let body = xml::delete(keys.iter().map(String::as_str));
        let name = format!("{} objects", names.len());
        let request = Request::new(OPERATION, Method::Post, &name, String::new())
            .query("delete", "")
            .header("content-md5", md5_text(body.as_bytes()))
            .body(body.as_bytes());
        let answer = match self.0.call(&request) {
            Err(failure) if failure.is_not_implemented() || failure.status() == Some(405) => {
                self.0.no_batches.store(true, Ordering::Relaxed);
                log::info!("object store: it does not know DeleteObjects: objects are removed one by one");
                return self.remove_each(names);
            }
            result => result?,
        };
        let no_answer = |why| Error::Answer { operation: OPERATION, name: name.clone(), why };
        let root = Element::parse(&answer.bytes).map_err(no_answer)?;
        let failed: Vec<&Element> =
            root.all("Error").filter(|error| error.text("Code") != "NoSuchKey").collect();
        // One by one, what was not removed is attempted again, and says why.
        let names: Vec<&str> =
            failed.iter().filter_map(|error| error.text("Key").strip_prefix(self.prefix())).collect();
        self.remove_each(&names)
    }
}

/// Whoever is asked next would not get one either.
fn is_no_answer(result: &Result<(), Error>) -> bool {
    matches!(result, Err(Error::NoAnswer { .. }))
}
