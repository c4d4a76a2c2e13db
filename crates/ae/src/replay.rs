use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use kerma_service::Source;

/// The most bytes that are remembered. A peer that is gone is found to be so about as soon as a first packet comes
/// back, so that this is more than gets sent to it.
const MOST_REMEMBERED: usize = 4 << 20;

/// A data set whose beginning is remembered while it is sent, so that it can be sent again.
#[derive(Clone)]
pub(crate) struct Replay(Arc<Mutex<Sent>>);

struct Sent {
    source: Box<dyn Source>,
    chunks: VecDeque<Bytes>,
    len: usize,
}

impl Replay {
    pub(crate) fn new(source: Box<dyn Source>) -> Replay {
        Replay(Arc::new(Mutex::new(Sent { source, chunks: VecDeque::new(), len: 0 })))
    }

    /// The data set from its beginning; `None` if more of it was sent than is remembered, or it is still being sent.
    pub(crate) fn again(self) -> Option<Box<dyn Source>> {
        let Sent { source, chunks, len } = Arc::into_inner(self.0)?.into_inner().ok()?;
        (len <= MOST_REMEMBERED).then(|| Box::new(Again { chunks, source }) as Box<dyn Source>)
    }
}

impl Source for Replay {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        let mut sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let chunk = sent.source.next(unit)?;
        sent.len += chunk.as_ref().map_or(0, Bytes::len);
        if sent.len > MOST_REMEMBERED {
            sent.chunks.clear();
        } else {
            sent.chunks.extend(chunk.clone());
        }
        Ok(chunk)
    }
}

/// What was sent, then what was not.
struct Again {
    chunks: VecDeque<Bytes>,
    source: Box<dyn Source>,
}

impl Source for Again {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        match self.chunks.pop_front() {
            Some(chunk) => Ok(Some(chunk)),
            None => self.source.next(unit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many bytes, eight at a time, each chunk of its number.
    struct Counting(usize);

    impl Source for Counting {
        fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
            self.0 = self.0.saturating_sub(8);
            Ok((self.0 > 0).then(|| self.0.to_be_bytes().to_vec().into()))
        }
    }

    fn all(source: &mut dyn Source) -> Vec<u8> {
        std::iter::from_fn(|| source.next(8).unwrap()).flatten().collect()
    }

    #[test]
    fn what_was_sent_in_part_is_sent_again_from_its_beginning() {
        for sent in [0, 1, 3, 100] {
            let replay = Replay::new(Box::new(Counting(80)));
            let mut first = replay.clone();
            for _ in 0..sent {
                first.next(8).unwrap();
            }
            drop(first);
            assert_eq!(all(&mut *replay.again().unwrap()), all(&mut Counting(80)));
        }
    }

    #[test]
    fn what_is_too_long_to_be_remembered_is_not_sent_again() {
        let replay = Replay::new(Box::new(Counting(MOST_REMEMBERED + 100)));
        let mut first = replay.clone();
        assert_eq!(all(&mut first), all(&mut Counting(MOST_REMEMBERED + 100)));
        drop(first);
        assert!(replay.again().is_none());
    }
}
