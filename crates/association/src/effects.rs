//! What the actions are made of.

use bytes::{BufMut, Bytes};
use kerma_pdu::{AAssociateAc, AAssociateRj, AAssociateRq, PduHeader, PduType, Pdv, Pdvs};

use crate::{
    Aborted, Association, Error, Event, Negotiated, NoReleaseRp, Output, TimedOut, Warning, actions::With,
    table::Sta,
};

/// The version of the upper layer protocol, as a bit (PS3.8 §9.3.2).
const PROTOCOL_VERSION_1: u16 = 1 << 0;

/// Headers are cut from pieces of memory of this size.
const HEADERS: usize = 1 << 10;

impl Association {
    pub(crate) fn output(&mut self, output: Output) {
        self.outputs.push_back(output);
    }

    /// Says a kind of warning the first time.
    pub(crate) fn warn(&mut self, warning: Warning) {
        let kind = core::mem::discriminant(&warning);
        if !self.warned.contains(&kind) {
            self.warned.push(kind);
            self.output(Output::Event(Event::Warning(warning)));
        }
    }

    pub(crate) fn start_artim(&mut self) {
        self.artim = self.limits.artim.map(|artim| self.now + artim);
    }

    pub(crate) fn stop_artim(&mut self) {
        self.artim = None;
    }

    pub(crate) fn close(&mut self) -> Sta {
        self.output(Output::Close);
        Sta::Sta1
    }

    pub(crate) fn transmit(&mut self, pdu_type: PduType, pdu: Bytes) {
        let length = pdu.len().saturating_sub(PduHeader::LENGTH);
        self.output(Output::Transmit(pdu));
        self.report_sent(pdu_type, length);
    }

    pub(crate) fn transmit_short(&mut self, pdu_type: PduType, pdu: [u8; 10]) {
        let pdu = self.short_bytes(&pdu);
        self.transmit(pdu_type, pdu);
    }

    pub(crate) fn transmit_fragment(&mut self, with: With) {
        let (header, data, length) = match with {
            With::Fragment(header, data) => {
                let length = data.len();
                (header, Output::Transmit(data), length)
            }
            With::Announced(header, length) => (header, Output::TransmitAnnounced(length), length),
            _ => return,
        };
        let pdu_length = (header.len() + length).saturating_sub(PduHeader::LENGTH);
        self.output(Output::Transmit(header));
        if length > 0 {
            self.output(data);
        }
        self.report_sent(PduType::PDataTf, pdu_length);
    }

    /// A few bytes, out of memory that is used again when they are written.
    pub(crate) fn short_bytes(&mut self, bytes: &[u8]) -> Bytes {
        if self.headers.capacity() < bytes.len() {
            self.headers.reserve(HEADERS);
        }
        self.headers.put_slice(bytes);
        self.headers.split().freeze()
    }

    fn report_sent(&mut self, pdu_type: PduType, length: usize) {
        if self.limits.report_pdus {
            let length = u32::try_from(length).unwrap_or(u32::MAX);
            self.output(Output::Event(Event::PduSent { pdu_type: pdu_type.code(), length }));
        }
    }

    pub(crate) fn indicate_data(&mut self, with: With) {
        let With::PData(values) = with else { return };
        self.give_values();
        self.look_at(&values);
        self.arriving = Some(values);
    }

    /// The next value of the P-DATA-TF that came last. One that has no data and ends nothing says nothing, and is passed over.
    pub(crate) fn next_value(&mut self) -> Option<Pdv> {
        let value = self.arriving.as_mut()?.find(|value| value.last || !value.data.is_empty());
        if value.is_none() {
            self.arriving = None;
        }
        value
    }

    /// Gives all values of the P-DATA-TF that came last, before something else is given.
    pub(crate) fn give_values(&mut self) {
        while let Some(value) = self.next_value() {
            self.output(Output::Event(Event::Data(value)));
        }
    }

    /// Looks at the values before they are given.
    fn look_at(&mut self, values: &Pdvs) {
        let (mut any, mut empty, mut odd, mut more) = (false, false, false, false);
        for value in values.headers() {
            (any, more) = (true, !value.last);
            empty |= value.length == 0 && !value.last;
            odd |= !value.length.is_multiple_of(2);
        }
        for (is_so, warning) in
            [(!any, Warning::EmptyPData), (empty, Warning::EmptyFragment), (odd, Warning::OddFragment)]
        {
            if is_so {
                self.warn(warning);
            }
        }
        if any {
            self.deadlines.fragment(self.now, more, self.state);
        }
    }

    /// Why the provider, rather than the user, refuses a request (AE-6).
    pub(crate) fn unacceptable(&self, request: &AAssociateRq) -> Option<AAssociateRj> {
        if request.protocol_version & PROTOCOL_VERSION_1 == 0 {
            return Some(AAssociateRj::PROTOCOL_VERSION_NOT_SUPPORTED);
        }
        let limit = self.limits.presentation_contexts;
        (request.presentation_contexts.len() > limit).then_some(AAssociateRj::LOCAL_LIMIT_EXCEEDED)
    }

    pub(crate) fn establish(&mut self, acceptance: &AAssociateAc) {
        let Some(request) = self.request.take() else { return };
        let (negotiated, warnings) = Negotiated::new(self.role, &request, acceptance);
        let length = negotiated.send_maximum_length(self.limits.send_length);
        self.maximum_fragment = maximum_fragment(length);
        self.negotiated = Some(negotiated);
        warnings.into_iter().for_each(|warning| self.warn(warning));
        self.output(Output::Event(Event::Accepted));
    }

    /// Tells the peer and the user that this side ends the association.
    pub(crate) fn abort(&mut self, with: With) {
        if let With::Reason(abort, error) = with {
            self.transmit_short(PduType::AAbort, abort.encode());
            self.end_with(error);
        }
    }

    /// Ends the association; in good order if nothing but the end of a release was still to come.
    pub(crate) fn end_with(&mut self, error: Error) {
        match rudeness(&error, self.state).filter(|_| !self.ended) {
            Some(warning) => {
                self.warn(warning);
                self.end(Event::Released);
            }
            None => self.end(Event::Ended(error)),
        }
    }

    /// Tells the user how the association ended, once.
    pub(crate) fn end(&mut self, event: Event) {
        if !self.ended {
            self.ended = true;
            self.arriving = None;
            self.output(Output::Event(event));
        }
    }
}

/// The longest fragment of even length for a P-DATA-TF of this length (PS3.8 §9.3.5).
fn maximum_fragment(length: u32) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX).saturating_sub(Pdv::HEADER_LENGTH) & !1
}

/// What the peer did instead of ending a release in good order, if the work before it is done all the same.
fn rudeness(error: &Error, state: Sta) -> Option<Warning> {
    let instead = match error {
        Error::Aborted(Aborted::ByPeer(_)) => NoReleaseRp::Abort,
        Error::Aborted(Aborted::ConnectionClosed(_)) => NoReleaseRp::Closed,
        Error::TimedOut(TimedOut::Acse(_)) => NoReleaseRp::Timeout,
        _ => return None,
    };
    match state {
        Sta::Sta7 | Sta::Sta9 | Sta::Sta10 | Sta::Sta11 | Sta::Sta12 => {
            Some(Warning::ReleaseNotAnswered(instead))
        }
        Sta::Sta8 if instead == NoReleaseRp::Closed => Some(Warning::ReleaseNotAwaited),
        _ => None,
    }
}
