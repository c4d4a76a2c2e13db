//! What must hold of an endpoint after each step.

use std::sync::LazyLock;

use kerma::{
    association::{
        Role,
        table::{Action, Evt, Sta, action},
    },
    endpoint::Held,
};

/// The most that an endpoint may hold: two receive buffers that have grown, what is gathered for two vectored writes, and
/// what comes while a handler is slow.
const MOST: Held = Held {
    received: 2 << 20,
    outgoing: (2 * (256 + 129)) << 10,
    queued: 768 << 10,
    answers: 16 << 20,
    requests: 256,
    reports: 4,
    // 256 of them refuse requests that there is no room for.
    messages: 16 + 256,
};
/// The most that it keeps of requests that came before their turn, bytes.
const MOST_EARLY: usize = (16 << 20) + MOST.queued;

/// That an endpoint's memory is bounded; what it held before, and holds now.
pub(super) fn check_memory(before: Held, held: Held, who: &str) {
    // What came before its turn is still there once it has begun.
    let most_queued = match (before.requests, held.requests) {
        (0, 0) => MOST.queued.max(before.queued),
        _ => MOST_EARLY,
    };
    let bounded = held.received <= MOST.received
        && held.outgoing <= MOST.outgoing
        && held.queued <= most_queued
        && held.answers <= MOST.answers
        && held.requests <= MOST.requests
        && held.reports <= MOST.reports
        && held.messages <= MOST.messages;
    assert!(bounded, "{who} holds {held:?}, more than {MOST:?}");
}

/// That a machine of this role came from one state to another by cells of Table 9-10. Several of them, if several things
/// came at once; but none out of Sta1 once it has left it.
pub(super) fn check_states(role: Role, from: Sta, to: Sta, who: &str) {
    let reached = &REACHED[usize::from(role == Role::Acceptor)];
    assert!(from == to || reached[from as usize][to as usize], "{who} came from {from} to {to}");
}

type Reached = [[bool; 13]; 13];

static REACHED: LazyLock<[Reached; 2]> =
    LazyLock::new(|| [reached(Role::Requestor), reached(Role::Acceptor)]);

fn reached(role: Role) -> Reached {
    let mut reached = [[false; 13]; 13];
    for from in Sta::ALL {
        for action in Evt::ALL.into_iter().filter_map(|event| action(event, from)) {
            next(action, role).iter().for_each(|to| reached[from as usize][*to as usize] = true);
        }
    }
    for over in Sta::ALL.into_iter().filter(|over| *over != Sta::Sta1) {
        for from in 0..13 {
            for to in 0..13 {
                reached[from][to] |= reached[from][over as usize] && reached[over as usize][to];
            }
        }
    }
    reached
}

/// The next state of each action (PS3.8 Tables 9-6 to 9-9).
fn next(action: Action, role: Role) -> &'static [Sta] {
    use Action::*;
    match action {
        AE1 => &[Sta::Sta4],
        AE2 => &[Sta::Sta5],
        AE3 | AE7 | DT1 | DT2 => &[Sta::Sta6],
        AE4 | AR3 | AR5 | AA2 | AA3 | AA4 | AA5 => &[Sta::Sta1],
        AE5 => &[Sta::Sta2],
        AE6 => &[Sta::Sta3, Sta::Sta13],
        AE8 | AR4 | AA1 | AA6 | AA7 | AA8 => &[Sta::Sta13],
        AR1 | AR6 => &[Sta::Sta7],
        AR2 | AR7 => &[Sta::Sta8],
        AR8 if role == Role::Requestor => &[Sta::Sta9],
        AR8 => &[Sta::Sta10],
        AR9 => &[Sta::Sta11],
        AR10 => &[Sta::Sta12],
    }
}
