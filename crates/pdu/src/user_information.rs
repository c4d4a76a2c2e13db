use alloc::vec::Vec;

use bytes::Bytes;
use kerma_dictionary::Uid;
use nom::{
    Parser,
    combinator::map,
    number::complete::{be_u16, be_u32, u8 as byte},
};

use crate::{
    Item, SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation, TooLong, UserIdentityAc,
    UserIdentityRq,
    item::{RawItem, each_item, item_type, write_bytes_of_length, write_item},
    parse::{Fault, Parsed, named, shared, uid_of_length},
    presentation_context::{in_item, write_uid},
};

/// The User Information item and its sub-items 51 to 59 (PS3.8 §9.3.2.3, PS3.8 annex D, PS3.7 §D.3.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserInformation {
    /// 51: the largest P-DATA-TF PDU-length that the sender of this item receives, bytes; 0 is no limit.
    pub maximum_length: Option<u32>,
    /// 52
    pub implementation_class_uid: Option<Uid>,
    /// 53
    pub asynchronous_operations_window: Option<AsynchronousOperationsWindow>,
    /// 54
    pub role_selections: Vec<RoleSelection>,
    /// 55: 1 to 16 characters of ISO 646, kept as sent.
    pub implementation_version_name: Option<Bytes>,
    /// 56
    pub sop_class_extended_negotiations: Vec<SopClassExtendedNegotiation>,
    /// 57
    pub sop_class_common_extended_negotiations: Vec<SopClassCommonExtendedNegotiation>,
    /// 58, in requests
    pub user_identity_rq: Option<UserIdentityRq>,
    /// 59, in acceptances
    pub user_identity_ac: Option<UserIdentityAc>,
    /// Sub-items of unknown type, in the order sent, encoded after the known ones.
    pub unknown_items: Vec<Item>,
}

impl UserInformation {
    /// PS3.8 Table 9-16, from byte 5.
    pub(crate) fn parse<'a>(body: &'a Bytes, input: &'a [u8]) -> Parsed<'a, UserInformation> {
        let mut user_information = UserInformation::default();
        let (rest, ()) = each_item(input, |sub_item| user_information.take(body, sub_item))?;
        Ok((rest, user_information))
    }

    /// Of a sub-item that the standard has once, the first counts; others are kept as unknown items.
    fn take<'a>(&mut self, body: &'a Bytes, sub_item: RawItem<'a>) -> Result<(), nom::Err<Fault<'a>>> {
        let input = sub_item.body;
        match sub_item.item_type {
            item_type::MAXIMUM_LENGTH if self.maximum_length.is_none() => {
                self.maximum_length = Some(maximum_length(input)?.1);
            }
            item_type::IMPLEMENTATION_CLASS_UID if self.implementation_class_uid.is_none() => {
                self.implementation_class_uid = Some(Uid::from_bytes(input));
            }
            item_type::ASYNCHRONOUS_OPERATIONS_WINDOW if self.asynchronous_operations_window.is_none() => {
                self.asynchronous_operations_window = Some(AsynchronousOperationsWindow::parse(input)?.1);
            }
            item_type::ROLE_SELECTION => self.role_selections.push(RoleSelection::parse(input)?.1),
            item_type::IMPLEMENTATION_VERSION_NAME if self.implementation_version_name.is_none() => {
                self.implementation_version_name = Some(shared(body, input));
            }
            item_type::SOP_CLASS_EXTENDED_NEGOTIATION => {
                self.sop_class_extended_negotiations.push(SopClassExtendedNegotiation::parse(body, input)?.1)
            }
            item_type::SOP_CLASS_COMMON_EXTENDED_NEGOTIATION => self
                .sop_class_common_extended_negotiations
                .push(SopClassCommonExtendedNegotiation::parse(sub_item.second_byte, input)?.1),
            item_type::USER_IDENTITY_RQ if self.user_identity_rq.is_none() => {
                self.user_identity_rq = Some(UserIdentityRq::parse(body, input)?.1);
            }
            item_type::USER_IDENTITY_AC if self.user_identity_ac.is_none() => {
                self.user_identity_ac = Some(UserIdentityAc::parse(body, input)?.1);
            }
            _ => self.unknown_items.push(sub_item.keep(body)),
        }
        Ok(())
    }

    /// The item is written even if it is empty: PS3.8 §9.3.2 requires one.
    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "the User Information item (PS3.8 §9.3.2.3)";
        write_item(out, item_type::USER_INFORMATION, what, |out| self.write_sub_items(out))
    }

    /// In ascending order of item type, as PS3.7 §D.3.3 lists them.
    fn write_sub_items(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        if let Some(length) = self.maximum_length {
            write_maximum_length(out, length)?;
        }
        if let Some(uid) = &self.implementation_class_uid {
            let what = "the implementation class UID (PS3.7 §D.3.3.2)";
            write_uid(out, item_type::IMPLEMENTATION_CLASS_UID, what, uid)?;
        }
        if let Some(window) = self.asynchronous_operations_window {
            window.write(out)?;
        }
        self.role_selections.iter().try_for_each(|selection| selection.write(out))?;
        if let Some(name) = &self.implementation_version_name {
            write_implementation_version_name(out, name)?;
        }
        self.sop_class_extended_negotiations.iter().try_for_each(|negotiation| negotiation.write(out))?;
        self.sop_class_common_extended_negotiations
            .iter()
            .try_for_each(|negotiation| negotiation.write(out))?;
        if let Some(identity) = &self.user_identity_rq {
            identity.write(out)?;
        }
        if let Some(identity) = &self.user_identity_ac {
            identity.write(out)?;
        }
        self.unknown_items.iter().try_for_each(|item| item.write(out))
    }
}

/// PS3.8 §D.1
fn maximum_length(input: &[u8]) -> Parsed<'_, u32> {
    named("Maximum Length sub-item 51H: 4 bytes (PS3.8 §D.1)", be_u32).parse(input)
}

fn write_maximum_length(out: &mut Vec<u8>, length: u32) -> Result<(), TooLong> {
    write_item(out, item_type::MAXIMUM_LENGTH, "the maximum length (PS3.8 §D.1)", |out| {
        out.extend_from_slice(&length.to_be_bytes());
        Ok(())
    })
}

fn write_implementation_version_name(out: &mut Vec<u8>, name: &[u8]) -> Result<(), TooLong> {
    let what = "the implementation version name (PS3.7 §D.3.3.2)";
    write_item(out, item_type::IMPLEMENTATION_VERSION_NAME, what, |out| {
        out.extend_from_slice(name);
        Ok(())
    })
}

/// How many operations may be outstanding; 0 is no limit (PS3.7 §D.3.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsynchronousOperationsWindow {
    /// Operations that the association requestor may have invoked and not seen answered.
    pub invoked: u16,
    /// Operations that the association requestor may have been asked for and not answered.
    pub performed: u16,
}

impl AsynchronousOperationsWindow {
    fn parse(input: &[u8]) -> Parsed<'_, AsynchronousOperationsWindow> {
        named(
            "Asynchronous Operations Window sub-item 53H: 4 bytes (PS3.7 §D.3.3.3)",
            map((be_u16, be_u16), |(invoked, performed)| AsynchronousOperationsWindow { invoked, performed }),
        )
        .parse(input)
    }

    fn write(self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "the asynchronous operations window (PS3.7 §D.3.3.3)";
        write_item(out, item_type::ASYNCHRONOUS_OPERATIONS_WINDOW, what, |out| {
            out.extend_from_slice(&self.invoked.to_be_bytes());
            out.extend_from_slice(&self.performed.to_be_bytes());
            Ok(())
        })
    }
}

/// SCP/SCU Role Selection (PS3.7 §D.3.3.4). Both are roles of the association requestor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSelection {
    /// The SOP class that the roles are for.
    pub sop_class_uid: Uid,
    /// Proposed: the requestor can be SCU. Answered: it may be.
    pub scu_role: bool,
    /// Proposed: the requestor can be SCP. Answered: it may be.
    pub scp_role: bool,
}

impl RoleSelection {
    fn parse(input: &[u8]) -> Parsed<'_, RoleSelection> {
        named(
            "SCP/SCU Role Selection sub-item 54H: UID-length, SOP-class-uid, two roles (PS3.7 §D.3.3.4)",
            map((uid_of_length, byte, byte), |(sop_class_uid, scu_role, scp_role)| RoleSelection {
                sop_class_uid,
                scu_role: scu_role != 0,
                scp_role: scp_role != 0,
            }),
        )
        .parse(input)
    }

    fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "an SCP/SCU Role Selection (PS3.7 §D.3.3.4)";
        write_item(out, item_type::ROLE_SELECTION, what, |out| {
            write_bytes_of_length(out, what, in_item(&self.sop_class_uid))?;
            out.extend_from_slice(&[self.scu_role.into(), self.scp_role.into()]);
            Ok(())
        })
    }
}
