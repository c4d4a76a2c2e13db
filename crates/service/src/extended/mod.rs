//! SOP Class Extended Negotiation (PS3.7 §D.3.3.5), typed for what it says in each service class.
//!
//! The requestor asks, the acceptor answers with what of it it will do; what is not answered is not done.
//!
//! | type | service | bytes |
//! |---|---|---|
//! | [`FindNegotiation`] | Query/Retrieve, C-FIND | PS3.4 Tables C.5-1 and C.5-2 |
//! | [`RetrieveNegotiation`] | Query/Retrieve, C-MOVE and C-GET | PS3.4 Tables C.5-3 and C.5-4 |
//! | [`WorklistNegotiation`] | Basic Worklist Management | PS3.4 Tables K.5.1-1 and K.5.1-2 |
//! | [`InstanceRootNegotiation`] | Composite Instance Root Retrieve | PS3.4 Tables Y.5.1-1 and Y.5.1-2 |
//! | [`StorageNegotiation`] | Storage | PS3.4 Tables B.3-1 and B.3-2 |
//!
//! ```
//! use kerma_dictionary::uids;
//! use kerma_service::{
//!     extended::{ApplicationInformation, FindNegotiation},
//!     matching::Matching,
//! };
//!
//! // An SCU asks for two things ...
//! let sop_class = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
//! let asked = FindNegotiation::default().relational_queries(true).fuzzy_person_names(true).item(sop_class.clone());
//! // ... and an SCP does one of them.
//! let supported = FindNegotiation::default().fuzzy_person_names(true);
//! let answer = supported.answer(&asked.service_class_application_information);
//! assert_eq!(answer, [0, 0, 1][..]);
//!
//! let accepted = FindNegotiation::from_bytes(&answer);
//! assert!(accepted.matching(Matching::default()).fuzzy_person_names);
//! ```

mod flags;
mod storage;

use bytes::Bytes;
use kerma_association::negotiation::ExtendedNegotiation;
use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService, ServiceClass, SopClass},
};
use kerma_pdu::SopClassExtendedNegotiation;

pub use flags::{FindNegotiation, InstanceRootNegotiation, RetrieveNegotiation, WorklistNegotiation};
pub use storage::{DigitalSignatureSupport, ElementCoercion, LevelOfSupport, StorageNegotiation};

/// What the service-class-application-information of a service says.
pub trait ApplicationInformation: Copy + Send + Sync + 'static {
    /// What these bytes say. What is missing is the standard's default, reserved bytes are not looked at.
    fn from_bytes(bytes: &[u8]) -> Self;

    /// The bytes that an SCU sends to say this.
    fn to_bytes(&self) -> Bytes;

    /// The answer of an SCP that supports `self` to one that asked with these bytes.
    fn answer(&self, asked: &[u8]) -> Bytes;

    /// The sub-item with which an SCU asks for this.
    fn item(&self, sop_class_uid: Uid) -> SopClassExtendedNegotiation {
        SopClassExtendedNegotiation { sop_class_uid, service_class_application_information: self.to_bytes() }
    }

    /// How an acceptor answers whose SCP supports this: for its policy.
    fn policy(self) -> ExtendedNegotiation {
        ExtendedNegotiation::answer(move |asked| {
            Some(self.answer(&asked.service_class_application_information))
        })
    }

    /// What these sub-items, those of a request or of its acceptance, say for a SOP class; `None` if nothing.
    fn of(items: &[SopClassExtendedNegotiation], sop_class_uid: &Uid) -> Option<Self> {
        let item = items.iter().find(|item| item.sop_class_uid == *sop_class_uid)?;
        Some(Self::from_bytes(&item.service_class_application_information))
    }
}

/// A SOP Class Extended Negotiation, typed by the SOP class that it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Extended {
    /// Storage.
    Storage(StorageNegotiation),
    /// Query/Retrieve with C-FIND.
    Find(FindNegotiation),
    /// Query/Retrieve with C-MOVE or C-GET.
    Retrieve(RetrieveNegotiation),
    /// Basic Worklist Management.
    Worklist(WorklistNegotiation),
    /// Composite Instance Root Retrieve.
    InstanceRoot(InstanceRootNegotiation),
    /// A SOP class for which the standard defines none, or a private one.
    Other(Bytes),
}

impl Extended {
    /// What the sub-item says.
    pub fn of(item: &SopClassExtendedNegotiation) -> Extended {
        let bytes = &item.service_class_application_information;
        let Some(SopClass { service_class, services, .. }) = sop_classes::by_uid(&item.sop_class_uid) else {
            return Extended::Other(bytes.clone());
        };
        let finds = services.contains(&DimseService::CFind);
        match service_class {
            ServiceClass::Storage => Extended::Storage(StorageNegotiation::from_bytes(bytes)),
            ServiceClass::QueryRetrieve if finds => Extended::Find(FindNegotiation::from_bytes(bytes)),
            ServiceClass::QueryRetrieve => Extended::Retrieve(RetrieveNegotiation::from_bytes(bytes)),
            ServiceClass::BasicWorklistManagement if finds => {
                Extended::Worklist(WorklistNegotiation::from_bytes(bytes))
            }
            ServiceClass::CompositeInstanceRootRetrieve => {
                Extended::InstanceRoot(InstanceRootNegotiation::from_bytes(bytes))
            }
            _ => Extended::Other(bytes.clone()),
        }
    }
}

#[cfg(test)]
mod tests;
