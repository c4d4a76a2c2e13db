//! The values that options and positionals take: a peer, a timeout.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use kerma_dictionary::{AeTitle, AeTitleError, TransferSyntax, Uid};

/// Where the peer listens: `addr port`, `host:port` or `AE@host:port`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Peer {
    /// The called AE title, when the address names it.
    pub(crate) called: Option<AeTitle>,
    /// A host name or an address, IPv6 without brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
}

/// Why the positionals do not name a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PeerError {
    NoPort {
        address: String,
    },
    BadPort(String),
    NoHost,
    BadAeTitle(AeTitleError),
    /// Both `AE@…` and `-aec` name the peer, and differ.
    TwoTitles,
    TooMany(String),
    NoPath,
}

impl Peer {
    /// Takes one positional (`AE@host:port`) or two (`addr port`) off the front; gives the peer and how many it took.
    pub(crate) fn take<S: AsRef<str>>(positionals: &[S]) -> Result<(Peer, usize), PeerError> {
        let address = positionals.first().ok_or(PeerError::NoHost)?.as_ref();
        let (called, address) = match address.rsplit_once('@') {
            Some((title, rest)) => (Some(AeTitle::new(title).map_err(PeerError::BadAeTitle)?), rest),
            None => (None, address),
        };
        if let Some((host, port)) = split_port(address) {
            return Ok((Peer { called, host: non_empty(host)?, port: parse_port(port)? }, 1));
        }
        let host = non_empty(address.trim_start_matches('[').trim_end_matches(']'))?;
        let port = positionals.get(1).ok_or_else(|| PeerError::NoPort { address: address.into() })?;
        Ok((Peer { called, host, port: parse_port(port.as_ref())? }, 2))
    }
}

/// `host:port` and `[v6]:port`; a bare IPv6 address has more than one colon and no brackets.
fn split_port(address: &str) -> Option<(&str, &str)> {
    if let Some(rest) = address.strip_prefix('[') {
        return rest.split_once("]:");
    }
    address.split_once(':').filter(|(_, port)| !port.contains(':'))
}

fn non_empty(host: &str) -> Result<String, PeerError> {
    if host.is_empty() { Err(PeerError::NoHost) } else { Ok(host.into()) }
}

fn parse_port(port: &str) -> Result<u16, PeerError> {
    port.parse().ok().filter(|port| *port != 0).ok_or_else(|| PeerError::BadPort(port.into()))
}

impl fmt::Display for Peer {
    /// `host:port`, IPv6 in brackets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(f, "[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{}:{}", self.host, self.port)
        }
    }
}

impl fmt::Display for PeerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PeerError::NoPort { address } => {
                write!(f, "no port for '{address}': expected ADDR PORT or AE@HOST:PORT")
            }
            PeerError::BadPort(port) => write!(f, "invalid port '{port}': expected a number from 1 to 65535"),
            PeerError::NoHost => write!(f, "no peer: expected ADDR PORT or AE@HOST:PORT"),
            PeerError::BadAeTitle(error) => write!(f, "invalid AE title before '@': {error}"),
            PeerError::TwoTitles => write!(f, "the called AE title is given twice: before '@' and with -aec"),
            PeerError::TooMany(what) => write!(f, "unexpected argument '{what}'"),
            PeerError::NoPath => write!(f, "no DICOM file or folder is named"),
        }
    }
}

/// A transfer syntax, by its UID or by its keyword in any case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Syntax(pub(crate) Uid);

impl FromStr for Syntax {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Syntax, Self::Err> {
        let known = TransferSyntax::ALL.iter().find(|syntax| syntax.keyword.eq_ignore_ascii_case(text));
        known
            .map(|syntax| syntax.uid.clone())
            .or_else(|| Uid::new(text).ok())
            .map(Syntax)
            .ok_or("expected the UID of a transfer syntax or its keyword, such as JPEGLosslessSV1")
    }
}

/// A time limit in seconds, fractions allowed; 0 is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Timeout(pub(crate) Option<Duration>);

impl FromStr for Timeout {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Timeout, Self::Err> {
        Timeout::of(text.parse().map_err(|_| "expected a number of seconds")?)
    }
}

impl Timeout {
    /// The longest that is taken for a limit.
    pub(crate) const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

    /// So many seconds.
    pub(crate) fn of(seconds: f64) -> Result<Timeout, &'static str> {
        let limit = Duration::try_from_secs_f64(seconds)
            .map_err(|_| "expected a number of seconds that is not negative")?;
        if limit > Timeout::LONGEST {
            return Err("more than a year; 0 is no limit");
        }
        Ok(Timeout(Some(limit).filter(|limit| !limit.is_zero())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(words: &[&str]) -> Result<(String, usize), PeerError> {
        Peer::take(words).map(|(peer, taken)| (peer.to_string(), taken))
    }

    #[test]
    fn one_positional_or_two_name_a_peer() {
        assert_eq!(peer(&["pacs", "104", "x.dcm"]), Ok(("pacs:104".into(), 2)));
        assert_eq!(peer(&["pacs:104", "x.dcm"]), Ok(("pacs:104".into(), 1)));
        assert_eq!(peer(&["ARCHIVE@pacs:104"]), Ok(("pacs:104".into(), 1)));
        assert_eq!(peer(&["ARCHIVE@pacs", "104"]), Ok(("pacs:104".into(), 2)));
        let (named, _) = Peer::take(&["ARCHIVE@pacs:104"]).unwrap();
        assert_eq!(named.called, Some(AeTitle::new("ARCHIVE").unwrap()));
        // An AE title may have an @, and no host has.
        assert_eq!(peer(&["CT@WARD 3@pacs:104"]), Ok(("pacs:104".into(), 1)));
        assert_eq!(
            Peer::take(&["CT@WARD 3@pacs:104"]).unwrap().0.called,
            Some(AeTitle::new("CT@WARD 3").unwrap())
        );
    }

    #[test]
    fn ipv6_addresses_go_with_and_without_brackets() {
        assert_eq!(peer(&["::1", "104"]), Ok(("[::1]:104".into(), 2)));
        assert_eq!(peer(&["[::1]:104"]), Ok(("[::1]:104".into(), 1)));
        assert_eq!(peer(&["AE@[fe80::1]:104"]), Ok(("[fe80::1]:104".into(), 1)));
    }

    #[test]
    fn what_is_no_peer_says_why() {
        assert_eq!(peer(&["pacs"]), Err(PeerError::NoPort { address: "pacs".into() }));
        assert_eq!(peer(&["pacs", "dicom"]), Err(PeerError::BadPort("dicom".into())));
        assert_eq!(peer(&["pacs:0"]), Err(PeerError::BadPort("0".into())));
        assert_eq!(peer(&["pacs:65536"]), Err(PeerError::BadPort("65536".into())));
        assert_eq!(peer(&[":104"]), Err(PeerError::NoHost));
        assert_eq!(peer(&[]), Err(PeerError::NoHost));
        assert!(matches!(peer(&["A_TITLE_OF_17_CHR@pacs:104"]), Err(PeerError::BadAeTitle(_))));
    }

    #[test]
    fn a_syntax_is_named_by_uid_or_keyword() {
        let jpeg = Uid::from_static("1.2.840.10008.1.2.4.70");
        for text in ["1.2.840.10008.1.2.4.70", "JPEGLosslessSV1", "jpeglosslesssv1"] {
            assert_eq!(text.parse(), Ok(Syntax(jpeg.clone())));
        }
        assert_eq!("1.3.9999.1".parse(), Ok(Syntax(Uid::from_static("1.3.9999.1"))));
        assert!("JPEG".parse::<Syntax>().is_err());
    }

    #[test]
    fn a_timeout_takes_fractions_and_zero_is_none() {
        assert_eq!("0.05".parse(), Ok(Timeout(Some(Duration::from_millis(50)))));
        assert_eq!("30".parse(), Ok(Timeout(Some(Duration::from_secs(30)))));
        assert_eq!("0".parse(), Ok(Timeout(None)));
        for bad in ["-1", "NaN", "inf", "1e30", "soon", ""] {
            assert!(bad.parse::<Timeout>().is_err(), "{bad}");
        }
    }
}
