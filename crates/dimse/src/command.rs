use alloc::vec::Vec;
use core::fmt;

use kerma_dictionary::{Tag, Uid, tags};
use kerma_status::Status;

use crate::{
    CCancelRq, CEchoRq, CEchoRsp, CFindRq, CFindRsp, CGetRq, CGetRsp, CMoveRq, CMoveRsp, CStoreRq, CStoreRsp,
    NActionRq, NActionRsp, NCreateRq, NCreateRsp, NDeleteRq, NDeleteRsp, NEventReportRq, NEventReportRsp,
    NGetRq, NGetRsp, NSetRq, NSetRsp, Priority,
    command_set::{CommandSet, Writer},
    error::Error,
    field::Field,
    message::{DataSetUsage, Message},
    status_details::StatusDetails,
    warning::Warning,
};

/// Command Data Set Type (0000,0800): no data set. Any other value: there is one (PS3.7 annex E).
const NO_DATA_SET: u16 = 0x0101;
/// What is sent when there is one.
const DATA_SET: u16 = 0x0001;
/// The bit of Command Field that tells a response from its request (PS3.7 annex E).
const RESPONSE: u16 = 0x8000;

/// A command set that has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The message.
    pub command: Command,
    /// Whether a data set follows.
    pub has_data_set: bool,
    /// The faults of the command set, in spite of which it was read.
    pub warnings: Vec<Warning>,
}

macro_rules! commands {
    ($($message:ident),+ $(,)?) => {
        /// Any message of DIMSE, without its data set.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(clippy::large_enum_variant)] // the large one is C-STORE-RQ, the one that must not allocate
        #[allow(missing_docs)] // the messages have docs
        pub enum Command { $($message($message)),+ }

        impl Command {
            /// Every Command Field (0000,0100) of PS3.7 annex E.
            pub const COMMAND_FIELDS: &[u16] = &[$($message::COMMAND_FIELD),+];

            /// Command Field (0000,0100).
            pub const fn command_field(&self) -> u16 {
                match self { $(Command::$message(_) => $message::COMMAND_FIELD),+ }
            }

            /// The message's name in the standard, such as `C-STORE-RQ`.
            pub const fn name(&self) -> &'static str {
                match self { $(Command::$message(_) => $message::NAME),+ }
            }

            /// Whether a data set goes with such a message.
            pub const fn data_set_usage(&self) -> DataSetUsage {
                match self { $(Command::$message(_) => $message::DATA_SET),+ }
            }

            fn read(command_field: u16, set: &mut CommandSet<'_>) -> Option<Result<Command, Error>> {
                match command_field {
                    $($message::COMMAND_FIELD => Some($message::read(set).map(Command::$message)),)+
                    _ => None,
                }
            }

            fn field(&self, tag: Tag) -> Option<&dyn Field> {
                match self { $(Command::$message(message) => message.field(tag)),+ }
            }
        }

        $(
            impl $message {
                /// Appends the command set. Only the caller knows whether a data set follows.
                pub fn encode(&self, has_data_set: bool, to: &mut Vec<u8>) {
                    encode(self, has_data_set, to);
                }
            }

            impl From<$message> for Command {
                fn from(message: $message) -> Command {
                    Command::$message(message)
                }
            }

            /// Fails with [`Error::WrongMessage`].
            impl TryFrom<Command> for $message {
                type Error = Error;

                fn try_from(command: Command) -> Result<$message, Error> {
                    match command {
                        Command::$message(message) => Ok(message),
                        other => Err(Error::WrongMessage { expected: $message::NAME, found: other.name() }),
                    }
                }
            }
        )+

        impl Command {
            /// Appends the command set. Only the caller knows whether a data set follows.
            pub fn encode(&self, has_data_set: bool, to: &mut Vec<u8>) {
                match self { $(Command::$message(message) => message.encode(has_data_set, to)),+ }
            }
        }
    };
}

commands! {
    CEchoRq, CEchoRsp, CStoreRq, CStoreRsp, CFindRq, CFindRsp, CGetRq, CGetRsp, CMoveRq, CMoveRsp, CCancelRq,
    NEventReportRq, NEventReportRsp, NGetRq, NGetRsp, NSetRq, NSetRsp, NActionRq, NActionRsp,
    NCreateRq, NCreateRsp, NDeleteRq, NDeleteRsp,
}

fn encode<M: Message>(message: &M, has_data_set: bool, to: &mut Vec<u8>) {
    let data_set_type = if has_data_set { DATA_SET } else { NO_DATA_SET };
    let mut writer = Writer::new(to, M::COMMAND_FIELD, data_set_type, message.others());
    message.write(&mut writer);
    writer.finish();
}

impl Command {
    /// Reads a whole command set (PS3.7 §6.3.1), leniently.
    ///
    /// # Errors
    /// When it ends within an element, is no message of PS3.7 annex E, or is a response without status.
    pub fn decode(bytes: &[u8]) -> Result<Decoded, Error> {
        let mut set = CommandSet::parse(bytes)?;
        set.take(tags::COMMAND_GROUP_LENGTH);
        let command_field = set.take_number(tags::COMMAND_FIELD).ok_or(Error::NoCommandField)?;
        let data_set_type = set.take_number(tags::COMMAND_DATA_SET_TYPE);
        let Some(command) = Command::read(command_field, &mut set) else {
            return Err(Error::UnknownCommandField { command_field });
        };
        let command = command?;
        let has_data_set = match (data_set_type, command.data_set_usage()) {
            (Some(data_set_type), _) => data_set_type != NO_DATA_SET,
            (None, usage) => {
                set.warn(Warning::MissingElement(tags::COMMAND_DATA_SET_TYPE));
                usage == DataSetUsage::Present
            }
        };
        match (command.data_set_usage(), has_data_set) {
            (DataSetUsage::Absent, true) | (DataSetUsage::Present, false) => {
                set.warn(Warning::DataSetUsage { announced: has_data_set });
            }
            _ => {}
        }
        Ok(Decoded { command, has_data_set, warnings: set.warnings })
    }

    /// Whether the message is a request. C-CANCEL is one.
    pub const fn is_request(&self) -> bool {
        self.command_field() & RESPONSE == 0
    }

    /// Message ID (0000,0110): of a request.
    pub fn message_id(&self) -> Option<u16> {
        self.field(tags::MESSAGE_ID)?.number()
    }

    /// Gives a request another Message ID (0000,0110). Nothing happens to a response, which has none, and to C-CANCEL.
    pub fn set_message_id(&mut self, message_id: u16) {
        let own = match self {
            Command::CEchoRq(request) => &mut request.message_id,
            Command::CStoreRq(request) => &mut request.message_id,
            Command::CFindRq(request) => &mut request.message_id,
            Command::CGetRq(request) => &mut request.message_id,
            Command::CMoveRq(request) => &mut request.message_id,
            Command::NEventReportRq(request) => &mut request.message_id,
            Command::NGetRq(request) => &mut request.message_id,
            Command::NSetRq(request) => &mut request.message_id,
            Command::NActionRq(request) => &mut request.message_id,
            Command::NCreateRq(request) => &mut request.message_id,
            Command::NDeleteRq(request) => &mut request.message_id,
            _ => return,
        };
        *own = message_id;
    }

    /// Gives a request another priority (0000,0700): of C-STORE, C-FIND, C-GET and C-MOVE (PS3.7 §9.3). Nothing happens to
    /// other messages, which have none.
    pub fn set_priority(&mut self, priority: Priority) {
        let own = match self {
            Command::CStoreRq(request) => &mut request.priority,
            Command::CFindRq(request) => &mut request.priority,
            Command::CGetRq(request) => &mut request.priority,
            Command::CMoveRq(request) => &mut request.priority,
            _ => return,
        };
        *own = priority;
    }

    /// Message ID Being Responded To (0000,0120): of a response or a C-CANCEL.
    pub fn message_id_being_responded_to(&self) -> Option<u16> {
        self.field(tags::MESSAGE_ID_BEING_RESPONDED_TO)?.number()
    }

    /// Affected (0000,0002) or Requested SOP Class UID (0000,0003), whichever it has.
    pub fn sop_class_uid(&self) -> Option<&Uid> {
        self.field(tags::AFFECTED_SOP_CLASS_UID).or(self.field(tags::REQUESTED_SOP_CLASS_UID))?.uid()
    }

    /// Affected (0000,1000) or Requested SOP Instance UID (0000,1001), whichever it has.
    pub fn sop_instance_uid(&self) -> Option<&Uid> {
        self.field(tags::AFFECTED_SOP_INSTANCE_UID).or(self.field(tags::REQUESTED_SOP_INSTANCE_UID))?.uid()
    }

    /// Status (0000,0900): of a response.
    pub fn status(&self) -> Option<Status> {
        self.field(tags::STATUS)?.number().map(Status)
    }

    /// The elements that go with the status of a response.
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.field(tags::OFFENDING_ELEMENT)?.details()
    }
}

/// Checks that a message answers the one outstanding request.
///
/// A response without Message ID Being Responded To is taken for the answer to it.
///
/// # Errors
/// [`Error::NotAResponse`] for a request, [`Error::WrongMessageId`] with both IDs for the response to another.
pub fn expect_response(command: &Command, message_id: u16) -> Result<(), Error> {
    if command.is_request() {
        return Err(Error::NotAResponse { message: command.name(), expected: message_id });
    }
    match command.message_id_being_responded_to() {
        Some(found) if found != message_id => {
            Err(Error::WrongMessageId { message: command.name(), expected: message_id, found })
        }
        _ => Ok(()),
    }
}

/// One line for a log: name, Message ID, status, SOP class and instance. Nothing about a patient.
impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        if let Some(id) = self.message_id() {
            write!(f, " message {id}")?;
        }
        if let Some(id) = self.message_id_being_responded_to() {
            write!(f, " to message {id}")?;
        }
        if let Some(status) = self.status() {
            write!(f, ", status {:04X}", status.0)?;
        }
        if let Some(uid) = self.sop_class_uid() {
            write!(f, ", SOP class {uid}")?;
        }
        if let Some(uid) = self.sop_instance_uid() {
            write!(f, ", SOP instance {uid}")?;
        }
        Ok(())
    }
}

impl Command {
    /// The response to this request with this status and nothing optional; `None` for a response, and for C-CANCEL,
    /// which has none.
    pub fn response(&self, status: Status) -> Option<Command> {
        Some(match self {
            Command::CEchoRq(request) => request.response(status).into(),
            Command::CStoreRq(request) => request.response(status).into(),
            Command::CFindRq(request) => request.response(status).into(),
            Command::CGetRq(request) => request.response(status).into(),
            Command::CMoveRq(request) => request.response(status).into(),
            Command::NEventReportRq(request) => request.response(status).into(),
            Command::NGetRq(request) => request.response(status).into(),
            Command::NSetRq(request) => request.response(status).into(),
            Command::NActionRq(request) => request.response(status).into(),
            Command::NCreateRq(request) => request.response(status).into(),
            Command::NDeleteRq(request) => request.response(status).into(),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests;
