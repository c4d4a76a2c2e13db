//! Where the archive is, and who works on it: this process, or the `qrscp` that runs.

use std::thread;
use std::time::{Duration, Instant};

use kerma_archive::{Archive, Error};

use super::{Common, Failure};
use crate::audit::{Own, Who};
use crate::control;
use crate::control::work::{Request, Told, Worker, perform};
use crate::tools::qrscp::configuration::Configuration;

/// So long it is waited for another process that works on the archive and cannot be asked.
const PATIENCE: Duration = Duration::from_secs(30);

impl Common {
    /// What the file says, and what the options say instead.
    pub(super) fn configuration(&self) -> Result<Configuration, Failure> {
        let mut configuration = match &self.config {
            Some(path) => Configuration::load(path).map_err(Failure::Misused)?,
            None => Configuration::default(),
        };
        if let Some(folder) = &self.instance_location {
            configuration.instance_location.clone_from(folder);
        }
        if self.database_location.is_some() {
            configuration.database_location.clone_from(&self.database_location);
        }
        Ok(configuration)
    }

    /// The archive, to be read. An index of an older version is taken over first, which nobody does while it is in use.
    pub(super) fn read(&self) -> Result<Archive, Failure> {
        let configuration = self.configuration()?;
        let (folder, options) = (&configuration.instance_location, configuration.options());
        match Archive::open_beside(folder, options.clone()) {
            Err(Error::Schema { found, known, .. }) if found < known => {
                drop(Archive::open(folder, options.clone())?);
                Ok(Archive::open_beside(folder, options)?)
            }
            archive => Ok(archive?),
        }
    }

    /// Does this by itself, or has it done by the `qrscp` that runs.
    pub(super) fn work(&self, request: Request, tell: &mut dyn FnMut(Told)) -> Result<(), Failure> {
        self.work_on(std::iter::once(request), tell)
    }

    /// The same, one after the other.
    pub(super) fn work_on(
        &self,
        requests: impl IntoIterator<Item = Request>,
        tell: &mut dyn FnMut(Told),
    ) -> Result<(), Failure> {
        let configuration = self.configuration()?;
        let folder = &configuration.instance_location;
        let since = Instant::now();
        let archive = loop {
            match Archive::open(folder, configuration.options()) {
                // Another `kerma archive`, which ends, or a qrscp that starts: neither can be asked.
                Err(Error::InUse(_)) if !control::is_served(folder) && since.elapsed() < PATIENCE => {
                    thread::sleep(Duration::from_millis(50));
                }
                Err(Error::InUse(_)) => break None,
                archive => break Some(archive?),
            }
        };
        let worker = archive.map(|archive| worker(&configuration, archive)).transpose()?;
        for request in requests {
            let done = match &worker {
                Some(worker) => perform(worker, request, &mut |told| {
                    tell(told);
                    true
                }),
                None => control::ask(folder, request, tell),
            };
            done.map_err(Failure::Failed)?;
        }
        Ok(())
    }

    /// Has it recorded that this was exported, by the `qrscp` that runs or by this.
    pub(super) fn exported(&self, archive: Archive, uids: Vec<String>, uri: String) -> Result<(), Failure> {
        let configuration = self.configuration()?;
        let (folder, request) = (&configuration.instance_location, Request::Exported { uids, uri });
        let done = match control::is_served(folder) {
            true => control::ask(folder, request, &mut drop),
            false => perform(&worker(&configuration, archive)?, request, &mut |_| true),
        };
        done.map_err(Failure::Failed)
    }
}

/// This process and whoever runs it, with the audit trail of the configuration.
fn worker(configuration: &Configuration, archive: Archive) -> Result<Worker, Failure> {
    let own = Own::new(configuration.ae_title.0, "kerma archive");
    let audit = configuration.audit.open(own, &configuration.tls).map_err(Failure::Failed)?;
    Ok(Worker { archive, audit: audit.unwrap_or_default(), who: Who::operator() })
}
