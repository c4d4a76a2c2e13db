//! From one archive to another, whatever their engines are, while the first one serves.
//!
//! ```text
//!   where the source's feed is ─► noted in the target
//!   every instance by its row  ─► bytes copied, compared by digest ─► rows committed     (once)
//!   changes since then         ─► what each instance is by now: copied, replaced, removed (each time)
//!   studies                    ─► say what they say in the source
//!   the department's tables    ─► those of the source, in one transaction
//! ```
//!
//! The source is only read. An instance is there with the same bytes if the digests of both indexes say so, so that a migration
//! that was interrupted passes over what it has done. How far the feed was followed is a row of the target.

mod content;
mod department;
mod instances;
mod record;
mod studies;

use kerma_dictionary::Uid;

use self::instances::Instances;
use self::record::Record;
use crate::archive::Inner;
use crate::sql::IndexError;
use crate::{Archive, Error};

/// What a migration has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Migrated {
    /// Instances that were copied.
    pub copied: u64,
    /// How many bytes their files have.
    pub bytes: u64,
    /// Instances that were there with the same bytes.
    pub same: u64,
    /// Instances that were removed, as the source has them no more.
    pub removed: u64,
    /// Instances that cannot be read in the source.
    pub failed: u64,
    /// The change of the source up to which the target is as the source was.
    pub change: i64,
    /// How many changes the source has had since that one.
    pub behind: u64,
}

/// What a migration tells while it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Migrating {
    /// So many instances, of about so many, are there.
    There {
        /// How many.
        instances: u64,
        /// Of how many.
        of: u64,
    },
    /// An instance is not: the source does not have it whole.
    Failed {
        /// Its SOP Instance UID.
        instance: Uid,
        /// What is wrong with it.
        why: String,
    },
}

/// Why a migration did not come to its end. What was copied is there, and the next one goes on from it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotMigrated {
    /// An archive is not copied into itself.
    #[error("both are the same archive, or share their {0}: {1}")]
    Same(&'static str, String),
    /// The target has been in use, so that what it has of its own would be lost.
    #[error(
        "the archive that is migrated to has rows of its own in {0}: it has been in use. Nothing was done; an archive that \
         serves already is not migrated to"
    )]
    InUse(&'static str),
    /// Instances cannot be read, one after the other.
    #[error("the archive that is migrated from cannot be read: {0}")]
    Source(String),
    /// Instances cannot be written.
    #[error("the archive that is migrated to does not take instances: {0}")]
    Target(String),
    /// An index fails.
    #[error(transparent)]
    Archive(#[from] Error),
}

impl From<IndexError> for NotMigrated {
    fn from(error: IndexError) -> NotMigrated {
        NotMigrated::Archive(error.into())
    }
}

/// So many rows or changes are looked at together.
const PAGE: usize = 256;

/// Between two archives.
struct Migration<'a> {
    source: &'a Inner,
    target: &'a Inner,
}

impl Archive {
    /// Makes this archive have what another one has: instances with their bytes, the time when they were received and of whom,
    /// and the rows of the department's services. The other is only read, beside the process that has it open; what comes
    /// into it meanwhile comes here too, and so does what is corrected and removed there. Afterwards the two are the same
    /// up to a change of the other's feed, which is not its last one if it is stored to faster than this copies. Called again, it
    /// goes on from there.
    ///
    /// # Errors
    /// If it did not come to its end, and why.
    pub fn migrate_from(
        &self,
        source: &Archive,
        told: &mut dyn FnMut(Migrating),
    ) -> Result<Migrated, NotMigrated> {
        let migration = Migration { source: &source.inner, target: &self.inner };
        migration.is_between_two()?;
        let of = migration.name()?;
        let last = source.last_change()?;
        let mut record = Record::begin(self, &of, last)?;
        let mut done = Migrated::default();
        let mut instances = Instances::new(&migration, &mut done, told);
        if !record.is_whole {
            instances.copy_all(source.holdings()?.instances)?;
        }
        // A source that is stored to faster than this copies is not followed for ever: each round is at most half as long as the
        // one before it.
        let mut distance = i64::MAX;
        loop {
            let goal = source.last_change()?;
            if goal <= record.number || goal - record.number > distance / 2 {
                break;
            }
            distance = goal - record.number;
            while record.number < goal {
                let changes = source.changes(record.number, PAGE)?;
                let Some(last) = changes.last().map(|change| change.number) else { break };
                let touched = instances.follow(&changes)?;
                migration.settle(touched)?;
                record.number = last;
                record.note(self, &of)?;
            }
        }
        if !record.is_whole {
            migration.settle_all()?;
            // What cannot be read is looked at again the next time.
            record.is_whole = done.failed == 0;
        }
        let noted = record.clone();
        department::copy(source, self, move |index, department| {
            Record { department, ..noted }.write(index, &of)
        })?;
        done.change = record.number;
        done.behind = u64::try_from(source.last_change()? - record.number).unwrap_or(0);
        Ok(done)
    }
}

impl Migration<'_> {
    fn is_between_two(&self) -> Result<(), NotMigrated> {
        let index = index(self.source)?;
        if index == self::index(self.target)? {
            return Err(NotMigrated::Same("index", index));
        }
        let objects = self.source.objects.home();
        if objects == self.target.objects.home() {
            return Err(NotMigrated::Same("instances", objects));
        }
        Ok(())
    }

    /// What the target calls the source.
    fn name(&self) -> Result<String, Error> {
        Ok(format!("{} {}", index(self.source)?, self.source.objects.home()))
    }
}

/// Which index it is: another one has another text. A database may have several, each in a schema.
fn index(of: &Inner) -> Result<String, Error> {
    let place = of.layout.index().place();
    let schema = of.read(|index| match index.is_shared() {
        true => Ok(Some(index.query_row("SELECT current_schema()", [], |row| row.get::<String>(0))?)),
        false => Ok(None),
    })?;
    Ok(match schema {
        Some(schema) => format!("{} {schema}", place.display()),
        None => place.canonicalize().unwrap_or(place).display().to_string(),
    })
}
