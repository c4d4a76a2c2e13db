//! Objects that no row names: those of who was killed between the upload and the commit.

use std::sync::Arc;
use std::time::Duration;
use std::{io, thread};

use crate::index::Index;
use crate::objects::Objects;
use crate::rows::{self, removals};
use crate::sql::Connection;
use crate::{Durability, Error};

/// So many are removed at a time.
const MOST: usize = 100_000;

/// Removes those that are older than the grace, and ends uploads that were begun before it and are not finished.
pub(crate) fn remove(index: &Connection, objects: &Objects, grace: Duration) -> Result<(), Error> {
    let Objects::Bucket(bucket) = objects else { return Ok(()) };
    let (mut orphans, mut failed) = (Vec::new(), None);
    bucket.list(&mut |file, written| {
        let is_old = written.elapsed().is_ok_and(|age| age >= grace);
        match if is_old { rows::is_named(index, &file) } else { Ok(true) } {
            Ok(true) => {}
            Ok(false) => orphans.push(file),
            Err(error) => failed = Some(error),
        }
        failed.is_none() && orphans.len() < MOST
    })?;
    if let Some(error) = failed {
        return Err(error.into());
    }
    if !orphans.is_empty() {
        log::info!("{} objects that no row names are removed", orphans.len());
        objects.remove(&orphans, Durability::Full)?;
        orphans.iter().try_for_each(|file| removals::keep(index, file))?;
    }
    bucket.end_stale(grace)
}

/// Does the same once, beside an archive that nobody else has open.
pub(crate) fn remove_beside(index: &Index, objects: &Arc<Objects>) -> io::Result<()> {
    if objects.are_near() {
        return Ok(());
    }
    let (index, objects) = (index.clone(), objects.clone());
    let run = move || {
        let removed = index
            .open_plain(Durability::Relaxed)
            .and_then(|connection| remove(&connection, &objects, index.grace()));
        if let Err(error) = removed {
            log::warn!("objects that no row names: {error}");
        }
    };
    thread::Builder::new().name("archive-orphans".into()).spawn(run).map(drop)
}
