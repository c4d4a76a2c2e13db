use std::io;
use std::path::PathBuf;

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
    /// The index cannot be read or written.
    #[error("the index: {0}")]
    Index(#[from] rusqlite::Error),
    /// The index was made by a version with another schema.
    #[error("the index has schema {found}, this version knows {known}")]
    Schema {
        /// What the index says.
        found: i64,
        /// What is known.
        known: i64,
    },
    /// What is to be indexed, or was, is no data set.
    #[error("a data set of the index: {0}")]
    DataSet(#[from] kerma_dataset::Error),
    /// The thread that commits has ended.
    #[error("the archive is closed: the thread that commits to the index has ended")]
    Closed,
}

impl Error {
    /// For `map_err`: the file system's error at this path.
    pub(crate) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        |error| Error::File(path, error)
    }
}
