use std::{
    fmt::Debug,
    io,
    net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use kerma_endpoint::{Endpoint, In};
use kerma_entity::{
    Entity, Slot, Slots, bind, is_passing,
    transport::{Accept, Transport},
};

use crate::{
    Error,
    pool::Pool,
    pump::Pump,
    shutdown::{Guard, Sessions, Shutdown},
    transport::Connection,
    workers::Workers,
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
    workers: Workers,
}

impl Listener {
    pub(crate) fn bind(entity: Arc<Entity>, address: impl ToSocketAddrs + Debug) -> Result<Listener, Error> {
        let accept = entity.accept.clone();
        let shared = Shared {
            pool: entity.reuse.map(Pool::new),
            slots: Arc::new(Slots::new(entity.capacity.clone())),
            entity,
            sessions: Arc::default(),
            workers: Workers::default(),
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
                    // Out of file descriptors, most likely.
                    log::error!("accepting a connection: {error}");
                    self.shared.slots.make_room();
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
        let stream = Arc::new(stream);
        let guard = shared.sessions.add(stream.clone());
        let slot = shared.slots.open(peer.ip(), guard.interrupt.clone());
        let place = Place { guard, slot };
        let transport = match self.accept.as_ref().map(|accept| accept.accept()).transpose() {
            Ok(transport) => transport,
            Err(error) => return log::error!("{peer}: {error}"),
        };
        let serving = shared.clone();
        let session = move || match serving.open(stream, transport, &place) {
            Ok(connection) => serving.serve(connection, peer, place),
            Err(error) => serving.entity.not_opened(peer, &error),
        };
        if let Err(error) = shared.workers.run(Box::new(session)) {
            log::error!("{peer}: closed, no thread for it: {error}");
            shared.slots.make_room();
        }
    }
}

/// What a connection is served with.
struct Place {
    guard: Guard,
    slot: Arc<Slot>,
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

    fn serve(&self, connection: Connection, peer: SocketAddr, place: Place) {
        connection.description().iter().for_each(|what| log::info!("{peer}: {what}"));
        let Place { guard, slot } = place;
        let endpoint = Endpoint::acceptor(self.entity.setup.clone(), Some(peer), Some(slot));
        let endpoint = endpoint.with_certificate(connection.certificate());
        let pump = Pump::new(endpoint, connection, self.entity.clone()).keep_in(self.pool.clone());
        let mut pump = pump.interruptible(guard.interrupt.clone());
        pump.tell(In::Connected);
        while pump.next().is_some() {}
    }
}
