//! Files that are read whole and shown on stdout.

use std::fs;
use std::io::{self, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};

use kerma_dataset::part10::Part10;
use kerma_dataset::{Encoding, Reading, Warning};

use crate::arguments::Logging;
use crate::logging;
use crate::tools::Ending;

/// Shows one file after the other. One that cannot be read is told, and the others are shown.
pub(crate) fn show_each(
    files: &[PathBuf],
    logging: &Logging,
    mut show: impl FnMut(&mut dyn Write, &Path, &Part10, &[Warning]) -> io::Result<()>,
) -> Ending {
    logging::start(logging);
    let mut stdout = BufWriter::new(io::stdout().lock());
    let mut ending = Ending::Done;
    for path in files {
        match read(path) {
            Ok((file, warnings)) => {
                warnings.iter().for_each(|warning| log::warn!("{}: {warning}", path.display()));
                if logging.verbosity.quiet {
                    continue;
                }
                // so that a file is on stdout before what is said of the next is on stderr
                if let Err(error) = show(&mut stdout, path, &file, &warnings).and_then(|()| stdout.flush()) {
                    return unwritable(&error, ending);
                }
            }
            Err(error) => {
                log::error!("Cannot read input file {}: {error}", path.display());
                ending = Ending::Failed;
            }
        }
    }
    ending
}

/// What is in a file, or comes from stdin if its name is `-`.
pub(crate) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    fs::read(path)
}

/// The file, and what was forgiven of it.
pub(crate) fn read(path: &Path) -> Result<(Part10, Vec<Warning>), String> {
    let bytes = bytes(path).map_err(|error| error.to_string())?;
    // the file says its own encoding
    Part10::read_with(bytes, Reading::new(Encoding::ImplicitVrLittleEndian))
        .map_err(|error| error.to_string())
}

/// A reader that went away has seen what it wanted; anything else is a failure.
fn unwritable(error: &io::Error, so_far: Ending) -> Ending {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return so_far;
    }
    log::error!("Cannot write to stdout: {error}");
    Ending::Failed
}
