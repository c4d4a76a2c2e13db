//! What the page shows beside the archive, and what is removed there.

use std::sync::Arc;

use kerma_archive::Removed;
use kerma_web::{Association, Failure, Origin, Queue, Resource, Surroundings};

use super::journal::Journal;
use crate::audit::Who;
use crate::control::work::{Request, Told, Worker, perform};

/// This process, for the page.
pub(super) struct Around {
    pub(super) journal: Arc<Journal>,
    pub(super) worker: Worker,
}

impl Surroundings for Around {
    fn associations(&self) -> Vec<Association> {
        self.journal.associations()
    }

    fn queues(&self) -> Result<Vec<Queue>, Failure> {
        let archive = &self.worker.archive;
        let notices = archive.notices_waiting().map_err(Failure::of)?;
        let (steps, _) = archive.ups_held().map_err(Failure::of)?;
        let audited = self.worker.audit.is_on().then(|| self.worker.audit.counts().waiting);
        let queue = |name: &str, waiting: u64| Queue { name: name.into(), waiting };
        let mut queues = vec![
            queue("Notices to others that are not acknowledged", notices),
            queue("Unified Procedure Steps", steps),
        ];
        if let Some(waiting) = audited {
            queues.push(queue("Messages of the audit trail that are not written", waiting));
        }
        Ok(queues)
    }

    fn remove(&self, origin: &dyn Origin, resource: &Resource, by: Option<&str>) -> Result<Removed, Failure> {
        let nothing = Removed::default();
        // It must be where the path says: the UID alone would remove what is elsewhere.
        if origin.select(resource)?.instances.len() == 0 {
            return Ok(nothing);
        }
        let Some((_, uid)) = resource.keys().last() else { return Ok(nothing) };
        let who = Who::Operator(by.unwrap_or("anonymous").to_owned());
        let worker = Worker { who, ..self.worker.clone() };
        let mut removed = nothing;
        let request = Request::Remove { uids: vec![uid.to_string()] };
        let told = perform(&worker, request, &mut |told| {
            if let Told::Removed { instances, bytes, .. } = told {
                removed = Removed { instances, bytes };
            }
            true
        });
        told.map(|()| removed).map_err(Failure)
    }
}
