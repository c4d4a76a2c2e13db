use core::fmt;

/// A value multiplicity: how many values an element may have (PS3.5 §6.4), such as `1`, `1-n` or `2-2n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Vm {
    /// The least number of values.
    pub min: u16,
    /// The greatest number of values; `None` is unbounded (`n`).
    pub max: Option<u16>,
    /// The count is a multiple of this: 2 in `2-2n`, else 1.
    pub step: u16,
}

impl Vm {
    /// Exactly one value.
    pub const ONE: Vm = Vm { min: 1, max: Some(1), step: 1 };

    /// From `min` to `max` values (`None` is unbounded), a multiple of `step`.
    pub const fn new(min: u16, max: Option<u16>, step: u16) -> Vm {
        Vm { min, max, step }
    }

    /// Whether `count` values are allowed.
    pub const fn allows(self, count: usize) -> bool {
        let within = match self.max {
            Some(max) => count <= max as usize,
            None => true,
        };
        within
            && count >= self.min as usize
            && count.is_multiple_of(if self.step == 0 { 1 } else { self.step as usize })
    }
}

/// As PS3.6 writes it: `1`, `1-3`, `2-2n`.
impl fmt::Display for Vm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.max {
            Some(max) if max == self.min => write!(f, "{max}"),
            Some(max) => write!(f, "{}-{max}", self.min),
            None if self.step > 1 => write!(f, "{}-{}n", self.min, self.step),
            None => write!(f, "{}-n", self.min),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn a_multiplicity_allows_its_range_and_its_multiples() {
        let pairs = Vm::new(2, None, 2);
        assert_eq!(
            [0, 1, 2, 3, 4, 100].map(|count| pairs.allows(count)),
            [false, false, true, false, true, true]
        );
        assert_eq!(
            [0, 1, 3, 4].map(|count| Vm::new(1, Some(3), 1).allows(count)),
            [false, true, true, false]
        );
        assert!(Vm::ONE.allows(1) && !Vm::ONE.allows(2));
    }

    #[test]
    fn it_is_written_as_in_the_registry() {
        let written = [Vm::ONE, Vm::new(1, Some(3), 1), Vm::new(1, None, 1), Vm::new(2, None, 2)];
        assert_eq!(written.map(|vm| vm.to_string()), ["1", "1-3", "1-n", "2-2n"]);
    }
}
