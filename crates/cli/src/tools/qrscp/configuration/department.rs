//! The tables of the services beside images.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::attributes::Attributes;
use crate::tools::qrscp::values::{Age, Pause, Title};

/// Storage Commitment, and how notices of all services are tried again.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Commitment {
    pub(crate) serve: bool,
    /// The pause before the second try of a notice, each further one being twice as long.
    pub(crate) retry: Pause,
    /// How long a notice is tried.
    pub(crate) give_up: Age,
}

impl Default for Commitment {
    fn default() -> Commitment {
        Commitment {
            serve: true,
            retry: Pause(Duration::from_secs(30)),
            give_up: Age(Duration::from_secs(24 * 60 * 60)),
        }
    }
}

/// Modality Performed Procedure Step.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Mpps {
    pub(crate) serve: bool,
    /// Whether the worklist shows what was performed.
    pub(crate) worklist: bool,
    /// Who is told what happens to steps.
    pub(crate) notify: Vec<Title>,
}

impl Default for Mpps {
    fn default() -> Mpps {
        Mpps { serve: true, worklist: true, notify: Vec::new() }
    }
}

/// Unified Procedure Step.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Ups {
    pub(crate) serve: bool,
    /// How long a step is kept that is completed or canceled.
    pub(crate) keep: Age,
}

impl Default for Ups {
    fn default() -> Ups {
        Ups { serve: true, keep: Age(Duration::from_secs(7 * 24 * 60 * 60)) }
    }
}

/// Who is told which instances are there.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Ian {
    pub(crate) to: Vec<Title>,
    pub(crate) when: When,
}

/// When they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum When {
    /// When nothing of a study has changed for so long.
    StudyQuiet(Duration),
    /// When a procedure step has ended and its instances are there, or so long after it has ended.
    Mpps(Duration),
}

impl Default for When {
    fn default() -> When {
        When::StudyQuiet(When::QUIET)
    }
}

impl When {
    pub(crate) const QUIET: Duration = Duration::from_secs(60);
    const WAIT: Duration = Duration::from_secs(10 * 60);
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<When, String> {
        let time = |seconds: &str| Duration::try_from_secs_f64(seconds.parse().ok()?).ok();
        match text.split_once(':') {
            None if text == "mpps" => Some(When::Mpps(When::WAIT)),
            None if text == "study-quiet" => Some(When::default()),
            Some(("mpps", seconds)) => time(seconds).map(When::Mpps),
            Some(("study-quiet", seconds)) => time(seconds).map(When::StudyQuiet),
            _ => None,
        }
        .ok_or_else(|| format!("'{text}' is no time: expected \"study-quiet:SECONDS\" or \"mpps\""))
    }
}

/// Application Event Logging.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Logging {
    pub(crate) serve: bool,
    /// `None`: `events.jsonl` in the folder of the archive.
    pub(crate) file: Option<PathBuf>,
}

impl Default for Logging {
    fn default() -> Logging {
        Logging { serve: true, file: None }
    }
}

/// Media Creation Management: served if there is a folder.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Media {
    pub(crate) folder: Option<PathBuf>,
    pub(crate) r#as: As,
}

/// What media are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum As {
    Folder,
    Zip,
}

impl Default for Media {
    fn default() -> Media {
        Media { folder: None, r#as: As::Folder }
    }
}

/// Inventory Creation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Inventory {
    pub(crate) serve: bool,
}

impl Default for Inventory {
    fn default() -> Inventory {
        Inventory { serve: true }
    }
}

/// Display System Management: served if there are attributes.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Display {
    pub(crate) attributes: Attributes,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_study_is_told_of_when_it_is_quiet_or_its_step_has_ended() {
        let of = |text: &str| When::try_from(text.to_owned());
        assert_eq!(of("study-quiet:90"), Ok(When::StudyQuiet(Duration::from_secs(90))));
        assert_eq!(of("study-quiet:0.5"), Ok(When::StudyQuiet(Duration::from_millis(500))));
        assert_eq!(of("study-quiet"), Ok(When::default()));
        assert_eq!(of("mpps"), Ok(When::Mpps(Duration::from_secs(600))));
        assert_eq!(of("mpps:5"), Ok(When::Mpps(Duration::from_secs(5))));
        for text in ["", "study-quiet:", "study-quiet:-1", "study-quiet:soon", "mpps:x", "MPPS"] {
            assert!(of(text).is_err(), "{text}");
        }
    }
}
