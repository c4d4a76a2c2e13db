//! `kerma archive worklist add`: puts items into the worklist.

use std::cell::Cell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::slice;

use clap::Args;
use kerma_ae::new_uid;
use kerma_archive::worklist::WorklistItem;
use kerma_dataset::{DataSet, ItemsRef, Sequence, ValueError, json};
use kerma_dictionary::tags;
use kerma_service::mpps::State;
use serde_json::json;

use super::super::{Common, Failure};
use crate::control::work::{Request, Told};
use crate::files::data_set_file;
use crate::report::Ending;
use crate::report::clock::since_1970;
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
    let all = Cell::new(true);
    let requests = Requests { files: arguments.files.iter(), items: VecDeque::new(), all: &all, output };
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
    Ok(Ending::of(all.get()))
}

/// Requests to add the items of the files, which are read as they are asked for.
struct Requests<'a> {
    files: slice::Iter<'a, PathBuf>,
    /// Items that were read, as JSON.
    items: VecDeque<String>,
    /// Whether nothing was refused.
    all: &'a Cell<bool>,
    output: Output,
}

impl Iterator for Requests<'_> {
    type Item = Request;

    fn next(&mut self) -> Option<Request> {
        while self.items.len() < AT_A_TIME
            && let Some(path) = self.files.next()
        {
            self.read(path);
        }
        let items: Vec<String> = self.items.drain(..self.items.len().min(AT_A_TIME)).collect();
        (!items.is_empty()).then_some(Request::Schedule { items })
    }
}

impl Requests<'_> {
    fn read(&mut self, path: &Path) {
        let data_sets = match data_set_file::read_all(path) {
            Ok(read) if read.is_empty() => return self.refuse(path, "there is no item in it".into()),
            Ok(read) => read,
            Err(why) => return self.refuse(path, why),
        };
        let several = data_sets.len() > 1;
        for (at, data_set) in data_sets.into_iter().enumerate() {
            let items = completed(data_set).map_err(|why| why.to_string());
            match items.and_then(|item| WorklistItem::all(item).map_err(|why| why.to_string())) {
                Ok(of) => self.items.extend(of.iter().map(|item| json::to_json(item.data_set()))),
                Err(why) => self.refuse(path, if several { format!("item {}: {why}", at + 1) } else { why }),
            }
        }
    }

    fn refuse(&self, path: &Path, why: String) {
        self.all.set(false);
        log::error!("{}: {why}", path.display());
        self.output.event("refused", || json!({ "path": path, "reason": why }));
    }
}

/// The item with the identifiers that its scheduler makes, where it has none.
fn completed(mut item: DataSet) -> Result<DataSet, ValueError> {
    let lacks = |of: &DataSet, tag| of.string(tag).unwrap_or_default().is_empty();
    let steps = item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).map(ItemsRef::to_vec).unwrap_or_default();
    if steps.is_empty() {
        // It is none, whatever it is called.
        return Ok(item);
    }
    if lacks(&item, tags::STUDY_INSTANCE_UID) {
        let uid = new_uid();
        log::warn!("The item has no Study Instance UID, and gets {uid}");
        item.set(tags::STUDY_INSTANCE_UID, &uid)?;
    }
    let (mut first, mut changed) = (None, Vec::with_capacity(steps.len()));
    for mut step in steps {
        if lacks(&step.data_set, tags::SCHEDULED_PROCEDURE_STEP_ID) {
            let id = made_id(changed.len());
            log::warn!("A scheduled step has no Scheduled Procedure Step ID, and gets {id}");
            step.data_set.set(tags::SCHEDULED_PROCEDURE_STEP_ID, id.as_str())?;
        }
        first = first.or(step.data_set.string(tags::SCHEDULED_PROCEDURE_STEP_ID).ok());
        changed.push(step);
    }
    let steps = Sequence { items: changed.into(), ..Sequence::default() };
    item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, steps)?;
    if let Some(id) = first.filter(|_| lacks(&item, tags::REQUESTED_PROCEDURE_ID)) {
        log::warn!("The item has no Requested Procedure ID, and gets {id}");
        item.set(tags::REQUESTED_PROCEDURE_ID, id.as_str())?;
    }
    Ok(item)
}

/// An ID that no other call of this kind gives, of at most 16 characters.
fn made_id(number: usize) -> String {
    format!("K{:X}{:02X}", since_1970().as_micros(), number % 256)
}
