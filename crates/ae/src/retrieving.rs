use std::time::Duration;

use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid};
use kerma_entity::RetrieveResult;
use kerma_service::{
    retrieve::{Counts, RetrieveResponse},
    storage::Store,
};
use kerma_status::Status;

use crate::{
    Association, Error,
    association::{done, wait},
    pump::Pump,
};

impl Association {
    /// C-GET: asks the peer to send the instances that match this identifier in this information model, on this association
    /// (PS3.4 §C.4.3). The instances go to `store` as they would in a [`Storage`](crate::Storage) SCP, with the same statuses.
    ///
    /// ```no_run
    /// use kerma_ae::{ApplicationEntity, DataSet, StoreRequest, retrieve::plan::GetPlan};
    /// use kerma_dictionary::{Uid, tags, uids};
    ///
    /// let studies = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
    /// let plan = GetPlan::new(studies.clone()).expect([uids::CT_IMAGE_STORAGE]).finish();
    /// let mut association =
    ///     ApplicationEntity::new("GETSCU")?.propose_get(&plan).associate("ARCHIVE@pacs.example:104")?;
    /// let mut identifier = DataSet::new();
    /// identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY")?;
    /// identifier.set(tags::STUDY_INSTANCE_UID, Uid::new("1.2.3")?)?;
    /// let mut study = association.get(&studies, &identifier, |_: &StoreRequest, instance: DataSet| {
    ///     println!("{} elements", instance.len());
    /// })?;
    /// for progress in &mut study {
    ///     println!("{:?} remain", progress?.remaining);
    /// }
    /// println!("{:?}", study.finish()?.response);
    /// association.release()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer did not accept the information model, [`Error::DataSet`] if the identifier
    /// cannot be encoded, and what ends the association.
    pub fn get(
        &mut self,
        sop_class: &Uid,
        identifier: &DataSet,
        store: impl Store + 'static,
    ) -> Result<Retrieving<'_>, Error> {
        done(self.shared().get(sop_class, identifier, store)).map(Retrieving)
    }

    /// C-MOVE: asks the peer to send the instances that match this identifier in this information model to `destination`
    /// (PS3.4 §C.4.2). The peer has to know the address of the destination.
    ///
    /// ```no_run
    /// use kerma_ae::{ApplicationEntity, DataSet};
    /// use kerma_dictionary::{TransferSyntax, Uid, tags, uids};
    ///
    /// let studies = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;
    /// let mut association = ApplicationEntity::new("MOVESCU")?
    ///     .propose(studies.clone(), TransferSyntax::UNCOMPRESSED)
    ///     .associate("ARCHIVE@pacs.example:104")?;
    /// let mut identifier = DataSet::new();
    /// identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY")?;
    /// identifier.set(tags::STUDY_INSTANCE_UID, Uid::new("1.2.3")?)?;
    /// let moved = association.move_to(&studies, "WORKSTATION".parse()?, &identifier)?.finish()?;
    /// println!("{:?}", moved.response);
    /// association.release()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`get`](Association::get).
    pub fn move_to(
        &mut self,
        sop_class: &Uid,
        destination: AeTitle,
        identifier: &DataSet,
    ) -> Result<Retrieving<'_>, Error> {
        done(self.shared().move_to(sop_class, destination, identifier)).map(Retrieving)
    }
}

/// A C-GET or C-MOVE that is under way: an iterator of the numbers in its Pending responses.
///
/// After the last of them [`finish`](Retrieving::finish) says how it ended. An error is an item too, and the last one:
/// [`Error::Status`] for the final response, any other ends the association.
///
/// If this is dropped before the end, the operation is cancelled. The instances and responses that the peer still sends are
/// handled by the next operation on the association, or by its release. Dropping waits for nothing and aborts nothing.
#[must_use = "the responses are received while this is iterated over, or finished"]
pub struct Retrieving<'a>(kerma_entity::Retrieving<'a, Pump>);

impl Retrieving<'_> {
    /// Asks the peer to stop: C-CANCEL (PS3.7 §9.3.2.3). Instances that were on their way still come, then the final
    /// response, with status 0xFE00 unless the operation was over before the peer saw this.
    ///
    /// # Errors
    /// What ends the association.
    pub fn cancel(&mut self) -> Result<(), Error> {
        self.0.cancel()
    }

    /// Restarts the deadline for the peer's next response. For a user who sees that the peer is at work, because the instances
    /// of a C-MOVE arrive at their destination.
    pub fn restart_deadline(&mut self) {
        self.0.restart_deadline();
    }

    /// Waits for at most `time` and takes nothing. Returns whether something has come or the operation is over. Between two
    /// waits a user may [`cancel`](Retrieving::cancel) the operation.
    pub fn wait(&mut self, time: Duration) -> bool {
        self.response().is_some() || wait(self.0.association(), time)
    }

    /// Receives the responses that still come, and returns how the operation ended. After a failure
    /// [`result`](Retrieving::result) has the numbers.
    ///
    /// # Errors
    /// [`Error::Status`], and what ends the association.
    pub fn finish(self) -> Result<RetrieveResult, Error> {
        done(self.0.finish())
    }

    /// How it ended, whatever the status, once the final response has come.
    pub fn result(&self) -> Option<RetrieveResult> {
        self.0.result()
    }

    /// The final response, once it has come, whatever its status.
    pub fn response(&self) -> Option<&RetrieveResponse> {
        self.0.response()
    }

    /// A status with its meaning in this service class, to be printed.
    pub fn describe(&self, status: Status) -> String {
        self.0.describe(status)
    }
}

impl Iterator for Retrieving<'_> {
    type Item = Result<Counts, Error>;

    fn next(&mut self) -> Option<Result<Counts, Error>> {
        done(self.0.next())
    }
}
