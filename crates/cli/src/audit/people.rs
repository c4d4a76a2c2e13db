//! Who takes part in what is recorded.

use kerma_audit::messages::{self, Parties, Queried};
use kerma_audit::{AccessPoint, Message, Participant, Source, host_name};
use kerma_dictionary::AeTitle;
use kerma_service::AssociationInfo;

/// This process.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    title: AeTitle,
    host: String,
    program: &'static str,
}

impl Own {
    /// The program of this name, with the title of the archive.
    pub(crate) fn new(title: AeTitle, program: &'static str) -> Own {
        Own { title, host: host_name(), program }
    }

    /// `QRSCP@pacs.example`
    pub(super) fn source(&self) -> Source {
        Source::new(format!("{}@{}", self.title, self.host))
    }

    pub(super) fn participant(&self) -> Participant {
        self.called(self.title)
    }

    /// As a peer has called it.
    pub(super) fn called(&self, title: AeTitle) -> Participant {
        Participant::new(std::process::id().to_string())
            .titles(&[title])
            .name(self.program)
            .at(AccessPoint::Name(self.host.clone()))
    }
}

/// Who wanted something of an archive that was not asked for on an association.
#[derive(Debug, Clone)]
pub(crate) enum Who {
    /// The archive itself, by its configuration.
    Itself,
    /// Whoever uses `kerma archive`: `login@host`.
    Operator(String),
}

impl Who {
    /// The one who runs this process.
    pub(crate) fn operator() -> Who {
        let login = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(|name| std::env::var(name).ok());
        let login = login.filter(|login| !login.is_empty()).unwrap_or_else(|| "unknown".into());
        Who::Operator(format!("{login}@{}", host_name()))
    }

    /// `login@host`, of an operator.
    pub(crate) fn login(self) -> String {
        match self {
            Who::Itself => String::new(),
            Who::Operator(login) => login,
        }
    }

    pub(super) fn participants(&self, own: &Own) -> Vec<Participant> {
        match self {
            Who::Itself => vec![own.participant().requestor()],
            Who::Operator(login) => vec![Participant::new(login.clone()).requestor(), own.participant()],
        }
    }
}

/// The Application Entity at the other side, with its address and the subject of its certificate.
pub(super) fn peer(association: &AssociationInfo) -> Participant {
    let participant = Participant::application_entity(&association.peer());
    let participant = match association.peer_address {
        Some(address) => participant.at(AccessPoint::Address(address.ip())),
        None => participant,
    };
    match &association.peer_certificate {
        Some(certificate) if !certificate.subject.is_empty() => participant.name(&*certificate.subject),
        _ => participant,
    }
}

/// The user at the other side, if that was verified.
pub(super) fn user(association: &AssociationInfo) -> Option<Participant> {
    association.user.as_ref().map(|user| Participant::new(&*user.name))
}

/// The host of an Application Entity to which instances are sent.
pub(crate) type Hosts = Box<dyn Fn(&AeTitle) -> Option<String> + Send>;

/// What the peer asks.
pub(super) fn query(association: &AssociationInfo, own: &Own, query: Queried) -> Message {
    let (asking, answering) = (peer(association).requestor(), own.called(association.own()));
    messages::query(asking, answering, user(association), query)
}

/// Instances come from the peer.
pub(super) fn sent_by(association: &AssociationInfo, own: &Own) -> Parties {
    Parties {
        source: peer(association).requestor(),
        destination: own.called(association.own()),
        others: user(association).into_iter().collect(),
    }
}

/// Instances go to the peer, or for it to another.
pub(super) fn sent_to(
    association: &AssociationInfo,
    own: &Own,
    destination: Option<AeTitle>,
    hosts: &Hosts,
) -> Parties {
    let (source, asking) = (own.called(association.own()), peer(association).requestor());
    let user = user(association);
    let Some(title) = destination else {
        return Parties { source, destination: asking, others: user.into_iter().collect() };
    };
    let destination = Participant::application_entity(&title);
    let destination = match hosts(&title) {
        Some(host) => destination.at(AccessPoint::of_host(&host)),
        None => destination,
    };
    Parties { source, destination, others: [asking].into_iter().chain(user).collect() }
}

/// Files by their URI.
pub(super) fn media(uri: &str) -> Participant {
    Participant::uri(uri)
}
