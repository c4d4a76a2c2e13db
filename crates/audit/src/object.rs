use kerma_dataset::json::base64;
use kerma_dictionary::Uid;

use crate::{Code, codes, xml::Element};

/// The instances of one SOP class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Their SOP Class UID.
    pub sop_class: Uid,
    /// How many there are.
    pub number: u64,
    /// Their SOP Instance UIDs, where it matters which they are.
    pub instances: Vec<Uid>,
}

/// A study that a message is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Study {
    /// Its Study Instance UID.
    pub uid: Uid,
    /// Its instances by SOP class, as far as the message is about them.
    pub contents: Vec<Contents>,
    /// The SOP Instance UIDs of its performed procedure steps (MPPS) that the message is about.
    pub performed: Vec<Uid>,
}

impl Study {
    /// The study of this UID.
    pub fn new(uid: Uid) -> Study {
        Study { uid, contents: Vec::new(), performed: Vec::new() }
    }

    /// With so many instances of a SOP class.
    pub fn with(mut self, sop_class: Uid, number: u64) -> Study {
        self.contents.push(Contents { sop_class, number, instances: Vec::new() });
        self
    }

    pub(crate) fn object(&self) -> Object {
        let performed =
            self.performed.iter().map(|uid| Element::new("MPPS").attribute("UID", uid.to_string()));
        let contents = self.contents.iter().map(|Contents { sop_class, number, instances }| {
            Element::new("SOPClass")
                .attribute("UID", sop_class.to_string())
                .attribute("NumberOfInstances", number.to_string())
                .children(
                    instances.iter().map(|uid| Element::new("Instance").attribute("UID", uid.to_string())),
                )
        });
        let description = Element::new("ParticipantObjectDescription").children(performed).children(contents);
        let is_described = !self.contents.is_empty() || !self.performed.is_empty();
        Object {
            description: is_described.then_some(description),
            ..Object::new(Kind::SystemObject, Role::Report, codes::STUDY_INSTANCE_UID, self.uid.to_string())
        }
    }
}

/// A patient that a message is about: the Patient ID, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    id: String,
    details: Vec<(&'static str, Vec<u8>)>,
}

impl Patient {
    /// The patient of this Patient ID; `<none>` stands for an empty one.
    pub fn new(id: &str) -> Patient {
        let id = if id.trim().is_empty() { "<none>" } else { id.trim() };
        Patient { id: id.to_owned(), details: Vec::new() }
    }

    /// With a unified procedure step, for which the standard has no object of its own.
    pub fn with_unified_procedure_step(mut self, sop_instance: &Uid) -> Patient {
        self.details.push(("UnifiedProcedureStep", sop_instance.as_bytes().to_vec()));
        self
    }

    pub(crate) fn object(&self) -> Object {
        let object = Object::new(Kind::Person, Role::Patient, codes::PATIENT_NUMBER, self.id.clone());
        Object { details: self.details.clone(), ..object }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Person,
    SystemObject,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Role {
    Patient,
    Report,
    SecurityResource,
}

/// Something that an event was about (PS3.15 §A.5.2, ParticipantObjectIdentification).
#[derive(Clone, Debug)]
pub(crate) struct Object {
    kind: Kind,
    role: Role,
    id_type: Code,
    id: String,
    /// Instead of a name.
    query: Option<Vec<u8>>,
    details: Vec<(&'static str, Vec<u8>)>,
    description: Option<Element>,
}

impl Object {
    pub(crate) fn new(kind: Kind, role: Role, id_type: Code, id: String) -> Object {
        Object { kind, role, id_type, id, query: None, details: Vec::new(), description: None }
    }

    /// What was asked, in place of a name.
    pub(crate) fn query(self, query: Vec<u8>) -> Object {
        Object { query: Some(query), ..self }
    }

    pub(crate) fn detail(mut self, kind: &'static str, value: &[u8]) -> Object {
        self.details.push((kind, value.to_vec()));
        self
    }

    pub(crate) fn element(self) -> Element {
        let kind = match self.kind {
            Kind::Person => "1",
            Kind::SystemObject => "2",
        };
        let role = match self.role {
            Role::Patient => "1",
            Role::Report => "3",
            Role::SecurityResource => "13",
        };
        // The schema wants a name where there is no query. The name of a patient is nobody's business here.
        let what = match &self.query {
            Some(query) => Element::new("ParticipantObjectQuery").text(base64(query)),
            None => Element::new("ParticipantObjectName").text(&*self.id),
        };
        let details = self.details.iter().map(|(kind, value)| {
            Element::new("ParticipantObjectDetail").attribute("type", *kind).attribute("value", base64(value))
        });
        Element::new("ParticipantObjectIdentification")
            .attribute("ParticipantObjectID", self.id)
            .attribute("ParticipantObjectTypeCode", kind)
            .attribute("ParticipantObjectTypeCodeRole", role)
            .child(self.id_type.element("ParticipantObjectIDTypeCode"))
            .child(what)
            .children(details)
            .children(self.description)
    }
}
