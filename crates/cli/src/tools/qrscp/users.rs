//! Users by their names and passcodes (PS3.7 §D.3.3.7), as `[access] users` has them.

use std::io::{self, BufRead as _, IsTerminal as _};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use argon2::password_hash::SaltString;
use argon2::password_hash::rand_core::OsRng;
use argon2::{Argon2, PasswordHash, PasswordHasher as _, PasswordVerifier as _};
use kerma_pdu::UserIdentityRq;

use super::configuration::Access;

/// Passcodes that are compared with hashes at a time: each takes some 20 MiB and a core.
const AT_A_TIME: usize = 2;

/// The name that an identity gives, if it is of a kind that can be verified: a name with a passcode.
pub(super) fn name(identity: &UserIdentityRq) -> Result<&str, String> {
    match identity.user_identity_type {
        UserIdentityRq::USERNAME_AND_PASSCODE => std::str::from_utf8(&identity.primary_field)
            .map_err(|_| "the name of the user is not UTF-8".to_owned()),
        UserIdentityRq::USERNAME => Err("the user has sent no passcode".into()),
        other => Err(format!("user identities of type {other} are not verified here")),
    }
}

/// Whether this is the passcode of the user of this name. It takes as long for names that nobody has.
pub(super) fn is_right(access: &Access, name: &str, passcode: &[u8]) -> bool {
    let known = access.user(name);
    let Some(hash) = known.or(access.users.first()).and_then(|user| PasswordHash::new(&user.hash.0).ok())
    else {
        return false;
    };
    let _turn = Turn::wait();
    let is_equal = Argon2::default().verify_password(passcode, &hash).is_ok();
    known.is_some() && is_equal
}

/// One of those who compare, until dropped.
struct Turn;

static COMPARING: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

impl Turn {
    fn wait() -> Turn {
        let mut comparing = Turn::lock();
        while *comparing >= AT_A_TIME {
            comparing = COMPARING.1.wait(comparing).unwrap_or_else(PoisonError::into_inner);
        }
        *comparing += 1;
        Turn
    }

    fn lock() -> MutexGuard<'static, usize> {
        COMPARING.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *Turn::lock() -= 1;
        COMPARING.1.notify_one();
    }
}

/// The hash of the passcode that is typed, or is the first line of standard input.
pub(super) fn hash_typed() -> Result<String, String> {
    let stdin = io::stdin();
    let passcode = match stdin.is_terminal() {
        true => rpassword::prompt_password("Passcode: "),
        false => stdin.lock().lines().next().unwrap_or_else(|| Ok(String::new())),
    };
    let passcode = passcode.map_err(|error| format!("the passcode cannot be read: {error}"))?;
    match passcode.is_empty() {
        true => Err("there is no passcode on standard input".into()),
        false => hash(passcode.as_bytes()),
    }
}

fn hash(passcode: &[u8]) -> Result<String, String> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(passcode, &salt);
    hash.map(|hash| hash.to_string()).map_err(|error| format!("the passcode cannot be hashed: {error}"))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::super::configuration::{Configuration, Right, UserIdentity};
    use super::*;

    fn access() -> Access {
        let hash = hash(b"secret").unwrap();
        let text = format!(
            "[access]\nuser_identity = \"require\"\nusers = [{{ name = \"ada\", hash = \"{hash}\" }}]"
        );
        Configuration::parse(&text).unwrap().access
    }

    #[test]
    fn a_passcode_is_that_of_its_user_alone() {
        let access = access();
        assert_eq!(access.user_identity, UserIdentity::Require);
        assert_eq!(access.user("ada").unwrap().rights, Right::ALL);
        assert!(is_right(&access, "ada", b"secret"));
        assert!(!is_right(&access, "ada", b"Secret"));
        assert!(!is_right(&access, "eve", b"secret"));
        assert!(!is_right(&Access::default(), "ada", b"secret"));
    }

    #[test]
    fn two_hashes_of_a_passcode_differ_and_no_hash_is_shown() {
        assert_ne!(hash(b"secret").unwrap(), hash(b"secret").unwrap());
        assert!(!format!("{:?}", access()).contains("argon2"));
    }

    #[test]
    fn what_is_no_hash_or_not_one_user_is_an_error() {
        let hash = hash(b"secret").unwrap();
        let user = |name: &str, hash: &str| format!("{{ name = \"{name}\", hash = \"{hash}\" }}");
        for users in
            [user("ada", "secret"), user("", &hash), [user("ada", &hash), user("ada", &hash)].join(", ")]
        {
            assert!(Configuration::parse(&format!("[access]\nusers = [{users}]")).is_err(), "{users}");
        }
    }

    #[test]
    fn only_names_with_passcodes_are_verified() {
        let identity = |user_identity_type, primary: &'static [u8]| UserIdentityRq {
            user_identity_type,
            positive_response_requested: false,
            primary_field: Bytes::from_static(primary),
            secondary_field: Bytes::new(),
        };
        assert_eq!(name(&identity(UserIdentityRq::USERNAME_AND_PASSCODE, "Zoë".as_bytes())), Ok("Zoë"));
        assert!(name(&identity(UserIdentityRq::USERNAME_AND_PASSCODE, b"\xff")).is_err());
        for other in [1, 3, 4, 5, 9] {
            assert!(name(&identity(other, b"ada")).is_err(), "{other}");
        }
    }
}
