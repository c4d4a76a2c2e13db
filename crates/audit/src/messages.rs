//! The messages of PS3.15 §A.5.3: a function each, with what its table wants.
//!
//! Roles are added to the participants where the table says which they have.

use kerma_dictionary::Uid;

use crate::{
    Action, Code, Message, Participant, Patient, Study, codes,
    object::{Kind, Object, Role},
};

/// Application Activity (§A.5.3.1): the application was started, by whom if that is known.
pub fn application_started(application: Participant, launcher: Option<Participant>) -> Message {
    application_activity(codes::APPLICATION_START, application, launcher)
}

/// Application Activity (§A.5.3.1): the application ends, by whose will if that is known.
pub fn application_stopped(application: Participant, launcher: Option<Participant>) -> Message {
    application_activity(codes::APPLICATION_STOP, application, launcher)
}

fn application_activity(kind: Code, application: Participant, launcher: Option<Participant>) -> Message {
    Message::new(codes::APPLICATION_ACTIVITY, Action::Execute)
        .of_type(kind)
        .by([application.role(codes::APPLICATION)])
        .by(launcher.map(|launcher| launcher.requestor().role(codes::APPLICATION_LAUNCHER)))
}

/// Those between whom instances are transferred.
#[derive(Clone, Debug)]
pub struct Parties {
    /// Who sends.
    pub source: Participant,
    /// Who receives.
    pub destination: Participant,
    /// Whoever else takes part, such as the one that asked for a C-MOVE.
    pub others: Vec<Participant>,
}

impl Parties {
    fn participants(self) -> Vec<Participant> {
        let Parties { source, destination, others } = self;
        let mut all = vec![source.role(codes::SOURCE_ROLE), destination.role(codes::DESTINATION_ROLE)];
        all.extend(others);
        all
    }
}

/// Begin Transferring DICOM Instances (§A.5.3.3): instances of this study are about to be sent.
pub fn begin_transferring(parties: Parties, study: &Study, patient: &Patient) -> Message {
    Message::new(codes::BEGIN_TRANSFERRING, Action::Execute)
        .by(parties.participants())
        .about([study.object(), patient.object()])
}

/// Export (§A.5.3.4): instances were written to where this system does not guard them.
pub fn exported<'a>(
    by: impl IntoIterator<Item = Participant>,
    media: Participant,
    data: impl IntoIterator<Item = (&'a Study, &'a Patient)>,
) -> Message {
    Message::new(codes::EXPORT, Action::Read)
        .by(by.into_iter().map(|by| by.role(codes::SOURCE_ROLE)))
        .by([media.role(codes::DESTINATION_MEDIA)])
        .about(objects(data))
}

/// Import (§A.5.3.5): instances were taken in from where this system did not guard them.
pub fn imported<'a>(
    by: impl IntoIterator<Item = Participant>,
    media: Participant,
    data: impl IntoIterator<Item = (&'a Study, &'a Patient)>,
) -> Message {
    Message::new(codes::IMPORT, Action::Create)
        .by(by.into_iter().map(|by| by.role(codes::DESTINATION_ROLE)))
        .by([media.role(codes::SOURCE_MEDIA)])
        .about(objects(data))
}

/// The studies, and each patient once.
fn objects<'a>(data: impl IntoIterator<Item = (&'a Study, &'a Patient)>) -> Vec<Object> {
    let (mut studies, mut patients) = (Vec::new(), Vec::new());
    for (study, patient) in data {
        studies.push(study.object());
        if !patients.contains(&patient) {
            patients.push(patient);
        }
    }
    studies.extend(patients.into_iter().map(Patient::object));
    studies
}

/// DICOM Instances Accessed (§A.5.3.6): instances of a study were looked at, changed or deleted where they are.
pub fn instances_accessed(
    action: Action,
    by: impl IntoIterator<Item = Participant>,
    study: &Study,
    patient: &Patient,
) -> Message {
    Message::new(codes::INSTANCES_ACCESSED, action).by(by).about([study.object(), patient.object()])
}

/// DICOM Instances Transferred (§A.5.3.7): instances of a study were sent. The action is [`Action::Create`] if the receiver
/// had none of them before, [`Action::Update`] if it changed what it had, and [`Action::Read`] if it had them or if that is
/// not known.
pub fn instances_transferred(action: Action, parties: Parties, study: &Study, patient: &Patient) -> Message {
    Message::new(codes::INSTANCES_TRANSFERRED, action)
        .by(parties.participants())
        .about([study.object(), patient.object()])
}

/// DICOM Study Deleted (§A.5.3.8): a whole study is gone.
pub fn study_deleted(by: impl IntoIterator<Item = Participant>, study: &Study, patient: &Patient) -> Message {
    Message::new(codes::STUDY_DELETED, Action::Delete).by(by).about([study.object(), patient.object()])
}

/// What was asked for in a query.
#[derive(Clone, Debug)]
pub struct Queried {
    /// The SOP Class UID of the information model.
    pub sop_class: Uid,
    /// The identifier, encoded.
    pub identifier: Vec<u8>,
    /// The transfer syntax that it is encoded in.
    pub transfer_syntax: Uid,
}

/// Query (§A.5.3.10): somebody has asked. The message has the question, with what it says of a patient, and not the answer.
///
/// `others` are those who take part beside the two processes, such as the person who asked.
pub fn query(
    asking: Participant,
    answering: Participant,
    others: impl IntoIterator<Item = Participant>,
    query: Queried,
) -> Message {
    let Queried { sop_class, identifier, transfer_syntax } = query;
    let id = sop_class.to_string();
    let queried = Object::new(Kind::SystemObject, Role::Report, codes::SOP_CLASS_UID, id)
        .query(identifier)
        .detail("TransferSyntax", transfer_syntax.as_bytes());
    Message::new(codes::QUERY, Action::Execute)
        .by([asking.role(codes::SOURCE_ROLE), answering.role(codes::DESTINATION_ROLE)])
        .by(others)
        .about([queried])
}

/// Security Alert (§A.5.3.11). `alert` is of CID 403: [`codes::NODE_AUTHENTICATION`] and those after it. `performing` is who
/// gave rise to it. `subject` is the node that it is about, and what there is to say of it.
pub fn security_alert(
    alert: Code,
    reporting: Participant,
    performing: Option<Participant>,
    subject: Option<(&str, &str)>,
) -> Message {
    let subject = subject.map(|(node, description)| {
        Object::new(Kind::SystemObject, Role::SecurityResource, codes::NODE_ID, node.to_owned())
            .detail("Alert Description", description.as_bytes())
    });
    Message::new(codes::SECURITY_ALERT, Action::Execute)
        .of_type(alert)
        .by([reporting])
        .by(performing)
        .about(subject)
}

/// User Authentication (§A.5.3.12): a user has logged in, or has tried to.
pub fn logged_in(user: Participant, node: Participant) -> Message {
    user_authentication(codes::LOGIN, user, node)
}

/// User Authentication (§A.5.3.12): a user has logged out.
pub fn logged_out(user: Participant, node: Participant) -> Message {
    user_authentication(codes::LOGOUT, user, node)
}

fn user_authentication(kind: Code, user: Participant, node: Participant) -> Message {
    Message::new(codes::USER_AUTHENTICATION, Action::Execute).of_type(kind).by([user.requestor(), node])
}

/// Procedure Record (§A.5.3.15): a procedure step, performed or to be performed, was made, read, changed or deleted.
pub fn procedure_record(
    action: Action,
    by: impl IntoIterator<Item = Participant>,
    study: Option<&Study>,
    patient: &Patient,
) -> Message {
    Message::new(codes::PROCEDURE_RECORD, action)
        .by(by)
        .about(study.map(Study::object))
        .about([patient.object()])
}
