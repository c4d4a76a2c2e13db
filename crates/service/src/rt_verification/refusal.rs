use core::fmt;

use kerma_status::Status;

use crate::Outcome;

/// Why a verifier does not do what is asked. As an [`Outcome`] it is the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no verification with this UID, of an N-GET or N-ACTION: 0xC112 (PS3.4 Tables DD.3.2.2.3-1 and DD.3.2.3-2).
    NotFound,
    /// There is none, of an N-SET or N-DELETE: 0x0112.
    NoSuchInstance,
    /// The plan has no fraction group of this number: 0xC221 (PS3.4 Table DD.3.2.1.2-1).
    NoSuchFractionGroup,
    /// The fraction group has no beams: 0xC222.
    NoBeams,
    /// The SCU verifies already: 0xC223.
    AlreadyVerifying,
    /// The fraction group has no beam of this number: 0xC224 (PS3.4 Table DD.3.2.1.2-2).
    NoSuchBeam,
    /// A device or accessory is not supported: 0xC225.
    DeviceNotSupported,
    /// A device or accessory is not in the beam: 0xC226.
    DeviceNotInBeam,
    /// The plan is not known: 0xC227.
    NoSuchPlan,
    /// The N-CREATE names no instance, and the SCP does not name it either: 0x0117.
    Nameless,
}

impl Refusal {
    /// Its status.
    pub const fn status(self) -> Status {
        match self {
            Refusal::NotFound => Status(0xC112),
            Refusal::NoSuchInstance => Status::NO_SUCH_SOP_INSTANCE,
            Refusal::NoSuchFractionGroup => Status(0xC221),
            Refusal::NoBeams => Status(0xC222),
            Refusal::AlreadyVerifying => Status(0xC223),
            Refusal::NoSuchBeam => Status(0xC224),
            Refusal::DeviceNotSupported => Status(0xC225),
            Refusal::DeviceNotInBeam => Status(0xC226),
            Refusal::NoSuchPlan => Status(0xC227),
            Refusal::Nameless => Status::INVALID_SOP_INSTANCE,
        }
    }
}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Outcome {
        Outcome::new(refusal.status())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Refusal::NotFound | Refusal::NoSuchInstance => "there is no verification with this UID",
            Refusal::NoSuchFractionGroup => "the plan has no fraction group of this number",
            Refusal::NoBeams => "the fraction group has no beams",
            Refusal::AlreadyVerifying => "the SCU verifies already",
            Refusal::NoSuchBeam => "the fraction group has no beam of this number",
            Refusal::DeviceNotSupported => "a device or accessory is not supported",
            Refusal::DeviceNotInBeam => "a device or accessory is not in the beam",
            Refusal::NoSuchPlan => "the plan is not known",
            Refusal::Nameless => "the request names no SOP instance",
        })
    }
}

impl core::error::Error for Refusal {}
