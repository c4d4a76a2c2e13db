//! `[access]`: what is asked of those who come, beside what `[peers]` says of them.

use std::fmt;

use argon2::PasswordHash;
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

use super::Right;

/// What is asked of those who come.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Access {
    /// What those may do that no peer of the file is.
    pub(crate) others: Vec<Right>,
    /// Whether they have to call the archive by its title.
    pub(crate) check_called: bool,
    pub(crate) user_identity: UserIdentity,
    #[serde(deserialize_with = "users")]
    pub(crate) users: Vec<User>,
    pub(crate) associations_per_peer: Option<usize>,
    pub(crate) associations_per_address: Option<usize>,
    /// How many of the associations are kept for the peers of the file.
    pub(crate) reserved: Option<usize>,
    pub(crate) half_open: usize,
    pub(crate) half_open_per_address: usize,
}

impl Default for Access {
    fn default() -> Access {
        let capacity = kerma_ae::Capacity::default();
        Access {
            others: Vec::new(),
            check_called: true,
            user_identity: UserIdentity::Ignore,
            users: Vec::new(),
            associations_per_peer: None,
            associations_per_address: None,
            reserved: None,
            half_open: capacity.half_open,
            half_open_per_address: capacity.half_open_per_address,
        }
    }
}

impl Access {
    /// What holds without a file: whoever comes may do everything.
    pub(crate) fn open() -> Access {
        Access { others: Right::ALL.to_vec(), check_called: false, ..Access::default() }
    }

    /// The user of this name.
    pub(crate) fn user(&self, name: &str) -> Option<&User> {
        self.users.iter().find(|user| user.name == name)
    }
}

/// What becomes of the user that a requestor names (PS3.7 §D.3.3.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum UserIdentity {
    /// It is neither checked nor answered.
    Ignore,
    /// There must be one of `users`, with the right passcode.
    Require,
}

/// A user who may be named.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct User {
    pub(crate) name: String,
    pub(crate) hash: Hash,
    #[serde(default = "all")]
    pub(crate) rights: Vec<Right>,
}

fn all() -> Vec<Right> {
    Right::ALL.to_vec()
}

/// The hash of a passcode by Argon2, as the PHC string format writes it. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Hash(pub(crate) String);

impl TryFrom<String> for Hash {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Hash, &'static str> {
        let is_argon2 =
            |hash: PasswordHash<'_>| hash.algorithm.as_str().starts_with("argon2") && hash.hash.is_some();
        match PasswordHash::new(&text).is_ok_and(is_argon2) {
            true => Ok(Hash(text)),
            false => {
                Err("no hash of Argon2: expected such as `kerma qrscp --hash-passcode` prints, $argon2id$…")
            }
        }
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hash")
    }
}

fn users<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<User>, D::Error> {
    let users = Vec::<User>::deserialize(deserializer)?;
    let mut names: Vec<&str> = users.iter().map(|user| user.name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair.first() == pair.last()) {
        Some(twice) => {
            Err(D::Error::custom(format!("two users have the name {:?}", twice.first().unwrap_or(&""))))
        }
        None if names.contains(&"") => Err(D::Error::custom("a user has an empty name")),
        None => Ok(users),
    }
}
