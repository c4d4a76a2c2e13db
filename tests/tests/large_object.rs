//! An object far larger than the memory that sending and receiving it may take. `KERMA_LARGE_OBJECT` is its size
//! in MiB; without it 256, which takes a few seconds.
#![cfg(target_os = "linux")] // /proc
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::{Process, free_port, run};
use kerma_tests::sample::FileMeta;
use kerma_tests::sample::transfer_syntaxes::EXPLICIT_LITTLE;

const MIB: u64 = 1024 * 1024;
/// The most that either may have resident.
const LIMIT: u64 = 32 * MIB;

#[test]
fn a_large_object_goes_through_little_memory() {
    let size = size();
    let (sent, received) = (Folder::new(), Folder::new());
    let path = sent.path().join("large.dcm");
    write_object(&path, size);

    let (scp, port) = Peer::Kerma.store_scp(received.path());
    let start = Instant::now();
    let mut scu = Process::start(Peer::Kerma.store_scu(port, EXPLICIT_LITTLE, &[&path]));
    let mut scu_peak = 0;
    while scu.is_running() {
        scu_peak = scu_peak.max(peak_resident(scu.id()).unwrap_or(0));
        thread::sleep(Duration::from_millis(2));
    }
    let elapsed = start.elapsed();
    scu.wait().exits(0);
    let scp_peak = peak_resident(scp.id()).unwrap();
    eprintln!(
        "{} MiB in {elapsed:.1?}; peak resident: storescu {} KiB, storescp {} KiB",
        size / MIB,
        scu_peak / 1024,
        scp_peak / 1024
    );
    assert!(scu_peak > 0 && scu_peak < LIMIT, "storescu: {scu_peak} bytes");
    assert!(scp_peak < LIMIT, "storescp: {scp_peak} bytes");

    let files = received.files();
    assert_eq!(files.len(), 1, "{files:?}");
    assert_same_data_set(&path, &files[0]);
}

/// In by storescu, out by getscu: the archive keeps neither in memory.
#[test]
fn a_large_object_goes_into_the_archive_and_out_again_through_little_memory() {
    let size = size();
    let (sent, stored, got) = (Folder::new(), Folder::new(), Folder::new());
    let path = sent.path().join("large.dcm");
    write_object(&path, size);
    let port = free_port();
    let number = port.to_string();
    let location = stored.path().to_str().unwrap();
    let archive = kerma(&["qrscp", "--port", &number, "--instance-location", location]);
    let archive = Process::listen(archive, port);
    run(Peer::Kerma.store_scu(port, EXPLICIT_LITTLE, &[&path])).exits(0);
    let study = format!("StudyInstanceUID={STUDY}");
    let options =
        ["-S", "-xe", "-od", got.path().to_str().unwrap(), "-k", "QueryRetrieveLevel=STUDY", "-k", &study];
    run(kerma(&[&["getscu", "127.0.0.1", &number], &options[..]].concat())).exits(0);
    let peak = peak_resident(archive.id()).unwrap();
    eprintln!("{} MiB in and out; peak resident: qrscp {} KiB", size / MIB, peak / 1024);
    assert!(peak < LIMIT, "qrscp: {peak} bytes");
    let files = got.files();
    assert_eq!(files.len(), 1, "{files:?}");
    assert_same_data_set(&path, &files[0]);
}

/// In bytes.
fn size() -> u64 {
    std::env::var("KERMA_LARGE_OBJECT").map_or(256, |text| text.parse().unwrap()) * MIB
}

const STUDY: &str = "1.2.826.0.1.3680043.9.9999.70";

/// An Explicit VR Little Endian file whose pixel data is this long: mostly a hole, with marks on the way.
fn write_object(path: &Path, size: u64) {
    let element = |tag: u32, vr: &[u8; 2], value: &[u8]| {
        let [group_high, group_low, high, low] = tag.to_be_bytes();
        let mut value = value.to_vec();
        value.resize(value.len().next_multiple_of(2), 0);
        let length = u16::try_from(value.len()).unwrap().to_le_bytes();
        [&[group_low, group_high, low, high], &vr[..], &length, &value].concat()
    };
    let secondary_capture = b"1.2.840.10008.5.1.4.1.1.7";
    let instance = b"1.2.826.0.1.3680043.9.9999.77";
    let meta = [
        element(0x0002_0002, b"UI", secondary_capture),
        element(0x0002_0003, b"UI", instance),
        element(0x0002_0010, b"UI", EXPLICIT_LITTLE.as_bytes()),
        element(0x0002_0012, b"UI", b"1.2.3"),
    ]
    .concat();
    let mut head = [&[0; 128][..], b"DICM"].concat();
    head.extend(element(0x0002_0000, b"UL", &u32::try_from(meta.len()).unwrap().to_le_bytes()));
    head.extend(meta);
    head.extend(element(0x0008_0016, b"UI", secondary_capture));
    head.extend(element(0x0008_0018, b"UI", instance));
    head.extend(element(0x0010_0020, b"LO", b"LARGE"));
    head.extend(element(0x0020_000D, b"UI", STUDY.as_bytes()));
    head.extend(element(0x0020_000E, b"UI", b"1.2.826.0.1.3680043.9.9999.71"));
    head.extend([0xE0, 0x7F, 0x10, 0, b'O', b'W', 0, 0]);
    head.extend(u32::try_from(size).unwrap().to_le_bytes());
    let mut file = File::create(path).unwrap();
    file.write_all(&head).unwrap();
    let begin = head.len() as u64;
    file.set_len(begin + size).unwrap();
    for mark in (0..size - 8).step_by(usize::try_from(size / 97).unwrap()) {
        file.seek(SeekFrom::Start(begin + mark)).unwrap();
        file.write_all(&mark.to_le_bytes()).unwrap();
    }
}

/// VmHWM, in bytes.
fn peak_resident(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}

fn assert_same_data_set(one: &Path, other: &Path) {
    let [mut one, mut other] = [one, other].map(|path| {
        let mut file = File::open(path).unwrap();
        let mut head = vec![0; 4096];
        file.read_exact(&mut head).unwrap();
        let begin = FileMeta::read(&head).end as u64;
        let length = file.metadata().unwrap().len() - begin;
        file.seek(SeekFrom::Start(begin)).unwrap();
        (file, length)
    });
    assert_eq!(one.1, other.1);
    let (mut left, mut right) = (vec![0; 1 << 20], vec![0; 1 << 20]);
    let mut rest = usize::try_from(one.1).unwrap();
    while rest > 0 {
        let length = rest.min(left.len());
        one.0.read_exact(&mut left[..length]).unwrap();
        other.0.read_exact(&mut right[..length]).unwrap();
        assert!(left[..length] == right[..length], "the data sets differ {rest} bytes before the end");
        rest -= length;
    }
}
