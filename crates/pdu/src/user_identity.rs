use alloc::vec::Vec;
use core::fmt;

use bytes::Bytes;
use nom::{Parser, combinator::map, number::complete::u8 as byte};

use crate::{
    TooLong,
    item::{item_type, write_bytes_of_length, write_item},
    parse::{Parsed, field_of_length, named, shared},
};

/// User Identity of the requestor (PS3.7 §D.3.3.7.1). `Debug` shows no field's content.
#[derive(Clone, PartialEq, Eq)]
pub struct UserIdentityRq {
    /// 1 username, 2 username and passcode, 3 Kerberos, 4 SAML, 5 JWT.
    pub user_identity_type: u8,
    /// Whether the requestor asks the acceptor to answer with sub-item 59H.
    pub positive_response_requested: bool,
    /// Username, ticket, assertion or token.
    pub primary_field: Bytes,
    /// Passcode, for type 2 alone.
    pub secondary_field: Bytes,
}

impl UserIdentityRq {
    /// User identity type 1: a username, UTF-8.
    pub const USERNAME: u8 = 1;
    /// User identity type 2: a username and, in the secondary field, a passcode, UTF-8.
    pub const USERNAME_AND_PASSCODE: u8 = 2;
    /// User identity type 3: a Kerberos service ticket.
    pub const KERBEROS: u8 = 3;
    /// User identity type 4: a SAML assertion.
    pub const SAML: u8 = 4;
    /// User identity type 5: a JSON Web Token.
    pub const JWT: u8 = 5;

    pub(crate) fn parse<'a>(body: &'a Bytes, input: &'a [u8]) -> Parsed<'a, UserIdentityRq> {
        named(
            "User Identity sub-item 58H: two bytes and two fields after their lengths (PS3.7 §D.3.3.7.1)",
            map(
                (byte, byte, field_of_length, field_of_length),
                |(user_identity_type, positive_response_requested, primary, secondary)| UserIdentityRq {
                    user_identity_type,
                    positive_response_requested: positive_response_requested != 0,
                    primary_field: shared(body, primary),
                    secondary_field: shared(body, secondary),
                },
            ),
        )
        .parse(input)
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "the User Identity sub-item (PS3.7 §D.3.3.7.1)";
        write_item(out, item_type::USER_IDENTITY_RQ, what, |out| {
            out.extend_from_slice(&[self.user_identity_type, self.positive_response_requested.into()]);
            write_bytes_of_length(out, "the primary field of the User Identity", &self.primary_field)?;
            write_bytes_of_length(out, "the secondary field of the User Identity", &self.secondary_field)
        })
    }
}

/// The acceptor's answer to a User Identity (PS3.7 §D.3.3.7.2). `Debug` does not show the response.
#[derive(Clone, PartialEq, Eq)]
pub struct UserIdentityAc {
    /// Kerberos server ticket or SAML response, empty for the other types.
    pub server_response: Bytes,
}

impl UserIdentityAc {
    pub(crate) fn parse<'a>(body: &'a Bytes, input: &'a [u8]) -> Parsed<'a, UserIdentityAc> {
        named(
            "User Identity sub-item 59H: Server-response after its length (PS3.7 §D.3.3.7.2)",
            map(field_of_length, |response| UserIdentityAc { server_response: shared(body, response) }),
        )
        .parse(input)
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>) -> Result<(), TooLong> {
        let what = "the server response to the User Identity (PS3.7 §D.3.3.7.2)";
        write_item(out, item_type::USER_IDENTITY_AC, what, |out| {
            write_bytes_of_length(out, what, &self.server_response)
        })
    }
}

impl fmt::Debug for UserIdentityRq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserIdentityRq")
            .field("user_identity_type", &self.user_identity_type)
            .field("positive_response_requested", &self.positive_response_requested)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for UserIdentityAc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserIdentityAc").finish_non_exhaustive()
    }
}
