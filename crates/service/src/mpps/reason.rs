use kerma_dataset::DataSet;
use kerma_dictionary::tags;

use crate::reference::put;

/// Why a procedure is discontinued: a code of the coding scheme DCM in CID 9300 (PS3.16).
///
/// ```
/// use kerma_service::mpps::Reason;
/// assert_eq!(Reason::of("110514").unwrap().meaning(), "Incorrect worklist entry selected");
/// assert_eq!(Reason::of("1"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reason {
    value: &'static str,
    meaning: &'static str,
}

/// CID 9300, its codes of the coding scheme DCM. The others are adverse reactions of a patient.
static CID_9300: [Reason; 28] = [
    reason("110500", "Doctor canceled procedure"),
    reason("110501", "Equipment failure"),
    reason("110502", "Incorrect procedure ordered"),
    reason("110503", "Patient allergic to media/contrast"),
    reason("110504", "Patient died"),
    reason("110505", "Patient refused to continue procedure"),
    reason("110506", "Patient taken for treatment or surgery"),
    reason("110507", "Patient did not arrive"),
    reason("110508", "Patient pregnant"),
    reason("110509", "Change of procedure for correct charging"),
    reason("110510", "Duplicate order"),
    reason("110511", "Nursing unit cancel"),
    reason("110512", "Incorrect side ordered"),
    reason("110513", "Discontinued for unspecified reason"),
    reason("110514", "Incorrect worklist entry selected"),
    reason("110515", "Patient condition prevented continuing"),
    reason("110516", "Equipment change"),
    reason("110521", "Objects incorrectly formatted"),
    reason("110522", "Object Types not supported"),
    reason("110523", "Object Set incomplete"),
    reason("110524", "Media Failure"),
    reason("110526", "Resource pre-empted"),
    reason("110527", "Resource inadequate"),
    reason("110528", "Discontinued Procedure Step rescheduled"),
    reason("110529", "Discontinued Procedure Step rescheduling recommended"),
    reason("110530", "Workitem assignment rejected by assigned resource"),
    reason("110533", "Workitem expired"),
    reason("113568", "Extravasation visible in image"),
];

const fn reason(value: &'static str, meaning: &'static str) -> Reason {
    Reason { value, meaning }
}

impl Reason {
    /// The reason with this code value.
    pub fn of(value: &str) -> Option<Reason> {
        CID_9300.iter().find(|reason| reason.value == value).copied()
    }

    /// Every reason.
    pub fn all() -> impl Iterator<Item = Reason> {
        CID_9300.iter().copied()
    }

    /// Code Value (0008,0100).
    pub const fn value(self) -> &'static str {
        self.value
    }

    /// Code Meaning (0008,0104).
    pub const fn meaning(self) -> &'static str {
        self.meaning
    }

    /// The item of a code sequence.
    pub fn item(self) -> DataSet {
        let mut item = DataSet::new();
        put(&mut item, tags::CODE_VALUE, self.value);
        put(&mut item, tags::CODING_SCHEME_DESIGNATOR, "DCM");
        put(&mut item, tags::CODE_MEANING, self.meaning);
        item
    }
}
