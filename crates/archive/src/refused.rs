//! Why an instance is not stored.

use kerma_dictionary::Tag;

use crate::entry::Offending;

/// Why an instance is not stored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// There is no space, it is too large, or the file system or the index fails.
    #[error("it cannot be stored: {0}")]
    OutOfResources(String),
    /// The bytes are no data set, or one of which something is missing.
    #[error("{0}")]
    Undecodable(String),
    /// What identifies it is missing, is not what was promised, or contradicts what is stored.
    #[error("{comment}: {elements:?}")]
    DoesNotMatch {
        /// The attributes.
        elements: Vec<Tag>,
        /// What is wrong with them.
        comment: &'static str,
    },
}

impl Refused {
    /// What it says of this attribute contradicts what the archive has.
    pub(crate) fn contradiction(tag: Tag) -> Refused {
        Refused::DoesNotMatch { elements: vec![tag], comment: "Contradicts what is stored" }
    }
}

impl From<Offending> for Refused {
    fn from(Offending { elements, comment }: Offending) -> Refused {
        Refused::DoesNotMatch { elements, comment }
    }
}

/// There is no space, or whatever else this says.
pub(crate) fn no_space(why: &dyn std::fmt::Display) -> Refused {
    Refused::OutOfResources(why.to_string())
}
