use std::{
    future::{Future, poll_fn},
    io::{self, IoSlice},
    mem,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use kerma_association::Instant;
use kerma_endpoint::{Address, Dial, Endpoint, Event, In, Line, Link, Out, Wait};
use kerma_entity::{Entity, Pump as _, Pumped, handlers::Threads, now, run};
use kerma_pdu::AAbort;
use smallvec::SmallVec;
use tokio::{
    runtime::Handle,
    time::{self, Sleep},
};

use crate::{
    Association,
    blocking::threads,
    connection::{Connection, connect},
    pool::Pool,
    shutdown::{Interrupt, Stage},
};

/// The most slices of one vectored write (POSIX guarantees 16, every system has 1024).
const MAX_SLICES: usize = 64;
/// How much is done before other tasks have their turn.
const TURN: usize = 64;

/// Moves the bytes of an endpoint, runs its calls, keeps its time and opens its connections, in the task that polls it.
pub struct Pump {
    endpoint: Endpoint,
    entity: Arc<Entity>,
    /// To the peer, unless it was taken for another pump.
    peer: Option<Connection>,
    /// What a C-MOVE needs.
    moving: Option<Box<Moving>>,
    /// Where associations with destinations are kept.
    pool: Option<Pool>,
    timer: Option<Pin<Box<Sleep>>>,
    runtime: Handle,
    interrupt: Option<Arc<Interrupt>>,
    /// What the interrupt said last.
    stage: Stage,
    /// A call is pending, and the next poll may be its waker's.
    pending: bool,
    /// Nothing is waited for.
    at_once: bool,
    /// Nobody waits for longer than this.
    until: Option<Instant>,
}

/// The destination of a C-MOVE.
#[derive(Default)]
struct Moving {
    connection: Option<Connection>,
    dialling: Option<Dialling>,
}

/// A connection to a destination, and the association that is there already.
type Dialling = Pin<Box<dyn Future<Output = Result<(Connection, Option<Box<Line>>), String>> + Send>>;

impl kerma_entity::Pump for Pump {
    fn endpoint(&mut self) -> &mut Endpoint {
        &mut self.endpoint
    }

    fn next_at_once(&mut self) -> Option<Event> {
        self.at_once = true;
        let next = self.poll(&mut Context::from_waker(Waker::noop()));
        self.at_once = false;
        match next {
            Poll::Ready(event) => event,
            Poll::Pending => None,
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Event>> {
        if mem::take(&mut self.pending) {
            self.tell(In::Woken);
        }
        for _ in 0..TURN {
            match self.endpoint.poll(now()) {
                Out::Transmit(link) => self.transmit(link),
                Out::Call(mut call) => {
                    self.pending |= run(&mut call, context).is_pending();
                    self.tell(In::Called(call));
                }
                Out::Dial(dial) => self.dial(dial),
                Out::Keep(line) => self.keep(line),
                Out::Event(event) => return Poll::Ready(Some(event)),
                Out::Close(Link::Peer) => self.peer = None,
                Out::Close(Link::Destination) => self.moving = None,
                Out::Wait(wait) if self.wait(wait, context) => {}
                Out::Wait(_) => return Poll::Pending,
                Out::End => return Poll::Ready(None),
                _ => {}
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    fn poll_until(&mut self, until: Instant, context: &mut Context<'_>) -> Poll<Pumped> {
        self.until = Some(until);
        let next = self.poll(context);
        self.until = None;
        match next {
            Poll::Ready(Some(event)) => Poll::Ready(Pumped::Event(event)),
            Poll::Ready(None) => Poll::Ready(Pumped::End),
            // What has come by then was taken first.
            Poll::Pending if until <= now() => Poll::Ready(Pumped::Late),
            Poll::Pending => Poll::Pending,
        }
    }

    /// In a task of its own.
    fn detach(&mut self) {
        let runtime = self.runtime.clone();
        let _inside = runtime.enter();
        let nothing = Endpoint::acceptor(self.entity.setup.clone(), None, None);
        let nothing = Pump::new(nothing, None, self.entity.clone());
        let mut pump = mem::replace(self, nothing);
        // What can be said at once is said, since the program may end here.
        while pump.next_at_once().is_some() {}
        runtime.spawn(async move { while pump.next().await.is_some() {} });
    }

    fn threads(&self) -> Option<Threads> {
        Some(threads)
    }
}

impl Pump {
    /// Around an open connection, of which the endpoint has not been told.
    pub(crate) fn new(endpoint: Endpoint, peer: Option<Connection>, entity: Arc<Entity>) -> Pump {
        Pump {
            endpoint,
            entity,
            peer,
            moving: None,
            pool: None,
            timer: None,
            runtime: Handle::current(),
            interrupt: None,
            stage: Stage::default(),
            pending: false,
            at_once: false,
            until: None,
        }
    }

    /// Keeps associations with destinations there.
    pub(crate) fn keep_in(mut self, pool: Option<Pool>) -> Pump {
        self.pool = pool;
        self
    }

    /// Lets another task end the association.
    pub(crate) fn interruptible(mut self, interrupt: Arc<Interrupt>) -> Pump {
        self.interrupt = Some(interrupt);
        self
    }

    /// The association and its connection, for another endpoint; `None` if the association is over.
    pub(crate) fn take_line(&mut self) -> Option<(Box<Line>, Connection)> {
        Some((self.endpoint.take_line()?, self.peer.take()?))
    }

    /// Whether the peer of an association on which nothing is expected has something to say: that it wants to go.
    pub(crate) fn poll_news(&self, context: &mut Context<'_>) -> Poll<()> {
        match &self.peer {
            Some(peer) => peer.poll_read_ready(context).map(|_| ()),
            None => Poll::Ready(()),
        }
    }

    /// Tells the endpoint.
    pub(crate) fn tell(&mut self, input: In) {
        if let Err(misuse) = self.endpoint.handle(now(), input) {
            log::debug!("{}: {misuse}", self.endpoint.who());
        }
    }

    /// The next event; `None` when all is over.
    pub(crate) async fn next(&mut self) -> Option<Event> {
        poll_fn(|context| self.poll(context)).await
    }

    fn connection(&mut self, link: Link) -> Option<&mut Connection> {
        match link {
            Link::Peer => self.peer.as_mut(),
            Link::Destination => self.moving.as_mut()?.connection.as_mut(),
        }
    }

    fn transmit(&mut self, link: Link) {
        let connection = match link {
            Link::Peer => self.peer.as_mut(),
            Link::Destination => self.moving.as_mut().and_then(|moving| moving.connection.as_mut()),
        };
        let Some(connection) = connection else { return self.tell(In::Broken(link)) };
        let written = {
            let bytes = self.endpoint.outgoing(link).take(MAX_SLICES);
            let slices: SmallVec<[IoSlice<'_>; MAX_SLICES]> = bytes.map(IoSlice::new).collect();
            connection.try_write(&slices)
        };
        match written {
            Ok(written @ 1..) => self.tell(In::Transmitted(link, written)),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.tell(In::Blocked(link)),
            result => {
                log::debug!("writing to {}: {result:?}", self.endpoint.who());
                self.tell(In::Broken(link));
            }
        }
    }

    fn dial(&mut self, dial: Dial) {
        let Dial { destination, proposals, anew } = dial;
        let peer = Address::from(destination);
        let pool = self.pool.clone().filter(|_| !anew);
        let entity = self.entity.clone();
        let dialling: Dialling = Box::pin(async move {
            if let Some(pool) = pool
                && let Some(mut association) = pool.take(&peer, &proposals).await
                && let Some((line, connection)) = association.pump().take_line()
            {
                association.taken();
                return Ok((connection, Some(line)));
            }
            let connected = connect(&peer, &entity).await;
            let connected = connected.map(|connection| (connection, None));
            connected.map_err(|error| format!("cannot connect to {peer}: {error}"))
        });
        self.moving.get_or_insert_default().dialling = Some(dialling);
    }

    fn keep(&mut self, line: Box<Line>) {
        if let Some(pool) = &self.pool
            && let Some(connection) = self.moving.take().and_then(|moving| moving.connection)
        {
            let endpoint = Endpoint::of(self.entity.setup.clone(), line);
            let pump = Pump::new(endpoint, Some(connection), self.entity.clone());
            Association::kept(pump, self.entity.clone()).into_iter().for_each(|kept| pool.put(kept));
        }
    }

    // Waiting.

    /// Whether the endpoint was told something; if not, the task is woken when there is something to tell.
    fn wait(&mut self, wait: Wait, context: &mut Context<'_>) -> bool {
        let mut told = self.is_interrupted(context) | self.poll_dialling(context);
        for (link, interest) in [(Link::Peer, wait.peer), (Link::Destination, wait.destination)] {
            let connection = self.connection(link);
            let writable = |connection: &mut Connection| connection.poll_write_ready(context).is_ready();
            if interest.write && connection.is_none_or(writable) {
                self.tell(In::Writable(link));
                told = true;
            }
            let flushed = self.connection(link).map(|connection| connection.poll_flush(context));
            if let Some(Err(_)) = flushed {
                self.tell(In::Broken(link));
                told = true;
            }
            told |= interest.read && self.read(link, context);
        }
        let deadline = wait.deadline.into_iter().chain(self.until).min();
        if !told && self.is_late(deadline, context) && self.until.is_none_or(|until| until > now()) {
            self.tell(In::Tick);
            told = true;
        }
        told
    }

    /// Reads once. The endpoint makes itself a buffer only once there is something to read.
    fn read(&mut self, link: Link, context: &mut Context<'_>) -> bool {
        let mut connection = match link {
            Link::Peer => self.peer.as_mut(),
            Link::Destination => self.moving.as_mut().and_then(|moving| moving.connection.as_mut()),
        };
        let input = loop {
            let Some(connection) = &mut connection else { break In::Closed(link) };
            let read = match connection.poll_read_ready(context) {
                Poll::Pending => return false,
                Poll::Ready(ready) => {
                    ready.and_then(|()| connection.try_read(self.endpoint.receive_buffer(link)))
                }
            };
            match read {
                Ok(0) => break In::Closed(link),
                Ok(length) => break In::Received(link, length),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                // More than a code of the system: what a transport has to say.
                Err(error) if error.get_ref().is_some() => {
                    log::error!("{}: {error}", self.endpoint.who());
                    break In::Closed(link);
                }
                Err(error) => {
                    log::debug!("reading from {}: {error}", self.endpoint.who());
                    break In::Closed(link);
                }
            }
        };
        self.tell(input);
        true
    }

    fn poll_dialling(&mut self, context: &mut Context<'_>) -> bool {
        let Some(moving) = &mut self.moving else { return false };
        let Some(dialling) = &mut moving.dialling else { return false };
        let Poll::Ready(dialled) = dialling.as_mut().poll(context) else { return false };
        moving.dialling = None;
        let dialled = dialled.map(|(connection, line)| {
            moving.connection = Some(connection);
            line
        });
        self.tell(In::Dialled(dialled));
        true
    }

    /// Whether another task wants the association to end, which the endpoint is told then.
    fn is_interrupted(&mut self, context: &mut Context<'_>) -> bool {
        let Some(interrupt) = &self.interrupt else { return false };
        let stage = interrupt.poll(context);
        let changed = mem::replace(&mut self.stage, stage) != stage;
        match stage {
            _ if !changed => {}
            Stage::Serving => {}
            Stage::Ending => self.tell(In::ShutDown),
            // Nobody waits any more for a peer to close what is over.
            Stage::Over if self.endpoint.is_over() => self.tell(In::Closed(Link::Peer)),
            Stage::Over => self.tell(In::Abort(AAbort::SERVICE_USER)),
        }
        changed
    }

    fn is_late(&mut self, deadline: Option<Instant>, context: &mut Context<'_>) -> bool {
        let Some(deadline) = deadline else { return false };
        let left = deadline.saturating_since(now());
        // A timer cannot be made while the runtime is shutting down.
        if left.is_zero() || self.at_once {
            return left.is_zero();
        }
        // A deadline that no clock comes to needs no timer.
        let Some(until) = time::Instant::now().checked_add(left) else { return false };
        let timer = self.timer.get_or_insert_with(|| Box::pin(time::sleep_until(until)));
        // One that ends too early wakes the task once in vain, which costs less than to set it anew each time.
        if timer.deadline() > until || timer.is_elapsed() {
            timer.as_mut().reset(until);
        }
        timer.as_mut().poll(context).is_ready()
    }
}
