use std::time::Duration;

use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
use kerma_dimse::CFindRsp;
use kerma_entity::Prepared;
use kerma_service::{Reply, query::FindScu};
use kerma_status::Status;

use crate::{Association, Error, association::Told};

impl Association {
    /// C-FIND: what matches this identifier in this information model (PS3.4 §C.4.1), such as
    /// [`STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND`](uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND).
    ///
    /// ```no_run
    /// use kerma_ae::{ApplicationEntity, DataSet};
    /// use kerma_dictionary::{TransferSyntax, tags, uids};
    ///
    /// let studies = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
    /// let mut association = ApplicationEntity::new("FINDSCU")?
    ///     .propose(studies.clone(), TransferSyntax::UNCOMPRESSED)
    ///     .associate("ARCHIVE@pacs.example:104")?;
    /// let mut identifier = DataSet::new();
    /// identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY")?;
    /// identifier.set(tags::PATIENT_NAME, "DOE*")?;
    /// identifier.set(tags::STUDY_INSTANCE_UID, "")?;
    /// for study in association.find(&studies, &identifier)? {
    ///     println!("{}", study?);
    /// }
    /// association.release()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer did not accept the information model, [`Error::DataSet`] if the identifier
    /// cannot be encoded, and what ends the association.
    pub fn find(&mut self, sop_class: &Uid, identifier: &DataSet) -> Result<Querying<'_>, Error> {
        let context = self.requests().context(sop_class)?.clone();
        let unencodable = |error| Error::DataSet("the identifier".into(), error);
        let search = FindScu::new(self.next_message_id(), &context).map_err(unencodable)?;
        let identifier = Bytes::from(search.encode(identifier).map_err(unencodable)?);
        let (context_id, command) = (context.id, search.request().into());
        self.start(Prepared { context_id, command, data_set: Some(Box::new(identifier)) })?;
        self.flush();
        Ok(Querying { association: self, search, context_id, status: None, cancelled: false })
    }
}

/// The matches of a C-FIND as they come: an iterator of their identifiers.
///
/// An error is an item too. [`Error::Status`] is the last one: the final response has neither success nor the
/// cancel that was asked for. After [`Error::DataSet`], a match that cannot be decoded, the next match follows. Any
/// other ends the association.
///
/// Dropped before the end, the query is cancelled, and what the peer still sends is let pass by the next operation
/// on the association, or by its release: dropping waits for nothing, and breaks nothing off.
#[must_use = "the matches are received while this is iterated over"]
pub struct Querying<'a> {
    association: &'a mut Association,
    search: FindScu,
    context_id: u8,
    status: Option<Status>,
    cancelled: bool,
}

impl Querying<'_> {
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

    /// Waits for at most `time`, and takes nothing: whether something has come, so that [`next`](Iterator::next) will
    /// not wait long, or the query is over. For those who may want to [`cancel`](Querying::cancel) while the peer searches.
    pub fn wait(&mut self, time: Duration) -> bool {
        self.response().is_some() || self.association.wait(time)
    }

    /// Lets what still comes pass, up to the final response, and gives that back whatever its status.
    ///
    /// # Errors
    /// What ends the association.
    pub fn finish(mut self) -> Result<CFindRsp, Error> {
        loop {
            if let Some(response) = self.search.response() {
                return Ok(response.clone());
            }
            self.receive()?;
        }
    }

    /// The status of the latest response: of the match that was given last, or of the final response.
    pub fn status(&self) -> Option<Status> {
        self.status
    }

    /// The final response, once it has come.
    pub fn response(&self) -> Option<&CFindRsp> {
        self.search.response()
    }

    /// The next match; nothing for a warning or the final response.
    fn receive(&mut self) -> Result<Option<Result<DataSet, Error>>, Error> {
        let Told::Response(Reply { command, data_set }, _) =
            self.association.told(self.search.message_id())?
        else {
            return Ok(None);
        };
        self.status = command.status();
        let found = self.search.receive(command, data_set);
        let found = found.map_err(|error| self.association.misspoken(error))?;
        let who = || format!("a match from {}", self.association.peer());
        Ok(found.map(|found| found.identifier.map_err(|error| Error::DataSet(who(), error))))
    }

    /// What the final response says, if that is not what it should.
    fn failure(&self) -> Option<Error> {
        let response = self.response()?;
        match response.status {
            Status::SUCCESS => None,
            Status::CANCEL if self.cancelled => None,
            status => Some(Error::Status {
                peer: self.association.peer().to_string(),
                message: "C-FIND-RSP",
                status,
                description: self.search.describe(status).to_string(),
                comment: response.details.error_comment.clone(),
            }),
        }
    }
}

impl Iterator for Querying<'_> {
    type Item = Result<DataSet, Error>;

    fn next(&mut self) -> Option<Result<DataSet, Error>> {
        while !self.association.is_over() && self.response().is_none() {
            match self.receive() {
                Ok(Some(found)) => return Some(found),
                Ok(None) => {
                    if let Some(failure) = self.failure() {
                        return Some(Err(failure));
                    }
                }
                Err(error) => return Some(Err(error)),
            }
        }
        None
    }
}

impl Drop for Querying<'_> {
    fn drop(&mut self) {
        if self.association.is_over() || self.response().is_some() {
            return;
        }
        // If the cancel cannot be sent, the association is over, and there is nothing left to finish.
        if self.cancel().is_ok() {
            self.association.leave_unfinished(self.search.message_id());
        }
    }
}
