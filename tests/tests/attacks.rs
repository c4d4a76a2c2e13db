//! Attacks on `kerma qrscp`, `kerma storescp` and kerma's SCUs, with short deadlines: whoever drips, lies or floods is let go, others
//! are served meanwhile, and nothing is left behind. The same for other stacks, with figures: `tests/examples/robustness`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::thread;
use std::time::Duration;

use kerma_tests::attack::drips::DRIPS;
use kerma_tests::attack::floods::{FLOODS, Load, flood};
use kerma_tests::attack::liars::LIARS;
use kerma_tests::attack::observe::{Attack, Observation, observe};
use kerma_tests::attack::pace::Pace;
use kerma_tests::attack::requestors::{STALLS, Tool, Waited, stall};
use kerma_tests::attack::target::Scp;
use kerma_tests::peer::Peer;

/// Deadlines of a second in place of 30.
const SHORT: [&str; 6] = ["-ta", "1", "-td", "1", "-tn", "1"];

/// Every attack on each SCP that it fits, all at the same time.
fn all(attacks: &[Attack], scps: &[Scp], judge: impl Fn(&str, &Observation)) {
    let fitting = attacks.iter().flat_map(|attack| scps.iter().map(move |scp| (attack, *scp)));
    let seen: Vec<_> = thread::scope(|scope| {
        let fitting = fitting.filter(|(attack, scp)| attack.fits(*scp));
        let running: Vec<_> = fitting
            .map(|(attack, scp)| {
                (attack, scp, scope.spawn(move || observe(scp, attack, &SHORT, "", &Pace::QUICK)))
            })
            .collect();
        running.into_iter().map(|(attack, scp, seen)| (attack, scp, seen.join().unwrap())).collect()
    });
    for (attack, scp, seen) in &seen {
        let what = format!("{} on {}: {seen}", attack.name, scp.name());
        assert!(seen.is_alive, "it ended: {what}");
        assert_eq!(seen.unanswered, Vec::<String>::new(), "others are not served: {what}");
        judge(&what, seen);
    }
}

#[test]
fn who_says_or_takes_a_byte_at_a_time_is_let_go_and_others_are_served_meanwhile() {
    all(&DRIPS, &[Scp::Kerma], |what, seen| {
        assert!(matches!(seen.free, Ok(Some(_))), "it is not let go: {what}");
    });
}

#[test]
fn who_lies_is_answered_or_let_go() {
    all(&LIARS, &[Scp::KermaStore, Scp::Kerma], |what, seen| {
        assert!(matches!(seen.free, Ok(Some(_))), "it is not let go: {what}");
    });
}

#[test]
fn an_scu_does_not_wait_for_an_scp_that_stands_still_or_drips() {
    let waited: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = STALLS
            .iter()
            .map(|stalled| (stalled, scope.spawn(|| stall(Peer::Kerma, stalled, &SHORT, &Pace::QUICK))))
            .collect();
        running.into_iter().map(|(stalled, waited)| (stalled, waited.join().unwrap())).collect()
    });
    for (stalled, waited) in waited {
        match waited {
            Waited::Ended(_, Some(1)) => {}
            // a response that comes slowly is one, and what comes after it does not take it back
            Waited::Ended(_, Some(0)) if stalled.tool == Tool::Echo => {}
            other => panic!("{}: {other:?}", stalled.name),
        }
    }
}

#[test]
fn who_stores_loses_nothing_in_a_flood_and_all_is_given_back_after_it() {
    let (time, patience) = (Duration::from_secs(4), Duration::from_secs(60));
    let load = Load { time, patience, pixels: 100_000, settling: patience, ..Load::FULL };
    for this in &FLOODS {
        let seen = flood(Scp::Kerma, this, &load, &[], "");
        let during = &seen.served[1];
        assert!(seen.is_alive, "it ended: {seen:?}");
        assert!(during.stored > 0, "nothing is stored: {seen:?}");
        assert_eq!((during.lost, &during.unanswered), (0, &Vec::new()), "{seen:?}");
        assert!(seen.settled.is_some(), "threads or descriptors stay: {seen:?}");
    }
}
