//! ISO 2022 code extension (PS3.5 §6.1.2.4, §6.1.2.5).

use alloc::{string::String, vec::Vec};

use super::Repertoire;

/// ESC, with which every escape sequence begins.
pub(super) const ESCAPE: u8 = 0x1B;

/// The text of bytes with or without escape sequences, which change what G0 (bytes below 0x80) and G1 (those
/// above) mean until the next delimiter.
pub(super) fn decode(bytes: &[u8], initial: Repertoire, fallback: Repertoire) -> String {
    let initial_g1 = if initial.is_g1() { initial } else { fallback };
    let (mut g0, mut g1) = (initial_g0(initial), initial_g1);
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = match first {
            &ESCAPE => {
                let skip = if let Some((repertoire, length)) = Repertoire::of_g0_escape(after) {
                    g0 = repertoire;
                    length
                } else if let Some((repertoire, length)) = Repertoire::of_g1_escape(after) {
                    g1 = repertoire;
                    length
                } else {
                    text.push('\u{FFFD}');
                    0
                };
                after.get(skip..).unwrap_or_default()
            }
            0x80.. => {
                let (run, after) = split_while(rest, |b| *b >= 0x80);
                text.push_str(&g1.decode(run));
                after
            }
            0x21..=0x7E if g0.is_double_g0() => {
                let (run, after) = split_while(rest, |b| (0x21..=0x7E).contains(b));
                text.push_str(&decode_double(run, g0));
                after
            }
            byte => {
                if is_delimiter(*byte) {
                    // PS3.5 §6.1.2.5.3: the initial state returns here. G1 stays if there is none to return to,
                    // for those who escape to it once and for all.
                    g0 = initial_g0(initial);
                    g1 = if initial.is_g1() { initial_g1 } else { g1 };
                }
                text.push(char::from(*byte));
                after
            }
        };
    }
    text
}

/// What G0 is before any escape sequence: the default repertoire, or the Roman half of JIS X 0201, which this
/// decoder does not tell from it: 0x5C is the delimiter and not the yen sign (PS3.5 §6.1.2.3).
fn initial_g0(initial: Repertoire) -> Repertoire {
    if initial.is_double_g0() { initial } else { Repertoire::Default }
}

/// The control characters and the delimiters of values and of person name components (PS3.5 §6.1.2.5.3).
fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | 0x0C | b'\r' | b'\\' | b'^' | b'=')
}

/// Pairs of 7-bit bytes, as EUC-JP writes them: high bits set, and 0x8F before each of JIS X 0212.
fn decode_double(run: &[u8], g0: Repertoire) -> String {
    let mut euc = Vec::with_capacity(run.len().saturating_mul(2));
    for pair in run.chunks(2) {
        if g0 == Repertoire::JisX0212 {
            euc.push(0x8F);
        }
        euc.extend(pair.iter().map(|b| b | 0x80));
    }
    g0.decode(&euc)
}

fn split_while(bytes: &[u8], is: impl Fn(&u8) -> bool) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|b| !is(b)).unwrap_or(bytes.len());
    bytes.split_at_checked(end).unwrap_or((bytes, &[]))
}
