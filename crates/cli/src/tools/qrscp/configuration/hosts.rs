//! `hosts` of a peer: from where it may come.

use std::fmt;
use std::net::IpAddr;

use ipnet::IpNet;
use serde::Deserialize;

/// A network, an address, or the name of a host.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum Host {
    Network(IpNet),
    Name(String),
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Host::Network(network) => network.fmt(f),
            Host::Name(name) => f.write_str(name),
        }
    }
}

impl TryFrom<String> for Host {
    type Error = String;

    fn try_from(text: String) -> Result<Host, String> {
        let address = text.trim_start_matches('[').trim_end_matches(']');
        if let Ok(address) = address.parse::<IpAddr>() {
            return Ok(Host::Network(address.to_canonical().into()));
        }
        if let Ok(network) = text.parse::<IpNet>() {
            return Ok(Host::Network(network));
        }
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        let looks_like_address = text.chars().all(|c| c.is_ascii_digit() || c == '.');
        match !text.is_empty() && text.chars().all(is_of_name) && !looks_like_address {
            true => Ok(Host::Name(text)),
            false => {
                Err(format!("'{text}' is no host: expected a name, an address, or a network as 10.1.2.0/24"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_a_network_an_address_or_a_name() {
        let host = |text: &str| Host::try_from(text.to_owned());
        let network = |text: &str| Ok(Host::Network(text.parse().unwrap()));
        assert_eq!(host("10.1.2.0/24"), network("10.1.2.0/24"));
        assert_eq!(host("10.1.2.3"), network("10.1.2.3/32"));
        assert_eq!(host("2001:db8::/32"), network("2001:db8::/32"));
        assert_eq!(host("[::1]"), network("::1/128"));
        assert_eq!(host("::ffff:10.1.2.3"), network("10.1.2.3/32"), "as a peer of IPv4 is known");
        assert_eq!(host("ct1.example"), Ok(Host::Name("ct1.example".into())));
        for bad in ["", "10.1.2", "10.1.2.0/33", "10.1.2.0/", "ct 1", "http://ct1", "10.1.2.3:104"] {
            assert!(host(bad).is_err(), "{bad}");
        }
    }
}
