use alloc::vec::Vec;

use kerma_dictionary::{Tag, Uid};
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    status_details::StatusDetails,
};

message! {
    /// N-GET request: asks for the values of attributes of a SOP instance (PS3.7 §10.1.2, §10.3.2.1).
    NGetRq, "N-GET-RQ", 0x0110, data set Absent {
        /// Requested SOP Class UID (0000,0003), M.
        requested_sop_class_uid: Uid = M REQUESTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Requested SOP Instance UID (0000,1001), M; some peers leave it out.
        requested_sop_instance_uid: Option<Uid> = M REQUESTED_SOP_INSTANCE_UID,
        /// Attribute Identifier List (0000,1005), U: which attributes; empty for all of them.
        attribute_identifier_list: Vec<Tag> = U ATTRIBUTE_IDENTIFIER_LIST,
    }
}

message! {
    /// N-GET response (PS3.7 §10.1.2, §10.3.2.2). Its data set is the Attribute List.
    NGetRsp, "N-GET-RSP", 0x8110, data set Optional {
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
        /// Attribute Identifier List (0000,1005), with statuses 0105, 0107 and 0120: the attributes concerned.
        attribute_identifier_list: Vec<Tag> = C ATTRIBUTE_IDENTIFIER_LIST,
    }
}

impl NGetRq {
    /// A request with all that is mandatory and a list of attributes, empty for all.
    pub fn new(
        message_id: u16,
        requested_sop_class_uid: impl Into<Uid>,
        requested_sop_instance_uid: impl Into<Uid>,
        attribute_identifier_list: Vec<Tag>,
    ) -> NGetRq {
        NGetRq {
            requested_sop_class_uid: requested_sop_class_uid.into(),
            message_id,
            requested_sop_instance_uid: Some(requested_sop_instance_uid.into()),
            attribute_identifier_list,
            others: Vec::new(),
        }
    }

    /// The response to this request, with its UIDs byte for byte.
    pub fn response(&self, status: Status) -> NGetRsp {
        NGetRsp {
            affected_sop_class_uid: unless_empty(&self.requested_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            affected_sop_instance_uid: self.requested_sop_instance_uid.clone(),
            attribute_identifier_list: Vec::new(),
            others: Vec::new(),
        }
    }
}
