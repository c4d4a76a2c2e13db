//! What removes or changes something asks before, where somebody can answer.

use std::io::{self, BufRead, IsTerminal as _, Write};

use crate::report::output::Output;

/// Whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Confirmed {
    Yes,
    No,
    /// There is nobody to ask, and `--yes` was not given.
    Unasked,
}

/// `--yes`, or the answer to the question, if a person sees it and can answer.
pub(crate) fn confirm(yes: bool, output: Output, question: impl FnOnce() -> String) -> Confirmed {
    let is_seen = output == Output::Text && io::stdin().is_terminal() && io::stderr().is_terminal();
    match (yes, is_seen) {
        (true, _) => Confirmed::Yes,
        (false, true) => ask(&question(), &mut io::stdin().lock(), &mut io::stderr()),
        (false, false) => Confirmed::Unasked,
    }
}

/// Only `y` and `yes` are a yes.
fn ask(question: &str, answers: &mut impl BufRead, out: &mut impl Write) -> Confirmed {
    let mut answer = String::new();
    let asked = write!(out, "{question} [y/N] ").and_then(|()| out.flush());
    match asked.and_then(|()| answers.read_line(&mut answer)) {
        Ok(_) if ["y", "yes"].contains(&answer.trim().to_lowercase().as_str()) => Confirmed::Yes,
        _ => Confirmed::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_yes_is_yes() {
        for (answer, confirmed) in [
            ("y\n", Confirmed::Yes),
            ("YES\r\n", Confirmed::Yes),
            (" yes", Confirmed::Yes),
            ("", Confirmed::No),
            ("\n", Confirmed::No),
            ("n\n", Confirmed::No),
            ("yesterday\n", Confirmed::No),
            ("no\nyes\n", Confirmed::No),
        ] {
            let mut out = Vec::new();
            assert_eq!(ask("Go on?", &mut answer.as_bytes(), &mut out), confirmed, "{answer:?}");
            assert_eq!(out, b"Go on? [y/N] ");
        }
        assert_eq!(ask("Go on?", &mut [0xFF, b'\n'].as_slice(), &mut Vec::new()), Confirmed::No);
    }
}
