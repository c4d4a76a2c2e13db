use std::{
    future::Future,
    path::Path,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
    thread,
    time::Duration,
};

use kerma_association::Negotiated;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid};
use kerma_dimse::{CEchoRsp, CStoreRsp, Command, Priority};
use kerma_endpoint::{Address, Endpoint, In, Line};
use kerma_entity::{Entity, Pumped, now};
use kerma_service::{
    AssociationInfo, Instance, Reply, Source,
    normalized::{NRequest, NResponse},
    storage::plan::Proposal,
};

use crate::{
    Error,
    pump::Pump,
    transport::{Connection, connect},
};

/// An association that this side requested, with the operations of an SCU.
///
/// Operations wait for their response; the deadlines are those of the [`Limits`](crate::Limits). Meanwhile the peer's own
/// requests are served with the service classes that the Application Entity provides. After an error other than
/// [`Error::NoContext`], [`Error::File`], [`Error::DataSet`], [`Error::Unidentified`] and [`Error::Status`] the
/// association is over. Dropped without [`release`](Association::release), it is aborted.
///
/// # Statuses
/// One rule holds for every operation. A final response with Success or a Warning is `Ok`, and so is Cancel if this side has
/// cancelled the operation. Any other status is [`Error::Status`], which has the response. The association goes on then.
pub struct Association(kerma_entity::Association<Pump>);

/// What comes of a future on this driver, which waits where another would be pending.
pub(crate) fn done<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::yield_now(),
        }
    }
}

impl Association {
    pub(crate) fn requested(entity: Arc<Entity>, peer: Address) -> Result<Association, Error> {
        let setup = entity.setup.clone();
        // Asked for first, as what it logs comes first; the connection is opened next.
        let Some(_) = setup.request(peer.ae_title, &entity.proposals) else {
            return Err(Error::Contexts(entity.proposals.len()));
        };
        let connection = connect(&peer, &entity).map_err(|error| Error::Connect(peer.clone(), error))?;
        let address = connection.socket().peer_addr().ok();
        let Some(endpoint) = Endpoint::requestor(setup, &peer, &entity.proposals, address) else {
            return Err(Error::Contexts(entity.proposals.len()));
        };
        let endpoint = endpoint.with_certificate(connection.certificate());
        let mut pump = Pump::new(endpoint, connection, entity.clone());
        pump.tell(In::Connected);
        done(kerma_entity::Association::requested(pump, entity, peer)).map(Association)
    }

    /// One that was kept.
    pub(crate) fn of_line(
        line: Box<Line>,
        connection: Connection,
        entity: &Arc<Entity>,
    ) -> Option<Association> {
        let pump = Pump::new(Endpoint::of(entity.setup.clone(), line), connection, entity.clone());
        kerma_entity::Association::kept(pump, entity.clone()).map(Association)
    }

    /// For another endpoint; `None` if it is over.
    pub(crate) fn into_line(mut self) -> Option<(Box<Line>, Connection)> {
        let parts = if self.is_alive() { self.pump().take_line() } else { None };
        if parts.is_some() {
            self.0.taken();
        }
        parts
    }

    /// What was negotiated.
    pub fn negotiated(&self) -> &Negotiated {
        self.0.negotiated()
    }

    /// The two sides of the association, and what they have agreed on.
    pub fn info(&self) -> &Arc<AssociationInfo> {
        self.0.info()
    }

    /// The address of the peer.
    pub fn peer(&self) -> &Address {
        self.0.peer()
    }

    /// Whether the association has ended.
    pub fn is_over(&self) -> bool {
        self.0.is_over()
    }

    /// Sets the Priority (0000,0700) of the requests that follow. It is medium if not set.
    pub fn set_priority(&mut self, priority: Priority) {
        self.0.set_priority(priority);
    }

    /// C-ECHO: asks the peer whether it is there (PS3.4 annex A).
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer did not accept Verification, [`Error::Status`], and what ends the association.
    pub fn echo(&mut self) -> Result<CEchoRsp, Error> {
        done(self.0.echo())
    }

    /// C-STORE of a file: byte for byte in its own transfer syntax if the peer took that, else re-encoded if
    /// both are uncompressed. The file is sent while it is read.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::DataSet`] and [`Error::Unidentified`] for a file that cannot be sent,
    /// [`Error::NoContext`] if the peer does not take it, [`Error::Status`], and what ends the association.
    pub fn store_file(&mut self, path: impl AsRef<Path>) -> Result<CStoreRsp, Error> {
        done(self.0.store_file(path))
    }

    /// C-STORE of each file, as [`store_file`](Association::store_file) sends one. As many are under way at a time as the peer
    /// has granted by the Asynchronous Operations Window (PS3.7 §D.3.3.3), which is one unless more were
    /// [asked for](crate::ApplicationEntity::asynchronous_operations), and 64 at the most. The responses may come in any order;
    /// `told` is told what came of each file. A file is taken from `files` when its turn comes.
    ///
    /// # Errors
    /// What ends the association. `told` was told of each file that was taken.
    pub fn store_files<F: AsRef<Path>>(
        &mut self,
        files: impl IntoIterator<Item = F>,
        told: impl FnMut(F, Result<CStoreRsp, Error>),
    ) -> Result<(), Error> {
        done(self.0.store_files(files, told))
    }

    /// C-STORE of a data set, encoded as the first accepted uncompressed transfer syntax, or as `transfer_syntax`
    /// if its Pixel Data is encapsulated in that.
    ///
    /// # Errors
    /// As [`store_file`](Association::store_file).
    pub fn store(&mut self, data_set: &DataSet, transfer_syntax: &Uid) -> Result<CStoreRsp, Error> {
        done(self.0.store(data_set, transfer_syntax))
    }

    /// C-STORE of an instance from any [`Source`].
    ///
    /// # Errors
    /// As [`store_file`](Association::store_file).
    pub fn send(&mut self, instance: Instance) -> Result<CStoreRsp, Error> {
        done(self.0.send(instance))
    }

    /// Sends any request with any data set, and returns the final response. Pending responses are ignored:
    /// [`find`](Association::find), [`get`](Association::get) and [`move_to`](Association::move_to) give those. The Message ID of
    /// the request is set here.
    ///
    /// # Errors
    /// [`Error::Misuse`] if the presentation context was not accepted, [`Error::Status`], and what ends the association.
    pub fn invoke(
        &mut self,
        context_id: u8,
        command: impl Into<Command>,
        data_set: Option<Box<dyn Source>>,
    ) -> Result<Reply, Error> {
        done(self.0.invoke(context_id, command, data_set))
    }

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
    pub fn request(&mut self, request: NRequest) -> Result<NResponse, Error> {
        done(self.0.request(request))
    }

    /// N-CREATE: asks the peer to make an instance with these attributes (PS3.7 §10.1.5). Without a UID the peer names it, in
    /// [`NResponse::sop_instance`].
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub fn n_create(
        &mut self,
        sop_class: &Uid,
        sop_instance: Option<&Uid>,
        attributes: DataSet,
    ) -> Result<NResponse, Error> {
        done(self.0.n_create(sop_class, sop_instance, attributes))
    }

    /// N-SET: asks the peer to change these attributes of an instance (PS3.7 §10.1.3).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub fn n_set(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        modifications: DataSet,
    ) -> Result<NResponse, Error> {
        done(self.0.n_set(sop_class, sop_instance, modifications))
    }

    /// N-GET: asks the peer for these attributes of an instance, for all of them if there is none (PS3.7 §10.1.2).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub fn n_get(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        attributes: impl IntoIterator<Item = Tag>,
    ) -> Result<NResponse, Error> {
        done(self.0.n_get(sop_class, sop_instance, attributes))
    }

    /// N-ACTION: asks the peer for an action on an instance (PS3.7 §10.1.4).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub fn n_action(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        action_type: u16,
        information: DataSet,
    ) -> Result<NResponse, Error> {
        done(self.0.n_action(sop_class, sop_instance, action_type, information))
    }

    /// N-DELETE: asks the peer to delete an instance (PS3.7 §10.1.6).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub fn n_delete(&mut self, sop_class: &Uid, sop_instance: &Uid) -> Result<NResponse, Error> {
        done(self.0.n_delete(sop_class, sop_instance))
    }

    /// N-EVENT-REPORT: reports an event about an instance to the peer, as the SCP of the service class (PS3.7 §10.1.1). On an
    /// association that this side requested, it is the SCP by role selection
    /// ([`propose_roles`](crate::ApplicationEntity::propose_roles)).
    ///
    /// # Errors
    /// As [`request`](Association::request).
    pub fn n_event_report(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        event_type: u16,
        information: DataSet,
    ) -> Result<NResponse, Error> {
        done(self.0.n_event_report(sop_class, sop_instance, event_type, information))
    }

    /// Serves the peer's requests for at most this time, until one of them is answered. Returns that response, or `None` if the
    /// time is over. The service classes are those that the Application Entity provides: a Storage Commitment SCU waits so for
    /// the report on the association on which it has asked for it (PS3.4 §J.3.3).
    ///
    /// The deadlines of the [`Limits`](crate::Limits) hold as ever: an association on which nothing happens ends when its idle
    /// time is over.
    ///
    /// # Errors
    /// [`Error::ReleasedEarly`] if the peer releases the association first, and what else ends it.
    pub fn wait(&mut self, time: Duration) -> Result<Option<Command>, Error> {
        done(self.0.wait(time))
    }

    /// Serves the peer's requests for at most this time, until `enough` says after one of them that this is enough. Returns
    /// whether it said so. It is asked at once too, since what is waited for may have come meanwhile.
    ///
    /// # Errors
    /// As [`wait`](Association::wait).
    pub fn serve_until(&mut self, time: Duration, enough: impl FnMut() -> bool) -> Result<bool, Error> {
        done(self.0.serve_until(time, enough))
    }

    /// Releases the association. If the peer does something else than answer, that is a warning in the log.
    ///
    /// # Errors
    /// [`Error::Association`] if the association ended in another way.
    pub fn release(self) -> Result<(), Error> {
        done(self.0.release())
    }

    /// Aborts the association.
    pub fn abort(self) {
        self.0.abort();
    }

    pub(crate) fn is_alive(&mut self) -> bool {
        self.0.is_alive()
    }

    pub(crate) fn leave(&mut self) {
        self.0.leave();
    }

    /// Goes on with a release, without waiting; whether it is done.
    pub(crate) fn is_gone(&mut self) -> bool {
        loop {
            match self.pump().until(Some(now())) {
                Pumped::Event(_) => {}
                Pumped::Late => return false,
                // It is seen to be over.
                Pumped::End => return !self.is_alive(),
            }
        }
    }

    pub(crate) fn pump(&mut self) -> &mut Pump {
        self.0.pump()
    }

    pub(crate) fn covers(&mut self, proposals: &[Proposal]) -> bool {
        self.0.covers(proposals)
    }

    pub(crate) fn shared(&mut self) -> &mut kerma_entity::Association<Pump> {
        &mut self.0
    }
}

/// Waits for at most `time` until there is something to be told.
pub(crate) fn wait(association: &mut kerma_entity::Association<Pump>, time: Duration) -> bool {
    if !association.holds_events() {
        match association.pump().until(Some(now() + time)) {
            Pumped::Event(event) => association.hold(event),
            Pumped::Late => return false,
            Pumped::End => {}
        }
    }
    true
}
