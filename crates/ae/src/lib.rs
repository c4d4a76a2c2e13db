//! A DICOM Application Entity on std threads over TCP.
//!
//! An [`ApplicationEntity`] is a title, limits, the service classes that it provides and the presentation contexts
//! that it proposes. It [`listen`](ApplicationEntity::listen)s as an SCP, one thread an association, and
//! [`associate`](ApplicationEntity::associate)s as an SCU. Everything that is protocol happens in the crates below;
//! this one has the sockets, the threads and the clock.
//!
//! ```text
//!  ApplicationEntity ─listen─► Listener ─serve─► a thread each ─┐
//!         │                                                     ├─► Connection
//!         └─associate─► Association (echo, store, find, …) ─────┘   to a socket
//! ```
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

mod address;
mod admission;
mod application_entity;
mod association;
mod clock;
mod connection;
mod error;
mod file;
mod find;
mod idle;
mod listener;
mod new_uid;
mod observe;
mod part10_file;
mod performing;
mod replay;
mod retrieving;
mod session;
mod shutdown;
mod sub_association;
mod trace;

pub use address::{Address, AddressError};
pub use admission::{Admission, Admit};
pub use application_entity::ApplicationEntity;
pub use association::Association;
pub use error::Error;
pub use file::{Head, instance};
pub use find::Find;
pub use listener::Listener;
pub use new_uid::{new_uid, new_uid_under};
pub use observe::{Observe, Traffic};
pub use part10_file::Part10File;
pub use retrieving::{Fetched, Retrieving};
pub use shutdown::Shutdown;

pub use kerma_association::{Limits, Negotiated, negotiation};
pub use kerma_dataset::DataSet;
pub use kerma_dimse::{CEchoRsp, CFindRsp, CStoreRq, CStoreRsp, Priority};
pub use kerma_service::{
    AssociationInfo, Destination, Instance, Outcome, Request, Services, StoreRequest, query,
    query::{FindRequest, Query},
    retrieve,
    retrieve::{Get, Move, Retrieval, RetrieveRequest},
    storage,
    storage::{Receive, Storage, Store},
    verification::{Echo, Verification},
};
pub use kerma_status::{Category, Status};
