//! Two endpoints whose bytes go over at once: what is asked without waiting is answered in its order.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    sync::{Arc, Mutex},
    task::{Context, Waker},
};

use bytes::Bytes;
use kerma_association::{
    Instant,
    negotiation::{Policy, Proposal},
};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
use kerma_dimse::{CEchoRq, CStoreRq};
use kerma_endpoint::{Address, Endpoint, Event, In, Link, Out, Setup};
use kerma_service::{Services, StoreRequest, storage::Storage, verification::Verification};
use kerma_status::Status;

const NOW: Instant = Instant::START;

/// A side, and what it has to say.
struct Side {
    endpoint: Endpoint,
    sent: Vec<u8>,
    events: Vec<Event>,
    closed: bool,
}

impl Side {
    fn new(endpoint: Endpoint) -> Side {
        let mut side = Side { endpoint, sent: Vec::new(), events: Vec::new(), closed: false };
        side.tell(In::Connected);
        side.run();
        side
    }

    fn tell(&mut self, input: In) {
        self.endpoint.handle(NOW, input).unwrap();
    }

    /// Does what there is to do, until it has to wait.
    fn run(&mut self) {
        let mut looked = false;
        loop {
            match self.endpoint.poll(NOW) {
                Out::Transmit(link) => {
                    let bytes: Vec<u8> = self.endpoint.outgoing(link).flatten().copied().collect();
                    self.tell(In::Transmitted(link, bytes.len()));
                    self.sent.extend(bytes);
                }
                Out::Call(mut call) => {
                    let _ = call.run(&mut Context::from_waker(Waker::noop()));
                    self.tell(In::Called(call));
                }
                Out::Event(event) => self.events.push(event),
                Out::Close(_) => self.closed = true,
                // A look finds nothing more.
                Out::Wait(wait) if wait.deadline == Some(NOW) && !looked => {
                    looked = true;
                    self.tell(In::Tick);
                }
                Out::Wait(wait) if wait.deadline == Some(NOW) => looked = false,
                Out::Wait(_) | Out::End => return,
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
}

/// Bytes go over until neither has more to say.
fn exchange(one: &mut Side, other: &mut Side) {
    loop {
        one.run();
        other.run();
        let (from_one, from_other) = (std::mem::take(&mut one.sent), std::mem::take(&mut other.sent));
        if from_one.is_empty() && from_other.is_empty() {
            return;
        }
        other.receive(&from_one);
        one.receive(&from_other);
    }
}

fn setup(services: Services) -> Arc<Setup> {
    let policy = Policy::new(Uid::from_static("1.2.3"));
    let mut setup = Setup::new("SIDE".parse().unwrap(), policy);
    setup.policy.supported = services.supported().cloned().collect();
    setup.services = services;
    Arc::new(setup)
}

fn proposal(abstract_syntax: Uid) -> Proposal {
    Proposal { abstract_syntax, transfer_syntaxes: vec![TransferSyntax::UNCOMPRESSED[0].clone()] }
}

fn sides(services: Services) -> (Side, Side) {
    let address: Address = "SIDE@127.0.0.1:104".parse().unwrap();
    let proposals = [proposal(uids::CT_IMAGE_STORAGE), proposal(uids::VERIFICATION)];
    let scu = Endpoint::requestor(setup(Services::new()), &address, &proposals, None).unwrap();
    let (mut scu, mut scp) = (Side::new(scu), Side::new(Endpoint::acceptor(setup(services), None, None)));
    exchange(&mut scu, &mut scp);
    assert!(scu.endpoint.association().is_some() && scp.endpoint.association().is_some());
    (scu, scp)
}

/// An image of so many bytes of pixels, encoded.
fn image(number: usize, pixels: usize) -> Bytes {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::new(&format!("1.2.3.{number}")).unwrap()).unwrap();
    image.set(tags::PIXEL_DATA, vec![number as u8; pixels]).unwrap();
    image.to_vec(Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap()).unwrap().into()
}

#[test]
fn requests_that_do_not_wait_for_each_other_are_all_answered_in_their_order_whole() {
    let stored = Arc::new(Mutex::new(Vec::new()));
    let kept = stored.clone();
    let storage = Storage::standard(move |_: &StoreRequest, data_set: DataSet| {
        let pixels = data_set.get_element(tags::PIXEL_DATA).map_or(0, |pixels| pixels.bytes().len());
        kept.lock().unwrap().push((data_set.string(tags::SOP_INSTANCE_UID).unwrap(), pixels));
    });
    let (mut scu, mut scp) = sides(Services::new().with(storage).with(Verification::new()));
    let mut asked = Vec::new();
    for number in 0..12 {
        // Short ones, long ones of many fragments, and requests without a data set between them.
        let pixels = [100, 300_000, 40_000][number % 3];
        let request = CStoreRq::new(0, uids::CT_IMAGE_STORAGE, Uid::new(&format!("1.2.3.{number}")).unwrap());
        let data_set = Some(Box::new(image(number, pixels)) as Box<_>);
        asked.push(scu.endpoint.invoke(1, request.into(), data_set).unwrap());
        let echo = CEchoRq::new(0, uids::VERIFICATION);
        asked.push(scu.endpoint.invoke(3, echo.into(), None).unwrap());
    }
    exchange(&mut scu, &mut scp);
    let answered: Vec<(u16, Status)> = scu
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Response { message_id, reply, last: true } => {
                Some((*message_id, reply.command.status().unwrap()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(answered, asked.iter().map(|id| (*id, Status::SUCCESS)).collect::<Vec<_>>());
    let expected: Vec<_> =
        (0..12).map(|number| (format!("1.2.3.{number}"), [100, 300_000, 40_000][number % 3])).collect();
    assert_eq!(*stored.lock().unwrap(), expected);
}

#[test]
fn a_shutdown_ends_a_connection_on_which_nobody_has_asked_for_an_association() {
    let mut side = Side::new(Endpoint::acceptor(setup(Services::new()), None, None));
    side.tell(In::ShutDown);
    for _ in 0..3 {
        side.tell(In::Tick);
        side.run();
    }
    assert!(side.closed && side.endpoint.is_over());
}
