//! Work that one node does at a time.
//!
//! A lease has a name, such as that of a commitment that is to be answered. It is its holder's until it is given back, or
//! until nothing was heard of the holder for some seconds: then somebody else goes on with the work.

use std::sync::Arc;

use crate::archive::Inner;
use crate::{Archive, Error};

/// The right to do something that one node does at a time. It is given back when this is dropped.
#[must_use]
#[derive(Debug)]
pub struct Lease {
    /// `None` where there is one node alone.
    of: Option<(Arc<Inner>, String)>,
}

impl Archive {
    /// Whether other nodes may have the archive open.
    pub fn is_shared(&self) -> bool {
        self.inner.layout.index().node().is_some()
    }

    /// The right to do this, if no other node and nobody else at this one has it. An archive that no other node has open
    /// gives it to whoever asks.
    ///
    /// # Errors
    /// What the index says.
    pub fn lease(&self, name: &str) -> Result<Option<Lease>, Error> {
        let Some(node) = &self.inner.node else { return Ok(Some(Lease { of: None })) };
        let of = Some((self.inner.clone(), name.to_owned()));
        Ok(node.take(name)?.then_some(Lease { of }))
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some((archive, name)) = &self.of
            && let Some(node) = &archive.node
            && let Err(error) = node.give_back(name)
        {
            log::debug!("the lease {name:?} ends by itself: {error}");
        }
    }
}
