use alloc::vec::Vec;

use kerma_dictionary::Uid;
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    status_details::StatusDetails,
};

message! {
    /// N-ACTION request: do this with that SOP instance (PS3.7 §10.1.4, §10.3.4.1). Its data set is the Action Information, if any.
    NActionRq, "N-ACTION-RQ", 0x0130, data set Optional {
        /// Requested SOP Class UID (0000,0003), M.
        requested_sop_class_uid: Uid = M REQUESTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Requested SOP Instance UID (0000,1001), M; some peers leave it out.
        requested_sop_instance_uid: Option<Uid> = M REQUESTED_SOP_INSTANCE_UID,
        /// Action Type ID (0000,1008), M; some peers leave it out.
        action_type_id: Option<u16> = M ACTION_TYPE_ID,
    }
}

message! {
    /// N-ACTION response (PS3.7 §10.1.4, §10.3.4.2). Its data set is the Action Reply, if any.
    NActionRsp, "N-ACTION-RSP", 0x8130, data set Optional {
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
        /// Action Type ID (0000,1008), C: that of the request, if there is a data set.
        action_type_id: Option<u16> = C ACTION_TYPE_ID,
    }
}

impl NActionRq {
    /// A request with all that is mandatory.
    pub fn new(
        message_id: u16,
        requested_sop_class_uid: impl Into<Uid>,
        requested_sop_instance_uid: impl Into<Uid>,
        action_type_id: u16,
    ) -> NActionRq {
        NActionRq {
            requested_sop_class_uid: requested_sop_class_uid.into(),
            message_id,
            requested_sop_instance_uid: Some(requested_sop_instance_uid.into()),
            action_type_id: Some(action_type_id),
            others: Vec::new(),
        }
    }

    /// The response to this request, with its UIDs byte for byte.
    ///
    /// Without Action Type ID, which only goes with a data set.
    pub fn response(&self, status: Status) -> NActionRsp {
        NActionRsp {
            affected_sop_class_uid: unless_empty(&self.requested_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            affected_sop_instance_uid: self.requested_sop_instance_uid.clone(),
            action_type_id: None,
            others: Vec::new(),
        }
    }
}
