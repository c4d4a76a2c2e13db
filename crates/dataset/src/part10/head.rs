use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{Tag, Uid, Vr, tags};

use super::{FileMeta, Identification};
use crate::{
    DataSet, Element, Encoding, Error, Reader, Reading, TagPath, Token, Value, Warning, WarningKind,
    header::{self, Header, HeaderVr, Syntax, UNDEFINED},
    implicit,
    reader::{Guess, Next},
    reading::is_uid,
};

/// The length of the preamble (PS3.10 §7.1).
const PREAMBLE: usize = 128;

/// More File Meta Information than anyone has.
const MOST: usize = 16 << 20;

/// The part of a file before its data set.
#[derive(Clone, Debug)]
pub struct Head {
    /// The 128 bytes before `DICM`; zero if there were none.
    pub preamble: [u8; 128],
    /// The File Meta Information; made up from the data set if there was none.
    pub meta: FileMeta,
    /// Where in the file the data set begins, in bytes.
    pub data_set_offset: usize,
    /// The faults that were forgiven.
    pub warnings: Vec<Warning>,
}

/// The outcome of reading the first bytes of a file.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)] // it is taken apart at once, and not kept
pub enum ReadHead {
    /// All that stands before the data set.
    Head(Head),
    /// The first so many bytes of the file are needed. [`Head::read_all`] if there are no more.
    NeedMore(usize),
}

impl Head {
    /// As [`Part10::read_head`](super::Part10::read_head).
    ///
    /// # Errors
    /// [`Error::NotDicom`], [`Error::TooLong`].
    pub fn read(bytes: &[u8]) -> Result<ReadHead, Error> {
        let mut needed = 0;
        match parse(bytes, false, &mut needed)? {
            Some(head) => Ok(ReadHead::Head(head)),
            None => Ok(ReadHead::NeedMore(needed)),
        }
    }

    /// The same of a file of which there is no more than these bytes.
    ///
    /// # Errors
    /// [`Error::NotDicom`], [`Error::TooLong`].
    pub fn read_all(bytes: &[u8]) -> Result<Head, Error> {
        parse(bytes, true, &mut 0)?.ok_or(Error::NotDicom)
    }

    /// Which SOP instance the data set behind this head is.
    pub fn identification(&self) -> Identification {
        Identification::new(&self.meta)
    }
}

/// The head of `bytes`, or how many bytes are needed; not if the file has `ended`.
fn parse(bytes: &[u8], ended: bool, needed: &mut usize) -> Result<Option<Head>, Error> {
    let mut head =
        Head { preamble: [0; PREAMBLE], meta: FileMeta::default(), data_set_offset: 0, warnings: Vec::new() };
    let start = match bytes.split_first_chunk::<PREAMBLE>() {
        Some((preamble, rest)) if rest.starts_with(b"DICM") => {
            head.preamble = *preamble;
            PREAMBLE + 4
        }
        _ if bytes.len() < PREAMBLE + 4 && !ended => {
            *needed = PREAMBLE + 4;
            return Ok(None);
        }
        _ => {
            head.warn(WarningKind::NoPreamble, 0, None);
            if bytes.starts_with(b"DICM") { 4 } else { 0 }
        }
    };
    if !head.read_meta(bytes, start, ended, needed)? {
        return Ok(None);
    }
    let rest = bytes.get(head.data_set_offset..).unwrap_or_default();
    if !head.meta.transfer_syntax().is_empty() || (rest.is_empty() && ended && start > 4) {
        return Ok(Some(head));
    }
    // Without a transfer syntax the data set has to say it itself.
    if head.meta.elements().is_empty() {
        head.warn(WarningKind::NoFileMeta, start, None);
    }
    let made_up = match made_up(rest, ended, start > 4)? {
        Ok(made_up) => made_up,
        Err(more) => {
            *needed = head.data_set_offset + more;
            return Ok(None);
        }
    };
    // Whoever wrote what there is, it was not kerma.
    let has_writer = head.meta.implementation_class().is_some();
    for element in made_up.elements() {
        let names_writer = element.tag() == tags::IMPLEMENTATION_VERSION_NAME && has_writer;
        if !names_writer && !head.meta.elements().contains(element.tag()) {
            head.meta.elements_mut().insert(element.to_element());
        }
    }
    Ok(Some(head))
}

impl Head {
    /// Group 0002 from `start` on; whether there was enough.
    fn read_meta(
        &mut self,
        bytes: &[u8],
        start: usize,
        ended: bool,
        needed: &mut usize,
    ) -> Result<bool, Error> {
        let mut at = start;
        let mut elements = DataSet::new();
        let mut end = None;
        loop {
            let input = bytes.get(at..).unwrap_or_default();
            if input.len() < 2 && !ended {
                *needed = at + 8;
                return Ok(false);
            }
            if !input.starts_with(&[0x02, 0x00]) {
                break;
            }
            let (header, vr) = match header::header(Syntax::EXPLICIT, input) {
                Ok((_, header)) => match header.vr {
                    HeaderVr::Named(vr) | HeaderVr::NamedUnclean(vr) => (header, vr),
                    HeaderVr::Unknown(_) | HeaderVr::None => match header::header(Syntax::IMPLICIT, input) {
                        Ok((_, header)) => {
                            self.warn(WarningKind::ImplicitVrElement, at, Some(header.tag));
                            (header, implicit::resolve(header.tag, implicit::Pixels::Unsaid))
                        }
                        Err(_) => break,
                    },
                },
                Err(needed) if ended => {
                    let missing = match needed {
                        nom::Err::Incomplete(nom::Needed::Size(n)) => n.get() as u64,
                        _ => 1,
                    };
                    self.warn(WarningKind::Truncated { missing }, at, None);
                    at = bytes.len();
                    break;
                }
                Err(_) => {
                    *needed = at + if input.len() < 8 { 8 } else { 12 };
                    return Ok(false);
                }
            };
            let Some((value, next)) = self.value(bytes, at, header, ended, needed)? else {
                return Ok(false);
            };
            let bytes = Bytes::copy_from_slice(value);
            if header.tag.is_group_length() && vr != Vr::UL {
                self.warn(WarningKind::GroupLengthVr(vr), at, Some(header.tag));
            }
            if header.tag == tags::FILE_META_INFORMATION_VERSION && bytes.len() != 2 {
                self.warn(WarningKind::FileMetaVersion, at, Some(header.tag));
            }
            if vr == Vr::UI && !is_uid(&bytes) {
                self.warn(WarningKind::MalformedUid, next - bytes.len(), Some(header.tag));
            }
            if header.tag.is_group_length() {
                end = bytes.first_chunk().map(|length| next + u32::from_le_bytes(*length) as usize);
            }
            if elements.insert(Element::new(header.tag, vr, Value::from(bytes))).is_some() {
                self.warn(WarningKind::Duplicate, at, Some(header.tag));
            }
            at = next;
        }
        if !elements.is_empty() && end != Some(at) {
            self.warn(WarningKind::GroupLength, start, Some(tags::FILE_META_INFORMATION_GROUP_LENGTH));
        }
        self.meta = FileMeta::from_elements(elements);
        self.data_set_offset = at;
        Ok(true)
    }

    /// The value behind a header, and where the next header is; `None` if more is needed.
    fn value<'a>(
        &mut self,
        bytes: &'a [u8],
        at: usize,
        header: Header,
        ended: bool,
        needed: &mut usize,
    ) -> Result<Option<(&'a [u8], usize)>, Error> {
        let start = at + usize::from(header.size);
        let length = usize::try_from(header.length).unwrap_or(usize::MAX);
        let end = start.saturating_add(length);
        if header.length == UNDEFINED || end > MOST {
            return Err(Error::TooLong(MOST as u64));
        }
        if length % 2 == 1 {
            self.warn(WarningKind::OddLength, at, Some(header.tag));
        }
        match bytes.get(start..end) {
            Some(value) => Ok(Some((value, end))),
            None if ended => {
                let missing = (end - bytes.len()) as u64;
                self.warn(WarningKind::Truncated { missing }, bytes.len(), Some(header.tag));
                Ok(Some((bytes.get(start..).unwrap_or_default(), bytes.len())))
            }
            None => {
                *needed = end;
                Ok(None)
            }
        }
    }

    fn warn(&mut self, kind: WarningKind, offset: usize, tag: Option<Tag>) {
        let path = TagPath { sequences: Vec::new(), tag };
        self.warnings.push(Warning { kind, offset: offset as u64, path });
    }
}

/// File Meta Information from what the data set itself says, or how many bytes of it are needed. Without
/// `is_dicom` the data set has to look like one.
fn made_up(data_set: &[u8], ended: bool, is_dicom: bool) -> Result<Result<FileMeta, usize>, Error> {
    let encoding = match Reader::guess(data_set, ended) {
        Guess::Encoding(encoding) => encoding,
        Guess::NeedMore(n) => return Ok(Err(n)),
        Guess::Nothing if is_dicom => Encoding::ImplicitVrLittleEndian,
        Guess::Nothing => return Err(Error::NotDicom),
    };
    let mut reader = Reader::with(Reading::new(encoding));
    if ended {
        reader.end_of_input();
    }
    let (mut class, mut instance) = (Uid::from_bytes(&[]), Uid::from_bytes(&[]));
    let mut input = data_set;
    loop {
        let more = |missing: usize, input: &[u8]| data_set.len() - input.len() + missing;
        match reader.next(&mut input)? {
            Next::NeedMore(n) => return Ok(Err(more(n, input).max(data_set.len() + 1))),
            Next::Token(Token::Element { tag, length, vr: Vr::UI, .. })
                if reader.depth() == 0 && matches!(tag, tags::SOP_CLASS_UID | tags::SOP_INSTANCE_UID) =>
            {
                let Some(value) = reader.value(&mut input)? else {
                    return Ok(Err(more(length as usize, input)));
                };
                let uid = if tag == tags::SOP_CLASS_UID { &mut class } else { &mut instance };
                *uid = Uid::from_bytes(value);
            }
            Next::Token(Token::Element { tag, .. })
                if reader.depth() == 0 && tag > tags::SOP_INSTANCE_UID =>
            {
                break;
            }
            Next::Token(Token::SequenceStart { tag, .. } | Token::PixelSequenceStart { tag, .. })
                if reader.depth() == 1 && tag > tags::SOP_INSTANCE_UID =>
            {
                break;
            }
            Next::Token(_) => {}
            Next::End => break,
        }
    }
    Ok(Ok(FileMeta::new(class, instance, encoding.transfer_syntax())))
}
