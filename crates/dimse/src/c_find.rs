use alloc::vec::Vec;

use kerma_dictionary::Uid;
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    priority::Priority,
    status_details::StatusDetails,
};

message! {
    /// C-FIND request: asks for all entities that match an identifier, which is its data set (PS3.7 §9.1.2, §9.3.2.1).
    CFindRq, "C-FIND-RQ", 0x0020, data set Present {
        /// Affected SOP Class UID (0000,0002), M: the information model.
        affected_sop_class_uid: Uid = M AFFECTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Priority (0000,0700), M.
        priority: Priority = M PRIORITY,
    }
}

message! {
    /// C-FIND response (PS3.7 §9.1.2, §9.3.2.2). While it is Pending its data set is one match.
    CFindRsp, "C-FIND-RSP", 0x8020, data set Optional {
        /// Affected SOP Class UID (0000,0002), U: that of the request.
        affected_sop_class_uid: Option<Uid> = U AFFECTED_SOP_CLASS_UID,
        /// Message ID Being Responded To (0000,0120), M; some peers leave it out.
        message_id_being_responded_to: Option<u16> = M MESSAGE_ID_BEING_RESPONDED_TO,
        /// Status (0000,0900), M.
        status: Status = M STATUS,
        /// The elements that may go with a warning or a failure (PS3.7 annex C).
        details: StatusDetails = C OFFENDING_ELEMENT,
    }
}

impl CFindRq {
    /// A request with all that is mandatory, of medium priority.
    pub fn new(message_id: u16, affected_sop_class_uid: impl Into<Uid>) -> CFindRq {
        CFindRq {
            affected_sop_class_uid: affected_sop_class_uid.into(),
            message_id,
            priority: Priority::Medium,
            others: Vec::new(),
        }
    }

    /// A response to this request.
    pub fn response(&self, status: Status) -> CFindRsp {
        CFindRsp {
            affected_sop_class_uid: unless_empty(&self.affected_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            others: Vec::new(),
        }
    }
}
