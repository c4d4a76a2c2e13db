use core::fmt;

use crate::{Category, Table};

/// The value of Status (0000,0900) (PS3.7 annex C). Any 16 bits are kept as they came; what they mean depends on
/// the service, so [`category`](Status::category) asks its table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Status(pub u16);

macro_rules! statuses {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        impl Status {
            $($(#[$doc])* pub const $name: Status = Status($code);)+
        }
    };
}

// Of any service (PS3.7 annex C).
statuses! {
    /// The operation is done (PS3.7 §C.1.1).
    SUCCESS = 0x0000,
    /// Some of the optional attributes asked for are not supported (PS3.4 §F.8.2, §CC.2.7).
    REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED = 0x0001,
    /// An attribute is unknown to the SCP (PS3.7 §C.5.17).
    NO_SUCH_ATTRIBUTE = 0x0105,
    /// An attribute value is not allowed (PS3.7 §C.5.11).
    INVALID_ATTRIBUTE_VALUE = 0x0106,
    /// Warning: some attributes were not recognized (PS3.7 §C.4.2).
    ATTRIBUTE_LIST_ERROR = 0x0107,
    /// The operation failed in some way that has no other status (PS3.7 §C.5.21).
    PROCESSING_FAILURE = 0x0110,
    /// An instance of that UID is there already (PS3.7 §C.5.8).
    DUPLICATE_SOP_INSTANCE = 0x0111,
    /// No instance of that UID is there (PS3.7 §C.5.19).
    NO_SUCH_SOP_INSTANCE = 0x0112,
    /// The event type is unknown (PS3.7 §C.5.18).
    NO_SUCH_EVENT_TYPE = 0x0113,
    /// The event or action information holds something that the type does not have (PS3.7 §C.5.16).
    NO_SUCH_ARGUMENT = 0x0114,
    /// The event or action information holds a value that is not allowed (PS3.7 §C.5.10).
    INVALID_ARGUMENT_VALUE = 0x0115,
    /// Warning: an attribute value is out of range (PS3.7 §C.4.3).
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116,
    /// The instance UID breaks the rules for UIDs (PS3.7 §C.5.12).
    INVALID_SOP_INSTANCE = 0x0117,
    /// The SOP class is unknown (PS3.7 §C.5.20).
    NO_SUCH_SOP_CLASS = 0x0118,
    /// The instance is not of that SOP class (PS3.7 §C.5.7).
    CLASS_INSTANCE_CONFLICT = 0x0119,
    /// A required attribute is not there (PS3.7 §C.5.13).
    MISSING_ATTRIBUTE = 0x0120,
    /// A required attribute has no value (PS3.7 §C.5.14).
    MISSING_ATTRIBUTE_VALUE = 0x0121,
    /// Refused: the SOP class is not supported (PS3.7 §C.5.6).
    SOP_CLASS_NOT_SUPPORTED = 0x0122,
    /// The action type is unknown (PS3.7 §C.5.24).
    NO_SUCH_ACTION_TYPE = 0x0123,
    /// Refused: not authorized (PS3.7 §C.5.25).
    NOT_AUTHORIZED = 0x0124,
    /// The Message ID is in use (PS3.7 §C.5.9).
    DUPLICATE_INVOCATION = 0x0210,
    /// The peer does not know the operation (PS3.7 §C.5.23).
    UNRECOGNIZED_OPERATION = 0x0211,
    /// A parameter is not one that was agreed on (PS3.7 §C.5.15).
    MISTYPED_ARGUMENT = 0x0212,
    /// A limit of the peer (PS3.7 §C.5.22).
    RESOURCE_LIMITATION = 0x0213,
    /// Ended by C-CANCEL (PS3.7 §C.3.1).
    CANCEL = 0xFE00,
    /// Further responses follow (PS3.7 §C.2.1).
    PENDING = 0xFF00,
}

// Of the composite services (PS3.4 annexes B, C, K and GG).
statuses! {
    /// Refused: out of resources (Storage: A700 to A7FF; C-FIND).
    OUT_OF_RESOURCES = 0xA700,
    /// Refused: out of resources, unable to count matches (C-GET, C-MOVE).
    UNABLE_TO_COUNT_MATCHES = 0xA701,
    /// Refused: out of resources, unable to perform sub-operations (C-GET, C-MOVE).
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702,
    /// Refused: the move destination is unknown (C-MOVE).
    MOVE_DESTINATION_UNKNOWN = 0xA801,
    /// Error: the data set, or the identifier, does not match the SOP class (Storage: A900 to A9FF).
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900,
    /// Warning: data elements were coerced (Storage); some sub-operations failed (C-GET, C-MOVE).
    COERCION_OF_DATA_ELEMENTS = 0xB000,
    /// Warning: sub-operations are complete, some of them failed (C-GET, C-MOVE).
    SUB_OPERATIONS_COMPLETE_WITH_FAILURES = 0xB000,
    /// Warning: elements were discarded (Storage).
    ELEMENTS_DISCARDED = 0xB006,
    /// Warning: the data set does not match the SOP class, and is stored (Storage).
    DATA_SET_MISMATCH_STORED = 0xB007,
    /// Error: cannot understand (Storage: C000 to CFFF).
    CANNOT_UNDERSTAND = 0xC000,
    /// Failed: unable to process (C-FIND, C-GET, C-MOVE: C000 to CFFF).
    UNABLE_TO_PROCESS = 0xC000,
    /// A match follows, but some optional keys are not supported (C-FIND).
    PENDING_WITH_UNSUPPORTED_KEYS = 0xFF01,
}

impl Status {
    /// The 16 bits.
    pub const fn code(self) -> u16 {
        self.0
    }

    /// Its category in this service, by the service's own table, else by the general one of its DIMSE service.
    ///
    /// ```
    /// use kerma_status::{Category, Status, tables};
    ///
    /// assert_eq!(Status(0xA7AB).category(&tables::STORAGE), Category::Failure);
    /// assert_eq!(Status(0xB000).category(&tables::STORAGE), Category::Warning);
    /// assert_eq!(Status(0xB000).category(&tables::VERIFICATION), Category::Unknown);
    /// assert_eq!(Status(0x0122).category(&tables::VERIFICATION), Category::Failure);
    /// ```
    pub const fn category(self, table: &Table) -> Category {
        table.category(self)
    }

    /// Whether the status is 0000, which is Success in every service.
    pub const fn is_success(self) -> bool {
        self.0 == Status::SUCCESS.0
    }
}

impl From<u16> for Status {
    fn from(code: u16) -> Status {
        Status(code)
    }
}

impl From<Status> for u16 {
    fn from(status: Status) -> u16 {
        status.0
    }
}

/// `0xA700`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:04X}", self.0)
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Status({self})")
    }
}
