use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use kerma_association::negotiation::PresentationContext;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::{
    Reply, Services, StoreRequest, handler,
    retrieve::{Counts, RetrieveResponse, RetrieveScu},
    storage::{Storage, Store},
};
use kerma_status::Status;

use super::{Association, Pump, association::Told};
use crate::{Error, Prepared, RetrieveResult, Tally, handlers::slot};

impl<P: Pump> Association<P> {
    /// C-GET: asks the peer to send the instances that match this identifier in this information model, on this association
    /// (PS3.4 §C.4.3). The instances go to `store` as they would in a [`Storage`] SCP, with the same statuses.
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer did not accept the information model, [`Error::DataSet`] if the identifier
    /// cannot be encoded, and what ends the association.
    pub async fn get(
        &mut self,
        sop_class: &Uid,
        identifier: &DataSet,
        store: impl Store + 'static,
    ) -> Result<Retrieving<'_, P>, Error> {
        let unreceivable = self.unreceivable();
        let context = self.requests().context(sop_class)?.clone();
        let fetch = RetrieveScu::get(self.next_message_id(), &context);
        self.settle().await?;
        self.serve_with(Some(Services::new().with(Storage::any(store))));
        self.retrieve(&context, fetch, identifier, unreceivable).await
    }

    /// C-GET, the instances of which come as a [`Stream`]: one that was taken from it, or that waits in it, was answered
    /// with Success; the one after that is, once there is room for it.
    ///
    /// ```
    /// use kerma_dataset::DataSet;
    /// use kerma_dictionary::{Uid, tags, uids};
    /// use kerma_entity::{Association, Pump};
    ///
    /// async fn count<P: Pump>(association: &mut Association<P>) -> Result<(), Box<dyn std::error::Error>> {
    ///     let studies = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
    ///     let mut identifier = DataSet::new();
    ///     identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY")?;
    ///     identifier.set(tags::STUDY_INSTANCE_UID, Uid::new("1.2.3")?)?;
    ///     let mut study = association.get_instances(&studies, &identifier).await?;
    ///     while let Some(instance) = study.next().await {
    ///         let (request, data_set) = instance?;
    ///         println!("{}: {} elements", request.affected_sop_instance_uid, data_set.len());
    ///     }
    ///     println!("{:?}", study.finish().await?.response);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`get`](Association::get).
    pub async fn get_instances(
        &mut self,
        sop_class: &Uid,
        identifier: &DataSet,
    ) -> Result<Instances<'_, P>, Error> {
        let (sender, arrived) = slot::slot();
        let store = handler(move |request: StoreRequest, data_set: DataSet| {
            let sender = sender.clone();
            // Nobody takes any more after a cancel.
            async move { if sender.send((request, data_set)).await { Status::SUCCESS } else { Status::CANCEL } }
        });
        let retrieving = self.get(sop_class, identifier, store).await?;
        Ok(Instances { retrieving, arrived, failed: None })
    }

    /// C-MOVE: asks the peer to send the instances that match this identifier in this information model to `destination`
    /// (PS3.4 §C.4.2). The peer has to know the address of the destination.
    ///
    /// # Errors
    /// As [`get`](Association::get).
    pub async fn move_to(
        &mut self,
        sop_class: &Uid,
        destination: AeTitle,
        identifier: &DataSet,
    ) -> Result<Retrieving<'_, P>, Error> {
        let context = self.requests().context(sop_class)?.clone();
        let fetch = RetrieveScu::move_to(self.next_message_id(), &context, destination);
        self.retrieve(&context, fetch, identifier, Vec::new()).await
    }

    async fn retrieve(
        &mut self,
        context: &PresentationContext,
        fetch: Result<RetrieveScu, kerma_dataset::Error>,
        identifier: &DataSet,
        unreceivable: Vec<Uid>,
    ) -> Result<Retrieving<'_, P>, Error> {
        let unencodable = |error| Error::DataSet("the identifier".into(), error);
        let fetch = fetch.map_err(unencodable)?;
        let identifier = Bytes::from(fetch.encode(identifier).map_err(unencodable)?);
        let (context_id, command) = (context.id, fetch.request());
        let message_id =
            self.start(Prepared { context_id, command, data_set: Some(Box::new(identifier)) }).await?;
        let tally = Tally::new(unreceivable);
        Ok(Retrieving {
            association: self,
            fetch,
            context_id,
            message_id,
            tally,
            cancelled: false,
            last: None,
        })
    }
}

/// A C-GET or C-MOVE that is under way: a [`Stream`] of the numbers in its Pending responses.
///
/// After the last of them [`finish`](Retrieving::finish) says how it ended. An error is an item too, and the last one:
/// [`Error::Status`] for the final response, any other ends the association.
///
/// Dropped before the end, the operation is cancelled, and what the peer still sends is seen to by the next operation
/// on the association, or by its release.
#[must_use = "the responses are received while this is awaited"]
pub struct Retrieving<'a, P: Pump> {
    association: &'a mut Association<P>,
    fetch: RetrieveScu,
    context_id: u8,
    message_id: u16,
    tally: Tally,
    cancelled: bool,
    /// The final response as it came.
    last: Option<Reply>,
}

impl<P: Pump> Retrieving<'_, P> {
    /// The association that it is on.
    pub fn association(&mut self) -> &mut Association<P> {
        self.association
    }

    /// The numbers of the next Pending response; `None` once the final one has come.
    pub async fn next(&mut self) -> Option<Result<Counts, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Asks the peer to stop: C-CANCEL (PS3.7 §9.3.2.3). Instances that were on their way still come, then the final
    /// response, with status 0xFE00 unless the operation was over before the peer saw this.
    ///
    /// # Errors
    /// What ends the association.
    pub fn cancel(&mut self) -> Result<(), Error> {
        if self.cancelled || self.fetch.response().is_some() {
            return Ok(());
        }
        self.cancelled = true;
        self.association.cancel(self.context_id, self.message_id)
    }

    /// Restarts the deadline for the peer's next response. For a user who sees that the peer is at work, because the instances
    /// of a C-MOVE arrive at their destination.
    pub fn restart_deadline(&mut self) {
        self.association.restart_deadline();
    }

    /// Receives the responses that still come, and returns how the operation ended. After a failure
    /// [`result`](Retrieving::result) has the numbers.
    ///
    /// # Errors
    /// [`Error::Status`], and what ends the association.
    pub async fn finish(mut self) -> Result<RetrieveResult, Error> {
        while let Some(progress) = self.next().await {
            progress?;
        }
        self.finished()
    }

    fn finished(&self) -> Result<RetrieveResult, Error> {
        if let Some(failure) = self.failure() {
            return Err(failure);
        }
        self.result().ok_or_else(|| Error::ReleasedEarly(self.association.peer().to_string()))
    }

    /// How it ended, whatever the status, once the final response has come.
    pub fn result(&self) -> Option<RetrieveResult> {
        Some(self.tally.clone().finish(self.fetch.response()?.clone()))
    }

    /// What the final response says, if it is an error.
    fn failure(&self) -> Option<Error> {
        let (peer, sop_class) = (self.association.peer(), self.fetch.sop_class());
        Error::of_response(peer, sop_class, self.last.as_ref()?, self.cancelled)
    }

    /// The final response, once it has come, whatever its status.
    pub fn response(&self) -> Option<&RetrieveResponse> {
        self.fetch.response()
    }

    /// A status with its meaning in this service class, to be printed.
    pub fn describe(&self, status: Status) -> String {
        self.fetch.describe(status).to_string()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Counts, Error>>> {
        while !self.association.is_over() && self.fetch.response().is_none() {
            match ready!(self.association.poll_told(self.message_id, context)) {
                Ok(Told::Served(response)) => self.tally.served(&response),
                Ok(Told::Response(reply)) => {
                    let Reply { command, data_set } = reply.clone();
                    match self.fetch.receive(command, data_set) {
                        Ok(Some(counts)) => return Poll::Ready(Some(Ok(counts))),
                        Ok(None) => {
                            self.association.serve_with(None);
                            self.last = Some(reply);
                            if let Some(failure) = self.failure() {
                                return Poll::Ready(Some(Err(failure)));
                            }
                        }
                        Err(error) => return Poll::Ready(Some(Err(self.association.misspoken(error)))),
                    }
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
        Poll::Ready(None)
    }
}

impl<P: Pump> Stream for Retrieving<'_, P> {
    type Item = Result<Counts, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Counts, Error>>> {
        self.get_mut().poll(context)
    }
}

impl<P: Pump> Drop for Retrieving<'_, P> {
    fn drop(&mut self) {
        if !self.association.is_over() {
            // If the cancel cannot be sent, the association is over, and there is nothing to cancel.
            let _ = self.cancel();
        }
    }
}

/// The instances of a C-GET as they come: a [`Stream`] of their requests and data sets. An error as an item ends the
/// association. Dropped before the end, it is cancelled, as [`Retrieving`] is.
#[must_use = "the instances are received while this is awaited"]
pub struct Instances<'a, P: Pump> {
    arrived: slot::Receiver<(StoreRequest, DataSet)>,
    retrieving: Retrieving<'a, P>,
    /// What is to be told after the instances that came before it.
    failed: Option<Error>,
}

impl<P: Pump> Instances<'_, P> {
    /// The next instance; `None` once the final response has come.
    pub async fn next(&mut self) -> Option<Result<(StoreRequest, DataSet), Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Asks the peer to stop: see [`Retrieving::cancel`].
    ///
    /// # Errors
    /// What ends the association.
    pub fn cancel(&mut self) -> Result<(), Error> {
        self.retrieving.cancel()
    }

    /// Lets the instances that still come pass, and says how it ended. [`result`](Instances::result) says that of a failure.
    ///
    /// # Errors
    /// [`Error::Status`], and what ends the association.
    pub async fn finish(mut self) -> Result<RetrieveResult, Error> {
        while let Some(instance) = self.next().await {
            instance?;
        }
        self.retrieving.finished()
    }

    /// How it ended, whatever the status, once the final response has come.
    pub fn result(&self) -> Option<RetrieveResult> {
        self.retrieving.result()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(StoreRequest, DataSet), Error>>> {
        loop {
            if let Poll::Ready(Some(arrived)) = self.arrived.poll_next(context) {
                return Poll::Ready(Some(Ok(arrived)));
            }
            if let Some(error) = self.failed.take() {
                return Poll::Ready(Some(Err(error)));
            }
            match self.retrieving.poll(context) {
                Poll::Ready(None) => return Poll::Ready(self.arrived.take().map(Ok)),
                Poll::Ready(Some(Err(error))) => match self.arrived.take() {
                    // What came before the end is given before it.
                    Some(arrived) => {
                        self.failed = Some(error);
                        return Poll::Ready(Some(Ok(arrived)));
                    }
                    None => return Poll::Ready(Some(Err(error))),
                },
                Poll::Ready(Some(Ok(_))) => {}
                // The handler may have given one meanwhile, which wakes this task.
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<P: Pump> Stream for Instances<'_, P> {
    type Item = Result<(StoreRequest, DataSet), Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}
