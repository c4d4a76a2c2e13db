//! `kerma ianscu`: tells which instances are there.

use clap::Args;
use kerma_ae::{ApplicationEntity, Error, new_uid};
use kerma_dictionary::{AeTitle, Uid, tags, uids};
use kerma_service::ian::{self, Availability, AvailableInstance, Notification};

use crate::entity;
use crate::files::peer_and_paths::PeerAndPaths;
use crate::files::subjects::{self, Subject};
use crate::normalized::{ask, release};
use crate::options::{General, Peer, PeerError, RequestedSyntax, Requestor};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Instance Availability Notification SCU: tells which instances are there, and where
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma ianscu [OPTIONS] ADDR PORT PATH...\n       kerma ianscu [OPTIONS] [AE@]HOST:PORT PATH...",
    after_help = "Examples:\n  \
        kerma ianscu ris.example 104 image.dcm\n  \
        kerma ianscu -v --retrieve-aet PACS RIS@ris.example:104 -r studies/\n  \
        kerma ianscu --availability OFFLINE RIS@ris.example:104 -r studies/\n\n\
        The instances of each study are one notice (N-CREATE), whose SOP Instance UID goes to stdout."
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
    /// How soon the instances can be had: ONLINE, NEARLINE, OFFLINE or UNAVAILABLE
    #[arg(
        long,
        value_name = "AVAILABILITY",
        default_value = "ONLINE",
        ignore_case = true,
        value_parser = availability,
        help_heading = "Notice Options"
    )]
    availability: Availability,
    /// The AE title that gives the instances out; default: mine
    #[arg(long, value_name = "AETITLE", value_parser = AeTitle::new, help_heading = "Notice Options")]
    retrieve_aet: Option<AeTitle>,
}

fn availability(text: &str) -> Result<Availability, String> {
    let all =
        [Availability::Online, Availability::Nearline, Availability::Offline, Availability::Unavailable];
    all.into_iter()
        .find(|availability| availability.as_str().eq_ignore_ascii_case(text))
        .ok_or_else(|| "it is ONLINE, NEARLINE, OFFLINE or UNAVAILABLE".into())
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        match self.paths.split(&self.requestor)? {
            (_, paths) if paths.is_empty() => Err(PeerError::NoPath),
            (peer, _) => Ok(peer),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    entity::ending(tell(arguments, output), output)
}

/// Who tells, with what is proposed.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let entity = entity::requestor("IANSCU", &arguments.requestor, output)?;
    Ok(entity.propose(uids::INSTANCE_AVAILABILITY_NOTIFICATION, arguments.syntax.uids()))
}

/// Whether all was told that was to be.
fn tell(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    // the positionals were checked when they were parsed
    let Ok((peer, paths)) = arguments.paths.split(&arguments.requestor) else { return Ok(false) };
    let subjects = subjects::collect(&paths, arguments.paths.search());
    if subjects.found.is_empty() {
        return Ok(false);
    }
    let entity = requestor(arguments, output)?;
    let own = arguments.requestor.calling_aet.map_or_else(|| AeTitle::new("IANSCU"), Ok);
    let own = own.map_err(|error| Error::AeTitle("IANSCU".into(), error))?;
    let retrieve_from = arguments.retrieve_aet.unwrap_or(own);
    let mut association = entity.associate(entity::address(peer)?)?;
    let mut done = subjects.all;
    for (study, instances) in subjects::by_study(subjects.found) {
        let Some(notice) = notice(&study, &instances, arguments.availability, retrieve_from) else {
            log::error!("Not told, because the study or series is not known: {} instances", instances.len());
            done = false;
            continue;
        };
        let uid = new_uid();
        let told = ask(&mut association, ian::notify(uid.clone(), notice), output)?;
        if told.is_some() {
            output.text(|| uid.to_string());
        }
        done &= told.is_some();
    }
    release(association);
    Ok(done)
}

/// The notice of a study; `None` if one of its instances has no study or series.
fn notice(
    study: &Uid,
    instances: &[Subject],
    availability: Availability,
    retrieve_from: AeTitle,
) -> Option<Notification> {
    let mut notice = Notification::new(study);
    let mut steps = Vec::new();
    for instance in instances {
        let (_, series) = (instance.study.as_ref()?, instance.series.clone()?);
        let available =
            AvailableInstance::new(series, instance.reference.clone(), availability, retrieve_from);
        notice = notice.instance(available);
        // of which step the instance is, as the step's own modality wrote it
        let of = instance.attributes.items(tags::REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE);
        for step in of.unwrap_or_default() {
            if let Ok(step) = kerma_service::Reference::of(&step.data_set)
                && !steps.contains(&step)
            {
                notice = notice.step(&step);
                steps.push(step);
            }
        }
    }
    Some(notice)
}
