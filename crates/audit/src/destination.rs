use std::{fmt, path::PathBuf, str::FromStr};

use thiserror::Error;

/// Where an audit trail goes: `file:PATH` or `syslog-tls://HOST:PORT`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Destination {
    /// A file to which each message is added as a line.
    File(PathBuf),
    /// A syslog server with TLS (RFC 5425; PS3.15 §A.6).
    SyslogTls {
        /// Its name, which its certificate has, or its address.
        host: String,
        /// Its port.
        port: u16,
    },
}

/// The port of syslog over TLS (RFC 5425 §4.1).
const SYSLOG_TLS: u16 = 6514;

/// Why a text is not a [`Destination`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DestinationError {
    /// It begins with neither.
    #[error("'{0}' is no destination of an audit trail: file:PATH or syslog-tls://HOST:PORT")]
    Unknown(String),
    /// There is no path, or no host.
    #[error("'{0}' does not say where to")]
    Nowhere(String),
    /// The text after the last colon is not a port.
    #[error("'{0}' is not a port (1 to 65535)")]
    Port(String),
}

impl FromStr for Destination {
    type Err = DestinationError;

    fn from_str(text: &str) -> Result<Destination, DestinationError> {
        if let Some(path) = text.strip_prefix("file:") {
            // file:///var/log is the same as file:/var/log.
            let path = path.strip_prefix("//").filter(|path| path.starts_with('/')).unwrap_or(path);
            return match path.is_empty() {
                true => Err(DestinationError::Nowhere(text.into())),
                false => Ok(Destination::File(path.into())),
            };
        }
        let place = text.strip_prefix("syslog-tls://");
        let place = place.ok_or_else(|| DestinationError::Unknown(text.into()))?;
        let place = place.strip_suffix('/').unwrap_or(place);
        let (host, port) = match place.rsplit_once(':') {
            // The colons of an IPv6 address are its own.
            Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
                let number = port.parse().ok().filter(|port| *port != 0);
                (host, number.ok_or_else(|| DestinationError::Port(port.into()))?)
            }
            _ => (place, SYSLOG_TLS),
        };
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        match host.is_empty() {
            true => Err(DestinationError::Nowhere(text.into())),
            false => Ok(Destination::SyslogTls { host: host.into(), port }),
        }
    }
}

impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Destination::File(path) => write!(f, "file:{}", path.display()),
            Destination::SyslogTls { host, port } if host.contains(':') => {
                write!(f, "syslog-tls://[{host}]:{port}")
            }
            Destination::SyslogTls { host, port } => write!(f, "syslog-tls://{host}:{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_destination_is_a_file_or_a_server() {
        let of = |text: &str| text.parse::<Destination>();
        let server = |host: &str, port| Ok(Destination::SyslogTls { host: host.into(), port });
        assert_eq!(of("file:/var/log/audit.xml"), Ok(Destination::File("/var/log/audit.xml".into())));
        assert_eq!(of("file:///var/log/audit.xml"), Ok(Destination::File("/var/log/audit.xml".into())));
        assert_eq!(of("file:audit.xml"), Ok(Destination::File("audit.xml".into())));
        assert_eq!(of("syslog-tls://arr.example:6515"), server("arr.example", 6515));
        assert_eq!(of("syslog-tls://arr.example"), server("arr.example", 6514));
        assert_eq!(of("syslog-tls://[::1]:1/"), server("::1", 1));
        assert_eq!(of("syslog-tls://[::1]"), server("::1", 6514));
        for text in
            ["", "audit.xml", "file:", "syslog://a:1", "syslog-tls://", "syslog-tls://:1", "syslog-tls://a:0"]
        {
            assert!(of(text).is_err(), "{text}");
        }
        for text in ["file:/a", "syslog-tls://a:1", "syslog-tls://[::1]:2"] {
            assert_eq!(of(text).unwrap().to_string(), text);
        }
    }
}
