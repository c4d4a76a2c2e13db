//! `kerma web`: a client of DICOMweb (PS3.18).

mod calls;
mod find;
mod get;
mod store;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use self::calls::Credentials;
use super::findscu::Format;
use crate::options::{General, Query};
use crate::report::{Ending, logging};

/// DICOMweb client: searches, retrieves and stores by HTTP
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma web find http://pacs.example:8080/dicom-web -k PatientName='DOE*' -k StudyInstanceUID\n  \
        kerma web find http://pacs.example:8080/dicom-web/studies/1.2.3/series -k Modality --json\n  \
        kerma web get http://pacs.example:8080/dicom-web/studies/1.2.3 -od study\n  \
        kerma web store http://pacs.example:8080/dicom-web *.dcm")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Find(Find),
    Get(Get),
    Store(Store),
}

/// Search for studies, series or instances (QIDO-RS), and print what matches as findscu does
#[derive(Debug, Args)]
struct Find {
    /// The services: studies are searched for; or what is searched for, ending in /studies, /series or /instances
    url: String,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    credentials: Credentials,
    #[command(flatten)]
    query: Query,
    /// Ask for so many results at most
    #[arg(long, value_name = "NUMBER", help_heading = "Query Options")]
    limit: Option<usize>,
    /// Match names fuzzily
    #[arg(long, help_heading = "Query Options")]
    fuzzy: bool,
    /// Show the matches so; default: as a table on a terminal, else as a dump
    #[arg(long, value_name = "FORMAT", conflicts_with = "json", help_heading = "Output Options")]
    format: Option<Format>,
}

/// Retrieve a study, a series or an instance (WADO-RS) into files
#[derive(Debug, Args)]
struct Get {
    /// What is retrieved: a URL that ends in the UID of a study, a series or an instance
    url: String,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    credentials: Credentials,
    /// Write the files to this folder, made if it is not there; default: here [-od]
    #[arg(long, value_name = "DIRECTORY", default_value = ".", help_heading = "Output Options")]
    output_directory: PathBuf,
}

/// Store files (STOW-RS)
#[derive(Debug, Args)]
struct Store {
    /// The services, or a study of them
    url: String,
    /// The files
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    credentials: Credentials,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    let general = match &arguments.what {
        What::Find(Find { general, .. })
        | What::Get(Get { general, .. })
        | What::Store(Store { general, .. }) => general,
    };
    logging::start(&general.logging);
    let done = match &arguments.what {
        What::Find(arguments) => find::run(arguments),
        What::Get(arguments) => get::run(arguments),
        What::Store(arguments) => store::run(arguments),
    };
    match done {
        Ok(is_good) => Ending::of(is_good),
        Err(why) => {
            log::error!("{why}");
            Ending::Failed
        }
    }
}
