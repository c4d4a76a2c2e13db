//! A thread that keeps the metadata of series ready: when a study has been quiet for a while, its files are made.

use std::collections::HashMap;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, Instant};

use kerma_dictionary::Uid;

use super::cache::refresh;
use crate::origin::Origin;
use crate::shared::Shared;

/// How often it is looked whether something has changed.
const LOOK: Duration = Duration::from_secs(1);
/// A study to which nothing happened for so long is quiet.
const QUIET: Duration = Duration::from_secs(5);

/// Keeps the metadata ready as long as anybody has the archive. The error says why there is no thread.
pub(crate) fn keep_ready(shared: &Shared) -> std::io::Result<()> {
    if !shared.kept().is_on() {
        return Ok(());
    }
    // The thread does not keep the archive open: it ends when nobody else has it.
    let (weak, shared) = (Arc::downgrade(shared.shared_origin()), shared.without_origin());
    thread::Builder::new().name("metadata".into()).spawn(move || follow(&weak, &shared)).map(drop)
}

fn follow(weak: &Weak<dyn Origin>, shared: &dyn Fn(Arc<dyn Origin>) -> Shared) {
    let mut last = None;
    let mut changed: HashMap<Uid, Instant> = HashMap::new();
    while let Some(origin) = weak.upgrade() {
        let shared = shared(origin);
        if last.is_none() {
            // What happened while nobody looked: files are good or not by themselves, and go with their studies.
            changed.extend(shared.kept().studies().into_iter().map(|study| (study, Instant::now())));
        }
        let began = *last.get_or_insert_with(|| shared.origin().last_change().unwrap_or(i64::MAX));
        match shared.origin().changed(began) {
            Ok((studies, reached)) => {
                last = Some(reached);
                changed.extend(studies.into_iter().map(|study| (study, Instant::now())));
            }
            Err(error) => log::warn!("HTTP: metadata is not kept ready: {error}"),
        }
        let quiet: Vec<Uid> = changed
            .iter()
            .filter(|(_, since)| since.elapsed() >= QUIET)
            .map(|(study, _)| study.clone())
            .collect();
        for study in quiet {
            changed.remove(&study);
            if let Err(error) = refresh(&shared, &study) {
                log::warn!("HTTP: the metadata of study {study} is not kept ready: {error}");
            }
        }
        drop(shared);
        thread::sleep(LOOK);
    }
}
