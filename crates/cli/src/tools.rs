//! One file a tool: its arguments, and what it does.

pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod dump;
pub(crate) mod echoscp;
pub(crate) mod echoscu;
pub(crate) mod findscu;
pub(crate) mod getscu;
pub(crate) mod json;
pub(crate) mod mkdir;
pub(crate) mod modify;
pub(crate) mod movescu;
pub(crate) mod qrscp;
pub(crate) mod storescp;
pub(crate) mod storescu;
pub(crate) mod todcm;

/// How a tool ended; what scripts rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(crate) enum Ending {
    /// Everything asked for was done: 0.
    Done,
    /// No association, or some operation failed: 1.
    Failed,
    /// Wrong usage, as far as a configuration file is usage: 2.
    Misused,
}

impl Ending {
    /// Done if nothing failed.
    pub(crate) fn of(done: bool) -> Ending {
        if done { Ending::Done } else { Ending::Failed }
    }
}

impl From<Ending> for std::process::ExitCode {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Done => std::process::ExitCode::SUCCESS,
            Ending::Failed => std::process::ExitCode::FAILURE,
            Ending::Misused => std::process::ExitCode::from(2),
        }
    }
}
