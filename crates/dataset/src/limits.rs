/// The most that [`Limits::depth`] can be.
pub(crate) const MAX_DEPTH: u16 = 512;

/// Bounds on the memory and the work that a data set may cost its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How deep sequences may be nested; at most 512, so that no recursion over a data set that was read can
    /// exhaust a stack: to clone, compare, write, print or drop it takes up to 1.5 KiB a level (4 KiB if nothing is
    /// optimized). To read it takes none. 128 unless changed.
    pub depth: u16,
    /// How many elements, items and fragments there may be. 16,777,216 unless changed.
    pub elements: u64,
    /// How many bytes the value of one element, or one fragment, may have, whether or not they are there. Not
    /// limited unless changed: a length field alone costs nothing.
    pub element_length: u32,
    /// How many bytes there may be. Not limited unless changed.
    pub length: u64,
    /// How many times longer than itself a deflated data set may become, from the first
    /// [64 MiB](Limits::INFLATED_ANYWAY) on. 256 unless changed.
    pub inflation: u32,
}

impl Limits {
    /// The size to which every deflated data set may inflate, in bytes.
    pub const INFLATED_ANYWAY: u64 = 64 << 20;
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { depth: 128, elements: 1 << 24, element_length: u32::MAX, length: u64::MAX, inflation: 256 }
    }
}
