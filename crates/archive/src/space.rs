//! Whether there is room where instances are stored, without asking the file system for each of them.

use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long what was free is taken to be free.
const KNOWN_FOR: Duration = Duration::from_millis(50);
/// So many bytes more than are needed have to be free for that: nobody writes as many meanwhile.
const PLENTY: u64 = 256 << 20;

/// What was free when it was last looked.
#[derive(Debug, Default)]
pub(crate) struct Space(Mutex<Option<(Instant, u64)>>);

impl Space {
    /// Bytes that are free now; a moment ago, if that is much more than `needed`.
    pub(crate) fn free(
        &self,
        needed: u64,
        now: Instant,
        look: impl FnOnce() -> io::Result<u64>,
    ) -> io::Result<u64> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((at, free)) = *known
            && free.saturating_sub(PLENTY) >= needed
            && now.saturating_duration_since(at) < KNOWN_FOR
        {
            return Ok(free);
        }
        let free = look()?;
        *known = Some((now, free));
        Ok(free)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_looked_again_after_a_while_and_always_when_there_is_little() {
        let (space, start) = (Space::default(), Instant::now());
        let free = |needed, after, there| {
            let mut looked = false;
            let look = || {
                looked = true;
                Ok(there)
            };
            (space.free(needed, start + after, look).unwrap(), looked)
        };
        let (soon, later) = (KNOWN_FOR / 2, KNOWN_FOR);
        assert_eq!(free(5, Duration::ZERO, PLENTY + 10), (PLENTY + 10, true));
        assert_eq!(free(5, soon, 0), (PLENTY + 10, false));
        assert_eq!(free(11, soon, PLENTY + 8), (PLENTY + 8, true), "it may be needed");
        assert_eq!(free(5, soon, 0), (PLENTY + 8, false));
        assert_eq!(free(5, soon + later, 3), (3, true), "it was a while ago");
        assert_eq!(free(5, soon + later, 2), (2, true), "it is little");
        assert!(space.free(1, start, || Err(io::ErrorKind::NotFound.into())).is_err());
    }
}
