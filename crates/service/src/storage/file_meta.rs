use alloc::vec::Vec;

use kerma_dataset::{Error, part10::FileMeta};

use crate::StoreRequest;

impl StoreRequest {
    /// The File Meta Information of a file that keeps the instance of this request (PS3.10 Table 7.1-1): the instance, its
    /// transfer syntax, and who sent it to whom.
    ///
    /// The sender is the peer and the receiver is this side, in a C-GET too. The peer is also the source.
    pub fn file_meta(&self) -> FileMeta {
        let mut meta = FileMeta::new(
            self.affected_sop_class_uid.clone(),
            self.affected_sop_instance_uid.clone(),
            self.context.transfer_syntax.clone(),
        );
        let peer = self.association.peer();
        meta.set_source(&peer);
        meta.set_sending(&peer);
        meta.set_receiving(&self.association.own());
        meta
    }

    /// The beginning of such a file: an empty preamble, `DICM` and the [`file_meta`](StoreRequest::file_meta). The fragments
    /// of the data set follow it byte for byte.
    ///
    /// ```
    /// use bytes::Bytes;
    /// use kerma_dataset::part10::Part10;
    /// use kerma_service::{Outcome, StoreRequest, storage::Receive};
    ///
    /// struct File(Vec<u8>);
    ///
    /// fn begin(request: &StoreRequest) -> Result<File, Outcome> {
    ///     request.file_head().map(File).map_err(Outcome::failed)
    /// }
    ///
    /// impl Receive for File {
    ///     fn fragment(&mut self, data: Bytes) -> Result<(), Outcome> {
    ///         self.0.extend_from_slice(&data);
    ///         Ok(())
    ///     }
    ///
    ///     fn end(self: Box<Self>) -> Outcome {
    ///         Part10::read(self.0).map_or_else(Outcome::failed, |_| ().into())
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// If the File Meta Information cannot be encoded.
    pub fn file_head(&self) -> Result<Vec<u8>, Error> {
        let mut head = Vec::new();
        self.file_meta().write(&mut head)?;
        Ok(head)
    }
}
