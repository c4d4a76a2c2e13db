//! `kerma archive stats`: how much there is.

use std::io::{self, IsTerminal as _};

use clap::{Args, ValueEnum};
use kerma_archive::{By, Holdings, NodeState};
use serde_json::json;
use unicode_width::UnicodeWidthStr as _;

use super::{Common, Failure};
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::shown_text::harmless;

/// Count instances and bytes
#[derive(Debug, Args)]
#[command(
    after_help = "What was stored before this was counted is of no day and no peer. On a terminal each has a bar. An \
                        archive that several nodes share has a line for each of them: how much it has stored, and whether it was heard of in the \
                        last seconds."
)]
pub(super) struct Arguments {
    /// Count by what instances have in common
    #[arg(long, value_name = "WHAT", default_value = "modality")]
    by: What,
    #[command(flatten)]
    pub(super) common: Common,
}

/// What instances have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Their modality
    Modality,
    /// The day on which they were received, in UTC
    Day,
    /// The AE title that they came from
    Peer,
}

/// The longest bar.
const BAR: u64 = 40;

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    let Holdings { patients, studies, series, instances } = archive.holdings()?;
    let bytes = archive.bytes()?;
    output.text(|| {
        format!(
            "{patients} patients, {studies} studies, {series} series, {instances} instances, {}",
            shown(bytes)
        )
    });
    output.event("archive", || {
        json!({
            "patients": patients, "studies": studies, "series": series, "instances": instances, "bytes": bytes,
        })
    });
    let (by, name) = match arguments.by {
        What::Modality => (By::Modality, "modality"),
        What::Day => (By::Day, "day"),
        What::Peer => (By::Peer, "peer"),
    };
    let counts = archive.counts(by)?;
    let most = counts.iter().map(|count| count.bytes).max().unwrap_or_default().max(1);
    let values: Vec<String> = counts
        .iter()
        .map(
            |count| {
                if count.value.is_empty() { "(none)".into() } else { harmless(&count.value).into_owned() }
            },
        )
        .collect();
    let width = values.iter().map(|value| value.width()).max().unwrap_or_default();
    let has_bars = io::stdout().is_terminal();
    for (count, value) in counts.iter().zip(&values) {
        output.text(|| {
            let padding = " ".repeat(width.saturating_sub(value.width()));
            let line = format!("{value}{padding}  {:>9}  {:>10}", count.instances, shown(count.bytes));
            match has_bars {
                true => {
                    let length = (u128::from(count.bytes) * u128::from(BAR)).div_ceil(most.into());
                    format!("{line}  {}", "█".repeat(usize::try_from(length).unwrap_or_default()))
                }
                false => line,
            }
        });
        output.event("count", || {
            json!({ "by": name, "value": count.value, "instances": count.instances, "bytes": count.bytes })
        });
    }
    nodes(&archive.nodes()?, output);
    Ok(Ending::Done)
}

/// The nodes that share the archive, if it is shared.
fn nodes(nodes: &[NodeState], output: Output) {
    let width = nodes.iter().map(|node| node.name.width()).max().unwrap_or_default();
    for NodeState { name, is_alive, instances, bytes, .. } in nodes {
        output.text(|| {
            let padding = " ".repeat(width.saturating_sub(name.width()));
            let alive = if *is_alive { "alive" } else { "gone" };
            format!("node {}{padding}  {alive:<5}  {instances:>9}  {:>10}", harmless(name), shown(*bytes))
        });
        output.event(
            "node",
            || json!({ "name": name, "alive": is_alive, "instances": instances, "bytes": bytes }),
        );
    }
}

/// Bytes for people, with three digits at least.
pub(super) fn shown(bytes: u64) -> String {
    let units = [(1_000_000_000_000, "TB"), (1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    match units.into_iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, name)) => {
            let tenths = u128::from(bytes) * 10 / u128::from(unit);
            format!("{}.{} {name}", tenths / 10, tenths % 10)
        }
        None => format!("{bytes} B"),
    }
}
