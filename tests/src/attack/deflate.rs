//! Deflated bytes (RFC 1951) that grow by 158 times, in the codes that need no table.

/// Bits, the lowest first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn push(&mut self, bit: bool) {
        if self.used == 0 {
            self.bytes.push(0);
        }
        if bit && let Some(last) = self.bytes.last_mut() {
            *last |= 1 << self.used;
        }
        self.used = (self.used + 1) % 8;
    }

    /// A Huffman code, whose highest bit goes first.
    fn code(&mut self, code: u32, length: u32) {
        (0..length).rev().for_each(|bit| self.push(code >> bit & 1 == 1));
    }

    fn literal(&mut self, byte: u8) {
        match byte {
            0..144 => self.code(0x30 + u32::from(byte), 8),
            _ => self.code(0x190 + u32::from(byte) - 144, 9),
        }
    }
}

/// These bytes, and behind them so many zeros, or up to 257 more.
pub fn and_zeros(head: &[u8], zeros: usize) -> Vec<u8> {
    let mut bits = Bits::default();
    // the last block, with fixed codes
    [true, true, false].into_iter().for_each(|bit| bits.push(bit));
    head.iter().chain(&[0]).for_each(|byte| bits.literal(*byte));
    for _ in 0..zeros.div_ceil(258) {
        // 258 bytes of those that are one byte back
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    bits.code(0, 7);
    bits.bytes
}
