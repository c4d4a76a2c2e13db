use std::{sync::OnceLock, time};

use kerma_association::Instant;

/// Now, on the clock that every association of the process shares.
pub fn now() -> Instant {
    static START: OnceLock<time::Instant> = OnceLock::new();
    Instant::since_start(START.get_or_init(time::Instant::now).elapsed())
}
