use alloc::string::String;
use core::{fmt, str::FromStr};

use kerma_dictionary::{AeTitle, AeTitleError};
use kerma_service::Destination;
use thiserror::Error;

/// The port registered for DICOM (PS3.8 §9.1.1).
const DEFAULT_PORT: u16 = 104;
/// Who is called when nobody in particular is.
const ANY_SCP: AeTitle = match AeTitle::new("ANY-SCP") {
    Ok(title) => title,
    Err(_) => unreachable!(),
};

/// The title and the address of an Application Entity: `TITLE@host:port`. Without a title it is `ANY-SCP`, and without a
/// port the port is 104. An IPv6 address stands in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The called AE title.
    pub ae_title: AeTitle,
    /// A host name or an IP address.
    pub host: String,
    /// The TCP port.
    pub port: u16,
}

impl Address {
    /// The Application Entity of this title at this host and port.
    pub fn new(ae_title: AeTitle, host: impl Into<String>, port: u16) -> Address {
        Address { ae_title, host: host.into(), port }
    }
}

impl From<Address> for Destination {
    fn from(address: Address) -> Destination {
        let Address { ae_title, host, port } = address;
        Destination { ae_title, host, port }
    }
}

impl From<Destination> for Address {
    fn from(destination: Destination) -> Address {
        let Destination { ae_title, host, port } = destination;
        Address { ae_title, host, port }
    }
}

/// Why a text is not an [`Address`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AddressError {
    /// The text before the `@` is not an AE title.
    #[error("{0:?}: {1}")]
    AeTitle(String, AeTitleError),
    /// There is no host.
    #[error("{0:?} names no host")]
    NoHost(String),
    /// The text after the last colon is not a port.
    #[error("{0:?} is not a port (1 to 65535)")]
    Port(String),
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Address, AddressError> {
        let (ae_title, place) = match text.rsplit_once('@') {
            Some((title, place)) => {
                let title = title.parse().map_err(|error| AddressError::AeTitle(title.into(), error))?;
                (title, place)
            }
            None => (ANY_SCP, text),
        };
        let (host, port) = match place.rsplit_once(':') {
            // The colons of a bare IPv6 address are its own.
            Some((host, _)) if host.contains(':') && !host.ends_with(']') => (place, DEFAULT_PORT),
            Some((host, port)) => {
                let number = port.parse().ok().filter(|port| *port != 0);
                (host, number.ok_or_else(|| AddressError::Port(port.into()))?)
            }
            None => (place, DEFAULT_PORT),
        };
        let host = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
        if host.is_empty() {
            return Err(AddressError::NoHost(text.into()));
        }
        Ok(Address::new(ae_title, host, port))
    }
}

impl TryFrom<&str> for Address {
    type Error = AddressError;

    fn try_from(text: &str) -> Result<Address, AddressError> {
        text.parse()
    }
}

impl From<core::convert::Infallible> for AddressError {
    fn from(never: core::convert::Infallible) -> AddressError {
        match never {}
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Address { ae_title, host, port } = self;
        match host.contains(':') {
            true => write!(f, "{ae_title}@[{host}]:{port}"),
            false => write!(f, "{ae_title}@{host}:{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn parsed(text: &str) -> String {
        match text.parse::<Address>() {
            Ok(address) => address.to_string(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn what_is_left_out_has_a_default() {
        assert_eq!(parsed("ARCHIVE@pacs.example:11112"), "ARCHIVE@pacs.example:11112");
        assert_eq!(parsed("pacs.example"), "ANY-SCP@pacs.example:104");
        assert_eq!(parsed("A@[::1]:104"), "A@[::1]:104");
        assert_eq!(parsed("::1"), "ANY-SCP@[::1]:104");
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(parsed("A@:104"), "\"A@:104\" names no host");
        assert_eq!(parsed("A@h:0"), "\"0\" is not a port (1 to 65535)");
        assert_eq!(parsed("A@h:70000"), "\"70000\" is not a port (1 to 65535)");
        assert_eq!(
            parsed("SEVENTEEN_LETTERS@h"),
            "\"SEVENTEEN_LETTERS\": an AE title has at most 16 characters (PS3.5 §6.2)"
        );
    }
}
