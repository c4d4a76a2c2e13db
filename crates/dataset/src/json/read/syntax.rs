//! JSON itself (RFC 8259), read from the front.

use alloc::{borrow::Cow, string::String, vec::Vec};

use crate::JsonError;

/// A JSON text and where reading it is.
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Cursor<'a> {
        // What some writers put in front, though RFC 8259 §8.1 forbids it.
        Cursor { text, at: if text.starts_with('\u{FEFF}') { 3 } else { 0 } }
    }

    /// In bytes from the start of the text.
    pub(super) const fn offset(&self) -> usize {
        self.at
    }

    pub(super) fn error(&self, expected: &'static str) -> JsonError {
        JsonError::Syntax { offset: self.at, expected }
    }

    /// The first byte of the next token.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let blank = self.rest().bytes().take_while(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.at += blank;
        self.rest().bytes().next()
    }

    /// Goes past this byte if it is the next token.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    /// Calls `member` with each name of an object, the cursor being at its value.
    pub(super) fn object(
        &mut self,
        mut member: impl FnMut(&mut Cursor<'a>, &str) -> Result<(), JsonError>,
    ) -> Result<(), JsonError> {
        if !self.take(b'{') {
            return Err(self.error("an object"));
        }
        if self.take(b'}') {
            return Ok(());
        }
        loop {
            let name = self.string()?;
            if !self.take(b':') {
                return Err(self.error("a colon"));
            }
            member(self, &name)?;
            if self.take(b'}') {
                return Ok(());
            }
            if !self.take(b',') {
                return Err(self.error("a comma or the end of the object"));
            }
        }
    }

    /// Calls `element` for each element of an array, the cursor being at it.
    pub(super) fn array(
        &mut self,
        mut element: impl FnMut(&mut Cursor<'a>) -> Result<(), JsonError>,
    ) -> Result<(), JsonError> {
        if !self.take(b'[') {
            return Err(self.error("an array"));
        }
        if self.take(b']') {
            return Ok(());
        }
        loop {
            element(self)?;
            if self.take(b']') {
                return Ok(());
            }
            if !self.take(b',') {
                return Err(self.error("a comma or the end of the array"));
            }
        }
    }

    /// Goes past a `null` if it is next.
    pub(super) fn null(&mut self) -> bool {
        self.peek();
        let is_null = self.rest().starts_with("null");
        self.at += if is_null { 4 } else { 0 };
        is_null
    }

    /// Goes past one of the words for numbers that JSON does not have and Python, among others, writes (`json.dumps`).
    pub(super) fn no_number(&mut self) -> Option<&'static str> {
        self.peek();
        let words = ["NaN", "Infinity", "-Infinity"];
        let word = words.into_iter().find(|word| self.rest().starts_with(word))?;
        self.at += word.len();
        Some(word)
    }

    /// The digits of a number, as they are written.
    pub(super) fn number(&mut self) -> Result<&'a str, JsonError> {
        self.peek();
        let rest = self.rest();
        let is_numeral = |b: &u8| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
        let numeral = rest.get(..rest.bytes().take_while(is_numeral).count()).unwrap_or_default();
        if !is_number(numeral) {
            return Err(self.error("a number"));
        }
        self.at += numeral.len();
        Ok(numeral)
    }

    /// A string, without its escapes. Half of a surrogate pair becomes U+FFFD.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        if !self.take(b'"') {
            return Err(self.error("a string"));
        }
        let mut unescaped = String::new();
        loop {
            let rest = self.rest();
            let Some(end) = rest.bytes().position(|b| b == b'"' || b == b'\\' || b < 0x20) else {
                return Err(self.error("the end of the string"));
            };
            let (run, after) = rest.split_at_checked(end).unwrap_or_default();
            self.at += end;
            match after.bytes().next() {
                Some(b'"') => {
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Ok(Cow::Borrowed(run));
                    }
                    unescaped.push_str(run);
                    return Ok(Cow::Owned(unescaped));
                }
                Some(b'\\') => {
                    unescaped.push_str(run);
                    self.at += 1;
                    unescaped.push(self.escape()?);
                }
                _ => return Err(self.error("no control character in a string")),
            }
        }
    }

    /// The character of what stands behind a backslash.
    fn escape(&mut self) -> Result<char, JsonError> {
        let Some(byte) = self.rest().bytes().next().filter(u8::is_ascii) else {
            return Err(self.error("an escaped character"));
        };
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                let mut second = None;
                if (0xD800..0xDC00).contains(&first) && self.rest().starts_with("\\u") {
                    let before = self.at;
                    self.at += 2;
                    second = Some(self.unit()?).filter(|unit| (0xDC00..0xE000).contains(unit));
                    if second.is_none() {
                        self.at = before;
                    }
                }
                let mut units = char::decode_utf16([Some(first), second].into_iter().flatten());
                units.next().and_then(Result::ok).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(self.error("an escape sequence that JSON knows")),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, JsonError> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.error("four hexadecimal digits"))?;
        self.at += 4;
        Ok(unit)
    }

    /// Goes past a value of any kind, however deeply nested.
    pub(super) fn skip(&mut self) -> Result<(), JsonError> {
        // What closes the objects and arrays that are open.
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    let close = if bracket == b'{' { b'}' } else { b']' };
                    self.at += 1;
                    if !self.take(close) {
                        open.push(close);
                        self.name_in(close)?;
                        continue;
                    }
                }
                Some(b'"') => drop(self.string()?),
                Some(b'-' | b'0'..=b'9') => drop(self.number()?),
                _ => self.word()?,
            }
            loop {
                let Some(&close) = open.last() else { return Ok(()) };
                if self.take(close) {
                    open.pop();
                } else if self.take(b',') {
                    self.name_in(close)?;
                    break;
                } else {
                    return Err(self.error("a comma or the end of what is open"));
                }
            }
        }
    }

    /// Goes past a name and its colon, if it is an object that is open.
    fn name_in(&mut self, close: u8) -> Result<(), JsonError> {
        if close == b'}' {
            self.string()?;
            if !self.take(b':') {
                return Err(self.error("a colon"));
            }
        }
        Ok(())
    }

    fn word(&mut self) -> Result<(), JsonError> {
        let word = ["null", "true", "false"].into_iter().find(|word| self.rest().starts_with(word));
        self.at += word.ok_or_else(|| self.error("a value"))?.len();
        Ok(())
    }

    /// Nothing but white space may be left.
    pub(super) fn end(&mut self) -> Result<(), JsonError> {
        if self.peek().is_none() { Ok(()) } else { Err(self.error("the end of the text")) }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }
}

/// RFC 8259 §6, and besides leading zeros, which some writers leave.
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (integer, fraction) = match mantissa.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (mantissa, None),
    };
    is_digits(integer)
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(|power| is_digits(power.strip_prefix(['+', '-']).unwrap_or(power)))
}
