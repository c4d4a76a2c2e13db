//! The instances that are selected, and their bytes.

use std::io;
use std::sync::Arc;
use std::vec;

use crate::sql::params_from_iter;
use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags};
use kerma_service::matching::keys::{self, Level};
use kerma_service::{Source, Span};

use crate::archive::Inner;
use crate::attributes::LEVELS;
use crate::pin::Pin;
use crate::rows::{self, Stored, removals};
use crate::select::Selection;
use crate::stored_file::StoredFile;
use crate::{Archive, Error, Search, from_file};

/// How many rows are read at a time.
const PAGE: usize = 256;

impl Archive {
    /// The instances that a search finds, or that are of what it finds, as they are now: what is removed or changed while
    /// they are read is read as it was. Its keys are the unique ones (PS3.4 §C.6); what else is asked for is for
    /// [`search`](Archive::search), which tells the UIDs.
    ///
    /// # Errors
    /// [`Error::NotUnique`] if there is another key; what the index says.
    pub fn instances(&self, search: &Search) -> Result<Instances, Error> {
        let is_unique = |tag| LEVELS.into_iter().any(|level| keys::unique_key(level) == Some(tag));
        let is_of = |tag| is_unique(tag) || search.level.is_none() && tag == tags::SOP_CLASS_UID;
        if let Some(key) = search.query.keys().find(|key| !is_of(key.tag())) {
            return Err(Error::NotUnique(key.tag()));
        }
        let selection = match search.level {
            Some(_) => Selection::new(Level::Image, &search.query),
            None => Selection::of_no_patient(&search.objects, &search.query),
        };
        let pin = Pin::new(&self.inner);
        let mut kinds: Vec<(Uid, Uid)> = Vec::new();
        let mut rows = Vec::new();
        self.inner.read(|index| {
            let sql = selection.statement("i.id, i.sop_class, i.transfer_syntax") + " ORDER BY i.id";
            let mut statement = index.prepare(&sql)?;
            let mut found = statement.query(params_from_iter(selection.parameters()))?;
            while let Some(row) = found.next()? {
                rows.push(row.get(0)?);
                let (class, syntax) = (row.text(1)?, row.text(2)?);
                let is_known = |(a, b): &(Uid, Uid)| rows::text(a) == class && rows::text(b) == syntax;
                if !kinds.iter().any(is_known) {
                    kinds.push((Uid::from_bytes(class.as_bytes()), Uid::from_bytes(syntax.as_bytes())));
                }
            }
            Ok(())
        })?;
        Ok(Instances {
            _pin: pin,
            archive: self.inner.clone(),
            kinds,
            rows: rows.into_iter(),
            page: Vec::new().into_iter(),
        })
    }

    /// The instance of this SOP Instance UID; `None` if there is none.
    ///
    /// # Errors
    /// What the index says.
    pub fn open_instance(&self, instance: &Uid) -> Result<Option<Held>, Error> {
        let pin = Arc::new(Pin::new(&self.inner));
        let found = self.inner.read(|index| match rows::find(index, instance)? {
            Some(existing) => Ok(Some(removals::of_row(index, existing.id)?)),
            None => Ok(None),
        })?;
        Ok(found.map(|(sop_instance, sop_class, stored)| Held {
            archive: self.inner.clone(),
            sop_instance,
            sop_class,
            stored,
            _pin: Some(pin),
        }))
    }
}

/// Instances, in the order in which they were stored, as they were when they were selected.
pub struct Instances {
    archive: Arc<Inner>,
    kinds: Vec<(Uid, Uid)>,
    rows: vec::IntoIter<i64>,
    page: vec::IntoIter<(Uid, Uid, Stored)>,
    /// Of all of them, as long as this is there.
    _pin: Pin,
}

impl Instances {
    /// The SOP classes and transfer syntaxes that they have.
    pub fn kinds(&self) -> &[(Uid, Uid)] {
        &self.kinds
    }

    /// A number of those that are left: it is another when one comes, goes, or gets other bytes. The row of an instance is
    /// the number of the change that made it, and no row comes twice.
    pub fn version(&self) -> u64 {
        // FNV-1a, whose steps tell apart what a sum would not.
        let rows = self.rows.as_slice().iter().flat_map(|row| row.to_le_bytes());
        rows.fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
    }
}

impl Iterator for Instances {
    type Item = Result<Held, Error>;

    fn next(&mut self) -> Option<Result<Held, Error>> {
        if self.page.len() == 0 {
            let ids: Vec<i64> = self.rows.by_ref().take(PAGE).collect();
            let page = self.archive.read(|index| {
                Ok(ids.iter().map(|id| removals::of_row(index, *id)).collect::<Result<Vec<_>, _>>()?)
            });
            match page {
                Ok(page) => self.page = page.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
        let (sop_instance, sop_class, stored) = self.page.next()?;
        Some(Ok(Held { archive: self.archive.clone(), sop_instance, sop_class, stored, _pin: None }))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rows.len() + self.page.len();
        (left, Some(left))
    }
}

impl ExactSizeIterator for Instances {}

/// An instance that the archive holds.
pub struct Held {
    archive: Arc<Inner>,
    sop_instance: Uid,
    sop_class: Uid,
    stored: Stored,
    /// Of those of [`Instances`] these have it.
    _pin: Option<Arc<Pin>>,
}

impl Held {
    /// The SOP Instance UID.
    pub fn sop_instance(&self) -> &Uid {
        &self.sop_instance
    }

    /// The SOP Class UID.
    pub fn sop_class(&self) -> &Uid {
        &self.sop_class
    }

    /// The transfer syntax that it is stored in.
    pub fn transfer_syntax(&self) -> &Uid {
        &self.stored.transfer_syntax
    }

    /// How many bytes its file has.
    pub fn length(&self) -> u64 {
        self.stored.length
    }

    /// Where in the file the data set begins.
    pub fn data_set_offset(&self) -> u64 {
        self.stored.data_set_offset
    }

    /// The data set, as it was stored.
    ///
    /// # Errors
    /// Not found if the file is not there, or not as long as it was.
    pub fn data_set(&self) -> io::Result<Content> {
        StoredFile::open(&self.archive, &self.stored).map(Content)
    }

    /// The attributes before its pixel data. The error says what cannot be read.
    ///
    /// # Errors
    /// If the file is not there or cannot be read so far.
    pub fn attributes(&self) -> Result<DataSet, String> {
        from_file::before_pixels(&self.archive, &self.stored)
    }

    /// The whole file (PS3.10 §7), as it was stored.
    ///
    /// # Errors
    /// As [`data_set`](Held::data_set).
    pub fn file(&self) -> io::Result<Content> {
        let whole = Stored { data_set_offset: 0, ..self.stored.clone() };
        StoredFile::open(&self.archive, &whole).map(Content)
    }
}

/// Stored bytes, which are there until this is dropped.
pub struct Content(StoredFile);

impl Content {
    /// How many bytes were not read yet.
    pub fn remaining(&self) -> u64 {
        self.0.remaining()
    }
}

impl io::Read for Content {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

/// In the file, whichever part of it this began with.
impl io::Seek for Content {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl Source for Content {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        Source::next(&mut self.0, unit)
    }

    fn span(&self) -> Option<Span> {
        self.0.span()
    }
}
