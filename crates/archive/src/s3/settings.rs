//! Which store, and how it is used.

use std::path::PathBuf;
use std::time::Duration;

use super::credentials::CredentialSource;
use super::error::Error;

const MIB: usize = 1024 * 1024;

/// Which bucket of which store, and how it is used.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// `https://host[:port]` or `http://host[:port]`, without the bucket.
    pub endpoint: String,
    /// The region that requests are signed for. Stores that have no regions take `us-east-1`.
    pub region: String,
    /// The bucket; it must be there.
    pub bucket: String,
    /// What all names of objects begin with; names are given and listed without it. Empty: the whole bucket.
    pub prefix: String,
    /// Where a URL has the bucket.
    pub style: Style,
    /// Where the credentials come from.
    pub credentials: CredentialSource,
    /// Certificates of those who may have signed that of the store, as PEM. None: those that the system trusts.
    pub ca_file: Option<PathBuf>,
    /// How the store is to encrypt what it keeps.
    pub encryption: Encryption,
    /// The storage class of new objects. None: what the bucket has by default.
    pub storage_class: Option<String>,
    /// How long a connection may take to be made.
    pub connect: Duration,
    /// How long the store may be silent while bytes or an answer are expected of it, or while it takes none.
    pub answer: Duration,
    /// How long an operation may take with all its attempts; a second more for each MiB that it sends.
    pub deadline: Duration,
    /// How often an operation is attempted; at least once.
    pub attempts: u32,
    /// The length of the parts of a long object, in bytes: 5 MiB or more. Later parts of very long objects are longer,
    /// so that 10,000 are enough for 5 TiB. An upload holds two parts in memory.
    pub part_size: usize,
}

/// Where a URL has the bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// `https://host/bucket/name`
    #[default]
    Path,
    /// `https://bucket.host/name`
    VirtualHost,
}

/// How the store is to encrypt what it keeps: the header `x-amz-server-side-encryption`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Encryption {
    /// As the bucket has it by default: no header.
    #[default]
    Default,
    /// `AES256`: with keys of the store.
    Aes256,
    /// `aws:kms`: with a key of the key management service, by its id; the bucket's, if none is named.
    Kms(Option<String>),
}

impl Settings {
    /// A bucket at an endpoint, with credentials from the environment, and with limits that suit a store in the same town.
    pub fn new(endpoint: impl Into<String>, bucket: impl Into<String>) -> Settings {
        Settings {
            endpoint: endpoint.into(),
            region: "us-east-1".into(),
            bucket: bucket.into(),
            prefix: String::new(),
            style: Style::default(),
            credentials: CredentialSource::default(),
            ca_file: None,
            encryption: Encryption::default(),
            storage_class: None,
            connect: Duration::from_secs(5),
            answer: Duration::from_secs(30),
            deadline: Duration::from_secs(60),
            attempts: 6,
            part_size: 8 * MIB,
        }
    }

    /// What cannot be is said before anything is asked.
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong = |why: &str| Err(Error::Settings(why.to_owned()));
        if self.bucket.is_empty() {
            return wrong("no bucket is named");
        }
        if self.region.is_empty() {
            return wrong("no region is named");
        }
        if self.part_size < 5 * MIB || self.part_size > 512 * MIB {
            return wrong("the parts of long objects have 5 MiB to 512 MiB");
        }
        if self.connect.is_zero() || self.answer.is_zero() || self.deadline.is_zero() {
            return wrong("a time limit of nothing leaves no time for an answer");
        }
        match is_name(&self.prefix) || self.prefix.is_empty() {
            true => Ok(()),
            false => wrong(&format!("{:?} is no prefix of names: {WHAT_IS_A_NAME}", self.prefix)),
        }
    }
}

pub(super) const WHAT_IS_A_NAME: &str =
    "1 to 1,024 bytes without control characters, not beginning with `/`, and no part of them is `.` or `..`";

/// Names that mean the same to every store and in every URL.
pub(super) fn is_name(name: &str) -> bool {
    let plain = |part: &str| part != "." && part != "..";
    (1..=1024).contains(&name.len())
        && !name.starts_with('/')
        && !name.contains(char::is_control)
        && name.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_that_cannot_be_are_refused_before_anything_is_asked() {
        let good = || Settings::new("http://localhost:9000", "bucket");
        assert!(good().check().is_ok());
        let bad: [fn(&mut Settings); 6] = [
            |settings| settings.bucket.clear(),
            |settings| settings.region.clear(),
            |settings| settings.part_size = 1,
            |settings| settings.answer = Duration::ZERO,
            |settings| settings.prefix = "../elsewhere/".into(),
            |settings| settings.prefix = "/from/the/root".into(),
        ];
        for change in bad {
            let mut settings = good();
            change(&mut settings);
            assert!(matches!(settings.check(), Err(Error::Settings(_))), "{settings:?}");
        }
    }

    #[test]
    fn a_name_means_the_same_to_every_store() {
        for name in ["a", "a/b", "Patient 1/Straße", ".hidden", "a..b", "a//b", &"x".repeat(1024)] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "/a", "a/../b", "..", "./a", "a\nb", &"x".repeat(1025)] {
            assert!(!is_name(name), "{name}");
        }
    }
}
