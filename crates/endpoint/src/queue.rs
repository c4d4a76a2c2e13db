//! What came while an operation was being served: peers send more requests than they may, and fragments faster than
//! handlers take them.

use alloc::{collections::VecDeque, vec::Vec};

use bytes::Bytes;
use kerma_dimse::Command;

/// The most requests that are kept for later.
const MOST_REQUESTS: usize = 256;
/// How many bytes of a data set wait for their handler before the peer is not read from any more.
const ENOUGH: usize = 256 << 10;
/// A shorter fragment is copied: it would keep the whole buffer that it was received into. Neighbours become one.
const SHORT: usize = 64 << 10;

/// What waits for its turn.
pub(crate) struct Queue {
    messages: VecDeque<Queued>,
    /// The most bytes of requests.
    most: usize,
    /// All bytes that are kept.
    bytes: usize,
    /// The bytes of requests and of their data sets, without those of the operation that is being served.
    of_requests: usize,
    requests: usize,
    /// The request that there was no room for, until its data set has passed.
    refused: Option<(u8, Command)>,
}

/// Something that waits for its turn.
#[allow(clippy::large_enum_variant)] // fragments are many, requests few
pub(crate) enum Queued {
    Request { context_id: u8, command: Command, has_data_set: bool },
    Fragment { data: Bytes, last: bool },
}

impl Queue {
    /// Nothing yet, and at most so many bytes of requests.
    pub(crate) fn new(most: usize) -> Queue {
        Queue { messages: VecDeque::new(), most, bytes: 0, of_requests: 0, requests: 0, refused: None }
    }

    /// Keeps it. A request that there is no room for is not kept, nor is its data set: it is given back with its
    /// presentation context as soon as it has passed.
    pub(crate) fn push(&mut self, queued: Queued) -> Option<(u8, Command)> {
        match queued {
            Queued::Request { context_id, command, has_data_set } => {
                let length = length(&command);
                if self.requests >= MOST_REQUESTS || length > self.most.saturating_sub(self.of_requests) {
                    return self.refuse(context_id, command, !has_data_set);
                }
                self.requests += 1;
                (self.bytes, self.of_requests) = (self.bytes + length, self.of_requests + length);
                self.messages.push_back(Queued::Request { context_id, command, has_data_set });
            }
            Queued::Fragment { last, .. } if self.refused.is_some() => {
                return if last { self.refused.take() } else { None };
            }
            Queued::Fragment { data, last } => {
                if self.requests > 0 {
                    if data.len() > self.most.saturating_sub(self.of_requests) {
                        let (context_id, command) = self.take_back()?;
                        return self.refuse(context_id, command, last);
                    }
                    self.of_requests += data.len();
                }
                self.bytes += data.len();
                self.append(data, last);
            }
        }
        None
    }

    fn refuse(&mut self, context_id: u8, command: Command, whole: bool) -> Option<(u8, Command)> {
        match whole {
            true => Some((context_id, command)),
            false => {
                self.refused = Some((context_id, command));
                None
            }
        }
    }

    /// Takes the request that came last, and drops what has come of its data set.
    fn take_back(&mut self) -> Option<(u8, Command)> {
        while let Some(queued) = self.messages.pop_back() {
            let length = queued.length();
            (self.bytes, self.of_requests) = (self.bytes - length, self.of_requests - length);
            if let Queued::Request { context_id, command, .. } = queued {
                self.requests -= 1;
                return Some((context_id, command));
            }
        }
        None
    }

    fn append(&mut self, data: Bytes, last: bool) {
        if data.len() >= SHORT {
            return self.messages.push_back(Queued::Fragment { data, last });
        }
        if let Some(Queued::Fragment { data: before, last: false }) = self.messages.back_mut()
            && before.len() < SHORT
        {
            match core::mem::take(before).try_into_mut() {
                Ok(mut gathered) => {
                    gathered.extend_from_slice(&data);
                    *before = gathered.freeze();
                    if let Some(Queued::Fragment { last: is_last, .. }) = self.messages.back_mut() {
                        *is_last = last;
                    }
                    return;
                }
                Err(shared) => *before = shared,
            }
        }
        self.messages.push_back(Queued::Fragment { data: Bytes::copy_from_slice(&data), last });
    }

    pub(crate) fn pop(&mut self) -> Option<Queued> {
        let queued = self.messages.pop_front()?;
        let length = queued.length();
        self.bytes -= length;
        if let Queued::Request { .. } = queued {
            // What has come of its data set is of the operation that is being served from now on.
            let data_set = self.messages.iter().take_while(|queued| queued.is_fragment());
            self.of_requests -= length + data_set.map(Queued::length).sum::<usize>();
            self.requests -= 1;
        }
        Some(queued)
    }

    /// Whether fragments wait for the operation that is being served: nobody else's can be in front.
    pub(crate) fn has_fragment(&self) -> bool {
        self.messages.front().is_some_and(Queued::is_fragment)
    }

    /// Whether the peer need not be read from before some of it is taken: it is full, and the next to be taken is a fragment, or
    /// all that follows can `wait`.
    pub(crate) fn has_enough(&self, wait: bool) -> bool {
        (wait || self.has_fragment()) && self.bytes >= ENOUGH
    }

    /// How many bytes are kept.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How many requests are kept.
    pub(crate) fn requests(&self) -> usize {
        self.requests
    }

    /// Whether nothing is kept, and nothing is still to pass.
    pub(crate) fn is_empty(&self) -> bool {
        self.messages.is_empty() && self.refused.is_none()
    }

    pub(crate) fn clear(&mut self) {
        *self = Queue::new(self.most);
    }
}

impl Queued {
    fn is_fragment(&self) -> bool {
        matches!(self, Queued::Fragment { .. })
    }

    /// About how many bytes of memory it takes.
    fn length(&self) -> usize {
        match self {
            Queued::Request { command, .. } => length(command),
            Queued::Fragment { data, .. } => data.len(),
        }
    }
}

/// About how many bytes of memory a request takes.
fn length(command: &Command) -> usize {
    let mut encoded = Vec::new();
    command.encode(true, &mut encoded);
    size_of::<Queued>() + encoded.len()
}

#[cfg(test)]
mod tests;
