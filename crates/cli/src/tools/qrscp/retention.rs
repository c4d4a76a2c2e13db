//! `[storage] keep` and `quota`: studies that go by themselves.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use kerma_archive::{Archive, Retention};
use kerma_dictionary::Uid;

use super::access::Current;
use super::configuration::Storage;
use super::journal;

/// How often it is looked which studies are to go.
const EVERY: Duration = Duration::from_secs(60);

/// Looks for them until it is dropped.
pub(super) struct Keeper {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Removes what is to go, now and from time to time, by the configuration that holds then.
pub(super) fn start(archive: &Archive, current: &Current) -> std::io::Result<Keeper> {
    let (archive, current) = (archive.clone(), current.clone());
    let (stop, stopped) = mpsc::channel::<()>();
    let run = move || {
        loop {
            expire(&archive, &current.get().storage);
            match stopped.recv_timeout(EVERY) {
                Err(RecvTimeoutError::Timeout) => {}
                _ => break,
            }
        }
    };
    let thread = thread::Builder::new().name("retention".into()).spawn(run)?;
    Ok(Keeper { stop: Some(stop), thread: Some(thread) })
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn expire(archive: &Archive, storage: &Storage) {
    let retention = Retention {
        keep: storage.keep.map(|keep| keep.0.as_secs()),
        quota: storage.quota.map(|quota| quota.0),
        quiet: storage.quiet.0.as_secs(),
        locked: storage.locked.iter().map(|uid| Uid::from_bytes(uid.as_bytes())).collect(),
    };
    if retention.keep.is_none() && retention.quota.is_none() {
        return;
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let done = archive.expire(&retention, i64::try_from(now).unwrap_or(i64::MAX), &mut |expired| {
        log::info!(
            target: journal::TARGET,
            "retention study={} instances={} bytes={} reason={}",
            expired.study,
            expired.removed.instances,
            expired.removed.bytes,
            if expired.by_quota { "quota" } else { "keep" }
        );
    });
    if let Err(error) = done {
        log::error!("retention: {error}");
    }
}
