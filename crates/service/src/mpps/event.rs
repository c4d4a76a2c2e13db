use core::fmt;

use kerma_dictionary::{Uid, uids};

use crate::normalized::NRequest;

/// What happened to a step: the event types of Modality Performed Procedure Step Notification (PS3.4 Table F.9.2-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// 1: it began.
    InProgress,
    /// 2: it has been done.
    Completed,
    /// 3: it has been given up.
    Discontinued,
    /// 4: its attributes changed.
    Updated,
    /// 5: it is not kept any more.
    Deleted,
}

impl Event {
    /// Every event.
    pub const ALL: [Event; 5] =
        [Event::InProgress, Event::Completed, Event::Discontinued, Event::Updated, Event::Deleted];

    /// The event of this Event Type ID.
    pub fn of(event_type: u16) -> Option<Event> {
        Event::ALL.into_iter().find(|event| event.type_id() == event_type)
    }

    /// Its Event Type ID.
    pub const fn type_id(self) -> u16 {
        match self {
            Event::InProgress => 1,
            Event::Completed => 2,
            Event::Discontinued => 3,
            Event::Updated => 4,
            Event::Deleted => 5,
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Event::InProgress => "in progress",
            Event::Completed => "completed",
            Event::Discontinued => "discontinued",
            Event::Updated => "updated",
            Event::Deleted => "deleted",
        })
    }
}

/// The N-EVENT-REPORT that tells a peer what happened to a step. It has no data set: the peer gets the step by
/// [`retrieve`](super::retrieve) (PS3.4 §F.9.2).
pub fn notify(step: &Uid, event: Event) -> NRequest {
    NRequest::event_report(
        uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION,
        step.clone(),
        event.type_id(),
        kerma_dataset::DataSet::new(),
    )
}
