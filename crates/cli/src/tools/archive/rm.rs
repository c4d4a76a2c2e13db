//! `kerma archive rm`: removes studies, series and instances.

use std::collections::BTreeSet;

use clap::Args;
use kerma_archive::Archive;
use kerma_dataset::Date;
use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;
use serde_json::json;

use super::selection::{LevelName, selected};
use super::stats::shown;
use super::{Common, Failure, asking};
use crate::control::work::{Request, Told};
use crate::options::keys::Key;
use crate::report::Ending;
use crate::report::output::Output;

/// Remove studies, series or instances from the archive, or performed procedure steps
#[derive(Debug, Args)]
#[command(
    after_help = "What is removed goes from the index at once, in whole studies, series and instances; its files go when \
                        nobody reads them any more. It is noted in the change feed. What was performed stays, until rm --mpps \
                        removes the steps; the AE titles of [mpps] notify are told then. Asks on a terminal, and needs --yes \
                        elsewhere."
)]
pub(super) struct Arguments {
    /// Study, Series or SOP Instance UIDs; with --mpps those of steps
    uids: Vec<String>,
    /// Remove what matches: PatientID=4711. May be given more than once, and all have to match
    #[arg(short, long = "keyword", value_name = "KEY=VALUE")]
    keys: Vec<Key>,
    /// What the keys match; default: studies
    #[arg(long, requires = "keys")]
    level: Option<LevelName>,
    /// Remove the studies of a Study Date before this one: 2024-12-31 or 20241231. Those without a date stay
    #[arg(long, value_name = "DATE", value_parser = date)]
    before: Option<String>,
    /// Remove performed procedure steps instead, and no instances
    #[arg(long, conflicts_with_all = ["keys", "before"])]
    mpps: bool,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

/// `20241231`, which may have dashes.
pub(super) fn date(text: &str) -> Result<String, String> {
    let digits: String = match text.split('-').map(str::len).collect::<Vec<_>>().as_slice() {
        [8] => text.into(),
        [4, 2, 2] => text.replace('-', ""),
        _ => String::new(),
    };
    match digits.parse::<Date>() {
        Ok(_) => Ok(digits),
        Err(_) => Err("expected a date, such as 2024-12-31 or 20241231".into()),
    }
}

impl Arguments {
    pub(super) fn check(&self) -> Result<(), String> {
        let ways = [!self.uids.is_empty(), !self.keys.is_empty(), self.before.is_some()];
        match ways.into_iter().filter(|given| *given).count() {
            1 => Ok(()),
            0 => Err("nothing is said of what to remove: UIDs, -k or --before".into()),
            _ => Err("UIDs, -k and --before are three ways to say what to remove: only one at a time".into()),
        }
    }
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    if arguments.mpps {
        return steps(arguments, archive, output);
    }
    let uids = arguments.select(&archive)?;
    let question = || {
        format!(
            "Remove {} with {} instances from the archive?",
            named(&uids),
            asking::instances(&archive, &uids)
        )
    };
    let what = "rm removes instances for good";
    if let Some(ending) = asking::ended(arguments.yes, output, "removed", what, question)? {
        return Ok(ending);
    }
    drop(archive);
    if uids.is_empty() {
        log::warn!("There is nothing to remove");
        return Ok(Ending::of(arguments.before.is_some()));
    }
    let (mut all, mut instances, mut bytes) = (true, 0, 0);
    arguments.common.work(Request::Remove { uids }, &mut |told| match told {
        Told::Removed { uid, instances: of, bytes: size } => {
            instances += of;
            bytes += size;
            log::info!("{uid}: removed, {of} instances");
            output.event("removed", || json!({ "uid": uid, "instances": of, "bytes": size }));
        }
        Told::Absent { uid } => {
            all = false;
            log::error!("{uid}: nothing in the archive has this UID");
            output.event("absent", || json!({ "uid": uid }));
        }
        _ => {}
    })?;
    output.text(|| format!("{instances} instances removed, {}", shown(bytes)));
    Ok(Ending::of(all))
}

/// Removes performed procedure steps.
fn steps(arguments: &Arguments, archive: Archive, output: Output) -> Result<Ending, Failure> {
    let configuration = arguments.common.configuration()?;
    let uids = arguments.select(&archive)?;
    let question = || match &uids[..] {
        [uid] => format!("Remove the performed procedure step {uid} from the archive?"),
        uids => format!("Remove {} performed procedure steps from the archive?", uids.len()),
    };
    let what = "rm --mpps removes steps for good";
    if let Some(ending) = asking::ended(arguments.yes, output, "removed", what, question)? {
        return Ok(ending);
    }
    drop(archive);
    let receivers = configuration.mpps.notify.iter().map(|title| title.0.to_string()).collect();
    let calling = configuration.ae_title.0.to_string();
    let (mut all, mut removed) = (true, 0);
    arguments.common.work(Request::RemoveSteps { uids, receivers, calling }, &mut |told| match told {
        Told::Removed { uid, .. } => {
            removed += 1;
            log::info!("{uid}: removed");
            output.event("removed", || json!({ "uid": uid }));
        }
        Told::Absent { uid } => {
            all = false;
            log::error!("{uid}: no performed procedure step has this UID");
            output.event("absent", || json!({ "uid": uid }));
        }
        _ => {}
    })?;
    output.text(|| format!("{removed} performed procedure steps removed"));
    Ok(Ending::of(all))
}

impl Arguments {
    /// The UIDs of what is to be removed.
    fn select(&self, archive: &Archive) -> Result<Vec<String>, Failure> {
        if let Some(date) = &self.before {
            let studies = archive.studies_before(date)?;
            return Ok(studies.iter().map(|study| study.uid().to_string()).collect());
        }
        if self.keys.is_empty() {
            let mut known = BTreeSet::new();
            return Ok(self.uids.iter().filter(|uid| known.insert(*uid)).cloned().collect());
        }
        let level = match self.level {
            Some(LevelName::Patient) => {
                return Err(Failure::Misused(
                    "a patient goes with the last of the studies: --level study".into(),
                ));
            }
            level => level.map_or(Level::Study, LevelName::level),
        };
        Ok(selected(archive, level, &self.keys)?.iter().map(Uid::to_string).collect())
    }
}

/// The UID, or how many.
fn named(uids: &[String]) -> String {
    match uids {
        [uid] => uid.clone(),
        uids => format!("{} studies, series or instances", uids.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_with_or_without_dashes() {
        for text in ["20241231", "2024-12-31"] {
            assert_eq!(date(text).as_deref(), Ok("20241231"));
        }
        for text in ["", "2024", "20241331", "2024-1-1", "2024-12-32", "31.12.2024", "2024123a", "202-41-231"]
        {
            assert!(date(text).is_err(), "{text}");
        }
    }
}
