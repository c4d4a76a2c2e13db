//! `kerma archive worklist ls`: what is in the worklist.

use clap::Args;
use kerma_archive::mpps::OnWorklist;
use kerma_archive::worklist::{Listed, Source};
use kerma_dataset::{DataSet, json};
use kerma_dictionary::{Tag, tags};
use kerma_service::matching::{Matching, RequestIdentifier};

use super::super::selection::identifier;
use super::super::{Common, Failure};
use crate::options::keys::{Key, item};
use crate::report::Ending;
use crate::report::output::{Output, write_line};
use crate::report::shown_text::harmless_json;
use crate::report::table::{Columns, Rows};

/// List what is in the worklist
#[derive(Debug, Args)]
#[command(
    after_help = "Each item is shown as a modality is told it: with the status that performed procedure steps give it, and those in \
                        the files of [worklist] folder too. -k takes keys as findscu does, such as \
                        ScheduledProcedureStepSequence[0].Modality=CT, and shows them. With --json an item is an object of the \
                        DICOM JSON model a line, as add takes it. The Scheduled Procedure Step ID is what rm takes."
)]
pub(super) struct Arguments {
    /// Only those that match: PatientName=DOE*; without =VALUE it is only shown. May be given more than once
    #[arg(short, long = "keyword", value_name = "KEY[=VALUE]")]
    keys: Vec<Key>,
    /// Also those that are completed, which no modality is told any more
    #[arg(short, long)]
    all: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

const STEP: Tag = tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE;

/// What is shown of an item, in an order that people read in.
const SHOWN: [Tag; 4] =
    [tags::PATIENT_NAME, tags::PATIENT_ID, tags::ACCESSION_NUMBER, tags::STUDY_INSTANCE_UID];
/// And of its step, before that.
const SHOWN_OF_STEP: [Tag; 7] = [
    tags::SCHEDULED_PROCEDURE_STEP_ID,
    tags::SCHEDULED_PROCEDURE_STEP_START_DATE,
    tags::SCHEDULED_PROCEDURE_STEP_START_TIME,
    tags::SCHEDULED_STATION_AE_TITLE,
    tags::MODALITY,
    tags::SCHEDULED_PROCEDURE_STEP_STATUS,
    tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION,
];

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    let worklist = arguments.common.configuration()?.worklist(&archive)?;
    let identifier = asked(&arguments.keys)?;
    let query = RequestIdentifier::new(&identifier, &Matching::default().combined_date_time(true));
    let mut rows = rows(&arguments.keys, &identifier);
    let (mut count, mut done) = (0_u64, 0_u64);
    for listed in worklist.search(query.clone())? {
        let listed = listed?;
        let Listed { item, stands, .. } = &listed;
        if *stands == OnWorklist::Gone {
            done += 1;
            if !arguments.all {
                continue;
            }
        }
        count += 1;
        let lines = match output {
            Output::Quiet => continue,
            Output::Text => rows.add_with(&flat(&query.respond(item)), [place(&listed.source)]),
            Output::Json => vec![harmless_json(&json::to_json(item)).into_owned()],
        };
        if lines.iter().any(|line| write_line(line).is_err()) {
            // Nobody reads any more.
            return Ok(Ending::Done);
        }
    }
    rows.finish().into_iter().for_each(|line| output.text(|| line));
    output.text(|| match (count, done) {
        (count, done) if done > 0 && !arguments.all => {
            format!("({count} in the worklist; --all shows {done} completed)")
        }
        (1, _) => "(1 item)".into(),
        (count, _) => format!("({count} items)"),
    });
    Ok(Ending::Done)
}

/// What is shown, and the keys.
fn asked(keys: &[Key]) -> Result<DataSet, Failure> {
    let mut identifier = identifier(keys, &SHOWN)?;
    let step = item(&mut identifier, STEP, 0).map_err(|error| Failure::Misused(error.to_string()))?;
    for tag in SHOWN_OF_STEP {
        if !step.contains(tag) {
            step.set(tag, "").map_err(|error| Failure::Failed(error.to_string()))?;
        }
    }
    Ok(identifier)
}

fn rows(keys: &[Key], identifier: &DataSet) -> Rows {
    let shown = SHOWN_OF_STEP.iter().chain(&SHOWN).map(|tag| (Vec::new(), *tag));
    // What is asked of the step stands beside what is shown of it.
    let of_key = |key: &Key| {
        let (mut sequences, tag) = key.place()?;
        if sequences.first() == Some(&STEP) {
            sequences.remove(0);
        }
        Some((sequences, tag))
    };
    let columns = Columns::of(shown.chain(keys.iter().filter_map(of_key)), &flat(identifier));
    Rows::new(columns).beside(&["Source"])
}

/// With the attributes of the step beside the others.
fn flat(data_set: &DataSet) -> DataSet {
    let mut flat = data_set.clone();
    flat.remove(STEP);
    flat.extend(data_set.item(STEP, 0).unwrap_or_default());
    flat
}

/// `index`, the name of the file, or `UPS`.
fn place(source: &Source) -> String {
    match source {
        Source::File(path) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        Source::Ups => "UPS".into(),
        _ => "index".into(),
    }
}
