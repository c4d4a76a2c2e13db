use alloc::vec::Vec;

use kerma_dictionary::Uid;
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    priority::Priority,
    status_details::StatusDetails,
};

message! {
    /// C-GET request: asks the SCP to send the instances that match an identifier, on this association (PS3.7 §9.1.3, §9.3.3.1).
    CGetRq, "C-GET-RQ", 0x0010, data set Present {
        /// Affected SOP Class UID (0000,0002), M: the information model.
        affected_sop_class_uid: Uid = M AFFECTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Priority (0000,0700), M.
        priority: Priority = M PRIORITY,
    }
}

message! {
    /// C-GET response (PS3.7 §9.1.3, §9.3.3.2). Its data set is the list of failed instances, if any.
    CGetRsp, "C-GET-RSP", 0x8010, data set Optional {
        /// Affected SOP Class UID (0000,0002), U: that of the request.
        affected_sop_class_uid: Option<Uid> = U AFFECTED_SOP_CLASS_UID,
        /// Message ID Being Responded To (0000,0120), M; some peers leave it out.
        message_id_being_responded_to: Option<u16> = M MESSAGE_ID_BEING_RESPONDED_TO,
        /// Status (0000,0900), M.
        status: Status = M STATUS,
        /// The elements that may go with a warning or a failure (PS3.7 annex C).
        details: StatusDetails = C OFFENDING_ELEMENT,
        /// Number of Remaining Sub-operations (0000,1020), C: while Pending, and may be there when canceled.
        number_of_remaining_suboperations: Option<u16> = C NUMBER_OF_REMAINING_SUBOPERATIONS,
        /// Number of Completed Sub-operations (0000,1021), C: while Pending, and may be there at the end.
        number_of_completed_suboperations: Option<u16> = C NUMBER_OF_COMPLETED_SUBOPERATIONS,
        /// Number of Failed Sub-operations (0000,1022), C: as above.
        number_of_failed_suboperations: Option<u16> = C NUMBER_OF_FAILED_SUBOPERATIONS,
        /// Number of Warning Sub-operations (0000,1023), C: as above.
        number_of_warning_suboperations: Option<u16> = C NUMBER_OF_WARNING_SUBOPERATIONS,
    }
}

impl CGetRq {
    /// A request with all that is mandatory, of medium priority.
    pub fn new(message_id: u16, affected_sop_class_uid: impl Into<Uid>) -> CGetRq {
        CGetRq {
            affected_sop_class_uid: affected_sop_class_uid.into(),
            message_id,
            priority: Priority::Medium,
            others: Vec::new(),
        }
    }

    /// A response to this request, without any number of sub-operations.
    pub fn response(&self, status: Status) -> CGetRsp {
        CGetRsp {
            affected_sop_class_uid: unless_empty(&self.affected_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            number_of_remaining_suboperations: None,
            number_of_completed_suboperations: None,
            number_of_failed_suboperations: None,
            number_of_warning_suboperations: None,
            others: Vec::new(),
        }
    }
}
