//! `kerma archive import`: takes files into the archive.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{Common, Failure};
use crate::control::work::{How, Outcome, Request, Told};
use crate::files::paths::{self, Search};
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::progress::Progress;

/// Take DICOM files into the archive
#[derive(Debug, Args)]
#[command(
    after_help = "While qrscp runs it is that which reads the files, and has to be allowed to. What is no DICOM file, and a \
                        DICOMDIR, is passed over; what is DICOM and refused is told with the reason, and the exit code is 1. \
                        The bytes stay as they are."
)]
pub(super) struct Arguments {
    /// Files, and folders
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Also the folders below
    #[arg(short, long)]
    recurse: bool,
    /// Copy the files (default)
    #[arg(long, group = "how")]
    copy: bool,
    /// Give the files another name in the archive (hard links, on one file system); they must not be changed afterwards
    #[arg(long, group = "how")]
    link: bool,
    /// Move the files into the archive; what is refused stays where it is
    #[arg(long = "move", group = "how")]
    moves: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

/// So many files are asked for at a time.
const AT_A_TIME: usize = 1000;

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let Arguments { paths, recurse, common, .. } = arguments;
    let found = paths::collect(paths, Search { recurse: *recurse, pattern: None });
    let mut all = found.inaccessible.is_empty();
    for (path, error) in &found.inaccessible {
        log::error!("Cannot access path: {}: {error}", path.display());
        output.event("refused", || json!({ "path": path, "why": error.to_string() }));
    }
    let how = match arguments {
        Arguments { link: true, .. } => How::Link,
        Arguments { moves: true, .. } => How::Move,
        _ => How::Copy,
    };
    let mut files = Vec::new();
    for file in found.files {
        // The archive's process may be in another folder.
        files.push(std::path::absolute(&file.path).unwrap_or(file.path));
    }
    if files.is_empty() {
        return Err(Failure::Failed("No suitable DICOM files found".into()));
    }
    let progress = Progress::of_operations(output != Output::Quiet);
    let (mut done, total) = (0, files.len() as u64);
    let [mut stored, mut same, mut passed_over, mut refused] = [0_u64; 4];
    let requests = files.chunks(AT_A_TIME).map(|files| Request::Import { files: files.to_vec(), how });
    common.work_on(requests, &mut |told| {
        let Told::Imported { path, outcome, why } = told else { return };
        done += 1;
        progress.operations(done, total, path.display().to_string());
        let why = why.unwrap_or_default();
        match outcome {
            Outcome::Stored => stored += 1,
            Outcome::Same => same += 1,
            Outcome::PassedOver => {
                passed_over += 1;
                log::info!("Passed over {}: {why}", path.display());
            }
            Outcome::Refused => {
                refused += 1;
                log::error!("{}: refused: {why}", path.display());
                output.event("refused", || json!({ "path": path, "why": why }));
            }
        }
    })?;
    drop(progress);
    all &= refused == 0;
    if stored + same + refused == 0 {
        log::error!("No suitable DICOM files found");
        all = false;
    }
    output.text(|| {
        format!("{stored} stored, {same} there already, {refused} refused, {passed_over} passed over")
    });
    output.event(
        "imported",
        || json!({ "stored": stored, "same": same, "refused": refused, "passed_over": passed_over }),
    );
    Ok(Ending::of(all))
}
