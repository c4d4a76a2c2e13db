use std::{
    net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs},
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use kerma_endpoint::{Endpoint, In};
use kerma_entity::{Entity, bind, is_passing};
use kerma_pdu::AAssociateRj;

use crate::{
    Error,
    pool::Pool,
    pump::Pump,
    shutdown::{Sessions, Shutdown},
    transport::Tcp,
};

/// Associations past the cap that are told so at the same time; still more are closed without a word.
const MAX_REFUSALS: usize = 64;

/// An Application Entity that listens for associations.
pub struct Listener {
    entity: Arc<Entity>,
    socket: TcpListener,
    address: SocketAddr,
    sessions: Arc<Sessions>,
    /// Those with the destinations of C-MOVEs, if they are kept.
    pool: Option<Pool>,
    refusals: Arc<AtomicUsize>,
    next_id: AtomicU64,
}

impl Listener {
    pub(crate) fn bind(
        entity: Arc<Entity>,
        address: impl ToSocketAddrs + std::fmt::Debug,
    ) -> Result<Listener, Error> {
        let socket = bind(&address).map_err(|error| Error::Listen(format!("{address:?}"), error))?;
        let address = socket.local_addr().map_err(|error| Error::Listen(format!("{address:?}"), error))?;
        Ok(Listener {
            pool: entity.reuse.map(Pool::new),
            entity,
            socket,
            address,
            sessions: Arc::default(),
            refusals: Arc::default(),
            next_id: AtomicU64::new(0),
        })
    }

    /// The address that it listens at. If it was told to listen on port 0, this has the port that the system chose.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// A handle that ends [`serve`](Listener::serve) from another thread.
    pub fn shutdown_handle(&self) -> Shutdown {
        Shutdown { sessions: self.sessions.clone(), address: self.address }
    }

    /// Serves associations until [`Shutdown::shutdown`], each on a thread of its own.
    pub fn serve(self) -> Result<(), Error> {
        while !self.sessions.is_stopping() {
            match self.socket.accept() {
                Ok(_) if self.sessions.is_stopping() => break,
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
        let Listener { socket, sessions, entity, pool, .. } = self;
        drop(socket);
        let stopped = Instant::now();
        pool.iter().for_each(Pool::close);
        sessions.drain(entity.grace);
        pool.iter().for_each(|pool| pool.drain(entity.grace.saturating_sub(stopped.elapsed())));
        Ok(())
    }

    /// Serves on a thread of its own.
    pub fn spawn(self) -> thread::JoinHandle<Result<(), Error>> {
        thread::spawn(move || self.serve())
    }

    fn accept(&self, stream: TcpStream, peer: SocketAddr) {
        if self.sessions.count() < self.entity.max_associations {
            return self.start(stream, peer, None, None);
        }
        let refusal = Refusal::new(&self.refusals);
        if self.refusals.load(Ordering::Relaxed) > MAX_REFUSALS {
            return log::warn!(
                "{peer}: closed, {MAX_REFUSALS} others are being told that there are too many"
            );
        }
        log::warn!("{peer}: refused, {} associations are being served", self.entity.max_associations);
        self.start(stream, peer, Some(AAssociateRj::LOCAL_LIMIT_EXCEEDED), Some(refusal));
    }

    fn start(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
        reject: Option<AAssociateRj>,
        refusal: Option<Refusal>,
    ) {
        let (entity, pool) = (self.entity.clone(), self.pool.clone());
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let guard = match stream.try_clone() {
            Ok(clone) if reject.is_none() => self.sessions.add(id, clone),
            Ok(clone) => Arc::<Sessions>::default().add(id, clone),
            Err(error) => return log::error!("{peer}: {error}"),
        };
        let session = move || {
            let _until_done = (&guard, &refusal);
            let transport = match Tcp::new(stream) {
                Ok(transport) => Box::new(transport),
                Err(error) => return log::error!("{peer}: {error}"),
            };
            let endpoint = Endpoint::acceptor(entity.setup.clone(), Some(peer), reject);
            let pump = Pump::new(endpoint, transport, entity).keep_in(pool);
            let mut pump = pump.interruptible(guard.interrupt.clone());
            pump.tell(In::Connected);
            while pump.next().is_some() {}
        };
        if let Err(error) = thread::Builder::new().name(peer.to_string()).spawn(session) {
            log::error!("{peer}: closed, no thread for it: {error}");
        }
    }
}

/// One of those that are told that there are too many, until dropped.
struct Refusal(Arc<AtomicUsize>);

impl Refusal {
    fn new(count: &Arc<AtomicUsize>) -> Refusal {
        count.fetch_add(1, Ordering::Relaxed);
        Refusal(count.clone())
    }
}

impl Drop for Refusal {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
