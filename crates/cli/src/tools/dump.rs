//! `kerma dump`: data sets as text.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use kerma_dataset::WarningKind;
use kerma_dataset::dicomdir::DicomDir;
use kerma_dictionary::uids;

use crate::arguments::Logging;
use crate::reading;
use crate::tools::Ending;

/// Print DICOM files as text: tag, VR, value, length, keyword; a DICOMDIR as a tree, too
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  kerma dump image.dcm\n  kerma dump *.dcm | less")]
pub(crate) struct Arguments {
    /// DICOM files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    logging: Logging,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    let several = arguments.files.len() > 1;
    reading::show_each(&arguments.files, &arguments.logging, |out, path, file, warnings| {
        if several {
            writeln!(out, "# {}", path.display())?;
        }
        if file.meta.sop_class() == uids::MEDIA_STORAGE_DIRECTORY_STORAGE {
            // The offsets in it are those of the file as it is.
            match DicomDir::read(fs::read(path)?) {
                Ok(directory) => {
                    directory.repairs.iter().for_each(|repair| log::warn!("{}: {repair}", path.display()));
                    writeln!(out, "# Directory records as a tree\n{directory}# Elements")?;
                }
                Err(error) => log::warn!("{}: no tree of directory records: {error}", path.display()),
            }
        }
        // what a file does not have is not shown, though a Part10 makes it up
        let has_meta = warnings.iter().all(|warning| warning.kind != WarningKind::NoFileMeta);
        writeln!(out, "{}", file.print().meta(has_meta))
    })
}
