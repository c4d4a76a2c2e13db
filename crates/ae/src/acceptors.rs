use std::{
    io,
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use kerma_entity::{is_passing, is_timeout};

/// How many threads wait for the next connection, and how long. To start a thread and to end it takes as much of the
/// processor as a short association.
const KEPT: usize = 16;
const PATIENCE: Duration = Duration::from_secs(10);

/// What becomes of the connections.
pub(crate) trait Serve: Send + Sync + 'static {
    /// One that is counted among those that are being served.
    type Connection;

    /// Counts one; `None` if nobody is there to serve it any more.
    fn take(&self, stream: TcpStream, peer: SocketAddr) -> Option<Self::Connection>;

    /// Serves one to its end.
    fn serve(&self, connection: Self::Connection);

    /// Whether no more are to be served. Whoever says so [knocks](knock) then.
    fn is_stopping(&self) -> bool;

    /// There is no thread, or no file descriptor, for one more: those that are idle may end.
    fn make_room(&self);
}

/// Threads that wait at a socket for connections. Each serves by itself the connection that it accepts, so that none is handed
/// from one thread to another, and then waits for the next one. There is always one that waits.
pub(crate) struct Acceptors<S> {
    serve: S,
    address: SocketAddr,
    state: Mutex<State>,
    /// Nobody waits any more.
    ended: Condvar,
}

struct State {
    /// Until there is nothing more to accept.
    socket: Option<Arc<TcpListener>>,
    /// How many threads wait.
    waiting: usize,
}

impl<S: Serve> Acceptors<S> {
    pub(crate) fn new(socket: TcpListener, serve: S) -> io::Result<Arc<Acceptors<S>>> {
        let address = socket.local_addr()?;
        limit_patience(&socket)?;
        let state = State { socket: Some(Arc::new(socket)), waiting: 0 };
        Ok(Arc::new(Acceptors { serve, address, state: Mutex::new(state), ended: Condvar::new() }))
    }

    /// Serves what comes, until it is [stopping](Serve::is_stopping). Connections that are being served then may go on.
    ///
    /// # Errors
    /// If there is no thread for the first one.
    pub(crate) fn run(self: &Arc<Self>) -> io::Result<()> {
        self.lock().waiting += 1;
        if let Err(error) = self.start() {
            self.lock().waiting -= 1;
            return Err(error);
        }
        let waits = |state: &mut State| state.waiting > 0;
        let state = self.ended.wait_while(self.lock(), waits);
        state.unwrap_or_else(PoisonError::into_inner).socket = None;
        Ok(())
    }

    /// Starts a thread that is among the waiting ones already.
    fn start(self: &Arc<Self>) -> io::Result<()> {
        let acceptors = self.clone();
        thread::Builder::new().name("association".into()).spawn(move || acceptors.accept_each()).map(drop)
    }

    /// Waits, serves, and waits again. A panic ends the thread, which does not wait at that time.
    fn accept_each(self: Arc<Self>) {
        while let Some((stream, peer)) = self.next() {
            let Some(connection) = self.serve.take(stream, peer) else { continue };
            if let Err(error) = self.leave() {
                log::error!("{peer}: closed, no thread to wait for the next one: {error}");
                drop(connection);
                self.serve.make_room();
                continue;
            }
            self.serve.serve(connection);
            if !self.come_back() {
                return;
            }
        }
    }

    /// The next connection; `None` if this thread does not wait any more.
    fn next(&self) -> Option<(TcpStream, SocketAddr)> {
        loop {
            let socket = self.lock().socket.clone()?;
            match socket.accept() {
                _ if self.serve.is_stopping() => {
                    drop(socket);
                    self.stop();
                    return None;
                }
                // An IPv4 peer of a socket for both: 192.0.2.1, not ::ffff:192.0.2.1.
                Ok((stream, peer)) => {
                    return Some((stream, SocketAddr::new(peer.ip().to_canonical(), peer.port())));
                }
                Err(error) if is_timeout(&error) => {
                    if self.leave_for_good() {
                        return None;
                    }
                }
                Err(error) if is_passing(&error) => log::warn!("accepting a connection: {error}"),
                Err(error) => {
                    // Out of file descriptors, most likely.
                    log::error!("accepting a connection: {error}");
                    self.serve.make_room();
                    thread::sleep(Duration::from_millis(100));
                }
            }
        }
    }

    /// Serves instead of waiting; another thread waits, if there is none.
    fn leave(self: &Arc<Self>) -> io::Result<()> {
        let is_last = {
            let mut state = self.lock();
            let is_last = state.waiting == 1;
            state.waiting -= usize::from(!is_last);
            is_last
        };
        if is_last { self.start() } else { Ok(()) }
    }

    /// Waits again, if there are not enough who do.
    fn come_back(&self) -> bool {
        let mut state = self.lock();
        let is_wanted = state.waiting < KEPT && !self.serve.is_stopping();
        state.waiting += usize::from(is_wanted);
        is_wanted
    }

    /// Waits no more, unless nobody else does.
    fn leave_for_good(&self) -> bool {
        let mut state = self.lock();
        let is_dispensable = state.waiting > 1;
        state.waiting -= usize::from(is_dispensable);
        is_dispensable
    }

    /// Waits no more, and tells the next one.
    fn stop(&self) {
        let others = {
            let mut state = self.lock();
            state.waiting -= 1;
            state.waiting
        };
        match others {
            0 => self.ended.notify_all(),
            _ => knock(self.address),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets [`accept`](TcpListener::accept) end when nobody has come for long. Where the system cannot, threads wait on.
fn limit_patience(socket: &TcpListener) -> io::Result<()> {
    use rustix::net::sockopt::{Timeout, set_socket_timeout};

    Ok(set_socket_timeout(socket, Timeout::Recv, Some(PATIENCE))?)
}

/// Opens a connection to a socket of this process and closes it: whoever waits there looks up.
pub(crate) fn knock(mut address: SocketAddr) {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => std::net::Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => std::net::Ipv6Addr::LOCALHOST.into(),
        });
    }
    let _ = TcpStream::connect_timeout(&address, Duration::from_secs(1));
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        sync::{
            atomic::{AtomicBool, AtomicUsize, Ordering},
            mpsc,
        },
        thread::ThreadId,
    };

    use super::*;

    /// Says which thread serves, then serves until the peer closes. A byte makes it panic.
    #[derive(Clone)]
    struct Counted {
        stopping: Arc<AtomicBool>,
        begun: mpsc::Sender<ThreadId>,
        /// How many were served to their end.
        ended: Arc<AtomicUsize>,
    }

    impl Serve for Counted {
        type Connection = TcpStream;

        fn take(&self, stream: TcpStream, _: SocketAddr) -> Option<TcpStream> {
            Some(stream)
        }

        fn serve(&self, mut stream: TcpStream) {
            self.begun.send(thread::current().id()).unwrap();
            let bytes = stream.read(&mut [0]).unwrap();
            assert_eq!(bytes, 0, "meant to be");
            self.ended.fetch_add(1, Ordering::SeqCst);
        }

        fn is_stopping(&self) -> bool {
            self.stopping.load(Ordering::SeqCst)
        }

        fn make_room(&self) {}
    }

    struct Running {
        counted: Counted,
        begun: mpsc::Receiver<ThreadId>,
        acceptors: Arc<Acceptors<Counted>>,
        thread: thread::JoinHandle<()>,
    }

    impl Running {
        fn start() -> Running {
            let (sender, begun) = mpsc::channel();
            let counted = Counted { stopping: Arc::default(), begun: sender, ended: Arc::default() };
            let socket = TcpListener::bind("127.0.0.1:0").unwrap();
            let acceptors = Acceptors::new(socket, counted.clone()).unwrap();
            let running = acceptors.clone();
            let thread = thread::spawn(move || running.run().unwrap());
            Running { counted, begun, acceptors, thread }
        }

        fn connect(&self) -> (TcpStream, ThreadId) {
            let stream = TcpStream::connect(self.acceptors.address).unwrap();
            (stream, self.begun.recv().unwrap())
        }

        fn waiting(&self) -> usize {
            self.acceptors.lock().waiting
        }

        fn until(&self, what: impl Fn(&Running) -> bool) {
            while !what(self) {
                thread::yield_now();
            }
        }

        fn stop(self) {
            self.counted.stopping.store(true, Ordering::SeqCst);
            knock(self.acceptors.address);
            self.thread.join().unwrap();
            assert_eq!(self.acceptors.lock().waiting, 0);
            assert!(TcpStream::connect(self.acceptors.address).is_err(), "nobody listens");
        }
    }

    #[test]
    fn a_thread_serves_what_it_accepts_and_two_are_enough_for_one_after_the_other() {
        let running = Running::start();
        let mut threads = Vec::new();
        for turn in 1..=6 {
            let (stream, thread) = running.connect();
            threads.push(thread);
            drop(stream);
            running.until(|running| {
                running.counted.ended.load(Ordering::SeqCst) == turn && running.waiting() == 2
            });
        }
        threads.sort_by_key(|thread| format!("{thread:?}"));
        threads.dedup();
        assert!(threads.len() <= 2, "{threads:?}");
        running.stop();
    }

    #[test]
    fn there_is_always_one_that_waits_and_no_more_than_are_to_be_kept() {
        let running = Running::start();
        let streams: Vec<TcpStream> = (0..KEPT + 4).map(|_| running.connect().0).collect();
        running.until(|running| running.waiting() == 1);
        drop(streams);
        running.until(|running| running.waiting() == KEPT);
        running.until(|running| running.counted.ended.load(Ordering::SeqCst) == KEPT + 4);
        assert_eq!(running.waiting(), KEPT);
        running.stop();
    }

    #[test]
    fn a_panic_costs_one_thread_and_nothing_else() {
        let running = Running::start();
        let (mut stream, _) = running.connect();
        stream.write_all(&[1]).unwrap();
        // Closed by the panic.
        let _ = stream.read(&mut [0]);
        running.connect();
        running.until(|running| running.waiting() >= 1);
        running.stop();
    }

    #[test]
    fn what_is_being_served_goes_on_when_nothing_more_is_accepted() {
        let running = Running::start();
        let (stream, _) = running.connect();
        let ended = running.counted.ended.clone();
        running.stop();
        assert_eq!(ended.load(Ordering::SeqCst), 0);
        drop(stream);
        while ended.load(Ordering::SeqCst) == 0 {
            thread::yield_now();
        }
    }
}
