//! `kerma dump`: data sets as text.

use std::path::PathBuf;

use clap::Args;
use kerma_dataset::WarningKind;

use crate::arguments::Logging;
use crate::reading;
use crate::tools::Ending;

/// Print DICOM files as text: tag, VR, value, length, keyword
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
        // what a file does not have is not shown, though a Part10 makes it up
        let has_meta = warnings.iter().all(|warning| warning.kind != WarningKind::NoFileMeta);
        writeln!(out, "{}", file.print().meta(has_meta))
    })
}
