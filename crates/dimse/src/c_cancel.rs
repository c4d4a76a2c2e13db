use alloc::vec::Vec;

use crate::message::message;

message! {
    /// C-CANCEL request: stop that C-FIND, C-GET or C-MOVE (PS3.7 §9.3.2.3, §9.3.3.3, §9.3.4.3).
    ///
    /// It has no response of its own: the operation's final response has status FE00, or another one if it came
    /// too late.
    CCancelRq, "C-CANCEL-RQ", 0x0FFF, data set Absent {
        /// Message ID Being Responded To (0000,0120), M: of the request to cancel. If a peer leaves it out, the
        /// one outstanding is meant.
        message_id_being_responded_to: Option<u16> = M MESSAGE_ID_BEING_RESPONDED_TO,
    }
}

impl CCancelRq {
    /// Cancels the request with that Message ID.
    pub fn new(message_id_being_responded_to: u16) -> CCancelRq {
        CCancelRq { message_id_being_responded_to: Some(message_id_being_responded_to), others: Vec::new() }
    }
}
