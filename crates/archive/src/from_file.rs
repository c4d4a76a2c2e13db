//! What the index does not have, out of a stored file.

use std::io::Read as _;

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding, Next, Reader, Reading};
use kerma_dictionary::{Tag, tags};
use kerma_service::matching::keys::Level;

use crate::archive::Inner;
use crate::entry::Entry;
use crate::index_scan::{self, has_come_to};
use crate::rows::Stored;
use crate::stored_file::StoredFile;
use crate::{attributes, levels, select};

/// How much of a file is read at a time.
const CHUNK: u64 = 64 << 10;
/// A file of which more than this comes before the last attribute that is asked for is not looked into.
const MOST: usize = 32 << 20;

/// Whether an instance can say it for an entity of this level: it is an attribute of that entity or of one above, and
/// comes before the pixel data.
pub(crate) fn has(tag: Tag, level: Level) -> bool {
    let of_index = attributes::level_of(tag).or_else(|| select::computed(tag).map(|(level, _)| level));
    of_index.is_none() && levels::of(tag) <= level && can_have(tag)
}

/// Whether it is an attribute of an instance that comes before the pixel data.
pub(crate) fn can_have(tag: Tag) -> bool {
    tag.group() < tags::PIXEL_DATA.group() && tag.group() > 2
}

/// The elements of these attributes, their text in UTF-8; of a private attribute its whole group, since only the creator
/// tells which block it is in (PS3.5 §7.8.1). The error is for the log.
pub(crate) fn read(archive: &Inner, stored: &Stored, wanted: &[Tag]) -> Result<DataSet, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", stored.file);
    let encoding = Encoding::of(&stored.transfer_syntax).ok_or("the transfer syntax is not known")?;
    let mut file = StoredFile::open(archive, stored).map_err(|error| failed(&error))?;
    let is_wanted = |tag: Tag| {
        tag == tags::SPECIFIC_CHARACTER_SET
            || wanted.iter().any(|of| *of == tag || of.is_private() && of.group() == tag.group())
    };
    let end = wanted.iter().map(|tag| after(*tag)).max().unwrap_or(tags::SPECIFIC_CHARACTER_SET);
    let bytes = match encoding {
        Encoding::DeflatedExplicitVrLittleEndian => all(&mut file),
        _ => beginning(&mut file, encoding, end),
    };
    let bytes = bytes.map_err(|error| failed(&error))?;
    let read = Reading::new(encoding).until(end).read(Bytes::from(bytes)).map_err(|error| failed(&error))?;
    let mut data_set = read.data_set;
    data_set.retain(|element| is_wanted(element.tag()));
    let mut data_set = data_set.in_character_set("ISO_IR 192").map_err(|error| failed(&error))?;
    data_set.remove(tags::SPECIFIC_CHARACTER_SET);
    Ok(data_set)
}

/// What the index is to have of a file, which is read up to its pixel data. The error is for the log.
pub(crate) fn entry(archive: &Inner, stored: &Stored) -> Result<Entry, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", stored.file);
    let encoding = Encoding::of(&stored.transfer_syntax).ok_or("the transfer syntax is not known")?;
    let bytes = until(archive, stored, tags::PIXEL_DATA)?;
    let mut scan = index_scan::scan(encoding);
    scan.push(&bytes).map_err(|error| failed(&error))?;
    let head = scan.end().map_err(|error| failed(&error))?.data_set;
    Entry::new(&head).map_err(|offending| failed(&format!("{}: {:?}", offending.comment, offending.elements)))
}

/// The attributes before the pixel data.
pub(crate) fn before_pixels(archive: &Inner, stored: &Stored) -> Result<DataSet, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", stored.file);
    let encoding = Encoding::of(&stored.transfer_syntax).ok_or("the transfer syntax is not known")?;
    let end = Tag::new(tags::PIXEL_DATA.group(), 0);
    let bytes = until(archive, stored, end)?;
    Ok(Reading::new(encoding).until(end).read(bytes).map_err(|error| failed(&error))?.data_set)
}

/// The bytes of a data set up to this tag, and a bit more; all of a deflated one.
pub(crate) fn until(archive: &Inner, stored: &Stored, end: Tag) -> Result<Bytes, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", stored.file);
    let encoding = Encoding::of(&stored.transfer_syntax).ok_or("the transfer syntax is not known")?;
    let mut file = StoredFile::open(archive, stored).map_err(|error| failed(&error))?;
    let bytes = match encoding {
        Encoding::DeflatedExplicitVrLittleEndian => all(&mut file),
        _ => beginning(&mut file, encoding, end),
    };
    Ok(Bytes::from(bytes.map_err(|error| failed(&error))?))
}

/// The first tag behind this attribute.
fn after(tag: Tag) -> Tag {
    let last = if tag.is_private() { Tag::new(tag.group(), 0xFFFF) } else { tag };
    Tag::from_u32(last.to_u32() + 1)
}

fn all(file: &mut StoredFile) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = file.take(MOST as u64 + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if read > MOST { Err(TOO_LONG.into()) } else { Ok(bytes) }
}

/// The data set up to this tag, if it has it, and a bit more.
fn beginning(file: &mut StoredFile, encoding: Encoding, end: Tag) -> Result<Vec<u8>, String> {
    let mut reader = Reader::new(encoding);
    let (mut bytes, mut taken) = (Vec::new(), 0);
    loop {
        let read = file.take(CHUNK).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
        let mut input = bytes.get(taken..).unwrap_or_default();
        loop {
            match reader.next(&mut input).map_err(|error| error.to_string())? {
                Next::NeedMore(_) if read > 0 => break,
                Next::NeedMore(_) | Next::End => return Ok(bytes),
                Next::Token(token) if has_come_to(end, &token, &reader) => return Ok(bytes),
                Next::Token(_) => {}
            }
        }
        taken = bytes.len() - input.len();
        if bytes.len() > MOST {
            return Err(TOO_LONG.into());
        }
    }
}

const TOO_LONG: &str = "there is too much before the attribute";
