//! The requests that an SCP makes by itself on its association, once it has responded.

use alloc::boxed::Box;
use core::mem;

use kerma_association::Instant;
use kerma_service::{Invocation, Reply, Reporting, Unanswered};

use crate::{
    Call, Endpoint, Out,
    line::By,
    outgoing::{Outbound, Payload},
    reports::{ReportsId, State},
};

impl Endpoint {
    /// Keeps these for as long as the association lasts.
    pub(crate) fn keep_reports(&mut self, reports: Box<dyn Reporting>) {
        // Dropped at once where nothing can be asked any more.
        if !self.is_ending() {
            self.reports.push(reports);
        }
    }

    /// Whether the end of the association is under way, so that nothing can be asked any more.
    fn is_ending(&self) -> bool {
        self.peer.ended || self.release_requested || self.peer.is_releasing()
    }

    /// Has the driver run the next that is to be run.
    pub(crate) fn call_reports(&mut self) -> Option<Out> {
        let association = self.peer.association.as_ref()?;
        let own = self.reports.each.iter_mut().find(|own| matches!(own.state, State::Call))?;
        let reporting = own.reporting.take()?;
        own.state = State::Run { woken: false };
        Some(Out::Call(Call::reports(own.id, reporting, association.clone())))
    }

    /// The driver ran it.
    pub(crate) fn reports_ran(&mut self, id: ReportsId, mut reporting: Box<dyn Reporting>, pending: bool) {
        let ending = self.is_ending();
        let Some(own) = self.reports.find(id) else { return };
        let State::Run { woken } = own.state else { return };
        let taken = reporting.take();
        if ending {
            reporting.end();
            if taken.is_some() {
                let _ = reporting.answered(Err(Unanswered::NoAssociation));
            }
        }
        own.state = match taken {
            Some(invocation) if !ending => State::Ready(Box::new(invocation)),
            _ if reporting.is_over() => return self.reports.each.retain(|own| own.id != id),
            _ if pending && !woken && !ending => State::Waker,
            _ if pending || ending => State::Call,
            _ => State::Look,
        };
        own.reporting = Some(reporting);
    }

    /// Sends the next request that is ready, if the line is free; whether there was one.
    ///
    /// The line is free between the peer's requests: many peers can take nothing but a response while they wait for one.
    /// A peer that has negotiated more operations at a time can.
    pub(crate) fn send_report(&mut self) -> bool {
        if self.reports.is_empty() || self.is_ending() || self.release_wanted || self.shutting_down {
            return false;
        }
        let is_between = self.serving.is_none() && self.peer.is_between_messages();
        let may_come = is_between || self.peer.peer_need_not_wait();
        if !may_come || self.peer.negotiated().is_none() || !self.peer.has_room() {
            return false;
        }
        let kept = &mut self.reports.each;
        let Some(at) = kept.iter().position(|own| matches!(own.state, State::Ready(_))) else { return false };
        // The others have their turn before it asks again.
        let mut own = kept.remove(at);
        let id = own.id;
        let state = mem::replace(&mut own.state, State::Asked);
        kept.push(own);
        if let State::Ready(invocation) = state {
            let Invocation { context_id, command, data_set, .. } = *invocation;
            let data_set = data_set.map(Payload::Once);
            self.peer.invoke(By::Reports(id), Outbound { context_id, command, data_set });
        }
        true
    }

    /// What came of a request.
    pub(crate) fn report_answered(&mut self, now: Instant, id: ReportsId, result: Result<Reply, Unanswered>) {
        let Some(own) = self.reports.find(id) else { return };
        let (State::Asked, Some(reporting)) = (&own.state, &mut own.reporting) else { return };
        own.state = State::Call;
        if let Err(wrong) = reporting.answered(result) {
            self.peer.misspoken(now, wrong);
        }
    }

    /// Nothing can be asked on the association any more: reports end, once they have been told what came of their requests.
    pub(crate) fn end_reports(&mut self) {
        self.reports.end();
    }
}
