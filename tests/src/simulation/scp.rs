use std::{collections::VecDeque, sync::Arc};

use bytes::{Bytes, BytesMut};
use kerma::{
    AeTitle,
    ae::negotiation::{Answer, Identity, Policy},
    association::{Association, Event, Expecting, Input, Instant, Limits},
    dimse::{Assembled, Command},
    service::{AssociationInfo, Operation, Over, Request, Services, Step, SubOperation},
};

use super::{End, Fault, Wire, end::Happening, scu::a_associate_rq};

/// An SCP: an acceptor's end with the operations of its services, and the association that a C-MOVE makes.
pub struct Scp {
    /// Towards the SCU.
    pub end: End,
    /// Towards the destination of a C-MOVE.
    pub destination: Option<End>,
    services: Services,
    policy: Policy,
    limits: Limits,
    performing: Option<Performing>,
    later: VecDeque<Assembled>,
    /// Wires on which a destination is called, for the world to put somebody at the other side.
    pub calls: Vec<Wire>,
    /// How many C-STORE requests came whole.
    pub stores: usize,
    /// Its fault, and at which C-STORE request it comes instead of the response.
    pub fault: Option<(Fault, usize)>,
}

struct Performing {
    context_id: u8,
    message_id: u16,
    operation: Box<dyn Operation>,
    awaiting: Awaiting,
    releasing: bool,
}

#[derive(PartialEq)]
enum Awaiting {
    Nothing,
    /// The peer may say something before the operation goes on.
    Word,
    Fragments,
    Association,
    Response(Over),
}

impl Scp {
    /// At the acceptor's side of this wire.
    pub fn new(services: Services, wire: &Wire, now: Instant, limits: &Limits) -> Scp {
        let mut policy = Policy::new(kerma::dataset::part10::IMPLEMENTATION_CLASS_UID);
        policy.supported = services.supported().cloned().collect();
        Scp {
            end: End::acceptor(Association::acceptor(limits.clone()), wire, now),
            destination: None,
            services,
            policy,
            limits: limits.clone(),
            performing: None,
            later: VecDeque::new(),
            calls: Vec::new(),
            stores: 0,
            fault: None,
        }
    }

    /// Fails in this way.
    pub fn fail(&mut self, now: Instant, fault: Fault) {
        match fault {
            Fault::Silence => self.end.silent = true,
            Fault::Crash => self.end.crash(),
            _ => self.end.abort(now),
        }
        self.performing = None;
    }

    /// Whether an operation is under way.
    pub fn is_performing(&self) -> bool {
        self.performing.is_some()
    }

    /// Does what there is to do; whether there was something.
    pub fn run(&mut self, now: Instant) -> bool {
        let gave_word = self.performing.as_ref().is_some_and(|p| p.awaiting == Awaiting::Word);
        let mut done = self.hear_out(now);
        while let Some(happening) = self.destination.as_mut().and_then(|end| end.next(now)) {
            done = true;
            self.of_destination(happening);
            self.proceed(now);
        }
        if let Some(performing) =
            self.performing.as_mut().filter(|p| gave_word && p.awaiting == Awaiting::Word)
        {
            performing.awaiting = Awaiting::Nothing;
            done = true;
        }
        self.proceed(now);
        // What it has to send goes out; to give the peer a word is something to do.
        let gives_word = self.performing.as_ref().is_some_and(|p| p.awaiting == Awaiting::Word);
        self.hear_out(now) || done || gives_word
    }

    /// Sees to what has come from the SCU; whether there was something.
    fn hear_out(&mut self, now: Instant) -> bool {
        let mut done = false;
        while let Some(happening) = self.end.next(now) {
            done = true;
            match happening {
                Happening::Event(event) => self.event(now, event),
                Happening::Assembled(assembled) => self.assembled(now, assembled),
            }
        }
        done
    }

    fn event(&mut self, now: Instant, event: Event) {
        match event {
            Event::Requested(request) => {
                match self.policy.answer(&request, &mut |_| Identity::NotChecked).answer {
                    Answer::Accept(acceptance) => self.end.input(now, Input::Accept(acceptance)),
                    Answer::Reject(rejection) => self.end.input(now, Input::Reject(rejection)),
                }
            }
            Event::ReleaseRequested => match &mut self.performing {
                Some(performing) => {
                    performing.releasing = true;
                    performing.operation.cancel(performing.message_id);
                    // In Sta7 the peer can send no response any more (PS3.8 Table 9-10).
                    if performing.awaiting == Awaiting::Response(Over::This) {
                        performing.awaiting = Awaiting::Nothing;
                        performing.operation.stored(Err("the peer asked for the release".into()));
                    }
                }
                None => self.end.input(now, Input::ReleaseResponse),
            },
            Event::Rejected(_) | Event::Released | Event::Ended(_) => {
                self.performing = None;
                self.leave_destination(now);
            }
            _ => {}
        }
    }

    fn assembled(&mut self, now: Instant, assembled: Assembled) {
        match (assembled, &mut self.performing) {
            (Assembled::Command { command: Command::CCancelRq(cancel), .. }, Some(performing)) => {
                performing.operation.cancel(cancel.message_id_being_responded_to.unwrap());
            }
            (Assembled::Command { command: Command::CStoreRsp(response), .. }, Some(performing)) => {
                assert!(performing.awaiting == Awaiting::Response(Over::This));
                performing.awaiting = Awaiting::Nothing;
                performing.operation.stored(Ok(response));
            }
            (Assembled::Fragment { data, last, .. }, Some(performing))
                if performing.awaiting == Awaiting::Fragments =>
            {
                self.stores += usize::from(last);
                if let Some((fault, _)) = self.fault.take_if(|(_, at)| last && *at == self.stores) {
                    return self.fail(now, fault);
                }
                performing.operation.fragment(data, last);
                performing.awaiting = Awaiting::Nothing;
                self.proceed(now);
            }
            (assembled, Some(_)) => self.later.push_back(assembled),
            (Assembled::Command { context_id, command, has_data_set }, None) => {
                self.begin(now, context_id, command, has_data_set);
            }
            (Assembled::Fragment { .. }, None) => panic!("a fragment for no operation"),
        }
    }

    fn begin(&mut self, now: Instant, context_id: u8, command: Command, has_data_set: bool) {
        let Some(message_id) = command.message_id() else { return };
        let negotiated = self.end.machine().negotiated().unwrap().clone();
        let context = negotiated.context(context_id).unwrap().clone();
        let association = Arc::new(AssociationInfo {
            requestor: AeTitle::new("SCU").unwrap(),
            acceptor: AeTitle::new("SCP").unwrap(),
            peer_address: None,
            negotiated: Arc::new(negotiated),
        });
        let operation = self.services.begin(Request { command, context, association }, has_data_set);
        let awaiting = Awaiting::Nothing;
        self.performing = Some(Performing { context_id, message_id, operation, awaiting, releasing: false });
        self.proceed(now);
    }

    fn of_destination(&mut self, happening: Happening) {
        let Some(performing) = &mut self.performing else { return };
        match happening {
            Happening::Event(Event::Accepted) => {
                let negotiated = self.destination.as_ref().unwrap().machine().negotiated().unwrap().clone();
                performing.awaiting = Awaiting::Nothing;
                performing.operation.associated(Ok(Arc::new(negotiated)));
            }
            Happening::Assembled(Assembled::Command { command: Command::CStoreRsp(response), .. }) => {
                performing.awaiting = Awaiting::Nothing;
                performing.operation.stored(Ok(response));
            }
            Happening::Event(event @ (Event::Rejected(_) | Event::Ended(_))) => {
                match std::mem::replace(&mut performing.awaiting, Awaiting::Nothing) {
                    Awaiting::Association => performing.operation.associated(Err(format!("{event:?}"))),
                    Awaiting::Response(Over::Destination) => {
                        performing.operation.stored(Err(format!("{event:?}")))
                    }
                    awaiting => performing.awaiting = awaiting,
                }
            }
            _ => {}
        }
    }

    /// Takes the operation as far as it goes.
    fn proceed(&mut self, now: Instant) {
        loop {
            let Some(performing) = &mut self.performing else {
                match self.later.pop_front() {
                    Some(assembled) => self.assembled(now, assembled),
                    None => return,
                }
                continue;
            };
            if !matches!(performing.awaiting, Awaiting::Nothing | Awaiting::Fragments) {
                return;
            }
            performing.awaiting = Awaiting::Nothing;
            match performing.operation.step() {
                Step::Respond(message) => {
                    self.end.send(now, performing.context_id, &message.command, message.data_set);
                    // The peer gets a word in before the next step.
                    if matches!(message.command.status(), Some(kerma::Status(0xFF00 | 0xFF01))) {
                        performing.awaiting = Awaiting::Word;
                    }
                }
                Step::CallHandler => performing.operation.call(),
                Step::Associate(_, proposals) => {
                    performing.awaiting = Awaiting::Association;
                    self.end.expect(now, Expecting::Busy);
                    let wire = Wire::default();
                    let machine =
                        Association::requestor(a_associate_rq(&proposals, &[]), self.limits.clone());
                    self.destination = Some(End::requestor(machine, &wire, now));
                    self.calls.push(wire);
                }
                Step::Store(sub_operation) => self.store(now, sub_operation),
                Step::Release => self.leave_destination(now),
                Step::Wait => {
                    performing.awaiting = Awaiting::Fragments;
                    self.end.expect(now, Expecting::Response);
                    return;
                }
                _ => {
                    let releasing = performing.releasing;
                    self.performing = None;
                    self.leave_destination(now);
                    self.end.expect(now, Expecting::Nothing);
                    if releasing {
                        self.end.try_input(now, Input::ReleaseResponse);
                    }
                }
            }
        }
    }

    fn store(&mut self, now: Instant, sub_operation: SubOperation) {
        let SubOperation { over, context_id, request, mut data_set } = sub_operation;
        let mut bytes = BytesMut::new();
        while let Some(chunk) = data_set.next(1).unwrap() {
            bytes.extend_from_slice(&chunk);
        }
        let data_set: Bytes = bytes.freeze();
        let performing = self.performing.as_mut().unwrap();
        performing.awaiting = Awaiting::Response(over);
        let end = match over {
            Over::This => Some(&mut self.end),
            Over::Destination => self.destination.as_mut().filter(|end| end.ended.is_none()),
        };
        match end {
            Some(end) => {
                end.send(now, context_id, &request.into(), Some(data_set));
                end.expect(now, Expecting::Response);
            }
            None => {
                performing.awaiting = Awaiting::Nothing;
                performing.operation.stored(Err("the association with the destination is over".into()));
            }
        }
        if over == Over::Destination {
            self.end.expect(now, Expecting::Busy);
        }
    }

    fn leave_destination(&mut self, now: Instant) {
        if let Some(end) = &mut self.destination
            && end.ended.is_none()
        {
            match end.machine().negotiated().is_some() {
                true => end.try_input(now, Input::Release),
                false => end.abort(now),
            }
        }
    }
}
