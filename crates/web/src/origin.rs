//! What the services ask of an archive: the seam between HTTP and whatever keeps the instances.

use std::io::{self, Read, Seek};

use kerma_archive::{By, Condition, Count, Holdings, Kept, Refused, Removed};
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid};
use kerma_service::matching::RequestIdentifier;
use kerma_service::matching::keys::Level;

use crate::Resource;
use crate::failure::Failure;

/// An archive whose instances are served (PS3.18 calls who serves them the origin server). [`Archive`] is one.
///
/// All methods may block: they are called on threads where that is allowed, a bounded number at a time.
///
/// [`Archive`]: kerma_archive::Archive
pub trait Origin: Send + Sync + 'static {
    /// The entities of a level that have what the keys ask for, with what is to be told of them, their text in UTF-8.
    ///
    /// # Errors
    /// If it cannot be searched.
    fn search(&self, level: Level, query: RequestIdentifier) -> Result<Matches, Failure>;

    /// The instances of a study, a series, or the one that is named, as they are now. What is removed or changed while they
    /// are read is read as it was.
    ///
    /// # Errors
    /// If it cannot be looked up.
    fn select(&self, resource: &Resource) -> Result<Selected, Failure>;

    /// Begins to store an instance. What is dropped before its end leaves nothing.
    ///
    /// # Errors
    /// If it is refused.
    fn begin_store(&self, new: New) -> Result<Box<dyn Storing>, Refused>;

    /// Removes a study, a series or an instance; how much that was.
    ///
    /// # Errors
    /// If it cannot be removed.
    fn remove(&self, resource: &Resource) -> Result<Removed, Failure>;

    /// The studies of which something was stored, changed or removed after the change of this number, and the number of the
    /// last change.
    ///
    /// # Errors
    /// If that is not known.
    fn changed(&self, after: i64) -> Result<(Vec<Uid>, i64), Failure>;

    /// The number of the last change; 0 before the first.
    ///
    /// # Errors
    /// If that is not known.
    fn last_change(&self) -> Result<i64, Failure>;

    /// How much there is.
    ///
    /// # Errors
    /// If that is not known.
    fn holdings(&self) -> Result<Holdings, Failure>;

    /// How many instances there are by what they have in common.
    ///
    /// # Errors
    /// If that is not known.
    fn counts(&self, by: By) -> Result<Vec<Count>, Failure>;

    /// How it is doing.
    ///
    /// # Errors
    /// If that is not known.
    fn condition(&self) -> Result<Condition, Failure>;
}

/// What a search finds.
pub struct Matches {
    /// The attributes that were asked for and that nothing can be said of.
    pub unsupported: Vec<Tag>,
    /// The matches, found by and by.
    pub data_sets: Box<dyn Iterator<Item = Result<DataSet, Failure>> + Send>,
}

/// The instances of a resource.
pub struct Selected {
    /// Another for each state that the resource has been in: it changes when an instance comes, goes, or gets other bytes.
    pub version: u64,
    /// The SOP classes and transfer syntaxes that there are among them.
    pub kinds: Vec<(Uid, Uid)>,
    /// The instances, in the order in which they came. Their files are there as long as this is.
    pub instances: Box<dyn ExactSizeIterator<Item = Result<Box<dyn Instance>, Failure>> + Send>,
}

/// An instance that the archive has.
pub trait Instance: Send + Sync {
    /// The SOP Class UID.
    fn sop_class(&self) -> &Uid;

    /// The SOP Instance UID.
    fn sop_instance(&self) -> &Uid;

    /// The transfer syntax that it is stored in.
    fn transfer_syntax(&self) -> &Uid;

    /// How many bytes its file (PS3.10 §7) has.
    fn length(&self) -> u64;

    /// Where in the file the data set begins.
    fn data_set_offset(&self) -> u64;

    /// The bytes of the file.
    ///
    /// # Errors
    /// Not found if the file is not there, or not as long as it was.
    fn open(&self) -> io::Result<Box<dyn File>>;
}

/// The bytes of a stored instance, which are there until this is dropped.
pub trait File: Read + Seek + Send {}

impl<F: Read + Seek + Send> File for F {}

/// An instance that is to be stored, before its data set.
#[derive(Clone, Debug)]
pub struct New {
    /// What the file begins with (PS3.10 §7.1): preamble, `DICM` and File Meta Information.
    pub head: Vec<u8>,
    /// The transfer syntax that the data set comes in.
    pub transfer_syntax: Uid,
    /// The SOP Class and SOP Instance UID that the data set has to have.
    pub promised: Option<(Uid, Uid)>,
    /// Whom it comes from.
    pub peer: Option<String>,
}

/// A data set that is being stored.
pub trait Storing: Send {
    /// The next bytes of the data set.
    ///
    /// # Errors
    /// If they cannot be stored, or are not those of a data set.
    fn write(&mut self, data: &[u8]) -> Result<(), Refused>;

    /// The data set is whole: it is there, and survives what it should survive, when this returns.
    ///
    /// # Errors
    /// If it cannot be stored, or is not whole, or is not to be stored.
    fn finish(self: Box<Self>) -> Result<Kept, Refused>;
}
