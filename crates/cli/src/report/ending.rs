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
