use alloc::vec::Vec;

use kerma_dictionary::{Tag, Uid};
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    status_details::StatusDetails,
};

message! {
    /// N-CREATE request: make a SOP instance with these attributes (PS3.7 §10.1.5, §10.3.5.1). Its data set is the Attribute List, if any.
    NCreateRq, "N-CREATE-RQ", 0x0140, data set Optional {
        /// Affected SOP Class UID (0000,0002), M.
        affected_sop_class_uid: Uid = M AFFECTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Affected SOP Instance UID (0000,1000), U: if it is not for the performer to choose.
        affected_sop_instance_uid: Option<Uid> = U AFFECTED_SOP_INSTANCE_UID,
    }
}

message! {
    /// N-CREATE response (PS3.7 §10.1.5, §10.3.5.2). Its data set is the Attribute List as created, if any.
    NCreateRsp, "N-CREATE-RSP", 0x8140, data set Optional {
        /// Affected SOP Class UID (0000,0002), U: that of the request.
        affected_sop_class_uid: Option<Uid> = U AFFECTED_SOP_CLASS_UID,
        /// Message ID Being Responded To (0000,0120), M; some peers leave it out.
        message_id_being_responded_to: Option<u16> = M MESSAGE_ID_BEING_RESPONDED_TO,
        /// Status (0000,0900), M.
        status: Status = M STATUS,
        /// The elements that may go with a warning or a failure (PS3.7 annex C).
        details: StatusDetails = C OFFENDING_ELEMENT,
        /// Affected SOP Instance UID (0000,1000), C: mandatory if the request had none, then the one chosen.
        affected_sop_instance_uid: Option<Uid> = C AFFECTED_SOP_INSTANCE_UID,
        /// Attribute Identifier List (0000,1005), with statuses 0105, 0107 and 0120: the attributes concerned.
        attribute_identifier_list: Vec<Tag> = C ATTRIBUTE_IDENTIFIER_LIST,
    }
}

impl NCreateRq {
    /// A request with all that is mandatory.
    pub fn new(message_id: u16, affected_sop_class_uid: impl Into<Uid>) -> NCreateRq {
        NCreateRq {
            affected_sop_class_uid: affected_sop_class_uid.into(),
            message_id,
            affected_sop_instance_uid: None,
            others: Vec::new(),
        }
    }

    /// The response to this request, with its UIDs byte for byte.
    pub fn response(&self, status: Status) -> NCreateRsp {
        NCreateRsp {
            affected_sop_class_uid: unless_empty(&self.affected_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            affected_sop_instance_uid: self.affected_sop_instance_uid.clone(),
            attribute_identifier_list: Vec::new(),
            others: Vec::new(),
        }
    }
}
