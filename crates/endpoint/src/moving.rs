//! The association of a C-MOVE with its destination, as far as it concerns the endpoint.

use alloc::{boxed::Box, string::String};

use kerma_association::{Expecting, Input, Instant, Rejected};
use kerma_pdu::AAbort;
use kerma_service::Unanswered;

use crate::{
    Endpoint, Line, Link, Out,
    destination::Became,
    line::{By, Heard},
    serving::Awaiting,
};

impl Endpoint {
    pub(crate) fn dialled(&mut self, now: Instant, result: Result<Option<Box<Line>>, String>) {
        let Some(far) = &mut self.far else { return };
        let became = match result {
            Ok(Some(line)) => far.kept(line),
            Ok(None) => far.connected(now, &self.setup),
            Err(why) => far.not_connected(why),
        };
        self.far_became(now, became);
    }

    pub(crate) fn far_became(&mut self, now: Instant, became: Became) {
        match became {
            Became::Nothing => {}
            Became::Again(dial) => {
                if let Some(far) = &mut self.far {
                    far.line = None;
                }
                self.outs.push_back(Out::Close(Link::Destination));
                self.outs.push_back(Out::Dial(dial));
            }
            Became::Unanswered(ids, why) => {
                for id in ids {
                    self.operation_answered(id, Err(why.clone()));
                }
                self.drop_far_without_line();
            }
            Became::Dialled(result) => {
                if let Some(serving) =
                    self.serving.as_mut().filter(|serving| serving.awaiting == Awaiting::Dial)
                    && let Some(operation) = serving.operation()
                {
                    operation.dialled(result);
                    serving.awaiting = Awaiting::Nothing;
                } else {
                    self.hang_up(now);
                }
                self.drop_far_without_line();
            }
        }
    }

    pub(crate) fn drop_far_without_line(&mut self) {
        self.far.take_if(|far| far.line.is_none());
    }

    pub(crate) fn heard_far(&mut self, now: Instant, heard: Heard) {
        let Some(far) = &mut self.far else { return };
        let who = far.who();
        let (why, rejected) = match heard {
            Heard::Accepted => {
                let became = far.accepted(now, &self.setup);
                return self.far_became(now, became);
            }
            Heard::Answer { to, reply, last } => {
                far.answered();
                if let (By::Operation(id), true) = (to.by, last) {
                    self.operation_answered(id, Ok(reply));
                }
                return;
            }
            // Nothing is served there.
            Heard::Request { command, .. } => {
                if let Some(line) = &mut far.line {
                    let expected = command.message_id().unwrap_or_default();
                    let error = kerma_dimse::Error::NotAResponse { message: command.name(), expected };
                    line.misspoken(now, error);
                }
                return;
            }
            Heard::Fragment { .. } | Heard::Cancel(_) | Heard::Requested(_) => return,
            Heard::ReleaseRequested => {
                log::info!("Association Released by {who}");
                if let Some(line) = &mut far.line {
                    let _ = line.input(now, Input::ReleaseResponse);
                }
                (Unanswered::Released, None)
            }
            Heard::Misspoken(error) => (Unanswered::Message(error), None),
            Heard::Unreadable(why) => (Unanswered::Source(why), None),
            Heard::Rejected(rejection) => {
                log::error!("Association Rejected: {who}: {rejection}");
                let request = far.line.as_ref().and_then(|line| line.request.as_ref());
                if let Some(request) = request {
                    self.setup.observers.iter().for_each(|observer| observer.rejected(request, &rejection));
                }
                (Unanswered::NoAssociation, Some(Rejected(rejection)))
            }
            Heard::Released => {
                let association = far.line.as_ref().and_then(|line| line.association.as_ref());
                if let Some(association) = association {
                    self.setup.observers.iter().for_each(|observer| observer.released(association));
                }
                (Unanswered::Released, None)
            }
            Heard::Ended(error) => {
                log::error!("Association Aborted: {who}: {error}");
                let association = far.line.as_ref().and_then(|line| line.association.as_deref());
                self.setup.observers.iter().for_each(|observer| observer.aborted(association, &error));
                (Unanswered::Ended(error), None)
            }
        };
        if far.line.as_ref().is_some_and(|line| line.ended) && far.leaving {
            self.hung_up();
        }
        let Some(far) = &mut self.far else { return };
        let became = far.ended(why, rejected);
        self.far_became(now, became);
    }

    /// The operation has done with its destination, and waits until that is settled.
    pub(crate) fn hang_up(&mut self, now: Instant) {
        if let Some(far) = &mut self.far {
            far.leaving = true;
        }
        self.leave_far(now);
        if self.far.as_ref().is_none_or(|far| far.line.as_ref().is_none_or(|line| line.ended)) {
            self.hung_up();
        }
    }

    pub(crate) fn hung_up(&mut self) {
        if let Some(serving) = self.serving.as_mut().filter(|serving| serving.awaiting == Awaiting::HangUp) {
            serving.awaiting = Awaiting::Nothing;
        }
    }

    /// Ends the association with a destination that nobody needs any more, or hands it out to be kept; whether it did.
    pub(crate) fn leave_far(&mut self, now: Instant) -> bool {
        let Some(far) = self.far.as_mut().filter(|far| far.leaving) else { return false };
        if far.lost.is_some() && far.line.is_none() {
            self.far = None;
            self.hung_up();
            return true;
        }
        let Some(line) = &mut far.line else { return false };
        if line.ended || line.is_releasing() {
            return false;
        }
        if !line.is_established() {
            line.abort(now, AAbort::SERVICE_USER);
            return true;
        }
        if !line.is_at_rest() {
            return false;
        }
        if self.setup.keep_destinations && line.is_of_use() {
            line.expect(now, Expecting::Nothing);
            if let Some(line) = far.line.take() {
                self.outs.push_back(Out::Keep(line));
            }
            self.far = None;
            self.hung_up();
            return true;
        }
        log::info!("Releasing Association: {}", line.who);
        let _ = line.input(now, Input::Release);
        true
    }

    pub(crate) fn far_closed(&mut self) {
        if let Some(line) = self.far.as_mut().and_then(|far| far.line.as_mut()) {
            line.report_closed();
        }
        // One that was lost may yet be made anew.
        self.far.take_if(|far| far.lost.is_none() || far.leaving);
        if let Some(far) = &mut self.far {
            far.line = None;
        }
        self.hung_up();
    }
}
