//! Retrieves a study over one association: asks by C-FIND what is in it, then has it sent by C-GET.
//!
//!     cargo run --example get_study -- TITLE@host:port STUDY_INSTANCE_UID FOLDER
use std::{error::Error, path::PathBuf};

use kerma::ae::{Outcome, retrieve::plan::GetPlan};
use kerma::dataset::{Encoding, part10::Part10};
use kerma::{ApplicationEntity, DataSet, StoreRequest, TransferSyntax, Uid, tags, uids};

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [archive, study, folder] = &arguments[..] else {
        return Err("get_study TITLE@host:port STUDY_INSTANCE_UID FOLDER".into());
    };
    let study = Uid::new(study)?;
    let mut plan = GetPlan::new(GET).transfer_syntaxes(every_transfer_syntax());

    let finder = ApplicationEntity::new("KERMA")?.propose_find();
    let mut association = finder.associate(archive.as_str())?;
    let mut keys = DataSet::new();
    keys.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY")?;
    keys.set(tags::STUDY_INSTANCE_UID, study.clone())?;
    keys.set(tags::SOP_CLASSES_IN_STUDY, "")?;
    for found in association.find(&FIND, &keys)? {
        plan = plan.expect_match(&found?);
    }
    association.release()?;

    let getter = ApplicationEntity::new("KERMA")?.propose_get(&plan.finish());
    let mut association = getter.associate(archive.as_str())?;
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY")?;
    identifier.set(tags::STUDY_INSTANCE_UID, study)?;
    let folder = PathBuf::from(folder);
    let mut getting =
        association.get(&GET, &identifier, move |request: &StoreRequest, instance: DataSet| {
            let file = folder.join(format!("{}.dcm", request.affected_sop_instance_uid));
            Outcome::from(write(file, instance, &request.context.transfer_syntax))
        })?;
    for progress in &mut getting {
        let progress = progress?;
        println!("{:?} remaining, {:?} failed", progress.remaining, progress.failed);
    }
    let fetched = getting.finish()?;
    println!("{}: {} received", fetched.response.status, fetched.received);
    for sop_instance in &fetched.response.failed_instances {
        println!("not received: {sop_instance}");
    }
    association.release()?;
    Ok(())
}

fn write(file: PathBuf, instance: DataSet, transfer_syntax: &Uid) -> Result<(), Box<dyn Error>> {
    std::fs::write(file, Part10::new(instance, transfer_syntax.clone())?.to_vec()?)?;
    Ok(())
}

/// Whatever can be written to a file, in the order of the registry.
fn every_transfer_syntax() -> impl Iterator<Item = Uid> {
    TransferSyntax::ALL.iter().map(|entry| entry.uid.clone()).filter(|uid| Encoding::of(uid).is_some())
}
