//! The batches that are in the journal of a folder.

use std::fs::File;
use std::path::Path;

use super::batch::{Batches, Head, Records, read_at};
use super::segment;
use crate::Error;

/// Where a batch is.
pub(crate) struct Found {
    segment: u32,
    at: u64,
    head: Head,
}

impl Found {
    /// The number of its last change.
    pub(crate) fn last(&self) -> i64 {
        self.head.last()
    }

    /// Its records, of what was read.
    pub(crate) fn records<'a>(&self, read: &'a [u8]) -> Records<'a> {
        Records::of(self.segment, self.at, read)
    }

    pub(crate) fn read(&self, folder: &Path) -> Result<Option<(Head, Vec<u8>)>, Error> {
        let path = segment::path(folder, self.segment);
        let read = File::open(&path).and_then(|mut file| {
            let length = file.metadata()?.len();
            read_at(&mut file, self.segment, self.at, length)
        });
        read.map_err(Error::at(path))
    }
}

/// The batches of the journal, in their order.
pub(crate) fn batches(folder: &Path) -> Result<Vec<Found>, Error> {
    let mut found: Vec<Found> = Vec::new();
    for segment in segment::list(folder).map_err(Error::at(folder))?.0 {
        let path = segment::path(folder, segment);
        let read = File::open(&path).and_then(|file| {
            let mut batches = Batches::new(segment, file)?;
            while let Some((at, head, _)) = batches.next()? {
                // Of one that begins before the end of another the index never had the other: its append had failed.
                while found.pop_if(|before| before.head.last() > head.after).is_some() {}
                found.push(Found { segment, at, head });
            }
            Ok(())
        });
        read.map_err(Error::at(path))?;
    }
    Ok(found)
}
