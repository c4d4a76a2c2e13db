//! Whatever is asked in whatever order, a request for media and the making of an inventory are in a state that PS3.4 allows.
#![allow(clippy::unwrap_used)]

use kerma_dataset::DataSet;
use kerma_service::{
    inventory::{self, Production, TransactionStatus},
    media::{Creation, Order, Refusal, State},
};
use proptest::prelude::*;

#[derive(Clone, Copy, Debug)]
enum Asked {
    Initiate,
    Begin,
    Finish,
    Fail,
    Cancel { interruptible: bool },
}

fn asked() -> impl Strategy<Value = Asked> {
    prop_oneof![
        Just(Asked::Initiate),
        Just(Asked::Begin),
        Just(Asked::Finish),
        Just(Asked::Fail),
        any::<bool>().prop_map(|interruptible| Asked::Cancel { interruptible }),
    ]
}

/// The state that follows, by PS3.4 §S.3.2; `None` if nothing changes.
fn next(state: State, asked: Asked) -> Option<State> {
    match (state, asked) {
        (State::Idle, Asked::Initiate) => Some(State::Pending),
        (State::Pending, Asked::Begin) => Some(State::Creating),
        (State::Creating, Asked::Finish) => Some(State::Done),
        (State::Pending | State::Creating, Asked::Fail) => Some(State::Failure),
        _ => None,
    }
}

/// What a cancellation is refused with in a state.
fn uncancelable(state: State, interruptible: bool) -> Option<Refusal> {
    match state {
        State::Creating if !interruptible => Some(Refusal::InProgress),
        State::Done | State::Failure => Some(Refusal::Completed),
        _ => None,
    }
}

proptest! {
    #[test]
    fn a_request_for_media_is_always_in_a_state_that_its_table_allows(all in proptest::collection::vec(asked(), 0..20)) {
        let mut creation = Creation::new(DataSet::new());
        let mut state = State::Idle;
        for asked in all {
            let expected = next(state, asked);
            let changed = match asked {
                Asked::Initiate => {
                    let initiated = creation.initiate(Order::default());
                    prop_assert_eq!(initiated.err(), (state != State::Idle).then_some(Refusal::AlreadyInitiated));
                    initiated.is_ok()
                }
                Asked::Begin => creation.begin().is_some(),
                Asked::Finish => creation.finish(1, []),
                Asked::Fail => creation.fail("PROC_FAILURE", []),
                Asked::Cancel { interruptible } => {
                    prop_assert_eq!(creation.cancel(interruptible).err(), uncancelable(state, interruptible));
                    false
                }
            };
            prop_assert_eq!(changed, expected.is_some());
            state = expected.unwrap_or(state);
            prop_assert_eq!(creation.state(), state);
            prop_assert_eq!(creation.order().is_some(), state != State::Idle);
        }
    }

    #[test]
    fn an_inventory_that_has_ended_stays_so(all in proptest::collection::vec(0_u8..5, 0..20)) {
        let mut production = Production::new();
        for asked in all {
            let before = production.status();
            let done = match asked {
                0 => production.pause(),
                1 => production.resume(),
                2 => production.cancel(),
                3 => production.fail(),
                _ => production.complete(),
            };
            let after = production.status();
            if before.is_final() {
                prop_assert_eq!(done, Err(inventory::Refusal::Terminated(before)));
                prop_assert_eq!(after, before);
            } else if before == TransactionStatus::Paused && asked == 4 {
                prop_assert_eq!(done, Err(inventory::Refusal::Paused));
                prop_assert_eq!(after, before);
            } else {
                prop_assert_eq!(done, Ok(()));
                let expected = [
                    TransactionStatus::Paused,
                    TransactionStatus::Processing,
                    TransactionStatus::Canceled,
                    TransactionStatus::Failure,
                    TransactionStatus::Complete,
                ];
                prop_assert_eq!(Some(&after), expected.get(usize::from(asked)));
            }
        }
    }
}
