//! From bytes to the events of Table 9-10: PDUs are judged by their headers, then taken whole.

use kerma_pdu::{AAbort, PDataTf, Pdu, PduHeader, PduType};

use crate::{
    Association, Error, Event, Fault, ForeignProtocol, Output, PeerFault, Warning,
    actions::With,
    table::{self, Action, Evt, Sta},
};

/// The most that an A-ASSOCIATE-RJ, A-RELEASE or A-ABORT may claim to have, bytes. The standard says 4.
const SHORT_PDU_LENGTH: u32 = 1 << 10;

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
                self.framing == Framing::Pdu
            }
            Framing::Lost => {
                self.buffer.discard(usize::MAX);
                false
            }
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
        match Pdu::decode(header.pdu_type, body) {
            Ok(pdu) => self.receive_decoded(event, pdu),
            Err(error) => {
                let fault = Fault::InvalidPdu(error);
                self.process(Evt::Evt19, fault_with(fault, error.abort()));
            }
        }
        true
    }

    fn receive_decoded(&mut self, event: Evt, pdu: Pdu) {
        let with = match pdu {
            Pdu::AAssociateRq(request) => With::AssociateRq(request.into()),
            Pdu::AAssociateAc(acceptance) => With::AssociateAc(acceptance.into()),
            Pdu::AAssociateRj(rejection) => With::AssociateRj(rejection),
            Pdu::PDataTf(p_data) => {
                if let Some(context_id) = self.context_not_accepted(&p_data) {
                    let fault = Fault::ContextNotAccepted(context_id);
                    self.process(Evt::Evt19, fault_with(fault, AAbort::INVALID_PDU_PARAMETER_VALUE));
                    return;
                }
                With::PData(p_data)
            }
            Pdu::AReleaseRq | Pdu::AReleaseRp => With::Nothing,
            Pdu::AAbort(abort) => With::Abort(abort),
        };
        self.process(event, with);
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
            PduType::PDataTf => self.limits.p_data_length.max(self.announced().unwrap_or(0)),
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

    fn context_not_accepted(&self, p_data: &PDataTf) -> Option<u8> {
        let accepted =
            |id| self.negotiated.as_ref().is_some_and(|negotiated| negotiated.context(id).is_some());
        p_data.values.iter().map(|pdv| pdv.context_id).find(|&id| !accepted(id))
    }
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
