//! `kerma archive ls --ups`: the Unified Procedure Steps. The Transaction UID of a step is not among its attributes.

use kerma_archive::Archive;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};

use super::super::Failure;
use super::super::selection::identifier;
use super::{Arguments, list};
use crate::options::keys::Key;
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::table::{Columns, Rows};

/// The attributes that are shown of a step, in their order.
const SHOWN: [Tag; 8] = [
    tags::PROCEDURE_STEP_STATE,
    tags::SCHEDULED_PROCEDURE_STEP_START_DATE_TIME,
    tags::SCHEDULED_PROCEDURE_STEP_PRIORITY,
    tags::PROCEDURE_STEP_LABEL,
    tags::WORKLIST_LABEL,
    tags::PATIENT_NAME,
    tags::PATIENT_ID,
    tags::SOP_INSTANCE_UID,
];

pub(super) fn run(archive: &Archive, arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let mut identifier = identifier(&arguments.keys, &SHOWN)?;
    if let Some(uid) = &arguments.uid {
        let failed = |error: kerma_dataset::ValueError| Failure::Failed(error.to_string());
        identifier.set(of(archive, uid)?, uid.as_str()).map_err(failed)?;
    }
    let columns = SHOWN.iter().map(|tag| (Vec::new(), *tag));
    let columns = columns.chain(arguments.keys.iter().filter_map(Key::place));
    let rows = Rows::new(Columns::of(columns, &identifier));
    let found = archive.find_ups(&identifier);
    let mut found = if output == Output::Json { found.whole() } else { found };
    list(|| found.next_batch(), rows, output)
}

/// What the UID is of: a step, or the study of some.
fn of(archive: &Archive, uid: &str) -> Result<Tag, Failure> {
    if archive.ups(&Uid::from_bytes(uid.as_bytes()))?.is_some() {
        return Ok(tags::SOP_INSTANCE_UID);
    }
    let mut study = DataSet::new();
    let failed = |error: kerma_dataset::ValueError| Failure::Failed(error.to_string());
    study.set(tags::STUDY_INSTANCE_UID, uid).map_err(failed)?;
    let mut found = archive.find_ups(&study);
    while let Some(batch) = found.next_batch() {
        if !batch?.is_empty() {
            return Ok(tags::STUDY_INSTANCE_UID);
        }
    }
    Err(Failure::Failed(format!("{uid}: no procedure step in the archive has this UID, or is of this study")))
}
