use alloc::string::{String, ToString};
use core::fmt::Display;

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding, Reading};
use kerma_dictionary::Uid;
use kerma_dimse::DataSetBuffer;
use kerma_status::Status;

use crate::sent;

/// The most bytes that an identifier may have unless it is said otherwise. A list of 200,000 UIDs fits in.
pub(crate) const DEFAULT_LIMIT: usize = 16 << 20;

/// Why there is no identifier: what the response says, and what the log says.
pub(crate) struct Unusable {
    pub(crate) status: Status,
    pub(crate) comment: &'static str,
    pub(crate) why: String,
}

impl Unusable {
    /// With the status that the service has for it.
    pub(crate) fn undecodable(status: Status, why: impl Into<String>) -> Unusable {
        Unusable { status, comment: "Unable to decode the dataset", why: why.into() }
    }
}

/// Collects the identifier of a request and decodes it.
pub(crate) struct ArrivingIdentifier {
    buffer: DataSetBuffer,
    transfer_syntax: Uid,
    undecodable: Status,
}

impl ArrivingIdentifier {
    /// Of at most `limit` bytes; `undecodable` is the status if it cannot be decoded.
    pub(crate) fn new(limit: usize, transfer_syntax: Uid, undecodable: Status) -> ArrivingIdentifier {
        ArrivingIdentifier { buffer: DataSetBuffer::new(limit), transfer_syntax, undecodable }
    }

    /// The next fragment; the identifier if it was the last. After an error there is nothing more to collect.
    pub(crate) fn push(&mut self, data: Bytes, last: bool) -> Result<Option<DataSet>, Unusable> {
        match self.buffer.push(data, last) {
            Ok(bytes) => bytes.map(|bytes| self.decode(bytes)).transpose(),
            Err(error) => Err(Unusable {
                status: Status::OUT_OF_RESOURCES,
                comment: "The identifier is too large",
                why: alloc::format!("{error}"),
            }),
        }
    }

    fn decode(&self, bytes: Bytes) -> Result<DataSet, Unusable> {
        let undecodable = |why: &dyn Display| Unusable::undecodable(self.undecodable, why.to_string());
        let Some(encoding) = Encoding::of(&self.transfer_syntax) else {
            return Err(undecodable(&format_args!("transfer syntax {} is not known", self.transfer_syntax)));
        };
        match Reading::new(encoding).read(bytes) {
            // A query without some of its keys would match too much.
            Ok(read) => match sent::lacking(&read) {
                Some(lacking) => Err(undecodable(&lacking)),
                None => {
                    read.warnings.iter().for_each(|warning| log::warn!("identifier: {warning}"));
                    Ok(read.data_set)
                }
            },
            Err(error) => Err(undecodable(&error)),
        }
    }
}
