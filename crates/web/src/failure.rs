//! What an archive says when it cannot answer.

/// Why the archive cannot answer. The text is for the log; nobody who asks by HTTP is shown it.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(pub String);

impl Failure {
    /// Of whatever says why.
    pub fn of(why: impl ToString) -> Failure {
        Failure(why.to_string())
    }
}
