//! One machine with its driver and its user, both as simple as can be.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use kerma::association::{
    Association, Error, Event, Expecting, Input, Instant, Limits, Misuse, Output, Role, Warning,
    negotiation::{
        AbstractSyntax, Answer, ExtendedNegotiation, Identity, Negotiated, Policy, Roles, Supported,
        TransferSyntaxes,
    },
    table::Sta,
};
use kerma::dictionary::{AeTitle, Uid};
use kerma::pdu::{
    AAssociateRj, AAssociateRq, AsynchronousOperationsWindow, Pdv, PresentationContextRq, RoleSelection,
    UserIdentityRq, UserInformation,
};

use super::script::Step;

/// More than a machine may have to say at once, whatever a peer sent: one event and one PDU for each six bytes.
const MOST_OUTPUTS: usize = 1 << 17;

pub(super) struct Side {
    machine: Association,
    now: Instant,
    /// What the machine said and what became of the user's wishes, in order.
    pub(super) log: Vec<Said>,
    /// Bytes on their way to the peer.
    pub(super) transmitted: Vec<u8>,
    /// Whether bytes and the end of the connection may come.
    pub(super) open: bool,
    pub(super) wants_connection: bool,
    request: Option<Arc<AAssociateRq>>,
    pub(super) release_requested: bool,
    pub(super) sent: Vec<Pdv>,
    pub(super) received: Vec<Pdv>,
    pub(super) ends: usize,
    closed: bool,
}

#[derive(Debug, PartialEq)]
pub(super) enum Said {
    Connect,
    Transmit(Vec<u8>),
    Event(Event),
    Close,
    Misuse(Misuse),
}

impl Side {
    pub(super) fn requestor() -> Side {
        Side::new(Association::requestor(request(), limits()))
    }

    pub(super) fn acceptor() -> Side {
        Side::new(Association::acceptor(limits()))
    }

    fn new(machine: Association) -> Side {
        Side {
            machine,
            now: Instant::START,
            log: Vec::new(),
            transmitted: Vec::new(),
            open: false,
            wants_connection: false,
            request: None,
            release_requested: false,
            sent: Vec::new(),
            received: Vec::new(),
            ends: 0,
            closed: false,
        }
    }

    /// Takes a step, other than those that bring bytes.
    pub(super) fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Bytes(_) | Step::Deliver(_) => {}
            Step::Request => self.wish(Input::Request),
            Step::Connected => self.connect(),
            Step::Accept => self.answer(),
            Step::Reject => self.wish(Input::Reject(AAssociateRj::NO_REASON_GIVEN)),
            Step::Data { context_id, control_header, length } => {
                self.send(context_id, control_header, length.into());
            }
            Step::Release => self.wish(Input::Release),
            Step::ReleaseResponse => self.wish(Input::ReleaseResponse),
            Step::Abort => self.wish(Input::ABORT),
            Step::Closed => self.close(),
            Step::Seconds(seconds) => self.wait(Duration::from_secs(seconds.into())),
            Step::WriteBlocked => self.wish(Input::WriteBlocked),
            Step::WriteResumed => self.wish(Input::WriteResumed),
            Step::Expect(what) => {
                let expecting = [Expecting::Nothing, Expecting::Response, Expecting::Busy];
                self.machine.expect(self.now, expecting[usize::from(what) % 3]);
                self.drain();
            }
        }
    }

    pub(super) fn connect(&mut self) {
        if self.input(Input::Connected) && !self.closed {
            self.open = true;
        }
    }

    pub(super) fn close(&mut self) {
        if self.input(Input::Closed) {
            self.open = false;
        }
    }

    pub(super) fn wait(&mut self, duration: Duration) {
        self.now = self.now + duration;
        assert!(self.input(Input::Tick), "a tick is always possible");
    }

    /// Reads `bytes` in pieces of at most these lengths, as long as there is a connection.
    pub(super) fn receive(&mut self, mut bytes: &[u8], pieces: &mut dyn Iterator<Item = usize>) {
        while !bytes.is_empty() && self.open {
            let window = self.machine.receive_buffer();
            let length = window.len().min(bytes.len()).min(pieces.next().unwrap_or(usize::MAX).max(1));
            let (piece, rest) = bytes.split_at(length);
            window.get_mut(..length).expect("as long as the window").copy_from_slice(piece);
            assert!(length > 0, "there is no room to read into");
            assert!(self.input(Input::Received(length)), "what a peer sends is no misuse");
            bytes = rest;
        }
    }

    /// The user answers what was asked for, or answers though nothing was.
    pub(super) fn answer(&mut self) {
        let request = self.request.take().unwrap_or_else(|| Arc::new(request()));
        let answered = policy().answer(&request, &mut identity);
        let input = match answered.answer {
            Answer::Accept(acceptance) => {
                let (requestor, _) = Negotiated::new(Role::Requestor, &request, &acceptance);
                let (acceptor, _) = Negotiated::new(Role::Acceptor, &request, &acceptance);
                assert_eq!(
                    agreed(&requestor),
                    agreed(&acceptor),
                    "the two sides read the answer differently"
                );
                Input::Accept(acceptance)
            }
            Answer::Reject(rejection) => Input::Reject(rejection),
        };
        self.wish(input);
    }

    fn send(&mut self, context_id: u8, control_header: u8, length: usize) {
        let (command, last) = (control_header & 1 != 0, control_header & 2 != 0);
        let pdv = Pdv { context_id, command, last, data: Bytes::from(vec![control_header; length]) };
        if self.input(Input::Data(pdv.clone())) {
            self.sent.push(pdv);
        }
    }

    /// What the machine may refuse.
    fn wish(&mut self, input: Input) {
        self.input(input);
    }

    /// Says whether it was possible.
    fn input(&mut self, input: Input) -> bool {
        let before = self.state();
        let result = self.machine.handle(self.now, input);
        if let Err(misuse) = &result {
            assert_eq!(self.state(), before, "{misuse} changed the state");
            self.log.push(Said::Misuse(misuse.clone()));
        }
        let said = self.log.len();
        self.drain();
        assert!(result.is_ok() || self.log.len() == said, "something came of {result:?}");
        result.is_ok()
    }

    fn drain(&mut self) {
        for _ in 0..MOST_OUTPUTS {
            let output = self.machine.poll();
            assert!(!self.closed || matches!(output, Output::Wait { .. }), "{output:?} after the end");
            match output {
                Output::Connect => {
                    self.wants_connection = true;
                    self.log.push(Said::Connect);
                }
                Output::Transmit(bytes) => self.transmit(&bytes),
                Output::Event(event) => {
                    self.notice(&event);
                    self.log.push(Said::Event(event));
                }
                Output::Close => {
                    self.closed = true;
                    self.open = false;
                    self.log.push(Said::Close);
                }
                Output::Wait { deadline } => return self.rest(deadline),
                other => panic!("{other:?} is new here"),
            }
        }
        panic!("the machine does not stop talking");
    }

    fn transmit(&mut self, bytes: &[u8]) {
        self.transmitted.extend_from_slice(bytes);
        match self.log.last_mut() {
            Some(Said::Transmit(before)) => before.extend_from_slice(bytes),
            _ => self.log.push(Said::Transmit(bytes.to_vec())),
        }
    }

    fn notice(&mut self, event: &Event) {
        match event {
            Event::Requested(request) => self.request = Some(Arc::clone(request)),
            Event::Data(pdv) => self.received.push(pdv.clone()),
            Event::ReleaseRequested => self.release_requested = true,
            Event::Rejected(_) | Event::Released | Event::Ended(_) => self.ends += 1,
            _ => {}
        }
        assert!(self.ends <= 1, "the association ended twice, the second time with {event:?}");
    }

    /// What must hold whenever the machine waits.
    fn rest(&mut self, deadline: Option<Instant>) {
        if self.closed {
            assert_eq!(deadline, None, "there is nothing to wait for after the end");
            assert_eq!(self.machine.buffer_capacity(), 0, "an association that ended holds a buffer");
        }
        if self.state() == Sta::Sta6 {
            assert!(self.machine.negotiated().is_some(), "an established association is negotiated");
        }
        let most = usize::try_from(limits().p_data_length).unwrap() * 4 + (1 << 20);
        assert!(self.machine.buffer_capacity() <= most, "the buffer is {}", self.machine.buffer_capacity());
    }

    pub(super) fn state(&self) -> Sta {
        self.machine.state()
    }

    /// Whether nothing can happen any more.
    pub(super) fn is_over(&self) -> bool {
        self.closed && self.state() == Sta::Sta1
    }

    /// Whether a request waits for the user's answer.
    pub(super) fn is_asked(&self) -> bool {
        self.state() == Sta::Sta3
    }

    /// What the peer is blamed for.
    pub(super) fn blame(&self) -> Option<&Error> {
        self.log.iter().find_map(|said| match said {
            Said::Event(Event::Ended(error @ Error::PeerFault(_))) => Some(error),
            _ => None,
        })
    }

    pub(super) fn warnings(&self) -> impl Iterator<Item = &Warning> {
        self.log.iter().filter_map(|said| match said {
            Said::Event(Event::Warning(warning)) => Some(warning),
            _ => None,
        })
    }
}

/// What both sides must have understood alike.
fn agreed(negotiated: &Negotiated) -> Vec<(u8, Uid, Uid)> {
    let contexts = negotiated.contexts.iter();
    contexts.map(|c| (c.id, c.abstract_syntax.clone(), c.transfer_syntax.clone())).collect()
}

fn limits() -> Limits {
    Limits { associate_length: 8 << 10, p_data_length: 64 << 10, report_pdus: true, ..Limits::default() }
}

fn policy() -> Policy {
    let supported = Supported::new(AbstractSyntax::matching(|_| true), TransferSyntaxes::Any)
        .roles(Roles::BOTH)
        .extended_negotiation(ExtendedNegotiation::Echo);
    let window = AsynchronousOperationsWindow { invoked: 4, performed: 0 };
    Policy { asynchronous_operations_window: Some(window), ..Policy::new(Uid::from_static("1.2.3")) }
        .support(supported)
}

fn identity(identity: &UserIdentityRq) -> Identity {
    match identity.user_identity_type {
        9 => Identity::Rejected(AAssociateRj::NO_REASON_GIVEN_BY_ACSE),
        kind if kind % 2 == 0 => Identity::NotChecked,
        _ => Identity::Accepted { server_response: Bytes::from_static(b"ticket") },
    }
}

/// An A-ASSOCIATE-RQ that proposes contexts 1 and 3 and something of everything else.
pub(super) fn request() -> AAssociateRq {
    let context = |id, abstract_syntax| PresentationContextRq {
        id,
        abstract_syntax: Some(Uid::from_static(abstract_syntax)),
        transfer_syntaxes: vec![
            Uid::from_static("1.2.840.10008.1.2"),
            Uid::from_static("1.2.840.10008.1.2.1"),
        ],
    };
    AAssociateRq {
        protocol_version: 1,
        called_ae_title: AeTitle::from_bytes(b"SCP"),
        calling_ae_title: AeTitle::from_bytes(b"SCU"),
        reserved: [0; 32],
        application_context: Some(Uid::from_static("1.2.840.10008.3.1.1.1")),
        presentation_contexts: vec![context(1, "1.2.840.10008.1.1"), context(3, "1.2.840.10008.5.1.4.1.1.2")],
        user_information: UserInformation {
            maximum_length: Some(16_384),
            implementation_class_uid: Some(Uid::from_static("1.2.3")),
            asynchronous_operations_window: Some(AsynchronousOperationsWindow { invoked: 8, performed: 8 }),
            role_selections: vec![RoleSelection {
                sop_class_uid: Uid::from_static("1.2.840.10008.5.1.4.1.1.2"),
                scu_role: true,
                scp_role: true,
            }],
            user_identity_rq: Some(UserIdentityRq {
                user_identity_type: UserIdentityRq::USERNAME,
                positive_response_requested: true,
                primary_field: Bytes::from_static(b"user"),
                secondary_field: Bytes::new(),
            }),
            ..UserInformation::default()
        },
        unknown_items: Vec::new(),
    }
}
