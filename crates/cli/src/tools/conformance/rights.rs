//! Who gets what: the rights of the configuration, as sets of AE titles.

use kerma_dictionary::AeTitle;

use crate::tools::qrscp::configuration::{Configuration, Right};

/// Application Entities that have a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    /// All but these.
    EveryBut(Vec<AeTitle>),
    /// These alone.
    Only(Vec<AeTitle>),
}

impl Who {
    /// Those whose rights are enough.
    pub(super) fn with(configuration: &Configuration, is_enough: impl Fn(&[Right]) -> bool) -> Who {
        let (with, without): (Vec<_>, Vec<_>) =
            configuration.peers.iter().partition(|(_, peer)| is_enough(&peer.rights));
        let titles = |peers: Vec<(&crate::tools::qrscp::values::Title, _)>| {
            peers.into_iter().map(|(title, _)| title.0).collect()
        };
        if is_enough(&configuration.access.others) {
            Who::EveryBut(titles(without))
        } else {
            Who::Only(titles(with))
        }
    }

    pub(super) fn is_nobody(&self) -> bool {
        *self == Who::Only(Vec::new())
    }
}

impl std::fmt::Display for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let listed = |titles: &[AeTitle]| {
            titles.iter().map(|title| title.to_string().trim().to_owned()).collect::<Vec<_>>().join(", ")
        };
        match self {
            Who::EveryBut(titles) if titles.is_empty() => f.write_str("every AE title"),
            Who::EveryBut(titles) => write!(f, "every AE title but {}", listed(titles)),
            Who::Only(titles) if titles.is_empty() => f.write_str("nobody"),
            Who::Only(titles) => f.write_str(&listed(titles)),
        }
    }
}
