use std::time::SystemTime;

use kerma_entity::timestamp;

use crate::{Code, xml::Element};

/// What was done to what the message is about (PS3.15 §A.5.1, EventActionCode).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// It was made.
    Create,
    /// It was read.
    Read,
    /// It was changed.
    Update,
    /// It was deleted.
    Delete,
    /// It was carried out.
    Execute,
}

impl Action {
    fn code(self) -> &'static str {
        match self {
            Action::Create => "C",
            Action::Read => "R",
            Action::Update => "U",
            Action::Delete => "D",
            Action::Execute => "E",
        }
    }
}

/// Whether it came to what was wanted (PS3.15 §A.5.1, EventOutcomeIndicator). A message tells of what succeeded or of what
/// failed, and not of both (§A.5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It succeeded.
    Success,
    /// It failed, and may be tried again.
    MinorFailure,
    /// It failed for good.
    SeriousFailure,
    /// It failed, and something is not available any more.
    MajorFailure,
}

impl Outcome {
    fn code(self) -> &'static str {
        match self {
            Outcome::Success => "0",
            Outcome::MinorFailure => "4",
            Outcome::SeriousFailure => "8",
            Outcome::MajorFailure => "12",
        }
    }
}

/// What happened, when, and what came of it.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) id: Code,
    pub(crate) action: Action,
    pub(crate) time: SystemTime,
    pub(crate) outcome: Outcome,
    /// In words.
    pub(crate) why: Option<String>,
    pub(crate) types: Vec<Code>,
}

impl Event {
    pub(crate) fn element(&self) -> Element {
        let why = self.why.as_ref().map(|why| Element::new("EventOutcomeDescription").text(why));
        Element::new("EventIdentification")
            .attribute("EventActionCode", self.action.code())
            .attribute("EventDateTime", timestamp(self.time))
            .attribute("EventOutcomeIndicator", self.outcome.code())
            .child(self.id.element("EventID"))
            .children(self.types.iter().map(|code| code.element("EventTypeCode")))
            .children(why)
    }
}
