use std::io;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use crate::sql::Connection;

use crate::ballast::Ballast;
use crate::behind::Behind;
use crate::commit::Committer;
use crate::journal::{self, Journal, Segments};
use crate::layout::Layout;
use crate::node::{Node, Stored, Surroundings};
use crate::objects::Objects;
use crate::pins::Pins;
use crate::readers::Readers;
use crate::rows::{Unsynced, changes};
use crate::space::Space;
use crate::syncer::{Place, Syncer};
use crate::unsynced;
use crate::uploads::Uploads;
use crate::wake::Wake;
use crate::writer::{Journaling, Writer};
use crate::{Durability, Error, IndexError, Options};

/// How many entities of each level there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holdings {
    /// Patients, as Patient ID and its issuer tell them apart; by name if they have no ID.
    pub patients: u64,
    /// Studies.
    pub studies: u64,
    /// Series.
    pub series: u64,
    /// Instances, and objects of no patient.
    pub instances: u64,
}

/// How an archive is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Condition {
    /// How many instances are written and wait for the commit that makes them durable.
    pub waiting: usize,
    /// Bytes free on the file system of the instances; `u64::MAX` for a bucket, of which it is not known.
    pub free: u64,
    /// With fewer bytes free nothing is stored.
    pub reserve: u64,
    /// How many connections to the index read, and how many of them are in use.
    pub readers: (usize, usize),
    /// How many small files are in the index alone, and wait here for their upload to the bucket.
    pub uploads: usize,
    /// How many leases this node has.
    pub leases: usize,
}

/// Why nothing can be stored now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotReady {
    /// The index does not answer.
    #[error("the index does not answer: {0}")]
    Index(String),
    /// The bucket does not answer, or takes no objects.
    #[error("the bucket does not take objects: {0}")]
    Bucket(String),
    /// The folder of the instances cannot be looked at.
    #[error("the disk of the instances cannot be looked at: {0}")]
    Folder(String),
    /// There is less free than the reserve.
    #[error("nothing is stored: {free} bytes are free, and the reserve is {reserve}")]
    NoSpace {
        /// Bytes.
        free: u64,
        /// Bytes.
        reserve: u64,
    },
}

/// A folder with instances and their index. Clones are handles of the same.
#[derive(Clone, Debug)]
pub struct Archive {
    pub(crate) inner: Arc<Inner>,
}

/// What the handlers share. The fields are dropped in this order: what is synced is told to the committer, and the lock
/// on the folder is the last to go.
#[derive(Debug)]
pub(crate) struct Inner {
    /// This node, if there may be others.
    pub(crate) node: Option<Node>,
    /// Of small files that go to a bucket.
    uploads: Option<Uploads>,
    syncer: Syncer,
    pub(crate) committer: Committer,
    pub(crate) pins: Arc<Pins>,
    /// Who sends notices.
    pub(crate) wake: Arc<Wake>,
    /// Who stores goes through; who must not have anything stored meanwhile closes it.
    pub(crate) gate: RwLock<()>,
    readers: Readers,
    options: RwLock<Arc<Options>>,
    /// Where instances are stored, as whoever stores looks at it.
    pub(crate) space: Space,
    /// What was stored here.
    pub(crate) stored: Arc<Stored>,
    /// What it was opened with.
    pub(crate) durability: Durability,
    pub(crate) objects: Arc<Objects>,
    pub(crate) layout: Layout,
}

impl Archive {
    /// The archive in this folder, which is made if it is not there. What was on its way when the archive was last
    /// left is removed: nobody was told that it is stored.
    ///
    /// # Errors
    /// [`Error::InUse`] if it is open already; [`Error::NoIndex`], [`Error::Damaged`], [`Error::Schema`] and
    /// [`Error::NotWritable`] of the index; what the file system says.
    pub fn open(folder: impl AsRef<Path>, options: Options) -> Result<Archive, Error> {
        let layout = Layout::open(folder.as_ref(), &options)?;
        if layout.lacks_its_index()? {
            return Err(Error::NoIndex { folder: layout.root().into(), index: layout.index().place() });
        }
        let removed = layout.remove_leftovers()?;
        if removed > 0 {
            log::warn!("{}: {removed} files that were not whole are removed", layout.root().display());
        }
        let index = layout.index().open_writer(options.durability, layout.readable_by())?;
        layout.sync()?;
        let objects = Arc::new(Objects::of(&layout, &options)?);
        if !index.is_shared() {
            let recovered = unsynced::recover(&layout, &index, &objects)?;
            if recovered > 0 {
                log::info!("{}: {recovered} files were made good", layout.root().display());
            }
            #[cfg(feature = "s3")]
            crate::orphans::remove_beside(layout.index(), &objects).map_err(Error::at(layout.root()))?;
        }
        let pins = Arc::<Pins>::default();
        pins.committed(changes::last(&index)?);
        let wake = Arc::<Wake>::default();
        let behind = Arc::<Behind>::default();
        let segments = (options.durability == Durability::Full && objects.are_near() && !index.is_shared())
            .then(|| Arc::new(Segments::new(journal::folder(layout.root()))));
        let journaling = segments.clone().map(|segments| {
            let ballast = Ballast::beside(&layout.index().place(), layout.readable_by());
            Journaling::new(Journal::new(segments, layout.readable_by()), behind.clone(), ballast)
        });
        let writer = Writer::new(
            (layout.index().clone(), index),
            layout.readable_by(),
            options.durability,
            objects.clone(),
            pins.clone(),
            wake.clone(),
            journaling,
        );
        let (committer, submit) = Committer::start(writer).map_err(Error::at(layout.root()))?;
        let stored = Arc::<Stored>::default();
        let node = Node::start(
            layout.index(),
            Surroundings {
                objects: objects.clone(),
                pins: pins.clone(),
                wake: wake.clone(),
                stored: stored.clone(),
                submit: submit.clone(),
                grace: layout.index().grace(),
            },
        )?;
        let uploads = match objects.are_near() {
            true => None,
            false => Some(Uploads::start(&objects, &submit).map_err(Error::at(layout.root()))?),
        };
        let place = Place {
            objects: objects.clone(),
            index: layout.index().clone(),
            pins: pins.clone(),
            submit,
            segments,
        };
        let syncer = Syncer::start(behind, place).map_err(Error::at(layout.root()))?;
        Ok(Archive::of(
            (uploads, syncer, committer),
            (pins, wake),
            (node, stored),
            (layout, objects),
            options,
        ))
    }

    /// The archive in this folder, to be read beside a process that has it open, or while none has. What writes is
    /// [`Error::ReadOnly`].
    ///
    /// # Errors
    /// [`Error::NoArchive`] and [`Error::NoIndex`] if there is none; [`Error::Schema`] if the index is not of this
    /// version, even if it is older; what the file system and the index say.
    pub fn open_beside(folder: impl AsRef<Path>, options: Options) -> Result<Archive, Error> {
        let layout = Layout::beside(folder.as_ref(), &options)?;
        let index = layout.index().open_beside(layout.root())?;
        if !index.is_shared() {
            journal::wait_for(&journal::folder(layout.root()), &index)?;
        }
        let objects = Arc::new(Objects::of(&layout, &options)?);
        let none = (None, Syncer::none(), Committer::none());
        Ok(Archive::of(none, Default::default(), Default::default(), (layout, objects), options))
    }

    /// An archive that is not opened: nothing is looked for, nothing is made, and what is asked of it fails. For those who tell
    /// what the services of an archive negotiate, and have none.
    pub fn unopened(folder: impl AsRef<Path>, options: Options) -> Archive {
        let layout = Layout::unopened(folder.as_ref(), &options);
        let objects = Arc::new(Objects::Folder(layout.folder()));
        let none = (None, Syncer::none(), Committer::none());
        Archive::of(none, Default::default(), Default::default(), (layout, objects), options)
    }

    fn of(
        (uploads, syncer, committer): (Option<Uploads>, Syncer, Committer),
        (pins, wake): (Arc<Pins>, Arc<Wake>),
        (node, stored): (Option<Node>, Arc<Stored>),
        (layout, objects): (Layout, Arc<Objects>),
        options: Options,
    ) -> Archive {
        let inner = Inner {
            uploads,
            syncer,
            committer,
            pins,
            wake,
            gate: RwLock::default(),
            readers: Readers::new(layout.index().connections()),
            durability: options.durability,
            options: RwLock::new(Arc::new(options)),
            space: Space::default(),
            node,
            stored,
            objects,
            layout,
        };
        Archive { inner: Arc::new(inner) }
    }

    /// Nothing more is written: what was answered is committed, its files are written and synced, and what was kept until then is
    /// gone. What is to be stored or changed afterwards is refused. That happens by itself when the last handle is dropped; who cannot know
    /// who else has one, as where a server of another protocol goes on until the program ends, calls this before the end.
    pub fn close(&self) {
        // Who stores has gone through.
        let _closed = self.inner.gate.write().unwrap_or_else(PoisonError::into_inner);
        self.inner.uploads.iter().for_each(Uploads::stop);
        self.inner.syncer.stop();
        self.inner.committer.stop();
    }

    /// Behaves like this from now on; what is on its way may still be treated as before. Where the index is, how durable
    /// it is and who may read its files do not change before the archive is opened again.
    pub fn set_options(&self, options: Options) {
        *self.inner.options.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(options);
    }

    /// How it is doing.
    ///
    /// # Errors
    /// What the file system says.
    pub fn condition(&self) -> Result<Condition, Error> {
        Ok(Condition {
            waiting: self.inner.committer.waiting(),
            free: self.inner.free().map_err(Error::at(self.inner.layout.root()))?,
            reserve: self.inner.options().reserve,
            readers: self.inner.readers.count(),
            uploads: self.inner.uploads.as_ref().map_or(0, Uploads::waiting),
            leases: self.inner.node.as_ref().map_or(0, Node::leases),
        })
    }

    /// Whether instances can be stored and found: the index answers, the bucket too if there is one, and there is room.
    ///
    /// # Errors
    /// What is missing.
    pub fn is_ready(&self) -> Result<(), NotReady> {
        let Inner { objects, layout, .. } = &*self.inner;
        let is_standby = self.inner.read(|index| match index.is_shared() {
            true => Ok(index.query_row("SELECT pg_is_in_recovery()", [], |row| row.get(0))?),
            false => held(index).map(|_| false),
        });
        if is_standby.map_err(|error| NotReady::Index(error.to_string()))? {
            return Err(NotReady::Index("the database is a standby, which takes no changes".into()));
        }
        objects.is_there().map_err(|error| NotReady::Bucket(error.to_string()))?;
        let free = self.inner.free().map_err(Error::at(layout.root()));
        let free = free.map_err(|error| NotReady::Folder(error.to_string()))?;
        let reserve = self.inner.options().reserve;
        if free < reserve { Err(NotReady::NoSpace { free, reserve }) } else { Ok(()) }
    }

    /// What was asked of the bucket so far; `None` without one.
    #[cfg(feature = "s3")]
    pub fn bucket(&self) -> Option<crate::s3::Observed> {
        match &*self.inner.objects {
            Objects::Folder(_) => None,
            Objects::Bucket(bucket) => Some(bucket.observed()),
        }
    }

    /// How much there is in it.
    ///
    /// # Errors
    /// What the index says.
    pub fn holdings(&self) -> Result<Holdings, Error> {
        self.inner.read(held)
    }
}

/// How much the index has.
pub(crate) fn held(index: &Connection) -> Result<Holdings, Error> {
    let mut statement = index.prepare_cached("SELECT number FROM totals WHERE kind = ?1 AND value = ''")?;
    let mut of = |kind| match statement.query_row([kind], |row| row.get(0)) {
        Err(IndexError::NoRow) => Ok(0),
        number => number,
    };
    Ok(Holdings {
        patients: of("patients")?,
        studies: of("studies")?,
        series: of("series")?,
        instances: of("instances")?,
    })
}

impl Inner {
    pub(crate) fn options(&self) -> Arc<Options> {
        self.options.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Bytes free where instances are stored; what a bucket has is not known.
    pub(crate) fn free(&self) -> io::Result<u64> {
        self.objects.folder().map_or(Ok(u64::MAX), |_| self.layout.free())
    }

    /// Writes a small file that is in the journal or the index. If it cannot be written it stays there.
    pub(crate) fn write(&self, unsynced: Unsynced) {
        if let Some(uploads) = &self.uploads {
            return uploads.give(unsynced);
        }
        match self.objects.write(&unsynced) {
            Ok(()) => self.syncer.behind().written(unsynced),
            Err(error) => self.syncer.behind().failed(&unsynced, &error),
        }
    }

    /// Runs `read` with a connection that nobody else uses meanwhile.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        self.committer.settle();
        self.readers.with(self.layout.index(), read)
    }
}
