use std::{
    net::{TcpStream, ToSocketAddrs},
    path::Path,
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use kerma_association::{
    Association as Machine, Error as AssociationError, Event, Expecting, Input, Negotiated, Rejected,
    TimedOut, negotiation::PresentationContext,
};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{Uid, tags, uids};
use kerma_dimse::{
    Assembled, Assembler, CEchoRq, CEchoRsp, CStoreRq, CStoreRsp, Command, Error as DimseError,
    expect_response,
};
use kerma_pdu::{AAbort, AAssociateRq, PresentationContextRq};
use kerma_service::{
    AssociationInfo, Source,
    query::Search,
    storage::plan::{MAX_CONTEXTS, Route, route},
};

use crate::{
    Address, ApplicationEntity, Error, Find, Observe,
    connection::{Connection, Unsent},
    file::{FileSource, Head},
    retrieving::Fetching,
    trace,
};

/// An association that this side requested, for its operations as SCU.
///
/// Operations wait for their response; the deadlines are those of the [`Limits`](crate::Limits). After an error
/// other than [`Error::NoContext`], [`Error::File`], [`Error::DataSet`], [`Error::Unidentified`] and
/// [`Error::Status`] the association is over. Dropped without [`release`](Association::release), it is aborted.
pub struct Association {
    connection: Connection,
    assembler: Assembler,
    info: Arc<AssociationInfo>,
    peer: Address,
    next_message_id: u16,
    observers: Vec<Arc<dyn Observe>>,
    /// An operation that was cancelled and whose responses nobody waits for.
    unfinished: Option<Unfinished>,
    /// The SOP classes that a C-GET is to bring.
    expected: Vec<Uid>,
    strict_roles: bool,
    over: bool,
}

/// An operation that was dropped before its final response.
pub(crate) enum Unfinished {
    Find(Box<Search>),
    Retrieve(Box<Fetching>),
}

impl Association {
    pub(crate) fn request(entity: &ApplicationEntity, peer: Address) -> Result<Association, Error> {
        let request = a_associate_rq(entity, &peer)?;
        log::info!("Requesting Association: {peer}");
        trace::request(&request);
        entity.observers.iter().for_each(|observer| observer.requested(&request));
        let stream = connect(&peer, entity.limits.connect)?;
        let peer_address = stream.peer_addr().ok();
        let mut machine = Machine::requestor(request.clone(), entity.limits.clone());
        // The machine asks for the connection that is there already: its deadlines begin with the next input.
        machine.handle(crate::clock::now(), Input::Request)?;
        let connection = Connection::new(stream, machine, entity.limits.write, entity.observers.clone());
        let mut connection = connection.map_err(|error| Error::Connect(peer.clone(), error))?;
        connection.input(Input::Connected)?;
        loop {
            match connection.next() {
                Some(Event::Accepted) => break,
                Some(Event::Rejected(rejected)) => {
                    log::error!("Association Rejected: {peer}: {rejected}");
                    entity.observers.iter().for_each(|observer| observer.rejected(&request, &rejected));
                    connection.finish();
                    return Err(Error::Rejected(peer, Rejected(rejected)));
                }
                Some(Event::Ended(error)) => {
                    if matches!(error, AssociationError::TimedOut(TimedOut::Acse(_))) {
                        log::error!("ACSE timeout reached while waiting for response");
                    }
                    log::error!("Association Aborted: {peer}: {error}");
                    entity.observers.iter().for_each(|observer| observer.aborted(None, &error));
                    connection.finish();
                    return Err(Error::Association(peer.to_string(), error));
                }
                Some(_) => {}
                None => return Err(Error::ReleasedEarly(peer.to_string())),
            }
        }
        let negotiated =
            connection.negotiated().cloned().ok_or_else(|| Error::ReleasedEarly(peer.to_string()))?;
        log::info!("Association Accepted: {peer}");
        trace::negotiated(&negotiated);
        let info = Arc::new(AssociationInfo {
            requestor: entity.title,
            acceptor: peer.ae_title,
            peer_address,
            negotiated: Arc::new(negotiated),
        });
        entity.observers.iter().for_each(|observer| observer.accepted(&info));
        connection.established(info.clone());
        Ok(Association {
            connection,
            assembler: Assembler::new(),
            info,
            peer,
            next_message_id: 1,
            observers: entity.observers.clone(),
            unfinished: None,
            expected: entity.expected.clone(),
            strict_roles: entity.strict_roles,
            over: false,
        })
    }

    /// What was negotiated.
    pub fn negotiated(&self) -> &Negotiated {
        &self.info.negotiated
    }

    pub(crate) fn shared_negotiated(&self) -> Arc<Negotiated> {
        self.info.negotiated.clone()
    }

    pub(crate) fn shared_info(&self) -> Arc<AssociationInfo> {
        self.info.clone()
    }

    /// Of the SOP classes that a C-GET is to bring, those that the peer accepted no presentation context for.
    pub(crate) fn unreceivable(&self) -> Vec<Uid> {
        let is_there = |uid: &Uid| self.info.negotiated.contexts_for(uid).next().is_some();
        self.expected.iter().filter(|uid| !is_there(uid)).cloned().collect()
    }

    pub(crate) fn has_strict_roles(&self) -> bool {
        self.strict_roles
    }

    /// Who is at the other end.
    pub fn peer(&self) -> &Address {
        &self.peer
    }

    /// Whether the association has ended.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// C-ECHO: whether the peer is there and answers (PS3.4 annex A).
    pub fn echo(&mut self) -> Result<CEchoRsp, Error> {
        let info = self.info.clone();
        let verification = uids::VERIFICATION;
        let Some(context) = info.negotiated.contexts_for(&verification).next() else {
            return Err(self.no_context(&verification, &uids::IMPLICIT_VR_LITTLE_ENDIAN));
        };
        let message_id = self.message_id();
        let request = CEchoRq::new(message_id, verification.clone());
        self.invoke(context.id, request.into(), message_id, None)
    }

    /// C-STORE of a file: byte for byte in its own transfer syntax if the peer took that, else re-encoded if
    /// both are uncompressed. The file is sent while it is read.
    pub fn store_file(&mut self, path: impl AsRef<Path>) -> Result<CStoreRsp, Error> {
        let path = path.as_ref();
        let source = FileSource::open(path)?;
        let head = source.head().clone();
        let info = self.info.clone();
        let Some(route) = route(&info.negotiated, &head.sop_class, &head.transfer_syntax) else {
            return Err(self.no_context(&head.sop_class, &head.transfer_syntax));
        };
        let encoding = match &route {
            Route::AsIs(context) if source.is_sendable() => {
                return self.store_on(context, &head, Some(Box::new(source)));
            }
            Route::AsIs(_) => {
                log::warn!("{}: an odd number of bytes, padded as it is sent (PS3.5 §7.1)", path.display());
                Encoding::of(&head.transfer_syntax).unwrap_or(Encoding::ExplicitVrLittleEndian)
            }
            Route::ReEncoded(_, encoding) => *encoding,
        };
        let failed = |error| Error::DataSet(path.display().to_string(), error);
        let data_set = source.into_instance().into_data_set().map_err(Error::Source)?;
        let encoded = data_set.to_vec(encoding).map_err(failed)?;
        self.store_on(route.context(), &head, Some(Box::new(Bytes::from(encoded))))
    }

    /// C-STORE of a data set, encoded as the first accepted uncompressed transfer syntax, or as `transfer_syntax`
    /// if its Pixel Data is encapsulated in that.
    pub fn store(&mut self, data_set: &DataSet, transfer_syntax: &Uid) -> Result<CStoreRsp, Error> {
        let uid = |tag, name| data_set.uid(tag).map_err(|_| Error::Unidentified("the data set".into(), name));
        let head = Head {
            sop_class: uid(tags::SOP_CLASS_UID, "SOP Class UID")?,
            sop_instance: uid(tags::SOP_INSTANCE_UID, "SOP Instance UID")?,
            transfer_syntax: transfer_syntax.clone(),
        };
        let info = self.info.clone();
        let route = route(&info.negotiated, &head.sop_class, transfer_syntax);
        let (context, encoding) = match route {
            Some(Route::ReEncoded(context, encoding)) => (context, encoding),
            Some(Route::AsIs(context)) => {
                (context, Encoding::of(transfer_syntax).unwrap_or(Encoding::ExplicitVrLittleEndian))
            }
            None => return Err(self.no_context(&head.sop_class, transfer_syntax)),
        };
        let encoded = data_set.to_vec(encoding);
        let encoded = encoded.map_err(|error| Error::DataSet(head.sop_instance.to_string(), error))?;
        self.store_on(context, &head, Some(Box::new(Bytes::from(encoded))))
    }

    /// Ends the association in good order. What the peer does instead of answering is a warning in the log.
    pub fn release(mut self) -> Result<(), Error> {
        self.settle()?;
        log::info!("Releasing Association: {}", self.peer);
        self.connection.input(Input::Release)?;
        while let Some(event) = self.connection.next() {
            match event {
                Event::Released => self.released(),
                Event::Ended(error) => return Err(self.ended(error)),
                Event::ReleaseRequested => self.connection.input(Input::ReleaseResponse)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn released(&mut self) {
        self.over = true;
        self.observers.iter().for_each(|observer| observer.released(&self.info));
    }

    /// Breaks the association off.
    pub fn abort(mut self) {
        self.break_off(AAbort::SERVICE_USER);
    }

    fn break_off(&mut self, abort: AAbort) {
        log::info!("Aborting Association: {}", self.peer);
        self.over = true;
        self.connection.abort(abort);
        while let Some(event) = self.connection.next() {
            if let Event::Ended(error) = event {
                self.observers.iter().for_each(|observer| observer.aborted(Some(&self.info), &error));
            }
        }
    }

    pub(crate) fn message_id(&mut self) -> u16 {
        let message_id = self.next_message_id;
        self.next_message_id = message_id.checked_add(1).unwrap_or(1);
        message_id
    }

    pub(crate) fn no_context(&self, sop_class: &Uid, transfer_syntax: &Uid) -> Error {
        let peer = self.peer.to_string();
        Error::NoContext { peer, sop_class: sop_class.clone(), transfer_syntax: transfer_syntax.clone() }
    }

    fn store_on(
        &mut self,
        context: &PresentationContext,
        head: &Head,
        data: Option<Box<dyn Source>>,
    ) -> Result<CStoreRsp, Error> {
        let message_id = self.message_id();
        let request = CStoreRq::new(message_id, head.sop_class.clone(), head.sop_instance.clone());
        self.invoke(context.id, request.into(), message_id, data)
    }

    /// Sends a request and waits for its response.
    pub(crate) fn invoke<R>(
        &mut self,
        context_id: u8,
        request: Command,
        message_id: u16,
        data: Option<Box<dyn Source>>,
    ) -> Result<R, Error>
    where
        R: TryFrom<Command, Error = DimseError>,
    {
        self.send(context_id, &request, data)?;
        self.connection.expect(Expecting::Response);
        let response = self.response(message_id)?;
        self.connection.expect(Expecting::Nothing);
        R::try_from(response).map_err(|error| self.misspoken(error))
    }

    /// Sends a message, once the responses to an earlier request have all come.
    pub(crate) fn send(
        &mut self,
        context_id: u8,
        command: &Command,
        data_set: Option<Box<dyn Source>>,
    ) -> Result<(), Error> {
        self.settle()?;
        self.observers.iter().for_each(|observer| observer.message_sent(&self.info, command));
        trace::message("Sending", command, &self.peer);
        match self.connection.send(context_id, command, data_set) {
            Ok(()) => Ok(()),
            Err(Unsent::Event(event)) => Err(self.unexpected(event)),
            Err(unsent) => {
                // A message that is half sent cannot be taken back.
                self.break_off(AAbort::SERVICE_USER);
                Err(match unsent {
                    Unsent::Misuse(misuse) => misuse.into(),
                    Unsent::Source(why) => Error::Source(why),
                    Unsent::Event(_) => Error::ReleasedEarly(self.peer.to_string()),
                })
            }
        }
    }

    /// The response to the outstanding request. A data set that comes with it is let pass.
    fn response(&mut self, message_id: u16) -> Result<Command, Error> {
        let mut response = None;
        loop {
            match self.receive()? {
                Assembled::Command { command, has_data_set, .. } => {
                    expect_response(&command, message_id).map_err(|error| self.misspoken(error))?;
                    if !has_data_set {
                        return Ok(command);
                    }
                    response = Some(command);
                }
                Assembled::Fragment { last: true, .. } => {
                    if let Some(response) = response.take() {
                        return Ok(response);
                    }
                }
                Assembled::Fragment { .. } => {}
            }
        }
    }

    /// What comes next: a command, or a fragment of the data set that it announced.
    pub(crate) fn receive(&mut self) -> Result<Assembled, Error> {
        loop {
            let Some(event) = self.connection.next() else {
                self.over = true;
                return Err(Error::ReleasedEarly(self.peer.to_string()));
            };
            let Event::Data(pdv) = event else { return Err(self.unexpected(event)) };
            let assembled = self.assembler.push(pdv).map_err(|error| self.misspoken(error))?;
            for warning in self.assembler.take_warnings() {
                log::warn!("{}: {warning}", self.peer);
            }
            if let Some(Assembled::Command { command, .. }) = &assembled {
                self.observers.iter().for_each(|observer| observer.message_received(&self.info, command));
                trace::message("Received", command, &self.peer);
            }
            if let Some(assembled) = assembled {
                return Ok(assembled);
            }
        }
    }

    /// Which deadline applies to what [`receive`](Association::receive) waits for.
    pub(crate) fn expect(&mut self, expecting: Expecting) {
        self.connection.expect(expecting);
    }

    /// The deadline for the peer's next message begins anew.
    pub(crate) fn restart_deadline(&mut self) {
        self.connection.expect(Expecting::Response);
    }

    /// Waits for at most `time` for something of the peer's response, or for the deadline: whether there is.
    pub(crate) fn wait(&mut self, time: Duration) -> bool {
        self.over || self.connection.wait(Expecting::Response, time)
    }

    /// Whether the peer has sent something, or is gone, while nothing is expected of it; waits for nothing.
    pub(crate) fn has_news(&mut self) -> bool {
        self.connection.has_news()
    }

    /// Whether the association, on which nothing is expected, is still there as far as can be seen. A release that the
    /// peer has asked for is answered.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.connection.expect(Expecting::Nothing);
        while !self.over
            && let Some(event) = self.connection.next_ready()
        {
            match event {
                Event::ReleaseRequested => self.let_go(),
                Event::Ended(error) => {
                    log::info!("Association Aborted: {}: {error}", self.peer);
                    self.aborted(&error);
                }
                _ => self.break_off(AAbort::SERVICE_USER),
            }
        }
        !self.over
    }

    /// Writes what was sent and does not wait for more to be written with it.
    pub(crate) fn flush(&mut self) {
        self.connection.flush();
    }

    /// Leaves the rest of an operation's responses to the next operation.
    pub(crate) fn leave_unfinished(&mut self, unfinished: Unfinished) {
        self.unfinished = Some(unfinished);
    }

    /// Waits for the end of an operation that was left unfinished.
    fn settle(&mut self) -> Result<(), Error> {
        match self.unfinished.take() {
            Some(Unfinished::Find(search)) => Find::resume(self, *search).finish().map(|_| ()),
            Some(Unfinished::Retrieve(fetching)) => fetching.finish(self).map(|_| ()),
            None => Ok(()),
        }
    }

    /// An event that ends the association while an operation is under way.
    fn unexpected(&mut self, event: Event) -> Error {
        match event {
            Event::Ended(error) => {
                if matches!(error, AssociationError::TimedOut(TimedOut::Dimse(_))) {
                    log::error!("DIMSE timeout reached while waiting for message");
                }
                self.ended(error)
            }
            _ => {
                self.let_go();
                Error::ReleasedEarly(self.peer.to_string())
            }
        }
    }

    /// The peer asked for the release: it gets it.
    fn let_go(&mut self) {
        self.over = true;
        log::info!("Association Released by {}", self.peer);
        // Not possible only where the association is over already.
        let _ = self.connection.input(Input::ReleaseResponse);
        while let Some(event) = self.connection.next() {
            match event {
                Event::Released => self.released(),
                Event::Ended(error) => {
                    self.observers.iter().for_each(|observer| observer.aborted(Some(&self.info), &error));
                }
                _ => {}
            }
        }
    }

    fn aborted(&mut self, error: &AssociationError) {
        self.over = true;
        self.observers.iter().for_each(|observer| observer.aborted(Some(&self.info), error));
        self.connection.finish();
    }

    fn ended(&mut self, error: AssociationError) -> Error {
        log::error!("Association Aborted: {}: {error}", self.peer);
        self.aborted(&error);
        Error::Association(self.peer.to_string(), error)
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

fn a_associate_rq(entity: &ApplicationEntity, peer: &Address) -> Result<AAssociateRq, Error> {
    let count = entity.proposals.len();
    if !(1..=MAX_CONTEXTS).contains(&count) {
        return Err(Error::Contexts(count));
    }
    let ids = (1..=u8::MAX).step_by(2);
    let contexts = entity.proposals.iter().zip(ids).map(|(proposal, id)| PresentationContextRq {
        id,
        abstract_syntax: Some(proposal.abstract_syntax.clone()),
        transfer_syntaxes: proposal.transfer_syntaxes.clone(),
    });
    Ok(AAssociateRq {
        protocol_version: 1,
        called_ae_title: peer.ae_title,
        calling_ae_title: entity.title,
        reserved: [0; 32],
        application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
        presentation_contexts: contexts.collect(),
        user_information: entity.user_information.clone(),
        unknown_items: Vec::new(),
    })
}

/// A connection to the first of the peer's addresses that takes one.
fn connect(peer: &Address, timeout: Option<Duration>) -> Result<TcpStream, Error> {
    let failed = |failure| {
        log::error!("Association request failed: unable to connect to remote");
        log::error!("TCP Initialisation Error: {failure}: {peer}");
        Error::Connect(peer.clone(), failure)
    };
    let addresses = (peer.host.as_str(), peer.port).to_socket_addrs().map_err(failed)?;
    let mut failure = std::io::Error::new(std::io::ErrorKind::NotFound, "the host has no address");
    for address in addresses {
        let connected = match timeout {
            Some(timeout) => TcpStream::connect_timeout(&address, timeout.max(Duration::from_millis(1))),
            None => TcpStream::connect(address),
        };
        match connected {
            Ok(stream) => return Ok(stream),
            Err(error) => failure = error,
        }
    }
    Err(failed(failure))
}
