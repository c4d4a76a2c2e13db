//! `kerma ianscp`: keeps the notices of which instances are there.

use std::path::PathBuf;

use clap::Args;
use kerma_ae::normalized::CreateRequest;
use kerma_ae::{Error, Outcome, Status, Verification, new_uid};
use kerma_dictionary::uids;
use kerma_service::ian::{self, Notification, Notified};

use crate::entity;
use crate::normalized::{Instances, served};
use crate::options::{Acceptor, General, PreferredSyntax};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Instance Availability Notification SCP: keeps what archives tell of the instances that they have
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma ianscp 11112 --directory notices\n  \
        kerma ianscp -v -aet RIS 11112\n\n\
        A notice is a file, named for its SOP Instance UID, with .dcm behind. It is on the disk before the response is sent.\n\
        It ends at SIGINT or SIGTERM, when the associations have ended.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    acceptor: Acceptor,
    #[command(flatten)]
    syntax: PreferredSyntax,
    /// The folder of the files, made if it is not there; default: here
    #[arg(
        long,
        value_name = "DIRECTORY",
        default_value = ".",
        hide_default_value = true,
        help_heading = "Output Options"
    )]
    directory: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start_scp(&arguments.general.logging);
    let sop_class = uids::INSTANCE_AVAILABILITY_NOTIFICATION;
    let Some(instances) = Instances::in_folder(&arguments.directory, sop_class) else {
        return Ending::Failed;
    };
    let output = Output::of(&arguments.general);
    entity::ending(serve(arguments, Kept { instances, output }), output)
}

fn serve(arguments: &Arguments, kept: Kept) -> Result<bool, Error> {
    let Arguments { acceptor, syntax, .. } = arguments;
    let output = kept.output;
    let entity = entity::acceptor("IANSCP", acceptor, output)?
        .provide(syntax.apply(Verification::new()))
        .provide(syntax.apply(ian::scp(kept)));
    entity::serve(entity, acceptor, syntax, output)
}

/// The notices, in files.
struct Kept {
    instances: Instances,
    output: Output,
}

impl Notified for Kept {
    fn notified(&self, request: &CreateRequest, notification: Notification) -> Outcome {
        let named = request.affected_sop_instance_uid.clone().filter(|uid| !uid.is_empty());
        let uid = named.unwrap_or_else(new_uid);
        let _alone = self.instances.lock();
        if self.instances.contains(&uid) {
            return (Status::DUPLICATE_SOP_INSTANCE, "There is a notice with this UID already").into();
        }
        match self.instances.write(&uid, notification.attributes()) {
            Ok(path) => {
                log::info!("{uid}: {}", path.display());
                served(&request.command.clone().into(), &request.association, "notice", self.output);
                Outcome::new(Status::SUCCESS).sop_instance(uid)
            }
            Err(error) => Outcome::failed(error),
        }
    }
}
