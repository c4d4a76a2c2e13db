use std::{mem, time::Duration};

use bytes::Bytes;
use kerma_association::negotiation::PresentationContext;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, sop_classes};
use kerma_dimse::Command;
use kerma_entity::Prepared;
use kerma_service::{
    Reply, Services,
    retrieve::{Counts, RetrieveResponse, RetrieveScu},
    storage::{Storage, Store},
};
use kerma_status::{Category, Status, tables};

use crate::{Association, Error, association::Told};

impl Association {
    /// C-GET: has what matches this identifier in this information model sent here, on this association
    /// (PS3.4 §C.4.3). The instances go to `store` as they would in a [`Storage`] SCP, with the same statuses.
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
        let unreceivable = self.unreceivable();
        for sop_class in &unreceivable {
            log::warn!(
                "{} accepted no presentation context for {sop_class}: it cannot be received",
                self.peer()
            );
        }
        let context = self.requests().context(sop_class)?.clone();
        let fetch = RetrieveScu::get(self.next_message_id(), &context);
        self.settle()?;
        self.serve_with(Some(Services::new().with(Storage::any(store))));
        self.retrieve(&context, fetch, identifier, unreceivable)
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
        let context = self.requests().context(sop_class)?.clone();
        let fetch = RetrieveScu::move_to(self.next_message_id(), &context, destination);
        self.retrieve(&context, fetch, identifier, Vec::new())
    }

    fn retrieve(
        &mut self,
        context: &PresentationContext,
        fetch: Result<RetrieveScu, kerma_dataset::Error>,
        identifier: &DataSet,
        unreceivable: Vec<Uid>,
    ) -> Result<Retrieving<'_>, Error> {
        let unencodable = |error| Error::DataSet("the identifier".into(), error);
        let fetch = fetch.map_err(unencodable)?;
        let identifier = Bytes::from(fetch.encode(identifier).map_err(unencodable)?);
        let (context_id, command) = (context.id, fetch.request());
        let message_id =
            self.start(Prepared { context_id, command, data_set: Some(Box::new(identifier)) })?;
        self.flush();
        Ok(Retrieving {
            association: self,
            fetch,
            context_id,
            message_id,
            received: 0,
            refused: Vec::new(),
            unreceivable,
            cancelled: false,
        })
    }
}

/// A C-GET or C-MOVE that is under way: an iterator of the numbers in its Pending responses.
///
/// After the last of them [`finish`](Retrieving::finish) says how it ended. An error as an item ends the association.
///
/// Dropped before the end, the operation is cancelled, and what the peer still sends is seen to by the next operation
/// on the association, or by its release: dropping waits for nothing, and breaks nothing off.
#[must_use = "the responses are received while this is iterated over, or finished"]
pub struct Retrieving<'a> {
    association: &'a mut Association,
    fetch: RetrieveScu,
    context_id: u8,
    message_id: u16,
    received: usize,
    refused: Vec<(Uid, Status)>,
    unreceivable: Vec<Uid>,
    cancelled: bool,
}

/// How a C-GET or C-MOVE ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveResult {
    /// The final response: its status, the numbers of sub-operations, and the failed instances.
    pub response: RetrieveResponse,
    /// In a C-GET, how many instances were taken: with Success or a Warning.
    pub received: usize,
    /// In a C-GET, the instances that came and were not taken, and the status that said so.
    pub refused: Vec<(Uid, Status)>,
    /// In a C-GET, the expected SOP classes for which there was no presentation context, so that their instances could
    /// not come.
    pub unreceivable: Vec<Uid>,
}

impl RetrieveResult {
    /// Whether all that there was came, or got to its destination, as far as either side knows.
    pub fn is_complete(&self) -> bool {
        let failed = self.response.counts.failed.unwrap_or(0);
        let good = matches!(self.response.category, Category::Success | Category::Warning);
        good && failed == 0
            && self.refused.is_empty()
            && self.unreceivable.is_empty()
            && self.response.failed_instances.is_empty()
    }
}

impl Retrieving<'_> {
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

    /// The deadline for the peer's next response begins anew. For those who see that it is at work: because instances
    /// that it was asked to move arrive elsewhere.
    pub fn restart_deadline(&mut self) {
        self.association.restart_deadline();
    }

    /// Waits for at most `time`, and takes nothing: whether something has come, or the operation is over. For those
    /// who may want to [`cancel`](Retrieving::cancel) while the peer searches.
    pub fn wait(&mut self, time: Duration) -> bool {
        self.response().is_some() || self.association.wait(time)
    }

    /// Receives what still comes, up to the final response, and says how it ended, whatever the status.
    ///
    /// # Errors
    /// What ends the association.
    pub fn finish(mut self) -> Result<RetrieveResult, Error> {
        while self.receive()?.is_some() {}
        let response = self.fetch.response().cloned();
        let response = response.ok_or_else(|| Error::ReleasedEarly(self.association.peer().to_string()))?;
        let (refused, unreceivable) = (mem::take(&mut self.refused), mem::take(&mut self.unreceivable));
        Ok(RetrieveResult { response, received: self.received, refused, unreceivable })
    }

    /// The final response, once it has come.
    pub fn response(&self) -> Option<&RetrieveResponse> {
        self.fetch.response()
    }

    /// A status with what it means in this service class, to be printed.
    pub fn describe(&self, status: Status) -> String {
        self.fetch.describe(status).to_string()
    }

    /// The numbers of the next Pending response; `None` once the final one has come.
    fn receive(&mut self) -> Result<Option<Counts>, Error> {
        while self.fetch.response().is_none() {
            match self.association.told(self.message_id)? {
                Told::Served(response) => self.served(&response),
                Told::Response(Reply { command, data_set }, _) => {
                    let progress = self.fetch.receive(command, data_set);
                    let counts = progress.map_err(|error| self.association.misspoken(error))?;
                    if counts.is_some() {
                        return Ok(counts);
                    }
                }
            }
        }
        self.association.serve_with(None);
        Ok(None)
    }

    /// An instance came, and was answered so.
    fn served(&mut self, response: &Command) {
        let (Command::CStoreRsp(_), Some(status)) = (response, response.status()) else { return };
        let class = response.sop_class_uid().and_then(sop_classes::by_uid);
        let table = class
            .map_or(&tables::STORAGE, |class| tables::of_sop_class(class, sop_classes::DimseService::CStore));
        match table.category(status) {
            Category::Success | Category::Warning => self.received += 1,
            _ => {
                let sop_instance = response.sop_instance_uid().cloned().unwrap_or(Uid::from_static(""));
                log::error!("C-GET: {sop_instance} was not taken: {}", table.describe(status));
                self.refused.push((sop_instance, status));
            }
        }
    }
}

impl Iterator for Retrieving<'_> {
    type Item = Result<Counts, Error>;

    fn next(&mut self) -> Option<Result<Counts, Error>> {
        if self.association.is_over() {
            return None;
        }
        self.receive().transpose()
    }
}

impl Drop for Retrieving<'_> {
    fn drop(&mut self) {
        if self.association.is_over() || self.fetch.response().is_some() {
            return;
        }
        // If the cancel cannot be sent, the association is over, and there is nothing left to finish.
        if self.cancel().is_ok() {
            self.association.leave_unfinished(self.message_id);
        }
    }
}
