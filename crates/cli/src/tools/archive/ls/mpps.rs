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

/// What is shown of a step, in an order that people read in. What stands in several elements or items is in one column.
const SHOWN: [(&str, &[Tag], &[Tag]); 9] = [
    ("State", &[], &[tags::PERFORMED_PROCEDURE_STEP_STATUS]),
    ("Station", &[], &[tags::PERFORMED_STATION_AE_TITLE]),
    ("Modality", &[], &[tags::MODALITY]),
    ("Start", &[], &[tags::PERFORMED_PROCEDURE_STEP_START_DATE, tags::PERFORMED_PROCEDURE_STEP_START_TIME]),
    ("End", &[], &[tags::PERFORMED_PROCEDURE_STEP_END_DATE, tags::PERFORMED_PROCEDURE_STEP_END_TIME]),
    ("PatientName", &[], &[tags::PATIENT_NAME]),
    ("PatientID", &[], &[tags::PATIENT_ID]),
    ("AccessionNumber", &[tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE], &[tags::ACCESSION_NUMBER]),
    ("StudyInstanceUID", &[tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE], &[tags::STUDY_INSTANCE_UID]),
];

/// Behind these: how many instances it refers to, how many of these the archive has, and its UID.
const BEHIND: [&str; 3] = ["Instances", "Archived", "SOPInstanceUID"];

/// What a step has in the items of its Scheduled Step Attributes Sequence (PS3.4 Table F.7.2-1): keys need not say so.
const SCHEDULED: [Tag; 6] = [
    tags::STUDY_INSTANCE_UID,
    tags::ACCESSION_NUMBER,
    tags::REQUESTED_PROCEDURE_ID,
    tags::REQUESTED_PROCEDURE_DESCRIPTION,
    tags::SCHEDULED_PROCEDURE_STEP_ID,
    tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION,
];

pub(super) fn run(archive: &Archive, arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let of = arguments.uid.as_ref().map(|uid| Uid::from_bytes(uid.as_bytes()));
    let identifier = asked(&arguments.keys)?;
    let query = RequestIdentifier::new(&identifier, &Matching::default());
    let table = Table::of(&arguments.keys);
    let heading = table.heading();
    let heading: Vec<&str> = heading.iter().map(String::as_str).collect();
    let mut rows = Rows::new(Columns::only([])).beside(&heading);
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
            Output::Text => rows.add_with(&DataSet::new(), table.row(&query.respond(&attributes), &step)),
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
    let top = SHOWN.iter().filter(|(_, sequences, _)| sequences.is_empty());
    let mut top: Vec<Tag> = top.flat_map(|(_, _, elements)| *elements).copied().collect();
    top.push(tags::SOP_INSTANCE_UID);
    let mut identifier = identifier(keys, &top)?;
    for tag in SCHEDULED {
        if let Some(element) = identifier.remove(tag) {
            let scheduled = item(&mut identifier, tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE, 0);
            scheduled.map_err(|error| Failure::Misused(error.to_string()))?.insert(element);
        }
    }
    for (_, sequences, elements) in SHOWN {
        let [sequence] = sequences else { continue };
        let scheduled = item(&mut identifier, *sequence, 0);
        let scheduled = scheduled.map_err(|error| Failure::Misused(error.to_string()))?;
        for tag in elements {
            if !scheduled.contains(*tag) {
                let set = scheduled.set(*tag, "");
                set.map_err(|error| Failure::Failed(error.to_string()))?;
            }
        }
    }
    Ok(identifier)
}

/// Where a step has what a key is for.
fn within((sequences, tag): (Vec<Tag>, Tag)) -> (Vec<Tag>, Tag) {
    match sequences.is_empty() && SCHEDULED.contains(&tag) {
        true => (vec![tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE], tag),
        false => (sequences, tag),
    }
}

/// What stands in the rows.
struct Table {
    /// By what is shown, the elements that are together in a column.
    shown: Vec<Columns>,
    /// What was asked for besides.
    keys: Columns,
}

impl Table {
    fn of(keys: &[Key]) -> Table {
        let place = |(_, sequences, elements): (&str, &[Tag], &[Tag])| {
            Columns::only(elements.iter().map(|tag| (sequences.to_vec(), *tag)))
        };
        let is_shown = |(sequences, tag): &(Vec<Tag>, Tag)| {
            *tag == tags::SOP_INSTANCE_UID
                || SHOWN.iter().any(|(_, within, elements)| *within == *sequences && elements.contains(tag))
        };
        let keys = keys.iter().filter_map(Key::place).map(within).filter(|place| !is_shown(place));
        Table { shown: SHOWN.into_iter().map(place).collect(), keys: Columns::only(keys) }
    }

    fn heading(&self) -> Vec<String> {
        let shown = SHOWN.iter().map(|(name, _, _)| *name).chain(BEHIND).map(str::to_owned);
        shown.chain(self.keys.names()).collect()
    }

    fn row(&self, found: &DataSet, step: &KeptStep) -> Vec<String> {
        let archived = step.referenced.saturating_sub(step.missing.len() as u64);
        let shown = self.shown.iter().map(|columns| columns.values(found).join(" ").trim_end().to_owned());
        let behind = [step.referenced.to_string(), archived.to_string(), step.step.uid().to_string()];
        shown.chain(behind).chain(self.keys.values(found)).collect()
    }
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
        Some(Value::Sequence(Sequence { items, .. })) => items.to_mut(),
        _ => &mut [],
    }
}
