//! `[database]` and `[objects]`: an archive that several nodes share.

use std::path::PathBuf;
use std::time::Duration;

use kerma_archive::Options;
#[cfg(feature = "cluster")]
use kerma_archive::s3::{CredentialSource, Encryption, Settings, Style};
use serde::Deserialize;

use crate::report::secrets;
use crate::tools::qrscp::values::Age;

/// A database that has the index.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Database {
    pub(crate) url: Option<Url>,
    /// The name of this node; of the host and the port without.
    pub(crate) node: Option<String>,
    /// How many connections at most.
    pub(crate) connections: usize,
    /// Who may have signed the certificate of the server.
    pub(crate) authorities: Option<PathBuf>,
}

impl Default for Database {
    fn default() -> Database {
        Database { url: None, node: None, connections: 20, authorities: None }
    }
}

/// The address of a database, which may have a password.
#[derive(Clone, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Url(String);

impl TryFrom<String> for Url {
    type Error = String;

    fn try_from(url: String) -> Result<Url, String> {
        secrets::hide_in_address(&url);
        #[cfg(not(feature = "cluster"))]
        return Ok(Url(url));
        // Without the text: it may have a password.
        #[cfg(feature = "cluster")]
        match kerma_archive::Database::new(&url, "node") {
            Ok(_) => Ok(Url(url)),
            Err(error) => {
                Err(format!("url: {error}: expected such as \"postgres://kerma@db.example/archive\""))
            }
        }
    }
}

impl std::fmt::Debug for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Url")
    }
}

impl Database {
    /// With the index in the database, for the node on this port, if there is one.
    #[cfg(feature = "cluster")]
    pub(super) fn of(&self, options: Options, port: u16, grace: Duration) -> Options {
        match self.open(port, grace) {
            Some(database) => options.database(database),
            None => options,
        }
    }

    #[cfg(not(feature = "cluster"))]
    pub(super) fn of(&self, options: Options, _: u16, _: Duration) -> Options {
        options
    }

    #[cfg(feature = "cluster")]
    fn open(&self, port: u16, grace: Duration) -> Option<kerma_archive::Database> {
        let node = self.node.clone().unwrap_or_else(|| format!("{}-{port}", host()));
        let database = kerma_archive::Database::new(&self.url.as_ref()?.0, &node).ok()?;
        let database = database.connections(self.connections).grace(grace);
        Some(match &self.authorities {
            Some(file) => database.authorities(file),
            None => database,
        })
    }

    /// Whether what only the sections together say is right.
    pub(super) fn check(&self) -> Result<(), String> {
        #[cfg(not(feature = "cluster"))]
        if self.url.is_some() {
            return Err(format!("database: {LACKS}"));
        }
        #[cfg(feature = "cluster")]
        if let Some(node) = &self.node {
            kerma_archive::Database::new("", node).map_err(|error| error.to_string())?;
        }
        if self.connections < 3 {
            return Err("database: connections: a node needs 3 at least".into());
        }
        Ok(())
    }
}

/// What a binary is without the feature.
#[cfg(not(feature = "cluster"))]
const LACKS: &str = "this kerma was built without the feature `cluster`, which has it";

/// The name of this host, of the characters that the name of a node has.
#[cfg(feature = "cluster")]
fn host() -> String {
    let name = hostname();
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    if name.is_empty() { "node".into() } else { name }
}

#[cfg(all(unix, feature = "cluster"))]
fn hostname() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(all(not(unix), feature = "cluster"))]
fn hostname() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

/// A bucket that has the instances.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Objects {
    pub(crate) url: Option<Place>,
    /// The store; Amazon's of the region without.
    pub(crate) endpoint: Option<String>,
    pub(crate) region: String,
    pub(crate) style: Option<Spelling>,
    pub(crate) credentials: From,
    /// The file, where `credentials = "file"`.
    pub(crate) credentials_file: Option<PathBuf>,
    pub(crate) profile: Option<String>,
    /// Who may have signed the certificate of the store.
    pub(crate) authorities: Option<PathBuf>,
    pub(crate) encryption: Option<Encrypted>,
    /// With `encryption = "aws:kms"`.
    pub(crate) kms_key: Option<String>,
    /// How long an object stays that no row names.
    pub(crate) grace: Age,
}

impl Default for Objects {
    fn default() -> Objects {
        Objects {
            url: None,
            endpoint: None,
            region: "us-east-1".into(),
            style: None,
            credentials: From::Environment,
            credentials_file: None,
            profile: None,
            authorities: None,
            encryption: None,
            kms_key: None,
            grace: Age(Duration::from_secs(60 * 60)),
        }
    }
}

/// `s3://BUCKET/PREFIX`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Place {
    bucket: String,
    prefix: String,
}

impl TryFrom<String> for Place {
    type Error = String;

    fn try_from(url: String) -> Result<Place, String> {
        let rest = url.strip_prefix("s3://").unwrap_or_default();
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.is_empty() {
            return Err(format!("'{url}' is no bucket: expected s3://BUCKET/PREFIX"));
        }
        let prefix = prefix.trim_matches('/');
        let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
        Ok(Place { bucket: bucket.to_owned(), prefix })
    }
}

/// Where a URL has the bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Spelling {
    Path,
    VirtualHost,
}

/// Where the credentials come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum From {
    /// `AWS_ACCESS_KEY_ID` and the like.
    Environment,
    /// A file as AWS's tools have it.
    File,
    /// The role of the machine.
    Metadata,
}

/// How the store encrypts what it keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Encrypted {
    #[serde(rename = "AES256")]
    Aes256,
    #[serde(rename = "aws:kms")]
    Kms,
}

impl Objects {
    /// With the instances in the bucket, if there is one.
    #[cfg(feature = "cluster")]
    pub(super) fn of(&self, options: Options) -> Options {
        match self.open() {
            Some(settings) => options.bucket(settings),
            None => options,
        }
    }

    #[cfg(not(feature = "cluster"))]
    pub(super) fn of(&self, options: Options) -> Options {
        options
    }

    /// Whether it can be used.
    #[cfg_attr(
        feature = "cluster",
        expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as without the feature")
    )]
    pub(super) fn check(&self) -> Result<(), String> {
        #[cfg(not(feature = "cluster"))]
        if self.url.is_some() {
            return Err(format!("objects: {LACKS}"));
        }
        Ok(())
    }

    #[cfg(feature = "cluster")]
    fn open(&self) -> Option<Settings> {
        let Place { bucket, prefix } = self.url.as_ref()?;
        let amazon = || format!("https://s3.{}.amazonaws.com", self.region);
        let mut settings = Settings::new(self.endpoint.clone().unwrap_or_else(amazon), bucket.clone());
        settings.prefix.clone_from(prefix);
        settings.region.clone_from(&self.region);
        // A store of one's own seldom has a name for each bucket.
        settings.style = match self.style {
            Some(Spelling::Path) => Style::Path,
            Some(Spelling::VirtualHost) => Style::VirtualHost,
            None if self.endpoint.is_some() => Style::Path,
            None => Style::VirtualHost,
        };
        settings.credentials = match self.credentials {
            From::Environment => CredentialSource::Environment,
            From::File => {
                CredentialSource::File { path: self.credentials_file.clone(), profile: self.profile.clone() }
            }
            From::Metadata => CredentialSource::InstanceMetadata { endpoint: None },
        };
        // A peer that stores is told soon that it cannot be.
        (settings.answer, settings.deadline) = (Duration::from_secs(6), Duration::from_secs(12));
        settings.ca_file.clone_from(&self.authorities);
        settings.encryption = match self.encryption {
            None => Encryption::Default,
            Some(Encrypted::Aes256) => Encryption::Aes256,
            Some(Encrypted::Kms) => Encryption::Kms(self.kms_key.clone()),
        };
        Some(settings)
    }
}
