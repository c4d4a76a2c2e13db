use alloc::{string::String, vec::Vec};

use encoding_rs::{
    EUC_JP, EUC_KR, Encoding, GB18030, GBK, ISO_8859_2, ISO_8859_3, ISO_8859_4, ISO_8859_5, ISO_8859_6,
    ISO_8859_7, ISO_8859_8, ISO_8859_15, SHIFT_JIS, WINDOWS_874, WINDOWS_1254,
};

/// A set of characters with its encoding, or what is in G0 or G1 of an ISO 2022 one (PS3.3 Tables C.12-2 to C.12-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repertoire {
    /// ISO IR 6, the default repertoire: ASCII, no G1.
    Default,
    /// ISO IR 100, ISO 8859-1.
    Latin1,
    /// Another part of ISO 8859, or TIS 620: ASCII in G0, the single bytes of this encoding in G1.
    Single(&'static Encoding),
    /// ISO IR 13 in G1, ISO IR 14 in G0: JIS X 0201, katakana of half width.
    JisX0201,
    /// ISO IR 87: JIS X 0208, two bytes in G0.
    JisX0208,
    /// ISO IR 159: JIS X 0212, two bytes in G0.
    JisX0212,
    /// ISO IR 149: KS X 1001, two bytes in G1.
    KsX1001,
    /// ISO IR 58: GB 2312, two bytes in G1.
    Gb2312,
    /// ISO IR 192.
    Utf8,
    /// GB18030.
    Gb18030,
    /// GBK.
    Gbk,
}

impl Repertoire {
    /// The repertoire of one term of Specific Character Set. Only letters and digits count, so that
    /// `ISO 2022 IR 100`, `ISO_IR 100`, `ISO-IR 100` and `ISO_IR_100` are one.
    pub(super) fn of_term(term: &[u8]) -> Repertoire {
        match Repertoire::letters(term).as_slice() {
            [] => Repertoire::Default,
            b"GB18030" | b"ISO2022GB18030" => Repertoire::Gb18030,
            b"GBK" | b"ISO2022GBK" => Repertoire::Gbk,
            b"UTF8" => Repertoire::Utf8,
            b"LATIN1" | b"ISO88591" => Repertoire::Latin1,
            other => {
                let number = other.rsplit(|b| !b.is_ascii_digit()).next().unwrap_or_default();
                Repertoire::of_registration(number)
            }
        }
    }

    /// What counts of a term.
    pub(super) fn letters(term: &[u8]) -> Vec<u8> {
        term.iter().filter(|b| b.is_ascii_alphanumeric()).map(u8::to_ascii_uppercase).collect()
    }

    /// The repertoire of a number in the International Register of Coded Character Sets, ISO IR.
    fn of_registration(number: &[u8]) -> Repertoire {
        match number {
            b"6" => Repertoire::Default,
            b"13" | b"14" => Repertoire::JisX0201,
            b"87" => Repertoire::JisX0208,
            b"159" => Repertoire::JisX0212,
            b"149" => Repertoire::KsX1001,
            b"58" => Repertoire::Gb2312,
            b"192" => Repertoire::Utf8,
            b"101" => Repertoire::Single(ISO_8859_2),
            b"109" => Repertoire::Single(ISO_8859_3),
            b"110" => Repertoire::Single(ISO_8859_4),
            b"144" => Repertoire::Single(ISO_8859_5),
            b"127" => Repertoire::Single(ISO_8859_6),
            b"126" => Repertoire::Single(ISO_8859_7),
            b"138" => Repertoire::Single(ISO_8859_8),
            b"148" => Repertoire::Single(WINDOWS_1254), // ISO 8859-9 but for C1
            b"203" => Repertoire::Single(ISO_8859_15),
            b"166" => Repertoire::Single(WINDOWS_874), // TIS 620 but for C1
            _ => Repertoire::Latin1,
        }
    }

    /// The repertoire that an escape sequence (without the ESC) puts into G0, and how long it is.
    pub(super) fn of_g0_escape(rest: &[u8]) -> Option<(Repertoire, usize)> {
        match rest {
            [b'(', b'B', ..] => Some((Repertoire::Default, 2)),
            [b'(', b'J', ..] => Some((Repertoire::JisX0201, 2)),
            [b'$', b'B' | b'@', ..] => Some((Repertoire::JisX0208, 2)),
            [b'$', b'(', b'D', ..] => Some((Repertoire::JisX0212, 3)),
            _ => None,
        }
    }

    /// The repertoire that an escape sequence (without the ESC) puts into G1, and how long it is.
    pub(super) fn of_g1_escape(rest: &[u8]) -> Option<(Repertoire, usize)> {
        Some(match rest {
            [b'$', b')', b'C', ..] => (Repertoire::KsX1001, 3),
            [b'$', b')', b'A', ..] => (Repertoire::Gb2312, 3),
            [b')', b'I', ..] => (Repertoire::JisX0201, 2),
            [b'-', last, ..] => {
                let number: &[u8] = match last {
                    b'A' => b"100",
                    b'B' => b"101",
                    b'C' => b"109",
                    b'D' => b"110",
                    b'L' => b"144",
                    b'G' => b"127",
                    b'F' => b"126",
                    b'H' => b"138",
                    b'M' => b"148",
                    b'b' => b"203",
                    b'T' => b"166",
                    _ => return None,
                };
                (Repertoire::of_registration(number), 2)
            }
            _ => return None,
        })
    }

    /// Whether it has characters for bytes above 0x7F in an ISO 2022 code.
    pub(super) fn is_g1(self) -> bool {
        matches!(
            self,
            Repertoire::Latin1
                | Repertoire::Single(_)
                | Repertoire::JisX0201
                | Repertoire::KsX1001
                | Repertoire::Gb2312
        )
    }

    /// Whether some of its words are characters of two bytes in UTF-8 too: those that use 0xA1 to 0xBF for letters.
    pub(super) fn is_like_pairs_of_utf8(self) -> bool {
        matches!(self, Repertoire::JisX0201 | Repertoire::KsX1001 | Repertoire::Gb2312)
            || self == Repertoire::Single(WINDOWS_874)
    }

    /// Whether two bytes below 0x80 are one character when it is in G0.
    pub(super) fn is_double_g0(self) -> bool {
        matches!(self, Repertoire::JisX0208 | Repertoire::JisX0212)
    }

    /// Whether it is no ISO 2022 code: escape sequences are no part of it (PS3.3 Table C.12-5).
    pub(super) fn is_stateless(self) -> bool {
        matches!(self, Repertoire::Utf8 | Repertoire::Gb18030 | Repertoire::Gbk)
    }

    /// The encoding that decodes the bytes of this repertoire, those of JIS X 0208 and 0212 with their high bits set.
    fn encoding(self) -> Option<&'static Encoding> {
        match self {
            Repertoire::Default | Repertoire::Latin1 | Repertoire::Utf8 => None,
            Repertoire::Single(encoding) => Some(encoding),
            Repertoire::JisX0201 => Some(SHIFT_JIS),
            Repertoire::JisX0208 | Repertoire::JisX0212 => Some(EUC_JP),
            Repertoire::KsX1001 => Some(EUC_KR),
            Repertoire::Gb2312 | Repertoire::Gbk => Some(GBK),
            Repertoire::Gb18030 => Some(GB18030),
        }
    }

    /// The text of bytes that are all of this repertoire; those of JIS X 0201 one by one.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        match (self, self.encoding()) {
            (Repertoire::Utf8, _) => String::from_utf8_lossy(bytes).into_owned(),
            (_, None) => bytes.iter().map(|&b| char::from(b)).collect(),
            (Repertoire::JisX0201, _) => bytes
                .iter()
                .map(|&b| match b {
                    // U+FF61 is HALFWIDTH IDEOGRAPHIC FULL STOP, 0xA1 of JIS X 0201.
                    0xA1..=0xDF => char::from_u32(0xFF61 + u32::from(b - 0xA1)).unwrap_or('\u{FFFD}'),
                    0x80.. => '\u{FFFD}',
                    _ => char::from(b),
                })
                .collect(),
            (_, Some(encoding)) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        }
    }

    /// The bytes of a text; `None` if it has other characters than these.
    pub(super) fn encode(self, text: &str) -> Option<Vec<u8>> {
        match (self, self.encoding()) {
            (Repertoire::Utf8, _) => Some(text.as_bytes().to_vec()),
            (Repertoire::Latin1, _) => text.chars().map(|c| u8::try_from(c).ok()).collect(),
            (Repertoire::JisX0201, _) => text
                .chars()
                .map(|c| match u32::from(c) {
                    half @ 0xFF61..=0xFF9F => u8::try_from(half - 0xFF61 + 0xA1).ok(),
                    ascii @ 0..=0x7F => u8::try_from(ascii).ok(),
                    _ => None,
                })
                .collect(),
            (Repertoire::Single(_) | Repertoire::Gb18030 | Repertoire::Gbk, Some(encoding)) => {
                let (bytes, _, unmappable) = encoding.encode(text);
                // C1 is in the encodings of the web, not in ISO 8859.
                let is_c1 = |byte: &u8| matches!(self, Repertoire::Single(_)) && (0x80..0xA0).contains(byte);
                (!unmappable && !bytes.iter().any(is_c1)).then(|| bytes.into_owned())
            }
            _ => None,
        }
    }

    /// The bytes of one character beyond ASCII, when the repertoire is in G0 or G1; `None` if it is not in it.
    pub(super) fn encode_char(self, c: char) -> Option<Vec<u8>> {
        let mut utf8 = [0; 4];
        let text = &*c.encode_utf8(&mut utf8);
        let bytes = match self {
            Repertoire::Default | Repertoire::Utf8 | Repertoire::Gb18030 | Repertoire::Gbk => return None,
            Repertoire::Latin1 | Repertoire::Single(_) | Repertoire::JisX0201 => self.encode(text)?,
            Repertoire::JisX0212 => jis_x_0212(c)?,
            Repertoire::JisX0208 | Repertoire::KsX1001 | Repertoire::Gb2312 => {
                let (bytes, _, unmappable) = self.encoding()?.encode(text);
                let [first, second] = *bytes.as_ref() else { return None };
                if unmappable || !self.has_pair(first, second) {
                    return None;
                }
                [first, second].into()
            }
        };
        let is_high = bytes.iter().all(|byte| *byte >= 0xA0);
        // The encodings of the web have characters for which they write others.
        let high = if self == Repertoire::JisX0212 { [&[0x8F], &*bytes].concat() } else { bytes.clone() };
        if !is_high || self.decode(&high) != text {
            return None;
        }
        let low = |byte: &u8| if self.is_double_g0() { byte & 0x7F } else { *byte };
        Some(bytes.iter().map(low).collect())
    }

    /// Whether these two bytes are a character of the standard and not of what vendors made of it: rows 1 to 8 and 16
    /// to 84 of JIS X 0208, all of KS X 1001, rows 1 to 9 and 16 to 87 of GB 2312 but for what GBK added.
    const fn has_pair(self, first: u8, second: u8) -> bool {
        if first < 0xA1 || second < 0xA1 {
            return false;
        }
        match self {
            Repertoire::JisX0208 => matches!(first, 0xA1..=0xA8 | 0xB0..=0xF4),
            Repertoire::Gb2312 => match first {
                0xA2 => second > 0xB0 && second != 0xE3,
                0xA6 => second < 0xE0,
                0xA8 => second < 0xBB || second > 0xC0,
                0xA9 => second != 0x96,
                _ => matches!(first, 0xA1..=0xA9 | 0xB0..=0xF7),
            },
            _ => true,
        }
    }

    /// The escape sequence that puts it into G0 or G1 (PS3.3 Tables C.12-3 and C.12-4).
    pub(super) fn escape(self) -> &'static [u8] {
        match self {
            Repertoire::JisX0201 => b"\x1b)I",
            Repertoire::JisX0208 => b"\x1b$B",
            Repertoire::JisX0212 => b"\x1b$(D",
            Repertoire::KsX1001 => b"\x1b$)C",
            Repertoire::Gb2312 => b"\x1b$)A",
            Repertoire::Latin1 => b"\x1b-A",
            Repertoire::Single(encoding) if encoding == ISO_8859_2 => b"\x1b-B",
            Repertoire::Single(encoding) if encoding == ISO_8859_3 => b"\x1b-C",
            Repertoire::Single(encoding) if encoding == ISO_8859_4 => b"\x1b-D",
            Repertoire::Single(encoding) if encoding == ISO_8859_5 => b"\x1b-L",
            Repertoire::Single(encoding) if encoding == ISO_8859_6 => b"\x1b-G",
            Repertoire::Single(encoding) if encoding == ISO_8859_7 => b"\x1b-F",
            Repertoire::Single(encoding) if encoding == ISO_8859_8 => b"\x1b-H",
            Repertoire::Single(encoding) if encoding == WINDOWS_1254 => b"\x1b-M",
            Repertoire::Single(encoding) if encoding == ISO_8859_15 => b"\x1b-b",
            Repertoire::Single(_) => b"\x1b-T",
            Repertoire::Default | Repertoire::Utf8 | Repertoire::Gb18030 | Repertoire::Gbk => b"\x1b(B",
        }
    }
}

/// The two bytes of a character of JIS X 0212, high bits set. `encoding_rs` only decodes it: each row is decoded and
/// looked through.
fn jis_x_0212(c: char) -> Option<Vec<u8>> {
    let columns = 0xA1..=0xFE_u8;
    (0xA1..=0xFE_u8).find_map(|row| {
        let encoded: Vec<u8> = columns.clone().flat_map(|column| [0x8F, row, column]).collect();
        let (text, _) = EUC_JP.decode_without_bom_handling(&encoded);
        let at = text.chars().position(|there| there == c)?;
        Some([row, columns.clone().nth(at)?].into())
    })
}
