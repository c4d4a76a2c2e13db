use alloc::{boxed::Box, collections::VecDeque, vec::Vec};
use core::mem;

use bytes::{Bytes, BytesMut};
use kerma_dimse::Command;
use kerma_service::{Operation, UntimelyFragment};

/// Up to this length a fragment is copied when it is kept, so that it does not keep the whole buffer that it came in.
const COPIED: usize = 64 << 10;
/// The most requests that are kept for later.
const MOST_REQUESTS: usize = 256;
/// How many bytes of a data set wait for their handler before the peer is not read from any more.
const ENOUGH: usize = 256 << 10;

/// An operation that is being served.
pub(crate) struct Serving {
    /// The presentation context that it came on.
    pub(crate) context_id: u8,
    /// The Message ID of its request.
    pub(crate) message_id: u16,
    /// `None` while the driver runs it.
    operation: Option<Box<dyn Operation>>,
    pub(crate) awaiting: Awaiting,
    /// Message IDs of C-CANCELs that came while the driver ran it.
    cancels: Vec<u16>,
    /// A waker was woken while the driver ran it.
    woken: bool,
    /// The handler was called and nothing was sent since: it may be at it for long.
    pub(crate) called: bool,
    /// What was sent last may be written together with what follows at once.
    pub(crate) held: bool,
}

/// What an operation waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Awaiting {
    /// It can go on.
    Nothing,
    /// It is to be run by the driver.
    Call,
    /// The driver runs it.
    Run,
    /// Its handler is pending, for a waker.
    Waker,
    /// The next fragment of its data set.
    Fragment,
    /// The association with its destination.
    Dial,
    /// The response to its own request.
    Answer,
    /// The end of the association with its destination.
    HangUp,
}

impl Serving {
    pub(crate) fn new(context_id: u8, message_id: u16, operation: Box<dyn Operation>) -> Serving {
        Serving {
            context_id,
            message_id,
            operation: Some(operation),
            awaiting: Awaiting::Nothing,
            cancels: Vec::new(),
            woken: false,
            called: false,
            held: false,
        }
    }

    /// The operation, unless the driver has it.
    pub(crate) fn operation(&mut self) -> Option<&mut (dyn Operation + 'static)> {
        self.operation.as_deref_mut()
    }

    /// For the driver to run.
    pub(crate) fn take(&mut self) -> Option<Box<dyn Operation>> {
        (self.awaiting, self.woken) = (Awaiting::Run, false);
        self.operation.take()
    }

    /// The driver ran it.
    pub(crate) fn ran(&mut self, mut operation: Box<dyn Operation>, pending: bool) {
        for message_id in mem::take(&mut self.cancels) {
            operation.cancel(message_id);
        }
        self.operation = Some(operation);
        self.awaiting = match pending {
            true if self.woken => Awaiting::Call,
            true => Awaiting::Waker,
            false => Awaiting::Nothing,
        };
    }

    /// Its waker may have been woken.
    pub(crate) fn woken(&mut self) {
        match self.awaiting {
            Awaiting::Waker => self.awaiting = Awaiting::Call,
            Awaiting::Run => self.woken = true,
            _ => {}
        }
    }

    /// The peer cancels a request; this one, if it does not say which.
    pub(crate) fn cancel(&mut self, message_id: Option<u16>) {
        let message_id = message_id.unwrap_or(self.message_id);
        match &mut self.operation {
            Some(operation) => operation.cancel(message_id),
            None if self.cancels.contains(&message_id) => return,
            None => return self.cancels.push(message_id),
        }
        // A handler that is waited for need not be any more.
        if self.awaiting == Awaiting::Waker {
            self.awaiting = Awaiting::Call;
        }
    }

    /// Whether it waits for a fragment of its data set.
    pub(crate) fn awaits_fragment(&self) -> bool {
        self.awaiting == Awaiting::Fragment && self.operation.is_some()
    }

    /// Takes a fragment of its data set.
    ///
    /// # Errors
    /// If the operation does not wait for one, whatever it said before.
    pub(crate) fn fragment(&mut self, data: Bytes, last: bool) -> Result<(), UntimelyFragment> {
        let Some(operation) = &mut self.operation else { return Err(UntimelyFragment { data, last }) };
        operation.fragment(data, last)?;
        self.awaiting = Awaiting::Nothing;
        Ok(())
    }

    /// Whether it goes on as soon as it is asked to.
    pub(crate) fn is_ready(&self) -> bool {
        matches!(self.awaiting, Awaiting::Nothing | Awaiting::Call)
    }
}

/// What came while an operation was being served: peers send more requests than they may, and fragments faster than
/// handlers take them.
#[derive(Default)]
pub(crate) struct Queue {
    messages: VecDeque<Queued>,
    bytes: usize,
    requests: usize,
}

/// Something that waits for its turn.
#[allow(clippy::large_enum_variant)] // fragments are many, requests few
pub(crate) enum Queued {
    Request { context_id: u8, command: Command, has_data_set: bool },
    Fragment { data: Bytes, last: bool },
}

impl Queue {
    /// Keeps it; whether there was room for it, which is so many bytes.
    pub(crate) fn push(&mut self, queued: Queued, most: usize) -> bool {
        match queued {
            Queued::Fragment { data, last } => {
                self.bytes += data.len();
                self.push_fragment(data, last);
            }
            request => {
                self.requests += 1;
                self.messages.push_back(request);
            }
        }
        self.bytes <= most && self.requests <= MOST_REQUESTS
    }

    /// Short ones become one, so that a peer that cuts its data sets small costs no more than another.
    fn push_fragment(&mut self, data: Bytes, last: bool) {
        match self.messages.back_mut() {
            Some(Queued::Fragment { data: before, last: is_last @ false })
                if before.len() + data.len() <= COPIED =>
            {
                let mut both = match mem::take(before).try_into_mut() {
                    Ok(own) => own,
                    Err(shared) => BytesMut::from(&shared[..]),
                };
                both.extend_from_slice(&data);
                (*before, *is_last) = (both.freeze(), last);
            }
            _ => {
                let data = if data.len() <= COPIED { Bytes::copy_from_slice(&data) } else { data };
                self.messages.push_back(Queued::Fragment { data, last });
            }
        }
    }

    pub(crate) fn pop(&mut self) -> Option<Queued> {
        let queued = self.messages.pop_front()?;
        match &queued {
            Queued::Fragment { data, .. } => self.bytes -= data.len(),
            Queued::Request { .. } => self.requests -= 1,
        }
        Some(queued)
    }

    /// Whether fragments wait for the operation that is being served: nobody else's can be in front.
    pub(crate) fn has_fragment(&self) -> bool {
        matches!(self.messages.front(), Some(Queued::Fragment { .. }))
    }

    /// Whether the peer need not be read from before some of it is taken.
    pub(crate) fn has_enough(&self) -> bool {
        self.has_fragment() && self.bytes >= ENOUGH
    }

    /// How many bytes of data sets are kept.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How many requests are kept.
    pub(crate) fn requests(&self) -> usize {
        self.requests
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    pub(crate) fn clear(&mut self) {
        *self = Queue::default();
    }
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::uids;
    use kerma_dimse::CEchoRq;

    use super::*;

    const MOST: usize = 16 << 20;

    fn fragment(length: usize, last: bool) -> Queued {
        Queued::Fragment { data: alloc::vec![7; length].into(), last }
    }

    fn request() -> Queued {
        let command = CEchoRq::new(1, uids::VERIFICATION).into();
        Queued::Request { context_id: 1, command, has_data_set: false }
    }

    #[test]
    fn a_data_set_in_fragments_of_one_byte_is_kept_as_a_few() {
        let mut queue = Queue::default();
        assert!((0..200_000).all(|_| queue.push(fragment(1, false), MOST)));
        assert!(queue.push(fragment(1, true), MOST) && queue.push(fragment(1, false), MOST));
        assert_eq!((queue.messages.len(), queue.bytes()), (200_001_usize.div_ceil(COPIED) + 1, 200_002));
        let mut whole = Vec::new();
        while let Some(Queued::Fragment { data, last }) = queue.pop() {
            whole.extend_from_slice(&data);
            if last {
                break;
            }
        }
        assert_eq!((whole, queue.bytes()), (alloc::vec![7; 200_001], 1));
    }

    #[test]
    fn requests_are_kept_by_their_number_and_data_by_its_bytes() {
        let mut queue = Queue::default();
        assert!((0..MOST_REQUESTS).all(|_| queue.push(request(), MOST)) && !queue.push(request(), MOST));
        queue.pop();
        queue.pop();
        assert_eq!(queue.requests(), MOST_REQUESTS - 1);
        assert!(queue.push(request(), MOST), "there is room again");
        assert!(queue.push(fragment(MOST, false), MOST) && !queue.push(fragment(1, true), MOST));
    }
}
