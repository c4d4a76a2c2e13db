//! Uploads that nobody finished or ended: of a process that was killed, or that the store did not hear.

use std::time::{Duration, SystemTime};

use rusty_s3::Method;

use super::client::S3;
use super::error::Error;
use super::list::time;
use super::observed::Operation;
use super::request::Request;
use super::xml::Element;

const OPERATION: Operation = Operation::ListMultipartUploads;

/// An upload that is not finished; its parts take space and no list of objects shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StaleUpload {
    /// What the object was to be called.
    pub name: String,
    /// When it began, by the clock of the store.
    pub begun: SystemTime,
    id: String,
}

impl S3 {
    /// The uploads that began longer ago than this.
    ///
    /// # Errors
    /// If the store does not list them. [`Error::kind`] is `Unsupported`, if it has no such list.
    pub fn stale_uploads(&self, older_than: Duration) -> Result<Vec<StaleUpload>, Error> {
        let wrong = |why| Error::Answer { operation: OPERATION, name: String::new(), why };
        let before = SystemTime::now().checked_sub(older_than).unwrap_or(SystemTime::UNIX_EPOCH);
        let mut stale = Vec::new();
        let mut marker: Option<(String, String)> = None;
        loop {
            let mut request = Request::new(OPERATION, Method::Get, "(the bucket)", String::new())
                .query("uploads", "")
                .query("prefix", self.prefix());
            if let Some((key, id)) = &marker {
                request = request.query("key-marker", key.as_str()).query("upload-id-marker", id.as_str());
            }
            let root = Element::parse(&self.0.call(&request)?.bytes).map_err(wrong)?;
            if root.name != "ListMultipartUploadsResult" {
                return Err(wrong(format!("an element {}", root.name)));
            }
            for upload in root.all("Upload") {
                let begun = time(upload.text("Initiated")).map_err(wrong)?;
                let name = upload.text("Key").strip_prefix(self.prefix()).filter(|name| !name.is_empty());
                if let Some(name) = name.filter(|_| begun <= before) {
                    let id = upload.text("UploadId").to_owned();
                    stale.push(StaleUpload { name: name.to_owned(), begun, id });
                }
            }
            let next = (root.text("NextKeyMarker").to_owned(), root.text("NextUploadIdMarker").to_owned());
            if root.text("IsTruncated") != "true" {
                return Ok(stale);
            }
            if next.0.is_empty() || marker.as_ref() == Some(&next) {
                return Err(wrong("truncated, and no NextKeyMarker that goes on".into()));
            }
            marker = Some(next);
        }
    }

    /// Ends this upload. That it was ended or finished meanwhile is fine.
    ///
    /// # Errors
    /// If the store does not do it.
    pub fn end_stale(&self, upload: &StaleUpload) -> Result<(), Error> {
        match self.abort(&upload.name, &upload.id) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            result => result,
        }
    }
}
