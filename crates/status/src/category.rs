use core::fmt;

/// The outcome that a status tells: the *status class* of PS3.7 annex C.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    /// Done.
    Success,
    /// Further responses follow.
    Pending,
    /// Done, but not quite as asked.
    Warning,
    /// Not done.
    Failure,
    /// Ended by C-CANCEL.
    Cancel,
    /// The status is in no table of the service.
    Unknown,
}

impl Category {
    /// Whether a response with such a status is the last one of its operation.
    pub const fn is_final(self) -> bool {
        !matches!(self, Category::Pending)
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Category::Success => "Success",
            Category::Pending => "Pending",
            Category::Warning => "Warning",
            Category::Failure => "Failure",
            Category::Cancel => "Cancel",
            Category::Unknown => "Unknown",
        })
    }
}
