//! Two endpoints that are driven by hand: their bytes go over at once, and time passes when it is told to.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod order;
mod pending;
mod reports;
mod room;
mod spans;
mod window;
mod writes;

use std::{
    mem,
    sync::Arc,
    task::{Context, Waker},
};

use kerma_association::{
    Instant, Limits,
    negotiation::{Policy, Proposal},
};
use kerma_dictionary::{TransferSyntax, Uid, sop_classes};
use kerma_endpoint::{Address, Endpoint, Event, In, Link, Out, Setup, Wait};
use kerma_pdu::RoleSelection;
use kerma_service::Services;

/// A side, and what it has to say.
struct Side {
    endpoint: Endpoint,
    now: Instant,
    /// What each of its writes has.
    writes: Vec<Vec<u8>>,
    events: Vec<Event>,
    closed: bool,
    /// What it waited for last.
    wait: Option<Wait>,
}

impl Side {
    fn new(endpoint: Endpoint) -> Side {
        let (writes, events) = (Vec::new(), Vec::new());
        let mut side = Side { endpoint, now: Instant::START, writes, events, closed: false, wait: None };
        side.tell(In::Connected);
        side.run();
        side
    }

    fn tell(&mut self, input: In) {
        self.endpoint.handle(self.now, input).unwrap();
    }

    /// Does what there is to do, until it has to wait.
    fn run(&mut self) {
        let mut looked = false;
        loop {
            match self.endpoint.poll(self.now) {
                Out::Transmit(link) => {
                    let mut bytes: Vec<u8> = self.endpoint.outgoing(link).flatten().copied().collect();
                    if let Some(span) = self.endpoint.outgoing_span(link) {
                        bytes.extend_from_slice(spans::content(span));
                    }
                    self.tell(In::Transmitted(link, bytes.len()));
                    self.writes.push(bytes);
                }
                Out::Call(mut call) => {
                    let _ = call.run(&mut Context::from_waker(Waker::noop()));
                    self.tell(In::Called(call));
                }
                Out::Event(event) => self.events.push(event),
                Out::Close(_) => self.closed = true,
                // A look finds nothing more.
                Out::Wait(wait) if wait.deadline == Some(self.now) && !looked => {
                    looked = true;
                    self.tell(In::Tick);
                }
                Out::Wait(wait) if wait.deadline == Some(self.now) => looked = false,
                Out::Wait(wait) => return self.wait = Some(wait),
                Out::End => return,
                other => panic!("{other:?}"),
            }
        }
    }

    /// All at once, as far as the receive buffer goes.
    fn receive(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let buffer = self.endpoint.receive_buffer(Link::Peer);
            let length = buffer.len().min(bytes.len());
            buffer[..length].copy_from_slice(&bytes[..length]);
            bytes = &bytes[length..];
            self.tell(In::Received(Link::Peer, length));
            self.run();
        }
    }

    /// What it has written since this was asked last.
    fn sent(&mut self) -> Vec<u8> {
        mem::take(&mut self.writes).concat()
    }
}

/// Bytes go over until neither has more to say. The writes of the second side.
fn exchange(one: &mut Side, other: &mut Side) -> Vec<Vec<u8>> {
    let mut writes = Vec::new();
    loop {
        one.run();
        other.run();
        let (from_one, from_other) = (one.sent(), mem::take(&mut other.writes));
        if from_one.is_empty() && from_other.is_empty() {
            return writes;
        }
        other.receive(&from_one);
        one.receive(&from_other.concat());
        writes.extend(from_other);
    }
}

fn setup(services: Services) -> Arc<Setup> {
    let policy = Policy::new(Uid::from_static("1.2.3"));
    let mut setup = Setup::new("SIDE".parse().unwrap(), policy);
    setup.policy.supported = services.supported().cloned().collect();
    setup.services = services;
    Arc::new(setup)
}

fn proposal(abstract_syntax: &Uid) -> Proposal {
    let transfer_syntaxes = vec![TransferSyntax::UNCOMPRESSED[0].clone()];
    Proposal { abstract_syntax: abstract_syntax.clone(), transfer_syntaxes }
}

/// An SCU, which is also willing to be the SCP of what is stored, and an SCP of these services with an association for these abstract syntaxes.
fn sides(services: Services, abstract_syntaxes: &[Uid]) -> (Side, Side) {
    sides_within(Limits::default(), services, abstract_syntaxes)
}

/// The same with limits of the SCP.
fn sides_within(limits: Limits, services: Services, abstract_syntaxes: &[Uid]) -> (Side, Side) {
    let address: Address = "SIDE@127.0.0.1:104".parse().unwrap();
    let proposals: Vec<Proposal> = abstract_syntaxes.iter().map(proposal).collect();
    let mut of_scu = Setup::clone(&setup(Services::new()));
    let both = |uid: &Uid| RoleSelection { sop_class_uid: uid.clone(), scu_role: true, scp_role: true };
    let stored = abstract_syntaxes.iter().filter(|uid| sop_classes::is_storage(uid));
    of_scu.user_information.role_selections = stored.map(both).collect();
    let scu = Endpoint::requestor(Arc::new(of_scu), &address, &proposals, None).unwrap();
    let setup = Arc::new(Setup { limits, ..Setup::clone(&setup(services)) });
    let (mut scu, mut scp) = (Side::new(scu), Side::new(Endpoint::acceptor(setup, None, None)));
    exchange(&mut scu, &mut scp);
    assert!(scu.endpoint.association().is_some() && scp.endpoint.association().is_some());
    (scu, scp)
}
