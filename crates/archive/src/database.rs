//! A database of PostgreSQL that has the index, and who this node is to it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use postgres::config::{Host, SslMode};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::sql::postgres::Client;
use crate::sql::{Connection, IndexError, Result};

/// A database of PostgreSQL.
///
/// Several nodes may have it open, each under a name of its own.
#[derive(Clone)]
pub struct Database {
    config: postgres::Config,
    node: String,
    authorities: Option<PathBuf>,
    pub(crate) grace: Duration,
    pub(crate) connections: usize,
}

/// What is said of a database is wrong.
#[derive(Debug, thiserror::Error)]
#[error("the database: {0}")]
pub struct NoDatabase(String);

/// What is on its way to be stored has its object before its row.
const GRACE: Duration = Duration::from_secs(60 * 60);
/// So many connections a node has at the most.
const CONNECTIONS: usize = 20;
/// How long to wait for a connection, unless the address says `connect_timeout`.
const CONNECT: Duration = Duration::from_secs(5);

impl Database {
    /// The database at this address, as libpq writes it: `postgresql://kerma@db.example/archive`, or
    /// `host=… user=… dbname=…`; for the node of this name.
    ///
    /// # Errors
    /// If the address cannot be read, or the name is empty or has other characters than letters, digits, `.`, `-` and `_`.
    pub fn new(address: &str, node: &str) -> std::result::Result<Database, NoDatabase> {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
        if node.is_empty() || node.starts_with('.') || !node.bytes().all(is_name) {
            return Err(NoDatabase(format!("{node:?} is no name of a node")));
        }
        let mut config = postgres::Config::from_str(address)
            .map_err(|error| NoDatabase(crate::sql::said::told(&error)))?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        // A server that is gone without a word is noticed.
        config
            .keepalives_idle(Duration::from_secs(10))
            .keepalives_interval(Duration::from_secs(5))
            .keepalives_retries(3);
        config.tcp_user_timeout(Duration::from_secs(15));
        config.application_name(&format!("kerma {node}"));
        Ok(Database {
            config,
            node: node.to_owned(),
            authorities: None,
            grace: GRACE,
            connections: CONNECTIONS,
        })
    }

    /// The same, if the server's certificate is of one of the authorities in this PEM file. The address says by `sslmode` whether
    /// the connection is encrypted.
    #[must_use]
    pub fn authorities(self, file: impl Into<PathBuf>) -> Database {
        Database { authorities: Some(file.into()), ..self }
    }

    /// The same, with so many connections at the most, 20 unless changed: one writes, one says that the node is alive, and the
    /// others read.
    #[must_use]
    pub fn connections(self, most: usize) -> Database {
        Database { connections: most, ..self }
    }

    /// The same, with so long until an object of a bucket goes that no row names: an hour unless changed.
    #[must_use]
    pub fn grace(self, grace: Duration) -> Database {
        Database { grace, ..self }
    }

    /// The name of this node.
    pub fn node(&self) -> &str {
        &self.node
    }

    /// A connection.
    pub(crate) fn connect(&self) -> Result<Connection> {
        let client = match self.tls()? {
            Some(tls) => self.config.connect(tls),
            None => self.config.connect(postgres::NoTls),
        };
        Ok(Connection::Postgres(Box::new(Client::new(client?))))
    }

    /// How a connection is encrypted; not at all without authorities.
    fn tls(&self) -> Result<Option<MakeRustlsConnect>> {
        let Some(file) = &self.authorities else {
            return match self.config.get_ssl_mode() {
                SslMode::Require => {
                    let why = "sslmode=require needs a file with the authorities of the server's certificate";
                    Err(IndexError::Unreachable(why.into()))
                }
                _ => Ok(None),
            };
        };
        let unusable = |why: &dyn fmt::Display| IndexError::Unreachable(format!("{}: {why}", file.display()));
        let mut roots = rustls::RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(file).map_err(|error| unusable(&error))? {
            let certificate = certificate.map_err(|error| unusable(&error))?;
            roots.add(certificate).map_err(|error| unusable(&error))?;
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| unusable(&error))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Some(MakeRustlsConnect::new(config)))
    }

    /// Where it is, for who reads a message: without a password.
    pub(crate) fn place(&self) -> PathBuf {
        Path::new(&self.to_string()).to_owned()
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("postgresql://")?;
        for (place, host) in self.config.get_hosts().iter().enumerate() {
            let separator = if place > 0 { "," } else { "" };
            match host {
                Host::Tcp(name) => write!(f, "{separator}{name}")?,
                #[cfg(unix)]
                Host::Unix(path) => write!(f, "{separator}{}", path.display())?,
            }
            let ports = self.config.get_ports();
            if let Some(port) = ports.get(place).or(ports.first()) {
                write!(f, ":{port}")?;
            }
        }
        write!(f, "/{}", self.config.get_dbname().unwrap_or_default())
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Database({self}, {})", self.node)
    }
}
