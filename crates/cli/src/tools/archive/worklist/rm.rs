//! `kerma archive worklist rm`: takes items out of the worklist.

use std::collections::BTreeSet;

use clap::Args;
use kerma_archive::Archive;
use kerma_archive::worklist::StepId;
use serde_json::json;

use super::super::{Common, Failure, asking, rm};
use crate::control::work::{Request, Told};
use crate::report::Ending;
use crate::report::output::Output;

/// Take items out of the worklist
#[derive(Debug, Args)]
#[command(
    after_help = "Only items in the index are taken out: the files of [worklist] folder are for whoever writes them. What was \
                        performed, and images, stay. Asks on a terminal, and needs --yes elsewhere."
)]
pub(super) struct Arguments {
    /// Scheduled Procedure Step IDs, or STUDYUID/ID where several studies have the same
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Those that are scheduled for a date before this one: 2024-12-31 or 20241231
    #[arg(long, value_name = "DATE", value_parser = rm::date)]
    before: Option<String>,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

impl Arguments {
    pub(super) fn check(&self) -> Result<(), String> {
        match (self.ids.is_empty(), &self.before) {
            (true, None) => Err("nothing is said of what to remove: IDs or --before".into()),
            (false, Some(_)) => {
                Err("IDs and --before are two ways to say what to remove: only one at a time".into())
            }
            _ => Ok(()),
        }
    }
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    let mut all = true;
    let mut absent = |id: &str| {
        all = false;
        log::error!("{id}: no item of the worklist has this ID");
        output.event("absent", || json!({ "id": id }));
    };
    let found = match &arguments.before {
        Some(date) => archive.worklist_steps_before(date)?,
        None => named(&archive, &arguments.ids, &mut absent)?,
    };
    drop(archive);
    if found.is_empty() {
        log::warn!("There is nothing to remove");
        return Ok(Ending::of(all));
    }
    let question = || match found.as_slice() {
        [one] => format!("Remove {one} from the worklist?"),
        several => format!("Remove {} items from the worklist?", several.len()),
    };
    let what = "rm removes items from the worklist";
    if let Some(ending) = asking::ended(arguments.yes, output, "removed", what, question)? {
        return Ok(ending);
    }
    let items = found.into_iter().map(|StepId { study, step }| (study, step)).collect();
    arguments.common.work(Request::Unschedule { items }, &mut |told| match told {
        Told::Unscheduled { study, step } => {
            output.text(|| format!("{step} {study} removed"));
            output.event("removed", || json!({ "step": step, "study": study }));
        }
        Told::Absent { uid } => absent(&uid),
        _ => {}
    })?;
    Ok(Ending::of(all))
}

/// The items of these IDs, each once.
fn named(archive: &Archive, ids: &[String], absent: &mut dyn FnMut(&str)) -> Result<Vec<StepId>, Failure> {
    let (mut found, mut known) = (Vec::new(), BTreeSet::new());
    for id in ids {
        match archive.worklist_steps(id)?.as_slice() {
            [] => absent(id),
            [one] => found.extend(known.insert(one.clone()).then(|| one.clone())),
            several => {
                let steps: Vec<String> = several.iter().map(StepId::to_string).collect();
                let why =
                    format!("{id}: {} items have this ID; say which: {}", several.len(), steps.join(", "));
                return Err(Failure::Misused(why));
            }
        }
    }
    Ok(found)
}
