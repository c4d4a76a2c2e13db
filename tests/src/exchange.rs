//! Files that one peer sends to another, and what became of each.

use std::collections::BTreeMap;

use crate::folder::Folder;
use crate::peer::Peer;
use crate::process::{Run, run};
use crate::sample::{FileMeta, Sample};
use crate::tap::{Stored, Tap};

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It was stored, and its data set is at the far end, byte for byte.
    Identical,
    /// The same, but for a zero byte behind a data set of an odd length: a fragment has an even one (PS3.8 Annex E.2).
    Padded,
    /// It was stored, but the SCU sent other bytes than the file has; the SCP wrote what it was sent.
    ChangedByScu,
    /// It was stored, but the SCP wrote other bytes than it was sent, which were the file's.
    ChangedByScp,
    /// It was stored, and both changed it.
    ChangedByBoth,
    /// The SCP answered with success, and no file is there that is called by its UID.
    Lost,
    /// It was sent, and the SCP answered with this status, which is no success.
    Refused(u16),
    /// It was sent, and there was no answer.
    Unanswered,
    /// The SCU did not send it.
    NotSent,
}

impl Outcome {
    fn of(sample: &Sample, stored: Option<&Stored>, written: Option<&[u8]>) -> Outcome {
        let Some(stored) = stored else { return Outcome::NotSent };
        let same_syntax = [stored.transfer_syntax.as_str(), ""].contains(&sample.transfer_syntax());
        let padded = is_padded(&sample.data_set, &stored.data_set);
        let scu = same_syntax && (stored.data_set == sample.data_set || padded);
        match (stored.status, written) {
            (None, _) => Outcome::Unanswered,
            (Some(0 | 0xB000..=0xBFFF), Some(written)) => match (scu, written == stored.data_set) {
                (true, true) if padded => Outcome::Padded,
                (true, true) => Outcome::Identical,
                (false, true) => Outcome::ChangedByScu,
                (true, false) => Outcome::ChangedByScp,
                (false, false) => Outcome::ChangedByBoth,
            },
            (Some(0 | 0xB000..=0xBFFF), None) => Outcome::Lost,
            (Some(status), _) => Outcome::Refused(status),
        }
    }

    /// The SCU was told that it is stored.
    pub fn is_answered(self) -> bool {
        !matches!(self, Outcome::Refused(_) | Outcome::Unanswered | Outcome::NotSent)
    }

    /// It is at the far end.
    pub fn is_stored(self) -> bool {
        self.is_answered() && self != Outcome::Lost
    }
}

fn is_padded(file: &[u8], sent: &[u8]) -> bool {
    file.len() % 2 == 1 && sent.split_last() == Some((&0, file))
}

/// What became of all files, by their name.
pub type Outcomes = BTreeMap<String, (String, Outcome)>;

/// Sends the samples: those of one transfer syntax in one association, as long as no two are the same instance.
/// What was not stored then is sent once more alone, lest one file's fate be another's.
pub fn exchange(scu: Peer, scp: Peer, samples: &[Sample]) -> Outcomes {
    let folder = Folder::new();
    let (mut process, port) = scp.store_scp(folder.path());
    let tap = Tap::new(port);
    let send = |batch: &[&Sample]| send(scu, &tap, &folder, batch);
    let mut outcomes = Outcomes::new();
    for batch in batches(samples) {
        let (_, mut found) = send(&batch);
        for sample in batch.iter().filter(|_| batch.len() > 1) {
            let outcome = found.get_mut(&sample.name).unwrap();
            if !outcome.1.is_stored() {
                *outcome = send(&[*sample]).1.remove(&sample.name).unwrap();
            }
        }
        outcomes.append(&mut found);
    }
    assert!(process.is_running(), "the SCP has ended:\n{}", process.output());
    outcomes
}

/// Sends a batch, and sees that the SCU's exit code is true.
fn send(scu: Peer, tap: &Tap, folder: &Folder, batch: &[&Sample]) -> (Run, Outcomes) {
    let paths: Vec<_> = batch.iter().map(|sample| &sample.path).collect();
    let run = run(scu.store_scu(tap.port, batch[0].transfer_syntax(), &paths));
    let stored = tap.take();
    let written: Vec<(FileMeta, Vec<u8>)> = folder
        .drain()
        .into_iter()
        .map(|(_, bytes)| {
            let meta = FileMeta::read(&bytes);
            let data_set = bytes[meta.end..].to_vec();
            (meta, data_set)
        })
        .collect();
    let mut outcomes = Outcomes::new();
    for sample in batch {
        let is_its = |uid: &str| batch.len() == 1 || sample.instance_uids().any(|own| own == uid);
        let stored = stored.iter().rev().find(|stored| is_its(&stored.sop_instance_uid));
        let written = written
            .iter()
            .find(|(meta, _)| batch.len() == 1 || meta.sop_instance_uid.as_deref().is_some_and(is_its));
        let outcome = Outcome::of(sample, stored, written.map(|(_, data_set)| &data_set[..]));
        outcomes.insert(sample.name.clone(), (run.output.clone(), outcome));
    }
    let all = outcomes.values().all(|(_, outcome)| outcome.is_answered());
    // only kerma promises that its exit code tells of files that could not be sent
    if all || scu.is_kerma() {
        let outcomes: Vec<_> = outcomes.iter().map(|(name, (_, outcome))| (name, outcome)).collect();
        assert_eq!(run.code, Some(i32::from(!all)), "{outcomes:#?}\n{}", run.output);
    }
    (run, outcomes)
}

/// Samples of one transfer syntax, no two of the same instance.
fn batches(samples: &[Sample]) -> Vec<Vec<&Sample>> {
    let mut batches: Vec<Vec<&Sample>> = Vec::new();
    for sample in samples {
        let fits = |batch: &&mut Vec<&Sample>| {
            batch[0].transfer_syntax() == sample.transfer_syntax()
                && batch
                    .iter()
                    .all(|other| other.instance_uids().all(|uid| !sample.instance_uids().any(|u| u == uid)))
        };
        // what has no UID cannot be told from others
        let alone = sample.instance_uids().next().is_none();
        match batches
            .iter_mut()
            .find(fits)
            .filter(|batch| !alone && batch[0].instance_uids().next().is_some())
        {
            Some(batch) => batch.push(sample),
            None => batches.push(vec![sample]),
        }
    }
    batches
}
