//! An SCP that reports by itself, with a fault of its peer at every message: each report is told what came of it, once, and
//! the association and the reports are gone at the end.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

use std::time::Duration;

use kerma::{
    Status, TransferSyntax, Verification,
    ae::negotiation::Proposal,
    association::{Aborted, Error},
    dimse::{CEchoRq, Command, NActionRq},
    service::Services,
    uids,
};
use kerma_tests::simulation::{
    Ask, End, Fault, Host, Luck, User, World,
    handlers::{Alive, Mood},
    reports::{Counts, Reports, SOP_CLASS, When},
};

/// How often each N-ACTION is followed by a report.
const REPORTS: usize = 3;
const GOOD: Mood = Mood { slow: 0, fails: None, panics: None };

fn proposal(abstract_syntax: kerma::Uid) -> Proposal {
    Proposal { abstract_syntax, transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec() }
}

fn ask(command: impl Into<Command>) -> Ask {
    let command = command.into();
    Ask { abstract_syntax: command.sop_class_uid().unwrap().clone(), command, data_set: None }
}

fn action() -> Ask {
    ask(NActionRq::new(0, SOP_CLASS, uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE, 1))
}

fn echo() -> Ask {
    ask(CEchoRq::new(0, uids::VERIFICATION))
}

/// An SCU that asks for these, and goes after so many reports.
fn reporting(
    asks: Vec<Ask>,
    reports: usize,
    mood: Mood,
    fault: Option<(Fault, usize)>,
    idle: Duration,
) -> (World, Counts, Alive) {
    let (counts, alive) = (Counts::default(), Alive::default());
    let when = When::Meanwhile(REPORTS, true);
    let services =
        Services::new().with(Verification::new()).with(Reports::sending(mood, &alive, when, &counts));
    let scp = Host::new("SCP", services).with(|setup| setup.limits.idle = Some(idle));
    let scu = Host::new("SCU", Services::new().with(Reports::receiving(GOOD, &alive)));
    let scu = scu.with(|setup| setup.limits.idle = None);
    let mut world = World::new(Luck::Calm, [scp]);
    let proposals = [proposal(SOP_CLASS), proposal(uids::VERIFICATION)];
    world.associate(&scu, "SCP", &proposals, User::new(asks).awaiting(reports).failing(fault));
    (world.run(), counts, alive)
}

fn sound(world: &World, counts: &Counts, what: &str) {
    assert_eq!(world.left_over(), 0, "{what}: an association is left over");
    assert_eq!(counts.lost(), 0, "{what}: reports without an answer");
    assert_eq!(counts.asked(), counts.answered() + counts.unanswered(), "{what}: {counts:?}");
    assert_eq!(world.nodes[1].endpoint.held().reports, 0, "{what}: reports are left over");
}

fn at_scp(world: &World) -> &End {
    world.nodes[1].user.end.as_ref().unwrap()
}

/// With any fault of the SCU at any message, against these requests and moods.
fn every_fault(asks: impl Fn() -> Vec<Ask>, mood: Mood) {
    let actions = asks().iter().filter(|ask| matches!(ask.command, Command::NActionRq(_))).count();
    let (others, reports) = (asks().len(), actions * REPORTS);
    let run = |fault| reporting(asks(), reports, mood, fault, Duration::from_secs(60));
    let (undisturbed, counts, _) = run(None);
    sound(&undisturbed, &counts, "undisturbed");
    assert_eq!((counts.asked(), counts.answered()), (reports, reports));
    let statuses: Vec<_> = undisturbed.nodes[0].user.responses.iter().map(|rsp| rsp.status()).collect();
    assert_eq!(statuses, vec![Some(Status::SUCCESS); others]);
    assert_eq!(at_scp(&undisturbed), &End::Released);
    for fault in [Fault::Abort, Fault::Release, Fault::Silence, Fault::Crash] {
        for at in 0..=others + reports {
            let what = format!("{fault:?} after message {at}");
            let (world, counts, alive) = run(Some((fault, at)));
            sound(&world, &counts, &what);
            let end = at_scp(&world);
            let expected = match fault {
                Fault::Abort => matches!(end, End::Ended(Error::Aborted(Aborted::ByPeer(_)))),
                Fault::Release => *end == End::Released,
                Fault::Silence => matches!(end, End::Ended(Error::TimedOut(_))),
                _ => matches!(end, End::Ended(Error::TimedOut(_) | Error::Aborted(_))),
            };
            assert!(expected, "{what}: {end:?}");
            // What the SCU has answered before, the SCP was told of; and of no more.
            let served = world.nodes[0].user.served.len();
            assert!(counts.answered() <= served && counts.answered() + 1 >= served, "{what}: {counts:?}");
            drop(world);
            assert_eq!(alive.kinds(), [""; 0], "{what}");
        }
    }
}

#[test]
fn reports_after_one_request_with_any_fault_of_the_scu_at_any_message_end_right() {
    every_fault(|| vec![action()], GOOD);
}

#[test]
fn slow_reports_among_other_requests_with_any_fault_of_the_scu_at_any_message_end_right() {
    every_fault(|| vec![echo(), action(), echo(), action(), echo()], Mood { slow: 2, ..GOOD });
}

#[test]
fn an_association_that_waits_for_reports_ends_when_its_idle_time_is_over() {
    let idle = Duration::from_secs(600);
    // The SCU waits for one that never comes.
    let (world, counts, alive) = reporting(vec![action()], REPORTS + 1, GOOD, None, idle);
    sound(&world, &counts, "idle");
    assert_eq!(counts.answered(), REPORTS);
    assert!(matches!(at_scp(&world), End::Ended(Error::TimedOut(_))), "{:?}", at_scp(&world));
    assert!(world.now.saturating_since(kerma::association::Instant::START) >= idle);
    drop(world);
    assert_eq!(alive.kinds(), [""; 0]);
}

#[test]
fn reports_that_panic_or_cannot_be_sent_leave_the_association_as_it_is() {
    for mood in [Mood { panics: Some(1), ..GOOD }, Mood { fails: Some(1), ..GOOD }] {
        let asks = vec![action(), echo(), echo()];
        let (world, counts, _) = reporting(asks, 1, mood, None, Duration::from_secs(60));
        sound(&world, &counts, "a bad mood");
        assert_eq!(at_scp(&world), &End::Released);
        assert_eq!(world.nodes[0].user.responses.len(), 3);
        assert!(counts.answered() >= 1);
    }
}
