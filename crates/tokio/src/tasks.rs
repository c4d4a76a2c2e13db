use std::{fmt::Debug, future::Future, net::ToSocketAddrs, pin::Pin, sync::Arc};

use kerma_endpoint::{Address, AddressError, Endpoint, In};
use kerma_entity::{Driver, Entity, bind};

use crate::{Association, Error, Listener, connection::connect, pump::Pump};

/// The driver: a tokio task for each association that is served.
#[derive(Debug)]
pub enum Tasks {}

/// What there will be, or the error that there is instead.
type Later<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

impl Driver for Tasks {
    type Listening = Later<Listener>;
    type Associating = Later<Association>;

    /// The port is taken at once. A host name is looked up before, on the caller's thread.
    fn listen(entity: Arc<Entity>, address: impl ToSocketAddrs + Debug) -> Later<Listener> {
        let name = format!("{address:?}");
        let socket = bind(address);
        Box::pin(async move {
            let listener = socket.and_then(|socket| Listener::new(entity, socket));
            listener.map_err(|error| Error::Listen(name, error))
        })
    }

    fn associate(entity: Arc<Entity>, address: Result<Address, AddressError>) -> Later<Association> {
        Box::pin(async move { request(entity, address?).await })
    }
}

async fn request(entity: Arc<Entity>, peer: Address) -> Result<Association, Error> {
    let setup = entity.setup.clone();
    // Asked for first: without proposals there is no need for a connection.
    let Some(_) = setup.request(peer.ae_title, &entity.proposals) else {
        return Err(Error::Contexts(entity.proposals.len()));
    };
    let connected = connect(&peer, &entity).await;
    let connection = connected.map_err(|error| Error::Connect(peer.clone(), error))?;
    let address = connection.peer_addr();
    let Some(endpoint) = Endpoint::requestor(setup, &peer, &entity.proposals, address) else {
        return Err(Error::Contexts(entity.proposals.len()));
    };
    let endpoint = endpoint.with_certificate(connection.certificate());
    let mut pump = Pump::new(endpoint, Some(connection), entity.clone());
    pump.tell(In::Connected);
    Association::requested(pump, entity, peer).await
}
