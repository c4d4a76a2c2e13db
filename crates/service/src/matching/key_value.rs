//! One value of a key, and what is like it.

use alloc::{boxed::Box, format, string::String, vec::Vec};
use core::{cell::OnceCell, fmt};

use bytes::Bytes;
use kerma_dataset::{DataSet, ElementRef};
use kerma_dictionary::{Tag, Uid, Vr};

use super::{
    Matching,
    name::{Case, Name, NameBound, Text, Written},
    temporal::{Moment, Span},
};

/// One value of a key, with or without wild cards.
#[derive(Clone, PartialEq)]
pub struct KeyValue {
    text: String,
    meaning: Meaning,
}

/// What the value is compared as.
#[derive(Clone, PartialEq)]
pub(super) enum Meaning {
    Text(Text),
    Name(Box<Name>),
    /// Of a DA, TM or DT.
    Moment(Moment),
    Number(Number),
    Uid(Uid),
    Tag(Tag),
    Bytes(Bytes),
}

/// A number, whole ones exactly.
#[derive(Clone, Copy)]
pub(super) enum Number {
    Integer(i128),
    Real(f64),
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        let real = |number: &Number| match *number {
            Number::Integer(integer) => integer as f64,
            Number::Real(real) => real,
        };
        match (self, other) {
            (Number::Integer(a), Number::Integer(b)) => a == b,
            (a, b) => real(a) == real(b),
        }
    }
}

impl KeyValue {
    /// The value as text, without padding: of a number its digits, of bytes nothing.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Of a person's name: what a group of each name is that is meant; `None` where that is not known.
    pub fn name_bound(&self) -> Option<&NameBound> {
        match &self.meaning {
            Meaning::Name(name) => name.bound(),
            _ => None,
        }
    }

    /// The UID, if it is one.
    pub(super) fn as_uid(&self) -> Option<Uid> {
        match &self.meaning {
            Meaning::Uid(uid) => Some(uid.clone()),
            _ => None,
        }
    }

    pub(super) const fn meaning(&self) -> &Meaning {
        &self.meaning
    }

    /// The values of a key; none if it has no value.
    pub(super) fn all(
        identifier: &DataSet,
        element: ElementRef<'_>,
        vr: Vr,
        matching: &Matching,
    ) -> Vec<KeyValue> {
        let tag = element.tag();
        match vr {
            Vr::UI => {
                uids(identifier, tag).into_iter().filter(|uid| !uid.is_empty()).map(KeyValue::uid).collect()
            }
            Vr::AT => tags(identifier, tag)
                .into_iter()
                .map(|tag| KeyValue { text: format!("{:08X}", tag.to_u32()), meaning: Meaning::Tag(tag) })
                .collect(),
            vr if vr.is_text() || vr == Vr::UN => {
                let values = strings(identifier, tag).into_iter().filter(|value| !value.is_empty());
                values.map(|value| KeyValue::text(value, vr, matching)).collect()
            }
            _ => match numbers(identifier, tag) {
                numbers if !numbers.is_empty() && is_number(vr) => {
                    let value =
                        |number: Number| KeyValue { text: number.text(), meaning: Meaning::Number(number) };
                    let asks = |number: &Number| !matching.zero_asks_nothing || *number != Number::Integer(0);
                    numbers.into_iter().filter(asks).map(value).collect()
                }
                _ => Vec::from_iter(
                    bytes(element)
                        .filter(|bytes| !bytes.is_empty())
                        .map(|bytes| KeyValue { text: String::new(), meaning: Meaning::Bytes(bytes) }),
                ),
            },
        }
    }

    fn uid(uid: Uid) -> KeyValue {
        KeyValue { text: String::from_utf8_lossy(uid.as_bytes()).into_owned(), meaning: Meaning::Uid(uid) }
    }

    fn text(text: String, vr: Vr, matching: &Matching) -> KeyValue {
        let meaning = match vr {
            Vr::PN => Some(Meaning::Name(Box::new(Name::new(&text, matching)))),
            Vr::DA | Vr::TM | Vr::DT => Span::parse(vr, &text).map(|span| Meaning::Moment(span.first)),
            Vr::IS | Vr::DS => Number::parse(&text).map(Meaning::Number),
            vr if allows_wildcards(vr) => Some(Meaning::Text(Text::new(text.clone()))),
            _ => None,
        };
        // What is not what its value representation says can still be found where it stands like this.
        let meaning = meaning.unwrap_or_else(|| Meaning::Text(Text::Literal(text.clone())));
        KeyValue { text, meaning }
    }

    /// The text, if it is compared as it stands.
    pub(super) fn literal(&self) -> Option<&str> {
        match &self.meaning {
            Meaning::Text(Text::Literal(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether the candidate's element has a value like this one. Dates and times are not for here: they may need
    /// another element.
    pub(super) fn is_in(&self, found: &Found<'_>) -> bool {
        match &self.meaning {
            Meaning::Text(text) if found.once => found.has_text(|value| text.matches(value)),
            Meaning::Text(Text::Literal(text)) => found.texts().binary_search(text).is_ok(),
            Meaning::Text(text) => found.texts().iter().any(|value| text.matches(value)),
            Meaning::Name(name) => found.names().iter().any(|value| name.matches(value)),
            Meaning::Number(number) => found.numbers().contains(number),
            Meaning::Uid(uid) => found.uids().contains(uid),
            Meaning::Tag(value) => tags(found.data_set, found.element.tag()).contains(value),
            Meaning::Bytes(value) => bytes(found.element).as_ref() == Some(value),
            Meaning::Moment(_) => false,
        }
    }
}

/// A candidate's element that is compared. Its values are read once, however many values the key has.
pub(super) struct Found<'a> {
    data_set: &'a DataSet,
    pub(super) element: ElementRef<'a>,
    case: Case,
    /// It is compared with one value alone, so that nothing need be kept for the next.
    once: bool,
    texts: OnceCell<Vec<String>>,
    names: OnceCell<Vec<Written>>,
    numbers: OnceCell<Vec<Number>>,
    uids: OnceCell<Vec<Uid>>,
    moments: OnceCell<Vec<Moment>>,
}

impl<'a> Found<'a> {
    pub(super) fn new(data_set: &'a DataSet, element: ElementRef<'a>, matching: &Matching) -> Found<'a> {
        Found {
            data_set,
            element,
            case: Case::of(matching),
            once: false,
            texts: OnceCell::new(),
            names: OnceCell::new(),
            numbers: OnceCell::new(),
            uids: OnceCell::new(),
            moments: OnceCell::new(),
        }
    }

    /// The same, to be compared with one value alone.
    pub(super) fn once(self) -> Found<'a> {
        Found { once: true, ..self }
    }

    /// Whether one of its texts is like that. Nothing is copied.
    fn has_text(&self, is_like: impl FnMut(&str) -> bool) -> bool {
        self.data_set.any_text(self.element.tag(), is_like).unwrap_or(false)
    }

    /// In ascending order.
    pub(super) fn texts(&self) -> &[String] {
        self.texts.get_or_init(|| {
            let mut texts = strings(self.data_set, self.element.tag());
            texts.sort_unstable();
            texts
        })
    }

    fn names(&self) -> &[Written] {
        self.names.get_or_init(|| self.texts().iter().map(|name| Written::new(name, self.case)).collect())
    }

    fn numbers(&self) -> &[Number] {
        self.numbers.get_or_init(|| numbers(self.data_set, self.element.tag()))
    }

    pub(super) fn uids(&self) -> &[Uid] {
        self.uids.get_or_init(|| uids(self.data_set, self.element.tag()))
    }

    /// Of a DA, TM or DT: what `read` makes of it, once.
    pub(super) fn moments<I: Iterator<Item = Moment>>(&self, read: impl FnOnce() -> I) -> &[Moment] {
        self.moments.get_or_init(|| read().collect())
    }
}

impl Number {
    fn parse(text: &str) -> Option<Number> {
        if let Ok(integer) = text.parse::<i64>() {
            return Some(Number::Integer(integer.into()));
        }
        let is_decimal = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
        text.parse().ok().filter(|_| is_decimal).map(Number::Real)
    }

    fn text(self) -> String {
        match self {
            Number::Integer(integer) => format!("{integer}"),
            Number::Real(real) => format!("{real}"),
        }
    }
}

/// The value representations in which `*` and `?` are wild cards (PS3.4 §C.2.2.2.4); a value of UN is taken for text.
pub(super) const fn allows_wildcards(vr: Vr) -> bool {
    use Vr::{AE, CS, LO, LT, PN, SH, ST, UC, UN, UR, UT};
    matches!(vr, AE | CS | LO | LT | PN | SH | ST | UC | UN | UR | UT)
}

/// Whether its values are numbers in binary, one or several.
const fn is_number(vr: Vr) -> bool {
    matches!(vr, Vr::FD | Vr::FL | Vr::SL | Vr::SS | Vr::SV | Vr::UL | Vr::US | Vr::UV)
}

/// The values of an element of text, without the padding that its value representation says does not count.
pub(super) fn strings(data_set: &DataSet, tag: Tag) -> Vec<String> {
    data_set.strings(tag).unwrap_or_default()
}

fn uids(data_set: &DataSet, tag: Tag) -> Vec<Uid> {
    data_set.get(tag).unwrap_or_default()
}

fn tags(data_set: &DataSet, tag: Tag) -> Vec<Tag> {
    data_set.get(tag).unwrap_or_default()
}

fn numbers(data_set: &DataSet, tag: Tag) -> Vec<Number> {
    if let Ok(integers) = data_set.get::<Vec<i64>>(tag) {
        return integers.into_iter().map(|integer| Number::Integer(integer.into())).collect();
    }
    if let Ok(integers) = data_set.get::<Vec<u64>>(tag) {
        return integers.into_iter().map(|integer| Number::Integer(integer.into())).collect();
    }
    match data_set.get::<Vec<f64>>(tag) {
        Ok(reals) => reals.into_iter().map(Number::Real).collect(),
        // One value that is no number does not hide the others.
        Err(_) => strings(data_set, tag).iter().filter_map(|value| Number::parse(value)).collect(),
    }
}

/// The bytes of a value that is neither a sequence nor encapsulated.
fn bytes(element: ElementRef<'_>) -> Option<Bytes> {
    matches!(element.value(), kerma_dataset::ValueRef::Bytes { .. }).then(|| element.little_endian_bytes())
}

/// Whether there is nothing in the element but padding and delimiters between no values.
pub(super) fn is_blank(element: ElementRef<'_>) -> bool {
    let is_text = element.vr().is_text();
    element.is_empty() || (is_text && element.bytes().iter().all(|byte| matches!(byte, b' ' | b'\0' | b'\\')))
}

/// Not the value: it may be patient data.
impl fmt::Debug for KeyValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyValue(..)")
    }
}

/// The value that empty value matching asks for (PS3.4 §C.2.2.2.7).
pub(super) fn is_quotation_marks(value: &str) -> bool {
    value == "\"\""
}
