//! `kerma archive ls --notices`: what waits to be told to others.

use kerma_archive::{Archive, Notice, Queued};
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
use serde_json::json;

use super::super::Failure;
use super::Arguments;
use crate::report::Ending;
use crate::report::clock::Utc;
use crate::report::output::{Output, write_line};
use crate::report::table::{Columns, Rows};

/// How many are looked up at a time.
const BATCH: usize = 256;

/// What is shown of each.
const SHOWN: [&str; 6] = ["Topic", "About", "Receiver", "Since", "NextTry", "Tries"];

pub(super) fn run(archive: &Archive, arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let of = arguments.uid.as_ref().map(|uid| Uid::from_bytes(uid.as_bytes()));
    let nothing = DataSet::new();
    let mut rows = Rows::new(Columns::of([], &nothing)).beside(&SHOWN);
    let (mut count, mut last) = (0_u64, 0);
    loop {
        let batch = archive.notices(last, BATCH)?;
        let Some(end) = batch.last() else { break };
        last = end.id;
        for queued in batch {
            let Queued {
                notice: Notice { topic, about, receiving, calling, not_before, .. },
                made,
                tries,
                ..
            } = queued;
            if of.as_ref().is_some_and(|of| *of != about) {
                continue;
            }
            count += 1;
            let (about, receiving) = (about.to_string(), receiving.to_string());
            let (since, next_try) = (time(made), time(not_before));
            let lines = match output {
                Output::Quiet => continue,
                Output::Text => {
                    let shown = [topic.to_string(), about, receiving, since, next_try, tries.to_string()];
                    rows.add_with(&nothing, shown)
                }
                Output::Json => vec![
                    json!({
                        "topic": topic.as_str(), "about": about, "receiving": receiving,
                        "calling": calling.to_string(), "since": since, "next_try": next_try, "tries": tries,
                    })
                    .to_string(),
                ],
            };
            if lines.iter().any(|line| write_line(line).is_err()) {
                // Nobody reads any more.
                return Ok(Ending::Done);
            }
        }
    }
    rows.finish().into_iter().for_each(|line| output.text(|| line));
    output.text(|| if count == 1 { "(1 notice)".into() } else { format!("({count} notices)") });
    Ok(Ending::Done)
}

/// A time in milliseconds since 1970, in UTC.
fn time(milliseconds: i64) -> String {
    Utc::of(u64::try_from(milliseconds).unwrap_or_default()).timestamp()
}
