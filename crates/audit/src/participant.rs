use std::net::IpAddr;

use kerma_dictionary::AeTitle;

use crate::{Code, codes, xml::Element};

/// Where a participant is in the network (PS3.15 §A.5.2.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccessPoint {
    /// A machine by its name.
    Name(String),
    /// An IP address.
    Address(IpAddr),
}

impl AccessPoint {
    /// A host as configurations have it: an address or a name.
    pub fn of_host(host: &str) -> AccessPoint {
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        bare.parse().map_or_else(|_| AccessPoint::Name(host.to_owned()), AccessPoint::Address)
    }
}

/// Somebody or something that took part in an event (PS3.15 §A.5.2, ActiveParticipant).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    user_id: String,
    alternative: Option<String>,
    name: Option<String>,
    is_requestor: bool,
    pub(crate) roles: Vec<Code>,
    access_point: Option<AccessPoint>,
    media: Option<Code>,
}

impl Participant {
    /// Whoever has this User ID (PS3.15 §A.5.2.1): a person as `login@domain`, a process by its ID, a node by its name.
    pub fn new(user_id: impl Into<String>) -> Participant {
        Participant {
            user_id: user_id.into(),
            alternative: None,
            name: None,
            is_requestor: false,
            roles: Vec::new(),
            access_point: None,
            media: None,
        }
    }

    /// An Application Entity of which no more is known than its title.
    pub fn application_entity(title: &AeTitle) -> Participant {
        Participant::new(title.to_string()).titles(&[*title])
    }

    /// Files and folders by their URI, such as `file:///media/cd`.
    pub fn uri(uri: impl Into<String>) -> Participant {
        Participant { media: Some(codes::URI), ..Participant::new(uri) }
    }

    /// The AE titles that it took part with (PS3.15 §A.5.2.2).
    pub fn titles(mut self, titles: &[AeTitle]) -> Participant {
        let titles: Vec<String> = titles.iter().map(AeTitle::to_string).collect();
        self.alternative = Some(format!("AETITLES={}", titles.join(";")));
        self
    }

    /// What people call it: a person's name, the name of a program, the subject of a certificate.
    pub fn name(mut self, name: impl Into<String>) -> Participant {
        self.name = Some(name.into());
        self
    }

    /// It is the one that began. Of the participants of a message there is one such at most.
    pub fn requestor(mut self) -> Participant {
        self.is_requestor = true;
        self
    }

    /// Where it is.
    pub fn at(mut self, access_point: AccessPoint) -> Participant {
        self.access_point = Some(access_point);
        self
    }

    /// The part that it had (CID 402), besides those that it has already.
    pub fn role(mut self, role: Code) -> Participant {
        self.roles.push(role);
        self
    }

    pub(crate) fn element(&self) -> Element {
        let (place, kind) = match &self.access_point {
            Some(AccessPoint::Name(name)) => (Some(name.clone()), Some("1")),
            Some(AccessPoint::Address(address)) => (Some(address.to_string()), Some("2")),
            None => (None, None),
        };
        let media = |code: &Code| Element::new("MediaIdentifier").child(code.element("MediaType"));
        Element::new("ActiveParticipant")
            .attribute("UserID", &*self.user_id)
            .optional("AlternativeUserID", self.alternative.as_deref())
            .optional("UserName", self.name.as_deref())
            .attribute("UserIsRequestor", self.is_requestor.to_string())
            .optional("NetworkAccessPointID", place)
            .optional("NetworkAccessPointTypeCode", kind)
            .children(self.roles.iter().map(|role| role.element("RoleIDCode")))
            .children(self.media.as_ref().map(media))
    }
}
