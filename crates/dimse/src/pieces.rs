use alloc::vec::Vec;

use bytes::{Bytes, BytesMut};

/// How much memory is asked for at once.
const PIECE: usize = 4 << 10;

/// Encodes short things one after the other, such as the responses of a query, without asking for memory for each.
///
/// Many of them share a piece of memory, which is used again once all in it are let go. What is as long as a piece has memory
/// of its own.
#[derive(Debug, Default)]
pub struct Pieces {
    encoded: Vec<u8>,
    memory: BytesMut,
}

impl Pieces {
    /// The bytes that `encode` appends to the empty vector that it is given.
    ///
    /// # Errors
    /// That of `encode`.
    pub fn encode<E>(&mut self, encode: impl FnOnce(&mut Vec<u8>) -> Result<(), E>) -> Result<Bytes, E> {
        self.encoded.clear();
        encode(&mut self.encoded)?;
        if self.encoded.len() >= PIECE {
            return Ok(core::mem::take(&mut self.encoded).into());
        }
        if self.memory.capacity() < self.encoded.len() {
            self.memory.reserve(PIECE);
        }
        self.memory.extend_from_slice(&self.encoded);
        Ok(self.memory.split().freeze())
    }
}

#[cfg(test)]
mod tests {
    use core::convert::Infallible;

    use super::*;

    fn put(pieces: &mut Pieces, bytes: &[u8]) -> Bytes {
        let put = |to: &mut Vec<u8>| {
            to.extend_from_slice(bytes);
            Ok::<_, Infallible>(())
        };
        pieces.encode(put).unwrap()
    }

    #[test]
    fn each_has_its_bytes_and_short_ones_share_memory() {
        let mut pieces = Pieces::default();
        let all: Vec<(Bytes, usize)> = [10, 300, PIECE, 0, 4095, 7]
            .map(|length| (put(&mut pieces, &alloc::vec![9; length]), length))
            .into();
        assert!(all.iter().all(|(bytes, length)| bytes.len() == *length && bytes.iter().all(|b| *b == 9)));
        let (first, second) = (&all[0].0, &all[1].0);
        assert_eq!(first.as_ptr_range().end, second.as_ptr());
    }

    #[test]
    fn what_was_begun_and_failed_is_not_in_the_next() {
        let mut pieces = Pieces::default();
        let failed = pieces.encode(|to| {
            to.push(1);
            Err("no")
        });
        assert_eq!(failed, Err("no"));
        assert_eq!(put(&mut pieces, &[2]), [2][..]);
    }
}
