//! The seam of the bytes: stored instances are files of a folder, or objects of a bucket.
//!
//! ```text
//!   begin ─► write … ─► finish: durable, under a temporary name ─► place: under its own   (files)
//!                             : durable, under a name of its own                          (objects)
//!   small ones: bytes in the index, with the commit ─► write ─► sync ─► bytes leave the index
//!   open at an offset, remove, list
//! ```

use std::fs::File;
use std::io::{self, Cursor, Read, Seek};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

#[cfg(feature = "s3")]
use crate::bucket::Bucket;
use crate::folder::Folder;
pub(crate) use crate::folder::Unsettled;
use crate::layout::Layout;
use crate::part_file::{Content, ContentWriter};
use crate::rows::Unsynced;
use crate::{Durability, Error, Options};

/// Where the bytes of instances are.
#[derive(Debug)]
pub(crate) enum Objects {
    Folder(Folder),
    #[cfg(feature = "s3")]
    Bucket(Bucket),
}

/// The bytes of a stored instance.
pub(crate) trait Stored: Read + Seek + Send {
    /// The file that they are in, if they are in one.
    fn file(&self) -> Option<Arc<File>> {
        None
    }
}

impl Stored for Arc<File> {
    fn file(&self) -> Option<Arc<File>> {
        Some(self.clone())
    }
}

#[cfg(feature = "s3")]
impl Stored for crate::s3::Object {}

/// In memory.
impl Stored for Cursor<Vec<u8>> {}

impl Objects {
    /// Those of an archive.
    pub(crate) fn of(layout: &Layout, options: &Options) -> Result<Objects, Error> {
        #[cfg(feature = "s3")]
        if let Some(settings) = &options.bucket {
            let s3 = crate::s3::S3::open(settings.clone())?;
            return Ok(Objects::Bucket(Bucket::new(s3)));
        }
        let _ = options;
        Ok(Objects::Folder(layout.folder()))
    }

    /// Begins a content.
    pub(crate) fn begin(&self) -> ContentWriter {
        match self {
            Objects::Folder(folder) => ContentWriter::new(folder.incoming.clone(), folder.readable_by),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => ContentWriter::to_bucket(bucket.clone()),
        }
    }

    /// The folder, if they are in one.
    pub(crate) fn folder(&self) -> Option<&Folder> {
        match self {
            Objects::Folder(folder) => Some(folder),
            #[cfg(feature = "s3")]
            Objects::Bucket(_) => None,
        }
    }

    /// Which folder or bucket they are in: another one has another text.
    pub(crate) fn home(&self) -> String {
        match self {
            Objects::Folder(folder) => {
                let root = folder.root.canonicalize().unwrap_or_else(|_| folder.root.clone());
                root.display().to_string()
            }
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.home(),
        }
    }

    /// Where this file is, for messages.
    pub(crate) fn path(&self, file: &str) -> PathBuf {
        match self {
            Objects::Folder(folder) => folder.path(file),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.path(file),
        }
    }

    /// The file, from this offset on; `None` if it is not there, or not of this length.
    pub(crate) fn open(&self, file: &str, length: u64, offset: u64) -> io::Result<Option<Box<dyn Stored>>> {
        match self {
            Objects::Folder(folder) => {
                Ok(folder.open(file, length, offset)?.map(|file| Box::new(Arc::new(file)) as _))
            }
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => Ok(bucket.open(file, length, offset)?.map(|object| object as _)),
        }
    }

    /// How long a file is, and when it was written if that is known; `None` if it is not there.
    pub(crate) fn look(&self, file: &str) -> io::Result<Option<(u64, Option<SystemTime>)>> {
        match self {
            Objects::Folder(folder) => folder.look(file),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.look(file),
        }
    }

    /// Gives the names of all files, until `each` returns `false`.
    pub(crate) fn list(&self, each: &mut dyn FnMut(String) -> bool) -> Result<(), Error> {
        match self {
            Objects::Folder(folder) => folder.list(each),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.list(&mut |file, _| each(file)),
        }
    }

    /// Whether what is stored can be written.
    pub(crate) fn answers(&self) -> io::Result<()> {
        match self {
            Objects::Folder(_) => Ok(()),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.answers(),
        }
    }

    /// Whether what is stored can be written, and read: a bucket is asked if that is not known of late.
    pub(crate) fn is_there(&self) -> io::Result<()> {
        match self {
            Objects::Folder(_) => Ok(()),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.is_there(),
        }
    }

    /// Whether it is quicker to ask for a file than to ask the index whether it has its bytes.
    pub(crate) fn are_near(&self) -> bool {
        self.folder().is_some()
    }

    /// Gives a content its name; `placed` notes what is to be [settled](Objects::settle) before the commit.
    pub(crate) fn place(
        &self,
        content: &mut Content,
        file: &str,
        placed: &mut Unsettled,
    ) -> Result<(), Error> {
        match self {
            Objects::Folder(folder) => folder.place(content, file, placed),
            // It has its name since it was begun.
            #[cfg(feature = "s3")]
            Objects::Bucket(_) => Ok(()),
        }
    }

    /// What was placed survives a power cut when this returns.
    pub(crate) fn settle(&self, placed: &Unsettled) -> Result<(), Error> {
        placed.iter().try_for_each(|folder| crate::part_file::sync_folder(folder).map_err(Error::at(folder)))
    }

    /// Writes a small file, of which the index has the bytes. Who reads it meanwhile reads it whole, or not at all.
    pub(crate) fn write(&self, unsynced: &Unsynced) -> io::Result<()> {
        match self {
            Objects::Folder(folder) => folder.write(unsynced),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.write(unsynced),
        }
    }

    /// Whether the file has the bytes.
    pub(crate) fn is_written(&self, unsynced: &Unsynced) -> bool {
        let Unsynced { file, bytes, .. } = unsynced;
        let mut written = Vec::with_capacity(bytes.len());
        match self.open(file, bytes.len() as u64, 0) {
            Ok(Some(mut file)) => file.read_to_end(&mut written).is_ok() && written == *bytes,
            _ => false,
        }
    }

    /// These files, which were written, survive a power cut when this returns.
    pub(crate) fn sync(&self, files: &[String]) -> io::Result<()> {
        match self {
            Objects::Folder(folder) => folder.sync(files),
            #[cfg(feature = "s3")]
            Objects::Bucket(_) => Ok(()),
        }
    }

    /// Removes these files, if they are there.
    pub(crate) fn remove(&self, files: &[String], durability: Durability) -> Result<(), Error> {
        match self {
            Objects::Folder(folder) => folder.remove(files, durability),
            #[cfg(feature = "s3")]
            Objects::Bucket(bucket) => bucket.remove(files),
        }
    }
}
