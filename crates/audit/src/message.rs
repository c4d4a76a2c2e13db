use std::time::SystemTime;

use crate::{Action, Code, Outcome, Participant, Source, event::Event, object::Object, xml::Element};

/// A message of the audit trail (PS3.15 §A.5). [`messages`](crate::messages) makes those of §A.5.3; each tells of a success
/// that happened now, unless it is told otherwise.
#[derive(Clone, Debug)]
pub struct Message {
    event: Event,
    participants: Vec<Participant>,
    objects: Vec<Object>,
}

impl Message {
    pub(crate) fn new(id: Code, action: Action) -> Message {
        let event = Event {
            id,
            action,
            time: SystemTime::now(),
            outcome: Outcome::Success,
            why: None,
            types: Vec::new(),
        };
        Message { event, participants: Vec::new(), objects: Vec::new() }
    }

    pub(crate) fn of_type(mut self, code: Code) -> Message {
        self.event.types.push(code);
        self
    }

    pub(crate) fn by(mut self, participants: impl IntoIterator<Item = Participant>) -> Message {
        self.participants.extend(participants);
        self
    }

    pub(crate) fn about(mut self, objects: impl IntoIterator<Item = Object>) -> Message {
        self.objects.extend(objects);
        self
    }

    /// When it happened.
    pub fn at(mut self, time: SystemTime) -> Message {
        self.event.time = time;
        self
    }

    /// What came of it, and why, in words that say nothing of a patient.
    pub fn outcome(mut self, outcome: Outcome, why: impl Into<String>) -> Message {
        self.event.outcome = outcome;
        self.event.why = Some(why.into());
        self
    }

    /// Whether it succeeded.
    pub fn is_success(&self) -> bool {
        self.event.outcome == Outcome::Success
    }

    /// The message as XML in one line, as the schema of PS3.15 §A.5.1 wants it.
    pub fn to_xml(&self, source: &Source) -> String {
        Element::new("AuditMessage")
            .child(self.event.element())
            .children(self.participants.iter().map(Participant::element))
            .child(source.element())
            .children(self.objects.iter().cloned().map(Object::element))
            .to_xml()
    }
}
