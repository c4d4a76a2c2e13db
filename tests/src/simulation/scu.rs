use bytes::Bytes;
use kerma::{
    AeTitle, Status, Uid,
    association::{Association, Event, Expecting, Input, Instant, Limits},
    dimse::{Assembled, CCancelRq, Command},
    pdu::{AAssociateRq, PresentationContextRq, RoleSelection, UserInformation},
    service::storage::plan::Proposal,
    uids,
};

use super::{End, Fault, Wire, end::Happening};

/// An SCU that makes one request and releases the association after the final response, unless it has a fault.
pub struct Scu {
    /// Its association.
    pub end: End,
    request: Option<(Command, Bytes)>,
    abstract_syntax: Uid,
    message_id: u16,
    /// Its fault, and after how many messages received it comes.
    fault: Option<(Fault, usize)>,
    /// How many messages it has received whole.
    pub messages: usize,
    /// The C-STORE requests that it was sent.
    pub stored: usize,
    response: Option<Command>,
    storing: Option<(u8, Command)>,
    /// The commands that came, in their order.
    pub received: Vec<Command>,
}

/// What came of the request.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// The final response.
    Final(Status),
    /// The association ended first.
    Ended(Event),
    /// Neither.
    Nothing,
}

impl Scu {
    /// At the requestor's side of this wire.
    pub fn new(
        request: (Command, Bytes),
        proposals: &[Proposal],
        roles: &[Uid],
        fault: Option<(Fault, usize)>,
        wire: &Wire,
        (now, limits): (Instant, &Limits),
    ) -> Scu {
        let machine = Association::requestor(a_associate_rq(proposals, roles), limits.clone());
        Scu {
            end: End::requestor(machine, wire, now),
            abstract_syntax: request.0.sop_class_uid().unwrap().clone(),
            message_id: request.0.message_id().unwrap(),
            request: Some(request),
            fault,
            messages: 0,
            stored: 0,
            response: None,
            storing: None,
            received: Vec::new(),
        }
    }

    /// What came of the request.
    pub fn outcome(&self) -> Outcome {
        match (&self.response, &self.end.ended) {
            (Some(response), _) => Outcome::Final(response.status().unwrap()),
            (None, Some(event)) => Outcome::Ended(event.clone()),
            (None, None) => Outcome::Nothing,
        }
    }

    /// The final response.
    pub fn response(&self) -> Option<&Command> {
        self.response.as_ref()
    }

    /// Does what there is to do; whether there was something.
    pub fn run(&mut self, now: Instant) -> bool {
        let mut done = false;
        while let Some(happening) = self.end.next(now) {
            done = true;
            match happening {
                Happening::Event(Event::Accepted) => self.ask(now),
                Happening::Event(Event::ReleaseRequested) => self.end.input(now, Input::ReleaseResponse),
                Happening::Event(_) => {}
                Happening::Assembled(assembled) => self.assembled(now, assembled),
            }
        }
        done
    }

    fn ask(&mut self, now: Instant) {
        let (command, identifier) = self.request.take().unwrap();
        let context_id = self.context_id();
        self.end.send(now, context_id, &command, Some(identifier));
        self.end.expect(now, Expecting::Response);
        self.boundary(now);
    }

    fn context_id(&self) -> u8 {
        let negotiated = self.end.machine().negotiated().unwrap();
        negotiated.contexts_for(&self.abstract_syntax).next().unwrap().id
    }

    fn assembled(&mut self, now: Instant, assembled: Assembled) {
        match assembled {
            Assembled::Command { context_id, command, has_data_set } => {
                self.received.push(command.clone());
                match command {
                    Command::CStoreRq(_) => self.storing = Some((context_id, command)),
                    command if matches!(command.status(), Some(Status(0xFF00 | 0xFF01))) => {}
                    command => self.response = Some(command),
                }
                if !has_data_set {
                    self.message(now);
                }
            }
            Assembled::Fragment { last: true, .. } => self.message(now),
            Assembled::Fragment { .. } => {}
        }
    }

    /// A message is there whole.
    fn message(&mut self, now: Instant) {
        self.messages += 1;
        self.boundary(now);
        if let Some((context_id, command)) = self.storing.take() {
            self.stored += 1;
            self.end.send(now, context_id, &command.response(Status::SUCCESS).unwrap(), None);
        }
        if self.response.is_some() {
            self.end.try_input(now, Input::Release);
        }
    }

    /// The place of the fault.
    fn boundary(&mut self, now: Instant) {
        let Some((fault, _)) = self.fault.take_if(|(_, at)| *at == self.messages) else { return };
        match fault {
            Fault::Cancel => {
                let cancel = CCancelRq::new(self.message_id).into();
                let context_id = self.context_id();
                self.end.send(now, context_id, &cancel, None);
            }
            Fault::Abort => self.end.abort(now),
            Fault::Release => self.end.try_input(now, Input::Release),
            Fault::Silence => self.end.silent = true,
            Fault::Crash => self.end.crash(),
        }
    }
}

/// A request for an association with these contexts, and the SCP role for these SOP classes.
pub(super) fn a_associate_rq(proposals: &[Proposal], roles: &[Uid]) -> AAssociateRq {
    let context = |(proposal, id): (&Proposal, u8)| PresentationContextRq {
        id,
        abstract_syntax: Some(proposal.abstract_syntax.clone()),
        transfer_syntaxes: proposal.transfer_syntaxes.clone(),
    };
    let role = |uid: &Uid| RoleSelection { sop_class_uid: uid.clone(), scu_role: false, scp_role: true };
    AAssociateRq {
        protocol_version: 1,
        called_ae_title: AeTitle::new("SCP").unwrap(),
        calling_ae_title: AeTitle::new("SCU").unwrap(),
        reserved: [0; 32],
        application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
        presentation_contexts: proposals.iter().zip((1..=u8::MAX).step_by(2)).map(context).collect(),
        user_information: UserInformation {
            maximum_length: Some(16_384),
            role_selections: roles.iter().map(role).collect(),
            ..UserInformation::default()
        },
        unknown_items: Vec::new(),
    }
}
