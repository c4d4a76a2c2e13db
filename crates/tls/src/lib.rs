#![doc = include_str!("../README.md")]

mod der;
mod failure;
mod files;
mod name;
mod profile;
mod session;
mod settings;
mod verify;

/// What a session of TLS is to a driver.
pub use kerma_entity::transport;

pub use failure::{Failure, Reason};
pub use files::{Identity, SettingsError};
pub use name::{Name, NameError};
pub use profile::Profile;
pub use settings::{Acceptor, Connector, Peers, Settings};
