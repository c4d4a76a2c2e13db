//! `kerma stgcmtscu`: asks for storage commitment.

mod awaited;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use clap::Args;
use kerma_ae::{ApplicationEntity, Association, Error, Limits, new_uid};
use kerma_dictionary::{Uid, uids};
use kerma_service::Reference;
use kerma_service::commitment::{self, Reported, Transaction};
use serde_json::json;

use self::awaited::Awaited;
use crate::entity;
use crate::files::peer_and_paths::PeerAndPaths;
use crate::files::reading;
use crate::files::subjects;
use crate::normalized::{ask, release};
use crate::options::{General, Peer, PeerError, RequestedSyntax, Requestor, Timeout};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Storage Commitment SCU: asks a peer to keep instances safely, and waits for its report
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma stgcmtscu [OPTIONS] ADDR PORT PATH...\n       kerma stgcmtscu [OPTIONS] [AE@]HOST:PORT PATH...",
    after_help = "Examples:\n  \
        kerma stgcmtscu pacs.example 104 image.dcm\n  \
        kerma stgcmtscu -v -aet ME --port 11113 PACS@pacs.example:104 -r studies/\n  \
        kerma stgcmtscu --uids sent.txt --wait 600 PACS@pacs.example:104\n\n\
        The report (N-EVENT-REPORT) comes on the same association. With --port the association is released and the report comes \
        on one that the peer requests of that port. Every instance is a line on stdout: committed, or failed with the reason. \
        The exit code is 0 only if all are committed."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    paths: PeerAndPaths,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    requestor: Requestor,
    #[command(flatten)]
    syntax: RequestedSyntax,
    /// Ask for the instances of this file in place of paths: lines of SOP Class UID and SOP Instance UID
    #[arg(long, value_name = "FILE", conflicts_with = "one_per_study", help_heading = "Commitment Options")]
    uids: Option<PathBuf>,
    /// Wait so many seconds for the reports; 0: for ever
    #[arg(long, value_name = "SECONDS", default_value = "60", help_heading = "Commitment Options")]
    wait: Timeout,
    /// Listen on this port for the reports; 0: any that is free
    #[arg(long, value_name = "PORT", help_heading = "Commitment Options")]
    port: Option<u16>,
    /// The address of the interface to listen on; default: all, IPv6 and IPv4
    #[arg(long, value_name = "ADDRESS", requires = "port", help_heading = "Commitment Options")]
    bind_address: Option<String>,
    /// Ask for the instances of each study in a transaction of its own
    #[arg(long, help_heading = "Commitment Options")]
    one_per_study: bool,
}

impl Arguments {
    pub(crate) fn check(&self) -> Result<Peer, String> {
        let (peer, paths) = self.paths.split(&self.requestor).map_err(|error| error.to_string())?;
        match (&self.uids, paths.is_empty()) {
            (None, true) => Err(PeerError::NoPath.to_string()),
            (Some(_), false) => Err("--uids replaces the paths; both are given".into()),
            _ => Ok(peer),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    match transactions(arguments) {
        Ok((transactions, all)) => {
            let done = commit(arguments, transactions, output);
            entity::ending(done.map(|done| done && all), output)
        }
        Err(ending) => ending,
    }
}

/// What is to be asked, and whether all files can be read.
fn transactions(arguments: &Arguments) -> Result<(Vec<Transaction>, bool), Ending> {
    if let Some(path) = &arguments.uids {
        let references = listed(path).map_err(|error| {
            log::error!("Cannot read input file {}: {error}", path.display());
            Ending::Failed
        })?;
        return Ok((vec![Transaction::new(new_uid(), references)], true));
    }
    // the positionals were checked when they were parsed
    let Ok((_, paths)) = arguments.paths.split(&arguments.requestor) else { return Err(Ending::Misused) };
    let subjects = subjects::collect(&paths, arguments.paths.search());
    if subjects.found.is_empty() {
        return Err(Ending::Failed);
    }
    let groups = match arguments.one_per_study {
        true => subjects::by_study(subjects.found).into_iter().map(|(_, instances)| instances).collect(),
        false => vec![subjects.found],
    };
    let transaction = |instances: Vec<subjects::Subject>| {
        Transaction::new(new_uid(), instances.into_iter().map(|subject| subject.reference))
    };
    Ok((groups.into_iter().map(transaction).collect(), subjects.all))
}

/// The instances that a file lists, each once.
fn listed(path: &Path) -> Result<Vec<Reference>, String> {
    let bytes = reading::bytes(path).map_err(|error| error.to_string())?;
    let text = String::from_utf8(bytes).map_err(|_| "it is no text")?;
    let mut references = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let words: Vec<&str> = line.split([' ', '\t', ',', ';']).filter(|word| !word.is_empty()).collect();
        let reference = match words[..] {
            [] => continue,
            [comment, ..] if comment.starts_with('#') => continue,
            [sop_class, sop_instance] => reference(sop_class, sop_instance),
            _ => Err("it is not a SOP Class UID and a SOP Instance UID".to_owned()),
        };
        let reference = reference.map_err(|error| format!("line {number}: {error}"))?;
        if seen.insert(reference.clone()) {
            references.push(reference);
        }
    }
    if references.is_empty() { Err("there is no instance in it".into()) } else { Ok(references) }
}

/// The class may be named by its keyword.
fn reference(sop_class: &str, sop_instance: &str) -> Result<Reference, String> {
    let uid = |text: &str| text.parse::<Uid>().map_err(|error| error.to_string());
    let sop_class =
        uids::by_keyword(sop_class).map_or_else(|| uid(sop_class), |known| Ok(known.uid.clone()))?;
    Ok(Reference::new(sop_class, uid(sop_instance)?))
}

/// Whether all is committed.
fn commit(arguments: &Arguments, transactions: Vec<Transaction>, output: Output) -> Result<bool, Error> {
    let Ok(peer) = arguments.check() else { return Ok(false) };
    let awaited = Arc::new(Awaited::default());
    let entity = requestor(arguments, awaited.clone(), output)?;
    let listening = arguments.port.map(|port| listen(arguments, port, &awaited, output)).transpose()?;
    let mut association = entity.associate(entity::address(peer)?)?;
    let mut accepted = true;
    for transaction in transactions {
        awaited.expect(transaction.clone());
        let request = commitment::request(&transaction);
        log::info!("Transaction {}: {} instances", transaction.uid, transaction.references.len());
        if ask(&mut association, request, output)?.is_none() {
            awaited.forget(&transaction.uid);
            accepted = false;
        }
    }
    let deadline = arguments.wait.0.map(|wait| Instant::now() + wait);
    match listening {
        Some(_) => {
            release(association);
            awaited.wait(deadline);
            awaited.wait_for_release(Duration::from_secs(2));
        }
        None => wait_on(association, &awaited, deadline, output),
    }
    drop(listening);
    Ok(tell(&awaited, output) & accepted)
}

/// Who asks, with what is proposed, and by whom reports are heard.
pub(crate) fn requestor(
    arguments: &Arguments,
    reported: impl Reported + 'static,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    // nothing happens until the report comes, and --wait says how long that may take
    let limits = Limits { idle: None, ..entity::limits(&arguments.requestor.network) };
    Ok(entity::requestor("STGCMTSCU", &arguments.requestor, output)?
        .limits(limits)
        .provide(commitment::reports(reported))
        .propose(uids::STORAGE_COMMITMENT_PUSH_MODEL, arguments.syntax.uids()))
}

/// Who listens for reports, and by whom they are heard.
pub(crate) fn acceptor(
    arguments: &Arguments,
    reported: impl Reported + 'static,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    Ok(entity::beside("STGCMTSCU", arguments.requestor.calling_aet, &arguments.requestor, output)?
        .provide(kerma_ae::Verification::new())
        .provide(commitment::reports(reported))
        .grace(Duration::from_secs(2)))
}

/// Serves the association until all reports are there.
fn wait_on(mut association: Association, awaited: &Awaited, deadline: Option<Instant>, output: Output) {
    const FOR_EVER: Duration = Duration::from_secs(1 << 30);
    let left = deadline.map_or(FOR_EVER, |deadline| deadline.saturating_duration_since(Instant::now()));
    match association.serve_until(left, || awaited.is_complete()) {
        Ok(_) => release(association),
        // what is there counts all the same
        Err(error) if awaited.is_complete() => log::warn!("{error}"),
        Err(error) => entity::report(&error, output),
    }
}

/// A listener, until it is dropped.
struct Listening {
    shutdown: kerma_ae::Shutdown,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.shutdown.shutdown();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn listen(
    arguments: &Arguments,
    port: u16,
    awaited: &Arc<Awaited>,
    output: Output,
) -> Result<Listening, Error> {
    let entity = acceptor(arguments, awaited.clone(), output)?;
    let listener = entity::listen(entity, arguments.bind_address.as_deref(), port)?;
    let address = listener.local_addr();
    log::info!("Listening on {address}");
    output.event("listening", || json!({ "address": address.to_string() }));
    let shutdown = listener.shutdown_handle();
    let thread = std::thread::Builder::new().name("listener".into()).spawn(move || {
        if let Err(error) = listener.serve() {
            log::error!("{error}");
        }
    });
    let thread = thread.map_err(|error| Error::Listen(address.to_string(), error))?;
    Ok(Listening { shutdown, thread: Some(thread) })
}

/// Shows what became of each instance; whether all are committed.
fn tell(awaited: &Awaited, output: Output) -> bool {
    let mut done = true;
    for (transaction, report) in awaited.results() {
        let Some(report) = report else {
            log::error!("No report for transaction {}", transaction.uid);
            output.event(
                "commitment",
                || json!({ "transaction_uid": transaction.uid.to_string(), "reported": false }),
            );
            done = false;
            continue;
        };
        if let Err(mismatch) = report.answers(&transaction) {
            log::error!("Transaction {}: {mismatch}", transaction.uid);
            done = false;
        }
        for reference in &report.committed {
            output.text(|| format!("committed {} {}", reference.sop_class, reference.sop_instance));
        }
        for (reference, reason) in &report.failed {
            log::error!("Not committed: {reference}: {reason}");
            output.text(|| format!("failed {} {} {reason}", reference.sop_class, reference.sop_instance));
            done = false;
        }
        output.event("commitment", || {
            let of = |reference: &Reference| {
                json!({
                    "sop_class_uid": reference.sop_class.to_string(),
                    "sop_instance_uid": reference.sop_instance.to_string(),
                })
            };
            let failed = report.failed.iter().map(|(reference, reason)| {
                let why =
                    json!({ "failure_reason": format!("0x{:04X}", reason.0), "meaning": reason.meaning() });
                crate::report::events::merged(of(reference), why)
            });
            json!({
                "transaction_uid": transaction.uid.to_string(),
                "reported": true,
                "retrieve_ae_title": report.retrieve_ae_title.map(|title| title.to_string()),
                "committed": report.committed.iter().map(of).collect::<Vec<_>>(),
                "failed": failed.collect::<Vec<_>>(),
            })
        });
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<usize, String> {
        let path = std::env::temp_dir().join(format!("kerma-uids-{}-{}", std::process::id(), text.len()));
        std::fs::write(&path, text).unwrap();
        let listed = listed(&path).map(|references| references.len());
        std::fs::remove_file(path).unwrap();
        listed
    }

    #[test]
    fn a_list_has_a_class_and_an_instance_on_each_line() {
        assert_eq!(of("1.2.840.10008.5.1.4.1.1.2 1.2.3\n# a comment\n\nCTImageStorage,1.2.4\r\n"), Ok(2));
        assert_eq!(of("\u{feff}CTImageStorage\t1.2.3\nCTImageStorage 1.2.3"), Ok(1));
    }

    #[test]
    fn what_is_no_list_is_told_with_its_line() {
        for (text, expected) in [
            ("", "no instance"),
            ("1.2.3", "line 1"),
            ("CTImageStorage 1.2.3 4", "line 1"),
            ("CTImageStorage 1.2.3\nCTImageStorage x", "line 2"),
        ] {
            assert!(of(text).unwrap_err().contains(expected), "{text}");
        }
    }
}
