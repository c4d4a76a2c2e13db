use std::time::Duration;

use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
use kerma_dimse::CFindRsp;
use kerma_status::Status;

use crate::{
    Association, Error,
    association::{done, wait},
    pump::Pump,
};

impl Association {
    /// C-FIND: asks for the matches of this identifier in this information model (PS3.4 §C.4.1), such as
    /// [`STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND`](kerma_dictionary::uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND).
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
        done(self.shared().find(sop_class, identifier)).map(Querying)
    }
}

/// The matches of a C-FIND as they come: an iterator of their identifiers.
///
/// An error is an item too. [`Error::DataSet`] is a match that cannot be decoded, and the next match follows it.
/// [`Error::Status`] is the last item. Any other error ends the association.
///
/// If this is dropped before the end, the query is cancelled. The matches that the peer still sends are ignored by the next
/// operation on the association, or by its release. Dropping waits for nothing and aborts nothing.
#[must_use = "the matches are received while this is iterated over"]
pub struct Querying<'a>(kerma_entity::Querying<'a, Pump>);

impl Querying<'_> {
    /// Asks the peer to stop: C-CANCEL (PS3.7 §9.3.2.3). Matches that were on their way still come, then the final
    /// response, with status 0xFE00 unless the query was over before the peer saw this.
    ///
    /// # Errors
    /// What ends the association.
    pub fn cancel(&mut self) -> Result<(), Error> {
        self.0.cancel()
    }

    /// Waits for at most `time` and takes nothing. Returns whether something has come or the query is over, so that
    /// [`next`](Iterator::next) will not wait long. Between two waits a user may [`cancel`](Querying::cancel) the query.
    pub fn wait(&mut self, time: Duration) -> bool {
        self.response().is_some() || wait(self.0.association(), time)
    }

    /// Lets the matches that still come pass, and gives the final response back.
    ///
    /// # Errors
    /// [`Error::Status`], and what ends the association.
    pub fn finish(self) -> Result<CFindRsp, Error> {
        done(self.0.finish())
    }

    /// The status of the latest response, which is that of the latest match or the final one.
    pub fn status(&self) -> Option<Status> {
        self.0.status()
    }

    /// The final response, once it has come, whatever its status.
    pub fn response(&self) -> Option<&CFindRsp> {
        self.0.response()
    }
}

impl Iterator for Querying<'_> {
    type Item = Result<DataSet, Error>;

    fn next(&mut self) -> Option<Result<DataSet, Error>> {
        done(self.0.next())
    }
}
