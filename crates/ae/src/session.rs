use std::{
    net::{SocketAddr, TcpStream},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use kerma_association::{
    Association as Machine, Event, Expecting, Input,
    negotiation::{Answer, Identity},
};
use kerma_dimse::{Assembled, Assembler, Command};
use kerma_pdu::{AAbort, AAssociateRj, AAssociateRq, Pdv};
use kerma_service::{AssociationInfo, Message, Operation, Request, Step};

use crate::{ApplicationEntity, Error, connection::Connection, shutdown::Interrupt, trace};

/// An association that this side accepted: the requests of the peer, one after the other.
pub(crate) struct Session {
    connection: Connection,
    entity: Arc<ApplicationEntity>,
    peer_address: SocketAddr,
    assembler: Assembler,
    /// Who is on the association, once it is established.
    association: Option<Arc<AssociationInfo>>,
    requestor: Option<Arc<AAssociateRq>>,
    /// The operation that is being served, and the context that it came on.
    operation: Option<(u8, Box<dyn Operation>)>,
}

impl Session {
    /// On an accepted connection.
    pub(crate) fn new(
        stream: TcpStream,
        peer_address: SocketAddr,
        entity: Arc<ApplicationEntity>,
        interrupt: Arc<Interrupt>,
    ) -> std::io::Result<Session> {
        let machine = Machine::acceptor(entity.limits.clone());
        let mut connection = Connection::new(stream, machine, entity.limits.write, entity.observer.clone())?;
        connection.interruptible(interrupt);
        Ok(Session {
            connection,
            entity,
            peer_address,
            assembler: Assembler::new(),
            association: None,
            requestor: None,
            operation: None,
        })
    }

    /// Serves the association to its end. `reject`, if given, is the answer to its request.
    pub(crate) fn serve(mut self, reject: Option<AAssociateRj>) {
        if let Err(misuse) = self.connection.input(Input::Connected) {
            return log::error!("{}: {misuse}", self.who());
        }
        while let Some(event) = self.connection.next() {
            if let Err(error) = self.event(event, reject) {
                log::error!("{error}");
                self.operation = None;
            }
        }
    }

    /// Who the peer is, for the log.
    fn who(&self) -> String {
        match &self.requestor {
            Some(request) => format!("{} at {}", request.calling_ae_title, self.peer_address),
            None => self.peer_address.to_string(),
        }
    }

    fn event(&mut self, event: Event, reject: Option<AAssociateRj>) -> Result<(), Error> {
        match event {
            Event::Requested(request) => self.requested(request, reject)?,
            Event::Accepted => self.accepted(),
            Event::Data(pdv) => self.data(pdv)?,
            Event::ReleaseRequested => {
                self.operation = None;
                self.connection.input(Input::ReleaseResponse)?;
            }
            Event::Released => {
                log::info!("Association Released: {}", self.who());
                if let (Some(observer), Some(association)) = (&self.entity.observer, &self.association) {
                    observer.released(association);
                }
            }
            Event::Rejected(rejection) => {
                log::info!("Association Rejected: {}: {}", self.who(), rejection);
                self.entity.observer.iter().for_each(|observer| observer.rejected(&rejection));
            }
            Event::Ended(error) => {
                // An operation that is cut off undoes what it began.
                self.operation = None;
                log::warn!("Association Aborted: {}: {error}", self.who());
                self.entity.observer.iter().for_each(|observer| observer.aborted(&error));
            }
            _ => {}
        }
        Ok(())
    }

    fn requested(&mut self, request: Arc<AAssociateRq>, reject: Option<AAssociateRj>) -> Result<(), Error> {
        self.requestor = Some(request.clone());
        log::info!("Association Requested by {} of {}", self.who(), request.called_ae_title);
        trace::request(&request);
        self.entity.observer.iter().for_each(|observer| observer.requested(&request));
        if let Some(rejection) = reject {
            return Ok(self.connection.input(Input::Reject(rejection))?);
        }
        let mut identity = |identity: &_| match &self.entity.identity_check {
            Some(check) => catch_unwind(AssertUnwindSafe(|| check(identity)))
                .unwrap_or(Identity::Rejected(AAssociateRj::NO_REASON_GIVEN_BY_ACSE)),
            None => Identity::NotChecked,
        };
        let answered = self.entity.policy.answer(&request, &mut identity);
        for warning in &answered.warnings {
            log::warn!("{}: {warning}", self.who());
        }
        match answered.answer {
            Answer::Accept(acceptance) => {
                log::info!("Accepting Association of {}", self.who());
                self.connection.input(Input::Accept(acceptance))?;
            }
            Answer::Reject(rejection) => self.connection.input(Input::Reject(rejection))?,
        }
        Ok(())
    }

    fn accepted(&mut self) {
        let (Some(request), Some(negotiated)) = (&self.requestor, self.connection.negotiated()) else { return };
        trace::negotiated(negotiated);
        let association = AssociationInfo {
            requestor: request.calling_ae_title,
            acceptor: request.called_ae_title,
            peer_address: Some(self.peer_address),
            negotiated: Arc::new(negotiated.clone()),
        };
        self.entity.observer.iter().for_each(|observer| observer.accepted(&association));
        self.association = Some(Arc::new(association));
    }

    fn data(&mut self, pdv: Pdv) -> Result<(), Error> {
        let context_id = pdv.context_id;
        let assembled = match self.assembler.push(pdv) {
            Ok(assembled) => assembled,
            Err(error) => {
                self.connection.abort(error.abort());
                return Err(Error::Message(self.who(), error));
            }
        };
        for warning in self.assembler.take_warnings() {
            log::warn!("{}: {warning}", self.who());
        }
        match assembled {
            Some(Assembled::Command { command, has_data_set, .. }) => self.command(context_id, command, has_data_set),
            Some(Assembled::Fragment { data, last, .. }) => {
                if let Some((_, operation)) = &mut self.operation {
                    operation.fragment(data, last);
                }
                self.proceed()
            }
            _ => {
                self.connection.expect(Expecting::Response);
                Ok(())
            }
        }
    }

    fn command(&mut self, context_id: u8, command: Command, has_data_set: bool) -> Result<(), Error> {
        let Some(association) = self.association.clone() else { return Ok(()) };
        let Some(context) = association.negotiated.context(context_id).cloned() else { return Ok(()) };
        self.entity.observer.iter().for_each(|observer| observer.message_received(&association, &command));
        trace::message("Received", &command, &association.requestor);
        if let Command::CCancelRq(_) = command {
            // Operations that can be cancelled look for it themselves; this one comes after the end.
            return Ok(());
        }
        if !command.is_request() {
            self.connection.abort(AAbort { source: 0, reason: 0 });
            let message_id = command.message_id_being_responded_to();
            log::error!("{}: {} to message {message_id:?}, which was not sent", self.who(), command.name());
            return Ok(());
        }
        let request = Request { command, context, association };
        self.operation = Some((context_id, self.entity.services.begin(request, has_data_set)));
        self.proceed()
    }

    /// Takes the operation as far as it goes without the peer.
    fn proceed(&mut self) -> Result<(), Error> {
        let Some((context_id, mut operation)) = self.operation.take() else { return Ok(()) };
        loop {
            match operation.step() {
                Step::Respond(message) => self.respond(context_id, message)?,
                Step::CallHandler => self.call(&mut *operation),
                Step::Wait => {
                    self.connection.expect(Expecting::Response);
                    self.operation = Some((context_id, operation));
                    return Ok(());
                }
                _ => {
                    self.connection.expect(Expecting::Nothing);
                    return Ok(());
                }
            }
        }
    }

    fn call(&mut self, operation: &mut dyn Operation) {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| operation.call())) {
            let message = panic.downcast_ref::<&str>().map(|message| (*message).to_owned());
            let message = message.or_else(|| panic.downcast_ref::<String>().cloned());
            operation.panicked(message.unwrap_or_else(|| "it panicked".into()));
        }
    }

    fn respond(&mut self, context_id: u8, message: Message) -> Result<(), Error> {
        if let Some(association) = &self.association {
            self.entity.observer.iter().for_each(|observer| observer.message_sent(association, &message.command));
            trace::message("Sending", &message.command, &association.requestor);
        }
        self.connection.send(context_id, &message.command, message.data_set.map(|data_set| vec![data_set]))?;
        Ok(())
    }
}
