//! What is to be stored, and what became of it.

use kerma_dictionary::{Tag, Uid};

use crate::clock;
use crate::digest::Digest;
use crate::entry::Entry;
use crate::part_file::Content;
use crate::rows::{Stored, Unsynced};

/// The most that share one commit.
pub(crate) const BATCH: usize = 256;

/// An instance to be stored: its content is small, or in a file that is synced and has no name yet.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) entry: Entry,
    pub(crate) content: Content,
    pub(crate) transfer_syntax: Uid,
    /// Of the file.
    pub(crate) length: u64,
    pub(crate) data_set_offset: u64,
    /// Of the file.
    pub(crate) digest: Digest,
    /// The file of the same SOP instance that it may replace.
    pub(crate) replaces: Option<String>,
    /// Whether what it says goes before what was known: it takes the place of another content.
    pub(crate) corrects: bool,
    /// The AE title that it is from, if there is one.
    pub(crate) peer: Option<String>,
    pub(crate) received: Received,
}

/// When an instance was received.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Received {
    /// When it is committed.
    Now,
    /// In seconds since 1970, if that is known: another archive has received it.
    At(Option<i64>),
}

impl Job {
    /// Whether it is short, and all that its rows are made of is in it.
    pub(crate) fn is_short(&self) -> bool {
        matches!((&self.content, self.received), (Content::Small(_), Received::Now))
    }
}

impl Received {
    /// In seconds since 1970.
    pub(crate) fn seconds(self) -> Option<i64> {
        match self {
            Received::Now => Some(clock::seconds()),
            Received::At(seconds) => seconds,
        }
    }
}

/// What became of a job.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It is in the index; it survives a power cut if it should. A small content that is given back is to be written to its file.
    Stored(Option<Unsynced>),
    /// There is one of this SOP Instance UID; the job is given back.
    Exists(Box<Job>, Stored),
    /// What it says of this attribute contradicts what the archive has.
    Conflict(Tag),
    /// The file system or the index refuses.
    Failed(String),
}
