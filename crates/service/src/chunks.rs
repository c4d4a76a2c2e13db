use alloc::string::String;
use core::mem;

use bytes::Bytes;

/// About how many bytes are read at a time.
const CHUNK: usize = 256 << 10;

/// The memory for a [`Source`](crate::Source) that reads a file. The memory of a chunk is used again once nobody else holds
/// the chunk.
#[derive(Debug, Default)]
pub struct Chunks {
    /// The last two that were given out.
    given: [Bytes; 2],
}

impl Chunks {
    /// The next chunk: about 256 KiB and a multiple of `unit`, or the rest. `None` if nothing remains. `read` fills the
    /// whole chunk.
    ///
    /// # Errors
    /// The error of `read`.
    pub fn next(
        &mut self,
        unit: usize,
        remaining: u64,
        read: impl FnOnce(&mut [u8]) -> Result<(), String>,
    ) -> Result<Option<Bytes>, String> {
        if remaining == 0 {
            return Ok(None);
        }
        let unit = unit.max(1);
        let most = (CHUNK / unit).max(1) * unit;
        let length = usize::try_from(remaining).map_or(most, |remaining| remaining.min(most));
        let [older, last] = mem::take(&mut self.given);
        let mut buffer = older.try_into_mut().unwrap_or_default();
        buffer.resize(length, 0);
        read(&mut buffer)?;
        let chunk = buffer.freeze();
        self.given = [last, chunk.clone()];
        Ok(Some(chunk))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_is_whole_units_or_what_remains_and_its_memory_serves_again() {
        let mut chunks = Chunks::default();
        let mut next = |remaining| {
            let filled = |buffer: &mut [u8]| {
                buffer.fill(7);
                Ok(())
            };
            chunks.next(16_372, remaining, filled).unwrap()
        };
        let first = next(1 << 30).unwrap();
        assert_eq!((first.len(), first[0]), (16 * 16_372, 7));
        let memory = first.as_ptr();
        drop(first);
        let second = next(1 << 30).unwrap();
        let third = next(1 << 30).unwrap();
        assert_eq!(third.as_ptr(), memory);
        assert_ne!(second.as_ptr(), memory);
        assert_eq!(next(10).unwrap().len(), 10);
        assert_eq!(next(0), None);
    }
}
