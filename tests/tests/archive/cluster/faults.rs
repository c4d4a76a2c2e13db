//! The object store fails in every way, and the database is restarted in the middle: each instance is refused, or done.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use kerma::Status;
use kerma_tests::fault_proxy::Faults;

use super::nodes::{Cluster, Numbers, are_there};
use crate::qrscp::{instance, store};

fn pixels(number: u64) -> usize {
    if number.is_multiple_of(3) { 300_000 } else { 8_192 }
}

/// Whether a status is one of those that say that it was not stored.
fn is_refusal(status: Status) -> bool {
    (0xA700..=0xA7FF).contains(&status.0)
}

#[test]
fn what_is_stored_while_the_bucket_and_the_database_fail_is_refused_or_done_and_never_half() {
    let Some(cluster) = Cluster::new("") else { return };
    let nodes = cluster.start_all();
    let acknowledged = Mutex::new(Numbers::new());
    let refused = Mutex::new(Numbers::new());
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for sender in 0..3_u64 {
            let (node, acknowledged, refused, stop) =
                (&nodes[sender as usize], &acknowledged, &refused, &stop);
            scope.spawn(move || {
                let mut number = 0;
                while !stop.load(Ordering::Relaxed) {
                    let Ok(mut association) = node.associate() else { continue };
                    for _ in 0..20 {
                        number += 1;
                        let answer = store(&mut association, &instance(sender, 1, number, pixels(number)));
                        let of = match answer {
                            Some(Status::SUCCESS) => acknowledged,
                            Some(status) => {
                                assert!(is_refusal(status), "{status:?}");
                                refused
                            }
                            None => panic!("a node hung up"),
                        };
                        of.lock().unwrap().entry(sender).or_default().push(number);
                        if stop.load(Ordering::Relaxed) {
                            break;
                        }
                    }
                    association.release().unwrap();
                }
            });
        }
        let storm = Faults {
            error_500: 0.15,
            slow_down: 0.05,
            cut: 0.05,
            lose_answer: 0.05,
            cut_answer: 0.05,
            ..Faults::default()
        };
        thread::sleep(Duration::from_secs(1));
        cluster.proxy.set(storm);
        thread::sleep(Duration::from_secs(4));
        cluster.database.lock().unwrap().restart();
        thread::sleep(Duration::from_secs(3));
        cluster.proxy.set(Faults { down: true, ..Faults::default() });
        thread::sleep(Duration::from_secs(4));
        cluster.proxy.set(Faults::default());
        cluster.database.lock().unwrap().stop();
        thread::sleep(Duration::from_secs(3));
        cluster.database.lock().unwrap().restart();
        thread::sleep(Duration::from_secs(6));
        stop.store(true, Ordering::Relaxed);
    });
    let (acknowledged, refused) = (acknowledged.into_inner().unwrap(), refused.into_inner().unwrap());
    let count = |of: &Numbers| of.values().map(Vec::len).sum::<usize>();
    for (study, numbers) in &refused {
        let found = nodes[0].find(&format!("1.2.{study}"));
        for number in numbers {
            let instance = format!("1.2.{study}.1.{number}");
            let is_told = |line: &&str| line.contains(&instance) || line.contains("commit");
            let output = nodes[*study as usize].process.output();
            let said: Vec<&str> = output.lines().filter(is_told).collect();
            assert!(!found.contains(&instance), "{instance} was refused, and is there: {said:#?}");
        }
    }
    let there = are_there(&nodes, &acknowledged, pixels);
    assert_eq!(there, count(&acknowledged), "what was refused is not there");
    cluster.is_counted();
    cluster.settle();
    are_there(&nodes, &acknowledged, pixels);
    eprintln!("{} done, {} refused", count(&acknowledged), count(&refused));
    assert!(count(&refused) > 0);
}
