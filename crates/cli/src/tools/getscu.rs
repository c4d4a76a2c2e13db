//! `kerma getscu`: C-GET.

mod expected;

use std::sync::Arc;

use clap::{Args, value_parser};
use kerma_ae::{Address, ApplicationEntity, AsynchronousOperationsWindow, Error, retrieve::plan::GetPlan};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{TransferSyntax, Uid, sop_classes::DimseService};

use crate::files::incoming::Folder;
use crate::options::{
    General, Peer, PeerError, PreferredSyntax, Query, RequestedSyntax, Requestor, RetrieveExtended,
    RetrieveModel, Retrieved, Syntax, first_of,
};
use crate::report::output::Output;
use crate::report::{Ending, logging};
use crate::retrieving::Told;
use crate::signals::Cancel;
use crate::{entity, identifiers, responses};

/// Query/Retrieve SCU: sends C-GET and writes what it is sent to files
#[derive(Debug, Args)]
#[command(
    override_usage = "kerma getscu [OPTIONS] ADDR PORT\n       kerma getscu [OPTIONS] [AE@]HOST:PORT",
    after_help = "Examples:\n  \
        kerma getscu -S -k QueryRetrieveLevel=STUDY -k StudyInstanceUID=1.2.3 -od study pacs.example 104\n  \
        kerma getscu -P -k 0008,0052=PATIENT -k 0010,0020=4711 --find-first ARCHIVE@pacs.example:104\n\n\
        An association has 128 presentation contexts: the common storage SOP classes are proposed, uncompressed. With \
        --find-first those of the instances that are asked for come before, in every transfer syntax.\n\
        A file is named for its SOP Instance UID, made safe, with .dcm behind; one of the same name is replaced.\n\
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
    #[command(flatten)]
    syntax: RequestedSyntax,
    #[command(flatten)]
    preferred: PreferredSyntax,
    #[command(flatten)]
    model: RetrieveModel,
    #[command(flatten)]
    query: Query,
    /// Ask by C-FIND, over an association before, what SOP classes will come
    #[arg(long, help_heading = "Query Options")]
    find_first: bool,
    /// Cancel after this many responses
    #[arg(long, value_name = "NUMBER", help_heading = "Query Options")]
    cancel: Option<usize>,
    /// Let the peer send up to so many instances before the first is answered (an asynchronous operations window); 1 does not
    /// offer it
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = value_parser!(u16).range(1..=64), help_heading = "Miscellaneous Options")]
    async_operations: u16,
    #[command(flatten)]
    extended: RetrieveExtended,
    #[command(flatten)]
    retrieved: Retrieved,
}

impl Arguments {
    pub(crate) fn peer(&self) -> Result<Peer, PeerError> {
        self.requestor.only_peer(&self.positionals)
    }

    /// The transfer syntaxes in which instances are taken: those that are preferred, or what is not compressed first.
    fn transfer_syntaxes(&self) -> Vec<Uid> {
        let can_be_read = |uid: &Uid| Encoding::of(uid).is_some();
        if let Some(only) = self.syntax.only() {
            return vec![only];
        }
        if let Some(preferred) = self.preferred.uids() {
            return preferred.into_iter().filter(can_be_read).collect();
        }
        let others = TransferSyntax::ALL.iter().map(|syntax| &syntax.uid);
        let others =
            others.filter(|uid| !TransferSyntax::DEFAULT.contains(uid) && Encoding::of(uid).is_some());
        TransferSyntax::DEFAULT.iter().chain(others).cloned().collect()
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    entity::ending(get(arguments, output), output)
}

/// Whether everything came.
fn get(arguments: &Arguments, output: Output) -> Result<bool, Error> {
    let Arguments { general, query, model, extended, .. } = arguments;
    // the positionals were checked when they were parsed
    let Ok(peer) = arguments.peer() else { return Ok(false) };
    let Some(identifier) = identifiers::of(query) else { return Ok(false) };
    let folder = Folder::of(&arguments.retrieved, general);
    if !folder.prepare() {
        return Ok(false);
    }
    let cancel = Cancel::on_termination();
    let entity = entity::requestor("GETSCU", &arguments.requestor, output)?;
    let address = entity::address(peer)?;
    let sop_class = model.get();
    let plan = plan(arguments, &entity, &address, &identifier);
    let item = extended.item(sop_class.clone());
    let mut association = propose(entity, arguments, plan).associate(address)?;
    responses::check_extended(item, association.negotiated());
    if general.log_identifiers {
        identifiers::log_listing("Request", &identifier);
    }
    let table = responses::table(&sop_class, DimseService::CGet);
    let told = Told {
        service: "Get",
        table,
        output,
        cancel: &cancel,
        cancel_after: arguments.cancel,
        elsewhere: None,
    };
    let done = told.receive(association.get(&sop_class, &identifier, Arc::new(folder))?)?;
    if let Err(error) = association.release() {
        // the request was answered, which is what was asked for
        log::warn!("{error}");
    }
    Ok(done)
}

/// Who asks, with what is proposed if nothing is known of what will come.
pub(crate) fn requestor(arguments: &Arguments, output: Output) -> Result<ApplicationEntity, Error> {
    let entity = entity::requestor("GETSCU", &arguments.requestor, output)?;
    Ok(propose(entity, arguments, unplanned(arguments)))
}

fn propose(entity: ApplicationEntity, arguments: &Arguments, plan: GetPlan) -> ApplicationEntity {
    let mut plan = plan.finish();
    if let Some(Syntax(first)) = &arguments.preferred.prefer {
        // the first context is that of the query
        for proposal in plan.proposals.iter_mut().skip(1) {
            proposal.transfer_syntaxes = first_of(first, &proposal.transfer_syntaxes);
        }
    }
    let entity = match arguments.async_operations {
        1 => entity,
        performed => entity.asynchronous_operations(AsynchronousOperationsWindow { invoked: 1, performed }),
    };
    let item = arguments.extended.item(arguments.model.get());
    item.into_iter().fold(entity.propose_get(&plan), ApplicationEntity::propose_extended)
}

fn unplanned(arguments: &Arguments) -> GetPlan {
    GetPlan::new(arguments.model.get()).transfer_syntaxes(arguments.transfer_syntaxes())
}

fn plan(
    arguments: &Arguments,
    entity: &ApplicationEntity,
    address: &Address,
    identifier: &DataSet,
) -> GetPlan {
    let plan = unplanned(arguments);
    if !arguments.find_first {
        return plan;
    }
    let entity = entity.clone().propose(arguments.model.find(), arguments.syntax.uids());
    match expected::sop_classes(entity, address.clone(), arguments.model.find(), identifier) {
        Ok(expected) => plan.expect(expected),
        Err(error) => {
            log::warn!("What will come is not known: {error}");
            plan
        }
    }
}
