//! `kerma upsscu`: what an SCU of Unified Procedure Step asks, and the events that it is told of.

mod events;
mod plan;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use kerma_ae::ups::{self, State};
use kerma_ae::{ApplicationEntity, Association, DataSet, Error};
use kerma_dataset::json;
use kerma_dictionary::{AeTitle, Uid, uids};

use self::events::Listening;
pub(crate) use self::events::acceptor;
use self::plan::{Asked, Plan};
use super::findscu::{self, Found};
use crate::entity;
use crate::normalized::{ask, release};
use crate::options::keys::Key;
use crate::options::{General, Peer, PeerError, RequestedSyntax, Requestor};
use crate::report::output::{self, Output};
use crate::report::shown_text::harmless_json;
use crate::report::table::Columns;
use crate::report::{Ending, logging};
use crate::signals::Cancel;

/// Unified Procedure Step SCU: puts steps on a worklist, searches for them, performs them, and is told of them
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma upsscu -O OPERATION [OPTIONS] ADDR PORT\n       kerma upsscu -O OPERATION [OPTIONS] [AE@]HOST:PORT\n       kerma upsscu -O receive --port PORT",
    after_help = "Examples:\n  \
        kerma upsscu -O create -k ProcedureStepLabel=Contouring -k WorklistLabel=Physics worklist.example 104\n  \
        kerma upsscu -O search -k ProcedureStepState=SCHEDULED -k WorklistLabel=Physics worklist.example 104\n  \
        kerma upsscu -O change-state -u 1.2.3 --state 'IN PROGRESS' --transaction 1.2.4 worklist.example 104\n  \
        kerma upsscu -O update -u 1.2.3 --transaction 1.2.4 -f performed.json worklist.example 104\n  \
        kerma upsscu -O change-state -u 1.2.3 --state COMPLETED --transaction 1.2.4 worklist.example 104\n  \
        kerma upsscu -O subscribe -aet ME --port 11113 worklist.example 104\n\n\
        create prints the step's SOP Instance UID, and change-state the Transaction UID that it has made. Attributes of type 1 and 2 \
        that a new step lacks are added. The subscriber is this AE title (-aet); without -u all steps are subscribed to, with -k \
        those that match."
)]
pub(crate) struct Arguments {
    /// The peer: its address and port, or [AE@]HOST:PORT
    #[arg(value_name = "ADDR PORT", num_args = 1..)]
    positionals: Vec<String>,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    requestor: Requestor,
    #[command(flatten)]
    syntax: RequestedSyntax,
    /// What to do
    #[arg(short = 'O', long, value_name = "OPERATION", help_heading = "Step Options")]
    operation: Operation,
    /// The step's SOP Instance UID; of a new one: default: the file's, or one that is made
    #[arg(short, long, value_name = "UID", value_parser = uid, help_heading = "Step Options")]
    uid: Option<Uid>,
    /// The attributes: a file (DICOM or JSON)
    #[arg(short, long, value_name = "FILE", help_heading = "Step Options")]
    file: Option<PathBuf>,
    /// An attribute, by keyword (ProcedureStepLabel=Dose) or tag; in an item Sequence[0].Keyword=…; goes before what the file says.
    /// May be given more than once
    #[arg(short, long = "keyword", value_name = "KEY[=VALUE]", help_heading = "Step Options")]
    keys: Vec<Key>,
    /// The state to change to: "IN PROGRESS", COMPLETED, CANCELED or SCHEDULED
    #[arg(long, value_name = "STATE", value_parser = state, help_heading = "Step Options")]
    state: Option<State>,
    /// The Transaction UID of a step that is claimed; for a claim: default: one that is made
    #[arg(long, value_name = "UID", value_parser = uid, help_heading = "Step Options")]
    transaction: Option<Uid>,
    /// Steps that are done are kept until the subscription ends
    #[arg(long, help_heading = "Event Options")]
    deletion_lock: bool,
    /// Listen on this port for events and print them; 0: any that is free
    #[arg(long, value_name = "PORT", help_heading = "Event Options")]
    port: Option<u16>,
    /// The address of the interface to listen on; default: all, IPv6 and IPv4
    #[arg(long, value_name = "ADDRESS", requires = "port", help_heading = "Event Options")]
    bind_address: Option<String>,
}

/// What an SCU may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Operation {
    /// Put a step on the worklist
    Create,
    /// Show a step; with -k these attributes
    Get,
    /// Change attributes of a step
    Update,
    /// Claim, complete or cancel a step
    ChangeState,
    /// Ask its performer to cancel a step
    RequestCancel,
    /// Subscribe to the events of a step, or of all
    Subscribe,
    /// End the subscription to a step, or every subscription
    Unsubscribe,
    /// End the global subscription for steps to come
    SuspendGlobal,
    /// Search for steps
    Search,
    /// Listen for events and print them
    Receive,
}

fn uid(text: &str) -> Result<Uid, String> {
    text.parse::<Uid>().map_err(|error| error.to_string())
}

fn state(text: &str) -> Result<State, String> {
    let name = text.trim().to_uppercase().replace(['-', '_'], " ");
    State::of(&name).ok_or_else(|| {
        let known: Vec<&str> = State::ALL.into_iter().map(State::as_str).collect();
        format!("a step is {}", known.join(", "))
    })
}

impl Arguments {
    /// What clap cannot say in its own terms.
    pub(crate) fn check(&self) -> Result<(), String> {
        use Operation::{ChangeState, Create, Get, Receive, RequestCancel, Search, Subscribe, Update};
        let is = |operations: &[Operation]| operations.contains(&self.operation);
        if self.uid.is_none() && is(&[Get, Update, ChangeState, RequestCancel]) {
            return Err("which step is it? -u names it".into());
        }
        if self.state.is_some() != is(&[ChangeState]) {
            return Err("--state is for change-state, which needs it".into());
        }
        if self.transaction.is_some() && !is(&[ChangeState, Update]) {
            return Err("--transaction is for change-state and update".into());
        }
        if self.deletion_lock && !is(&[Subscribe]) {
            return Err("--deletion-lock is for subscribe".into());
        }
        if self.port.is_some() && !is(&[Subscribe, Receive]) {
            return Err("--port is for subscribe and receive".into());
        }
        if is(&[Update]) && self.file.is_none() && self.keys.is_empty() {
            return Err("what is to be changed? -k or -f says it".into());
        }
        let takes_attributes = is(&[Create, Update, RequestCancel, Search])
            || (is(&[Get, Subscribe]) && self.file.is_none())
            || (is(&[Subscribe]) && self.uid.is_none());
        if !takes_attributes && (self.file.is_some() || !self.keys.is_empty()) {
            return Err("-k and -f are nothing for this operation".into());
        }
        if is(&[Subscribe]) && self.uid.is_some() && !self.keys.is_empty() {
            return Err("the subscription is to one step (-u) or to those that match (-k)".into());
        }
        match (is(&[Receive]), self.port, self.peer()) {
            (true, None, _) => Err("where is to be listened? --port says it".into()),
            (true, Some(_), _) if self.positionals.is_empty() => Ok(()),
            (_, _, Ok(_)) => Ok(()),
            (_, _, Err(error)) => Err(error.to_string()),
        }
    }

    fn peer(&self) -> Result<Peer, PeerError> {
        self.requestor.only_peer(&self.positionals)
    }

    /// Who subscribes.
    fn title(&self) -> Result<AeTitle, Error> {
        match self.requestor.calling_aet {
            Some(title) => Ok(title),
            None => AeTitle::new(NAME).map_err(|error| Error::AeTitle(NAME.into(), error)),
        }
    }
}

const NAME: &str = "UPSSCU";

pub(crate) fn run(arguments: &Arguments) -> Ending {
    match arguments.port {
        Some(_) => logging::start_scp(&arguments.general.logging),
        None => logging::start(&arguments.general.logging),
    }
    let output = Output::of(&arguments.general);
    let plan = match Plan::of(arguments) {
        Ok(plan) => plan,
        Err(why) => {
            log::error!("{why}");
            return Ending::Failed;
        }
    };
    entity::ending(perform(arguments, plan, output), output)
}

/// Whether all was done that was asked for.
fn perform(arguments: &Arguments, plan: Plan, output: Output) -> Result<bool, Error> {
    // what is asked for is all that is on stdout
    let is_shown = matches!(arguments.operation, Operation::Get | Operation::Search);
    let told = if is_shown { Output::Quiet } else { output };
    let listening = arguments.port.map(|port| Listening::start(arguments, port, output)).transpose()?;
    let done = match plan.asked {
        Asked::Nothing => {
            if !arguments.positionals.is_empty() {
                log::info!("receive asks nothing of the peer: it listens");
            }
            true
        }
        asked => {
            // the positionals were checked when they were parsed
            let Ok(peer) = arguments.peer() else { return Ok(false) };
            let mut association = requestor(arguments, told)?.associate(entity::address(peer)?)?;
            let done = ask_for(arguments, asked, &plan.printed, &mut association, told);
            if done.is_ok() {
                release(association);
            }
            done?
        }
    };
    match listening {
        Some(listening) if done => listening.serve(),
        _ => Ok(done),
    }
}

/// Who asks, with what is proposed.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let entity = entity::requestor(NAME, &arguments.requestor, output)?;
    Ok(entity.propose_each(CLASSES, arguments.syntax.uids()))
}

/// The SOP classes of what an SCU asks. Events come over a listener.
const CLASSES: [Uid; 4] = [
    uids::UNIFIED_PROCEDURE_STEP_PUSH,
    uids::UNIFIED_PROCEDURE_STEP_PULL,
    uids::UNIFIED_PROCEDURE_STEP_WATCH,
    uids::UNIFIED_PROCEDURE_STEP_QUERY,
];

fn ask_for(
    arguments: &Arguments,
    asked: Asked,
    printed: &Option<Uid>,
    association: &mut Association,
    output: Output,
) -> Result<bool, Error> {
    let request = match asked {
        Asked::Nothing => return Ok(true),
        Asked::Search(identifier) => return search(arguments, &identifier, association),
        Asked::Request(request) => request,
    };
    let Some(response) = ask(association, *request, output)? else { return Ok(false) };
    if let Some(uid) = printed {
        output.text(|| uid.to_string());
    }
    match response.data_set {
        Some(step) if arguments.operation == Operation::Get => {
            Ok(show(&step, Output::of(&arguments.general)))
        }
        _ => Ok(true),
    }
}

/// A step on stdout; whether it could be written.
fn show(step: &DataSet, output: Output) -> bool {
    let line = match output {
        Output::Quiet => return true,
        Output::Json => harmless_json(&json::to_json(step)).into_owned(),
        Output::Text => format!("{step:#}").trim_end().to_owned(),
    };
    let written = output::write_line(&line);
    written.inspect_err(|error| log::error!("Cannot write to stdout: {error}")).is_ok()
}

/// Shows the steps that match, as findscu does.
fn search(arguments: &Arguments, identifier: &DataSet, association: &mut Association) -> Result<bool, Error> {
    let accepted = |sop_class: &&Uid| association.negotiated().contexts_for(sop_class).next().is_some();
    let sop_class = ups::SEARCHING.iter().find(accepted).unwrap_or(&ups::SEARCHING[0]).clone();
    let transfer_syntax = association.negotiated().contexts_for(&sop_class).next();
    let transfer_syntax = transfer_syntax.map(|context| context.transfer_syntax.clone());
    let columns = Columns::of(arguments.keys.iter().filter_map(Key::place), identifier);
    let mut found = Found::new(&arguments.general, None, columns, None, &sop_class, transfer_syntax);
    let cancel = Cancel::on_termination();
    let done = findscu::receive(association, &sop_class, identifier, &mut found, &cancel, None);
    // what came before an error is shown
    let shown = found.finish();
    done.map(|done| done & shown)
}
