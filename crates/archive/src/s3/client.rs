//! The bucket that everything else asks.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusty_s3::{Bucket, Method, UrlStyle};

use super::checksum::Known;
use super::credentials::Provider;
use super::error::Error;
use super::observed::{Counters, Observed, Operation};
use super::request::Request;
use super::settings::{Encryption, Settings, Style, WHAT_IS_A_NAME, is_name};
use super::transport;

/// A bucket of an S3-compatible store, and a prefix in it. A clone is the same one.
#[derive(Clone)]
pub struct S3(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub(super) settings: Settings,
    pub(super) agent: ureq::Agent,
    pub(super) bucket: Bucket,
    pub(super) credentials: Provider,
    pub(super) counters: Counters,
    pub(super) checksums: Known,
    /// The store does not know If-None-Match.
    pub(super) no_conditions: AtomicBool,
    /// The store does not know DeleteObjects.
    pub(super) no_batches: AtomicBool,
}

impl S3 {
    /// A bucket that answers.
    ///
    /// # Errors
    /// If it does not, with the reason, and which endpoint, bucket and credentials it was.
    pub fn open(settings: Settings) -> Result<S3, Error> {
        settings.check()?;
        let s3 = S3::new(settings)?;
        let list = Request::new(Operation::ListObjects, Method::Get, "(the bucket)", String::new());
        let list = list.query("list-type", "2").query("max-keys", "1").query("prefix", s3.prefix());
        match s3.0.call(&list) {
            Ok(_) => Ok(s3),
            Err(failure) => Err(Error::Open {
                endpoint: s3.0.settings.endpoint.clone(),
                bucket: s3.0.settings.bucket.clone(),
                credentials: s3.0.credentials.source().to_string(),
                error: failure.error.into(),
            }),
        }
    }

    fn new(settings: Settings) -> Result<S3, Error> {
        let wrong = |why: &dyn fmt::Display| Error::Settings(format!("{:?}: {why}", settings.endpoint));
        let endpoint = settings.endpoint.parse().map_err(|error| wrong(&error))?;
        let style = match settings.style {
            Style::Path => UrlStyle::Path,
            Style::VirtualHost => UrlStyle::VirtualHost,
        };
        let bucket = Bucket::new(endpoint, style, settings.bucket.clone(), settings.region.clone())
            .map_err(|error| wrong(&error))?;
        Ok(S3(Arc::new(Inner {
            agent: transport::agent(&settings)?,
            bucket,
            credentials: Provider::new(settings.credentials.clone()),
            counters: Counters::default(),
            checksums: Known::default(),
            no_conditions: AtomicBool::new(false),
            no_batches: AtomicBool::new(false),
            settings,
        })))
    }

    /// How it is used.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// What was asked of the store so far, by all clones.
    pub fn observed(&self) -> Observed {
        self.0.counters.observed()
    }

    pub(super) fn prefix(&self) -> &str {
        &self.0.settings.prefix
    }

    /// The key of the object of this name.
    pub(super) fn key(&self, name: &str) -> Result<String, Error> {
        let key = format!("{}{name}", self.prefix());
        match is_name(&key) && !name.is_empty() {
            true => Ok(key),
            false => Err(Error::Settings(format!("{name:?} is no name of an object: {WHAT_IS_A_NAME}"))),
        }
    }
}

impl Inner {
    /// Whether credentials other than those just refused may be had.
    pub(super) fn renew_credentials(&self) -> bool {
        let refused = self.credentials.credentials();
        refused.is_ok_and(|refused| self.credentials.renew(&refused))
    }

    /// `If-None-Match: *`, where the store knows it.
    pub(super) fn condition(&self) -> Option<(&'static str, String)> {
        (!self.no_conditions.load(Ordering::Relaxed)).then(|| ("if-none-match", "*".into()))
    }

    /// Said once.
    pub(super) fn without_conditions(&self) {
        if !self.no_conditions.swap(true, Ordering::Relaxed) {
            log::warn!(
                "object store: {} does not know If-None-Match: an object of the same name would be replaced",
                self.settings.endpoint
            );
        }
    }

    /// What the store is to know of each new object.
    pub(super) fn for_new_objects(&self) -> Vec<(&'static str, String)> {
        const ENCRYPTION: &str = "x-amz-server-side-encryption";
        let mut headers = Vec::new();
        match &self.settings.encryption {
            Encryption::Default => {}
            Encryption::Aes256 => headers.push((ENCRYPTION, "AES256".into())),
            Encryption::Kms(key) => {
                headers.push((ENCRYPTION, "aws:kms".into()));
                let key = key.iter().map(|key| ("x-amz-server-side-encryption-aws-kms-key-id", key.clone()));
                headers.extend(key);
            }
        }
        headers
            .extend(self.settings.storage_class.iter().map(|class| ("x-amz-storage-class", class.clone())));
        headers
    }
}

impl fmt::Debug for S3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("S3").field(&self.0.settings).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CredentialSource, Credentials};
    use super::*;

    fn with(change: impl FnOnce(&mut Settings)) -> S3 {
        let mut settings = Settings::new("http://localhost:1", "images");
        settings.credentials = CredentialSource::Given(Credentials::new("AKID", "hush"));
        change(&mut settings);
        S3::new(settings).unwrap()
    }

    #[test]
    fn new_objects_are_encrypted_and_kept_as_the_settings_say() {
        let headers = |encryption, class: Option<&str>| {
            with(|settings| {
                settings.encryption = encryption;
                settings.storage_class = class.map(str::to_owned);
            })
            .0
            .for_new_objects()
        };
        let encryption = |value: &str| ("x-amz-server-side-encryption", value.to_owned());
        assert_eq!(headers(Encryption::Default, None), []);
        assert_eq!(headers(Encryption::Aes256, None), [encryption("AES256")]);
        assert_eq!(headers(Encryption::Kms(None), None), [encryption("aws:kms")]);
        assert_eq!(
            headers(Encryption::Kms(Some("key".into())), Some("STANDARD_IA")),
            [
                encryption("aws:kms"),
                ("x-amz-server-side-encryption-aws-kms-key-id", "key".into()),
                ("x-amz-storage-class", "STANDARD_IA".into()),
            ]
        );
    }

    #[test]
    fn a_store_is_printed_without_its_secret() {
        let text = format!("{:?}", with(|_| {}));
        assert!(text.contains("localhost:1") && !text.contains("hush"), "{text}");
    }

    #[test]
    fn certificates_come_from_a_file_that_has_some() {
        let mut settings = Settings::new("https://localhost:1", "images");
        settings.ca_file = Some("/nowhere/ca.pem".into());
        assert!(matches!(S3::new(settings.clone()), Err(Error::File(..))));
        settings.ca_file = Some(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").into());
        assert!(matches!(S3::new(settings), Err(Error::Settings(_))));
    }
}
