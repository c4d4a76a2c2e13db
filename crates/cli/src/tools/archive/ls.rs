//! `kerma archive ls`: what there is, as a table.

mod mpps;
mod notices;
mod ups;

use clap::Args;
use kerma_archive::Search;
use kerma_dataset::{DataSet, json};
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::matching::keys::{self, Level};

use super::selection::{LevelName, identifier};
use super::{Common, Failure};
use crate::options::keys::Key;
use crate::report::Ending;
use crate::report::output::{Output, write_line};
use crate::report::shown_text::harmless_json;
use crate::report::table::{Columns, Rows};

/// List patients, studies, series or instances, or what was performed
#[derive(Debug, Args)]
#[command(
    after_help = "With a UID, what is in that study or series, or the instance. -k takes keys as findscu does, and \
                        shows them. With --json a match is an object of the DICOM JSON model a line.\n\n\
                        With --mpps the performed procedure steps that modalities told of: all, or those of the study, series \
                        or instance. Beside each is how many instances it refers to, and how many of these the archive has; \
                        with --json each reference has an Instance Availability.\n\n\
                        With --notices what waits to be told to others: reports of storage commitment, notifications of steps, \
                        availability notes; all, or those about a transaction, step or study."
)]
pub(super) struct Arguments {
    /// A Study, Series or SOP Instance UID; with --mpps that of a step, too; with --notices what they are about
    uid: Option<String>,
    /// List these; default: studies, or what is below the UID
    #[arg(long)]
    level: Option<LevelName>,
    /// List performed procedure steps instead
    #[arg(long, conflicts_with = "level")]
    mpps: bool,
    /// Only those that match: PatientName=DOE*; without =VALUE it is only shown. May be given more than once
    #[arg(short, long = "keyword", value_name = "KEY[=VALUE]")]
    keys: Vec<Key>,
    /// List Unified Procedure Steps instead: all, or the one of this UID, or those of this study
    #[arg(long, conflicts_with = "level")]
    ups: bool,
    /// List what waits to be told to others
    #[arg(long, conflicts_with_all = ["level", "mpps", "ups", "keys"])]
    notices: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    if arguments.mpps {
        return mpps::run(&archive, arguments, output);
    }
    if arguments.ups {
        return ups::run(&archive, arguments, output);
    }
    if arguments.notices {
        return notices::run(&archive, arguments, output);
    }
    let above = match &arguments.uid {
        None => None,
        Some(uid) => match archive.entity(&Uid::from_bytes(uid.as_bytes()))? {
            Some(entity) => Some(entity),
            None => return Err(Failure::Failed(format!("{uid}: nothing in the archive has this UID"))),
        },
    };
    let level = match (arguments.level, above.as_ref().map(|above| above.level())) {
        (Some(named), _) => named.level(),
        (None, None) => Level::Study,
        (None, Some(Level::Study)) => Level::Series,
        (None, Some(_)) => Level::Image,
    };
    let mut identifier = identifier(&arguments.keys, shown(level))?;
    if let Some(above) = &above {
        if above.level() > level {
            let why = format!("{} is the UID of something below the level that is to be listed", above.uid());
            return Err(Failure::Misused(why));
        }
        let failed = |error: kerma_dataset::ValueError| Failure::Failed(error.to_string());
        let tag = keys::unique_key(above.level()).unwrap_or(tags::STUDY_INSTANCE_UID);
        identifier.set(tag, above.uid().to_string().as_str()).map_err(failed)?;
    }
    // An order that people read in, then what was asked for beside it.
    let columns = shown(level).iter().map(|tag| (Vec::new(), *tag));
    let columns = columns.chain(arguments.keys.iter().filter_map(Key::place));
    let rows = Rows::new(Columns::of(columns, &identifier));
    let mut found = archive.search(Search::new(level, &identifier));
    for key in found.unsupported() {
        log::warn!("{} is not known at this level, and is not looked at", key.tag());
    }
    list(|| found.next_batch(), rows, output)
}

/// Shows these as they are found: as rows of a table, or as JSON.
fn list(
    mut next_batch: impl FnMut() -> Option<Result<Vec<DataSet>, kerma_archive::Error>>,
    mut rows: Rows,
    output: Output,
) -> Result<Ending, Failure> {
    let mut count = 0_u64;
    while let Some(batch) = next_batch() {
        for found in batch? {
            count += 1;
            let lines = match output {
                Output::Quiet => continue,
                Output::Text => rows.add(&found),
                Output::Json => vec![harmless_json(&json::to_json(&found)).into_owned()],
            };
            if lines.iter().any(|line| write_line(line).is_err()) {
                // Nobody reads any more.
                return Ok(Ending::Done);
            }
        }
    }
    rows.finish().into_iter().for_each(|line| output.text(|| line));
    output.text(|| if count == 1 { "(1 match)".into() } else { format!("({count} matches)") });
    Ok(Ending::Done)
}

/// The attributes that are shown of a level, in their order.
fn shown(level: Level) -> &'static [Tag] {
    match level {
        Level::Patient => &[
            tags::PATIENT_ID,
            tags::PATIENT_NAME,
            tags::PATIENT_BIRTH_DATE,
            tags::PATIENT_SEX,
            tags::NUMBER_OF_PATIENT_RELATED_STUDIES,
            tags::NUMBER_OF_PATIENT_RELATED_INSTANCES,
        ],
        Level::Study => &[
            tags::STUDY_DATE,
            tags::PATIENT_NAME,
            tags::PATIENT_ID,
            tags::MODALITIES_IN_STUDY,
            tags::STUDY_DESCRIPTION,
            tags::ACCESSION_NUMBER,
            tags::NUMBER_OF_STUDY_RELATED_SERIES,
            tags::NUMBER_OF_STUDY_RELATED_INSTANCES,
            tags::STUDY_INSTANCE_UID,
        ],
        Level::Series => &[
            tags::MODALITY,
            tags::SERIES_NUMBER,
            tags::SERIES_DESCRIPTION,
            tags::NUMBER_OF_SERIES_RELATED_INSTANCES,
            tags::SERIES_INSTANCE_UID,
        ],
        _ => &[tags::INSTANCE_NUMBER, tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID],
    }
}
