use alloc::vec::Vec;
use bytes::Bytes;
use kerma_dictionary::{AeTitle, Uid};

use crate::UserInformation;

/// A-ASSOCIATE-RQ: the request for an association (PS3.8 §9.3.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AAssociateRq {
    /// Protocol versions, one bit each; bit 0 is version 1, the only one. Receivers test that bit alone.
    pub protocol_version: u16,
    /// Who is called.
    pub called_ae_title: AeTitle,
    /// Who calls.
    pub calling_ae_title: AeTitle,
    /// Bytes 43 to 74, not tested; an A-ASSOCIATE-AC copies them.
    pub reserved: [u8; 32],
    /// The application context name; `None` if the item is missing.
    pub application_context: Option<Uid>,
    /// The presentation contexts proposed, in the order sent.
    pub presentation_contexts: Vec<PresentationContextRq>,
    /// The user information; empty if the item is missing.
    pub user_information: UserInformation,
    /// Items of unknown type, in the order sent, encoded after the known ones.
    pub unknown_items: Vec<Item>,
}

/// A-ASSOCIATE-AC: the association is accepted (PS3.8 §9.3.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AAssociateAc {
    /// As in the request; bit 0.
    pub protocol_version: u16,
    /// A copy of the request's bytes; not to be tested.
    pub called_ae_title: AeTitle,
    /// A copy of the request's bytes; not to be tested.
    pub calling_ae_title: AeTitle,
    /// A copy of the request's bytes; not to be tested.
    pub reserved: [u8; 32],
    /// The application context name; `None` if the item is missing.
    pub application_context: Option<Uid>,
    /// The answer to each presentation context.
    pub presentation_contexts: Vec<PresentationContextAc>,
    /// The user information; empty if the item is missing.
    pub user_information: UserInformation,
    /// Items of unknown type, in the order sent, encoded after the known ones.
    pub unknown_items: Vec<Item>,
}

/// A-ASSOCIATE-RJ: the association is refused (PS3.8 §9.3.4, Table 9-21). Codes are kept as sent, so that
/// undefined ones can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AAssociateRj {
    /// 1 rejected-permanent, 2 rejected-transient.
    pub result: u8,
    /// 1 service-user, 2 service-provider (ACSE), 3 service-provider (presentation).
    pub source: u8,
    /// What the reason means depends on the source.
    pub reason: u8,
}

/// A proposed presentation context (PS3.8 §9.3.2.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentationContextRq {
    /// Odd, 1 to 255; some peers send even ones.
    pub id: u8,
    /// The abstract syntax; `None` if the sub-item is missing.
    pub abstract_syntax: Option<Uid>,
    /// The transfer syntaxes proposed, in the requestor's order of preference.
    pub transfer_syntaxes: Vec<Uid>,
}

/// The answer to a proposed presentation context (PS3.8 §9.3.3.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentationContextAc {
    /// The ID of the request's context.
    pub id: u8,
    /// Accepted, or why not.
    pub result: PresentationContextResult,
    /// The transfer syntax accepted; not significant and often missing if it was not.
    pub transfer_syntax: Option<Uid>,
}

/// Result/Reason of a presentation context (PS3.8 Table 9-18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PresentationContextResult {
    /// 0
    Acceptance,
    /// 1
    UserRejection,
    /// 2: no reason (provider rejection)
    NoReason,
    /// 3: provider rejection
    AbstractSyntaxNotSupported,
    /// 4: provider rejection
    TransferSyntaxesNotSupported,
    /// A value that the standard does not define.
    Other(u8),
}

/// An item whose type is not known, kept as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The item type.
    pub item_type: u8,
    /// What follows the length.
    pub body: Bytes,
}
