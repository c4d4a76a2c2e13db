use alloc::vec::Vec;

use kerma_dictionary::Uid;
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    status_details::StatusDetails,
};

message! {
    /// C-ECHO request: are you there? (PS3.7 §9.1.5, §9.3.5.1)
    CEchoRq, "C-ECHO-RQ", 0x0030, data set Absent {
        /// Affected SOP Class UID (0000,0002), M: Verification.
        affected_sop_class_uid: Uid = M AFFECTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
    }
}

message! {
    /// C-ECHO response (PS3.7 §9.1.5, §9.3.5.2).
    CEchoRsp, "C-ECHO-RSP", 0x8030, data set Absent {
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

impl CEchoRq {
    /// A request with all that is mandatory.
    pub fn new(message_id: u16, affected_sop_class_uid: impl Into<Uid>) -> CEchoRq {
        CEchoRq { affected_sop_class_uid: affected_sop_class_uid.into(), message_id, others: Vec::new() }
    }

    /// The response to this request.
    pub fn response(&self, status: Status) -> CEchoRsp {
        CEchoRsp {
            affected_sop_class_uid: unless_empty(&self.affected_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            others: Vec::new(),
        }
    }
}
