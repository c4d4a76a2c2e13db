//! The tables of the services beside images.

use std::time::Duration;

use serde::Deserialize;

use crate::options::Timeout;
use crate::tools::qrscp::values::Age;

/// Storage Commitment, and how reports of all services are tried again.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Commitment {
    pub(crate) serve: bool,
    /// The pause before the first further try of a report, the next being twice as long.
    pub(crate) retry: Timeout,
    /// A report that is not acknowledged for so long is given up.
    pub(crate) give_up: Age,
}

impl Default for Commitment {
    fn default() -> Commitment {
        Commitment {
            serve: true,
            retry: Timeout(Some(Duration::from_secs(30))),
            give_up: Age(Duration::from_secs(24 * 60 * 60)),
        }
    }
}
