use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Wake, Waker},
    time::Duration,
};

use kerma::{
    association::{Instant, Role, table::Sta},
    endpoint::{Call, Dial, Endpoint, Held, In, Interest, Line, Link, Out, Wait},
    entity::{Close, run},
    pdu::{AAbort, Pdu},
};

use super::{
    Fault, Luck, Network, Socket, User,
    invariants::{check_memory, check_states},
    network::{Read, Written},
    pipe::Trickle,
};

/// A driver around an endpoint: it moves bytes, runs calls, keeps the time and asks for connections.
pub struct Node {
    /// For messages of tests.
    pub name: String,
    /// The endpoint.
    pub endpoint: Endpoint,
    /// Who uses it.
    pub user: User,
    peer: Option<Socket>,
    destination: Option<Socket>,
    /// What the endpoint waits for; `None` while it has more to say.
    wait: Option<Wait>,
    /// The user's code that is at work elsewhere, and when it comes back.
    calls: Vec<(Instant, Call)>,
    /// Its connection is to be closed for another.
    evicted: Arc<Evicted>,
    /// Whether handlers are waited for where they are called.
    waits: bool,
    woken: Arc<Woken>,
    /// When a waker that was woken is noticed.
    woken_at: Option<Instant>,
    /// A fault, and at which of the instances that the handlers of this and others were given it comes.
    fault: Option<(Fault, usize)>,
    stored: Arc<AtomicUsize>,
    leaving: Option<Leaving>,
    /// The states of the endpoint's machines.
    states: [Option<Sta>; 2],
    held: Held,
    /// The states that the machines were in, a bit each.
    pub(super) visited: u16,
    state: State,
}

/// Whether a node does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Running,
    /// It neither reads nor writes any more, nor does its clock run: it was switched off.
    Silent,
    /// Every connection is closed.
    Ended,
}

/// Whether a connection is to be closed for another.
#[derive(Default)]
pub(super) struct Evicted(AtomicBool);

impl Close for Evicted {
    fn close(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Woken(AtomicBool);

impl Woken {
    /// Waits for the real time that it takes somebody else to wake it.
    fn wait(&self) {
        let start = std::time::Instant::now();
        while !self.0.swap(false, Ordering::Relaxed) {
            assert!(start.elapsed() < REAL_PATIENCE, "a handler is not woken");
            std::thread::sleep(Duration::from_micros(50));
        }
    }
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What no endpoint does: to ask for the release with operations under way, and to hear nothing but the answer.
struct Leaving {
    unsent: Vec<u8>,
    heard: Vec<u8>,
}

/// What a node can do next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Choice {
    Poll,
    Read(Link),
    Write(Link),
    Tick,
    Woken,
    /// A call comes back.
    Return(usize),
    /// It goes on leaving.
    Leave,
    /// Its connection is closed for another.
    Evict,
}

/// What a node wants of the world.
pub(super) enum Want {
    Nothing,
    Dial(Dial),
    Keep(Box<Line>, Socket),
}

/// How long a handler of threads of its own may take.
const REAL_PATIENCE: Duration = Duration::from_secs(60);

const LINKS: [Link; 2] = [Link::Peer, Link::Destination];

impl Node {
    /// Around an endpoint with a connection that is open.
    pub fn new(name: &str, endpoint: Endpoint, user: User, socket: Socket) -> Node {
        Node {
            name: name.into(),
            user,
            peer: Some(socket),
            destination: None,
            wait: None,
            calls: Vec::new(),
            evicted: Arc::default(),
            waits: false,
            woken: Arc::default(),
            woken_at: None,
            fault: None,
            stored: Arc::default(),
            leaving: None,
            states: LINKS.map(|link| endpoint.state(link)),
            held: endpoint.held(),
            visited: 0,
            endpoint,
            state: State::Running,
        }
    }

    /// With a fault at so many of the instances counted there.
    pub(super) fn failing(mut self, fault: Option<(Fault, usize)>, stored: &Arc<AtomicUsize>) -> Node {
        self.fault = fault;
        self.stored = stored.clone();
        self
    }

    /// Closed for another when this is told so.
    pub(super) fn evicted_by(mut self, evicted: Arc<Evicted>) -> Node {
        self.evicted = evicted;
        self
    }

    /// Whether it waits for handlers where they are called.
    pub(super) fn waiting(self, waits: bool) -> Node {
        Node { waits, ..self }
    }

    /// Whether something of the association is left although it should be over.
    pub fn is_left_over(&self) -> bool {
        self.state == State::Running
    }

    /// Whether it went to its end by itself.
    pub fn has_ended(&self) -> bool {
        self.state == State::Ended
    }

    /// Whether an operation is under way.
    pub fn is_performing(&self) -> bool {
        self.state != State::Silent && (!self.endpoint.is_idle() || !self.calls.is_empty())
    }

    fn socket(&self, link: Link) -> Option<Socket> {
        match link {
            Link::Peer => self.peer,
            Link::Destination => self.destination,
        }
    }

    /// Tells the endpoint.
    pub(super) fn tell(&mut self, now: Instant, input: In) {
        self.wait = None;
        self.endpoint.handle(now, input).unwrap_or_else(|misuse| panic!("{}: {misuse}", self.name));
        self.check();
    }

    /// Tells the endpoint what it did not wait for, if it goes on.
    pub(super) fn meddle(&mut self, now: Instant, input: In) {
        if self.state == State::Running && self.leaving.is_none() {
            self.tell(now, input);
        }
    }

    /// What must hold after each step.
    fn check(&mut self) {
        let before = std::mem::replace(&mut self.held, self.endpoint.held());
        check_memory(before, self.held, &self.name);
        for (link, before) in LINKS.into_iter().zip(&mut self.states) {
            let state = self.endpoint.state(link);
            // A destination's machine is another one each time.
            if let (Some(from), Some(to)) = (*before, state)
                && !(link == Link::Destination && matches!(to, Sta::Sta1 | Sta::Sta4 | Sta::Sta5))
            {
                let role = if link == Link::Peer { self.endpoint.role() } else { Role::Requestor };
                check_states(role, from, to, &self.name);
            }
            *before = state;
            self.visited |= state.map_or(0, |state| 1 << state as u16);
        }
    }

    /// A connection was made for it, or one was kept.
    pub(super) fn dialled(&mut self, now: Instant, result: Result<(Socket, Option<Box<Line>>), String>) {
        let result = result.map(|(socket, line)| {
            self.destination = Some(socket);
            line
        });
        self.tell(now, In::Dialled(result));
    }

    /// What it can do now, in the order in which it does so in calm weather.
    pub(super) fn choices(&mut self, now: Instant, network: &Network, luck: &mut Luck) -> Vec<Choice> {
        let mut choices = Vec::new();
        if self.state != State::Running {
            return choices;
        }
        if let (Some(leaving), Some(socket)) = (&self.leaving, self.peer) {
            let writes = !leaving.unsent.is_empty() && network.is_writable(socket, now);
            if writes || network.is_readable(socket, now) {
                choices.push(Choice::Leave);
            }
            return choices;
        }
        if self.evicted.0.load(Ordering::Relaxed) {
            choices.push(Choice::Evict);
        }
        for (number, (back, _)) in self.calls.iter().enumerate() {
            if *back <= now {
                choices.push(Choice::Return(number));
            }
        }
        let Some(wait) = self.wait else {
            choices.push(Choice::Poll);
            return choices;
        };
        for (link, interest) in LINKS.into_iter().zip([wait.peer, wait.destination]) {
            let Some(socket) = self.socket(link) else { continue };
            if interest.read && network.is_readable(socket, now) {
                choices.push(Choice::Read(link));
            }
            if interest.write && network.is_writable(socket, now) {
                choices.push(Choice::Write(link));
            }
        }
        if self.woken.0.swap(false, Ordering::Relaxed) {
            self.woken_at.get_or_insert(now + luck.delay());
        }
        if wait.pending && self.woken_at.is_some_and(|at| at <= now) {
            choices.push(Choice::Woken);
        }
        if wait.deadline.is_some_and(|deadline| deadline <= now) {
            choices.push(Choice::Tick);
        }
        choices
    }

    /// When it can do something that it cannot do now, if nothing comes.
    pub(super) fn next_time(&self) -> Option<Instant> {
        if self.state != State::Running || self.leaving.is_some() {
            return None;
        }
        let deadline = self.wait.and_then(|wait| wait.deadline);
        let calls = self.calls.iter().map(|(back, _)| *back);
        let woken = self.woken_at.filter(|_| self.wait.is_some_and(|wait| wait.pending));
        calls.chain(deadline).chain(woken).min()
    }

    /// Whether it waits for something to happen.
    pub(super) fn is_waiting(&self) -> bool {
        self.state != State::Running || self.wait.is_some() || self.leaving.is_some()
    }

    /// Does this.
    pub(super) fn act(
        &mut self,
        choice: Choice,
        now: Instant,
        network: &mut Network,
        luck: &mut Luck,
    ) -> Want {
        match choice {
            Choice::Poll => return self.poll(now, network, luck),
            Choice::Read(link) => self.read(link, now, network, luck),
            Choice::Write(link) => self.tell(now, In::Writable(link)),
            Choice::Tick => self.tell(now, In::Tick),
            Choice::Woken => {
                self.woken_at = None;
                self.tell(now, In::Woken);
            }
            Choice::Return(number) => {
                let (_, call) = self.calls.swap_remove(number);
                self.tell(now, In::Called(call));
            }
            Choice::Leave => self.leave(now, network, luck),
            Choice::Evict => {
                self.evicted.0.store(false, Ordering::Relaxed);
                self.tell(now, In::Closed(Link::Peer));
            }
        }
        Want::Nothing
    }

    fn poll(&mut self, now: Instant, network: &mut Network, luck: &mut Luck) -> Want {
        let out = self.endpoint.poll(now);
        self.check();
        match out {
            Out::Transmit(link) => self.transmit(link, now, network, luck),
            Out::Call(call) => self.call(call, now, network, luck),
            Out::Dial(dial) => return Want::Dial(dial),
            Out::Keep(line) => {
                let socket = self.destination.take().expect("only a line with a connection is kept");
                return Want::Keep(line, socket);
            }
            Out::Event(event) => {
                if let Some(fault) = self.user.told(now, &mut self.endpoint, event) {
                    self.fail(fault, now, network);
                }
            }
            Out::Close(link) => {
                let socket = match link {
                    Link::Peer => self.peer.take(),
                    Link::Destination => self.destination.take(),
                };
                if let Some(socket) = socket {
                    network.close(socket, now, luck);
                }
            }
            Out::Wait(wait) => {
                assert!(
                    wait != Wait { deadline: None, peer: Interest::default(), ..wait }
                        || self.can_go_on(wait)
                );
                self.wait = Some(wait);
            }
            Out::End => {
                assert_eq!(
                    (self.peer, self.destination),
                    (None, None),
                    "{}: closes what it leaves",
                    self.name
                );
                self.state = State::Ended;
                // What still runs is nobody's any more.
                self.calls.clear();
                self.user.clear();
            }
            other => panic!("{other:?}"),
        }
        Want::Nothing
    }

    /// Whether a wait for nothing of the peer's can end.
    fn can_go_on(&self, wait: Wait) -> bool {
        wait.pending
            || wait.destination != Interest::default()
            || !self.calls.is_empty()
            || self.endpoint.is_over()
    }

    fn transmit(&mut self, link: Link, now: Instant, network: &mut Network, luck: &mut Luck) {
        let Some(socket) = self.socket(link) else { return self.tell(now, In::Broken(link)) };
        match network.write(socket, now, self.endpoint.outgoing(link), luck) {
            Written::Bytes(written) => {
                assert!(written > 0, "{}: there is something to transmit", self.name);
                self.tell(now, In::Transmitted(link, written));
            }
            Written::Blocked => self.tell(now, In::Blocked(link)),
            Written::Broken => self.tell(now, In::Broken(link)),
        }
    }

    fn call(&mut self, mut call: Call, now: Instant, network: &mut Network, luck: &mut Luck) {
        let waker = Waker::from(self.woken.clone());
        while run(&mut call, &mut Context::from_waker(&waker)).is_pending() && self.waits {
            self.woken.wait();
        }
        let stored = self.stored.load(Ordering::Relaxed);
        if let Some((fault, _)) = self.fault.take_if(|(_, at)| *at == stored) {
            self.fail(fault, now, network);
            if self.state == State::Silent {
                // What it did is lost.
                return drop(call);
            }
        }
        if luck.one_in(3) {
            self.calls.push((now + luck.delay(), call));
        } else {
            self.tell(now, In::Called(call));
        }
    }

    fn read(&mut self, link: Link, now: Instant, network: &mut Network, luck: &mut Luck) {
        let Some(socket) = self.socket(link) else { return };
        match network.read(socket, now, self.endpoint.receive_buffer(link), luck) {
            Read::Bytes(read) => self.tell(now, In::Received(link, read)),
            Read::Closed => self.tell(now, In::Closed(link)),
            Read::Nothing => self.tell(now, In::Tick),
        }
    }

    /// Fails in this way.
    pub(super) fn fail(&mut self, fault: Fault, now: Instant, network: &mut Network) {
        let sockets = [self.peer, self.destination].into_iter().flatten();
        if fault.is_deadly() {
            sockets.clone().for_each(|socket| network.wrong(socket, now));
        }
        match fault {
            Fault::Cancel => {}
            Fault::Abort => self.tell(now, In::Abort(AAbort::SERVICE_USER)),
            Fault::Silence => self.state = State::Silent,
            Fault::Drip => sockets.for_each(|socket| network.trickle(socket, Trickle::DRIP, now)),
            Fault::Creep => sockets.for_each(|socket| network.trickle(socket, Trickle::CREEP, now)),
            Fault::Slow => sockets.for_each(|socket| network.trickle(socket, Trickle::SLOW, now)),
            Fault::Lie(seed) => sockets.for_each(|socket| network.lie(socket, seed)),
            Fault::HalfClose => {
                self.state = State::Silent;
                sockets.for_each(|socket| network.half_close(socket, now));
            }
            Fault::Crash => {
                self.state = State::Silent;
                for socket in [self.peer.take(), self.destination.take()].into_iter().flatten() {
                    network.close(socket, now, &mut Luck::Calm);
                }
            }
            Fault::Release if self.endpoint.state(Link::Peer) != Some(Sta::Sta6) => {}
            Fault::Release => {
                let mut unsent: Vec<u8> = self.endpoint.outgoing(Link::Peer).collect::<Vec<_>>().concat();
                unsent.extend(Pdu::A_RELEASE_RQ);
                self.peer.into_iter().for_each(|socket| network.excuse(socket));
                self.leaving = Some(Leaving { unsent, heard: Vec::new() });
            }
        }
    }

    fn leave(&mut self, now: Instant, network: &mut Network, luck: &mut Luck) {
        let (Some(leaving), Some(socket)) = (&mut self.leaving, self.peer) else { return };
        if !leaving.unsent.is_empty() {
            match network.write(socket, now, std::iter::once(&leaving.unsent[..]), luck) {
                Written::Bytes(written) => drop(leaving.unsent.drain(..written)),
                Written::Blocked => {}
                Written::Broken => leaving.unsent.clear(),
            }
        }
        let mut buffer = [0; 4096];
        let over = match network.read(socket, now, &mut buffer, luck) {
            Read::Bytes(read) => {
                leaving.heard.extend(&buffer[..read]);
                let released = leaving.heard.ends_with(&Pdu::A_RELEASE_RP);
                if released {
                    self.user.end = Some(super::End::Released);
                }
                released
            }
            Read::Closed => true,
            Read::Nothing => false,
        };
        if over {
            self.state = State::Silent;
            self.peer = None;
            network.close(socket, now, luck);
        }
    }
}
