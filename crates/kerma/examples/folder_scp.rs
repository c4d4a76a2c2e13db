//! A Query/Retrieve SCP that serves a folder of DICOM files: C-FIND, C-GET and C-MOVE in every model.
//!
//!     cargo run --example folder_scp -- FOLDER PORT [TITLE@host:port of each move destination]...
mod folder;

use std::{error::Error, sync::Arc};

use kerma::ae::{Destination, Get, Move, RetrieveRequest};
use kerma::{Address, ApplicationEntity, DataSet, FindRequest, Query, Verification};

use folder::{find, read_folder, retrieve};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(port)) = (arguments.next(), arguments.next()) else {
        return Err("folder_scp FOLDER PORT [TITLE@host:port]...".into());
    };
    let destination =
        |address: String| Ok::<Destination, kerma::ae::AddressError>(address.parse::<Address>()?.into());
    let destinations: Vec<Destination> = arguments.map(destination).collect::<Result<_, _>>()?;
    let mut entries = Vec::new();
    read_folder(folder.as_ref(), &mut entries)?;
    let entries = Arc::new(entries);
    let served = entries.clone();
    let instances = move |_: &RetrieveRequest, identifier: DataSet| retrieve(&served, &identifier);
    ApplicationEntity::new("FOLDERSCP")?
        .provide(Verification::new())
        .provide(Query::query_retrieve(move |_: &FindRequest, keys: DataSet| find(&entries, &keys)))
        .provide(Move::query_retrieve(instances.clone(), destinations))
        .provide(Get::query_retrieve(instances.clone()))
        .provide(Get::without_bulk_data(instances))
        .listen(format!("0.0.0.0:{port}"))?
        .serve()?;
    Ok(())
}
