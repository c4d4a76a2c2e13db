//! `kerma completions`: what a shell needs to complete `kerma`'s options.

use clap::{Args, Command};
use clap_complete::Shell;

use crate::report::{Ending, output};

/// Print a shell's completion script
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  kerma completions bash > ~/.local/share/bash-completion/completions/kerma"
)]
pub(crate) struct Arguments {
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments, mut command: Command) -> Ending {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "kerma", &mut script);
    // a reader that went away has seen enough
    let _ = output::write_line(String::from_utf8_lossy(&script).trim_end());
    Ending::Done
}
