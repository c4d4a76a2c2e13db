//! The SOP classes and Meta SOP classes of PS3.4: to which service class each belongs, and with which DIMSE
//! services it works.
//!
//! ```
//! use kerma_dictionary::{sop_classes, sop_classes::{DimseService, ServiceClass}, uids};
//!
//! let ct = sop_classes::by_uid(&uids::CT_IMAGE_STORAGE).unwrap();
//! assert_eq!((ct.service_class, ct.services), (ServiceClass::Storage, &[DimseService::CStore][..]));
//! assert!(sop_classes::of(ServiceClass::QueryRetrieve).all(|class| !class.is_storage()));
//! ```

use core::fmt;

use crate::{Uid, generated::sop_classes as table, uids};

/// A SOP class or Meta SOP class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SopClass {
    /// Its UID.
    pub uid: Uid,
    /// Its keyword, such as `CTImageStorage`; empty in the two retired rows that PS3.6 has blanked.
    pub keyword: &'static str,
    /// Its name, such as `CT Image Storage`; empty where the keyword is.
    pub name: &'static str,
    /// The service class of the SOP class.
    pub service_class: ServiceClass,
    /// The DIMSE services of the SOP class. A Meta SOP class has none, and neither have media and real-time communication.
    pub services: &'static [DimseService],
    /// Whether the SOP class is a Meta SOP class: a name for several SOP classes together (PS3.4 §H.3.2).
    pub meta: bool,
    /// Whether the standard has retired the SOP class.
    pub retired: bool,
}

impl SopClass {
    /// Whether its instances are stored with C-STORE: Storage (PS3.4 annex B) and Non-Patient Object Storage
    /// (annex GG). The two have different status tables.
    pub const fn is_storage(&self) -> bool {
        matches!(self.service_class, ServiceClass::Storage | ServiceClass::NonPatientObjectStorage)
    }

    pub(crate) const fn meta(mut self) -> SopClass {
        self.meta = true;
        self
    }

    pub(crate) const fn retired(mut self) -> SopClass {
        self.retired = true;
        self
    }
}

/// Its name; without one, its UID.
impl fmt::Display for SopClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.name.is_empty() { self.uid.fmt(f) } else { f.pad(self.name) }
    }
}

macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type { $($(#[$variant_doc])* $variant),+ }

        impl $type {
            /// Every one of them.
            pub const ALL: &[$type] = &[$($type::$variant),+];

            /// Its name in the standard.
            pub const fn name(self) -> &'static str {
                match self { $($type::$variant => $name),+ }
            }
        }

        /// Its name in the standard.
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

named! {
    /// A service class of PS3.4, or a group of SOP classes that the standard gives no service class of its own.
    #[non_exhaustive]
    ServiceClass {
        /// PS3.4 annex P
        ApplicationEventLogging = "Application Event Logging",
        /// PS3.4 annex K
        BasicWorklistManagement = "Basic Worklist Management",
        /// PS3.4 annex X
        ColorPaletteQueryRetrieve = "Color Palette Query/Retrieve",
        /// PS3.4 annex Z
        CompositeInstanceRetrieveWithoutBulkData = "Composite Instance Retrieve Without Bulk Data",
        /// PS3.4 annex Y
        CompositeInstanceRootRetrieve = "Composite Instance Root Retrieve",
        /// PS3.4 annex HH
        DefinedProcedureProtocolQueryRetrieve = "Defined Procedure Protocol Query/Retrieve",
        /// PS3.4 annex EE
        DisplaySystemManagement = "Display System Management",
        /// PS3.4 annex U
        HangingProtocolQueryRetrieve = "Hanging Protocol Query/Retrieve",
        /// PS3.4 annex BB
        ImplantTemplateQueryRetrieve = "Implant Template Query/Retrieve",
        /// PS3.4 annex R
        InstanceAvailabilityNotification = "Instance Availability Notification",
        /// PS3.4 annex JJ
        InventoryQueryRetrieve = "Inventory Query/Retrieve",
        /// PS3.4 annex S
        MediaCreationManagement = "Media Creation Management",
        /// PS3.4 annex I
        MediaStorage = "Media Storage",
        /// PS3.4 annex GG
        NonPatientObjectStorage = "Non-Patient Object Storage",
        /// PS3.4 annex E, retired
        PatientManagement = "Patient Management",
        /// PS3.4 annex H
        PrintManagement = "Print Management",
        /// PS3.4 annex F
        ProcedureStep = "Procedure Step",
        /// PS3.4 annex II
        ProtocolApprovalQueryRetrieve = "Protocol Approval Query/Retrieve",
        /// PS3.4 annex C
        QueryRetrieve = "Query/Retrieve",
        /// PS3.22, streams beside DIMSE
        RealTimeCommunication = "Real-Time Communication",
        /// PS3.4 annex Q
        RelevantPatientInformationQuery = "Relevant Patient Information Query",
        /// PS3.4 annex G, retired
        ResultsManagement = "Results Management",
        /// PS3.4 annex DD
        RtMachineVerification = "RT Machine Verification",
        /// PS3.4 annex B
        Storage = "Storage",
        /// PS3.4 annex J
        StorageCommitment = "Storage Commitment",
        /// PS3.4 annex KK
        StorageManagement = "Storage Management",
        /// PS3.4 annex D, retired
        StudyContentNotification = "Study Content Notification",
        /// PS3.4 annex F, retired
        StudyManagement = "Study Management",
        /// PS3.4 annex V
        SubstanceAdministrationQuery = "Substance Administration Query",
        /// PS3.4 annex CC
        UnifiedProcedureStep = "Unified Procedure Step",
        /// PS3.4 annex A
        Verification = "Verification",
    }
}

named! {
    /// A DIMSE service (PS3.7 §9 and §10).
    DimseService {
        /// PS3.7 §9.1.5
        CEcho = "C-ECHO",
        /// PS3.7 §9.1.1
        CStore = "C-STORE",
        /// PS3.7 §9.1.2
        CFind = "C-FIND",
        /// PS3.7 §9.1.3
        CGet = "C-GET",
        /// PS3.7 §9.1.4
        CMove = "C-MOVE",
        /// PS3.7 §10.1.1
        NEventReport = "N-EVENT-REPORT",
        /// PS3.7 §10.1.2
        NGet = "N-GET",
        /// PS3.7 §10.1.3
        NSet = "N-SET",
        /// PS3.7 §10.1.4
        NAction = "N-ACTION",
        /// PS3.7 §10.1.5
        NCreate = "N-CREATE",
        /// PS3.7 §10.1.6
        NDelete = "N-DELETE",
    }
}

impl DimseService {
    /// Whether it is one of DIMSE-N, for normalized SOP instances (PS3.7 §10). The others are of DIMSE-C.
    pub const fn is_normalized(self) -> bool {
        use DimseService::{NAction, NCreate, NDelete, NEventReport, NGet, NSet};
        matches!(self, NCreate | NSet | NGet | NAction | NDelete | NEventReport)
    }
}

/// Every SOP class and Meta SOP class, sorted by UID.
pub static ALL: &[SopClass] = &table::ALL;

/// The SOP class of this UID; trailing padding does not count.
pub fn by_uid(uid: &Uid) -> Option<&'static SopClass> {
    uids::find(ALL, uid, |class| &class.uid)
}

/// The SOP class with this keyword, case and all.
pub fn by_keyword(keyword: &str) -> Option<&'static SopClass> {
    by_uid(&uids::by_keyword(keyword)?.uid)
}

/// The SOP classes of a service class, retired ones too, in the order of their UIDs.
pub fn of(service_class: ServiceClass) -> impl Iterator<Item = &'static SopClass> + Clone {
    ALL.iter().filter(move |class| class.service_class == service_class)
}

/// The SOP classes of a service class that use a DIMSE service, retired ones too, in the order of their UIDs: such as the
/// information models of Query/Retrieve for C-FIND.
///
/// ```
/// use kerma_dictionary::sop_classes::{DimseService, ServiceClass, using};
///
/// let models: Vec<&str> = using(ServiceClass::ColorPaletteQueryRetrieve, DimseService::CMove).map(|class| class.keyword).collect();
/// assert_eq!(models, ["ColorPaletteQueryRetrieveInformationModelMove"]);
/// ```
pub fn using(
    service_class: ServiceClass,
    service: DimseService,
) -> impl Iterator<Item = &'static SopClass> + Clone {
    of(service_class).filter(move |class| class.services.contains(&service))
}

/// Every SOP class that [is stored](SopClass::is_storage) with C-STORE, retired ones too.
pub fn storage() -> impl Iterator<Item = &'static SopClass> + Clone {
    ALL.iter().filter(|class| class.is_storage())
}

/// Whether the UID is that of a SOP class that [is stored](SopClass::is_storage) with C-STORE.
pub fn is_storage(uid: &Uid) -> bool {
    by_uid(uid).is_some_and(SopClass::is_storage)
}

pub(crate) const fn row(
    uid: &'static str,
    keyword: &'static str,
    name: &'static str,
    service_class: ServiceClass,
    services: &'static [DimseService],
) -> SopClass {
    SopClass {
        uid: Uid::from_static(uid),
        keyword,
        name,
        service_class,
        services,
        meta: false,
        retired: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_uid_and_by_its_keyword() {
        for row in ALL {
            assert_eq!(by_uid(&row.uid), Some(row));
            if !row.keyword.is_empty() {
                assert_eq!(by_keyword(row.keyword), Some(row));
            }
        }
    }

    #[test]
    fn what_is_stored_uses_c_store_and_nothing_else() {
        assert_eq!(storage().count(), 209);
        assert!(storage().all(|class| class.services == [DimseService::CStore]));
        assert!(is_storage(&uids::HANGING_PROTOCOL_STORAGE));
        assert!(!is_storage(&uids::VERIFICATION));
        assert!(!is_storage(&Uid::from_static("1.2.3")));
    }

    #[test]
    fn every_service_class_has_a_sop_class() {
        assert!(ServiceClass::ALL.iter().all(|&class| of(class).next().is_some()));
    }
}
