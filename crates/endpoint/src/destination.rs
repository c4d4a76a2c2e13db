use alloc::{
    boxed::Box,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};

use kerma_association::{Aborted, Error as AssociationError, Input, Instant, Negotiated, Rejected, Role};
use kerma_dimse::Command;
use kerma_service::{
    AssociationId, AssociationInfo, Destination, Invocation, Unanswered, Unreached, storage::plan::Proposal,
};

use crate::{
    Address, Setup,
    io::Dial,
    line::{By, Line, Outstanding},
    outgoing::{Outbound, Payload},
    replay::Replay,
};

/// The association of a C-MOVE with its destination (PS3.4 §C.4.2), from the wish for it to its end.
///
/// One that an earlier C-MOVE left may turn out to be none any more with the first sub-operation: it is made anew then,
/// if it can be, and the instance sent again.
pub(crate) struct Far {
    destination: Destination,
    proposals: Vec<Proposal>,
    pub(crate) line: Option<Box<Line>>,
    /// An earlier C-MOVE made it, and the peer has not answered on it in this one.
    unproven: bool,
    /// It turned out to be none any more while nothing was under way over it: what was negotiated on it.
    pub(crate) lost: Option<Negotiated>,
    /// What is to be sent again once the association is made anew.
    retry: Option<Retry>,
    /// The sub-operation that is under way over an unproven association, by the Message ID that the operation gave it.
    first: Option<(u16, u8, Command)>,
    /// It goes: nobody waits for it, or the operation waits for its end.
    pub(crate) leaving: bool,
}

struct Retry {
    /// The Message ID that the operation gave it.
    id: u16,
    context_id: u8,
    command: Command,
    replay: Box<Replay>,
    gone: Unanswered,
    had: Option<Negotiated>,
}

/// What became of a destination's association, for the operation.
pub(crate) enum Became {
    Dialled(Result<Arc<Negotiated>, Unreached>),
    /// The requests that the operation gave these Message IDs have no response.
    Unanswered(Vec<u16>, Unanswered),
    /// It is made anew.
    Again(Dial),
    /// Nothing that it waits for.
    Nothing,
}

impl Far {
    pub(crate) fn new(destination: Destination, proposals: Vec<Proposal>) -> Far {
        Far {
            destination,
            proposals,
            line: None,
            unproven: false,
            lost: None,
            retry: None,
            first: None,
            leaving: false,
        }
    }

    /// What the driver is to do first.
    pub(crate) fn dial(&self, anew: bool) -> Dial {
        Dial { destination: self.destination.clone(), proposals: self.proposals.clone(), anew }
    }

    /// There is a connection: the association is requested.
    pub(crate) fn connected(&mut self, now: Instant, setup: &Arc<Setup>) -> Became {
        let called = self.destination.ae_title;
        let Some(request) = setup.request_for_sub_operations(called, &self.proposals) else {
            return Became::Dialled(Err(Unreached::Contexts(self.proposals.len())));
        };
        let peer = Address::from(self.destination.clone());
        let mut line = Box::new(Line::requestor(setup, &peer, &self.proposals, request));
        // Neither is misuse of a new machine.
        let asked = line.input(now, Input::Request).and_then(|()| line.input(now, Input::Connected));
        if let Err(misuse) = asked {
            return Became::Dialled(Err(Unreached::NotConnected(misuse.to_string())));
        }
        self.line = Some(line);
        Became::Nothing
    }

    /// There is an association that was kept.
    pub(crate) fn kept(&mut self, line: Box<Line>) -> Became {
        log::info!("Reusing Association: {}", self.who());
        let negotiated = line.negotiated().cloned();
        self.line = Some(line);
        self.unproven = true;
        Became::Dialled(negotiated.map(Arc::new).ok_or(Unreached::NotConnected("it is gone".into())))
    }

    /// There is neither.
    pub(crate) fn not_connected(&mut self, why: String) -> Became {
        match self.retry.take() {
            Some(retry) => retry.given_up(),
            None => Became::Dialled(Err(Unreached::NotConnected(why))),
        }
    }

    /// The association is established.
    pub(crate) fn accepted(&mut self, now: Instant, setup: &Setup) -> Became {
        let who = self.who();
        let Some(line) = &mut self.line else { return Became::Nothing };
        let Some(negotiated) = line.negotiated().cloned().map(Arc::new) else { return Became::Nothing };
        log::info!("Association Accepted: {who}");
        let association = AssociationInfo {
            id: AssociationId::next(),
            role: Role::Requestor,
            requestor: setup.title,
            acceptor: self.destination.ae_title,
            peer_address: None,
            peer_certificate: None,
            user: None,
            negotiated: negotiated.clone(),
        };
        line.established(now, Arc::new(association));
        let Some(retry) = self.retry.take() else { return Became::Dialled(Ok(negotiated)) };
        if retry.had.as_ref().is_some_and(|had| had.contexts == negotiated.contexts) {
            let Retry { id, context_id, command, replay, .. } = retry;
            let data_set = Some(Payload::Remembered(replay));
            line.invoke(By::Operation(id), Outbound { context_id, command, data_set });
            return Became::Nothing;
        }
        retry.given_up()
    }

    /// Whether one more request can be sent at once. On an association that an earlier C-MOVE left only one is under way until
    /// the peer has answered: that one alone may have to be sent again.
    pub(crate) fn has_room(&self) -> bool {
        let line = self.line.as_ref().filter(|line| line.is_established());
        self.retry.is_none()
            && line.is_none_or(|line| line.has_room() && !(self.unproven && line.outstanding() > 0))
    }

    /// Sends a request, to which the operation gave this Message ID, over an association that is made anew if it was lost.
    pub(crate) fn invoke(&mut self, id: u16, invocation: Invocation) -> Became {
        let Invocation { context_id, command, data_set, .. } = invocation;
        let had = self.lost.take();
        let data_set = match data_set {
            Some(source) if had.is_some() => {
                log::info!("{}: the association is gone, and made anew", self.who());
                self.unproven = false;
                let (gone, replay) = (Unanswered::NoAssociation, Box::new(Replay::new(source)));
                self.retry = Some(Retry { id, context_id, command, replay, gone, had });
                return Became::Again(self.dial(true));
            }
            data_set => data_set,
        };
        let Some(line) = self.line.as_mut().filter(|line| line.is_established()) else {
            return Became::Unanswered(alloc::vec![id], Unanswered::NoAssociation);
        };
        let data_set = data_set.map(|source| match self.unproven {
            true => Payload::Remembered(Box::new(Replay::new(source))),
            false => Payload::Once(source),
        });
        self.first = self.unproven.then(|| (id, context_id, command.clone()));
        line.invoke(By::Operation(id), Outbound { context_id, command, data_set });
        Became::Nothing
    }

    /// The destination answered.
    pub(crate) fn answered(&mut self) {
        self.unproven = false;
        self.first = None;
        if let Some(line) = &mut self.line {
            // It need not be sent again.
            line.outgoing.take_remembered();
        }
    }

    /// The association is over, or refused: nothing that is outstanding will be answered.
    pub(crate) fn ended(&mut self, why: Unanswered, rejected: Option<Rejected>) -> Became {
        if let Some(retry) = self.retry.take() {
            return retry.given_up();
        }
        let Some(line) = &mut self.line else { return Became::Nothing };
        let outstanding: Vec<u16> =
            line.take_outstanding().into_iter().filter_map(Outstanding::of_operation).collect();
        if line.association.is_none() {
            return Became::Dialled(Err(match (rejected, why) {
                (Some(rejected), _) => Unreached::Rejected(rejected),
                (None, Unanswered::Ended(error)) => Unreached::Ended(error),
                (None, why) => Unreached::NotConnected(why.to_string()),
            }));
        }
        if outstanding.is_empty() {
            let lost = self.unproven && !self.leaving && is_gone(&why);
            self.lost = line.negotiated().filter(|_| lost).cloned();
            return Became::Nothing;
        }
        if core::mem::take(&mut self.unproven)
            && is_gone(&why)
            && let Some((id, context_id, command)) = self.first.take()
            && let Some(replay) = line.outgoing.take_remembered().and_then(|replay| replay.rewound())
        {
            log::info!("{}: {why}: the association is made anew", self.who());
            let had = self.line.as_ref().and_then(|line| line.negotiated().cloned());
            self.retry = Some(Retry { id, context_id, command, replay: Box::new(replay), gone: why, had });
            return Became::Again(self.dial(true));
        }
        Became::Unanswered(outstanding, why)
    }

    /// The destination, for the log.
    pub(crate) fn who(&self) -> String {
        Address::from(self.destination.clone()).to_string()
    }
}

impl Retry {
    /// The association is not made anew.
    fn given_up(self) -> Became {
        Became::Unanswered(alloc::vec![self.id], self.gone)
    }
}

/// Whether it was the end of the association, and not this side's doing or the peer's silence.
fn is_gone(why: &Unanswered) -> bool {
    use Aborted::{ByPeer, ConnectionClosed};
    match why {
        Unanswered::Ended(AssociationError::Aborted(aborted)) => {
            matches!(aborted, ByPeer(_) | ConnectionClosed(_))
        }
        Unanswered::Released => true,
        _ => false,
    }
}
