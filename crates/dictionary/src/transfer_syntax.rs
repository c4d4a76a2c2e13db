use crate::Uid;

/// How numbers of more than one byte are encoded (PS3.5 §7.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ByteOrder {
    /// Least significant byte first.
    LittleEndian,
    /// Most significant byte first.
    BigEndian,
}

/// Whether the data elements name their value representation (PS3.5 §7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VrEncoding {
    /// The value representation is looked up.
    Implicit,
    /// The value representation is part of each element.
    Explicit,
}

/// A transfer syntax of the registry and what it means for the encoding (PS3.5 §10 and annex A).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferSyntax {
    /// Its UID.
    pub uid: Uid,
    /// Its keyword, such as `ExplicitVRLittleEndian`.
    pub keyword: &'static str,
    /// Its name in PS3.6.
    pub name: &'static str,
    /// The byte order of the data set.
    pub byte_order: ByteOrder,
    /// Whether value representations are explicit.
    pub vr_encoding: VrEncoding,
    /// Whether the whole data set is deflated (PS3.5 §A.5).
    pub deflated: bool,
    /// Whether Pixel Data is encapsulated in fragments (PS3.5 §A.4).
    pub encapsulated: bool,
    /// Whether the standard has withdrawn it.
    pub retired: bool,
}

impl TransferSyntax {
    /// Explicit VR Little Endian, Implicit VR Little Endian, Explicit VR Big Endian: native pixel data,
    /// in the order in which an SCU of this workspace proposes them.
    pub const UNCOMPRESSED: [Uid; 3] = [
        Uid::from_static("1.2.840.10008.1.2.1"),
        Uid::from_static("1.2.840.10008.1.2"),
        Uid::from_static("1.2.840.10008.1.2.2"),
    ];
}
