use kerma_dictionary::Tag;
use kerma_pdu::AAbort;

/// Why a message cannot be understood, or is not the one that was due.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A command set ends within an element.
    #[error(
        "the peer's command set ends within an element: at offset {offset}, {needed} bytes are needed and \
         {available} are there (PS3.7 §6.3.1)"
    )]
    Truncated {
        /// Where in the command set the missing bytes should be.
        offset: usize,
        /// How many bytes the header or the value needs there.
        needed: usize,
        /// How many are left.
        available: usize,
    },
    /// A command set without Command Field.
    #[error("the peer's command set has no Command Field (0000,0100) (PS3.7 annex E)")]
    NoCommandField,
    /// A command that PS3.7 annex E does not list.
    #[error("the peer sent Command Field {command_field:#06X}, which is no DIMSE message (PS3.7 annex E)")]
    UnknownCommandField {
        /// Its Command Field.
        command_field: u16,
    },
    /// A mandatory element is missing for which there is no sensible default.
    #[error("the peer's {message} has no {tag}, which is mandatory (PS3.7 §9.3, §10.3)")]
    MissingElement {
        /// Name of the message, such as `C-STORE-RSP`.
        message: &'static str,
        /// The element.
        tag: Tag,
    },
    /// A command set longer than the limit.
    #[error("the peer's command set exceeds this side's limit of {limit} bytes")]
    CommandTooLong {
        /// The limit in bytes.
        limit: usize,
    },
    /// A data set longer than the limit of a [`DataSetBuffer`](crate::DataSetBuffer).
    #[error("the peer's data set exceeds this side's limit of {limit} bytes")]
    DataSetTooLong {
        /// The limit in bytes.
        limit: usize,
    },
    /// A PDV of another presentation context amid a message.
    #[error(
        "the peer sent a PDV on presentation context {found} amid a message on {expected}; messages must not \
         be interleaved (PS3.8 annex E)"
    )]
    ContextChanged {
        /// The message's presentation context ID.
        expected: u8,
        /// The PDV's.
        found: u8,
    },
    /// A command fragment where a data set fragment was due.
    #[error(
        "the peer sent a command fragment on presentation context {context_id} before the last fragment of a \
         data set (PS3.8 annex E)"
    )]
    CommandAmidDataSet {
        /// The presentation context ID.
        context_id: u8,
    },
    /// A data set fragment where a command was due: none was announced, or the command set is not whole yet.
    #[error(
        "the peer sent a data set fragment on presentation context {context_id} where a command was due \
         (PS3.8 annex E)"
    )]
    UnexpectedDataSet {
        /// The presentation context ID.
        context_id: u8,
    },
    /// A response to another request than the outstanding one.
    #[error(
        "the peer's {message} answers message {found}, but message {expected} is outstanding (PS3.7 §9.1, §10.1)"
    )]
    WrongMessageId {
        /// Name of the message.
        message: &'static str,
        /// Message ID of the outstanding request.
        expected: u16,
        /// Message ID Being Responded To.
        found: u16,
    },
    /// A response that no request is outstanding for.
    #[error("the peer sent {message} to a request that was not made (PS3.7 §9.1, §10.1)")]
    Unasked {
        /// Name of the message.
        message: &'static str,
    },
    /// A request where a response was due.
    #[error("the peer sent {message} where the response to message {expected} was due (PS3.7 §9.1, §10.1)")]
    NotAResponse {
        /// Name of the message.
        message: &'static str,
        /// Message ID of the outstanding request.
        expected: u16,
    },
    /// Another kind of message than the one that was due.
    #[error("the peer sent {found} where {expected} was due (PS3.7 §9.1, §10.1)")]
    WrongMessage {
        /// Name of the message that was due.
        expected: &'static str,
        /// Name of the one that came.
        found: &'static str,
    },
}

impl Error {
    /// The A-ABORT that this error deserves (PS3.8 Table 9-26).
    ///
    /// What is wrong with a PDV is the service-provider's to name, source 2: reason 6 for a value, 5 for a PDV
    /// out of sequence. What is wrong with a message is the service-user's, source 0.
    pub const fn abort(&self) -> AAbort {
        match self {
            Error::ContextChanged { .. } => AAbort { source: 2, reason: 6 },
            Error::CommandAmidDataSet { .. } | Error::UnexpectedDataSet { .. } => {
                AAbort { source: 2, reason: 5 }
            }
            _ => AAbort { source: 0, reason: 0 },
        }
    }
}
