//! Parts that are metadata, and bulk data for that (PS3.18 §10.5.1.1, §8.6.1.2.2).
//!
//! Bulk data is spooled, since metadata may name it in any order, and goes to the archive when all is there.

use std::collections::HashMap;
use std::ops::Range;

use kerma_archive::Refused;
use kerma_dataset::json::{BulkDataReference, FromJson};
use kerma_dataset::part10::FileMeta;
use kerma_dataset::{DataSet, Element, ElementRef, Encoding, Value, ValueRef};
use kerma_dictionary::{Tag, TransferSyntax, Uid, Vr, tags, uids};

use super::outcomes::{CANNOT_UNDERSTAND, Identity, Outcomes};
use super::spool::Spool;
use crate::Problem;
use crate::media_type::MediaType;
use crate::native;
use crate::origin::{New, Storing};
use crate::shared::Shared;

/// The metadata of a request has this many bytes at most.
const MOST: usize = 64 << 20;

/// A value in an item that is in bulk data has this many bytes at most.
const MOST_IN_ITEM: u64 = 64 << 20;

/// The metadata of instances, and bulk data.
pub(super) struct Described {
    shared: Shared,
    outcomes: Outcomes,
    /// Each with whether it is XML.
    metadata: Vec<(Vec<u8>, bool)>,
    length: usize,
    spool: Spool,
    /// The parts of each location.
    bulk: HashMap<String, Vec<Spooled>>,
    part: Part,
}

/// Where a part is spooled, and the transfer syntax that it is compressed in.
type Spooled = (Range<u64>, Option<Uid>);

enum Part {
    None,
    Metadata { text: Vec<u8>, is_xml: bool },
    Bulk { location: String, begin: u64, transfer_syntax: Option<Uid> },
}

impl Described {
    pub(super) fn new(shared: &Shared, outcomes: Outcomes) -> Result<Described, Problem> {
        let spool =
            Spool::new(shared.settings().cache.as_deref()).map_err(|error| Problem::internal(&error))?;
        Ok(Described {
            shared: shared.clone(),
            outcomes,
            metadata: Vec::new(),
            length: 0,
            spool,
            bulk: HashMap::new(),
            part: Part::None,
        })
    }

    /// A part with these headers begins.
    pub(super) fn begin(&mut self, headers: &[(String, String)]) -> Result<(), Problem> {
        let header = |name: &str| headers.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str());
        let media_type = MediaType::parse(header("content-type").unwrap_or("application/octet-stream"));
        let media_type =
            media_type.ok_or_else(|| Problem::bad_request("the Content-Type of a part is none"))?;
        let is_xml = media_type.is("application/dicom+xml");
        if is_xml || media_type.is("application/dicom+json") || media_type.is("application/json") {
            self.part = Part::Metadata { text: Vec::new(), is_xml };
            return Ok(());
        }
        let location = header("content-location")
            .ok_or_else(|| Problem::bad_request("a part with bulk data has no Content-Location"))?;
        let transfer_syntax = transfer_syntax(&media_type)?;
        self.part = Part::Bulk { location: location.to_owned(), begin: self.spool.length(), transfer_syntax };
        Ok(())
    }

    /// Bytes of the part.
    pub(super) fn data(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        match &mut self.part {
            Part::None => Ok(()),
            Part::Metadata { text, .. } => {
                self.length += bytes.len();
                if self.length > MOST {
                    let why = format!("there are more than {MOST} bytes of metadata");
                    return Err(Problem::new(axum::http::StatusCode::PAYLOAD_TOO_LARGE, why));
                }
                text.extend_from_slice(bytes);
                Ok(())
            }
            Part::Bulk { .. } => self.spool.write(bytes).map_err(|error| Problem::internal(&error)),
        }
    }

    /// The part is over.
    pub(super) fn end(&mut self) {
        match std::mem::replace(&mut self.part, Part::None) {
            Part::None => {}
            Part::Metadata { text, is_xml } => self.metadata.push((text, is_xml)),
            Part::Bulk { location, begin, transfer_syntax } => {
                let range = begin..self.spool.length();
                self.bulk.entry(location).or_default().push((range, transfer_syntax));
            }
        }
    }

    /// All is there: stores the instances.
    pub(super) fn store(mut self) -> Result<Outcomes, Problem> {
        for (text, is_xml) in std::mem::take(&mut self.metadata) {
            let text =
                String::from_utf8(text).map_err(|_| Problem::bad_request("the metadata is not UTF-8"))?;
            let text = match is_xml {
                true => native::to_json(&text)
                    .map_err(|error| Problem::bad_request(format!("the metadata: {error}")))?,
                false => text,
            };
            let mut elsewhere = |reference: BulkDataReference<'_>| Some(marked(reference.uri).into());
            let reading = FromJson::new().bulk_data(&mut elsewhere);
            let data_sets = match text.trim_start().starts_with('[') {
                true => reading.data_sets(&text),
                false => reading.data_set(&text).map(|data_set| vec![data_set]),
            };
            let data_sets =
                data_sets.map_err(|error| Problem::bad_request(format!("the metadata: {error}")))?;
            data_sets.into_iter().for_each(|data_set| self.instance(data_set));
        }
        Ok(self.outcomes)
    }

    fn instance(&mut self, mut data_set: DataSet) {
        // The head of a file may be with it.
        let meta: Vec<Element> = data_set
            .iter()
            .filter(|element| element.tag().group() == 2)
            .map(ElementRef::to_element)
            .collect();
        data_set.retain(|element| element.tag().group() > 2);
        let identity = Identity::of(&data_set);
        if !self.outcomes.is_of_the_study(&identity) {
            return self.outcomes.is_elsewhere(identity);
        }
        let said = meta.into_iter().collect::<DataSet>().uid(tags::TRANSFER_SYNTAX_UID).ok();
        match self.stored(data_set, &identity, said) {
            Ok(kept) => self.outcomes.add(identity, kept),
            Err(why) => self.outcomes.fail(identity, CANNOT_UNDERSTAND, &why),
        }
    }

    /// Stores an instance. The error says what is wrong with its metadata or its bulk data.
    fn stored(
        &mut self,
        mut data_set: DataSet,
        identity: &Identity,
        said: Option<Uid>,
    ) -> Result<Result<kerma_archive::Kept, Refused>, String> {
        let (Some(sop_class), Some(sop_instance)) = (&identity.sop_class, &identity.sop_instance) else {
            return Err("the metadata has no SOP Class UID or SOP Instance UID".into());
        };
        let mut bulk = Vec::new();
        let mut failed = None;
        for element in data_set.iter_mut() {
            if let Some(location) = location(element.as_ref()) {
                match self.bulk.get(&location) {
                    Some(parts) => bulk.push((element.tag(), element.vr(), parts.clone())),
                    None => failed = Some(format!("there is no part for the bulk data at {location}")),
                }
            } else if let Value::Sequence(sequence) = element.value_mut() {
                for item in &mut sequence.items {
                    self.fill(&mut item.data_set)?;
                }
            }
        }
        if let Some(why) = failed {
            return Err(why);
        }
        data_set.retain(|element| location(element.as_ref()).is_none());
        let compressed =
            bulk.iter().find_map(|(_, _, parts)| parts.iter().find_map(|(_, syntax)| syntax.clone()));
        let transfer_syntax = compressed.unwrap_or_else(|| {
            let native = said
                .filter(|uid| TransferSyntax::of(uid).is_some_and(|_| Encoding::of(uid) == Some(ENCODING)));
            native
                .filter(|uid| TransferSyntax::of(uid).is_some_and(TransferSyntax::is_native))
                .unwrap_or(uids::EXPLICIT_VR_LITTLE_ENDIAN)
        });
        let meta = FileMeta::new(sop_class.clone(), sop_instance.clone(), transfer_syntax.clone());
        let mut head = Vec::new();
        meta.write(&mut head).map_err(|error| error.to_string())?;
        let promised = Some((sop_class.clone(), sop_instance.clone()));
        let new = New { head, transfer_syntax, promised, peer: self.shared.peer() };
        let mut storing = match self.shared.origin().begin_store(new) {
            Ok(storing) => storing,
            Err(refused) => return Ok(Err(refused)),
        };
        bulk.sort_by_key(|(tag, _, _)| *tag);
        for (tag, vr, parts) in bulk {
            let mut before = data_set.clone();
            before.retain(|element| element.tag() < tag);
            data_set.retain(|element| element.tag() > tag);
            let bytes = before.to_vec(ENCODING).map_err(|error| error.to_string())?;
            if let Err(refused) = storing.write(&bytes) {
                return Ok(Err(refused));
            }
            if let Err(refused) = self.value(&mut *storing, tag, vr, &parts)? {
                return Ok(Err(refused));
            }
        }
        let bytes = data_set.to_vec(ENCODING).map_err(|error| error.to_string())?;
        Ok(storing.write(&bytes).and_then(|()| storing.finish()))
    }

    /// Writes a value that is spooled: encapsulated if its parts are compressed, each as a fragment (PS3.5 §A.4).
    fn value(
        &mut self,
        storing: &mut dyn Storing,
        tag: Tag,
        vr: Vr,
        parts: &[Spooled],
    ) -> Result<Result<(), Refused>, String> {
        let is_encapsulated = parts.iter().any(|(_, syntax)| syntax.is_some());
        let long = |length: u64| {
            u32::try_from(length.next_multiple_of(2)).map_err(|_| "a value is too long".to_owned())
        };
        let lengths: Vec<u64> = parts.iter().map(|(range, _)| range.end - range.start).collect();
        let mut header = Vec::new();
        header.extend(tag.group().to_le_bytes());
        header.extend(tag.element().to_le_bytes());
        let vr = if is_encapsulated { Vr::OB } else { vr };
        header.extend(vr.to_string().bytes());
        header.extend([0, 0]);
        match is_encapsulated {
            true => {
                header.extend(u32::MAX.to_le_bytes());
                header.extend(item(0));
            }
            false => header.extend(long(lengths.iter().sum())?.to_le_bytes()),
        }
        let mut wrote = storing.write(&header);
        for ((range, _), length) in parts.iter().zip(&lengths) {
            if is_encapsulated {
                let item = item(long(*length)?);
                wrote = wrote.and_then(|()| storing.write(&item));
            }
            if wrote.is_ok() {
                wrote = self
                    .spool
                    .read(range, |piece| storing.write(piece))
                    .map_err(|error| error.to_string())?;
            }
            if is_encapsulated && !length.is_multiple_of(2) {
                wrote = wrote.and_then(|()| storing.write(&[0]));
            }
        }
        if is_encapsulated {
            wrote = wrote.and_then(|()| storing.write(&[0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]));
        } else if !lengths.iter().sum::<u64>().is_multiple_of(2) {
            wrote = wrote.and_then(|()| storing.write(&[0]));
        }
        Ok(wrote)
    }

    /// Puts bulk data into the elements of an item.
    fn fill(&mut self, data_set: &mut DataSet) -> Result<(), String> {
        for element in data_set.iter_mut() {
            if let Some(location) = location(element.as_ref()) {
                let parts = self.bulk.get(&location).cloned();
                let parts =
                    parts.ok_or_else(|| format!("there is no part for the bulk data at {location}"))?;
                let mut bytes = Vec::new();
                for (range, _) in parts {
                    if range.end - range.start > MOST_IN_ITEM {
                        return Err("bulk data in an item is too long".into());
                    }
                    let taken = self.spool.read(&range, |piece| {
                        bytes.extend_from_slice(piece);
                        Ok::<(), String>(())
                    });
                    taken.map_err(|error| error.to_string())??;
                }
                if !bytes.len().is_multiple_of(2) {
                    bytes.push(0);
                }
                *element = Element::new(element.tag(), element.vr(), bytes);
            } else if let Value::Sequence(sequence) = element.value_mut() {
                for item in &mut sequence.items {
                    self.fill(&mut item.data_set)?;
                }
            }
        }
        Ok(())
    }
}

/// What metadata is stored as.
const ENCODING: Encoding = Encoding::ExplicitVrLittleEndian;

/// The header of an item of so many bytes.
fn item(length: u32) -> Vec<u8> {
    [vec![0xFE, 0xFF, 0x00, 0xE0], length.to_le_bytes().to_vec()].concat()
}

/// Stands in place of a value that is elsewhere, in front of its location.
const ELSEWHERE: &[u8] = b"\0kerma: elsewhere\0";

fn marked(location: &str) -> Vec<u8> {
    [ELSEWHERE, location.as_bytes()].concat()
}

fn location(element: ElementRef<'_>) -> Option<String> {
    let ValueRef::Bytes { .. } = element.value() else { return None };
    let location = element.bytes().strip_prefix(ELSEWHERE)?;
    std::str::from_utf8(location).ok().map(|location| location.trim_end_matches('\0').to_owned())
}

/// The syntax that a part is compressed in: the one that it says, or the default of its media type (PS3.18 Tables 8.7.3-2 to
/// 8.7.3-5). None of bytes as they are.
fn transfer_syntax(media_type: &MediaType) -> Result<Option<Uid>, Problem> {
    if media_type.is("application/octet-stream") {
        return Ok(None);
    }
    let said = media_type.parameter("transfer-syntax").map(|uid| Uid::from_bytes(uid.as_bytes()));
    let default = match (media_type.main.as_str(), media_type.sub.as_str()) {
        ("image", "jpeg") => uids::JPEG_BASELINE_8_BIT,
        ("image", "dicom-rle") => uids::RLE_LOSSLESS,
        ("image", "jls") => uids::JPEGLS_LOSSLESS,
        ("image", "jp2") => uids::JPEG2000_LOSSLESS,
        ("video", "mpeg2") => uids::MPEG2MPML,
        ("video", "mp4") => uids::MPEG4HP41,
        _ => {
            let why = format!("bulk data of the type {}/{} is not taken", media_type.main, media_type.sub);
            return Err(Problem::unsupported_media_type(why));
        }
    };
    let syntax = said.unwrap_or(default);
    match TransferSyntax::of(&syntax).is_some_and(|known| !known.is_native()) {
        true => Ok(Some(syntax)),
        false => {
            Err(Problem::unsupported_media_type("the transfer syntax of a part is not one that compresses"))
        }
    }
}
