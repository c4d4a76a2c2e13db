use core::fmt;

/// The type of a PDU (PS3.8 §9.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PduType {
    /// 01
    AAssociateRq,
    /// 02
    AAssociateAc,
    /// 03
    AAssociateRj,
    /// 04
    PDataTf,
    /// 05
    AReleaseRq,
    /// 06
    AReleaseRp,
    /// 07
    AAbort,
}

impl PduType {
    /// The type with this code; `None` if the standard defines none.
    pub const fn from_code(code: u8) -> Option<PduType> {
        Some(match code {
            0x01 => PduType::AAssociateRq,
            0x02 => PduType::AAssociateAc,
            0x03 => PduType::AAssociateRj,
            0x04 => PduType::PDataTf,
            0x05 => PduType::AReleaseRq,
            0x06 => PduType::AReleaseRp,
            0x07 => PduType::AAbort,
            _ => return None,
        })
    }

    /// The first byte of such a PDU.
    pub const fn code(self) -> u8 {
        match self {
            PduType::AAssociateRq => 0x01,
            PduType::AAssociateAc => 0x02,
            PduType::AAssociateRj => 0x03,
            PduType::PDataTf => 0x04,
            PduType::AReleaseRq => 0x05,
            PduType::AReleaseRp => 0x06,
            PduType::AAbort => 0x07,
        }
    }
}

/// The name in the standard.
impl fmt::Display for PduType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PduType::AAssociateRq => "A-ASSOCIATE-RQ",
            PduType::AAssociateAc => "A-ASSOCIATE-AC",
            PduType::AAssociateRj => "A-ASSOCIATE-RJ",
            PduType::PDataTf => "P-DATA-TF",
            PduType::AReleaseRq => "A-RELEASE-RQ",
            PduType::AReleaseRp => "A-RELEASE-RP",
            PduType::AAbort => "A-ABORT",
        })
    }
}

/// The six bytes that every PDU begins with (PS3.8 §9.3.1). The second, reserved one is sent as 0 and not tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PduHeader {
    /// The type as sent; see [`PduType::from_code`].
    pub pdu_type: u8,
    /// How many bytes follow the header, as claimed: to be capped before any of them is awaited.
    pub length: u32,
}

impl PduHeader {
    /// The bytes of a header.
    pub const LENGTH: usize = 6;

    /// Reads a header. Every six bytes are one; whether the type exists is not asked.
    pub const fn decode(header: [u8; PduHeader::LENGTH]) -> PduHeader {
        let [pdu_type, _reserved, a, b, c, d] = header;
        PduHeader { pdu_type, length: u32::from_be_bytes([a, b, c, d]) }
    }

    /// The bytes of this header.
    pub const fn encode(self) -> [u8; PduHeader::LENGTH] {
        let [a, b, c, d] = self.length.to_be_bytes();
        [self.pdu_type, 0, a, b, c, d]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_a_type_a_reserved_byte_and_a_big_endian_length() {
        let header = PduHeader::decode([0x04, 0xFF, 0x00, 0x01, 0x02, 0x03]);
        assert_eq!(header, PduHeader { pdu_type: 0x04, length: 0x0001_0203 });
        assert_eq!(header.encode(), [0x04, 0x00, 0x00, 0x01, 0x02, 0x03]);
    }

    #[test]
    fn the_seven_types_and_no_other_are_known() {
        for code in 0..=u8::MAX {
            let known = PduType::from_code(code);
            assert_eq!(known.is_some(), (1..=7).contains(&code));
            assert!(known.is_none_or(|pdu_type| pdu_type.code() == code));
        }
    }
}
