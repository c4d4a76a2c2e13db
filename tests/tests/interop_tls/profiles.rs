//! What is accepted is the versions and cipher suites of the profile (PS3.15 §B.12, §B.13), and no others.

use std::collections::BTreeSet;

use kerma_tests::peer::kerma;
use kerma_tests::process::run;

use crate::hospital::{HOST, Hospital, listen, text};
use crate::openssl::{SUITES_OF_13, agreed, is_here, openssl, rsa_key, s_client, suites};
use crate::pki::Files;

/// By their names in OpenSSL; those of TLS 1.2 by the kind of key in the certificate.
fn profile(is_extended: bool, keys: &[&str]) -> BTreeSet<String> {
    let ciphers = ["AES256-GCM-SHA384", "CHACHA20-POLY1305", "AES128-GCM-SHA256"];
    let of_12 = |key: &&str| ciphers.map(|cipher| format!("ECDHE-{key}-{cipher}"));
    let of_13 = SUITES_OF_13[..3].iter().map(|suite| (*suite).to_owned());
    let all = keys.iter().flat_map(of_12).chain(of_13);
    all.filter(|suite| !(is_extended && (suite.contains("AES128") || suite.contains("AES_128")))).collect()
}

const OLD: [&str; 2] = ["-tls1", "-tls1_1"];

fn accepted_by_scp(hospital: &Hospital, files: &Files, more: &[&str]) -> BTreeSet<String> {
    let (server, port) =
        listen(|port| kerma(&[&["echoscp", "-v", port], &hospital.options(files)[..], more].concat()));
    let ask = |options: &[&str]| s_client(hospital, &hospital.scu, &port, options);
    for version in OLD {
        let refused = ask(&[version, "-cipher", "ALL:@SECLEVEL=0"]);
        assert_eq!(agreed(&refused), None, "{}", refused.output);
    }
    let mut accepted = BTreeSet::new();
    for suite in suites() {
        let run = ask(&["-tls1_2", "-cipher", &format!("{suite}:@SECLEVEL=0")]);
        if let Some((version, agreed)) = agreed(&run) {
            assert_eq!((version, agreed), ("TLSv1.2", suite.as_str()));
            accepted.insert(suite);
        }
    }
    for suite in SUITES_OF_13 {
        let run = ask(&["-tls1_3", "-ciphersuites", suite]);
        if let Some((version, agreed)) = agreed(&run) {
            assert_eq!((version, agreed), ("TLSv1.3", suite));
            accepted.insert(suite.to_owned());
        }
    }
    assert!(server.output().contains("a version of TLS before 1.2"), "{}", server.output());
    accepted
}

/// An SCU that connects to a server with these versions and suites: what it says, and what the server says.
fn connect(hospital: &Hospital, rsa: &Files, more: &[&str], options: &[&str]) -> (String, String) {
    let (server, port) = listen(|port| {
        let mut server = openssl(&["s_server", "-accept", port, "-rev", "-naccept", "1"]);
        server.args(["-cert", text(&rsa.certificate), "-key", text(&rsa.key)]);
        server.args(["-dcert", text(&hospital.scp.certificate), "-dkey", text(&hospital.scp.key)]);
        server.args(options);
        server
    });
    let tls = hospital.options(&hospital.scu);
    let scu = run(kerma(&[&["echoscu", "-v", "-ta", "1"], &tls[..], more, &[HOST, &port]].concat()));
    (scu.exits(1).output, server.wait().output)
}

#[test]
fn an_scp_accepts_the_suites_of_its_profile_and_no_others() {
    if !is_here("the profiles of an SCP") {
        return;
    }
    let hospital = Hospital::new();
    let rsa = hospital.authority.issue_for_pem(&rsa_key(), "rsa", &[HOST]);
    for (options, is_extended) in [(&[][..], false), (&["+pz"], true)] {
        assert_eq!(accepted_by_scp(&hospital, &rsa, options), profile(is_extended, &["RSA"]));
        assert_eq!(accepted_by_scp(&hospital, &hospital.scp, options), profile(is_extended, &["ECDSA"]));
    }
}

#[test]
fn an_scu_accepts_the_suites_of_its_profile_and_no_others() {
    if !is_here("the profiles of an SCU") {
        return;
    }
    let hospital = Hospital::new();
    let rsa = hospital.authority.issue_for_pem(&rsa_key(), "rsa", &[HOST]);
    for (more, is_extended) in [(&[][..], false), (&["+pz"], true)] {
        let expected = profile(is_extended, &["RSA", "ECDSA"]);
        let ask = |options: &[&str]| connect(&hospital, &rsa, more, options);
        for version in OLD {
            let (scu, _) = ask(&[version, "-cipher", "ALL:@SECLEVEL=0"]);
            assert!(scu.contains("there is no version of TLS that both sides have"), "{scu}");
        }
        // All others at once: had the SCU one of them, they would agree on it.
        let others =
            suites().into_iter().filter(|suite| !expected.contains(suite)).collect::<Vec<_>>().join(":");
        let others_of_13 = SUITES_OF_13.into_iter().filter(|suite| !expected.contains(*suite));
        let others_of_13 = others_of_13.collect::<Vec<_>>().join(":");
        for options in [
            ["-tls1_2", "-cipher", &format!("{others}:@SECLEVEL=0")],
            ["-tls1_3", "-ciphersuites", &others_of_13],
        ] {
            let (scu, _) = ask(&options);
            assert!(scu.contains("there is no cipher suite that both sides have"), "{scu}");
        }
        for suite in &expected {
            let (option, version) = match suite.starts_with("TLS_") {
                true => (["-tls1_3", "-ciphersuites"], "TLS 1.3, "),
                false => (["-tls1_2", "-cipher"], "TLS 1.2, "),
            };
            let (scu, server) = ask(&[&option[..], &[suite]].concat());
            assert!(scu.contains(version), "{suite}: {scu}");
            let list = server.lines().find_map(|line| line.strip_prefix("Client cipher list: ")).unwrap();
            let offered = list.split(':').filter(|name| *name != "TLS_EMPTY_RENEGOTIATION_INFO_SCSV");
            assert_eq!(offered.map(str::to_owned).collect::<BTreeSet<_>>(), expected);
        }
    }
}

#[test]
fn a_session_is_resumed_in_each_version() {
    if !is_here("sessions") {
        return;
    }
    let hospital = Hospital::new();
    let (_server, port) = listen(|port| {
        kerma(&[&["echoscp", "-ta", "1", port], &hospital.options(&hospital.scp)[..]].concat())
    });
    for version in ["-tls1_2", "-tls1_3"] {
        let session = hospital.authority.folder().join(format!("session{version}"));
        // it stays until the SCP has waited long enough for a request: tickets come after the handshake
        s_client(&hospital, &hospital.scu, &port, &[version, "-ign_eof", "-sess_out", text(&session)]);
        let again = s_client(&hospital, &hospital.scu, &port, &[version, "-sess_in", text(&session)]);
        assert!(again.output.contains("Reused, TLSv1."), "{}", again.output);
    }
}

#[test]
fn an_scu_names_the_host_that_it_connects_to() {
    if !is_here("the name of the host") {
        return;
    }
    let hospital = Hospital::new();
    let (_server, port) = listen(|port| {
        let mut server = openssl(&["s_server", "-accept", port, "-rev", "-servername", "localhost"]);
        server.args(["-cert", text(&hospital.scu.certificate), "-key", text(&hospital.scu.key)]);
        server.args(["-cert2", text(&hospital.scp.certificate), "-key2", text(&hospital.scp.key)]);
        server
    });
    let options = hospital.options(&hospital.scu);
    let ask = |host| run(kerma(&[&["echoscu", "-v", "-ta", "1"], &options[..], &[host, &port]].concat()));
    ask("localhost").exits(1).says(&["CN=scp,O=Kerma"]);
    // An address is not sent (RFC 6066 §3).
    ask(HOST).exits(1).says(&["CN=scu,O=Kerma"]);
}
