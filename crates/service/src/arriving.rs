use alloc::string::{String, ToString};
use core::fmt::Display;

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding, Error as DataSetError, Limits, Reading};
use kerma_dictionary::Uid;
use kerma_dimse::DataSetBuffer;
use kerma_status::Status;

use crate::sent;

/// What the data set of a request may have at most. A deflated one is counted inflated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    pub(crate) bytes: usize,
    /// Elements, items and fragments, those of items too.
    pub(crate) elements: u64,
}

impl Bounds {
    /// Of an identifier unless it is said otherwise. A list of 16,000 UIDs fits in.
    pub(crate) const IDENTIFIER: Bounds = Bounds { bytes: 1 << 20, elements: 10_000 };

    /// Of the data set of a DIMSE-N request unless it is said otherwise. The report on a commitment of 100,000 instances fits in, each with a Failure Reason.
    pub(crate) const NORMALIZED: Bounds = Bounds { bytes: 16 << 20, elements: 400_000 };
}

/// Why there is no data set: what the response says, and what the log says.
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

/// A kind of data set that comes with requests, and the statuses if it cannot be used.
pub(crate) struct Expected {
    /// As the log names it.
    pub(crate) name: &'static str,
    /// The status if it cannot be decoded.
    pub(crate) undecodable: Status,
    /// The status if it is too large.
    pub(crate) too_large: Status,
    /// The Error Comment if it is too large.
    pub(crate) too_large_comment: &'static str,
    /// Whether it may be without any element.
    pub(crate) may_be_empty: bool,
}

impl Expected {
    /// An identifier. A query without some of its keys would match too much.
    pub(crate) const fn identifier(undecodable: Status) -> Expected {
        Expected {
            name: "identifier",
            undecodable,
            too_large: Status::OUT_OF_RESOURCES,
            too_large_comment: "The identifier is too large",
            may_be_empty: false,
        }
    }
}

/// Collects the data set of a request and decodes it.
pub(crate) struct Arriving {
    buffer: DataSetBuffer,
    transfer_syntax: Uid,
    bounds: Bounds,
    expected: Expected,
}

impl Arriving {
    /// Within these bounds.
    pub(crate) fn new(bounds: Bounds, transfer_syntax: Uid, expected: Expected) -> Arriving {
        Arriving { buffer: DataSetBuffer::new(bounds.bytes), transfer_syntax, bounds, expected }
    }

    /// The next fragment; the data set if it was the last. After an error there is nothing more to collect.
    pub(crate) fn push(&mut self, data: Bytes, last: bool) -> Result<Option<DataSet>, Unusable> {
        match self.buffer.push(data, last) {
            Ok(bytes) => bytes.map(|bytes| self.decode(bytes)).transpose(),
            Err(error) => Err(self.too_large(&error)),
        }
    }

    fn too_large(&self, why: &dyn Display) -> Unusable {
        let Expected { too_large, too_large_comment, .. } = self.expected;
        Unusable { status: too_large, comment: too_large_comment, why: why.to_string() }
    }

    fn decode(&self, bytes: Bytes) -> Result<DataSet, Unusable> {
        let Expected { name, undecodable, may_be_empty, .. } = self.expected;
        let undecodable = |why: &dyn Display| Unusable::undecodable(undecodable, why.to_string());
        if may_be_empty && bytes.is_empty() {
            return Ok(DataSet::new());
        }
        let Some(encoding) = Encoding::of(&self.transfer_syntax) else {
            return Err(undecodable(&format_args!("transfer syntax {} is not known", self.transfer_syntax)));
        };
        let Bounds { bytes: length, elements } = self.bounds;
        let limits = Limits { length: length as u64, elements, ..Limits::default() };
        match Reading::new(encoding).limits(limits).read(bytes) {
            Ok(read) => match sent::lacking(&read) {
                Some(lacking) => Err(undecodable(&lacking)),
                None => {
                    read.warnings.iter().for_each(|warning| log::warn!("{name}: {warning}"));
                    Ok(read.data_set)
                }
            },
            Err(
                error @ (DataSetError::TooManyElements(_)
                | DataSetError::TooLong(_)
                | DataSetError::InflatesTooMuch(_)
                | DataSetError::TooDeep(_)),
            ) => Err(self.too_large(&error)),
            Err(error) => Err(undecodable(&error)),
        }
    }
}
