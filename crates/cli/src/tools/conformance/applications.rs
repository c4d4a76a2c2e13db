//! The Application Entities: the archive, and the tools with the options that matter to what they negotiate.

use std::ffi::OsString;

use clap::Args;
use kerma_ae::negotiation::{Policy, Roles};
use kerma_ae::normalized::EventRequest;
use kerma_ae::print::{Job, Printer, Tone};
use kerma_ae::{ApplicationEntity, Outcome, Status, ups};
use kerma_pdu::AAssociateRq;
use kerma_service::commitment::Report;

use super::negotiation::{self, Context};
use crate::report::output::Output;
use crate::tools::{
    echoscp, echoscu, findscu, getscu, ianscp, ianscu, movescu, mppsscp, mppsscu, printscp, printscu,
    stgcmtscu, storescp, storescu, upsscu,
};

/// A tool that is an Application Entity.
pub(super) struct Application {
    pub(super) name: &'static str,
    /// What it is for, in a sentence.
    pub(super) does: &'static str,
    pub(super) activities: Vec<Activity>,
}

/// Something that a tool does over associations of one kind.
pub(super) struct Activity {
    /// The options with which it does so; what is not said has its default.
    pub(super) command: String,
    pub(super) side: Side,
    pub(super) longest_pdu: u32,
    /// An SCU that accepts hears what SCPs report.
    pub(super) hears: bool,
}

/// Who requests the association.
pub(super) enum Side {
    Requests(Box<AAssociateRq>),
    Accepts(Box<Policy>),
    /// One for files, whose presentation contexts are those of the files.
    Sends,
}

impl Activity {
    /// The presentation contexts that are proposed or accepted; none that are not known before there are files.
    pub(super) fn contexts(&self) -> Vec<Context> {
        match &self.side {
            Side::Requests(request) => negotiation::proposed(request),
            Side::Accepts(policy) if self.hears => heard(negotiation::accepted(policy)),
            Side::Accepts(policy) => negotiation::accepted(policy),
            Side::Sends => Vec::new(),
        }
    }
}

/// Of what has roles for both sides, this one is the SCU: many SCPs report without proposing themselves as such, and are heard.
fn heard(contexts: Vec<Context>) -> Vec<Context> {
    let heard = |context: Context| match context.roles {
        Roles::BOTH => Context { roles: Roles::SCU, ..context },
        _ => context,
    };
    contexts.into_iter().map(heard).collect()
}

/// What qrscp is for.
pub(super) const ARCHIVE_DOES: &str = "The archive: stores instances and an index of them, answers queries, and sends instances to who \
     asks or where they are asked to. Its other services, such as worklist and procedure steps, are those that the table of the \
     presentation contexts that it accepts names.";

/// How a tool is run: its options, and whether it is asked as a requestor or as an acceptor.
type Run = (&'static str, fn(&str, &[OsString]) -> Result<ApplicationEntity, String>);

#[rustfmt::skip]
const TOOLS: [(&str, &str, &[Run]); 15] = [
    ("echoscu", "Asks a peer whether it is there.", &[("", requestor)]),
    ("echoscp", "Answers peers that ask whether it is there.", &[("", acceptor)]),
    ("storescu", "Sends the instances in files.", &[("", requestor)]),
    ("storescp", "Writes the instances that it is sent to files.", &[("", acceptor)]),
    ("findscu", "Queries archives and worklists, and shows what matches.",
        &[("-P", requestor), ("-S", requestor), ("-O", requestor), ("-W", requestor), ("-U", requestor)]),
    ("getscu", "Retrieves instances over its own association, and writes them to files.",
        &[("-P", requestor), ("-S", requestor), ("-O", requestor)]),
    ("movescu", "Has instances sent to another Application Entity, or with --store to itself.",
        &[("-P", requestor), ("-S", requestor), ("-O", requestor), ("--store", acceptor)]),
    ("stgcmtscu", "Asks a peer to commit itself to keeping instances, and waits for its report.",
        &[("", requestor), ("--port PORT", acceptor)]),
    ("mppsscu", "Tells of a procedure step that was begun and completed or discontinued.", &[("", requestor)]),
    ("mppsscp", "Keeps the procedure steps that it is told of in files.", &[("", acceptor)]),
    ("ianscu", "Tells that instances are available.", &[("", requestor)]),
    ("ianscp", "Keeps the notices of available instances in files.", &[("", acceptor)]),
    ("upsscu", "Creates, searches, performs and watches unified procedure steps.",
        &[("-O OPERATION", requestor), ("-O receive --port PORT", acceptor)]),
    ("printscu", "Has images printed on film or paper.",
        &[("for gray images", printing_gray), ("for colored images", printing_color)]),
    ("printscp", "Draws the films that it is sent to files.", &[("", acceptor)]),
];

/// The tools.
pub(super) fn tools() -> Result<Vec<Application>, String> {
    let tool = |(name, does, runs): &(&'static str, &'static str, &[Run])| {
        let activities = runs.iter().map(|(options, entity)| activity(name, options, *entity));
        Ok(Application { name, does, activities: activities.collect::<Result<_, String>>()? })
    };
    TOOLS.iter().map(tool).collect()
}

fn activity(
    name: &str,
    options: &str,
    entity: fn(&str, &[OsString]) -> Result<ApplicationEntity, String>,
) -> Result<Activity, String> {
    let command = format!("kerma {name} {options}").trim_end().to_owned();
    let entity = entity(name, &example(name, options)).map_err(|error| format!("{command}: {error}"))?;
    let settings = entity.settings();
    let policy = settings.setup.policy.clone();
    let longest_pdu = policy.maximum_length;
    let side = match settings.setup.request(settings.setup.title, &settings.proposals) {
        Some(request) => Side::Requests(Box::new(request)),
        None if policy.supported.is_empty() => Side::Sends,
        None => Side::Accepts(Box::new(policy)),
    };
    Ok(Activity { command, side, longest_pdu, hears: name.ends_with("scu") })
}

/// A command line with these options and whatever else the tool must be told.
fn example(name: &str, options: &str) -> Vec<OsString> {
    let options = options.replace("PORT", "11113").replace("OPERATION", "search");
    let options = options.split(' ').filter(|option| option.starts_with('-') || !options.starts_with("for "));
    let needed: &[&str] = match name {
        "echoscp" | "storescp" | "mppsscp" | "ianscp" | "printscp" => &["11112"],
        "findscu" | "getscu" | "movescu" => &["-k", "PatientID", "localhost", "104"],
        "storescu" | "stgcmtscu" | "mppsscu" | "ianscu" | "printscu" => &["localhost", "104", "file.dcm"],
        _ => &["localhost", "104"],
    };
    let words = [name].into_iter().chain(options.filter(|option| !option.is_empty()));
    words.chain(needed.iter().copied()).map(Into::into).collect()
}

/// The arguments of a tool.
fn parse<A: Args>(words: &[OsString]) -> Result<A, String> {
    let command = A::augment_args(clap::Command::new("kerma").infer_long_args(true));
    let matches = command.try_get_matches_from(words).map_err(|error| error.to_string())?;
    A::from_arg_matches(&matches).map_err(|error| error.to_string())
}

fn requestor(name: &str, words: &[OsString]) -> Result<ApplicationEntity, String> {
    const OUT: Output = Output::Quiet;
    let unheard = |_: &EventRequest, _: Report| Status::SUCCESS;
    let entity = match name {
        "echoscu" => echoscu::requestor(&parse(words)?, OUT),
        "storescu" => storescu::requestor(&parse(words)?, OUT),
        "findscu" => findscu::requestor(&parse(words)?, OUT),
        "getscu" => getscu::requestor(&parse(words)?, OUT),
        "movescu" => movescu::requestor(&parse(words)?, OUT),
        "stgcmtscu" => stgcmtscu::requestor(&parse(words)?, unheard, OUT),
        "mppsscu" => mppsscu::requestor(&parse(words)?, OUT),
        "ianscu" => ianscu::requestor(&parse(words)?, OUT),
        "upsscu" => upsscu::requestor(&parse(words)?, OUT),
        _ => return Err("it requests nothing".into()),
    };
    entity.map_err(|error| error.to_string())
}

fn printing_gray(_: &str, words: &[OsString]) -> Result<ApplicationEntity, String> {
    let entity = printscu::requestor_of(&parse(words)?, Tone::Grayscale, Output::Quiet);
    entity.map_err(|error| error.to_string())
}

fn printing_color(_: &str, words: &[OsString]) -> Result<ApplicationEntity, String> {
    let entity = printscu::requestor_of(&parse(words)?, Tone::Color, Output::Quiet);
    entity.map_err(|error| error.to_string())
}

fn acceptor(name: &str, words: &[OsString]) -> Result<ApplicationEntity, String> {
    const OUT: Output = Output::Quiet;
    let unheard = |_: &EventRequest, _: Report| Status::SUCCESS;
    let unheard_of_step = |_: &EventRequest, _: ups::Report| Status::SUCCESS;
    let entity = match name {
        "echoscp" => echoscp::acceptor(&parse(words)?, OUT),
        "storescp" => storescp::acceptor(&parse(words)?, OUT),
        "movescu" => movescu::acceptor(&parse(words)?, OUT),
        "stgcmtscu" => stgcmtscu::acceptor(&parse(words)?, unheard, OUT),
        "mppsscp" => mppsscp::acceptor(&parse(words)?),
        "ianscp" => ianscp::acceptor(&parse(words)?),
        "upsscu" => upsscu::acceptor(&parse(words)?, unheard_of_step, OUT),
        "printscp" => printscp::acceptor(&parse(words)?, Nothing, OUT),
        _ => return Err("it accepts nothing".into()),
    };
    entity.map_err(|error| error.to_string())
}

/// A printer that prints nothing.
struct Nothing;

impl Printer for Nothing {
    fn print(&self, _: Job) -> Outcome {
        Status::SUCCESS.into()
    }
}
