use crate::normalized::refusals;

refusals! {
    /// Why a request is not made, not initiated or not canceled. As an [`Outcome`](crate::Outcome) it is the response.
    Refusal {
        /// The creation of media has been initiated: 0xA510 (PS3.4 Table S.3.2.2.4-1).
        AlreadyInitiated = 0xA510: "the creation of media has been initiated",
        /// The request is completed, and cannot be canceled: 0xC201 (PS3.4 Table S.3.2.3.4-1).
        Completed = 0xC201: "the request is completed",
        /// Media are being made, which cannot be interrupted: 0xC202.
        InProgress = 0xC202: "media are being made",
        /// The request is not canceled, for no reason that is told: 0xC203.
        Denied = 0xC203: "the request is not canceled",
        /// There is a request with this UID already: 0x0111.
        Duplicate = 0x0111: "there is a request with this UID already",
        /// There is no request with this UID: 0x0112.
        NoSuchRequest = 0x0112: "there is no request with this UID",
        /// The N-CREATE names no instance, and the SCP does not name it either: 0x0117.
        Nameless = 0x0117: "the request names no SOP instance",
    }
}
