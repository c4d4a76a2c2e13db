//! Procedure steps, performed and to be performed: who made, read, changed or removed one.

use kerma_archive::Archive;
use kerma_audit::{Action, Message, Participant, Patient, Study, messages};
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};
use kerma_dimse::Command;

/// What is asked of a procedure step.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// Whether it is one of a modality (MPPS), and not a unified one.
    is_mpps: bool,
    /// Of a new one the response may say it.
    pub(super) sop_instance: Option<Uid>,
    pub(super) action: Action,
}

impl Asked {
    /// Of a unified one.
    pub(super) fn unified(sop_instance: Uid, action: Action) -> Asked {
        Asked { is_mpps: false, sop_instance: Some(sop_instance), action }
    }
}

/// What a request asks of a procedure step, if it does.
pub(super) fn asked(request: &Command) -> Option<Asked> {
    const STEPS: [Uid; 5] = [
        uids::UNIFIED_PROCEDURE_STEP_PUSH,
        uids::UNIFIED_PROCEDURE_STEP_PULL,
        uids::UNIFIED_PROCEDURE_STEP_WATCH,
        uids::UNIFIED_PROCEDURE_STEP_EVENT,
        uids::UNIFIED_PROCEDURE_STEP_QUERY,
    ];
    const PERFORMED: [Uid; 2] =
        [uids::MODALITY_PERFORMED_PROCEDURE_STEP, uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE];
    let action = match request {
        Command::NCreateRq(_) => Action::Create,
        Command::NSetRq(_) => Action::Update,
        Command::NGetRq(_) => Action::Read,
        // Its state, and the request that it be canceled (PS3.4 Table CC.2-1); the others are about subscriptions.
        Command::NActionRq(request) if matches!(request.action_type_id, Some(1 | 2)) => Action::Update,
        _ => return None,
    };
    let sop_class = request.sop_class_uid()?;
    let is_mpps = PERFORMED.contains(sop_class);
    if !is_mpps && !STEPS.contains(sop_class) {
        return None;
    }
    Some(Asked { is_mpps, sop_instance: request.sop_instance_uid().cloned(), action })
}

/// A procedure step, and whom it is about.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    study: Option<Study>,
    patient: Patient,
}

impl Step {
    /// One of a modality, as the archive has it.
    pub(crate) fn performed(archive: &Archive, sop_instance: &Uid) -> Step {
        let kept = archive.step(sop_instance).unwrap_or_else(|error| {
            log::error!("audit: {error}");
            None
        });
        let attributes = kept.map(|step| step.attributes().clone()).unwrap_or_default();
        let scheduled = attributes.items(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE).unwrap_or_default();
        let study =
            scheduled.iter().find_map(|item| study_of(&item.data_set)).unwrap_or(super::about::NO_STUDY);
        let mut study = Study::new(study).with(uids::MODALITY_PERFORMED_PROCEDURE_STEP, 1);
        study.performed.push(sop_instance.clone());
        Step { study: Some(study), patient: patient_of(&attributes) }
    }

    /// A unified one, as the archive has it.
    fn unified(archive: &Archive, sop_instance: &Uid) -> Step {
        let kept = archive.ups(sop_instance).unwrap_or_else(|error| {
            log::error!("audit: {error}");
            None
        });
        let attributes = kept.map(|step| step.disclosed()).unwrap_or_default();
        let patient = patient_of(&attributes).with_unified_procedure_step(sop_instance);
        let requests = attributes.items(tags::REFERENCED_REQUEST_SEQUENCE).unwrap_or_default();
        let study =
            study_of(&attributes).or_else(|| requests.iter().find_map(|item| study_of(&item.data_set)));
        Step { study: study.map(Study::new), patient }
    }

    pub(super) fn of(archive: &Archive, asked: &Asked, sop_instance: &Uid) -> Step {
        match asked.is_mpps {
            true => Step::performed(archive, sop_instance),
            false => Step::unified(archive, sop_instance),
        }
    }

    pub(super) fn record(&self, action: Action, by: Vec<Participant>) -> Message {
        messages::procedure_record(action, by, self.study.as_ref(), &self.patient)
    }
}

fn study_of(attributes: &DataSet) -> Option<Uid> {
    attributes.uid(tags::STUDY_INSTANCE_UID).ok().filter(|uid| !uid.as_bytes().is_empty())
}

fn patient_of(attributes: &DataSet) -> Patient {
    Patient::new(&attributes.string(tags::PATIENT_ID).unwrap_or_default())
}
