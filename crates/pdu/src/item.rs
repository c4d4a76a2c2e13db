//! Items and sub-items, which are all framed alike: type, a byte that is mostly reserved, 2-byte length, body.

use alloc::vec::Vec;
use core::fmt;

use bytes::Bytes;
use nom::{Parser, combinator::map, number::complete::u8 as byte};

use crate::{
    TooLong,
    parse::{Fault, Parsed, field_of_length, named, shared},
};

/// An item whose type is not known, or that came twice where the standard has one: kept as it came. `Debug` does
/// not show the body, which may be a second User Identity.
#[derive(Clone, PartialEq, Eq)]
pub struct Item {
    /// The item type.
    pub item_type: u8,
    /// The bytes of the item behind its length field.
    pub body: Bytes,
}

impl Item {
    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        write_item(out, self.item_type, "an item of unknown type", |out| {
            out.extend_from_slice(&self.body);
            Ok(())
        })
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Item {{ item_type: {:02X}H, {} bytes }}", self.item_type, self.body.len())
    }
}

/// The types of the items and sub-items (PS3.8 §9.3, annex D; PS3.7 annex D).
pub(crate) mod item_type {
    pub(crate) const APPLICATION_CONTEXT: u8 = 0x10;
    pub(crate) const PRESENTATION_CONTEXT_RQ: u8 = 0x20;
    pub(crate) const PRESENTATION_CONTEXT_AC: u8 = 0x21;
    pub(crate) const ABSTRACT_SYNTAX: u8 = 0x30;
    pub(crate) const TRANSFER_SYNTAX: u8 = 0x40;
    pub(crate) const USER_INFORMATION: u8 = 0x50;
    pub(crate) const MAXIMUM_LENGTH: u8 = 0x51;
    pub(crate) const IMPLEMENTATION_CLASS_UID: u8 = 0x52;
    pub(crate) const ASYNCHRONOUS_OPERATIONS_WINDOW: u8 = 0x53;
    pub(crate) const ROLE_SELECTION: u8 = 0x54;
    pub(crate) const IMPLEMENTATION_VERSION_NAME: u8 = 0x55;
    pub(crate) const SOP_CLASS_EXTENDED_NEGOTIATION: u8 = 0x56;
    pub(crate) const SOP_CLASS_COMMON_EXTENDED_NEGOTIATION: u8 = 0x57;
    pub(crate) const USER_IDENTITY_RQ: u8 = 0x58;
    pub(crate) const USER_IDENTITY_AC: u8 = 0x59;
}

/// An item as it lies in a PDU.
#[derive(Clone, Copy)]
pub(crate) struct RawItem<'a> {
    pub(crate) item_type: u8,
    /// The version in sub-item 57, reserved and not tested in all others.
    pub(crate) second_byte: u8,
    pub(crate) body: &'a [u8],
}

impl RawItem<'_> {
    pub(crate) fn keep(&self, pdu_body: &Bytes) -> Item {
        Item { item_type: self.item_type, body: shared(pdu_body, self.body) }
    }
}

fn item(input: &[u8]) -> Parsed<'_, RawItem<'_>> {
    named(
        "an item: type, reserved byte, length, and as many bytes (PS3.8 §9.3.1)",
        map((byte, byte, field_of_length), |(item_type, second_byte, body)| RawItem {
            item_type,
            second_byte,
            body,
        }),
    )
    .parse(input)
}

/// Hands each of the items that fill `input` to `take`.
pub(crate) fn each_item<'a>(
    mut input: &'a [u8],
    mut take: impl FnMut(RawItem<'a>) -> Result<(), nom::Err<Fault<'a>>>,
) -> Parsed<'a, ()> {
    while !input.is_empty() {
        let (rest, item) = item(input)?;
        take(item)?;
        input = rest;
    }
    Ok((input, ()))
}

/// Appends an item; `write_body` writes what follows its length.
pub(crate) fn write_item(
    out: &mut Vec<u8>,
    item_type: u8,
    what: &'static str,
    write_body: impl FnOnce(&mut Vec<u8>) -> Result<(), TooLong>,
) -> Result<(), TooLong> {
    out.extend_from_slice(&[item_type, 0]);
    write_of_length(out, what, write_body)
}

/// Appends a field after its 2-byte length.
pub(crate) fn write_of_length(
    out: &mut Vec<u8>,
    what: &'static str,
    write_field: impl FnOnce(&mut Vec<u8>) -> Result<(), TooLong>,
) -> Result<(), TooLong> {
    let at = out.len();
    out.extend_from_slice(&[0, 0]);
    write_field(out)?;
    let length = out.len() - at - 2;
    let length = u16::try_from(length).map_err(|_| TooLong { what, length, most: u16::MAX.into() })?;
    if let Some(field) = out.get_mut(at..).and_then(|tail| tail.first_chunk_mut()) {
        *field = length.to_be_bytes();
    }
    Ok(())
}

/// Appends bytes after their 2-byte length.
pub(crate) fn write_bytes_of_length(
    out: &mut Vec<u8>,
    what: &'static str,
    bytes: &[u8],
) -> Result<(), TooLong> {
    write_of_length(out, what, |out| {
        out.extend_from_slice(bytes);
        Ok(())
    })
}
