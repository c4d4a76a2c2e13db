//! The identifier of a request: how the options make it, and how it is shown to those who ask for it in the log.

use std::path::Path;

use kerma_dataset::DataSet;

use crate::files::reading;
use crate::options::Query;
use crate::options::keys::{Key, overlay};
use crate::report::logging;

/// The identifier: the data set of the file if there is one, with the keys laid over it in their order.
///
/// Text is encoded in the character set that the keys or the file name; without one, text beyond the default
/// repertoire makes it UTF-8.
///
/// What keeps it from being made is told.
pub(crate) fn of(query: &Query) -> Option<DataSet> {
    make(query.file.as_deref(), &query.keys).map_err(|why| log::error!("{why}")).ok()
}

fn make(file: Option<&Path>, keys: &[Key]) -> Result<DataSet, String> {
    let mut identifier = match file {
        Some(path) => {
            let (file, warnings) = reading::read(path)
                .map_err(|error| format!("Cannot read input file {}: {error}", path.display()))?;
            warnings.iter().for_each(|warning| log::warn!("{}: {warning}", path.display()));
            file.data_set
        }
        None => DataSet::new(),
    };
    // they are not true any more when keys are laid over them, and are retired (PS3.5 §7.2)
    identifier.retain(|element| !element.tag().is_group_length());
    overlay(&mut identifier, keys).map_err(|error| format!("Cannot make the identifier: {error}"))?;
    Ok(identifier)
}

/// Logs a listing of the identifier of a request or a response.
pub(crate) fn log_listing(whose: &str, identifier: &DataSet) {
    log::info!(target: logging::LISTING, "# {whose} Identifier\n{identifier}");
}

#[cfg(test)]
mod tests;
