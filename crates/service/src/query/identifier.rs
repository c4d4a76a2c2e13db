use alloc::string::String;

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding, Reading, WarningKind};
use kerma_dictionary::Uid;
use kerma_dimse::DataSetBuffer;
use kerma_status::Status;

use super::UNDECODABLE;

/// The most bytes that an identifier may have unless it is said otherwise. A list of 200,000 UIDs fits in.
pub(super) const DEFAULT_LIMIT: usize = 16 << 20;

/// Why there is no identifier: what the response says, and what the log says.
pub(super) struct Unusable {
    pub(super) status: Status,
    pub(super) comment: &'static str,
    pub(super) why: String,
}

impl Unusable {
    pub(super) fn undecodable(why: impl Into<String>) -> Unusable {
        Unusable { status: UNDECODABLE, comment: "Unable to decode the dataset", why: why.into() }
    }
}

/// Collects the identifier of a request and decodes it.
pub(super) struct Collecting {
    buffer: DataSetBuffer,
    transfer_syntax: Uid,
}

impl Collecting {
    pub(super) fn new(limit: usize, transfer_syntax: Uid) -> Collecting {
        Collecting { buffer: DataSetBuffer::new(limit), transfer_syntax }
    }

    /// The next fragment; the identifier if it was the last. After an error there is nothing more to collect.
    pub(super) fn push(&mut self, data: Bytes, last: bool) -> Result<Option<DataSet>, Unusable> {
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
        let Some(encoding) = Encoding::of(&self.transfer_syntax) else {
            return Err(Unusable::undecodable(alloc::format!(
                "transfer syntax {} is not known",
                self.transfer_syntax
            )));
        };
        match Reading::new(encoding).read(bytes) {
            Ok(read) => match read.warnings.iter().find(|warning| is_loss(warning.kind)) {
                Some(loss) => Err(Unusable::undecodable(alloc::format!("{loss}"))),
                None => {
                    read.warnings.iter().for_each(|warning| log::warn!("identifier: {warning}"));
                    Ok(read.data_set)
                }
            },
            Err(error) => Err(Unusable::undecodable(alloc::format!("{error}"))),
        }
    }
}

/// Whether some of the data set could not be read. A query without some of its keys would match too much.
fn is_loss(kind: WarningKind) -> bool {
    matches!(kind, WarningKind::Truncated | WarningKind::NotAnElement)
}
