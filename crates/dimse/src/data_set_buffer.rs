use alloc::vec::Vec;

use bytes::Bytes;

use crate::error::Error;

/// Gathers the fragments of a data set that is wanted whole: an identifier, an attribute list.
///
/// A data set of one fragment is handed back as it is, without a copy.
#[derive(Debug)]
pub struct DataSetBuffer {
    limit: usize,
    first: Bytes,
    gathered: Vec<u8>,
}

impl DataSetBuffer {
    /// A buffer for data sets of at most `limit` bytes.
    pub const fn new(limit: usize) -> DataSetBuffer {
        DataSetBuffer { limit, first: Bytes::new(), gathered: Vec::new() }
    }

    /// Takes a fragment; the data set when it was the last, after which the buffer is empty again.
    ///
    /// # Errors
    /// [`Error::DataSetTooLong`]. What was gathered is dropped; the fragments that follow are for the caller to
    /// pass over.
    pub fn push(&mut self, data: Bytes, last: bool) -> Result<Option<Bytes>, Error> {
        if data.len() > self.limit.saturating_sub(self.len()) {
            *self = DataSetBuffer::new(self.limit);
            return Err(Error::DataSetTooLong { limit: self.limit });
        }
        if self.is_empty() {
            self.first = data;
        } else {
            if self.gathered.is_empty() {
                self.gathered.extend_from_slice(&core::mem::take(&mut self.first));
            }
            self.gathered.extend_from_slice(&data);
        }
        Ok(last.then(|| self.take()))
    }

    fn take(&mut self) -> Bytes {
        match core::mem::take(&mut self.gathered) {
            gathered if gathered.is_empty() => core::mem::take(&mut self.first),
            gathered => gathered.into(),
        }
    }

    /// How many bytes are gathered.
    pub const fn len(&self) -> usize {
        self.first.len() + self.gathered.len()
    }

    /// Whether the buffer holds no fragment.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
