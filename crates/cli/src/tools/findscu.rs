//! `kerma findscu`: C-FIND.

mod found;

use std::path::PathBuf;

use clap::Args;
use kerma_ae::{ApplicationEntity, Association, Error, Querying, Status};
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService, tags};

pub(crate) use self::found::{Format, Found};
use crate::files::part_file;
use crate::options::keys::Key;
use crate::options::{FindExtended, FindModel, General, Peer, PeerError, Query, RequestedSyntax, Requestor};
use crate::report::output::Output;
use crate::report::table::Columns;
use crate::report::{Ending, logging};
use crate::signals::{self, Cancel};
use crate::{entity, identifiers, responses};

/// Query/Retrieve and worklist SCU: sends C-FIND and prints what matches
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma findscu [OPTIONS] ADDR PORT\n       kerma findscu [OPTIONS] [AE@]HOST:PORT",
    mut_arg("json", |argument| argument.help("Write the matches to stdout as DICOM JSON (PS3.18 Annex F), one object a match a line")),
    after_help = "Examples:\n  \
        kerma findscu -S -k QueryRetrieveLevel=STUDY -k PatientName='DOE*' -k StudyInstanceUID pacs.example 104\n  \
        kerma findscu -W -k 'ScheduledProcedureStepSequence[0].Modality=CT' -k PatientName RIS@ris.example:104\n  \
        kerma findscu -S --json -k 0008,0052=STUDY -k 0020,000D pacs.example 104 | jq -r '.\"0020000D\".Value[0]'\n  \
        kerma findscu -S --format csv -k 0008,0052=STUDY -k PatientID -k StudyDate pacs.example 104 > studies.csv\n  \
        kerma findscu -f query.dcm -k PatientID=4711 -w -od matches pacs.example 104\n\n\
        On a terminal the matches are a table, elsewhere a dump; dump, json and csv are printed as they come. Ctrl-C cancels the query (C-CANCEL); a second one ends at once."
)]
pub(crate) struct Arguments {
    /// The peer: its address and port, or [AE@]HOST:PORT
    #[arg(value_name = "ADDR PORT", required = true, num_args = 1..)]
    positionals: Vec<String>,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    requestor: Requestor,
    #[command(flatten)]
    syntax: RequestedSyntax,
    #[command(flatten)]
    model: FindModel,
    #[command(flatten)]
    query: Query,
    /// Cancel the query after this many matches
    #[arg(long, value_name = "NUMBER", help_heading = "Query Options")]
    cancel: Option<usize>,
    #[command(flatten)]
    extended: FindExtended,
    /// Show the matches so; default: as a table on a terminal, else as a dump
    #[arg(long, value_name = "FORMAT", conflicts_with = "json", help_heading = "Output Options")]
    format: Option<Format>,
    /// Write the matches to files, too: rsp000001.dcm, rsp000002.dcm, ...
    #[arg(
        short,
        long,
        visible_alias = "extract",
        visible_short_alias = 'X',
        help_heading = "Output Options"
    )]
    write: bool,
    /// Write them to this folder, made if it is not there; default: here [-od]
    #[arg(
        long,
        value_name = "DIRECTORY",
        default_value = ".",
        hide_default_value = true,
        help_heading = "Output Options"
    )]
    output_directory: PathBuf,
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        self.requestor.only_peer(&self.positionals)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    // the matches are all that is on stdout
    entity::ending(find(arguments), Output::Quiet)
}

/// Whether the query came to its end.
fn find(arguments: &Arguments) -> Result<bool, Error> {
    let Arguments { general, query, model, .. } = arguments;
    // the positionals were checked when they were parsed
    let Ok(peer) = arguments.peer() else { return Ok(false) };
    let Some(identifier) = identifiers::of(query) else { return Ok(false) };
    if model.has_levels() && !identifier.contains(tags::QUERY_RETRIEVE_LEVEL) {
        log::warn!("The query has no Query/Retrieve Level: -k QueryRetrieveLevel=STUDY");
    }
    let folder = arguments.write.then_some(arguments.output_directory.as_path());
    if let Some(folder) = folder
        && let Err(error) = part_file::prepare(folder)
    {
        log::error!("Cannot write to the output directory {}: {error}", folder.display());
        return Ok(false);
    }
    let cancel = Cancel::on_termination();
    let sop_class = model.sop_class();
    let mut association = requestor(arguments, Output::Quiet)?.associate(entity::address(peer)?)?;
    responses::check_extended(arguments.extended.item(model), association.negotiated());
    if general.log_identifiers {
        identifiers::log_listing("Request", &identifier);
    }
    let transfer_syntax = association.negotiated().contexts_for(&sop_class).next();
    let transfer_syntax = transfer_syntax.map(|context| context.transfer_syntax.clone());
    let columns = Columns::of(query.keys.iter().filter_map(Key::place), &identifier);
    let mut found = Found::new(general, arguments.format, columns, folder, &sop_class, transfer_syntax);
    let received = receive(&mut association, &sop_class, &identifier, &mut found, &cancel, arguments.cancel);
    // what came before an error is shown
    let shown = found.finish();
    let result = received.map(|done| done & shown);
    if result.is_ok()
        && let Err(error) = association.release()
    {
        // the query was answered, which is what was asked for
        log::warn!("{error}");
    }
    result
}

/// Who asks, with what is proposed.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let entity = entity::requestor("FINDSCU", &arguments.requestor, output)?;
    let entity = entity.propose(arguments.model.sop_class(), arguments.syntax.uids());
    Ok(match arguments.extended.item(&arguments.model) {
        Some(item) => entity.propose_extended(item),
        None => entity,
    })
}

/// Shows the matches as they come; whether all did that were asked for.
pub(crate) fn receive(
    association: &mut Association,
    sop_class: &Uid,
    identifier: &DataSet,
    found: &mut Found<'_>,
    cancel: &Cancel,
    cancel_after: Option<usize>,
) -> Result<bool, Error> {
    let mut matches = association.find(sop_class, identifier)?;
    let (mut all, mut cancelled) = (true, false);
    loop {
        // so that a signal is seen while the peer searches
        while !matches.wait(signals::PATIENCE) {
            if cancel.is_asked_for() {
                matches.cancel()?;
            }
        }
        let Some(item) = matches.next() else { break };
        match item {
            Ok(identifier) => all &= found.show(matches.status().unwrap_or(Status::PENDING), &identifier),
            Err(error @ Error::DataSet(..)) => {
                log::error!("{error}");
                all = false;
            }
            // it is told with the result
            Err(Error::Status { .. }) => {}
            Err(error) => return Err(error),
        }
        let enough = cancel_after.is_some_and(|count| found.count() >= count) || found.is_unread();
        if enough || cancel.is_asked_for() {
            cancelled = true;
            matches.cancel()?;
        }
    }
    Ok(all & is_good(&matches, sop_class, cancelled || cancel.is_asked_for()) & !cancel.is_asked_for())
}

/// Whether the final response says what it should.
fn is_good(matches: &Querying<'_>, sop_class: &Uid, cancelled: bool) -> bool {
    let Some(response) = matches.response() else { return false };
    let status = response.status;
    let table = responses::table(sop_class, DimseService::CFind);
    let good = status == Status::SUCCESS || (cancelled && status == Status::CANCEL);
    responses::log_result("Find", status, table, response.details.error_comment.as_deref(), good);
    good
}
