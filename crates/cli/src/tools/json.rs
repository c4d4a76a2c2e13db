//! `kerma json`: data sets as DICOM JSON.

use clap::Args;
use kerma_dataset::json::{BulkData, Json};

use crate::files::reading::{self, Shown};
use crate::options::Logging;
use crate::report::Ending;

/// Print DICOM files as DICOM JSON (PS3.18 Annex F), one object a file a line
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  kerma json image.dcm\n  kerma json --no-bulk *.dcm | jq '.\"00100020\"'\n  kerma json -r folder > instances.jsonl"
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    shown: Shown,
    #[command(flatten)]
    logging: Logging,
    /// Leave out bulk data instead of writing them as InlineBinary
    #[arg(long)]
    no_bulk: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    let bulk_data = if arguments.no_bulk { BulkData::LeftOut } else { BulkData::Inline };
    reading::show_each(&arguments.shown, &arguments.logging, |out, shown| {
        writeln!(out, "{}", Json::new().bulk_data(bulk_data).to_string(&shown.file.data_set))
    })
}
