use std::path::PathBuf;

use kerma_dictionary::AeTitle;

use crate::ReadableBy;

/// What survives a power cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// All that was acknowledged.
    #[default]
    Full,
    /// All that was acknowledged some seconds before, if the file system orders its writes; a process that is killed
    /// loses nothing.
    Relaxed,
}

/// What becomes of a SOP instance that is there already, with other bytes. With the same bytes it is Success, and
/// nothing is stored twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Duplicates {
    /// The first is kept; the sender is told by a warning, 0xB000.
    #[default]
    Keep,
    /// The last is kept.
    Replace,
    /// The first is kept; the sender is refused with 0x0111, Duplicate SOP Instance.
    Reject,
}

/// How an archive behaves.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// What survives a power cut; everything unless changed.
    pub durability: Durability,
    /// What becomes of other bytes for the same SOP Instance UID; the first are kept unless changed.
    pub duplicates: Duplicates,
    /// With fewer bytes free on the file system nothing is stored (0xA700); 1 GiB unless changed.
    pub reserve: u64,
    /// The most bytes that a data set may have; a larger one is refused with 0xA700. Not limited unless changed.
    pub object_limit: u64,
    /// Whether a query or retrieve may leave out the unique keys of the levels above (PS3.4 §C.4.1.2.2.1); not unless
    /// changed.
    pub relational: bool,
    /// Whether what a query asks for and the index does not have is looked up in the files: of a study or a series in
    /// one of its instances. Else such keys are answered with 0xFF01. On unless changed.
    pub from_files: bool,
    /// What queries are told to retrieve from, Retrieve AE Title (0008,0054); the title that the association called
    /// unless changed.
    pub retrieve_ae_title: Option<AeTitle>,
    /// Where the index is; `index.sqlite` in the archive's folder unless changed.
    pub index: Option<PathBuf>,
    /// Who may read the files that it makes; nobody else unless changed.
    pub readable_by: ReadableBy,
    /// The bucket that has the instances; none unless changed: they are files below the archive's folder.
    #[cfg(feature = "s3")]
    pub bucket: Option<crate::s3::Settings>,
    /// The database that has the index, which other nodes may share; none unless changed: the index is a file.
    #[cfg(feature = "postgres")]
    pub database: Option<crate::Database>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            durability: Durability::default(),
            duplicates: Duplicates::default(),
            reserve: 1 << 30,
            object_limit: u64::MAX,
            relational: false,
            from_files: true,
            retrieve_ae_title: None,
            index: None,
            readable_by: ReadableBy::default(),
            #[cfg(feature = "s3")]
            bucket: None,
            #[cfg(feature = "postgres")]
            database: None,
        }
    }
}

impl Options {
    /// With this [`durability`](Options::durability).
    pub fn durability(self, durability: Durability) -> Options {
        Options { durability, ..self }
    }

    /// With this policy for [`duplicates`](Options::duplicates).
    pub fn duplicates(self, duplicates: Duplicates) -> Options {
        Options { duplicates, ..self }
    }

    /// With this [`reserve`](Options::reserve), in bytes.
    pub fn reserve(self, bytes: u64) -> Options {
        Options { reserve: bytes, ..self }
    }

    /// With this [`object_limit`](Options::object_limit), in bytes.
    pub fn object_limit(self, bytes: u64) -> Options {
        Options { object_limit: bytes, ..self }
    }

    /// With or without [`relational`](Options::relational) queries.
    pub fn relational(self, relational: bool) -> Options {
        Options { relational, ..self }
    }

    /// With or without answers [`from_files`](Options::from_files).
    pub fn from_files(self, from_files: bool) -> Options {
        Options { from_files, ..self }
    }

    /// With this [`retrieve_ae_title`](Options::retrieve_ae_title).
    pub fn retrieve_ae_title(self, title: AeTitle) -> Options {
        Options { retrieve_ae_title: Some(title), ..self }
    }

    /// With the [`index`](Options::index) in this file.
    pub fn index(self, path: impl Into<PathBuf>) -> Options {
        Options { index: Some(path.into()), ..self }
    }

    /// With the instances in this [`bucket`](Options::bucket).
    #[cfg(feature = "s3")]
    pub fn bucket(self, settings: crate::s3::Settings) -> Options {
        Options { bucket: Some(settings), ..self }
    }

    /// With the index in this [`database`](Options::database).
    #[cfg(feature = "postgres")]
    pub fn database(self, database: crate::Database) -> Options {
        Options { database: Some(database), ..self }
    }

    /// With files [`readable_by`](Options::readable_by) these.
    pub fn readable_by(self, readable_by: ReadableBy) -> Options {
        Options { readable_by, ..self }
    }
}
