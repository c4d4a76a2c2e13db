//! What changes the worklist.

use kerma_archive::Archive;
use kerma_archive::worklist::{StepId, WorklistItem};
use kerma_dataset::json::from_json;

use super::Told;

/// Puts items of the DICOM JSON model into the worklist.
pub(super) fn schedule(
    archive: &Archive,
    items: &[String],
    tell: &mut dyn FnMut(Told) -> bool,
) -> Result<(), String> {
    let mut scheduled = Vec::new();
    for item in items {
        let data_set = from_json(item).map_err(|error| error.to_string())?;
        scheduled.extend(WorklistItem::all(data_set).map_err(|error| error.to_string())?);
    }
    for placed in archive.add_worklist_items(scheduled).map_err(|error| error.to_string())? {
        let performed = placed.performed.map(|state| state.as_str().to_owned());
        let StepId { study, step } = placed.id;
        if !tell(Told::Scheduled { study, step, replaced: placed.replaced, performed }) {
            break;
        }
    }
    Ok(())
}

/// Takes items out of the worklist, by their studies and steps.
pub(super) fn unschedule(
    archive: &Archive,
    items: Vec<(String, String)>,
    tell: &mut dyn FnMut(Told) -> bool,
) -> Result<(), String> {
    let ids: Vec<StepId> = items.into_iter().map(|(study, step)| StepId { study, step }).collect();
    let removed = archive.remove_worklist_items(ids.clone()).map_err(|error| error.to_string())?;
    for (id, removed) in ids.into_iter().zip(removed) {
        let told = match removed {
            true => Told::Unscheduled { study: id.study, step: id.step },
            false => Told::Absent { uid: id.to_string() },
        };
        if !tell(told) {
            break;
        }
    }
    Ok(())
}
