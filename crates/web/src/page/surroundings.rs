//! What the page shows beside the archive: the seam between it and the program that it is part of.

use std::net::SocketAddr;
use std::time::Duration;

use kerma_archive::Removed;

use crate::Failure;
use crate::origin::Origin;
use crate::resource::Resource;

/// What the program knows that has the page in it. All methods may block.
pub trait Surroundings: Send + Sync + 'static {
    /// The associations that are established now.
    fn associations(&self) -> Vec<Association>;

    /// What waits to be done.
    ///
    /// # Errors
    /// If that is not known.
    fn queues(&self) -> Result<Vec<Queue>, Failure>;

    /// Removes what the resource names, for this user, if they are known; how much that was.
    ///
    /// # Errors
    /// If it cannot be removed.
    fn remove(&self, origin: &dyn Origin, resource: &Resource, by: Option<&str>) -> Result<Removed, Failure> {
        let _ = by;
        origin.remove(resource)
    }
}

/// An association that is established.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Association {
    /// The AE title of the requestor.
    pub requestor: String,
    /// The AE title of the acceptor, as the requestor calls it.
    pub acceptor: String,
    /// Where the peer is.
    pub peer: Option<SocketAddr>,
    /// Its user, if that is known.
    pub user: Option<String>,
    /// How long it has been established.
    pub age: Duration,
    /// How many requests have no final response yet.
    pub pending: usize,
    /// What was done on it so far.
    pub operations: Vec<Operations>,
}

/// How many operations of a service ended, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operations {
    /// The service, such as `C-STORE`.
    pub service: String,
    /// How many ended, in whatever way.
    pub ended: u64,
    /// How many of them ended with a failure.
    pub failed: u64,
}

/// Something that waits to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    /// What waits, such as `Notices to others`.
    pub name: String,
    /// How much of it.
    pub waiting: u64,
}

/// Surroundings of which nothing is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unknown;

impl Surroundings for Unknown {
    fn associations(&self) -> Vec<Association> {
        Vec::new()
    }

    fn queues(&self) -> Result<Vec<Queue>, Failure> {
        Ok(Vec::new())
    }
}
