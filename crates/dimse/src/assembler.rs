use alloc::vec::Vec;

use bytes::Bytes;
use kerma_pdu::Pdv;

use crate::{command::Command, error::Error, warning::Warning};

/// The longest command set that an [`Assembler`] takes unless told otherwise, in bytes.
///
/// Ordinary ones have some hundred; an N-GET-RQ that lists a thousand attributes has 4 KiB.
pub const MAX_COMMAND_LENGTH: usize = 64 * 1024;

/// Puts messages together from PDVs, in whichever way a peer cut them (PS3.8 annex E).
///
/// The command set is gathered, at most [`MAX_COMMAND_LENGTH`] of it; the fragments of the data set are handed
/// on as they come. Between messages it holds nothing.
///
/// ```text
///              command, not last        data set, not last
///                  ┌────┐                    ┌────┐
///   ┌─────────┐    ▼    │  last, announced   ▼    │
///   │ Between │──► Command ──────────────► DataSet │
///   └─────────┘    │ last, no data set       │ last
///        ▲─────────┴─────────────────────────┘
/// ```
#[derive(Debug)]
pub struct Assembler {
    state: State,
    max_command_length: usize,
    warnings: Vec<Warning>,
}

#[derive(Debug)]
enum State {
    /// Between messages.
    Between,
    /// Within a command set.
    Command { context_id: u8, gathered: Vec<u8> },
    /// The command is out, its data set is due or under way.
    DataSet { context_id: u8 },
}

/// The part of a message that a PDV completed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant)] // handed on at once
pub enum Assembled {
    /// A whole command set.
    Command {
        /// The presentation context ID.
        context_id: u8,
        /// The message.
        command: Command,
        /// Whether a data set follows the command.
        has_data_set: bool,
    },
    /// A piece of the data set of the command before.
    Fragment {
        /// The presentation context ID.
        context_id: u8,
        /// The bytes, as in the PDV. May be empty if it is the last.
        data: Bytes,
        /// Whether this fragment is the last of its data set.
        last: bool,
    },
}

impl Default for Assembler {
    fn default() -> Assembler {
        Assembler::new()
    }
}

impl Assembler {
    /// An assembler between messages.
    pub const fn new() -> Assembler {
        Assembler::with_max_command_length(MAX_COMMAND_LENGTH)
    }

    /// One that takes command sets of at most `bytes`.
    pub const fn with_max_command_length(bytes: usize) -> Assembler {
        Assembler { state: State::Between, max_command_length: bytes, warnings: Vec::new() }
    }

    /// Takes the next PDV of the association. `None`: the command set is not whole yet, or the PDV was empty.
    ///
    /// # Errors
    /// When the PDV does not belong here, or the command set that it completes cannot be understood.
    /// [`Error::abort`] says how the association should end. After an error the assembler is between messages.
    pub fn push(&mut self, pdv: Pdv) -> Result<Option<Assembled>, Error> {
        let state = core::mem::replace(&mut self.state, State::Between);
        let Pdv { context_id: found, command, last, data } = pdv;
        match state {
            State::Command { context_id, .. } | State::DataSet { context_id } if context_id != found => {
                return Err(Error::ContextChanged { expected: context_id, found });
            }
            State::Between => self.warnings.clear(),
            _ => {}
        }
        if data.len() % 2 == 1 {
            self.warn(Warning::OddFragment);
        }
        if data.is_empty() && !last {
            self.warn(Warning::EmptyFragment);
        }
        match (state, command) {
            (State::Between, true) => self.command_fragment(found, Vec::new(), last, data),
            (State::Command { gathered, .. }, true) => self.command_fragment(found, gathered, last, data),
            (State::DataSet { .. }, false) => Ok(self.data_set_fragment(found, last, data)),
            (State::DataSet { .. }, true) => Err(Error::CommandAmidDataSet { context_id: found }),
            (_, false) => Err(Error::UnexpectedDataSet { context_id: found }),
        }
    }

    fn command_fragment(
        &mut self,
        context_id: u8,
        mut gathered: Vec<u8>,
        last: bool,
        data: Bytes,
    ) -> Result<Option<Assembled>, Error> {
        if data.len() > self.max_command_length.saturating_sub(gathered.len()) {
            return Err(Error::CommandTooLong { limit: self.max_command_length });
        }
        if last && gathered.is_empty() {
            return self.whole_command(context_id, &data).map(Some);
        }
        gathered.extend_from_slice(&data);
        if last {
            return self.whole_command(context_id, &gathered).map(Some);
        }
        self.state = State::Command { context_id, gathered };
        Ok(None)
    }

    fn whole_command(&mut self, context_id: u8, bytes: &[u8]) -> Result<Assembled, Error> {
        let decoded = Command::decode(bytes)?;
        self.warnings.extend(decoded.warnings);
        if decoded.has_data_set {
            self.state = State::DataSet { context_id };
        }
        Ok(Assembled::Command { context_id, command: decoded.command, has_data_set: decoded.has_data_set })
    }

    fn data_set_fragment(&mut self, context_id: u8, last: bool, data: Bytes) -> Option<Assembled> {
        if !last {
            self.state = State::DataSet { context_id };
        }
        (last || !data.is_empty()).then_some(Assembled::Fragment { context_id, data, last })
    }

    /// Each kind once a message: a peer that cuts badly does so thousands of times.
    fn warn(&mut self, warning: Warning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// The faults that were forgiven in this message so far. The next message begins without any.
    pub fn take_warnings(&mut self) -> Vec<Warning> {
        core::mem::take(&mut self.warnings)
    }

    /// Whether no message is under way: the peer may begin one, and may release.
    pub const fn is_between_messages(&self) -> bool {
        matches!(self.state, State::Between)
    }

    /// Whether the peer announced a data set and has not yet sent its last fragment.
    pub const fn is_within_data_set(&self) -> bool {
        matches!(self.state, State::DataSet { .. })
    }
}

#[cfg(test)]
mod tests;
