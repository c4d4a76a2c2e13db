use core::fmt;

use crate::normalized::requirements::Operation;

/// Performed Procedure Step Status (0040,0252) (PS3.3 §C.4.14).
///
/// ```text
///   N-CREATE ─► IN PROGRESS ─┬─ N-SET ─► COMPLETED
///                 │    ▲     └─ N-SET ─► DISCONTINUED
///                 └────┘
///                  N-SET
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It has begun and not ended.
    InProgress,
    /// It has been done.
    Completed,
    /// It has been given up.
    Discontinued,
}

impl State {
    /// Every state.
    pub const ALL: [State; 3] = [State::InProgress, State::Completed, State::Discontinued];

    /// The state that the standard calls so.
    pub fn of(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// What the standard calls it.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::InProgress => "IN PROGRESS",
            State::Completed => "COMPLETED",
            State::Discontinued => "DISCONTINUED",
        }
    }

    /// Whether no other state follows.
    pub const fn is_final(self) -> bool {
        !matches!(self, State::InProgress)
    }

    /// What a step must have in this state.
    pub(super) const fn requirements(self) -> Option<Operation> {
        match self {
            State::InProgress => None,
            State::Completed => Some(Operation::Completed),
            State::Discontinued => Some(Operation::Discontinued),
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
