use alloc::vec::Vec;
use bytes::Bytes;
use kerma_dictionary::Uid;

use crate::Item;

/// The User Information item and its sub-items 51 to 59 (PS3.8 §9.3.2.3, PS3.8 annex D, PS3.7 §D.3.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserInformation {
    /// 51: the largest P-DATA-TF PDU-length that the sender of this item receives, bytes; 0 is no limit.
    pub maximum_length: Option<u32>,
    /// 52
    pub implementation_class_uid: Option<Uid>,
    /// 53
    pub asynchronous_operations_window: Option<AsynchronousOperationsWindow>,
    /// 54
    pub role_selections: Vec<RoleSelection>,
    /// 55: 1 to 16 characters of ISO 646, kept as sent.
    pub implementation_version_name: Option<Bytes>,
    /// 56
    pub sop_class_extended_negotiations: Vec<SopClassExtendedNegotiation>,
    /// 57
    pub sop_class_common_extended_negotiations: Vec<SopClassCommonExtendedNegotiation>,
    /// 58, in requests
    pub user_identity_rq: Option<UserIdentityRq>,
    /// 59, in acceptances
    pub user_identity_ac: Option<UserIdentityAc>,
    /// Sub-items of unknown type, in the order sent, encoded after the known ones.
    pub unknown_items: Vec<Item>,
}

/// How many operations may be outstanding; 0 is no limit (PS3.7 §D.3.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsynchronousOperationsWindow {
    /// Operations that the association requestor may have invoked and not seen answered.
    pub invoked: u16,
    /// Operations that the association requestor may have been asked for and not answered.
    pub performed: u16,
}

/// SCP/SCU Role Selection (PS3.7 §D.3.3.4). Both are roles of the association requestor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSelection {
    /// The SOP class that the roles are for.
    pub sop_class_uid: Uid,
    /// Proposed: the requestor can be SCU. Answered: it may be.
    pub scu_role: bool,
    /// Proposed: the requestor can be SCP. Answered: it may be.
    pub scp_role: bool,
}

/// SOP Class Extended Negotiation (PS3.7 §D.3.3.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SopClassExtendedNegotiation {
    /// The SOP class that the information is for.
    pub sop_class_uid: Uid,
    /// Bytes that the service class defines.
    pub service_class_application_information: Bytes,
}

/// SOP Class Common Extended Negotiation (PS3.7 §D.3.3.6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SopClassCommonExtendedNegotiation {
    /// Version of the sub-item, 0.
    pub version: u8,
    /// The SOP class described.
    pub sop_class_uid: Uid,
    /// The service class that it belongs to.
    pub service_class_uid: Uid,
    /// More general SOP classes that it can be taken for.
    pub related_general_sop_class_uids: Vec<Uid>,
}

/// User Identity of the requestor (PS3.7 §D.3.3.7.1). `Debug` shows no field's content.
#[derive(Clone, PartialEq, Eq)]
pub struct UserIdentityRq {
    /// 1 username, 2 username and passcode, 3 Kerberos, 4 SAML, 5 JWT.
    pub user_identity_type: u8,
    /// Whether the acceptor is to answer with sub-item 59.
    pub positive_response_requested: bool,
    /// Username, ticket, assertion or token.
    pub primary_field: Bytes,
    /// Passcode, for type 2 alone.
    pub secondary_field: Bytes,
}

/// The acceptor's answer to a User Identity (PS3.7 §D.3.3.7.2). `Debug` does not show the response.
#[derive(Clone, PartialEq, Eq)]
pub struct UserIdentityAc {
    /// Kerberos server ticket or SAML response, empty for the other types.
    pub server_response: Bytes,
}

impl core::fmt::Debug for UserIdentityRq {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("UserIdentityRq")
            .field("user_identity_type", &self.user_identity_type)
            .field("positive_response_requested", &self.positive_response_requested)
            .finish_non_exhaustive()
    }
}

impl core::fmt::Debug for UserIdentityAc {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("UserIdentityAc").finish_non_exhaustive()
    }
}
