//! What attacks do to kerma, DCMTK, Orthanc, pynetdicom and dicom-rs, as they are by default, measured in one run: prints the
//! tables of `docs/robustness.md`.
//!
//!     cargo run --release -p kerma-tests --example robustness -- [--quick] [--only PART]… [--scp NAME]…
//!
//! Needs Linux, and 4,096 descriptors (`ulimit -n`). Peers that are not here are skipped loudly. PART is one of drips, requestors,
//! liars, memory, places, floods; NAME is a part of the name of an SCP or an SCU. `--quick` is kerma alone with short deadlines.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a program for developers that may end with a panic

mod pool;
mod run;
mod table;

use std::fs;
use std::time::Instant;

use kerma_tests::attack::target::Scp;
use kerma_tests::peer::Peer;

use crate::run::Run;

/// A part of the run: its tables.
type Part = fn(&Run) -> String;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let values = |name: &str| -> Vec<&str> {
        let pairs = arguments.windows(2).filter(|pair| pair[0] == name);
        pairs.map(|pair| pair[1].as_str()).collect()
    };
    let is_quick = arguments.iter().any(|argument| argument == "--quick");
    let (only, names) = (values("--only"), values("--scp"));
    let is_named = |name: &str| names.is_empty() || names.iter().any(|part| name.contains(part));
    let scps = Scp::ALL.into_iter().filter(|scp| is_named(scp.name()));
    let scps = scps.filter(|scp| !is_quick || matches!(scp, Scp::Kerma | Scp::KermaStore));
    let scus = [Peer::Kerma, Peer::Dcmtk, Peer::Pynetdicom, Peer::DicomRs].into_iter();
    let scus = scus.filter(|scu| is_named(scu.name()) && (!is_quick || scu.is_kerma()));
    let run = Run {
        scps: scps.filter(|scp| scp.is_here()).collect(),
        scus: scus.filter(|scu| scu.is_here("robustness")).collect(),
        is_quick,
    };
    let began = Instant::now();
    machine();
    // Who waits most of the time waits beside others; what is measured is measured by itself.
    let beside: [(&str, Part); 3] =
        [("drips", Run::drips), ("requestors", Run::requestors), ("liars", Run::liars)];
    let alone: [(&str, Part); 3] =
        [("memory", Run::memory), ("places", Run::places), ("floods", Run::floods)];
    let is_wanted = |(name, _): &(&str, Part)| only.is_empty() || only.contains(name);
    std::thread::scope(|scope| {
        let wanted = beside.into_iter().filter(is_wanted);
        let run = &run;
        let running: Vec<_> = wanted.map(|(_, part)| scope.spawn(move || part(run))).collect();
        running.into_iter().for_each(|tables| print!("{}", tables.join().unwrap()));
    });
    for (name, part) in alone.into_iter().filter(is_wanted) {
        eprintln!("{name}, after {} s", began.elapsed().as_secs());
        print!("{}", part(&run));
    }
    println!("\nThe run took {} minutes.", began.elapsed().as_secs().div_ceil(60));
}

/// What it runs on.
fn machine() {
    let cpus = std::thread::available_parallelism().map_or(0, |count| count.get());
    let of = |path: &str, key: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        text.lines().find(|line| line.starts_with(key)).unwrap_or_default().to_owned()
    };
    let memory: u64 = of("/proc/meminfo", "MemTotal:")
        .split_whitespace()
        .nth(1)
        .and_then(|kib| kib.parse().ok())
        .unwrap_or(0);
    let files = of("/proc/self/limits", "Max open files");
    let most: u64 = files.split_whitespace().nth(3).and_then(|most| most.parse().ok()).unwrap_or(0);
    println!("{cpus} cores, {} GiB of memory, Linux; {most} descriptors for a process.", memory >> 20);
    if most < 4096 {
        eprintln!(
            "\n******** {most} descriptors are too few for floods and drips: ulimit -n 4096 ********\n"
        );
    }
}
