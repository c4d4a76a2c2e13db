//! Queries that take the places of others.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::drips;
use super::line::Line;
use super::memory;
use super::pace::Pace;
use super::target::{ECHO, Scp, Target};
use super::wire::{self, FIND};

/// How an attacker asks, and goes on.
type Ask = fn(&Target, &Pace) -> Result<Line, String>;

/// What three attackers do on an archive of three places for queries.
pub const CROWDS: [(&str, Ask); 3] = [
    ("three identifiers, a PDU of 2 bytes a second", drips::drips_identifier_by_pdus),
    ("three that read their matches 1 byte/s", drips::sips_matches),
    ("three that ask with a million elements, over and over", ask_again_and_again),
];

/// After what time an ordinary query is answered while three attackers have theirs; `None`: not while it was tried. kerma has
/// three places for queries; the others have no such number.
pub fn crowd(scp: Scp, ask: Ask, pace: &Pace) -> Result<Option<Duration>, String> {
    let target = scp.start(&[], "[query]\nat_a_time = 3");
    target.fill(400, 10_000, 16, pace)?;
    let is_answered = AtomicBool::new(false);
    thread::scope(|scope| {
        let attackers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    while !is_answered.load(Ordering::Relaxed) {
                        if ask(&target, pace).is_err() {
                            // refused: again, but not without a breath
                            thread::sleep(Duration::from_millis(100));
                        }
                    }
                })
            })
            .collect();
        thread::sleep(Duration::from_secs(2));
        let began = Instant::now();
        let mut answered = None;
        while answered.is_none() && began.elapsed() < pace.patience {
            answered = (ordinary(&target, pace) == Some(0)).then(|| began.elapsed());
            thread::sleep(Duration::from_millis(200));
        }
        is_answered.store(true, Ordering::Relaxed);
        attackers.into_iter().for_each(|attacker| attacker.join().unwrap());
        Ok(answered)
    })
}

/// The status of a query for the study.
fn ordinary(target: &Target, pace: &Pace) -> Option<u16> {
    let titles = (target.scp.title(), ECHO);
    let mut line = Line::associate(target.port, titles, &[FIND], pace.patience).ok()?;
    line.send(&wire::query_rq(FIND, 1));
    line.send(&wire::data_set(FIND.0, &wire::study_identifier(), 16_000));
    let status = line.status();
    line.send(&wire::ending(5));
    status
}

fn ask_again_and_again(target: &Target, pace: &Pace) -> Result<Line, String> {
    memory::ask(target, pace, &memory::million())
}
