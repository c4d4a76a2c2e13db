//! Option groups of the tools that query; what is asked for is the same for those that retrieve.

use std::path::PathBuf;

use clap::Args;
use kerma_dictionary::{Uid, uids};
use kerma_pdu::SopClassExtendedNegotiation;
use kerma_service::extended::{ApplicationInformation as _, FindNegotiation, WorklistNegotiation};

use crate::options::keys::Key;

/// What is asked for.
#[derive(Debug, Args)]
#[group(id = "identifier", required = true, multiple = true)]
#[command(next_help_heading = "Query Options")]
pub(crate) struct Query {
    /// An element of the query, by keyword (PatientName=DOE*) or tag ((0010,0010)=DOE*); in an item Sequence[0].Keyword=…;
    /// without =VALUE whatever value it has. Goes before what the file says. May be given more than once
    #[arg(short, long = "keyword", value_name = "KEY[=VALUE]")]
    pub(crate) keys: Vec<Key>,
    /// A DICOM file whose data set is the query
    #[arg(short, long)]
    pub(crate) file: Option<PathBuf>,
}

/// The information model of a query; one of them at most.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "Query Information Model Options")]
pub(crate) struct FindModel {
    /// Patient Root (default)
    #[arg(short = 'P', long)]
    patient: bool,
    /// Study Root
    #[arg(short = 'S', long)]
    study: bool,
    /// Patient/Study Only
    #[arg(short = 'O', long)]
    psonly: bool,
    /// Modality Worklist
    #[arg(short = 'W', long)]
    worklist: bool,
    /// Unified Procedure Step - Pull
    #[arg(short = 'U', long)]
    ups: bool,
}

impl FindModel {
    /// Its SOP class for C-FIND.
    pub(crate) fn sop_class(&self) -> Uid {
        match self {
            FindModel { study: true, .. } => uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
            FindModel { psonly: true, .. } => uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
            FindModel { worklist: true, .. } => uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND,
            FindModel { ups: true, .. } => uids::UNIFIED_PROCEDURE_STEP_PULL,
            _ => uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
        }
    }

    /// Whether the identifier has a Query/Retrieve Level (0008,0052).
    pub(crate) fn has_levels(&self) -> bool {
        !(self.worklist || self.ups)
    }
}

/// What of a query is negotiated (PS3.4 §C.5.1.1, §K.5.1).
#[derive(Debug, Args)]
#[command(next_help_heading = "Extended Negotiation Options")]
pub(crate) struct FindExtended {
    /// Ask for relational queries
    #[arg(long)]
    relational_query: bool,
    /// Ask for a date and its time to be matched as one moment
    #[arg(long)]
    dt_matching: bool,
    /// Ask for fuzzy matching of person names
    #[arg(long)]
    fuzzy_names: bool,
    /// Ask for dates and times to be adjusted to the timezone of the query
    #[arg(long)]
    timezone_adj: bool,
    /// Ask for enhanced multi-frame images as classic ones, or the other way
    #[arg(long)]
    enhanced_conversion: bool,
}

impl FindExtended {
    /// What is proposed for the model, if anything is.
    pub(crate) fn item(&self, model: &FindModel) -> Option<SopClassExtendedNegotiation> {
        let FindExtended { relational_query, dt_matching, fuzzy_names, timezone_adj, enhanced_conversion } =
            *self;
        let sop_class = model.sop_class();
        if model.worklist {
            let asked = WorklistNegotiation::default()
                .fuzzy_person_names(fuzzy_names)
                .timezone_adjustment(timezone_adj);
            return (asked != WorklistNegotiation::default()).then(|| asked.item(sop_class));
        }
        let asked = FindNegotiation::default()
            .relational_queries(relational_query)
            .combined_date_time(dt_matching)
            .fuzzy_person_names(fuzzy_names)
            .timezone_adjustment(timezone_adj)
            .enhanced_multi_frame_conversion(enhanced_conversion);
        (asked != FindNegotiation::default()).then(|| asked.item(sop_class))
    }
}
