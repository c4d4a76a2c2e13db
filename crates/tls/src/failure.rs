use std::{fmt, io};

use rustls::{AlertDescription, CertificateError, Error, InvalidMessage, PeerIncompatible};

/// Why TLS with a peer came to nothing, in words for whoever reads a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    reason: Reason,
    text: String,
}

/// What kind of [`Failure`] it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// No authority that is known vouches for the peer's certificate.
    UnknownAuthority,
    /// The time of the peer's certificate is over.
    Expired,
    /// The time of the peer's certificate has not come.
    NotYetValid,
    /// The authority of the peer's certificate has revoked it.
    Revoked,
    /// Nothing says whether the peer's certificate is revoked: there is no list of its authority, or an old one.
    RevocationUnknown,
    /// The peer has shown no certificate.
    NoCertificate,
    /// The peer's certificate is for other hosts.
    WrongName,
    /// The peer's certificate is bad in another way.
    BadCertificate,
    /// The peer speaks without TLS.
    WithoutTls,
    /// The peer closed the connection, or said nothing in time.
    Silent,
    /// There is no version or cipher suite that both sides have.
    NothingInCommon,
    /// The peer refused, and said why.
    Refused,
    /// Anything else.
    Other,
}

impl Failure {
    /// Which kind it is.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    fn new(reason: Reason, text: impl Into<String>) -> Failure {
        Failure { reason, text: text.into() }
    }

    /// The connection was closed during the handshake; `at_once` if the peer has said nothing.
    pub(crate) fn closed(at_once: bool) -> Failure {
        Failure::new(
            Reason::Silent,
            match at_once {
                true => "the peer closed the connection without an answer: it may be without TLS",
                false => "the peer closed the connection during the handshake",
            },
        )
    }

    /// The handshake took too long.
    pub(crate) fn late(heard: bool) -> Failure {
        Failure::new(
            Reason::Silent,
            match heard {
                true => "the peer did not end the handshake in time",
                false => "the peer said nothing in time: it may be without TLS",
            },
        )
    }

    /// The peer's first bytes are no TLS.
    pub(crate) fn without_tls(bytes: &[u8], is_acceptor: bool) -> Failure {
        let what = match (bytes, is_acceptor) {
            ([1, 0, ..], true) => "the peer speaks DICOM without TLS, and this port has TLS",
            ([1..=7, 0, ..], false) => "the peer speaks DICOM without TLS",
            _ => "the peer is without TLS: its first bytes are none of TLS",
        };
        Failure::new(Reason::WithoutTls, what)
    }

    /// What rustls found.
    pub(crate) fn of(error: Error, is_acceptor: bool) -> Failure {
        let (reason, text) = match error {
            Error::InvalidCertificate(error) => of_certificate(&error),
            Error::NoCertificatesPresented => {
                (Reason::NoCertificate, "the peer has shown no certificate, and one is required".to_owned())
            }
            Error::AlertReceived(alert) => (Reason::Refused, of_alert(alert)),
            Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
                (Reason::WithoutTls, "the peer speaks something other than TLS".to_owned())
            }
            Error::PeerIncompatible(why) => (Reason::NothingInCommon, in_common(&why, is_acceptor)),
            other => (Reason::Other, other.to_string()),
        };
        Failure { reason, text }
    }
}

/// What is wrong with the peer's certificate.
fn of_certificate(error: &CertificateError) -> (Reason, String) {
    use CertificateError::*;
    let (reason, text) = match error {
        UnknownIssuer => {
            (Reason::UnknownAuthority, "the peer's certificate is of an unknown authority".into())
        }
        Expired | ExpiredContext { .. } => (Reason::Expired, "the peer's certificate has expired".into()),
        NotValidYet | NotValidYetContext { .. } => {
            (Reason::NotYetValid, "the peer's certificate is not yet valid".into())
        }
        Revoked => (Reason::Revoked, "the peer's certificate is revoked".into()),
        UnknownRevocationStatus => {
            let text = "no revocation list is of the authority of the peer's certificate";
            (Reason::RevocationUnknown, text.into())
        }
        ExpiredRevocationList | ExpiredRevocationListContext { .. } => {
            let text = "the revocation list of the authority of the peer's certificate is out of date";
            (Reason::RevocationUnknown, text.into())
        }
        NotValidForName => {
            (Reason::WrongName, "the peer's certificate is for another host (wrong name)".into())
        }
        NotValidForNameContext { expected, presented } => {
            let names: Vec<&str> = presented.iter().map(|name| bare(name)).collect();
            let names = match names.is_empty() {
                true => "it names none in its Subject Alternative Name".to_owned(),
                false => format!("but for {}", names.join(", ")),
            };
            let text = format!(
                "the peer's certificate is not for the host {}, {names} (wrong name)",
                expected.to_str()
            );
            (Reason::WrongName, text)
        }
        InvalidPurpose | InvalidPurposeContext { .. } => {
            let text = "the peer's certificate is not for this use (Extended Key Usage)";
            (Reason::BadCertificate, text.into())
        }
        BadSignature => (Reason::BadCertificate, "the signature of the peer's certificate is wrong".into()),
        Other(error) => {
            let text = match error.to_string().as_str() {
                "CaUsedAsEndEntity" => "it is that of an authority (CA:TRUE)".to_owned(),
                "UnsupportedCertVersion" => {
                    "it is of version 1, without extensions; version 3 is needed".to_owned()
                }
                other => other.to_owned(),
            };
            (Reason::BadCertificate, format!("the peer's certificate cannot be used: {text}"))
        }
        other => (Reason::BadCertificate, format!("the peer's certificate cannot be used: {other}")),
    };
    (reason, text)
}

/// `DnsName("a")` as `a`.
fn bare(name: &str) -> &str {
    let inner = name.split_once('(').and_then(|(_, rest)| rest.strip_suffix(')')).unwrap_or(name);
    inner.trim_matches('"')
}

fn of_alert(alert: AlertDescription) -> String {
    let why = match alert {
        AlertDescription::CertificateRequired => {
            "it requires a certificate, and was shown none (no certificate)"
        }
        AlertDescription::UnknownCA => {
            "it does not know the authority of this side's certificate (unknown authority)"
        }
        AlertDescription::CertificateExpired => "this side's certificate has expired, or is not yet valid",
        AlertDescription::CertificateRevoked => "this side's certificate is revoked",
        AlertDescription::BadCertificate
        | AlertDescription::UnsupportedCertificate
        | AlertDescription::CertificateUnknown => {
            "it does not take this side's certificate, or was shown no certificate"
        }
        AlertDescription::HandshakeFailure | AlertDescription::InsufficientSecurity => {
            "there is no cipher suite that both sides have, or no certificate for one"
        }
        AlertDescription::ProtocolVersion => "there is no version of TLS that both sides have",
        AlertDescription::AccessDenied => "it denies access",
        AlertDescription::UnexpectedMessage => "it expects something else, perhaps DICOM without TLS",
        _ => "",
    };
    match why {
        "" => format!("the peer refused: {alert:?}"),
        why => format!("the peer refused: {why} ({alert:?})"),
    }
}

fn in_common(why: &PeerIncompatible, is_acceptor: bool) -> String {
    let peer = if is_acceptor { "offers" } else { "chose" };
    match why {
        PeerIncompatible::NoCipherSuitesInCommon => {
            "there is no cipher suite that both sides have".to_owned()
        }
        PeerIncompatible::NoKxGroupsInCommon => "there is no key exchange that both sides have".to_owned(),
        // Those before 1.2 have no such extension (RFC 5246 §7.4.1.4.1).
        PeerIncompatible::SignatureAlgorithmsExtensionRequired
        | PeerIncompatible::SupportedVersionsExtensionRequired
        | PeerIncompatible::Tls12NotOffered
        | PeerIncompatible::Tls12NotOfferedOrEnabled
        | PeerIncompatible::Tls13RequiredForQuic
        | PeerIncompatible::ServerDoesNotSupportTls12Or13 => {
            format!("the peer {peer} a version of TLS before 1.2, which BCP 195 forbids")
        }
        other => format!("there is nothing that both sides have: {other:?}"),
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TLS: {}", self.text)
    }
}

impl std::error::Error for Failure {}

impl From<Failure> for io::Error {
    fn from(failure: Failure) -> io::Error {
        let kind = match failure.reason {
            Reason::Silent => io::ErrorKind::ConnectionAborted,
            _ => io::ErrorKind::InvalidData,
        };
        io::Error::new(kind, failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_before_1_2_is_said_to_be_one_however_it_was_noticed() {
        for why in [
            PeerIncompatible::SignatureAlgorithmsExtensionRequired,
            PeerIncompatible::SupportedVersionsExtensionRequired,
            PeerIncompatible::Tls12NotOffered,
        ] {
            let failure = Failure::of(Error::PeerIncompatible(why), true);
            assert_eq!(failure.reason(), Reason::NothingInCommon);
            assert!(failure.to_string().contains("offers a version of TLS before 1.2"), "{failure}");
        }
    }
}
