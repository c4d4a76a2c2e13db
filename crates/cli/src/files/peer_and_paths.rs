//! A peer, and the files whose instances it is told or asked about.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use crate::files::paths::Search;
use crate::files::pattern::Pattern;
use crate::options::{Peer, PeerError, Requestor};

#[derive(Debug, Args)]
pub(crate) struct PeerAndPaths {
    /// The peer (its address and port, or [AE@]HOST:PORT), then DICOM files and folders
    #[arg(value_name = "ADDR PORT PATH", required = true, num_args = 1..)]
    positionals: Vec<OsString>,
    /// Search the folders below the folders named, too; links to folders are followed [-r, +r]
    #[arg(short, long, help_heading = "Input Options")]
    recurse: bool,
    /// Take only those files of folders whose names are so: * is any characters, ? one, [a-z] one of these [+sp]
    #[arg(long, value_name = "PATTERN", help_heading = "Input Options")]
    scan_pattern: Option<Pattern>,
}

impl PeerAndPaths {
    /// The peer, and the paths behind it, of which there may be none.
    pub(crate) fn split(&self, requestor: &Requestor) -> Result<(Peer, Vec<PathBuf>), PeerError> {
        let words: Vec<_> = self.positionals.iter().take(2).map(|word| word.to_string_lossy()).collect();
        let (peer, taken) = requestor.peer(&words)?;
        Ok((peer, self.positionals.iter().skip(taken).map(PathBuf::from).collect()))
    }

    /// How the paths are searched.
    pub(crate) const fn search(&self) -> Search<'_> {
        Search { recurse: self.recurse, pattern: self.scan_pattern.as_ref() }
    }
}
