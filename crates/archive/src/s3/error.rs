use std::io;
use std::path::PathBuf;
use std::time::Duration;

use super::observed::Operation;

/// Why the object store cannot be used, or did not do what it was asked. No text has a secret or a signature in it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The settings name no store that could be.
    #[error("the settings of the object store: {0}")]
    Settings(String),
    /// A file that the settings name cannot be read.
    #[error("{}: {error}", .0.display(), error = .1)]
    File(PathBuf, #[source] io::Error),
    /// There are no credentials where the settings say.
    #[error("credentials for the object store from {from}: {why}")]
    Credentials {
        /// Where they should be.
        from: String,
        /// What is wrong there.
        why: String,
    },
    /// The bucket cannot be used, as was found when it was opened.
    #[error("the object store at {endpoint}, bucket {bucket}, with credentials from {credentials}: {error}")]
    Open {
        /// The store.
        endpoint: String,
        /// The bucket.
        bucket: String,
        /// Where the credentials came from.
        credentials: String,
        /// What was wrong.
        #[source]
        error: Box<Error>,
    },
    /// The store answered that it will not, or, after several attempts, that it cannot.
    #[error("object store: {operation} {name}: {status} {code}: {message} ({attempts} attempts)")]
    Refused {
        /// What was asked.
        operation: Operation,
        /// The object.
        name: String,
        /// The HTTP status of the last answer.
        status: u16,
        /// The code of S3.
        code: String,
        /// What the store says.
        message: String,
        /// How often it was asked.
        attempts: u32,
    },
    /// The store did not answer.
    #[error("object store: {operation} {name}: {why} ({attempts} attempts in {:.1} s)", .took.as_secs_f64())]
    NoAnswer {
        /// What was asked.
        operation: Operation,
        /// The object.
        name: String,
        /// What happened at the last attempt.
        why: String,
        /// How often it was asked.
        attempts: u32,
        /// All attempts together.
        took: Duration,
    },
    /// There is nobody to ask: who answers at the endpoint is not trusted, say.
    #[error("object store: {operation} {name}: no connection: {why}")]
    NoPeer {
        /// What was to be asked.
        operation: Operation,
        /// The object.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// There is no object of this name.
    #[error("object store: there is no object {0}")]
    NotFound(String),
    /// An object of this name is there already, and another call made it.
    #[error("object store: an object {0} is there already")]
    AlreadyThere(String),
    /// Bytes are not those that they were.
    #[error("object store: {operation} {name}: {why}")]
    Damaged {
        /// What was asked.
        operation: Operation,
        /// The object.
        name: String,
        /// What differs.
        why: String,
    },
    /// The store answered what S3 does not answer.
    #[error("object store: {operation} {name}: the answer is not one of S3: {why}")]
    Answer {
        /// What was asked.
        operation: Operation,
        /// The object.
        name: String,
        /// What was expected, and what came.
        why: String,
    },
    /// The upload failed before, and cannot go on.
    #[error("object store: the upload of {0} has failed before")]
    Ended(String),
}

impl Error {
    /// The kind of `io::Error` that says the same.
    pub fn kind(&self) -> io::ErrorKind {
        match self {
            Error::NotFound(_) => io::ErrorKind::NotFound,
            Error::AlreadyThere(_) => io::ErrorKind::AlreadyExists,
            Error::Settings(_) => io::ErrorKind::InvalidInput,
            Error::File(_, error) => error.kind(),
            Error::Credentials { .. } | Error::Refused { status: 401 | 403, .. } => {
                io::ErrorKind::PermissionDenied
            }
            Error::Refused { status: 404, .. } => io::ErrorKind::NotFound,
            Error::Refused { status: 501, .. } => io::ErrorKind::Unsupported,
            Error::Damaged { .. } | Error::Answer { .. } => io::ErrorKind::InvalidData,
            Error::NoAnswer { .. } => io::ErrorKind::TimedOut,
            Error::Open { error, .. } => error.kind(),
            Error::NoPeer { .. } => io::ErrorKind::ConnectionAborted,
            Error::Refused { .. } | Error::Ended(_) => io::ErrorKind::Other,
        }
    }

    /// The store may do it later: it did not answer, or answered that it cannot at present.
    pub fn is_temporary(&self) -> bool {
        match self {
            Error::NoAnswer { .. } => true,
            Error::Refused { status, .. } => matches!(status, 408 | 429 | 500 | 502..=599),
            Error::Open { error, .. } => error.is_temporary(),
            _ => false,
        }
    }
}

impl From<Error> for io::Error {
    fn from(error: Error) -> io::Error {
        io::Error::new(error.kind(), error)
    }
}
