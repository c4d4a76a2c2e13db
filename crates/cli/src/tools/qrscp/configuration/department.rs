//! The tables of the services beside images.

use std::time::Duration;

use serde::Deserialize;

use crate::tools::qrscp::values::{Age, Pause, Title};

/// Storage Commitment, and how notices of all services are tried again.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Commitment {
    pub(crate) serve: bool,
    /// The pause before the second try of a notice, each further one being twice as long.
    pub(crate) retry: Pause,
    /// How long a notice is tried.
    pub(crate) give_up: Age,
}

impl Default for Commitment {
    fn default() -> Commitment {
        Commitment {
            serve: true,
            retry: Pause(Duration::from_secs(30)),
            give_up: Age(Duration::from_secs(24 * 60 * 60)),
        }
    }
}

/// Modality Performed Procedure Step.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Mpps {
    pub(crate) serve: bool,
    /// Whether the worklist shows what was performed.
    pub(crate) worklist: bool,
    /// Who is told what happens to steps.
    pub(crate) notify: Vec<Title>,
}

impl Default for Mpps {
    fn default() -> Mpps {
        Mpps { serve: true, worklist: true, notify: Vec::new() }
    }
}
