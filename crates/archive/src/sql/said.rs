//! What PostgreSQL says of an error.

use std::error::Error as _;
use std::fmt::Write as _;

use postgres::error::SqlState;

/// Whether the same may succeed when it is tried again.
pub(super) fn is_passing(error: &postgres::Error) -> bool {
    if error.is_closed() {
        return true;
    }
    match error.code() {
        Some(code) => {
            let class = code.code().get(..2).unwrap_or_default();
            // Connection exceptions, and a server that is started, stopped or full.
            class == "08"
                || class == "57"
                || matches!(
                    *code,
                    SqlState::T_R_SERIALIZATION_FAILURE
                        | SqlState::LOCK_NOT_AVAILABLE
                        | SqlState::T_R_DEADLOCK_DETECTED
                        | SqlState::TOO_MANY_CONNECTIONS
                )
        }
        None => error.source().is_some_and(|source| source.is::<std::io::Error>()),
    }
}

/// What PostgreSQL says, without the values of a row: they may be a patient's.
pub(crate) fn told(error: &postgres::Error) -> String {
    match error.as_db_error() {
        Some(said) => format!("{} (SQLSTATE {})", said.message(), said.code().code()),
        None => {
            let mut told = error.to_string();
            if let Some(source) = error.source() {
                let _ = write!(told, ": {source}");
            }
            told
        }
    }
}
