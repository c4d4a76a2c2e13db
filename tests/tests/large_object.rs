//! An object far larger than the memory that sending and receiving it may take: one native value, and one of frames in
//! fragments. `KERMA_LARGE_OBJECT` is its size in MiB; without it 256, which takes a few seconds. A value of 4 GiB and more cannot
//! be (PS3.5 §7.1.1): then there are only fragments.
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
use kerma_tests::sample::transfer_syntaxes::{EXPLICIT_LITTLE, JPEG_2000_LOSSLESS};

const MIB: u64 = 1024 * 1024;
/// The most that either may have resident.
const LIMIT: u64 = 16 * MIB;

#[test]
fn a_large_object_goes_through_little_memory() {
    each_form(goes_through);
}

fn goes_through(form: Form, size: u64) {
    let (sent, received) = (Folder::new(), Folder::new());
    let path = sent.path().join("large.dcm");
    write_object(&path, form, size);

    let (scp, port) = Peer::Kerma.store_scp(received.path());
    let start = Instant::now();
    let mut scu = Process::start(Peer::Kerma.store_scu(port, form.transfer_syntax(), &[&path]));
    let mut scu_peak = 0;
    while scu.is_running() {
        scu_peak = scu_peak.max(peak_resident(scu.id()).unwrap_or(0));
        thread::sleep(Duration::from_millis(2));
    }
    let elapsed = start.elapsed();
    scu.wait().exits(0);
    let scp_peak = peak_resident(scp.id()).unwrap();
    eprintln!(
        "{form:?}, {} MiB in {elapsed:.1?}; peak resident: storescu {} KiB, storescp {} KiB",
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
    each_form(goes_in_and_out);
}

fn goes_in_and_out(form: Form, size: u64) {
    let (sent, stored, got) = (Folder::new(), Folder::new(), Folder::new());
    let path = sent.path().join("large.dcm");
    write_object(&path, form, size);
    let port = free_port();
    let number = port.to_string();
    let location = stored.path().to_str().unwrap();
    let archive = kerma(&["qrscp", "--port", &number, "--instance-location", location]);
    let archive = Process::listen(archive, port);
    run(Peer::Kerma.store_scu(port, form.transfer_syntax(), &[&path])).exits(0);
    let study = format!("StudyInstanceUID={STUDY}");
    let options = [
        "-S",
        form.preferred(),
        "-od",
        got.path().to_str().unwrap(),
        "-k",
        "QueryRetrieveLevel=STUDY",
        "-k",
        &study,
    ];
    run(kerma(&[&["getscu", "127.0.0.1", &number], &options[..]].concat())).exits(0);
    let peak = peak_resident(archive.id()).unwrap();
    eprintln!("{form:?}, {} MiB in and out; peak resident: qrscp {} KiB", size / MIB, peak / 1024);
    assert!(peak < LIMIT, "qrscp: {peak} bytes");
    let files = got.files();
    assert_eq!(files.len(), 1, "{files:?}");
    assert_same_data_set(&path, &files[0]);
}

/// How the pixels are encoded.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Native,
    /// In fragments of a length that is no multiple of any other (PS3.5 §A.4).
    Encapsulated,
}

/// Of each fragment but the last.
const FRAGMENT: u64 = 100 * 1000 * 1000;

impl Form {
    fn transfer_syntax(self) -> &'static str {
        match self {
            Form::Native => EXPLICIT_LITTLE,
            Form::Encapsulated => JPEG_2000_LOSSLESS,
        }
    }

    /// The option of getscu for it.
    fn preferred(self) -> &'static str {
        match self {
            Form::Native => "-xe",
            Form::Encapsulated => "+xv",
        }
    }
}

/// With the size, in bytes.
fn each_form(test: impl Fn(Form, u64)) {
    let size = std::env::var("KERMA_LARGE_OBJECT").map_or(256, |text| text.parse().unwrap()) * MIB;
    if size < 1 << 32 {
        test(Form::Native, size);
    }
    test(Form::Encapsulated, size);
}

const STUDY: &str = "1.2.826.0.1.3680043.9.9999.70";

/// A file whose pixel data is this long: mostly a hole, with marks on the way.
fn write_object(path: &Path, form: Form, size: u64) {
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
        element(0x0002_0010, b"UI", form.transfer_syntax().as_bytes()),
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
    let item = |tag: u16, length: u32| {
        let ([low, high], length) = (tag.to_le_bytes(), length.to_le_bytes());
        [&[0xFE, 0xFF, low, high][..], &length].concat()
    };
    // Value lengths, and what is before and behind the pixels.
    let (vr, length, offset_table) = match form {
        Form::Native => (b"OW", u32::try_from(size).unwrap(), Vec::new()),
        Form::Encapsulated => (b"OB", u32::MAX, item(0xE000, 0)),
    };
    head.extend([0xE0, 0x7F, 0x10, 0, vr[0], vr[1], 0, 0]);
    head.extend(length.to_le_bytes());
    head.extend(offset_table);
    let mut file = File::create(path).unwrap();
    file.write_all(&head).unwrap();
    let step = usize::try_from(if form == Form::Native { size } else { FRAGMENT }).unwrap();
    for begin in (0..size).step_by(step) {
        let length = (size - begin).min(step as u64);
        if form == Form::Encapsulated {
            file.write_all(&item(0xE000, u32::try_from(length).unwrap())).unwrap();
        }
        let at = file.stream_position().unwrap();
        for mark in (0..length - 8).step_by(usize::try_from(length / 97 + 1).unwrap()) {
            file.seek(SeekFrom::Start(at + mark)).unwrap();
            file.write_all(&(begin + mark).to_le_bytes()).unwrap();
        }
        file.set_len(at + length).unwrap();
        file.seek(SeekFrom::End(0)).unwrap();
    }
    if form == Form::Encapsulated {
        file.write_all(&item(0xE0DD, 0)).unwrap();
    }
}

/// In bytes, without the pages of the program's own file, of which a debug build has more than all else.
fn peak_resident(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
    };
    Some(of("VmHWM:")?.saturating_sub(of("RssFile:")?))
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
