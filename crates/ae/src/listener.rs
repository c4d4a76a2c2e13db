use std::{
    fmt::Debug,
    io,
    net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use kerma_endpoint::{Endpoint, In};
use kerma_entity::{
    Entity, bind, is_passing,
    transport::{Accept, Transport},
};
use kerma_pdu::AAssociateRj;

use crate::{
    Error,
    pool::Pool,
    pump::Pump,
    shutdown::{Guard, Sessions, Shutdown},
    transport::Connection,
};

/// Associations past the cap that are told so at the same time; still more are closed without a word.
const MAX_REFUSALS: usize = 64;
/// Handshakes at the same time; still more connections are closed without a word.
const MAX_OPENINGS: usize = 256;

/// An Application Entity that listens for associations.
pub struct Listener {
    shared: Arc<Shared>,
    /// What secures the connections, if they are.
    accept: Option<Arc<dyn Accept>>,
    socket: TcpListener,
    address: SocketAddr,
}

/// What the listeners of an Application Entity share.
struct Shared {
    entity: Arc<Entity>,
    sessions: Arc<Sessions>,
    /// Those with the destinations of C-MOVEs, if they are kept.
    pool: Option<Pool>,
    refusals: Arc<AtomicUsize>,
    openings: Arc<AtomicUsize>,
}

impl Listener {
    pub(crate) fn bind(entity: Arc<Entity>, address: impl ToSocketAddrs + Debug) -> Result<Listener, Error> {
        let accept = entity.accept.clone();
        let shared = Shared {
            pool: entity.reuse.map(Pool::new),
            entity,
            sessions: Arc::default(),
            refusals: Arc::default(),
            openings: Arc::default(),
        };
        Listener::of(Arc::new(shared), accept, address)
    }

    fn of(
        shared: Arc<Shared>,
        accept: Option<Arc<dyn Accept>>,
        address: impl ToSocketAddrs + Debug,
    ) -> Result<Listener, Error> {
        let failed = |error| Error::Listen(format!("{address:?}"), error);
        let socket = bind(&address).map_err(failed)?;
        let address = socket.local_addr().map_err(failed)?;
        shared.sessions.listens_at(address);
        Ok(Listener { shared, accept, socket, address })
    }

    /// A second listener of the same Application Entity, secured by this or not at all. Each is to be
    /// [served](Listener::serve). They share the number of associations that are served at once, and the shutdown.
    ///
    /// # Errors
    /// [`Error::Listen`].
    pub fn beside(
        &self,
        address: impl ToSocketAddrs + Debug,
        accept: Option<Arc<dyn Accept>>,
    ) -> Result<Listener, Error> {
        Listener::of(self.shared.clone(), accept, address)
    }

    /// The address that it listens at. If it was told to listen on port 0, this has the port that the system chose.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// A handle that ends [`serve`](Listener::serve) from another thread.
    pub fn shutdown_handle(&self) -> Shutdown {
        Shutdown { sessions: self.shared.sessions.clone() }
    }

    /// Serves associations until [`Shutdown::shutdown`], each on a thread of its own.
    pub fn serve(self) -> Result<(), Error> {
        while !self.shared.sessions.is_stopping() {
            match self.socket.accept() {
                Ok(_) if self.shared.sessions.is_stopping() => break,
                // An IPv4 peer of a socket for both: 192.0.2.1, not ::ffff:192.0.2.1.
                Ok((stream, peer)) => {
                    self.accept(stream, SocketAddr::new(peer.ip().to_canonical(), peer.port()))
                }
                Err(error) if is_passing(&error) => log::warn!("accepting a connection: {error}"),
                Err(error) => {
                    // Out of file descriptors, most likely: some will be closed.
                    log::error!("accepting a connection: {error}");
                    thread::sleep(Duration::from_millis(100));
                }
            }
        }
        let Listener { socket, shared, .. } = self;
        drop(socket);
        let stopped = Instant::now();
        let grace = shared.entity.grace;
        shared.pool.iter().for_each(Pool::close);
        shared.sessions.drain(grace);
        shared.pool.iter().for_each(|pool| pool.drain(grace.saturating_sub(stopped.elapsed())));
        Ok(())
    }

    /// Serves on a thread of its own.
    pub fn spawn(self) -> thread::JoinHandle<Result<(), Error>> {
        thread::spawn(move || self.serve())
    }

    fn accept(&self, stream: TcpStream, peer: SocketAddr) {
        let shared = self.shared.clone();
        let Some(accept) = &self.accept else {
            if let Some(place) = shared.place(&stream, peer) {
                on_thread(peer, move || match Connection::new(stream) {
                    Ok(connection) => shared.serve(connection, peer, place),
                    Err(error) => log::error!("{peer}: {error}"),
                });
            }
            return;
        };
        let opening = Count::of(&shared.openings);
        if shared.openings.load(Ordering::Relaxed) > MAX_OPENINGS {
            return log::warn!("{peer}: closed, {MAX_OPENINGS} others are in their handshakes");
        }
        match accept.accept() {
            Ok(transport) => on_thread(peer, move || shared.secure(stream, peer, transport, opening)),
            Err(error) => log::error!("{peer}: {error}"),
        }
    }
}

fn on_thread(peer: SocketAddr, session: impl FnOnce() + Send + 'static) {
    if let Err(error) = thread::Builder::new().name(peer.to_string()).spawn(session) {
        log::error!("{peer}: closed, no thread for it: {error}");
    }
}

/// What a connection is served with.
struct Place {
    guard: Guard,
    /// Beyond the cap: all it gets, and its place among those that are told so.
    reject: Option<(AAssociateRj, Count)>,
}

impl Shared {
    /// The place of another association, among those that are served or those that are told that there are too many.
    fn place(&self, stream: &TcpStream, peer: SocketAddr) -> Option<Place> {
        let placed =
            stream.try_clone().map(|clone| match self.sessions.add(clone, self.entity.max_associations) {
                Ok(guard) => Some(Place { guard, reject: None }),
                Err(clone) => self.refusal(clone, peer),
            });
        placed.unwrap_or_else(|error: io::Error| {
            log::error!("{peer}: {error}");
            None
        })
    }

    fn refusal(&self, clone: TcpStream, peer: SocketAddr) -> Option<Place> {
        let refusal = Count::of(&self.refusals);
        if self.refusals.load(Ordering::Relaxed) > MAX_REFUSALS {
            log::warn!("{peer}: closed, {MAX_REFUSALS} others are being told that there are too many");
            return None;
        }
        log::warn!("{peer}: refused, {} associations are being served", self.entity.max_associations);
        let guard = Arc::<Sessions>::default().add(clone, usize::MAX).ok()?;
        Some(Place { guard, reject: Some((AAssociateRj::LOCAL_LIMIT_EXCEEDED, refusal)) })
    }

    /// Has the handshake, which takes no place among the associations, and serves what comes of it.
    fn secure(&self, stream: TcpStream, peer: SocketAddr, transport: Box<dyn Transport>, opening: Count) {
        let time = self.entity.setup.limits.acse;
        let secured = Connection::new(stream).and_then(|connection| connection.secure(transport, time));
        drop(opening);
        match secured {
            Ok(connection) => {
                connection.description().iter().for_each(|what| log::info!("{peer}: {what}"));
                if let Some(place) = self.place(connection.socket(), peer) {
                    self.serve(connection, peer, place);
                }
            }
            Err(error) => log::warn!("{peer}: {error}"),
        }
    }

    fn serve(&self, connection: Connection, peer: SocketAddr, place: Place) {
        let reject = place.reject.as_ref().map(|(reject, _)| *reject);
        let endpoint = Endpoint::acceptor(self.entity.setup.clone(), Some(peer), reject);
        let endpoint = endpoint.with_certificate(connection.certificate());
        let pump = Pump::new(endpoint, connection, self.entity.clone()).keep_in(self.pool.clone());
        let mut pump = pump.interruptible(place.guard.interrupt.clone());
        pump.tell(In::Connected);
        while pump.next().is_some() {}
    }
}

/// One of several that are counted, until dropped.
struct Count(Arc<AtomicUsize>);

impl Count {
    fn of(count: &Arc<AtomicUsize>) -> Count {
        count.fetch_add(1, Ordering::Relaxed);
        Count(count.clone())
    }
}

impl Drop for Count {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
