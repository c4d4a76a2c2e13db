//! `-aet X` becomes `--calling-aet X`: options of several letters behind one dash, as the field writes them.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::files;

/// `(short, long)`, for every tool.
const COMMON: &[(&str, &str)] = &[
    ("-ll", "--log-level"),
    ("-ta", "--acse-timeout"),
    ("-td", "--dimse-timeout"),
    ("-tn", "--network-timeout"),
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

/// Rewrites the arguments of a tool for clap; everything behind `--`, and what is not in the tables, stays as it is.
///
/// The first two arguments are the program and the tool; the tool's name says which role's table applies (`…scu`, `…scp`).
pub(super) fn normalise(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments = arguments.into_iter();
    let mut out: Vec<OsString> = arguments.by_ref().take(2).collect();
    let role = match out.get(1).and_then(|tool| tool.to_str()) {
        Some(tool) if tool.ends_with("scu") => REQUESTOR.to_vec(),
        Some(tool) if tool.ends_with("scp") => ACCEPTOR.to_vec(),
        Some("modify") => [files::MODIFY, files::READ, files::WRITE].concat(),
        Some("convert") => [files::CONVERT, files::READ, files::WRITE].concat(),
        _ => Vec::new(),
    };
    let mut options = true;
    for argument in arguments {
        options = options && argument != "--";
        let long = if options { long_form(&argument, &role) } else { None };
        out.push(long.unwrap_or(argument));
    }
    out
}

/// The first word of a tool that works on files that looks like an option of DCMTK's, and is none here: no such option
/// and no such file.
pub(super) fn unknown(words: &[OsString]) -> Option<&str> {
    let tool = words.get(1).and_then(|tool| tool.to_str())?;
    if tool.ends_with("scu") || tool.ends_with("scp") {
        return None;
    }
    let options = words.iter().skip(2).take_while(|word| *word != "--").filter_map(|word| word.to_str());
    let mut unknown = options.filter(|word| word.len() > 1 && word.starts_with('+'));
    unknown.find(|word| !Path::new(word).exists())
}

/// `-aet` → `--calling-aet`, `-aet=X` → `--calling-aet=X`.
fn long_form(argument: &OsStr, role: &[(&str, &str)]) -> Option<OsString> {
    let text = argument.to_str()?;
    let find = |short: &str| role.iter().chain(COMMON).find(|row| row.0 == short).map(|row| row.1);
    if let Some(long) = find(text) {
        return Some(long.into());
    }
    let (short, value) = text.split_once('=')?;
    Some(format!("{}={value}", find(short)?).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalised(line: &str) -> String {
        let words = normalise(line.split(' ').map(OsString::from));
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
    }

    #[test]
    fn what_looks_like_an_option_of_dcmtk_is_named_if_it_is_none() {
        let unknown = |line: &str| {
            let words: Vec<OsString> = normalise(line.split(' ').map(OsString::from));
            unknown(&words).map(str::to_owned)
        };
        assert_eq!(unknown("kerma convert +te +xyz a b"), Some("+xyz".into()));
        assert_eq!(unknown("kerma convert +te a b"), None);
        assert_eq!(unknown("kerma convert -- +xyz b"), None);
        assert_eq!(unknown("kerma"), None);
    }

    #[test]
    fn a_value_may_follow_an_equals_sign() {
        assert_eq!(normalised("kerma echoscu -ta=0.5"), "kerma echoscu --acse-timeout=0.5");
        assert_eq!(normalised("kerma storescp -od=a=b"), "kerma storescp --output-directory=a=b");
    }

    #[test]
    fn single_letters_long_options_and_names_are_left_alone() {
        let line = "kerma storescu -v -r --calling-aet ME host 104 -weird.dcm";
        assert_eq!(normalised(line), line);
    }

    #[test]
    fn nothing_is_rewritten_behind_two_dashes() {
        assert_eq!(
            normalised("kerma storescu -xe host 104 -- -xe -aet"),
            "kerma storescu --request-little host 104 -- -xe -aet"
        );
    }

    #[test]
    fn without_a_tool_nothing_happens() {
        assert_eq!(normalised("kerma"), "kerma");
        assert_eq!(normalised("kerma dump -aet"), "kerma dump -aet");
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_not_utf_8_passes_through() {
        use std::os::unix::ffi::OsStringExt as _;
        let name = OsString::from_vec(vec![b'-', 0xff, b'=']);
        let words = normalise(["kerma".into(), "storescu".into(), name.clone()]);
        assert_eq!(words.last(), Some(&name));
    }
}
