//! The parts that the parsers of all structures share.
//!
//! Inside the parsers everything is a slice of the PDU's body: no length field is ever used but to split such a
//! slice, so that one that lies can neither allocate nor reach beyond it.

use bytes::Bytes;
use kerma_dictionary::Uid;
use nom::{
    IResult, Offset, Parser,
    bytes::complete::take,
    combinator::map,
    error::{ContextError, ErrorKind, ParseError, context},
    number::complete::be_u16,
};

use crate::{Error, PduHeader, PduType};

pub(crate) type Parsed<'a, T> = IResult<&'a [u8], T, Fault<'a>>;

/// Where parsing failed, and what was expected there.
#[derive(Debug)]
pub(crate) struct Fault<'a> {
    at: &'a [u8],
    expected: Option<&'static str>,
}

impl<'a> ParseError<&'a [u8]> for Fault<'a> {
    fn from_error_kind(at: &'a [u8], _: ErrorKind) -> Fault<'a> {
        Fault { at, expected: None }
    }

    fn append(_: &'a [u8], _: ErrorKind, innermost: Fault<'a>) -> Fault<'a> {
        innermost
    }
}

impl<'a> ContextError<&'a [u8]> for Fault<'a> {
    /// The innermost name says most; it stays.
    fn add_context(_: &'a [u8], name: &'static str, fault: Fault<'a>) -> Fault<'a> {
        Fault { expected: fault.expected.or(Some(name)), ..fault }
    }
}

/// Gives the failures of `parser` the name of the structure that it reads.
pub(crate) fn named<'a, T>(
    name: &'static str,
    parser: impl Parser<&'a [u8], Output = T, Error = Fault<'a>>,
) -> impl Parser<&'a [u8], Output = T, Error = Fault<'a>> {
    context(name, parser)
}

/// Runs `parser` over the body of a PDU. What follows the last field is ignored.
pub(crate) fn body<'a, T>(
    pdu_type: PduType,
    body: &'a [u8],
    parser: impl FnOnce(&'a [u8]) -> Parsed<'a, T>,
) -> Result<T, Error> {
    let fault = match parser(body) {
        Ok((_, value)) => return Ok(value),
        Err(nom::Err::Error(fault) | nom::Err::Failure(fault)) => fault,
        // Not reachable: no parser here is a streaming one.
        Err(nom::Err::Incomplete(_)) => Fault { at: body, expected: None },
    };
    Err(Error::Malformed {
        pdu_type,
        expected: fault.expected.unwrap_or("a field"),
        offset: PduHeader::LENGTH + body.offset(fault.at),
    })
}

/// A field after its 2-byte length.
pub(crate) fn field_of_length(input: &[u8]) -> Parsed<'_, &[u8]> {
    let (input, length) = be_u16(input)?;
    take(length).parse(input)
}

/// A UID after its 2-byte length.
pub(crate) fn uid_of_length(input: &[u8]) -> Parsed<'_, Uid> {
    map(field_of_length, Uid::from_bytes).parse(input)
}

/// The same bytes as a part of the PDU's body that keeps it alive.
pub(crate) fn shared(body: &Bytes, part: &[u8]) -> Bytes {
    body.slice_ref(part)
}
