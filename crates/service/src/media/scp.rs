use alloc::sync::Arc;

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService};
use kerma_status::Status;

use super::{Creation, Order, Refusal};
use crate::{
    Outcome,
    normalized::{ActionRequest, CreateRequest, GetRequest, MEDIA, Normalized, Perform},
};

/// Whoever makes media: the handler of [`scp`]. Requests come from several associations at a time.
pub trait Creations: Send + Sync {
    /// N-CREATE: keeps a request.
    fn create(&self, request: &CreateRequest, uid: Uid, creation: Creation) -> Outcome;

    /// N-ACTION: begins to make the media of a request, or lets it wait for its turn.
    fn initiate(&self, request: &ActionRequest, uid: &Uid, order: Order) -> Outcome;

    /// N-ACTION: cancels and forgets a request. By default that is denied, with 0xC203.
    fn cancel(&self, _request: &ActionRequest, _uid: &Uid) -> Outcome {
        Refusal::Denied.into()
    }

    /// N-GET: replies with [`Creation::status`]; what is asked for is chosen afterwards.
    fn status(&self, request: &GetRequest, uid: &Uid) -> Outcome;

    /// A UID for a request whose N-CREATE has none. By default there is none, and it is refused with 0x0117.
    fn new_uid(&self) -> Option<Uid> {
        None
    }
}

impl<C: Creations + ?Sized> Creations for Arc<C> {
    fn create(&self, request: &CreateRequest, uid: Uid, creation: Creation) -> Outcome {
        (**self).create(request, uid, creation)
    }

    fn initiate(&self, request: &ActionRequest, uid: &Uid, order: Order) -> Outcome {
        (**self).initiate(request, uid, order)
    }

    fn cancel(&self, request: &ActionRequest, uid: &Uid) -> Outcome {
        (**self).cancel(request, uid)
    }

    fn status(&self, request: &GetRequest, uid: &Uid) -> Outcome {
        (**self).status(request, uid)
    }

    fn new_uid(&self) -> Option<Uid> {
        (**self).new_uid()
    }
}

/// The SCP.
pub fn scp(creations: impl Creations + 'static) -> Normalized {
    Normalized::new(&MEDIA, Making(creations))
}

struct Making<C>(C);

impl<C: Creations> Perform for Making<C> {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let named = request.affected_sop_instance_uid.clone();
        match named.or_else(|| self.0.new_uid()) {
            Some(uid) => self.0.create(request, uid.clone(), Creation::new(attributes)).sop_instance(uid),
            None => Refusal::Nameless.into(),
        }
    }

    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        let Some(uid) = &request.requested_sop_instance_uid else { return Refusal::Nameless.into() };
        match (request.action_type_id, Order::read(&information)) {
            (Some(1), Ok(order)) => self.0.initiate(request, uid, order),
            (Some(1), Err(why)) => {
                log::warn!("Initiate Media Creation: {why}");
                Outcome::new(Status::INVALID_ARGUMENT_VALUE).reply(information)
            }
            (Some(2), _) => self.0.cancel(request, uid),
            _ => Status::NO_SUCH_ACTION_TYPE.into(),
        }
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        match &request.requested_sop_instance_uid {
            Some(uid) => self.0.status(request, uid),
            None => Refusal::Nameless.into(),
        }
    }

    fn performs(&self, service: DimseService) -> bool {
        matches!(service, DimseService::NCreate | DimseService::NAction | DimseService::NGet)
    }
}
