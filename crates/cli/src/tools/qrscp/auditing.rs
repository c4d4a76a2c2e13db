//! The audit trail of `qrscp`, by its configuration.

use kerma_archive::Archive;
use kerma_audit::Destination;

use super::access::Current;
use super::configuration::Configuration;
use super::secured::Secured;
use crate::audit::{Audit, Keeping, Own, Serving};

/// Opens the trail, if there is one. The error is a text.
pub(super) fn start(
    configuration: &Configuration,
    archive: &Archive,
    current: &Current,
    secured: &Secured,
) -> Result<(Audit, Option<Keeping>), String> {
    let Some(to) = &configuration.audit.to else { return Ok((Audit::default(), None)) };
    let hosts = current.clone();
    let serving = Serving {
        archive: archive.clone(),
        hosts: Box::new(move |title| hosts.get().destination(title).map(|destination| destination.host)),
        tells_accepted: configuration.audit.associations,
    };
    let connect = matches!(to, Destination::SyslogTls { .. }).then(|| secured.always());
    let started = Audit::serving(to, own(configuration), connect, serving);
    let (audit, keeping) = started.map_err(|error| format!("[audit] to = \"{to}\": {error}"))?;
    Ok((audit, Some(keeping)))
}

/// This process.
pub(super) fn own(configuration: &Configuration) -> Own {
    Own::new(configuration.ae_title.0, "kerma qrscp")
}
