use crate::{AAbort, PduType};

/// Why bytes are not a PDU. Always the peer's fault; [`abort`](Error::abort) is the standard's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The type is none of the seven.
    #[error("the peer sent a PDU of type {0:02X}H; the types are 01H to 07H (PS3.8 §9.3.1)")]
    UnrecognizedPdu(u8),
    /// A length field, or the want of a field, reaches past the end of what contains it.
    #[error("the peer's {pdu_type} ends, or an item of it, where at byte {offset} should be {expected}")]
    Malformed {
        /// The PDU.
        pdu_type: PduType,
        /// The field or item that was expected, with its section.
        expected: &'static str,
        /// Where it should have been: bytes from the beginning of the PDU, its header counted.
        offset: usize,
    },
}

impl Error {
    /// The A-ABORT that tells the peer (PS3.8 Table 9-26).
    pub const fn abort(&self) -> AAbort {
        match self {
            Error::UnrecognizedPdu(_) => AAbort::UNRECOGNIZED_PDU,
            Error::Malformed { .. } => AAbort::INVALID_PDU_PARAMETER_VALUE,
        }
    }
}

/// Something to be sent is longer than its length field can say. Always the caller's fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} of {length} bytes cannot be sent: its length field ends at {most}")]
#[non_exhaustive]
pub struct TooLong {
    /// The name of the part that is too long, with its section.
    pub what: &'static str,
    /// Its length, bytes.
    pub length: usize,
    /// The most that the length field can say, bytes.
    pub most: u32,
}
