use bytes::Bytes;
use smallvec::SmallVec;

/// P-DATA-TF: presentation data values (PS3.8 §9.3.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PDataTf {
    /// One or more; some peers send none.
    pub values: SmallVec<[Pdv; 1]>,
}

/// A presentation data value: a fragment of a command set or of a data set (PS3.8 §9.3.5.1, annex E).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdv {
    /// The presentation context that it belongs to.
    pub context_id: u8,
    /// Bit 0 of the message control header: a command fragment rather than a data set fragment.
    pub command: bool,
    /// Bit 1 of the message control header: the last fragment of its kind.
    pub last: bool,
    /// The fragment.
    pub data: Bytes,
}
