//! Option groups of the tools that retrieve.

use std::path::PathBuf;

use clap::Args;
use kerma_dictionary::{Uid, uids};
use kerma_pdu::SopClassExtendedNegotiation;
use kerma_service::extended::{ApplicationInformation as _, RetrieveNegotiation};

/// The information model of a retrieval; one of them at most.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "Query Information Model Options")]
pub(crate) struct RetrieveModel {
    /// Patient Root (default)
    #[arg(short = 'P', long)]
    patient: bool,
    /// Study Root
    #[arg(short = 'S', long)]
    study: bool,
    /// Patient/Study Only
    #[arg(short = 'O', long)]
    psonly: bool,
}

impl RetrieveModel {
    /// Its SOP class for C-GET.
    pub(crate) fn get(&self) -> Uid {
        match self {
            RetrieveModel { study: true, .. } => uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
            RetrieveModel { psonly: true, .. } => {
                uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET
            }
            _ => uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
        }
    }

    /// Its SOP class for C-FIND.
    pub(crate) fn find(&self) -> Uid {
        match self {
            RetrieveModel { study: true, .. } => uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
            RetrieveModel { psonly: true, .. } => {
                uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND
            }
            _ => uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
        }
    }

    /// Its SOP class for C-MOVE.
    pub(crate) fn r#move(&self) -> Uid {
        match self {
            RetrieveModel { study: true, .. } => uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
            RetrieveModel { psonly: true, .. } => {
                uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE
            }
            _ => uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
        }
    }
}

/// What of a retrieval is negotiated (PS3.4 §C.5.2.1, §C.5.3.1).
#[derive(Debug, Args)]
#[command(next_help_heading = "Extended Negotiation Options")]
pub(crate) struct RetrieveExtended {
    /// Ask for relational retrieval
    #[arg(long)]
    relational_retrieval: bool,
    /// Ask for enhanced multi-frame images as classic ones, or the other way
    #[arg(long)]
    enhanced_conversion: bool,
}

impl RetrieveExtended {
    /// What is proposed for the SOP class, if anything is.
    pub(crate) fn item(&self, sop_class: Uid) -> Option<SopClassExtendedNegotiation> {
        let asked = RetrieveNegotiation::default()
            .relational_retrieval(self.relational_retrieval)
            .enhanced_multi_frame_conversion(self.enhanced_conversion);
        (asked != RetrieveNegotiation::default()).then(|| asked.item(sop_class))
    }
}

/// Where what is retrieved goes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output Options")]
pub(crate) struct Retrieved {
    /// Write files to this folder, made if it is not there; default: here [-od]
    #[arg(long, value_name = "DIRECTORY", default_value = ".", hide_default_value = true)]
    pub(crate) output_directory: PathBuf,
    /// Receive data sets, and store nothing
    #[arg(long)]
    pub(crate) ignore: bool,
}
