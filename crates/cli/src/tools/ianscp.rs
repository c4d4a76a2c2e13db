//! `kerma ianscp`: keeps the notices of which instances are there.

use clap::Args;
use kerma_ae::normalized::CreateRequest;
use kerma_ae::{ApplicationEntity, Error, Normalized, Outcome, Status, new_uid};
use kerma_dictionary::{Uid, uids};
use kerma_service::ian::{self, Notification, Notified};

use crate::normalized::{Instances, Keeping, served};
use crate::report::Ending;
use crate::report::output::Output;

/// Instance Availability Notification SCP: keeps what archives tell of the instances that they have
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma ianscp 11112 --directory notices\n  \
        kerma ianscp -v -aet RIS 11112\n\n\
        A notice is a file, named for its SOP Instance UID, with .dcm behind. It is on the disk before the response is sent.\n\
        It ends at SIGINT or SIGTERM, when the associations have ended.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) keeping: Keeping,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    arguments.keeping.serve(NAME, NOTICES, classes)
}

/// Who serves, with what is provided.
pub(crate) fn acceptor(arguments: &Arguments) -> Result<ApplicationEntity, Error> {
    arguments.keeping.acceptor(NAME, NOTICES, classes)
}

const NAME: &str = "IANSCP";
const NOTICES: Uid = uids::INSTANCE_AVAILABILITY_NOTIFICATION;

fn classes(instances: Instances, output: Output) -> Vec<Normalized> {
    vec![ian::scp(Kept { instances, output })]
}

/// The notices, in files.
struct Kept {
    instances: Instances,
    output: Output,
}

impl Notified for Kept {
    fn notified(&self, request: &CreateRequest, notification: Notification) -> Outcome {
        let uid = request.affected_sop_instance_uid.clone().unwrap_or_else(new_uid);
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
