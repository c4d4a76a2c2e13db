//! `kerma archive migrate`: to an archive with another engine for its index or its bytes.

use std::path::{Path, PathBuf};

use clap::Args;
use kerma_archive::{Archive, Error, Migrating};
use serde_json::json;

use super::stats::shown;
use super::{Common, Failure};
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::progress::Progress;
use crate::tools::qrscp::configuration::Configuration;

/// Copy the archive to another one, while it serves
#[derive(Debug, Args)]
#[command(
    after_help = "The other archive is that of the qrscp with the configuration --to, which does not run meanwhile; it is made if \
                        it is not there. Each has its index in a file or in PostgreSQL, and its instances in a folder or in a \
                        bucket. What is there with the same bytes is passed over. At the end it is told up to which change of \
                        this archive the other one has come: called again, it goes on from there, with what was stored, \
                        corrected and removed since. When this archive is no longer served, the last call copies the rest, and \
                        the other one takes its place. The exit code is 1 if an instance could not be copied."
)]
pub(super) struct Arguments {
    /// The configuration file (TOML) of the qrscp of the other archive
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    #[command(flatten)]
    pub(super) common: Common,
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let from = arguments.common.configuration()?;
    let to = Configuration::load(&arguments.to).map_err(Failure::Misused)?;
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if real(&from.instance_location) == real(&to.instance_location) {
        return Err(Failure::Misused(format!(
            "both configurations have the instance_location {}: the other archive needs a folder of its own",
            from.instance_location.display()
        )));
    }
    let source = arguments.common.read()?;
    let target = match Archive::open(&to.instance_location, to.options()) {
        Err(error @ Error::InUse(_)) => {
            return Err(Failure::Failed(format!(
                "{error}: nothing is copied to an archive that a qrscp has open. Nothing was done"
            )));
        }
        target => target?,
    };
    let progress = Progress::of_operations(output != Output::Quiet);
    let migrated = target.migrate_from(&source, &mut |told| match told {
        Migrating::There { instances, of } => progress.operations(instances, of, String::new()),
        Migrating::Failed { instance, why } => {
            log::error!("{instance}: not copied: {why}");
            output.event("failed", || json!({ "instance": instance.to_string(), "why": why }));
        }
        _ => {}
    });
    drop(progress);
    let migrated = migrated.map_err(|error| Failure::Failed(error.to_string()))?;
    // What is on its way to a bucket arrives.
    drop(target);
    output.text(|| {
        format!(
            "{} copied ({}), {} there already, {} removed, {} failed; up to change {}, {} changes behind",
            migrated.copied,
            shown(migrated.bytes),
            migrated.same,
            migrated.removed,
            migrated.failed,
            migrated.change,
            migrated.behind
        )
    });
    output.event("migrated", || {
        json!({
            "copied": migrated.copied, "bytes": migrated.bytes, "same": migrated.same, "removed": migrated.removed,
            "failed": migrated.failed, "change": migrated.change, "behind": migrated.behind,
        })
    });
    Ok(Ending::of(migrated.failed == 0))
}
