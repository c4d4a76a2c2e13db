//! What the drivers of a DICOM Application Entity share: its builder, the files that it sends, and its errors.
//!
//! `kerma-ae` (std threads) and `kerma-tokio` (tasks) are the drivers; each moves the bytes of a
//! [`kerma_endpoint::Endpoint`] and gives [`ApplicationEntity`] its `listen` and `associate` by being a [`Driver`].
//!
//! ```text
//!   ApplicationEntity<D> ──listen, associate──► D: Driver ──► Endpoint
//! ```

mod application_entity;
mod clock;
mod error;
mod file;
mod new_uid;
mod part10_file;
mod propose;
mod requests;
mod run;

pub use application_entity::{ApplicationEntity, Driver, Entity};
pub use clock::now;
pub use error::Error;
pub use file::{SopInstance, instance};
pub use new_uid::{new_uid, new_uid_under};
pub use part10_file::Part10File;
pub use requests::{Prepared, Requests};
pub use run::run;
