use bytes::{Bytes, BytesMut};
use kerma::pdu::PduHeader;

/// Whole PDUs of the bytes that a side writes.
#[derive(Default)]
pub(super) struct Pdus(BytesMut);

impl Pdus {
    /// These bytes come next.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// What has come of a PDU that is not whole.
    pub(super) fn rest(&mut self) -> BytesMut {
        std::mem::take(&mut self.0)
    }
}

/// Each PDU that is whole, with its header.
impl Iterator for Pdus {
    type Item = (PduHeader, Bytes);

    fn next(&mut self) -> Option<(PduHeader, Bytes)> {
        let header = PduHeader::decode(*self.0.first_chunk()?);
        let length = PduHeader::LENGTH + header.length as usize;
        (self.0.len() >= length).then(|| (header, self.0.split_to(length).freeze()))
    }
}
