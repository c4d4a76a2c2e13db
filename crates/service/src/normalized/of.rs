use alloc::{boxed::Box, sync::Arc, vec, vec::Vec};
use core::future::Future;

use kerma_association::negotiation::{Supported, TransferSyntaxes};
use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, sop_classes::DimseService};
use kerma_dimse::{Command, NActionRq, NCreateRq, NDeleteRq, NEventReportRq, NGetRq, NSetRq};

use super::{
    ActionRequest, Class, CreateRequest, DeleteRequest, EventRequest, GetRequest, Perform, Provided,
    SetRequest, requirements::Forgiven,
};
use crate::{AssociationInfo, AsyncHandler, Operation, Outcome, Request, ServiceClass};

/// A handler of requests with a data set: a closure `Fn(&Request<C>, DataSet) -> impl Into<Outcome>`, or an asynchronous one
/// through [`handler`](crate::handler).
pub trait Handle<C>: Send + Sync {
    /// The outcome of a request.
    fn handle(&self, request: &Request<C>, data_set: DataSet) -> Outcome;
}

/// A handler of requests without a data set: a closure `Fn(&Request<C>) -> impl Into<Outcome>`, or an asynchronous one through
/// [`handler`](crate::handler).
pub trait Tell<C>: Send + Sync {
    /// The outcome of a request.
    fn tell(&self, request: &Request<C>) -> Outcome;
}

impl<C, F, O> Handle<C> for F
where
    F: Fn(&Request<C>, DataSet) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn handle(&self, request: &Request<C>, data_set: DataSet) -> Outcome {
        self(request, data_set).into()
    }
}

impl<C, F, O> Tell<C> for F
where
    F: Fn(&Request<C>) -> O + Send + Sync,
    O: Into<Outcome>,
{
    fn tell(&self, request: &Request<C>) -> Outcome {
        self(request).into()
    }
}

impl<C: Clone, F, Fut> Handle<C> for AsyncHandler<F>
where
    F: Fn(Request<C>, DataSet) -> Fut + Send + Sync,
    Fut: Future<Output: Into<Outcome>> + Send + 'static,
{
    fn handle(&self, request: &Request<C>, data_set: DataSet) -> Outcome {
        Outcome::later(self.function()(request.clone(), data_set))
    }
}

impl<C: Clone, F, Fut> Tell<C> for AsyncHandler<F>
where
    F: Fn(Request<C>) -> Fut + Send + Sync,
    Fut: Future<Output: Into<Outcome>> + Send + 'static,
{
    fn tell(&self, request: &Request<C>) -> Outcome {
        Outcome::later(self.function()(request.clone()))
    }
}

/// The SCP of a single SOP class, private or not, from closures: one for each DIMSE-N service that it has. The closure of
/// [`event_report`](Of::event_report) makes it the SCU that receives the events.
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::{Uid, tags};
/// use kerma_service::{
///     Services,
///     normalized::{ActionRequest, GetRequest, Normalized},
/// };
/// use kerma_status::Status;
///
/// let table = Normalized::of(Uid::from_static("1.2.3.4"))
///     .get(|_: &GetRequest| {
///         let mut position = DataSet::new();
///         position.set(tags::TABLE_HEIGHT, "12.5")?;
///         Ok::<_, kerma_dataset::ValueError>((Status::SUCCESS, position))
///     })
///     .action(|request: &ActionRequest, _: DataSet| match request.action_type_id {
///         Some(1) => Status::SUCCESS,
///         _ => Status::NO_SUCH_ACTION_TYPE,
///     });
/// assert!(Services::new().with(table).supports(&Uid::from_static("1.2.3.4")));
/// ```
#[derive(Clone)]
pub struct Of {
    provided: Provided,
    closures: Arc<Closures>,
}

type Ended = dyn Fn(&AssociationInfo) + Send + Sync;

#[derive(Clone, Default)]
struct Closures {
    create: Option<Arc<dyn Handle<NCreateRq>>>,
    set: Option<Arc<dyn Handle<NSetRq>>>,
    get: Option<Arc<dyn Tell<NGetRq>>>,
    action: Option<Arc<dyn Handle<NActionRq>>>,
    delete: Option<Arc<dyn Tell<NDeleteRq>>>,
    event_report: Option<Arc<dyn Handle<NEventReportRq>>>,
    ended: Option<Arc<Ended>>,
}

impl Of {
    pub(super) fn new(sop_class: Uid) -> Of {
        let class = Class::of(&sop_class);
        Of { provided: Provided::new(class, vec![sop_class]), closures: Arc::default() }
    }

    /// The handler of N-CREATE.
    pub fn create(mut self, handler: impl Handle<NCreateRq> + 'static) -> Of {
        self.closures().create = Some(Arc::new(handler));
        self
    }

    /// The handler of N-SET.
    pub fn set(mut self, handler: impl Handle<NSetRq> + 'static) -> Of {
        self.closures().set = Some(Arc::new(handler));
        self
    }

    /// The handler of N-GET. It replies with all attributes that the peer may have; the request's list is applied to the reply.
    pub fn get(mut self, handler: impl Tell<NGetRq> + 'static) -> Of {
        self.closures().get = Some(Arc::new(handler));
        self
    }

    /// The handler of N-ACTION.
    pub fn action(mut self, handler: impl Handle<NActionRq> + 'static) -> Of {
        self.closures().action = Some(Arc::new(handler));
        self
    }

    /// The handler of N-DELETE.
    pub fn delete(mut self, handler: impl Tell<NDeleteRq> + 'static) -> Of {
        self.closures().delete = Some(Arc::new(handler));
        self
    }

    /// The handler of N-EVENT-REPORT, as the SCU.
    pub fn event_report(mut self, handler: impl Handle<NEventReportRq> + 'static) -> Of {
        self.closures().event_report = Some(Arc::new(handler));
        self
    }

    /// Called when an association ends on which there may have been requests.
    pub fn ended(mut self, ended: impl Fn(&AssociationInfo) + Send + Sync + 'static) -> Of {
        self.closures().ended = Some(Arc::new(ended));
        self
    }

    /// Accepts these transfer syntaxes only, in this order of preference. If not set, the uncompressed ones and
    /// Deflated Explicit VR Little Endian.
    pub fn transfer_syntaxes(mut self, transfer_syntaxes: impl Into<TransferSyntaxes>) -> Of {
        self.provided.transfer_syntaxes = transfer_syntaxes.into();
        self
    }

    /// The most bytes that the data set of a request may have, inflated. A larger one is refused with 0x0213. If not set, 16 MiB,
    /// and of Print Management 256 MiB, in which the images of a film fit.
    pub fn limit(mut self, bytes: usize) -> Of {
        self.provided.bounds.bytes = bytes;
        self
    }

    /// As [`Normalized::elements`](super::Normalized::elements).
    pub fn elements(mut self, elements: u64) -> Of {
        self.provided.bounds.elements = elements;
        self
    }

    /// As [`Normalized::forgive`](super::Normalized::forgive). Of a private SOP class PS3.4 requires nothing.
    pub fn forgive(mut self, forgiven: Forgiven) -> Of {
        self.provided.forgiven = Some(forgiven);
        self
    }

    /// As [`Normalized::unchecked`](super::Normalized::unchecked).
    pub fn unchecked(mut self) -> Of {
        self.provided.forgiven = None;
        self
    }

    fn closures(&mut self) -> &mut Closures {
        Arc::make_mut(&mut self.closures)
    }
}

impl ServiceClass for Of {
    fn supported(&self) -> Vec<Supported> {
        self.provided.supported(&*self.closures)
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let handler: Arc<dyn Perform> = self.closures.clone();
        self.provided.begin(&handler, request, has_data_set)
    }

    fn ended(&self, association: &AssociationInfo) {
        Perform::ended(&*self.closures, association);
    }
}

/// A closure that is not there is never asked: [`Perform::performs`] says so.
fn absent() -> Outcome {
    Outcome::new(kerma_status::Status::UNRECOGNIZED_OPERATION)
}

impl Perform for Closures {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        self.create.as_ref().map_or_else(absent, |create| create.handle(request, attributes))
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Outcome {
        self.set.as_ref().map_or_else(absent, |set| set.handle(request, modifications))
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        self.get.as_ref().map_or_else(absent, |get| get.tell(request))
    }

    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        self.action.as_ref().map_or_else(absent, |action| action.handle(request, information))
    }

    fn delete(&self, request: &DeleteRequest) -> Outcome {
        self.delete.as_ref().map_or_else(absent, |delete| delete.tell(request))
    }

    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        self.event_report.as_ref().map_or_else(absent, |report| report.handle(request, information))
    }

    fn performs(&self, service: DimseService) -> bool {
        match service {
            DimseService::NCreate => self.create.is_some(),
            DimseService::NSet => self.set.is_some(),
            DimseService::NGet => self.get.is_some(),
            DimseService::NAction => self.action.is_some(),
            DimseService::NDelete => self.delete.is_some(),
            DimseService::NEventReport => self.event_report.is_some(),
            _ => false,
        }
    }

    fn ended(&self, association: &AssociationInfo) {
        if let Some(ended) = &self.ended {
            ended(association);
        }
    }
}
