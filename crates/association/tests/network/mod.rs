//! Machines under a virtual clock: one that is talked to byte by byte, or two joined by a virtual network. No
//! socket, no thread, no sleep.
#![allow(dead_code, unused_macros, unused_imports, unreachable_pub)] // every suite uses a part of it

use std::{collections::VecDeque, time::Duration};

use bytes::Bytes;
use kerma_association::{
    Association, Event, Input, Instant, Limits, Misuse, Output,
    negotiation::{Answer, Identity, Policy, Preference, Supported},
    table::Sta,
};
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AAssociateAc, AAssociateRq, PDataTf, Pdu, PduHeader, Pdv, PresentationContextAc,
    PresentationContextResult, PresentationContextRq, UserInformation,
};

pub const VERIFICATION: Uid = Uid::from_static("1.2.840.10008.1.1");
pub const CT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.2");
pub const IMPLICIT: Uid = Uid::from_static("1.2.840.10008.1.2");
pub const EXPLICIT: Uid = Uid::from_static("1.2.840.10008.1.2.1");
pub const JPEG: Uid = Uid::from_static("1.2.840.10008.1.2.4.50");
pub const APPLICATION_CONTEXT: Uid = Uid::from_static("1.2.840.10008.3.1.1.1");

/// One machine, its clock, and what came out of it.
pub struct Machine {
    pub association: Association,
    pub now: Instant,
    pub deadline: Option<Instant>,
    pub events: VecDeque<Event>,
    /// Bytes transmitted and not yet looked at.
    pub transmitted: Vec<u8>,
    pub connecting: bool,
    pub closed: bool,
    /// Answers requests at once, and releases too.
    pub policy: Option<Policy>,
}

impl Machine {
    pub fn new(association: Association) -> Machine {
        Machine {
            association,
            now: Instant::since_start(Duration::from_secs(1000)),
            deadline: None,
            events: VecDeque::new(),
            transmitted: Vec::new(),
            connecting: false,
            closed: false,
            policy: None,
        }
    }

    /// An acceptor whose connection is open: in Sta2.
    pub fn acceptor() -> Machine {
        Machine::acceptor_with(Limits::default())
    }

    pub fn acceptor_with(limits: Limits) -> Machine {
        let mut machine = Machine::new(Association::acceptor(limits));
        machine.input(Input::Connected);
        machine
    }

    /// A requestor that has sent its request: in Sta5.
    pub fn requestor(request: AAssociateRq) -> Machine {
        Machine::requestor_with(request, Limits::default())
    }

    pub fn requestor_with(request: AAssociateRq, limits: Limits) -> Machine {
        let mut machine = Machine::new(Association::requestor(request, limits));
        machine.input(Input::Request);
        assert!(machine.connecting);
        machine.input(Input::Connected);
        machine
    }

    /// An acceptor that has accepted [`request`]: in Sta6.
    pub fn established_acceptor() -> Machine {
        let mut machine = Machine::acceptor();
        machine.send(Pdu::AAssociateRq(request()));
        machine.answer(&policy());
        assert!(matches!(machine.next_pdu(), Some(Pdu::AAssociateAc(_))));
        assert_eq!(machine.next_event(), Some(Event::Accepted));
        machine
    }

    /// A requestor whose [`request`] was accepted: in Sta6.
    pub fn established_requestor() -> Machine {
        let mut machine = Machine::requestor(request());
        assert!(matches!(machine.next_pdu(), Some(Pdu::AAssociateRq(_))));
        machine.send(Pdu::AAssociateAc(acceptance()));
        assert_eq!(machine.next_event(), Some(Event::Accepted));
        machine
    }

    pub fn input(&mut self, input: Input) {
        self.try_input(input).unwrap();
    }

    pub fn try_input(&mut self, input: Input) -> Result<(), Misuse> {
        let result = self.association.handle(self.now, input);
        self.drain();
        result
    }

    /// Answers the request that is the next event.
    pub fn answer(&mut self, policy: &Policy) {
        let Some(Event::Requested(request)) = self.next_event() else { panic!("no request") };
        let answered = policy.answer(&request, &mut |_| Identity::NotChecked);
        self.input(answered.answer.into());
    }

    /// The peer sends a PDU.
    pub fn send(&mut self, pdu: Pdu) {
        self.send_bytes(&encode(&pdu));
    }

    /// The peer sends bytes.
    pub fn send_bytes(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let buffer = self.association.receive_buffer();
            assert!(!buffer.is_empty());
            let length = bytes.len().min(buffer.len());
            buffer[..length].copy_from_slice(&bytes[..length]);
            self.input(Input::Received(length));
            bytes = &bytes[length..];
        }
    }

    /// Time passes, with a tick whenever the machine wants one.
    pub fn pass(&mut self, duration: Duration) {
        let until = self.now + duration;
        while let Some(deadline) = self.deadline.filter(|&deadline| deadline <= until) {
            self.now = self.now.max(deadline);
            self.input(Input::Tick);
            assert!(
                self.deadline.is_none_or(|deadline| deadline > self.now),
                "a deadline that does not go away"
            );
        }
        self.now = until;
        self.input(Input::Tick);
    }

    pub fn next_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// The next whole PDU that the machine transmitted.
    pub fn next_pdu(&mut self) -> Option<Pdu> {
        let header = PduHeader::decode(*self.transmitted.first_chunk()?);
        let whole = 6 + header.length as usize;
        let pdu: Vec<u8> = self.transmitted.drain(..whole).collect();
        Some(Pdu::decode(header.pdu_type, Bytes::from(pdu).slice(6..)).unwrap())
    }

    pub fn state(&self) -> Sta {
        self.association.state()
    }

    /// Nothing more came out than was looked at.
    pub fn assert_quiet(&mut self) {
        assert_eq!(self.next_pdu(), None);
        assert_eq!(self.next_event(), None);
    }

    fn react(&mut self, event: &Event) {
        let input = match (event, &self.policy) {
            (Event::Requested(request), Some(policy)) => {
                policy.answer(request, &mut |_| Identity::NotChecked).answer.into()
            }
            (Event::ReleaseRequested, Some(_)) => Input::ReleaseResponse,
            _ => return,
        };
        self.association.handle(self.now, input).unwrap();
    }

    fn drain(&mut self) {
        loop {
            match self.association.poll() {
                Output::Connect => self.connecting = true,
                Output::Transmit(bytes) => self.transmitted.extend_from_slice(&bytes),
                Output::Event(event) => {
                    assert!(!self.closed, "an event after the close");
                    self.react(&event);
                    self.events.push_back(event);
                }
                Output::Close => self.closed = true,
                Output::Wait { deadline } => {
                    self.deadline = deadline;
                    return;
                }
                output => panic!("{output:?}"),
            }
        }
    }
}

/// Two machines and the bytes on their way.
pub struct Network {
    pub requestor: Machine,
    pub acceptor: Machine,
}

impl Network {
    /// Two machines that have not heard of each other, the connection open.
    pub fn connected() -> Network {
        Network { requestor: Machine::requestor(request()), acceptor: Machine::acceptor() }
    }

    /// Two machines in Sta6.
    pub fn established() -> Network {
        let mut network = Network::connected();
        network.run();
        network.acceptor.answer(&policy());
        network.run();
        assert_eq!(network.acceptor.next_event(), Some(Event::Accepted));
        assert_eq!(network.requestor.next_event(), Some(Event::Accepted));
        network
    }

    /// Carries what was transmitted, and the close, until nothing moves.
    pub fn run(&mut self) {
        let (a, b) = (&mut self.requestor, &mut self.acceptor);
        while carry(a, b) || carry(b, a) {}
    }
}

fn carry(from: &mut Machine, to: &mut Machine) -> bool {
    let bytes = std::mem::take(&mut from.transmitted);
    if !to.closed {
        to.send_bytes(&bytes);
    }
    let closes = from.closed && to.state() != Sta::Sta1;
    if closes {
        to.input(Input::Closed);
    }
    closes || !bytes.is_empty()
}

/// The peer sends this PDU.
macro_rules! send {
    ($machine:expr, $pdu:expr) => {
        $machine.send($pdu)
    };
}

/// The machine transmitted this PDU next.
macro_rules! recv {
    ($machine:expr, $pattern:pat $(if $guard:expr)?) => {
        match $machine.next_pdu() {
            Some($pattern) $(if $guard)? => {}
            other => panic!("expected {}, got {other:?}", stringify!($pattern)),
        }
    };
}

/// The machine told its user this next.
macro_rules! event {
    ($machine:expr, $pattern:pat $(if $guard:expr)?) => {
        match $machine.next_event() {
            Some($pattern) $(if $guard)? => {}
            other => panic!("expected {}, got {other:?}", stringify!($pattern)),
        }
    };
}

pub(crate) use {event, recv, send};

pub fn encode(pdu: &Pdu) -> Vec<u8> {
    let mut bytes = Vec::new();
    pdu.encode(&mut bytes).unwrap();
    bytes
}

pub fn context(id: u8, abstract_syntax: Uid, transfer_syntaxes: &[Uid]) -> PresentationContextRq {
    PresentationContextRq {
        id,
        abstract_syntax: Some(abstract_syntax),
        transfer_syntaxes: transfer_syntaxes.to_vec(),
    }
}

pub fn request() -> AAssociateRq {
    request_for(vec![
        context(1, VERIFICATION, &[IMPLICIT]),
        context(3, CT_IMAGE_STORAGE, &[EXPLICIT, IMPLICIT]),
    ])
}

pub fn request_for(presentation_contexts: Vec<PresentationContextRq>) -> AAssociateRq {
    AAssociateRq {
        protocol_version: 1,
        called_ae_title: AeTitle::new("ACCEPTOR").unwrap(),
        calling_ae_title: AeTitle::new("REQUESTOR").unwrap(),
        reserved: [0; 32],
        application_context: Some(APPLICATION_CONTEXT),
        presentation_contexts,
        user_information: UserInformation {
            maximum_length: Some(16384),
            implementation_class_uid: Some(Uid::from_static("1.2.3.4")),
            ..UserInformation::default()
        },
        unknown_items: vec![],
    }
}

/// What [`policy`] answers to [`request`].
pub fn acceptance() -> AAssociateAc {
    match policy().answer(&request(), &mut |_| Identity::NotChecked).answer {
        Answer::Accept(acceptance) => *acceptance,
        Answer::Reject(rejection) => panic!("{rejection}"),
    }
}

pub fn policy() -> Policy {
    Policy { maximum_length: 16384, ..Policy::new(Uid::from_static("1.2.3.5")) }
        .support(Supported::new(VERIFICATION, vec![EXPLICIT, IMPLICIT]))
        .support(Supported::new(CT_IMAGE_STORAGE, vec![EXPLICIT, IMPLICIT]))
}

pub fn pdv(context_id: u8, command: bool, last: bool, data: &[u8]) -> Pdv {
    Pdv { context_id, command, last, data: Bytes::copy_from_slice(data) }
}

pub fn p_data(pdvs: impl IntoIterator<Item = Pdv>) -> Pdu {
    Pdu::PDataTf(PDataTf { values: pdvs.into_iter().collect() })
}

pub const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
