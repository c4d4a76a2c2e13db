use std::{
    fmt::Debug,
    io,
    net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs},
    sync::{Arc, Weak},
    thread,
    time::Instant,
};

use kerma_endpoint::{Endpoint, In};
use kerma_entity::{
    Entity, Slot, Slots, bind,
    transport::{Accept, Transport},
};

use crate::{
    Error,
    acceptors::{Acceptors, Serve},
    pool::Pool,
    pump::Pump,
    shutdown::{Guard, Sessions, Shutdown},
    transport::Connection,
};

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
    slots: Arc<Slots>,
}

impl Listener {
    pub(crate) fn bind(entity: Arc<Entity>, address: impl ToSocketAddrs + Debug) -> Result<Listener, Error> {
        let accept = entity.accept.clone();
        let shared = Shared {
            pool: entity.reuse.map(Pool::new),
            slots: Arc::new(Slots::new(entity.capacity.clone())),
            entity,
            sessions: Arc::default(),
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
    ///
    /// # Errors
    /// [`Error::Listen`] if there is no thread to accept connections on.
    pub fn serve(self) -> Result<(), Error> {
        let Listener { shared, accept, socket, address } = self;
        let failed = |error| Error::Listen(address.to_string(), error);
        let serving = Serving { sessions: shared.sessions.clone(), shared: Arc::downgrade(&shared), accept };
        Acceptors::new(socket, serving).and_then(|acceptors| acceptors.run()).map_err(failed)?;
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
}

/// What serves the connections of one listener. Threads that wait for connections have it, and may have it for a moment longer than
/// [`Listener::serve`] lasts: so they do not keep what the user has provided.
struct Serving {
    sessions: Arc<Sessions>,
    shared: Weak<Shared>,
    accept: Option<Arc<dyn Accept>>,
}

/// A connection, and its place among those that are served, which is given up last: whoever waits for the last of them finds that
/// nobody has what is shared.
struct Accepted {
    stream: Arc<TcpStream>,
    peer: SocketAddr,
    shared: Arc<Shared>,
    place: Place,
}

impl Serve for Serving {
    type Connection = Accepted;

    fn take(&self, stream: TcpStream, peer: SocketAddr) -> Option<Accepted> {
        let shared = self.shared.upgrade()?;
        let stream = Arc::new(stream);
        let guard = self.sessions.add(stream.clone());
        let slot = shared.slots.open(peer.ip(), guard.interrupt.clone());
        Some(Accepted { stream, peer, shared, place: Place { guard, slot } })
    }

    fn serve(&self, accepted: Accepted) {
        // In this order: what comes first is dropped last.
        let Accepted { place, shared, stream, peer } = accepted;
        let transport = match self.accept.as_ref().map(|accept| accept.accept()).transpose() {
            Ok(transport) => transport,
            Err(error) => return log::error!("{peer}: {error}"),
        };
        match shared.open(stream, transport, &place) {
            Ok(connection) => shared.serve(connection, peer, &place),
            Err(error) => shared.entity.not_opened(peer, &error),
        }
    }

    fn is_stopping(&self) -> bool {
        self.sessions.is_stopping()
    }

    fn make_room(&self) {
        if let Some(shared) = self.shared.upgrade() {
            shared.slots.make_room();
        }
    }
}

/// What a connection is served with.
struct Place {
    slot: Arc<Slot>,
    /// Dropped last, since the service may end as soon as it is.
    guard: Guard,
}

impl Shared {
    /// The connection, once its handshake is done, if there is one.
    fn open(
        &self,
        stream: Arc<TcpStream>,
        transport: Option<Box<dyn Transport>>,
        place: &Place,
    ) -> io::Result<Connection> {
        let connection = Connection::new(stream)?;
        let Some(transport) = transport else { return Ok(connection) };
        if place.guard.interrupt.enter_idle(true) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let secured = connection.secure(transport, self.entity.setup.limits.acse);
        place.guard.interrupt.leave_idle();
        secured
    }

    fn serve(&self, connection: Connection, peer: SocketAddr, place: &Place) {
        connection.description().iter().for_each(|what| log::info!("{peer}: {what}"));
        let endpoint = Endpoint::acceptor(self.entity.setup.clone(), Some(peer), Some(place.slot.clone()));
        let endpoint = endpoint.with_certificate(connection.certificate());
        let pump = Pump::new(endpoint, connection, self.entity.clone()).keep_in(self.pool.clone());
        let mut pump = pump.interruptible(place.guard.interrupt.clone());
        pump.tell(In::Connected);
        while pump.next().is_some() {}
    }
}
