//! What a crash or a power cut has left to do.

use std::path::Path;

use kerma_dataset::Encoding;
use kerma_dictionary::Uid;

use crate::Error;
use crate::index::Index;
use crate::index_scan::{self, entry_of};
use crate::journal::{self, Found, Position, Record, batches};
use crate::objects::Objects;
use crate::refused::Refused;
use crate::rows::{self, New, Stored, Unsynced, changes};
use crate::schema;
use crate::sql::Connection;

/// Stores again what the journal has and the index has not, and makes the files good; how many files that were. The journal is
/// gone when this returns.
pub(crate) fn recover(
    folder: &Path,
    source: &Index,
    index: &Connection,
    objects: &Objects,
) -> Result<usize, Error> {
    if !journal::is_there(folder).map_err(Error::at(folder))? {
        return Ok(0);
    }
    let batches = batches(folder)?;
    let again = replay_all(folder, &batches, index)?;
    if again > 0 {
        log::info!("{}: {again} instances are in the index again", folder.display());
    }
    let last = changes::last(index)?;
    let (mut files, mut made_good) = (Vec::new(), 0);
    for found in &batches {
        let Some((head, records)) = found.read(folder)? else { continue };
        let is_beyond = head.last() > last;
        for (_, record) in found.records(&records) {
            // Of what the index does not come to, a check takes the file in.
            if is_beyond || is_named(index, &record)? {
                made_good += usize::from(made_good_file(objects, &record)?);
                files.push(record.file.to_owned());
            }
        }
    }
    if !files.is_empty() {
        objects.sync(&files).map_err(Error::at(objects.path("")))?;
    }
    source.sync()?;
    journal::remove(folder).map_err(Error::at(folder))?;
    Ok(made_good)
}

/// Stores again what the journal has and the index has not. Files are left as they are.
pub(crate) fn replay(folder: &Path, index: &Connection) -> Result<usize, Error> {
    replay_all(folder, &batches(folder)?, index)
}

fn replay_all(folder: &Path, batches: &[Found], index: &Connection) -> Result<usize, Error> {
    let mut again = 0;
    for found in batches {
        let last = changes::last(index)?;
        if found.last() <= last {
            continue;
        }
        let Some((head, records)) = found.read(folder)? else { continue };
        if head.after != last {
            log::error!(
                "{}: the index ends with change {last}, and the journal goes on behind change {}: this index was not the one of \
                 the archive before. A check (`kerma qrscp --check`) takes in what is missing",
                folder.display(),
                head.after
            );
            break;
        }
        let transaction = index.begin()?;
        for (position, record) in found.records(&records) {
            if let Err(why) = store_again(&transaction, position, &record)? {
                log::error!(
                    "{}: {} cannot be stored again: {why}. A check (`kerma qrscp --check`) takes its file in",
                    folder.display(),
                    record.instance
                );
                return Ok(again);
            }
        }
        schema::count_new(&transaction)?;
        transaction.commit()?;
        again += head.records as usize;
    }
    Ok(again)
}

/// The rows of a record, as they were made before.
fn store_again(
    index: &Connection,
    position: Position,
    record: &Record<'_>,
) -> Result<Result<(), Refused>, Error> {
    let transfer_syntax = Uid::from_bytes(record.transfer_syntax.as_bytes());
    let undecodable = |why: &dyn std::fmt::Display| Refused::Undecodable(why.to_string());
    let data_set = usize::try_from(record.data_set_offset).ok().and_then(|at| record.bytes.get(at..));
    let (Some(encoding), Some(data_set)) = (Encoding::of(&transfer_syntax), data_set) else {
        return Ok(Err(undecodable(&"it has no data set that can be read")));
    };
    let mut scan = index_scan::scan(encoding);
    let entry = match scan.push(data_set) {
        Ok(()) => entry_of(scan),
        Err(error) => Err(undecodable(&error)),
    };
    let entry = match entry {
        Ok(entry) => entry,
        Err(refused) => return Ok(Err(refused)),
    };
    let existing = rows::find(index, &entry.instance)?;
    if existing.is_some() != record.replaces {
        return Ok(Err(undecodable(&"the index is not as it was before")));
    }
    let stored = Stored {
        file: record.file.to_owned(),
        transfer_syntax,
        length: record.bytes.len() as u64,
        data_set_offset: u64::from(record.data_set_offset),
        unsynced: Some(position.to_row()),
    };
    let new = New {
        entry: &entry,
        stored: &stored,
        digest: Some(&record.digest[..]),
        corrects: record.corrects,
        received: Some(record.received),
        peer: record.peer,
    };
    Ok(rows::insert(index, &new, existing.as_ref())?.map(drop).map_err(Refused::contradiction))
}

/// Whether the index names the file of this record.
fn is_named(index: &Connection, record: &Record<'_>) -> Result<bool, Error> {
    let existing = rows::find(index, &Uid::from_bytes(record.instance.as_bytes()))?;
    Ok(existing.is_some_and(|existing| existing.stored.file == record.file))
}

/// Writes the file unless it is there as it should be; whether that was needed.
fn made_good_file(objects: &Objects, record: &Record<'_>) -> Result<bool, Error> {
    let unsynced =
        Unsynced { id: 0, file: record.file.to_owned(), bytes: record.bytes.to_vec(), in_journal: true };
    if objects.is_written(&unsynced) {
        return Ok(false);
    }
    objects.write(&unsynced).map_err(Error::at(objects.path(record.file)))?;
    Ok(true)
}
