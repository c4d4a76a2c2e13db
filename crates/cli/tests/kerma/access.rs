//! Who gets in at `qrscp`: without a file, by title, host, called title, and user.

use std::io::Write as _;
use std::process::Stdio;

use super::harness::{Folder, Run, Scp, command, kerma};
use super::qrscp::{sample, start};

/// An archive with this configuration, as it is.
fn with(folder: &Folder, text: &str) -> Scp {
    let path = folder.join("qrscp.toml");
    std::fs::write(&path, text).unwrap();
    start(folder, &["-c", path.to_str().unwrap()])
}

fn echo(scp: &Scp, title: &str, called: &str, options: &[&str]) -> Run {
    kerma(&[&["echoscu", "-v", "-aet", title, "-aec", called, "127.0.0.1", &scp.port], options].concat())
}

#[test]
fn without_a_file_everybody_of_this_host_gets_in_and_that_is_said() {
    let folder = Folder::new();
    let mut command = command(&["qrscp", "--json", "--port", "0"]);
    command.current_dir(folder.path());
    let scp = Scp::spawn(command);
    let listening = scp.wait_for("listening", 1);
    assert_eq!(listening[0]["address"], format!("127.0.0.1:{}", scp.port));
    echo(&scp, "WHO", "ANY-SCP", &[]).exits(0);
    let local = kerma(&["echoscu", "::1", &scp.port]);
    assert!(local.code == Some(0) || !std::path::Path::new("/proc/net/if_inet6").exists(), "{local:?}");
    scp.stop()
        .exits(0)
        .says(&["W: no configuration file: every Application Entity of this host may do everything"]);
}

#[test]
fn a_file_lets_nobody_in_whom_it_does_not_name() {
    let folder = Folder::new();
    let scp = with(&folder, "[peers.CT]\n");
    echo(&scp, "CT", "QRSCP", &[]).exits(0);
    echo(&scp, "MR", "QRSCP", &[]).exits(1).says(&["calling-AE-title-not-recognized"]);
    echo(&scp, "CT", "ANY-SCP", &[]).exits(1).says(&["called-AE-title-not-recognized"]);
    scp.stop().exits(0).says(&[
        "access peers=1 others=[] check_called=true user_identity=ignore",
        ": calls ANY-SCP, and this is QRSCP: [access] check_called",
        ": no right to anything: [access] others = [], and there is no [peers.MR]",
    ]);
}

#[test]
fn a_title_comes_from_its_hosts_alone() {
    let folder = Folder::new();
    let scp = with(
        &folder,
        "[access]\nothers = [\"find\"]\n\
         [peers.NET]\nhosts = [\"192.0.2.0/24\", \"127.0.0.0/8\"]\n[peers.NAME]\nhosts = [\"localhost\"]\n\
         [peers.FAR]\nhosts = [\"192.0.2.0/24\", \"no-such-host.invalid\"]\n[peers.NONE]\nhosts = []\n",
    );
    echo(&scp, "NET", "QRSCP", &[]).exits(0);
    echo(&scp, "NAME", "QRSCP", &[]).exits(0);
    for elsewhere in ["FAR", "NONE"] {
        echo(&scp, elsewhere, "QRSCP", &[]).exits(1).says(&["calling-AE-title-not-recognized"]);
    }
    // Who is not below is one of the others.
    echo(&scp, "OTHER", "QRSCP", &[]).exits(0);
    scp.stop().exits(0).says(&[
        "W: FAR at 127.0.0.1:",
        ": [peers.FAR] has other hosts",
        ": [peers.NONE] has other hosts",
    ]);
}

/// The hash of a passcode, as the option prints it.
pub(crate) fn hash(passcode: &str) -> String {
    let mut child =
        command(&["qrscp", "--hash-passcode"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(format!("{passcode}\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

#[test]
fn users_are_verified_and_confirmed_and_do_what_both_they_and_their_title_may_do() {
    let folder = Folder::new();
    let file = sample(&folder, "1.2.3.1");
    let scp = with(
        &folder,
        &format!(
            "[access]\nuser_identity = \"require\"\nothers = [\"find\", \"store\"]\n\
             users = [{{ name = \"ada\", hash = \"{}\" }}, {{ name = \"eve\", hash = \"{}\", rights = [\"find\"] }}]\n",
            hash("secret"),
            hash("apple")
        ),
    );
    let confirmed = echo(&scp, "WS", "QRSCP", &["-usr", "ada", "-pwd", "secret", "-rsp"]).exits(0);
    assert!(!confirmed.stderr.contains("did not confirm"), "{confirmed:?}");
    let refused = "rejected-transient by service-provider (ACSE): no-reason-given";
    for wrong in
        [&["-usr", "ada", "-pwd", "apple"][..], &["-usr", "bob", "-pwd", "secret"], &["-usr", "ada"], &[]]
    {
        echo(&scp, "WS", "QRSCP", wrong).exits(1).says(&[refused]);
    }
    let store = |user: &str, passcode: &str| {
        let file = file.to_str().unwrap();
        let user = ["-usr", user, "-pwd", passcode];
        kerma(&[&["storescu", "-aec", "QRSCP", "127.0.0.1", &scp.port, file], &user[..]].concat())
    };
    store("ada", "secret").exits(0);
    store("eve", "apple").exits(1);
    let run = scp.stop().exits(0);
    let run = run.says(&[
        "user_identity=require",
        "WS at 127.0.0.1:",
        ": \"ada\" is no user of [access] with this passcode",
        ": \"bob\" is no user of [access] with this passcode",
        ": the user has sent no passcode: [access] user_identity = \"require\"",
        ": names no user: [access] user_identity = \"require\"",
        ", and the user \"eve\" has the rights [\"find\"]",
    ]);
    for secret in ["secret", "apple", "$argon2"] {
        assert!(!run.stderr.contains(secret), "{run:?}");
    }
}

#[test]
fn an_identity_that_is_ignored_is_neither_checked_nor_answered() {
    let folder = Folder::new();
    let scp = with(&folder, "[peers.WS]\n");
    let run = echo(&scp, "WS", "QRSCP", &["-usr", "ada", "-pwd", "whatever", "-rsp"]).exits(0);
    run.says(&["did not confirm the user's identity"]);
}

#[test]
fn a_configuration_whose_access_cannot_be_meant_names_the_line() {
    let folder = Folder::new();
    let path = folder.join("qrscp.toml");
    for (text, said) in [
        ("[peers.CT]\nhosts = [\"10.1.2.0/40\"]\n", "'10.1.2.0/40' is no host"),
        ("[access]\nusers = [{ name = \"ada\", hash = \"secret\" }]\n", "no hash of Argon2"),
        ("[access]\nuser_identity = \"maybe\"\n", "`ignore` or `require`"),
    ] {
        std::fs::write(&path, text).unwrap();
        kerma(&["qrscp", "-c", path.to_str().unwrap()]).exits(2).says(&["line 2", said]);
    }
}
