//! An authority, those whom it vouches for, and the options of the tools for them.

use std::path::{Path, PathBuf};
use std::process::Command;

use kerma_tests::process::{Process, free_port};

use crate::pki::{Authority, Files};

pub(crate) const HOST: &str = "127.0.0.1";

/// An authority and the certificates of an SCP and an SCU.
pub(crate) struct Hospital {
    pub(crate) authority: Authority,
    pub(crate) certificate: PathBuf,
    pub(crate) scp: Files,
    pub(crate) scu: Files,
}

impl Hospital {
    pub(crate) fn new() -> Hospital {
        let authority = Authority::new("CA");
        Hospital {
            certificate: authority.certificate(),
            scp: authority.issue("scp", &[HOST, "localhost"]),
            scu: authority.issue("scu", &[HOST, "localhost"]),
            authority,
        }
    }

    /// The options of kerma and of DCMTK, which are the same.
    pub(crate) fn options<'a>(&'a self, files: &'a Files) -> Vec<&'a str> {
        vec!["+tls", text(&files.key), text(&files.certificate), "+cf", text(&self.certificate)]
    }
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A program of DCMTK with these arguments.
pub(crate) fn dcmtk(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// An SCP that is given a free port.
pub(crate) fn listen(command: impl FnOnce(&str) -> Command) -> (Process, String) {
    let port = free_port();
    let text = port.to_string();
    (Process::listen(command(&text), port), text)
}
