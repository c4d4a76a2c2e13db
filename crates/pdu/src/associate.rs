use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::{AeTitle, Uid};
use nom::{Parser, bytes::complete::take, number::complete::be_u16};

use crate::{
    Item, PresentationContextAc, PresentationContextRq, TooLong, UserInformation,
    item::{RawItem, each_item, item_type},
    parse::{Fault, Parsed, named},
    presentation_context::write_uid,
};

/// A-ASSOCIATE-RQ: the request for an association (PS3.8 §9.3.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AAssociateRq {
    /// Protocol versions, one bit each; bit 0 is version 1, the only one. Receivers test that bit alone.
    pub protocol_version: u16,
    /// Who is called.
    pub called_ae_title: AeTitle,
    /// Who calls.
    pub calling_ae_title: AeTitle,
    /// Bytes 43 to 74, not tested; an A-ASSOCIATE-AC copies them.
    pub reserved: [u8; 32],
    /// The application context name; `None` if the item is missing.
    pub application_context: Option<Uid>,
    /// The presentation contexts proposed, in the order sent.
    pub presentation_contexts: Vec<PresentationContextRq>,
    /// The user information; empty if the item is missing.
    pub user_information: UserInformation,
    /// Items of unknown type, in the order sent, encoded after the known ones.
    pub unknown_items: Vec<Item>,
}

impl AAssociateRq {
    /// PS3.8 Table 9-11, from byte 7.
    pub(crate) fn parse<'a>(body: &'a Bytes, input: &'a [u8]) -> Parsed<'a, AAssociateRq> {
        let (input, fixed) = FixedFields::parse(input)?;
        let mut presentation_contexts = Vec::new();
        let mut common = CommonItems::default();
        let (rest, ()) = each_item(input, |item| match item.item_type {
            item_type::PRESENTATION_CONTEXT_RQ => {
                presentation_contexts.push(PresentationContextRq::parse(item.body)?.1);
                Ok(())
            }
            _ => common.take(body, item),
        })?;
        let request = AAssociateRq {
            protocol_version: fixed.protocol_version,
            called_ae_title: fixed.called_ae_title,
            calling_ae_title: fixed.calling_ae_title,
            reserved: fixed.reserved,
            application_context: common.application_context,
            presentation_contexts,
            user_information: common.user_information.unwrap_or_default(),
            unknown_items: common.unknown_items,
        };
        Ok((rest, request))
    }

    pub(crate) fn write_body(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let fixed = FixedFields {
            protocol_version: self.protocol_version,
            // Padded with spaces, whatever an element of VR AE has (PS3.8 §9.3.2). An A-ASSOCIATE-AC copies what came.
            called_ae_title: AeTitle::from_bytes(self.called_ae_title.as_bytes()),
            calling_ae_title: AeTitle::from_bytes(self.calling_ae_title.as_bytes()),
            reserved: self.reserved,
        };
        fixed.write(out);
        write_application_context(out, self.application_context.as_ref())?;
        self.presentation_contexts.iter().try_for_each(|context| context.write(out))?;
        self.user_information.write(out)?;
        self.unknown_items.iter().try_for_each(|item| item.write(out))
    }
}

/// A-ASSOCIATE-AC: the association is accepted (PS3.8 §9.3.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AAssociateAc {
    /// As in the request; bit 0.
    pub protocol_version: u16,
    /// A copy of the request's bytes; not to be tested.
    pub called_ae_title: AeTitle,
    /// A copy of the request's bytes; not to be tested.
    pub calling_ae_title: AeTitle,
    /// A copy of the request's bytes; not to be tested.
    pub reserved: [u8; 32],
    /// The application context name; `None` if the item is missing.
    pub application_context: Option<Uid>,
    /// The answer to each presentation context.
    pub presentation_contexts: Vec<PresentationContextAc>,
    /// The user information; empty if the item is missing.
    pub user_information: UserInformation,
    /// Items of unknown type, in the order sent, encoded after the known ones.
    pub unknown_items: Vec<Item>,
}

impl AAssociateAc {
    /// PS3.8 Table 9-17, from byte 7.
    pub(crate) fn parse<'a>(body: &'a Bytes, input: &'a [u8]) -> Parsed<'a, AAssociateAc> {
        let (input, fixed) = FixedFields::parse(input)?;
        let mut presentation_contexts = Vec::new();
        let mut common = CommonItems::default();
        let (rest, ()) = each_item(input, |item| match item.item_type {
            item_type::PRESENTATION_CONTEXT_AC => {
                presentation_contexts.push(PresentationContextAc::parse(item.body)?.1);
                Ok(())
            }
            _ => common.take(body, item),
        })?;
        let acceptance = AAssociateAc {
            protocol_version: fixed.protocol_version,
            called_ae_title: fixed.called_ae_title,
            calling_ae_title: fixed.calling_ae_title,
            reserved: fixed.reserved,
            application_context: common.application_context,
            presentation_contexts,
            user_information: common.user_information.unwrap_or_default(),
            unknown_items: common.unknown_items,
        };
        Ok((rest, acceptance))
    }

    pub(crate) fn write_body(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let fixed = FixedFields {
            protocol_version: self.protocol_version,
            called_ae_title: self.called_ae_title,
            calling_ae_title: self.calling_ae_title,
            reserved: self.reserved,
        };
        fixed.write(out);
        write_application_context(out, self.application_context.as_ref())?;
        self.presentation_contexts.iter().try_for_each(|context| context.write(out))?;
        self.user_information.write(out)?;
        self.unknown_items.iter().try_for_each(|item| item.write(out))
    }
}

/// Bytes 7 to 74, which both PDUs have.
struct FixedFields {
    protocol_version: u16,
    called_ae_title: AeTitle,
    calling_ae_title: AeTitle,
    reserved: [u8; 32],
}

impl FixedFields {
    fn parse(input: &[u8]) -> Parsed<'_, FixedFields> {
        let name = "the fixed fields of an A-ASSOCIATE, bytes 7 to 74 (PS3.8 §9.3.2)";
        let (rest, fields) = named(
            name,
            (be_u16, take(2_usize), array::<16>, array::<16>, array::<32>).map(
                |(protocol_version, _reserved, called, calling, reserved)| FixedFields {
                    protocol_version,
                    called_ae_title: AeTitle::from_field(called),
                    calling_ae_title: AeTitle::from_field(calling),
                    reserved,
                },
            ),
        )
        .parse(input)?;
        Ok((rest, fields))
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.protocol_version.to_be_bytes());
        out.extend_from_slice(&[0, 0]);
        out.extend_from_slice(self.called_ae_title.field());
        out.extend_from_slice(self.calling_ae_title.field());
        out.extend_from_slice(&self.reserved);
    }
}

/// The variable items that both PDUs have.
#[derive(Default)]
struct CommonItems {
    application_context: Option<Uid>,
    user_information: Option<UserInformation>,
    unknown_items: Vec<Item>,
}

impl CommonItems {
    fn take<'a>(&mut self, body: &'a Bytes, item: RawItem<'a>) -> Result<(), nom::Err<Fault<'a>>> {
        match item.item_type {
            item_type::APPLICATION_CONTEXT if self.application_context.is_none() => {
                self.application_context = Some(Uid::from_bytes(item.body));
            }
            item_type::USER_INFORMATION if self.user_information.is_none() => {
                self.user_information = Some(UserInformation::parse(body, item.body)?.1);
            }
            _ => self.unknown_items.push(item.keep(body)),
        }
        Ok(())
    }
}

fn write_application_context(out: &mut Vec<u8>, name: Option<&Uid>) -> Result<(), TooLong> {
    let what = "the application context name (PS3.8 §9.3.2.1)";
    name.map_or(Ok(()), |uid| write_uid(out, item_type::APPLICATION_CONTEXT, what, uid))
}

fn array<const N: usize>(input: &[u8]) -> Parsed<'_, [u8; N]> {
    input.split_first_chunk().map(|(array, rest)| (rest, *array)).ok_or_else(|| {
        nom::Err::Error(nom::error::ParseError::from_error_kind(input, nom::error::ErrorKind::Eof))
    })
}
