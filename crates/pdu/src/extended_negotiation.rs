use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::Uid;
use nom::{
    Parser,
    combinator::{map, rest},
};

use crate::{
    TooLong,
    item::{item_type, write_bytes_of_length, write_of_length},
    parse::{Parsed, field_of_length, named, shared, uid_of_length},
    presentation_context::in_item,
};

/// SOP Class Extended Negotiation (PS3.7 §D.3.3.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SopClassExtendedNegotiation {
    /// The SOP class that the information is for.
    pub sop_class_uid: Uid,
    /// Bytes that the service class defines.
    pub service_class_application_information: Bytes,
}

impl SopClassExtendedNegotiation {
    pub(crate) fn parse<'a>(body: &'a Bytes, input: &'a [u8]) -> Parsed<'a, SopClassExtendedNegotiation> {
        named(
            "SOP Class Extended Negotiation sub-item 56H: SOP-class-uid-length, SOP-class-uid (PS3.7 §D.3.3.5)",
            map((uid_of_length, rest), |(sop_class_uid, information)| SopClassExtendedNegotiation {
                sop_class_uid,
                service_class_application_information: shared(body, information),
            }),
        )
        .parse(input)
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "a SOP Class Extended Negotiation (PS3.7 §D.3.3.5)";
        out.extend_from_slice(&[item_type::SOP_CLASS_EXTENDED_NEGOTIATION, 0]);
        write_of_length(out, what, |out| {
            write_bytes_of_length(out, what, in_item(&self.sop_class_uid))?;
            out.extend_from_slice(&self.service_class_application_information);
            Ok(())
        })
    }
}

/// SOP Class Common Extended Negotiation (PS3.7 §D.3.3.6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SopClassCommonExtendedNegotiation {
    /// Version of the sub-item, 0.
    pub version: u8,
    /// The SOP class described.
    pub sop_class_uid: Uid,
    /// The service class of the SOP class.
    pub service_class_uid: Uid,
    /// More general SOP classes, as which its instances can be treated.
    pub related_general_sop_class_uids: Vec<Uid>,
}

impl SopClassCommonExtendedNegotiation {
    /// The version stands where other items have a reserved byte. Fields that later versions append are ignored.
    pub(crate) fn parse(version: u8, input: &[u8]) -> Parsed<'_, SopClassCommonExtendedNegotiation> {
        let (after, (sop_class_uid, service_class_uid, related)) = named(
            "SOP Class Common Extended Negotiation sub-item 57H: three fields after their lengths (PS3.7 §D.3.3.6)",
            (uid_of_length, uid_of_length, field_of_length),
        )
        .parse(input)?;
        let (_, related_general_sop_class_uids) = related_general_sop_class_uids(related)?;
        let negotiation = SopClassCommonExtendedNegotiation {
            version,
            sop_class_uid,
            service_class_uid,
            related_general_sop_class_uids,
        };
        Ok((after, negotiation))
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "a SOP Class Common Extended Negotiation (PS3.7 §D.3.3.6)";
        out.extend_from_slice(&[item_type::SOP_CLASS_COMMON_EXTENDED_NEGOTIATION, self.version]);
        write_of_length(out, what, |out| {
            write_bytes_of_length(out, what, in_item(&self.sop_class_uid))?;
            write_bytes_of_length(out, what, in_item(&self.service_class_uid))?;
            write_of_length(out, what, |out| {
                let mut uids = self.related_general_sop_class_uids.iter();
                uids.try_for_each(|uid| write_bytes_of_length(out, what, in_item(uid)))
            })
        })
    }
}

/// Pairs of length and UID until the field ends.
fn related_general_sop_class_uids(mut input: &[u8]) -> Parsed<'_, Vec<Uid>> {
    let mut uids = Vec::new();
    while !input.is_empty() {
        let (rest, uid) =
            named("a related general SOP class UID after its length (PS3.7 §D.3.3.6)", uid_of_length)
                .parse(input)?;
        uids.push(uid);
        input = rest;
    }
    Ok((input, uids))
}
