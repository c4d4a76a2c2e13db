use std::{
    collections::VecDeque,
    io::{self, IoSlice, Read, Write},
    net::{Shutdown, TcpStream},
    sync::Arc,
    time::Duration,
};

use bytes::{Buf, Bytes};
use kerma_association::{Association, Error, Event, Expecting, Input, Instant, Misuse, Negotiated, Output};
use kerma_dimse::{Command, FragmentLength, Fragmenter, Fragments};
use kerma_pdu::AAbort;
use kerma_service::{AssociationInfo, Source};

use crate::{Observe, Traffic, clock::now, shutdown::Interrupt, trace};

/// Bytes that are gathered before they are written: several P-DATA-TF to a system call.
const WRITE_AT: usize = 256 << 10;
/// The most slices of one vectored write (POSIX guarantees 16, every system has 1024).
const MAX_SLICES: usize = 64;
/// How long a side that has ended the association waits for the peer to close the connection.
const LINGER: Duration = Duration::from_secs(1);

/// Why a message was not sent, or not to its end.
pub(crate) enum Unsent {
    /// The association does not allow it.
    Misuse(Misuse),
    /// The data set could not be read; it says why.
    Source(String),
    /// Something came from the peer, or a deadline, that ends the association.
    Event(Event),
}

impl From<Misuse> for Unsent {
    fn from(misuse: Misuse) -> Unsent {
        Unsent::Misuse(misuse)
    }
}

/// An association machine on its socket.
pub(crate) struct Connection {
    stream: TcpStream,
    machine: Association,
    outgoing: Vec<Bytes>,
    outgoing_len: usize,
    /// Events that were met while something was written; they come before what the machine has next.
    held: VecDeque<Event>,
    /// What the socket's read timeout is set to.
    read_timeout: Option<Duration>,
    expecting: Expecting,
    /// The terminal event was met.
    ended: bool,
    /// The connection is closed; nothing more comes.
    closed: bool,
    /// The peer takes nothing any more: what is still to be written is dropped.
    broken: bool,
    /// How long to wait after it for the peer to close the connection, so that it can read the last PDU first.
    linger: Duration,
    observers: Vec<Arc<dyn Observe>>,
    /// Whose end is still to be reported, and since when it is established.
    established: Option<(Arc<AssociationInfo>, Instant)>,
    traffic: Traffic,
    interrupt: Option<Arc<Interrupt>>,
}

impl Connection {
    /// Around an open socket. The machine has not been told yet that it is open.
    pub(crate) fn new(
        stream: TcpStream,
        machine: Association,
        write_timeout: Option<Duration>,
        observers: Vec<Arc<dyn Observe>>,
    ) -> io::Result<Connection> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(None)?;
        stream.set_write_timeout(write_timeout)?;
        Ok(Connection {
            stream,
            machine,
            outgoing: Vec::new(),
            outgoing_len: 0,
            held: VecDeque::new(),
            read_timeout: None,
            expecting: Expecting::Nothing,
            ended: false,
            closed: false,
            broken: false,
            linger: LINGER,
            observers,
            established: None,
            traffic: Traffic::default(),
            interrupt: None,
        })
    }

    /// Lets another thread end the association while it is idle.
    pub(crate) fn interruptible(&mut self, interrupt: Arc<Interrupt>) {
        self.interrupt = Some(interrupt);
    }

    /// The association is established; its end will be reported.
    pub(crate) fn established(&mut self, association: Arc<AssociationInfo>) {
        self.established = Some((association, now()));
    }

    pub(crate) fn negotiated(&self) -> Option<&Negotiated> {
        self.machine.negotiated()
    }

    /// How much of a message goes into one PDV.
    pub(crate) fn fragment_length(&self) -> FragmentLength {
        FragmentLength::LONGEST.at_most(self.machine.maximum_fragment())
    }

    /// Which deadline applies from now on.
    pub(crate) fn expect(&mut self, expecting: Expecting) {
        self.expecting = expecting;
        self.machine.expect(now(), expecting);
    }

    /// Tells the machine. What it makes of that is done by the next [`next`](Connection::next) or
    /// [`flush`](Connection::flush).
    pub(crate) fn input(&mut self, input: Input) -> Result<(), Misuse> {
        self.machine.handle(now(), input)
    }

    /// Sends a message: the command is queued, and the data set, if there is one, queued and written while it is
    /// read. The last of it waits for the next [`next`](Connection::next) or [`flush`](Connection::flush).
    pub(crate) fn send(
        &mut self,
        context_id: u8,
        command: &Command,
        data_set: Option<Box<dyn Source>>,
    ) -> Result<(), Unsent> {
        let length = self.fragment_length();
        for pdv in Fragments::command(context_id, length, command, data_set.is_some()) {
            self.input(Input::Data(pdv))?;
        }
        let Some(mut data_set) = data_set else { return Ok(()) };
        let mut fragmenter = Fragmenter::data_set(context_id, length);
        while !fragmenter.is_done() {
            match data_set.next(length.get()).map_err(Unsent::Source)? {
                Some(chunk) => fragmenter.push(chunk),
                None => fragmenter.finish(),
            }
            while let Some(pdv) = fragmenter.next_pdv() {
                self.input(Input::Data(pdv))?;
            }
            self.flush();
            if self.ended
                && let Some(event) = self.held.pop_back()
            {
                return Err(Unsent::Event(event));
            }
        }
        Ok(())
    }

    /// Breaks the association off.
    pub(crate) fn abort(&mut self, abort: AAbort) {
        // Not possible only where the association is over already.
        let _ = self.input(Input::Abort(abort));
    }

    /// Writes what there is to write. Events wait for [`next`](Connection::next).
    pub(crate) fn flush(&mut self) {
        loop {
            match self.machine.poll() {
                Output::Transmit(bytes) => self.transmit(bytes),
                Output::Event(event) => {
                    let event = self.observed(event);
                    self.held.extend(event);
                }
                Output::Wait { .. } => {
                    let was_broken = self.broken;
                    self.write();
                    // If the write met the end of the association, that is the next event.
                    if self.broken == was_broken {
                        return;
                    }
                }
                Output::Close => return self.close(),
                _ => {}
            }
        }
    }

    /// The next event; waits for the peer as long as the deadlines allow. `None` when the association is over and
    /// the connection closed.
    pub(crate) fn next(&mut self) -> Option<Event> {
        if let Some(event) = self.held.pop_front() {
            return Some(event);
        }
        if self.closed {
            self.report_closed();
            return None;
        }
        loop {
            match self.machine.poll() {
                Output::Transmit(bytes) => self.transmit(bytes),
                Output::Event(event) => {
                    if let Some(event) = self.observed(event) {
                        return Some(event);
                    }
                }
                Output::Wait { deadline } => {
                    self.write();
                    let wait = deadline.map(|deadline| deadline.saturating_since(now()));
                    match (wait, self.ended) {
                        (_, true) => self.read(Some(wait.map_or(self.linger, |wait| wait.min(self.linger)))),
                        (Some(Duration::ZERO), _) => self.tick(),
                        (wait, _) => self.read(wait),
                    }
                }
                Output::Close => {
                    self.close();
                    self.report_closed();
                    return None;
                }
                _ => {}
            }
        }
    }

    /// The next event, if it is there already or the peer's bytes for it are.
    pub(crate) fn next_ready(&mut self) -> Option<Event> {
        let mut looked = false;
        loop {
            self.flush();
            if let Some(event) = self.held.pop_front() {
                return Some(event);
            }
            if self.ended || std::mem::replace(&mut looked, true) || !self.has_bytes() {
                return None;
            }
            self.receive();
        }
    }

    /// Waits for at most `time` until there is something for [`next`](Connection::next): an event, or bytes of the
    /// peer's that may become one. Whether there is. The deadline goes on, it does not begin anew.
    pub(crate) fn wait(&mut self, expecting: Expecting, time: Duration) -> bool {
        if self.expecting != expecting {
            self.expect(expecting);
        }
        self.flush();
        if self.ended || !self.held.is_empty() {
            return true;
        }
        self.set_read_timeout(Some(time));
        let peeked = self.stream.peek(&mut [0]);
        let nothing = peeked.is_err_and(|error| {
            use io::ErrorKind::{Interrupted, TimedOut, WouldBlock};
            matches!(error.kind(), Interrupted | TimedOut | WouldBlock)
        });
        if nothing {
            self.tick();
            self.flush();
        }
        !nothing || self.ended || !self.held.is_empty()
    }

    /// Whether the peer has sent something, or is gone, while nothing is expected of it; waits for nothing. The deadline
    /// begins anew.
    pub(crate) fn has_news(&mut self) -> bool {
        self.expect(Expecting::Nothing);
        // The receive buffer goes back.
        self.tick();
        self.has_bytes()
    }

    /// Whether the peer has sent something, or closed the connection.
    fn has_bytes(&self) -> bool {
        let blocking = |blocking: bool| self.stream.set_nonblocking(!blocking);
        let peeked = blocking(false).and_then(|()| self.stream.peek(&mut [0]));
        let blocking_again = blocking(true);
        blocking_again.is_err() || !peeked.is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
    }

    /// Lets the end of the association take its course after its last event.
    pub(crate) fn finish(&mut self) {
        while self.next().is_some() {}
    }

    fn transmit(&mut self, bytes: Bytes) {
        if self.broken {
            return;
        }
        self.outgoing_len += bytes.len();
        self.outgoing.push(bytes);
        if self.outgoing_len >= WRITE_AT {
            self.write();
        }
    }

    /// Reports an event; PDUs and warnings end here, the others are the caller's.
    fn observed(&mut self, event: Event) -> Option<Event> {
        match &event {
            Event::PduReceived { pdu_type, length } => {
                trace::pdu_received(*pdu_type, *length);
                self.wanting_pdus().for_each(|observer| observer.pdu_received(*pdu_type, *length));
                return None;
            }
            Event::PduSent { pdu_type, length } => {
                trace::pdu_sent(*pdu_type, *length);
                self.wanting_pdus().for_each(|observer| observer.pdu_sent(*pdu_type, *length));
                return None;
            }
            Event::Warning(warning) => {
                match self.stream.peer_addr() {
                    Ok(peer) => log::warn!("{peer}: {warning}"),
                    Err(_) => log::warn!("{warning}"),
                }
                self.observers.iter().for_each(|observer| observer.warned(warning));
                return None;
            }
            Event::Ended(Error::TimedOut(_)) => {
                // It said nothing for so long that it will not say goodbye either.
                self.linger = Duration::ZERO;
                self.end();
            }
            Event::Rejected(_) | Event::Released | Event::Ended(_) => self.end(),
            _ => {}
        }
        Some(event)
    }

    fn wanting_pdus(&self) -> impl Iterator<Item = &Arc<dyn Observe>> {
        self.observers.iter().filter(|observer| observer.wants_pdus())
    }

    fn end(&mut self) {
        self.ended = true;
        if let Some((_, since)) = &self.established {
            self.traffic.duration = now().saturating_since(*since);
        }
    }

    /// Says that it is over, if it began and that was not said yet.
    fn report_closed(&mut self) {
        if let Some((association, _)) = self.established.take() {
            self.observers.iter().for_each(|observer| observer.closed(&association, &self.traffic));
        }
    }

    /// Ends the association on behalf of another thread.
    fn break_off(&mut self) {
        // Nothing from the peer is unread, so that closing at once cannot lose it the A-ABORT.
        self.linger = Duration::ZERO;
        if self.input(Input::ABORT).is_err() {
            self.closed();
        }
    }

    fn tick(&mut self) {
        // Never misuse: a tick is harmless at any time.
        let _ = self.input(Input::Tick);
    }

    fn close(&mut self) {
        self.write();
        self.ended = true;
        self.closed = true;
        // The peer may have closed first.
        let _ = self.stream.shutdown(Shutdown::Both);
    }

    fn closed(&mut self) {
        let _ = self.input(Input::Closed);
    }

    /// Reads once, for at most `wait`.
    fn read(&mut self, wait: Option<Duration>) {
        if self.ended && wait.is_some_and(|wait| wait.is_zero()) {
            return self.closed();
        }
        self.set_read_timeout(wait);
        let idle = self.expecting == Expecting::Nothing && !self.ended;
        if idle && self.interrupt.as_ref().is_some_and(|interrupt| interrupt.enter_idle()) {
            return self.break_off();
        }
        self.receive();
    }

    /// Reads once; what came, or that nothing did, is told to the machine.
    fn receive(&mut self) {
        let came = match self.machine.buffer_capacity() {
            // Wait without a buffer: an idle association holds none.
            0 => self.stream.peek(&mut [0]).and_then(|peeked| match peeked {
                0 => Ok(0),
                _ => self.stream.read(self.machine.receive_buffer()),
            }),
            _ => self.stream.read(self.machine.receive_buffer()),
        };
        let interrupted = self.interrupt.as_ref().is_some_and(|interrupt| interrupt.leave_idle());
        match came {
            Ok(0) if interrupted && !self.ended => self.break_off(),
            Ok(0) => self.closed(),
            Ok(read) => {
                self.traffic.received += read as u64;
                if let Err(misuse) = self.input(Input::Received(read)) {
                    log::error!("{misuse}");
                    self.closed();
                }
            }
            Err(error) => match error.kind() {
                io::ErrorKind::Interrupted => {}
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut if self.ended => self.closed(),
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => self.tick(),
                _ => {
                    log::debug!("reading from the peer: {error}");
                    self.closed();
                }
            },
        }
    }

    /// Sets the socket's timeout only if the one it has is too long, or so short that it would wake in vain.
    fn set_read_timeout(&mut self, wait: Option<Duration>) {
        let good = match (self.read_timeout, wait) {
            (None, None) => true,
            (Some(set), Some(wait)) => set <= wait + wait / 8 && set >= wait / 2,
            _ => false,
        };
        let wait = wait.map(|wait| wait.max(Duration::from_millis(1)));
        if !good && self.stream.set_read_timeout(wait).is_ok() {
            self.read_timeout = wait;
        }
    }

    /// Writes all that is gathered, vectored. If the peer takes nothing within the write deadline or is gone, the
    /// machine learns it and the rest is dropped.
    fn write(&mut self) {
        while !self.outgoing.is_empty() {
            let started = now();
            let slices: Vec<IoSlice<'_>> =
                self.outgoing.iter().take(MAX_SLICES).map(|bytes| IoSlice::new(bytes)).collect();
            match self.stream.write_vectored(&slices) {
                Ok(written) => self.written(written),
                Err(error) => match error.kind() {
                    io::ErrorKind::Interrupted => {}
                    io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => {
                        self.drop_outgoing();
                        let _ = self.machine.handle(started, Input::WriteBlocked);
                        self.tick();
                        let _ = self.stream.shutdown(Shutdown::Write);
                    }
                    _ => {
                        log::debug!("writing to the peer: {error}");
                        self.drop_outgoing();
                        self.peer_gone();
                    }
                },
            }
        }
    }

    /// The peer takes no more. It may have said why before it closed.
    fn peer_gone(&mut self) {
        self.set_read_timeout(Some(Duration::from_millis(100)));
        while let Ok(read @ 1..) = self.stream.read(self.machine.receive_buffer()) {
            self.traffic.received += read as u64;
            if self.input(Input::Received(read)).is_err() {
                break;
            }
        }
        self.closed();
    }

    fn written(&mut self, mut written: usize) {
        self.traffic.sent += written as u64;
        self.outgoing_len = self.outgoing_len.saturating_sub(written);
        let whole = self.outgoing.iter().take_while(|bytes| {
            let whole = bytes.len() <= written;
            written -= if whole { bytes.len() } else { 0 };
            whole
        });
        let whole = whole.count();
        self.outgoing.drain(..whole);
        if let Some(first) = self.outgoing.first_mut() {
            first.advance(written);
        }
    }

    fn drop_outgoing(&mut self) {
        self.broken = true;
        self.outgoing.clear();
        self.outgoing_len = 0;
    }
}

impl Drop for Connection {
    /// Whoever gave it up before its end, as one does that panics, is reported too.
    fn drop(&mut self) {
        if !self.ended {
            self.end();
        }
        self.report_closed();
    }
}
