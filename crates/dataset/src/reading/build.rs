//! Data sets of tokens.

use alloc::{sync::Arc, vec, vec::Vec};
use core::ops::Range;

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr, tags};

use super::{Read, value};
use crate::{
    CharacterSet, DataSet, Element, Encapsulated, Error, Item, Items, LengthForm, Sequence, TagPath, Value,
    Warning, WarningKind,
    data_set::{Around, Level},
    implicit::{self, Pixels},
    reader::{Next, Reader, Token, WholeElement},
};

/// A data set or item of which more is to come.
#[derive(Clone, Copy, Default)]
struct Innermost {
    /// Where on its level its elements begin.
    start: usize,
    unsorted: bool,
    /// Its character set, its own or else that around it, among those of the builder.
    character_set: Option<usize>,
    /// That around it.
    inherited: Option<usize>,
    /// What Pixel Representation (0028,0103) around it says so far.
    pixels: Pixels,
}

/// A sequence of which more items are to come, and the data set around it.
struct Open {
    around: Innermost,
    tag: Tag,
    vr: Vr,
    length: LengthForm,
    /// Where among the items of its level its own begin.
    start: usize,
    item_length: LengthForm,
}

/// Makes data sets of tokens.
///
/// All elements that are equally deep are one [`Level`], in the order in which they came, and all items that have them
/// are one vector. Nothing is allocated for a single sequence or item: it is a place among those of its level. They
/// are tied together at the end, from the inside.
///
/// ```text
///   level 0   elements of the data set      ── sequences point to ─┐
///   level 1   items ◄──────────────────────────────────────────────┘
///             elements of all these items   ── sequences point to ─► items of level 2 …
/// ```
struct Builder {
    source: Arc<Bytes>,
    levels: Vec<Growing>,
    /// Each value of Specific Character Set (0008,0005) that there has been.
    character_sets: Vec<Bytes>,
    innermost: Innermost,
    open: Vec<Open>,
    pixels: Option<(Tag, Vr, Encapsulated)>,
    /// The first element that was there twice in a data set that was not in order.
    twice: Option<TagPath>,
    /// Elements whose value representation Pixel Representation (0028,0103) decides, which had not come.
    undecided: Vec<TagPath>,
}

/// A level of which more is to come.
#[derive(Default)]
struct Growing {
    level: Level,
    /// What the last of [`Level::around`] is: a character set among those of the builder, and Pixel Representation.
    last_around: (Option<usize>, Pixels),
    /// The items whose elements these are.
    items: Vec<Place>,
    /// Which of the elements are sequences that have items.
    sequences: Vec<usize>,
}

/// An item: where on its level its elements are.
struct Place {
    start: u32,
    length: u32,
    around: u32,
    form: LengthForm,
}

/// Makes a data set of the tokens of `source`.
pub(super) fn build(source: Bytes, mut reader: Reader) -> Result<Read, Error> {
    reader.end_of_input();
    let until = reader.until();
    let mut input: &[u8] = &source;
    let shared = Arc::new(source.clone());
    let mut builder = Builder {
        source: shared,
        levels: vec![Growing::default()],
        character_sets: Vec::new(),
        innermost: Innermost::default(),
        open: Vec::new(),
        pixels: None,
        twice: None,
        undecided: Vec::new(),
    };
    let length = loop {
        // At the top each element may be the one to stop at.
        while (until.is_none() || !builder.open.is_empty())
            && let Some(WholeElement { tag, vr, length, byte_order }) = reader.whole_element(&mut input)
        {
            let end = source.len() - input.len();
            let range = end - length as usize..end;
            builder.push_bytes(tag, vr, byte_order, range.clone());
            if value::is_looked_at(tag, vr) {
                builder.look_at(&mut reader, tag, vr, source.get(range).unwrap_or_default())?;
            }
            if reader.may_be_signed(tag, vr) {
                builder.undecided.push(reader.path(Some(tag)));
            }
        }
        let offset = reader.offset();
        let token = match reader.next(&mut input)? {
            Next::Token(token) => token,
            Next::NeedMore(_) | Next::End => break reader.offset(),
        };
        match token {
            Token::Element { tag, .. }
            | Token::SequenceStart { tag, .. }
            | Token::PixelSequenceStart { tag, .. }
                if until.is_some_and(|until| tag >= until) && builder.open.is_empty() =>
            {
                break offset;
            }
            Token::Element { tag, vr, byte_order, .. } => {
                let range = value_range(&source, &mut reader, &mut input)?;
                builder.push_bytes(tag, vr, byte_order, range.clone());
                if value::is_looked_at(tag, vr) {
                    builder.look_at(&mut reader, tag, vr, source.get(range).unwrap_or_default())?;
                }
                if reader.may_be_signed(tag, vr) {
                    builder.undecided.push(reader.path(Some(tag)));
                }
            }
            Token::Fragment { .. } => {
                let range = value_range(&source, &mut reader, &mut input)?;
                builder.fragment(source.slice(range));
            }
            Token::SequenceStart { tag, vr, length } => builder.start_sequence(tag, vr, length),
            Token::ItemStart { length } => builder.start_item(length, reader.pixels()),
            Token::ItemEnd => builder.end_item()?,
            Token::PixelSequenceStart { tag, vr } => {
                builder.pixels = Some((tag, vr, Encapsulated::default()))
            }
            Token::SequenceEnd => builder.end_sequence()?,
        }
    };
    let offset = reader.offset();
    let mut warnings = reader.take_warnings();
    let (data_set, twice) = builder.finish();
    // the reader compares neighbours, and there may be more warnings than it keeps
    if let Some(path) = twice
        && warnings.iter().all(|warning| warning.kind != WarningKind::Duplicate)
    {
        warnings.push(Warning { kind: WarningKind::Duplicate, offset, path });
    }
    Ok(Read { data_set, warnings, length })
}

impl Builder {
    /// The elements of the innermost level.
    #[inline(always)]
    fn elements(&mut self) -> Option<&mut Vec<Element>> {
        self.levels.get_mut(self.open.len()).map(|growing| &mut growing.level.elements)
    }

    /// Puts an element behind the others of its level.
    #[inline(always)]
    fn push(&mut self, element: Element) {
        let start = self.innermost.start;
        let Some(elements) = self.elements() else { return };
        let is_unsorted =
            elements.last().is_some_and(|last| last.tag() >= element.tag()) && elements.len() > start;
        elements.push(element);
        self.innermost.unsorted |= is_unsorted;
    }

    /// An element of these bytes of the source.
    #[inline(always)]
    fn push_bytes(&mut self, tag: Tag, vr: Vr, byte_order: ByteOrder, range: Range<usize>) {
        let start = self.innermost.start;
        let Some(growing) = self.levels.get_mut(self.open.len()) else { return };
        let elements = &mut growing.level.elements;
        if elements.last().is_some_and(|last| last.tag() >= tag) {
            self.innermost.unsorted |= elements.len() > start;
        }
        elements.push(Element::BLANK);
        if let Some(element) = elements.last_mut() {
            element.become_bytes((tag, vr, byte_order), &self.source, range.start, range.len());
        }
        if tag == tags::SPECIFIC_CHARACTER_SET {
            self.character_set();
        }
    }

    /// Warns of what is wrong with the value that has just been read.
    #[inline]
    fn look_at(&mut self, reader: &mut Reader, tag: Tag, vr: Vr, value: &[u8]) -> Result<(), Error> {
        let character_set = || {
            let terms = self.innermost.character_set.and_then(|at| self.character_sets.get(at));
            CharacterSet::of(terms.map_or(&[], |terms| terms))
        };
        match value::flaw(tag, vr, value, character_set) {
            Some(flaw) => reader.warn_of_value(flaw, tag, value.len()),
            None => Ok(()),
        }
    }

    #[cold]
    fn character_set(&mut self) {
        let Some(Value::Bytes { bytes, .. }) =
            self.elements().and_then(|elements| elements.last()).map(Element::value)
        else {
            return;
        };
        let bytes = bytes.to_bytes();
        // Of two, the data set keeps the first.
        if self.innermost.character_set == self.innermost.inherited {
            self.innermost.character_set = Some(self.character_sets.len());
            self.character_sets.push(bytes);
        }
    }

    fn fragment(&mut self, bytes: Bytes) {
        match &mut self.pixels {
            Some((.., pixels)) if pixels.offset_table.is_none() => pixels.offset_table = Some(bytes),
            Some((.., pixels)) => pixels.fragments.push(bytes),
            None => {}
        }
    }

    fn start_sequence(&mut self, tag: Tag, vr: Vr, length: LengthForm) {
        let start = self.levels.get(self.open.len() + 1).map_or(0, |growing| growing.items.len());
        self.open.push(Open { around: self.innermost, tag, vr, length, start, item_length: length });
    }

    fn start_item(&mut self, length: LengthForm, pixels: Pixels) {
        let depth = self.open.len();
        let Some(open) = self.open.last_mut() else { return };
        open.item_length = length;
        let inherited = open.around.character_set;
        if depth >= self.levels.len() {
            self.levels.push(Growing::default());
        }
        let start = self.elements().map_or(0, |elements| elements.len());
        self.innermost = Innermost { start, unsorted: false, character_set: inherited, inherited, pixels };
    }

    fn end_item(&mut self) -> Result<(), Error> {
        if self.innermost.unsorted {
            self.sort();
        }
        let Innermost { start, inherited, pixels, .. } = self.innermost;
        let Some(open) = self.open.last() else { return Ok(()) };
        let Some(growing) = self.levels.get_mut(self.open.len()) else { return Ok(()) };
        let around = &mut growing.level.around;
        if around.is_empty() || growing.last_around != (inherited, pixels) {
            growing.last_around = (inherited, pixels);
            let character_set = inherited.and_then(|at| self.character_sets.get(at)).cloned();
            around.push(Around { character_set: character_set.unwrap_or_default(), pixels });
        }
        let place = || {
            let length = growing.level.elements.len() - start;
            Some(Place {
                start: u32::try_from(start).ok()?,
                length: u32::try_from(length).ok()?,
                around: u32::try_from(around.len() - 1).ok()?,
                form: open.item_length,
            })
        };
        growing.items.push(place().ok_or(Error::TooManyElements(u64::from(u32::MAX)))?);
        Ok(())
    }

    fn end_sequence(&mut self) -> Result<(), Error> {
        if let Some((tag, vr, pixels)) = self.pixels.take() {
            self.push(Element::new(tag, vr, pixels));
        } else if let Some(Open { around, tag, vr, length, start, .. }) = self.open.pop() {
            self.innermost = around;
            let end = self.levels.get(self.open.len() + 1).map_or(start, |growing| growing.items.len());
            let items = match (u32::try_from(start), u32::try_from(end - start)) {
                (_, Ok(0)) => Items::default(),
                (Ok(start), Ok(length)) => {
                    if let Some(growing) = self.levels.get_mut(self.open.len()) {
                        growing.sequences.push(growing.level.elements.len());
                    }
                    Items::unread(start, length)
                }
                _ => return Err(Error::TooManyElements(u64::from(u32::MAX))),
            };
            self.push(Element::new(tag, vr, Sequence { items, length }));
        }
        Ok(())
    }

    /// Puts the elements of the innermost data set in order, each tag once.
    #[cold]
    fn sort(&mut self) {
        let start = self.innermost.start;
        // Which item it is of the sequence around it, and so on outward.
        let items = |(depth, open): (usize, &Open)| {
            let items = self.levels.get(depth + 1).map_or(0, |growing| growing.items.len());
            (open.tag, u32::try_from(items - open.start).unwrap_or(u32::MAX))
        };
        let sequences: Vec<_> = self.open.iter().enumerate().map(items).collect();
        let Some(growing) = self.levels.get_mut(self.open.len()) else { return };
        let mut elements = growing.level.elements.split_off(start);
        elements.sort_by_key(Element::tag);
        let twice = &mut self.twice;
        elements.dedup_by(|later, kept| {
            let is_twice = later.tag() == kept.tag();
            if is_twice && twice.is_none() {
                *twice = Some(TagPath { sequences: sequences.clone(), tag: Some(later.tag()) });
            }
            is_twice
        });
        growing.sequences.retain(|at| *at < start);
        let is_sequence = |(_, element): &(usize, &Element)| match element.value() {
            Value::Sequence(sequence) => sequence.items.is_unread(),
            _ => false,
        };
        let again = elements.iter().enumerate().filter(is_sequence).map(|(at, _)| start + at);
        growing.sequences.extend(again);
        growing.level.elements.append(&mut elements);
    }

    /// The data set, and where for the first time an element was there twice.
    fn finish(mut self) -> (DataSet, Option<TagPath>) {
        if self.innermost.unsorted {
            self.sort();
        }
        let mut data_set = DataSet::new();
        let mut inside: Option<Arc<Vec<Item>>> = None;
        while let Some(Growing { mut level, items, sequences, .. }) = self.levels.pop() {
            for at in sequences {
                if let Some(Value::Sequence(sequence)) = level.elements.get_mut(at).map(Element::value_mut)
                    && let Some(inside) = &inside
                {
                    sequence.items.put_among(inside);
                }
            }
            level.elements.shrink_to_fit();
            // More than `u32::MAX` of the data set itself would have been too many items and elements.
            let length = u32::try_from(level.elements.len()).unwrap_or(u32::MAX);
            let level = Arc::new(level);
            let item = |place: Place| Item {
                data_set: DataSet::shared(&level, place.start, place.length, place.around),
                length: place.form,
            };
            inside = Some(Arc::new(items.into_iter().map(item).collect()));
            if self.levels.is_empty() {
                data_set = DataSet::shared(&level, 0, length, 0);
            }
        }
        for path in self.undecided {
            decide(&mut data_set, &path);
        }
        (data_set, self.twice)
    }
}

/// Gives an element of `US or SS` that stands before Pixel Representation (0028,0103), or is of an item in a sequence that
/// does, the value representation that this says, and its data set what is around it.
#[cold]
fn decide(data_set: &mut DataSet, path: &TagPath) {
    let mut innermost = data_set;
    for (tag, item) in &path.sequences {
        let pixels = innermost.pixels();
        let Some(Value::Sequence(sequence)) = innermost.get_element_mut(*tag).map(Element::value_mut) else {
            return;
        };
        let Some(item) = sequence.items.get_mut(*item as usize) else { return };
        innermost = &mut item.data_set;
        innermost.set_inherited_pixels(pixels);
    }
    let pixels = innermost.pixels();
    if let Some(element) = path.tag.and_then(|tag| innermost.get_element_mut(tag))
        && element.vr() == Vr::US
    {
        let vr = implicit::resolve(element.tag(), pixels);
        *element = Element::new(element.tag(), vr, core::mem::take(element.value_mut()));
    }
}

/// Where in the source the value is that the reader has announced.
#[inline]
fn value_range(source: &Bytes, reader: &mut Reader, input: &mut &[u8]) -> Result<Range<usize>, Error> {
    let start = source.len() - input.len();
    let length = reader.value(input)?.map_or(0, <[u8]>::len);
    Ok(start..start + length)
}
