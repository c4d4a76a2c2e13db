//! Who asks: an access key, and where it comes from.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::error::Error;

mod file;
mod metadata;

/// How long before they expire credentials are fetched anew.
const EARLY: Duration = Duration::from_secs(5 * 60);
/// How long after it failed fetching is attempted again, while the old ones are still good.
const AGAIN: Duration = Duration::from_secs(30);

/// An access key with its secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    key: String,
    secret: String,
    token: Option<String>,
    expires: Option<SystemTime>,
}

/// Where credentials come from.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub enum CredentialSource {
    /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if there is one, `AWS_SESSION_TOKEN`.
    #[default]
    Environment,
    /// These.
    Given(Credentials),
    /// A profile in a file as AWS's tools have it (`[profile]`, `aws_access_key_id = …`). The file is read again when the
    /// store says that the credentials are not valid.
    File {
        /// The file. None: `AWS_SHARED_CREDENTIALS_FILE`, or `.aws/credentials` in the home folder.
        path: Option<PathBuf>,
        /// The profile. None: `AWS_PROFILE`, or `default`.
        profile: Option<String>,
    },
    /// The role of the machine, from the instance metadata service (version 2); fetched anew before they expire.
    InstanceMetadata {
        /// Where the service is. None: `AWS_EC2_METADATA_SERVICE_ENDPOINT`, or `http://169.254.169.254`.
        endpoint: Option<String>,
    },
}

impl Credentials {
    /// An access key and its secret.
    pub fn new(key: impl Into<String>, secret: impl Into<String>) -> Credentials {
        Credentials { key: key.into(), secret: secret.into(), token: None, expires: None }
    }

    /// Those of a session, which have a token.
    pub fn with_token(self, token: impl Into<String>) -> Credentials {
        Credentials { token: Some(token.into()).filter(|token| !token.is_empty()), ..self }
    }

    fn expiring(self, expires: SystemTime) -> Credentials {
        Credentials { expires: Some(expires), ..self }
    }

    pub(super) fn key(&self) -> &str {
        &self.key
    }

    pub(super) fn secret(&self) -> &str {
        &self.secret
    }

    pub(super) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    fn are_good_for(&self, time: Duration) -> bool {
        let left = |expires: SystemTime| expires.duration_since(SystemTime::now()).unwrap_or_default();
        self.expires.is_none_or(|expires| left(expires) > time)
    }
}

/// Neither the secret nor the token.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("key", &self.key)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// In the words of an error.
impl fmt::Display for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CredentialSource::Environment => f.write_str("the environment (AWS_ACCESS_KEY_ID)"),
            CredentialSource::Given(credentials) => {
                write!(f, "the settings (access key {})", credentials.key)
            }
            CredentialSource::File { path, profile } => {
                let path = file::path(path.as_deref());
                write!(f, "{}, profile {}", path.display(), file::profile(profile.as_deref()))
            }
            CredentialSource::InstanceMetadata { endpoint } => {
                write!(f, "the instance metadata service at {}", metadata::endpoint(endpoint.as_deref()))
            }
        }
    }
}

/// Has the credentials, and fetches them anew.
#[derive(Debug)]
pub(super) struct Provider {
    source: CredentialSource,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    credentials: Option<Arc<Credentials>>,
    /// When fetching failed last.
    failed: Option<Instant>,
}

impl Provider {
    pub(super) fn new(source: CredentialSource) -> Provider {
        Provider { source, held: Mutex::default() }
    }

    pub(super) fn source(&self) -> &CredentialSource {
        &self.source
    }

    /// Credentials that are good now. Who asks while another fetches waits for that.
    pub(super) fn credentials(&self) -> Result<Arc<Credentials>, Error> {
        let mut held = self.lock();
        let waits = held.failed.is_some_and(|failed| failed.elapsed() < AGAIN);
        let good_for = if waits { Duration::ZERO } else { EARLY };
        if let Some(credentials) = held.credentials.as_ref().filter(|held| held.are_good_for(good_for)) {
            return Ok(credentials.clone());
        }
        match self.fetch() {
            Ok(credentials) => {
                let credentials = Arc::new(credentials);
                *held = Held { credentials: Some(credentials.clone()), failed: None };
                Ok(credentials)
            }
            Err(why) => {
                held.failed = Some(Instant::now());
                let error = Error::Credentials { from: self.source.to_string(), why };
                match held.credentials.as_ref().filter(|held| held.are_good_for(Duration::ZERO)) {
                    Some(credentials) => {
                        log::warn!("{error}; those fetched before are good for a while");
                        Ok(credentials.clone())
                    }
                    None => Err(error),
                }
            }
        }
    }

    /// The store says that these are not valid. Whether others may be had.
    pub(super) fn renew(&self, refused: &Credentials) -> bool {
        match self.source {
            CredentialSource::Environment | CredentialSource::Given(_) => false,
            CredentialSource::File { .. } | CredentialSource::InstanceMetadata { .. } => {
                let mut held = self.lock();
                if held.credentials.as_deref() == Some(refused) {
                    *held = Held::default();
                }
                true
            }
        }
    }

    fn fetch(&self) -> Result<Credentials, String> {
        match &self.source {
            CredentialSource::Given(credentials) => Ok(credentials.clone()),
            CredentialSource::Environment => from_environment(|name| std::env::var(name).ok()),
            CredentialSource::File { path, profile } => {
                file::read(&file::path(path.as_deref()), &file::profile(profile.as_deref()))
            }
            CredentialSource::InstanceMetadata { endpoint } => {
                metadata::fetch(&metadata::endpoint(endpoint.as_deref()))
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Result<Credentials, String> {
    let value = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let needed = |name: &str| value(name).ok_or_else(|| format!("{name} is not set"));
    let credentials = Credentials::new(needed("AWS_ACCESS_KEY_ID")?, needed("AWS_SECRET_ACCESS_KEY")?);
    Ok(credentials.with_token(value("AWS_SESSION_TOKEN").unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_has_no_secret() {
        let credentials = Credentials::new("AKIA", "hush").with_token("tell nobody");
        let source = CredentialSource::Given(credentials.clone());
        let provider = Provider::new(source.clone());
        provider.credentials().unwrap();
        for text in
            [format!("{credentials:?}"), format!("{source:?}"), source.to_string(), format!("{provider:?}")]
        {
            assert!(text.contains("AKIA"), "{text}");
            assert!(!text.contains("hush") && !text.contains("tell nobody"), "{text}");
        }
    }

    #[test]
    fn the_environment_needs_key_and_secret_and_may_have_a_token() {
        let of = |variables: &[(&str, &str)]| {
            let find = |name: &str| variables.iter().find(|(known, _)| *known == name);
            from_environment(|name| find(name).map(|(_, value)| (*value).to_owned()))
        };
        let (key, secret) = (("AWS_ACCESS_KEY_ID", "key"), ("AWS_SECRET_ACCESS_KEY", "secret"));
        assert_eq!(of(&[key, secret]), Ok(Credentials::new("key", "secret")));
        assert_eq!(of(&[key, secret, ("AWS_SESSION_TOKEN", "")]), Ok(Credentials::new("key", "secret")));
        let with_token = Credentials::new("key", "secret").with_token("token");
        assert_eq!(of(&[key, secret, ("AWS_SESSION_TOKEN", "token")]), Ok(with_token));
        assert!(of(&[key]).unwrap_err().contains("AWS_SECRET_ACCESS_KEY"));
        assert!(of(&[("AWS_ACCESS_KEY_ID", " "), secret]).unwrap_err().contains("AWS_ACCESS_KEY_ID"));
    }
}
