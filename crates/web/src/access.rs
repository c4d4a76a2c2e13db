//! Who asks, and what they may do.

mod admitting;
mod asker;
mod attempts;
mod sessions;
mod tokens;
mod watching;

use std::fmt;

pub(crate) use self::admitting::{Gate, admit, needs};
pub use self::asker::Asker;
pub(crate) use self::sessions::{Session, random};
pub use self::tokens::{NoTokens, Tokens};
pub use self::watching::{Searched, Seen, Stored, Watch};
pub(crate) use self::watching::{Watched, Watching};

/// What may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// To search.
    Find,
    /// To retrieve what was found.
    Retrieve,
    /// To store, and to change procedure steps.
    Store,
    /// To remove.
    Delete,
}

/// The rights that somebody has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// To search.
    pub find: bool,
    /// To retrieve what was found.
    pub retrieve: bool,
    /// To store, and to change procedure steps.
    pub store: bool,
    /// To remove.
    pub delete: bool,
}

impl Rights {
    /// To do everything.
    pub const ALL: Rights = Rights { find: true, retrieve: true, store: true, delete: true };

    /// Whether this one is among them.
    pub fn has(self, right: Right) -> bool {
        match right {
            Right::Find => self.find,
            Right::Retrieve => self.retrieve,
            Right::Store => self.store,
            Right::Delete => self.delete,
        }
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == Rights::default()
    }
}

/// Who asks, as far as a request and its connection say.
#[derive(Debug)]
pub struct Caller<'a> {
    /// Where the request comes from: behind a proxy that is trusted, what that says.
    pub address: Option<std::net::IpAddr>,
    /// Whether it comes from this host itself, and by no proxy.
    pub is_local: bool,
    /// The certificate that the connection was made with (DER), which was verified.
    pub certificate: Option<&'a [u8]>,
    /// What it says of who asks.
    pub credentials: Credentials,
}

/// What a request says of who asks. `Debug` shows no secret.
#[derive(Clone, PartialEq, Eq)]
pub enum Credentials {
    /// Nothing.
    None,
    /// A name and a passcode (RFC 7617).
    Basic {
        /// The name.
        name: String,
        /// The passcode.
        passcode: String,
    },
    /// A token (RFC 6750).
    Bearer(String),
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Credentials::None => f.write_str("None"),
            Credentials::Basic { name, .. } => write!(f, "Basic({name:?})"),
            Credentials::Bearer(_) => f.write_str("Bearer"),
        }
    }
}

/// Who asks, as it was found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Their name, if they have said it and it was verified.
    pub name: Option<String>,
    /// What they may do.
    pub rights: Rights,
}

/// Says who asks and what they may do. It may block.
pub trait Access: Send + Sync + 'static {
    /// Who asks. The error is for the log and says why it is nobody; whoever asks is told that they are not known.
    ///
    /// # Errors
    /// If the credentials are not right.
    fn admit(&self, caller: &Caller<'_>) -> Result<Person, String>;

    /// Whether names and passcodes are asked for, and whether tokens are: what a 401 tells.
    fn asks(&self) -> (bool, bool);

    /// What somebody may do now who has logged in before; `None` if they are not known any more.
    fn still(&self, person: &Person) -> Option<Person> {
        Some(person.clone())
    }
}

/// Lets everybody of this host do everything, and nobody else anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThisHost;

impl Access for ThisHost {
    fn admit(&self, caller: &Caller<'_>) -> Result<Person, String> {
        let rights = if caller.is_local { Rights::ALL } else { Rights::default() };
        Ok(Person { name: None, rights })
    }

    fn asks(&self) -> (bool, bool) {
        (false, false)
    }
}
