//! `[audit]`.

use std::sync::Arc;

use kerma_audit::Destination;
use kerma_tls::Peers;
use kerma_tls::transport::Connect;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::secured::Tls;
use crate::audit::{Audit as Trail, Own};

/// The audit trail.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Audit {
    #[serde(deserialize_with = "destination")]
    pub(crate) to: Option<Destination>,
    /// Whether associations that are accepted are told.
    pub(crate) associations: bool,
}

impl Default for Audit {
    fn default() -> Audit {
        Audit { to: None, associations: true }
    }
}

fn destination<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Destination>, D::Error> {
    String::deserialize(deserializer)?.parse().map(Some).map_err(D::Error::custom)
}

impl Audit {
    /// Opens it, if there is one, for a process that serves nobody. The error is a text.
    pub(crate) fn open(&self, own: Own, tls: &Tls) -> Result<Option<Trail>, String> {
        let Some(to) = &self.to else { return Ok(None) };
        let connect: Option<Arc<dyn Connect>> = match to {
            Destination::SyslogTls { .. } => {
                let settings = tls.settings().map_err(|error| error.to_string())?;
                let connector =
                    settings.peers(Peers::Require).connector().map_err(|error| error.to_string())?;
                Some(Arc::new(connector))
            }
            _ => None,
        };
        let opened = Trail::open(to, own, connect);
        opened.map(Some).map_err(|error| format!("[audit] to = \"{to}\": {error}"))
    }
}
