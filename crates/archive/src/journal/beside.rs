//! Reading beside the process that has the archive open.

use std::fs::File;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::batch::Batches;
use super::segment;
use crate::Error;
use crate::rows::changes;
use crate::sql::Connection;

/// How long the index may be behind the journal, and how often it is looked at: a process that runs commits within milliseconds,
/// and what one that was killed has left is for the next that opens the archive.
const PATIENCE: (Duration, u32) = (Duration::from_millis(5), 20);

/// Waits until the index has what the journal has now.
pub(crate) fn wait_for(folder: &Path, index: &Connection) -> Result<(), Error> {
    let Some(last) = last(folder)? else { return Ok(()) };
    for _ in 0..PATIENCE.1 {
        if changes::last(index)? >= last {
            return Ok(());
        }
        thread::sleep(PATIENCE.0);
    }
    log::warn!("{}: the index does not have all that was stored", folder.display());
    Ok(())
}

/// The number of the last change that the journal has.
fn last(folder: &Path) -> Result<Option<i64>, Error> {
    let segments = segment::list(folder).map_err(Error::at(folder))?.0;
    let mut last = None;
    for number in segments.into_iter().rev() {
        // One that is done with goes meanwhile.
        let Ok(file) = File::open(segment::path(folder, number)) else { continue };
        let mut batches = Batches::new(number, file).map_err(Error::at(folder))?;
        while let Some((_, head, _)) = batches.next().map_err(Error::at(folder))? {
            last = Some(head.last());
        }
        if last.is_some() {
            break;
        }
    }
    Ok(last)
}
