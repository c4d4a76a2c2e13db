//! Messages against the schema, by `xmllint` of libxml2.

use std::fs;
use std::process::Command;

use kerma_tests::folder::Folder;
use kerma_tests::require::skip;

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/audit/message.rng");

/// Each of these messages is valid. Without `xmllint` that is said.
#[track_caller]
pub(crate) fn are_valid(messages: &[String], what: &str) {
    if let Err(error) = Command::new("xmllint").arg("--version").output() {
        return skip(&format!("{what} against the schema"), &format!("xmllint: {error}"));
    }
    let why = findings(messages);
    assert!(why.is_empty(), "{why}");
}

/// What `xmllint` finds.
fn findings(messages: &[String]) -> String {
    let folder = Folder::new();
    let file = |(number, message): (usize, &String)| {
        let path = folder.path().join(format!("{number:04}.xml"));
        fs::write(&path, message).unwrap();
        path
    };
    let files: Vec<_> = messages.iter().enumerate().map(file).collect();
    let output = Command::new("xmllint").args(["--noout", "--relaxng", SCHEMA]).args(files).output().unwrap();
    match output.status.success() {
        true => String::new(),
        false => String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[test]
fn what_is_no_message_is_found() {
    let good = super::messages::all();
    are_valid(&good, "the messages of the library");
    if Command::new("xmllint").arg("--version").output().is_err() {
        return;
    }
    for (part, by) in [
        (" EventOutcomeIndicator=\"0\"", ""),
        ("codeSystemName=\"DCM\" ", ""),
        ("Z\" EventOutcome", "\" EventOutcome"),
        ("UserIsRequestor=\"true\"", "UserIsRequestor=\"yes\""),
        ("NumberOfInstances=\"120\"", ""),
        (
            "<ParticipantObjectName>",
            "<ParticipantObjectQuery>?</ParticipantObjectQuery><ParticipantObjectName>",
        ),
        ("</AuditMessage>", "<Name/></AuditMessage>"),
    ] {
        let bad: Vec<String> = good
            .iter()
            .filter(|message| message.contains(part))
            .map(|message| message.replace(part, by))
            .collect();
        assert!(!bad.is_empty(), "{part}");
        assert!(findings(&bad[..1]).contains("fails to validate"), "{part}");
    }
}
