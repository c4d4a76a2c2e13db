//! From the bytes of an instance to a file and its rows.

use std::io::{self, Read as _};
use std::sync::{Arc, PoisonError};
use std::time::Instant;

use kerma_dataset::part10::FileMeta;
use kerma_dataset::{Encoding, Scan};
use kerma_dictionary::{Tag, Uid, tags};

use crate::archive::Inner;
use crate::digest::digest_of;
use crate::entry::Entry;
use crate::index_scan::{self, entry_of};
use crate::job::{Answer, Job, Received};
use crate::part_file::ContentWriter;
use crate::pin::Pin;
use crate::refused::{Refused, no_space};
use crate::rows::{self, Stored};
use crate::stored_file::StoredFile;
use crate::{Archive, Duplicates, Durability, Options};

/// An instance that is to be stored, before its data set.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// What the file begins with (PS3.10 §7.1): preamble, `DICM` and File Meta Information.
    pub(crate) head: Vec<u8>,
    pub(crate) transfer_syntax: Uid,
    /// What whoever sends it says that it is.
    pub(crate) promised: Option<(Uid, Uid)>,
    pub(crate) peer: Option<String>,
}

impl Incoming {
    /// An instance in this transfer syntax, in a file that begins with these bytes.
    pub fn new(head: Vec<u8>, transfer_syntax: Uid) -> Incoming {
        Incoming { head, transfer_syntax, promised: None, peer: None }
    }

    /// The same with this File Meta Information.
    ///
    /// # Errors
    /// If that cannot be encoded.
    pub fn of_meta(meta: &FileMeta) -> Result<Incoming, kerma_dataset::Error> {
        let mut head = Vec::new();
        meta.write(&mut head)?;
        Ok(Incoming::new(head, meta.transfer_syntax()))
    }

    /// The SOP class and instance that the data set has to be.
    pub fn promised(self, sop_class: Uid, sop_instance: Uid) -> Incoming {
        Incoming { promised: Some((sop_class, sop_instance)), ..self }
    }

    /// The AE title that it comes from.
    pub fn from_peer(self, peer: impl Into<String>) -> Incoming {
        Incoming { peer: Some(peer.into()), ..self }
    }
}

/// What became of an instance that is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kept {
    /// It is new, or took the place of another.
    Stored,
    /// It was there with the same bytes.
    Same,
    /// It was there with other bytes, and those stay ([`Duplicates::Keep`], [`Duplicates::Reject`]).
    Other {
        /// Where those are, relative to the archive's folder.
        file: String,
        /// Whether the instance belongs to no patient.
        of_no_patient: bool,
    },
}

impl Archive {
    /// Begins to store an instance. What is dropped before its end leaves nothing.
    ///
    /// # Errors
    /// If there is no space, or the transfer syntax is not known.
    pub fn begin_store(&self, incoming: Incoming) -> Result<Storing, Refused> {
        let archive = self.inner.clone();
        let Incoming { head, transfer_syntax, promised, peer } = incoming;
        let Some(encoding) = Encoding::of(&transfer_syntax) else {
            return Err(Refused::Undecodable(format!("Transfer syntax {transfer_syntax} is not known")));
        };
        let options = archive.options();
        check_space(&archive, &options)?;
        let mut file = archive.objects.begin();
        file.write(&head).map_err(|error| no_space(&error))?;
        let length = head.len() as u64;
        let scan = index_scan::scan(encoding);
        Ok(Storing {
            archive,
            options,
            file,
            transfer_syntax,
            promised,
            peer,
            scan,
            data_set_offset: length,
            length,
            unchecked: 0,
        })
    }
}

/// Whether there is room: the bucket answers, or more than the reserve is free.
pub(crate) fn check_space(archive: &Inner, options: &Options) -> Result<(), Refused> {
    archive.objects.answers().map_err(|error| no_space(&error))?;
    let look = || archive.free();
    let free = archive.space.free(options.reserve, Instant::now(), look).map_err(|error| no_space(&error))?;
    if free < options.reserve {
        return Err(no_space(&format!("{free} bytes are free, which is less than the reserve")));
    }
    Ok(())
}

/// After so many bytes of an object it is looked whether there is still space.
const SPACE_CHECK: u64 = 16 << 20;

/// One data set on its way. Dropped before its end, it leaves nothing.
pub struct Storing {
    archive: Arc<Inner>,
    options: Arc<Options>,
    file: ContentWriter,
    transfer_syntax: Uid,
    promised: Option<(Uid, Uid)>,
    peer: Option<String>,
    /// Tells what the index needs of it, and whether it is whole.
    scan: Scan,
    data_set_offset: u64,
    /// Of the file so far.
    length: u64,
    /// Bytes since it was last looked whether there is space.
    unchecked: u64,
}

impl Storing {
    /// The next bytes of the data set.
    ///
    /// # Errors
    /// If they cannot be stored, or are not those of a data set.
    pub fn write(&mut self, data: &[u8]) -> Result<(), Refused> {
        self.length += data.len() as u64;
        self.unchecked += data.len() as u64;
        if self.length - self.data_set_offset > self.options.object_limit {
            return Err(no_space(&"the data set is larger than allowed"));
        }
        if self.unchecked > SPACE_CHECK {
            self.unchecked = 0;
            check_space(&self.archive, &self.options)?;
        }
        self.scan
            .push(data)
            .map_err(|error| Refused::Undecodable(format!("the data set cannot be decoded: {error}")))?;
        self.file.write(data).map_err(|error| no_space(&error))
    }

    /// The data set is whole: it is there, and survives what it should survive, when this returns.
    ///
    /// # Errors
    /// If it cannot be stored, or is not whole, or is not to be stored.
    pub fn finish(self) -> Result<Kept, Refused> {
        let Storing {
            archive,
            options,
            file,
            transfer_syntax,
            promised,
            peer,
            scan,
            data_set_offset,
            length,
            ..
        } = self;
        let entry = entry_of(scan)?;
        if let Some((class, instance)) = promised {
            is_promised(&entry, &class, &instance)?;
        }
        let finished = match archive.durability {
            Durability::Full => file.finish(),
            Durability::Relaxed => file.finish_relaxed(),
        };
        let (content, digest) = finished.map_err(|error| no_space(&error))?;
        let job = Job {
            entry,
            content,
            transfer_syntax,
            length,
            data_set_offset,
            digest,
            replaces: None,
            corrects: false,
            peer,
            received: Received::Now,
        };
        commit(&archive, options.duplicates, job)
    }
}

/// Whether the data set says that it is what was promised.
fn is_promised(entry: &Entry, class: &Uid, instance: &Uid) -> Result<(), Refused> {
    let same = |tag: Tag, own: &Uid, said: &Uid| (own.as_bytes() != said.as_bytes()).then_some(tag);
    let elements: Vec<Tag> = [
        same(tags::SOP_CLASS_UID, &entry.sop_class, class),
        same(tags::SOP_INSTANCE_UID, &entry.instance, instance),
    ]
    .into_iter()
    .flatten()
    .collect();
    match elements.is_empty() {
        true => Ok(()),
        false => Err(Refused::DoesNotMatch { elements, comment: "Not what the request says" }),
    }
}

/// Waits for the commit, and decides what a duplicate is.
pub(crate) fn commit(archive: &Arc<Inner>, duplicates: Duplicates, mut job: Job) -> Result<Kept, Refused> {
    let _open = archive.gate.read().unwrap_or_else(PoisonError::into_inner);
    let length = job.length;
    loop {
        match archive.committer.commit(job) {
            Answer::Stored(unsynced) => {
                archive.stored.count(length);
                unsynced.into_iter().for_each(|unsynced| archive.write(unsynced));
                return Ok(Kept::Stored);
            }
            Answer::Failed(why) => return Err(no_space(&why)),
            Answer::Conflict(tag) => {
                return Err(Refused::contradiction(tag));
            }
            Answer::Exists(duplicate, stored) => match is_same(archive, &duplicate, &stored) {
                Ok(true) => return Ok(Kept::Same),
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(no_space(&error)),
                // A file that is lost or damaged, or was just replaced, does not stand in the way of a whole one.
                Err(_) => job = replacing(*duplicate, stored, duplicates == Duplicates::Replace),
                Ok(false) if duplicates == Duplicates::Replace => job = replacing(*duplicate, stored, true),
                Ok(false) => {
                    let of_no_patient = duplicate.entry.place.is_none();
                    return Ok(Kept::Other { file: stored.file, of_no_patient });
                }
            },
        }
    }
}

fn replacing(mut job: Job, stored: Stored, corrects: bool) -> Job {
    (job.replaces, job.corrects) = (Some(stored.file), corrects);
    job
}

/// Whether both data sets are the same bytes; not found if the stored one is not whole, or not as it was stored.
fn is_same(archive: &Arc<Inner>, job: &Job, stored: &Stored) -> io::Result<bool> {
    let _pin = Pin::new(archive);
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
    let mut new = job.content.read()?;
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
