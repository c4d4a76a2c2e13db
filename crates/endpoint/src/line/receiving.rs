//! What the peer says on a line: messages put together from PDVs, and responses brought to their requests.

use bytes::Bytes;
use kerma_association::Instant;
use kerma_dimse::{Assembled, Command, DataSetBuffer, Error as DimseError};
use kerma_pdu::Pdv;
use kerma_service::Reply;

use super::{Heard, Line, Outstanding, is_pending};

/// The response whose data set is arriving.
pub(super) struct Answer {
    to: Outstanding,
    command: Command,
    data_set: DataSetBuffer,
}

impl Line {
    /// Takes a PDV of the peer, and says what it completes.
    pub(super) fn assemble(&mut self, now: Instant, pdv: Pdv) {
        let assembled = self.assembler.push(pdv);
        for warning in self.assembler.take_warnings() {
            log::warn!("{}: {warning}", self.who);
        }
        match assembled {
            Ok(None) => {}
            Ok(Some(Assembled::Command { context_id, command, has_data_set })) => {
                self.received_command(now, context_id, command, has_data_set);
            }
            Ok(Some(Assembled::Fragment { data, last, .. })) => match self.answer.take() {
                Some(answer) => self.received_answer(now, answer, data, last),
                None => self.heard.push_back(Heard::Fragment { data, last }),
            },
            Err(error) => self.misspoken(now, error),
        }
    }

    fn received_command(&mut self, now: Instant, context_id: u8, command: Command, has_data_set: bool) {
        self.trace("Received", &command);
        let observers = &self.setup.observers;
        if let Some(association) = &self.association {
            observers.iter().for_each(|observer| observer.message_received(association, &command));
        }
        let heard = match command {
            Command::CCancelRq(cancel) => Heard::Cancel(cancel.message_id_being_responded_to),
            command if command.is_request() => Heard::Request { context_id, command, has_data_set },
            command => match self.answered(&command) {
                Ok(to) if has_data_set => {
                    let data_set = DataSetBuffer::new(self.setup.limits.held);
                    self.answer = Some(Answer { to, command, data_set });
                    return;
                }
                Ok(to) => self.answer(to, Reply { command, data_set: None }),
                Err(error) => return self.misspoken(now, error),
            },
        };
        self.heard.push_back(heard);
    }

    /// The request that a response is to; that one, if there is only one, if the response does not say.
    fn answered(&self, response: &Command) -> Result<Outstanding, DimseError> {
        let message = response.name();
        let Some(first) = self.outstanding.first() else {
            return Err(DimseError::Unasked { message });
        };
        let Some(found) = response.message_id_being_responded_to() else { return Ok(*first) };
        let to = self.outstanding.iter().find(|of| of.message_id == found);
        to.copied().ok_or(DimseError::WrongMessageId { message, expected: first.message_id, found })
    }

    /// How many bytes there are of the data set of a response that is not whole yet.
    pub(crate) fn answering(&self) -> usize {
        self.answer.as_ref().map_or(0, |answer| answer.data_set.len())
    }

    fn received_answer(&mut self, now: Instant, mut answer: Answer, data: Bytes, last: bool) {
        match answer.data_set.push(data, last) {
            Ok(None) => self.answer = Some(answer),
            Ok(data_set) => {
                let heard = self.answer(answer.to, Reply { command: answer.command, data_set });
                self.heard.push_back(heard);
            }
            Err(error) => self.misspoken(now, error),
        }
    }

    fn answer(&mut self, to: Outstanding, reply: Reply) -> Heard {
        let last = !reply.command.status().is_some_and(is_pending);
        if last {
            self.outstanding.retain(|of| *of != to);
        }
        Heard::Answer { to, reply, last }
    }

    /// The peer's message is not what it should be: there is no going on.
    pub(crate) fn misspoken(&mut self, now: Instant, error: DimseError) {
        self.abort(now, error.abort());
        self.heard.push_back(Heard::Misspoken(error));
    }
}
