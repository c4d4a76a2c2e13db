//! Data sets of tokens.

use alloc::{sync::Arc, vec, vec::Vec};
use core::ops::Range;

use bytes::Bytes;
use kerma_dictionary::{ByteOrder, Tag, Vr, tags};

use super::{Read, value};
use crate::{
    CharacterSet, DataSet, Element, Encapsulated, Error, LengthForm, TagPath, Value, Warning, WarningKind,
    data_set::{Around, Level},
    header::HeaderForm,
    implicit::{self, Pixels},
    reader::{Next, Reader, Token, WholeElement},
};

/// A data set or item of which more is to come.
#[derive(Clone, Copy)]
struct Innermost {
    /// Where on its level its elements begin.
    start: usize,
    /// Its last element; 0 if there is none.
    last: Tag,
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
/// Nothing is allocated for a single element, sequence or item: each is a place on its [`Level`]. The levels are tied
/// together at the end, from the inside.
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
struct Growing {
    level: Level,
    /// What is around its last item: a character set among those of the builder, and Pixel Representation.
    last_around: Option<(Option<usize>, Pixels)>,
}

impl Growing {
    fn new(source: &Arc<Bytes>, begin: usize) -> Growing {
        Growing { level: Level::new(source, begin), last_around: None }
    }
}

impl Innermost {
    /// One whose elements begin there, in a data set that has these.
    fn new(start: usize, inherited: Option<usize>, pixels: Pixels) -> Innermost {
        let last = Tag::from_u32(0);
        Innermost { start, last, unsorted: false, character_set: inherited, inherited, pixels }
    }
}

/// Makes a data set of the tokens of `source`.
pub(super) fn build(source: Bytes, mut reader: Reader) -> Result<Read, Error> {
    reader.end_of_input();
    let until = reader.until();
    let mut input: &[u8] = &source;
    let shared = Arc::new(source.clone());
    let mut builder = Builder {
        levels: vec![Growing::new(&shared, 0)],
        source: shared,
        character_sets: Vec::new(),
        innermost: Innermost::new(0, None, Pixels::Unsaid),
        open: Vec::new(),
        pixels: None,
        twice: None,
        undecided: Vec::new(),
    };
    let length = loop {
        // At the top each element may be the one to stop at.
        while (until.is_none() || !builder.open.is_empty())
            && let Some(WholeElement { tag, vr, length, byte_order, form }) = reader.whole_element(&mut input)
        {
            let end = source.len() - input.len();
            let range = end - length as usize..end;
            builder.push_whole((tag, vr, byte_order), form, range.clone());
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
                builder.push_bytes((tag, vr, byte_order), range.clone());
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
            Token::ItemStart { length } => {
                builder.start_item(length, reader.pixels(), source.len() - input.len())
            }
            Token::ItemEnd => builder.end_item()?,
            Token::PixelSequenceStart { tag, vr } => {
                builder.pixels = Some((tag, vr, Encapsulated::default()))
            }
            Token::SequenceEnd => builder.end_sequence(source.len() - input.len())?,
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
    /// The innermost level, which is to have an element of this tag behind the others.
    #[inline(always)]
    fn level_for(&mut self, tag: Tag) -> Option<&mut Level> {
        let growing = self.levels.get_mut(self.open.len())?;
        self.innermost.unsorted |= tag <= self.innermost.last;
        self.innermost.last = tag;
        Some(&mut growing.level)
    }

    /// An element of these bytes of the source, behind a header of this form.
    #[inline(always)]
    fn push_whole(&mut self, element: (Tag, Vr, ByteOrder), form: HeaderForm, range: Range<usize>) {
        let Some(level) = self.level_for(element.0) else { return };
        level.push_whole(element, form, range.clone());
        if element.0 == tags::SPECIFIC_CHARACTER_SET {
            self.character_set(range);
        }
    }

    /// An element of these bytes of the source, whatever is before them.
    fn push_bytes(&mut self, element: (Tag, Vr, ByteOrder), range: Range<usize>) {
        let Some(level) = self.level_for(element.0) else { return };
        level.push_bytes(element, range.clone());
        if element.0 == tags::SPECIFIC_CHARACTER_SET {
            self.character_set(range);
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
    fn character_set(&mut self, range: Range<usize>) {
        // Of two, the data set keeps the first.
        if self.innermost.character_set == self.innermost.inherited {
            self.innermost.character_set = Some(self.character_sets.len());
            self.character_sets.push(self.source.slice(range));
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
        let start = self.levels.get(self.open.len() + 1).map_or(0, |growing| growing.level.items_len());
        self.open.push(Open { around: self.innermost, tag, vr, length, start, item_length: length });
    }

    fn start_item(&mut self, length: LengthForm, pixels: Pixels, read: usize) {
        let depth = self.open.len();
        let Some(open) = self.open.last_mut() else { return };
        open.item_length = length;
        let inherited = open.around.character_set;
        if depth >= self.levels.len() {
            self.levels.push(Growing::new(&self.source, read));
        }
        let start = self.levels.get(depth).map_or(0, |growing| growing.level.len());
        self.innermost = Innermost::new(start, inherited, pixels);
    }

    fn end_item(&mut self) -> Result<(), Error> {
        if self.innermost.unsorted {
            self.sort();
        }
        let Innermost { start, inherited, pixels, .. } = self.innermost;
        let Some(open) = self.open.last() else { return Ok(()) };
        let Some(growing) = self.levels.get_mut(self.open.len()) else { return Ok(()) };
        let is_as_before = growing.last_around.replace((inherited, pixels)) == Some((inherited, pixels));
        let around = (!is_as_before).then(|| {
            let character_set = inherited.and_then(|at| self.character_sets.get(at)).cloned();
            Around { character_set: character_set.unwrap_or_default(), pixels }
        });
        growing.level.push_item(start, open.item_length, around).ok_or(TOO_MANY)
    }

    fn end_sequence(&mut self, read: usize) -> Result<(), Error> {
        if let Some((tag, vr, pixels)) = self.pixels.take() {
            if let Some(level) = self.level_for(tag) {
                level.push(Element::new(tag, vr, pixels));
            }
        } else if let Some(Open { around, tag, vr, length, start, .. }) = self.open.pop() {
            self.innermost = around;
            let end = self.levels.get(self.open.len() + 1).map_or(start, |growing| growing.level.items_len());
            if let Some(level) = self.level_for(tag) {
                level.push_sequence((tag, vr, length), start..end, read).ok_or(TOO_MANY)?;
            }
        }
        Ok(())
    }

    /// Puts the elements of the innermost data set in order, each tag once.
    #[cold]
    fn sort(&mut self) {
        // Which item it is of the sequence around it, and so on outward.
        let items = |(depth, open): (usize, &Open)| {
            let items = self.levels.get(depth + 1).map_or(0, |growing| growing.level.items_len());
            (open.tag, u32::try_from(items - open.start).unwrap_or(u32::MAX))
        };
        let sequences: Vec<_> = self.open.iter().enumerate().map(items).collect();
        let Some(growing) = self.levels.get_mut(self.open.len()) else { return };
        let twice = &mut self.twice;
        growing.level.sort(self.innermost.start, |tag| {
            twice.get_or_insert_with(|| TagPath { sequences: sequences.clone(), tag: Some(tag) });
        });
    }

    /// The data set, and where for the first time an element was there twice.
    fn finish(mut self) -> (DataSet, Option<TagPath>) {
        if self.innermost.unsorted {
            self.sort();
        }
        let mut inside = None;
        while let Some(Growing { level, .. }) = self.levels.pop() {
            inside = Some(level.complete(inside));
        }
        let mut data_set = inside.map_or_else(DataSet::new, |level| {
            // More than `u32::MAX` of the data set itself would have been too many items and elements.
            let length = u32::try_from(level.len()).unwrap_or(u32::MAX);
            DataSet::read_at(&level, 0..length, 0)
        });
        for path in self.undecided {
            decide(&mut data_set, &path);
        }
        (data_set, self.twice)
    }
}

/// More than the numbers of a [`Level`] can say.
const TOO_MANY: Error = Error::TooManyElements(1 << 31);

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
