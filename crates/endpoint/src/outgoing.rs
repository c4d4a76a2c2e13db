use alloc::{boxed::Box, collections::VecDeque, string::String, vec::Vec};
use core::{
    convert::Infallible,
    task::{Context, Poll},
};

use bytes::{Buf, Bytes, BytesMut};
use kerma_dimse::{Command, FragmentLength, Fragmenter, Fragments, Pieces};
use kerma_pdu::{Pdv, PdvHeader};
use kerma_service::{Source, Span};

use crate::replay::Replay;

/// Bytes that are gathered before they are written: several P-DATA-TF to a system call.
const WRITE_AT: usize = 256 << 10;
/// What is shorter is copied behind what is there already, so that many short messages are one piece of a write. A copy of
/// so few bytes costs less than to hand them on.
const SHORT: usize = 2 << 10;
/// A data set shorter than this is read into memory even if its driver could write it without.
const SHORTEST_SPAN: u64 = 64 << 10;
/// So is one whose fragments are shorter than this: each costs two system calls then, which is more than a copy of so little.
const SHORTEST_FRAGMENT: usize = 32 << 10;

/// What goes out on a connection: messages, cut into PDVs while their data sets are read, and the bytes that they have
/// become.
#[derive(Default)]
pub(crate) struct Outgoing {
    messages: VecDeque<Outbound>,
    /// The message whose data set is being read.
    sending: Option<Sending>,
    /// The data set that was sent last, if it may have to be sent again. Any other is let go as soon as it is sent.
    sent: Option<Box<Replay>>,
    /// What is to be written, in this order: the pieces, what was copied together, and the piece that came last, if it is
    /// short. That is copied only if another short one follows: the header of a long data set is not.
    pieces: VecDeque<Piece>,
    together: BytesMut,
    last: Bytes,
    len: usize,
    /// The data of fragments whose headers the association machine has still to give.
    announced: VecDeque<Span>,
    /// Whether the driver can write spans to this connection.
    pub(crate) writes_spans: bool,
    /// Where command sets are encoded.
    commands: Pieces,
    /// Some of a data set is among the bytes, and need not wait for the source of the rest.
    has_data: bool,
    /// The connection takes no more for now.
    pub(crate) blocked: bool,
    /// The connection takes nothing any more: what is still to be written is dropped.
    broken: bool,
}

/// A piece of what is to be written.
enum Piece {
    Bytes(Bytes),
    Span(Span),
}

impl Piece {
    fn len(&self) -> usize {
        match self {
            Piece::Bytes(bytes) => bytes.len(),
            Piece::Span(span) => length_of(span),
        }
    }

    /// So many bytes of its beginning are written.
    fn advance(&mut self, length: usize) {
        match self {
            Piece::Bytes(bytes) => bytes.advance(length),
            Piece::Span(span) => drop(span.split_to(length as u64)),
        }
    }
}

/// How many bytes a fragment has, which is no more than fits a PDV.
fn length_of(fragment: &Span) -> usize {
    usize::try_from(fragment.len()).unwrap_or(usize::MAX)
}

/// A message on its way out.
pub(crate) struct Outbound {
    pub(crate) context_id: u8,
    pub(crate) command: Command,
    pub(crate) data_set: Option<Payload>,
}

/// A data set on its way out.
pub(crate) enum Payload {
    Once(Box<dyn Source>),
    /// It is all there.
    Whole(Bytes),
    /// It may have to be sent again.
    Remembered(Box<Replay>),
}

impl Payload {
    pub(crate) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
        unit: usize,
    ) -> Poll<Result<Option<Bytes>, String>> {
        match self {
            Payload::Once(source) => source.poll_next(context, unit),
            Payload::Whole(bytes) => bytes.poll_next(context, unit),
            Payload::Remembered(replay) => replay.poll_next(context, unit),
        }
    }

    /// The data set, if it is one that can be written without being read.
    fn span(&self) -> Option<Span> {
        match self {
            Payload::Once(source) => source.span(),
            Payload::Whole(_) => None,
            Payload::Remembered(replay) => replay.span(),
        }
    }

    /// The next chunk, if it is in memory.
    fn at_hand(&mut self, unit: usize) -> Option<Result<Option<Bytes>, String>> {
        match self {
            Payload::Once(source) if source.is_at_hand() => Some(source.next(unit)),
            Payload::Whole(bytes) => Some(bytes.next(unit)),
            _ => None,
        }
    }
}

struct Sending {
    context_id: u8,
    /// The rest of the data set, if the driver writes it without its being read.
    span: Option<Span>,
    fragmenter: Fragmenter,
    /// `None` while the driver reads it.
    source: Option<Payload>,
    /// Its next chunk is not there yet.
    pending: bool,
    /// A waker was woken while the driver read it.
    woken: bool,
}

impl Sending {
    /// Its data set, if that may have to be sent again and the driver does not have it.
    fn remembered(self) -> Option<Box<Replay>> {
        match self.source {
            Some(Payload::Remembered(replay)) => Some(replay),
            _ => None,
        }
    }
}

/// What is next to be done about the messages.
#[allow(clippy::large_enum_variant)] // handed on at once
pub(crate) enum Next {
    /// This goes to the association machine.
    Pdv(Pdv),
    /// The same for a fragment that is not in memory.
    Announce(PdvHeader),
    /// A message begins: its command set is these PDVs.
    Begin(Fragments, Command),
    /// What is gathered is to be written before the user's source is asked, which may take its time.
    Flush,
    /// The data set's next bytes are the user's to give; about so many.
    Read(Payload, usize),
    /// The data set could not be read to its end.
    Unreadable(String),
    /// A message was sent to its end.
    Sent,
}

impl Outgoing {
    pub(crate) fn push(&mut self, message: Outbound) {
        self.messages.push_back(message);
    }

    /// Whether the next message would go out at once: none is on its way, and what was written is taken.
    pub(crate) fn is_clear(&self) -> bool {
        self.messages.is_empty() && self.sending.is_none() && !self.blocked && self.len < WRITE_AT
    }

    /// Whether a message is on its way.
    pub(crate) fn is_sending(&self) -> bool {
        self.sending.is_some() || !self.messages.is_empty()
    }

    /// Whether the user's source has no bytes yet.
    pub(crate) fn is_pending(&self) -> bool {
        self.sending.as_ref().is_some_and(|sending| sending.pending)
    }

    /// The waker of the user's source may have been woken; whether it can go on.
    pub(crate) fn woken(&mut self) -> bool {
        let Some(sending) = &mut self.sending else { return false };
        sending.woken = sending.source.is_none();
        core::mem::take(&mut sending.pending)
    }

    /// What there is to do for the messages, as long as what they become is written.
    pub(crate) fn next(&mut self, length: FragmentLength) -> Option<Next> {
        if self.blocked || self.len >= WRITE_AT {
            return None;
        }
        let Some(sending) = &mut self.sending else {
            let Outbound { context_id, command, data_set } = self.messages.pop_front()?;
            let encode = |to: &mut Vec<u8>| {
                command.encode(data_set.is_some(), to);
                Ok::<_, Infallible>(())
            };
            let Ok(encoded) = self.commands.encode(encode);
            let fragments = Fragments::encoded_command(context_id, length, encoded);
            let by_span = self.writes_spans && length.get() >= SHORTEST_FRAGMENT;
            self.sending = data_set.map(|source| Sending {
                context_id,
                span: source.span().filter(|span| by_span && span.len() >= SHORTEST_SPAN),
                fragmenter: Fragmenter::data_set(context_id, length),
                source: Some(source),
                pending: false,
                woken: false,
            });
            return Some(Next::Begin(fragments, command));
        };
        if let Some(span) = sending.span.as_mut().filter(|span| !span.is_empty()) {
            let fragment = span.split_to(length.get() as u64);
            let (context_id, last) = (sending.context_id, span.is_empty());
            let header = PdvHeader { context_id, command: false, last, length: length_of(&fragment) };
            self.has_data = true;
            self.announced.push_back(fragment);
            return Some(Next::Announce(header));
        }
        loop {
            if let Some(pdv) = sending.fragmenter.next_pdv() {
                self.has_data = true;
                return Some(Next::Pdv(pdv));
            }
            if sending.fragmenter.is_done() || sending.span.is_some() {
                self.sent = self.sending.take().and_then(Sending::remembered);
                return Some(Next::Sent);
            }
            if sending.pending {
                return None;
            }
            let mut source = sending.source.take()?;
            let Some(chunk) = source.at_hand(length.get()) else {
                if self.has_data && self.len > 0 {
                    sending.source = Some(source);
                    return Some(Next::Flush);
                }
                return Some(Next::Read(source, length.get()));
            };
            sending.source = Some(source);
            match chunk {
                Ok(Some(chunk)) => sending.fragmenter.push(chunk),
                Ok(None) => sending.fragmenter.finish(),
                Err(why) => return Some(Next::Unreadable(why)),
            }
        }
    }

    /// The source is back, with what it gave; `Err` if it could not be read.
    pub(crate) fn read(
        &mut self,
        source: Payload,
        chunk: Result<Option<Bytes>, String>,
        pending: bool,
    ) -> Result<(), String> {
        let Some(sending) = &mut self.sending else { return Ok(()) };
        sending.source = Some(source);
        sending.pending = pending && !sending.woken;
        sending.woken = false;
        if !pending {
            match chunk? {
                Some(chunk) => sending.fragmenter.push(chunk),
                None => sending.fragmenter.finish(),
            }
        }
        Ok(())
    }

    /// Drops the messages that are not sent.
    pub(crate) fn clear_messages(&mut self) {
        self.messages.clear();
        if let Some(sending) = self.sending.take() {
            self.sent = sending.remembered();
        }
    }

    /// The data set that was sent last, in part or whole, if it was remembered and the driver does not have it; after
    /// [`clear_messages`](Outgoing::clear_messages).
    pub(crate) fn take_remembered(&mut self) -> Option<Box<Replay>> {
        self.sent.take()
    }

    /// Adds the data of the first fragment that was announced to what is to be written.
    pub(crate) fn gather_announced(&mut self) {
        let Some(span) = self.announced.pop_front().filter(|_| !self.broken) else { return };
        self.len += length_of(&span);
        self.gather_behind_short(Piece::Span(span));
    }

    /// The machine did not take what was announced last.
    pub(crate) fn not_announced(&mut self) {
        self.announced.pop_back();
    }

    /// Adds to what is to be written.
    pub(crate) fn gather(&mut self, bytes: Bytes) {
        if self.broken || bytes.is_empty() {
            return;
        }
        self.len += bytes.len();
        if bytes.len() < SHORT {
            let before = core::mem::replace(&mut self.last, bytes);
            self.together.extend_from_slice(&before);
            return;
        }
        self.gather_behind_short(Piece::Bytes(bytes));
    }

    /// Adds a piece that is not short: what was gathered of short ones before it is complete.
    fn gather_behind_short(&mut self, piece: Piece) {
        let short = [self.together.split().freeze(), core::mem::take(&mut self.last)];
        self.pieces.extend(short.into_iter().filter(|bytes| !bytes.is_empty()).map(Piece::Bytes));
        self.pieces.push_back(piece);
    }

    /// Whether so much is gathered that it should be written.
    pub(crate) fn is_due(&self) -> bool {
        self.len >= WRITE_AT && !self.blocked
    }

    /// Whether there is something to write.
    pub(crate) fn has_bytes(&self) -> bool {
        self.len > 0
    }

    /// How many bytes are to be written.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// How many messages have not begun to go out.
    pub(crate) fn messages(&self) -> usize {
        self.messages.len()
    }

    /// What is to be written, up to the first span.
    pub(crate) fn bytes(&self) -> impl Iterator<Item = &[u8]> {
        let are_all = self.span().is_none();
        let short = [&self.together[..], &self.last[..]].into_iter().filter(move |_| are_all);
        let pieces = self.pieces.iter().map_while(|piece| match piece {
            Piece::Bytes(bytes) => Some(&bytes[..]),
            Piece::Span(_) => None,
        });
        pieces.chain(short.filter(|bytes| !bytes.is_empty()))
    }

    /// The first span that is to be written, behind the bytes before it.
    pub(crate) fn span(&self) -> Option<&Span> {
        self.pieces.iter().find_map(|piece| match piece {
            Piece::Bytes(_) => None,
            Piece::Span(span) => Some(span),
        })
    }

    /// So much of it was.
    pub(crate) fn written(&mut self, mut written: usize) {
        self.len = self.len.saturating_sub(written);
        self.has_data &= self.len > 0;
        while let Some(first) = self.pieces.front_mut() {
            if first.len() > written {
                first.advance(written);
                return;
            }
            written -= first.len();
            self.pieces.pop_front();
        }
        let of_together = written.min(self.together.len());
        self.together.advance(of_together);
        self.last.advance((written - of_together).min(self.last.len()));
        if self.len == 0 {
            self.let_go();
        }
    }

    /// The memory of what is written. An endpoint that says nothing holds none.
    fn let_go(&mut self) {
        self.pieces.clear();
        (self.together, self.last) = (BytesMut::new(), Bytes::new());
        if self.messages.is_empty() && self.sending.is_none() {
            self.commands = Pieces::default();
        }
    }

    /// Nothing can be written any more.
    pub(crate) fn give_up(&mut self) {
        self.broken = true;
        self.announced.clear();
        self.blocked = false;
        self.len = 0;
        self.let_go();
    }
}
