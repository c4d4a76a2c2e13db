//! `kerma archive set` and `merge`: what a patient and a study are said to be, and which study a series is in.

use std::collections::BTreeSet;

use clap::Args;
use kerma_archive::Archive;
use kerma_dataset::json::to_json;
use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;
use serde_json::json;

use super::selection::identifier;
use super::{Common, Failure, asking};
use crate::control::work::{Request, Told};
use crate::options::keys::Key;
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::progress::Progress;

/// Correct attributes of a patient and a study
#[derive(Debug, Args)]
#[command(
    after_help = "The index and every file of the study are changed at once, or not at all. What each file said before is in its \
                        Original Attributes Sequence. KEY= takes the value away. What identifies an instance, and what is of \
                        series and instances, is not set. Asks on a terminal, and needs --yes elsewhere."
)]
pub(super) struct Set {
    /// The Study Instance UID
    uid: String,
    /// PatientName=DOE^JANE. May be given more than once
    #[arg(short, long = "keyword", value_name = "KEY=VALUE", required = true)]
    keys: Vec<Key>,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

/// Put studies or series into another study
#[derive(Debug, Args)]
#[command(
    after_help = "Their instances get the UID of that study, and what it says of itself and its patient; what they said before is \
                        in their Original Attributes Sequence. Each study or series goes at once, or not at all. Asks on a \
                        terminal, and needs --yes elsewhere."
)]
pub(super) struct Merge {
    /// Study or Series Instance UIDs
    #[arg(required = true)]
    uids: Vec<String>,
    /// The study that they go into
    #[arg(long, value_name = "UID")]
    into: String,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

pub(super) fn set(arguments: &Set, output: Output) -> Result<Ending, Failure> {
    let Set { uid, keys, yes, common } = arguments;
    let archive = common.read()?;
    let attributes = identifier(keys, &[])?;
    Archive::check_set(&attributes).map_err(|error| Failure::Misused(error.to_string()))?;
    let attributes = to_json(&attributes);
    let question = || {
        let instances = asking::instances(&archive, std::slice::from_ref(uid));
        format!("Correct {instances} instances in {uid}?")
    };
    if let Some(ending) = confirmed(*yes, output, question)? {
        return Ok(ending);
    }
    check(&archive, uid, &[Level::Study], "study")?;
    drop(archive);
    work(common, Request::Set { study: uid.clone(), attributes }, output)
}

pub(super) fn merge(arguments: &Merge, output: Output) -> Result<Ending, Failure> {
    let Merge { uids, into, yes, common } = arguments;
    let archive = common.read()?;
    let question = || format!("Put {} instances into the study {into}?", asking::instances(&archive, uids));
    if let Some(ending) = confirmed(*yes, output, question)? {
        return Ok(ending);
    }
    check(&archive, into, &[Level::Study], "study")?;
    for uid in uids {
        check(&archive, uid, &[Level::Study, Level::Series], "study or series")?;
        if uid == into {
            return Err(Failure::Misused(format!("{uid}: it is that study itself")));
        }
    }
    drop(archive);
    let mut known = BTreeSet::new();
    let uids = uids.iter().filter(|uid| known.insert(*uid)).cloned().collect();
    work(common, Request::Merge { uids, into: into.clone() }, output)
}

fn confirmed(
    yes: bool,
    output: Output,
    question: impl FnOnce() -> String,
) -> Result<Option<Ending>, Failure> {
    asking::ended(yes, output, "changed", "this changes every file of a study", question)
}

/// Whether the UID is that of something of these levels.
fn check(archive: &Archive, uid: &str, levels: &[Level], what: &str) -> Result<(), Failure> {
    match archive.entity(&Uid::from_bytes(uid.as_bytes()))? {
        Some(entity) if levels.contains(&entity.level()) => Ok(()),
        Some(_) => Err(Failure::Misused(format!("{uid}: this is not the UID of a {what}"))),
        None => Err(Failure::Failed(format!("{uid}: nothing in the archive has this UID"))),
    }
}

fn work(common: &Common, request: Request, output: Output) -> Result<Ending, Failure> {
    let progress = Progress::of_operations(output != Output::Quiet);
    let (mut all_changed, mut all_unchanged) = (0, 0);
    common.work(request, &mut |told| match told {
        Told::Ready { instances, of } => progress.operations(instances, of, String::new()),
        Told::Corrected { uid, changed, unchanged } => {
            all_changed += changed;
            all_unchanged += unchanged;
            output.event("corrected", || json!({ "uid": uid, "changed": changed, "unchanged": unchanged }));
        }
        _ => {}
    })?;
    drop(progress);
    output.text(|| format!("{all_changed} instances changed, {all_unchanged} said it already"));
    Ok(Ending::Done)
}
