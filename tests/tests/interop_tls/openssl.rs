//! `openssl s_client` and `openssl s_server`.

use std::process::{Command, Stdio};

use kerma_tests::process::{Run, run};
use kerma_tests::require::skip;

use crate::hospital::{Hospital, text};
use crate::pki::Files;

/// It is here; if not, that is said, and the caller passes without testing anything.
pub(crate) fn is_here(what: &str) -> bool {
    let probe = Command::new("openssl").arg("version").stdout(Stdio::null()).status();
    let is_here = probe.is_ok_and(|status| status.success());
    if !is_here {
        skip(&format!("{what} with openssl"), "there is no program openssl");
    }
    is_here
}

pub(crate) fn openssl(arguments: &[&str]) -> Command {
    let mut command = Command::new("openssl");
    command.args(arguments);
    command
}

/// A private key of RSA, in PKCS#8 and PEM.
pub(crate) fn rsa_key() -> String {
    let options = ["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"];
    let made = run(openssl(&options)).exits(0).output;
    // what it shows of its progress stands before
    made[made.find("-----BEGIN").unwrap()..=made.rfind("-----").unwrap() + 4].to_owned()
}

/// Every cipher suite before TLS 1.3 that it knows, those with keys known beforehand, too.
pub(crate) fn suites() -> Vec<String> {
    let list = run(openssl(&["ciphers", "ALL:COMPLEMENTOFALL:@SECLEVEL=0"])).exits(0).output;
    list.trim().split(':').filter(|name| !name.starts_with("TLS_")).map(str::to_owned).collect()
}

/// The suites of TLS 1.3 (RFC 8446 §B.4).
pub(crate) const SUITES_OF_13: [&str; 5] = [
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
    "TLS_AES_128_GCM_SHA256",
    "TLS_AES_128_CCM_SHA256",
    "TLS_AES_128_CCM_8_SHA256",
];

/// A client that connects, and ends once its handshake has.
pub(crate) fn s_client(hospital: &Hospital, files: &Files, port: &str, options: &[&str]) -> Run {
    let peer = format!("127.0.0.1:{port}");
    let (ca, key, certificate) = (text(&hospital.certificate), text(&files.key), text(&files.certificate));
    let mut command = openssl(&["s_client", "-connect", &peer, "-CAfile", ca, "-verify_return_error"]);
    command.args(["-key", key, "-cert", certificate]).args(options);
    run(command)
}

/// The version and the suite that were agreed upon.
pub(crate) fn agreed(run: &Run) -> Option<(&str, &str)> {
    let line = run.output.lines().find(|line| line.contains(", Cipher is "))?;
    let (version, suite) = line.split_once(", Cipher is ")?;
    let version = version.rsplit(", ").next()?;
    (suite != "(NONE)").then_some((version, suite))
}
