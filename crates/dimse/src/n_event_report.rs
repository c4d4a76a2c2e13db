use alloc::vec::Vec;

use kerma_dictionary::Uid;
use kerma_status::Status;

use crate::{
    message::{message, unless_empty},
    status_details::StatusDetails,
};

message! {
    /// N-EVENT-REPORT request: this happened to that SOP instance (PS3.7 §10.1.1, §10.3.1.1). Its data set is the Event Information, if any.
    NEventReportRq, "N-EVENT-REPORT-RQ", 0x0100, data set Optional {
        /// Affected SOP Class UID (0000,0002), M.
        affected_sop_class_uid: Uid = M AFFECTED_SOP_CLASS_UID,
        /// Message ID (0000,0110), M.
        message_id: u16 = M MESSAGE_ID,
        /// Affected SOP Instance UID (0000,1000), M; some peers leave it out.
        affected_sop_instance_uid: Option<Uid> = M AFFECTED_SOP_INSTANCE_UID,
        /// Event Type ID (0000,1002), M; some peers leave it out.
        event_type_id: Option<u16> = M EVENT_TYPE_ID,
    }
}

message! {
    /// N-EVENT-REPORT response (PS3.7 §10.1.1, §10.3.1.2). Its data set is the Event Reply, if any.
    NEventReportRsp, "N-EVENT-REPORT-RSP", 0x8100, data set Optional {
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
        /// Event Type ID (0000,1002), C: that of the request, if there is a data set.
        event_type_id: Option<u16> = C EVENT_TYPE_ID,
    }
}

impl NEventReportRq {
    /// A request with all that is mandatory.
    pub fn new(
        message_id: u16,
        affected_sop_class_uid: impl Into<Uid>,
        affected_sop_instance_uid: impl Into<Uid>,
        event_type_id: u16,
    ) -> NEventReportRq {
        NEventReportRq {
            affected_sop_class_uid: affected_sop_class_uid.into(),
            message_id,
            affected_sop_instance_uid: Some(affected_sop_instance_uid.into()),
            event_type_id: Some(event_type_id),
            others: Vec::new(),
        }
    }

    /// The response to this request, with its UIDs byte for byte.
    ///
    /// Without Event Type ID, which only goes with a data set.
    pub fn response(&self, status: Status) -> NEventReportRsp {
        NEventReportRsp {
            affected_sop_class_uid: unless_empty(&self.affected_sop_class_uid),
            message_id_being_responded_to: Some(self.message_id),
            status,
            details: StatusDetails::default(),
            affected_sop_instance_uid: self.affected_sop_instance_uid.clone(),
            event_type_id: None,
            others: Vec::new(),
        }
    }
}
