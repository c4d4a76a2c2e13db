//! The Application Entities: the archive, and the tools with the options that matter to what they negotiate.

use kerma_ae::negotiation::{Policy, Roles};
use kerma_ae::normalized::EventRequest;
use kerma_ae::print::{Job, Printer, Tone};
use kerma_ae::{ApplicationEntity, Error, Outcome, Status, ups};
use kerma_pdu::AAssociateRq;
use kerma_service::commitment::Report;

use super::negotiation::{self, Context};
use crate::command_line::{self, Tool};
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

/// How a tool is run: its options, and whether it is asked as a requestor or as an acceptor.
type Run = (&'static str, fn(&Tool) -> Result<Option<ApplicationEntity>, Error>);

#[rustfmt::skip]
const TOOLS: [(&str, &str, &[Run]); 14] = [
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
    ("printscp", "Draws the films that it is sent to files.", &[("", acceptor)]),
];

/// The tools.
pub(super) fn tools() -> Result<Vec<Application>, String> {
    let mut tools: Vec<Application> = TOOLS
        .iter()
        .map(|(name, does, runs)| {
            let activities = runs
                .iter()
                .map(|(options, entity)| activity(name, options, *entity))
                .collect::<Result<_, _>>()?;
            Ok(Application { name, does, activities })
        })
        .collect::<Result<_, String>>()?;
    let printed = |(options, tone)| {
        activity(
            "printscu",
            options,
            match tone {
                Tone::Color => |tool: &Tool| printing(tool, Tone::Color),
                _ => |tool: &Tool| printing(tool, Tone::Grayscale),
            },
        )
    };
    let activities = [("for gray images", Tone::Grayscale), ("for colored images", Tone::Color)];
    let activities = activities.into_iter().map(printed).collect::<Result<_, _>>()?;
    tools.push(Application { name: "printscu", does: "Has images printed on film or paper.", activities });
    Ok(tools)
}

fn activity(
    name: &str,
    options: &str,
    entity: fn(&Tool) -> Result<Option<ApplicationEntity>, Error>,
) -> Result<Activity, String> {
    let command = format!("kerma {name} {options}").trim_end().to_owned();
    let tool =
        command_line::parse(example(name, options)).map_err(|error| format!("{command}: {error}"))?.tool;
    let Some(entity) = entity(&tool).map_err(|error| format!("{command}: {error}"))? else {
        return Err(format!("{command} is no Application Entity"));
    };
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
fn example(name: &str, options: &str) -> Vec<std::ffi::OsString> {
    let options = options.replace("PORT", "11113").replace("OPERATION", "search");
    let options = options.split(' ').filter(|option| option.starts_with('-') || !options.starts_with("for "));
    let needed: &[&str] = match name {
        "echoscp" | "storescp" | "mppsscp" | "ianscp" | "printscp" => &["11112"],
        "findscu" | "getscu" | "movescu" => &["-k", "PatientID", "localhost", "104"],
        "storescu" | "stgcmtscu" | "mppsscu" | "ianscu" | "printscu" => &["localhost", "104", "file.dcm"],
        _ => &["localhost", "104"],
    };
    let words = ["kerma", name].into_iter().chain(options.filter(|option| !option.is_empty()));
    words.chain(needed.iter().copied()).map(Into::into).collect()
}

fn requestor(tool: &Tool) -> Result<Option<ApplicationEntity>, Error> {
    const OUT: Output = Output::Quiet;
    let unheard = |_: &EventRequest, _: Report| Status::SUCCESS;
    Ok(Some(match tool {
        Tool::Echoscu(arguments) => echoscu::requestor(arguments, OUT)?,
        Tool::Storescu(arguments) => storescu::requestor(arguments, OUT)?,
        Tool::Findscu(arguments) => findscu::requestor(arguments, OUT)?,
        Tool::Getscu(arguments) => getscu::requestor(arguments, OUT)?,
        Tool::Movescu(arguments) => movescu::requestor(arguments, OUT)?,
        Tool::Stgcmtscu(arguments) => stgcmtscu::requestor(arguments, unheard, OUT)?,
        Tool::Mppsscu(arguments) => mppsscu::requestor(arguments, OUT)?,
        Tool::Ianscu(arguments) => ianscu::requestor(arguments, OUT)?,
        Tool::Upsscu(arguments) => upsscu::requestor(arguments, OUT)?,
        _ => return Ok(None),
    }))
}

fn printing(tool: &Tool, tone: Tone) -> Result<Option<ApplicationEntity>, Error> {
    match tool {
        Tool::Printscu(arguments) => printscu::requestor_of(arguments, tone, Output::Quiet).map(Some),
        _ => Ok(None),
    }
}

fn acceptor(tool: &Tool) -> Result<Option<ApplicationEntity>, Error> {
    const OUT: Output = Output::Quiet;
    Ok(Some(match tool {
        Tool::Echoscp(arguments) => echoscp::acceptor(arguments, OUT)?,
        Tool::Storescp(arguments) => storescp::acceptor(arguments, OUT)?,
        Tool::Movescu(arguments) => movescu::acceptor(arguments, OUT)?,
        Tool::Stgcmtscu(arguments) => {
            stgcmtscu::acceptor(arguments, |_: &EventRequest, _: Report| Status::SUCCESS, OUT)?
        }
        Tool::Mppsscp(arguments) => mppsscp::acceptor(arguments)?,
        Tool::Ianscp(arguments) => ianscp::acceptor(arguments)?,
        Tool::Upsscu(arguments) => {
            upsscu::acceptor(arguments, |_: &EventRequest, _: ups::Report| Status::SUCCESS, OUT)?
        }
        Tool::Printscp(arguments) => printscp::acceptor(arguments, Nothing, OUT)?,
        _ => return Ok(None),
    }))
}

/// A printer that prints nothing.
struct Nothing;

impl Printer for Nothing {
    fn print(&self, _: Job) -> Outcome {
        Status::SUCCESS.into()
    }
}
