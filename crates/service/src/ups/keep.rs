use alloc::{sync::Arc, vec::Vec};

use kerma_dataset::{DataSet, DateTime};
use kerma_dictionary::{AeTitle, Uid};

use super::{Addressed, Done, Refusal, Scope, State, Steps, Worklist};
use crate::{
    AssociationInfo, Outcome,
    matching::Matching,
    normalized::{ActionRequest, CreateRequest, GetRequest, SetRequest},
    query::{FindRequest, IntoMatches, Matches},
};

/// Where a [`Worklist`] is kept, such as behind a lock. A type that implements this is a handler of all requests, [`Steps`], too.
pub trait Keep: Send + Sync {
    /// Runs this on the worklist. Nobody else reads or changes it meanwhile.
    fn with(&self, run: &mut dyn FnMut(&mut Worklist));

    /// What time it is.
    fn now(&self) -> DateTime;

    /// A new UID, for a step whose N-CREATE has none. `None` if this SCP gives out no UIDs: the N-CREATE then fails with 0x0110.
    fn new_uid(&self) -> Option<Uid>;

    /// Sends the reports of a request, once the worklist is free again.
    fn report(&self, reports: Vec<Addressed>);

    /// Adds to the outcome of a request on this association, such as what the association itself is to report
    /// ([`Outcome::reporting`]).
    fn answer(&self, _association: &Arc<AssociationInfo>, outcome: Outcome) -> Outcome {
        outcome
    }

    /// An association ended on which there may have been requests.
    fn ended(&self, _association: &AssociationInfo) {}
}

/// Runs a request on the worklist, and sends its reports.
fn run(
    keep: &(impl Keep + ?Sized),
    association: &Arc<AssociationInfo>,
    mut request: impl FnMut(&mut Worklist, DateTime) -> Result<Done, Refusal>,
) -> Outcome {
    let now = keep.now();
    let mut result = Ok(Done::default());
    keep.with(&mut |worklist| result = request(worklist, now));
    match result {
        Ok(mut done) => {
            let reports = core::mem::take(&mut done.reports);
            let outcome = keep.answer(association, done.into());
            keep.report(reports);
            outcome
        }
        Err(refusal) => keep.answer(association, refusal.into()),
    }
}

impl<K: Keep + ?Sized> Steps for K {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let named = request.affected_sop_instance_uid.clone();
        let Some(sop_instance) = named.or_else(|| self.new_uid()) else {
            return Outcome::failed("the SCP names no steps");
        };
        let outcome = run(self, &request.association, |worklist, now| {
            worklist.create(sop_instance.clone(), attributes.clone(), now)
        });
        outcome.sop_instance(sop_instance)
    }

    fn set(&self, request: &SetRequest, step: &Uid, modifications: DataSet) -> Outcome {
        run(self, &request.association, |worklist, now| worklist.set(step, modifications.clone(), now))
    }

    fn get(&self, request: &GetRequest, step: &Uid) -> Outcome {
        run(self, &request.association, |worklist, _| worklist.get(step))
    }

    fn change_state(
        &self,
        request: &ActionRequest,
        step: &Uid,
        to: State,
        transaction: Option<&Uid>,
    ) -> Outcome {
        run(self, &request.association, |worklist, now| worklist.change_state(step, to, transaction, now))
    }

    fn find(&self, _: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        let mut found = Vec::new();
        self.with(&mut |worklist| {
            found = worklist.find(&identifier, &Matching::default().zero_asks_nothing(true))
        });
        found.into_matches()
    }

    fn request_cancel(&self, request: &ActionRequest, step: &Uid, reasons: DataSet) -> Outcome {
        let requesting = request.association.peer();
        run(self, &request.association, |worklist, now| {
            worklist.request_cancel(step, &requesting, &reasons, now)
        })
    }

    fn subscribe(
        &self,
        request: &ActionRequest,
        receiving: AeTitle,
        scope: Scope,
        deletion_lock: bool,
    ) -> Outcome {
        run(self, &request.association, |worklist, _| {
            worklist.subscribe(receiving, scope.clone(), deletion_lock)
        })
    }

    fn unsubscribe(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        run(self, &request.association, |worklist, _| worklist.unsubscribe(&receiving, &scope))
    }

    fn suspend_global(&self, request: &ActionRequest, receiving: AeTitle, scope: Scope) -> Outcome {
        run(self, &request.association, |worklist, _| worklist.suspend_global(&receiving, &scope))
    }

    fn ended(&self, association: &AssociationInfo) {
        Keep::ended(self, association);
    }
}
