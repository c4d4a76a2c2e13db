use alloc::{sync::Arc, vec, vec::Vec};
use core::fmt;

use bytes::Bytes;
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{AsynchronousOperationsWindow, SopClassExtendedNegotiation};

/// The rules by which an acceptor answers an A-ASSOCIATE-RQ.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The called AE titles that are this one's; others are rejected (1, 1, 7).
    pub called: Peers,
    /// The calling AE titles that are served; others are rejected (1, 1, 3).
    pub calling: Peers,
    /// The abstract syntaxes that are supported. The first that matches a context decides on its transfer syntax; the
    /// roles of all that match add up, as where one is for C-STORE and one for the sub-operations of C-GET.
    pub supported: Vec<Supported>,
    /// Whose order of transfer syntaxes counts.
    pub preference: Preference,
    /// The longest P-DATA-TF that this side receives, as it is announced; 0 is no limit (PS3.8 §D.1).
    pub maximum_length: u32,
    /// The window granted if one is asked for, at most; 0 is no limit. `None` grants 1 and 1 (PS3.7 §D.3.3.3).
    pub asynchronous_operations_window: Option<AsynchronousOperationsWindow>,
    /// Implementation Class UID of the answer (PS3.7 §D.3.3.2).
    pub implementation_class_uid: Uid,
    /// Implementation Version Name of the answer, at most 16 bytes (PS3.7 §D.3.3.2).
    pub implementation_version_name: Option<Bytes>,
}

impl Policy {
    /// A policy that supports nothing yet and takes everyone, with the acceptor's order of preference, a maximum
    /// length of 128 KiB, and no asynchronous operations.
    pub fn new(implementation_class_uid: Uid) -> Policy {
        Policy {
            called: Peers::Any,
            calling: Peers::Any,
            supported: Vec::new(),
            preference: Preference::Acceptor,
            maximum_length: 128 << 10,
            asynchronous_operations_window: None,
            implementation_class_uid,
            implementation_version_name: None,
        }
    }

    /// The same policy that supports this too, after what it supported before.
    pub fn support(mut self, supported: Supported) -> Policy {
        self.supported.push(supported);
        self
    }
}

/// A list of AE titles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Peers {
    /// Every title, a blank one too.
    #[default]
    Any,
    /// These alone.
    OneOf(Vec<AeTitle>),
}

impl Peers {
    /// Whether the title is in the list.
    pub fn contains(&self, title: &AeTitle) -> bool {
        match self {
            Peers::Any => true,
            Peers::OneOf(titles) => titles.contains(title),
        }
    }
}

/// Whose order of transfer syntaxes decides among those that both sides support.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preference {
    /// The order of [`TransferSyntaxes::OneOf`].
    #[default]
    Acceptor,
    /// The order of the request.
    Requestor,
}

/// An abstract syntax that an acceptor supports, and how.
#[derive(Clone, Debug)]
pub struct Supported {
    /// The abstract syntax, or a whole family.
    pub abstract_syntax: AbstractSyntax,
    /// The transfer syntaxes for it.
    pub transfer_syntaxes: TransferSyntaxes,
    /// The roles that this side, the acceptor, takes.
    pub roles: Roles,
    /// How a SOP Class Extended Negotiation for it is answered.
    pub extended_negotiation: ExtendedNegotiation,
}

impl Supported {
    /// Supported as SCP with these transfer syntaxes, in the acceptor's order of preference.
    pub fn new(
        abstract_syntax: impl Into<AbstractSyntax>,
        transfer_syntaxes: impl Into<TransferSyntaxes>,
    ) -> Supported {
        Supported {
            abstract_syntax: abstract_syntax.into(),
            transfer_syntaxes: transfer_syntaxes.into(),
            roles: Roles::SCP,
            extended_negotiation: ExtendedNegotiation::Unanswered,
        }
    }

    /// The same with other roles for this side.
    pub fn roles(self, roles: Roles) -> Supported {
        Supported { roles, ..self }
    }

    /// The same with an answer to SOP Class Extended Negotiation.
    pub fn extended_negotiation(self, extended_negotiation: ExtendedNegotiation) -> Supported {
        Supported { extended_negotiation, ..self }
    }
}

/// Which abstract syntaxes a [`Supported`] is about.
#[derive(Clone)]
pub enum AbstractSyntax {
    /// This one.
    Is(Uid),
    /// Those for which the predicate holds: "every storage SOP class, and private ones too".
    Matching(Arc<dyn Fn(&Uid) -> bool + Send + Sync>),
}

impl AbstractSyntax {
    /// Those for which the predicate holds.
    pub fn matching(predicate: impl Fn(&Uid) -> bool + Send + Sync + 'static) -> AbstractSyntax {
        AbstractSyntax::Matching(Arc::new(predicate))
    }

    /// Whether the abstract syntax is in the set.
    pub fn contains(&self, abstract_syntax: &Uid) -> bool {
        match self {
            AbstractSyntax::Is(uid) => uid == abstract_syntax,
            AbstractSyntax::Matching(predicate) => predicate(abstract_syntax),
        }
    }
}

impl From<Uid> for AbstractSyntax {
    fn from(uid: Uid) -> AbstractSyntax {
        AbstractSyntax::Is(uid)
    }
}

impl fmt::Debug for AbstractSyntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AbstractSyntax::Is(uid) => fmt::Debug::fmt(uid, f),
            AbstractSyntax::Matching(_) => f.write_str("Matching(..)"),
        }
    }
}

/// Which transfer syntaxes are supported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TransferSyntaxes {
    /// These, in the acceptor's order of preference.
    OneOf(Vec<Uid>),
    /// Whatever is proposed first.
    Any,
}

impl From<Vec<Uid>> for TransferSyntaxes {
    fn from(uids: Vec<Uid>) -> TransferSyntaxes {
        TransferSyntaxes::OneOf(uids)
    }
}

impl From<&[Uid]> for TransferSyntaxes {
    fn from(uids: &[Uid]) -> TransferSyntaxes {
        TransferSyntaxes::OneOf(uids.to_vec())
    }
}

impl From<Uid> for TransferSyntaxes {
    fn from(uid: Uid) -> TransferSyntaxes {
        TransferSyntaxes::OneOf(vec![uid])
    }
}

/// The roles that one side may take for a SOP class (PS3.7 §D.3.3.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Roles {
    /// Service Class User: it invokes operations.
    pub scu: bool,
    /// Service Class Provider: it performs them.
    pub scp: bool,
}

impl Roles {
    /// SCU alone: the requestor's default.
    pub const SCU: Roles = Roles { scu: true, scp: false };
    /// SCP alone: the acceptor's default.
    pub const SCP: Roles = Roles { scu: false, scp: true };
    /// Both.
    pub const BOTH: Roles = Roles { scu: true, scp: true };
    /// Neither.
    pub const NONE: Roles = Roles { scu: false, scp: false };

    /// What the other side is when this one is `self`: SCU and SCP changed over.
    pub const fn opposite(self) -> Roles {
        Roles { scu: self.scp, scp: self.scu }
    }

    /// The roles that are in either.
    pub const fn or(self, other: Roles) -> Roles {
        Roles { scu: self.scu || other.scu, scp: self.scp || other.scp }
    }

    /// The roles that are in both.
    pub const fn and(self, other: Roles) -> Roles {
        Roles { scu: self.scu && other.scu, scp: self.scp && other.scp }
    }
}

/// How an acceptor answers a SOP Class Extended Negotiation (PS3.7 §D.3.3.5).
#[derive(Clone, Default)]
pub enum ExtendedNegotiation {
    /// Not at all, which means that nothing of it is supported.
    #[default]
    Unanswered,
    /// With the bytes that were proposed: everything is supported.
    Echo,
    /// With what the function makes of the proposal; not at all if that is `None`.
    Answer(AnswerExtendedNegotiation),
}

/// What an acceptor makes of a proposal: the service-class-application-information of its answer.
pub type AnswerExtendedNegotiation = Arc<dyn Fn(&SopClassExtendedNegotiation) -> Option<Bytes> + Send + Sync>;

impl ExtendedNegotiation {
    /// With what the function makes of the proposal; not at all if that is `None`.
    pub fn answer(
        answer: impl Fn(&SopClassExtendedNegotiation) -> Option<Bytes> + Send + Sync + 'static,
    ) -> ExtendedNegotiation {
        ExtendedNegotiation::Answer(Arc::new(answer))
    }
}

impl fmt::Debug for ExtendedNegotiation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ExtendedNegotiation::Unanswered => "Unanswered",
            ExtendedNegotiation::Echo => "Echo",
            ExtendedNegotiation::Answer(_) => "Answer(..)",
        })
    }
}
