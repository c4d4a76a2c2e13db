use alloc::vec::Vec;

use kerma_dictionary::Uid;
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    status_details::StatusDetails,
};

message! {
    /// N-DELETE request: delete that SOP instance (PS3.7 §10.1.6, §10.3.6.1).
    NDeleteRq, "N-DELETE-RQ", 0x0150, data set Absent {
        /// Requested SOP Class UID (0000,0003), M.
        requested_sop_class_uid: Uid = M REQUESTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Requested SOP Instance UID (0000,1001), M; some peers leave it out.
        requested_sop_instance_uid: Option<Uid> = M REQUESTED_SOP_INSTANCE_UID,
    }
}

message! {
    /// N-DELETE response (PS3.7 §10.1.6, §10.3.6.2).
    NDeleteRsp, "N-DELETE-RSP", 0x8150, data set Absent {
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

impl NDeleteRq {
    /// A request with all that is mandatory.
    pub fn new(
        message_id: u16,
        requested_sop_class_uid: impl Into<Uid>,
        requested_sop_instance_uid: impl Into<Uid>,
    ) -> NDeleteRq {
        NDeleteRq {
            requested_sop_class_uid: requested_sop_class_uid.into(),
            message_id,
            requested_sop_instance_uid: Some(requested_sop_instance_uid.into()),
            others: Vec::new(),
        }
    }

    /// The response to this request, with its UIDs byte for byte.
    pub fn response(&self, status: Status) -> NDeleteRsp {
        NDeleteRsp {
            affected_sop_class_uid: unless_empty(&self.requested_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            affected_sop_instance_uid: self.requested_sop_instance_uid.clone(),
            others: Vec::new(),
        }
    }
}
