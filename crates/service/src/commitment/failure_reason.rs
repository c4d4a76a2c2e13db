use core::fmt;

/// Failure Reason (0008,1197): why an instance is not committed (PS3.3 §C.14.1.1). Others than those of the standard are kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FailureReason(pub u16);

impl FailureReason {
    /// 0x0110: something went wrong.
    pub const PROCESSING_FAILURE: FailureReason = FailureReason(0x0110);
    /// 0x0112: there is no such instance.
    pub const NO_SUCH_OBJECT_INSTANCE: FailureReason = FailureReason(0x0112);
    /// 0x0119: the instance is of another SOP class.
    pub const CLASS_INSTANCE_CONFLICT: FailureReason = FailureReason(0x0119);
    /// 0x0122: instances of this SOP class are not committed.
    pub const REFERENCED_SOP_CLASS_NOT_SUPPORTED: FailureReason = FailureReason(0x0122);
    /// 0x0131: the Transaction UID is in use already.
    pub const DUPLICATE_TRANSACTION_UID: FailureReason = FailureReason(0x0131);
    /// 0x0213: there is not enough room.
    pub const RESOURCE_LIMITATION: FailureReason = FailureReason(0x0213);

    /// Those of the standard.
    pub const ALL: [FailureReason; 6] = [
        FailureReason::PROCESSING_FAILURE,
        FailureReason::NO_SUCH_OBJECT_INSTANCE,
        FailureReason::CLASS_INSTANCE_CONFLICT,
        FailureReason::REFERENCED_SOP_CLASS_NOT_SUPPORTED,
        FailureReason::DUPLICATE_TRANSACTION_UID,
        FailureReason::RESOURCE_LIMITATION,
    ];

    /// In words; `None` if the standard has no such reason.
    pub const fn meaning(self) -> Option<&'static str> {
        Some(match self {
            FailureReason::PROCESSING_FAILURE => "processing failure",
            FailureReason::NO_SUCH_OBJECT_INSTANCE => "no such object instance",
            FailureReason::CLASS_INSTANCE_CONFLICT => "class/instance conflict",
            FailureReason::REFERENCED_SOP_CLASS_NOT_SUPPORTED => "referenced SOP class not supported",
            FailureReason::DUPLICATE_TRANSACTION_UID => "duplicate transaction UID",
            FailureReason::RESOURCE_LIMITATION => "resource limitation",
            _ => return None,
        })
    }
}

/// Such as `0x0112 no such object instance`.
impl fmt::Display for FailureReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:04X}", self.0)?;
        self.meaning().map_or(Ok(()), |meaning| write!(f, " {meaning}"))
    }
}

impl fmt::Debug for FailureReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FailureReason({self})")
    }
}
