//! `kerma movescu`: C-MOVE, and a Storage SCP to move to.

use std::sync::Arc;
use std::thread::{self, JoinHandle};

use clap::Args;
use kerma_ae::{ApplicationEntity, Error, Shutdown, Storage, Verification};
use kerma_dictionary::{AeTitle, sop_classes::DimseService};
use serde_json::json;

use crate::files::incoming::Folder;
use crate::options::{
    General, Peer, PeerError, PreferredSyntax, Query, RequestedSyntax, Requestor, RetrieveExtended,
    RetrieveModel, Retrieved,
};
use crate::report::output::Output;
use crate::report::{Ending, logging};
use crate::retrieving::Told;
use crate::signals::Cancel;
use crate::{entity, identifiers, responses};

/// Query/Retrieve SCU: sends C-MOVE, to itself if asked to
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma movescu [OPTIONS] ADDR PORT\n       kerma movescu [OPTIONS] [AE@]HOST:PORT",
    after_help = "Examples:\n  \
        kerma movescu -S -aem WORKSTATION -k QueryRetrieveLevel=STUDY -k StudyInstanceUID=1.2.3 pacs.example 104\n  \
        kerma movescu -S --store --store-port 11113 --store-aet ME -od study -k 0008,0052=STUDY -k 0020,000D=1.2.3 \
        ARCHIVE@pacs.example:104\n\n\
        The peer has to know the destination: its AE title, host and port are in the peer's configuration.\n\
        Ctrl-C cancels (C-CANCEL); a second one ends at once."
)]
pub(crate) struct Arguments {
    /// The peer: its address and port, or [AE@]HOST:PORT
    #[arg(value_name = "ADDR PORT", required = true, num_args = 1..)]
    positionals: Vec<String>,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    requestor: Requestor,
    /// The AE title to move to; default: that of --store-aet [-aem]
    #[arg(long, value_name = "AETITLE", value_parser = AeTitle::new, help_heading = "Network Options")]
    move_aet: Option<AeTitle>,
    #[command(flatten)]
    syntax: RequestedSyntax,
    #[command(flatten)]
    preferred: PreferredSyntax,
    #[command(flatten)]
    model: RetrieveModel,
    #[command(flatten)]
    query: Query,
    /// Cancel after this many responses
    #[arg(long, value_name = "NUMBER", help_heading = "Query Options")]
    cancel: Option<usize>,
    #[command(flatten)]
    storage: StorageScp,
    #[command(flatten)]
    extended: RetrieveExtended,
    #[command(flatten)]
    retrieved: Retrieved,
}

/// The Storage SCP that is moved to.
#[derive(Debug, Args)]
#[command(next_help_heading = "Storage SCP Options")]
struct StorageScp {
    /// Start a Storage SCP, to be moved to
    #[arg(long)]
    store: bool,
    /// The TCP port that it listens on; 0: any that is free
    #[arg(long, value_name = "PORT", default_value_t = 11113)]
    store_port: u16,
    /// Its AE title
    #[arg(long, value_name = "AETITLE", default_value = "STORESCP", value_parser = AeTitle::new)]
    store_aet: AeTitle,
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        self.requestor.only_peer(&self.positionals)
    }

    /// Where to.
    fn destination(&self) -> AeTitle {
        self.move_aet.unwrap_or(self.storage.store_aet)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    entity::ending(r#move(arguments, output), output)
}

/// Whether everything got to its destination.
fn r#move(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    let Arguments { general, query, model, extended, .. } = arguments;
    // the positionals were checked when they were parsed
    let Ok(peer) = arguments.peer() else { return Ok(false) };
    let Some(identifier) = identifiers::of(query) else { return Ok(false) };
    let folder = Folder::of(&arguments.retrieved, general);
    if arguments.storage.store && !folder.prepare() {
        return Ok(false);
    }
    let cancel = Cancel::on_termination();
    let elsewhere = arguments
        .storage
        .store
        .then(|| (folder.arrivals.clone(), arguments.requestor.network.dimse_timeout.0));
    let sop_class = model.r#move();
    let item = extended.item(sop_class.clone());
    let entity = requestor(arguments, output)?;
    // dropped, it ends when what it is being sent has come
    let _serving = arguments.storage.store.then(|| Serving::start(arguments, folder, output)).transpose()?;
    let mut association = entity.associate(entity::address(peer)?)?;
    responses::check_extended(item, association.negotiated());
    if general.log_identifiers {
        identifiers::log_listing("Request", &identifier);
    }
    let table = responses::table(&sop_class, DimseService::CMove);
    let told =
        Told { service: "Move", table, output, cancel: &cancel, cancel_after: arguments.cancel, elsewhere };
    let done = told.receive(association.move_to(&sop_class, arguments.destination(), &identifier)?)?;
    if let Err(error) = association.release() {
        // the request was answered, which is what was asked for
        log::warn!("{error}");
    }
    Ok(done)
}

/// Who asks, with what is proposed.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let sop_class = arguments.model.r#move();
    let item = arguments.extended.item(sop_class.clone());
    let entity = entity::requestor("MOVESCU", &arguments.requestor, output)?
        .propose(sop_class, arguments.syntax.uids());
    Ok(item.into_iter().fold(entity, ApplicationEntity::propose_extended))
}

/// Who is moved to, with what is provided.
pub(crate) fn acceptor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    storing_in(Folder::of(&arguments.retrieved, &arguments.general), arguments, output)
}

fn storing_in(folder: Folder, arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let Arguments { storage, requestor, preferred, .. } = arguments;
    Ok(entity::beside("STORESCP", Some(storage.store_aet), requestor, output)?
        .grace(entity::GRACE)
        .provide(Verification::new())
        .preference(preferred.preference())
        .provide(preferred.apply(Storage::any(Arc::new(folder)))))
}

/// The Storage SCP while it serves.
struct Serving {
    shutdown: Shutdown,
    thread: Option<JoinHandle<()>>,
}

impl Serving {
    fn start(arguments: &Arguments, folder: Folder, output: Output) -> Result<Serving, Error> {
        let entity = storing_in(folder, arguments, output)?;
        let listener = entity::listen(entity, None, arguments.storage.store_port)?;
        let shutdown = listener.shutdown_handle();
        let address = listener.local_addr();
        log::info!("Listening on {address}");
        output.event("listening", || json!({ "address": address.to_string() }));
        let thread = thread::spawn(move || {
            if let Err(error) = listener.serve() {
                log::error!("{error}");
            }
        });
        Ok(Serving { shutdown, thread: Some(thread) })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.shutdown.shutdown();
        if let Some(thread) = self.thread.take() {
            // it has said what went wrong
            let _ = thread.join();
        }
    }
}
