use alloc::{boxed::Box, string::String, vec::Vec};
use core::task::{Context, Poll, ready};

use bytes::Bytes;
use kerma_service::{Source, Span};

/// The most bytes that are remembered. A peer that is gone is found to be so about as soon as a first packet comes
/// back, so that this is more than gets sent to it.
const MOST_REMEMBERED: usize = 4 << 20;

/// A data set whose beginning is remembered while it is sent, so that it can be sent again.
pub(crate) struct Replay {
    source: Box<dyn Source>,
    /// How many of the chunks were given out since the beginning.
    at: usize,
    chunks: Vec<Bytes>,
    len: usize,
}

impl Replay {
    pub(crate) fn new(source: Box<dyn Source>) -> Replay {
        Replay { source, at: 0, chunks: Vec::new(), len: 0 }
    }

    /// The data set from its beginning; `None` if more of it was sent than is remembered.
    pub(crate) fn rewound(mut self) -> Option<Replay> {
        self.at = 0;
        (self.len <= MOST_REMEMBERED).then_some(self)
    }

    /// What its source says of itself, unless some of it was read. That need not be remembered.
    pub(crate) fn span(&self) -> Option<Span> {
        if self.at == 0 && self.len == 0 { self.source.span() } else { None }
    }

    pub(crate) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
        unit: usize,
    ) -> Poll<Result<Option<Bytes>, String>> {
        if let Some(chunk) = self.chunks.get(self.at) {
            self.at += 1;
            return Poll::Ready(Ok(Some(chunk.clone())));
        }
        let chunk = ready!(self.source.poll_next(context, unit))?;
        self.len += chunk.as_ref().map_or(0, Bytes::len);
        if self.len > MOST_REMEMBERED {
            self.chunks.clear();
        } else {
            self.chunks.extend(chunk.clone());
        }
        self.at = self.chunks.len();
        Poll::Ready(Ok(chunk))
    }
}

#[cfg(test)]
mod tests {
    use core::task::Waker;

    use super::*;

    /// So many bytes, eight at a time, each chunk of its number.
    struct Counting(usize);

    impl Source for Counting {
        fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
            self.0 = self.0.saturating_sub(8);
            Ok((self.0 > 0).then(|| self.0.to_be_bytes().to_vec().into()))
        }
    }

    fn next(replay: &mut Replay) -> Option<Bytes> {
        match replay.poll_next(&mut Context::from_waker(Waker::noop()), 8) {
            Poll::Ready(chunk) => chunk.unwrap(),
            Poll::Pending => panic!(),
        }
    }

    fn all(mut replay: Replay) -> Vec<u8> {
        core::iter::from_fn(|| next(&mut replay)).flatten().collect()
    }

    #[test]
    fn what_was_sent_in_part_is_sent_again_from_its_beginning_any_number_of_times() {
        let whole = all(Replay::new(Box::new(Counting(80))));
        for sent in [0, 1, 3, 100] {
            let mut replay = Replay::new(Box::new(Counting(80)));
            (0..sent).for_each(|_| drop(next(&mut replay)));
            let mut replay = replay.rewound().unwrap();
            (0..sent / 2).for_each(|_| drop(next(&mut replay)));
            assert_eq!(all(replay.rewound().unwrap()), whole);
        }
    }

    #[test]
    fn what_is_too_long_to_be_remembered_is_not_sent_again() {
        let mut replay = Replay::new(Box::new(Counting(MOST_REMEMBERED + 100)));
        while next(&mut replay).is_some() {}
        assert!(replay.rewound().is_none());
    }
}
