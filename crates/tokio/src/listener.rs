use std::{
    fmt::Debug,
    future::{Future, poll_fn},
    io,
    net::{SocketAddr, TcpListener as Socket, ToSocketAddrs},
    pin::pin,
    sync::Arc,
    task::Poll,
    time::{Duration, Instant},
};

use kerma_endpoint::{Endpoint, In};
use kerma_entity::{
    Entity, Slot, Slots, bind, is_passing,
    transport::{Accept, Transport},
};
use tokio::{
    net::{TcpListener, TcpStream},
    time::sleep,
};

use crate::{
    Error,
    connection::Connection,
    pool::Pool,
    pump::Pump,
    shutdown::{Guard, Sessions, Shutdown, Stage},
};

/// An Application Entity that listens for associations.
///
/// Dropped, or while [`serve`](Listener::serve) is, it is [shut down](Shutdown::shutdown), and nobody waits for the
/// operations that are under way.
pub struct Listener {
    shared: Arc<Shared>,
    /// Until it stops to accept.
    socket: Option<TcpListener>,
    address: SocketAddr,
    /// What secures the connections, if they are.
    accept: Option<Arc<dyn Accept>>,
}

/// What the listeners of an Application Entity share.
struct Shared {
    entity: Arc<Entity>,
    sessions: Arc<Sessions>,
    slots: Arc<Slots>,
    /// Those with the destinations of C-MOVEs, if they are kept.
    pool: Option<Pool>,
}

impl Listener {
    pub(crate) fn new(entity: Arc<Entity>, socket: Socket) -> io::Result<Listener> {
        let accept = entity.accept.clone();
        let shared = Shared {
            pool: entity.reuse.map(Pool::new),
            slots: Arc::new(Slots::new(entity.capacity.clone())),
            entity,
            sessions: Arc::default(),
        };
        Listener::of(Arc::new(shared), accept, socket)
    }

    fn of(shared: Arc<Shared>, accept: Option<Arc<dyn Accept>>, socket: Socket) -> io::Result<Listener> {
        socket.set_nonblocking(true)?;
        let socket = TcpListener::from_std(socket)?;
        Ok(Listener { address: socket.local_addr()?, socket: Some(socket), shared, accept })
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
        let listener = bind(&address).and_then(|socket| Listener::of(self.shared.clone(), accept, socket));
        listener.map_err(|error| Error::Listen(format!("{address:?}"), error))
    }

    /// Where it listens: the port that was chosen, if it was to listen on port 0.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Ends [`serve`](Listener::serve) from elsewhere.
    pub fn shutdown_handle(&self) -> Shutdown {
        Shutdown(self.shared.sessions.clone())
    }

    /// Serves associations, a task each, until [`Shutdown::shutdown`].
    ///
    /// # Errors
    /// None as yet: what goes wrong with one connection is logged, and the next is accepted.
    pub async fn serve(mut self) -> Result<(), Error> {
        while let Some(accepted) = self.accepted().await {
            match accepted {
                // An IPv4 peer of a socket for both: 192.0.2.1, not ::ffff:192.0.2.1.
                Ok((stream, peer)) => {
                    self.accept(stream, SocketAddr::new(peer.ip().to_canonical(), peer.port()))
                }
                Err(error) if is_passing(&error) => log::warn!("accepting a connection: {error}"),
                Err(error) => {
                    // Out of file descriptors, most likely.
                    log::error!("accepting a connection: {error}");
                    self.shared.slots.make_room();
                    sleep(Duration::from_millis(100)).await;
                }
            }
        }
        self.socket = None;
        let stopped = Instant::now();
        let Shared { pool, sessions, entity, .. } = &*self.shared;
        pool.iter().for_each(Pool::close);
        sessions.drain(entity.grace).await;
        if let Some(pool) = pool {
            pool.drain(entity.grace.saturating_sub(stopped.elapsed())).await;
        }
        Ok(())
    }

    /// The next connection; `None` when the service is to end.
    async fn accepted(&self) -> Option<io::Result<(TcpStream, SocketAddr)>> {
        let socket = self.socket.as_ref()?;
        let mut ending = pin!(self.shared.sessions.ending());
        poll_fn(|context| match ending.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => socket.poll_accept(context).map(Some),
        })
        .await
    }

    fn accept(&self, stream: TcpStream, peer: SocketAddr) {
        let connection = match Connection::new(stream) {
            Ok(connection) => connection,
            Err(error) => return log::error!("{peer}: {error}"),
        };
        let transport = match self.accept.as_ref().map(|accept| accept.accept()).transpose() {
            Ok(transport) => transport,
            Err(error) => return log::error!("{peer}: {error}"),
        };
        let place = Place::new(&self.shared, peer);
        let shared = self.shared.clone();
        tokio::spawn(async move {
            // What comes first is dropped last: whoever waits for the last place finds that nobody has what is shared.
            let (place, shared) = (place, shared);
            match shared.open(connection, transport, &place).await {
                Ok(connection) => shared.serve(connection, peer, &place).await,
                Err(error) => shared.entity.not_opened(peer, &error),
            }
        });
    }
}

/// The place of a connection among those that are served.
struct Place {
    slot: Arc<Slot>,
    /// Dropped last, since the service may end as soon as it is.
    guard: Guard,
}

impl Place {
    fn new(shared: &Shared, peer: SocketAddr) -> Place {
        let guard = shared.sessions.add();
        let slot = shared.slots.open(peer.ip(), guard.interrupt.clone());
        Place { guard, slot }
    }
}

impl Shared {
    /// The connection, once its handshake is done, if there is one.
    async fn open(
        &self,
        connection: Connection,
        transport: Option<Box<dyn Transport>>,
        place: &Place,
    ) -> io::Result<Connection> {
        let Some(transport) = transport else { return Ok(connection) };
        let mut secured = pin!(connection.secure(transport, self.entity.setup.limits.acse));
        poll_fn(|context| match place.guard.interrupt.poll(context) {
            Stage::Serving => secured.as_mut().poll(context),
            Stage::Ending | Stage::Over => Poll::Ready(Err(io::ErrorKind::Interrupted.into())),
        })
        .await
    }

    async fn serve(&self, connection: Connection, peer: SocketAddr, place: &Place) {
        connection.description().iter().for_each(|what| log::info!("{peer}: {what}"));
        let endpoint = Endpoint::acceptor(self.entity.setup.clone(), Some(peer), Some(place.slot.clone()));
        let endpoint = endpoint.with_certificate(connection.certificate());
        let pump = Pump::new(endpoint, Some(connection), self.entity.clone()).keep_in(self.pool.clone());
        let mut pump = pump.interruptible(place.guard.interrupt.clone());
        pump.tell(In::Connected);
        while pump.next().await.is_some() {}
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.shutdown_handle().shutdown();
        self.shared.pool.iter().for_each(Pool::close);
    }
}
