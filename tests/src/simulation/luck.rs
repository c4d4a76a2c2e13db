use std::time::Duration;

/// What decides where nothing else does: how long bytes are on their way, how many are read at once, which of the things
/// that may happen happens first.
#[derive(Clone, Debug)]
pub enum Luck {
    /// Nothing is delayed, split or out of order.
    Calm,
    /// What this seed says.
    Seeded(u64),
}

impl Luck {
    /// Whether nothing goes wrong by itself.
    pub fn is_calm(&self) -> bool {
        matches!(self, Luck::Calm)
    }

    fn next(&mut self) -> Option<u64> {
        let Luck::Seeded(state) = self else { return None };
        // SplitMix64: every seed is as good as any other.
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Some(mixed ^ (mixed >> 31))
    }

    /// A number below this; 0 in calm weather.
    pub fn below(&mut self, end: usize) -> usize {
        self.next().map_or(0, |number| (number % end.max(1) as u64) as usize)
    }

    /// Whether what happens once in so many times happens; never in calm weather.
    pub fn one_in(&mut self, times: usize) -> bool {
        !self.is_calm() && self.below(times) == 0
    }

    /// How many of so many: at least one, if there is one; all in calm weather.
    pub fn part(&mut self, of: usize) -> usize {
        match self {
            Luck::Calm => of,
            // Often all, sometimes few, so that headers are split too.
            Luck::Seeded(_) => match self.below(4) {
                0 => of.min(1 + self.below(12)),
                1 => of.min(1 + self.below(of)),
                _ => of,
            },
        }
    }

    /// How long something takes: nothing, milliseconds, or seconds now and then.
    pub fn delay(&mut self) -> Duration {
        match self.below(16) {
            0..8 => Duration::ZERO,
            8..15 => Duration::from_micros(self.below(20_000) as u64),
            _ => Duration::from_millis(self.below(3_000) as u64),
        }
    }
}
