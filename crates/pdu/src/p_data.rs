use alloc::vec::Vec;
use core::fmt;

use bytes::Bytes;
use nom::{
    Parser,
    bytes::complete::take,
    number::complete::{be_u32, u8 as byte},
};
use smallvec::SmallVec;

use crate::{
    Error, PduHeader, PduType, TooLong,
    parse::{self, Parsed, named, shared},
};

/// P-DATA-TF: presentation data values (PS3.8 §9.3.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PDataTf {
    /// One or more; some peers send none.
    pub values: SmallVec<[Pdv; 1]>,
}

/// A presentation data value: a fragment of a command set or of a data set (PS3.8 §9.3.5.1, annex E). `Debug`
/// does not show the data, which is mostly a patient's.
#[derive(Clone, PartialEq, Eq)]
pub struct Pdv {
    /// The ID of the presentation context of the message.
    pub context_id: u8,
    /// Bit 0 of the message control header: a command fragment rather than a data set fragment.
    pub command: bool,
    /// Bit 1 of the message control header: the last fragment of its kind.
    pub last: bool,
    /// The fragment.
    pub data: Bytes,
}

/// What a presentation data value is, without its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PdvHeader {
    /// As in [`Pdv`].
    pub context_id: u8,
    /// As in [`Pdv`].
    pub command: bool,
    /// As in [`Pdv`].
    pub last: bool,
    /// How many bytes of data it has.
    pub length: usize,
}

/// Bits of the message control header (PS3.8 §E.2); the others are reserved and not tested.
const COMMAND: u8 = 1 << 0;
const LAST: u8 = 1 << 1;

/// The context ID and the message control header, which the Item-length of a PDV counts.
const COUNTED: usize = 2;

impl Pdv {
    /// What a PDV costs of the PDU-length beside its data: Item-length, context ID, message control header. A
    /// fragment for a peer whose maximum length is `m` is therefore at most `m - 6` bytes.
    pub const HEADER_LENGTH: usize = 4 + COUNTED;

    /// The header of a P-DATA-TF that holds one PDV, and the header of that PDV: `data_length` bytes of data are
    /// to follow on the wire. So data goes from where it lies to the socket without being copied behind a header.
    ///
    /// Fails if the PDU-length cannot say so much.
    pub fn frame(
        context_id: u8,
        command: bool,
        last: bool,
        data_length: usize,
    ) -> Result<[u8; PduHeader::LENGTH + Pdv::HEADER_LENGTH], TooLong> {
        let pdu_length = data_length.saturating_add(Pdv::HEADER_LENGTH);
        let [a, b, c, d] = length_field("a P-DATA-TF (PS3.8 §9.3.5)", pdu_length)?;
        let [e, f, g, h] = Pdv::item_length(data_length)?;
        let pdu_type = PduType::PDataTf.code();
        Ok([pdu_type, 0, a, b, c, d, e, f, g, h, context_id, control_header(command, last)])
    }

    fn of(body: &Bytes, (PdvHeader { context_id, command, last, .. }, data): (PdvHeader, &[u8])) -> Pdv {
        Pdv { context_id, command, last, data: shared(body, data) }
    }

    fn item_length(data_length: usize) -> Result<[u8; 4], TooLong> {
        length_field("a PDV item (PS3.8 §9.3.5.1)", data_length.saturating_add(COUNTED))
    }

    fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        out.extend_from_slice(&Pdv::item_length(self.data.len())?);
        out.extend_from_slice(&[self.context_id, control_header(self.command, self.last)]);
        out.extend_from_slice(&self.data);
        Ok(())
    }
}

impl fmt::Debug for Pdv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.command { "command" } else { "data set" };
        let last = if self.last { ", last" } else { "" };
        write!(f, "Pdv {{ context_id: {}, {kind}{last}, {} bytes }}", self.context_id, self.data.len())
    }
}

/// The presentation data values of a P-DATA-TF, one at a time: however many there are, they take no memory but that of the
/// PDU.
#[derive(Clone, Debug)]
pub struct Pdvs {
    body: Bytes,
    /// How many bytes of the body have been given.
    given: usize,
}

impl Pdvs {
    /// Those of the P-DATA-TF whose header was followed by exactly `body`, which is looked through to its end.
    ///
    /// # Errors
    /// As [`Pdu::decode`](crate::Pdu::decode).
    pub fn decode(body: Bytes) -> Result<Pdvs, Error> {
        parse::body(PduType::PDataTf, &body, |mut input| {
            while !input.is_empty() {
                (input, _) = presentation_data_value(input)?;
            }
            Ok((input, ()))
        })?;
        Ok(Pdvs { body, given: 0 })
    }

    /// What those that are left are, without their data.
    pub fn headers(&self) -> impl Iterator<Item = PdvHeader> {
        let mut left = self.body.get(self.given..).unwrap_or_default();
        core::iter::from_fn(move || {
            let (rest, (header, _)) = presentation_data_value(left).ok()?;
            left = rest;
            Some(header)
        })
    }
}

impl Iterator for Pdvs {
    type Item = Pdv;

    fn next(&mut self) -> Option<Pdv> {
        let left = self.body.get(self.given..)?;
        // Of a whole body only its end is no value.
        let (rest, value) = presentation_data_value(left).ok()?;
        self.given = self.body.len() - rest.len();
        Some(Pdv::of(&self.body, value))
    }
}

impl PDataTf {
    /// PS3.8 Table 9-22, from byte 7.
    pub(crate) fn parse<'a>(body: &'a Bytes, mut input: &'a [u8]) -> Parsed<'a, PDataTf> {
        let mut values = SmallVec::new();
        while !input.is_empty() {
            let (rest, value) = presentation_data_value(input)?;
            values.push(Pdv::of(body, value));
            input = rest;
        }
        Ok((input, PDataTf { values }))
    }

    pub(crate) fn write_body(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        self.values.iter().try_for_each(|pdv| pdv.write(out))
    }
}

/// PS3.8 Table 9-23.
fn presentation_data_value(input: &[u8]) -> Parsed<'_, (PdvHeader, &[u8])> {
    let (rest, value) =
        named("a PDV item: length, and as many bytes (PS3.8 §9.3.5.1)", field_of_4_byte_length)
            .parse(input)?;
    let (data, (context_id, control_header)) =
        named("a PDV's context ID and message control header (PS3.8 §9.3.5.1)", (byte, byte)).parse(value)?;
    let header = PdvHeader {
        context_id,
        command: control_header & COMMAND != 0,
        last: control_header & LAST != 0,
        length: data.len(),
    };
    Ok((rest, (header, data)))
}

fn field_of_4_byte_length(input: &[u8]) -> Parsed<'_, &[u8]> {
    let (input, length) = be_u32(input)?;
    take(length).parse(input)
}

const fn control_header(command: bool, last: bool) -> u8 {
    let command = if command { COMMAND } else { 0 };
    let last = if last { LAST } else { 0 };
    command | last
}

/// A length as the four bytes that say it.
pub(crate) fn length_field(what: &'static str, length: usize) -> Result<[u8; 4], TooLong> {
    u32::try_from(length).map(u32::to_be_bytes).map_err(|_| TooLong { what, length, most: u32::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_what_an_encoded_p_data_tf_has_before_its_data() {
        let pdv = Pdv { context_id: 3, command: true, last: true, data: Bytes::from_static(b"data") };
        let mut encoded = Vec::new();
        crate::Pdu::PDataTf(PDataTf { values: [pdv].into_iter().collect() }).encode(&mut encoded).unwrap();
        let frame = Pdv::frame(3, true, true, 4).unwrap();
        assert_eq!(encoded.split_first_chunk(), Some((&frame, &b"data"[..])));
        assert_eq!(frame, [0x04, 0, 0, 0, 0, 10, 0, 0, 0, 6, 3, 0b11]);
    }

    #[test]
    fn values_come_one_at_a_time_as_they_come_together() {
        let pdv = |data: &'static [u8], last| Pdv { context_id: 1, command: false, last, data: data.into() };
        let values: SmallVec<[Pdv; 1]> =
            [pdv(b"", false), pdv(b"ab", false), pdv(b"", true)].into_iter().collect();
        let mut encoded = Vec::new();
        crate::Pdu::PDataTf(PDataTf { values: values.clone() }).encode(&mut encoded).unwrap();
        let body = Bytes::from(encoded.split_off(PduHeader::LENGTH));
        assert_eq!(Pdvs::decode(body.clone()).unwrap().collect::<SmallVec<[Pdv; 1]>>(), values);
        let headers = Pdvs::decode(body.clone()).unwrap();
        let lengths: SmallVec<[(usize, bool); 3]> =
            headers.headers().map(|header| (header.length, header.last)).collect();
        assert_eq!(lengths[..], [(0, false), (2, false), (0, true)]);
        for length in 0..body.len() {
            let cut = body.slice(..length);
            let together = crate::Pdu::decode(4, cut.clone());
            match Pdvs::decode(cut) {
                Ok(values) => {
                    assert_eq!(together, Ok(crate::Pdu::PDataTf(PDataTf { values: values.collect() })))
                }
                Err(error) => assert_eq!(together, Err(error)),
            }
        }
    }

    #[test]
    #[cfg(target_pointer_width = "64")]
    fn what_the_length_of_a_pdu_cannot_say_is_not_framed() {
        assert!(Pdv::frame(1, false, true, 0xFFFF_FFF9).is_ok());
        assert_eq!(Pdv::frame(1, false, true, 0xFFFF_FFFA).unwrap_err().length, 0x1_0000_0000);
    }
}
