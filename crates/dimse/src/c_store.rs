use alloc::vec::Vec;

use kerma_dictionary::{AeTitle, Uid};
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    priority::Priority,
    status_details::StatusDetails,
};

message! {
    /// C-STORE request: keep this composite SOP instance (PS3.7 §9.1.1, §9.3.1.1). Its data set is the instance.
    CStoreRq, "C-STORE-RQ", 0x0001, data set Present {
        /// Affected SOP Class UID (0000,0002), M: of the instance.
        affected_sop_class_uid: Uid = M AFFECTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Priority (0000,0700), M.
        priority: Priority = M PRIORITY,
        /// Affected SOP Instance UID (0000,1000), M: of the instance.
        affected_sop_instance_uid: Uid = M AFFECTED_SOP_INSTANCE_UID,
        /// Move Originator AE Title (0000,1030), U: the requestor of the C-MOVE of which this C-STORE is a sub-operation.
        move_originator_ae_title: Option<AeTitle> = U MOVE_ORIGINATOR_APPLICATION_ENTITY_TITLE,
        /// Move Originator Message ID (0000,1031), U: of that C-MOVE request.
        move_originator_message_id: Option<u16> = U MOVE_ORIGINATOR_MESSAGE_ID,
    }
}

message! {
    /// C-STORE response (PS3.7 §9.1.1, §9.3.1.2).
    CStoreRsp, "C-STORE-RSP", 0x8001, data set Absent {
        /// Affected SOP Class UID (0000,0002), U: that of the request.
        affected_sop_class_uid: Option<Uid> = U AFFECTED_SOP_CLASS_UID,
        /// Message ID Being Responded To (0000,0120), M; some peers leave it out.
        message_id_being_responded_to: Option<u16> = M MESSAGE_ID_BEING_RESPONDED_TO,
        /// Status (0000,0900), M.
        status: Status = M STATUS,
        /// The elements that may go with a warning or a failure (PS3.7 annex C).
        details: StatusDetails = C OFFENDING_ELEMENT,
        /// Affected SOP Instance UID (0000,1000), U: that of the request.
        affected_sop_instance_uid: Option<Uid> = U AFFECTED_SOP_INSTANCE_UID,
    }
}

impl CStoreRq {
    /// A request with all that is mandatory, of medium priority.
    pub fn new(
        message_id: u16,
        affected_sop_class_uid: impl Into<Uid>,
        affected_sop_instance_uid: impl Into<Uid>,
    ) -> CStoreRq {
        CStoreRq {
            affected_sop_class_uid: affected_sop_class_uid.into(),
            message_id,
            priority: Priority::Medium,
            affected_sop_instance_uid: affected_sop_instance_uid.into(),
            move_originator_ae_title: None,
            move_originator_message_id: None,
            others: Vec::new(),
        }
    }

    /// The response to this request. Its UIDs are those of the request byte for byte, padding included: there
    /// are SCUs that compare them so.
    pub fn response(&self, status: Status) -> CStoreRsp {
        CStoreRsp {
            affected_sop_class_uid: unless_empty(&self.affected_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            affected_sop_instance_uid: unless_empty(&self.affected_sop_instance_uid),
            others: Vec::new(),
        }
    }
}
