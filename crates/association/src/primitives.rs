//! The inputs and outputs of the machine.

use alloc::{boxed::Box, sync::Arc};

use bytes::Bytes;
use kerma_pdu::{AAbort, AAssociateAc, AAssociateRj, AAssociateRq, Pdv, PdvHeader};

use crate::{Error, Instant, Warning};

/// An event of the transport connection, or a request of this side's user.
/// [`Association::handle`](crate::Association::handle) takes it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Input {
    /// The user of a requestor wants the association (Evt1).
    Request,
    /// The transport connection is open (requestor: Evt2, acceptor: Evt5).
    Connected,
    /// So many bytes were read from the peer into
    /// [`receive_buffer`](crate::Association::receive_buffer).
    Received(usize),
    /// The transport connection is closed, broken, or could not be opened (Evt17).
    Closed,
    /// Time has passed; due when a deadline of [`Output::Wait`] has come, harmless at any other time.
    Tick,
    /// What [`Output::Transmit`] gave could not all be written yet: the write deadline counts from the first
    /// of these in a row.
    WriteBlocked,
    /// The peer took so many bytes of it, and not all: the write deadline counts anew.
    Written(usize),
    /// The peer took all of it.
    WriteResumed,
    /// The user of an acceptor accepts the association of [`Event::Requested`] (Evt7).
    Accept(Box<AAssociateAc>),
    /// The user of an acceptor refuses it (Evt8).
    Reject(AAssociateRj),
    /// A fragment to send, in a P-DATA-TF of its own (Evt9). Its data is transmitted without being copied.
    Data(Pdv),
    /// The same for a fragment whose data the caller has elsewhere, in a file perhaps, and writes by itself when
    /// [`Output::TransmitAnnounced`] says so (Evt9).
    Announced(PdvHeader),
    /// The user wants to end the association in good order (Evt11).
    Release,
    /// The user agrees to [`Event::ReleaseRequested`] (Evt14).
    ReleaseResponse,
    /// The user breaks the association off (Evt15). [`Input::ABORT`] unless there is a reason to blame the peer.
    Abort(AAbort),
}

impl Input {
    /// The service-user's A-ABORT.
    pub const ABORT: Input = Input::Abort(AAbort { source: 0, reason: 0 });
}

/// A thing for the caller to do ([`Association::poll`](crate::Association::poll)).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Output {
    /// Open the transport connection, then say [`Input::Connected`] or [`Input::Closed`].
    Connect,
    /// Write these bytes. Several in a row may be written at once, vectored.
    Transmit(Bytes),
    /// Write the data of the next fragment that was [announced](Input::Announced), which has so many bytes.
    TransmitAnnounced(usize),
    /// Tell the user.
    Event(Event),
    /// Close the transport connection, once what was transmitted is written. The last output.
    Close,
    /// Nothing until more is received, or until the deadline, if there is one.
    Wait {
        /// When to say [`Input::Tick`].
        deadline: Option<Instant>,
    },
}

/// An event of the association. Its last one is exactly one of `Rejected`, `Released` and `Ended`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A peer asks for an association: answer with [`Input::Accept`] or [`Input::Reject`].
    Requested(Arc<AAssociateRq>),
    /// The association is established; [`negotiated`](crate::Association::negotiated) says how. Both roles see
    /// it.
    Accepted,
    /// The association was refused, by the peer or by this side.
    Rejected(AAssociateRj),
    /// A fragment from the peer.
    Data(Pdv),
    /// The peer wants to end the association: finish, then answer with [`Input::ReleaseResponse`]. In a release
    /// collision too.
    ReleaseRequested,
    /// The association ended in good order; a [`Warning`] just before says if the peer was rude about it.
    Released,
    /// The association ended otherwise.
    Ended(Error),
    /// Something that the standard forbids was put up with. Each kind is said once for an association.
    Warning(Warning),
    /// A PDU was handed out to be sent, if [`Limits::report_pdus`](crate::Limits::report_pdus).
    PduSent {
        /// The PDU type (PS3.8 §9.3.1).
        pdu_type: u8,
        /// Its length field, bytes.
        length: u32,
    },
    /// A PDU was received whole, if [`Limits::report_pdus`](crate::Limits::report_pdus).
    PduReceived {
        /// The PDU type (PS3.8 §9.3.1).
        pdu_type: u8,
        /// Its length field, bytes.
        length: u32,
    },
}

/// Which side of the association this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The side that asks for the association.
    Requestor,
    /// The side that is asked.
    Acceptor,
}

/// Which deadline applies to an established association.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Expecting {
    /// A message, or the rest of one, has to come: the DIMSE deadline.
    Response,
    /// The peer may ask for something, or not: the idle deadline.
    #[default]
    Nothing,
    /// This side is at work, and the peer waits for it: no deadline.
    Busy,
}
