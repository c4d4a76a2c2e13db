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

/// Whether two bytes below 0x80 are again what they were at first where PS3.5 §6.1.2.5.3 wants that: at the end, and
/// before control characters. (Before the other delimiters nothing could tell: they are halves of characters then.)
pub(super) fn is_reset(bytes: &[u8], initial: Repertoire) -> bool {
    let (initial, mut rest) = (initial_g0(initial), bytes);
    let mut g0 = initial;
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == ESCAPE
            && let Some((repertoire, length)) = Repertoire::of_g0_escape(after)
        {
            g0 = repertoire;
            rest = after.get(length..).unwrap_or_default();
        } else if matches!(first, b'\t' | b'\n' | 0x0C | b'\r') && g0.is_double_g0() {
            return g0 == initial;
        }
    }
    !g0.is_double_g0() || g0 == initial
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

/// The bytes of a text with escape sequences to these repertoires; `None` if a character is in none of them.
pub(super) fn encode(text: &str, initial: Repertoire, extensions: &[Option<Repertoire>]) -> Option<Vec<u8>> {
    let initial_g1 = Some(initial).filter(|repertoire| repertoire.is_g1());
    // A first term of two bytes, which the standard forbids: nobody knows what readers begin with.
    let initial_g0 = Some(Repertoire::Default).filter(|_| !initial.is_double_g0());
    let (mut g0, mut g1) = (initial_g0, initial_g1);
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars() {
        if let Ok(byte @ ..=0x7F) = u8::try_from(c) {
            if g0 != Some(Repertoire::Default) {
                bytes.extend(roman(initial));
                g0 = Some(Repertoire::Default);
            }
            bytes.push(byte);
            if is_delimiter(byte) {
                (g0, g1) = (initial_g0, initial_g1);
            }
            continue;
        }
        // What is in use already needs no escape sequence.
        let usable = [g1, g0, Some(initial)].into_iter().chain(extensions.iter().copied()).flatten();
        let (repertoire, character) =
            usable.into_iter().find_map(|repertoire| Some((repertoire, repertoire.encode_char(c)?)))?;
        if repertoire.is_double_g0() {
            if g0 != Some(repertoire) {
                bytes.extend(repertoire.escape());
                g0 = Some(repertoire);
            }
        } else {
            // Some readers take what is between two escape sequences for one encoding.
            if g0.is_some_and(Repertoire::is_double_g0) {
                bytes.extend(roman(initial));
                g0 = Some(Repertoire::Default);
            }
            if g1 != Some(repertoire) {
                bytes.extend(repertoire.escape());
                g1 = Some(repertoire);
            }
        }
        bytes.extend(character);
    }
    if g0.is_some_and(Repertoire::is_double_g0) {
        bytes.extend(roman(initial));
    }
    Some(bytes)
}

/// The escape sequence that brings single bytes back to G0: ISO IR 14 if its katakana are the initial G1
/// (PS3.5 §H.3.2), else ISO IR 6.
fn roman(initial: Repertoire) -> &'static [u8] {
    if initial == Repertoire::JisX0201 { b"\x1b(J" } else { b"\x1b(B" }
}

fn split_while(bytes: &[u8], is: impl Fn(&u8) -> bool) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|b| !is(b)).unwrap_or(bytes.len());
    bytes.split_at_checked(end).unwrap_or((bytes, &[]))
}
