//! What is done to an archive that does not run: `--clean`, `--check`.

use kerma_archive::{Archive, Cleaned, Error, Holdings};
use serde_json::json;

use super::configuration::Configuration;
use super::{auditing, http, journal, tell};
use crate::audit::about::{self, Found};
use crate::audit::{Audit, Who};
use crate::report::Ending;
use crate::report::confirm::{Confirmed, confirm};
use crate::report::output::Output;

/// Removes all that the archive has made, if that is confirmed. The error is how the tool ends instead of serving.
pub(super) fn clean(configuration: &Configuration, yes: bool, output: Output) -> Result<(), Ending> {
    let (folder, options) = (&configuration.instance_location, configuration.options());
    let confirmed = confirm(yes, output, || match kerma_archive::holdings(folder, &options) {
        Ok(Holdings { studies, instances, .. }) => format!(
            "Remove all {instances} instances of {studies} studies from the archive in {}?",
            folder.display()
        ),
        Err(_) => format!("Remove all that the archive in {} has made?", folder.display()),
    });
    match confirmed {
        Confirmed::Yes => {}
        Confirmed::No => {
            log::warn!("Nothing is removed");
            return Err(Ending::Failed);
        }
        Confirmed::Unasked => {
            let why = format!(
                "--clean removes all instances of the archive in {}, and there is nobody to ask: with --yes it does so \
                 without. Nothing was done",
                folder.display()
            );
            tell(&why, output);
            return Err(Ending::Misused);
        }
    }
    let (audit, studies) = match audited(configuration) {
        Ok(audited) => audited,
        Err(why) => {
            tell(&why, output);
            return Err(Ending::Failed);
        }
    };
    if let Err(error) = http::forget(configuration) {
        tell(&error, output);
        return Err(Ending::Failed);
    }
    match kerma_archive::clean(folder, &options) {
        Ok(Cleaned { removed, left, .. }) => {
            audit.removed(&studies, true, &Who::operator());
            let shown = folder.display().to_string();
            log::info!(target: journal::TARGET, "clean folder={shown:?} removed={removed} left={}", left.len());
            for path in left.iter().take(LEFT_SHOWN) {
                log::warn!("{}: left, the archive has not made it", path.display());
            }
            if left.len() > LEFT_SHOWN {
                log::warn!("{} more files are left", left.len() - LEFT_SHOWN);
            }
            output.event("cleaned", || json!({ "removed": removed, "left": left.len() }));
            Ok(())
        }
        Err(error) => {
            tell_of(&error, output);
            Err(Ending::Failed)
        }
    }
}

/// The audit trail, if there is one, and then all studies that there are.
fn audited(configuration: &Configuration) -> Result<(Audit, Vec<Found>), String> {
    let opened = configuration.audit.open(auditing::own(configuration), &configuration.tls)?;
    let Some(audit) = opened else { return Ok((Audit::default(), Vec::new())) };
    let studies = match Archive::open_beside(&configuration.instance_location, configuration.options()) {
        Ok(archive) => about::all(&archive),
        Err(error) => {
            log::warn!("audit: which studies are removed is not known: {error}");
            Vec::new()
        }
    };
    Ok((audit, studies))
}

/// How many of the files that are left are named.
const LEFT_SHOWN: usize = 20;

/// Says what is wrong with the archive, and where it is looked for if there is none.
fn tell_of(error: &Error, output: Output) {
    match error {
        Error::NoArchive(_) => {
            let hint = "--instance-location, or instance_location in the configuration, says where one is";
            tell(&format!("{error}; {hint}"), output);
        }
        error => tell(error, output),
    }
}

/// What was found, a line each on stdout.
pub(super) fn check(configuration: &Configuration, output: Output) -> Ending {
    let report = match kerma_archive::check(&configuration.instance_location, &configuration.options()) {
        Ok(report) => report,
        Err(error) => {
            tell_of(&error, output);
            return Ending::Failed;
        }
    };
    if report.rebuilt {
        output.text(|| "rebuilt: there was no index; it is made anew from the files".into());
        output.event("check", || json!({ "finding": "rebuilt" }));
    }
    let each = |kind: &str, what: String, why: Option<&str>| {
        output.text(|| why.map_or_else(|| format!("{kind}: {what}"), |why| format!("{kind}: {what}: {why}")));
        output.event("check", || json!({ "finding": kind, "what": what, "why": why }));
    };
    report.indexed.iter().for_each(|uid| each("indexed", uid.to_string(), None));
    report.repaired.iter().for_each(|uid| each("repaired", uid.to_string(), None));
    report.removed.iter().for_each(|path| each("removed", path.display().to_string(), None));
    report.missing.iter().for_each(|uid| each("missing", uid.to_string(), None));
    report.damaged.iter().for_each(|uid| each("damaged", uid.to_string(), None));
    report.refused.iter().for_each(|(path, why)| each("refused", path.display().to_string(), Some(why)));
    let counts = [
        ("checked", report.checked),
        ("leftovers", report.leftovers),
        ("indexed", report.indexed.len()),
        ("removed", report.removed.len()),
        ("missing", report.missing.len()),
        ("damaged", report.damaged.len()),
        ("refused", report.refused.len()),
        ("repaired", report.repaired.len()),
    ];
    // What is said of an archive in which nothing had to be repaired stays as it was.
    let told = counts.iter().filter(|(kind, count)| *kind != "repaired" || *count > 0);
    output.text(|| told.map(|(kind, count)| format!("{count} {kind}")).collect::<Vec<_>>().join(", "));
    output.event("checked", || {
        counts.into_iter().map(|(kind, count)| (kind.to_owned(), json!(count))).collect()
    });
    Ending::of(report.is_sound())
}
