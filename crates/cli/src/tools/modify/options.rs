//! The changes of the command line, in the order in which they stand there.

use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use kerma_dictionary::tags;

use super::edit::Edit;
use super::values::Source;
use crate::options::element_path::{ElementPath, Step};

/// Changes, each with the option that asks for it, without its value: that may be patient data.
#[derive(Debug, Clone, Default)]
pub(super) struct Edits(Vec<(String, Edit)>);

impl Edits {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In their order, but the character set of the data set first: in it the others encode text.
    pub(super) fn in_order(&self) -> impl Iterator<Item = &(String, Edit)> {
        let (first, others): (Vec<_>, Vec<_>) = self.0.iter().partition(|(_, edit)| sets_character_set(edit));
        first.into_iter().chain(others)
    }
}

fn sets_character_set(edit: &Edit) -> bool {
    let step = Step { tag: tags::SPECIFIC_CHARACTER_SET, item: None };
    matches!(edit, Edit::Insert(path, _) | Edit::Modify(path, _) if path.steps == [step])
}

/// An option with a value: its name, its letter, the name of the value, and the help.
type Row = (&'static str, Option<char>, &'static str, &'static str);

const WITH_VALUE: [Row; 7] = [
    ("insert", Some('i'), "PATH=VALUE", "Set an element, or make an item; what is not there is made"),
    ("insert-from-file", None, "PATH=FILE", "Set an element to the bytes of a file [-if]"),
    ("modify", Some('m'), "PATH=VALUE", "Set an element that is there"),
    ("modify-from-file", None, "PATH=FILE", "Set an element that is there to the bytes of a file [-mf]"),
    ("modify-all", None, "TAG=VALUE", "Set all elements of this tag that are there, in items too [-ma]"),
    ("erase", Some('e'), "PATH", "Take an element or an item out"),
    ("erase-all", None, "TAG", "Take all elements of this tag out, of items too [-ea]"),
];

const FLAGS: [(&str, &str); 4] = [
    ("erase-private", "Take all private elements out, of items too [-ep]"),
    ("gen-stud-uid", "Set Study Instance UID to a new one [-gst]"),
    ("gen-ser-uid", "Set Series Instance UID to a new one [-gse]"),
    ("gen-inst-uid", "Set SOP Instance UID to a new one [-gin]"),
];

impl Args for Edits {
    fn augment_args(command: Command) -> Command {
        let with_value = WITH_VALUE.map(|(name, letter, value, help)| {
            let argument = Arg::new(name).long(name).value_name(value).help(help);
            let argument = argument.action(ArgAction::Append).help_heading("Changes");
            match letter {
                Some(letter) => argument.short(letter),
                None => argument,
            }
        });
        let flags = FLAGS.map(|(name, help)| {
            Arg::new(name).long(name).help(help).action(ArgAction::SetTrue).help_heading("Changes")
        });
        command.args(with_value).args(flags)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Edits::augment_args(command)
    }
}

impl FromArgMatches for Edits {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Edits, clap::Error> {
        let mut edits = Vec::new();
        for (name, ..) in WITH_VALUE {
            let values = matches.get_many::<String>(name).into_iter().flatten();
            for (at, text) in matches.indices_of(name).into_iter().flatten().zip(values) {
                // an error of clap's own would repeat the value
                let edit = edit(name, text).map_err(|why| {
                    let why = format!("invalid value for --{name}: {why}");
                    clap::Error::raw(ErrorKind::ValueValidation, why)
                })?;
                edits.push((at, said(name, text, edit)));
            }
        }
        for (name, _) in FLAGS {
            if matches.get_flag(name) {
                let edit = match name {
                    "erase-private" => Edit::ErasePrivate,
                    "gen-stud-uid" => Edit::Generate(tags::STUDY_INSTANCE_UID),
                    "gen-ser-uid" => Edit::Generate(tags::SERIES_INSTANCE_UID),
                    _ => Edit::Generate(tags::SOP_INSTANCE_UID),
                };
                edits.extend(matches.index_of(name).map(|at| (at, (format!("--{name}"), edit))));
            }
        }
        edits.sort_by_key(|(at, _)| *at);
        Ok(Edits(edits.into_iter().map(|(_, edit)| edit).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Edits::from_arg_matches(matches)?;
        Ok(())
    }
}

/// What is said of a change: the option and the path.
fn said(name: &str, text: &str, edit: Edit) -> (String, Edit) {
    let path = text.split_once('=').map_or(text, |(path, _)| path);
    (format!("--{name} {path}"), edit)
}

/// The change that an option with this value is. What can be told to be wrong without a file is an error here.
fn edit(name: &str, text: &str) -> Result<Edit, String> {
    let (path_text, value) = match name {
        "erase" | "erase-all" => (text, None),
        _ => text.split_once('=').map_or((text, None), |(path, value)| (path, Some(value))),
    };
    let path: ElementPath =
        path_text.parse().map_err(|error: crate::options::element_path::PathError| error.to_string())?;
    let value = value.unwrap_or_default();
    let tag = || match path.steps.as_slice() {
        [Step { tag, item: None }] => Ok(*tag),
        _ => Err(format!("'{path_text}' is not one tag, as all elements of a tag are meant")),
    };
    let file = || match value {
        "" => Err(format!("which file? Expected {path_text}=FILE")),
        value => Ok(Source::File(PathBuf::from(value))),
    };
    let text = || Source::Text(value.into());
    Ok(match name {
        "insert" => Edit::Insert(path, text()),
        "insert-from-file" => Edit::Insert(path, file()?),
        "modify" => Edit::Modify(path, text()),
        "modify-from-file" => Edit::Modify(path, file()?),
        "modify-all" => Edit::ModifyAll(tag()?, text()),
        "erase-all" => Edit::EraseAll(tag()?),
        _ => Edit::Erase(path),
    })
}
