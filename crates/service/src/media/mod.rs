//! Media Creation Management (PS3.4 annex S): an SCU asks for CDs and the like with instances that it has stored before.
//!
//! | side | |
//! |---|---|
//! | a request as a value | [`Creation`], [`Collection`], [`State`] |
//! | SCP | [`scp`] with a handler that implements [`Creations`] |
//! | SCU | [`create`], [`initiate`], [`cancel`], [`status`]; [`Progress`] reads the reply |
//!
//! ```
//! use kerma_dictionary::{Uid, uids};
//! use kerma_service::{
//!     Reference,
//!     media::{self, Collection, Order, State},
//! };
//!
//! // The SCU: association.request(media::create(uid, &contents))?, and so on.
//! let uid = Uid::from_static("1.2.3");
//! let image = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.4"));
//! let contents = media::Contents::new().instance(&image, Some("STD-GEN-CD"));
//! let created = media::create(uid.clone(), &contents);
//!
//! // What an SCP makes of it.
//! let mut creations = Collection::default();
//! creations.create(uid.clone(), media::Creation::new(created.data_set.unwrap()))?;
//! creations.initiate(&uid, Order::default())?;
//! assert_eq!(creations.get(&uid)?.state(), State::Pending);
//! assert_eq!(creations.initiate(&uid, Order::default()), Err(media::Refusal::AlreadyInitiated));
//! # Ok::<(), media::Refusal>(())
//! ```
//!
//! The status of the response where the handler does not decide it, besides those of [`normalized`](crate::normalized): 0x0117 if
//! the N-CREATE has no UID and the handler makes none.

mod collection;
mod creation;
mod order;
mod progress;
mod refusal;
mod scp;
mod scu;

pub use collection::Collection;
pub use creation::Creation;
pub use order::{Order, Priority};
pub use progress::{FailedInstance, Medium, Progress, State};
pub use refusal::Refusal;
pub use scp::{Creations, scp};
pub use scu::{Contents, cancel, create, initiate, status};
