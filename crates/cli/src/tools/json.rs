//! `kerma json`: data sets as DICOM JSON.

use std::path::PathBuf;

use clap::Args;
use kerma_dataset::json::{BulkData, Json};

use crate::arguments::Logging;
use crate::reading;
use crate::tools::Ending;

/// Print DICOM files as DICOM JSON (PS3.18 Annex F), one object a file a line
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  kerma json image.dcm\n  kerma json --no-bulk *.dcm | jq '.\"00100020\"'"
)]
pub(crate) struct Arguments {
    /// DICOM files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    logging: Logging,
    /// Leave out bulk data instead of writing them as InlineBinary
    #[arg(long)]
    no_bulk: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    let bulk_data = if arguments.no_bulk { BulkData::LeftOut } else { BulkData::Inline };
    reading::show_each(&arguments.files, &arguments.logging, |out, _, file, _| {
        writeln!(out, "{}", Json::new().bulk_data(bulk_data).to_string(&file.data_set))
    })
}
