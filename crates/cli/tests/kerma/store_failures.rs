use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use kerma_ae::{ApplicationEntity, DataSet, Status, Storage, StoreRequest};

use super::fake_peer::{closed_port, wire_that_breaks, wire_that_stalls};
use super::harness::{Folder, Run, Scp, kerma};
use super::samples::{JPEG_BASELINE, Sample};

#[test]
fn a_file_that_is_not_dicom_does_not_keep_the_others_back() {
    let (source, target) = (Folder::new(), Folder::new());
    let good = Sample::ct("1.2.1").write(&source.join("good.dcm"));
    let bad = source.join("bad.dcm");
    fs::write(&bad, b"this is a letter").unwrap();
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    let said = format!("Cannot read input file {}", bad.display());
    let run = kerma(&["storescu", "127.0.0.1", &scp.port, bad.to_str().unwrap(), good.to_str().unwrap()]);
    run.exits(1).says(&[&said]);
    assert_eq!(target.names(), ["1.2.1.dcm"]);
    // in a folder other things may lie about
    kerma(&["storescu", "127.0.0.1", &scp.port, source.text()]).exits(0).says(&[&said]);
}

#[test]
fn a_path_that_is_not_there_does_not_keep_the_others_back() {
    let (source, target) = (Folder::new(), Folder::new());
    let good = Sample::ct("1.2.1").write(&source.join("good.dcm"));
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    kerma(&["storescu", "127.0.0.1", &scp.port, "no/such/file", good.to_str().unwrap()])
        .exits(1)
        .says(&["E: Cannot access path: no/such/file"]);
    assert_eq!(target.names(), ["1.2.1.dcm"]);
}

#[cfg(unix)]
#[test]
fn what_is_neither_a_file_nor_a_folder_is_a_failure_and_not_waited_for() {
    let (source, target) = (Folder::new(), Folder::new());
    let good = Sample::ct("1.2.1").write(&source.join("good.dcm"));
    let pipe = source.join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    let paths = [pipe.to_str().unwrap(), "/dev/zero", good.to_str().unwrap()];
    let run = kerma(&[&["storescu", "127.0.0.1", &scp.port], &paths[..]].concat()).exits(1);
    run.says(&["pipe: neither a file nor a folder", "/dev/zero: neither a file nor a folder"]);
    assert_eq!(target.names(), ["1.2.1.dcm"]);
}

#[test]
fn without_a_file_to_send_no_association_is_requested() {
    let source = Folder::new();
    let port = closed_port();
    kerma(&["storescu", "-v", "127.0.0.1", &port, source.text()])
        .exits(1)
        .says(&["No suitable DICOM files found"])
        .does_not_say(&["Requesting Association"]);
}

#[test]
fn without_an_association_every_file_is_told_as_not_sent() {
    let source = Folder::new();
    let file = Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let run = kerma(&["storescu", "--json", "127.0.0.1", &closed_port(), source.text()]).exits(1);
    assert_eq!(run.events("summary")[0]["not_sent"], 1);
    run.says(&["Association request failed: unable to connect to remote", file.to_str().unwrap()]);
}

#[test]
fn a_folder_that_cannot_be_written_is_told_before_anybody_sends() {
    let target = Folder::new();
    fs::write(target.join("file"), b"").unwrap();
    let folder = target.join("file/below");
    let folder = folder.to_str().unwrap();
    let run = kerma(&["storescp", "--json", "-od", folder, "0"]).exits(1);
    assert!(run.events("listening").is_empty());
    run.says(&["E: ", "output directory", folder]);
}

#[test]
fn a_port_that_is_taken_is_told() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    kerma(&["echoscp", "-ba", "127.0.0.1", &port]).exits(1).says(&["E: ", &port]);
}

#[test]
fn what_breaks_off_half_way_leaves_no_file_and_the_files_not_sent_are_named() {
    let (source, target) = (Folder::new(), Folder::new());
    for number in 1..=3 {
        let instance = format!("1.2.{number}");
        Sample { pixels: 300_000, ..Sample::ct(&instance) }.write(&source.join(&format!("{number}.dcm")));
    }
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    let wire = wire_that_breaks(&scp.port, 450_000);
    let run = kerma(&["storescu", "--json", "127.0.0.1", &wire, source.text()]).exits(1);
    let end = &run.events("summary")[0];
    assert_eq!((&end["stored"], &end["failed"], &end["not_sent"]), (&1.into(), &1.into(), &1.into()));
    run.says(&["2.dcm", "3.dcm"]).does_not_say(&["1.dcm"]);
    scp.wait_for("association_aborted", 1);
    assert_eq!(target.names(), ["1.2.1.dcm"]);
    scp.stop().exits(0);
}

#[test]
fn a_signal_waits_for_the_data_set_that_is_on_its_way() {
    let (source, target) = (Folder::new(), Folder::new());
    Sample { pixels: 20_000_000, ..Sample::ct("1.2.1") }.write(&source.join("a.dcm"));
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    let mut storescu =
        super::harness::command(&["storescu", "-q", "127.0.0.1", &scp.port, source.text()]).spawn().unwrap();
    while target.names().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    scp.stop().exits(0);
    storescu.wait().unwrap();
    assert_eq!(target.names(), ["1.2.1.dcm"]);
}

#[test]
fn a_second_signal_waits_for_nothing_and_leaves_nothing() {
    let (source, target) = (Folder::new(), Folder::new());
    Sample { pixels: 1_000_000, ..Sample::ct("1.2.1") }.write(&source.join("a.dcm"));
    let scp = Scp::start(&["storescp", "-v", "-od", target.text()]);
    let wire = wire_that_stalls(&scp.port, 500_000);
    let mut storescu = super::harness::command(&["storescu", "-q", "127.0.0.1", &wire, source.text()]);
    let mut storescu = storescu.spawn().unwrap();
    while target.names().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    scp.signal("TERM");
    scp.wait_to_say("a second signal ends at once");
    scp.stop().exits(1);
    assert!(target.names().is_empty());
    storescu.kill().unwrap();
    storescu.wait().unwrap();
}

/// What a sender is told when the disk is full, and that nothing stays behind.
#[track_caller]
fn check_out_of_space(scp: Scp, target: &Path) {
    let source = Folder::new();
    Sample { pixels: 4_000_000, ..Sample::ct("1.2.1") }.write(&source.join("a.dcm"));
    Sample::ct("1.2.2").write(&source.join("b.dcm"));
    let run: Run = kerma(&["storescu", "--json", "127.0.0.1", &scp.port, source.text()]).exits(1);
    let statuses: Vec<_> =
        run.events("store").iter().map(|e| e["status"].as_str().unwrap().to_owned()).collect();
    assert_eq!(statuses, ["0xA700", "0x0000"]);
    run.says(&["a.dcm", "0xA700"]);
    let names: Vec<_> = fs::read_dir(target).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["1.2.2.dcm"]);
    let run = scp.stop().exits(0);
    run.says(&["E: ", "1.2.1", target.to_str().unwrap()]);
}

#[test]
fn a_file_larger_than_may_be_written_is_out_of_resources() {
    let target = Folder::new();
    let binary = env!("CARGO_BIN_EXE_kerma");
    let mut command = Command::new("sh");
    // a limit on a file's size behaves as a full disk does, and needs no privilege
    let script = "trap '' XFSZ; ulimit -f 1000; exec \"$0\" storescp --json -od \"$1\" -ba 127.0.0.1 0";
    command.args(["-c", script, binary, target.text()]);
    check_out_of_space(Scp::spawn(command), target.path());
}

#[test]
fn a_full_disk_is_out_of_resources() {
    let target = Folder::new();
    let mounted =
        Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "tmpfs", target.text()]).output();
    if !mounted.is_ok_and(|output| output.status.success()) {
        eprintln!("SKIPPED: a small file system cannot be mounted here; that needs root");
        return;
    }
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    let checked =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check_out_of_space(scp, target.path())));
    assert!(Command::new("umount").arg(target.path()).status().unwrap().success());
    checked.unwrap();
}

/// An SCP in this process that answers with the statuses in turn, over and over.
fn answers_with(statuses: &'static [u16]) -> String {
    let next = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let handler = move |_: &StoreRequest, _: DataSet| {
        Status(statuses[next.fetch_add(1, std::sync::atomic::Ordering::SeqCst) % statuses.len()])
    };
    let entity = ApplicationEntity::new("STORESCP").unwrap().provide(Storage::any(handler));
    let listener = entity.listen("127.0.0.1:0").unwrap();
    let port = listener.local_addr().port().to_string();
    // it ends with the test process
    std::thread::spawn(move || listener.serve());
    port
}

#[test]
fn a_warning_is_no_failure() {
    let source = Folder::new();
    Sample::ct("1.2.1").write(&source.join("a.dcm"));
    let port = answers_with(&[0xB000]);
    let run = kerma(&["storescu", "--json", "127.0.0.1", &port, source.text()]).exits(0);
    assert_eq!(
        (&run.events("store")[0]["category"], &run.events("summary")[0]["warnings"]),
        (&"warning".into(), &1.into())
    );
    run.says(&["W: ", "0xB000"]);
}

#[test]
fn a_failed_file_does_not_keep_the_others_back() {
    let source = Folder::new();
    for number in 1..=3 {
        Sample::ct(&format!("1.2.{number}")).write(&source.join(&format!("{number}.dcm")));
    }
    let port = answers_with(&[0x0000, 0xA900, 0x0000]);
    let run = kerma(&["storescu", "127.0.0.1", &port, source.text()]).exits(1);
    assert!(run.stdout.contains("2 stored") && run.stdout.contains("1 failed"), "{}", run.stdout);
    run.says(&["E: ", "2.dcm", "0xA900"]);
}

/// The bytes of a sample as a file, without so many at its end.
fn cut(sample: &Sample<'_>, path: &Path, missing: usize) {
    let bytes = fs::read(sample.write(path)).unwrap();
    fs::write(path, &bytes[..bytes.len() - missing]).unwrap();
}

#[test]
fn a_file_that_breaks_off_is_not_sent_unless_it_is_asked_for_and_its_loss_is_told() {
    let (source, target) = (Folder::new(), Folder::new());
    cut(&Sample { pixels: 8000, ..Sample::ct("1.2.1") }, &source.join("a.dcm"), 4000);
    cut(&Sample { transfer_syntax: JPEG_BASELINE, ..Sample::ct("1.2.2") }, &source.join("b.dcm"), 8);
    Sample::ct("1.2.3").write(&source.join("c.dcm"));
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    let run = kerma(&["storescu", "--json", "127.0.0.1", &scp.port, source.text()]).exits(1);
    let end = &run.events("summary")[0];
    assert_eq!((&end["stored"], &end["failed"], &end["not_sent"]), (&1.into(), &0.into(), &2.into()));
    let run = run
        .says(&["E: Not sent, because it is broken", "a.dcm: the data ends too early, at least 4000 bytes"]);
    run.says(&["b.dcm: the data ends too early", "--send-broken"]).does_not_say(&["c.dcm"]);
    assert_eq!(target.names(), ["1.2.3.dcm"]);

    let port = answers_with(&[0x0000]);
    let run = kerma(&["storescu", "--json", "--send-broken", "127.0.0.1", &port, source.text()]).exits(1);
    // this peer looks at what it takes, and says so
    let end = &run.events("summary")[0];
    assert_eq!((&end["stored"], &end["failed"], &end["not_sent"]), (&1.into(), &2.into(), &0.into()));
    run.says(&["W: Sent though it is broken", "a.dcm: the data ends too early", "0xC210"]);
}

#[test]
fn without_a_whole_file_no_association_is_requested() {
    let source = Folder::new();
    cut(&Sample::ct("1.2.1"), &source.join("a.dcm"), 1);
    let run = kerma(&["storescu", "-v", "127.0.0.1", &closed_port(), source.text()]).exits(1);
    assert_eq!(run.stdout, "0 stored, 1 not sent\n");
    run.does_not_say(&["Requesting Association"]);
}

#[test]
fn a_file_that_is_empty_or_breaks_off_in_its_beginning_is_a_failure_also_in_a_folder() {
    for length in [0, 132, 140, 160, 250] {
        let (source, target) = (Folder::new(), Folder::new());
        Sample::ct("1.2.1").write(&source.join("good.dcm"));
        let path = Sample::ct("1.2.2").write(&source.join("a.dcm"));
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..length]).unwrap();
        let scp = Scp::start(&["storescp", "-od", target.text()]);
        let run = kerma(&["storescu", "127.0.0.1", &scp.port, source.text()]).exits(1);
        assert_eq!(target.names(), ["1.2.1.dcm"], "{length}");
        let why = match length {
            0 => "the file is empty",
            132 | 250 => "nothing follows the file meta information",
            _ => "the data ends too early",
        };
        run.says(&["E: ", "a.dcm", why]);
    }
}

#[test]
fn what_is_no_dicom_in_a_folder_is_passed_over_and_counted() {
    let (source, target) = (Folder::new(), Folder::new());
    Sample::ct("1.2.1").write(&source.join("good.dcm"));
    fs::write(source.join("letter.txt"), "this is a letter").unwrap();
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    let run = kerma(&["storescu", "127.0.0.1", &scp.port, source.text()]).exits(0);
    assert_eq!(run.stdout, "1 stored, 1 passed over\n");
    run.says(&["W: Cannot read input file", "letter.txt: this is not DICOM"]);
}

#[test]
fn a_link_that_leads_nowhere_is_a_failure_and_one_to_a_folder_is_followed() {
    let (source, elsewhere, target) = (Folder::new(), Folder::new(), Folder::new());
    Sample::ct("1.2.1").write(&elsewhere.join("a.dcm"));
    std::os::unix::fs::symlink(elsewhere.path(), source.join("linked")).unwrap();
    std::os::unix::fs::symlink(source.path(), source.join("circle")).unwrap();
    let scp = Scp::start(&["storescp", "-od", target.text()]);
    kerma(&["storescu", "-r", "127.0.0.1", &scp.port, source.text()]).exits(0);
    assert_eq!(target.names(), ["1.2.1.dcm"]);
    std::os::unix::fs::symlink("nowhere", source.join("dangling")).unwrap();
    let run = kerma(&["storescu", "-r", "127.0.0.1", &scp.port, source.text()]).exits(1);
    assert_eq!(run.stdout, "1 stored, 1 failed\n");
    run.says(&["E: Cannot access path: ", "dangling"]);
}
