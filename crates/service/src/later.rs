use alloc::{boxed::Box, sync::Arc};
use core::future::Future;

use kerma_association::negotiation::TransferSyntaxes;
use kerma_dataset::DataSet;
use kerma_dictionary::AeTitle;
use kerma_dimse::CEchoRq;

use crate::{
    Outcome, Request, StoreRequest,
    query::{Find, FindRequest, IntoMatches, Matches},
    retrieve::{
        Destinations, IntoDestination, IntoRetrieval, Resolved, Retrieval, Retrieve, RetrieveRequest,
    },
    storage::{DataSetHandler, Receive, Store},
    verification::Echo,
};

/// An asynchronous function or closure as a handler. While its future is pending the peer goes on being heard, and a driver
/// that can do without holds no thread for it.
///
/// | handler | function | its future gives |
/// |---|---|---|
/// | [`Echo`] | `Fn(Request<CEchoRq>)` | anything that is an [`Outcome`] |
/// | [`Store`] | `Fn(StoreRequest, DataSet)` | the same |
/// | [`Find`] | `Fn(FindRequest, DataSet)` | anything that is [`IntoMatches`] |
/// | [`Retrieve`] | `Fn(RetrieveRequest, DataSet)` | anything that is [`IntoRetrieval`] |
/// | [`Destinations`] | `Fn(AeTitle, RetrieveRequest)` | anything that is [`IntoDestination`] |
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_service::{Services, StoreRequest, handler, storage::Storage};
/// use kerma_status::Status;
///
/// async fn keep(_: &DataSet) {}
///
/// let services = Services::new().with(Storage::any(handler(async |request: StoreRequest, data_set: DataSet| {
///     keep(&data_set).await;
///     match request.affected_sop_instance_uid.is_empty() {
///         true => Status::CANNOT_UNDERSTAND,
///         false => Status::SUCCESS,
///     }
/// })));
/// ```
///
/// A closure that has captured something gives each future its own: `move |request, data_set| { let it = it.clone(); async
/// move { … } }`.
pub fn handler<F>(function: F) -> AsyncHandler<F> {
    AsyncHandler(Arc::new(function))
}

/// An asynchronous handler: see [`handler`].
pub struct AsyncHandler<F>(Arc<F>);

impl<F> AsyncHandler<F> {
    pub(crate) fn function(&self) -> &F {
        &self.0
    }
}

impl<F> Clone for AsyncHandler<F> {
    fn clone(&self) -> AsyncHandler<F> {
        AsyncHandler(self.0.clone())
    }
}

impl<F, Fut> Echo for AsyncHandler<F>
where
    F: Fn(Request<CEchoRq>) -> Fut + Send + Sync,
    Fut: Future<Output: Into<Outcome>> + Send + 'static,
{
    fn echo(&self, request: &Request<CEchoRq>) -> Outcome {
        Outcome::later(self.0(request.clone()))
    }
}

impl<F, Fut> Store for AsyncHandler<F>
where
    F: Fn(StoreRequest, DataSet) -> Fut + Send + Sync + 'static,
    Fut: Future<Output: Into<Outcome>> + Send + 'static,
{
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        Arc::new(whole(self.0.clone())).begin(request)
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        whole(self.0.clone()).transfer_syntaxes()
    }
}

fn whole<F, Fut>(function: Arc<F>) -> DataSetHandler<impl Fn(&StoreRequest, DataSet) -> Outcome + Send + Sync>
where
    F: Fn(StoreRequest, DataSet) -> Fut + Send + Sync + 'static,
    Fut: Future<Output: Into<Outcome>> + Send + 'static,
{
    DataSetHandler::new(move |request: &StoreRequest, data_set| {
        Outcome::later(function(request.clone(), data_set))
    })
}

impl<F, Fut> Find for AsyncHandler<F>
where
    F: Fn(FindRequest, DataSet) -> Fut + Send + Sync,
    Fut: Future<Output: IntoMatches> + Send + 'static,
{
    fn find(&self, request: &FindRequest, identifier: DataSet) -> Result<Matches, Outcome> {
        Ok(Matches::later(self.0(request.clone(), identifier)))
    }
}

impl<F, Fut> Retrieve for AsyncHandler<F>
where
    F: Fn(RetrieveRequest, DataSet) -> Fut + Send + Sync,
    Fut: Future<Output: IntoRetrieval> + Send + 'static,
{
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        Ok(Retrieval::later(self.0(request.clone(), identifier)))
    }
}

impl<F, Fut> Destinations for AsyncHandler<F>
where
    F: Fn(AeTitle, RetrieveRequest) -> Fut + Send + Sync,
    Fut: Future<Output: IntoDestination> + Send + 'static,
{
    fn resolve(&self, destination: &AeTitle, request: &RetrieveRequest) -> Result<Resolved, Outcome> {
        Ok(Resolved::later(self.0(*destination, request.clone())))
    }
}
