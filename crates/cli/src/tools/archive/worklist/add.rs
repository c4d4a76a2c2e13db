//! `kerma archive worklist add`: puts items into the worklist.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use kerma_ae::new_uid;
use kerma_archive::worklist::WorklistItem;
use kerma_dataset::{DataSet, Item, Sequence, ValueError, json};
use kerma_dictionary::tags;
use kerma_service::mpps::State;
use serde_json::json;

use super::super::{Common, Failure};
use crate::control::work::{Request, Told};
use crate::files::data_set_file;
use crate::report::Ending;
use crate::report::output::Output;

/// Put items into the worklist
#[derive(Debug, Args)]
#[command(
    after_help = "A file is a DICOM file, a data set alone, or text of the DICOM JSON model: an object, a list of objects, or an \
                        object a line. Each scheduled procedure step becomes an item. One with the Study Instance UID and \
                        Scheduled Procedure Step ID of another takes its place. These two and the Requested Procedure ID are \
                        made if they are not there. All else that a worklist has to tell (type 1 in PS3.4 Table K.6-1) must be \
                        there: what lacks something is refused, the others are added, and the exit code is 1."
)]
pub(super) struct Arguments {
    /// Files with items; - is stdin
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) common: Common,
}

/// So many items are added at a time.
const AT_A_TIME: usize = 500;

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    // There is an archive already, or nothing is added.
    drop(arguments.common.read()?);
    let (mut all, mut items) = (true, Vec::new());
    let refused = |path: &Path, why: String| {
        log::error!("{}: {why}", path.display());
        output.event("refused", || json!({ "path": path, "reason": why }));
    };
    for path in &arguments.files {
        let read = match data_set_file::read_all(path) {
            Ok(read) if read.is_empty() => Err("there is no item in it".into()),
            read => read,
        };
        let data_sets = read.unwrap_or_else(|why| {
            all = false;
            refused(path, why);
            Vec::new()
        });
        let several = data_sets.len() > 1;
        for (at, data_set) in data_sets.into_iter().enumerate() {
            match WorklistItem::all(completed(data_set)?) {
                Ok(of) => items.extend(of.iter().map(|item| json::to_json(item.data_set()))),
                Err(why) => {
                    all = false;
                    refused(path, if several { format!("item {}: {why}", at + 1) } else { why.to_string() });
                }
            }
        }
    }
    let requests = items.chunks(AT_A_TIME).map(|items| Request::Schedule { items: items.to_vec() });
    arguments.common.work_on(requests, &mut |told| {
        let Told::Scheduled { study, step, replaced, performed } = told else { return };
        output.text(|| format!("{step} {study}{}", if replaced { " replaced" } else { "" }));
        if performed.as_deref() == Some(State::Completed.as_str()) {
            log::warn!("{step} {study} has been performed already: the worklist does not list it");
        }
        output.event(
            "scheduled",
            || json!({ "step": step, "study": study, "replaced": replaced, "performed": performed }),
        );
    })?;
    Ok(Ending::of(all))
}

/// The item with the identifiers that its scheduler makes, where it has none.
fn completed(mut item: DataSet) -> Result<DataSet, Failure> {
    let failed = |error: ValueError| Failure::Failed(error.to_string());
    let lacks = |of: &DataSet, tag| of.string(tag).unwrap_or_default().is_empty();
    let steps = item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).map(<[Item]>::to_vec).unwrap_or_default();
    if steps.is_empty() {
        // It is none, whatever it is called.
        return Ok(item);
    }
    if lacks(&item, tags::STUDY_INSTANCE_UID) {
        let uid = new_uid();
        log::warn!("The item has no Study Instance UID, and gets {uid}");
        item.set(tags::STUDY_INSTANCE_UID, &uid).map_err(failed)?;
    }
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
    let steps = Sequence { items: changed, ..Sequence::default() };
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, steps).map_err(failed)?;
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
