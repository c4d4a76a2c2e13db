use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use kerma_ae::{ApplicationEntity, Verification};
use kerma_association::negotiation::Identity;
use kerma_pdu::UserIdentityRq;

use super::harness::{Scp, kerma};

#[test]
fn an_echo_is_answered_and_both_sides_say_so() {
    let scp = Scp::start(&["echoscp", "-v"]);
    let run = kerma(&["echoscu", "-v", "127.0.0.1", &scp.port]).exits(0);
    run.says(&[
        "I: Requesting Association",
        "I: Association Accepted",
        "I: Sending Echo Request",
        "I: Received Echo Response",
        "I: Releasing Association",
    ]);
    scp.wait_for("association_released", 1);
    scp.stop().exits(0).says(&[
        "I: Accepting Association",
        "I: Received Echo Request",
        "I: Association Released",
    ]);
}

#[test]
fn all_is_quiet_unless_asked_for() {
    let scp = Scp::start(&["echoscp"]);
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0).says_nothing();
    kerma(&["echoscu", "-q", "127.0.0.1", &scp.port]).exits(0).says_nothing();
    let run = scp.stop().exits(0);
    assert_eq!(run.stderr, "");
}

#[test]
fn a_quiet_scp_says_nothing_at_all() {
    // it cannot say where it listens, so the port is chosen here
    let port = super::fake_peer::closed_port();
    let scp = std::process::Command::new(env!("CARGO_BIN_EXE_kerma"))
        .args(["echoscp", "-q", "--json", "-ba", "127.0.0.1", &port])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let start = Instant::now();
    while kerma(&["echoscu", "-q", "127.0.0.1", &port]).code != Some(0) {
        assert!(start.elapsed() < super::harness::PATIENCE);
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(std::process::Command::new("kill").arg(scp.id().to_string()).status().unwrap().success());
    let output = scp.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len(), output.stderr.len()), (Some(0), 0, 0));
}

#[test]
fn debug_shows_the_parameters_and_the_pdus() {
    let scp = Scp::start(&["echoscp", "-d"]);
    let shown = ["D: Request Parameters", "D: Accept Parameters", "Verification SOP Class", "A-ASSOCIATE-AC"];
    kerma(&["echoscu", "-d", "127.0.0.1", &scp.port]).exits(0).says(&shown);
    scp.wait_for("association_released", 1);
    scp.stop().says(&shown);
}

#[test]
fn a_request_is_repeated() {
    let scp = Scp::start(&["echoscp"]);
    let run = kerma(&["echoscu", "-v", "--repeat", "3", "--json", "127.0.0.1", &scp.port]).exits(0);
    assert_eq!(run.stderr.matches("Received Echo Response").count(), 3);
    assert_eq!(run.events("echo").len(), 3);
    assert_eq!(scp.wait_for("echo", 3).len(), 3);
}

#[test]
fn an_association_is_aborted_instead_of_released() {
    let scp = Scp::start(&["echoscp", "-v"]);
    kerma(&["echoscu", "-v", "--abort", "127.0.0.1", &scp.port])
        .exits(0)
        .does_not_say(&["Releasing Association"]);
    scp.wait_for("association_aborted", 1);
    scp.stop().exits(0).says(&["Association Aborted"]);
}

#[test]
fn events_are_json_a_line_each() {
    let scp = Scp::start(&["echoscp", "-aet", "PACS"]);
    let address = format!("PACS@127.0.0.1:{}", scp.port);
    let run = kerma(&["echoscu", "-aet", "ME", "--json", &address]).exits(0);
    let names: Vec<_> =
        run.json_lines().iter().map(|event| event["event"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names, ["association_requested", "association_accepted", "echo", "association_released"]);
    assert_eq!(run.events("association_requested")[0]["called_ae_title"], "PACS");
    let accepted = &run.events("association_accepted")[0];
    assert_eq!(accepted["presentation_contexts"][0]["transfer_syntax"], "1.2.840.10008.1.2.1");
    let echo = &run.events("echo")[0];
    assert_eq!((&echo["status"], &echo["category"]), (&"0x0000".into(), &"success".into()));
    let requested = &scp.wait_for("association_requested", 1)[0];
    assert_eq!(
        (&requested["calling_ae_title"], &requested["called_ae_title"]),
        (&"ME".into(), &"PACS".into())
    );
    assert!(requested["time"].as_f64().unwrap() > 1.7e9);
    scp.wait_for("association_released", 1);
}

#[test]
fn a_syntax_option_is_what_is_proposed_and_preferred() {
    let scp = Scp::start(&["echoscp"]);
    let accepted = |options: &[&str], port: &str| {
        let arguments = [&["echoscu", "--json"], options, &["127.0.0.1", port]].concat();
        let run = kerma(&arguments).exits(0);
        run.events("association_accepted")[0]["presentation_contexts"][0]["transfer_syntax"].clone()
    };
    assert_eq!(accepted(&[], &scp.port), "1.2.840.10008.1.2.1");
    assert_eq!(accepted(&["-xe"], &scp.port), "1.2.840.10008.1.2.1");
    assert_eq!(accepted(&["-xb"], &scp.port), "1.2.840.10008.1.2.2");
    assert_eq!(accepted(&["-xi"], &scp.port), "1.2.840.10008.1.2");
    let prefers_big = Scp::start(&["echoscp", "-xb"]);
    assert_eq!(accepted(&[], &prefers_big.port), "1.2.840.10008.1.2.2");
    let implicit_only = Scp::start(&["echoscp", "-xi"]);
    assert_eq!(accepted(&[], &implicit_only.port), "1.2.840.10008.1.2");
    kerma(&["echoscu", "-xe", "127.0.0.1", &implicit_only.port]).exits(1);
}

#[test]
fn sigterm_and_sigint_end_an_scp_in_good_order() {
    for signal in ["TERM", "INT"] {
        let scp = Scp::start(&["echoscp"]);
        scp.signal(signal);
        scp.wait().exits(0);
    }
}

#[test]
fn the_user_is_who_the_options_say() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let asked = seen.clone();
    let entity = ApplicationEntity::new("ECHOSCP").unwrap().provide(Verification::new());
    let entity = entity.check_identity(move |identity: &UserIdentityRq| {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let fields = (text(&identity.primary_field), text(&identity.secondary_field));
        let known = fields.0 == "anna" || identity.user_identity_type > 2;
        asked.lock().unwrap().push((identity.user_identity_type, fields.0, fields.1));
        match known {
            true => Identity::Accepted { server_response: Default::default() },
            false => Identity::NotChecked,
        }
    });
    let listener = entity.listen("127.0.0.1:0").unwrap();
    let port = listener.local_addr().port().to_string();
    // it ends with the test process
    std::thread::spawn(move || listener.serve());
    let folder = super::harness::Folder::new();
    std::fs::write(folder.join("token"), "a.b.c").unwrap();
    let token = folder.join("token");
    let token = token.to_str().unwrap();
    for (options, kind, primary, secondary) in [
        (&["-usr", "anna"][..], 1, "anna", ""),
        (&["-usr", "anna", "-pwd", "secret", "-rsp"], 2, "anna", "secret"),
        (&["--user", "anna", "-epw"], 2, "anna", ""),
        (&["--jwt", token], 5, "a.b.c", ""),
        (&["--saml", token], 4, "a.b.c", ""),
        (&["-kt", token], 3, "a.b.c", ""),
    ] {
        let run = kerma(&[&["echoscu"], options, &["127.0.0.1", &port]].concat()).exits(0);
        assert_eq!(run.stderr, "", "{options:?}");
        assert_eq!(seen.lock().unwrap().pop(), Some((kind, primary.into(), secondary.into())));
    }
    kerma(&["echoscu", "-usr", "eve", "-rsp", "127.0.0.1", &port])
        .exits(0)
        .says(&["W: ANY-SCP did not confirm the user's identity"]);
    kerma(&["echoscu", "--jwt", "no/such/file", "127.0.0.1", &port]).exits(1).says(&["no/such/file"]);
    kerma(&["echoscu", "-pwd", "secret", "127.0.0.1", &port]).exits(2);
}
