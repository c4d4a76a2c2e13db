//! The root of the container's image has all that `kerma` needs: an archive runs in it, by an account without rights, and the
//! check of its health finds it. Needs root, to change the root.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use kerma::dataset::part10::Part10;
use kerma::{DataSet, tags, uids};
use kerma_tests::folder::Folder;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};
use kerma_tests::require::skip;

const ASSEMBLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/container/assemble");
const CONTAINERFILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/container/Containerfile");
const ACCOUNT: u32 = 65532;

/// The words of a list such as `CMD ["a", "b"]`, behind the last line that begins so.
fn words(instruction: &str) -> Vec<String> {
    let text = fs::read_to_string(CONTAINERFILE).unwrap();
    let line =
        text.lines().map(str::trim_start).rfind(|line| line.starts_with(instruction)).unwrap().to_owned();
    serde_json::from_str(&line[line.find('[').unwrap()..]).unwrap()
}

/// A program in the root, by the account of the image.
fn inside(root: &Path, words: &[String]) -> Command {
    let mut command = Command::new("chroot");
    command.arg(format!("--userspec={ACCOUNT}:{ACCOUNT}")).arg(root).args(words);
    command
}

/// A file of an instance.
fn instance(folder: &Path) -> PathBuf {
    let mut data_set = DataSet::new();
    for (tag, value) in [
        (tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE.to_string()),
        (tags::SOP_INSTANCE_UID, "1.2.3.1".into()),
        (tags::PATIENT_ID, "4711".into()),
        (tags::STUDY_INSTANCE_UID, "1.2.3.2".into()),
        (tags::SERIES_INSTANCE_UID, "1.2.3.3".into()),
        (tags::IMAGE_COMMENTS, "long ".repeat(2000)),
    ] {
        data_set.set(tag, value.as_str()).unwrap();
    }
    let path = folder.join("instance.dcm");
    fs::write(&path, Part10::new(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap())
        .unwrap();
    path
}

#[test]
fn an_archive_runs_in_the_root_of_the_image_and_is_found_healthy() {
    if fs::metadata("/proc/self").unwrap().uid() != 0 {
        return skip("the container", "only root may change the root");
    }
    let folder = Folder::new();
    let binary = kerma(&[]).get_program().to_owned();
    assert!(Command::new(ASSEMBLE).arg(binary).arg(folder.path()).status().unwrap().success());
    let (root, state) = (folder.path().join("system"), folder.path().join("system/var/lib/kerma"));
    fs::rename(folder.path().join("state/kerma"), &state).unwrap();
    chown(&state, Some(ACCOUNT), Some(ACCOUNT)).unwrap();
    let text = fs::read_to_string(CONTAINERFILE).unwrap();
    assert!(
        text.contains(&format!("\nUSER {ACCOUNT}:{ACCOUNT}\n")) && text.contains("\nVOLUME /var/lib/kerma\n")
    );

    let port = free_port();
    let configuration = r#"
        instance_location = "/var/lib/kerma"
        access.others = ["store"]
        access.check_called = false
        peers.HEALTH = { rights = ["find"], hosts = ["127.0.0.1"] }
    "#;
    fs::write(root.join("etc/kerma/qrscp.toml"), configuration).unwrap();
    let fixed = [words("ENTRYPOINT"), words("CMD [\"qrscp")].concat();
    let archive = [&fixed[..], &["--port".into(), port.to_string()]].concat();
    let archive = Process::listen(inside(&root, &archive), port);
    let mut check = words("CMD [\"/usr/bin/kerma\"");
    let number = check.last_mut().unwrap();
    assert_eq!(number, "11112");
    *number = port.to_string();
    run(inside(&root, &check)).exits(0);
    // There is no folder of temporary files, and where it runs it may not write.
    let instance = instance(folder.path());
    run(kerma(&["storescu", "127.0.0.1", &port.to_string(), instance.to_str().unwrap()])).exits(0);
    drop(archive);
    run(inside(&root, &check)).exits(1);
    assert!(state.join("index.sqlite").is_file());
}
