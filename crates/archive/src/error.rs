use std::io;
use std::path::{Path, PathBuf};

use kerma_dictionary::{Tag, Uid};

use crate::sql::IndexError;

/// Why the archive cannot be opened or used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file system refuses.
    #[error("{}: {error}", .0.display(), error = .1)]
    File(PathBuf, #[source] io::Error),
    /// Another process, or another archive of this one, has the folder open.
    #[error("{}: the archive is in use by another process", .0.display())]
    InUse(PathBuf),
    /// What is to be looked at or cleaned is no archive.
    #[error("{}: there is no archive in this folder", .0.display())]
    NoArchive(PathBuf),
    /// There are instances, and no index of them.
    #[error(
        "{}: there are instances, but not their index, {}. If it is elsewhere, say where; if it is lost, a check \
         (`kerma qrscp --check`) makes it anew from the files", .folder.display(), .index.display()
    )]
    NoIndex {
        /// Of the archive.
        folder: PathBuf,
        /// Where the index should be.
        index: PathBuf,
    },
    /// Where the index should be is something else.
    #[error("{}: this is no index of an archive, and is left alone", .0.display())]
    OtherFile(PathBuf),
    /// The index is in a database, and others may be at work with it.
    #[error(
        "{}: this is for an archive whose index is a file. One whose index is in a database is compared with its files \
         while it is in use (`kerma archive verify`)", .0.display()
    )]
    InDatabase(PathBuf),
    /// The index is not what SQLite has written.
    #[error(
        "{}: the index is damaged ({error}). Move it away, with the files -wal and -shm beside it; then a check \
         (`kerma qrscp --check`) makes it anew from the files", .0.display(), error = .1
    )]
    Damaged(PathBuf, #[source] IndexError),
    /// The index can be read and not written.
    #[error(
        "{}: the index cannot be written ({why}): the account that the archive runs under needs the right to write to \
         it and to its folder", .index.display()
    )]
    NotWritable {
        /// The index.
        index: PathBuf,
        /// What SQLite says.
        why: String,
    },
    /// The index cannot be read or written.
    #[error("the index: {0}{hint}", hint = hint(.0))]
    Index(#[from] IndexError),
    /// The index was made by a version with another schema.
    #[error(
        "{}: the index has schema {found}, and this version knows those up to {known}: use a version that is as new as \
         the one that wrote it, or move the index away and let a check (`kerma qrscp --check`) make it anew from the \
         files", .index.display()
    )]
    Schema {
        /// The index.
        index: PathBuf,
        /// What the index says.
        found: i64,
        /// The newest that is known.
        known: i64,
    },
    /// What is to be indexed, or was, is no data set.
    #[error("a data set of the index: {0}")]
    DataSet(#[from] kerma_dataset::Error),
    /// Instances are selected by what identifies an entity, and by nothing else.
    #[error("{0} is no unique key, and does not select instances")]
    NotUnique(Tag),
    /// What the index has of a performed procedure step is none.
    #[error("the performed procedure step {0}, as the index has it: {1}")]
    NoStep(Uid, String),
    /// Only what tells another AE something is queued: an N-EVENT-REPORT or an N-CREATE with a SOP class.
    #[error("{0} is no notice that can be queued")]
    NoNotice(&'static str),
    /// The bucket cannot be used.
    #[cfg(feature = "s3")]
    #[error("the bucket: {0}")]
    Bucket(#[from] crate::s3::Error),
    /// The archive was opened beside the process that writes to it.
    #[error("the archive is only read here: another process writes to it")]
    ReadOnly,
    /// The thread that commits has ended.
    #[error("the archive is closed: the thread that commits to the index has ended")]
    Closed,
}

/// What to do about it, if that is known.
fn hint(error: &IndexError) -> &'static str {
    match error.is_damage() {
        true => {
            ". It is damaged: move it away, and a check (`kerma qrscp --check`) makes it anew from the files"
        }
        false => "",
    }
}

impl Error {
    /// For `map_err`: what SQLite says when it opens the index at this path.
    pub(crate) fn opening(index: &Path) -> impl Fn(IndexError) -> Error + '_ {
        use rusqlite::ErrorCode::{CannotOpen, PermissionDenied, ReadOnly};
        move |error| match error.sqlite_code() {
            _ if error.is_damage() => Error::Damaged(index.to_owned(), error),
            Some(ReadOnly | CannotOpen | PermissionDenied) => {
                Error::NotWritable { index: index.to_owned(), why: error.to_string() }
            }
            _ => Error::Index(error),
        }
    }

    /// For `map_err`: what an attempt to read the index at this path came to.
    pub(crate) fn reading(index: &Path) -> impl Fn(Error) -> Error + '_ {
        move |error| match error {
            Error::Index(error) => Error::opening(index)(error),
            error => error,
        }
    }

    /// For `map_err`: the file system's error at this path.
    pub(crate) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        |error| Error::File(path, error)
    }
}
