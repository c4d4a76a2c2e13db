use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
use kerma_dimse::CFindRsp;
use kerma_service::{Reply, query::FindScu};
use kerma_status::Status;

use super::{Association, Pump, association::Told};
use crate::{Error, Prepared};

impl<P: Pump> Association<P> {
    /// C-FIND: asks for the matches of this identifier in this information model (PS3.4 §C.4.1), such as
    /// [`STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND`](kerma_dictionary::uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND).
    ///
    /// ```
    /// use kerma_dataset::DataSet;
    /// use kerma_dictionary::{tags, uids};
    /// use kerma_entity::{Association, Pump};
    ///
    /// async fn print<P: Pump>(association: &mut Association<P>) -> Result<(), Box<dyn std::error::Error>> {
    ///     let studies = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    ///     let mut identifier = DataSet::new();
    ///     identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY")?;
    ///     identifier.set(tags::PATIENT_NAME, "DOE*")?;
    ///     identifier.set(tags::STUDY_INSTANCE_UID, "")?;
    ///     let mut found = association.find(&studies, &identifier).await?;
    ///     while let Some(study) = found.next().await {
    ///         println!("{}", study?);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer did not accept the information model, [`Error::DataSet`] if the identifier
    /// cannot be encoded, and what ends the association.
    pub async fn find(&mut self, sop_class: &Uid, identifier: &DataSet) -> Result<Querying<'_, P>, Error> {
        let context = self.requests().context(sop_class)?.clone();
        let unencodable = |error| Error::DataSet("the identifier".into(), error);
        let search = FindScu::new(self.next_message_id(), &context).map_err(unencodable)?;
        let identifier = Bytes::from(search.encode(identifier).map_err(unencodable)?);
        let (context_id, command) = (context.id, search.request().into());
        self.start(Prepared { context_id, command, data_set: Some(Box::new(identifier)) }).await?;
        Ok(Querying { association: self, search, context_id, status: None, cancelled: false })
    }
}

/// The matches of a C-FIND as they come: a [`Stream`] of their identifiers.
///
/// An error is an item too. [`Error::DataSet`] is a match that cannot be decoded, and the next match follows it.
/// [`Error::Status`] is the last item. Any other error ends the association.
///
/// Dropped before the end, the query is cancelled, and what the peer still sends is let pass by the next operation
/// on the association, or by its release.
#[must_use = "the matches are received while this is awaited"]
pub struct Querying<'a, P: Pump> {
    association: &'a mut Association<P>,
    search: FindScu,
    context_id: u8,
    status: Option<Status>,
    cancelled: bool,
}

impl<P: Pump> Querying<'_, P> {
    /// The association that it is on.
    pub fn association(&mut self) -> &mut Association<P> {
        self.association
    }

    /// The next match; `None` once the query is over.
    pub async fn next(&mut self) -> Option<Result<DataSet, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Asks the peer to stop: C-CANCEL (PS3.7 §9.3.2.3). Matches that were on their way still come, then the final
    /// response, with status 0xFE00 unless the query was over before the peer saw this.
    ///
    /// # Errors
    /// What ends the association.
    pub fn cancel(&mut self) -> Result<(), Error> {
        if self.cancelled || self.response().is_some() {
            return Ok(());
        }
        self.cancelled = true;
        self.association.cancel(self.context_id, self.search.message_id())
    }

    /// Lets the matches that still come pass, and gives the final response back.
    ///
    /// # Errors
    /// [`Error::Status`], and what ends the association.
    pub async fn finish(mut self) -> Result<CFindRsp, Error> {
        loop {
            if let Some(response) = self.search.response() {
                return self.failure().map_or(Ok(response.clone()), Err);
            }
            poll_fn(|context| self.receive(context)).await?;
        }
    }

    /// The status of the latest response, which is that of the latest match or the final one.
    pub fn status(&self) -> Option<Status> {
        self.status
    }

    /// What the final response says, if it is an error.
    fn failure(&self) -> Option<Error> {
        let command = self.search.response()?.clone().into();
        let reply = Reply { command, data_set: None };
        Error::of_response(self.association.peer(), self.search.sop_class(), &reply, self.cancelled)
    }

    /// The final response, once it has come, whatever its status.
    pub fn response(&self) -> Option<&CFindRsp> {
        self.search.response()
    }

    /// The next match; nothing for a warning or the final response.
    fn receive(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Result<DataSet, Error>>, Error>> {
        let told = ready!(self.association.poll_told(self.search.message_id(), context))?;
        let Told::Response(Reply { command, data_set }) = told else { return Poll::Ready(Ok(None)) };
        self.status = command.status();
        let found = self.search.receive(command, data_set);
        let found = found.map_err(|error| self.association.misspoken(error))?;
        let who = || format!("a match from {}", self.association.peer());
        Poll::Ready(Ok(found.map(|found| found.identifier.map_err(|error| Error::DataSet(who(), error)))))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<DataSet, Error>>> {
        while !self.association.is_over() && self.response().is_none() {
            let item = match ready!(self.receive(context)) {
                Ok(Some(found)) => Some(found),
                Ok(None) => self.failure().map(Err),
                Err(error) => Some(Err(error)),
            };
            if item.is_some() {
                return Poll::Ready(item);
            }
        }
        Poll::Ready(None)
    }
}

impl<P: Pump> Stream for Querying<'_, P> {
    type Item = Result<DataSet, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<DataSet, Error>>> {
        self.get_mut().poll(context)
    }
}

impl<P: Pump> Drop for Querying<'_, P> {
    fn drop(&mut self) {
        if !self.association.is_over() {
            // If the cancel cannot be sent, the association is over, and there is nothing to cancel.
            let _ = self.cancel();
        }
    }
}
