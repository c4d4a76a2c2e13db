//! What the drivers of a DICOM Application Entity share: its builder, what it asks as SCU, handlers that take their time,
//! the files that it sends, and its errors.
//!
//! `kerma-ae` (std threads) and `kerma-tokio` (tasks) are the drivers; each moves the bytes of a
//! [`kerma_endpoint::Endpoint`] and gives [`ApplicationEntity`] its `listen` and `associate` by being a [`Driver`]. The
//! association that `associate` gives is an [`Association`] around the driver's [`Pump`]: its operations are written once, as
//! `async fn`s that need no particular executor. On a driver that waits instead of being pending they are ready at once.
//!
//! ```text
//!   ApplicationEntity<D> ──listen, associate──► D: Driver ─────► Endpoint
//!                                     │                            ▲
//!                                     └──► Association<P> ──► P: Pump
//! ```

mod application_entity;
mod bind;
mod clock;
mod error;
mod fetched;
mod file;
pub mod handlers;
mod new_uid;
mod part10_file;
mod propose;
mod requests;
mod run;
mod scu;
mod status;

pub use application_entity::{ApplicationEntity, Driver, Entity};
pub use bind::{bind, is_passing};
pub use clock::now;
pub use error::Error;
pub use fetched::{RetrieveResult, Tally};
pub use file::{SopInstance, instance};
pub use new_uid::{new_uid, new_uid_under};
pub use part10_file::Part10File;
pub use requests::{Prepared, Requests};
pub use run::run;
pub use scu::{Association, Instances, Pump, Querying, Retrieving};
