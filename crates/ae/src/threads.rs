use std::{fmt::Debug, net::ToSocketAddrs, sync::Arc};

use kerma_endpoint::{Address, AddressError};
use kerma_entity::{Driver, Entity};

use crate::{Association, Error, Listener};

/// The driver: a thread for each association.
#[derive(Debug)]
pub enum Threads {}

impl Driver for Threads {
    type Listening = Result<Listener, Error>;
    type Associating = Result<Association, Error>;

    fn listen(entity: Arc<Entity>, address: impl ToSocketAddrs + Debug) -> Result<Listener, Error> {
        Listener::bind(entity, address)
    }

    fn associate(entity: Arc<Entity>, address: Result<Address, AddressError>) -> Result<Association, Error> {
        Association::requested(entity, address?)
    }
}
