use core::time::Duration;

use kerma_pdu::{AAbort, AAssociateRj, PduType, TooLong};
use thiserror::Error;

use crate::table::Sta;

/// Why an association ended otherwise than by a release, sorted by whose doing it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// The peer, or this side's user, sent an A-ABORT, or the connection went away.
    #[error(transparent)]
    Aborted(#[from] Aborted),
    /// The peer broke the protocol; it has been told so with an A-ABORT.
    #[error(transparent)]
    PeerFault(#[from] PeerFault),
    /// The association was refused. The machine says [`Event::Rejected`](crate::Event::Rejected) instead; this
    /// is for callers who want it as an error.
    #[error(transparent)]
    Rejected(#[from] Rejected),
    /// The peer took too long.
    #[error(transparent)]
    TimedOut(#[from] TimedOut),
}

/// The caller asked for what the state of the association does not allow. Nothing happened: the association is
/// as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Misuse {
    /// Table 9-10 has no action for this input in this state.
    #[error("{input} is not possible in {state} ({}) (PS3.8 Table 9-10)", state.meaning())]
    NotNow {
        /// The input that was refused.
        input: &'static str,
        /// The state of the machine.
        state: Sta,
    },
    /// The association is not established, or over.
    #[error("there is no established association (PS3.8 §7.6)")]
    NotEstablished,
    /// The presentation context was not negotiated.
    #[error("presentation context {0} was not accepted for this association (PS3.8 §9.3.5.1)")]
    ContextNotAccepted(u8),
    /// The fragment is longer than the longest PDU that the peer receives.
    #[error(
        "a fragment of {length} bytes makes a P-DATA-TF longer than {maximum}, the most that may be sent to \
         this peer (PS3.8 §D.1)"
    )]
    FragmentTooLong {
        /// Bytes of the fragment.
        length: usize,
        /// The most that may be sent, as the length field of a P-DATA-TF counts.
        maximum: u32,
    },
    /// Peers abort when a fragment has an odd number of bytes.
    #[error("a fragment of {0} bytes: its length must be even (PS3.8 annex E)")]
    OddFragment(usize),
    /// More bytes are said to be received than there was room for.
    #[error("{received} bytes received into a buffer of {room}")]
    ReceivedTooMuch {
        /// What the caller said.
        received: usize,
        /// The length of the buffer given.
        room: usize,
    },
    /// A PDU of the caller's does not go on the wire.
    #[error(transparent)]
    Unencodable(#[from] TooLong),
}

/// The peer broke a rule of PS3.8.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the peer {fault}; {abort}")]
pub struct PeerFault {
    /// The rule that the peer broke.
    pub fault: Fault,
    /// The source and reason of the A-ABORT that answers the peer.
    pub abort: AAbort,
}

/// The faults that a peer can commit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Fault {
    /// It does not speak DICOM at all.
    #[error("speaks {0} where an A-ASSOCIATE PDU was expected (PS3.8 §9.3)")]
    NotDicom(ForeignProtocol),
    /// A PDU type that PS3.8 does not have.
    #[error("sent a PDU of unknown type {0:02X} (PS3.8 §9.3.1)")]
    UnknownPduType(u8),
    /// A PDU that the state does not allow.
    #[error("sent {pdu} in {state} ({}) (PS3.8 Table 9-10)", state.meaning())]
    UnexpectedPdu {
        /// Its name.
        pdu: PduType,
        /// The state in which it came.
        state: Sta,
    },
    /// A PDU that claims to be longer than this side is willing to receive.
    #[error("announced {pdu} of {length} bytes, the limit here is {limit} (PS3.8 §9.3.1)")]
    PduTooLong {
        /// Its name.
        pdu: PduType,
        /// The value of its length field.
        length: u32,
        /// The limit.
        limit: u32,
    },
    /// The content of a PDU does not hold together.
    #[error("sent an invalid PDU: {0}")]
    InvalidPdu(kerma_pdu::Error),
    /// Data on a presentation context that was not accepted.
    #[error("sent data on presentation context {0}, which was not accepted (PS3.8 §9.3.5.1)")]
    ContextNotAccepted(u8),
}

/// A protocol other than DICOM, recognised by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ForeignProtocol {
    /// A request or a response of HTTP.
    #[error("HTTP")]
    Http,
    /// A TLS record.
    #[error("TLS")]
    Tls,
    /// An SSH banner.
    #[error("SSH")]
    Ssh,
    /// An MLLP block, as HL7 v2 uses.
    #[error("HL7 (MLLP)")]
    Hl7,
}

/// The association was broken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Aborted {
    /// The peer sent an A-ABORT.
    #[error("the peer ended the association with an A-ABORT: {0}")]
    ByPeer(AAbort),
    /// This side's user asked for it.
    #[error("this side ended the association with an A-ABORT: {0}")]
    ByUs(AAbort),
    /// The connection went away without a release or an A-ABORT.
    #[error("the connection was closed without a release in {} ({}) (PS3.8 §9.2.3, Evt17)", .0, .0.meaning())]
    ConnectionClosed(Sta),
}

/// The association was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the association was rejected: {0}")]
pub struct Rejected(pub AAssociateRj);

/// The peer took longer than [`Limits`](crate::Limits) allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TimedOut {
    /// The transport connection did not open.
    #[error("connect timeout: the peer did not take the connection within {0:?}")]
    Connect(Duration),
    /// A peer that connected sent no A-ASSOCIATE-RQ.
    #[error("ARTIM timeout: the peer connected and sent no A-ASSOCIATE-RQ within {0:?} (PS3.8 §9.1.5)")]
    Artim(Duration),
    /// No reply to an A-ASSOCIATE-RQ.
    #[error("ACSE timeout: the peer did not answer the A-ASSOCIATE-RQ within {0:?} (PS3.8 §7.1)")]
    Acse(Duration),
    /// No message where one was expected.
    #[error("DIMSE timeout: the peer sent nothing of the message expected for {0:?} (PS3.7 §7.5)")]
    Dimse(Duration),
    /// An association on which nothing happens.
    #[error("idle timeout: the peer asked for nothing for {0:?}")]
    Idle(Duration),
    /// A peer that does not read what is sent to it.
    #[error("write timeout: the peer took none of the data sent to it for {0:?}")]
    Write(Duration),
    /// A PDU that the peer began and did not end.
    #[error("PDU timeout: the peer did not end a PDU within {0:?}")]
    Pdu(Duration),
    /// A message that the peer began and did not end.
    #[error("message timeout: the peer did not end a message within {0:?}")]
    Message(Duration),
    /// A peer that sends less than [`Limits::rate`](crate::Limits::rate) of a PDU or a message that it has begun.
    #[error("rate timeout: the peer sent {bytes} bytes in {over:?} of a message that it had begun")]
    Receiving {
        /// How much it sent.
        bytes: u64,
        /// In how much time.
        over: Duration,
    },
    /// A peer that takes less than [`Limits::rate`](crate::Limits::rate) of what is sent to it.
    #[error("rate timeout: the peer took {bytes} bytes in {over:?} of what was sent to it")]
    Sending {
        /// How much it took.
        bytes: u64,
        /// In how much time.
        over: Duration,
    },
}
