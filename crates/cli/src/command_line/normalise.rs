//! `-aet X` becomes `--calling-aet X`, and `+sd` what it means: the options of several letters behind one dash or plus, as
//! the field writes them, in the words that clap reads.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;

use clap::Command;

use super::dcmtk::{self, Means};
use crate::options::{Peer, files};

/// `(short, long)`, for every tool.
const COMMON: &[(&str, &str)] = &[
    ("-ll", "--log-level"),
    ("-ta", "--acse-timeout"),
    ("-td", "--dimse-timeout"),
    ("-tn", "--network-timeout"),
    ("-to", "--timeout"),
    ("-usr", "--user"),
    ("-pwd", "--password"),
    ("-epw", "--empty-password"),
    ("-kt", "--kerberos"),
    ("-rsp", "--pos-response"),
    ("-pdu", "--max-pdu"),
    ("-od", "--output-directory"),
];

/// For the tools that request associations.
const REQUESTOR: &[(&str, &str)] = &[
    ("-aet", "--calling-aet"),
    ("-aec", "--called-aet"),
    ("-aem", "--move-aet"),
    ("-xe", "--request-little"),
    ("-xb", "--request-big"),
    ("-xi", "--request-implicit"),
    ("-cx", "--required-contexts"),
];

/// For the tools that accept them.
const ACCEPTOR: &[(&str, &str)] = &[
    ("-aet", "--ae-title"),
    ("-ba", "--bind-address"),
    ("-x=", "--prefer-uncompr"),
    ("-xe", "--prefer-little"),
    ("-xb", "--prefer-big"),
    ("-xi", "--implicit"),
];

/// An option that the tool does not have.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unknown {
    pub(super) tool: String,
    pub(super) message: String,
}

/// Rewrites the arguments of a tool for clap, whose definition of it is among those of `kerma`. Values of options, and
/// everything behind `--`, stay as they are.
///
/// The first two arguments are the program and the tool. A tool of the network (`…scu`, `…scp`) knows DCMTK's options,
/// and says by its name which option it does not have; of the other tools clap does, but for what begins with a plus: that
/// is a file, or an option of DCMTK's that is not there.
pub(super) fn normalise(
    kerma: &Command,
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Vec<OsString>, Unknown> {
    let mut arguments = arguments.into_iter();
    let mut out: Vec<OsString> = arguments.by_ref().take(2).collect();
    let tool = out.get(1).and_then(|tool| tool.to_str()).unwrap_or_default().to_owned();
    let Some(command) = kerma.find_subcommand(&tool) else {
        out.extend(arguments);
        return Ok(out);
    };
    let (is_of_network, role) = match tool.as_str() {
        tool if tool.ends_with("scu") => (true, REQUESTOR.to_vec()),
        tool if tool.ends_with("scp") => (true, ACCEPTOR.to_vec()),
        "modify" => (false, [files::MODIFY, files::READ, files::WRITE].concat()),
        "convert" => (false, [files::CONVERT, files::READ, files::WRITE].concat()),
        "mkdir" => (false, files::MKDIR.to_vec()),
        "todcm" => (false, [files::TODCM, files::WRITE].concat()),
        "dump" | "json" => (false, files::SHOW.to_vec()),
        _ => (false, Vec::new()),
    };
    let words = Words { known: Known::of(command), tool, is_of_network, role };
    let mut positionals = Vec::new();
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            out.push(argument);
            break;
        }
        if argument == "-"
            || !argument.as_encoded_bytes().starts_with(b"-")
                && !argument.as_encoded_bytes().starts_with(b"+")
        {
            positionals.push(out.len());
        }
        let values = match argument.to_str() {
            Some(text) => words.rewrite(text, &mut out)?,
            // a path, which no option is
            None => {
                out.push(argument);
                0
            }
        };
        out.extend(arguments.by_ref().take(values));
    }
    for argument in arguments {
        positionals.push(out.len());
        out.push(argument);
    }
    if let Some((option, place)) = meant_as_option(&words.tool, &positionals, &out) {
        let value = out.remove(place);
        out.splice(2..2, [option.into(), value]);
    }
    Ok(out)
}

/// The argument that DCMTK's tool takes in its place and kerma by an option: the file of a query behind the peer, and the port
/// of the archive. The option, and where the argument stands.
fn meant_as_option(tool: &str, positionals: &[usize], words: &[OsString]) -> Option<(&'static str, usize)> {
    let given = |place: &usize| words.get(*place).map(|word| word.to_string_lossy());
    let has = |options: &[&str]| words.iter().any(|word| options.iter().any(|option| word == option));
    match tool {
        "findscu" | "getscu" | "movescu" if !has(&["-f", "--file"]) => {
            let named: Vec<_> = positionals.iter().filter_map(given).collect();
            let (_, taken) = Peer::take(&named).ok()?;
            let &[place] = positionals.get(taken..)? else { return None };
            Path::new(words.get(place)?).is_file().then_some(("--file", place))
        }
        "qrscp" if !has(&["--port"]) => {
            let &[place] = positionals else { return None };
            given(&place)?.parse::<u16>().is_ok().then_some(("--port", place))
        }
        _ => None,
    }
}

/// What a tool understands.
struct Words {
    tool: String,
    known: Known,
    is_of_network: bool,
    role: Vec<(&'static str, &'static str)>,
}

impl Words {
    /// Adds what the word means; how many values of it follow.
    fn rewrite(&self, word: &str, out: &mut Vec<OsString>) -> Result<usize, Unknown> {
        let (name, value) =
            word.split_once('=').filter(|(name, _)| name.starts_with(['-', '+'])).unwrap_or((word, ""));
        let attached = word.len() > name.len();
        // `-x=` is a name of its own
        if let Some(long) = self.long_form(word).or_else(|| self.long_form(name)) {
            let attached = attached && self.long_form(word).is_none();
            out.push(if attached { format!("{long}={value}").into() } else { long.into() });
            return Ok(if attached { 0 } else { self.known.values(long) });
        }
        if !word.starts_with(['-', '+']) || word.len() == 1 {
            out.push(word.into());
            return Ok(0);
        }
        // `-up` is an option of DCMTK's, which changes nothing, and no `-u p`
        if matches!(dcmtk::find(&self.tool, word), Some((_, _, Means::Anyway))) {
            return Ok(0);
        }
        // an option of DCMTK's is no abbreviation of another
        let is_of_dcmtk =
            !self.known.has(name) && name.starts_with("--") && dcmtk::find(&self.tool, name).is_some();
        if let Some(values) = self.known.find(word).filter(|_| !is_of_dcmtk) {
            out.push(word.into());
            return Ok(values);
        }
        // `+g=` is a name of its own, too
        let whole = dcmtk::find(&self.tool, word);
        let (name, attached) = if whole.is_some() { (word, false) } else { (name, attached) };
        match whole.or_else(|| dcmtk::find(&self.tool, name)) {
            Some((_, _, Means::Is(words))) if words.iter().take(1).all(|long| self.known.has(long)) => {
                out.extend(words.iter().map(OsString::from));
                let Some((&last, _)) = words.split_last().filter(|(last, _)| last.starts_with("--")) else {
                    return Ok(0);
                };
                if attached {
                    out.push(value.into());
                    return Ok(0);
                }
                Ok(self.known.values(last))
            }
            Some((_, _, Means::Anyway)) => Ok(0),
            Some((_, _, Means::Missing(what))) => Err(self.unknown(&format!("{name} (of DCMTK: {what})"))),
            _ if word.starts_with('+') && Path::new(word).exists() => {
                out.push(word.into());
                Ok(0)
            }
            _ if word.starts_with('+') => Err(self.unknown(&format!("{name}, and there is no such file"))),
            _ if self.is_of_network => Err(self.unknown(name)),
            _ => {
                out.push(word.into());
                Ok(0)
            }
        }
    }

    fn unknown(&self, what: &str) -> Unknown {
        let Words { tool, .. } = self;
        Unknown { tool: tool.clone(), message: format!("kerma {tool} does not have {what}") }
    }

    /// `-aet` → `--calling-aet`, if the tool has that.
    fn long_form(&self, short: &str) -> Option<&'static str> {
        let rows = self.role.iter().chain(COMMON);
        rows.filter(|(_, long)| self.known.has(long)).find(|row| row.0 == short).map(|row| row.1)
    }
}

/// The options that clap knows of a tool, and how many values follow each.
struct Known {
    long: BTreeMap<String, usize>,
    short: BTreeMap<char, usize>,
}

impl Known {
    fn of(command: &Command) -> Known {
        let (mut long, mut short) = (BTreeMap::new(), BTreeMap::new());
        // Of a tool that has subcommands, an option is the same in each.
        let all = std::iter::once(command).chain(command.get_subcommands());
        for argument in all.flat_map(Command::get_arguments) {
            let values = match argument.get_action().takes_values() {
                true => argument.get_num_args().map_or(1, |range| range.min_values().max(1)),
                false => 0,
            };
            let aliases = argument.get_all_aliases().unwrap_or_default();
            let names = argument.get_long().into_iter().chain(aliases);
            long.extend(names.map(|name| (format!("--{name}"), values)));
            let aliases = argument.get_all_short_aliases().unwrap_or_default();
            short.extend(argument.get_short().into_iter().chain(aliases).map(|name| (name, values)));
        }
        Known { long, short }
    }

    fn has(&self, long: &str) -> bool {
        self.long.contains_key(long)
    }

    fn values(&self, long: &str) -> usize {
        self.long.get(long).copied().unwrap_or(0)
    }

    /// How many values follow the word, if it is an option of clap's; `None` if it is none of them.
    fn find(&self, word: &str) -> Option<usize> {
        if word.starts_with("--") {
            let name = word.split_once('=').map_or(word, |(name, _)| name);
            let is_whole = word.len() == name.len();
            let exactly = self.long.get(name).copied();
            // an abbreviation; whether it is that of one option alone is for clap to say
            let abbreviated = || self.long.iter().find(|(long, _)| long.starts_with(name)).map(|row| *row.1);
            return exactly.or_else(abbreviated).map(|values| if is_whole { values } else { 0 });
        }
        let mut letters = word.strip_prefix('-')?.chars();
        while let Some(letter) = letters.next() {
            let values = *self.short.get(&letter)?;
            if values > 0 {
                // `-kPatientID`, or `-k PatientID`
                return Some(if letters.as_str().is_empty() { values } else { 0 });
            }
        }
        Some(0)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    fn normalise(words: impl IntoIterator<Item = OsString>) -> Result<Vec<OsString>, Unknown> {
        let mut kerma = super::super::CommandLine::command();
        kerma.build();
        super::normalise(&kerma, words)
    }

    fn normalised(line: &str) -> String {
        let words = normalise(line.split(' ').map(OsString::from)).unwrap();
        words.iter().map(|w| w.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_scu_and_an_scp_read_the_same_letters_differently() {
        assert_eq!(
            normalised("kerma echoscu -aet ME -aec YOU -xe host 104"),
            "kerma echoscu --calling-aet ME --called-aet YOU --request-little host 104"
        );
        assert_eq!(
            normalised("kerma storescp -aet ME -xe -x= 11112"),
            "kerma storescp --ae-title ME --prefer-little --prefer-uncompr 11112"
        );
    }

    #[test]
    fn modify_and_convert_read_the_same_letters_differently() {
        assert_eq!(
            normalised("kerma modify -ea X -e Y -td -le f"),
            "kerma modify --erase-all X -e Y --read-xfer-detect --length-undefined f"
        );
        assert_eq!(
            normalised("kerma convert -e +td +C=X f g"),
            "kerma convert --length-undefined --write-xfer-deflated --convert-to-charset=X f g"
        );
        assert_eq!(normalised("kerma convert -- +xyz b"), "kerma convert -- +xyz b");
    }

    #[test]
    fn a_value_may_follow_an_equals_sign() {
        assert_eq!(normalised("kerma echoscu -ta=0.5"), "kerma echoscu --acse-timeout=0.5");
        assert_eq!(normalised("kerma storescp -od=a=b"), "kerma storescp --output-directory=a=b");
        assert_eq!(normalised("kerma storescp --eostudy-timeout=5"), "kerma storescp --eostudy-timeout=5");
    }

    #[test]
    fn single_letters_long_options_and_names_are_left_alone() {
        let line = "kerma storescu -v -r --calling-aet ME host 104 ./-weird.dcm";
        assert_eq!(normalised(line), line);
        let line = "kerma findscu -vX -kPatientID=1 --acse=3 host 104 -";
        assert_eq!(normalised(line), line);
    }

    #[test]
    fn the_value_of_an_option_is_no_option() {
        for line in [
            "kerma findscu -k -aet host 104",
            "kerma findscu --keyword +sr host 104",
            "kerma storescp --exec-on-reception +xa 104",
            "kerma findscu -vk +sr host 104",
        ] {
            assert_eq!(normalised(line), line);
        }
        assert_eq!(
            normalised("kerma storescu -aec +sd +r host 104"),
            "kerma storescu --called-aet +sd --recurse host 104"
        );
    }

    #[test]
    fn nothing_is_rewritten_behind_two_dashes() {
        assert_eq!(
            normalised("kerma storescu -xe host 104 -- -xe -aet +rn"),
            "kerma storescu --request-little host 104 -- -xe -aet +rn"
        );
    }

    #[test]
    fn an_option_that_is_not_there_is_said_by_its_name() {
        for (line, name) in [
            ("kerma storescu -xyz host 104", "-xyz"),
            ("kerma storescu host 104 a.dcm -vz", "-vz"),
            ("kerma storescu host 104 +nothing", "+nothing"),
            ("kerma storescu --never=1 host 104", "--never"),
            ("kerma storescu -v +rn host 104", "+rn (of DCMTK"),
            ("kerma storescu host 104 a.dcm --rename", "--rename (of DCMTK"),
            ("kerma qrscp +xs", "+xs"),
            ("kerma convert +te +xyz a b", "+xyz, and there is no such file"),
            ("kerma storescp 104 -ppc 3", "-ppc"),
        ] {
            let unknown = normalise(line.split(' ').map(OsString::from)).unwrap_err();
            let tool = line.split(' ').nth(1).unwrap();
            assert!(
                unknown.message.starts_with(&format!("kerma {tool} does not have {name}")),
                "{unknown:?}"
            );
        }
    }

    #[test]
    fn a_query_file_behind_the_peer_and_the_port_of_the_archive_are_options() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        for peer in ["host 104", "AE@host:104", "host:104"] {
            assert_eq!(
                normalised(&format!("kerma findscu -W {peer} -k PatientID {file} -v")),
                format!("kerma findscu --file {file} -W {peer} -k PatientID -v")
            );
        }
        assert_eq!(
            normalised(&format!("kerma movescu h 1 -- {file}")),
            format!("kerma movescu --file {file} h 1 --")
        );
        assert_eq!(normalised("kerma qrscp -v 11112"), "kerma qrscp --port 11112 -v");
        for line in [
            "kerma findscu host 104 no/such/file".to_owned(),
            format!("kerma findscu -f q host 104 {file}"),
            format!("kerma findscu host 104 {file} {file}"),
            "kerma qrscp --port 1 2".to_owned(),
            "kerma storescp 104".to_owned(),
        ] {
            assert_eq!(normalised(&line), line);
        }
    }

    #[test]
    fn without_a_tool_nothing_happens() {
        for line in ["kerma", "kerma dump -aet", "kerma findscp -aet +rn", "kerma help echoscu"] {
            assert_eq!(normalised(line), line);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_not_utf_8_passes_through() {
        use std::os::unix::ffi::OsStringExt as _;
        let name = OsString::from_vec(vec![b'-', 0xff, b'=']);
        let words = normalise(["kerma".into(), "storescu".into(), name.clone()]).unwrap();
        assert_eq!(words.last(), Some(&name));
    }
}
