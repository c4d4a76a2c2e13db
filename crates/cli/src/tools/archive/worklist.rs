//! `kerma archive worklist`: the scheduled procedure steps that the archive keeps.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, Subcommand};
use kerma_ae::new_uid;
use kerma_archive::worklist::StepId;
use kerma_dataset::json;
use kerma_dataset::{DataSet, Item, Sequence};
use kerma_dictionary::{Tag, tags};
use serde_json::json;

use super::selection::identifier;
use super::{Common, Failure, asking};
use crate::control::work::{Request, Told};
use crate::files::data_set_file;
use crate::options::keys::Key;
use crate::report::Ending;
use crate::report::output::{Output, write_line};
use crate::report::shown_text::harmless_json;
use crate::report::table::{Columns, Rows};

/// Add, list and remove the items of the modality worklist
#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Work,
}

#[derive(Debug, Subcommand)]
enum Work {
    Add(Add),
    Ls(Ls),
    Rm(Rm),
}

/// Add items to the worklist
#[derive(Debug, Args)]
#[command(
    after_help = "A file is a DICOM file, a data set alone, or an object or a list of objects of the DICOM JSON model. Each \
                        scheduled procedure step becomes an item. One with the Study Instance UID and Scheduled Procedure \
                        Step ID of another takes its place. These two and the Requested Procedure ID are made if they are \
                        not there."
)]
struct Add {
    /// Files with items; - is stdin
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    common: Common,
}

/// List the items of the worklist that the archive keeps
#[derive(Debug, Args)]
#[command(
    after_help = "-k takes keys as findscu does, such as ScheduledProcedureStepSequence[0].Modality=CT. The items of a \
                        folder are not listed, and what performed steps make of items is not shown: findscu -W asks for both."
)]
struct Ls {
    /// Only those that match; without =VALUE it is only shown. May be given more than once
    #[arg(short, long = "keyword", value_name = "KEY[=VALUE]")]
    keys: Vec<Key>,
    #[command(flatten)]
    common: Common,
}

/// Remove items from the worklist
#[derive(Debug, Args)]
struct Rm {
    /// Scheduled Procedure Step IDs, or STUDYUID/ID where several studies have the same
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    common: Common,
}

impl Arguments {
    pub(super) fn common(&self) -> &Common {
        match &self.command {
            Work::Add(arguments) => &arguments.common,
            Work::Ls(arguments) => &arguments.common,
            Work::Rm(arguments) => &arguments.common,
        }
    }
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    match &arguments.command {
        Work::Add(arguments) => add(arguments, output),
        Work::Ls(arguments) => ls(arguments, output),
        Work::Rm(arguments) => rm(arguments, output),
    }
}

fn add(arguments: &Add, output: Output) -> Result<Ending, Failure> {
    // There is one already, or nothing is added.
    drop(arguments.common.read()?);
    let mut all = true;
    for path in &arguments.files {
        let items = match data_set_file::read_all(path) {
            Ok(items) => items,
            Err(why) => {
                all = false;
                log::error!("{}: {why}", path.display());
                output.event("refused", || json!({ "path": path, "reason": why }));
                continue;
            }
        };
        let items = items.into_iter().map(completed).collect::<Result<Vec<_>, _>>()?;
        let requests = items.iter().map(|item| Request::Schedule { item: json::to_json(item) });
        arguments.common.work_on(requests, &mut |told| match told {
            Told::Scheduled { study, step, replaced } => {
                output.text(|| format!("{step} {study}{}", if replaced { " replaced" } else { "" }));
                output.event("scheduled", || json!({ "step": step, "study": study, "replaced": replaced }));
            }
            Told::NotScheduled { why } => {
                all = false;
                log::error!("{}: {why}", path.display());
                output.event("refused", || json!({ "path": path, "reason": why }));
            }
            _ => {}
        })?;
    }
    Ok(Ending::of(all))
}

/// The item with the identifiers that its scheduler makes, where it has none.
fn completed(mut item: DataSet) -> Result<DataSet, Failure> {
    let failed = |error: kerma_dataset::ValueError| Failure::Failed(error.to_string());
    let lacks = |of: &DataSet, tag| of.string(tag).unwrap_or_default().is_empty();
    if lacks(&item, tags::STUDY_INSTANCE_UID) {
        let uid = new_uid();
        log::warn!("The item has no Study Instance UID, and gets {uid}");
        item.set(tags::STUDY_INSTANCE_UID, &uid).map_err(failed)?;
    }
    let steps = item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).map(<[Item]>::to_vec).unwrap_or_default();
    let (mut first, mut changed) = (None, Vec::with_capacity(steps.len()));
    for mut step in steps {
        if lacks(&step.data_set, tags::SCHEDULED_PROCEDURE_STEP_ID) {
            let id = made_id(changed.len());
            log::warn!("A scheduled step has no Scheduled Procedure Step ID, and gets {id}");
            step.data_set.set(tags::SCHEDULED_PROCEDURE_STEP_ID, id.as_str()).map_err(failed)?;
        }
        first = first.or(step.data_set.string(tags::SCHEDULED_PROCEDURE_STEP_ID).ok());
        changed.push(step);
    }
    if !changed.is_empty() {
        let steps = Sequence { items: changed, ..Sequence::default() };
        item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, steps).map_err(failed)?;
    }
    if let Some(id) = first.filter(|_| lacks(&item, tags::REQUESTED_PROCEDURE_ID)) {
        log::warn!("The item has no Requested Procedure ID, and gets {id}");
        item.set(tags::REQUESTED_PROCEDURE_ID, id.as_str()).map_err(failed)?;
    }
    Ok(item)
}

/// An ID that no other call of this kind gives, of at most 16 characters.
fn made_id(number: usize) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("K{:X}{:02X}", now.as_micros(), number % 256)
}

fn ls(arguments: &Ls, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    let identifier = identifier(&arguments.keys, &[])?;
    let mut items = archive.worklist_items(&identifier);
    // An order that people read in, then what was asked for beside it.
    let mut columns = DataSet::new();
    for tag in SHOWN {
        columns.set(tag, "").map_err(|error| Failure::Failed(error.to_string()))?;
    }
    columns.extend(identifier.clone());
    let shown = SHOWN.into_iter().map(|tag| (Vec::new(), tag));
    let asked = arguments.keys.iter().filter_map(Key::place);
    let mut rows = Rows::new(Columns::of(shown.chain(asked), &columns));
    let mut count = 0_u64;
    loop {
        let batch = items.next_batch()?;
        if batch.is_empty() {
            break;
        }
        for (_, item) in batch {
            count += 1;
            let lines = match output {
                Output::Quiet => continue,
                Output::Text => rows.add(&flat(&item)),
                Output::Json => vec![harmless_json(&json::to_json(&item)).into_owned()],
            };
            if lines.iter().any(|line| write_line(line).is_err()) {
                // Nobody reads any more.
                return Ok(Ending::Done);
            }
        }
    }
    rows.finish().into_iter().for_each(|line| output.text(|| line));
    output.text(|| if count == 1 { "(1 item)".into() } else { format!("({count} items)") });
    Ok(Ending::Done)
}

/// What is shown of an item and its scheduled step.
const SHOWN: [Tag; 10] = [
    tags::SCHEDULED_PROCEDURE_STEP_ID,
    tags::SCHEDULED_PROCEDURE_STEP_START_DATE,
    tags::SCHEDULED_PROCEDURE_STEP_START_TIME,
    tags::SCHEDULED_STATION_AE_TITLE,
    tags::MODALITY,
    tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION,
    tags::PATIENT_NAME,
    tags::PATIENT_ID,
    tags::ACCESSION_NUMBER,
    tags::STUDY_INSTANCE_UID,
];

/// The item with the attributes of its scheduled step beside its own.
fn flat(item: &DataSet) -> DataSet {
    let mut flat = item.clone();
    if let Ok([step]) = item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE) {
        flat.extend(step.data_set.clone());
    }
    flat
}

fn rm(arguments: &Rm, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    let (mut all, mut found) = (true, Vec::new());
    for id in &arguments.ids {
        let ids = match id.split_once('/') {
            Some((study, step)) => vec![StepId { study: study.into(), step: step.into() }],
            None => archive.worklist_steps(id)?,
        };
        match ids.as_slice() {
            [one] if archive.has_worklist_item(one)? => found.push(one.clone()),
            [_] | [] => {
                all = false;
                log::error!("{id}: no item of the worklist has this ID");
                output.event("absent", || json!({ "id": id }));
            }
            several => {
                let ids: Vec<String> = several.iter().map(ToString::to_string).collect();
                let why = format!("{id}: {} items have this ID; say which: {}", ids.len(), ids.join(", "));
                return Err(Failure::Misused(why));
            }
        }
    }
    if found.is_empty() {
        return Ok(Ending::Failed);
    }
    let question = || match found.as_slice() {
        [one] => format!("Remove {} from the worklist?", one.step),
        several => format!("Remove {} items from the worklist?", several.len()),
    };
    let what = "rm removes items from the worklist";
    if let Some(ending) = asking::ended(arguments.yes, output, "removed", what, question)? {
        return Ok(ending);
    }
    drop(archive);
    let requests = found.into_iter().map(|StepId { study, step }| Request::Unschedule { study, step });
    arguments.common.work_on(requests, &mut |told| match told {
        Told::Unscheduled { study, step } => {
            output.text(|| format!("{step} {study} removed"));
            output.event("removed", || json!({ "step": step, "study": study }));
        }
        Told::Absent { uid } => {
            all = false;
            log::error!("{uid}: no item of the worklist has this ID");
            output.event("absent", || json!({ "id": uid }));
        }
        _ => {}
    })?;
    Ok(Ending::of(all))
}
