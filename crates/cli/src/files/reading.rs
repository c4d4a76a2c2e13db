//! Files that are read whole and shown on stdout.

use std::fs;
use std::io::{self, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use clap::Args;
use kerma_dataset::part10::Part10;
use kerma_dataset::{Encoding, Reading, Warning};

use crate::files::paths::{self, Search};
use crate::files::pattern::Pattern;
use crate::options::Logging;
use crate::report::{Ending, logging};

/// The files that a tool shows.
#[derive(Debug, Args)]
pub(crate) struct Shown {
    /// DICOM files, or folders of them; - is stdin
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Folders with the folders in them [+r]
    #[arg(short, long)]
    recurse: bool,
    /// Show the files of folders, which kerma does without this [+sd]
    #[arg(long, hide = true)]
    scan_directories: bool,
    /// Show no files of folders but those of this name, in which * and ? stand for others [+sp]
    #[arg(long, value_name = "PATTERN")]
    scan_pattern: Option<Pattern>,
}

/// A file that is shown.
pub(crate) struct ToShow<'a> {
    pub(crate) path: &'a Path,
    /// As it is.
    pub(crate) bytes: Bytes,
    pub(crate) file: &'a Part10,
    pub(crate) warnings: &'a [Warning],
    /// There are others.
    pub(crate) is_one_of_several: bool,
}

/// Shows one file after the other. One that cannot be read is told, and the others are shown; what is in a folder and is
/// no DICOM file is passed over.
pub(crate) fn show_each(
    shown: &Shown,
    logging: &Logging,
    mut show: impl FnMut(&mut dyn Write, &ToShow<'_>) -> io::Result<()>,
) -> Ending {
    logging::start(logging);
    let mut stdout = BufWriter::new(io::stdout().lock());
    let mut ending = Ending::Done;
    let mut files = Vec::new();
    for path in &shown.files {
        let found = shown.find(path);
        for (path, error) in found.inaccessible {
            log::error!("Cannot access path: {}: {error}", path.display());
            ending = Ending::Failed;
        }
        files.extend(found.files);
    }
    let is_one_of_several = files.len() > 1;
    for paths::File { path, named } in &files {
        let read = bytes(path).map_err(|error| error.to_string()).map(Bytes::from);
        match read.and_then(|bytes| Ok((parse(bytes.clone())?, bytes))) {
            Ok(((file, warnings), bytes)) => {
                warnings.iter().for_each(|warning| log::warn!("{}: {warning}", path.display()));
                if logging.verbosity.quiet {
                    continue;
                }
                let one = ToShow { path, bytes, file: &file, warnings: &warnings, is_one_of_several };
                // so that a file is on stdout before what is said of the next is on stderr
                if let Err(error) = show(&mut stdout, &one).and_then(|()| stdout.flush()) {
                    return unwritable(&error, ending);
                }
            }
            Err(error) if !named && path.is_file() => {
                log::info!("Passed over {}: {error}", path.display());
            }
            Err(error) => {
                log::error!("Cannot read input file {}: {error}", path.display());
                ending = Ending::Failed;
            }
        }
    }
    ending
}

impl Shown {
    /// What one argument means.
    fn find(&self, path: &Path) -> paths::Found {
        if path == Path::new("-") || !path.is_dir() {
            // that it is not there is told when it is read
            let file = paths::File { path: path.into(), named: true };
            return paths::Found { files: vec![file], ..paths::Found::default() };
        }
        let pattern = self.scan_pattern.as_ref();
        paths::collect(&[path], Search { recurse: self.recurse, pattern })
    }
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
    parse(bytes(path).map_err(|error| error.to_string())?.into())
}

/// The same of what is in it.
pub(crate) fn parse(bytes: Bytes) -> Result<(Part10, Vec<Warning>), String> {
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
