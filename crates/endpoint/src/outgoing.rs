use alloc::{boxed::Box, collections::VecDeque, string::String, vec::Vec};
use core::{
    convert::Infallible,
    task::{Context, Poll},
};

use bytes::{Buf, Bytes, BytesMut};
use kerma_dimse::{Command, FragmentLength, Fragmenter, Fragments, Pieces};
use kerma_pdu::Pdv;
use kerma_service::Source;

use crate::replay::Replay;

/// Bytes that are gathered before they are written: several P-DATA-TF to a system call.
const WRITE_AT: usize = 256 << 10;
/// What is shorter is copied behind what is there already, so that many short messages are one piece of a write. A copy of
/// so few bytes costs less than to hand them on.
const SHORT: usize = 2 << 10;

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
    bytes: VecDeque<Bytes>,
    together: BytesMut,
    last: Bytes,
    len: usize,
    /// Where command sets are encoded.
    commands: Pieces,
    /// Some of a data set is among the bytes, and need not wait for the source of the rest.
    has_data: bool,
    /// The connection takes no more for now.
    pub(crate) blocked: bool,
    /// The connection takes nothing any more: what is still to be written is dropped.
    broken: bool,
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
            self.sending = data_set.map(|source| Sending {
                fragmenter: Fragmenter::data_set(context_id, length),
                source: Some(source),
                pending: false,
                woken: false,
            });
            return Some(Next::Begin(fragments, command));
        };
        loop {
            if let Some(pdv) = sending.fragmenter.next_pdv() {
                self.has_data = true;
                return Some(Next::Pdv(pdv));
            }
            if sending.fragmenter.is_done() {
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
        let together = self.together.split().freeze();
        let last = core::mem::take(&mut self.last);
        self.bytes.extend([together, last, bytes].into_iter().filter(|bytes| !bytes.is_empty()));
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

    /// What is to be written.
    pub(crate) fn bytes(&self) -> impl Iterator<Item = &[u8]> {
        let short = [&self.together[..], &self.last[..]].into_iter().filter(|bytes| !bytes.is_empty());
        self.bytes.iter().map(|bytes| &bytes[..]).chain(short)
    }

    /// So much of it was.
    pub(crate) fn written(&mut self, mut written: usize) {
        self.len = self.len.saturating_sub(written);
        self.has_data &= self.len > 0;
        while let Some(first) = self.bytes.front_mut() {
            if first.len() > written {
                first.advance(written);
                return;
            }
            written -= first.len();
            self.bytes.pop_front();
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
        self.bytes.clear();
        (self.together, self.last) = (BytesMut::new(), Bytes::new());
        if self.messages.is_empty() && self.sending.is_none() {
            self.commands = Pieces::default();
        }
    }

    /// Nothing can be written any more.
    pub(crate) fn give_up(&mut self) {
        self.broken = true;
        self.blocked = false;
        self.len = 0;
        self.let_go();
    }
}
