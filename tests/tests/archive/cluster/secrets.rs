//! Passwords, keys and signatures are in no log, however much it tells.

use std::fs;
use std::process::Command;

use kerma::Status;
use kerma_tests::fault_proxy::{Fault, FaultProxy};
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};

use crate::qrscp::{Qrscp, instance, store};
use kerma_tests::database::Database;
use kerma_tests::object_store::ObjectStore;

const PASSWORD: &str = "canary-of-the-database";
const TOKEN: &str = "canary-of-the-session";

fn has_no_secret(said: &str, secret: &str) {
    for secret in [PASSWORD, TOKEN, secret] {
        assert!(!said.contains(secret), "{secret} is in it:\n{said}");
    }
    for word in ["X-Amz-Signature=", "X-Amz-Credential=", "Signature="] {
        for (at, _) in said.match_indices(word) {
            let behind = &said[at + word.len()..];
            assert!(behind.starts_with("***"), "{word}{}", &behind[..behind.len().min(80)]);
        }
    }
}

#[test]
fn no_password_key_token_or_signature_is_in_the_log_at_any_level() {
    let Some((mut database, objects)) = Database::start().zip(ObjectStore::start()) else { return };
    let proxy = FaultProxy::start(&objects.endpoint());
    let (folder, port) = (Folder::new(), free_port());
    let path = folder.path().join("qrscp.toml");
    let url = database.url().replace("kerma@", &format!("kerma:{PASSWORD}@"));
    let text = format!(
        "port = {port}\nbind_address = \"127.0.0.1\"\ninstance_location = {:?}\n[storage]\nreserve = 0\n\
         [database]\nurl = \"{url}\"\n[objects]\nurl = \"s3://{}/logged\"\nendpoint = \"{}\"\n",
        folder.path().join("archive"),
        objects.bucket(),
        proxy.endpoint(),
    );
    fs::write(&path, open(&text)).unwrap();
    let (key, secret) = objects.credentials();
    let command = |arguments: &[&str]| -> Command {
        let mut command = kerma(&[arguments, &["-d", "-c", path.to_str().unwrap()]].concat());
        command.env("AWS_ACCESS_KEY_ID", key).env("AWS_SECRET_ACCESS_KEY", secret);
        command.env("AWS_SESSION_TOKEN", TOKEN).env("RUST_LOG", "trace");
        command
    };
    let qrscp = Qrscp { port, process: Process::listen(command(&["qrscp"]), port) };
    let mut association = qrscp.associate().unwrap();
    for number in 1..=6 {
        if number == 3 {
            for fault in
                [Fault::Answer(500, "InternalError"), Fault::Cut, Fault::Answer(403, "SignatureDoesNotMatch")]
            {
                proxy.plan(fault, 1, &["PUT"]);
            }
            proxy.plan(Fault::Answer(403, "AccessDenied"), 1, &["POST"]);
        }
        let size = if number % 2 == 0 { 300_000 } else { 4_000 };
        let status = store(&mut association, &instance(1, 1, number, size));
        assert!(number > 2 || status == Some(Status::SUCCESS), "{status:?}");
    }
    association.release().unwrap();
    assert!(!qrscp.get("1.2.1").is_empty());
    let beside = run(command(&["archive", "verify"]));
    database.stop();
    let mut association = qrscp.associate().unwrap();
    let status = store(&mut association, &instance(1, 1, 99, 4_000));
    assert_ne!(status, Some(Status::SUCCESS));
    let without = run(command(&["archive", "stats"])).exits(1);
    let said = qrscp.process.output();
    assert!(said.contains("Received Store Request") && said.contains("D: "), "it tells everything:\n{said}");
    for said in [&said, &beside.output, &without.output] {
        has_no_secret(said, secret);
    }
    drop(qrscp);
    // Of a configuration with an error the place is shown.
    for broken in
        [text.replace(&url, &format!("{url}\" junk = \"")), text.replace("postgres://", "postgre://")]
    {
        fs::write(&path, broken).unwrap();
        let refused = run(command(&["qrscp", "--json"])).exits(2);
        assert!(refused.output.contains("qrscp.toml"), "{}", refused.output);
        has_no_secret(&refused.output, secret);
    }
}
