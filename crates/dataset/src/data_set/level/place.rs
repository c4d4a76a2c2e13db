//! Where one element is.

/// Where an element is: a number, and its [kind](super::kind), which says what the number counts.
///
/// One byte more than a number, so that there is no padding.
#[derive(Clone, Copy)]
pub(super) struct Place([u8; 5]);

impl Place {
    #[inline(always)]
    pub(super) const fn new(number: u32, kind: u8) -> Place {
        let [a, b, c, d] = number.to_le_bytes();
        Place([a, b, c, d, kind])
    }

    #[inline(always)]
    pub(super) const fn number(self) -> u32 {
        let Place([a, b, c, d, _]) = self;
        u32::from_le_bytes([a, b, c, d])
    }

    #[inline(always)]
    pub(super) const fn kind(self) -> u8 {
        let Place([.., kind]) = self;
        kind
    }
}
