//! Sends loads, each over one association or over several at the same time.

use std::collections::VecDeque;
use std::iter;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use kerma_ae::{Address, ApplicationEntity, Association};

use super::plan::{Instance, Load};
use super::tally::Tally;
use crate::entity;
use crate::files::identity;
use crate::files::soundness::{self, Soundness};
use crate::report::output::Output;
use crate::report::progress::Progress;

/// How files are sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct How {
    pub(super) output: Output,
    pub(super) log_identifiers: bool,
    /// Also those that are not whole.
    pub(super) send_broken: bool,
    /// Over so many associations.
    pub(super) associations: usize,
}

/// Sends loads until no association can be had or is left.
pub(super) struct Sender {
    entity: ApplicationEntity,
    address: Address,
    told: Mutex<(Tally, Progress)>,
    how: How,
    lost: bool,
}

/// Instances that wait for their turn.
type Rest = Mutex<VecDeque<Instance>>;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Sender {
    pub(super) fn new(
        entity: ApplicationEntity,
        address: Address,
        tally: Tally,
        progress: Progress,
        how: How,
    ) -> Sender {
        Sender { entity, address, told: Mutex::new((tally, progress)), how, lost: false }
    }

    /// What became of the files.
    pub(super) fn tally(self) -> Tally {
        let (tally, progress) = self.told.into_inner().unwrap_or_else(PoisonError::into_inner);
        drop(progress);
        tally
    }

    pub(super) fn send(&mut self, load: Load) {
        let Load { proposals, instances } = load;
        let rest = Rest::new(instances.into());
        // No association for files of which none is sent.
        if !self.lost
            && let Some(first) = self.next(&rest)
        {
            let entity = self.entity.clone().propose_all(proposals);
            match entity.clone().associate(self.address.clone()) {
                Ok(association) => {
                    let others = self.how.associations.min(lock(&rest).len() + 1) - 1;
                    let this: &Sender = self;
                    let is_left = thread::scope(|scope| {
                        let others: Vec<_> =
                            (0..others).map(|_| scope.spawn(|| this.send_beside(&entity, &rest))).collect();
                        let is_left = this.send_over(association, Some(first), &rest);
                        others
                            .into_iter()
                            .fold(is_left, |is_left, other| is_left | other.join().unwrap_or(false))
                    });
                    self.lost = !is_left;
                }
                Err(error) => {
                    entity::report(&error, self.how.output);
                    lock(&self.told).0.not_sent(&first);
                    self.lost = true;
                }
            }
        }
        let mut told = lock(&self.told);
        lock(&rest).iter().for_each(|instance| told.0.not_sent(instance));
    }

    /// Over one more association; whether it was there to the end.
    fn send_beside(&self, entity: &ApplicationEntity, rest: &Rest) -> bool {
        match entity.clone().associate(self.address.clone()) {
            Ok(association) => self.send_over(association, None, rest),
            Err(error) => {
                log::warn!("Sent over fewer associations: {error}");
                false
            }
        }
    }

    /// Whether the association was there to the end.
    fn send_over(&self, mut association: Association, first: Option<Instance>, rest: &Rest) -> bool {
        let mut first = first;
        let files = iter::from_fn(|| {
            let instance = first.take().or_else(|| self.next(rest))?;
            log::info!("Sending file: {}", instance.path.display());
            if self.how.log_identifiers {
                identity::log(&instance.path);
            }
            lock(&self.told).1.begin_file(&instance.path);
            Some(instance)
        });
        let sent = association.store_files(files, |instance, result| {
            let mut told = lock(&self.told);
            told.0.sent(&instance, result);
            told.1.end_file(instance.length);
        });
        // How it ended was told by its own lines, and of each file.
        if sent.is_err() || association.is_over() {
            return false;
        }
        if let Err(error) = association.release() {
            // every file has its response, which is what was asked for
            log::warn!("{error}");
        }
        true
    }

    /// The next one that is to be sent.
    fn next(&self, rest: &Rest) -> Option<Instance> {
        loop {
            let instance = lock(rest).pop_front()?;
            if self.is_sound(&instance) {
                return Some(instance);
            }
        }
    }

    /// Whether the file is to be sent. One that is not whole is not, unless it is asked for; it is told either way.
    fn is_sound(&self, instance: &Instance) -> bool {
        let path = instance.path.display();
        // that it cannot be read is told when it is sent
        let Ok(Soundness { loss, repaired }) = soundness::examine(&instance.path) else { return true };
        for warning in repaired {
            log::info!("{path}: {warning}");
        }
        match loss {
            None => true,
            Some(loss) if self.how.send_broken => {
                log::warn!("Sent though it is broken: {path}: {loss}");
                true
            }
            Some(loss) => {
                log::error!("Not sent, because it is broken (--send-broken sends it): {path}: {loss}");
                let mut told = lock(&self.told);
                told.0.broken(instance, &loss.to_string());
                told.1.end_file(instance.length);
                false
            }
        }
    }
}
