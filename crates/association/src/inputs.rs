//! From inputs to the events of Table 9-10.

use alloc::vec::Vec;

use bytes::Bytes;
use kerma_pdu::{AAbort, Pdu, Pdv, PdvHeader, TooLong};

use crate::{
    Aborted, Association, Input, Instant, Misuse, Output, Role, TimedOut,
    actions::With,
    association::BUFFER_KEPT,
    table::{Evt, Sta},
};

impl Association {
    pub(crate) fn take_input(&mut self, input: Input) -> Result<(), Misuse> {
        match input {
            Input::Request => return self.request(),
            Input::Connected => return self.connected(),
            Input::Received(length) => return self.received(length),
            Input::Closed => return self.closed(),
            Input::Tick => {
                self.check_deadlines();
                self.check_pace();
            }
            Input::WriteBlocked => {
                self.deadlines.write_blocked(self.now);
                self.check_deadlines();
            }
            Input::Written(length) => {
                self.deadlines.written(self.now, length);
                self.check_deadlines();
            }
            Input::WriteResumed => self.deadlines.write_resumed(),
            Input::Accept(acceptance) => {
                let pdu = encode(&Pdu::AAssociateAc((*acceptance).clone()))?;
                return self.primitive("Accept", Evt::Evt7, With::Acceptance(acceptance, pdu));
            }
            Input::Reject(rejection) => {
                return self.primitive("Reject", Evt::Evt8, With::AssociateRj(rejection));
            }
            Input::Data(Pdv { context_id, command, last, data }) => {
                let header = PdvHeader { context_id, command, last, length: data.len() };
                return self.fragment("Data", header, |header| With::Fragment(header, data));
            }
            Input::Announced(fragment) => {
                let announced = |header| With::Announced(header, fragment.length);
                return self.fragment("Announced", fragment, announced);
            }
            Input::Release => return self.primitive("Release", Evt::Evt11, With::Nothing),
            Input::ReleaseResponse => return self.release_response(),
            Input::Abort(abort) => {
                let reason = With::Reason(abort, Aborted::ByUs(abort).into());
                return self.primitive("Abort", Evt::Evt15, reason);
            }
        }
        Ok(())
    }

    fn primitive(&mut self, input: &'static str, event: Evt, with: With) -> Result<(), Misuse> {
        let state = self.state;
        if self.process(event, with) { Ok(()) } else { Err(Misuse::NotNow { input, state }) }
    }

    fn request(&mut self) -> Result<(), Misuse> {
        match &self.request {
            Some(request) if self.state == Sta::Sta1 && !self.ended => {
                self.request_pdu = encode(&Pdu::AAssociateRq((**request).clone()))?;
                self.primitive("Request", Evt::Evt1, With::Nothing)
            }
            _ => Err(Misuse::NotNow { input: "Request", state: self.state }),
        }
    }

    fn connected(&mut self) -> Result<(), Misuse> {
        match self.role {
            Role::Requestor => self.primitive("Connected", Evt::Evt2, With::Nothing),
            Role::Acceptor if !self.ended => self.primitive("Connected", Evt::Evt5, With::Nothing),
            Role::Acceptor => Err(Misuse::NotNow { input: "Connected", state: self.state }),
        }
    }

    fn received(&mut self, length: usize) -> Result<(), Misuse> {
        match self.state {
            Sta::Sta1 if self.ended => return Ok(()),
            Sta::Sta1 | Sta::Sta4 => return Err(Misuse::NotNow { input: "Received", state: self.state }),
            _ => self.buffer.received(length)?,
        }
        self.received_at = self.now;
        self.deadlines.received(self.now, length, self.state);
        self.check_deadlines();
        Ok(())
    }

    fn closed(&mut self) -> Result<(), Misuse> {
        if self.state == Sta::Sta1 && self.ended {
            return Ok(());
        }
        while self.receive() {
            self.give_values();
        }
        // What came before the end may itself have closed the connection.
        if self.state == Sta::Sta1 && self.ended {
            return Ok(());
        }
        self.primitive("Closed", Evt::Evt17, With::Nothing)
    }

    /// A fragment to send; `with` is made of the bytes before its data.
    fn fragment(
        &mut self,
        input: &'static str,
        fragment: PdvHeader,
        with: impl FnOnce(Bytes) -> With,
    ) -> Result<(), Misuse> {
        let PdvHeader { context_id, command, last, length } = fragment;
        let Some(negotiated) = self.negotiated.as_ref().filter(|_| !self.ended) else {
            return Err(Misuse::NotNow { input, state: self.state });
        };
        if negotiated.context(context_id).is_none() {
            return Err(Misuse::ContextNotAccepted(context_id));
        }
        if length > self.maximum_fragment {
            let maximum = negotiated.send_maximum_length(self.limits.send_length);
            return Err(Misuse::FragmentTooLong { length, maximum });
        }
        if !length.is_multiple_of(2) {
            return Err(Misuse::OddFragment(length));
        }
        let header = Pdv::frame(context_id, command, last, length)?;
        let header = self.short_bytes(&header);
        self.deadlines.active(self.now, self.state);
        self.primitive(input, Evt::Evt9, with(header))
    }

    /// In Sta10 the answer is awaited from the peer first (PS3.8 §7.2.2, §9.2.3).
    fn release_response(&mut self) -> Result<(), Misuse> {
        if self.state == Sta::Sta10 && !self.release_response_kept {
            self.release_response_kept = true;
            return Ok(());
        }
        self.primitive("ReleaseResponse", Evt::Evt14, With::Nothing)
    }

    fn check_deadlines(&mut self) {
        let now = self.now;
        let come = |deadline: Instant| deadline <= now;
        if self.artim.is_some_and(come) {
            let timed_out = TimedOut::Artim(self.limits.artim.unwrap_or_default());
            self.process(Evt::Evt18, With::Reason(AAbort::SERVICE_USER, timed_out.into()));
        }
        if let Some((deadline, timed_out)) = self.deadlines.of_write(&self.limits)
            && come(deadline)
        {
            self.give_up_writing(timed_out);
        }
        if let Some((deadline, timed_out)) = self.deadlines.of_state(self.state, &self.limits)
            && come(deadline)
        {
            self.process(Evt::Evt15, With::Reason(AAbort::SERVICE_USER, timed_out.into()));
        }
        if self.buffer_deadline().is_some_and(come) {
            self.buffer.release_memory();
        }
    }

    /// What came by now is taken, and the time is over all the same: so nobody is judged by what this side has not read yet.
    fn check_pace(&mut self) {
        if let Some(timed_out) = self.deadlines.slow_reader(self.now, &self.limits) {
            self.give_up_writing(timed_out);
        }
        if let Some(timed_out) = self.deadlines.overdue(self.now, self.state, &self.limits) {
            self.process(Evt::Evt15, With::Reason(AAbort::SERVICE_USER, timed_out.into()));
        }
    }

    /// An A-ABORT would not be read either, so the connection is closed without waiting for the peer.
    fn give_up_writing(&mut self, timed_out: TimedOut) {
        self.deadlines.write_resumed();
        self.process(Evt::Evt15, With::Reason(AAbort::SERVICE_USER, timed_out.into()));
        self.outputs.retain(|output| !matches!(output, Output::Transmit(_) | Output::TransmitAnnounced(_)));
        self.process(Evt::Evt18, With::Reason(AAbort::SERVICE_USER, timed_out.into()));
    }

    /// The next time at which something happens of itself.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        let write = self.deadlines.of_write(&self.limits).filter(|_| self.state != Sta::Sta1);
        let state = self.deadlines.of_state(self.state, &self.limits);
        let pace = self.deadlines.of_pace(&self.limits).filter(|_| self.state != Sta::Sta1);
        let begun = self.deadlines.of_begun(self.state, &self.limits);
        let deadlines = [write, state].into_iter().flatten().map(|(deadline, _)| deadline);
        let others = [pace, begun, self.artim, self.buffer_deadline()];
        deadlines.chain(others.into_iter().flatten()).min()
    }

    /// When the receive buffer is given back, if nothing comes.
    fn buffer_deadline(&self) -> Option<Instant> {
        self.buffer.is_idle().then(|| self.received_at + BUFFER_KEPT)
    }
}

fn encode(pdu: &Pdu) -> Result<Bytes, TooLong> {
    let mut bytes = Vec::new();
    pdu.encode(&mut bytes)?;
    Ok(bytes.into())
}
