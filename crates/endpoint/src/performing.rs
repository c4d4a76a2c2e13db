//! The operation that an endpoint serves.

use alloc::boxed::Box;
use core::time::Duration;

use bytes::Bytes;
use kerma_association::{Instant, Role};
use kerma_dictionary::Uid;
use kerma_dimse::Command;
use kerma_pdu::{AAbort, AAssociateRj};
use kerma_service::{Invocation, Message, Over, Refused, Reply, Request, Step, Unanswered};
use kerma_status::Status;

use crate::{
    Call, Endpoint, Event, Link, Out,
    call::Kind,
    destination::Far,
    line::{By, is_pending},
    outgoing::{Outbound, Payload},
    queue::Queued,
    serving::{Awaiting, Serving},
};

/// How many responses wait to be sent before no more requests are answered.
const MOST_UNSENT: usize = 256;
/// How long messages that follow each other at once are gathered, and the peer not looked at.
const LOOK_AFTER: Duration = Duration::from_millis(5);

impl Endpoint {
    /// Keeps what came too early until the operation is over. A request that there is no room for is answered at once, as
    /// long as its peer takes answers.
    pub(crate) fn keep(&mut self, now: Instant, queued: Queued) {
        let Some((context_id, request)) = self.queue.push(queued) else { return };
        let Some(command) = request.response(out_of_resources(&request)) else { return };
        if self.peer.outgoing.messages() >= MOST_UNSENT {
            log::error!("{}: sends requests and takes no responses", self.peer.who);
            return self.peer.abort(now, AAbort::SERVICE_USER);
        }
        log::warn!("{}: {request} refused: more requests at a time than can be kept", self.peer.who);
        self.peer.say(Outbound { context_id, command, data_set: None });
    }

    /// Gives the operation a fragment that it waits for. One that says that it waits and then takes none is at fault: its
    /// data set cannot be received any more.
    pub(crate) fn fragment(&mut self, now: Instant, data: Bytes, last: bool) {
        if let Some(Err(untimely)) = self.serving.as_mut().map(|serving| serving.fragment(data, last)) {
            log::error!("{}: {untimely}", self.peer.who);
            self.peer.abort(now, AAbort::SERVICE_USER);
        }
    }

    /// Takes what came earlier and can be looked at now; whether there was something.
    pub(crate) fn take_next(&mut self, now: Instant) -> bool {
        match &mut self.serving {
            Some(serving) if serving.awaits_fragment() && self.queue.has_fragment() => {
                if let Some(Queued::Fragment { data, last }) = self.queue.pop() {
                    self.fragment(now, data, last);
                }
                true
            }
            Some(serving) if serving.awaiting == Awaiting::Fragment && self.release_requested => {
                // In Sta7 the peer can send no data any more (PS3.8 Table 9-10): what it left out is not to come.
                log::warn!("{}: asks for release before its message is whole: dropped", self.peer.who);
                self.serving = None;
                (self.look_due, self.looking) = (false, false);
                true
            }
            Some(_) => false,
            None if self.peer.ended => false,
            None => match self.queue.pop() {
                Some(Queued::Request { context_id, command, has_data_set }) => {
                    self.begin(context_id, command, has_data_set);
                    true
                }
                // Of an operation that was over before its data set.
                Some(Queued::Fragment { .. }) => true,
                None => self.answer_release_kept(now),
            },
        }
    }

    pub(crate) fn answer_release_kept(&mut self, now: Instant) -> bool {
        let asked = self.release_requested && self.peer.is_clear() && !self.release_answered();
        if asked {
            self.answer_release(now);
        }
        asked
    }

    pub(crate) fn release_answered(&self) -> bool {
        self.peer.is_releasing()
    }

    pub(crate) fn begin(&mut self, context_id: u8, command: Command, has_data_set: bool) {
        let Some(association) = self.peer.association.clone() else { return };
        let Some(context) = association.negotiated.context(context_id).cloned() else { return };
        // Every request has one but C-CANCEL, which is none here.
        let message_id = command.message_id().unwrap_or_default();
        let can_be_cancelled =
            matches!(command, Command::CFindRq(_) | Command::CGetRq(_) | Command::CMoveRq(_));
        let is_scp = context.roles.scp
            || (!self.setup.strict_roles && context.proposed.is_some_and(|roles| roles.scp));
        let may_serve = match command {
            // It is the SCP that reports, and the SCU that is told (PS3.7 §10.1.1).
            Command::NEventReportRq(_) => context.roles.scu,
            _ => is_scp,
        };
        let refused = self.role == Role::Requestor
            && (!may_serve
                || !self.services.supports(&context.abstract_syntax)
                || is_of_another(&command, &context.abstract_syntax));
        let operation = match refused {
            true => Box::new(Refused::new(&command, Status::SOP_CLASS_NOT_SUPPORTED, has_data_set)) as Box<_>,
            false => self.services.begin(Request { command, context, association }, has_data_set),
        };
        self.serving = Some(Serving::new(context_id, message_id, can_be_cancelled, operation));
    }

    /// Whether the operation can go on, as far as the peer's connection is concerned.
    pub(crate) fn may_proceed(&mut self, now: Instant) -> bool {
        let Some(serving) = &mut self.serving else { return false };
        let has_room = |over| match over {
            Over::This => self.peer.has_room(),
            Over::Destination => self.far.as_ref().is_none_or(Far::has_room),
        };
        if matches!(serving.awaiting, Awaiting::Room(over) if has_room(over)) {
            serving.awaiting = Awaiting::Nothing;
            // The peer may cancel what is not under way yet.
            self.look_due |= core::mem::take(&mut serving.invoked);
        }
        let gathers = serving.held && now.saturating_since(self.looked) < LOOK_AFTER;
        serving.is_ready() && self.peer.is_clear() && (!self.look_due || gathers)
    }

    /// Takes the operation a step further.
    pub(crate) fn proceed(&mut self, now: Instant) -> Option<Out> {
        let serving = self.serving.as_mut()?;
        if serving.awaiting == Awaiting::Call {
            return self.call();
        }
        let context_id = serving.context_id;
        match serving.operation()?.step() {
            Step::Respond(message) => self.respond(context_id, message),
            Step::Call => {
                // A handler that was called and had nothing to say may be at it for long.
                self.look_due |= core::mem::replace(&mut serving.called, true);
                serving.awaiting = Awaiting::Call;
            }
            Step::Dial(destination, proposals) => {
                serving.awaiting = Awaiting::Dial;
                if self.far.take().is_some() {
                    // What is left of an earlier one does not hold up a new one.
                    self.outs.push_back(Out::Close(Link::Destination));
                }
                let far = Far::new(destination, proposals);
                self.outs.push_back(Out::Dial(far.dial(false)));
                self.far = Some(far);
            }
            Step::Invoke(invocation) => self.operation_invokes(now, invocation),
            Step::Room(over) => serving.awaiting = Awaiting::Room(over),
            Step::Await => serving.awaiting = Awaiting::Answer,
            Step::HangUp => {
                serving.awaiting = Awaiting::HangUp;
                self.hang_up(now);
            }
            Step::Report(reports) => self.keep_reports(reports),
            Step::Wait => {
                serving.awaiting = Awaiting::Fragment;
                serving.called = false;
            }
            _ => {
                self.serving = None;
                (self.look_due, self.looking) = (false, false);
                if let Some(far) = &mut self.far {
                    far.leaving = true;
                }
            }
        }
        None
    }

    /// Has the driver run the handler, after what was sent before is written, unless it may wait for more.
    pub(crate) fn call(&mut self) -> Option<Out> {
        let serving = self.serving.as_mut()?;
        if self.peer.has_unsent() && !serving.held {
            return Some(Out::Transmit(Link::Peer));
        }
        if self.far.as_ref().and_then(|far| far.line.as_ref()).is_some_and(|line| line.has_unsent()) {
            return Some(Out::Transmit(Link::Destination));
        }
        serving.take().map(|operation| Out::Call(Call::operation(operation)))
    }

    pub(crate) fn respond(&mut self, context_id: u8, message: Message) {
        let Message { command, data_set, more_at_once } = message;
        let pending = command.status().is_some_and(is_pending);
        if let Some(serving) = &mut self.serving {
            serving.called = false;
            serving.held = more_at_once;
        }
        self.look_due |= pending;
        if self.role == Role::Requestor {
            self.tell(Event::Served(command.clone()));
        }
        let data_set = data_set.map(Payload::Whole);
        self.peer.say(Outbound { context_id, command, data_set });
    }

    pub(crate) fn operation_invokes(&mut self, now: Instant, invocation: Invocation) {
        self.look_due = false;
        if let Some(serving) = &mut self.serving {
            (serving.called, serving.invoked) = (false, true);
        }
        let id = invocation.command.message_id().unwrap_or_default();
        match (invocation.over, &mut self.far) {
            (Over::This, _) if self.release_requested => {
                self.operation_answered(id, Err(Unanswered::Released));
            }
            (Over::This, _) => {
                let Invocation { context_id, command, data_set, .. } = invocation;
                let data_set = data_set.map(Payload::Once);
                self.peer.invoke(By::Operation(id), Outbound { context_id, command, data_set });
            }
            (Over::Destination, Some(far)) => {
                let became = far.invoke(id, invocation);
                self.far_became(now, became);
            }
            (Over::Destination, None) => self.operation_answered(id, Err(Unanswered::NoAssociation)),
        }
    }

    /// What came of the request that the operation gave this Message ID.
    pub(crate) fn operation_answered(&mut self, message_id: u16, result: Result<Reply, Unanswered>) {
        if let Some(serving) = &mut self.serving {
            serving.answered(message_id, result);
        }
    }

    /// The driver ran some code of the user's.
    pub(crate) fn called(&mut self, now: Instant, call: Call) {
        let pending = call.pending;
        match call.kind {
            Kind::Operation(operation) => {
                if let Some(serving) = &mut self.serving
                    && serving.awaiting == Awaiting::Run
                {
                    serving.ran(operation, pending);
                }
            }
            Kind::Source { link, source, chunk, .. } => {
                // One whose association is over is dropped.
                let _ = self.on(link, |line| {
                    line.read(now, source, chunk, pending);
                    Ok(())
                });
            }
            Kind::Reports(id, reporting, _) => self.reports_ran(id, reporting, pending),
            Kind::Admission(_, Some(answer)) => self.admitted(now, answer),
            Kind::Admission(_, None) => self.admitted(now, Err(AAssociateRj::NO_REASON_GIVEN_BY_ACSE)),
        }
    }

    pub(crate) fn woken(&mut self) {
        if let Some(serving) = &mut self.serving {
            serving.woken();
        }
        self.reports.woken();
        self.peer.woken();
        if let Some(line) = self.far.as_mut().and_then(|far| far.line.as_mut()) {
            line.woken();
        }
    }
}

/// Whether a C-STORE is about an instance of another SOP class than the presentation context is for.
fn is_of_another(command: &Command, abstract_syntax: &Uid) -> bool {
    match command {
        Command::CStoreRq(request) => request.affected_sop_class_uid != *abstract_syntax,
        _ => false,
    }
}

/// The failure of a service whose SCP has no room for one more request (PS3.7 annex C, PS3.4).
fn out_of_resources(request: &Command) -> Status {
    match request {
        Command::CStoreRq(_) | Command::CFindRq(_) | Command::CGetRq(_) | Command::CMoveRq(_) => {
            Status::OUT_OF_RESOURCES
        }
        _ => Status::RESOURCE_LIMITATION,
    }
}
