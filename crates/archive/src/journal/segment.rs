//! A segment of the journal: a file that is written from its beginning to its end.
//!
//! A file that keeps its length is synced with less effort than one that grows: a segment grows by zeros, many batches
//! ahead, and one that is done with is used again, under another number and name.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::batch::HEAD;
use crate::ReadableBy;
use crate::part_file::sync_folder;

/// One that has so many bytes is not written to any more.
const FULL: u64 = 32 << 20;
/// By so many bytes it grows at the least.
const STEP: u64 = 1 << 20;

/// The segment that is written to.
#[derive(Debug)]
pub(super) struct Segment {
    pub(super) number: u32,
    file: File,
    /// Where the next batch begins, to which the file is positioned.
    end: u64,
    /// Of the file.
    length: u64,
}

impl Segment {
    /// A new one in this folder, or one that is used again. Its name survives a power cut.
    pub(super) fn begin(
        folder: &Path,
        number: u32,
        spare: Option<PathBuf>,
        readable_by: ReadableBy,
    ) -> io::Result<Segment> {
        let path = path(folder, number);
        let mut options = OpenOptions::new();
        let file = match spare {
            Some(spare) => {
                fs::rename(spare, &path)?;
                readable_by.open(&path, options.write(true))?
            }
            None => {
                readable_by.create_folders(folder)?;
                folder.parent().map_or(Ok(()), sync_folder)?;
                readable_by.open(&path, options.write(true).create_new(true))?
            }
        };
        sync_folder(folder)?;
        let length = file.metadata()?.len();
        Ok(Segment { number, file, end: 0, length })
    }

    pub(super) fn end(&self) -> u64 {
        self.end
    }

    pub(super) fn is_full(&self) -> bool {
        self.end >= FULL
    }

    /// Appends a batch, which survives a power cut when this returns. After an error the segment is not written to any more.
    pub(super) fn append(&mut self, batch: &[u8]) -> io::Result<()> {
        let end = self.end + batch.len() as u64;
        self.file.write_all(batch)?;
        if end > self.length {
            let length = end + STEP;
            io::copy(&mut io::Read::take(io::repeat(0), length - end), &mut self.file)?;
            self.file.seek(SeekFrom::Start(end))?;
            self.length = length;
        }
        self.file.sync_data()?;
        self.end = end;
        Ok(())
    }

    /// Takes back what may be there of a batch whose append has failed, so that it is not stored after all. What follows it in the
    /// index makes it void, too, should this not succeed.
    pub(super) fn take_back(mut self) {
        let taken = self
            .file
            .seek(SeekFrom::Start(self.end))
            .and_then(|_| self.file.write_all(&[0; HEAD]))
            .and_then(|()| self.file.sync_data());
        if let Err(error) = taken {
            log::warn!("segment {} of the journal: {error}", self.number);
        }
    }
}

pub(super) fn path(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("{number}.journal"))
}

/// Where one is kept that is done with.
pub(super) fn spare_path(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("{number}.spare"))
}

/// The numbers of the segments in this folder, in their order, and the files that were kept for others.
pub(super) fn list(folder: &Path) -> io::Result<(Vec<u32>, Vec<PathBuf>)> {
    let (mut numbers, mut spare) = (Vec::new(), Vec::new());
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((numbers, spare)),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        match (stem.and_then(|stem| stem.parse().ok()), path.extension().and_then(|of| of.to_str())) {
            (Some(number), Some("journal")) => numbers.push(number),
            (Some(_), Some("spare")) => spare.push(path),
            _ => {}
        }
    }
    numbers.sort_unstable();
    Ok((numbers, spare))
}

/// Removes all segments that are in this folder, and the folder if it has nothing else.
pub(super) fn remove_all(folder: &Path) -> io::Result<()> {
    let (numbers, spare) = list(folder)?;
    if numbers.is_empty() && spare.is_empty() {
        return Ok(());
    }
    numbers.into_iter().map(|number| path(folder, number)).chain(spare).try_for_each(fs::remove_file)?;
    sync_folder(folder)?;
    // One that has something in it stays, which is no matter.
    let _ = fs::remove_dir(folder);
    Ok(())
}
