//! `kerma mppsscu`: tells of a procedure step as a modality does.

mod step;

use std::path::{Path, PathBuf};

use clap::Args;
use kerma_ae::{ApplicationEntity, Error, NRequest, new_uid};
use kerma_dictionary::{Uid, uids};
use kerma_service::mpps::{self, Reason};

use self::step::Told;
use crate::entity;
use crate::files::data_set_file::{self, Given};
use crate::files::peer_and_paths::PeerAndPaths;
use crate::files::subjects::{self, Subject};
use crate::normalized::{ask, release};
use crate::options::{General, Peer, PeerError, RequestedSyntax, Requestor};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// MPPS SCU: tells of a procedure step that begins (N-CREATE), and what came of it (N-SET)
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma mppsscu [OPTIONS] ADDR PORT PATH...\n       kerma mppsscu [OPTIONS] [AE@]HOST:PORT PATH...",
    after_help = "Examples:\n  \
        kerma mppsscu ris.example 104 -r study/\n  \
        kerma mppsscu -v --dc --dc-reason 110514 RIS@ris.example:104 image.dcm\n  \
        kerma mppsscu --create begun.json --ppsuid 1.2.3 RIS@ris.example:104\n  \
        kerma mppsscu --set ended.dcm --ppsuid 1.2.3 RIS@ris.example:104\n\n\
        The files of each study are what a step has made. The step's SOP Instance UID goes to stdout. Dates and times are those \
        of now, in UTC."
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
    /// The step is DISCONTINUED in place of COMPLETED
    #[arg(long, help_heading = "Step Options")]
    dc: bool,
    /// Why it is: a code of the coding scheme DCM in CID 9300, such as 110514, incorrect worklist entry selected
    #[arg(long, value_name = "CODE", requires = "dc", value_parser = reason, help_heading = "Step Options")]
    dc_reason: Option<Reason>,
    /// The step's SOP Instance UID; default: a new one
    #[arg(long, value_name = "UID", value_parser = uid, help_heading = "Step Options")]
    ppsuid: Option<Uid>,
    /// Performed Procedure Step ID (0040,0253); default: made of the time
    #[arg(long, value_name = "ID", value_parser = id, help_heading = "Step Options")]
    ppsid: Option<String>,
    /// Send the attributes of this file (DICOM or JSON) as they are in an N-CREATE; needs no path
    #[arg(long, value_name = "FILE", help_heading = "Step Options")]
    create: Option<PathBuf>,
    /// Send the attributes of this file (DICOM or JSON) as they are in an N-SET; needs no path
    #[arg(long, value_name = "FILE", help_heading = "Step Options")]
    set: Option<PathBuf>,
}

fn reason(code: &str) -> Result<Reason, String> {
    Reason::of(code).ok_or_else(|| {
        let known: Vec<_> = Reason::all().map(Reason::value).collect();
        format!("CID 9300 has no such code of the coding scheme DCM; it has {}", known.join(", "))
    })
}

fn uid(text: &str) -> Result<Uid, String> {
    text.parse::<Uid>().map_err(|error| error.to_string())
}

fn id(text: &str) -> Result<String, &'static str> {
    match text.chars().count() {
        1..=16 if !text.contains('\\') => Ok(text.to_owned()),
        _ => Err("it has 1 to 16 characters and no backslash (PS3.5 §6.2)"),
    }
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        match self.paths.split(&self.requestor)? {
            (_, paths) if paths.is_empty() && self.create.is_none() && self.set.is_none() => {
                Err(PeerError::NoPath)
            }
            (peer, _) => Ok(peer),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    match plan(arguments) {
        Ok((requests, all)) => {
            let done = tell(arguments, requests, output);
            entity::ending(done.map(|done| done && all), output)
        }
        Err(ending) => ending,
    }
}

/// The requests of a step, in their order.
type Step = Vec<NRequest>;

/// The requests of each step, and whether all files can be read.
fn plan(arguments: &Arguments) -> Result<(Vec<Step>, bool), Ending> {
    // the positionals were checked when they were parsed
    let Ok((_, paths)) = arguments.paths.split(&arguments.requestor) else { return Err(Ending::Misused) };
    let given = |path: &Option<PathBuf>| path.as_deref().map(given).transpose();
    let (create, set) = (given(&arguments.create)?, given(&arguments.set)?);
    if paths.is_empty() {
        return Ok((vec![of_files(arguments, create, set)?], true));
    }
    let subjects = subjects::collect(&paths, arguments.paths.search());
    if subjects.found.is_empty() {
        return Err(Ending::Failed);
    }
    let all = subjects.all;
    let studies = subjects::by_study(subjects.found);
    let is_for_one = arguments.ppsuid.is_some() || create.is_some() || set.is_some();
    if is_for_one && studies.len() > 1 {
        log::error!("There are files of {} studies, and the options are for one step", studies.len());
        return Err(Ending::Misused);
    }
    let (mut steps, mut all) = (Vec::new(), all);
    for (study, instances) in studies {
        match of_study(arguments, &study, &instances, create.as_ref(), set.as_ref()) {
            Ok(step) => steps.push(step),
            Err(why) => {
                log::error!("Not told, {} instances of the study {study}: {why}", instances.len());
                all = false;
            }
        }
    }
    if steps.is_empty() { Err(Ending::Failed) } else { Ok((steps, all)) }
}

fn given(path: &Path) -> Result<Given, Ending> {
    data_set_file::read(path).map_err(|error| {
        log::error!("Cannot read input file {}: {error}", path.display());
        Ending::Failed
    })
}

const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;

/// What stands in the files of `--create` and `--set`, and nothing else.
fn of_files(arguments: &Arguments, create: Option<Given>, set: Option<Given>) -> Result<Step, Ending> {
    let of_file = |given: &Option<Given>| given.as_ref().and_then(|given| given.sop_instance.clone());
    let named = arguments.ppsuid.clone().or_else(|| of_file(&create)).or_else(|| of_file(&set));
    let uid = match named {
        Some(uid) => uid,
        None if create.is_some() => new_uid(),
        None => {
            log::error!("Which step is it? --ppsuid names it, or SOP Instance UID (0008,0018) in the file");
            return Err(Ending::Misused);
        }
    };
    let create = create.map(|given| NRequest::create(MPPS, Some(uid.clone()), given.data_set));
    let set = set.map(|given| NRequest::set(MPPS, uid.clone(), given.data_set));
    Ok(create.into_iter().chain(set).collect())
}

/// What a step has made of a study, but for what stands in a file.
fn of_study(
    arguments: &Arguments,
    study: &Uid,
    instances: &[Subject],
    create: Option<&Given>,
    set: Option<&Given>,
) -> Result<Step, String> {
    let of_file = |given: Option<&Given>| given.and_then(|given| given.sop_instance.clone());
    let named = arguments.ppsuid.clone().or_else(|| of_file(create)).or_else(|| of_file(set));
    let uid = named.unwrap_or_else(new_uid);
    let told =
        Told { uid: uid.clone(), id: arguments.ppsid.clone(), station: arguments.requestor.calling_aet };
    let performed = told.performed(study, instances)?;
    let create = match create {
        Some(given) => NRequest::create(MPPS, Some(uid.clone()), given.data_set.clone()),
        None => mpps::begin(&performed),
    };
    let set = match set {
        Some(given) => NRequest::set(MPPS, uid, given.data_set.clone()),
        None => {
            let (date, time) = step::now()?;
            let series = step::series(instances)?;
            match arguments.dc {
                true => mpps::discontinue(&performed, date, time, series, arguments.dc_reason),
                false => mpps::complete(&performed, date, time, series),
            }
        }
    };
    Ok(vec![create, set])
}

/// Who tells, with what is proposed.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let entity = entity::requestor("MPPSSCU", &arguments.requestor, output)?;
    Ok(entity.propose(MPPS, arguments.syntax.uids()))
}

/// Whether all requests were answered with success.
fn tell(arguments: &Arguments, steps: Vec<Step>, output: Output) -> Result<bool, Error> {
    let Ok(peer) = arguments.peer() else { return Ok(false) };
    let mut association = requestor(arguments, output)?.associate(entity::address(peer)?)?;
    let mut done = true;
    for step in steps {
        let uid = step.first().and_then(NRequest::sop_instance).cloned();
        for (number, request) in (0..).zip(step) {
            // what did not begin does not end
            if ask(&mut association, request, output)?.is_none() {
                done = false;
                break;
            }
            if let Some(uid) = uid.as_ref().filter(|_| number == 0) {
                output.text(|| uid.to_string());
            }
        }
    }
    release(association);
    Ok(done)
}
