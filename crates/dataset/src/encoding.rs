use core::fmt;

use kerma_dictionary::{ByteOrder, TransferSyntax, Uid, VrEncoding};

/// One of the four ways in which PS3.5 annex A turns a data set into bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Implicit VR Little Endian, the default transfer syntax (PS3.5 §A.1).
    ImplicitVrLittleEndian,
    /// Explicit VR Little Endian, which every encapsulated transfer syntax uses too (PS3.5 §A.2, §A.4).
    ExplicitVrLittleEndian,
    /// Explicit VR Big Endian, retired (PS3.5 2016b §A.3).
    ExplicitVrBigEndian,
    /// Explicit VR Little Endian, then deflated as a whole (PS3.5 §A.5).
    DeflatedExplicitVrLittleEndian,
}

impl Encoding {
    /// All four.
    pub const ALL: [Encoding; 4] = [
        Encoding::ImplicitVrLittleEndian,
        Encoding::ExplicitVrLittleEndian,
        Encoding::ExplicitVrBigEndian,
        Encoding::DeflatedExplicitVrLittleEndian,
    ];

    /// The encoding that a transfer syntax of the registry prescribes; `None` if the UID is not in it.
    /// Every encapsulated syntax is Explicit VR Little Endian.
    pub fn of(transfer_syntax: &Uid) -> Option<Encoding> {
        let transfer_syntax = TransferSyntax::of(transfer_syntax)?;
        Some(match (transfer_syntax.vr_encoding, transfer_syntax.byte_order) {
            _ if transfer_syntax.deflated => Encoding::DeflatedExplicitVrLittleEndian,
            (VrEncoding::Implicit, _) => Encoding::ImplicitVrLittleEndian,
            (VrEncoding::Explicit, ByteOrder::LittleEndian) => Encoding::ExplicitVrLittleEndian,
            (VrEncoding::Explicit, ByteOrder::BigEndian) => Encoding::ExplicitVrBigEndian,
        })
    }

    /// The transfer syntax that is this encoding and nothing else.
    pub const fn transfer_syntax(self) -> Uid {
        Uid::from_static(match self {
            Encoding::ImplicitVrLittleEndian => "1.2.840.10008.1.2",
            Encoding::ExplicitVrLittleEndian => "1.2.840.10008.1.2.1",
            Encoding::ExplicitVrBigEndian => "1.2.840.10008.1.2.2",
            Encoding::DeflatedExplicitVrLittleEndian => "1.2.840.10008.1.2.1.99",
        })
    }

    /// The byte order of numbers.
    pub const fn byte_order(self) -> ByteOrder {
        match self {
            Encoding::ExplicitVrBigEndian => ByteOrder::BigEndian,
            _ => ByteOrder::LittleEndian,
        }
    }

    /// Whether elements name their value representation.
    pub const fn vr_encoding(self) -> VrEncoding {
        match self {
            Encoding::ImplicitVrLittleEndian => VrEncoding::Implicit,
            _ => VrEncoding::Explicit,
        }
    }
}

/// The name of its transfer syntax.
impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Encoding::ImplicitVrLittleEndian => "Implicit VR Little Endian",
            Encoding::ExplicitVrLittleEndian => "Explicit VR Little Endian",
            Encoding::ExplicitVrBigEndian => "Explicit VR Big Endian",
            Encoding::DeflatedExplicitVrLittleEndian => "Deflated Explicit VR Little Endian",
        })
    }
}
