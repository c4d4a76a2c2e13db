use crate::normalized::refusals;

refusals! {
    /// Why a verifier does not do what is asked. As an [`Outcome`](crate::Outcome) it is the response.
    Refusal {
        /// There is no verification with this UID, of an N-GET or N-ACTION: 0xC112 (PS3.4 Tables DD.3.2.2.3-1 and DD.3.2.3-2).
        NotFound = 0xC112: "there is no verification with this UID",
        /// There is none, of an N-SET or N-DELETE: 0x0112.
        NoSuchInstance = 0x0112: "there is no verification with this UID",
        /// The plan has no fraction group of this number: 0xC221 (PS3.4 Table DD.3.2.1.2-1).
        NoSuchFractionGroup = 0xC221: "the plan has no fraction group of this number",
        /// The fraction group has no beams: 0xC222.
        NoBeams = 0xC222: "the fraction group has no beams",
        /// The SCU verifies already: 0xC223.
        AlreadyVerifying = 0xC223: "the SCU verifies already",
        /// The fraction group has no beam of this number: 0xC224 (PS3.4 Table DD.3.2.1.2-2).
        NoSuchBeam = 0xC224: "the fraction group has no beam of this number",
        /// A device or accessory is not supported: 0xC225.
        DeviceNotSupported = 0xC225: "a device or accessory is not supported",
        /// A device or accessory is not in the beam: 0xC226.
        DeviceNotInBeam = 0xC226: "a device or accessory is not in the beam",
        /// The plan is not known: 0xC227.
        NoSuchPlan = 0xC227: "the plan is not known",
        /// The N-CREATE names no instance, and the SCP does not name it either: 0x0117.
        Nameless = 0x0117: "the request names no SOP instance",
    }
}
