//! The association of an endpoint, from its request to its end.

use alloc::{format, string::String, sync::Arc};

use kerma_association::{
    Aborted, Error as AssociationError, Input, Instant, Negotiated, Role, TimedOut, negotiation::Answer,
};
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_service::{AssociationId, AssociationInfo, Unanswered};

use crate::{
    Call, Endpoint, Event, Out,
    admission::{Admitted, Asking, who},
    line::By,
    trace,
};

impl Endpoint {
    pub(crate) fn requested(&mut self, now: Instant, request: Arc<AAssociateRq>) {
        self.peer.who = who(&request, self.peer_address);
        log::info!("Association Requested by {} of {}", self.peer.who, request.called_ae_title);
        trace::request(&request);
        self.setup.observers.iter().for_each(|observer| observer.requested(&request));
        self.peer.request = Some(request.clone());
        let asking = Asking {
            setup: self.setup.clone(),
            request,
            peer: self.peer_address,
            certificate: self.peer_certificate.clone(),
            room: self.room.clone(),
        };
        if self.setup.admit.is_some() || self.setup.identity_check.is_some() {
            return self.outs.push_back(Out::Call(Call::admission(asking)));
        }
        let answer = asking.ask();
        self.admitted(now, answer);
    }

    pub(crate) fn admitted(&mut self, now: Instant, answer: crate::call::Answer) {
        if self.peer.ended {
            return;
        }
        match answer {
            Ok((admitted, answered)) => {
                self.admitted = admitted;
                answered.warnings.iter().for_each(|warning| log::warn!("{}: {warning}", self.peer.who));
                if let Answer::Accept(_) = &answered.answer {
                    log::info!("Accepting Association of {}", self.peer.who);
                }
                self.answer(now, answered.answer.into());
            }
            Err(rejection) => self.answer(now, Input::Reject(rejection)),
        }
    }

    pub(crate) fn answer(&mut self, now: Instant, answer: Input) {
        if let Err(misuse) = self.peer.input(now, answer) {
            log::error!("{}: {misuse}", self.peer.who);
        }
    }

    pub(crate) fn accepted(&mut self, now: Instant) {
        let (Some(request), Some(negotiated)) = (self.peer.request.clone(), self.peer.negotiated()) else {
            return;
        };
        if self.role == Role::Requestor {
            log::info!("Association Accepted: {}", self.peer.who);
            warn_of_roles(&self.peer.who, negotiated);
        }
        let association = Arc::new(AssociationInfo {
            id: AssociationId::next(),
            role: self.role,
            requestor: request.calling_ae_title,
            acceptor: request.called_ae_title,
            peer_address: self.peer_address,
            peer_certificate: self.peer_certificate.clone(),
            user: self.admitted.user.clone(),
            negotiated: Arc::new(negotiated.clone()),
        });
        self.peer.established(now, association.clone());
        self.tell(Event::Accepted(association));
    }

    pub(crate) fn rejected(&mut self, rejection: AAssociateRj) {
        let who = &self.peer.who;
        match self.role {
            Role::Requestor => log::error!("Association Rejected: {who}: {rejection}"),
            Role::Acceptor => log::warn!("Association Rejected: {who}: {rejection}"),
        }
        if let Some(request) = &self.peer.request {
            if let (Role::Acceptor, Some(peer)) = (self.role, self.peer_address) {
                self.setup.observers.iter().for_each(|observer| observer.refused(peer, request, &rejection));
            }
            self.setup.observers.iter().for_each(|observer| observer.rejected(request, &rejection));
        }
        self.tell(Event::Rejected(rejection));
    }

    pub(crate) fn released(&mut self) {
        let by_peer = self.release_requested;
        match (self.role, by_peer) {
            (Role::Acceptor, _) => log::info!("Association Released: {}", self.peer.who),
            (Role::Requestor, true) => log::info!("Association Released by {}", self.peer.who),
            (Role::Requestor, false) => {}
        }
        if let Some(association) = &self.peer.association {
            self.setup.observers.iter().for_each(|observer| observer.released(association));
        }
        self.tell(Event::Released { by_peer });
    }

    pub(crate) fn aborted(&mut self, error: AssociationError) {
        let who = &self.peer.who;
        match error {
            AssociationError::TimedOut(TimedOut::Acse(_)) if self.role == Role::Requestor => {
                log::error!("ACSE timeout reached while waiting for response");
            }
            AssociationError::TimedOut(TimedOut::Dimse(_)) if self.role == Role::Requestor => {
                log::error!("DIMSE timeout reached while waiting for message");
            }
            _ => {}
        }
        match self.role {
            // What was asked for is no error.
            Role::Requestor if matches!(error, AssociationError::Aborted(Aborted::ByUs(_))) => {
                log::info!("Association Aborted: {who}: {error}");
            }
            Role::Requestor => log::error!("Association Aborted: {who}: {error}"),
            Role::Acceptor => log::warn!("Association Aborted: {who}: {error}"),
        }
        let association = self.peer.association.as_deref();
        self.setup.observers.iter().for_each(|observer| observer.aborted(association, &error));
        self.tell(Event::Ended(error));
    }

    /// The association is over: whatever belonged to it goes.
    pub(crate) fn over(&mut self, now: Instant) {
        self.unanswered(now, &Unanswered::Released);
        self.end_reports();
        self.serving = None;
        self.queue.clear();
        self.admitted = Admitted::default();
        if let Some(association) = &self.peer.association {
            self.services.ended(association);
        }
        if let Some(far) = &mut self.far {
            far.leaving = true;
        }
    }

    /// Nothing that this side asked for will be answered any more.
    pub(crate) fn unanswered(&mut self, now: Instant, why: &Unanswered) {
        for to in self.peer.take_outstanding() {
            match to.by {
                By::Operation(id) => self.operation_answered(id, Err(why.clone())),
                By::Reports(id) => self.report_answered(now, id, Err(why.clone())),
                By::User => self.tell(Event::Unanswered { message_id: to.message_id, why: why.clone() }),
            }
        }
    }

    pub(crate) fn tell(&mut self, event: Event) {
        self.outs.push_back(Out::Event(event));
    }

    pub(crate) fn release_requested(&mut self, now: Instant) {
        self.release_requested = true;
        match &mut self.serving {
            Some(serving) => {
                log::warn!("{}: asks for release before its operation is over: cancelled", self.peer.who);
                serving.cancel(None);
                // In Sta7 the peer can send no response any more (PS3.8 Table 9-10).
                self.unanswered(now, &Unanswered::Released);
                self.end_reports();
            }
            None => self.answer_release(now),
        }
    }

    /// Lets the peer go.
    pub(crate) fn answer_release(&mut self, now: Instant) {
        self.admitted = Admitted::default();
        self.unanswered(now, &Unanswered::Released);
        self.answer(now, Input::ReleaseResponse);
    }
}

/// Many acceptors do not answer a role selection (PS3.7 §D.3.3.4), and take what the SCP asks all the same.
fn warn_of_roles(who: &str, negotiated: &Negotiated) {
    let mut ungranted = negotiated
        .contexts
        .iter()
        .filter(|context| context.proposed.is_some_and(|proposed| proposed.scp) && !context.roles.scp)
        .map(|context| &context.abstract_syntax);
    if let Some(first) = ungranted.next() {
        let others = match ungranted.count() {
            0 => String::new(),
            others => format!(" and {others} others"),
        };
        log::warn!(
            "{who} did not confirm that this side is the SCP of {first}{others}: it is one all the same"
        );
    }
}
