use alloc::{
    boxed::Box,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::{
    fmt::{self, Display},
    future::Future,
    mem,
    pin::Pin,
    task::{Context, Poll, ready},
};

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags};
use kerma_status::Status;

use super::{NO_UID, RetrieveRequest};
use crate::{Instance, Outcome, outcome::of_error};

/// A handler of C-GET and C-MOVE requests: it finds the instances that match.
///
/// Closures `Fn(&RetrieveRequest, DataSet)` are handlers if they return a [`Retrieval`], or a `Result` of one with an
/// [`Outcome`] or anything to print as the error.
pub trait Retrieve: Send + Sync {
    /// Called once for each request with its identifier. An outcome instead of a retrieval is the final response:
    /// [`Status::UNABLE_TO_COUNT_MATCHES`], [`Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS`].
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome>;
}

impl<H: Retrieve + ?Sized> Retrieve for Arc<H> {
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        (**self).retrieve(request, identifier)
    }
}

impl<F, R> Retrieve for F
where
    F: Fn(&RetrieveRequest, DataSet) -> R + Send + Sync,
    R: IntoRetrieval,
{
    fn retrieve(&self, request: &RetrieveRequest, identifier: DataSet) -> Result<Retrieval, Outcome> {
        self(request, identifier).into_retrieval()
    }
}

/// The instances to send, and their number.
pub struct Retrieval {
    /// `None` if it is not a number of sub-operations.
    count: Option<usize>,
    instances: Instances,
    announced: Vec<(Uid, Uid)>,
}

enum Instances {
    Iterator(Box<dyn Iterator<Item = InstanceMatch> + Send>),
    Polled(Box<PollNext>),
    /// The retrieval itself is not known yet.
    Later(Pin<Box<dyn Future<Output = Result<Retrieval, Outcome>> + Send>>),
}

type PollNext = dyn FnMut(&mut Context<'_>) -> Poll<Option<InstanceMatch>> + Send;

impl Retrieval {
    /// This number of sub-operations, with the instances of an iterator of [`Instance`]s, [`DataSet`]s, [`InstanceMatch`]es, or
    /// results of these. Each instance is asked for when the one before is sent. A number below zero is 0xC413 or 0xC513. Above
    /// 65535 the responses have no numbers of sub-operations, because the elements hold no more (PS3.7 annex E).
    ///
    /// If there are fewer instances, the operation ends after the last. If there are more, the surplus is not sent.
    pub fn new<I>(count: impl TryInto<usize>, instances: I) -> Retrieval
    where
        I: IntoIterator<Item: Into<InstanceMatch> + 'static, IntoIter: Send + 'static>,
    {
        let instances = Box::new(instances.into_iter().map(Into::into));
        Retrieval::with(count.try_into().ok(), Instances::Iterator(instances))
    }

    /// This number of sub-operations, with the instances of a function that is polled as a stream is: `None` after the last.
    pub fn polled(
        count: usize,
        next: impl FnMut(&mut Context<'_>) -> Poll<Option<InstanceMatch>> + Send + 'static,
    ) -> Retrieval {
        Retrieval::with(Some(count), Instances::Polled(Box::new(next)))
    }

    /// The retrieval that this future will have.
    pub fn later<R: IntoRetrieval>(future: impl Future<Output = R> + Send + 'static) -> Retrieval {
        let future = async move { future.await.into_retrieval() };
        Retrieval::with(None, Instances::Later(Box::pin(future)))
    }

    fn with(count: Option<usize>, instances: Instances) -> Retrieval {
        Retrieval { count, instances, announced: Vec::new() }
    }

    /// These instances, which are counted already.
    pub fn of<I>(instances: I) -> Retrieval
    where
        I: IntoIterator<Item: Into<InstanceMatch> + 'static, IntoIter: ExactSizeIterator + Send + 'static>,
    {
        let instances = instances.into_iter();
        Retrieval::new(instances.len(), instances)
    }

    /// Nothing matches: Success at once.
    pub fn none() -> Retrieval {
        Retrieval::new(0_usize, core::iter::empty::<InstanceMatch>())
    }

    /// Announces the SOP classes and transfer syntaxes of the instances, so that a C-MOVE proposes presentation contexts for all
    /// of them. Each pair is needed only once. Without this, a C-MOVE proposes that of the first instance, and the common storage
    /// SOP classes in the uncompressed transfer syntaxes.
    pub fn announcing(mut self, kinds: impl IntoIterator<Item = (Uid, Uid)>) -> Retrieval {
        self.announced.extend(kinds);
        self
    }

    pub(super) fn count(&self) -> Option<usize> {
        self.count
    }

    pub(super) fn announced(&self) -> &[(Uid, Uid)] {
        &self.announced
    }

    /// The same number and kinds of instances, and those instances that come of these. For handlers around others, once
    /// [it is known](Retrieval::poll_known).
    pub fn through<F>(mut self, wrap: impl FnOnce(Retrieval) -> F) -> Retrieval
    where
        F: FnMut(&mut Context<'_>) -> Poll<Option<InstanceMatch>> + Send + 'static,
    {
        let (count, announced) = (self.count, mem::take(&mut self.announced));
        Retrieval { count, instances: Instances::Polled(Box::new(wrap(self))), announced }
    }

    /// Waits until the number and the instances are known; an outcome instead is the final response.
    ///
    /// # Errors
    /// That outcome.
    pub fn poll_known(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Outcome>> {
        while let Instances::Later(future) = &mut self.instances {
            match ready!(future.as_mut().poll(context)) {
                Ok(retrieval) => *self = retrieval,
                Err(outcome) if outcome.is_pending() => {
                    self.instances = Instances::Later(Box::pin(async move { Err(outcome.settled().await) }));
                }
                Err(outcome) => return Poll::Ready(Err(outcome)),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// The next instance; `None` after the last.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<InstanceMatch>> {
        match &mut self.instances {
            Instances::Iterator(instances) => Poll::Ready(instances.next()),
            Instances::Polled(next) => next(context),
            Instances::Later(_) => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for Retrieval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retrieval").field("count", &self.count).finish_non_exhaustive()
    }
}

/// One of the instances of a [`Retrieval`], or the reason why it cannot be sent, or the end of the operation.
///
/// | made from | |
/// |---|---|
/// | an [`Instance`], a [`DataSet`] with native Pixel Data | it is sent |
/// | a `Result` whose error is anything to print | an error ends the operation: 0xC411, 0xC511 |
/// | a [`Status`], an [`Outcome`] | ends the operation; those that remain have failed, unless it is Success, or Cancel with which they remain |
#[derive(Debug)]
#[non_exhaustive]
pub enum InstanceMatch {
    /// To be sent.
    Instance(Instance),
    /// The instance of this SOP Instance UID cannot be sent: a failed sub-operation. The text is for the log.
    Unavailable(Uid, String),
    /// The operation ends.
    Outcome(Outcome),
}

impl InstanceMatch {
    /// The instance, or for an error a failed sub-operation for this SOP Instance UID. A plain `Result` with an error would end
    /// the operation instead.
    pub fn or_unavailable<E: Display>(instance: Result<Instance, E>, sop_instance: &Uid) -> InstanceMatch {
        match instance {
            Ok(instance) => InstanceMatch::Instance(instance),
            Err(error) => InstanceMatch::Unavailable(sop_instance.clone(), error.to_string()),
        }
    }
}

impl From<Instance> for InstanceMatch {
    fn from(instance: Instance) -> InstanceMatch {
        InstanceMatch::Instance(instance)
    }
}

impl From<DataSet> for InstanceMatch {
    fn from(data_set: DataSet) -> InstanceMatch {
        match Instance::new(&data_set) {
            Some(instance) => InstanceMatch::Instance(instance),
            None => {
                let why = "it does not say what it is, or has encapsulated Pixel Data";
                InstanceMatch::Unavailable(data_set.uid(tags::SOP_INSTANCE_UID).unwrap_or(NO_UID), why.into())
            }
        }
    }
}

impl From<Outcome> for InstanceMatch {
    fn from(outcome: Outcome) -> InstanceMatch {
        InstanceMatch::Outcome(outcome)
    }
}

impl From<Status> for InstanceMatch {
    fn from(status: Status) -> InstanceMatch {
        InstanceMatch::Outcome(status.into())
    }
}

impl<R: Into<InstanceMatch>, E: Display + 'static> From<Result<R, E>> for InstanceMatch {
    fn from(result: Result<R, E>) -> InstanceMatch {
        match result {
            Ok(retrieved) => retrieved.into(),
            Err(error) => InstanceMatch::Outcome(of_error(error)),
        }
    }
}

/// The return types of closures that are [`Retrieve`] handlers.
pub trait IntoRetrieval {
    /// The retrieval, or the outcome that is the final response.
    fn into_retrieval(self) -> Result<Retrieval, Outcome>;
}

impl IntoRetrieval for Retrieval {
    fn into_retrieval(self) -> Result<Retrieval, Outcome> {
        Ok(self)
    }
}

/// A [`Status`] or an [`Outcome`] as the error is the final response; any other error is that of a handler that failed.
impl<E: Display + 'static> IntoRetrieval for Result<Retrieval, E> {
    fn into_retrieval(self) -> Result<Retrieval, Outcome> {
        self.map_err(of_error)
    }
}
