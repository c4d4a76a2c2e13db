//! The Conformance Statement against associations: what it says is accepted is accepted, what it says is proposed is on the
//! wire, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;
use std::sync::mpsc::channel;

use kerma_ae::negotiation::Roles;
use kerma_ae::{Admission, ApplicationEntity};
use kerma_dictionary::uids::{self, UidKind};
use kerma_dictionary::{TransferSyntax, Uid};
use kerma_pdu::{AAssociateRj, AAssociateRq, SopClassExtendedNegotiation};

use super::harness::{Folder, Scp, command, kerma};
use super::open::open;
use super::samples::Sample;
use super::statement::Statement;

/// A UID that nobody has registered.
const UNREGISTERED: Uid = Uid::from_static("2.25.31415926535897932384626433832795028841");

/// Of an abstract syntax: its transfer syntaxes, and the roles of the described side.
type Contexts = BTreeMap<String, (BTreeSet<String>, Roles)>;

/// The statement of a configuration.
fn statement(configuration: &str, folder: &Folder) -> (Statement, String) {
    let file = folder.join("qrscp.toml");
    fs::write(&file, open(configuration)).unwrap();
    let file = file.to_str().unwrap().to_owned();
    (Statement::read(&kerma(&["conformance", "-c", &file]).exits(0).stdout), file)
}

/// What a table says is accepted of this AE title.
fn stated(statement: &Statement, caption: &str, title: &str) -> Contexts {
    let mut contexts = Contexts::new();
    for row in statement.table(caption) {
        if row.get("Accepted from").is_some_and(|from| !is_among(title, from)) {
            continue;
        }
        let roles = Roles { scu: row["Role"].contains("SCU"), scp: row["Role"].contains("SCP") };
        for sop_class in statement.sop_classes(&row["SOP Class UID"]) {
            let sop_class = if sop_class == "any other" { UNREGISTERED.to_string() } else { sop_class };
            let syntaxes = statement.transfer_syntaxes(&row["Transfer Syntaxes"]);
            let syntaxes: BTreeSet<String> = syntaxes
                .into_iter()
                .map(|uid| if uid == "any other" { UNREGISTERED.to_string() } else { uid })
                .collect();
            let known = contexts.entry(sop_class).or_insert((BTreeSet::new(), Roles::NONE));
            known.0.extend(syntaxes);
            known.1 = known.1.or(roles);
        }
    }
    contexts
}

/// Whether the AE title is one of these.
fn is_among(title: &str, from: &str) -> bool {
    let named = |list: &str| list.split(", ").any(|named| named == title);
    match from.strip_prefix("every AE title") {
        Some("") => true,
        Some(but) => !named(but.strip_prefix(" but ").unwrap()),
        None => named(from),
    }
}

/// What is accepted of this AE title, of all that there is.
fn accepted(port: &str, title: &str) -> Contexts {
    let is_abstract = |kind| matches!(kind, UidKind::SopClass | UidKind::MetaSopClass);
    let mut classes: Vec<Uid> =
        uids::ALL.iter().filter(|entry| is_abstract(entry.kind)).map(|entry| entry.uid.clone()).collect();
    classes.push(UNREGISTERED);
    // What names no SOP class is none.
    classes.extend([uids::EXPLICIT_VR_LITTLE_ENDIAN, uids::DICOM_APPLICATION_CONTEXT]);
    let mut syntaxes: Vec<Uid> = TransferSyntax::ALL.iter().map(|syntax| syntax.uid.clone()).collect();
    syntaxes.push(UNREGISTERED);
    let pairs: Vec<(&Uid, &Uid)> =
        classes.iter().flat_map(|class| syntaxes.iter().map(move |syntax| (class, syntax))).collect();
    let mut contexts = Contexts::new();
    for pairs in pairs.chunks(128) {
        let mut entity = ApplicationEntity::new(title).unwrap();
        let mut classes: Vec<&Uid> = Vec::new();
        for (class, syntax) in pairs {
            entity = entity.propose((*class).clone(), [(*syntax).clone()]);
            if !classes.contains(class) {
                classes.push(class);
                entity = entity.propose_roles((*class).clone(), true, true);
            }
        }
        let address = format!("ANY@127.0.0.1:{port}");
        let association = match entity.associate(address.as_str()) {
            Ok(association) => association,
            Err(kerma_ae::Error::Rejected(..)) => return Contexts::new(),
            Err(error) => panic!("{title}: {error}"),
        };
        for context in &association.negotiated().contexts {
            let known = contexts.entry(context.abstract_syntax.to_string());
            let known = known.or_insert((BTreeSet::new(), Roles::NONE));
            known.0.insert(context.transfer_syntax.to_string());
            known.1 = known.1.or(context.roles.opposite());
        }
        association.release().unwrap();
    }
    contexts
}

/// The same contexts, and the roles as far as they were stated: a storage SOP class is accepted in both roles whatever the right.
#[track_caller]
fn assert_same(stated: &Contexts, accepted: &Contexts, whose: &str) {
    for (class, (syntaxes, roles)) in accepted {
        let Some((stated, said)) = stated.get(class) else {
            panic!("{whose}: {class} is accepted and not stated")
        };
        assert_eq!(stated, syntaxes, "{whose}: transfer syntaxes of {class}");
        assert_eq!(said.and(*roles), *said, "{whose}: roles of {class}");
    }
    for class in stated.keys() {
        assert!(accepted.contains_key(class), "{whose}: {class} is stated and not accepted");
    }
}

const BY_QRSCP: &str = "presentation contexts that qrscp accepts";

/// `kerma qrscp` with this configuration.
fn qrscp(folder: &Folder, configuration: &str) -> Scp {
    let mut command = command(&["qrscp", "-c", configuration, "--json", "--instance-location"]);
    command.arg(folder.join("archive")).args(["-ba", "127.0.0.1", "--port", "0"]);
    Scp::spawn(command)
}

fn qrscp_accepts_what_is_stated(configuration: &str, titles: &[&str]) -> Statement {
    let folder = Folder::new();
    let (statement, file) = statement(configuration, &folder);
    let scp = qrscp(&folder, &file);
    for title in titles {
        let stated = stated(&statement, BY_QRSCP, title);
        assert_same(&stated, &accepted(&scp.port, title), title);
    }
    statement
}

#[test]
fn qrscp_accepts_by_default_what_the_statement_says_and_nothing_else() {
    let statement = qrscp_accepts_what_is_stated("", &["ANYONE"]);
    let contexts = stated(&statement, BY_QRSCP, "ANYONE");
    assert!(contexts.len() > 200, "{}", contexts.len());
    assert_eq!(contexts[&uids::CT_IMAGE_STORAGE.to_string()].1, Roles::BOTH);
    assert!(contexts[&UNREGISTERED.to_string()].0.len() > 10);
}

#[test]
fn what_is_accepted_of_some_is_stated_of_those() {
    let configuration = "[access]\nothers = [\"find\"]\n[peers.CT]\nrights = [\"store\"]\n\
                         [peers.WS]\nrights = [\"find\", \"retrieve\"]\n[peers.NOBODY]\nrights = []\n";
    let titles = ["ANYONE", "CT", "WS", "NOBODY"];
    let statement = qrscp_accepts_what_is_stated(configuration, &titles);
    let [anyone, ct, ws, nobody] = titles.map(|title| stated(&statement, BY_QRSCP, title));
    let ct_image = uids::CT_IMAGE_STORAGE.to_string();
    assert!(!anyone.contains_key(&ct_image));
    assert_eq!((ct[&ct_image].1, ws[&ct_image].1), (Roles::SCP, Roles::SCU));
    assert!(nobody.is_empty());
}

#[test]
fn what_is_not_served_or_allowed_to_nobody_is_not_in_the_statement() {
    let configuration = "[access]\nothers = [\"store\"]\n[commitment]\nserve = false\n[mpps]\nserve = false\n[ups]\nserve = false\n[logging]\nserve = false\n[inventory]\nserve = false\n";
    let statement = qrscp_accepts_what_is_stated(configuration, &["ANYONE"]);
    let contexts = stated(&statement, BY_QRSCP, "ANYONE");
    for sop_class in [
        uids::STORAGE_COMMITMENT_PUSH_MODEL,
        uids::MODALITY_PERFORMED_PROCEDURE_STEP,
        uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
        uids::HANGING_PROTOCOL_INFORMATION_MODEL_GET,
    ] {
        assert!(!contexts.contains_key(&sop_class.to_string()), "{sop_class}");
    }
    // Nor anywhere else, if no tool has it.
    assert!(!statement.text.contains(&uids::HANGING_PROTOCOL_INFORMATION_MODEL_GET.to_string()));
}

#[test]
fn extended_negotiation_is_answered_as_is_stated() {
    let folder = Folder::new();
    let (statement, file) = statement("", &folder);
    let scp = qrscp(&folder, &file);
    let mut asked = 0;
    for row in statement.table(BY_QRSCP) {
        let Ok(uid) = row["SOP Class UID"].parse::<Uid>() else { continue };
        asked += 1;
        let everything = SopClassExtendedNegotiation {
            sop_class_uid: uid.clone(),
            service_class_application_information: vec![1; 7].into(),
        };
        let entity = ApplicationEntity::new("SCU").unwrap().propose_extended(everything);
        let entity = entity.propose(uid, TransferSyntax::UNCOMPRESSED);
        let association = entity.associate(format!("ANY@127.0.0.1:{}", scp.port).as_str()).unwrap();
        let answered = &association.negotiated().sop_class_extended_negotiations;
        let yes = answered.first().map_or(0, |answer| {
            let information = &answer.service_class_application_information;
            information.iter().filter(|byte| **byte == 1).count()
        });
        let said = row["Extended Negotiation"].split(", ").filter(|what| *what != "–").count();
        // Of a worklist the first two are always so (PS3.4 Table K.5.1-2).
        let always = if row["SOP Class UID"] == "1.2.840.10008.5.1.4.31" { 2 } else { 0 };
        assert_eq!(yes, said + always, "{row:?}");
        association.release().unwrap();
    }
    assert!(asked > 20, "{asked}");
}

#[test]
fn what_qrscp_proposes_for_notices_is_stated_where_there_are_receivers() {
    let folder = Folder::new();
    let proposed = |configuration: &str| -> Vec<(String, String)> {
        let (statement, _) = statement(configuration, &folder);
        let caption = "presentation contexts that qrscp proposes for notices";
        if !statement.has_table(caption) {
            return Vec::new();
        }
        let mut rows = statement.table(caption);
        rows.iter_mut()
            .map(|row| (row.remove("SOP Class UID").unwrap(), row.remove("Role").unwrap()))
            .collect()
    };
    let of = |uid: Uid, role: &str| (uid.to_string(), role.to_owned());
    let commitment = of(uids::STORAGE_COMMITMENT_PUSH_MODEL, "SCP");
    let steps = of(uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION, "SCP");
    let availability = of(uids::INSTANCE_AVAILABILITY_NOTIFICATION, "SCU");
    assert!(proposed("").contains(&commitment));
    let off = "[commitment]\nserve = false\n[mpps]\nserve = false\n[ups]\nserve = false\n[logging]\nserve = false\n[inventory]\nserve = false\n";
    assert_eq!(proposed(off), []);
    let receivers =
        "[mpps]\nnotify = [\"RIS\"]\n[ian]\nto = [\"RIS\"]\n[peers.RIS]\naddress = \"ris.example:104\"\n";
    let all = proposed(receivers);
    assert!(all.contains(&steps) && all.contains(&availability), "{all:?}");
}

#[test]
fn what_is_served_if_it_is_configured_is_stated_then() {
    let folder = Folder::new();
    let media = folder.join("media");
    let configuration =
        format!("[media]\nfolder = {media:?}\n[display.attributes]\nManufacturer = \"KERMA\"\n");
    let statement = qrscp_accepts_what_is_stated(&configuration, &["ANYONE"]);
    let contexts = stated(&statement, BY_QRSCP, "ANYONE");
    for sop_class in [
        uids::MEDIA_CREATION_MANAGEMENT,
        uids::DISPLAY_SYSTEM,
        uids::UNIFIED_PROCEDURE_STEP_WATCH,
        uids::PROCEDURAL_EVENT_LOGGING,
        uids::INVENTORY_CREATION,
    ] {
        assert!(contexts.contains_key(&sop_class.to_string()), "{sop_class}");
    }
}

/// The A-ASSOCIATE-RQ of a tool that is run with these arguments.
fn proposed_by(arguments: &[&str]) -> AAssociateRq {
    let (sender, requests) = channel();
    let listener = ApplicationEntity::new("PEER").unwrap().admit(std::sync::Arc::new(
        move |request: &AAssociateRq, _: &kerma_ae::Caller| {
            sender.send(request.clone()).unwrap();
            Err::<Admission, _>(AAssociateRj::NO_REASON_GIVEN)
        },
    ));
    let listener = listener.listen("127.0.0.1:0").unwrap();
    let port = listener.local_addr().port().to_string();
    let shutdown = listener.shutdown_handle();
    let serving = listener.spawn();
    let arguments: Vec<String> =
        arguments.iter().map(|word| word.replace("PEER", &format!("127.0.0.1:{port}"))).collect();
    let run = kerma(&arguments).exits(1);
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
    requests.try_recv().unwrap_or_else(|_| panic!("no association is requested: {run:?}"))
}

/// Each context of the request: abstract syntax, transfer syntaxes, and the role of the requestor.
fn contexts_of(request: &AAssociateRq) -> BTreeSet<(String, Vec<String>, String)> {
    let selections = &request.user_information.role_selections;
    let context = |context: &kerma_pdu::PresentationContextRq| {
        let uid = context.abstract_syntax.clone().unwrap();
        let role = selections.iter().find(|selection| selection.sop_class_uid == uid);
        let role = match role.map_or((true, false), |role| (role.scu_role, role.scp_role)) {
            (true, true) => "SCU, SCP",
            (false, true) => "SCP",
            _ => "SCU",
        };
        let syntaxes = context.transfer_syntaxes.iter().map(ToString::to_string).collect();
        (uid.to_string(), syntaxes, role.to_owned())
    };
    request.presentation_contexts.iter().map(context).collect()
}

/// Each context that a table says is proposed.
fn stated_contexts(statement: &Statement, caption: &str) -> BTreeSet<(String, Vec<String>, String)> {
    let mut contexts = BTreeSet::new();
    for row in statement.table(caption) {
        for sop_class in statement.sop_classes(&row["SOP Class UID"]) {
            let syntaxes = statement.transfer_syntaxes(&row["Transfer Syntaxes"]);
            contexts.insert((sop_class, syntaxes, row["Role"].clone()));
        }
    }
    contexts
}

#[test]
fn what_a_tool_proposes_on_the_wire_is_what_the_statement_says() {
    let folder = Folder::new();
    let statement = Statement::read(&kerma(&["conformance"]).exits(0).stdout);
    let file = folder.join("ct.dcm");
    Sample::ct("1.2.3").write(&file);
    let file = file.to_str().unwrap();
    let query = ["-k", "PatientID=1", "PEER"];
    let runs: Vec<(&str, Vec<&str>)> = vec![
        ("kerma echoscu", vec!["echoscu", "PEER"]),
        ("kerma findscu -P", [&["findscu", "-P"], &query[..]].concat()),
        ("kerma findscu -S", [&["findscu", "-S"], &query[..]].concat()),
        ("kerma findscu -O", [&["findscu", "-O"], &query[..]].concat()),
        ("kerma findscu -W", [&["findscu", "-W"], &query[..]].concat()),
        ("kerma findscu -U", [&["findscu", "-U"], &query[..]].concat()),
        ("kerma getscu -P", [&["getscu", "-P", "-od", folder.text()], &query[..]].concat()),
        ("kerma getscu -S", [&["getscu", "-S", "-od", folder.text()], &query[..]].concat()),
        ("kerma getscu -O", [&["getscu", "-O", "-od", folder.text()], &query[..]].concat()),
        ("kerma movescu -P", [&["movescu", "-P", "-aem", "WS"], &query[..]].concat()),
        ("kerma movescu -S", [&["movescu", "-S", "-aem", "WS"], &query[..]].concat()),
        ("kerma movescu -O", [&["movescu", "-O", "-aem", "WS"], &query[..]].concat()),
        ("kerma stgcmtscu", vec!["stgcmtscu", "PEER", file]),
        ("kerma mppsscu", vec!["mppsscu", "PEER", file]),
        ("kerma ianscu", vec!["ianscu", "PEER", file]),
        ("kerma upsscu -O OPERATION", vec!["upsscu", "-O", "search", "-k", "ProcedureStepState", "PEER"]),
    ];
    for (command, arguments) in &runs {
        let request = proposed_by(arguments);
        let stated = stated_contexts(&statement, &format!("presentation contexts that {command} proposes"));
        assert!(!stated.is_empty(), "{command}");
        assert_eq!(contexts_of(&request), stated, "{command}");
        let policies = statement.table(&format!("association policies of {}", arguments[0]));
        let value =
            |policy: &str| policies.iter().find(|row| row["Policy"] == policy).unwrap()["Value"].clone();
        assert_eq!(value("AE title"), request.calling_ae_title.to_string().trim());
        let longest = request.user_information.maximum_length.unwrap();
        assert!(value("Longest PDU that it receives").starts_with(&format!("{longest} bytes")));
        let class = request.user_information.implementation_class_uid.unwrap();
        assert_eq!(value("Implementation Class UID"), class.to_string());
    }
    // No other proposes anything, but for what depends on files.
    let stated: BTreeSet<String> =
        statement.captions().filter(|caption| caption.ends_with(" proposes")).collect();
    assert_eq!(stated.len(), runs.len() + 2, "{stated:?}");
}

#[test]
fn what_storescu_proposes_is_that_of_its_files_and_the_transfer_syntaxes_that_are_stated() {
    let folder = Folder::new();
    let statement = Statement::read(&kerma(&["conformance"]).exits(0).stdout);
    let file = folder.join("ct.dcm");
    Sample::ct("1.2.3").write(&file);
    let request = proposed_by(&["storescu", "PEER", file.to_str().unwrap()]);
    let caption =
        "presentation contexts that kerma storescu can propose, beside the files' own transfer syntaxes";
    let stated = stated_contexts(&statement, caption);
    let ct = uids::CT_IMAGE_STORAGE.to_string();
    let (_, fallback, _) = stated.iter().find(|(uid, ..)| *uid == ct).unwrap();
    let contexts = request.presentation_contexts;
    let own = contexts[0].transfer_syntaxes.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(own.len(), 1);
    let others: Vec<String> = contexts[1].transfer_syntaxes.iter().map(ToString::to_string).collect();
    assert_eq!(others, fallback.iter().filter(|uid| **uid != own[0]).cloned().collect::<Vec<_>>());
    assert_eq!(contexts.len(), 2);
}

#[test]
fn what_the_tools_that_listen_accept_is_what_the_statement_says() {
    let folder = Folder::new();
    let statement = Statement::read(&kerma(&["conformance"]).exits(0).stdout);
    let runs: [(&str, Vec<&str>); 5] = [
        ("kerma echoscp", vec!["echoscp"]),
        ("kerma storescp", vec!["storescp", "-od", folder.text()]),
        ("kerma mppsscp", vec!["mppsscp", "--directory", folder.text()]),
        ("kerma ianscp", vec!["ianscp", "--directory", folder.text()]),
        ("kerma printscp", vec!["printscp", "-od", folder.text()]),
    ];
    for (command, arguments) in &runs {
        let scp = Scp::start(arguments);
        let stated = stated(&statement, &format!("presentation contexts that {command} accepts"), "ANYONE");
        assert_same(&stated, &accepted(&scp.port, "ANYONE"), command);
    }
    // Those that listen beside asking.
    let mut receiving =
        command(&["upsscu", "-O", "receive", "--json", "--bind-address", "127.0.0.1", "--port", "0"]);
    receiving.env_remove("NO_SUCH");
    let scp = Scp::spawn(receiving);
    let caption = "presentation contexts that kerma upsscu -O receive --port PORT accepts";
    assert_same(&stated(&statement, caption, "ANYONE"), &accepted(&scp.port, "ANYONE"), "upsscu");
}

#[test]
fn a_configuration_that_is_none_is_wrong_usage_and_prints_nothing() {
    let folder = Folder::new();
    let file = folder.join("wrong.toml");
    fs::write(&file, "port = 104\n[storage]\nreserv = 1\n").unwrap();
    let run = kerma(&["conformance", "-c", file.to_str().unwrap()]).exits(2).says(&[
        "wrong.toml",
        "line 3",
        "reserv",
    ]);
    assert_eq!(run.stdout, "");
    kerma(&["conformance", "-c", folder.join("none.toml").to_str().unwrap()]).exits(2).says(&["none.toml"]);
    kerma(&["conformance", "--format", "pdf"]).exits(2);
    assert_eq!(kerma(&["conformance", "-q"]).exits(0).stdout, "");
}

/// A configuration with as much as there is that means something to Markdown or HTML.
const AWKWARD: &str = "ae_title = \"A|B<i>`*_#&\"\n[peers.\"|<b>`x`\"]\naddress = \"h.example:104\"\n[peers.\"a]b[c](d\"]\nrights = []\n";

#[test]
fn the_markdown_has_tables_whose_rows_are_as_wide_as_their_heads_and_links_that_lead_somewhere() {
    let folder = Folder::new();
    for configuration in ["", AWKWARD] {
        let (statement, _) = statement(configuration, &folder);
        // Reading it has checked the tables.
        assert!(statement.captions().count() > 60);
        statement.assert_links();
    }
    let (statement, _) = statement(AWKWARD, &folder);
    let rights = statement.table("rights at qrscp");
    assert_eq!(rights[0]["Calling AE title"], "a]b[c](d");
    assert_eq!(rights[1]["Calling AE title"], "|<b>`x`");
}

#[test]
fn the_html_is_well_formed_says_the_same_and_needs_nothing_else() {
    let folder = Folder::new();
    for configuration in ["", AWKWARD] {
        let (statement, file) = statement(configuration, &folder);
        let html = kerma(&["conformance", "-c", &file, "--format", "html"]).exits(0).stdout;
        let tables = super::statement::html_tables(&html);
        let captions: Vec<String> = statement.captions().collect();
        assert_eq!(tables.iter().map(|(caption, _)| caption.clone()).collect::<Vec<_>>(), captions);
        for (caption, rows) in &tables {
            assert_eq!(rows.len(), statement.table(caption).len(), "{caption}");
        }
        let rights = &tables.iter().find(|(caption, _)| caption == "rights at qrscp").unwrap().1;
        for (row, of_markdown) in rights.iter().zip(statement.table("rights at qrscp")) {
            assert_eq!(row[0], of_markdown["Calling AE title"]);
        }
        for outside in ["<script", "src=", "href=\"http", "@import", "url("] {
            assert!(!html.contains(outside), "{outside}");
        }
    }
}

#[test]
fn nothing_is_made_where_the_archive_would_be() {
    let folder = Folder::new();
    let mut conformance: Command = command(&["conformance"]);
    conformance.current_dir(folder.path());
    assert!(conformance.output().unwrap().status.success());
    assert!(folder.names().is_empty());
}
