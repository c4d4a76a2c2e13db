//! `kill -9` at random moments, under load from four senders: whatever was acknowledged is there after the restart, whole,
//! to be found and retrieved; of what was not, nothing is half there. `KERMA_KILLS` says how often (8).

use std::env;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use kerma::Status;
use kerma_tests::folder::Folder;

use crate::qrscp::{Qrscp, bytes, check, instance, store};

const SENDERS: u64 = 4;

/// Small and large ones, since they take different ways to the disk.
fn pixels(number: u64) -> usize {
    if number.is_multiple_of(3) { 200_000 } else { 8_192 }
}

#[test]
fn what_was_acknowledged_survives_and_what_was_not_is_not_half_there() {
    let kills: u64 = env::var("KERMA_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(8);
    let folder = Folder::new();
    let mut random = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64 | 1;
    let (mut acknowledged, mut more) = (0, 0);
    for kill in 0..kills {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let sent = load_and_kill(&folder, kill, Duration::from_micros(random % 400_000));

        let archive = Qrscp::start(folder.path(), &[]);
        for (sender, numbers) in sent.into_iter().enumerate() {
            let study = kill * SENDERS + sender as u64;
            let uid = format!("1.2.{study}");
            let (found, retrieved) = (archive.find(&uid), archive.get(&uid));
            assert_eq!(
                found,
                retrieved.keys().cloned().collect::<Vec<_>>(),
                "what is found can be retrieved"
            );
            for number in &numbers {
                let instance = format!("1.2.{study}.1.{number}");
                assert!(retrieved.contains_key(&instance), "{instance} was acknowledged, and is lost");
            }
            for (instance_uid, retrieved) in &retrieved {
                let number: u64 = instance_uid.rsplit('.').next().unwrap().parse().unwrap();
                let sent = bytes(&instance(study, 1, number, pixels(number)));
                assert!(*retrieved == sent, "{instance_uid} is not what was sent");
            }
            acknowledged += numbers.len();
            more += found.len() - numbers.len();
        }
        drop(archive);
        if kill % 10 == 7 {
            check(folder.path());
        }
    }
    check(folder.path());
    eprintln!(
        "{kills} kills: {acknowledged} acknowledged and there, {more} more that were not acknowledged and are whole"
    );
    assert!(acknowledged > 0);
}

/// The numbers of what was acknowledged to each sender when it was killed after so long.
fn load_and_kill(folder: &Folder, kill: u64, after: Duration) -> Vec<Vec<u64>> {
    let archive = Qrscp::start(folder.path(), &[]);
    thread::scope(|scope| {
        let (started, all_started) = mpsc::channel();
        let senders: Vec<_> = (0..SENDERS)
            .map(|sender| {
                let associated = archive.associate();
                let started = started.clone();
                scope.spawn(move || {
                    let mut acknowledged = Vec::new();
                    let mut association = associated.unwrap();
                    started.send(()).unwrap();
                    for number in 1.. {
                        let data_set = instance(kill * SENDERS + sender, 1, number, pixels(number));
                        match store(&mut association, &data_set) {
                            Some(Status::SUCCESS) => acknowledged.push(number),
                            Some(status) => panic!("{status:?}"),
                            None => break,
                        }
                    }
                    acknowledged
                })
            })
            .collect();
        drop(started);
        all_started.iter().take(SENDERS as usize).for_each(drop);
        thread::sleep(after);
        drop(archive);
        senders.into_iter().map(|sender| sender.join().unwrap()).collect()
    })
}
