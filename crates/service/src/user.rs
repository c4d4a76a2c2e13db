use alloc::string::String;

/// The user of a requestor whose identity the acceptor has verified (PS3.7 §D.3.3.7).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct User {
    /// The user's name. Empty if the identity is no name, such as a Kerberos ticket, and the verification gave none.
    pub name: String,
}
