//! Objects of a bucket, which several nodes share.
//!
//! No name is given twice: what is large has a name of its own since it is begun, before anybody knows which instance it is.
//! An object without a row is an orphan, and is [swept](crate::sweep) after a while.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::rows::Unsynced;
use crate::s3::{Observed, S3};
use crate::{Error, names};

/// A bucket.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    s3: S3,
    health: Arc<Mutex<Health>>,
}

/// Whether small objects could be written of late.
#[derive(Debug)]
struct Health {
    is_failing: bool,
    /// When it was last asked.
    asked: Instant,
}

/// After so long without news a bucket may have failed.
const HEARD_OF: Duration = Duration::from_secs(3);
/// A bucket that fails is asked so often whether it still does.
const ASKED: Duration = Duration::from_secs(1);

/// An object that is whole, and of no instance yet. It goes away with this value unless it is kept.
#[derive(Debug)]
pub(crate) struct Object {
    bucket: Bucket,
    name: String,
    is_kept: bool,
}

impl Bucket {
    pub(crate) fn new(s3: S3) -> Bucket {
        let health = Health { is_failing: false, asked: Instant::now() };
        Bucket { s3, health: Arc::new(Mutex::new(health)) }
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether what is stored can be uploaded, as far as is known.
    pub(crate) fn answers(&self) -> io::Result<()> {
        {
            let mut health = self.health();
            if !health.is_failing {
                return Ok(());
            }
            if health.asked.elapsed() < ASKED {
                return Err(io::Error::other("the bucket does not take objects"));
            }
            health.asked = Instant::now();
        }
        let answered = self.s3.length("is-it-there");
        self.health().is_failing = answered.is_err();
        Ok(answered.map(drop)?)
    }

    /// The same; if nothing was heard of it for a while, it is asked.
    pub(crate) fn is_there(&self) -> io::Result<()> {
        self.answers()?;
        if self.health().asked.elapsed() >= HEARD_OF {
            self.noted(self.s3.length("is-it-there"))?;
        }
        Ok(())
    }

    /// What was asked of it so far.
    pub(crate) fn observed(&self) -> Observed {
        self.s3.observed()
    }

    /// What became of an object is what will become of the next.
    fn noted<T>(&self, done: Result<T, crate::s3::Error>) -> Result<T, crate::s3::Error> {
        let mut health = self.health();
        (health.is_failing, health.asked) = (done.is_err(), Instant::now());
        done
    }

    /// Begins an object under a name that none has had.
    pub(crate) fn create(&self) -> io::Result<(crate::s3::Upload, String)> {
        let name = names::unique_name();
        Ok((self.s3.create(&name)?, name))
    }

    /// The object that was finished under this name.
    pub(crate) fn finished(&self, name: String) -> Object {
        Object { bucket: self.clone(), name, is_kept: false }
    }

    pub(crate) fn home(&self) -> String {
        let settings = self.s3.settings();
        format!("{} {}/{}", settings.endpoint.trim_end_matches('/'), settings.bucket, settings.prefix)
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        let settings = self.s3.settings();
        format!("s3://{}/{}{file}", settings.bucket, settings.prefix).into()
    }

    pub(crate) fn open(
        &self,
        file: &str,
        length: u64,
        offset: u64,
    ) -> io::Result<Option<Box<crate::s3::Object>>> {
        match self.s3.get(file, offset..length) {
            Ok(object) if object.length() == length => Ok(Some(Box::new(object))),
            Ok(_) => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) fn look(&self, file: &str) -> io::Result<Option<(u64, Option<SystemTime>)>> {
        Ok(self.s3.length(file)?.map(|length| (length, None)))
    }

    /// Gives the names of all objects, and when they were written, until `each` returns `false`.
    pub(crate) fn list(&self, each: &mut dyn FnMut(String, SystemTime) -> bool) -> Result<(), Error> {
        for listed in self.s3.list(names::INSTANCES) {
            let listed = listed?;
            if !each(listed.name, listed.modified) {
                break;
            }
        }
        Ok(())
    }

    pub(crate) fn write(&self, unsynced: &Unsynced) -> io::Result<()> {
        let written = match self.s3.put(&unsynced.file, &unsynced.bytes) {
            // Whoever wrote it before has written the same bytes: no name is given twice.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            written => written,
        };
        Ok(self.noted(written)?)
    }

    /// Ends uploads that were begun so long ago and are not finished.
    pub(crate) fn end_stale(&self, age: Duration) -> Result<(), Error> {
        let stale = match self.s3.stale_uploads(age) {
            // The store does not say which uploads are under way.
            Err(error) if error.kind() == io::ErrorKind::Unsupported => return Ok(()),
            stale => stale?,
        };
        Ok(stale.iter().try_for_each(|upload| self.s3.end_stale(upload))?)
    }

    pub(crate) fn remove(&self, files: &[String]) -> Result<(), Error> {
        Ok(self.s3.remove(files)?)
    }
}

impl Object {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn read(&self) -> io::Result<Box<dyn io::Read>> {
        Ok(Box::new(self.bucket.s3.get(&self.name, ..)?))
    }

    /// It stays when this value goes: the index names it, or may do so.
    pub(crate) fn keep(&mut self) {
        self.is_kept = true;
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        if !self.is_kept
            && let Err(error) = self.bucket.s3.remove(&[&self.name])
        {
            log::warn!("{}: not stored, and removed later: {error}", self.name);
        }
    }
}
