use alloc::{
    boxed::Box,
    format,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::fmt::{self, Display};

use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, tags};
use kerma_status::Status;

use super::{NO_UID, RetrieveRequest};
use crate::{Destination, Instance, Outcome};

/// What an SCP of C-GET and C-MOVE does with a request: which instances match.
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

/// The instances to send: how many, and what they are.
pub struct Retrieval {
    /// `None` if it is not a number of sub-operations.
    count: Option<usize>,
    instances: Box<dyn Iterator<Item = Retrieved> + Send>,
    announced: Vec<(Uid, Uid)>,
}

impl Retrieval {
    /// So many sub-operations, with these instances, made one by one as they are sent: an iterator of
    /// [`Instance`]s, [`DataSet`]s, [`Retrieved`], or results of these. A number below zero is 0xC413 or 0xC513, one
    /// above 65535 is 0xC416 or 0xC516.
    ///
    /// If there are fewer, the operation ends with them; if there are more, those are not sent.
    pub fn new<I>(count: impl TryInto<usize>, instances: I) -> Retrieval
    where
        I: IntoIterator<Item: Into<Retrieved> + 'static, IntoIter: Send + 'static>,
    {
        let instances = Box::new(instances.into_iter().map(Into::into));
        Retrieval { count: count.try_into().ok(), instances, announced: Vec::new() }
    }

    /// These instances, which are counted already.
    pub fn of<I>(instances: I) -> Retrieval
    where
        I: IntoIterator<Item: Into<Retrieved> + 'static, IntoIter: ExactSizeIterator + Send + 'static>,
    {
        let instances = instances.into_iter();
        Retrieval::new(instances.len(), instances)
    }

    /// Nothing matches: Success at once.
    pub fn none() -> Retrieval {
        Retrieval::new(0_usize, core::iter::empty::<Retrieved>())
    }

    /// Says what kinds of instances there are, SOP class and transfer syntax, so that a C-MOVE proposes presentation
    /// contexts for all of them. Each kind need be said only once. Without this the first instance is looked at and
    /// the common storage SOP classes are proposed in the uncompressed transfer syntaxes.
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

    pub(super) fn next(&mut self) -> Option<Retrieved> {
        self.instances.next()
    }
}

impl fmt::Debug for Retrieval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retrieval").field("count", &self.count).finish_non_exhaustive()
    }
}

/// One of the instances of a [`Retrieval`], or why there is none.
///
/// | made from | |
/// |---|---|
/// | an [`Instance`], a [`DataSet`] with native Pixel Data | it is sent |
/// | a `Result` whose error is anything to print | an error ends the operation: 0xC411, 0xC511 |
/// | a [`Status`], an [`Outcome`] | ends the operation; those that remain have failed |
#[derive(Debug)]
#[non_exhaustive]
pub enum Retrieved {
    /// To be sent.
    Instance(Instance),
    /// The instance of this SOP Instance UID cannot be sent: a failed sub-operation. The text is for the log.
    Unavailable(Uid, String),
    /// The operation ends.
    Outcome(Outcome),
}

impl Retrieved {
    /// The instance if it could be had; a failed sub-operation for this SOP Instance UID if not. With a `Result`
    /// alone an error would end the operation.
    pub fn or_unavailable<E: Display>(instance: Result<Instance, E>, sop_instance: &Uid) -> Retrieved {
        match instance {
            Ok(instance) => Retrieved::Instance(instance),
            Err(error) => Retrieved::Unavailable(sop_instance.clone(), error.to_string()),
        }
    }
}

impl From<Instance> for Retrieved {
    fn from(instance: Instance) -> Retrieved {
        Retrieved::Instance(instance)
    }
}

impl From<DataSet> for Retrieved {
    fn from(data_set: DataSet) -> Retrieved {
        match Instance::new(&data_set) {
            Some(instance) => Retrieved::Instance(instance),
            None => {
                let why = "it does not say what it is, or has encapsulated Pixel Data";
                Retrieved::Unavailable(data_set.uid(tags::SOP_INSTANCE_UID).unwrap_or(NO_UID), why.into())
            }
        }
    }
}

impl From<Outcome> for Retrieved {
    fn from(outcome: Outcome) -> Retrieved {
        Retrieved::Outcome(outcome)
    }
}

impl From<Status> for Retrieved {
    fn from(status: Status) -> Retrieved {
        Retrieved::Outcome(status.into())
    }
}

impl<R: Into<Retrieved>, E: Display> From<Result<R, E>> for Retrieved {
    fn from(result: Result<R, E>) -> Retrieved {
        match result {
            Ok(retrieved) => retrieved.into(),
            Err(error) => Retrieved::Outcome(Outcome::Failed(error.to_string())),
        }
    }
}

/// What a closure that is a [`Retrieve`] may return.
pub trait IntoRetrieval {
    /// The retrieval, or the outcome that is the final response.
    fn into_retrieval(self) -> Result<Retrieval, Outcome>;
}

impl IntoRetrieval for Retrieval {
    fn into_retrieval(self) -> Result<Retrieval, Outcome> {
        Ok(self)
    }
}

impl IntoRetrieval for Result<Retrieval, Outcome> {
    fn into_retrieval(self) -> Result<Retrieval, Outcome> {
        self
    }
}

impl<E: Display> IntoRetrieval for Result<Retrieval, E> {
    fn into_retrieval(self) -> Result<Retrieval, Outcome> {
        self.map_err(|error| Outcome::Failed(error.to_string()))
    }
}

/// Knows where the destinations of C-MOVE requests are.
///
/// A list of [`Destination`]s will do, an `Arc` of one, or a closure `Fn(&AeTitle, &RetrieveRequest)` that returns
/// an `Option` of a destination or a `Result` of that.
pub trait Destinations: Send + Sync {
    /// Where this Application Entity is; `None` if it is unknown (0xA801) or this requestor may not send there. An
    /// outcome is the final response; a failure is 0xC514.
    fn resolve(
        &self,
        destination: &AeTitle,
        request: &RetrieveRequest,
    ) -> Result<Option<Destination>, Outcome>;
}

impl<D: Destinations + ?Sized> Destinations for Arc<D> {
    fn resolve(
        &self,
        destination: &AeTitle,
        request: &RetrieveRequest,
    ) -> Result<Option<Destination>, Outcome> {
        (**self).resolve(destination, request)
    }
}

impl Destinations for Vec<Destination> {
    fn resolve(&self, destination: &AeTitle, _: &RetrieveRequest) -> Result<Option<Destination>, Outcome> {
        Ok(self.iter().find(|known| known.ae_title == *destination).cloned())
    }
}

impl<const N: usize> Destinations for [Destination; N] {
    fn resolve(&self, destination: &AeTitle, _: &RetrieveRequest) -> Result<Option<Destination>, Outcome> {
        Ok(self.iter().find(|known| known.ae_title == *destination).cloned())
    }
}

impl<F, D> Destinations for F
where
    F: Fn(&AeTitle, &RetrieveRequest) -> D + Send + Sync,
    D: IntoDestination,
{
    fn resolve(
        &self,
        destination: &AeTitle,
        request: &RetrieveRequest,
    ) -> Result<Option<Destination>, Outcome> {
        self(destination, request).into_destination()
    }
}

/// What a closure that is a [`Destinations`] may return.
pub trait IntoDestination {
    /// The destination if it is known, or the outcome that is the final response.
    fn into_destination(self) -> Result<Option<Destination>, Outcome>;
}

impl IntoDestination for Option<Destination> {
    fn into_destination(self) -> Result<Option<Destination>, Outcome> {
        Ok(self)
    }
}

impl IntoDestination for Result<Option<Destination>, Outcome> {
    fn into_destination(self) -> Result<Option<Destination>, Outcome> {
        self
    }
}

impl<E: Display> IntoDestination for Result<Option<Destination>, E> {
    fn into_destination(self) -> Result<Option<Destination>, Outcome> {
        self.map_err(|error| Outcome::Failed(format!("{error}")))
    }
}
