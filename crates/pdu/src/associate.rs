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
pub type AAssociateRq = AAssociate<PresentationContextRq>;

/// A-ASSOCIATE-AC: the association is accepted (PS3.8 §9.3.3).
pub type AAssociateAc = AAssociate<PresentationContextAc>;

/// The fields that A-ASSOCIATE-RQ and A-ASSOCIATE-AC have alike. The two differ in their presentation contexts: a
/// request proposes them, an acceptance answers them (PS3.8 Tables 9-11 and 9-17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AAssociate<Context> {
    /// Protocol versions, one bit each; bit 0 is version 1, the only one. Receivers test that bit alone.
    pub protocol_version: u16,
    /// The title of the acceptor. An A-ASSOCIATE-AC copies the bytes of the request, and nobody tests them.
    pub called_ae_title: AeTitle,
    /// The title of the requestor. An A-ASSOCIATE-AC copies the bytes of the request, and nobody tests them.
    pub calling_ae_title: AeTitle,
    /// Bytes 43 to 74, which nobody tests. An A-ASSOCIATE-AC copies those of the request.
    pub reserved: [u8; 32],
    /// The application context name; `None` if the item is missing.
    pub application_context: Option<Uid>,
    /// The presentation contexts in the order sent: proposed by a request, answered by an acceptance.
    pub presentation_contexts: Vec<Context>,
    /// The user information; empty if the item is missing.
    pub user_information: UserInformation,
    /// Items of unknown type, in the order sent. They are encoded after the known ones.
    pub unknown_items: Vec<Item>,
}

/// The item of a presentation context, and the differences between the PDUs that go with it.
pub(crate) trait Context: Sized {
    const ITEM_TYPE: u8;

    fn parse(item: &[u8]) -> Parsed<'_, Self>;

    fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong>;

    /// An AE title as the PDU has it.
    fn title(title: AeTitle) -> AeTitle;
}

impl Context for PresentationContextRq {
    const ITEM_TYPE: u8 = item_type::PRESENTATION_CONTEXT_RQ;

    fn parse(item: &[u8]) -> Parsed<'_, PresentationContextRq> {
        PresentationContextRq::parse(item)
    }

    fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        self.write(out)
    }

    /// Padded with spaces, whatever padding an element of VR AE has (PS3.8 §9.3.2).
    fn title(title: AeTitle) -> AeTitle {
        AeTitle::from_bytes(title.as_bytes())
    }
}

impl Context for PresentationContextAc {
    const ITEM_TYPE: u8 = item_type::PRESENTATION_CONTEXT_AC;

    fn parse(item: &[u8]) -> Parsed<'_, PresentationContextAc> {
        PresentationContextAc::parse(item)
    }

    fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        self.write(out)
    }

    /// The bytes that came in the request (PS3.8 §9.3.3).
    fn title(title: AeTitle) -> AeTitle {
        title
    }
}

/// PS3.8 Tables 9-11 and 9-17, from byte 7.
pub(crate) fn parse<'a, C: Context>(body: &'a Bytes, input: &'a [u8]) -> Parsed<'a, AAssociate<C>> {
    let (input, fixed) = FixedFields::parse(input)?;
    let mut presentation_contexts = Vec::new();
    let mut items = Items::default();
    let (rest, ()) = each_item(input, |item| {
        if item.item_type == C::ITEM_TYPE {
            presentation_contexts.push(C::parse(item.body)?.1);
            return Ok(());
        }
        items.take(body, item)
    })?;
    let associate = AAssociate {
        protocol_version: fixed.protocol_version,
        called_ae_title: fixed.called_ae_title,
        calling_ae_title: fixed.calling_ae_title,
        reserved: fixed.reserved,
        application_context: items.application_context,
        presentation_contexts,
        user_information: items.user_information.unwrap_or_default(),
        unknown_items: items.unknown_items,
    };
    Ok((rest, associate))
}

pub(crate) fn write_body<C: Context>(associate: &AAssociate<C>, out: &mut Vec<u8>) -> Result<(), TooLong> {
    let fixed = FixedFields {
        protocol_version: associate.protocol_version,
        called_ae_title: C::title(associate.called_ae_title),
        calling_ae_title: C::title(associate.calling_ae_title),
        reserved: associate.reserved,
    };
    fixed.write(out);
    write_application_context(out, associate.application_context.as_ref())?;
    associate.presentation_contexts.iter().try_for_each(|context| context.write(out))?;
    associate.user_information.write(out)?;
    associate.unknown_items.iter().try_for_each(|item| item.write(out))
}

/// Bytes 7 to 74.
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

/// The variable items, but for the presentation contexts.
#[derive(Default)]
struct Items {
    application_context: Option<Uid>,
    user_information: Option<UserInformation>,
    unknown_items: Vec<Item>,
}

impl Items {
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
