use std::{
    io,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};

use kerma_endpoint::Address;
use kerma_entity::transport::{Accept, Connect, Transport};
use rustls::{
    ClientConfig, ClientConnection, Error, ServerConfig, ServerConnection,
    pki_types::{CertificateDer, CertificateRevocationListDer, ServerName},
    server::VerifierBuilderError,
};

use crate::{
    Identity, Profile, SettingsError, files,
    session::Session,
    verify::{Anybody, Trusted},
};

/// What is asked of the peers' certificates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Peers {
    /// A certificate of a known authority. A connector asks for the name of the host in it besides.
    #[default]
    Require,
    /// An acceptor takes a peer that has none, and of one that has one what [`Require`](Peers::Require) asks. For a connector
    /// it is the same as that.
    Request,
    /// Nothing. An acceptor asks for none.
    Ignore,
}

/// Everything that TLS is set up with, for either side.
///
/// ```no_run
/// use kerma_tls::{Identity, Profile, Settings};
///
/// let settings = Settings::new()
///     .identity(Identity::read("archive.key", "archive.crt")?)
///     .authorities("hospital-ca.crt")?
///     .revocations("hospital.crl")?
///     .profile(Profile::Bcp195Extended);
/// let (acceptor, connector) = (settings.acceptor()?, settings.connector()?);
/// # let _ = (acceptor, connector);
/// # Ok::<(), kerma_tls::SettingsError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Settings {
    identity: Option<Identity>,
    authorities: Vec<CertificateDer<'static>>,
    revocations: Vec<CertificateRevocationListDer<'static>>,
    whole_chain: bool,
    peers: Peers,
    profile: Profile,
}

impl Settings {
    /// With neither a certificate nor an authority, and peers that must have both.
    pub fn new() -> Settings {
        Settings::default()
    }

    /// This side's key and certificate. An acceptor must have them.
    pub fn identity(mut self, identity: Identity) -> Settings {
        self.identity = Some(identity);
        self
    }

    /// Trusts the certificates of this file (PEM or DER): those of authorities, and those of peers that have signed their own.
    ///
    /// # Errors
    /// The file cannot be read, or has no certificate.
    pub fn authorities(mut self, file: impl AsRef<Path>) -> Result<Settings, SettingsError> {
        self.authorities.extend(files::certificates(file.as_ref())?);
        Ok(self)
    }

    /// Trusts the certificates of the files of this folder.
    ///
    /// # Errors
    /// The folder cannot be read, or none of its files has a certificate.
    pub fn authorities_of_folder(mut self, folder: impl AsRef<Path>) -> Result<Settings, SettingsError> {
        self.authorities.extend(files::folder(folder.as_ref())?);
        Ok(self)
    }

    /// Whether there is an authority, or another certificate that is trusted.
    pub fn has_authorities(&self) -> bool {
        !self.authorities.is_empty()
    }

    /// Refuses the certificates that the revocation lists of this file (PEM or DER) name. Once there is a list, there must be
    /// one, and one that is not out of date, of the authority of each peer's certificate.
    ///
    /// # Errors
    /// The file cannot be read, or has no revocation list of version 2 (RFC 5280 §5).
    pub fn revocations(mut self, file: impl AsRef<Path>) -> Result<Settings, SettingsError> {
        let lists = files::revocations(file.as_ref())?;
        for list in &lists {
            crate::verify::check_list(list, self.profile.provider())
                .map_err(|why| SettingsError::Contents(file.as_ref().into(), why))?;
        }
        self.revocations.extend(lists);
        Ok(self)
    }

    /// Wants a revocation list of the authority of each certificate between a peer's and the one that is trusted, too.
    pub fn revocations_of_whole_chain(mut self) -> Settings {
        self.whole_chain = true;
        self
    }

    /// What is asked of the peers' certificates.
    pub fn peers(mut self, peers: Peers) -> Settings {
        self.peers = peers;
        self
    }

    /// The versions and cipher suites.
    pub fn profile(mut self, profile: Profile) -> Settings {
        self.profile = profile;
        self
    }

    fn trusted(&self) -> Trusted<'_> {
        Trusted {
            authorities: &self.authorities,
            revocations: &self.revocations,
            whole_chain: self.whole_chain,
            provider: self.profile.provider(),
        }
    }

    /// TLS for a listener.
    ///
    /// # Errors
    /// There is no key and certificate, or they do not go together.
    pub fn acceptor(&self) -> Result<Acceptor, SettingsError> {
        Ok(Acceptor { config: RwLock::new(self.server()?) })
    }

    fn server(&self) -> Result<Arc<ServerConfig>, SettingsError> {
        let Some(identity) = &self.identity else {
            let text = "an acceptor of TLS needs a private key and a certificate";
            return Err(SettingsError::Together(text.into()));
        };
        let builder = ServerConfig::builder_with_provider(self.profile.provider())
            .with_protocol_versions(rustls::ALL_VERSIONS)
            .map_err(|error| SettingsError::Together(error.to_string()))?;
        let builder = match self.peers {
            Peers::Ignore => builder.with_no_client_auth(),
            peers => {
                let clients = self.trusted().clients(peers == Peers::Require).map_err(of_verifier)?;
                builder.with_client_cert_verifier(clients)
            }
        };
        let Identity { key, chain, .. } = identity.clone();
        let config = builder.with_single_cert(chain, key).map_err(|error| of_identity(identity, &error))?;
        Ok(Arc::new(config))
    }

    /// TLS for connections that this side opens.
    ///
    /// # Errors
    /// The key and the certificate do not go together.
    pub fn connector(&self) -> Result<Connector, SettingsError> {
        let provider = self.profile.provider();
        let algorithms = provider.signature_verification_algorithms;
        let builder = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(rustls::ALL_VERSIONS)
            .map_err(|error| SettingsError::Together(error.to_string()))?
            .dangerous();
        let builder = builder.with_custom_certificate_verifier(match self.peers {
            Peers::Ignore => Arc::new(Anybody(algorithms)),
            _ => self.trusted().servers().map_err(of_verifier)?,
        });
        let config = match &self.identity {
            Some(identity) => {
                let Identity { key, chain, .. } = identity.clone();
                builder.with_client_auth_cert(chain, key).map_err(|error| of_identity(identity, &error))?
            }
            None => builder.with_no_client_auth(),
        };
        Ok(Connector { config: Arc::new(config), any_name: self.peers == Peers::Ignore })
    }
}

fn of_verifier(error: VerifierBuilderError) -> SettingsError {
    SettingsError::Together(error.to_string())
}

fn of_identity(identity: &Identity, error: &Error) -> SettingsError {
    let (key, certificate) = (identity.key_file.clone(), identity.certificate_file.clone());
    match error {
        Error::InconsistentKeys(_) => {
            let text = format!("the private key is not that of the certificate in {}", certificate.display());
            SettingsError::Contents(key, text)
        }
        Error::InvalidCertificate(why) => {
            let why = match why {
                rustls::CertificateError::Other(other) if other.to_string() == "UnsupportedCertVersion" => {
                    "it is of version 1, without extensions; version 3 is needed".to_owned()
                }
                why => why.to_string(),
            };
            SettingsError::Contents(certificate, format!("the certificate cannot be used: {why}"))
        }
        error => SettingsError::Contents(key, format!("the private key cannot be used: {error}")),
    }
}

/// TLS for the connections of a listener. What it is set up with may be renewed while the listener serves.
#[derive(Debug)]
pub struct Acceptor {
    config: RwLock<Arc<ServerConfig>>,
}

impl Acceptor {
    /// Sets it up anew, for connections that are accepted from now on. They resume no session of before.
    ///
    /// # Errors
    /// As [`Settings::acceptor`]. Nothing has changed then.
    pub fn renew(&self, settings: &Settings) -> Result<(), SettingsError> {
        let config = settings.server()?;
        *self.config.write().unwrap_or_else(PoisonError::into_inner) = config;
        Ok(())
    }
}

impl Acceptor {
    /// What the next connection is set up with, for those who have sockets of their own.
    pub fn config(&self) -> Arc<ServerConfig> {
        self.config.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Accept for Acceptor {
    fn accept(&self) -> io::Result<Box<dyn Transport>> {
        let connection = ServerConnection::new(self.config()).map_err(io::Error::other)?;
        Ok(Box::new(Session::new(connection)))
    }
}

/// TLS for connections that this side opens. Sessions with the same peer are resumed.
#[derive(Clone, Debug)]
pub struct Connector {
    config: Arc<ClientConfig>,
    any_name: bool,
}

impl Connect for Connector {
    fn connect(&self, peer: &Address) -> io::Result<Option<Box<dyn Transport>>> {
        let name = match ServerName::try_from(peer.host.clone()) {
            Ok(name) => name,
            // Nobody looks at it, and an address is not sent.
            Err(_) if self.any_name => {
                ServerName::from(std::net::IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED))
            }
            Err(_) => {
                let text = format!("TLS: no certificate can name the host {}", peer.host);
                return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
            }
        };
        let connection = ClientConnection::new(self.config.clone(), name).map_err(io::Error::other)?;
        Ok(Some(Box::new(Session::new(connection))))
    }
}
