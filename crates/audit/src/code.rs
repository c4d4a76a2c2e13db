use crate::xml::Element;

/// A coded value of an audit message (PS3.15 §A.5.1): a code, the system that it is of, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub value: &'static str,
    /// The name of the coding scheme: `DCM`, `RFC-3881`.
    pub system: &'static str,
    /// What it means, as the coding scheme says.
    pub meaning: &'static str,
}

impl Code {
    /// A code of PS3.16 annex D.
    pub const fn dcm(value: &'static str, meaning: &'static str) -> Code {
        Code { value, system: "DCM", meaning }
    }

    /// An element of this name with the code.
    pub(crate) fn element(&self, name: &'static str) -> Element {
        Element::new(name)
            .attribute("csd-code", self.value)
            .attribute("codeSystemName", self.system)
            .attribute("originalText", self.meaning)
    }
}

/// The codes of PS3.16 annex D that audit messages have, and those of PS3.15 §A.5.1.2.4.
pub mod codes {
    use super::Code;

    /// Event ID (CID 400): an application was started or stopped.
    pub const APPLICATION_ACTIVITY: Code = Code::dcm("110100", "Application Activity");
    /// Event ID (CID 400): instances are about to be sent.
    pub const BEGIN_TRANSFERRING: Code = Code::dcm("110102", "Begin Transferring DICOM Instances");
    /// Event ID (CID 400): instances were looked at, changed or deleted.
    pub const INSTANCES_ACCESSED: Code = Code::dcm("110103", "DICOM Instances Accessed");
    /// Event ID (CID 400): instances were sent.
    pub const INSTANCES_TRANSFERRED: Code = Code::dcm("110104", "DICOM Instances Transferred");
    /// Event ID (CID 400): a study was deleted.
    pub const STUDY_DELETED: Code = Code::dcm("110105", "DICOM Study Deleted");
    /// Event ID (CID 400): data left the system.
    pub const EXPORT: Code = Code::dcm("110106", "Export");
    /// Event ID (CID 400): data came into the system.
    pub const IMPORT: Code = Code::dcm("110107", "Import");
    /// Event ID (CID 400): a record of a procedure was made, read, changed or deleted.
    pub const PROCEDURE_RECORD: Code = Code::dcm("110111", "Procedure Record");
    /// Event ID (CID 400): a query.
    pub const QUERY: Code = Code::dcm("110112", "Query");
    /// Event ID (CID 400): something that concerns the security of the system.
    pub const SECURITY_ALERT: Code = Code::dcm("110113", "Security Alert");
    /// Event ID (CID 400): a person or a node logged in or out.
    pub const USER_AUTHENTICATION: Code = Code::dcm("110114", "User Authentication");

    /// Event type (CID 401) of Application Activity.
    pub const APPLICATION_START: Code = Code::dcm("110120", "Application Start");
    /// Event type (CID 401) of Application Activity.
    pub const APPLICATION_STOP: Code = Code::dcm("110121", "Application Stop");
    /// Event type (CID 401) of User Authentication.
    pub const LOGIN: Code = Code::dcm("110122", "Login");
    /// Event type (CID 401) of User Authentication.
    pub const LOGOUT: Code = Code::dcm("110123", "Logout");

    /// Security alert (CID 403): whether a node is the one that it says.
    pub const NODE_AUTHENTICATION: Code = Code::dcm("110126", "Node Authentication");
    /// Security alert (CID 403): something was tried that is not open to everybody.
    pub const USE_OF_RESTRICTED_FUNCTION: Code = Code::dcm("110132", "Use of Restricted Function");
    /// Security alert (CID 403): nothing, or not all, is recorded.
    pub const AUDIT_RECORDING_STOPPED: Code = Code::dcm("110133", "Audit Recording Stopped");
    /// Security alert (CID 403): everything is recorded again.
    pub const AUDIT_RECORDING_STARTED: Code = Code::dcm("110134", "Audit Recording Started");

    /// Role (CID 402): the application that the message is about.
    pub const APPLICATION: Code = Code::dcm("110150", "Application");
    /// Role (CID 402): who started it.
    pub const APPLICATION_LAUNCHER: Code = Code::dcm("110151", "Application Launcher");
    /// Role (CID 402): where something goes.
    pub const DESTINATION_ROLE: Code = Code::dcm("110152", "Destination Role ID");
    /// Role (CID 402): where something comes from.
    pub const SOURCE_ROLE: Code = Code::dcm("110153", "Source Role ID");
    /// Role (CID 402): the medium that is written.
    pub const DESTINATION_MEDIA: Code = Code::dcm("110154", "Destination Media");
    /// Role (CID 402): the medium that is read.
    pub const SOURCE_MEDIA: Code = Code::dcm("110155", "Source Media");
    /// Media type (CID 405): whatever a URI names.
    pub const URI: Code = Code::dcm("110037", "URI");

    /// What a participant object's ID is (CID 404).
    pub const STUDY_INSTANCE_UID: Code = Code::dcm("110180", "Study Instance UID");
    /// What a participant object's ID is (CID 404).
    pub const SOP_CLASS_UID: Code = Code::dcm("110181", "SOP Class UID");
    /// What a participant object's ID is (CID 404).
    pub const NODE_ID: Code = Code::dcm("110182", "Node ID");
    /// What a participant object's ID is (PS3.15 §A.5.1.2.4): a Patient ID.
    pub const PATIENT_NUMBER: Code = Code { value: "2", system: "RFC-3881", meaning: "Patient Number" };
}
