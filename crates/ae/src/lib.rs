//! A DICOM Application Entity on std threads over TCP.
//!
//! An [`ApplicationEntity`] is a title, limits, the service classes that it provides and the presentation contexts
//! that it proposes. It [`listen`](kerma_entity::ApplicationEntity::listen)s as an SCP, one thread an association, and
//! [`associate`](kerma_entity::ApplicationEntity::associate)s as an SCU. The
//! [endpoint](kerma_endpoint::Endpoint) has the whole protocol. This crate has the sockets, the threads and the clock.
//!
//! ```text
//!  ApplicationEntity ─listen─► Listener ─serve─► a thread each ─┐
//!         │                                                     ├─► Pump
//!         └─associate─► Association (echo, store, find, …) ─────┘   to sockets
//! ```
//!
//! A handler that is a plain function runs on the thread of its association, and nothing is read from the peer in the
//! meantime. A handler that takes long should say [`query::Match::NotYet`] now and then, or be pending ([`Outcome::later`]).
//!
//! ```no_run
//! use kerma_ae::{ApplicationEntity, DataSet, Status, Storage, StoreRequest, Verification};
//!
//! ApplicationEntity::new("STORESCP")?
//!     .provide(Verification::new())
//!     .provide(Storage::any(|request: &StoreRequest, data_set: DataSet| {
//!         println!("{} {}", request.affected_sop_instance_uid, data_set.len());
//!         Status::SUCCESS
//!     }))
//!     .listen("0.0.0.0:11112")?
//!     .serve()?;
//! # Ok::<(), kerma_ae::Error>(())
//! ```
//!
//! Nothing that identifies a patient is logged, at any level.

mod acceptors;
mod association;
mod find;
mod listener;
mod pool;
mod pump;
mod retrieving;
mod shutdown;
mod span;
mod threads;
mod transport;
mod woken;

pub use association::Association;
pub use find::Querying;
pub use listener::Listener;
pub use pool::Pool;
pub use retrieving::Retrieving;
pub use shutdown::Shutdown;
pub use threads::Threads;

pub use kerma_association::{Limits, Negotiated, negotiation};
pub use kerma_dataset::DataSet;
pub use kerma_dimse::{CEchoRsp, CFindRsp, CStoreRq, CStoreRsp, Priority};
pub use kerma_endpoint::{Address, AddressError, Admission, Admit, Caller, Observe, Traffic};
pub use kerma_entity::{
    AsynchronousOperationsWindow, Capacity, Entity, Error, Part10File, RetrieveResult, SopInstance,
    commitment, ian, instance, media, mpps, new_uid, new_uid_under, print, report, resolve, timestamp, ups,
    utc,
};
pub use kerma_service::{
    AssociationInfo, Destination, Instance, Outcome, Request, Services, StoreRequest, User, normalized,
    normalized::{NRequest, NResponse, Normalized},
    query,
    query::{FindRequest, Query},
    retrieve,
    retrieve::{Get, Move, Retrieval, RetrieveRequest},
    storage,
    storage::{Receive, Storage, Store},
    verification::{Echo, Verification},
};
pub use kerma_status::{Category, Status};

/// A DICOM Application Entity on std threads: see [`kerma_entity::ApplicationEntity`] for its settings.
pub type ApplicationEntity = kerma_entity::ApplicationEntity<Threads>;
