use alloc::{
    collections::VecDeque,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::time::Duration;

use bytes::Bytes;
use kerma_association::{
    Association as Machine, Error as AssociationError, Event as Indication, Expecting, Input, Instant,
    Misuse, Negotiated, NoReleaseRp, Output, Warning, table::Sta,
};
use kerma_dimse::{Assembler, Command, Error as DimseError, FragmentLength};
use kerma_pdu::{AAbort, AAssociateRj, AAssociateRq};
use kerma_service::{AssociationInfo, Reply, storage::plan::Proposal};
use kerma_status::Status;

use self::receiving::Answer;
pub(crate) use self::requests::{By, Outstanding};
use crate::{
    Address, Setup, Traffic,
    outgoing::{Next, Outbound, Outgoing, Payload},
    trace,
};

mod receiving;
mod requests;

/// How long a side that has ended the association waits for the peer to close the connection, so that it can read the
/// last PDU first.
const LINGER: Duration = Duration::from_secs(1);
/// How long a peer that takes no more is listened to: it may say why.
const LAST_WORDS: Duration = Duration::from_millis(100);

/// An association on its connection: the association machine, and the messages in both directions.
///
/// A line is part of an endpoint. Only between two C-MOVEs to the same destination a driver
/// [keeps](crate::Out::Keep) it, together with its connection.
pub struct Line {
    machine: Machine,
    setup: Arc<Setup>,
    /// The other side, for the log.
    pub(crate) who: String,
    /// What was asked for, once that is known.
    pub(crate) request: Option<Arc<AAssociateRq>>,
    /// Who is on the association, once it is established.
    pub(crate) association: Option<Arc<AssociationInfo>>,
    assembler: Assembler,
    pub(crate) outgoing: Outgoing,
    /// The connection once took not all at a time, and has not taken all yet.
    held_up: bool,
    /// The machine may have something to say about what it was told.
    dirty: bool,
    /// Requests of this side that are not answered to the end.
    outstanding: Vec<Outstanding>,
    /// The response whose data set is arriving.
    answer: Option<Answer>,
    heard: VecDeque<Heard>,
    expecting: Expecting,
    pub(crate) ended: bool,
    /// The connection is to be closed once what was said last is written.
    closing: bool,
    pub(crate) closed: bool,
    /// The peer let the deadline of the release pass.
    silent: bool,
    /// When to close the connection although the peer has not.
    close_at: Option<Instant>,
    last_message_id: u16,
    established: Option<Instant>,
    traffic: Traffic,
    /// Where it goes, and what was proposed there, in the order of the context IDs: of a requestor.
    pub(crate) purpose: Option<(Address, Vec<Proposal>)>,
}

/// What came of the peer's bytes or of time.
pub(crate) enum Heard {
    Requested(Arc<AAssociateRq>),
    Accepted,
    Request {
        context_id: u8,
        command: Command,
        has_data_set: bool,
    },
    Fragment {
        data: Bytes,
        last: bool,
    },
    /// A C-CANCEL of the request with this Message ID.
    Cancel(Option<u16>),
    Answer {
        to: Outstanding,
        reply: Reply,
        last: bool,
    },
    /// The peer's message is not what it should be: the association was aborted.
    Misspoken(DimseError),
    /// A data set of this side's could not be read: the association was aborted.
    Unreadable(String),
    ReleaseRequested,
    Rejected(AAssociateRj),
    Released,
    Ended(AssociationError),
}

/// What there is to do for a line.
#[allow(clippy::large_enum_variant)] // handed on at once
pub(crate) enum Did {
    Heard(Heard),
    Transmit,
    Read(Payload, usize),
    Close,
    /// Nothing before this.
    Wait(Option<Instant>),
}

impl Line {
    pub(crate) fn new(machine: Machine, setup: Arc<Setup>, who: String) -> Line {
        Line {
            machine,
            setup,
            who,
            request: None,
            association: None,
            assembler: Assembler::new(),
            outgoing: Outgoing::default(),
            held_up: false,
            dirty: true,
            outstanding: Vec::new(),
            answer: None,
            heard: VecDeque::new(),
            expecting: Expecting::Nothing,
            ended: false,
            closing: false,
            closed: false,
            silent: false,
            close_at: None,
            last_message_id: 0,
            established: None,
            traffic: Traffic::default(),
            purpose: None,
        }
    }

    /// The requestor's side of an association with this peer.
    pub(crate) fn requestor(
        setup: &Arc<Setup>,
        peer: &Address,
        proposals: &[Proposal],
        request: AAssociateRq,
    ) -> Line {
        log::info!("Requesting Association: {peer}");
        trace::request(&request);
        setup.observers.iter().for_each(|observer| observer.requested(&request));
        let machine = Machine::requestor(request.clone(), setup.limits.clone());
        let mut line = Line::new(machine, setup.clone(), peer.to_string());
        line.request = Some(Arc::new(request));
        line.purpose = Some((peer.clone(), proposals.to_vec()));
        line
    }

    /// What was negotiated, once it is established.
    pub fn negotiated(&self) -> Option<&Negotiated> {
        self.machine.negotiated()
    }

    /// The address of the acceptor, if this side requested the association.
    pub fn peer(&self) -> Option<&Address> {
        self.purpose.as_ref().map(|(peer, _)| peer)
    }

    /// Whether a new association with these proposals could carry nothing that this one cannot. For each proposal there is
    /// an accepted context of its abstract syntax and one of its transfer syntaxes, or the peer has refused a context with
    /// at least its transfer syntaxes.
    pub fn covers(&self, proposals: &[Proposal]) -> bool {
        let (Some((_, proposed)), Some(negotiated)) = (&self.purpose, self.negotiated()) else {
            return false;
        };
        let had = || proposed.iter().zip(Proposal::context_ids());
        proposals.iter().all(|wanted| {
            had().filter(|(had, _)| had.abstract_syntax == wanted.abstract_syntax).any(|(had, id)| {
                match negotiated.context(id) {
                    Some(context) => wanted.transfer_syntaxes.contains(&context.transfer_syntax),
                    None => wanted.transfer_syntaxes.iter().all(|uid| had.transfer_syntaxes.contains(uid)),
                }
            })
        })
    }

    /// Whether it can be used again, and something be sent on it.
    pub(crate) fn is_of_use(&self) -> bool {
        !self.ended
            && self.is_at_rest()
            && self.negotiated().is_some_and(|negotiated| !negotiated.contexts.is_empty())
    }

    /// Whether no message is under way, either way, and no response outstanding.
    pub(crate) fn is_at_rest(&self) -> bool {
        self.outstanding.is_empty() && !self.outgoing.is_sending() && self.assembler.is_between_messages()
    }

    /// Whether no message of the peer has come in part.
    pub(crate) fn is_between_messages(&self) -> bool {
        self.assembler.is_between_messages()
    }

    /// Whether the next message would go out at once.
    pub(crate) fn is_clear(&self) -> bool {
        !self.dirty && self.outgoing.is_clear()
    }

    /// Whether something is gathered that the connection may take.
    pub(crate) fn has_unsent(&self) -> bool {
        self.outgoing.has_bytes() && !self.outgoing.blocked
    }

    /// Whether it is an acceptor's, and no association was asked for: there is nothing to abort or release.
    pub(crate) fn has_no_request(&self) -> bool {
        self.machine.state() == Sta::Sta2
    }

    /// Closes the connection on which no association was asked for.
    pub(crate) fn hang_up(&mut self, now: Instant) {
        log::debug!("{}: closed, it has asked for no association", self.who);
        // Possible in every state with a connection (PS3.8 Table 9-10, Evt17).
        let _ = self.input(now, Input::Closed);
    }

    /// Whether the end of the association is under way.
    pub(crate) fn is_releasing(&self) -> bool {
        !matches!(
            self.machine.state(),
            Sta::Sta1 | Sta::Sta2 | Sta::Sta3 | Sta::Sta4 | Sta::Sta5 | Sta::Sta6 | Sta::Sta8
        )
    }

    /// The waker of a pending source may have been woken.
    pub(crate) fn woken(&mut self) {
        self.dirty |= self.outgoing.woken();
    }

    /// Whether the other side can still be spoken to.
    pub(crate) fn is_established(&self) -> bool {
        !self.ended && self.negotiated().is_some()
    }

    pub(crate) fn receive_buffer(&mut self) -> &mut [u8] {
        self.machine.receive_buffer()
    }

    pub(crate) fn state(&self) -> Sta {
        self.machine.state()
    }

    pub(crate) fn buffer_capacity(&self) -> usize {
        self.machine.buffer_capacity()
    }

    /// Tells the machine.
    pub(crate) fn input(&mut self, now: Instant, input: Input) -> Result<(), Misuse> {
        self.dirty = true;
        self.machine.handle(now, input)
    }

    pub(crate) fn received(&mut self, now: Instant, length: usize) -> Result<(), Misuse> {
        self.traffic.received += length as u64;
        self.input(now, Input::Received(length))
    }

    pub(crate) fn transmitted(&mut self, now: Instant, length: usize) -> Result<(), Misuse> {
        self.traffic.sent += length as u64;
        self.outgoing.written(length);
        self.outgoing.blocked = false;
        if !self.held_up {
            return Ok(());
        }
        self.held_up = self.outgoing.has_bytes();
        self.input(now, if self.held_up { Input::Written(length) } else { Input::WriteResumed })
    }

    pub(crate) fn blocked(&mut self, now: Instant) -> Result<(), Misuse> {
        self.outgoing.blocked = true;
        self.held_up = true;
        self.input(now, Input::WriteBlocked)
    }

    /// The connection takes no more.
    pub(crate) fn broken(&mut self, now: Instant) {
        self.outgoing.give_up();
        self.outgoing.clear_messages();
        self.close_at.get_or_insert(now + LAST_WORDS);
    }

    /// A span could not be read. Half of its fragment may be on its way, so that nothing can follow that, not even an A-ABORT.
    pub(crate) fn unwritable(&mut self, now: Instant, why: String) {
        self.outgoing.give_up();
        self.close_now(now);
        self.unreadable(now, why);
    }

    pub(crate) fn tick(&mut self, now: Instant) -> Result<(), Misuse> {
        let input = match self.close_at {
            Some(close_at) if close_at <= now => Input::Closed,
            _ => Input::Tick,
        };
        self.input(now, input)
    }

    /// Whether the peer is to answer, or to go on with a message.
    pub(crate) fn waits(&self) -> bool {
        !self.outstanding.is_empty() || !self.assembler.is_between_messages()
    }

    /// Which deadline applies from now on; whether that is another one than before.
    pub(crate) fn expect(&mut self, now: Instant, serving: Expecting) -> bool {
        let expecting = match serving {
            Expecting::Nothing if self.waits() => Expecting::Response,
            serving => serving,
        };
        let changes = self.expecting != expecting;
        if changes {
            self.expecting = expecting;
            self.machine.expect(now, expecting);
        }
        changes
    }

    /// The deadline of what is expected begins anew.
    pub(crate) fn restart_deadline(&mut self, now: Instant) {
        self.machine.expect(now, self.expecting);
    }

    /// Sends a message that is no request, once the messages before it are out.
    pub(crate) fn say(&mut self, message: Outbound) {
        self.outgoing.push(message);
        self.dirty = true;
    }

    /// Breaks the association off, if it is not over.
    pub(crate) fn abort(&mut self, now: Instant, abort: AAbort) {
        self.outgoing.clear_messages();
        if self.has_no_request() {
            return self.hang_up(now);
        }
        // Not possible only where the association is over already.
        let _ = self.input(now, Input::Abort(abort));
    }

    /// What there is to do. What is gathered to be written and not yet worth a write is left to the endpoint.
    pub(crate) fn poll(&mut self, now: Instant) -> Did {
        loop {
            if let Some(heard) = self.heard.pop_front() {
                return Did::Heard(heard);
            }
            if self.closed {
                return Did::Wait(None);
            }
            if self.outgoing.is_due() || (self.closing && self.has_unsent()) {
                return Did::Transmit;
            }
            if self.closing {
                self.closed = true;
                return Did::Close;
            }
            match self.machine.poll() {
                Output::Transmit(bytes) => self.outgoing.gather(bytes),
                Output::TransmitAnnounced(_) => self.outgoing.gather_announced(),
                Output::Event(Indication::Data(pdv)) => self.assemble(now, pdv),
                Output::Event(indication) => self.indicated(now, indication),
                Output::Wait { deadline } => match self.send_on(now) {
                    Some(did) => return did,
                    None if self.dirty => self.dirty = false,
                    None => {
                        let deadlines = [deadline, self.close_at];
                        return Did::Wait(deadlines.into_iter().flatten().min());
                    }
                },
                Output::Close => {
                    self.closing = true;
                    self.ended = true;
                }
                _ => {}
            }
        }
    }

    /// Goes on with the messages; `None` if there is nothing to do about them now.
    fn send_on(&mut self, now: Instant) -> Option<Did> {
        while let Some(next) = self.outgoing.next(self.fragment_length()) {
            self.dirty = true;
            match next {
                Next::Pdv(pdv) => {
                    if self.input(now, Input::Data(pdv)).is_err() {
                        self.outgoing.clear_messages();
                    }
                    return None;
                }
                Next::Announce(fragment) => {
                    if self.input(now, Input::Announced(fragment)).is_err() {
                        self.outgoing.not_announced();
                        self.outgoing.clear_messages();
                    }
                    return None;
                }
                Next::Begin(fragments, command) => {
                    self.sending(&command);
                    for pdv in fragments {
                        if let Err(misuse) = self.input(now, Input::Data(pdv)) {
                            log::error!("{}: {command} is not sent: {misuse}", self.who);
                            self.outgoing.clear_messages();
                            break;
                        }
                    }
                    return None;
                }
                Next::Flush => return Some(Did::Transmit),
                Next::Read(source, unit) => return Some(Did::Read(source, unit)),
                Next::Unreadable(why) => self.unreadable(now, why),
                Next::Sent => {}
            }
        }
        None
    }

    /// A message that is half sent cannot be taken back.
    fn unreadable(&mut self, now: Instant, why: String) {
        self.abort(now, AAbort::SERVICE_USER);
        self.heard.push_back(Heard::Unreadable(why));
    }

    /// What a source gave that the driver ran.
    pub(crate) fn read(
        &mut self,
        now: Instant,
        source: Payload,
        chunk: Result<Option<Bytes>, String>,
        pending: bool,
    ) {
        if let Err(why) = self.outgoing.read(source, chunk, pending) {
            self.unreadable(now, why);
        }
        self.dirty = true;
    }

    /// How much of a message goes into one PDV.
    fn fragment_length(&self) -> FragmentLength {
        FragmentLength::LONGEST.at_most(self.machine.maximum_fragment())
    }

    fn sending(&mut self, command: &Command) {
        self.trace("Sending", command);
        if let Some(association) = &self.association {
            self.setup.observers.iter().for_each(|observer| observer.message_sent(association, command));
        }
    }

    fn trace(&self, what: &str, command: &Command) {
        match &self.association {
            Some(association) if self.purpose.is_none() => {
                trace::message(what, command, &association.requestor)
            }
            _ => trace::message(what, command, &self.who),
        }
    }

    fn indicated(&mut self, now: Instant, indication: Indication) {
        let observers = &self.setup.observers;
        let wanting_pdus = || observers.iter().filter(|observer| observer.wants_pdus());
        let heard = match indication {
            Indication::PduReceived { pdu_type, length } => {
                trace::pdu_received(pdu_type, length);
                return wanting_pdus().for_each(|observer| observer.pdu_received(pdu_type, length));
            }
            Indication::PduSent { pdu_type, length } => {
                trace::pdu_sent(pdu_type, length);
                return wanting_pdus().for_each(|observer| observer.pdu_sent(pdu_type, length));
            }
            Indication::Warning(warning) => {
                log::warn!("{}: {warning}", self.who);
                self.silent |= warning == Warning::ReleaseNotAnswered(NoReleaseRp::Timeout);
                return observers.iter().for_each(|observer| observer.warned(&warning));
            }
            Indication::Requested(request) => Heard::Requested(request),
            Indication::Accepted => Heard::Accepted,
            Indication::ReleaseRequested => Heard::ReleaseRequested,
            Indication::Rejected(rejection) => Heard::Rejected(rejection),
            Indication::Released => Heard::Released,
            Indication::Ended(error) => Heard::Ended(error),
            _ => return,
        };
        if matches!(heard, Heard::Rejected(_) | Heard::Released | Heard::Ended(_)) {
            self.end(now, &heard);
        }
        self.heard.push_back(heard);
    }

    fn end(&mut self, now: Instant, how: &Heard) {
        self.ended = true;
        self.outgoing.clear_messages();
        // Nothing follows the half of a message.
        self.assembler = Assembler::new();
        // One that said nothing for so long will not say goodbye either.
        let linger = match how {
            Heard::Ended(AssociationError::TimedOut(_)) => Duration::ZERO,
            _ if self.silent => Duration::ZERO,
            _ => LINGER,
        };
        self.close_at = Some(self.close_at.map_or(now + linger, |close_at| close_at.min(now + linger)));
        if let Some(since) = self.established {
            self.traffic.duration = now.saturating_since(since);
        }
    }

    /// The association is established.
    pub(crate) fn established(&mut self, now: Instant, association: Arc<AssociationInfo>) {
        trace::negotiated(&association.negotiated);
        self.setup.observers.iter().for_each(|observer| observer.accepted(&association));
        self.association = Some(association);
        self.established = Some(now);
    }

    /// Says that it is over, if it began and that was not said yet.
    pub(crate) fn report_closed(&mut self) {
        if let (Some(association), Some(_)) = (&self.association, self.established.take()) {
            self.setup.observers.iter().for_each(|observer| observer.closed(association, &self.traffic));
        }
    }

    /// Closes the connection without waiting for the peer.
    pub(crate) fn close_now(&mut self, now: Instant) {
        self.close_at = Some(now);
        self.dirty = true;
    }
}

impl Drop for Line {
    /// Whoever gave it up before its end is reported too.
    fn drop(&mut self) {
        self.report_closed();
    }
}

impl core::fmt::Debug for Line {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Line({}, {})", self.who, self.machine.state())
    }
}

/// Whether a status says that more responses follow.
pub(crate) fn is_pending(status: Status) -> bool {
    matches!(status, Status::PENDING | Status::PENDING_WITH_UNSUPPORTED_KEYS)
}
