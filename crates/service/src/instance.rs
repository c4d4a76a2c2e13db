use alloc::{boxed::Box, string::String};
use core::{
    fmt, mem,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use kerma_dataset::{DataSet, ElementRef, Encoding, Read, Reading, ValueRef};
use kerma_dictionary::{AeTitle, Uid, tags};

use crate::Span;

/// An encoded data set that is read while it is sent.
pub trait Source: Send {
    /// The next bytes, if possible a multiple of `unit` of them. `None` after the last. The error is for the log.
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String>;

    /// The same for a source that may have to wait. This is what an endpoint calls while it sends a message.
    fn poll_next(&mut self, _context: &mut Context<'_>, unit: usize) -> Poll<Result<Option<Bytes>, String>> {
        Poll::Ready(self.next(unit))
    }

    /// Whether the data set is in memory already. Then the endpoint calls [`next`](Source::next) itself. Otherwise the
    /// driver calls it as it calls a handler, which may take its time.
    fn is_at_hand(&self) -> bool {
        false
    }

    /// What was not given yet, if a driver may be able to write it without reading it into memory, and it has an even number of
    /// bytes. Then [`next`](Source::next) may not be called any more.
    fn span(&self) -> Option<Span> {
        None
    }
}

/// The data set is all there.
impl Source for Bytes {
    fn next(&mut self, _unit: usize) -> Result<Option<Bytes>, String> {
        let bytes = mem::take(self);
        Ok((!bytes.is_empty()).then_some(bytes))
    }

    fn is_at_hand(&self) -> bool {
        true
    }
}

impl fmt::Debug for dyn Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Source")
    }
}

/// A composite SOP instance to be sent, in the encoding in which it is kept.
#[derive(Debug)]
pub struct Instance {
    /// Its SOP Class UID.
    pub sop_class: Uid,
    /// Its SOP Instance UID.
    pub sop_instance: Uid,
    /// The transfer syntax that it is encoded in.
    pub transfer_syntax: Uid,
    /// The data set.
    pub data_set: Box<dyn Source>,
}

impl Instance {
    /// Whether a data set in this transfer syntax, of so many bytes, can be sent as it is: it has an even number of bytes, or is
    /// deflated, and the NUL that a fragment is given at its end is right (PS3.5 §A.5, PS3.8 §9.3.5.1).
    pub fn is_sendable(transfer_syntax: &Uid, length: u64) -> bool {
        length.is_multiple_of(2)
            || Encoding::of(transfer_syntax) == Some(Encoding::DeflatedExplicitVrLittleEndian)
    }

    /// A data set whose Pixel Data is native. `None` if it does not say which SOP class and instance it is, has
    /// encapsulated Pixel Data, or cannot be encoded.
    pub fn new(data_set: &DataSet) -> Option<Instance> {
        let pixel_data = data_set.get_element(tags::PIXEL_DATA).map(ElementRef::value);
        if matches!(pixel_data, Some(ValueRef::Encapsulated(_))) {
            return None;
        }
        Instance::in_transfer_syntax(data_set, Encoding::ExplicitVrLittleEndian.transfer_syntax())
    }

    /// A data set in the transfer syntax that its Pixel Data is in. `None` if it does not say which SOP class and
    /// instance it is, or cannot be encoded so.
    pub fn in_transfer_syntax(data_set: &DataSet, transfer_syntax: Uid) -> Option<Instance> {
        let encoded = data_set.to_vec(Encoding::of(&transfer_syntax)?).ok()?;
        Some(Instance {
            sop_class: data_set.uid(tags::SOP_CLASS_UID).ok()?,
            sop_instance: data_set.uid(tags::SOP_INSTANCE_UID).ok()?,
            transfer_syntax,
            data_set: Box::new(Bytes::from(encoded)),
        })
    }

    /// The whole data set, as far as it can be read: what was mended or is lost is logged. The error is for the log.
    pub fn into_data_set(self) -> Result<DataSet, String> {
        let sop_instance = self.sop_instance.clone();
        let read = self.read()?;
        read.warnings.iter().for_each(|warning| log::warn!("{sop_instance}: {warning}"));
        Ok(read.data_set)
    }

    /// The whole data set, as far as it can be read, and what was mended or is lost ([`Read::loss`]). The error is for
    /// the log.
    pub fn read(mut self) -> Result<Read, String> {
        let Some(encoding) = Encoding::of(&self.transfer_syntax) else {
            return Err(alloc::format!("transfer syntax {} is not known", self.transfer_syntax));
        };
        let mut bytes = BytesMut::new();
        while let Some(chunk) = self.data_set.next(1)? {
            bytes.extend_from_slice(&chunk);
        }
        Reading::new(encoding).read(bytes).map_err(|error| alloc::format!("{error}"))
    }
}

/// The Application Entity to which a C-MOVE sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// The AE title to call.
    pub ae_title: AeTitle,
    /// A host name or an IP address.
    pub host: String,
    /// The port.
    pub port: u16,
}
