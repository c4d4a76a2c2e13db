use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::{Duration, Instant},
};

use kerma_association::{Event, Expecting, Negotiated};
use kerma_dimse::{Assembled, CStoreRsp, Command, expect_response};
use kerma_pdu::AAbort;
use kerma_service::{Destination, Message, Operation, Over, Step, SubOperation, storage::plan::Proposal};
use kerma_status::Status;

use crate::{Address, Error, connection::Unsent, session::Session, sub_association::SubAssociation};

/// More is to come (PS3.7 annex C).
const PENDING: Status = Status(0xFF00);
/// More is to come; optional keys were not all supported (PS3.4 Table C.4-1).
const PENDING_WITHOUT_OPTIONAL_KEYS: Status = Status(0xFF01);
/// How long messages that follow each other at once are gathered, and the peer not looked at.
const LOOK_AFTER: Duration = Duration::from_millis(5);
/// The most bytes of data sets that are kept for later while an operation is being served.
const MOST_QUEUED: usize = 16 << 20;
/// The most messages that are kept for later.
const MOST_MESSAGES: usize = 256;

/// An operation that is being served.
pub(crate) struct Performing {
    /// The presentation context that it came on.
    pub(crate) context_id: u8,
    /// The Message ID of its request.
    pub(crate) message_id: u16,
    pub(crate) operation: Box<dyn Operation>,
}

/// What came while an operation was being served: peers send more requests than they may.
#[derive(Default)]
pub(crate) struct Queue {
    assembled: VecDeque<Assembled>,
    bytes: usize,
}

impl Queue {
    /// Whether there was room for it.
    fn push(&mut self, assembled: Assembled) -> bool {
        if let Assembled::Fragment { data, .. } = &assembled {
            self.bytes += data.len();
        }
        self.assembled.push_back(assembled);
        self.bytes <= MOST_QUEUED && self.assembled.len() <= MOST_MESSAGES
    }
}

impl Session {
    /// What came earlier and can be looked at now that no operation is being served, or that is for this one.
    pub(crate) fn next_queued(&mut self) -> Option<Assembled> {
        let assembled = self.queue.assembled.pop_front()?;
        if let Assembled::Fragment { data, .. } = &assembled {
            self.queue.bytes -= data.len();
        }
        Some(assembled)
    }

    /// Takes the operation as far as it goes without more of its request.
    pub(crate) fn proceed(&mut self) -> Result<(), Error> {
        let Some(mut performing) = self.performing.take() else { return Ok(()) };
        // Whether the peer may want to cancel: it has seen that there is more to come.
        let mut pending = false;
        // Whether what was sent last may be written together with what follows at once.
        let mut held = false;
        let mut looked = Instant::now();
        // Whether the handler was called and nothing was sent since: it may be at it for long.
        let mut called = false;
        while !self.over {
            if pending && !(held && looked.elapsed() < LOOK_AFTER) {
                self.look(&mut performing)?;
                looked = Instant::now();
            }
            match performing.operation.step() {
                Step::Respond(message) => {
                    pending =
                        matches!(message.command.status(), Some(PENDING | PENDING_WITHOUT_OPTIONAL_KEYS));
                    held = message.more_at_once;
                    called = false;
                    self.respond(performing.context_id, message)?;
                }
                Step::CallHandler => {
                    if std::mem::replace(&mut called, true) {
                        self.look(&mut performing)?;
                        looked = Instant::now();
                    }
                    if !self.over {
                        call(&mut *performing.operation);
                    }
                }
                Step::Associate(destination, proposals) => {
                    let result = self.associate(destination, proposals);
                    performing.operation.associated(result);
                }
                Step::Store(sub_operation) => {
                    pending = true;
                    let result = match sub_operation.over {
                        Over::This => self.store_here(sub_operation, &mut performing)?,
                        Over::Destination => self.store_there(sub_operation),
                    };
                    performing.operation.stored(result);
                }
                Step::Release => self.release_destination(),
                Step::Wait => {
                    self.connection.expect(Expecting::Response);
                    self.performing = Some(performing);
                    return Ok(());
                }
                _ => break,
            }
        }
        self.release_destination();
        self.connection.expect(Expecting::Nothing);
        if std::mem::take(&mut self.release_requested) && !self.over {
            self.answer_release()?;
        }
        Ok(())
    }

    fn respond(&mut self, context_id: u8, message: Message) -> Result<(), Error> {
        self.sending(&message.command);
        let data_set = message.data_set.map(|data_set| Box::new(data_set) as _);
        let sent = self.connection.send(context_id, &message.command, data_set);
        self.sent(sent).map(|_| ())
    }

    /// Whether the message is out; an event that ended the association instead is seen to.
    fn sent(&mut self, sent: Result<(), Unsent>) -> Result<bool, Error> {
        match sent {
            Ok(()) => Ok(true),
            Err(Unsent::Misuse(misuse)) => Err(misuse.into()),
            Err(Unsent::Event(event)) => self.event(event, None).map(|()| false),
            Err(Unsent::Source(why)) => {
                // A message that is half sent cannot be taken back.
                self.connection.abort(AAbort::SERVICE_USER);
                Err(Error::Source(why))
            }
        }
    }

    /// Sees to what the peer has sent meanwhile, without waiting for it.
    fn look(&mut self, performing: &mut Performing) -> Result<(), Error> {
        while let Some(event) = self.connection.next_ready() {
            self.meanwhile(event, performing)?;
        }
        Ok(())
    }

    /// What comes while an operation is being served: `Some` if it is a response of the peer's.
    fn meanwhile(&mut self, event: Event, performing: &mut Performing) -> Result<Option<Command>, Error> {
        match event {
            Event::Data(pdv) => match self.assemble(pdv)? {
                Some(Assembled::Command { command: Command::CCancelRq(cancel), .. }) => {
                    self.received(&cancel.clone().into());
                    match cancel.message_id_being_responded_to {
                        Some(message_id) => performing.operation.cancel(message_id),
                        None => performing.operation.cancel(performing.message_id),
                    }
                }
                Some(Assembled::Command { command, .. }) if !command.is_request() => {
                    return Ok(Some(command));
                }
                Some(assembled) => self.keep(assembled),
                None => {}
            },
            Event::ReleaseRequested => {
                log::warn!("{}: asks for release before its operation is over: cancelled", self.who());
                self.release_requested = true;
                performing.operation.cancel(performing.message_id);
            }
            event => self.event(event, None)?,
        }
        Ok(None)
    }

    /// Keeps what came too early until the operation is over.
    fn keep(&mut self, assembled: Assembled) {
        if !self.queue.push(assembled) {
            self.connection.abort(AAbort::SERVICE_USER);
            log::error!("{}: more requests at a time than can be kept", self.who());
        }
    }

    /// A sub-operation over this association.
    fn store_here(
        &mut self,
        sub_operation: SubOperation,
        performing: &mut Performing,
    ) -> Result<Result<CStoreRsp, String>, Error> {
        let SubOperation { context_id, request, data_set, .. } = sub_operation;
        let message_id = request.message_id;
        let command = Command::from(request);
        self.sending(&command);
        let sent = self.connection.send(context_id, &command, Some(data_set));
        if !self.sent(sent)? {
            return Ok(Err("the association ended".into()));
        }
        self.connection.expect(Expecting::Response);
        while let Some(event) = self.connection.next() {
            if let Some(response) = self.meanwhile(event, performing)? {
                self.received(&response);
                let response = expect_response(&response, message_id).and_then(|()| response.try_into());
                return response.map(Ok).map_err(|error: kerma_dimse::Error| {
                    self.connection.abort(error.abort());
                    Error::Message(self.who(), error)
                });
            } else if self.release_requested {
                // In Sta7 the peer can send no response any more (PS3.8 Table 9-10).
                return Ok(Err("the peer asked for the release of the association".into()));
            } else if self.over {
                break;
            }
        }
        Ok(Err("the association ended".into()))
    }

    /// A sub-operation over the destination's association.
    fn store_there(&mut self, sub_operation: SubOperation) -> Result<CStoreRsp, String> {
        let destination = self.destination.as_mut().ok_or("there is no association with the destination")?;
        destination.store(&self.entity, sub_operation).map_err(|error| {
            self.destination = None;
            error.to_string()
        })
    }

    fn associate(
        &mut self,
        destination: Destination,
        proposals: Vec<Proposal>,
    ) -> Result<Arc<Negotiated>, String> {
        let peer = Address::from(destination);
        let association = match self.idle.as_ref().and_then(|idle| idle.take(&peer, &proposals)) {
            Some(association) => association,
            None => {
                SubAssociation::request(&self.entity, peer, proposals).map_err(|error| error.to_string())?
            }
        };
        let negotiated = association.negotiated();
        self.destination = Some(association);
        Ok(negotiated)
    }

    fn release_destination(&mut self) {
        match (self.destination.take(), &self.idle) {
            (Some(association), Some(idle)) if association.is_of_use() => idle.keep(association),
            (Some(association), _) => association.end(),
            (None, _) => {}
        }
    }
}

/// Runs the user's handler.
pub(crate) fn call(operation: &mut dyn Operation) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| operation.call())) {
        let message = panic.downcast_ref::<&str>().map(|message| (*message).to_owned());
        let message = message.or_else(|| panic.downcast_ref::<String>().cloned());
        operation.panicked(message.unwrap_or_else(|| "it panicked".into()));
    }
}
