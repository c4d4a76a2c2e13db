use std::{
    io::{self, IoSlice},
    net::TcpStream,
    sync::{Arc, mpsc},
    task::{Context, Poll, Waker},
    thread,
    time::Duration,
};

use kerma_association::Instant;
use kerma_endpoint::{Address, Dial, Endpoint, Event, In, Interest, Line, Link, Out, Wait};
use kerma_entity::{Entity, Pumped, is_timeout, now, run};
use kerma_pdu::AAbort;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use smallvec::SmallVec;

use crate::{
    association::Association,
    pool::Pool,
    shutdown::Interrupt,
    transport::{Connection, connect},
    woken::{Bell, Woken},
};

/// The most slices of one vectored write (POSIX guarantees 16, every system has 1024).
const MAX_SLICES: usize = 64;
/// The longest time between two looks at a waker, before a bell is hung for it.
const LONGEST_NAP: Duration = Duration::from_millis(10);

/// Moves the bytes of an endpoint, runs its calls, keeps its time and opens its connections, on the thread that calls it.
pub(crate) struct Pump {
    endpoint: Endpoint,
    /// To the peer, unless it was taken for another pump.
    peer: Option<Connection>,
    /// To the destination of a C-MOVE.
    destination: Option<Connection>,
    entity: Arc<Entity>,
    /// Where associations with destinations are kept.
    pool: Option<Pool>,
    dialling: Option<mpsc::Receiver<Result<Dialled, String>>>,
    interrupt: Option<Arc<Interrupt>>,
    /// What the interrupt wants was told.
    interrupted: bool,
    woken: Arc<Woken>,
    waker: Waker,
    /// What a waker rings, once something was pending for long.
    bell: Option<Bell>,
    nap: Duration,
}

impl kerma_entity::Pump for Pump {
    fn endpoint(&mut self) -> &mut Endpoint {
        &mut self.endpoint
    }

    /// Waits for it.
    fn poll(&mut self, _context: &mut Context<'_>) -> Poll<Option<Event>> {
        Poll::Ready(self.next())
    }

    /// Waits for it.
    fn poll_until(&mut self, until: Instant, _context: &mut Context<'_>) -> Poll<Pumped> {
        Poll::Ready(self.until(Some(until)))
    }

    fn next_at_once(&mut self) -> Option<Event> {
        match self.until(Some(now())) {
            Pumped::Event(event) => Some(event),
            _ => None,
        }
    }

    /// Waits for the end.
    fn detach(&mut self) {
        while self.next().is_some() {}
    }
}

/// A connection to a destination, and the association that is there already.
type Dialled = (Connection, Option<Box<Line>>);

impl Pump {
    /// Around an open connection, of which the endpoint has not been told.
    pub(crate) fn new(mut endpoint: Endpoint, peer: Connection, entity: Arc<Entity>) -> Pump {
        let woken = Arc::<Woken>::default();
        endpoint.write_spans(Link::Peer, peer.writes_spans());
        Pump {
            endpoint,
            peer: Some(peer),
            destination: None,
            entity,
            pool: None,
            dialling: None,
            interrupt: None,
            interrupted: false,
            waker: woken.clone().into(),
            woken,
            bell: None,
            nap: Duration::ZERO,
        }
    }

    /// Keeps associations with destinations there.
    pub(crate) fn keep_in(mut self, pool: Option<Pool>) -> Pump {
        self.pool = pool;
        self
    }

    /// Lets another thread end the association.
    pub(crate) fn interruptible(mut self, interrupt: Arc<Interrupt>) -> Pump {
        self.interrupt = Some(interrupt);
        self
    }

    /// The association and its connection, for another endpoint; `None` if the association is over.
    pub(crate) fn take_line(&mut self) -> Option<(Box<Line>, Connection)> {
        Some((self.endpoint.take_line()?, self.peer.take()?))
    }

    /// The socket of the peer's connection.
    pub(crate) fn socket(&self) -> io::Result<&TcpStream> {
        let peer = self.peer.as_ref().ok_or(io::ErrorKind::NotConnected)?;
        Ok(peer.socket())
    }

    /// Tells the endpoint.
    pub(crate) fn tell(&mut self, input: In) {
        if let Err(misuse) = self.endpoint.handle(now(), input) {
            log::debug!("{}: {misuse}", self.endpoint.who());
        }
    }

    /// The next event; `None` when all is over.
    pub(crate) fn next(&mut self) -> Option<Event> {
        loop {
            match self.until(None) {
                Pumped::Event(event) => return Some(event),
                Pumped::End => return None,
                Pumped::Late => {}
            }
        }
    }

    /// The next event, if there is one by then.
    pub(crate) fn until(&mut self, until: Option<Instant>) -> Pumped {
        let mut looked = false;
        loop {
            match self.endpoint.poll(now()) {
                Out::Transmit(link) => self.transmit(link),
                Out::Call(mut call) => {
                    // A pending one is asked again when its waker is woken.
                    let _ = run(&mut call, &mut Context::from_waker(&self.waker));
                    self.tell(In::Called(call));
                }
                Out::Dial(dial) => self.dial(dial),
                Out::Keep(line) => self.keep(line),
                Out::Event(event) => return Pumped::Event(event),
                Out::Close(link) => self.close(link),
                Out::Wait(wait) => {
                    let late = until.is_some_and(|until| until <= now());
                    self.wait(wait, until);
                    // What has come by then is taken first.
                    if late && std::mem::replace(&mut looked, true) {
                        return Pumped::Late;
                    }
                }
                Out::End => return Pumped::End,
                _ => {}
            }
        }
    }

    fn link(&mut self, link: Link) -> Option<&mut Connection> {
        match link {
            Link::Peer => self.peer.as_mut(),
            Link::Destination => self.destination.as_mut(),
        }
    }

    fn transmit(&mut self, link: Link) {
        let connection = match link {
            Link::Peer => self.peer.as_mut(),
            Link::Destination => self.destination.as_mut(),
        };
        let Some(connection) = connection else { return self.tell(In::Broken(link)) };
        let written = {
            let bytes = self.endpoint.outgoing(link).take(MAX_SLICES);
            let slices: SmallVec<[IoSlice<'_>; MAX_SLICES]> = bytes.map(IoSlice::new).collect();
            match self.endpoint.outgoing_span(link) {
                Some(span) if slices.len() < MAX_SLICES => connection.write_span(&slices, span),
                _ => connection.write(&slices).map(Ok),
            }
        };
        let written = match written {
            Ok(Err(why)) => return self.tell(In::Unreadable(link, why)),
            Ok(Ok(written)) => Ok(written),
            Err(error) => Err(error),
        };
        match written {
            Ok(written @ 1..) => self.tell(In::Transmitted(link, written)),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if is_timeout(&error) => self.tell(In::Blocked(link)),
            result => {
                log::debug!("writing to {}: {result:?}", self.endpoint.who());
                self.tell(In::Broken(link));
            }
        }
    }

    fn close(&mut self, link: Link) {
        if let Some(connection) = self.link(link) {
            connection.close();
        }
        if link == Link::Destination {
            self.destination = None;
        }
    }

    /// Opens a connection to a destination on a thread of its own, so that the peer is heard meanwhile.
    fn dial(&mut self, dial: Dial) {
        let Dial { destination, proposals, anew } = dial;
        let peer = Address::from(destination);
        let pool = self.pool.clone().filter(|_| !anew);
        let entity = self.entity.clone();
        let (result, dialling) = mpsc::channel();
        let waker = self.waker.clone();
        let job = move || {
            let kept = pool.and_then(|pool| pool.take(&peer, &proposals)).and_then(Association::into_line);
            let dialled = match kept {
                Some((line, connection)) => Ok((connection, Some(line))),
                None => connect(&peer, &entity)
                    .map(|connection| (connection, None))
                    .map_err(|error| format!("cannot connect to {peer}: {error}")),
            };
            let _ = result.send(dialled);
            waker.wake();
        };
        match thread::Builder::new().name("dialling".into()).spawn(job) {
            Ok(_) => self.dialling = Some(dialling),
            Err(error) => self.tell(In::Dialled(Err(format!("no thread to connect on: {error}")))),
        }
    }

    fn keep(&mut self, line: Box<Line>) {
        if let (Some(pool), Some(connection)) = (&self.pool, self.destination.take())
            && let Some(association) = Association::of_line(line, connection, &self.entity)
        {
            pool.put(association);
        }
    }

    // Waiting.

    fn wait(&mut self, wait: Wait, until: Option<Instant>) {
        let deadline = wait.deadline.into_iter().chain(until).min();
        let mut timeout = deadline.map(|deadline| deadline.saturating_since(now()));
        if self.is_interrupted() {
            return;
        }
        let pending = wait.pending || self.dialling.is_some();
        if pending {
            if self.nap == LONGEST_NAP && self.bell.is_none() {
                self.bell = self.woken.bell();
            }
            if self.woken.take() {
                self.nap = Duration::ZERO;
                return self.woke();
            }
            if self.bell.is_none() {
                // Short at first, so that what is soon there is soon seen.
                self.nap = (self.nap * 2).clamp(Duration::from_micros(250), LONGEST_NAP);
                timeout = Some(timeout.map_or(self.nap, |timeout| timeout.min(self.nap)));
            }
        }
        if self.read_held(wait) {
            return;
        }
        let busy = |connection: &Option<Connection>| connection.as_ref().is_some_and(Connection::wants_write);
        let alone = wait.destination == Interest::default()
            && wait.peer == Interest { read: true, write: false }
            && !(pending && self.bell.is_some())
            && !busy(&self.peer)
            && !busy(&self.destination);
        match timeout {
            timeout if alone && timeout != Some(Duration::ZERO) => self.read_peer(timeout),
            timeout => self.poll(wait, timeout),
        }
        if let Some(interrupt) = &self.interrupt {
            interrupt.leave_idle();
        }
    }

    /// Reads what a transport holds, of which the socket says nothing; whether there was something.
    fn read_held(&mut self, wait: Wait) -> bool {
        let mut any = false;
        for (link, interest) in [(Link::Peer, wait.peer), (Link::Destination, wait.destination)] {
            if interest.read && self.link(link).is_some_and(|connection| connection.holds_bytes()) {
                self.read(link);
                any = true;
            }
        }
        if any && let Some(interrupt) = &self.interrupt {
            interrupt.leave_idle();
        }
        any
    }

    fn woke(&mut self) {
        self.tell(In::Woken);
        let Some(dialling) = &self.dialling else { return };
        match dialling.try_recv() {
            Ok(dialled) => {
                self.dialling = None;
                let dialled = dialled.map(|(connection, line)| {
                    self.destination = Some(connection);
                    line
                });
                self.tell(In::Dialled(dialled));
                let writes_spans = self.destination.as_ref().is_some_and(Connection::writes_spans);
                self.endpoint.write_spans(Link::Destination, writes_spans);
            }
            Err(mpsc::TryRecvError::Empty) => {}
            Err(mpsc::TryRecvError::Disconnected) => {
                self.dialling = None;
                self.tell(In::Dialled(Err("connecting panicked".into())));
            }
        }
    }

    /// Whether another thread wants the association to end, which the endpoint is told then.
    fn is_interrupted(&mut self) -> bool {
        let Some(interrupt) = self.interrupt.clone() else { return false };
        let idle = self.endpoint.is_idle() && !self.endpoint.is_over();
        let requested = interrupt.enter_idle(idle);
        if interrupt.is_forced() && !self.endpoint.is_over() {
            self.tell(In::Abort(AAbort::SERVICE_USER));
            return true;
        }
        if requested && !std::mem::replace(&mut self.interrupted, true) {
            self.tell(In::ShutDown);
            return true;
        }
        false
    }

    /// Waits for the peer alone, for at most so long.
    fn read_peer(&mut self, timeout: Option<Duration>) {
        let Some(peer) = &mut self.peer else { return self.tell(In::Closed(Link::Peer)) };
        if let Err(error) = peer.set_read_timeout(timeout) {
            log::debug!("{}: {error}", self.endpoint.who());
        }
        if self.endpoint.buffer_capacity(Link::Peer) == 0 && !peer.holds_bytes() {
            // Wait without a buffer: an idle association holds none.
            match peer.peek() {
                Ok(0) => return self.closed(Link::Peer),
                Err(error) => return self.failed(Link::Peer, &error),
                Ok(_) => {}
            }
        }
        self.read(Link::Peer);
    }

    /// Reads once, and waits for nothing if there is something.
    fn read(&mut self, link: Link) {
        let connection = match link {
            Link::Peer => self.peer.as_mut(),
            Link::Destination => self.destination.as_mut(),
        };
        let Some(connection) = connection else { return self.tell(In::Closed(link)) };
        match connection.read(self.endpoint.receive_buffer(link)) {
            Ok(0) => self.closed(link),
            Ok(read) => self.tell(In::Received(link, read)),
            Err(error) => self.failed(link, &error),
        }
    }

    fn closed(&mut self, link: Link) {
        let interrupted = self.interrupt.as_ref().is_some_and(|interrupt| interrupt.is_requested());
        match interrupted && link == Link::Peer && !self.endpoint.is_over() {
            // It was this side that closed it, to wake this thread.
            true if std::mem::replace(&mut self.interrupted, true) => {
                self.tell(In::Abort(AAbort::SERVICE_USER))
            }
            true => self.tell(In::ShutDown),
            false => self.tell(In::Closed(link)),
        }
    }

    fn failed(&mut self, link: Link, error: &io::Error) {
        match error.kind() {
            io::ErrorKind::Interrupted => {}
            _ if is_timeout(error) => self.tell(In::Tick),
            // More than a code of the system: what a transport has to say.
            _ if error.get_ref().is_some() => {
                log::error!("{}: {error}", self.endpoint.who());
                self.tell(In::Closed(link));
            }
            _ => {
                log::debug!("reading from {}: {error}", self.endpoint.who());
                self.tell(In::Closed(link));
            }
        }
    }

    /// The connections that are to be waited for, and the bell behind them.
    fn polled(&self, wait: Wait) -> (SmallVec<[Link; 2]>, SmallVec<[PollFd<'_>; 3]>) {
        let links = [
            (Link::Peer, self.peer.as_ref(), wait.peer),
            (Link::Destination, self.destination.as_ref(), wait.destination),
        ];
        let (mut asked, mut fds) = (SmallVec::new(), SmallVec::new());
        for (link, connection, interest) in links {
            let Some(connection) = connection else { continue };
            let mut flags = PollFlags::empty();
            flags.set(PollFlags::IN, interest.read);
            flags.set(PollFlags::OUT, interest.write || connection.wants_write());
            if !flags.is_empty() {
                asked.push(link);
                fds.push(PollFd::new(connection.socket(), flags));
            }
        }
        fds.extend(self.bell.as_ref().map(Bell::polled));
        (asked, fds)
    }

    /// A connection takes bytes again: those of its transport, or those of the association.
    fn writable(&mut self, link: Link) {
        match self.link(link) {
            Some(connection) if connection.wants_write() => {
                if let Err(error) = connection.flush()
                    && !is_timeout(&error)
                {
                    self.tell(In::Broken(link));
                }
            }
            _ => self.tell(In::Writable(link)),
        }
    }

    /// Waits for whichever connection is first.
    fn poll(&mut self, wait: Wait, timeout: Option<Duration>) {
        let timespec = timeout.and_then(|timeout| Timespec::try_from(timeout).ok());
        let mut ready: SmallVec<[(Link, PollFlags); 2]> = SmallVec::new();
        {
            let (asked, mut fds) = self.polled(wait);
            match poll(&mut fds, timespec.as_ref()) {
                Ok(0) | Err(rustix::io::Errno::INTR) => {}
                Ok(_) => ready.extend(asked.iter().zip(&fds).map(|(link, fd)| (*link, fd.revents()))),
                Err(error) => log::error!("waiting for {}: {error}", self.endpoint.who()),
            }
        }
        if let Some(bell) = &self.bell {
            bell.silence();
        }
        if ready.is_empty() {
            return self.tell(In::Tick);
        }
        for (link, flags) in ready {
            if flags.contains(PollFlags::OUT) {
                self.writable(link);
            }
            if flags.intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR) {
                self.read(link);
            }
        }
    }
}
