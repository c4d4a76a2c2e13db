//! Who asks by HTTP, as the archive and its audit trail are told it.

use std::fmt;
use std::net::IpAddr;

use axum::http::Extensions;

use super::Person;
use crate::forwarded::Way;

/// Who asks by HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Asker {
    /// The name that was verified: of a user, or of the peer that has shown its certificate.
    pub name: Option<String>,
    /// Where the request comes from: behind a proxy that is trusted, what that says.
    pub address: Option<IpAddr>,
}

impl Asker {
    pub(crate) fn of(extensions: &Extensions) -> Asker {
        Asker {
            name: extensions.get::<Person>().and_then(|person| person.name.clone()),
            address: extensions.get::<Way>().and_then(|way| way.client).map(|client| client.to_canonical()),
        }
    }
}

/// The name, or else the address.
impl fmt::Display for Asker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.name, self.address) {
            (Some(name), _) => f.pad(name),
            (None, Some(address)) => f.pad(&address.to_string()),
            (None, None) => f.pad("somebody"),
        }
    }
}
