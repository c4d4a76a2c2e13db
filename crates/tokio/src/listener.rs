use std::{
    future::{Future, poll_fn},
    io,
    net::{SocketAddr, TcpListener as Socket},
    pin::pin,
    sync::Arc,
    task::Poll,
    time::{Duration, Instant},
};

use kerma_endpoint::{Endpoint, In};
use kerma_entity::{Entity, is_passing};
use kerma_pdu::AAssociateRj;
use tokio::{
    net::{TcpListener, TcpStream},
    time::sleep,
};

use crate::{
    Error,
    pool::Pool,
    pump::Pump,
    shutdown::{Sessions, Shutdown},
};

/// Associations past the cap that are told so at the same time; still more are closed without a word.
const MAX_REFUSALS: usize = 64;

/// An Application Entity that listens for associations.
///
/// Dropped, or while [`serve`](Listener::serve) is, it is [shut down](Shutdown::shutdown), and nobody waits for the
/// operations that are under way.
pub struct Listener {
    entity: Arc<Entity>,
    /// Until it stops to accept.
    socket: Option<TcpListener>,
    address: SocketAddr,
    sessions: Arc<Sessions>,
    /// Those that are told that there are too many.
    refusals: Arc<Sessions>,
    /// Those with the destinations of C-MOVEs, if they are kept.
    pool: Option<Pool>,
}

impl Listener {
    pub(crate) fn new(entity: Arc<Entity>, socket: Socket) -> io::Result<Listener> {
        socket.set_nonblocking(true)?;
        let socket = TcpListener::from_std(socket)?;
        Ok(Listener {
            pool: entity.reuse.map(Pool::new),
            entity,
            address: socket.local_addr()?,
            socket: Some(socket),
            sessions: Arc::default(),
            refusals: Arc::default(),
        })
    }

    /// Where it listens: the port that was chosen, if it was to listen on port 0.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Ends [`serve`](Listener::serve) from elsewhere.
    pub fn shutdown_handle(&self) -> Shutdown {
        Shutdown(self.sessions.clone())
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
        self.pool.iter().for_each(Pool::close);
        self.sessions.drain(self.entity.grace).await;
        if let Some(pool) = &self.pool {
            pool.drain(self.entity.grace.saturating_sub(stopped.elapsed())).await;
        }
        Ok(())
    }

    /// The next connection; `None` when the service is to end.
    async fn accepted(&self) -> Option<io::Result<(TcpStream, SocketAddr)>> {
        let socket = self.socket.as_ref()?;
        let mut ending = pin!(self.sessions.ending());
        poll_fn(|context| match ending.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => socket.poll_accept(context).map(Some),
        })
        .await
    }

    fn accept(&self, stream: TcpStream, peer: SocketAddr) {
        let (sessions, reject) = match self.sessions.count() < self.entity.max_associations {
            true => (&self.sessions, None),
            false if self.refusals.count() >= MAX_REFUSALS => {
                return log::warn!(
                    "{peer}: closed, {MAX_REFUSALS} others are being told that there are too many"
                );
            }
            false => (&self.refusals, Some(AAssociateRj::LOCAL_LIMIT_EXCEEDED)),
        };
        if reject.is_some() {
            log::warn!("{peer}: refused, {} associations are being served", self.entity.max_associations);
        }
        if let Err(error) = stream.set_nodelay(true) {
            return log::error!("{peer}: {error}");
        }
        let guard = sessions.add();
        let endpoint = Endpoint::acceptor(self.entity.setup.clone(), Some(peer), reject);
        let pump = Pump::new(endpoint, Some(stream), self.entity.clone()).keep_in(self.pool.clone());
        let mut pump = pump.interruptible(guard.interrupt.clone());
        pump.tell(In::Connected);
        tokio::spawn(async move {
            while pump.next().await.is_some() {}
            drop(guard);
        });
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.shutdown_handle().shutdown();
        self.pool.iter().for_each(Pool::close);
    }
}
