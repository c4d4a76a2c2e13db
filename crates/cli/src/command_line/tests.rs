//! Every option of pynetdicom 3.0.4's applications, as their `--help` lists them, and what kerma adds.

use clap::error::ErrorKind;

use super::*;

/// Short form, long form and a value where it takes one.
type Row = (&'static str, &'static str, Option<&'static str>);

const GENERAL: &[Row] = &[
    ("-q", "--quiet", None),
    ("-v", "--verbose", None),
    ("-d", "--debug", None),
    ("-ll", "--log-level", Some("info")),
];
const NETWORK: &[Row] = &[
    ("-ta", "--acse-timeout", Some("0.05")),
    ("-td", "--dimse-timeout", Some("5")),
    ("-tn", "--network-timeout", Some("5.5")),
    ("-pdu", "--max-pdu", Some("0")),
    ("-to", "--timeout", Some("5")),
];
const REQUESTOR: &[Row] = &[
    ("-aet", "--calling-aet", Some("ME")),
    ("-aec", "--called-aet", Some("YOU")),
    ("-xe", "--request-little", None),
    ("-xb", "--request-big", None),
    ("-xi", "--request-implicit", None),
    ("-usr", "--user", Some("ME")),
    ("-kt", "--kerberos", Some("file")),
    ("", "--saml", Some("file")),
    ("", "--jwt", Some("file")),
];
const ACCEPTOR: &[Row] = &[
    ("-aet", "--ae-title", Some("ME")),
    ("-ba", "--bind-address", Some("127.0.0.1")),
    ("-x=", "--prefer-uncompr", None),
    ("-xe", "--prefer-little", None),
    ("-xb", "--prefer-big", None),
    ("-xi", "--implicit", None),
];
const ECHOSCU: &[Row] = &[("", "--repeat", Some("3")), ("", "--abort", None)];
const STORESCU: &[Row] = &[
    ("-r", "--recurse", None),
    ("-cx", "--required-contexts", None),
    ("", "--scan-pattern", Some("*.dcm")),
    ("", "--combine", None),
    ("", "--associations", Some("4")),
    ("", "--async-operations", Some("16")),
];
const STORESCP: &[Row] =
    &[("-od", "--output-directory", Some("in")), ("", "--ignore", None), ("", "--no-echo", None)];
/// pynetdicom's have no `-xe`, `-xb` and `-xi`; DCMTK's have, and `--cancel` and `-X`.
const FINDSCU: &[Row] = &[
    ("-P", "--patient", None),
    ("-S", "--study", None),
    ("-O", "--psonly", None),
    ("-W", "--worklist", None),
    ("-U", "--ups", None),
    ("-k", "--keyword", Some("PatientName=DOE*")),
    ("-f", "--file", Some("query.dcm")),
    ("-w", "--write", None),
    ("", "--relational-query", None),
    ("", "--dt-matching", None),
    ("", "--fuzzy-names", None),
    ("", "--timezone-adj", None),
    ("", "--enhanced-conversion", None),
    ("-X", "--extract", None),
    ("-od", "--output-directory", Some("in")),
    ("", "--cancel", Some("1")),
];
const RETRIEVE: &[Row] = &[
    ("-P", "--patient", None),
    ("-S", "--study", None),
    ("-O", "--psonly", None),
    ("-k", "--keyword", Some("PatientName=DOE*")),
    ("-f", "--file", Some("query.dcm")),
    ("", "--relational-retrieval", None),
    ("", "--enhanced-conversion", None),
    ("-od", "--output-directory", Some("in")),
    ("", "--ignore", None),
    ("", "--cancel", Some("1")),
];
const GETSCU: &[Row] = &[("", "--find-first", None), ("", "--async-operations", Some("16"))];
const MOVESCU: &[Row] = &[
    ("-aem", "--move-aet", Some("THERE")),
    ("", "--store", None),
    ("", "--store-port", Some("11113")),
    ("", "--store-aet", Some("ME")),
];
const PATHS: &[Row] = &[("-r", "--recurse", None), ("+r", "", None), ("", "--scan-pattern", Some("*.dcm"))];
const STGCMTSCU: &[Row] =
    &[("", "--wait", Some("5")), ("", "--port", Some("11113")), ("", "--one-per-study", None)];
const MPPSSCU: &[Row] = &[
    ("", "--dc", None),
    ("", "--ppsuid", Some("1.2.3")),
    ("", "--ppsid", Some("PPS1")),
    ("", "--create", Some("begun.dcm")),
    ("", "--set", Some("ended.json")),
];
const IANSCU: &[Row] = &[("", "--availability", Some("NEARLINE")), ("", "--retrieve-aet", Some("PACS"))];
const UPSSCU: &[Row] = &[
    ("-u", "--uid", Some("1.2.3")),
    ("-k", "--keyword", Some("PatientID=1")),
    ("-f", "--file", Some("step.json")),
];
const DIRECTORY: &[Row] = &[("", "--directory", Some("kept"))];
const PREFERRED: &[Row] = &[
    ("", "--prefer-uncompr", None),
    ("", "--prefer-little", None),
    ("", "--prefer-big", None),
    ("", "--implicit", None),
    ("", "--prefer", Some("RLELossless")),
];
const KERMA: &[Row] = &[("", "--json", None), ("", "--log-identifiers", None)];

/// A tool, the positionals that it needs, its options.
type ToolRow = (&'static str, &'static [&'static str], &'static [&'static [Row]]);

const TOOLS: &[ToolRow] = &[
    ("echoscu", &["host", "104"], &[GENERAL, NETWORK, REQUESTOR, ECHOSCU, KERMA]),
    ("echoscp", &["11112"], &[GENERAL, NETWORK, ACCEPTOR, KERMA]),
    ("storescu", &["host", "104", "a.dcm"], &[GENERAL, NETWORK, REQUESTOR, STORESCU, KERMA]),
    ("findscu", &["-k", "PatientID", "host", "104"], &[GENERAL, NETWORK, REQUESTOR, FINDSCU, KERMA]),
    (
        "getscu",
        &["-k", "PatientID", "host", "104"],
        &[GENERAL, NETWORK, REQUESTOR, RETRIEVE, GETSCU, PREFERRED, KERMA],
    ),
    (
        "movescu",
        &["-k", "PatientID", "host", "104"],
        &[GENERAL, NETWORK, REQUESTOR, RETRIEVE, MOVESCU, PREFERRED, KERMA],
    ),
    ("storescp", &["11112"], &[GENERAL, NETWORK, ACCEPTOR, STORESCP, KERMA]),
    ("stgcmtscu", &["host", "104", "a.dcm"], &[GENERAL, NETWORK, REQUESTOR, PATHS, STGCMTSCU, KERMA]),
    ("mppsscu", &["host", "104", "a.dcm"], &[GENERAL, NETWORK, REQUESTOR, PATHS, MPPSSCU, KERMA]),
    ("mppsscp", &["11112"], &[GENERAL, NETWORK, ACCEPTOR, DIRECTORY, KERMA]),
    ("ianscu", &["host", "104", "a.dcm"], &[GENERAL, NETWORK, REQUESTOR, PATHS, IANSCU, KERMA]),
    ("upsscu", &["-O", "search", "host", "104"], &[GENERAL, NETWORK, REQUESTOR, UPSSCU, KERMA]),
    ("ianscp", &["11112"], &[GENERAL, NETWORK, ACCEPTOR, DIRECTORY, KERMA]),
];

fn kerma(words: &[&str]) -> Result<CommandLine, clap::Error> {
    parse(["kerma"].iter().chain(words).map(OsString::from))
}

fn error(words: &[&str]) -> clap::Error {
    match kerma(words) {
        Ok(command_line) => panic!("{words:?} is no wrong usage: {command_line:?}"),
        Err(error) => error,
    }
}

fn echoscu(words: &[&str]) -> echoscu::Arguments {
    match kerma(&[&["echoscu"], words].concat()).unwrap().tool {
        Tool::Echoscu(arguments) => arguments,
        other => panic!("{other:?}"),
    }
}

#[test]
fn clap_finds_no_fault_with_the_definitions() {
    CommandLine::command().debug_assert();
}

#[test]
fn every_option_of_pynetdicom_is_there_short_and_long_before_and_behind_the_positionals() {
    for (tool, positionals, groups) in TOOLS {
        for (short, long, value) in groups.iter().copied().flatten() {
            for spelling in [short, long].into_iter().filter(|spelling| !spelling.is_empty()) {
                let option: Vec<&str> = std::iter::once(*spelling).chain(*value).collect();
                for words in [[&[*tool][..], &option, positionals], [&[*tool][..], positionals, &option]] {
                    let words = words.concat();
                    kerma(&words).unwrap_or_else(|error| panic!("{words:?}: {error}"));
                }
            }
        }
    }
}

#[test]
fn the_last_of_an_option_given_twice_counts() {
    let arguments = echoscu(&["-aec", "ONE", "-aec", "TWO", "-v", "-v", "host", "104"]);
    assert_eq!(
        arguments.peer().unwrap().called,
        Some("TWO").map(|title| kerma_dictionary::AeTitle::new(title).unwrap())
    );
}

#[test]
fn ae_at_host_and_port_is_taken_wherever_host_port_is() {
    for words in [
        &["host", "104"][..],
        &["AE@host:104"],
        &["host:104"],
        &["AE@host", "104"],
        &["-aec", "AE", "AE@host:104"],
    ] {
        assert_eq!(echoscu(words).peer().unwrap().to_string(), "host:104", "{words:?}");
    }
    kerma(&["storescu", "AE@host:104", "a.dcm"]).unwrap();
}

#[test]
fn quiet_verbose_and_debug_exclude_each_other() {
    for pair in [["-q", "-v"], ["-q", "-d"], ["-v", "-d"]] {
        for (tool, positionals, _) in TOOLS {
            let words = [&[*tool], &pair[..], positionals].concat();
            let error = error(&words);
            assert_eq!((error.kind(), error.exit_code()), (ErrorKind::ArgumentConflict, 2), "{words:?}");
        }
    }
}

#[test]
fn syntax_options_exclude_each_other() {
    assert_eq!(error(&["echoscu", "-xe", "-xi", "host", "104"]).exit_code(), 2);
    assert_eq!(error(&["storescp", "-x=", "-xb", "104"]).exit_code(), 2);
}

#[test]
fn wrong_usage_is_2_and_says_what_is_wrong() {
    for (words, said) in [
        (&["echoscu"][..], "ADDR PORT"),
        (&["echoscu", "host"], "no port for 'host'"),
        (&["echoscu", "host", "port"], "invalid port 'port'"),
        (&["echoscu", "host", "104", "more"], "unexpected argument 'more'"),
        (&["echoscu", "-aec", "ONE", "TWO@host:104"], "given twice"),
        (&["echoscu", "-aet", "SEVENTEEN_LETTERS", "host", "104"], "--calling-aet"),
        (
            &["echoscu", "-ta", "-1", "host", "104"],
            "'-1' for '--acse-timeout <SECONDS>': expected a number of seconds",
        ),
        (&["echoscu", "-pdu", "-1", "host", "104"], "'-1' for '--max-pdu <BYTES>'"),
        (&["findscu", "--cancel", "-1", "-k", "PatientID", "host", "104"], "'-1' for '--cancel <NUMBER>'"),
        (&["echoscu", "-aec", "É", "host", "104"], "characters beyond ASCII"),
        (&["echoscu", "--nonsense", "host", "104"], "--nonsense"),
        (&["storescu", "host", "104"], "no DICOM file or folder"),
        (&["storescp", "99999"], "99999"),
        (&["stgcmtscu", "host", "104"], "no DICOM file or folder"),
        (&["stgcmtscu", "--uids", "list", "host", "104", "a.dcm"], "--uids replaces the paths"),
        (&["stgcmtscu", "--uids", "list", "--one-per-study", "host", "104"], "--one-per-study"),
        (&["mppsscu", "host", "104"], "no DICOM file or folder"),
        (&["mppsscu", "--dc-reason", "110514", "host", "104", "a.dcm"], "--dc"),
        (&["mppsscu", "--dc", "--dc-reason", "1", "host", "104", "a.dcm"], "CID 9300 has no such code"),
        (&["mppsscu", "--ppsuid", "x", "host", "104", "a.dcm"], "--ppsuid"),
        (&["mppsscu", "--ppsid", "", "host", "104", "a.dcm"], "1 to 16 characters"),
        (&["upsscu", "host", "104"], "--operation"),
        (&["upsscu", "-O", "delete", "host", "104"], "suspend-global"),
        (&["upsscu", "-O", "create"], "ADDR PORT"),
        (&["upsscu", "-O", "get", "host", "104"], "-u names it"),
        (&["upsscu", "-O", "get", "-u", "x", "host", "104"], "--uid"),
        (&["upsscu", "-O", "change-state", "-u", "1.2", "host", "104"], "--state is for change-state"),
        (&["upsscu", "-O", "change-state", "-u", "1.2", "--state", "DONE", "host", "104"], "COMPLETED"),
        (&["upsscu", "-O", "get", "-u", "1.2", "--state", "COMPLETED", "host", "104"], "--state is for"),
        (&["upsscu", "-O", "update", "-u", "1.2", "host", "104"], "what is to be changed?"),
        (
            &["upsscu", "-O", "get", "-u", "1.2", "--transaction", "1.3", "host", "104"],
            "--transaction is for",
        ),
        (&["upsscu", "-O", "create", "--deletion-lock", "host", "104"], "--deletion-lock is for"),
        (&["upsscu", "-O", "create", "--port", "0", "host", "104"], "--port is for"),
        (&["upsscu", "-O", "unsubscribe", "-k", "PatientID", "host", "104"], "-k and -f"),
        (&["upsscu", "-O", "subscribe", "-u", "1.2", "-k", "PatientID", "host", "104"], "to one step"),
        (&["upsscu", "-O", "receive"], "--port says it"),
        (&["ianscu", "host", "104"], "no DICOM file or folder"),
        (&["ianscu", "--availability", "SOON", "host", "104", "a.dcm"], "UNAVAILABLE"),
        (&["findscp", "104"], "findscp"),
        (&["completions", "cmd"], "cmd"),
        (&["findscu", "host", "104"], "--keyword"),
        (&["findscu", "-k", "PatientsName", "host", "104"], "'PatientsName': a tag is a keyword"),
        (&["findscu", "-k", "Rows=X", "host", "104"], "expected numbers for (0028,0010)"),
        (&["findscu", "-P", "-S", "-k", "PatientID", "host", "104"], "--patient"),
        (&["findscu", "-k", "PatientID", "host"], "no port for 'host'"),
    ] {
        let error = error(words);
        assert_eq!(error.exit_code(), 2, "{words:?}");
        assert!(error.to_string().contains(said), "{words:?}: {error}");
    }
}

#[test]
fn help_has_examples_and_the_short_forms_and_is_no_failure() {
    for (tool, _, groups) in TOOLS {
        let help = error(&[tool, "--help"]);
        assert_eq!(help.exit_code(), 0);
        let help = help.to_string();
        assert!(help.contains("Examples:"), "{help}");
        for (short, long, _) in groups.iter().copied().flatten() {
            assert!(help.contains(short) && help.contains(long), "{tool} {short} {long}: {help}");
        }
    }
    assert_eq!(error(&["echoscu", "--version"]).exit_code(), 0);
    assert_eq!(error(&["-h"]).exit_code(), 0);
}

/// The commands of `kerma web`, each with what it has to have.
const WEB: [&[&str]; 3] = [
    &["web", "find", "http://host/dicom-web", "-k", "PatientID"],
    &["web", "get", "http://host/dicom-web/studies/1.2"],
    &["web", "store", "http://host/dicom-web", "a.dcm"],
];

#[test]
fn each_command_of_web_has_the_general_options_credentials_and_its_own() {
    let credentials: &[Row] = &[("--token", "--token", Some("T"))];
    let own: [&[Row]; 3] = [
        &[("--json", "--json", None), ("--limit", "--limit", Some("7")), ("--fuzzy", "--fuzzy", None)],
        &[("-od", "--output-directory", Some("out"))],
        &[],
    ];
    for (command, own) in WEB.iter().zip(own) {
        kerma(command).unwrap();
        kerma(&[command, &["--user", "ada", "--passcode", "secret"][..]].concat()).unwrap();
        let help = error(&[&command[..2], &["--help"]].concat());
        assert_eq!(help.exit_code(), 0);
        for (short, long, value) in [GENERAL, credentials, own].concat() {
            for option in [short, long] {
                let option: Vec<&str> = [option].into_iter().chain(value).collect();
                kerma(&[*command, &option[..]].concat())
                    .unwrap_or_else(|error| panic!("{command:?} {option:?}: {error}"));
                let (front, back) = command.split_at(2);
                kerma(&[front, &option[..], back].concat())
                    .unwrap_or_else(|error| panic!("{option:?} {command:?}: {error}"));
            }
            assert!(help.to_string().contains(long), "{command:?} {long}");
        }
    }
    assert!(error(&["web", "--help"]).to_string().contains("Examples:"));
}

#[test]
fn a_command_of_web_says_what_it_lacks() {
    for (arguments, said) in [
        (&["web"][..], "find"),
        (&["web", "remove", "http://host"], "remove"),
        (&["web", "find"], "<URL>"),
        (&["web", "get"], "<URL>"),
        (&["web", "store", "http://host"], "<FILES>"),
        (&["web", "get", "http://host", "--user", "ada"], "--passcode"),
        (&["web", "get", "http://host", "--user", "a", "--passcode", "b", "--token", "c"], "--token"),
        (&["web", "find", "http://host", "-k", "PatientID", "--limit", "many"], "--limit"),
    ] {
        let error = error(arguments);
        assert_eq!(error.exit_code(), 2, "{arguments:?}");
        assert!(error.to_string().contains(said), "{arguments:?}: {error}");
    }
}

#[test]
fn long_options_may_be_abbreviated() {
    kerma(&["echoscu", "--called", "YOU", "--acse", "1", "host", "104"]).unwrap();
}

#[test]
fn levels_of_the_log_are_named_as_in_every_tool_of_pynetdicom() {
    for level in ["critical", "fatal", "error", "warn", "info", "debug", "trace"] {
        kerma(&["findscu", "-k", "PatientID", "-ll", level, "host", "104"]).unwrap();
    }
}

/// DCMTK's options of the tool, as words with a value where it takes one.
type Spelled = Vec<(String, Option<&'static str>)>;

/// What `TOOL --help` of DCMTK lists.
fn options_of_dcmtk(tool: &str) -> Option<Spelled> {
    let tool = match tool {
        "qrscp" => "dcmqrscp",
        "modify" => "dcmodify",
        "convert" => "dcmconv",
        "mkdir" => "dcmmkdir",
        "dump" => "dcmdump",
        "printscu" => "dcmprscu",
        tool => tool,
    };
    let help = std::process::Command::new(tool).arg("--help").output().ok()?;
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    if !help.contains("$dcmtk") {
        return None;
    }
    let mut options = Spelled::new();
    for line in help.lines() {
        let words: Vec<&str> =
            line.split_whitespace().take_while(|word| word.starts_with(['-', '+'])).collect();
        if !line.starts_with("  ") || words.is_empty() || ["-h", "--version"].contains(&words[0]) {
            continue;
        }
        let value = match line {
            _ if words.contains(&"--log-level") => Some("info"),
            _ if line.contains("]ey:") => Some("PatientID"),
            _ if line.contains("ag-path=") || line.contains("ag=[") => Some("PatientID=x"),
            _ if line.contains("[t]ag") => Some("PatientID"),
            _ if words.contains(&"--fileset-id") => Some("X"),
            _ if words.contains(&"--priority") => Some("HIGH"),
            _ if words.contains(&"--convert-to-charset") => Some("ISO_IR 192"),
            line if line.contains(": integer") => Some("5"),
            line if line.contains(": string") => Some("x"),
            _ => None,
        };
        options.extend(words.into_iter().map(|word| (word.to_owned(), value)));
    }
    assert!(options.len() > 20, "{tool}: {help}");
    Some(options)
}

/// Those that work on files, and the archive, with what must follow them.
const OTHERS: [ToolRow; 6] = [
    ("printscu", &["host", "104", "a.dcm"], &[]),
    ("qrscp", &[], &[]),
    ("modify", &["--erase-private", "a.dcm"], &[]),
    ("convert", &["a.dcm", "b.dcm"], &[]),
    ("mkdir", &["A"], &[]),
    ("dump", &["a.dcm"], &[]),
];

#[test]
fn every_option_of_dcmtk_is_understood_or_refused_by_its_name_before_and_behind_the_positionals() {
    for (tool, positionals, _) in TOOLS.iter().chain(&OTHERS) {
        let Some(options) = options_of_dcmtk(tool) else {
            if *tool != "echoscp" {
                eprintln!("SKIPPED: DCMTK's {tool} is not installed");
            }
            continue;
        };
        for (option, value) in &options {
            // pynetdicom's timeout of the network, not DCMTK's names for the time
            if (*tool, option.as_str()) == ("storescp", "-tn") {
                continue;
            }
            let option: Vec<&str> = match option.as_str() {
                option @ ("+tls" | "--enable-tls") => vec![option, "key", "certificate", "-ic"],
                option => std::iter::once(option).chain(*value).collect(),
            };
            for words in [[&[*tool][..], &option, positionals], [&[*tool][..], positionals, &option]] {
                let words = words.concat();
                let Err(error) = kerma(&words) else { continue };
                // understood, with another option that it is about
                if error.kind() == ErrorKind::MissingRequiredArgument {
                    continue;
                }
                let refused = format!("kerma {tool} does not have {}", option[0]);
                assert!(error.exit_code() == 2 && error.to_string().contains(&refused), "{words:?}: {error}");
            }
        }
    }
}

#[test]
fn what_the_table_of_dcmtks_options_says_is_so() {
    for (tool, positionals, _) in TOOLS.iter().chain(&OTHERS) {
        for (short, long, means) in dcmtk::of_tool(tool).iter().copied().flatten() {
            for spelling in [short, long].into_iter().filter(|spelling| !spelling.is_empty()) {
                let values: &[&str] = match means {
                    dcmtk::Means::Is(words) => match words.last() {
                        Some(
                            &"--network-timeout" | &"--eostudy-timeout" | &"--store-port" | &"--frame"
                            | &"--use-window",
                        ) => &["5"],
                        Some(&"--layout" | &"--window") => &["5", "5"],
                        Some(&"--keyword") => &["PatientID"],
                        Some(&"--enable-tls") => &["key", "certificate", "-ic"],
                        Some(&"--add-cert-file" | &"--add-cert-dir" | &"--add-crl-file") => {
                            &["x", "+tls", "key", "certificate", "-ic"]
                        }
                        Some(&"--enable-crl-all" | &"--profile-bcp195-ex") => {
                            &["+tls", "key", "certificate", "-ic"]
                        }
                        Some(&"--ignore-peer-cert" | &"--verify-peer-cert") => {
                            &["+tls", "key", "certificate"]
                        }
                        Some(
                            &"--scan-pattern"
                            | &"--sort-conc-studies"
                            | &"--sort-on-study-uid"
                            | &"--filename-extension"
                            | &"--exec-on-reception"
                            | &"--exec-on-eostudy"
                            | &"--move-aet",
                        ) => &["x"],
                        _ => &[],
                    },
                    _ => &[],
                };
                let words = [&[*tool, *spelling], values, positionals].concat();
                match (means, kerma(&words)) {
                    (dcmtk::Means::Is(_) | dcmtk::Means::Anyway, Ok(_)) => {}
                    (dcmtk::Means::Missing(why), Err(error)) => {
                        assert_eq!(error.exit_code(), 2);
                        let error = error.to_string();
                        assert!(
                            error.contains(&format!("{spelling} (of DCMTK: {why})")),
                            "{words:?}: {error}"
                        );
                    }
                    (means, parsed) => {
                        panic!("{words:?}: {means:?}: {:?}", parsed.err().map(|e| e.to_string()))
                    }
                }
            }
        }
    }
}

#[test]
fn a_call_of_dcmtks_storescu_or_storescp_means_the_same() {
    let parsed = |line: &str| kerma(&line.split(' ').collect::<Vec<_>>()).unwrap();
    let same = |dcmtk: &str, own: &str| {
        assert_eq!(format!("{:?}", parsed(dcmtk)), format!("{:?}", parsed(own)));
    };
    same(
        "storescu -aec PACS +sd +r -nh -xs -to 5 localhost 104 dir",
        "storescu --called-aet PACS --recurse --propose 1.2.840.10008.1.2.4.70 --timeout 5 localhost 104 dir",
    );
    same(
        "storescu localhost 104 dir +sd +r +sp *.dcm -R",
        "storescu -r --scan-pattern *.dcm -cx localhost 104 dir",
    );
    same(
        "storescp +xa +B -uf -pm -fe .ima -su st -od in 104",
        "storescp --filename-extension .ima --sort-on-study-uid st -od in 104",
    );
    same(
        "storescp -xcr x -xs -tos 5 +xs 104",
        "storescp --exec-on-reception x --exec-sync --eostudy-timeout 5 --prefer JPEGLosslessSV1 104",
    );
    same(
        "movescu +P 11113 -k 0010,0020 -aem ME host 104",
        "movescu --store --store-port 11113 -k PatientID --move-aet ME host 104",
    );
}

#[test]
fn a_command_for_a_study_names_no_file_and_one_for_files_needs_files() {
    assert!(error(&["storescp", "-xcs", "x #f", "104"]).to_string().contains("#f"));
    assert_eq!(error(&["storescp", "-xcr", "x #f", "--ignore", "104"]).exit_code(), 2);
    assert_eq!(error(&["storescp", "-xcr", "x '#f", "104"]).exit_code(), 2);
}
