//! A command that is run when something has come.
//!
//! The command is one of the shell, as scripts write it: with quotes, pipes and redirections. What a peer sent never
//! becomes a part of it: the shell finds the values in its environment, and each `#f`, `#p`, `#a`, `#c` or `#r` is
//! replaced by a quoted reference to its variable, whether it stands within quotes or not. So no AE title ends a word, let
//! alone a command. A script that has its words evaluated once more (`eval`, `sh -c "… #a"`) gives up this protection;
//! for that case AE titles consist of harmless characters only: all others are `_` in them.

use std::fmt;
use std::process::{ExitStatus, Stdio};
use std::str::FromStr;

use kerma_dictionary::AeTitle;

use crate::report::output::Output;

/// A command with its placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Command {
    text: String,
    /// For the shell: with references to variables.
    script: String,
    names_file: bool,
}

/// A placeholder, and the variable with its value.
const PLACEHOLDERS: &[(char, &str)] = &[
    ('f', "KERMA_FILE"),
    ('p', "KERMA_FOLDER"),
    ('a', "KERMA_CALLING"),
    ('c', "KERMA_CALLED"),
    ('r', "KERMA_ADDRESS"),
];

/// What the placeholders stand for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Values {
    /// The name of the file in its folder: `#f`.
    pub(super) file: String,
    /// The folder of the file, or of the study: `#p`.
    pub(super) folder: String,
    /// Who sent it: `#a`.
    pub(super) calling: String,
    /// As whom it was received: `#c`.
    pub(super) called: String,
    /// The address of who sent it: `#r`.
    pub(super) address: String,
}

/// How the shell reads a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quoted {
    Not,
    Single,
    Double,
}

impl FromStr for Command {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Command, Self::Err> {
        let (mut script, mut names_file, mut quoted) = (String::new(), false, Quoted::Not);
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let placeholder = (character == '#').then(|| characters.peek()).flatten();
            let placeholder = PLACEHOLDERS.iter().find(|(letter, _)| placeholder == Some(letter));
            if let Some((letter, variable)) = placeholder {
                characters.next();
                names_file |= *letter == 'f';
                script.push_str(&match quoted {
                    Quoted::Not => format!("\"${{{variable}}}\""),
                    Quoted::Single => format!("'\"${{{variable}}}\"'"),
                    Quoted::Double => format!("${{{variable}}}"),
                });
                continue;
            }
            script.push(character);
            quoted = match (quoted, character) {
                (Quoted::Not, '\'') => Quoted::Single,
                (Quoted::Not, '"') => Quoted::Double,
                (Quoted::Single, '\'') | (Quoted::Double, '"') => Quoted::Not,
                (Quoted::Not | Quoted::Double, '\\') => {
                    script.extend(characters.next());
                    quoted
                }
                (quoted, _) => quoted,
            };
        }
        match quoted {
            _ if text.trim().is_empty() => Err("no command"),
            Quoted::Not => Ok(Command { text: text.into(), script, names_file }),
            Quoted::Single | Quoted::Double => Err("a quote that does not end"),
        }
    }
}

impl fmt::Display for Command {
    /// As it was given.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Command {
    /// Whether `#f` is in it.
    pub(super) fn names_file(&self) -> bool {
        self.names_file
    }

    /// Runs it to its end, and says if that was a bad one.
    pub(super) fn run(&self, values: &Values, output: Output) {
        match self.execute(values, output) {
            Ok(status) if status.success() => log::info!("Command done: {self}"),
            Ok(status) => log::warn!("Command failed ({status}) for {}: {self}", values.about()),
            Err(error) => log::error!("Command cannot be run ({error}): {self}"),
        }
    }

    fn execute(&self, values: &Values, output: Output) -> std::io::Result<ExitStatus> {
        let mut shell = self.shell();
        for ((_, variable), value) in PLACEHOLDERS.iter().zip(values.in_order()) {
            shell.env(variable, value);
        }
        match output {
            Output::Quiet => shell.stdout(Stdio::null()).stderr(Stdio::null()),
            Output::Text => &mut shell,
            // stdout is for events
            Output::Json => shell.stdout(std::io::stderr()),
        };
        shell.stdin(Stdio::null()).status()
    }

    #[cfg(unix)]
    fn shell(&self) -> std::process::Command {
        let mut shell = std::process::Command::new("/bin/sh");
        shell.arg("-c").arg(&self.script);
        shell
    }

    #[cfg(not(unix))]
    fn shell(&self) -> std::process::Command {
        let mut shell = std::process::Command::new("cmd");
        let script = PLACEHOLDERS.iter().fold(self.text.clone(), |script, (letter, variable)| {
            script.replace(&format!("#{letter}"), &format!("%{variable}%"))
        });
        shell.arg("/C").arg(script);
        shell
    }
}

impl Values {
    fn in_order(&self) -> [&str; 5] {
        [&self.file, &self.folder, &self.calling, &self.called, &self.address]
    }

    /// The file, or that it is a study; not the folder, which may be named for a patient.
    fn about(&self) -> &str {
        if self.file.is_empty() { "a study" } else { &self.file }
    }
}

/// The AE title in harmless characters: no shell, and no program's options, make anything else of it.
pub(super) fn harmless(title: AeTitle) -> String {
    let title = title.to_string();
    let keep = |(index, character): (usize, char)| match character {
        '-' if index == 0 => '_',
        _ if character.is_ascii_alphanumeric() || " ._-+:@".contains(character) => character,
        _ => '_',
    };
    title.chars().enumerate().map(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command(text: &str) -> Command {
        text.parse().unwrap()
    }

    #[test]
    fn a_placeholder_becomes_a_quoted_reference_wherever_it_stands() {
        for (text, script) in [
            ("cp #p/#f to", r#"cp "${KERMA_FOLDER}"/"${KERMA_FILE}" to"#),
            ("echo '#a'", r#"echo ''"${KERMA_CALLING}"''"#),
            ("echo \"#c at #r\"", r#"echo "${KERMA_CALLED} at ${KERMA_ADDRESS}""#),
            (r"echo \'#a\'", r#"echo \'"${KERMA_CALLING}"\'"#),
            ("echo \"\\\"#a\"", r#"echo "\"${KERMA_CALLING}""#),
            ("echo it # comment #x", "echo it # comment #x"),
        ] {
            assert_eq!(command(text).script, script, "{text}");
        }
        assert!(command("x #p/#f").names_file() && !command("x #p").names_file());
    }

    #[test]
    fn what_is_no_command_is_told() {
        for text in ["", "  ", "echo '#a", "echo \"#a"] {
            assert!(text.parse::<Command>().is_err(), "{text}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_value_is_read_by_the_shell_within_quotes_or_without() {
        let path = std::env::temp_dir().join(format!("kerma-command-{}", std::process::id()));
        for value in
            ["$(touch evil)", "`id`", "a; id", "a'b\"c", "*", "a  b", "\\", "-n", "&& id", "#f ${HOME}"]
        {
            for text in ["printf %s #a", "printf %s '#a'", "printf %s \"#a\"", "printf %s x#a | cut -c2-"] {
                let run = command(&format!("{text} > #p"));
                let values = Values {
                    calling: value.into(),
                    folder: path.to_str().unwrap().into(),
                    ..Values::default()
                };
                assert!(run.execute(&values, Output::Quiet).unwrap().success(), "{text}: {value}");
                assert_eq!(std::fs::read_to_string(&path).unwrap().trim_end_matches('\n'), value, "{text}");
            }
        }
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn an_ae_title_is_harmless_even_where_it_is_read_again() {
        let title = |text: &str| harmless(AeTitle::from_bytes(text.as_bytes()));
        assert_eq!(title("CT1 EAST_2.a"), "CT1 EAST_2.a");
        assert_eq!(title("-rf $(id);'`\"&|"), "_rf __id_______");
    }
}
