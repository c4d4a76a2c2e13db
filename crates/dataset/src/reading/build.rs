//! Data sets of tokens.

use alloc::{sync::Arc, vec::Vec};
use core::ops::Range;

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr, tags};

use super::{Read, value};
use crate::{
    CharacterSet, DataSet, Element, Encapsulated, Error, Item, LengthForm, Sequence, TagPath, Value, Warning,
    WarningKind,
    implicit::{self, Pixels},
    reader::{Next, Reader, Token, WholeElement},
};

/// A data set or item of which more is to come.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Where on the stack its elements begin.
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
    around: Level,
    tag: Tag,
    vr: Vr,
    length: LengthForm,
    /// Where on the stack its items begin.
    start: usize,
    item_length: LengthForm,
}

/// Makes data sets of tokens. The elements of all that is open are on one stack, and so are the items, so that each
/// data set and each sequence gets a vector of just its size when it is whole.
#[derive(Default)]
struct Builder {
    elements: Vec<Element>,
    items: Vec<Item>,
    /// Each value of Specific Character Set (0008,0005) that there has been.
    character_sets: Vec<Arc<Bytes>>,
    level: Level,
    open: Vec<Open>,
    pixels: Option<(Tag, Vr, Encapsulated)>,
    /// The first element that was there twice in a data set that was not in order.
    twice: Option<TagPath>,
    /// Elements whose value representation Pixel Representation (0028,0103) decides, which had not come.
    undecided: Vec<TagPath>,
}

/// Makes a data set of the tokens of `source`.
pub(super) fn build(source: Bytes, mut reader: Reader) -> Result<Read, Error> {
    reader.end_of_input();
    let until = reader.until();
    let mut input: &[u8] = &source;
    let mut builder = Builder::default();
    let length = loop {
        // At the top each element may be the one to stop at.
        while (until.is_none() || !builder.open.is_empty())
            && let Some(WholeElement { tag, vr, length, byte_order }) = reader.whole_element(&mut input)
        {
            let end = source.len() - input.len();
            let range = end - length as usize..end;
            builder.push_bytes(tag, vr, byte_order, || source.slice(range.clone()));
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
                builder.push_bytes(tag, vr, byte_order, || source.slice(range.clone()));
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
            Token::ItemEnd => builder.end_item(),
            Token::PixelSequenceStart { tag, vr } => {
                builder.pixels = Some((tag, vr, Encapsulated::default()))
            }
            Token::SequenceEnd => builder.end_sequence(),
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
    /// Puts an element of this tag on the stack, made where it stays.
    #[inline(always)]
    fn push(&mut self, tag: Tag, element: impl FnOnce() -> Element) {
        if self.elements.last().is_some_and(|last| last.tag() >= tag) {
            self.level.unsorted |= self.elements.len() > self.level.start;
        }
        self.elements.extend(core::iter::once_with(element));
    }

    /// An element of these bytes.
    #[inline(always)]
    fn push_bytes(&mut self, tag: Tag, vr: Vr, byte_order: ByteOrder, bytes: impl FnOnce() -> Bytes) {
        self.push(tag, || Element::of_bytes(tag, vr, Bytes::new(), byte_order));
        // Filled in where it stays: to move it there would cost as much as to read its header did.
        if let Some(Value::Bytes { bytes: value, .. }) = self.elements.last_mut().map(Element::value_mut) {
            *value = bytes();
        }
        if tag == tags::SPECIFIC_CHARACTER_SET {
            self.character_set();
        }
    }

    /// Warns of what is wrong with the value that has just been read.
    #[inline]
    fn look_at(&mut self, reader: &mut Reader, tag: Tag, vr: Vr, value: &[u8]) -> Result<(), Error> {
        let character_set = || {
            let terms = self.level.character_set.and_then(|at| self.character_sets.get(at));
            CharacterSet::of(terms.map_or(&[], |terms| terms))
        };
        match value::flaw(tag, vr, value, character_set) {
            Some(flaw) => reader.warn_of_value(flaw, tag, value.len()),
            None => Ok(()),
        }
    }

    #[cold]
    fn character_set(&mut self) {
        let Some(Value::Bytes { bytes, .. }) = self.elements.last().map(Element::value) else { return };
        // Of two, the data set keeps the first.
        if self.level.character_set == self.level.inherited {
            self.level.character_set = Some(self.character_sets.len());
            self.character_sets.push(Arc::new(bytes.clone()));
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
        let start = self.items.len();
        self.open.push(Open { around: self.level, tag, vr, length, start, item_length: length });
    }

    fn start_item(&mut self, length: LengthForm, pixels: Pixels) {
        let Some(open) = self.open.last_mut() else { return };
        open.item_length = length;
        let inherited = open.around.character_set;
        let start = self.elements.len();
        self.level = Level { start, unsorted: false, character_set: inherited, inherited, pixels };
    }

    fn end_item(&mut self) {
        let Some(open) = self.open.last() else { return };
        let length = open.item_length;
        let data_set = self.data_set();
        self.items.push(Item { data_set, length });
    }

    fn end_sequence(&mut self) {
        if let Some((tag, vr, pixels)) = self.pixels.take() {
            self.push(tag, || Element::new(tag, vr, pixels));
        } else if let Some(Open { around, tag, vr, length, start, .. }) = self.open.pop() {
            self.level = around;
            let items = self.items.split_off(start);
            self.push(tag, || Element::new(tag, vr, Sequence { items, length }));
        }
    }

    /// Takes the data set of this level from the stack.
    fn data_set(&mut self) -> DataSet {
        let mut elements = self.elements.split_off(self.level.start);
        if self.level.unsorted {
            elements.sort_by_key(Element::tag);
            let open = self.open.iter().map(|open| (open.tag, open.start));
            let items = self.open.iter().skip(1).map(|open| open.start).chain([self.items.len()]);
            elements.dedup_by(|later, kept| {
                let is_twice = later.tag() == kept.tag();
                if is_twice && self.twice.is_none() {
                    let item =
                        |(tag, start), end: usize| (tag, u32::try_from(end - start).unwrap_or(u32::MAX));
                    let sequences =
                        open.clone().zip(items.clone()).map(|(open, end)| item(open, end)).collect();
                    self.twice = Some(TagPath { sequences, tag: Some(later.tag()) });
                }
                is_twice
            });
        }
        let inherited = self.level.inherited.and_then(|at| self.character_sets.get(at)).cloned();
        DataSet::from_sorted(elements, inherited, self.level.pixels)
    }

    /// The data set, and where for the first time an element was there twice.
    fn finish(mut self) -> (DataSet, Option<TagPath>) {
        self.level.start = 0;
        let mut data_set = self.data_set();
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
