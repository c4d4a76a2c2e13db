//! TLS of `qrscp`: for those who come, for those whom it goes to, and anew after SIGHUP.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, PoisonError, RwLock};

use kerma_ae::{Address, ApplicationEntity, Error, Listener};
use kerma_tls::transport::{Accept, Connect, Transport};
use kerma_tls::{Acceptor, Connector, Peers, Settings, SettingsError};

use super::access::Current;
use super::configuration::{Asked, Configuration};
use super::values::Title;
use crate::options::AcceptorTls;

/// What associations are secured with. Clones share it.
#[derive(Clone)]
pub(super) struct Secured {
    /// For those who come, if they are secured.
    acceptor: Option<Arc<Acceptor>>,
    going: Arc<Going>,
    /// For those who come by HTTP, if they are secured.
    http: Arc<RwLock<Option<Arc<Acceptor>>>>,
}

/// For those whom it goes to, if `[peers]` says so.
struct Going {
    current: Current,
    connector: RwLock<Connector>,
}

/// What the options say, or else the configuration; whether those who come are secured.
pub(super) fn settings(
    options: &AcceptorTls,
    configuration: &Configuration,
) -> Result<(Settings, bool), SettingsError> {
    match options.settings()? {
        Some(settings) => Ok((settings, true)),
        None => Ok((configuration.tls.settings()?, configuration.tls.is_on())),
    }
}

/// Whoever calls may be anybody, but whom it goes to is always the one that is meant.
fn connector(settings: Settings) -> Result<Connector, SettingsError> {
    settings.peers(Peers::Require).connector()
}

/// The same files, and what is asked of the certificates of those who come by HTTP: browsers mostly have none.
fn of_http(settings: Settings, configuration: &Configuration) -> Settings {
    let asked = match configuration.http.certificates {
        Asked::Require => Peers::Require,
        Asked::Request if settings.has_authorities() => Peers::Request,
        Asked::Request | Asked::None => Peers::Ignore,
    };
    settings.peers(asked)
}

impl Secured {
    pub(super) fn new(
        (settings, is_on): (Settings, bool),
        current: &Current,
    ) -> Result<Secured, SettingsError> {
        let acceptor = is_on.then(|| settings.acceptor()).transpose()?.map(Arc::new);
        let going = Going { current: current.clone(), connector: RwLock::new(connector(settings)?) };
        Ok(Secured { acceptor, going: Arc::new(going), http: Arc::default() })
    }

    /// The same with other files. What cannot be used changes nothing.
    pub(super) fn renew(
        &self,
        (settings, is_on): (Settings, bool),
        configuration: &Configuration,
    ) -> Result<(), SettingsError> {
        let connector = connector(settings.clone())?;
        let http = self.http.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(acceptor) = http.filter(|_| is_on) {
            acceptor.renew(&of_http(settings.clone(), configuration))?;
        }
        if let Some(acceptor) = self.acceptor.as_ref().filter(|_| is_on) {
            acceptor.renew(&settings)?;
        }
        *self.going.connector.write().unwrap_or_else(PoisonError::into_inner) = connector;
        Ok(())
    }

    /// What secures HTTP, if the configuration says that it is: with the same files, and what is asked of browsers.
    pub(super) fn of_http(
        &self,
        (settings, is_on): (Settings, bool),
        configuration: &Configuration,
    ) -> Result<Option<Arc<Acceptor>>, SettingsError> {
        if !configuration.http.tls {
            return Ok(None);
        }
        if !is_on {
            let text = "[http] tls = true needs the key and certificate of [tls]";
            return Err(SettingsError::Together(text.into()));
        }
        let acceptor = Arc::new(of_http(settings, configuration).acceptor()?);
        *self.http.write().unwrap_or_else(PoisonError::into_inner) = Some(acceptor.clone());
        Ok(Some(acceptor))
    }

    /// Secures where the entity goes to.
    pub(super) fn opened(&self, entity: ApplicationEntity) -> ApplicationEntity {
        entity.secure_opened(self.going.clone())
    }

    /// What secures connections with servers that are no Application Entities.
    pub(super) fn always(&self) -> Arc<dyn Connect> {
        Arc::new(Always(self.going.clone()))
    }

    /// Secures the one port, unless there is another for that.
    pub(super) fn accepted(
        &self,
        entity: ApplicationEntity,
        configuration: &Configuration,
    ) -> ApplicationEntity {
        match &self.acceptor {
            Some(acceptor) if configuration.tls.port.is_none() => entity.secure_accepted(acceptor.clone()),
            _ => entity,
        }
    }

    /// The second port, if there is one.
    pub(super) fn beside(
        &self,
        listener: &Listener,
        configuration: &Configuration,
    ) -> Result<Option<Listener>, Error> {
        let (Some(port), Some(acceptor)) = (configuration.tls.port, &self.acceptor) else { return Ok(None) };
        let accept = || Some(acceptor.clone() as Arc<dyn Accept>);
        let host = configuration.bind_address.trim_start_matches('[').trim_end_matches(']');
        if !host.is_empty() {
            return listener.beside((host, port), accept()).map(Some);
        }
        let listening = match listener.local_addr().is_ipv6() {
            true => listener.beside((Ipv6Addr::UNSPECIFIED, port), accept()),
            false => listener.beside((Ipv4Addr::UNSPECIFIED, port), accept()),
        };
        listening.map(Some)
    }
}

/// A server that is no Application Entity: always with TLS.
struct Always(Arc<Going>);

impl Connect for Always {
    fn connect(&self, server: &Address) -> io::Result<Option<Box<dyn Transport>>> {
        self.0.connector().connect(server)
    }
}

impl Going {
    fn connector(&self) -> Connector {
        self.connector.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Connect for Going {
    fn connect(&self, peer: &Address) -> io::Result<Option<Box<dyn Transport>>> {
        let configuration = self.current.get();
        match configuration.peers.get(&Title(peer.ae_title)) {
            Some(known) if known.tls => self.connector().connect(peer),
            _ => Ok(None),
        }
    }
}
