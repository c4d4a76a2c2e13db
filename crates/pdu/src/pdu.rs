use alloc::vec::Vec;

use bytes::Bytes;

use crate::{
    AAbort, AAssociateAc, AAssociateRj, AAssociateRq, Error, PDataTf, PduHeader, PduType, TooLong, associate,
    p_data::length_field, parse,
};

/// A protocol data unit (PS3.8 §9.3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pdu {
    /// A-ASSOCIATE-RQ, type 01 (PS3.8 §9.3.2).
    AAssociateRq(AAssociateRq),
    /// A-ASSOCIATE-AC, type 02 (PS3.8 §9.3.3).
    AAssociateAc(AAssociateAc),
    /// A-ASSOCIATE-RJ, type 03 (PS3.8 §9.3.4).
    AAssociateRj(AAssociateRj),
    /// P-DATA-TF, type 04 (PS3.8 §9.3.5).
    PDataTf(PDataTf),
    /// A-RELEASE-RQ, type 05 (PS3.8 §9.3.6).
    AReleaseRq,
    /// A-RELEASE-RP, type 06 (PS3.8 §9.3.7).
    AReleaseRp,
    /// A-ABORT, type 07 (PS3.8 §9.3.8).
    AAbort(AAbort),
}

impl Pdu {
    /// The bytes of an A-RELEASE-RQ, which are always the same (PS3.8 Table 9-24).
    pub const A_RELEASE_RQ: [u8; 10] = [0x05, 0, 0, 0, 0, 4, 0, 0, 0, 0];
    /// The bytes of an A-RELEASE-RP, which are always the same (PS3.8 Table 9-25).
    pub const A_RELEASE_RP: [u8; 10] = [0x06, 0, 0, 0, 0, 4, 0, 0, 0, 0];

    /// Reads the PDU of type `pdu_type` whose header was followed by exactly `body`.
    ///
    /// Byte strings of the result are slices of `body` and keep it alive; nothing but UIDs is copied. Reading
    /// forgives every fault that leaves the meaning clear:
    /// - Reserved bytes and bits are not tested.
    /// - Items and sub-items of unknown type are kept, those inside a presentation context skipped.
    /// - Of an item that should occur once, the first one counts. The others are kept among the unknown items.
    /// - Any item may be missing, and the body of A-RELEASE-RQ, A-RELEASE-RP and A-ABORT too.
    /// - UIDs and AE titles may be any bytes, codes any number.
    ///
    /// It takes memory for the items that are really there. The worst is an A-ASSOCIATE of nothing but empty names,
    /// each two to four bytes there and some 70 in memory, so the caller caps the length.
    pub fn decode(pdu_type: u8, body: Bytes) -> Result<Pdu, Error> {
        let pdu_type = PduType::from_code(pdu_type).ok_or(Error::UnrecognizedPdu(pdu_type))?;
        let fields: &[u8] = &body;
        match pdu_type {
            PduType::AAssociateRq => {
                parse::body(pdu_type, fields, |input| associate::parse(&body, input)).map(Pdu::AAssociateRq)
            }
            PduType::AAssociateAc => {
                parse::body(pdu_type, fields, |input| associate::parse(&body, input)).map(Pdu::AAssociateAc)
            }
            PduType::AAssociateRj => {
                parse::body(pdu_type, fields, AAssociateRj::parse).map(Pdu::AAssociateRj)
            }
            PduType::PDataTf => {
                parse::body(pdu_type, fields, |input| PDataTf::parse(&body, input)).map(Pdu::PDataTf)
            }
            PduType::AReleaseRq => Ok(Pdu::AReleaseRq),
            PduType::AReleaseRp => Ok(Pdu::AReleaseRp),
            PduType::AAbort => Ok(Pdu::AAbort(AAbort::decode(fields))),
        }
    }

    /// Appends the PDU, header included, to `out`; what `out` held stays before it.
    ///
    /// Fails, and leaves `out` as it was, only if something is longer than its length field can say: an item of
    /// 65,536 bytes or more, a P-DATA-TF of 4 GiB.
    pub fn encode(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let before = out.len();
        let result = match self {
            Pdu::AAssociateRq(request) => self.write(out, |out| associate::write_body(request, out)),
            Pdu::AAssociateAc(acceptance) => self.write(out, |out| associate::write_body(acceptance, out)),
            Pdu::PDataTf(data) => self.write(out, |out| data.write_body(out)),
            Pdu::AAssociateRj(rejection) => append(out, rejection.encode()),
            Pdu::AReleaseRq => append(out, Pdu::A_RELEASE_RQ),
            Pdu::AReleaseRp => append(out, Pdu::A_RELEASE_RP),
            Pdu::AAbort(abort) => append(out, abort.encode()),
        };
        if result.is_err() {
            out.truncate(before);
        }
        result
    }

    /// The type of this PDU.
    pub const fn pdu_type(&self) -> PduType {
        match self {
            Pdu::AAssociateRq(_) => PduType::AAssociateRq,
            Pdu::AAssociateAc(_) => PduType::AAssociateAc,
            Pdu::AAssociateRj(_) => PduType::AAssociateRj,
            Pdu::PDataTf(_) => PduType::PDataTf,
            Pdu::AReleaseRq => PduType::AReleaseRq,
            Pdu::AReleaseRp => PduType::AReleaseRp,
            Pdu::AAbort(_) => PduType::AAbort,
        }
    }

    /// Header and body; the length is filled in when the body is there.
    fn write(
        &self,
        out: &mut Vec<u8>,
        write_body: impl FnOnce(&mut Vec<u8>) -> Result<(), TooLong>,
    ) -> Result<(), TooLong> {
        let at = out.len();
        out.extend_from_slice(&PduHeader { pdu_type: self.pdu_type().code(), length: 0 }.encode());
        write_body(out)?;
        let length = length_field("a PDU (PS3.8 §9.3.1)", out.len() - at - PduHeader::LENGTH)?;
        if let Some(field) = out.get_mut(at + 2..).and_then(|tail| tail.first_chunk_mut()) {
            *field = length;
        }
        Ok(())
    }
}

fn append(out: &mut Vec<u8>, pdu: [u8; 10]) -> Result<(), TooLong> {
    out.extend_from_slice(&pdu);
    Ok(())
}
