use core::fmt;

use kerma_dataset::DataSet;
use kerma_dictionary::tags;

/// The state of a Unified Procedure Step: Procedure Step State (0074,1000) (PS3.4 Table CC.1.1-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// SCHEDULED: it waits for a performer.
    Scheduled,
    /// IN PROGRESS: a performer has claimed it, and has its Transaction UID.
    InProgress,
    /// COMPLETED: it is done. This state is final.
    Completed,
    /// CANCELED: it was given up. This state is final.
    Canceled,
}

impl State {
    /// All of them, in the order of Table CC.1.1-1.
    pub const ALL: [State; 4] = [State::Scheduled, State::InProgress, State::Completed, State::Canceled];

    /// The state of this name; `None` if there is none.
    pub fn of(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// What Procedure Step State (0074,1000) of a data set says; `None` if it is not there or is no state.
    pub fn in_data_set(data_set: &DataSet) -> Option<State> {
        State::of(data_set.string(tags::PROCEDURE_STEP_STATE).ok()?.trim())
    }

    /// The value of Procedure Step State.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Scheduled => "SCHEDULED",
            State::InProgress => "IN PROGRESS",
            State::Completed => "COMPLETED",
            State::Canceled => "CANCELED",
        }
    }

    /// Whether a step in this state never changes again.
    pub const fn is_final(self) -> bool {
        matches!(self, State::Completed | State::Canceled)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
