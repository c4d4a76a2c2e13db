//! `kerma archive verify`: whether index and files agree.

use clap::Args;
use serde_json::json;

use super::{Common, Failure};
use crate::control::work::{Request, Told, told};
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::progress::Progress;

/// Compare the index with the files and their digests
#[derive(Debug, Args)]
#[command(
    after_help = "Each finding is a line on stdout: missing, damaged (a file is not what was stored), differs (the index \
                        does not say what the files say), unindexed. With --repair what can be is put right, and what was \
                        done is told as by qrscp --check. The exit code is 0 if nothing is left for somebody to look at."
)]
pub(super) struct Arguments {
    /// Make the index say what the files say, and name those that it did not
    #[arg(long)]
    repair: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    let total = archive.holdings()?.instances;
    let progress = Progress::of_operations(output != Output::Quiet);
    let (mut checked, mut open) = (0, 0_u64);
    let mut tell = |of: Told| match of {
        Told::Checked { instances } => {
            checked += instances;
            progress.operations(checked, total.max(checked), String::new());
        }
        Told::Found { finding, what, why } => {
            let is_done = ["indexed", "repaired", "removed"].contains(&finding.as_str());
            open += u64::from(!is_done);
            output.text(|| match &why {
                Some(why) => format!("{finding}: {what}: {why}"),
                None => format!("{finding}: {what}"),
            });
            output.event("finding", || json!({ "finding": finding, "what": what, "why": why }));
        }
        _ => {}
    };
    match arguments.repair {
        true => {
            drop(archive);
            arguments.common.work(Request::Repair, &mut tell)?;
        }
        false => {
            let verified = archive.verify(&mut |instances| tell(Told::Checked { instances }))?;
            verified.findings.iter().for_each(|finding| tell(told(finding)));
        }
    }
    drop(progress);
    output.text(|| format!("{checked} checked, {open} to look at"));
    output.event("verified", || json!({ "checked": checked, "open": open }));
    Ok(Ending::of(open == 0))
}
