use alloc::{boxed::Box, collections::VecDeque, string::ToString, sync::Arc};
use core::net::SocketAddr;

use kerma_association::{
    Association as Machine, Budget, Expecting, Input, Instant, Misuse, Negotiated, Role, Share,
    negotiation::Proposal,
};
use kerma_dimse::{CCancelRq, Command};
use kerma_pdu::{AAbort, AAssociateRq};
use kerma_service::{AssociationInfo, PeerCertificate, Services, Source, Unanswered};

use crate::{
    Address, Call, Event, In, Interest, Line, Link, Out, Room, Setup, Wait,
    admission::Admitted,
    destination::Far,
    line::{By, Did, Heard},
    outgoing::{Outbound, Payload},
    queue::{Queue, Queued},
    reports::Kept,
    serving::{Awaiting, Serving},
};

/// One association with all that happens on it, on either side, without I/O.
///
/// An endpoint serves the peer's requests with the service classes of its [`Setup`]. It sends the requests of this side. For
/// a C-MOVE it speaks to the destination over a second connection. A driver moves the bytes, runs the [`Call`]s, keeps the
/// time and opens connections.
///
/// # Order of calls
/// 1. Build it: [`acceptor`](Endpoint::acceptor) or [`requestor`](Endpoint::requestor), and say [`In::Connected`].
/// 2. Call [`poll`](Endpoint::poll), do what it says, and report the result by [`handle`](Endpoint::handle). Repeat this
///    until it says [`Out::Wait`] or [`Out::End`].
/// 3. After [`Out::Wait`], wait for the things that the [`Wait`] names. Read a connection into
///    [`receive_buffer`](Endpoint::receive_buffer) and say so, or say [`In::Tick`] if nothing came. Then go on with 2.
///
/// # Kinds of methods
/// - in: [`handle`](Endpoint::handle), [`receive_buffer`](Endpoint::receive_buffer)
/// - out: [`poll`](Endpoint::poll), [`outgoing`](Endpoint::outgoing)
/// - requests of the user: [`invoke`](Endpoint::invoke), [`cancel`](Endpoint::cancel),
///   [`serve_with`](Endpoint::serve_with), [`next_message_id`](Endpoint::next_message_id),
///   [`restart_deadline`](Endpoint::restart_deadline)
/// - state: [`association`](Endpoint::association), [`negotiated`](Endpoint::negotiated),
///   [`request`](Endpoint::request), [`is_over`](Endpoint::is_over), [`is_idle`](Endpoint::is_idle),
///   [`buffer_capacity`](Endpoint::buffer_capacity), [`held`](Endpoint::held), [`state`](Endpoint::state),
///   [`who`](Endpoint::who)
///
/// # What it holds
/// An idle endpoint holds no buffer. While the peer sends, it holds one; while a handler is slower than its peer, 256 KiB
/// more, and then [`Wait`] does not ask for the peer to be read. Requests that a peer sends before its earlier ones are
/// answered are kept whole, up to [`Limits::held`](kerma_association::Limits::held) and 256 of them; a further one is
/// answered with a failure. What is sent is read from its [`Source`] as it is
/// written, about 256 KiB at a time.
pub struct Endpoint {
    pub(crate) setup: Arc<Setup>,
    pub(crate) services: Services,
    pub(crate) role: Role,
    pub(crate) peer: Line,
    pub(crate) peer_address: Option<SocketAddr>,
    pub(crate) peer_certificate: Option<Arc<PeerCertificate>>,
    /// Where its association takes a place, if there are only so many.
    pub(crate) room: Option<Arc<dyn Room>>,
    /// What the requestor was admitted for, until the association has ended.
    pub(crate) admitted: Admitted,
    /// The operation that is being served.
    pub(crate) serving: Option<Serving>,
    /// What came while an operation was being served and is not for it.
    pub(crate) queue: Queue,
    /// What this side asks by itself.
    pub(crate) reports: Kept,
    /// Where a C-MOVE sends to.
    pub(crate) far: Option<Far>,
    /// The peer asked for the release while an operation was being served.
    pub(crate) release_requested: bool,
    /// This side is to ask for the release once it has no more to ask for.
    pub(crate) release_wanted: bool,
    pub(crate) shutting_down: bool,
    /// Whether the peer may have something to say about the operation before it goes on.
    pub(crate) look_due: bool,
    /// The driver is looking.
    pub(crate) looking: bool,
    pub(crate) looked: Instant,
    pub(crate) outs: VecDeque<Out>,
    /// Its part of what the process may hold.
    pub(crate) share: Option<Share>,
}

impl Endpoint {
    /// The acceptor of an association, which takes a place in `room`, if that is given. Without one there is always room.
    pub fn acceptor(
        setup: Arc<Setup>,
        peer_address: Option<SocketAddr>,
        room: Option<Arc<dyn Room>>,
    ) -> Endpoint {
        let machine = Machine::acceptor(setup.limits.clone());
        let who = peer_address.map_or_else(|| "a requestor".into(), |address| address.to_string());
        let line = Line::new(machine, setup.clone(), who);
        Endpoint { room, peer_address, ..Endpoint::around(setup, Role::Acceptor, line) }
    }

    /// The requestor of an association with this peer and these presentation contexts. The services of the setup serve the
    /// peer's requests on it. `None` unless there are 1 to 128 proposals (PS3.8 §9.3.2.2).
    pub fn requestor(
        setup: Arc<Setup>,
        peer: &Address,
        proposals: &[Proposal],
        peer_address: Option<SocketAddr>,
    ) -> Option<Endpoint> {
        let request = setup.request(peer.ae_title, proposals)?;
        let line = Line::requestor(&setup, peer, proposals, request);
        Some(Endpoint { peer_address, ..Endpoint::around(setup, Role::Requestor, line) })
    }

    /// An endpoint for an association that was [kept](Out::Keep). It can be used as any other, or be released.
    pub fn of(setup: Arc<Setup>, line: Box<Line>) -> Endpoint {
        Endpoint::around(setup, Role::Requestor, *line)
    }

    /// Takes the association out of a requestor, to be [kept](In::Dialled) for a C-MOVE. The endpoint is of no more use
    /// then. `None` if there is no association, if it has ended, if an operation is under way on it, or if a handler still
    /// reports on it.
    pub fn take_line(&mut self) -> Option<Box<Line>> {
        let is_used = !self.is_idle() || !self.reports.is_empty();
        if self.role != Role::Requestor || is_used || !self.peer.is_of_use() {
            return None;
        }
        let nothing = Machine::acceptor(self.setup.limits.clone());
        let nothing = Line::new(nothing, self.setup.clone(), self.peer.who.clone());
        Some(Box::new(core::mem::replace(&mut self.peer, nothing)))
    }

    /// Whether the association can carry all that these proposals could, as far as is known ([`Line::covers`]).
    pub fn covers(&self, proposals: &[Proposal]) -> bool {
        self.peer.covers(proposals)
    }

    /// The same endpoint, of a connection on which the peer has shown this certificate. To be said before
    /// [`In::Connected`].
    pub fn with_certificate(self, peer_certificate: Option<Arc<PeerCertificate>>) -> Endpoint {
        Endpoint { peer_certificate, ..self }
    }

    fn around(setup: Arc<Setup>, role: Role, peer: Line) -> Endpoint {
        let share = setup.limits.process.as_ref().map(Budget::share);
        Endpoint {
            services: setup.services.clone(),
            queue: Queue::new(setup.limits.held),
            setup,
            role,
            peer,
            peer_address: None,
            peer_certificate: None,
            room: None,
            admitted: Admitted::default(),
            serving: None,
            reports: Kept::default(),
            far: None,
            release_requested: false,
            release_wanted: false,
            shutting_down: false,
            look_due: false,
            looking: false,
            looked: Instant::START,
            outs: VecDeque::new(),
            share,
        }
    }

    /// Notes something that happened. [`poll`](Endpoint::poll) says what to do about it.
    ///
    /// # Errors
    /// [`Misuse`] if the state of the association does not allow it. Nothing has changed then.
    pub fn handle(&mut self, now: Instant, input: In) -> Result<(), Misuse> {
        let grows = matches!(input, In::Received(..));
        let handled = self.take_in(now, input);
        if grows {
            self.account(now);
        }
        handled
    }

    fn take_in(&mut self, now: Instant, input: In) -> Result<(), Misuse> {
        match input {
            In::Connected => {
                if self.role == Role::Requestor {
                    self.peer.input(now, Input::Request)?;
                }
                self.peer.input(now, Input::Connected)
            }
            In::Received(link, length) => self.on(link, |line| line.received(now, length)),
            In::Closed(link) => self.on(link, |line| line.input(now, Input::Closed)),
            In::Transmitted(link, length) => self.on(link, |line| line.transmitted(now, length)),
            In::Blocked(link) => self.on(link, |line| line.blocked(now)),
            In::Writable(link) => self.on(link, |line| line.transmitted(now, 0)),
            In::Broken(link) => self.on(link, |line| {
                line.broken(now);
                Ok(())
            }),
            In::Unreadable(link, why) => self.on(link, |line| {
                line.unwritable(now, why);
                Ok(())
            }),
            In::Called(call) => {
                self.called(now, call);
                Ok(())
            }
            In::Woken => {
                self.woken();
                Ok(())
            }
            In::Dialled(result) => {
                self.dialled(now, result);
                Ok(())
            }
            In::Tick => {
                self.peer.tick(now)?;
                self.on(Link::Destination, |line| line.tick(now))
            }
            In::ShutDown => {
                self.shutting_down = true;
                Ok(())
            }
            In::Release => {
                self.release_wanted = true;
                Ok(())
            }
            In::Abort(abort) => {
                self.peer.abort(now, abort);
                Ok(())
            }
        }
    }

    /// Who is on the association, once it is established.
    pub fn association(&self) -> Option<&Arc<AssociationInfo>> {
        self.peer.association.as_ref()
    }

    /// What was negotiated, once it is established.
    pub fn negotiated(&self) -> Option<&Negotiated> {
        self.peer.negotiated()
    }

    /// The request for the association, once it is known.
    pub fn request(&self) -> Option<&Arc<AAssociateRq>> {
        self.peer.request.as_ref()
    }

    /// The address of the peer, if this side requested the association.
    pub fn peer(&self) -> Option<&Address> {
        self.peer.peer()
    }

    /// The peer, for the log.
    pub fn who(&self) -> &str {
        &self.peer.who
    }

    /// Whether the association has ended. Its connection may stay open a little longer.
    pub fn is_over(&self) -> bool {
        self.peer.ended
    }

    /// Whether no operation is under way on the association, on either side.
    pub fn is_idle(&self) -> bool {
        self.serving.is_none() && self.queue.is_empty() && self.far.is_none() && self.peer.is_at_rest()
    }

    /// Serves the peer's requests with these service classes from now on, or with those of the setup if `None`.
    pub fn serve_with(&mut self, services: Option<Services>) {
        self.services = services.unwrap_or_else(|| self.setup.services.clone());
    }

    /// A Message ID for the next request. No outstanding request has it.
    pub fn next_message_id(&mut self) -> u16 {
        loop {
            let message_id = self.peer.next_message_id();
            if !self.is_untold(message_id) {
                return message_id;
            }
        }
    }

    /// Whether there is something to tell of a request with this Message ID: until then it is outstanding for the user.
    fn is_untold(&self, message_id: u16) -> bool {
        self.outs.iter().any(|out| match out {
            Out::Event(Event::Response { message_id: of, .. } | Event::Unanswered { message_id: of, .. }) => {
                *of == message_id
            }
            _ => false,
        })
    }

    /// Sends a request and its data set, which is read while it is sent. One [`Event::Response`] or more follow, or an
    /// [`Event::Unanswered`].
    ///
    /// Returns the Message ID of the request. It is the command's own, unless an outstanding request has that.
    ///
    /// # Errors
    /// [`Misuse`] if the association is not established, or the presentation context was not accepted.
    pub fn invoke(
        &mut self,
        context_id: u8,
        command: Command,
        data_set: Option<Box<dyn Source>>,
    ) -> Result<u16, Misuse> {
        self.check(context_id)?;
        let mut command = command;
        let is_taken = |id| id == 0 || self.peer.is_outstanding(id) || self.is_untold(id);
        if command.message_id().is_none_or(is_taken) {
            command.set_message_id(self.next_message_id());
        }
        let data_set = data_set.map(Payload::Once);
        Ok(self.peer.invoke(By::User, Outbound { context_id, command, data_set }))
    }

    /// Asks the peer to stop the operation of a request: C-CANCEL (PS3.7 §9.3.2.3). The final response still comes.
    ///
    /// # Errors
    /// As [`invoke`](Endpoint::invoke).
    pub fn cancel(&mut self, context_id: u8, message_id: u16) -> Result<(), Misuse> {
        self.check(context_id)?;
        let command = CCancelRq::new(message_id).into();
        self.peer.say(Outbound { context_id, command, data_set: None });
        Ok(())
    }

    pub(crate) fn check(&self, context_id: u8) -> Result<(), Misuse> {
        match self.peer.negotiated().filter(|_| !self.peer.ended) {
            None => Err(Misuse::NotEstablished),
            Some(negotiated) if negotiated.context(context_id).is_none() => {
                Err(Misuse::ContextNotAccepted(context_id))
            }
            Some(_) => Ok(()),
        }
    }

    /// Restarts the deadline for the peer's next message. For a user who knows that the peer is at work.
    pub fn restart_deadline(&mut self, now: Instant) {
        self.peer.restart_deadline(now);
    }

    /// Says what to do next. Call it until it says [`Out::Wait`] or [`Out::End`].
    pub fn poll(&mut self, now: Instant) -> Out {
        loop {
            if let Some(out) = self.outs.pop_front() {
                return out;
            }
            if self.may_proceed(now) {
                match self.proceed(now) {
                    Some(out) => return out,
                    None => continue,
                }
            }
            match self.peer.poll(now) {
                Did::Heard(heard) => self.heard(now, heard),
                Did::Transmit => return Out::Transmit(Link::Peer),
                Did::Read(source, unit) => return Out::Call(Call::source(Link::Peer, source, unit)),
                Did::Close => {
                    self.peer.report_closed();
                    return Out::Close(Link::Peer);
                }
                Did::Wait(deadline) => {
                    if let Some(out) = self.poll_rest(now, deadline) {
                        return out;
                    }
                }
            }
        }
    }

    /// What there is to do when there is nothing to do for the peer's line but to wait until `deadline`.
    fn poll_rest(&mut self, now: Instant, mut deadline: Option<Instant>) -> Option<Out> {
        if let Some(line) = self.far.as_mut().and_then(|far| far.line.as_mut()) {
            match line.poll(now) {
                Did::Heard(heard) => {
                    self.heard_far(now, heard);
                    return None;
                }
                Did::Transmit => return Some(Out::Transmit(Link::Destination)),
                Did::Read(source, unit) => {
                    return Some(Out::Call(Call::source(Link::Destination, source, unit)));
                }
                Did::Close => {
                    self.far_closed();
                    return Some(Out::Close(Link::Destination));
                }
                Did::Wait(until) => deadline = deadline.into_iter().chain(until).min(),
            }
        }
        if self.may_proceed(now) || self.send_report() || self.take_next(now) || self.leave(now) {
            return None;
        }
        for link in [Link::Peer, Link::Destination] {
            if self.line(link).is_some_and(Line::has_unsent) {
                return Some(Out::Transmit(link));
            }
        }
        if let Some(call) = self.call_reports() {
            return Some(call);
        }
        if self.looking {
            // The driver has looked, and what it found is seen to.
            (self.looking, self.look_due, self.looked) = (false, false, now);
            if self.serving.as_ref().is_some_and(Serving::is_ready) {
                return None;
            }
        }
        if self.peer.closed && self.far.is_none() && self.reports.is_empty() {
            return Some(Out::End);
        }
        if self.expect(now) {
            return None;
        }
        let mut wait = self.wait(deadline);
        if self.look_due && self.serving.as_ref().is_some_and(Serving::is_ready) && self.peer.is_clear() {
            self.looking = true;
            wait.deadline = Some(now);
        }
        if self.reports.look() {
            wait.deadline = Some(now);
        }
        self.note_held();
        Some(Out::Wait(wait))
    }

    pub(crate) fn wait(&self, deadline: Option<Instant>) -> Wait {
        let interest = |line: &Line| Interest { read: !line.closed, write: line.outgoing.blocked };
        let mut peer = interest(&self.peer);
        peer.read &= !self.queue.has_enough(self.holds_back());
        let far = self.far.as_ref().and_then(|far| far.line.as_ref());
        let is_pending = |line: &Line| line.outgoing.is_pending();
        Wait {
            deadline,
            peer,
            destination: far.map_or_else(Interest::default, |line| interest(line)),
            pending: self.serving.as_ref().is_some_and(|serving| serving.awaiting == Awaiting::Waker)
                || self.reports.is_pending()
                || is_pending(&self.peer)
                || far.is_some_and(|line| is_pending(line)),
        }
    }

    /// Whether what the peer sends before it is its turn is left unread: it is allowed to send it, and none of it concerns the
    /// operation that is being served. Without a window (PS3.7 §D.3.3.3) the queue takes what there is room for.
    fn holds_back(&self) -> bool {
        let is_alone = self.far.is_none()
            && self.serving.as_ref().is_some_and(|serving| {
                !serving.can_be_cancelled
                    && !matches!(serving.awaiting, Awaiting::Answer | Awaiting::Room(_) | Awaiting::Fragment)
            });
        is_alone && self.peer.peer_need_not_wait()
    }

    /// Which deadlines apply while nothing is left to do but to wait; whether they are others than before.
    pub(crate) fn expect(&mut self, now: Instant) -> bool {
        let serving = self.serving.as_ref().map(|serving| serving.awaiting);
        let expecting = match serving {
            None if self.reports.are_owed() && !self.peer.waits() => Expecting::Busy,
            None => Expecting::Nothing,
            Some(Awaiting::Fragment) => Expecting::Response,
            // A sub-operation over this association: its response is outstanding.
            Some(Awaiting::Answer | Awaiting::Room(_)) if self.far.is_none() => Expecting::Nothing,
            Some(_) => Expecting::Busy,
        };
        let far = self.far.as_mut().and_then(|far| far.line.as_mut());
        let far_changes = far.is_some_and(|line| line.expect(now, Expecting::Nothing));
        self.peer.expect(now, expecting) || far_changes
    }

    fn heard(&mut self, now: Instant, heard: Heard) {
        match heard {
            Heard::Requested(request) => self.requested(now, request),
            Heard::Accepted => self.accepted(now),
            Heard::Request { context_id, command, has_data_set } if self.is_busy() => {
                self.keep(now, Queued::Request { context_id, command, has_data_set });
            }
            Heard::Request { context_id, command, has_data_set } => {
                self.begin(context_id, command, has_data_set);
            }
            Heard::Fragment { data, last } => {
                match &self.serving {
                    Some(serving) if self.queue.is_empty() && serving.awaits_fragment() => {
                        self.fragment(now, data, last);
                    }
                    _ if self.is_busy() => self.keep(now, Queued::Fragment { data, last }),
                    // Without any operation it is of one that was over before its data set.
                    _ => {}
                }
            }
            Heard::Cancel(message_id) => {
                // Without one, it crossed with the final response.
                if let Some(serving) = &mut self.serving {
                    serving.cancel(message_id);
                }
            }
            Heard::Answer { to, reply, last } => match to.by {
                By::Operation(id) => self.operation_answered(id, Ok(reply)),
                By::Reports(id) if last => self.report_answered(now, id, Ok(reply)),
                By::Reports(_) => log::warn!("{}: {} is not the last: ignored", self.peer.who, reply.command),
                By::User => self.tell(Event::Response { message_id: to.message_id, reply, last }),
            },
            Heard::Misspoken(error) => {
                log::error!("{}: {error}", self.peer.who);
                self.unanswered(now, &Unanswered::Message(error));
            }
            Heard::Unreadable(why) => {
                log::error!("{}: {why}", self.peer.who);
                self.unanswered(now, &Unanswered::Source(why));
            }
            Heard::ReleaseRequested => self.release_requested(now),
            Heard::Rejected(rejection) => {
                self.over(now);
                self.rejected(rejection);
            }
            Heard::Released => {
                self.over(now);
                self.released();
            }
            Heard::Ended(error) => {
                // An operation that is cut off undoes what it began.
                self.serving = None;
                self.unanswered(now, &Unanswered::Ended(error.clone()));
                self.over(now);
                self.aborted(error);
            }
        }
    }

    /// Whether what comes next has to wait for its turn.
    fn is_busy(&self) -> bool {
        self.serving.is_some() || !self.queue.is_empty()
    }

    /// Ends the association if that is wanted and nothing is under way; whether it did.
    fn leave(&mut self, now: Instant) -> bool {
        if self.peer.ended || !self.is_idle() {
            return self.leave_far(now);
        }
        if self.peer.is_established() && core::mem::take(&mut self.release_wanted) {
            log::info!("Releasing Association: {}", self.peer.who);
            self.answer(now, Input::Release);
            return true;
        }
        if core::mem::take(&mut self.shutting_down) {
            self.peer.abort(now, AAbort::SERVICE_USER);
            // Nothing from the peer is unread, so that closing at once cannot lose it the A-ABORT.
            self.peer.close_now(now);
            return true;
        }
        false
    }
}
