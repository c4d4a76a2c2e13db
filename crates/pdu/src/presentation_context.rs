use alloc::vec::Vec;
use core::fmt;

use kerma_dictionary::Uid;
use nom::{Parser, number::complete::u8 as byte};

use crate::{
    TooLong,
    item::{RawItem, each_item, item_type, write_item},
    parse::{Parsed, named},
};

/// A proposed presentation context (PS3.8 §9.3.2.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentationContextRq {
    /// Odd, 1 to 255; some peers send even ones.
    pub id: u8,
    /// The abstract syntax; `None` if the sub-item is missing.
    pub abstract_syntax: Option<Uid>,
    /// The transfer syntaxes proposed, in the requestor's order of preference.
    pub transfer_syntaxes: Vec<Uid>,
}

impl PresentationContextRq {
    /// PS3.8 Table 9-13, from byte 5.
    pub(crate) fn parse(input: &[u8]) -> Parsed<'_, PresentationContextRq> {
        let (input, [id, _, _, _]) = fixed_fields("Presentation Context item 20H (PS3.8 §9.3.2.2)", input)?;
        let mut context = PresentationContextRq { id, abstract_syntax: None, transfer_syntaxes: Vec::new() };
        let (rest, ()) = each_item(input, |sub_item| {
            context.take(sub_item);
            Ok(())
        })?;
        Ok((rest, context))
    }

    fn take(&mut self, sub_item: RawItem<'_>) {
        let uid = Uid::from_bytes(sub_item.body);
        match sub_item.item_type {
            item_type::ABSTRACT_SYNTAX if self.abstract_syntax.is_none() => self.abstract_syntax = Some(uid),
            item_type::TRANSFER_SYNTAX => self.transfer_syntaxes.push(uid),
            _ => {}
        }
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "a Presentation Context item (PS3.8 §9.3.2.2)";
        write_item(out, item_type::PRESENTATION_CONTEXT_RQ, what, |out| {
            out.extend_from_slice(&[self.id, 0, 0, 0]);
            if let Some(uid) = &self.abstract_syntax {
                write_uid(
                    out,
                    item_type::ABSTRACT_SYNTAX,
                    "an abstract syntax name (PS3.8 §9.3.2.2.1)",
                    uid,
                )?;
            }
            self.transfer_syntaxes.iter().try_for_each(|uid| write_transfer_syntax(out, uid))
        })
    }
}

/// The answer to a proposed presentation context (PS3.8 §9.3.3.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentationContextAc {
    /// The ID of the request's context.
    pub id: u8,
    /// Accepted, or why not.
    pub result: PresentationContextResult,
    /// The transfer syntax accepted; not significant and often missing if it was not.
    pub transfer_syntax: Option<Uid>,
}

impl PresentationContextAc {
    /// PS3.8 Table 9-18, from byte 5.
    pub(crate) fn parse(input: &[u8]) -> Parsed<'_, PresentationContextAc> {
        let (input, [id, _, result, _]) =
            fixed_fields("Presentation Context item 21H (PS3.8 §9.3.3.2)", input)?;
        let mut transfer_syntax = None;
        let (rest, ()) = each_item(input, |sub_item| {
            if sub_item.item_type == item_type::TRANSFER_SYNTAX {
                transfer_syntax.get_or_insert(Uid::from_bytes(sub_item.body));
            }
            Ok(())
        })?;
        let result = PresentationContextResult::from_code(result);
        Ok((rest, PresentationContextAc { id, result, transfer_syntax }))
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "a Presentation Context item (PS3.8 §9.3.3.2)";
        write_item(out, item_type::PRESENTATION_CONTEXT_AC, what, |out| {
            out.extend_from_slice(&[self.id, 0, self.result.code(), 0]);
            self.transfer_syntax.iter().try_for_each(|uid| write_transfer_syntax(out, uid))
        })
    }
}

/// Result/Reason of a presentation context (PS3.8 Table 9-18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PresentationContextResult {
    /// 0
    Acceptance,
    /// 1
    UserRejection,
    /// 2: no reason (provider rejection)
    NoReason,
    /// 3: provider rejection
    AbstractSyntaxNotSupported,
    /// 4: provider rejection
    TransferSyntaxesNotSupported,
    /// A value that the standard does not define.
    Other(u8),
}

impl PresentationContextResult {
    /// The result with this code.
    pub const fn from_code(code: u8) -> PresentationContextResult {
        match code {
            0 => PresentationContextResult::Acceptance,
            1 => PresentationContextResult::UserRejection,
            2 => PresentationContextResult::NoReason,
            3 => PresentationContextResult::AbstractSyntaxNotSupported,
            4 => PresentationContextResult::TransferSyntaxesNotSupported,
            code => PresentationContextResult::Other(code),
        }
    }

    /// The code of this result.
    pub const fn code(self) -> u8 {
        match self {
            PresentationContextResult::Acceptance => 0,
            PresentationContextResult::UserRejection => 1,
            PresentationContextResult::NoReason => 2,
            PresentationContextResult::AbstractSyntaxNotSupported => 3,
            PresentationContextResult::TransferSyntaxesNotSupported => 4,
            PresentationContextResult::Other(code) => code,
        }
    }
}

/// In the words of PS3.8 Table 9-18.
impl fmt::Display for PresentationContextResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PresentationContextResult::Acceptance => "acceptance",
            PresentationContextResult::UserRejection => "user-rejection",
            PresentationContextResult::NoReason => "no-reason (provider rejection)",
            PresentationContextResult::AbstractSyntaxNotSupported => {
                "abstract-syntax-not-supported (provider rejection)"
            }
            PresentationContextResult::TransferSyntaxesNotSupported => {
                "transfer-syntaxes-not-supported (provider rejection)"
            }
            PresentationContextResult::Other(code) => return write!(f, "undefined result {code}"),
        })
    }
}

/// Bytes 5 to 8 of both items: the ID and three of which an answer uses one.
fn fixed_fields<'a>(name: &'static str, input: &'a [u8]) -> Parsed<'a, [u8; 4]> {
    let (rest, (id, a, b, c)) = named(name, (byte, byte, byte, byte)).parse(input)?;
    Ok((rest, [id, a, b, c]))
}

fn write_transfer_syntax(out: &mut Vec<u8>, uid: &Uid) -> Result<(), TooLong> {
    write_uid(out, item_type::TRANSFER_SYNTAX, "a transfer syntax name (PS3.8 §9.3.2.2.2)", uid)
}

/// An item that is a UID and nothing else.
pub(crate) fn write_uid(
    out: &mut Vec<u8>,
    item_type: u8,
    what: &'static str,
    uid: &Uid,
) -> Result<(), TooLong> {
    write_item(out, item_type, what, |out| {
        out.extend_from_slice(in_item(uid));
        Ok(())
    })
}

/// A UID as it stands in an item: without padding (PS3.8 §F.1). What a file or a data set pads it with stays there.
pub(crate) fn in_item(uid: &Uid) -> &[u8] {
    uid.as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_result_keeps_its_code_and_undefined_ones_show_it() {
        for code in 0..=u8::MAX {
            assert_eq!(PresentationContextResult::from_code(code).code(), code);
        }
        assert_eq!(
            PresentationContextResult::from_code(4).to_string(),
            "transfer-syntaxes-not-supported (provider rejection)"
        );
        assert_eq!(PresentationContextResult::from_code(9).to_string(), "undefined result 9");
    }
}
