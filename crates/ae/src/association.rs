use std::{collections::VecDeque, path::Path, sync::Arc, time::Duration};

use kerma_association::Negotiated;
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
use kerma_dimse::{CEchoRsp, CStoreRsp, Command, Error as DimseError, Priority};
use kerma_endpoint::{Address, Endpoint, Event, In, Line};
use kerma_entity::{Entity, Prepared, Requests, now};
use kerma_pdu::AAbort;
use kerma_service::{AssociationInfo, Instance, Reply, Services, Source, storage::plan::Proposal};

use crate::{
    Error,
    pump::{Pump, Pumped},
    transport::{Tcp, Transport, connect},
};

/// An association that this side requested, for its operations as SCU.
///
/// Operations wait for their response; the deadlines are those of the [`Limits`](crate::Limits). Meanwhile the peer's own
/// requests are served with the service classes that the Application Entity provides. After an error other than
/// [`Error::NoContext`], [`Error::File`], [`Error::DataSet`], [`Error::Unidentified`] and [`Error::Status`] the
/// association is over. Dropped without [`release`](Association::release), it is aborted.
pub struct Association {
    pump: Pump,
    entity: Arc<Entity>,
    info: Arc<AssociationInfo>,
    peer: Address,
    /// What was met while something else was waited for.
    held: VecDeque<Event>,
    /// A request that was cancelled and whose responses nobody waits for.
    unfinished: Option<u16>,
    priority: Priority,
    /// How it ended, if it did not by this side's will.
    over: bool,
}

/// What an association has to say to an operation.
pub(crate) enum Told {
    /// A response to its request, and whether it is the final one.
    Response(Reply, bool),
    /// This side served a request of the peer's with this response.
    Served(Command),
}

impl Association {
    pub(crate) fn request(entity: Arc<Entity>, peer: Address) -> Result<Association, Error> {
        let setup = entity.setup.clone();
        // Asked for first, as what it logs comes first; the connection is opened next.
        let Some(_) = setup.request(peer.ae_title, &entity.proposals) else {
            return Err(Error::Contexts(entity.proposals.len()));
        };
        let failed = |error| Error::Connect(peer.clone(), error);
        let stream = connect(&peer, setup.limits.connect).map_err(failed)?;
        let address = stream.peer_addr().ok();
        let transport = Tcp::new(stream).map_err(failed)?;
        let Some(endpoint) = Endpoint::requestor(setup, &peer, &entity.proposals, address) else {
            return Err(Error::Contexts(entity.proposals.len()));
        };
        let mut pump = Pump::new(endpoint, Box::new(transport), entity.clone());
        pump.tell(In::Connected);
        let error = loop {
            match pump.next() {
                Some(Event::Accepted(info)) => {
                    return Ok(Association::around(pump, entity, info, peer));
                }
                Some(Event::Rejected(rejection)) => {
                    break Error::Rejected(peer, kerma_association::Rejected(rejection));
                }
                Some(Event::Ended(error)) => break Error::Association(peer.to_string(), error),
                Some(Event::Released { .. }) | None => break Error::ReleasedEarly(peer.to_string()),
                Some(_) => {}
            }
        };
        while pump.next().is_some() {}
        Err(error)
    }

    fn around(pump: Pump, entity: Arc<Entity>, info: Arc<AssociationInfo>, peer: Address) -> Association {
        Association {
            pump,
            entity,
            info,
            peer,
            held: VecDeque::new(),
            unfinished: None,
            priority: Priority::default(),
            over: false,
        }
    }

    /// One that was kept.
    pub(crate) fn of_line(
        line: Box<Line>,
        transport: Box<dyn Transport>,
        entity: &Arc<Entity>,
    ) -> Option<Association> {
        let endpoint = Endpoint::of(entity.setup.clone(), line);
        let (info, peer) = (endpoint.association()?.clone(), endpoint.peer()?.clone());
        let pump = Pump::new(endpoint, transport, entity.clone());
        Some(Association::around(pump, entity.clone(), info, peer))
    }

    /// For another endpoint; `None` if it is over.
    pub(crate) fn into_line(mut self) -> Option<(Box<Line>, Box<dyn Transport>)> {
        let parts = if self.is_alive() { self.pump.take_line() } else { None };
        self.over |= parts.is_some();
        parts
    }

    /// What was negotiated.
    pub fn negotiated(&self) -> &Negotiated {
        &self.info.negotiated
    }

    /// Who is on the association.
    pub fn info(&self) -> &Arc<AssociationInfo> {
        &self.info
    }

    /// Who is at the other end.
    pub fn peer(&self) -> &Address {
        &self.peer
    }

    /// Whether the association has ended.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// The priority (0000,0700) of the requests that follow: medium if not set.
    pub fn set_priority(&mut self, priority: Priority) {
        self.priority = priority;
    }

    /// C-ECHO: whether the peer is there and answers (PS3.4 annex A).
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer did not accept Verification, [`Error::Status`] if it answers otherwise than
    /// with Success, and what ends the association.
    pub fn echo(&mut self) -> Result<CEchoRsp, Error> {
        let prepared = self.requests().echo()?;
        self.answer(prepared)
    }

    /// C-STORE of a file: byte for byte in its own transfer syntax if the peer took that, else re-encoded if
    /// both are uncompressed. The file is sent while it is read.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::DataSet`] and [`Error::Unidentified`] for a file that cannot be sent,
    /// [`Error::NoContext`] if the peer does not take it, and what ends the association. A status of the peer's is none.
    pub fn store_file(&mut self, path: impl AsRef<Path>) -> Result<CStoreRsp, Error> {
        let prepared = self.requests().store_file(path.as_ref())?;
        self.answer(prepared)
    }

    /// C-STORE of a data set, encoded as the first accepted uncompressed transfer syntax, or as `transfer_syntax`
    /// if its Pixel Data is encapsulated in that.
    ///
    /// # Errors
    /// As [`store_file`](Association::store_file).
    pub fn store(&mut self, data_set: &DataSet, transfer_syntax: &Uid) -> Result<CStoreRsp, Error> {
        let prepared = self.requests().store(data_set, transfer_syntax)?;
        self.answer(prepared)
    }

    /// C-STORE of an instance from wherever its [`Source`] reads it.
    ///
    /// # Errors
    /// As [`store_file`](Association::store_file).
    pub fn send(&mut self, instance: Instance) -> Result<CStoreRsp, Error> {
        let prepared = self.requests().store_instance(instance)?;
        self.answer(prepared)
    }

    /// Any request, with any data set, and its final response. Those that come before are let pass; see
    /// [`find`](Association::find), [`get`](Association::get) and [`move_to`](Association::move_to) for operations that
    /// have them. The Message ID is set.
    ///
    /// # Errors
    /// [`Error::Misuse`] if the presentation context was not accepted, and what ends the association.
    pub fn invoke(
        &mut self,
        context_id: u8,
        command: impl Into<Command>,
        data_set: Option<Box<dyn Source>>,
    ) -> Result<Reply, Error> {
        let message_id = self.start(Prepared { context_id, command: command.into(), data_set })?;
        loop {
            if let Told::Response(reply, true) = self.told(message_id)? {
                return Ok(reply);
            }
        }
    }

    /// Ends the association in good order. What the peer does instead of answering is a warning in the log.
    ///
    /// # Errors
    /// [`Error::Association`] if it ended otherwise.
    pub fn release(mut self) -> Result<(), Error> {
        self.settle()?;
        self.over = true;
        self.pump.tell(In::Release);
        let mut ended = Ok(());
        while let Some(event) = self.pump.next() {
            if let Event::Ended(error) = event {
                ended = Err(Error::Association(self.peer.to_string(), error));
            }
        }
        ended
    }

    /// Breaks the association off.
    pub fn abort(mut self) {
        self.break_off(AAbort::SERVICE_USER);
    }

    fn break_off(&mut self, abort: AAbort) {
        log::info!("Aborting Association: {}", self.peer);
        self.over = true;
        self.pump.tell(In::Abort(abort));
        while self.pump.next().is_some() {}
    }

    /// Makes requests for what was negotiated.
    pub(crate) fn requests(&self) -> Requests<'_> {
        Requests { peer: &self.peer, negotiated: &self.info.negotiated }
    }

    /// Of the SOP classes that a C-GET is to bring, those that the peer accepted no presentation context for.
    pub(crate) fn unreceivable(&self) -> Vec<Uid> {
        let is_there = |uid: &Uid| self.info.negotiated.contexts_for(uid).next().is_some();
        self.entity.expected.iter().filter(|uid| !is_there(uid)).cloned().collect()
    }

    pub(crate) fn next_message_id(&mut self) -> u16 {
        self.pump.endpoint.next_message_id()
    }

    /// Serves the peer's requests with these too, before those of the Application Entity; with those alone, if `None`.
    pub(crate) fn serve_with(&mut self, services: Option<Services>) {
        self.pump.endpoint.serve_with(services.map(|services| services.and(&self.entity.setup.services)));
    }

    /// The deadline for the peer's next message begins anew.
    pub(crate) fn restart_deadline(&mut self) {
        self.pump.endpoint.restart_deadline(now());
    }

    fn answer<R>(&mut self, prepared: Prepared) -> Result<R, Error>
    where
        R: TryFrom<Command, Error = DimseError>,
    {
        let Prepared { context_id, command, data_set } = prepared;
        let reply = self.invoke(context_id, command, data_set)?;
        R::try_from(reply.command).map_err(|error| self.misspoken(error))
    }

    /// Sends a request, once the responses to an earlier one have all come.
    pub(crate) fn start(&mut self, prepared: Prepared) -> Result<u16, Error> {
        self.settle()?;
        let Prepared { context_id, command, data_set } = prepared.priority(self.priority);
        Ok(self.pump.endpoint.invoke(context_id, command, data_set)?)
    }

    /// Asks the peer to stop an operation.
    pub(crate) fn cancel(&mut self, context_id: u8, message_id: u16) -> Result<(), Error> {
        self.pump.endpoint.cancel(context_id, message_id)?;
        self.flush();
        Ok(())
    }

    /// Sends what there is to send, and waits for nothing.
    pub(crate) fn flush(&mut self) {
        while let Pumped::Event(event) = self.pump.until(Some(now())) {
            self.held.push_back(event);
        }
    }

    /// What comes next for this request.
    pub(crate) fn told(&mut self, message_id: u16) -> Result<Told, Error> {
        loop {
            let event = self.held.pop_front().or_else(|| self.pump.next());
            match event {
                Some(Event::Response { message_id: to, reply, last }) if to == message_id => {
                    return Ok(Told::Response(reply, last));
                }
                Some(Event::Unanswered { message_id: to, why }) if to == message_id => {
                    return Err(self.ended(Error::unanswered(&self.peer, why)));
                }
                Some(Event::Served(command)) => return Ok(Told::Served(command)),
                Some(Event::Ended(error)) => {
                    return Err(self.ended(Error::Association(self.peer.to_string(), error)));
                }
                Some(Event::Released { .. }) | None => {
                    return Err(self.ended(Error::ReleasedEarly(self.peer.to_string())));
                }
                Some(_) => {}
            }
        }
    }

    /// Waits for at most `time` until there is something to be [`told`](Association::told).
    pub(crate) fn wait(&mut self, time: Duration) -> bool {
        if self.held.is_empty() {
            match self.pump.until(Some(now() + time)) {
                Pumped::Event(event) => self.held.push_back(event),
                Pumped::Late => return false,
                Pumped::End => {}
            }
        }
        true
    }

    /// Whether the peer is there as far as can be seen, on an association on which nothing is expected. If it asked to
    /// go, it is let go.
    pub(crate) fn is_alive(&mut self) -> bool {
        // What it waited for so long was not the peer.
        self.restart_deadline();
        while let Pumped::Event(_) = self.pump.until(Some(now())) {}
        self.note_end();
        !self.over
    }

    /// Whether it is over is for the endpoint to say.
    pub(crate) fn note_end(&mut self) {
        self.over = self.pump.endpoint.is_over();
    }

    pub(crate) fn pump(&mut self) -> &mut Pump {
        &mut self.pump
    }

    pub(crate) fn covers(&self, proposals: &[Proposal]) -> bool {
        self.pump.endpoint.covers(proposals)
    }

    /// Leaves the rest of an operation's responses to the next operation.
    pub(crate) fn leave_unfinished(&mut self, message_id: u16) {
        self.unfinished = Some(message_id);
    }

    /// Waits for the end of an operation that was left unfinished.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        let Some(message_id) = self.unfinished.take() else { return Ok(()) };
        while !matches!(self.told(message_id)?, Told::Response(_, true)) {}
        self.serve_with(None);
        Ok(())
    }

    /// The association is over; its last words are let out.
    fn ended(&mut self, error: Error) -> Error {
        self.over = true;
        while self.pump.next().is_some() {}
        error
    }

    /// The peer's message is not what it should be: there is no going on.
    pub(crate) fn misspoken(&mut self, error: DimseError) -> Error {
        self.break_off(error.abort());
        Error::Message(self.peer.to_string(), error)
    }
}

impl Drop for Association {
    fn drop(&mut self) {
        if !self.over {
            self.break_off(AAbort::SERVICE_USER);
        }
    }
}
