use alloc::{boxed::Box, sync::Arc, vec::Vec};

use kerma_association::negotiation::Supported;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, sop_classes::DimseService, tags, uids};
use kerma_dimse::Command;
use kerma_status::Status;

use super::{
    Refusal, Scope, Steps, kinds,
    taken::{is_judged_by_state, state_asked},
    words::SEARCHING,
};
use crate::{
    AssociationInfo, Operation, Outcome, Request, ServiceClass,
    normalized::{
        ActionRequest, CreateRequest, GetRequest, Normalized, Perform, SetRequest, UPS,
        requirements::{Finding, Forgiven},
    },
    places::Places,
    query::{Find, FindRequest, Matches, Query},
};

/// The SCP of Unified Procedure Step with all its SOP classes: Push, Pull, Watch, Query and Event.
pub fn scp(steps: impl Steps + 'static) -> Scp {
    let handler = Arc::new(Adapter(steps));
    Scp { query: Query::of(SEARCHING, handler.clone()), normalized: Normalized::new(&UPS, handler) }
}

/// The SCP that [`scp`] makes.
#[derive(Clone)]
pub struct Scp {
    normalized: Normalized,
    query: Query,
}

impl Scp {
    /// Only these of its SOP classes.
    pub fn only(mut self, sop_classes: impl IntoIterator<Item = Uid>) -> Scp {
        let sop_classes: Vec<Uid> = sop_classes.into_iter().collect();
        self.normalized = self.normalized.only(sop_classes.clone());
        self.query = self.query.only(sop_classes);
        self
    }

    /// Answers so many searches at a time: see [`Query::at_most`].
    pub fn at_most(mut self, searches: impl Into<Places>) -> Scp {
        self.query = self.query.at_most(searches);
        self
    }

    /// Lets these lapses of requests pass: see [`Normalized::forgive`].
    pub fn forgive(mut self, forgiven: Forgiven) -> Scp {
        self.normalized = self.normalized.forgive(forgiven);
        self
    }

    /// Gives the handler each request as it came: see [`Normalized::unchecked`].
    pub fn unchecked(mut self) -> Scp {
        self.normalized = self.normalized.unchecked();
        self
    }
}

impl ServiceClass for Scp {
    fn supported(&self) -> Vec<Supported> {
        // Pull and Watch have services of both; Query has C-FIND alone.
        let query = self.query.clone().only([uids::UNIFIED_PROCEDURE_STEP_QUERY]);
        self.normalized.supported().into_iter().chain(query.supported()).collect()
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        match request.command {
            Command::CFindRq(_) if SEARCHING.contains(&request.context.abstract_syntax) => {
                self.query.begin(request, has_data_set)
            }
            _ => self.normalized.begin(request, has_data_set),
        }
    }

    fn ended(&self, association: &AssociationInfo) {
        self.normalized.ended(association);
    }
}

/// What the messages say, as [`Steps`] takes it.
struct Adapter<S>(S);

impl<S: Steps> Find for Adapter<S> {
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        self.0.find(request, identifier)
    }
}

impl<S: Steps> Perform for Adapter<S> {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        self.0.create(request, attributes)
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Outcome {
        match &request.requested_sop_instance_uid {
            Some(step) => self.0.set(request, step, modifications),
            None => Status::INVALID_SOP_INSTANCE.into(),
        }
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        match &request.requested_sop_instance_uid {
            Some(step) => self.0.get(request, step),
            None => Status::INVALID_SOP_INSTANCE.into(),
        }
    }

    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        let Some(sop_instance) = &request.requested_sop_instance_uid else {
            return Status::INVALID_SOP_INSTANCE.into();
        };
        match request.action_type_id {
            Some(kinds::CHANGE_STATE) => self.change_state(request, sop_instance, &information),
            Some(kinds::REQUEST_CANCEL) => self.0.request_cancel(request, sop_instance, information),
            Some(kinds::SUBSCRIBE) => self.subscribe(request, sop_instance, information),
            Some(kinds::UNSUBSCRIBE) => match receiving(&information) {
                Some(ae) => self.0.unsubscribe(request, ae, Scope::of(sop_instance, DataSet::new())),
                None => Refusal::UnknownReceiver.into(),
            },
            Some(kinds::SUSPEND_GLOBAL) => match receiving(&information) {
                Some(ae) => self.0.suspend_global(request, ae, Scope::of(sop_instance, DataSet::new())),
                None => Refusal::UnknownReceiver.into(),
            },
            _ => Status::NO_SUCH_ACTION_TYPE.into(),
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        matches!(
            service,
            DimseService::NCreate | DimseService::NSet | DimseService::NGet | DimseService::NAction
        )
    }

    fn judges(&self, finding: &Finding) -> bool {
        is_judged_by_state(finding)
    }

    fn ended(&self, association: &AssociationInfo) {
        self.0.ended(association);
    }
}

impl<S: Steps> Adapter<S> {
    fn change_state(&self, request: &ActionRequest, step: &Uid, information: &DataSet) -> Outcome {
        let (to, transaction) = match state_asked(information) {
            Ok(asked) => asked,
            Err(refusal) => return refusal.into(),
        };
        self.0.change_state(request, step, to, transaction.as_ref())
    }

    fn subscribe(&self, request: &ActionRequest, sop_instance: &Uid, mut information: DataSet) -> Outcome {
        let Some(receiving) = receiving(&information) else { return Refusal::UnknownReceiver.into() };
        let lock = information.string(tags::DELETION_LOCK);
        let deletion_lock = lock.is_ok_and(|lock| lock.trim() == "TRUE");
        information.remove(tags::RECEIVING_AE);
        information.remove(tags::DELETION_LOCK);
        self.0.subscribe(request, receiving, Scope::of(sop_instance, information), deletion_lock)
    }
}

/// Receiving AE (0074,1234); `None` if it is no AE title.
fn receiving(information: &DataSet) -> Option<AeTitle> {
    AeTitle::new(&information.string(tags::RECEIVING_AE).ok()?).ok()
}
