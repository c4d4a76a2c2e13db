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
use kerma_service::{AssociationInfo, Request};

use crate::{
    ApplicationEntity, Error,
    admission::Admitted,
    connection::Connection,
    idle::IdleAssociations,
    performing::{Performing, Queue},
    shutdown::Interrupt,
    sub_association::SubAssociation,
    trace,
};

/// An association that this side accepted: the requests of the peer, one after the other.
pub(crate) struct Session {
    pub(crate) connection: Connection,
    pub(crate) entity: Arc<ApplicationEntity>,
    peer_address: SocketAddr,
    assembler: Assembler,
    /// Who is on the association, once it is established.
    pub(crate) association: Option<Arc<AssociationInfo>>,
    requestor: Option<Arc<AAssociateRq>>,
    /// What the requestor was admitted for, until the association has ended.
    admitted: Admitted,
    /// The operation that is being served.
    pub(crate) performing: Option<Performing>,
    /// What came while an operation was being served and is not for it.
    pub(crate) queue: Queue,
    /// Where a C-MOVE sends to.
    pub(crate) destination: Option<SubAssociation>,
    /// Where that goes afterwards, if it is kept.
    pub(crate) idle: Option<Arc<IdleAssociations>>,
    /// The peer asked for the release while an operation was being served.
    pub(crate) release_requested: bool,
    /// The association has ended.
    pub(crate) over: bool,
}

impl Session {
    /// On an accepted connection.
    pub(crate) fn new(
        stream: TcpStream,
        peer_address: SocketAddr,
        entity: Arc<ApplicationEntity>,
        idle: Option<Arc<IdleAssociations>>,
        interrupt: Arc<Interrupt>,
    ) -> std::io::Result<Session> {
        let machine = Machine::acceptor(entity.limits.clone());
        let mut connection = Connection::new(stream, machine, entity.limits.write, entity.observers.clone())?;
        connection.interruptible(interrupt);
        Ok(Session {
            connection,
            entity,
            peer_address,
            assembler: Assembler::new(),
            association: None,
            requestor: None,
            admitted: Admitted::default(),
            performing: None,
            queue: Queue::default(),
            destination: None,
            idle,
            release_requested: false,
            over: false,
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
                self.performing = None;
            }
        }
    }

    /// Who the peer is, for the log.
    pub(crate) fn who(&self) -> String {
        match &self.requestor {
            Some(request) => format!("{} at {}", request.calling_ae_title, self.peer_address),
            None => self.peer_address.to_string(),
        }
    }

    pub(crate) fn event(&mut self, event: Event, reject: Option<AAssociateRj>) -> Result<(), Error> {
        if matches!(event, Event::Rejected(_) | Event::Released | Event::Ended(_)) {
            self.over = true;
            self.admitted = Admitted::default();
        }
        match event {
            Event::Requested(request) => self.requested(request, reject)?,
            Event::Accepted => self.accepted(),
            Event::Data(pdv) => self.data(pdv)?,
            Event::ReleaseRequested => self.answer_release()?,
            Event::Released => {
                log::info!("Association Released: {}", self.who());
                if let Some(association) = &self.association {
                    self.entity.observers.iter().for_each(|observer| observer.released(association));
                }
            }
            Event::Rejected(rejection) => {
                log::warn!("Association Rejected: {}: {}", self.who(), rejection);
                if let Some(request) = &self.requestor {
                    self.entity.observers.iter().for_each(|observer| observer.rejected(request, &rejection));
                }
            }
            Event::Ended(error) => {
                // An operation that is cut off undoes what it began.
                self.performing = None;
                log::warn!("Association Aborted: {}: {error}", self.who());
                let association = self.association.as_deref();
                self.entity.observers.iter().for_each(|observer| observer.aborted(association, &error));
            }
            _ => {}
        }
        Ok(())
    }

    /// Lets the peer go.
    pub(crate) fn answer_release(&mut self) -> Result<(), Error> {
        self.admitted = Admitted::default();
        Ok(self.connection.input(Input::ReleaseResponse)?)
    }

    fn requested(&mut self, request: Arc<AAssociateRq>, reject: Option<AAssociateRj>) -> Result<(), Error> {
        self.requestor = Some(request.clone());
        log::info!("Association Requested by {} of {}", self.who(), request.called_ae_title);
        trace::request(&request);
        self.entity.observers.iter().for_each(|observer| observer.requested(&request));
        if let Some(rejection) = reject {
            return Ok(self.connection.input(Input::Reject(rejection))?);
        }
        if let Some(admit) = &self.entity.admit {
            match Admitted::ask(&**admit, &request, self.peer_address, &self.entity.policy) {
                Ok(admitted) => self.admitted = admitted,
                Err(rejection) => return Ok(self.connection.input(Input::Reject(rejection))?),
            }
        }
        let mut identity = |identity: &_| match &self.entity.identity_check {
            Some(check) => catch_unwind(AssertUnwindSafe(|| check(identity)))
                .unwrap_or(Identity::Rejected(AAssociateRj::NO_REASON_GIVEN_BY_ACSE)),
            None => Identity::NotChecked,
        };
        let policy = self.admitted.policy.as_ref().unwrap_or(&self.entity.policy);
        let answered = policy.answer(&request, &mut identity);
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
        let (Some(request), Some(negotiated)) = (&self.requestor, self.connection.negotiated()) else {
            return;
        };
        trace::negotiated(negotiated);
        let association = AssociationInfo {
            requestor: request.calling_ae_title,
            acceptor: request.called_ae_title,
            peer_address: Some(self.peer_address),
            negotiated: Arc::new(negotiated.clone()),
        };
        self.entity.observers.iter().for_each(|observer| observer.accepted(&association));
        let association = Arc::new(association);
        self.connection.established(association.clone());
        self.association = Some(association);
    }

    fn data(&mut self, pdv: Pdv) -> Result<(), Error> {
        match self.assemble(pdv)? {
            Some(assembled) => self.assembled(assembled)?,
            None => self.connection.expect(Expecting::Response),
        }
        while let Some(assembled) = self.next_queued() {
            self.assembled(assembled)?;
        }
        Ok(())
    }

    /// What the PDV completes.
    pub(crate) fn assemble(&mut self, pdv: Pdv) -> Result<Option<Assembled>, Error> {
        let assembled = self.assembler.push(pdv).map_err(|error| {
            self.connection.abort(error.abort());
            Error::Message(self.who(), error)
        });
        for warning in self.assembler.take_warnings() {
            log::warn!("{}: {warning}", self.who());
        }
        assembled
    }

    fn assembled(&mut self, assembled: Assembled) -> Result<(), Error> {
        match assembled {
            Assembled::Command { context_id, command, has_data_set } => {
                self.command(context_id, command, has_data_set)
            }
            Assembled::Fragment { data, last, .. } => {
                if let Some(performing) = &mut self.performing {
                    performing.operation.fragment(data, last);
                }
                self.proceed()
            }
        }
    }

    fn command(&mut self, context_id: u8, command: Command, has_data_set: bool) -> Result<(), Error> {
        let Some(association) = self.association.clone() else { return Ok(()) };
        let Some(context) = association.negotiated.context(context_id).cloned() else { return Ok(()) };
        self.received(&command);
        if let Command::CCancelRq(_) = command {
            // Its operation is over: it crossed with the final response.
            return Ok(());
        }
        let Some(message_id) = command.message_id().filter(|_| command.is_request()) else {
            self.connection.abort(AAbort::SERVICE_USER);
            log::error!("{}: {command}, to a request that was not made", self.who());
            return Ok(());
        };
        let request = Request { command, context, association };
        let operation = self.entity.services.begin(request, has_data_set);
        self.performing = Some(Performing { context_id, message_id, operation });
        self.proceed()
    }

    /// Reports a message that came.
    pub(crate) fn received(&self, command: &Command) {
        if let Some(association) = &self.association {
            self.entity.observers.iter().for_each(|observer| observer.message_received(association, command));
            trace::message("Received", command, &association.requestor);
        }
    }

    /// Reports a message that goes out.
    pub(crate) fn sending(&self, command: &Command) {
        if let Some(association) = &self.association {
            self.entity.observers.iter().for_each(|observer| observer.message_sent(association, command));
            trace::message("Sending", command, &association.requestor);
        }
    }
}
