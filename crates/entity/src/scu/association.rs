use std::{
    collections::VecDeque,
    future::poll_fn,
    path::Path,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use super::{Pump, Pumped};
use crate::{Entity, Error, Prepared, Requests, handlers, now};
use kerma_association::{Instant, Negotiated, Rejected};
use kerma_dataset::DataSet;
use kerma_dictionary::Uid;
use kerma_dimse::{CEchoRsp, CStoreRsp, Command, Error as DimseError, Priority};
use kerma_endpoint::{Address, Event, In};
use kerma_pdu::AAbort;
use kerma_service::{
    AssociationInfo, Instance, Reply, Services, Source, normalized, storage::plan::Proposal,
};

/// An association that this side requested, with the operations of an SCU.
///
/// Operations wait for their response; the deadlines are those of the [`Limits`](kerma_association::Limits). Meanwhile the peer's own
/// requests are served with the service classes that the Application Entity provides. After an error other than
/// [`Error::NoContext`], [`Error::File`], [`Error::DataSet`], [`Error::Unidentified`] and [`Error::Status`] the
/// association is over. Dropped without [`release`](Association::release), it is aborted.
///
/// # Statuses
/// One rule holds for every operation. A final response with Success or a Warning is `Ok`, and so is Cancel if this side has
/// cancelled the operation. Any other status is [`Error::Status`], which has the response. The association goes on then.
///
/// The future of an operation may be dropped before it is ready, as a timeout does: the request stands, and the next
/// operation on the association waits first for what the peer still answers to it.
pub struct Association<P: Pump> {
    pub(super) pump: P,
    entity: Arc<Entity>,
    info: Arc<AssociationInfo>,
    peer: Address,
    /// What was met while something else was waited for.
    held: VecDeque<Event>,
    /// The requests whose final responses have not come.
    pub(super) unfinished: Vec<u16>,
    priority: Priority,
    /// How it ended, while its last words are let out.
    ending: Option<Error>,
    over: bool,
}

/// What an association has to say to an operation.
pub(crate) enum Told {
    /// A response to its request.
    Response(Reply),
    /// This side served a request of the peer's with this response.
    Served(Command),
}

impl<P: Pump> Association<P> {
    /// The association that this pump has requested of this peer, once it is established.
    ///
    /// # Errors
    /// [`Error::Rejected`], and what ends the association.
    pub async fn requested(mut pump: P, entity: Arc<Entity>, peer: Address) -> Result<Association<P>, Error> {
        let error = loop {
            match poll_fn(|context| pump.poll(context)).await {
                Some(Event::Accepted(info)) => return Ok(Association::around(pump, entity, info, peer)),
                Some(Event::Rejected(rejection)) => break Error::Rejected(peer, Rejected(rejection)),
                Some(Event::Ended(error)) => break Error::Association(peer.to_string(), error),
                Some(Event::Released { .. }) | None => break Error::ReleasedEarly(peer.to_string()),
                Some(_) => {}
            }
        };
        pump.detach();
        Err(error)
    }

    /// The association that this pump has, which was kept. `None` if there is none.
    pub fn kept(mut pump: P, entity: Arc<Entity>) -> Option<Association<P>> {
        let endpoint = pump.endpoint();
        let (info, peer) = (endpoint.association()?.clone(), endpoint.peer()?.clone());
        Some(Association::around(pump, entity, info, peer))
    }

    fn around(pump: P, entity: Arc<Entity>, info: Arc<AssociationInfo>, peer: Address) -> Association<P> {
        let (held, priority) = (VecDeque::new(), Priority::default());
        Association {
            pump,
            entity,
            info,
            peer,
            held,
            unfinished: Vec::new(),
            priority,
            ending: None,
            over: false,
        }
    }

    /// What moves its bytes, for those who keep it.
    pub fn pump(&mut self) -> &mut P {
        &mut self.pump
    }

    /// Whether an event was met and not told yet.
    pub fn holds_events(&self) -> bool {
        !self.held.is_empty()
    }

    /// Holds an event that its pump gave elsewhere, to be told later.
    pub fn hold(&mut self, event: Event) {
        self.held.push_back(event);
    }

    /// What was taken from its pump is with somebody else now: it is over here.
    pub fn taken(mut self) {
        self.over = true;
    }

    /// What was negotiated.
    pub fn negotiated(&self) -> &Negotiated {
        &self.info.negotiated
    }

    /// The two sides of the association, and what they have agreed on.
    pub fn info(&self) -> &Arc<AssociationInfo> {
        &self.info
    }

    /// The address of the peer.
    pub fn peer(&self) -> &Address {
        &self.peer
    }

    /// Whether the association has ended.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// Sets the Priority (0000,0700) of the requests that follow. It is medium if not set.
    pub fn set_priority(&mut self, priority: Priority) {
        self.priority = priority;
    }

    /// C-ECHO: asks the peer whether it is there (PS3.4 annex A).
    ///
    /// # Errors
    /// [`Error::NoContext`] if the peer did not accept Verification, [`Error::Status`], and what ends the association.
    pub async fn echo(&mut self) -> Result<CEchoRsp, Error> {
        let prepared = self.requests().echo()?;
        self.answer(prepared).await
    }

    /// C-STORE of a file: byte for byte in its own transfer syntax if the peer took that, else re-encoded if
    /// both are uncompressed. The file is sent while it is read, on threads that may block.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::DataSet`] and [`Error::Unidentified`] for a file that cannot be sent,
    /// [`Error::NoContext`] if the peer does not take it, [`Error::Status`], and what ends the association.
    pub async fn store_file(&mut self, path: impl AsRef<Path>) -> Result<CStoreRsp, Error> {
        let prepared = self.prepare_file(path.as_ref()).await?;
        self.answer(prepared).await
    }

    /// The C-STORE-RQ of a file, which is read where that may block.
    pub(super) async fn prepare_file(&self, path: &Path) -> Result<Prepared, Error> {
        let (info, peer, path) = (self.info.clone(), self.peer.clone(), path.to_owned());
        let prepare = move || Requests { peer: &peer, negotiated: &info.negotiated }.store_file(&path);
        let threads = self.pump.threads();
        let mut prepared = match threads {
            Some(threads) => handlers::unblock(threads, prepare).await?,
            None => prepare()?,
        };
        if let Some(threads) = threads {
            prepared.data_set = prepared.data_set.map(|source| handlers::blocking_source(source, threads));
        }
        Ok(prepared)
    }

    /// C-STORE of a data set, encoded as the first accepted uncompressed transfer syntax, or as `transfer_syntax`
    /// if its Pixel Data is encapsulated in that.
    ///
    /// # Errors
    /// As [`store_file`](Association::store_file).
    pub async fn store(&mut self, data_set: &DataSet, transfer_syntax: &Uid) -> Result<CStoreRsp, Error> {
        let prepared = self.requests().store(data_set, transfer_syntax)?;
        self.answer(prepared).await
    }

    /// C-STORE of an instance from any [`Source`].
    ///
    /// # Errors
    /// As [`store_file`](Association::store_file).
    pub async fn send(&mut self, instance: Instance) -> Result<CStoreRsp, Error> {
        let prepared = self.requests().store_instance(instance)?;
        self.answer(prepared).await
    }

    /// Sends any request with any data set, and returns the final response. Pending responses are ignored:
    /// [`find`](Association::find), [`get`](Association::get) and [`move_to`](Association::move_to) give those. The Message ID of
    /// the request is set here.
    ///
    /// # Errors
    /// [`Error::Misuse`] if the presentation context was not accepted, [`Error::Status`], and what ends the association.
    pub async fn invoke(
        &mut self,
        context_id: u8,
        command: impl Into<Command>,
        data_set: Option<Box<dyn Source>>,
    ) -> Result<Reply, Error> {
        let command = command.into();
        let statuses = normalized::statuses(&command);
        let message_id = self.start(Prepared { context_id, command, data_set }).await?;
        loop {
            if let Told::Response(reply) = self.told(message_id).await?
                && self.unfinished.is_empty()
            {
                let failure = match statuses {
                    Some(table) => Error::of_table(&self.peer, table, &reply, false),
                    None => self.failure(context_id, &reply),
                };
                return failure.map_or(Ok(reply), Err);
            }
        }
    }

    /// Serves the peer's requests for at most this time, until one of them is answered. Returns that response, or `None` if the
    /// time is over. The service classes are those that the Application Entity provides: a Storage Commitment SCU waits so for
    /// the report on the association on which it has asked for it (PS3.4 §J.3.3).
    ///
    /// The deadlines of the [`Limits`](kerma_association::Limits) hold as ever: an association on which nothing happens ends when
    /// its idle time is over.
    ///
    /// # Errors
    /// [`Error::ReleasedEarly`] if the peer releases the association first, and what else ends it.
    pub async fn wait(&mut self, time: Duration) -> Result<Option<Command>, Error> {
        let until = now() + time;
        poll_fn(|context| self.poll_served(until, context)).await
    }

    /// Serves the peer's requests for at most this time, until `enough` says after one of them that this is enough. Returns
    /// whether it said so. It is asked at once too, since what is waited for may have come meanwhile.
    ///
    /// # Errors
    /// As [`wait`](Association::wait).
    pub async fn serve_until(
        &mut self,
        time: Duration,
        mut enough: impl FnMut() -> bool,
    ) -> Result<bool, Error> {
        let until = now() + time;
        while !enough() {
            if poll_fn(|context| self.poll_served(until, context)).await?.is_none() {
                return Ok(enough());
            }
        }
        Ok(true)
    }

    fn poll_served(
        &mut self,
        until: Instant,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Command>, Error>> {
        loop {
            let event = match self.held.pop_front() {
                Some(event) => Some(event),
                None => match ready!(self.pump.poll_until(until, context)) {
                    Pumped::Event(event) => Some(event),
                    Pumped::Late => return Poll::Ready(Ok(None)),
                    Pumped::End => None,
                },
            };
            let unfinished = self.unfinished.first().copied();
            match self.tells(unfinished, event) {
                Some(Ok(Told::Served(command))) => {
                    // The response goes out, whatever comes next.
                    self.flush();
                    return Poll::Ready(Ok(Some(command)));
                }
                Some(Ok(Told::Response(_))) if self.unfinished.is_empty() => self.serve_with(None),
                Some(Ok(Told::Response(_))) | None => {}
                Some(Err(error)) => return Poll::Ready(Err(error)),
            }
        }
    }

    /// Releases the association. If the peer does something else than answer, that is a warning in the log.
    ///
    /// # Errors
    /// [`Error::Association`] if the association ended in another way.
    pub async fn release(mut self) -> Result<(), Error> {
        self.settle().await?;
        self.tell(In::Release);
        let mut ended = Ok(());
        while let Some(event) = poll_fn(|context| self.pump.poll(context)).await {
            if let Event::Ended(error) = event {
                ended = Err(Error::Association(self.peer.to_string(), error));
            }
        }
        self.over = true;
        ended
    }

    /// Aborts the association.
    pub fn abort(mut self) {
        self.break_off(AAbort::SERVICE_USER);
    }

    /// A task of its own sees to the end of the connection.
    fn break_off(&mut self, abort: AAbort) {
        log::info!("Aborting Association: {}", self.peer);
        self.over = true;
        self.tell(In::Abort(abort));
        self.pump.detach();
    }

    fn tell(&mut self, input: In) {
        if let Err(misuse) = self.pump.endpoint().handle(now(), input) {
            log::debug!("{}: {misuse}", self.peer);
        }
    }

    /// Makes requests for what was negotiated.
    pub(crate) fn requests(&self) -> Requests<'_> {
        Requests { peer: &self.peer, negotiated: &self.info.negotiated }
    }

    /// Of the SOP classes that a C-GET is to bring, those that the peer accepted no presentation context for.
    pub(crate) fn unreceivable(&self) -> Vec<Uid> {
        self.entity.unreceivable(&self.peer, &self.info.negotiated)
    }

    pub(crate) fn next_message_id(&mut self) -> u16 {
        self.pump.endpoint().next_message_id()
    }

    /// Serves the peer's requests with these too, before those of the Application Entity; with those alone, if `None`.
    pub(crate) fn serve_with(&mut self, services: Option<Services>) {
        self.pump.endpoint().serve_with(services.map(|services| services.and(&self.entity.setup.services)));
    }

    /// The deadline for the peer's next message begins anew.
    pub(crate) fn restart_deadline(&mut self) {
        self.pump.endpoint().restart_deadline(now());
    }

    async fn answer<R>(&mut self, prepared: Prepared) -> Result<R, Error>
    where
        R: TryFrom<Command, Error = DimseError>,
    {
        let Prepared { context_id, command, data_set } = prepared;
        let reply = self.invoke(context_id, command, data_set).await?;
        R::try_from(reply.command).map_err(|error| self.misspoken(error))
    }

    /// Sends a request, once the responses to an earlier one have all come.
    pub(crate) async fn start(&mut self, prepared: Prepared) -> Result<u16, Error> {
        self.settle().await?;
        self.begin(prepared)
    }

    /// Sends a request, whatever was not answered yet.
    pub(super) fn begin(&mut self, prepared: Prepared) -> Result<u16, Error> {
        let Prepared { context_id, command, data_set } = prepared.priority(self.priority);
        let message_id = self.pump.endpoint().invoke(context_id, command, data_set)?;
        self.unfinished.push(message_id);
        self.flush();
        Ok(message_id)
    }

    /// What a response says, if it is no success, in the words of the presentation context.
    pub(super) fn failure(&self, context_id: u8, reply: &Reply) -> Option<Error> {
        let context = self.info.negotiated.context(context_id)?;
        Error::of_response(&self.peer, &context.abstract_syntax, reply, false)
    }

    /// Asks the peer to stop an operation.
    pub(crate) fn cancel(&mut self, context_id: u8, message_id: u16) -> Result<(), Error> {
        self.pump.endpoint().cancel(context_id, message_id)?;
        self.flush();
        Ok(())
    }

    /// Sends what can be sent without waiting.
    fn flush(&mut self) {
        while let Some(event) = self.pump.next_at_once() {
            self.held.push_back(event);
        }
    }

    pub(crate) async fn told(&mut self, message_id: u16) -> Result<Told, Error> {
        poll_fn(|context| self.poll_told(message_id, context)).await
    }

    /// What comes next for this request. If that is the end of the association, its last words are let out first.
    pub(crate) fn poll_told(&mut self, request: u16, context: &mut Context<'_>) -> Poll<Result<Told, Error>> {
        loop {
            let event = ready!(self.poll_event(context));
            if let Some(told) = self.tells(Some(request), event) {
                return Poll::Ready(told);
            }
        }
    }

    /// The next event, held or new.
    pub(super) fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Event>> {
        match self.held.pop_front() {
            Some(event) => Poll::Ready(Some(event)),
            None => self.pump.poll(context),
        }
    }

    /// What an event tells an operation with this request; `None` if nothing, or not yet.
    pub(super) fn tells(
        &mut self,
        request: Option<u16>,
        event: Option<Event>,
    ) -> Option<Result<Told, Error>> {
        if let Some(Event::Response { message_id, last: true, .. } | Event::Unanswered { message_id, .. }) =
            &event
        {
            self.unfinished.retain(|unfinished| unfinished != message_id);
        }
        let ending = match event {
            Some(Event::Response { message_id, reply, .. }) if Some(message_id) == request => {
                return Some(Ok(Told::Response(reply)));
            }
            Some(Event::Served(command)) => return Some(Ok(Told::Served(command))),
            Some(Event::Unanswered { message_id, why }) if Some(message_id) == request => {
                Error::unanswered(&self.peer, why)
            }
            Some(Event::Ended(error)) => Error::Association(self.peer.to_string(), error),
            Some(Event::Released { .. }) => Error::ReleasedEarly(self.peer.to_string()),
            Some(_) => return None,
            None => {
                self.over = true;
                self.unfinished.clear();
                let ending = self.ending.take();
                return Some(Err(ending.unwrap_or_else(|| Error::ReleasedEarly(self.peer.to_string()))));
            }
        };
        self.ending.get_or_insert(ending);
        None
    }

    /// Whether the peer is there as far as can be seen, on an association on which nothing is expected. If it asked to
    /// go, it is let go.
    pub fn is_alive(&mut self) -> bool {
        // What it waited for so long was not the peer.
        self.restart_deadline();
        self.flush();
        self.over = self.pump.endpoint().is_over();
        !self.over
    }

    /// Asks for the release, which [`poll_leave`](Association::poll_leave) goes on with.
    pub fn leave(&mut self) {
        self.tell(In::Release);
    }

    /// Goes on with a release until all is over, of an association that is of no more use.
    pub fn poll_leave(&mut self, context: &mut Context<'_>) -> Poll<()> {
        while ready!(self.pump.poll(context)).is_some() {}
        self.over = true;
        Poll::Ready(())
    }

    /// Whether it offers what these proposals would, as far as is known.
    pub fn covers(&mut self, proposals: &[Proposal]) -> bool {
        self.pump.endpoint().covers(proposals)
    }

    /// Waits for the final response to an earlier request, if it was not waited for.
    pub(crate) async fn settle(&mut self) -> Result<(), Error> {
        while let Some(message_id) = self.unfinished.first().copied() {
            self.told(message_id).await?;
            if self.unfinished.is_empty() {
                self.serve_with(None);
            }
        }
        Ok(())
    }

    /// The peer's message is not what it should be: there is no going on.
    pub(crate) fn misspoken(&mut self, error: DimseError) -> Error {
        self.unfinished.clear();
        self.break_off(error.abort());
        Error::Message(self.peer.to_string(), error)
    }
}

impl<P: Pump> Drop for Association<P> {
    fn drop(&mut self) {
        if !self.over {
            self.break_off(AAbort::SERVICE_USER);
        }
    }
}
