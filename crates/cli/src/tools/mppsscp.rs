//! `kerma mppsscp`: keeps the procedure steps that modalities tell of.

use std::sync::Arc;

use clap::Args;
use kerma_ae::normalized::{CreateRequest, GetRequest, SetRequest};
use kerma_ae::{ApplicationEntity, Error, Normalized, Outcome, Status, new_uid};
use kerma_dictionary::{Uid, uids};
use kerma_service::mpps::{self, Modification, Refusal, Step, Steps};
use kerma_service::normalized::requirements::Forgiven;

use crate::normalized::{Instances, Keeping, served};
use crate::report::Ending;
use crate::report::output::Output;

/// MPPS SCP: keeps what modalities tell of the procedure steps that they perform
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma mppsscp 11112 --directory steps\n  \
        kerma mppsscp -v -aet RIS --lenient 11112\n\n\
        A step is a file, named for its SOP Instance UID, with .dcm behind. It is on the disk before the response is sent, and \
        after a restart its step goes on. Steps may be had by MPPS Retrieve, too.\n\
        It ends at SIGINT or SIGTERM, when the associations have ended.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) keeping: Keeping,
    /// Let pass what modalities often get wrong, such as attributes that only the N-CREATE may have
    #[arg(long, help_heading = "Miscellaneous Options")]
    lenient: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    arguments.keeping.serve(NAME, STEPS, |instances, output| classes(arguments, instances, output))
}

/// Who serves, with what is provided.
pub(crate) fn acceptor(arguments: &Arguments) -> Result<ApplicationEntity, Error> {
    arguments.keeping.acceptor(NAME, STEPS, |instances, output| classes(arguments, instances, output))
}

const NAME: &str = "MPPSSCP";
const STEPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;

fn classes(arguments: &Arguments, instances: Instances, output: Output) -> Vec<Normalized> {
    let forgiven = if arguments.lenient { Forgiven::EVERYTHING } else { Forgiven::default() };
    let kept = Arc::new(Kept { instances, forgiven, output });
    vec![mpps::scp(kept.clone()).forgive(forgiven), mpps::retrieve_scp(kept)]
}

/// The steps, in files.
struct Kept {
    instances: Instances,
    forgiven: Forgiven,
    output: Output,
}

impl Kept {
    fn step(&self, uid: &Uid) -> Result<Step, Outcome> {
        let attributes = self.instances.read(uid).map_err(Outcome::failed)?.ok_or(Refusal::NoSuchStep)?;
        Step::restored(uid.clone(), attributes).map_err(Outcome::failed)
    }

    fn change(&self, uid: &Uid, modification: &Modification) -> Result<Step, Outcome> {
        let _alone = self.instances.lock();
        let (step, _) = self.step(uid)?.apply_forgiving(modification, self.forgiven)?;
        self.write(&step)?;
        Ok(step)
    }

    fn write(&self, step: &Step) -> Result<(), Outcome> {
        let path = self.instances.write(step.uid(), step.attributes()).map_err(Outcome::failed)?;
        log::info!("{} is {}: {}", step.uid(), step.state(), path.display());
        Ok(())
    }
}

impl Steps for Kept {
    fn create(&self, request: &CreateRequest, step: Step) -> Outcome {
        let _alone = self.instances.lock();
        if self.instances.contains(step.uid()) {
            return Refusal::Duplicate.into();
        }
        match self.write(&step) {
            Ok(()) => {
                served(&request.command.clone().into(), &request.association, "step", self.output);
                Status::SUCCESS.into()
            }
            Err(outcome) => outcome,
        }
    }

    fn set(&self, request: &SetRequest, uid: &Uid, modification: Modification) -> Outcome {
        match self.change(uid, &modification) {
            Ok(_) => {
                served(&request.command.clone().into(), &request.association, "step", self.output);
                Status::SUCCESS.into()
            }
            Err(outcome) => outcome,
        }
    }

    fn get(&self, _request: &GetRequest, uid: &Uid) -> Outcome {
        match self.step(uid) {
            Ok(step) => (Status::SUCCESS, step.attributes().clone()).into(),
            Err(outcome) => outcome,
        }
    }

    fn new_uid(&self) -> Option<Uid> {
        Some(new_uid())
    }
}
