use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, atomic::AtomicUsize},
    time::Duration,
};

use kerma::{
    AeTitle,
    ae::negotiation::{Policy, Proposal},
    association::Instant,
    endpoint::{Address, Dial, Endpoint, In, Line, Link, Setup},
    entity::{Capacity, Slots},
    service::Services,
};

use super::{
    Fault, Luck, Network, Node, Socket, User,
    node::{Evicted, Want},
};

/// For how long an association with a destination is kept.
const KEPT: Duration = Duration::from_secs(10);

/// Where everybody comes from.
const ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));

/// The most virtual time that a run may take.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// An Application Entity that associations can be requested of.
#[derive(Clone)]
pub struct Host {
    /// What it is.
    pub setup: Arc<Setup>,
    /// The fault of each of its nodes, and at which of the instances that its handlers were given; 0 is before it answers
    /// the association.
    pub fault: Option<(Fault, usize)>,
    /// How many instances its handlers were given: for them to count.
    pub stored: Arc<AtomicUsize>,
    /// How many connections and associations it has.
    pub slots: Arc<Slots>,
    /// Whether its handlers are waited for where they are called.
    pub waits: bool,
    /// Its responses come in any order, by this seed.
    pub jumbled: Option<u64>,
}

impl Host {
    /// Of this title, providing these services.
    pub fn new(title: &str, services: Services) -> Host {
        let mut policy = Policy::new(kerma::dataset::part10::IMPLEMENTATION_CLASS_UID);
        policy.supported = services.supported().cloned().collect();
        let mut setup = Setup::new(AeTitle::new(title).unwrap(), policy);
        setup.services = services;
        let slots = Arc::new(Slots::new(Capacity::default()));
        let (fault, stored) = (None, Arc::default());
        Host { setup: Arc::new(setup), fault, stored, slots, waits: false, jumbled: None }
    }

    /// Whose handlers have threads of their own, and are waited for where they are called.
    pub fn waiting_for_handlers(self) -> Host {
        Host { waits: true, ..self }
    }

    /// With no more connections and associations than this.
    pub fn with_capacity(self, capacity: Capacity) -> Host {
        Host { slots: Arc::new(Slots::new(capacity)), ..self }
    }

    /// With something else about what it is.
    pub fn with(mut self, change: impl FnOnce(&mut Setup)) -> Host {
        change(Arc::make_mut(&mut self.setup));
        self
    }
}

/// An association that was left for the next C-MOVE, by this Application Entity.
struct Kept {
    line: Box<Line>,
    socket: Socket,
    setup: Arc<Setup>,
    until: Instant,
}

/// The nodes and what is between them.
pub struct World {
    /// The time.
    pub now: Instant,
    /// What chooses.
    pub luck: Luck,
    /// The connections.
    pub network: Network,
    /// Both ends of every association, in the order in which they were requested: a requestor, then its acceptor.
    pub nodes: Vec<Node>,
    hosts: Vec<Host>,
    kept: Vec<Kept>,
    /// Connections that were asked for, by which node, and when they are there.
    dials: Vec<(Instant, usize, Dial)>,
    /// How many associations that were kept were used again.
    pub reused: usize,
    /// How many of these turned out to be none any more, and were made anew.
    pub again: usize,
    /// How many times a connection may yet be broken, or an association ended for no reason.
    pub meddling: usize,
    /// How many times a node did something.
    pub steps: usize,
}

impl World {
    /// Where nothing has happened yet, and associations can be requested of these hosts.
    pub fn new(luck: Luck, hosts: impl IntoIterator<Item = Host>) -> World {
        World {
            now: Instant::START,
            luck,
            network: Network::default(),
            nodes: Vec::new(),
            hosts: hosts.into_iter().collect(),
            kept: Vec::new(),
            dials: Vec::new(),
            reused: 0,
            again: 0,
            meddling: 0,
            steps: 0,
        }
    }

    /// Requests an association of a host, proposing these.
    pub fn associate(&mut self, of: &Host, with: &str, proposals: &[Proposal], user: User) {
        let peer: Address = format!("{with}@host:104").parse().unwrap();
        let endpoint = Endpoint::requestor(of.setup.clone(), &peer, proposals, None).unwrap();
        let socket = self.connect(&peer.ae_title).unwrap();
        if let Some(seed) = of.jumbled {
            self.network.jumble(socket, seed);
        }
        // The acceptor's node is there already; the requestor's is before it.
        let acceptor = self.nodes.pop().unwrap();
        let mut node = Node::new(&of.setup.title.to_string(), endpoint, user, socket);
        node.tell(self.now, In::Connected);
        self.nodes.extend([node, acceptor]);
    }

    /// A connection to a host, with a node for it at the other side.
    fn connect(&mut self, title: &AeTitle) -> Result<Socket, String> {
        let host = self.hosts.iter().find(|host| host.setup.title == *title);
        let Host { setup, fault, stored, slots, waits, jumbled } = host.ok_or("there is nobody")?.clone();
        let (socket, other) = self.network.open(&mut self.luck);
        if let Some(seed) = jumbled {
            self.network.jumble(other, seed);
        }
        let evicted = Arc::<Evicted>::default();
        let slot = slots.open(ADDRESS, evicted.clone());
        let endpoint = Endpoint::acceptor(setup.clone(), None, Some(slot));
        let mut node = Node::new(&setup.title.to_string(), endpoint, User::default(), other)
            .evicted_by(evicted)
            .waiting(waits);
        node.tell(self.now, In::Connected);
        match fault {
            Some((fault, 0)) => node.fail(fault, self.now, &mut self.network),
            fault => node = node.failing(fault, &stored),
        }
        self.nodes.push(node);
        Ok(socket)
    }

    /// Lets things happen until nothing more can.
    ///
    /// # Panics
    /// If that takes more than a day of virtual time, or goes round in circles.
    pub fn run(mut self) -> World {
        self.run_until(Instant::START + LONGEST + LONGEST);
        self
    }

    /// Lets things happen until this time, or until nothing more can.
    ///
    /// # Panics
    /// As [`run`](World::run).
    pub fn run_until(&mut self, until: Instant) {
        for _ in 0..1_000_000 {
            if self.step() {
                continue;
            }
            match self.next_time() {
                Some(time) if time <= until => self.now = time.max(self.now),
                _ => return,
            }
            let is_late = self.now.saturating_since(Instant::START) >= LONGEST;
            assert!(!is_late, "still waiting: {}", self.state());
        }
        panic!("no end of it");
    }

    /// Lets something happen now, if anything can.
    fn step(&mut self) -> bool {
        self.steps += 1;
        self.meddle();
        let dialled = self.dial_due();
        let kept = self.kept_due();
        let acted = match self.luck {
            Luck::Calm => self.each_in_turn(),
            Luck::Seeded(_) => self.any(),
        };
        dialled || kept || acted
    }

    /// Now and then a connection breaks, or somebody has enough of an association.
    fn meddle(&mut self) {
        if self.meddling == 0 || !self.luck.one_in(1_000) {
            return;
        }
        self.meddling -= 1;
        match self.luck.below(8) {
            0 | 1 => {
                if let Some(socket) = self.network.any(&mut self.luck) {
                    self.network.reset(socket, self.now);
                }
            }
            2 => {
                if let Some(socket) = self.network.any(&mut self.luck) {
                    self.network.half_close(socket, self.now);
                }
            }
            what => {
                let number = self.luck.below(self.nodes.len());
                let input = match what {
                    3 => In::ShutDown,
                    4 | 5 => In::Release,
                    6 => In::Tick,
                    _ => In::Woken,
                };
                self.nodes[number].meddle(self.now, input);
            }
        }
    }

    /// Every node acts until it waits; whether one did.
    fn each_in_turn(&mut self) -> bool {
        let mut acted = false;
        for number in 0..self.nodes.len() {
            let first = |world: &mut World| {
                world.nodes[number].choices(world.now, &world.network, &mut world.luck).first().copied()
            };
            while let Some(choice) = first(self) {
                acted = true;
                let want = self.nodes[number].act(choice, self.now, &mut self.network, &mut self.luck);
                self.want(number, want);
                if self.nodes[number].is_waiting() {
                    break;
                }
            }
        }
        acted
    }

    /// Any node does anything that it can do; whether one can.
    fn any(&mut self) -> bool {
        let mut choices = Vec::new();
        for (number, node) in self.nodes.iter_mut().enumerate() {
            let can = node.choices(self.now, &self.network, &mut self.luck);
            choices.extend(can.into_iter().map(|choice| (number, choice)));
        }
        if choices.is_empty() {
            return false;
        }
        let (number, choice) = choices[self.luck.below(choices.len())];
        let want = self.nodes[number].act(choice, self.now, &mut self.network, &mut self.luck);
        self.want(number, want);
        true
    }

    fn want(&mut self, number: usize, want: Want) {
        match want {
            Want::Nothing => {}
            Want::Dial(dial) => {
                let at = self.now + self.luck.delay();
                self.dials.push((at, number, dial));
            }
            Want::Keep(line, socket) => {
                let setup =
                    self.hosts.iter().find(|host| self.nodes[number].name == host.setup.title.to_string());
                let setup = setup.expect("only hosts dial").setup.clone();
                self.kept.push(Kept { line, socket, setup, until: self.now + KEPT });
            }
        }
    }

    fn dial_due(&mut self) -> bool {
        let Some(due) = self.dials.iter().position(|(at, ..)| *at <= self.now) else { return false };
        let (_, number, Dial { destination, proposals, anew }) = self.dials.swap_remove(due);
        let address = Address::from(destination);
        self.again += usize::from(anew);
        let kept = self
            .kept
            .iter()
            .position(|kept| !anew && kept.line.peer() == Some(&address) && kept.line.covers(&proposals));
        let result = match kept {
            Some(kept) => {
                self.reused += 1;
                let Kept { line, socket, .. } = self.kept.swap_remove(kept);
                Ok((socket, Some(line)))
            }
            None => self.connect(&address.ae_title).map(|socket| (socket, None)),
        };
        self.nodes[number].dialled(self.now, result);
        true
    }

    /// Lets an association go that nobody used again.
    fn kept_due(&mut self) -> bool {
        let Some(due) = self.kept.iter().position(|kept| kept.until <= self.now) else { return false };
        let Kept { line, socket, setup, .. } = self.kept.swap_remove(due);
        let mut node = Node::new("kept", Endpoint::of(setup, line), User::default(), socket);
        node.tell(self.now, In::Release);
        self.nodes.push(node);
        true
    }

    fn next_time(&self) -> Option<Instant> {
        let nodes = self.nodes.iter().filter_map(Node::next_time);
        let dials = self.dials.iter().map(|(at, ..)| *at);
        let kept = self.kept.iter().map(|kept| kept.until);
        if self.left_over() == 0 && self.dials.is_empty() && self.kept.is_empty() {
            // What is on its way still comes to nobody.
            return None;
        }
        nodes.chain(dials).chain(kept).chain(self.network.next_time(self.now)).min()
    }

    /// Its nodes that go on, for messages.
    pub fn state(&self) -> String {
        let left = self.nodes.iter().filter(|node| node.is_left_over());
        left.map(|node| format!("{} in {:?}; ", node.name, node.endpoint.state(Link::Peer))).collect()
    }

    /// The associations that are not over although nothing can happen any more, those of nodes apart that were switched
    /// off.
    pub fn left_over(&self) -> usize {
        self.nodes.iter().filter(|node| node.is_left_over()).count()
    }
}
