use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use kerma_association::{Expecting, negotiation::PresentationContext};
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid, sop_classes, uids};
use kerma_dimse::{Assembled, CStoreRq, Command, DataSetBuffer, Error as DimseError};
use kerma_service::{
    Operation, Outcome, Request, ServiceClass, Step, StoreRequest,
    retrieve::{Counts, Fetch, RetrieveResponse, plan::PlannedGet},
    storage::{IntoStore, Receive, Storage, Store},
};
use kerma_status::{Category, Status, tables};

use crate::{ApplicationEntity, Association, Error, association::Unfinished, performing::call};

/// The most bytes that a list of failed instances may have: 65535 UIDs.
const MOST_BYTES: usize = 8 << 20;

impl ApplicationEntity {
    /// Proposes what the plan of a C-GET comes to: the presentation contexts, and this side as the SCP of the storage
    /// SOP classes (PS3.7 §D.3.3.4).
    pub fn propose_get(mut self, plan: &PlannedGet) -> ApplicationEntity {
        self.expected.extend(plan.expected.iter().cloned());
        let scp = plan.scp_roles.iter().cloned();
        scp.fold(self.propose_all(plan.proposals.iter().cloned()), |entity, sop_class| {
            entity.propose_roles(sop_class, false, true)
        })
    }

    /// Takes role selection at its word (PS3.7 §D.3.3.4): refuses with 0x0122 the C-STORE of a C-GET on a presentation
    /// context for which the acceptor did not confirm that this side is the SCP. If not set, it is enough that this
    /// side asked to be.
    pub fn strict_roles(mut self) -> ApplicationEntity {
        self.strict_roles = true;
        self
    }
}

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
        store: impl IntoStore,
    ) -> Result<Retrieving<'_>, Error> {
        let unreceivable = self.unreceivable();
        for sop_class in &unreceivable {
            log::warn!(
                "{} accepted no presentation context for {sop_class}: it cannot be received",
                self.peer()
            );
        }
        let context = self.model_context(sop_class)?;
        let fetch = Fetch::get(self.message_id(), &context);
        let receiver = Receiver { storage: Storage::any(store), unreceivable, ..Receiver::none() };
        self.retrieve(&context, fetch, identifier, receiver)
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
        let context = self.model_context(sop_class)?;
        let fetch = Fetch::move_to(self.message_id(), &context, destination);
        self.retrieve(&context, fetch, identifier, Receiver::none())
    }

    fn model_context(&self, sop_class: &Uid) -> Result<PresentationContext, Error> {
        let context = self.negotiated().contexts_for(sop_class).next();
        context.cloned().ok_or_else(|| self.no_context(sop_class, &uids::IMPLICIT_VR_LITTLE_ENDIAN))
    }

    fn retrieve(
        &mut self,
        context: &PresentationContext,
        fetch: Result<Fetch, kerma_dataset::Error>,
        identifier: &DataSet,
        receiver: Receiver,
    ) -> Result<Retrieving<'_>, Error> {
        let unencodable = |error| Error::DataSet("the identifier".into(), error);
        let fetch = fetch.map_err(unencodable)?;
        let identifier = Bytes::from(fetch.encode(identifier).map_err(unencodable)?);
        self.send(context.id, &fetch.request(), Some(Box::new(identifier)))?;
        let fetching = Fetching { fetch, context_id: context.id, receiver, cancelled: false };
        Ok(Retrieving { association: self, fetching: Some(Box::new(fetching)) })
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
    /// Taken when it is finished.
    fetching: Option<Box<Fetching>>,
}

/// How a C-GET or C-MOVE ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Fetched {
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

impl Fetched {
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
        match &mut self.fetching {
            Some(fetching) => fetching.cancel(self.association),
            None => Ok(()),
        }
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
    pub fn finish(mut self) -> Result<Fetched, Error> {
        match self.fetching.take() {
            Some(fetching) => fetching.finish(self.association),
            None => Err(Error::ReleasedEarly(self.association.peer().to_string())),
        }
    }

    /// The final response, once it has come.
    pub fn response(&self) -> Option<&RetrieveResponse> {
        self.fetching.as_ref()?.fetch.response()
    }

    /// A status with what it means in this service class, to be printed.
    pub fn describe(&self, status: Status) -> String {
        self.fetching
            .as_ref()
            .map_or_else(String::new, |fetching| fetching.fetch.describe(status).to_string())
    }
}

impl Iterator for Retrieving<'_> {
    type Item = Result<Counts, Error>;

    fn next(&mut self) -> Option<Result<Counts, Error>> {
        if self.association.is_over() {
            return None;
        }
        self.fetching.as_mut()?.next(self.association).transpose()
    }
}

impl Drop for Retrieving<'_> {
    fn drop(&mut self) {
        let Some(mut fetching) = self.fetching.take() else { return };
        if self.association.is_over() || fetching.fetch.response().is_some() {
            return;
        }
        // If the cancel cannot be sent, the association is over, and there is nothing left to finish.
        if fetching.cancel(self.association).is_ok() {
            self.association.leave_unfinished(Unfinished::Retrieve(fetching));
        }
    }
}

/// What there is to know about an operation while its responses, and a C-GET's instances, come.
pub(crate) struct Fetching {
    fetch: Fetch,
    context_id: u8,
    receiver: Receiver,
    cancelled: bool,
}

impl Fetching {
    fn cancel(&mut self, association: &mut Association) -> Result<(), Error> {
        if self.cancelled || self.fetch.response().is_some() {
            return Ok(());
        }
        self.cancelled = true;
        association.send(self.context_id, &self.fetch.cancel().into(), None)?;
        association.flush();
        Ok(())
    }

    pub(crate) fn finish(mut self: Box<Self>, association: &mut Association) -> Result<Fetched, Error> {
        while self.next(association)?.is_some() {}
        let Receiver { received, refused, unreceivable, .. } = self.receiver;
        let response = self.fetch.response().cloned();
        let response = response.ok_or_else(|| Error::ReleasedEarly(association.peer().to_string()))?;
        Ok(Fetched { response, received, refused, unreceivable })
    }

    /// The numbers of the next Pending response; `None` once the final one has come.
    fn next(&mut self, association: &mut Association) -> Result<Option<Counts>, Error> {
        while self.fetch.response().is_none() {
            association.expect(Expecting::Response);
            let Assembled::Command { context_id, command, has_data_set } = association.receive()? else {
                continue;
            };
            if let Command::CStoreRq(request) = command {
                self.receiver.store(association, context_id, request, has_data_set)?;
                continue;
            }
            let data_set = if has_data_set { Some(data_set(association)?) } else { None };
            let progress = self.fetch.receive(command, data_set);
            if let Some(counts) = progress.map_err(|error| association.misspoken(error))? {
                return Ok(Some(counts));
            }
        }
        association.expect(Expecting::Nothing);
        Ok(None)
    }
}

/// The data set that the last command announced.
fn data_set(association: &mut Association) -> Result<Bytes, Error> {
    let mut buffer = DataSetBuffer::new(MOST_BYTES);
    loop {
        if let Assembled::Fragment { data, last, .. } = association.receive()? {
            let data_set =
                buffer.push(data, last).map_err(|error: DimseError| association.misspoken(error))?;
            if let Some(data_set) = data_set {
                return Ok(data_set);
            }
        }
    }
}

/// The Storage SCP that the requestor of a C-GET is.
struct Receiver {
    storage: Storage,
    received: usize,
    refused: Vec<(Uid, Status)>,
    unreceivable: Vec<Uid>,
}

impl Receiver {
    /// Takes nothing.
    fn none() -> Receiver {
        let storage = Storage::any(Arc::new(Refuse));
        Receiver { storage, received: 0, refused: Vec::new(), unreceivable: Vec::new() }
    }

    /// One sub-operation, from its request to its response.
    fn store(
        &mut self,
        association: &mut Association,
        context_id: u8,
        request: CStoreRq,
        has_data_set: bool,
    ) -> Result<(), Error> {
        let sop_instance = request.affected_sop_instance_uid.clone();
        let mut operation = self.begin(association, context_id, request, has_data_set)?;
        loop {
            match operation.step() {
                Step::Respond(message) => {
                    if let Some(status) = message.command.status() {
                        self.count(sop_instance.clone(), message.command.sop_class_uid(), status);
                    }
                    association.send(context_id, &message.command, None)?;
                }
                Step::CallHandler => call(&mut *operation),
                Step::Wait => {
                    if let Assembled::Fragment { data, last, .. } = association.receive()? {
                        operation.fragment(data, last);
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    /// The operation for a request; one that refuses it if this side is not the SCP of the context for that SOP class.
    fn begin(
        &self,
        association: &mut Association,
        context_id: u8,
        request: CStoreRq,
        has_data_set: bool,
    ) -> Result<Box<dyn Operation>, Error> {
        let negotiated = association.shared_negotiated();
        let context = negotiated.context(context_id).filter(|context| {
            let is_scp = context.roles.scp
                || (!association.has_strict_roles() && context.proposed.is_some_and(|roles| roles.scp));
            is_scp && context.abstract_syntax == request.affected_sop_class_uid
        });
        let refuse = Storage::any(Arc::new(Refuse));
        let storage = if context.is_some() { &self.storage } else { &refuse };
        let context = context.or_else(|| negotiated.context(context_id)).cloned();
        let Some(context) = context else { return Err(Error::ReleasedEarly(association.peer().to_string())) };
        let request =
            Request { command: Command::from(request), context, association: association.shared_info() };
        let operation = storage.begin(request, has_data_set);
        operation.ok_or_else(|| Error::ReleasedEarly(association.peer().to_string()))
    }

    fn count(&mut self, sop_instance: Uid, sop_class: Option<&Uid>, status: Status) {
        let class = sop_class.and_then(sop_classes::by_uid);
        let table = class
            .map_or(&tables::STORAGE, |class| tables::of_sop_class(class, sop_classes::DimseService::CStore));
        match table.category(status) {
            Category::Success | Category::Warning => self.received += 1,
            _ => {
                log::error!("C-GET: {sop_instance} was not taken: {}", table.describe(status));
                self.refused.push((sop_instance, status));
            }
        }
    }
}

/// Takes nothing: 0x0122, SOP class not supported.
struct Refuse;

impl Store for Refuse {
    fn begin(&self, _: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        Err(Status::SOP_CLASS_NOT_SUPPORTED.into())
    }
}
