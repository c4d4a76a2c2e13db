//! The unit for systemd: systemd takes it, rates it as safe, and an archive at work makes no system call that it forbids. Needs
//! `systemd-analyze` and `strace`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod calls;
#[path = "../../../crates/tls/tests/pki/mod.rs"]
mod pki;
mod work;

use std::fs;
use std::path::Path;
use std::process::Command;

use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::require::skip;

const UNIT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/systemd/kerma-qrscp.service");
/// What `systemd-analyze security` may rate it, in tenths: 0 is locked up, 100 is as root. The network is most of it.
const EXPOSURE: &str = "15";

/// Whether a program is here; if not, that is said.
fn is_here(program: &str, what: &str) -> bool {
    let is_here = Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    if !is_here {
        skip(what, &format!("{program} is not here"));
    }
    is_here
}

/// stdout of `systemd-analyze`, which must be content.
#[track_caller]
fn analyze(arguments: &[&str]) -> String {
    let output = Command::new("systemd-analyze").args(arguments).output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{arguments:?}: {stdout}{stderr}");
    assert!(!stderr.contains("kerma-qrscp"), "{arguments:?}: {stderr}");
    stdout.into_owned()
}

#[test]
fn systemd_finds_nothing_wrong_with_the_unit() {
    if !is_here("systemd-analyze", "the unit for systemd") {
        return;
    }
    let folder = Folder::new();
    let copy = folder.path().join("kerma-qrscp.service");
    let binary = kerma(&[]).get_program().to_str().unwrap().to_owned();
    let unit = fs::read_to_string(UNIT).unwrap();
    fs::write(&copy, unit.replace("/usr/local/bin/kerma", &binary)).unwrap();
    analyze(&["verify", copy.to_str().unwrap()]);
}

#[test]
fn the_unit_is_as_locked_up_as_a_server_can_be() {
    if !is_here("systemd-analyze", "how safe the unit for systemd is") {
        return;
    }
    assert!(Path::new(UNIT).is_file());
    analyze(&["security", "--offline=true", "--threshold", EXPOSURE, UNIT]);
}

#[test]
fn an_archive_at_work_makes_no_system_call_that_its_unit_forbids() {
    let what = "system calls of the archive";
    if !is_here("systemd-analyze", what) || !is_here("strace", what) {
        return;
    }
    let allowed = calls::allowed(&fs::read_to_string(UNIT).unwrap());
    assert!(allowed.contains("accept4") && !allowed.contains("mount"), "{allowed:?}");
    let (mut made, mut of_reload) = work::traced();
    assert!(made.contains("accept4") && made.contains("fdatasync"), "not traced: {made:?}");
    made.append(&mut of_reload);
    // SQLite gives its files to the owner of the index where it runs as root, which the unit's account is not.
    made.remove("fchown");
    let forbidden: Vec<_> = made.difference(&allowed).collect();
    assert!(forbidden.is_empty(), "the unit forbids {forbidden:?}");
}
