//! Where the parts of a stored data set are: what is small, as a data set, and where in the file what is large can be read.
//!
//! A file is read once from its front to its end, and what is large is leapt over, so that no length field and no pixel takes
//! memory.

use std::borrow::Cow;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::Range;

use kerma_dataset::{
    DataSet, Element, ElementRef, Encoding, Next, ReEncoder, Reader, Reading, Token, Value, ValueRef,
};
use kerma_dictionary::{ByteOrder, Tag, Uid, Vr, tags};

use crate::failure::Failure;
use crate::origin::{File, Instance};

/// Binary values with more bytes than this are bulk data; Pixel Data always is.
pub(crate) const INLINE: u32 = 1024;

/// A data set whose small values have more than this together is not taken apart.
const MOST: usize = 64 << 20;

/// A deflated data set that inflates to more than this is not taken apart.
const MOST_INFLATED: usize = 256 << 20;

/// How much is read at a time.
const BUFFER: usize = 32 << 10;

/// A stored data set, taken apart.
pub(crate) struct Layout {
    /// What is small.
    pub(crate) small: DataSet,
    /// What is large, in the order of the tags.
    pub(crate) bulk: Vec<Bulk>,
    /// What the ranges of `bulk` are of.
    pub(crate) file: Box<dyn File>,
}

/// A value that is large.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bulk {
    pub(crate) tag: Tag,
    pub(crate) vr: Vr,
    pub(crate) byte_order: ByteOrder,
    pub(crate) place: Place,
}

/// Where a value is in the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Place {
    /// Its bytes.
    Native(Range<u64>),
    /// Those of its offset table, and of its fragments (PS3.5 §A.4).
    Encapsulated {
        /// Empty if there is none.
        table: Range<u64>,
        fragments: Vec<Range<u64>>,
    },
}

impl Bulk {
    /// How many bytes the value has: of fragments without their headers, and without the offset table.
    pub(crate) fn length(&self) -> u64 {
        match &self.place {
            Place::Native(range) => range.end - range.start,
            Place::Encapsulated { fragments, .. } => {
                fragments.iter().map(|range| range.end - range.start).sum()
            }
        }
    }
}

impl Layout {
    /// The layout of a stored instance.
    ///
    /// # Errors
    /// If its file cannot be read, or is no data set.
    pub(crate) fn of(instance: &dyn Instance) -> Result<Layout, Failure> {
        let failed = |why: &dyn std::fmt::Display| Failure(format!("{}: {why}", instance.sop_instance()));
        let syntax = instance.transfer_syntax();
        let encoding =
            Encoding::of(syntax).ok_or_else(|| failed(&format!("transfer syntax {syntax} is not known")))?;
        let mut file = instance.open().map_err(|error| failed(&error))?;
        let begin = instance.data_set_offset();
        let scanned = match encoding {
            Encoding::DeflatedExplicitVrLittleEndian => {
                file.seek(SeekFrom::Start(begin)).map_err(|error| failed(&error))?;
                let plain = inflated(&mut file).map_err(|error| failed(&error))?;
                scan(Box::new(Cursor::new(plain)), 0, Encoding::ExplicitVrLittleEndian)
            }
            encoding => scan(file, begin, encoding),
        };
        scanned.map_err(|error| failed(&error))
    }

    /// Whether the ranges of such an instance are not those of its file, because that is deflated.
    pub(crate) fn is_apart(transfer_syntax: &Uid) -> bool {
        Encoding::of(transfer_syntax) == Some(Encoding::DeflatedExplicitVrLittleEndian)
    }

    /// The large value of this attribute.
    pub(crate) fn bulk(&self, tag: Tag) -> Option<&Bulk> {
        self.bulk.iter().find(|bulk| bulk.tag == tag)
    }

    /// The Pixel Data, of whichever of its kinds (PS3.3 §C.7.6.3, §C.7.6.24, §C.7.6.25).
    pub(crate) fn pixels(&self) -> Option<&Bulk> {
        [tags::PIXEL_DATA, tags::FLOAT_PIXEL_DATA, tags::DOUBLE_FLOAT_PIXEL_DATA]
            .into_iter()
            .find_map(|tag| self.bulk(tag))
    }

    /// The bytes of a part of the file.
    pub(crate) fn bytes(&mut self, range: &Range<u64>) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(range.start))?;
        self.file.by_ref().take(range.end - range.start).read_to_end(&mut bytes)?;
        match bytes.len() as u64 == range.end - range.start {
            true => Ok(bytes),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

/// The data set in Explicit VR Little Endian.
fn inflated(file: &mut dyn Read) -> Result<Vec<u8>, String> {
    let mut encoder =
        ReEncoder::new(Encoding::DeflatedExplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian);
    let (mut plain, mut buffer) = (Vec::new(), vec![0; BUFFER]);
    loop {
        let read = file.read(&mut buffer).map_err(|error| error.to_string())?;
        let Some(piece) = buffer.get(..read).filter(|piece| !piece.is_empty()) else { break };
        plain.extend(encoder.push(piece).map_err(|error| error.to_string())?);
        if plain.len() > MOST_INFLATED {
            return Err("the deflated data set is too large to be taken apart".into());
        }
    }
    plain.extend(encoder.end().map_err(|error| error.to_string())?.0);
    Ok(plain)
}

/// What has been found so far.
#[derive(Default)]
struct Scanned {
    /// The small elements, as they are encoded.
    kept: Vec<u8>,
    bulk: Vec<Bulk>,
}

fn scan(mut file: Box<dyn File>, begin: u64, encoding: Encoding) -> Result<Layout, String> {
    let mut scanned = Scanned::default();
    let mut reader = Reader::new(encoding);
    let mut window = Window { buffer: Vec::new(), taken: 0, ended: false };
    let mut fragments: Option<(Tag, Vr, Vec<Range<u64>>)> = None;
    file.seek(SeekFrom::Start(begin)).map_err(|error| error.to_string())?;
    loop {
        let mut input = window.rest();
        let length = input.len();
        let next = reader.next(&mut input).map_err(|error| error.to_string())?;
        let taken = length - input.len();
        let at = begin + reader.offset();
        match next {
            Next::End => break,
            Next::NeedMore(wanted) => {
                // What is passed over without a token belongs to what is kept.
                scanned.keep(window.take(taken), fragments.is_none())?;
                if !window.fill(&mut file, wanted).map_err(|error| error.to_string())? {
                    reader.end_of_input();
                }
            }
            Next::Token(Token::Element { tag, vr, length, byte_order })
                if reader.depth() == 0 && is_bulk(tag, vr, length) =>
            {
                window.take(taken);
                let place = Place::Native(at..at + u64::from(length));
                scanned.bulk.push(Bulk { tag, vr, byte_order, place });
                window.leap(&mut file, reader.skip_value()).map_err(|error| error.to_string())?;
            }
            Next::Token(Token::PixelSequenceStart { tag, vr }) if reader.depth() == 1 => {
                window.take(taken);
                fragments = Some((tag, vr, Vec::new()));
            }
            Next::Token(Token::Fragment { length }) if fragments.is_some() => {
                window.take(taken);
                if let Some((_, _, ranges)) = &mut fragments {
                    ranges.push(at..at + u64::from(length));
                }
                window.leap(&mut file, reader.skip_value()).map_err(|error| error.to_string())?;
            }
            Next::Token(Token::SequenceEnd) if fragments.is_some() => {
                window.take(taken);
                if let Some((tag, vr, mut ranges)) = fragments.take() {
                    let table = if ranges.is_empty() { 0..0 } else { ranges.remove(0) };
                    let place = Place::Encapsulated { table, fragments: ranges };
                    scanned.bulk.push(Bulk { tag, vr, byte_order: ByteOrder::LittleEndian, place });
                }
            }
            Next::Token(_) => {
                scanned.keep(window.take(taken), true)?;
                while reader.pending() > 0 {
                    let mut input = window.rest();
                    let part = reader.value_part(&mut input).map_err(|error| error.to_string())?.len();
                    scanned.keep(window.take(part), true)?;
                    let left = usize::try_from(reader.pending()).unwrap_or(usize::MAX);
                    if left > 0 && !window.fill(&mut file, left).map_err(|error| error.to_string())? {
                        reader.end_of_input();
                        break;
                    }
                }
            }
        }
    }
    let read = Reading::new(encoding).read(scanned.kept).map_err(|error| error.to_string())?;
    Ok(Layout { small: read.data_set, bulk: scanned.bulk, file })
}

impl Scanned {
    fn keep(&mut self, bytes: &[u8], keeps: bool) -> Result<(), String> {
        if keeps {
            self.kept.extend_from_slice(bytes);
        }
        match self.kept.len() > MOST {
            true => Err("there is too much in the data set for it to be taken apart".into()),
            false => Ok(()),
        }
    }
}

/// Whether a value of the data set itself is left in the file.
fn is_bulk(tag: Tag, vr: Vr, length: u32) -> bool {
    let is_pixels = matches!(tag, tags::PIXEL_DATA | tags::FLOAT_PIXEL_DATA | tags::DOUBLE_FLOAT_PIXEL_DATA);
    is_binary(vr) && length > if is_pixels { 0 } else { INLINE }
}

/// The value representations whose values may be elsewhere than in the metadata.
fn is_binary(vr: Vr) -> bool {
    matches!(vr, Vr::OB | Vr::OD | Vr::OF | Vr::OL | Vr::OV | Vr::OW | Vr::UN)
}

/// A part of the file in memory.
struct Window {
    buffer: Vec<u8>,
    /// How much of it has been taken.
    taken: usize,
    ended: bool,
}

impl Window {
    fn rest(&self) -> &[u8] {
        self.buffer.get(self.taken..).unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> &[u8] {
        let from = self.taken;
        self.taken += length;
        self.buffer.get(from..self.taken).unwrap_or_default()
    }

    /// Reads on until there is so much, or nothing is left: whether something was read.
    fn fill(&mut self, file: &mut dyn File, wanted: usize) -> io::Result<bool> {
        self.buffer.drain(..self.taken.min(self.buffer.len()));
        self.taken = 0;
        let missing = wanted.saturating_sub(self.buffer.len()).clamp(BUFFER, MOST) as u64;
        let read = file.take(missing).read_to_end(&mut self.buffer)?;
        self.ended = read == 0;
        Ok(read > 0)
    }

    /// Goes on so far behind what was taken.
    fn leap(&mut self, file: &mut dyn File, length: u64) -> io::Result<()> {
        let there = self.rest().len() as u64;
        match usize::try_from(length) {
            Ok(near) if length <= there => self.taken += near,
            _ => {
                self.buffer.clear();
                self.taken = 0;
                file.seek_relative(i64::try_from(length - there).unwrap_or(i64::MAX))?;
            }
        }
        Ok(())
    }
}

/// What stands in place of a value that is elsewhere, in front of its path.
const ELSEWHERE: &[u8] = b"\0kerma: elsewhere\0";

impl Layout {
    /// The whole data set, with the paths of large values in place of them; [`elsewhere`] knows them.
    pub(crate) fn with_paths(&self) -> DataSet {
        let mut data_set = self.small.clone();
        leave_paths(&mut data_set, "");
        for Bulk { tag, vr, .. } in &self.bulk {
            data_set.insert(Element::new(*tag, *vr, marked(&format!("{:08X}", tag.to_u32()))));
        }
        data_set
    }

    /// The value at a path: in items, `54000100/1/54001010`.
    pub(crate) fn at(&self, path: &str) -> Option<At<'_>> {
        let mut steps = path.split('/');
        let mut data_set = Cow::Borrowed(&self.small);
        let mut tag = tag_of(steps.next()?)?;
        if let (Some(bulk), None) = (self.bulk(tag), steps.clone().next()) {
            return Some(At::Bulk(bulk));
        }
        loop {
            let element = data_set.get_element(tag)?;
            let Some(number) = steps.next() else {
                return (!matches!(element.value(), ValueRef::Sequence(_)))
                    .then(|| At::Element(element.to_element()));
            };
            let number: usize = number.parse().ok()?;
            let item = element.items().ok()?.get(number.checked_sub(1)?)?.into_owned();
            data_set = Cow::Owned(item.data_set);
            tag = tag_of(steps.next()?)?;
        }
    }

    /// The paths of all values that are elsewhere.
    pub(crate) fn paths(&self) -> Vec<String> {
        let data_set = self.with_paths();
        data_set.walk().filter_map(|element| elsewhere(element).map(str::to_owned)).collect()
    }
}

/// A value.
pub(crate) enum At<'a> {
    /// In the file.
    Bulk(&'a Bulk),
    /// In memory.
    Element(Element),
}

fn tag_of(text: &str) -> Option<Tag> {
    let is_tag = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_tag.then(|| u32::from_str_radix(text, 16).ok().map(Tag::from_u32)).flatten()
}

fn marked(path: &str) -> Vec<u8> {
    [ELSEWHERE, path.as_bytes()].concat()
}

/// The path that stands in place of the element's value, if the value is elsewhere.
pub(crate) fn elsewhere(element: ElementRef<'_>) -> Option<&str> {
    if !is_binary(element.vr()) {
        return None;
    }
    let ValueRef::Bytes { bytes, .. } = element.value() else { return None };
    let path = bytes.strip_prefix(ELSEWHERE)?;
    std::str::from_utf8(path).ok().map(|path| path.trim_end_matches('\0'))
}

/// Puts paths in place of the large values in items.
fn leave_paths(data_set: &mut DataSet, around: &str) {
    for element in data_set.iter_mut() {
        let path = format!("{around}{:08X}", element.tag().to_u32());
        let is_large =
            is_binary(element.vr()) && !around.is_empty() && element.bytes().len() > INLINE as usize;
        if is_large {
            *element = Element::new(element.tag(), element.vr(), marked(&path));
        } else if let Value::Sequence(sequence) = element.value_mut() {
            for (number, item) in sequence.items.iter_mut().enumerate() {
                leave_paths(&mut item.data_set, &format!("{path}/{}/", number + 1));
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use kerma_dataset::OffsetTable;
    use kerma_dictionary::uids;

    use super::*;

    /// An instance in memory.
    pub(crate) struct Kept {
        pub(crate) bytes: Vec<u8>,
        pub(crate) syntax: Uid,
        pub(crate) class: Uid,
        pub(crate) uid: Uid,
    }

    impl Instance for Kept {
        fn sop_class(&self) -> &Uid {
            &self.class
        }
        fn sop_instance(&self) -> &Uid {
            &self.uid
        }
        fn transfer_syntax(&self) -> &Uid {
            &self.syntax
        }
        fn length(&self) -> u64 {
            self.bytes.len() as u64
        }
        fn data_set_offset(&self) -> u64 {
            3
        }
        fn open(&self) -> io::Result<Box<dyn File>> {
            Ok(Box::new(Cursor::new(self.bytes.clone())))
        }
    }

    pub(crate) fn kept(data_set: &DataSet, syntax: Uid) -> Kept {
        let mut bytes = b"xyz".to_vec();
        bytes.extend(data_set.to_vec(Encoding::of(&syntax).unwrap()).unwrap());
        Kept { bytes, syntax, class: uids::CT_IMAGE_STORAGE, uid: Uid::from_static("1.2.3") }
    }

    fn data_set() -> DataSet {
        let mut data_set = DataSet::new();
        data_set.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
        let mut item = DataSet::new();
        item.insert(Element::new(tags::WAVEFORM_DATA, Vr::OW, vec![7; 5000]));
        item.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![8; 10]));
        data_set.set(tags::WAVEFORM_SEQUENCE, vec![DataSet::new(), item]).unwrap();
        data_set.insert(Element::new(Tag::new(0x6000, 0x3000), Vr::OW, vec![9; 2000]));
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, (0..=255).collect::<Vec<u8>>().repeat(1000)));
        data_set.insert(Element::new(tags::DATA_SET_TRAILING_PADDING, Vr::OB, vec![0; 100]));
        data_set
    }

    #[test]
    fn what_is_large_is_left_in_the_file_in_every_encoding() {
        for encoding in Encoding::ALL {
            let instance = kept(&data_set(), encoding.transfer_syntax());
            let mut layout = Layout::of(&instance).unwrap();
            assert_eq!(layout.small.string(tags::PATIENT_NAME).unwrap(), "Doe^Jane");
            assert!(layout.small.contains(tags::DATA_SET_TRAILING_PADDING), "{encoding}");
            assert!(!layout.small.contains(tags::PIXEL_DATA));
            let pixels = layout.pixels().unwrap().clone();
            let Place::Native(range) = &pixels.place else { panic!("{pixels:?}") };
            let bytes = layout.bytes(range).unwrap();
            assert_eq!((bytes.len(), bytes[1] as usize + bytes[0] as usize), (256_000, 1), "{encoding}");
            assert_eq!(layout.bulk.len(), 2);
        }
    }

    #[test]
    fn fragments_are_found_where_they_are() {
        let mut data_set = data_set();
        data_set.set_frames([vec![1; 3000], vec![2; 5000]], OffsetTable::Basic).unwrap();
        let instance = kept(&data_set, uids::RLE_LOSSLESS);
        let mut layout = Layout::of(&instance).unwrap();
        let Place::Encapsulated { table, fragments } = layout.pixels().unwrap().place.clone() else {
            panic!()
        };
        assert_eq!(layout.bytes(&table).unwrap(), [0, 0, 0, 0, 0xC0, 0x0B, 0, 0]);
        assert_eq!(fragments.len(), 2);
        assert_eq!(layout.bytes(&fragments[0]).unwrap(), vec![1; 3000]);
        assert_eq!(layout.bytes(&fragments[1]).unwrap(), vec![2; 5000]);
        assert!(layout.small.contains(tags::DATA_SET_TRAILING_PADDING));
    }

    #[test]
    fn a_path_leads_to_a_value_in_an_item_too() {
        let instance = kept(&data_set(), uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let layout = Layout::of(&instance).unwrap();
        assert_eq!(layout.paths(), ["54000100/2/54001010", "60003000", "7FE00010"]);
        let Some(At::Element(element)) = layout.at("54000100/2/54001010") else { panic!() };
        assert_eq!(element.bytes(), [7; 5000]);
        assert!(matches!(layout.at("7FE00010"), Some(At::Bulk(_))));
        assert!(matches!(layout.at("00100010"), Some(At::Element(_))));
        for path in [
            "",
            "/",
            "7FE0001",
            "54000100",
            "54000100/0/54001010",
            "54000100/3/54001010",
            "54000100/2",
            "../7FE00010",
            "54000100/2/54001010/1",
            "+7FE0001",
            "00100010/1/00100010",
        ] {
            assert!(layout.at(path).is_none(), "{path}");
        }
    }
}
