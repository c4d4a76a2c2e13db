#![doc = include_str!("../README.md")]

mod der;
mod failure;
mod files;
mod name;
mod profile;
mod session;
mod settings;
mod verify;

pub use failure::{Failure, Reason};
pub use files::{Identity, SettingsError};
pub use name::{Name, NameError};
pub use profile::Profile;
pub use settings::{Acceptor, Connector, Peers, Settings};
