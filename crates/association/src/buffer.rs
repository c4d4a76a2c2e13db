use bytes::{Bytes, BytesMut};
use kerma_pdu::{PduHeader, PduType};

use crate::Misuse;

/// Bytes of a buffer before it is known what comes: enough for a command and the header after it.
const SMALL: usize = 2 << 10;
/// Bytes that one read may bring, several PDUs at once: two of the common 128 KiB.
const LARGE: usize = 264 << 10;

/// The bytes received and not yet cut into PDUs.
///
/// The driver reads into it; PDUs are cut out of it as slices that share its memory. When the consumer has dropped
/// them, the same memory is read into again: in steady state a PDU is neither copied nor allocated for, and the
/// memory is zeroed once. To that end a window ends one header after a PDU: all that has to be moved to the front
/// are these six bytes.
///
/// A length field never asks for memory: the buffer grows, twofold, only when it is full.
#[derive(Debug, Default)]
pub(crate) struct ReceiveBuffer {
    storage: Storage,
    /// Where the bytes not yet cut begin and end.
    start: usize,
    end: usize,
    /// Where the window given to the driver ended.
    window_end: usize,
    /// Whether something was read into it since the memory was taken.
    used: bool,
}

/// All bytes of it are initialised, so that they can be lent as a slice.
#[derive(Debug, Default)]
enum Storage {
    #[default]
    None,
    Ours(BytesMut),
    /// Slices of it may be in the consumer's hands.
    Shared(Bytes),
}

impl Storage {
    fn new(capacity: usize) -> Storage {
        let mut bytes = BytesMut::zeroed(capacity);
        // Makes it reference counted now, so that neither sharing nor taking back allocates later.
        drop(bytes.split_to(0));
        Storage::Ours(bytes)
    }

    fn as_slice(&self) -> &[u8] {
        match self {
            Storage::None => &[],
            Storage::Ours(bytes) => bytes,
            Storage::Shared(bytes) => bytes,
        }
    }
}

impl ReceiveBuffer {
    /// Bytes that are there.
    pub(crate) fn unread(&self) -> &[u8] {
        self.storage.as_slice().get(self.start..self.end).unwrap_or_default()
    }

    /// The header of the next PDU, once it is there.
    pub(crate) fn header(&self) -> Option<PduHeader> {
        self.unread().first_chunk().copied().map(PduHeader::decode)
    }

    /// Cuts out a PDU whose body is `length` bytes: its body, once it is there.
    pub(crate) fn cut(&mut self, length: usize) -> Option<Bytes> {
        let whole = PduHeader::LENGTH.checked_add(length)?;
        if self.end - self.start < whole {
            return None;
        }
        let (from, to) = (self.start + PduHeader::LENGTH, self.start + whole);
        self.start = to;
        let shared = match core::mem::take(&mut self.storage) {
            Storage::None => Bytes::new(),
            Storage::Ours(bytes) => bytes.freeze(),
            Storage::Shared(bytes) => bytes,
        };
        let body = shared.slice(from..to);
        self.storage = Storage::Shared(shared);
        Some(body)
    }

    /// Throws away up to `length` bytes that are there, and says how many.
    pub(crate) fn discard(&mut self, length: usize) -> usize {
        let discarded = length.min(self.end - self.start);
        self.start += discarded;
        discarded
    }

    /// Where to read the next bytes into. Not empty.
    pub(crate) fn window(&mut self) -> &mut [u8] {
        let capacity = self.capacity();
        let wanted = self.wanted_capacity();
        if wanted > capacity || !self.take_back() {
            self.move_to(Storage::new(wanted));
        } else if self.start == self.end || self.start + self.needed() > capacity || self.end == capacity {
            self.move_to_front();
        }
        self.window_end = self.next_window_end();
        match &mut self.storage {
            Storage::Ours(bytes) => bytes.get_mut(self.end..self.window_end).unwrap_or_default(),
            Storage::None | Storage::Shared(_) => &mut [],
        }
    }

    /// So many bytes were read into the window; an error if there was not so much room.
    pub(crate) fn received(&mut self, length: usize) -> Result<(), Misuse> {
        let room = self.window_end.saturating_sub(self.end);
        if length > room {
            return Err(Misuse::ReceivedTooMuch { received: length, room });
        }
        self.end += length;
        self.used = true;
        Ok(())
    }

    /// Whether it was used and nothing is in it.
    pub(crate) fn is_idle(&self) -> bool {
        self.start == self.end && self.used
    }

    /// Gives the memory back if nothing is in it.
    pub(crate) fn release_memory(&mut self) {
        if self.start == self.end {
            *self = ReceiveBuffer::default();
        }
    }

    pub(crate) fn capacity(&self) -> usize {
        self.storage.as_slice().len()
    }

    /// Bytes from `start` to the end of the PDU there and of the header after it, as far as is known.
    fn needed(&self) -> usize {
        let body = self.header().map_or(0, |header| header.length as usize + PduHeader::LENGTH);
        body.saturating_add(PduHeader::LENGTH)
    }

    fn wanted_capacity(&self) -> usize {
        let capacity = self.capacity();
        let all_used = self.end - self.start == capacity;
        let window_filled = self.end == self.window_end;
        if capacity == 0 {
            SMALL
        } else if capacity < LARGE && self.needed() > capacity {
            self.needed().min(LARGE)
        } else if capacity < LARGE && window_filled && self.end > 0 {
            LARGE
        } else if all_used {
            capacity.saturating_mul(2).min(self.needed().max(capacity + LARGE))
        } else {
            capacity
        }
    }

    /// A window that ends one header after a P-DATA-TF, if those to come are as long as this one.
    fn next_window_end(&self) -> usize {
        let capacity = self.capacity();
        let room = capacity.saturating_sub(self.start + PduHeader::LENGTH);
        let p_data = self.header().filter(|header| header.pdu_type == PduType::PDataTf.code());
        p_data
            .map(|header| header.length as usize + PduHeader::LENGTH)
            .map(|pdu| self.start + room / pdu * pdu + PduHeader::LENGTH)
            .filter(|&window_end| window_end > self.end)
            .unwrap_or(capacity)
    }

    /// Makes the memory writable if no slice of it is left in the consumer's hands.
    fn take_back(&mut self) -> bool {
        self.storage = match core::mem::take(&mut self.storage) {
            Storage::Shared(bytes) => match bytes.try_into_mut() {
                Ok(bytes) => Storage::Ours(bytes),
                Err(bytes) => Storage::Shared(bytes),
            },
            storage => storage,
        };
        matches!(self.storage, Storage::Ours(_))
    }

    fn move_to(&mut self, mut storage: Storage) {
        let unread = self.unread();
        let length = unread.len();
        if let Storage::Ours(bytes) = &mut storage
            && let Some(front) = bytes.get_mut(..length)
        {
            front.copy_from_slice(unread);
        }
        (self.storage, self.start, self.end) = (storage, 0, length);
    }

    fn move_to_front(&mut self) {
        if let Storage::Ours(bytes) = &mut self.storage {
            bytes.copy_within(self.start..self.end, 0);
        }
        (self.start, self.end) = (0, self.end - self.start);
    }
}

#[cfg(test)]
mod tests;
