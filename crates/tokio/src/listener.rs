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
    Entity, bind, is_passing,
    transport::{Accept, Transport},
};
use kerma_pdu::AAssociateRj;
use tokio::{
    net::{TcpListener, TcpStream},
    time::sleep,
};

use crate::{
    Error,
    connection::Connection,
    pool::Pool,
    pump::Pump,
    shutdown::{Sessions, Shutdown},
};

/// Associations past the cap that are told so at the same time; still more are closed without a word.
const MAX_REFUSALS: usize = 64;
/// Handshakes at the same time; still more connections are closed without a word.
const MAX_OPENINGS: usize = 256;

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
    /// Those that are told that there are too many.
    refusals: Arc<Sessions>,
    /// Those whose connections are in their handshakes.
    openings: Arc<Sessions>,
    /// Those with the destinations of C-MOVEs, if they are kept.
    pool: Option<Pool>,
}

impl Listener {
    pub(crate) fn new(entity: Arc<Entity>, socket: Socket) -> io::Result<Listener> {
        let accept = entity.accept.clone();
        let shared = Shared {
            pool: entity.reuse.map(Pool::new),
            entity,
            sessions: Arc::default(),
            refusals: Arc::default(),
            openings: Arc::default(),
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
                    // Out of file descriptors, most likely: some will be closed.
                    log::error!("accepting a connection: {error}");
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
        let Some(accept) = &self.accept else {
            if let Some(session) = self.shared.session(connection, peer) {
                tokio::spawn(session);
            }
            return;
        };
        let Some(opening) = self.shared.openings.add(MAX_OPENINGS) else {
            return log::warn!("{peer}: closed, {MAX_OPENINGS} others are in their handshakes");
        };
        match accept.accept() {
            Ok(transport) => {
                let shared = self.shared.clone();
                tokio::spawn(async move {
                    let secured = shared.secure(connection, peer, transport).await;
                    drop(opening);
                    if let Some(session) = secured.and_then(|connection| shared.session(connection, peer)) {
                        session.await;
                    }
                });
            }
            Err(error) => log::error!("{peer}: {error}"),
        }
    }
}

impl Shared {
    /// Has the handshake, which takes no place among the associations.
    async fn secure(
        &self,
        connection: Connection,
        peer: SocketAddr,
        transport: Box<dyn Transport>,
    ) -> Option<Connection> {
        match connection.secure(transport, self.entity.setup.limits.acse).await {
            Ok(connection) => {
                connection.description().iter().for_each(|what| log::info!("{peer}: {what}"));
                Some(connection)
            }
            Err(error) => {
                log::warn!("{peer}: {error}");
                None
            }
        }
    }

    /// An association to its end, in its place among those that are served or those that are told that there are too many.
    fn session(
        &self,
        connection: Connection,
        peer: SocketAddr,
    ) -> Option<impl Future<Output = ()> + Send + use<>> {
        let most = self.entity.max_associations;
        let (guard, reject) = match self.sessions.add(most) {
            Some(guard) => (guard, None),
            None => match self.refusals.add(MAX_REFUSALS) {
                Some(guard) => {
                    log::warn!("{peer}: refused, {most} associations are being served");
                    (guard, Some(AAssociateRj::LOCAL_LIMIT_EXCEEDED))
                }
                None => {
                    log::warn!(
                        "{peer}: closed, {MAX_REFUSALS} others are being told that there are too many"
                    );
                    return None;
                }
            },
        };
        let endpoint = Endpoint::acceptor(self.entity.setup.clone(), Some(peer), reject);
        let endpoint = endpoint.with_certificate(connection.certificate());
        let pump = Pump::new(endpoint, Some(connection), self.entity.clone()).keep_in(self.pool.clone());
        let mut pump = pump.interruptible(guard.interrupt.clone());
        pump.tell(In::Connected);
        Some(async move {
            while pump.next().await.is_some() {}
            drop(guard);
        })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.shutdown_handle().shutdown();
        self.shared.pool.iter().for_each(Pool::close);
    }
}
