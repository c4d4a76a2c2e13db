use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid};
use kerma_service::{
    Reply,
    normalized::{NRequest, NResponse},
};

use super::{Association, Pump};
use crate::Error;

impl<P: Pump> Association<P> {
    /// Sends a request of a DIMSE-N service and returns its response. The words of each service class make such requests, such as
    /// those of [`normalized`](kerma_service::normalized).
    ///
    /// The presentation context is that of the SOP class, or of a Meta SOP class with it, or, for an instance of Unified Procedure
    /// Step, that of the SOP class which has the service and action type: see
    /// [`contexts_for`](kerma_service::normalized::contexts_for).
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer accepted no presentation context for it, [`Error::DataSet`] if the data set of the request
    /// cannot be encoded or that of the response cannot be decoded, [`Error::Status`], and what ends the association.
    pub async fn request(&mut self, request: NRequest) -> Result<NResponse, Error> {
        let (prepared, context) = self.requests().normalized(request)?;
        let (context_id, transfer_syntax) = (prepared.context_id, context.transfer_syntax.clone());
        let Reply { command, data_set } =
            self.invoke(context_id, prepared.command, prepared.data_set).await?;
        let decoded = NResponse::new(&command, data_set, &transfer_syntax);
        decoded.map_err(|error| Error::DataSet(format!("{} of {}", command.name(), self.peer()), error))
    }

    /// N-CREATE: asks the peer to make an instance with these attributes (PS3.7 §10.1.5). Without a UID the peer names it, in
    /// [`NResponse::sop_instance`].
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub async fn n_create(
        &mut self,
        sop_class: &Uid,
        sop_instance: Option<&Uid>,
        attributes: DataSet,
    ) -> Result<NResponse, Error> {
        self.request(NRequest::create(sop_class.clone(), sop_instance.cloned(), attributes)).await
    }

    /// N-SET: asks the peer to change these attributes of an instance (PS3.7 §10.1.3).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub async fn n_set(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        modifications: DataSet,
    ) -> Result<NResponse, Error> {
        self.request(NRequest::set(sop_class.clone(), sop_instance.clone(), modifications)).await
    }

    /// N-GET: asks the peer for these attributes of an instance, for all of them if there is none (PS3.7 §10.1.2).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub async fn n_get(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        attributes: impl IntoIterator<Item = Tag>,
    ) -> Result<NResponse, Error> {
        self.request(NRequest::get(sop_class.clone(), sop_instance.clone(), attributes)).await
    }

    /// N-ACTION: asks the peer for an action on an instance (PS3.7 §10.1.4).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub async fn n_action(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        action_type: u16,
        information: DataSet,
    ) -> Result<NResponse, Error> {
        let request = NRequest::action(sop_class.clone(), sop_instance.clone(), action_type, information);
        self.request(request).await
    }

    /// N-DELETE: asks the peer to delete an instance (PS3.7 §10.1.6).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub async fn n_delete(&mut self, sop_class: &Uid, sop_instance: &Uid) -> Result<NResponse, Error> {
        self.request(NRequest::delete(sop_class.clone(), sop_instance.clone())).await
    }

    /// N-EVENT-REPORT: reports an event about an instance to the peer, as the SCP of the service class (PS3.7 §10.1.1). On an
    /// association that this side requested, it is the SCP by role selection
    /// ([`propose_roles`](crate::ApplicationEntity::propose_roles)).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub async fn n_event_report(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        event_type: u16,
        information: DataSet,
    ) -> Result<NResponse, Error> {
        let request =
            NRequest::event_report(sop_class.clone(), sop_instance.clone(), event_type, information);
        self.request(request).await
    }
}
