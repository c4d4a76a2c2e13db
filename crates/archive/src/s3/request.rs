//! A request, and its signature.

use std::time::Duration;

use rusty_s3::signing::sign;
use rusty_s3::{Bucket, Method};

use super::credentials::Credentials;
use super::error::Error;
use super::observed::Operation;

/// How long after it was made a signature is good: clocks may differ, and a request may wait in a queue.
const GOOD_FOR: Duration = Duration::from_secs(15 * 60);

/// What is asked of the store.
#[derive(Debug)]
pub(super) struct Request<'a> {
    pub(super) operation: Operation,
    pub(super) method: Method,
    /// What the operation is about, for errors: a name without the prefix.
    pub(super) name: &'a str,
    /// The key in the bucket; nothing for the bucket itself.
    pub(super) key: String,
    query: Vec<(&'static str, String)>,
    pub(super) headers: Vec<(&'static str, String)>,
    /// Of PUT and POST.
    pub(super) body: &'a [u8],
    /// The answer is read as it comes, and not bounded by the deadline.
    pub(super) streams: bool,
}

impl<'a> Request<'a> {
    pub(super) fn new(operation: Operation, method: Method, name: &'a str, key: String) -> Request<'a> {
        let (query, headers) = (Vec::new(), Vec::new());
        Request { operation, method, name, key, query, headers, body: &[], streams: false }
    }

    pub(super) fn query(mut self, name: &'static str, value: impl Into<String>) -> Request<'a> {
        self.query.push((name, value.into()));
        self
    }

    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Request<'a> {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn headers(
        mut self,
        headers: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Request<'a> {
        self.headers.extend(headers);
        self
    }

    pub(super) fn body(self, body: &'a [u8]) -> Request<'a> {
        Request { body, ..self }
    }

    pub(super) fn streams(self) -> Request<'a> {
        Request { streams: true, ..self }
    }

    /// The URL with the signature in it, which is also over the headers.
    pub(super) fn signed(&self, bucket: &Bucket, credentials: &Credentials) -> Result<String, Error> {
        let url = match self.key.is_empty() {
            true => bucket.base_url().clone(),
            false => bucket
                .object_url(&self.key)
                .map_err(|error| Error::Settings(format!("{}: no URL: {error}", self.key)))?,
        };
        let mut query: Vec<(&str, &str)> = borrowed(&self.query);
        query.sort_unstable();
        let mut headers: Vec<(&str, &str)> = borrowed(&self.headers);
        headers.sort_unstable();
        let url = sign(
            &jiff::Timestamp::now(),
            self.method,
            url,
            credentials.key(),
            credentials.secret(),
            credentials.token(),
            bucket.region(),
            GOOD_FOR.as_secs(),
            query.into_iter(),
            headers.into_iter(),
        );
        Ok(url.into())
    }
}

fn borrowed<'a>(pairs: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    pairs.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use rusty_s3::UrlStyle;

    use super::*;

    fn signed(endpoint: &str, style: UrlStyle, credentials: &Credentials) -> String {
        let bucket = Bucket::new(endpoint.parse().unwrap(), style, "images", "eu-west-1").unwrap();
        let request = Request::new(Operation::UploadPart, Method::Put, "a b/c", "p/a b/c".into())
            .query("uploadId", "one/two+three=")
            .query("partNumber", "7")
            .header("x-amz-meta-b", "2")
            .header("if-none-match", "*");
        request.signed(&bucket, credentials).unwrap()
    }

    #[test]
    fn the_bucket_is_in_the_path_or_in_the_host() {
        let credentials = Credentials::new("AKID", "hush");
        let path = signed("https://s3.example.com:9000", UrlStyle::Path, &credentials);
        assert!(path.starts_with("https://s3.example.com:9000/images/p/a%20b/c?"), "{path}");
        let host = signed("https://s3.example.com", UrlStyle::VirtualHost, &credentials);
        assert!(host.starts_with("https://images.s3.example.com/p/a%20b/c?"), "{host}");
    }

    #[test]
    fn a_signature_is_over_the_headers_and_has_the_token_and_no_secret() {
        let credentials = Credentials::new("AKID", "hush").with_token("of a session");
        let url = signed("https://s3.example.com", UrlStyle::Path, &credentials);
        for part in [
            "partNumber=7&uploadId=one%2Ftwo%2Bthree%3D",
            "X-Amz-Credential=AKID%2F",
            "eu-west-1",
            "X-Amz-Expires=900",
            "X-Amz-Security-Token=of%20a%20session",
            "X-Amz-SignedHeaders=host%3Bif-none-match%3Bx-amz-meta-b",
            "X-Amz-Signature=",
        ] {
            assert!(url.contains(part), "no {part} in {url}");
        }
        assert!(!url.contains("hush"), "{url}");
    }
}
