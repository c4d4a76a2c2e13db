//! Option groups that tools share.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use clap::builder::Resettable;
use clap::{Args, ValueEnum};
use kerma_dictionary::{AeTitle, TransferSyntax, Uid, uids};
use kerma_pdu::UserIdentityRq;

use super::tls::{AcceptorTls, RequestorTls};
use super::{Peer, PeerError, Syntax, Timeout};

/// What every tool takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "General Options")]
pub(crate) struct Logging {
    #[command(flatten)]
    pub(crate) verbosity: Verbosity,
    /// Log this and what is graver [-ll]
    #[arg(long, value_name = "LEVEL")]
    pub(crate) log_level: Option<LogLevel>,
}

/// What every tool of the network takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "General Options")]
pub(crate) struct General {
    #[command(flatten)]
    pub(crate) logging: Logging,
    /// Show in the log whom the data sets are about; without it the log has no patient data
    #[arg(long)]
    pub(crate) log_identifiers: bool,
    /// Write events to stdout, one JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
}

/// How much is said; one of them at most.
#[derive(Debug, Clone, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "General Options")]
pub(crate) struct Verbosity {
    /// Nothing on stdout nor stderr
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// Log what happens
    #[arg(short, long)]
    pub(crate) verbose: bool,
    /// Log everything: negotiation parameters, PDUs, messages
    #[arg(short, long)]
    pub(crate) debug: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogLevel {
    #[value(alias = "fatal")]
    Critical,
    Error,
    Warn,
    Info,
    #[value(alias = "trace")]
    Debug,
}

/// Limits of an association, the same for both roles.
#[derive(Debug, Args)]
#[command(next_help_heading = "Network Options")]
pub(crate) struct Network {
    /// Time for establishing and releasing an association, in seconds; 0: no limit [-ta]
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    pub(crate) acse_timeout: Timeout,
    /// Time to wait for a DIMSE message, in seconds; 0: no limit [-td]
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    pub(crate) dimse_timeout: Timeout,
    /// Time for connecting, for writing, and for an idle association, in seconds; 0: no limit [-tn, -ts]
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    pub(crate) network_timeout: Timeout,
    /// Time for connecting, in seconds; 0: no limit; default: that of -tn [-to]
    #[arg(long, value_name = "SECONDS")]
    pub(crate) timeout: Option<Timeout>,
    /// The longest PDU to receive, in bytes; 0: no limit [-pdu]
    #[arg(long, value_name = "BYTES", default_value_t = 16382)]
    pub(crate) max_pdu: u32,
}

/// Options of a tool that requests associations.
#[derive(Debug, Args)]
#[command(next_help_heading = "Network Options")]
pub(crate) struct Requestor {
    /// My AE title; default: the tool's name in capitals [-aet]
    #[arg(long, value_name = "AETITLE", alias = "aetitle", value_parser = AeTitle::new)]
    pub(crate) calling_aet: Option<AeTitle>,
    /// The peer's AE title; default: ANY-SCP [-aec]
    #[arg(long, value_name = "AETITLE", alias = "call", value_parser = AeTitle::new)]
    pub(crate) called_aet: Option<AeTitle>,
    #[command(flatten)]
    pub(crate) network: Network,
    #[command(flatten)]
    pub(crate) user: User,
    #[command(flatten)]
    pub(crate) tls: RequestorTls,
}

/// Who the user is (PS3.7 §D.3.3.7); one kind of identity at most.
#[derive(Debug, Args)]
#[command(next_help_heading = "User Identity Options")]
pub(crate) struct User {
    /// Say that this is the user [-usr]
    #[arg(long, value_name = "NAME", group = "identity")]
    user: Option<String>,
    /// The user's password [-pwd]
    #[arg(long, value_name = "PASSWORD", requires = "user", conflicts_with = "empty_password")]
    password: Option<String>,
    /// An empty password of the user [-epw]
    #[arg(long, requires = "user")]
    empty_password: bool,
    /// Identify the user by the Kerberos ticket in this file [-kt]
    #[arg(long, value_name = "FILE", group = "identity")]
    kerberos: Option<PathBuf>,
    /// Identify the user by the SAML assertion in this file
    #[arg(long, value_name = "FILE", group = "identity")]
    saml: Option<PathBuf>,
    /// Identify the user by the JSON Web Token in this file
    #[arg(long, value_name = "FILE", group = "identity")]
    jwt: Option<PathBuf>,
    /// Ask the peer to confirm the identity; that it does not is a warning [-rsp]
    #[arg(long, requires = "identity")]
    pub(crate) pos_response: bool,
}

impl User {
    /// The identity to negotiate, if there is one.
    ///
    /// # Errors
    /// The file that cannot be read, and why.
    pub(crate) fn identity(&self) -> Result<Option<UserIdentityRq>, (PathBuf, io::Error)> {
        let read = |path: &PathBuf| std::fs::read(path).map_err(|error| (path.clone(), error));
        let password = if self.empty_password { Some("") } else { self.password.as_deref() };
        let (user_identity_type, primary, secondary) = match self {
            User { user: Some(user), .. } => match password {
                Some(password) => {
                    (UserIdentityRq::USERNAME_AND_PASSCODE, user.clone().into_bytes(), password.to_owned())
                }
                None => (UserIdentityRq::USERNAME, user.clone().into_bytes(), String::new()),
            },
            User { kerberos: Some(file), .. } => (UserIdentityRq::KERBEROS, read(file)?, String::new()),
            User { saml: Some(file), .. } => (UserIdentityRq::SAML, read(file)?, String::new()),
            User { jwt: Some(file), .. } => (UserIdentityRq::JWT, read(file)?, String::new()),
            _ => return Ok(None),
        };
        Ok(Some(UserIdentityRq {
            user_identity_type,
            positive_response_requested: self.pos_response,
            primary_field: primary.into(),
            secondary_field: secondary.into_bytes().into(),
        }))
    }
}

impl Requestor {
    /// The peer that the positionals name, with the title of `-aec`; and how many positionals it took.
    pub(crate) fn peer<S: AsRef<str>>(&self, positionals: &[S]) -> Result<(Peer, usize), PeerError> {
        let (mut peer, taken) = Peer::take(positionals)?;
        match (self.called_aet, peer.called) {
            (Some(option), Some(address)) if option != address => return Err(PeerError::TwoTitles),
            (option, address) => peer.called = option.or(address),
        }
        Ok((peer, taken))
    }

    /// The same, where paths follow.
    pub(crate) fn peer_and_paths<'a>(
        &self,
        positionals: &'a [OsString],
    ) -> Result<(Peer, Vec<&'a Path>), PeerError> {
        let words: Vec<_> = positionals.iter().take(2).map(|word| word.to_string_lossy()).collect();
        let (peer, taken) = self.peer(&words)?;
        let paths: Vec<_> = positionals.iter().skip(taken).map(Path::new).collect();
        if paths.is_empty() { Err(PeerError::NoPath) } else { Ok((peer, paths)) }
    }

    /// The same, where nothing follows.
    pub(crate) fn only_peer<S: AsRef<str>>(&self, positionals: &[S]) -> Result<Peer, PeerError> {
        let (peer, taken) = self.peer(positionals)?;
        match positionals.get(taken) {
            Some(more) => Err(PeerError::TooMany(more.as_ref().into())),
            None => Ok(peer),
        }
    }
}

/// Options of a tool that accepts associations.
#[derive(Debug, Args)]
#[command(next_help_heading = "Network Options")]
pub(crate) struct Acceptor {
    /// The TCP port to listen on; 0: any that is free
    #[arg(help_heading = Resettable::Reset)]
    pub(crate) port: u16,
    /// My AE title; default: the tool's name in capitals [-aet]
    #[arg(long, value_name = "AETITLE", alias = "aetitle", value_parser = AeTitle::new)]
    pub(crate) ae_title: Option<AeTitle>,
    /// The address of the interface to listen on; default: all, IPv6 and IPv4 [-ba]
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) bind_address: Option<String>,
    #[command(flatten)]
    pub(crate) network: Network,
    #[command(flatten)]
    pub(crate) tls: AcceptorTls,
}

/// The transfer syntaxes that an SCU proposes.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "Transfer Syntax Options")]
pub(crate) struct RequestedSyntax {
    /// Propose Explicit VR Little Endian only [-xe]
    #[arg(long)]
    pub(crate) request_little: bool,
    /// Propose Explicit VR Big Endian only [-xb]
    #[arg(long)]
    pub(crate) request_big: bool,
    /// Propose Implicit VR Little Endian only [-xi]
    #[arg(long)]
    pub(crate) request_implicit: bool,
    /// Propose this transfer syntax (a UID or its keyword) and the uncompressed ones behind it [-xd, for storescu also
    /// -xs -xy -xx -xv -xw -xt -xu -xr and DCMTK's others]
    #[arg(long, value_name = "SYNTAX")]
    pub(crate) propose: Option<Syntax>,
}

impl RequestedSyntax {
    /// The one syntax that is asked for.
    pub(crate) fn only(&self) -> Option<Uid> {
        match self {
            RequestedSyntax { request_little: true, .. } => Some(uids::EXPLICIT_VR_LITTLE_ENDIAN),
            RequestedSyntax { request_big: true, .. } => Some(uids::EXPLICIT_VR_BIG_ENDIAN),
            RequestedSyntax { request_implicit: true, .. } => Some(uids::IMPLICIT_VR_LITTLE_ENDIAN),
            _ => None,
        }
    }

    /// In the order in which they are proposed.
    pub(crate) fn uids(&self) -> Vec<Uid> {
        match (self.only(), &self.propose) {
            (Some(only), _) => vec![only],
            (None, Some(Syntax(first))) => first_of(first, &TransferSyntax::DEFAULT),
            (None, None) => TransferSyntax::DEFAULT.to_vec(),
        }
    }
}

/// This one before the others.
pub(crate) fn first_of(first: &Uid, others: &[Uid]) -> Vec<Uid> {
    let others = others.iter().filter(|uid| *uid != first);
    std::iter::once(first).chain(others).cloned().collect()
}

/// The transfer syntaxes that an SCP takes first; without one of them the requestor's order counts.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "Preferred Transfer Syntaxes")]
pub(crate) struct PreferredSyntax {
    /// Prefer Explicit VR in local byte order, then other uncompressed syntaxes [-x=]
    #[arg(long)]
    pub(crate) prefer_uncompr: bool,
    /// Prefer Explicit VR Little Endian [-xe]
    #[arg(long)]
    pub(crate) prefer_little: bool,
    /// Prefer Explicit VR Big Endian [-xb]
    #[arg(long)]
    pub(crate) prefer_big: bool,
    /// Accept Implicit VR Little Endian only [-xi]
    #[arg(long)]
    pub(crate) implicit: bool,
    /// Prefer this transfer syntax (a UID or its keyword), then uncompressed ones [+xs +xy +xx +xv +xw +xt +xu +xr +xd and
    /// DCMTK's others]
    #[arg(long, value_name = "SYNTAX")]
    pub(crate) prefer: Option<Syntax>,
}
