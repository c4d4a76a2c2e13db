//! A file on its way.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::ReadableBy;
#[cfg(feature = "s3")]
use crate::bucket::{Bucket, Object};
use crate::digest::Digest;
#[cfg(feature = "s3")]
use crate::s3::Upload;

/// Some PDUs' worth, so that not each of them is a system call.
const BUFFER: usize = 64 * 1024;
/// The longest content that is kept in memory instead of a file.
const SMALL: usize = 64 * 1024;

/// What is to become a stored file: in memory while it is small, then under a temporary name. Dropped before it is
/// whole, it leaves nothing.
pub(crate) struct ContentWriter {
    to: Target,
    small: Vec<u8>,
    large: Option<Large>,
    /// Of what is in the file.
    digest: blake3::Hasher,
}

/// Where a content goes that is not small.
enum Target {
    Folder(PathBuf, ReadableBy),
    #[cfg(feature = "s3")]
    Bucket(Bucket),
}

/// A content that is not small, on its way.
enum Large {
    File(BufWriter<File>, Temporary),
    #[cfg(feature = "s3")]
    Object(Box<Upload>, Bucket, String),
}

/// A whole content that has no name yet.
#[derive(Debug)]
pub(crate) enum Content {
    Small(Vec<u8>),
    File(Temporary),
    /// It has its name already.
    #[cfg(feature = "s3")]
    Object(Object),
}

impl Content {
    /// Its bytes.
    pub(crate) fn read(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(match self {
            Content::Small(bytes) => Box::new(bytes.as_slice()),
            Content::File(file) => Box::new(File::open(file.path())?),
            #[cfg(feature = "s3")]
            Content::Object(object) => object.read()?,
        })
    }

    /// The name that it has for good, if it has one.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Content::Small(_) | Content::File(_) => None,
            #[cfg(feature = "s3")]
            Content::Object(object) => Some(object.name()),
        }
    }

    /// It stays when this value goes: the index names it, or may do so.
    pub(crate) fn keep(&mut self) {
        match self {
            Content::Small(_) => {}
            Content::File(file) => file.keep(),
            #[cfg(feature = "s3")]
            Content::Object(object) => object.keep(),
        }
    }
}

/// A file that goes away with this value, unless it was renamed.
#[derive(Debug)]
pub(crate) struct Temporary {
    path: PathBuf,
    is_kept: bool,
}

impl ContentWriter {
    /// Nothing yet, which may come to be in this folder.
    pub(crate) fn new(folder: PathBuf, readable_by: ReadableBy) -> ContentWriter {
        ContentWriter::to(Target::Folder(folder, readable_by))
    }

    /// Nothing yet, which may come to be an object.
    #[cfg(feature = "s3")]
    pub(crate) fn to_bucket(bucket: Bucket) -> ContentWriter {
        ContentWriter::to(Target::Bucket(bucket))
    }

    fn to(to: Target) -> ContentWriter {
        ContentWriter { to, small: Vec::new(), large: None, digest: blake3::Hasher::new() }
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.large.is_none() && self.small.len() + bytes.len() <= SMALL {
            self.small.extend_from_slice(bytes);
            return Ok(());
        }
        self.large()?.write(bytes)?;
        self.digest.update(bytes);
        Ok(())
    }

    /// The file of its own; what was small goes there.
    fn large(&mut self) -> io::Result<&mut Large> {
        let large = match self.large.take() {
            Some(large) => large,
            None => {
                let mut large = Large::begin(&self.to)?;
                let small = std::mem::take(&mut self.small);
                large.write(&small)?;
                self.digest.update(&small);
                large
            }
        };
        Ok(self.large.insert(large))
    }

    /// All is written, wherever it is, and this is its digest. A file survives a power cut once its name does.
    pub(crate) fn finish(self) -> io::Result<(Content, Digest)> {
        match self.large {
            Some(large) => Ok((large.finish(true)?, self.digest.finalize().into())),
            None => {
                let digest = blake3::hash(&self.small).into();
                Ok((Content::Small(self.small), digest))
            }
        }
    }

    /// All is written to a file, even if it is small, which need not survive a power cut.
    pub(crate) fn finish_relaxed(mut self) -> io::Result<(Content, Digest)> {
        self.large()?;
        let content = match self.large {
            Some(large) => large.finish(false)?,
            None => Content::Small(self.small),
        };
        Ok((content, self.digest.finalize().into()))
    }
}

impl Large {
    fn begin(to: &Target) -> io::Result<Large> {
        Ok(match to {
            Target::Folder(folder, readable_by) => {
                let (file, path) = Temporary::create(folder, *readable_by)?;
                Large::File(BufWriter::with_capacity(BUFFER, file), path)
            }
            #[cfg(feature = "s3")]
            Target::Bucket(bucket) => {
                let (upload, name) = bucket.create()?;
                Large::Object(Box::new(upload), bucket.clone(), name)
            }
        })
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Large::File(file, _) => file.write_all(bytes),
            #[cfg(feature = "s3")]
            Large::Object(upload, ..) => Ok(Upload::write(upload, bytes)?),
        }
    }

    fn finish(self, synced: bool) -> io::Result<Content> {
        match self {
            Large::File(mut file, path) => {
                file.flush()?;
                if synced {
                    file.get_ref().sync_data()?;
                }
                Ok(Content::File(path))
            }
            #[cfg(feature = "s3")]
            Large::Object(upload, bucket, name) => {
                upload.finish()?;
                Ok(Content::Object(bucket.finished(name)))
            }
        }
    }
}

impl Temporary {
    fn next(folder: &Path) -> PathBuf {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        folder.join(format!("{}.part", NUMBER.fetch_add(1, Ordering::Relaxed)))
    }

    /// A new file in this folder.
    pub(crate) fn create(folder: &Path, readable_by: ReadableBy) -> io::Result<(File, Temporary)> {
        let path = Temporary::next(folder);
        let file = readable_by.open(&path, OpenOptions::new().write(true).create_new(true))?;
        Ok((file, Temporary { path, is_kept: false }))
    }

    /// Another name of a file that is there, in this folder.
    pub(crate) fn link(file: &Path, folder: &Path) -> io::Result<Temporary> {
        // A link to a link would be one to the name, and not to the file.
        let file = file.canonicalize()?;
        let path = Temporary::next(folder);
        fs::hard_link(file, &path)?;
        Ok(Temporary { path, is_kept: false })
    }

    /// It stays where it is when this value goes.
    fn keep(&mut self) {
        self.is_kept = true;
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the file its name, in place of one that has it already.
    pub(crate) fn rename(&mut self, to: &Path) -> io::Result<()> {
        fs::rename(&self.path, to)?;
        (self.path, self.is_kept) = (to.to_owned(), true);
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.is_kept {
            // There is nobody to tell; what is left is removed at the next start.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// What a folder lists survives a power cut.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn written(folder: &Path, pieces: &[&[u8]]) -> ContentWriter {
        let mut part = ContentWriter::new(folder.to_owned(), ReadableBy::Owner);
        pieces.iter().for_each(|piece| part.write(piece).unwrap());
        part
    }

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let scratch = Scratch::new("part");
        let folder = scratch.path();
        let long = [7; SMALL];
        let (Content::File(mut file), digest) = written(folder, &[b"one", &long, b"two"]).finish().unwrap()
        else {
            panic!()
        };
        assert_eq!(digest, *blake3::hash(&[b"one", &long[..], b"two"].concat()).as_bytes());
        file.rename(&folder.join("name")).unwrap();
        drop(written(folder, &[&[0; 2 * BUFFER]]));
        drop(written(folder, &[&[0; 2 * BUFFER]]).finish().unwrap());
        let (Content::File(mut file), digest) = written(folder, &[b"small"]).finish_relaxed().unwrap() else {
            panic!()
        };
        assert_eq!(digest, *blake3::hash(b"small").as_bytes());
        file.rename(&folder.join("relaxed")).unwrap();
        sync_folder(folder).unwrap();
        assert_eq!(fs::read_dir(folder).unwrap().count(), 2);
        assert_eq!(fs::read(folder.join("name")).unwrap(), [b"one", &long[..], b"two"].concat());
        assert_eq!(fs::read(folder.join("relaxed")).unwrap(), b"small");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_is_readable_by_those_who_are_named() {
        use std::os::unix::fs::PermissionsExt as _;
        let scratch = Scratch::new("modes");
        // The umask of whoever runs the tests may take away from what the others are allowed.
        for (readable_by, modes) in [(ReadableBy::Owner, (0o600, 0o700)), (ReadableBy::Group, (0o640, 0o750))]
        {
            let folder = scratch.path().join(format!("{readable_by:?}/below"));
            readable_by.create_folders(&folder).unwrap();
            let (file, _path) = Temporary::create(&folder, readable_by).unwrap();
            let mode = |metadata: fs::Metadata| metadata.permissions().mode() & 0o707;
            assert_eq!(mode(file.metadata().unwrap()), modes.0 & 0o707);
            assert_eq!(mode(fs::metadata(&folder).unwrap()), modes.1 & 0o707);
        }
    }

    #[test]
    fn what_is_small_is_no_file() {
        let scratch = Scratch::new("small");
        let (content, digest) = written(scratch.path(), &[b"one", b"two"]).finish().unwrap();
        assert_eq!(digest, *blake3::hash(b"onetwo").as_bytes());
        assert!(matches!(content, Content::Small(bytes) if bytes == b"onetwo"));
        assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 0);
    }
}
