//! TLS, as DCMTK spells it.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use kerma_ae::{ApplicationEntity, Error};
use kerma_tls::{Identity, Peers, Profile, Settings, SettingsError};

/// What secures the connections of either role.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "TLS Options")]
pub(crate) struct Tls {
    /// Speak TLS, with this private key and this certificate [+tls]
    #[arg(long, num_args = 2, value_names = ["KEY", "CERTIFICATE"], group = "secured")]
    enable_tls: Option<Vec<PathBuf>>,
    /// Trust the certificates of this file: of authorities, or of peers that have signed their own; repeatable [+cf]
    #[arg(long, value_name = "FILE", requires = "secured")]
    add_cert_file: Vec<PathBuf>,
    /// Trust the certificates of the files of this folder; repeatable [+cd]
    #[arg(long, value_name = "DIR", requires = "secured")]
    add_cert_dir: Vec<PathBuf>,
    /// Refuse the certificates that this revocation list names; repeatable [+crl]
    #[arg(long, value_name = "FILE", requires = "secured")]
    add_crl_file: Vec<PathBuf>,
    /// Want a revocation list for each certificate of a chain, not for the peer's alone [+cra]
    #[arg(long, requires = "secured")]
    enable_crl_all: bool,
    /// Without AES of 128 bits (PS3.15 B.13); default: the profile of BCP 195 (B.12) [+pz]
    #[arg(long, requires = "secured")]
    profile_bcp195_ex: bool,
    /// Ask nothing of the peer's certificate: neither who it is nor whether it is one that is trusted [-ic]
    #[arg(long, requires = "secured")]
    ignore_peer_cert: bool,
}

/// What secures the connections of a tool that requests associations.
#[derive(Debug, Args)]
#[command(next_help_heading = "TLS Options")]
pub(crate) struct RequestorTls {
    #[command(flatten)]
    tls: Tls,
    /// Speak TLS without a certificate of this side's [+tla]
    #[arg(long, group = "secured", conflicts_with = "enable_tls")]
    anonymous_tls: bool,
}

/// What secures the connections of a tool that accepts associations.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "TLS Options")]
pub(crate) struct AcceptorTls {
    #[command(flatten)]
    tls: Tls,
    /// Take peers without a certificate, too [-vc]
    #[arg(long, requires = "secured", conflicts_with = "ignore_peer_cert")]
    verify_peer_cert: bool,
}

impl Tls {
    /// What the files have.
    fn settings(&self, peers: Peers) -> Result<Settings, SettingsError> {
        let mut settings = Settings::new().peers(peers);
        if self.profile_bcp195_ex {
            settings = settings.profile(Profile::Bcp195Extended);
        }
        if self.enable_crl_all {
            settings = settings.revocations_of_whole_chain();
        }
        if let Some([key, certificate]) = self.enable_tls.as_deref() {
            settings = settings.identity(Identity::read(key, certificate)?);
        }
        for file in &self.add_cert_file {
            settings = settings.authorities(file)?;
        }
        for folder in &self.add_cert_dir {
            settings = settings.authorities_of_folder(folder)?;
        }
        for file in &self.add_crl_file {
            settings = settings.revocations(file)?;
        }
        Ok(settings)
    }
}

impl RequestorTls {
    fn settings(&self) -> Result<Option<Settings>, Error> {
        if self.tls.enable_tls.is_none() && !self.anonymous_tls {
            return Ok(None);
        }
        let peers = if self.tls.ignore_peer_cert { Peers::Ignore } else { Peers::Require };
        let settings = self.tls.settings(peers).map_err(failed)?;
        if peers == Peers::Require && !settings.has_authorities() {
            log::warn!("TLS: no authority is given (+cf FILE), and -ic is not: no peer can be trusted");
        }
        Ok(Some(settings))
    }

    /// Secures what the entity opens, if it is to be.
    pub(crate) fn secure_opened(&self, entity: ApplicationEntity) -> Result<ApplicationEntity, Error> {
        let Some(settings) = self.settings()? else { return Ok(entity) };
        Ok(entity.secure_opened(Arc::new(settings.connector().map_err(failed)?)))
    }

    /// Secures what an entity accepts that stands beside a requestor, if it is to be.
    pub(crate) fn secure_accepted(&self, entity: ApplicationEntity) -> Result<ApplicationEntity, Error> {
        let Some(settings) = self.settings()? else { return Ok(entity) };
        Ok(entity.secure_accepted(Arc::new(settings.acceptor().map_err(failed)?)))
    }
}

impl AcceptorTls {
    /// What a listener is secured with, if it is.
    pub(crate) fn settings(&self) -> Result<Option<Settings>, SettingsError> {
        let peers = match self {
            AcceptorTls { tls: Tls { ignore_peer_cert: true, .. }, .. } => Peers::Ignore,
            AcceptorTls { verify_peer_cert: true, .. } => Peers::Request,
            _ => Peers::Require,
        };
        self.tls.enable_tls.is_some().then(|| self.tls.settings(peers)).transpose()
    }

    /// Secures what the entity accepts, if it is to be.
    pub(crate) fn secure_accepted(&self, entity: ApplicationEntity) -> Result<ApplicationEntity, Error> {
        let Some(settings) = self.settings().map_err(failed)? else { return Ok(entity) };
        Ok(entity.secure_accepted(Arc::new(settings.acceptor().map_err(failed)?)))
    }

    /// Whether anybody could come in.
    pub(crate) fn check(&self) -> Result<(), String> {
        let Tls { enable_tls, add_cert_file, add_cert_dir, ignore_peer_cert, .. } = &self.tls;
        let anybody = *ignore_peer_cert || self.verify_peer_cert;
        match enable_tls.is_none() || anybody || !add_cert_file.is_empty() || !add_cert_dir.is_empty() {
            true => Ok(()),
            false => Err("--enable-tls wants a certificate of each peer, and knows the authority of none: \
                          --add-cert-file FILE [+cf], or --ignore-peer-cert [-ic]"
                .into()),
        }
    }
}

/// What is wrong with the files, as other files' errors are told.
pub(crate) fn failed(error: SettingsError) -> Error {
    match error {
        SettingsError::File(path, error) => Error::File(path, error),
        SettingsError::Contents(path, why) => {
            Error::File(path, io::Error::new(io::ErrorKind::InvalidData, why))
        }
        error => Error::Source(error.to_string()),
    }
}
