//! Table CC.1.1-2 of PS3.4: what each request does to a step in each state.

use super::State::{self, Canceled, Completed, InProgress, Scheduled};

/// What happens to a step: the first column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// N-CREATE
    Create,
    /// N-ACTION, Change UPS State to this state.
    ChangeState(State),
    /// N-ACTION, Request UPS Cancel.
    RequestCancel,
}

/// The Transaction UID of a request, as the table tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransactionUid {
    /// That of the step. For a step that is SCHEDULED and so has none: any UID, which becomes that of the step.
    Correct,
    /// There is none, or it is another.
    MissingOrWrong,
}

/// What is done: a cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cell {
    /// The step is in this state then.
    To(State),
    /// The step is in this final state then, if it meets the requirements for it, else the status is 0xC304.
    IfComplete(State),
    /// The step is IN PROGRESS and then CANCELED.
    Cancel,
    /// The performer is told by a UPS Cancel Requested event, or the status is 0xC312 or 0xC313.
    PassOn,
    /// Nothing but this status.
    Status(u16),
}

use Cell::{Cancel, IfComplete, PassOn, To};
use Event::{ChangeState, Create, RequestCancel};
use TransactionUid::{Correct, MissingOrWrong};

/// Of no step, which the standard calls null, and of one in each state.
struct Row(Event, Option<TransactionUid>, [Cell; 5]);

const fn s(status: u16) -> Cell {
    Cell::Status(status)
}

/// Where the table tells no difference, the Transaction UID is `None`.
#[rustfmt::skip]
static TABLE: [Row; 9] = [
    //                                                     null           SCHEDULED       IN PROGRESS            COMPLETED  CANCELED
    Row(Create,                  None,                 [ To(Scheduled), s(0x0111),      s(0x0111),             s(0x0111), s(0x0111) ]),
    Row(ChangeState(InProgress), Some(Correct),        [ s(0xC307),     To(InProgress), s(0xC302),             s(0xC300), s(0xC300) ]),
    Row(ChangeState(InProgress), Some(MissingOrWrong), [ s(0xC307),     s(0xC301),      s(0xC301),             s(0xC301), s(0xC301) ]),
    Row(ChangeState(Scheduled),  None,                 [ s(0xC307),     s(0xC303),      s(0xC303),             s(0xC303), s(0xC303) ]),
    Row(ChangeState(Completed),  Some(Correct),        [ s(0xC307),     s(0xC310),      IfComplete(Completed), s(0xB306), s(0xC300) ]),
    Row(ChangeState(Completed),  Some(MissingOrWrong), [ s(0xC307),     s(0xC301),      s(0xC301),             s(0xC301), s(0xC301) ]),
    Row(RequestCancel,           None,                 [ s(0xC307),     Cancel,         PassOn,                s(0xC311), s(0xB304) ]),
    Row(ChangeState(Canceled),   Some(Correct),        [ s(0xC307),     s(0xC310),      IfComplete(Canceled),  s(0xC300), s(0xB304) ]),
    Row(ChangeState(Canceled),   Some(MissingOrWrong), [ s(0xC307),     s(0xC301),      s(0xC301),             s(0xC301), s(0xC301) ]),
];

/// The cell of Table CC.1.1-2 (PS3.4) for an event and a step in this state; `None` if there is no such step.
///
/// ```
/// use kerma_service::ups::{self, Cell, Event, State, TransactionUid};
///
/// let claim = Event::ChangeState(State::InProgress);
/// let cell = |state| ups::transition(claim, TransactionUid::Correct, state);
/// assert_eq!(cell(Some(State::Scheduled)), Cell::To(State::InProgress));
/// assert_eq!(cell(Some(State::InProgress)), Cell::Status(0xC302)); // somebody has claimed it already
/// assert_eq!(cell(None), Cell::Status(0xC307)); // there is no such step
/// ```
pub fn transition(event: Event, transaction: TransactionUid, state: Option<State>) -> Cell {
    let of_event = |row: &&Row| row.0 == event && row.1.is_none_or(|of| of == transaction);
    // Every event has its rows. Without one the step would be left as it is.
    let Some(Row(_, _, [null, scheduled, in_progress, completed, canceled])) = TABLE.iter().find(of_event)
    else {
        return s(0x0110);
    };
    *match state {
        None => null,
        Some(Scheduled) => scheduled,
        Some(InProgress) => in_progress,
        Some(Completed) => completed,
        Some(Canceled) => canceled,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    const CSV: &str = include_str!("../../data/ups_transitions.csv");

    fn event(text: &str) -> Event {
        match text.split_once("change state to ") {
            Some((_, state)) => ChangeState(State::of(state).unwrap()),
            None if text == "N-CREATE" => Create,
            None if text == "N-ACTION request cancel" => RequestCancel,
            None => panic!("{text}"),
        }
    }

    fn transactions(text: &str) -> &'static [TransactionUid] {
        match text {
            "correct" => &[Correct],
            "missing or wrong" => &[MissingOrWrong],
            "" | "any" => &[Correct, MissingOrWrong],
            other => panic!("{other}"),
        }
    }

    fn cell(text: &str) -> Cell {
        match text {
            "create; to SCHEDULED" => To(Scheduled),
            "to IN PROGRESS" => To(InProgress),
            "to COMPLETED if final state requirements are met; else C304" => IfComplete(Completed),
            "to CANCELED if final state requirements are met; else C304" => IfComplete(Canceled),
            "to IN PROGRESS then to CANCELED" => Cancel,
            "pass on (event 2) or C312 or C313" => PassOn,
            status => s(u16::from_str_radix(status, 16).unwrap()),
        }
    }

    #[test]
    fn every_cell_is_that_of_the_standard() {
        let mut cells = 0;
        for line in CSV.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let [name, transaction, of_states @ .., _] = &fields[..] else { panic!("{line}") };
            assert_eq!(of_states.len(), 5, "{line}");
            let states = [None, Some(Scheduled), Some(InProgress), Some(Completed), Some(Canceled)];
            for (text, state) in of_states.iter().zip(states) {
                for transaction in transactions(transaction) {
                    let there = transition(event(name), *transaction, state);
                    assert_eq!(there, cell(text), "{name}, {transaction:?}, {state:?}");
                }
                cells += 1;
            }
        }
        assert_eq!(cells, 45, "nine rows of five states");
    }

    use alloc::vec::Vec;
}
