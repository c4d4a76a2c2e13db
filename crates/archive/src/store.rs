//! C-STORE: from the fragments to a file and its rows.

use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;

use bytes::Bytes;
use kerma_association::negotiation::TransferSyntaxes;
use kerma_dataset::{DataSet, Encoding, Scan};
use kerma_dictionary::{Tag, TransferSyntax, Uid, tags};
use kerma_service::storage::{OUT_OF_RESOURCES, Receive, Store, UNDECODABLE, whole};
use kerma_service::{Outcome, StoreRequest};
use kerma_status::Status;

use crate::archive::Inner;
use crate::commit::{Answer, Job};
use crate::digest::digest_of;
use crate::entry::{Entry, Offending};
use crate::part_file::{Content, ContentWriter};
use crate::rows::{self, Stored};
use crate::stored_file::StoredFile;
use crate::{Archive, Duplicates, Durability, Options, index_scan};

/// 0xA900: the data set does not say what the request says, or lacks what identifies it (PS3.4 Table B.2-1).
const DOES_NOT_MATCH: Status = Status(0xA900);
/// 0x0111: there is an instance of this SOP Instance UID (PS3.7 §9.1.1.1.9).
const DUPLICATE_SOP_INSTANCE: Status = Status(0x0111);
/// 0xB000: what is stored is not what was sent. Of the warnings of PS3.4 Table B.2-1, which has none for this, it is the
/// nearest; the Error Comment says what it means.
const NOT_AS_SENT: Status = Status(0xB000);

/// Stores instances; Success is sent when the file and its rows are committed.
///
/// | status | when |
/// |---|---|
/// | 0x0000 | it is stored, or was with the same bytes |
/// | 0x0111 | it was stored with other bytes ([`Duplicates::Reject`], and `Keep` for objects of no patient) |
/// | 0xA700 | there is no space, the data set is too large, or the file system or the index fails |
/// | 0xA900 | an identifying attribute is missing, is not what the request says, or contradicts what is stored |
/// | 0xB000 | it was stored with other bytes; those are kept, and what was sent is not ([`Duplicates::Keep`]) |
/// | 0xC210 | the data set cannot be read, or is not whole |
impl Store for Archive {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let inner = &self.inner;
        let transfer_syntax = &request.context.transfer_syntax;
        let Some(encoding) = Encoding::of(transfer_syntax) else {
            return Err((UNDECODABLE, format!("Transfer syntax {transfer_syntax} is not known")).into());
        };
        let options = inner.options();
        check_space(inner, &options, request)?;
        let head = request.file_head().map_err(Outcome::failed)?;
        let mut file = ContentWriter::new(inner.layout.incoming(), inner.layout.readable_by());
        file.write(&head).map_err(|error| no_space(request, &error))?;
        Ok(Box::new(Incoming {
            file,
            archive: inner.clone(),
            options,
            request: request.clone(),
            scan: index_scan::scan(encoding),
            data_set_offset: head.len() as u64,
            length: head.len() as u64,
            unchecked: 0,
        }))
    }

    /// Those whose data sets can be read: all but private ones.
    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        let known = TransferSyntax::ALL.iter().map(|entry| entry.uid.clone());
        known.filter(|uid| Encoding::of(uid).is_some()).collect::<Vec<Uid>>().into()
    }
}

/// Whether more than the reserve is free.
fn check_space(archive: &Inner, options: &Options, request: &StoreRequest) -> Result<(), Outcome> {
    let free = archive.layout.free().map_err(|error| no_space(request, &error))?;
    if free < options.reserve {
        return Err(no_space(request, &format!("{free} bytes are free, which is less than the reserve")));
    }
    Ok(())
}

/// After so many bytes of an object it is looked whether there is still space.
const SPACE_CHECK: u64 = 16 << 20;

/// One data set on its way. Dropped before its end, it leaves nothing.
struct Incoming {
    archive: Arc<Inner>,
    options: Arc<Options>,
    request: StoreRequest,
    file: ContentWriter,
    /// Tells what the index needs of it, and whether it is whole.
    scan: Scan,
    data_set_offset: u64,
    /// Of the file so far.
    length: u64,
    /// Bytes since it was last looked whether there is space.
    unchecked: u64,
}

impl Receive for Incoming {
    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
        self.length += data.len() as u64;
        self.unchecked += data.len() as u64;
        if self.length - self.data_set_offset > self.options.object_limit {
            return Err(no_space(&self.request, &"the data set is larger than allowed"));
        }
        if self.unchecked > SPACE_CHECK {
            self.unchecked = 0;
            check_space(&self.archive, &self.options, &self.request)?;
        }
        self.scan.push(&data).map_err(|error| whole::undecodable(&self.request, &error))?;
        self.file.write(&data).map_err(|error| no_space(&self.request, &error))
    }

    fn end(self: Box<Self>) -> Outcome {
        let Incoming { archive, options, request, file, scan, data_set_offset, length, .. } = *self;
        let read = match scan.end() {
            Ok(read) => read,
            Err(error) => return whole::undecodable(&request, &error),
        };
        if let Some(refused) = whole::refused(&request, &read) {
            return refused;
        }
        let entry = match identified(&read.data_set, &request) {
            Ok(entry) => entry,
            Err(offending) => return does_not_match(&request, &offending),
        };
        let finished = match archive.durability {
            Durability::Full => file.finish(),
            Durability::Relaxed => file.finish_relaxed(),
        };
        match finished {
            Ok((content, digest)) => {
                let transfer_syntax = request.context.transfer_syntax.clone();
                let (replaces, corrects) = (None, false);
                let job = Job {
                    entry,
                    content,
                    transfer_syntax,
                    length,
                    data_set_offset,
                    digest,
                    replaces,
                    corrects,
                };
                commit(&archive, options.duplicates, &request, job)
            }
            Err(error) => no_space(&request, &error),
        }
    }

    fn tells_losses(&self) -> bool {
        true
    }
}

/// What the data set says it is, if that is what the request says.
fn identified(head: &DataSet, request: &StoreRequest) -> Result<Entry, Offending> {
    let entry = Entry::new(head)?;
    let same = |tag: Tag, own: &Uid, said: &Uid| (own.as_bytes() != said.as_bytes()).then_some(tag);
    let elements: Vec<Tag> = [
        same(tags::SOP_CLASS_UID, &entry.sop_class, &request.affected_sop_class_uid),
        same(tags::SOP_INSTANCE_UID, &entry.instance, &request.affected_sop_instance_uid),
    ]
    .into_iter()
    .flatten()
    .collect();
    match elements.is_empty() {
        true => Ok(entry),
        false => Err(Offending { elements, comment: "Not what the request says" }),
    }
}

/// Waits for the commit, and decides what a duplicate is.
fn commit(archive: &Inner, duplicates: Duplicates, request: &StoreRequest, mut job: Job) -> Outcome {
    loop {
        match archive.committer.commit(job) {
            Answer::Stored(unsynced) => {
                unsynced.into_iter().for_each(|unsynced| archive.write(unsynced));
                return Status::SUCCESS.into();
            }
            Answer::Failed(why) => return no_space(request, &why),
            Answer::Conflict(tag) => {
                let comment = "Contradicts what is stored";
                return does_not_match(request, &Offending { elements: vec![tag], comment });
            }
            Answer::Exists(duplicate, stored) => match is_same(archive, &duplicate, &stored) {
                Ok(true) => return Status::SUCCESS.into(),
                Err(error) if error.kind() != io::ErrorKind::NotFound => return no_space(request, &error),
                // A file that is lost or damaged, or was just replaced, does not stand in the way of a whole one.
                Err(_) => job = replacing(*duplicate, stored, duplicates == Duplicates::Replace),
                Ok(false) => match duplicates {
                    Duplicates::Replace => job = replacing(*duplicate, stored, true),
                    Duplicates::Keep => {
                        log::warn!(
                            "{}: not kept: an instance of this SOP Instance UID is there already, with other content \
                             ({}); duplicates = \"replace\" would store the new one in its place",
                            who(request),
                            stored.file
                        );
                        return match duplicate.entry.place {
                            Some(_) => (NOT_AS_SENT, NOT_KEPT).into(),
                            // The storage of what is of no patient has no warnings (PS3.4 Table GG.4-1).
                            None => (DUPLICATE_SOP_INSTANCE, NOT_KEPT).into(),
                        };
                    }
                    Duplicates::Reject => return (DUPLICATE_SOP_INSTANCE, NOT_KEPT).into(),
                },
            },
        }
    }
}

/// An Error Comment has 64 characters at most (PS3.5 Table 6.2-1, LO).
const NOT_KEPT: &str = "Not kept: that SOP Instance UID is stored with other content";

fn replacing(mut job: Job, stored: Stored, corrects: bool) -> Job {
    (job.replaces, job.corrects) = (Some(stored.file), corrects);
    job
}

/// Whether both data sets are the same bytes; not found if the stored one is not whole, or not as it was stored.
fn is_same(archive: &Inner, job: &Job, stored: &Stored) -> io::Result<bool> {
    let mut old = StoredFile::open(archive, stored)?;
    let same = has_the_same_bytes(&mut old, job, stored)?;
    if !same && !is_as_stored(archive, &job.entry.instance, stored)? {
        log::warn!("{}: the stored file is damaged, and another takes its place", stored.file);
        return Err(io::ErrorKind::NotFound.into());
    }
    Ok(same)
}

fn has_the_same_bytes(old: &mut StoredFile, job: &Job, stored: &Stored) -> io::Result<bool> {
    let length = job.length - job.data_set_offset;
    if length != old.remaining() || job.transfer_syntax != stored.transfer_syntax {
        return Ok(false);
    }
    let mut new: Box<dyn Read> = match &job.content {
        Content::Small(bytes) => Box::new(bytes.as_slice()),
        Content::File(file) => Box::new(File::open(file.path())?),
    };
    io::copy(&mut new.by_ref().take(job.data_set_offset), &mut io::sink())?;
    let (mut left, mut right) = (vec![0; BUFFER], vec![0; BUFFER]);
    while old.remaining() > 0 {
        let length = usize::try_from(old.remaining()).map_or(BUFFER, |remaining| remaining.min(BUFFER));
        let (Some(left), Some(right)) = (left.get_mut(..length), right.get_mut(..length)) else { break };
        old.read_exact(left)?;
        new.read_exact(right)?;
        if left != right {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a stored file has the digest that it had; it has if none is known.
fn is_as_stored(archive: &Inner, instance: &Uid, stored: &Stored) -> io::Result<bool> {
    let known = archive.read(|index| Ok(rows::digest(index, instance, stored)?));
    let known = known.map_err(|error| io::Error::other(error.to_string()))?;
    let whole = Stored { data_set_offset: 0, ..stored.clone() };
    Ok(match known {
        Some(known) => digest_of(StoredFile::open(archive, &whole)?)?.as_bytes().as_slice() == known,
        None => true,
    })
}

const BUFFER: usize = 64 << 10;

fn who(request: &StoreRequest) -> String {
    format!("C-STORE of {} from {}", request.affected_sop_instance_uid, request.association.requestor)
}

fn no_space(request: &StoreRequest, why: &dyn std::fmt::Display) -> Outcome {
    log::error!("{}: refused, out of resources: {why}", who(request));
    (OUT_OF_RESOURCES, "The instance cannot be stored").into()
}

fn does_not_match(request: &StoreRequest, offending: &Offending) -> Outcome {
    log::error!("{}: {}: {:?}", who(request), offending.comment, offending.elements);
    let mut status = DataSet::new();
    let set = status
        .set(tags::STATUS, DOES_NOT_MATCH.0)
        .and_then(|()| status.set(tags::OFFENDING_ELEMENT, offending.elements.clone()))
        .and_then(|()| status.set(tags::ERROR_COMMENT, offending.comment));
    set.map_or(DOES_NOT_MATCH.into(), |()| status.into())
}
