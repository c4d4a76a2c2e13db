//! `kerma archive ls --mpps`: the performed procedure steps that are kept.

use kerma_archive::Archive;
use kerma_archive::mpps::KeptStep;
use kerma_dataset::{DataSet, Element, Item, Sequence, Value, json};
use kerma_dictionary::{Tag, Uid, Vr, tags, uids};
use kerma_service::matching::{Matching, RequestIdentifier};

use super::super::Failure;
use super::super::selection::identifier;
use super::Arguments;
use crate::options::keys::{Key, item};
use crate::report::Ending;
use crate::report::output::{Output, write_line};
use crate::report::shown_text::harmless_json;
use crate::report::table::{Columns, Rows};

/// What is shown of a step, in an order that people read in.
const SHOWN: [(&[Tag], Tag); 12] = [
    (&[], tags::PERFORMED_PROCEDURE_STEP_STATUS),
    (&[], tags::PERFORMED_STATION_AE_TITLE),
    (&[], tags::MODALITY),
    (&[], tags::PERFORMED_PROCEDURE_STEP_START_DATE),
    (&[], tags::PERFORMED_PROCEDURE_STEP_START_TIME),
    (&[], tags::PERFORMED_PROCEDURE_STEP_END_DATE),
    (&[], tags::PERFORMED_PROCEDURE_STEP_END_TIME),
    (&[], tags::PATIENT_NAME),
    (&[], tags::PATIENT_ID),
    (&[tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE], tags::ACCESSION_NUMBER),
    (&[tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE], tags::STUDY_INSTANCE_UID),
    (&[], tags::SOP_INSTANCE_UID),
];

/// What of their instances the archive has.
const BESIDE: [&str; 2] = ["Referenced", "Archived"];

pub(super) fn run(archive: &Archive, arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let of = arguments.uid.as_ref().map(|uid| Uid::from_bytes(uid.as_bytes()));
    let identifier = asked(&arguments.keys)?;
    let query = RequestIdentifier::new(&identifier, &Matching::default());
    let columns = SHOWN.into_iter().map(|(sequences, tag)| (sequences.to_vec(), tag));
    let columns = columns.chain(arguments.keys.iter().filter_map(Key::place));
    let mut rows = Rows::new(Columns::of(columns, &identifier)).beside(&BESIDE);
    let (mut count, mut is_known) = (0_u64, false);
    for step in archive.steps(of.clone()) {
        let step = step?;
        is_known = true;
        let attributes = whole(&step);
        if !query.matches(&attributes) {
            continue;
        }
        count += 1;
        let lines = match output {
            Output::Quiet => continue,
            Output::Text => {
                let archived = step.referenced.saturating_sub(step.missing.len() as u64);
                rows.add_with(&query.respond(&attributes), [step.referenced, archived].map(|n| n.to_string()))
            }
            Output::Json => vec![harmless_json(&json::to_json(&available(attributes, &step))).into_owned()],
        };
        if lines.iter().any(|line| write_line(line).is_err()) {
            // Nobody reads any more.
            return Ok(Ending::Done);
        }
    }
    if let Some(of) = of.filter(|_| !is_known)
        && archive.entity(&of)?.is_none()
    {
        return Err(Failure::Failed(format!("{of}: no performed procedure step is it or refers to it")));
    }
    rows.finish().into_iter().for_each(|line| output.text(|| line));
    output.text(|| if count == 1 { "(1 match)".into() } else { format!("({count} matches)") });
    Ok(Ending::Done)
}

/// What is shown, and the keys.
fn asked(keys: &[Key]) -> Result<DataSet, Failure> {
    let failed = |error: String| Failure::Failed(error);
    let top: Vec<Tag> =
        SHOWN.iter().filter(|(sequences, _)| sequences.is_empty()).map(|(_, tag)| *tag).collect();
    let mut identifier = identifier(keys, &top)?;
    for (sequences, tag) in SHOWN {
        let [sequence] = sequences else { continue };
        let scheduled = item(&mut identifier, *sequence, 0).map_err(|error| failed(error.to_string()))?;
        if !scheduled.contains(tag) {
            scheduled.set(tag, "").map_err(|error| failed(error.to_string()))?;
        }
    }
    Ok(identifier)
}

/// The attributes of a step, with what its N-CREATE says of it in the command.
fn whole(step: &KeptStep) -> DataSet {
    let mut attributes = step.step.attributes().clone();
    let uid = |tag, uid: &Uid| Element::new(tag, Vr::UI, uid.as_bytes().to_vec());
    attributes.insert(uid(tags::SOP_CLASS_UID, &uids::MODALITY_PERFORMED_PROCEDURE_STEP));
    attributes.insert(uid(tags::SOP_INSTANCE_UID, step.step.uid()));
    attributes
}

/// The attributes, with the Instance Availability (0008,0056) of each instance that they refer to.
fn available(mut attributes: DataSet, step: &KeptStep) -> DataSet {
    let references =
        [tags::REFERENCED_IMAGE_SEQUENCE, tags::REFERENCED_NON_IMAGE_COMPOSITE_SOP_INSTANCE_SEQUENCE];
    for series in items(&mut attributes, tags::PERFORMED_SERIES_SEQUENCE) {
        for tag in references {
            for reference in items(&mut series.data_set, tag) {
                let uid = reference.data_set.uid(tags::REFERENCED_SOP_INSTANCE_UID);
                let is_missing = uid.is_ok_and(|uid| step.missing.binary_search(&uid).is_ok());
                let says: &[u8] = if is_missing { b"UNAVAILABLE" } else { b"ONLINE" };
                reference.data_set.insert(Element::new(tags::INSTANCE_AVAILABILITY, Vr::CS, says.to_vec()));
            }
        }
    }
    attributes
}

/// The items of a sequence; none if it is not there.
fn items(data_set: &mut DataSet, tag: Tag) -> &mut [Item] {
    match data_set.get_element_mut(tag).map(Element::value_mut) {
        Some(Value::Sequence(Sequence { items, .. })) => items,
        _ => &mut [],
    }
}
