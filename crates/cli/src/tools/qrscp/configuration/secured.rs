//! `[tls]`, and what a peer has of it.

use std::path::PathBuf;

use kerma_tls::{Identity, Name, Peers, Profile, Settings, SettingsError};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// What secures associations.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Tls {
    pub(crate) key: Option<PathBuf>,
    pub(crate) certificate: Option<PathBuf>,
    pub(crate) authorities: Option<PathBuf>,
    pub(crate) peers: Asked,
    pub(crate) revocations: Vec<PathBuf>,
    #[serde(deserialize_with = "profile")]
    pub(crate) profile: Profile,
    /// The second port, with TLS; without it the one port has TLS.
    pub(crate) port: Option<u16>,
}

/// What is asked of those who come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Asked {
    #[default]
    Require,
    Request,
    None,
}

/// The subject of a peer's certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject(pub(crate) Name);

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Subject, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Subject).map_err(D::Error::custom)
    }
}

fn profile<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Profile, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

impl Tls {
    /// Whether associations that come are secured.
    pub(crate) fn is_on(&self) -> bool {
        self.key.is_some() || self.certificate.is_some()
    }

    /// What the files have.
    pub(crate) fn settings(&self) -> Result<Settings, SettingsError> {
        let mut settings = Settings::new().profile(self.profile).peers(match self.peers {
            Asked::Require => Peers::Require,
            Asked::Request => Peers::Request,
            Asked::None => Peers::Ignore,
        });
        match (&self.key, &self.certificate) {
            (Some(key), Some(certificate)) => settings = settings.identity(Identity::read(key, certificate)?),
            (None, None) => {}
            _ => return Err(SettingsError::Together("[tls] has key and certificate, or neither".into())),
        }
        if let Some(file) = &self.authorities {
            settings = settings.authorities(file)?;
        } else if self.is_on() && self.peers == Asked::Require {
            let text =
                "[tls] peers = \"require\" needs authorities: the certificates of those who vouch for peers";
            return Err(SettingsError::Together(text.into()));
        }
        for file in &self.revocations {
            settings = settings.revocations(file)?;
        }
        Ok(settings)
    }
}
