use core::fmt;

use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService, ServiceClass},
};
use kerma_status::{Status, Table, tables};

/// A normalized service class as a row: its SOP classes, which DIMSE services they have in which role, and the names of their
/// action and event types (PS3.4).
#[derive(Debug)]
pub struct Class {
    /// The service class.
    pub service_class: ServiceClass,
    /// Its SOP classes with DIMSE-N services.
    pub sop_classes: &'static [Member],
    /// Its Meta SOP classes.
    pub metas: &'static [Meta],
    /// The SOP class that all its instances are of, whichever of its SOP classes was negotiated: UPS Push for Unified Procedure
    /// Step (PS3.4 §CC.3.1). `None` if an instance is of the SOP class that was negotiated.
    pub instances_of: Option<Uid>,
}

/// A SOP class of a [`Class`].
#[derive(Debug)]
pub struct Member {
    /// Its SOP Class UID.
    pub uid: Uid,
    /// Its DIMSE-N services.
    pub services: &'static [Offered],
    /// The UID of its only instance, if that is well-known (PS3.6 annex A).
    pub instance: Option<Uid>,
    /// Its action types.
    pub actions: &'static [Kind],
    /// Its event types.
    pub events: &'static [Kind],
}

/// A DIMSE-N service of a SOP class, and whether each side must have it. The SCU asks and the SCP performs, but for
/// N-EVENT-REPORT, which the SCP asks and the SCU performs (PS3.7 §10.1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The service.
    pub service: DimseService,
    /// Usage by the SCU.
    pub scu: Usage,
    /// Usage by the SCP.
    pub scp: Usage,
}

/// Whether a DIMSE service must be there (PS3.4 §5.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// M
    Mandatory,
    /// U
    Optional,
}

/// An action type or an event type.
#[derive(Debug)]
pub struct Kind {
    /// Action Type ID (0000,1008) or Event Type ID (0000,1002).
    pub id: u16,
    /// Its name in the standard.
    pub name: &'static str,
    /// Its statuses, if they are not those of the DIMSE service.
    pub table: Option<&'static Table>,
}

/// A Meta SOP class: one presentation context for several SOP classes (PS3.4 §H.3.2.2).
#[derive(Debug)]
pub struct Meta {
    /// Its UID.
    pub uid: Uid,
    /// The SOP classes that its presentation context carries.
    pub members: &'static [Uid],
}

/// Why a presentation context does not carry a SOP class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotCarried {
    /// The service class does not know the SOP class.
    Unknown,
    /// It is another SOP class of the service class.
    Another,
}

impl Class {
    /// Its SOP class of this UID.
    pub fn member(&self, sop_class: &Uid) -> Option<&'static Member> {
        self.sop_classes.iter().find(|member| member.uid == *sop_class)
    }

    /// The abstract syntaxes that its presentation contexts may have: SOP classes and Meta SOP classes.
    pub fn abstract_syntaxes(&self) -> impl Iterator<Item = &'static Uid> + use<> {
        let metas = self.metas.iter().map(|meta| &meta.uid);
        self.sop_classes.iter().map(|member| &member.uid).chain(metas)
    }

    /// The SOP classes that a presentation context of this abstract syntax carries.
    pub fn carried(&self, abstract_syntax: &Uid) -> impl Iterator<Item = &'static Member> + use<'_> {
        let meta = self.metas.iter().find(|meta| meta.uid == *abstract_syntax);
        let is_carried = move |uid: &Uid| meta.is_some_and(|meta| meta.members.contains(uid));
        let abstract_syntax = abstract_syntax.clone();
        self.sop_classes.iter().filter(move |member| member.uid == abstract_syntax || is_carried(&member.uid))
    }

    /// The row for a request for `sop_class` on a presentation context of this abstract syntax.
    pub(crate) fn addressed(
        &self,
        abstract_syntax: &Uid,
        sop_class: &Uid,
    ) -> Result<&'static Member, NotCarried> {
        if let Some(member) = self.carried(abstract_syntax).find(|member| member.uid == *sop_class) {
            return Ok(member);
        }
        let for_instances = self.instances_of.as_ref() == Some(sop_class);
        match self.member(abstract_syntax).filter(|_| for_instances) {
            Some(member) => Ok(member),
            None if self.member(sop_class).is_some() => Err(NotCarried::Another),
            None => Err(NotCarried::Unknown),
        }
    }

    /// The SOP class that a request names for an instance of this SOP class.
    pub fn instance_class<'a>(&'a self, sop_class: &'a Uid) -> &'a Uid {
        match &self.instances_of {
            Some(instances_of) if self.member(sop_class).is_some() => instances_of,
            _ => sop_class,
        }
    }

    /// Whether the UID is that of one of its SOP classes or Meta SOP classes.
    pub fn has(&self, uid: &Uid) -> bool {
        self.abstract_syntaxes().any(|abstract_syntax| abstract_syntax == uid)
    }
}

impl Member {
    /// How it has this DIMSE service, if it has it.
    pub fn offers(&self, service: DimseService) -> Option<&'static Offered> {
        self.services.iter().find(|offered| offered.service == service)
    }

    /// The action types of N-ACTION or the event types of N-EVENT-REPORT; none of another service.
    pub fn kinds(&self, service: DimseService) -> &'static [Kind] {
        match service {
            DimseService::NAction => self.actions,
            DimseService::NEventReport => self.events,
            _ => &[],
        }
    }

    /// The action or event type of this number.
    pub fn kind(&self, service: DimseService, id: u16) -> Option<&'static Kind> {
        self.kinds(service).iter().find(|kind| kind.id == id)
    }

    /// The statuses of a DIMSE service of this SOP class, and of an action or event type that has its own.
    pub fn table(&self, service: DimseService, kind: Option<u16>) -> &'static Table {
        let of_kind = kind.and_then(|id| self.kind(service, id)?.table);
        of_kind.unwrap_or_else(|| {
            sop_classes::by_uid(&self.uid)
                .map_or(tables::general(service), |class| tables::of_sop_class(class, service))
        })
    }

    /// The status of an N-GET for attributes that are not there: 0x0001 if the SOP class has that warning, else 0x0107.
    pub fn lacking(&self) -> Status {
        let lacking = Status::REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED;
        let has_own = self.table(DimseService::NGet, None).find(lacking).is_some();
        if has_own { lacking } else { Status::ATTRIBUTE_LIST_ERROR }
    }
}

/// M or U.
impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Usage::Mandatory => "M",
            Usage::Optional => "U",
        })
    }
}

/// Its name and number.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.id)
    }
}
