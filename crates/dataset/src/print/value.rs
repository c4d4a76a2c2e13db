//! One value as text.

use alloc::string::String;
use core::fmt::{self, Display, Write};

use kerma_dictionary::{ByteOrder, Tag, Uid, Vr, uids};

use crate::{
    CharacterSet, ElementRef, FromValues,
    convert::{self, Number},
};

/// How many characters of a value are shown unless it is shown in full: as many as a UID with its brackets has.
const SHOWN: usize = 66;

/// A value that stops to grow when it is long enough. What is written to it later is not even made.
pub(super) struct Line {
    text: String,
    room: usize,
    is_cut: bool,
}

impl Line {
    pub(super) fn new(full: bool) -> Line {
        Line { text: String::new(), room: if full { usize::MAX } else { SHOWN }, is_cut: false }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The value of an element that is neither a sequence nor encapsulated.
    pub(super) fn value(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) {
        // The only error is that there is no more room.
        let _ = self.write_value(element, character_set);
        self.finish();
    }

    /// Bytes in hexadecimal.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        let _ = if bytes.is_empty() { self.nothing() } else { self.words(bytes, 1, ByteOrder::LittleEndian) };
        self.finish();
    }

    fn finish(&mut self) {
        if self.is_cut {
            self.text.push_str("...");
        }
    }

    fn nothing(&mut self) -> fmt::Result {
        self.write_str("(no value available)")
    }

    fn write_value(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) -> fmt::Result {
        let vr = element.vr();
        match vr {
            _ if element.is_empty() => self.nothing(),
            Vr::UI => self.uid(element),
            Vr::AT => {
                let tags = Tag::from_values(element, character_set).unwrap_or_default();
                self.list(tags.iter().map(|tag| Hexadecimal(*tag)))
            }
            Vr::OB | Vr::UN | Vr::SQ => self.words(element.bytes(), 1, element.byte_order()),
            Vr::OW | Vr::OL | Vr::OV => self.words(element.bytes(), vr.unit(), element.byte_order()),
            vr if vr.is_text() => self.quoted(element, character_set),
            _ => self.list(convert::numbers(element)),
        }
    }

    fn uid(&mut self, element: ElementRef<'_>) -> fmt::Result {
        match uids::by_uid(&Uid::from_bytes(element.bytes())) {
            Some(entry) if !entry.keyword.is_empty() => write!(self, "={}", entry.keyword),
            _ => self.quoted(element, &CharacterSet::DEFAULT),
        }
    }

    /// Text in brackets, without the padding at its end.
    fn quoted(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) -> fmt::Result {
        let values = convert::values(element, character_set);
        if values.iter().all(String::is_empty) && values.len() < 2 {
            return self.nothing(); // nothing but padding
        }
        self.write_char('[')?;
        for (i, value) in values.iter().enumerate() {
            if i > 0 {
                self.write_char('\\')?;
            }
            write!(self, "{}", Escaped(value))?;
        }
        self.write_char(']')
    }

    fn list<T: Display>(&mut self, values: impl IntoIterator<Item = T>) -> fmt::Result {
        for (i, value) in values.into_iter().enumerate() {
            write!(self, "{}{value}", if i == 0 { "" } else { "\\" })?;
        }
        Ok(())
    }

    /// Numbers of `unit` bytes in hexadecimal.
    fn words(&mut self, bytes: &[u8], unit: usize, byte_order: ByteOrder) -> fmt::Result {
        for (i, word) in bytes.chunks(unit.max(1)).enumerate() {
            if i > 0 {
                self.write_char('\\')?;
            }
            let mut write = |byte: &u8| write!(self, "{byte:02x}");
            match byte_order {
                ByteOrder::LittleEndian => word.iter().rev().try_for_each(&mut write)?,
                ByteOrder::BigEndian => word.iter().try_for_each(&mut write)?,
            }
        }
        Ok(())
    }
}

/// Takes characters while there is room for them.
impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if self.room == 0 {
                self.is_cut = true;
                return Err(fmt::Error);
            }
            self.text.push(c);
            self.room -= 1;
        }
        Ok(())
    }
}

/// How many values there are (PS3.5 §6.4).
pub(super) fn multiplicity(element: ElementRef<'_>, character_set: &CharacterSet) -> usize {
    let (vr, bytes) = (element.vr(), element.bytes());
    match vr {
        _ if bytes.is_empty() || vr.is_text() && bytes.iter().all(|b| matches!(b, 0 | b' ')) => 0,
        _ if !vr.is_multi_valued() => 1,
        vr if vr.is_charset_affected() => convert::values(element, character_set).len(),
        vr if vr.is_text() => bytes.split(|&b| b == b'\\').count(),
        Vr::AT => bytes.len() / 4,
        _ => bytes.len() / vr.unit(),
    }
}

/// Text with all escaped that is not to be seen, or that changes what is seen around it.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            // Marks of direction, line and paragraph separators, the byte order mark.
            '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {
                write!(f, "{}", c.escape_unicode())
            }
            _ if c.is_control() => write!(f, "{}", c.escape_default()),
            _ => f.write_char(c),
        })
    }
}

/// A tag in the lower case of all the others.
struct Hexadecimal(Tag);

impl Display for Hexadecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({:04x},{:04x})", self.0.group(), self.0.element())
    }
}

impl Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Integer(integer) => integer.fmt(f),
            Number::Real(real) if *real != 0.0 && !(1e-5..1e16).contains(&real.abs()) => {
                write!(f, "{real:e}")
            }
            Number::Real(real) => real.fmt(f),
        }
    }
}
