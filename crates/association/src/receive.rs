//! From bytes to the events of Table 9-10: PDUs are judged by their headers, then taken whole.

use bytes::Bytes;
use kerma_pdu::{AAbort, Error as PduError, Pdu, PduHeader, PduType, Pdvs};

use crate::{
    Association, Error, Event, Fault, ForeignProtocol, Output, PeerFault, Warning,
    actions::With,
    table::{self, Action, Evt, Sta},
};

/// The most that an A-ASSOCIATE-RJ, A-RELEASE or A-ABORT may claim to have, bytes. The standard says 4.
const SHORT_PDU_LENGTH: u32 = 1 << 10;

/// How many times what this side announced a P-DATA-TF may have: peers send more than they were told to, and are warned.
const MOST_OF_ANNOUNCED: u32 = 2;

/// What the next byte received is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Framing {
    /// The first one of a PDU.
    #[default]
    Pdu,
    /// One of so many of a PDU that has been answered already.
    Rest(u32),
    /// Not to be known: the peer's bytes are no PDUs.
    Lost,
}

impl Association {
    /// Takes the next PDU, if it is there. Whether it made progress.
    pub(crate) fn receive(&mut self) -> bool {
        match self.framing {
            Framing::Pdu => self.receive_pdu(),
            Framing::Rest(length) => {
                let discarded = self.buffer.discard(usize::try_from(length).unwrap_or(usize::MAX));
                self.framing = match length.saturating_sub(u32::try_from(discarded).unwrap_or(u32::MAX)) {
                    0 => Framing::Pdu,
                    rest => Framing::Rest(rest),
                };
                self.emptied(discarded);
                self.framing == Framing::Pdu
            }
            Framing::Lost => {
                let discarded = self.buffer.discard(usize::MAX);
                self.emptied(discarded);
                false
            }
        }
    }

    /// The receive buffer is kept for a while from the time that something was taken out of it.
    fn emptied(&mut self, discarded: usize) {
        if discarded > 0 {
            self.received_at = self.now;
        }
    }

    fn receive_pdu(&mut self) -> bool {
        let Some(header) = self.buffer.header() else { return false };
        let Some(pdu_type) = PduType::from_code(header.pdu_type) else {
            self.receive_garbage(header.pdu_type);
            return true;
        };
        self.heard = true;
        let event = event(pdu_type);
        match table::action(event, self.state) {
            None => false,
            // Answered whatever it holds, so it is not waited for.
            Some(action @ (Action::AA1 | Action::AA6 | Action::AA7 | Action::AA8)) => {
                self.buffer.discard(PduHeader::LENGTH);
                self.framing = Framing::Rest(header.length);
                let abort = match action {
                    Action::AA1 => AAbort::SERVICE_USER,
                    _ => AAbort::UNEXPECTED_PDU,
                };
                let fault = Fault::UnexpectedPdu { pdu: pdu_type, state: self.state };
                self.process(event, fault_with(fault, abort));
                true
            }
            Some(_) => self.receive_whole(pdu_type, event, header),
        }
    }

    fn receive_whole(&mut self, pdu_type: PduType, event: Evt, header: PduHeader) -> bool {
        let length = header.length;
        let limit = self.longest(pdu_type);
        if length > limit {
            self.framing = Framing::Lost;
            let fault = Fault::PduTooLong { pdu: pdu_type, length, limit };
            self.process(Evt::Evt19, fault_with(fault, AAbort::INVALID_PDU_PARAMETER_VALUE));
            return true;
        }
        let Some(body) = usize::try_from(length).ok().and_then(|length| self.buffer.cut(length)) else {
            return false;
        };
        if self.limits.report_pdus {
            self.output(Output::Event(Event::PduReceived { pdu_type: header.pdu_type, length }));
        }
        self.warn_of_length(pdu_type, length);
        self.deadlines.whole_pdu(self.now, !self.buffer.unread().is_empty(), self.state);
        match with_pdu(pdu_type, body) {
            Ok(with) => match self.context_not_accepted(&with) {
                Some(context_id) => {
                    let fault = Fault::ContextNotAccepted(context_id);
                    self.process(Evt::Evt19, fault_with(fault, AAbort::INVALID_PDU_PARAMETER_VALUE));
                }
                None => _ = self.process(event, with),
            },
            Err(error) => {
                let fault = Fault::InvalidPdu(error);
                self.process(Evt::Evt19, fault_with(fault, error.abort()));
            }
        }
        true
    }

    /// No type of PDU. The framing is lost, and with it all that the peer may still send.
    fn receive_garbage(&mut self, pdu_type: u8) {
        let foreign = ForeignProtocol::of(self.buffer.unread()).filter(|_| !self.heard);
        self.framing = Framing::Lost;
        match foreign {
            // It would not understand an A-ABORT, so the connection is just closed, as if ARTIM had expired.
            Some(protocol) if self.state == Sta::Sta2 => {
                self.process(Evt::Evt18, fault_with(Fault::NotDicom(protocol), AAbort::UNRECOGNIZED_PDU))
            }
            Some(protocol) => {
                self.process(Evt::Evt19, fault_with(Fault::NotDicom(protocol), AAbort::UNRECOGNIZED_PDU))
            }
            None => {
                let fault = Fault::UnknownPduType(pdu_type);
                self.process(Evt::Evt19, fault_with(fault, AAbort::UNRECOGNIZED_PDU))
            }
        };
    }

    /// The longest PDU of its type that is received, as its length field counts.
    fn longest(&self, pdu_type: PduType) -> u32 {
        match pdu_type {
            PduType::AAssociateRq | PduType::AAssociateAc => self.limits.associate_length,
            PduType::PDataTf => match self.announced() {
                Some(announced) => announced.saturating_mul(MOST_OF_ANNOUNCED),
                None => self.limits.p_data_length,
            },
            _ => SHORT_PDU_LENGTH,
        }
    }

    /// The longest P-DATA-TF that the peer was told to send, if it was told of a limit.
    fn announced(&self) -> Option<u32> {
        self.negotiated.as_ref().map(|negotiated| negotiated.own_maximum_length).filter(|&length| length != 0)
    }

    fn warn_of_length(&mut self, pdu_type: PduType, length: u32) {
        match (pdu_type, self.announced()) {
            (PduType::PDataTf, Some(announced)) if length > announced => {
                self.warn(Warning::PDataTooLong { length, announced });
            }
            (PduType::AAssociateRq | PduType::AAssociateAc | PduType::PDataTf, _) => {}
            _ if length != 4 => self.warn(Warning::OddLength(pdu_type, length)),
            _ => {}
        }
    }

    fn context_not_accepted(&self, with: &With) -> Option<u8> {
        let With::PData(values) = with else { return None };
        let accepted =
            |id| self.negotiated.as_ref().is_some_and(|negotiated| negotiated.context(id).is_some());
        values.headers().map(|value| value.context_id).find(|&id| !accepted(id))
    }
}

/// What a PDU brings with it.
fn with_pdu(pdu_type: PduType, body: Bytes) -> Result<With, PduError> {
    if pdu_type == PduType::PDataTf {
        return Pdvs::decode(body).map(With::PData);
    }
    Ok(match Pdu::decode(pdu_type.code(), body)? {
        Pdu::AAssociateRq(request) => With::AssociateRq(request.into()),
        Pdu::AAssociateAc(acceptance) => With::AssociateAc(acceptance.into()),
        Pdu::AAssociateRj(rejection) => With::AssociateRj(rejection),
        Pdu::AAbort(abort) => With::Abort(abort),
        Pdu::PDataTf(_) | Pdu::AReleaseRq | Pdu::AReleaseRp => With::Nothing,
    })
}

fn fault_with(fault: Fault, abort: AAbort) -> With {
    With::Reason(abort, Error::PeerFault(PeerFault { fault, abort }))
}

/// The event that a PDU received is (PS3.8 Table 9-10).
fn event(pdu_type: PduType) -> Evt {
    match pdu_type {
        PduType::AAssociateAc => Evt::Evt3,
        PduType::AAssociateRj => Evt::Evt4,
        PduType::AAssociateRq => Evt::Evt6,
        PduType::PDataTf => Evt::Evt10,
        PduType::AReleaseRq => Evt::Evt12,
        PduType::AReleaseRp => Evt::Evt13,
        PduType::AAbort => Evt::Evt16,
    }
}

impl ForeignProtocol {
    /// The protocol that a conversation begins with, by its first six bytes.
    fn of(start: &[u8]) -> Option<ForeignProtocol> {
        const HTTP: [&[u8]; 7] = [b"GET ", b"HEAD ", b"POST ", b"PUT ", b"OPTION", b"HTTP/", b"PRI * "];
        match start {
            // ContentType handshake or alert, legacy_record_version (RFC 8446 §5.1).
            [0x15 | 0x16, 0x03, ..] => Some(ForeignProtocol::Tls),
            [b'S', b'S', b'H', b'-', ..] => Some(ForeignProtocol::Ssh),
            [0x0B, b'M', b'S', b'H', ..] => Some(ForeignProtocol::Hl7),
            _ if HTTP.iter().any(|method| start.starts_with(method)) => Some(ForeignProtocol::Http),
            _ => None,
        }
    }
}
