//! A DICOM Application Entity on tokio: a task per association.
//!
//! The [`ApplicationEntity`] of `kerma-ae` with `async` where that waits: it
//! [`listen`](kerma_entity::ApplicationEntity::listen)s as an SCP and
//! [`associate`](kerma_entity::ApplicationEntity::associate)s as an SCU. Everything that is protocol happens in the
//! [endpoint](kerma_endpoint::Endpoint); this crate has the sockets, the tasks and the timers.
//!
//! ```text
//!  ApplicationEntity ─listen─► Listener ─serve─► task per association ─┐
//!          │                                                           ├─► Pump ──► sockets
//!          └──associate──► Association (echo, store, find, …)         ─┘   Endpoint
//! ```
//!
//! # Handlers
//! | a handler that | is written | where it runs |
//! |---|---|---|
//! | is soon done | as a plain function or closure | in the task of its association, which hears nothing meanwhile |
//! | waits for something | as an asynchronous one: [`handler`] | in the task, which hears the peer while it is pending |
//! | takes fragments, and waits | [`streaming`] | the same; a handler that is slow slows its peer |
//! | blocks: files, databases, much to compute | as a plain one in [`blocking`] | on tokio's threads for that |
//! | gives a stream | [`stream::matches`], [`stream::retrieval`] | in the task |
//!
//! While a handler is pending the peer's C-CANCEL, A-ABORT and release are seen at once: its future is dropped.
//!
//! ```no_run
//! use kerma_tokio::{ApplicationEntity, DataSet, Status, Storage, StoreRequest, Verification, handler};
//!
//! # async fn keep(_: DataSet) -> Result<(), Status> { Ok(()) }
//! # async fn f() -> Result<(), kerma_tokio::Error> {
//! ApplicationEntity::new("STORESCP")?
//!     .provide(Verification::new())
//!     .provide(Storage::any(handler(async |request: StoreRequest, data_set: DataSet| {
//!         println!("{} {}", request.affected_sop_instance_uid, data_set.len());
//!         keep(data_set).await
//!     })))
//!     .listen("0.0.0.0:11112")
//!     .await?
//!     .serve()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! It runs on either of tokio's runtimes, with its I/O and its time enabled. An idle association has a task and a socket
//! and no buffer: some thousand bytes.
//!
//! Nothing that identifies a patient is logged, at any level.

mod blocking;
mod connection;
mod listener;
mod pool;
mod pump;
mod shutdown;
mod tasks;

pub use blocking::{blocking, blocking_source};
pub use listener::Listener;
pub use pool::Pool;
pub use pump::Pump;
pub use shutdown::Shutdown;
pub use tasks::Tasks;

pub use kerma_association::{Limits, Negotiated, negotiation};
pub use kerma_dataset::DataSet;
pub use kerma_dimse::{CEchoRsp, CFindRsp, CStoreRq, CStoreRsp, Priority};
pub use kerma_endpoint::{Address, AddressError, Admission, Admit, Caller, Observe, Traffic};
pub use kerma_entity::handlers::{Blocking, Fragments, Streaming, stream, streaming};
pub use kerma_entity::{
    AsynchronousOperationsWindow, Capacity, Error, Part10File, RetrieveResult, SopInstance, commitment, ian,
    instance, media, mpps, new_uid, new_uid_under, print, report, ups, utc,
};
pub use kerma_service::{
    AssociationInfo, Destination, Instance, Outcome, Request, Services, StoreRequest, User, handler,
    normalized,
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

#[doc = include_str!("../README.md")]
#[cfg(doctest)]
struct Readme;

/// A DICOM Application Entity on tokio: see [`kerma_entity::ApplicationEntity`] for what it can be told.
pub type ApplicationEntity = kerma_entity::ApplicationEntity<Tasks>;

/// An association that this side requested: see [`kerma_entity::Association`] for its operations. To be used within a
/// tokio runtime.
pub type Association = kerma_entity::Association<Pump>;
/// The matches of a C-FIND as they come.
pub type Querying<'a> = kerma_entity::Querying<'a, Pump>;
/// A C-GET or C-MOVE that is under way.
pub type Retrieving<'a> = kerma_entity::Retrieving<'a, Pump>;
/// The instances of a C-GET as they come.
pub type Instances<'a> = kerma_entity::Instances<'a, Pump>;
