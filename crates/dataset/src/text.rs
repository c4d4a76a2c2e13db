//! Character sets (PS3.5 §6.1, PS3.3 §C.12.1.1.2).

mod code_extension;
mod repertoire;
mod terms;

use alloc::{borrow::Cow, string::String, vec::Vec};

use encoding_rs::SHIFT_JIS;

use self::repertoire::Repertoire;
use crate::WarningKind;

/// The encoding of the text of a data set, as Specific Character Set (0008,0005) names it.
///
/// Decoding knows every term of PS3.3 Tables C.12-2 to C.12-5 and never fails: what is no character becomes U+FFFD,
/// a term that nobody knows counts as ISO 8859-1, and misspelt ones (`ISO-IR 100`, `ISO_2022_IR_6`, `iso_ir 192`)
/// are understood. Escape sequences are followed whether they were announced or not.
/// Encoding uses the first term as long as it has the characters, and escapes to the others where it has not.
///
/// ```
/// use kerma_dataset::CharacterSet;
/// let greek = CharacterSet::of(b"ISO_IR 126");
/// assert_eq!(greek.decode(b"\xc4\xe9\xef"), "Διο");
/// assert_eq!(greek.encode("Διο").as_deref(), Some(&b"\xc4\xe9\xef"[..]));
/// assert_eq!(greek.encode("Dvořák"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CharacterSet {
    /// The first term.
    initial: Repertoire,
    /// The repertoire of bytes above 0x7F where neither the first term nor an escape sequence gives one.
    fallback: Repertoire,
    /// What the other terms give encoding to escape to.
    extensions: [Option<Repertoire>; EXTENSIONS],
}

/// How many terms besides the first are used for encoding.
const EXTENSIONS: usize = 8;

/// The terms without code extensions that hold each the repertoire of one encoding, least first.
const TERMS: [&str; 13] = [
    "ISO_IR 100",
    "ISO_IR 101",
    "ISO_IR 109",
    "ISO_IR 110",
    "ISO_IR 144",
    "ISO_IR 127",
    "ISO_IR 126",
    "ISO_IR 138",
    "ISO_IR 148",
    "ISO_IR 203",
    "ISO_IR 166",
    "ISO_IR 13",
    "ISO_IR 192",
];

impl CharacterSet {
    /// The default repertoire, ISO IR 6, which holds without Specific Character Set (PS3.5 §6.1.2.1).
    pub const DEFAULT: CharacterSet = CharacterSet::single(Repertoire::Default);

    /// UTF-8, `ISO_IR 192`.
    pub const UTF_8: CharacterSet = CharacterSet::single(Repertoire::Utf8);

    const fn single(initial: Repertoire) -> CharacterSet {
        CharacterSet { initial, fallback: Repertoire::Latin1, extensions: [None; EXTENSIONS] }
    }

    /// The defined term of the least character set that has every character of these texts: a value for Specific
    /// Character Set (0008,0005). It is empty for the default repertoire, a single-byte set if one is enough
    /// (Latin alphabet No. 1 before the others), else UTF-8.
    ///
    /// ```
    /// use kerma_dataset::CharacterSet;
    /// assert_eq!(CharacterSet::least_for(["Doe", "John"]), "");
    /// assert_eq!(CharacterSet::least_for(["Doe", "Jérôme"]), "ISO_IR 100");
    /// assert_eq!(CharacterSet::least_for(["Διονυσιος"]), "ISO_IR 126");
    /// assert_eq!(CharacterSet::least_for(["Διονυσιος", "Jérôme"]), "ISO_IR 192");
    /// ```
    pub fn least_for<'a, I>(texts: I) -> &'static str
    where
        I: IntoIterator<Item = &'a str>,
        I::IntoIter: Clone,
    {
        let texts = texts.into_iter();
        let has_all = |set: &CharacterSet| texts.clone().all(|text| set.encode(text).is_some());
        if has_all(&CharacterSet::DEFAULT) {
            return "";
        }
        let is_enough = |term: &&&str| has_all(&CharacterSet::of(term.as_bytes()));
        TERMS.iter().find(is_enough).copied().unwrap_or("ISO_IR 192")
    }

    /// The character set that a value of Specific Character Set (0008,0005) names, its terms separated by
    /// backslashes.
    pub fn of(value: &[u8]) -> CharacterSet {
        if value.is_empty() {
            return CharacterSet::DEFAULT;
        }
        let mut terms = value.split(|&b| b == b'\\').map(Repertoire::of_term);
        let mut set = CharacterSet::single(terms.next().unwrap_or(Repertoire::Default));
        let mut others = terms.filter(|repertoire| repertoire.is_g1() || repertoire.is_double_g0());
        set.extensions = core::array::from_fn(|_| others.next());
        // Some senders name a G1 repertoire in the second term and then never escape to it.
        let g1 = set.extensions.into_iter().flatten().find(|repertoire| repertoire.is_g1());
        set.fallback = g1.unwrap_or(Repertoire::Latin1);
        set
    }

    /// The value of Specific Character Set (0008,0005) that names the same sets in the spelling of the standard, for
    /// those who answer in the sets that they were asked in. `None` if one of the terms is not known, or is one that
    /// nothing may go with.
    ///
    /// ```
    /// use kerma_dataset::CharacterSet;
    /// let defined = |value: &[u8]| CharacterSet::defined_terms(value);
    /// assert_eq!(defined(b"ISO-IR 100").as_deref(), Some("ISO_IR 100"));
    /// assert_eq!(defined(br"\ISO 2022 IR 87").as_deref(), Some(r"\ISO 2022 IR 87"));
    /// assert_eq!(defined(br"ISO_IR 100\ISO_IR 126").as_deref(), Some(r"ISO 2022 IR 100\ISO 2022 IR 126"));
    /// assert_eq!(defined(b"KOI8-R"), None);
    /// ```
    pub fn defined_terms(value: &[u8]) -> Option<String> {
        terms::defined(value)
    }

    /// The text of these bytes.
    pub fn decode(&self, bytes: &[u8]) -> String {
        self.decoded(bytes).into_owned()
    }

    /// The same, not copied where bytes and text are the same.
    pub(crate) fn decoded<'a>(&self, bytes: &'a [u8]) -> Cow<'a, str> {
        match core::str::from_utf8(bytes) {
            Ok(ascii) if is_plain(bytes) => Cow::Borrowed(ascii),
            _ if self.is_shift_jis(bytes) => {
                Cow::Owned(SHIFT_JIS.decode_without_bom_handling(bytes).0.into_owned())
            }
            _ if self.initial.is_stateless() => Cow::Owned(self.initial.decode(bytes)),
            _ => Cow::Owned(code_extension::decode(bytes, self.initial, self.fallback)),
        }
    }

    /// Whether bytes under `ISO_IR 13` are Shift_JIS, as some senders write it: they have what JIS X 0201 has not, which
    /// Shift_JIS puts first of two bytes, make sense so, and are no UTF-8 either.
    fn is_shift_jis(&self, bytes: &[u8]) -> bool {
        self.initial == Repertoire::JisX0201
            && bytes.iter().any(|byte| matches!(byte, 0x81..=0x9F | 0xE0..=0xFC))
            && !bytes.contains(&code_extension::ESCAPE)
            && core::str::from_utf8(bytes).is_err()
            && SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes).is_some()
    }

    /// What is wrong with bytes that are not [plain](is_plain).
    #[cold]
    pub(crate) fn flaw(&self, bytes: &[u8]) -> Option<WarningKind> {
        let has_escape = bytes.contains(&code_extension::ESCAPE);
        let is_high = !bytes.is_ascii();
        let is_pairs = self.initial.is_like_pairs_of_utf8() || self.fallback.is_like_pairs_of_utf8();
        let is_utf8 = |text: &str| !is_pairs || text.chars().any(|c| c >= '\u{800}');
        let may_be_utf8 = is_high && !has_escape && !self.initial.is_stateless();
        if may_be_utf8 && core::str::from_utf8(bytes).is_ok_and(is_utf8) {
            return Some(WarningKind::UnannouncedUtf8);
        }
        if self.is_shift_jis(bytes) {
            return Some(WarningKind::UnannouncedShiftJis);
        }
        let has_g1 =
            has_escape || self.initial != Repertoire::Default || self.extensions.iter().any(Option::is_some);
        if (is_high && !has_g1) || self.decode(bytes).contains(char::REPLACEMENT_CHARACTER) {
            return Some(WarningKind::NotInCharacterSet);
        }
        let is_reset = self.initial.is_stateless() || code_extension::is_reset(bytes, self.initial);
        (!is_reset).then_some(WarningKind::EscapeNotReset)
    }

    /// The bytes of this text; `None` if it has a character that no term of the set has, which is then what
    /// [`first_missing`](CharacterSet::first_missing) gives.
    ///
    /// Escape sequences are written only where the first term is not enough, and what they change is changed back
    /// before every delimiter and at the end (PS3.5 §6.1.2.5.3).
    pub fn encode(&self, text: &str) -> Option<Vec<u8>> {
        if text.is_ascii() {
            return Some(text.as_bytes().to_vec());
        }
        let whole = self.initial.encode(text);
        if whole.is_some() || self.initial.is_stateless() {
            return whole;
        }
        code_extension::encode(text, self.initial, &self.extensions)
    }

    /// The first character that [`encode`](CharacterSet::encode) has no bytes for.
    pub fn first_missing(&self, text: &str) -> Option<char> {
        text.chars().find(|c| self.encode(c.encode_utf8(&mut [0; 4])).is_none())
    }
}

/// Whether text is the same in every character set: ASCII without escape sequences.
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    !bytes.iter().fold(false, |other, b| other | (*b >= 0x80) | (*b == code_extension::ESCAPE))
}

/// Whether this is a defined term (PS3.3 Tables C.12-2 to C.12-5), or none.
pub(crate) fn is_term(term: &[u8]) -> bool {
    let number = |prefix: &[u8]| term.trim_ascii().strip_prefix(prefix);
    match (term.trim_ascii(), number(b"ISO_IR "), number(b"ISO 2022 IR ")) {
        (b"" | b"GB18030" | b"GBK", ..) => true,
        (_, Some(number), _) => is_single_byte(number) || number == b"192",
        (_, _, Some(number)) => {
            is_single_byte(number) || matches!(number, b"6" | b"87" | b"159" | b"149" | b"58")
        }
        _ => false,
    }
}

/// Whether a number of the International Register names a single-byte set that has terms with and without code extensions.
fn is_single_byte(number: &[u8]) -> bool {
    matches!(
        number,
        b"100"
            | b"101"
            | b"109"
            | b"110"
            | b"144"
            | b"127"
            | b"126"
            | b"138"
            | b"148"
            | b"203"
            | b"13"
            | b"166"
    )
}

impl Default for CharacterSet {
    fn default() -> CharacterSet {
        CharacterSet::DEFAULT
    }
}

#[cfg(test)]
mod tests;
