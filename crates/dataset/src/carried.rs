//! The bytes of a data set that passes in pieces: as they come, and carried over where a piece ends amid something.

use alloc::vec::Vec;
use core::mem;

use crate::Error;

/// What came and could not be understood yet.
#[derive(Default)]
pub(crate) struct Carried {
    bytes: Vec<u8>,
    /// How many bytes must have come for anything more to be understood.
    needed: usize,
    /// Whether nothing that follows is wanted.
    is_over: bool,
}

impl Carried {
    /// Shows `read` the next bytes, after those that are carried. `read` takes what it can from the front, and says how
    /// many bytes must be there for more; `None` if it will want no more, whatever comes.
    pub(crate) fn pass(
        &mut self,
        mut data: &[u8],
        mut read: impl FnMut(&mut &[u8]) -> Result<Option<usize>, Error>,
    ) -> Result<(), Error> {
        while !self.is_over {
            if self.bytes.is_empty() {
                match read(&mut data)? {
                    Some(needed) => self.needed = needed,
                    None => break,
                }
                self.bytes.extend_from_slice(data);
                return Ok(());
            }
            // At least as many bytes as are there, so that moving them to the front is no more work than copying them.
            let there = self.bytes.len();
            let more = self.needed.saturating_sub(there).max(there).min(data.len());
            let Some((more, rest)) = data.split_at_checked(more) else { return Ok(()) };
            self.bytes.extend_from_slice(more);
            data = rest;
            if self.bytes.len() < self.needed || more.is_empty() {
                return Ok(());
            }
            let mut input = self.bytes.as_slice();
            let Some(needed) = read(&mut input)? else { break };
            self.needed = needed;
            let taken = self.bytes.len() - input.len();
            self.bytes.drain(..taken);
        }
        // What nobody wants is not gathered either.
        (self.bytes, self.is_over) = (Vec::new(), true);
        Ok(())
    }

    /// How many bytes are carried.
    pub(crate) const fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The bytes that are carried, nothing of which was understood.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        mem::take(&mut self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes groups of five bytes, up to one that begins with a zero.
    fn fives(taken: &mut Vec<u8>, input: &mut &[u8]) -> Option<usize> {
        while let Some((five, rest)) = input.split_first_chunk::<5>() {
            if five[0] == 0 {
                return None;
            }
            taken.extend(five);
            *input = rest;
        }
        Some(5)
    }

    #[test]
    fn how_the_bytes_are_cut_makes_no_difference() {
        let bytes: Vec<u8> = (1..=99).collect();
        for piece in 1..=100 {
            let (mut carried, mut taken) = (Carried::default(), Vec::new());
            for piece in bytes.chunks(piece) {
                carried.pass(piece, |input| Ok(fives(&mut taken, input))).unwrap();
            }
            assert_eq!(
                (&taken[..], carried.take()),
                (&bytes[..95], bytes[95..].to_vec()),
                "pieces of {piece}"
            );
        }
    }

    #[test]
    fn what_follows_the_end_is_neither_shown_nor_gathered() {
        for piece in 1..=20 {
            let (mut carried, mut taken) = (Carried::default(), Vec::new());
            for piece in
                [1, 2, 3, 4, 5].repeat(2).into_iter().chain([0; 1000]).collect::<Vec<u8>>().chunks(piece)
            {
                carried.pass(piece, |input| Ok(fives(&mut taken, input))).unwrap();
                assert!(carried.len() < 25);
            }
            assert_eq!((taken.len(), carried.len()), (10, 0), "pieces of {piece}");
        }
    }
}
