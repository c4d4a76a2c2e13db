//! The parts that all drivers of a DICOM Application Entity share: its builder, the operations of an SCU, asynchronous handlers,
//! files, and errors.
//!
//! `kerma-ae` (std threads) and `kerma-tokio` (tasks) are the drivers. Each moves the bytes of a
//! [`kerma_endpoint::Endpoint`]. As a [`Driver`] it gives [`ApplicationEntity`] its `listen` and `associate`. `associate` gives
//! an [`Association`] around the driver's [`Pump`]. The operations of an association are written once, as `async fn`s that need
//! no particular executor. On a driver that blocks they are ready at once.
//!
//! ```text
//!   ApplicationEntity<D> ──listen, associate──► D: Driver ─────► Endpoint
//!                                     │                            ▲
//!                                     └──► Association<P> ──► P: Pump
//! ```

mod application_entity;
mod bind;
mod clock;
pub mod commitment;
mod error;
mod fetched;
mod file;
pub mod handlers;
pub mod ian;
pub mod media;
pub mod mpps;
mod new_uid;
mod part10_file;
pub mod print;
mod propose;
pub mod report;
mod requests;
mod resolve;
mod run;
mod scu;
mod slots;
mod socket;
mod status;
pub mod transport;
pub mod ups;

pub use application_entity::{ApplicationEntity, Driver, Entity};
pub use bind::{bind, is_passing};
pub use clock::{now, timestamp, utc};
pub use error::Error;
pub use fetched::{RetrieveResult, Tally};
pub use file::{SopInstance, instance};
pub use kerma_pdu::AsynchronousOperationsWindow;
pub use new_uid::{new_uid, new_uid_under};
pub use part10_file::Part10File;
pub use requests::{Prepared, Requests};
pub use resolve::resolve;
pub use run::run;
pub use scu::{Association, Instances, Pump, Pumped, Querying, Retrieving};
pub use slots::{Capacity, Close, Slot, Slots};
pub use socket::{dial, farewell, handshake, is_timeout};
