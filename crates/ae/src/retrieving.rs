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
    /// C-GET: has what matches this identifier in this information model sent here, on this association
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

    /// C-MOVE: has what matches this identifier in this information model sent to `destination` (PS3.4 §C.4.2). The
    /// peer has to know where that is.
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
/// Dropped before the end, the operation is cancelled, and what the peer still sends is seen to by the next operation
/// on the association, or by its release: dropping waits for nothing, and breaks nothing off.
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

    /// The deadline for the peer's next response begins anew. For those who see that it is at work: because instances
    /// that it was asked to move arrive elsewhere.
    pub fn restart_deadline(&mut self) {
        self.0.restart_deadline();
    }

    /// Waits for at most `time`, and takes nothing: whether something has come, or the operation is over. For those
    /// who may want to [`cancel`](Retrieving::cancel) while the peer searches.
    pub fn wait(&mut self, time: Duration) -> bool {
        self.response().is_some() || wait(self.0.association(), time)
    }

    /// Receives the responses that still come, and says how it ended. [`result`](Retrieving::result) says that of a failure.
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

    /// A status with what it means in this service class, to be printed.
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
