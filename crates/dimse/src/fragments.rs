use alloc::{collections::VecDeque, vec::Vec};

use bytes::{Bytes, BytesMut};
use kerma_pdu::Pdv;

use crate::command::Command;

/// What a PDV takes of a P-DATA-TF beside its fragment: length, context ID, message control header
/// (PS3.8 §9.3.5.1).
const PDV_HEADER: u32 = 6;

/// How many bytes of a message go into one PDV: always even, at least 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FragmentLength(usize);

impl FragmentLength {
    /// The longest fragment that is made when the peer sets no limit: 128 KiB with its header.
    pub const LONGEST: FragmentLength = FragmentLength(128 * 1024 - PDV_HEADER as usize);

    /// The longest fragments for a peer whose maximum length (PS3.8 annex D.1) is this: 6 bytes less, for each
    /// has a PDU of its own. 0 is no limit; then, and above, it is [`LONGEST`](FragmentLength::LONGEST).
    ///
    /// A maximum below 8 leaves no room for anything; 2 bytes are sent nevertheless.
    pub const fn of(peer_maximum_length: u32) -> FragmentLength {
        match peer_maximum_length {
            0 => FragmentLength::LONGEST,
            maximum => FragmentLength::LONGEST.at_most(maximum.saturating_sub(PDV_HEADER) as usize),
        }
    }

    /// The same, but no longer than `bytes`.
    pub const fn at_most(self, bytes: usize) -> FragmentLength {
        let least = if bytes < self.0 { bytes } else { self.0 };
        FragmentLength(if least < 2 { 2 } else { least - least % 2 })
    }

    /// In bytes. A source that is read in multiples of this many is sent without a copy.
    pub const fn get(self) -> usize {
        self.0
    }
}

/// Cuts a stream of bytes, whose end is not known yet, into PDVs.
///
/// [`push`](Fragmenter::push) what there is, or [`finish`](Fragmenter::finish), then call
/// [`next_pdv`](Fragmenter::next_pdv) until it has no more; then push again. A fragment that lies within one
/// pushed chunk is a slice of it. All fragments but the last have the full length; one is held back until it is
/// known not to be the last, because there are peers that trip over an empty last fragment.
///
/// A stream of odd length gets a NUL at its end: PDVs of odd length are not allowed, and peers abort on them.
/// Only a deflated data set may rightly be odd (PS3.5 §A.5 asks for that NUL); others are already broken.
#[derive(Debug)]
pub struct Fragmenter {
    context_id: u8,
    command: bool,
    length: usize,
    /// The chunk to be cut next; empty if there is none. Of a message in one piece it is the only one.
    first: Bytes,
    /// The chunks behind it.
    others: VecDeque<Bytes>,
    /// The sum of the chunks' lengths.
    pending: usize,
    end: End,
}

#[derive(Debug, PartialEq)]
enum End {
    Unknown,
    Pushed,
    Sent,
}

impl Fragmenter {
    /// For a data set on this presentation context.
    pub const fn data_set(context_id: u8, length: FragmentLength) -> Fragmenter {
        Fragmenter::new(context_id, false, length)
    }

    const fn new(context_id: u8, command: bool, length: FragmentLength) -> Fragmenter {
        Fragmenter {
            context_id,
            command,
            length: length.0,
            first: Bytes::new(),
            others: VecDeque::new(),
            pending: 0,
            end: End::Unknown,
        }
    }

    /// Adds bytes of the data set. They are ignored after [`finish`](Fragmenter::finish).
    pub fn push(&mut self, chunk: Bytes) {
        if self.end == End::Unknown && !chunk.is_empty() {
            self.pending += chunk.len();
            match self.first.is_empty() {
                true => self.first = chunk,
                false => self.others.push_back(chunk),
            }
        }
    }

    /// Says that nothing will be added any more.
    pub fn finish(&mut self) {
        if self.end == End::Unknown {
            self.end = End::Pushed;
        }
    }

    /// The next PDV; `None` if more must be pushed first, or after the last.
    pub fn next_pdv(&mut self) -> Option<Pdv> {
        let last = self.pending <= self.length;
        match (last, &self.end) {
            (_, End::Sent) | (true, End::Unknown) => return None,
            (true, End::Pushed) => self.end = End::Sent,
            (false, _) => {}
        }
        let data = self.take(self.pending.min(self.length));
        Some(Pdv { context_id: self.context_id, command: self.command, last, data })
    }

    /// Whether the last PDV is out.
    pub fn is_done(&self) -> bool {
        self.end == End::Sent
    }

    fn take(&mut self, length: usize) -> Bytes {
        self.pending -= length;
        if length % 2 == 1 || self.first.len() < length {
            return self.join(length);
        }
        self.of_first(length)
    }

    /// So many bytes of the first chunk.
    fn of_first(&mut self, length: usize) -> Bytes {
        if length < self.first.len() {
            return self.first.split_to(length);
        }
        let next = self.others.pop_front().unwrap_or_default();
        core::mem::replace(&mut self.first, next)
    }

    fn join(&mut self, length: usize) -> Bytes {
        let mut joined = BytesMut::with_capacity(length + length % 2);
        while !self.first.is_empty() && joined.len() < length {
            joined.extend_from_slice(&self.of_first(length - joined.len()));
        }
        joined.resize(length + length % 2, 0);
        joined.freeze()
    }
}

/// The PDVs of a message whose bytes are all there: an iterator of values that each go into a PDU of its own.
#[derive(Debug)]
pub struct Fragments<I = core::iter::Empty<Bytes>> {
    fragmenter: Fragmenter,
    chunks: I,
}

impl Fragments {
    /// The PDVs of a command set: one, unless the peer's maximum length is tiny.
    pub fn command(
        context_id: u8,
        length: FragmentLength,
        command: &Command,
        has_data_set: bool,
    ) -> Fragments {
        let mut bytes = Vec::with_capacity(256);
        command.encode(has_data_set, &mut bytes);
        Fragments::encoded_command(context_id, length, bytes)
    }

    /// The PDVs of a command set that is encoded already.
    pub fn encoded_command(context_id: u8, length: FragmentLength, bytes: impl Into<Bytes>) -> Fragments {
        let mut fragmenter = Fragmenter::new(context_id, true, length);
        fragmenter.push(bytes.into());
        Fragments { fragmenter, chunks: core::iter::empty() }
    }
}

impl<I: Iterator<Item = Bytes>> Fragments<I> {
    /// The PDVs of a data set that lies in any number of chunks.
    pub fn data_set(
        context_id: u8,
        length: FragmentLength,
        chunks: impl IntoIterator<Item = Bytes, IntoIter = I>,
    ) -> Fragments<I> {
        Fragments { fragmenter: Fragmenter::data_set(context_id, length), chunks: chunks.into_iter() }
    }
}

impl<I: Iterator<Item = Bytes>> Iterator for Fragments<I> {
    type Item = Pdv;

    fn next(&mut self) -> Option<Pdv> {
        loop {
            if let Some(pdv) = self.fragmenter.next_pdv() {
                return Some(pdv);
            }
            if self.fragmenter.is_done() {
                return None;
            }
            match self.chunks.next() {
                Some(chunk) => self.fragmenter.push(chunk),
                None => self.fragmenter.finish(),
            }
        }
    }
}

impl<I: Iterator<Item = Bytes>> core::iter::FusedIterator for Fragments<I> {}

#[cfg(test)]
mod tests;
