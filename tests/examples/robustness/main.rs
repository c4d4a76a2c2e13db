//! What attacks do to kerma, DCMTK, Orthanc, pynetdicom and dicom-rs, as they are by default, measured in one run: prints the
//! tables of `docs/robustness.md`.
//!
//!     cargo run --release -p kerma-tests --example robustness -- [--quick] [--only PART]… [--scp NAME]…
//!
//! Needs Linux, and 4,096 descriptors (`ulimit -n`). Peers that are not here are skipped loudly. PART is one of drips, requestors,
//! liars, memory, places, floods; NAME is a part of the name of an SCP or an SCU. `--quick` is kerma alone with short deadlines.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a program for developers that may end with a panic

mod pool;
mod table;

use std::fs;
use std::time::{Duration, Instant};

use kerma_tests::attack::floods::{FLOODS, Flooded, Load, flood};
use kerma_tests::attack::observe::{Attack, Observation, observe};
use kerma_tests::attack::pace::Pace;
use kerma_tests::attack::places::{CROWDS, crowd};
use kerma_tests::attack::requestors::{STALLS, Waited, stall};
use kerma_tests::attack::target::Scp;
use kerma_tests::attack::{drips::DRIPS, liars::LIARS, memory::MEMORY};
use kerma_tests::peer::Peer;

use crate::pool::pool;
use crate::table::table;

/// What is measured, and how.
struct Run {
    scps: Vec<Scp>,
    scus: Vec<Peer>,
    is_quick: bool,
}

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
    let parts: [(&str, fn(&Run)); 6] = [
        ("drips", Run::drips),
        ("requestors", Run::requestors),
        ("liars", Run::liars),
        ("memory", Run::memory),
        ("places", Run::places),
        ("floods", Run::floods),
    ];
    for (name, part) in parts {
        if only.is_empty() || only.contains(&name) {
            eprintln!("{name}, after {} s", began.elapsed().as_secs());
            part(&run);
        }
    }
    println!("\nThe run took {} minutes.", began.elapsed().as_secs().div_ceil(60));
}

/// What it runs on.
fn machine() {
    let cpus = std::thread::available_parallelism().map_or(0, |count| count.get());
    let of = |path: &str, key: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default().to_owned();
        line
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

impl Run {
    fn pace(&self, full: Pace) -> Pace {
        if self.is_quick { Pace::QUICK } else { full }
    }

    fn options(&self, scp: Scp) -> &'static [&'static str] {
        match scp {
            Scp::Kerma | Scp::KermaStore if self.is_quick => &["-ta", "1", "-td", "1", "-tn", "1"],
            _ => &[],
        }
    }

    fn drips(&self) {
        let pace = self.pace(Pace::FULL);
        self.attacks("Drips, acceptor's side", &DRIPS, &pace, 120, |seen| seen.time(pace.patience));
    }

    fn liars(&self) {
        let pace = self.pace(Pace::SHORT);
        self.attacks("Liars", &LIARS, &pace, 24, |seen| seen.answer(pace.patience));
    }

    fn memory(&self) {
        let pace = self.pace(Pace::MEMORY);
        self.attacks("Memory", &MEMORY, &pace, 2, Observation::memory);
    }

    fn attacks(
        &self,
        title: &str,
        attacks: &[Attack],
        pace: &Pace,
        at_a_time: usize,
        cell: impl Fn(&Observation) -> String,
    ) {
        let mut work: Vec<Box<dyn FnOnce() -> Option<Observation> + Send>> = Vec::new();
        for attack in attacks {
            for &scp in &self.scps {
                let options = self.options(scp);
                work.push(Box::new(move || {
                    attack.fits(scp).then(|| observe(scp, attack, options, "", pace))
                }));
            }
        }
        let seen = pool(work, at_a_time);
        let rows = attacks.iter().zip(seen.chunks(self.scps.len())).map(|(attack, seen)| {
            for (scp, seen) in self.scps.iter().zip(seen) {
                seen.iter().for_each(|seen| eprintln!("{}: {}: {seen}", attack.name, scp.name()));
            }
            let cells = seen.iter().map(|seen| seen.as_ref().map_or_else(|| "–".to_owned(), &cell));
            (attack.name.to_owned(), cells.collect())
        });
        table(title, &self.scps.iter().map(|scp| scp.name()).collect::<Vec<_>>(), rows.collect());
    }

    fn requestors(&self) {
        let pace = self.pace(Pace::FULL);
        let options: &[&str] = if self.is_quick { &["-ta", "1", "-td", "1", "-tn", "1"] } else { &[] };
        let mut work: Vec<Box<dyn FnOnce() -> Waited + Send>> = Vec::new();
        for stalled in &STALLS {
            for &scu in &self.scus {
                work.push(Box::new(move || stall(scu, stalled, options, &pace)));
            }
        }
        let waited = pool(work, 100);
        let cell = |waited: &Waited| match waited {
            Waited::NoTool => "–".into(),
            Waited::Never => format!("> {} s", pace.patience.as_secs()),
            Waited::Ended(time, Some(code)) => format!("{} s, exit {code}", time.as_secs_f64().round()),
            Waited::Ended(time, None) => format!("{} s, by a signal", time.as_secs_f64().round()),
        };
        let rows = STALLS.iter().zip(waited.chunks(self.scus.len()));
        let rows = rows.map(|(stall, waited)| (stall.name.to_owned(), waited.iter().map(cell).collect()));
        table(
            "Drips, requestor's side",
            &self.scus.iter().map(|scu| scu.name()).collect::<Vec<_>>(),
            rows.collect(),
        );
    }

    fn places(&self) {
        let pace = self.pace(Pace::SHORT);
        let scps: Vec<Scp> = self.scps.iter().copied().filter(|scp| scp.is_archive()).collect();
        let mut work: Vec<Box<dyn FnOnce() -> Result<Option<Duration>, String> + Send>> = Vec::new();
        for (_, ask) in CROWDS {
            scps.iter().for_each(|&scp| work.push(Box::new(move || crowd(scp, ask, &pace))));
        }
        let answered = pool(work, 4);
        let cell = |answered: &Result<Option<Duration>, String>| match answered {
            Ok(Some(time)) => format!("{:.1} s", time.as_secs_f64()),
            Ok(None) => format!("> {} s", pace.patience.as_secs()),
            Err(why) => why.clone(),
        };
        let rows = CROWDS.iter().zip(answered.chunks(scps.len()));
        let rows =
            rows.map(|((name, _), answered)| ((*name).to_owned(), answered.iter().map(cell).collect()));
        table("Places of queries", &scps.iter().map(|scp| scp.name()).collect::<Vec<_>>(), rows.collect());
    }

    fn floods(&self) {
        let load = match self.is_quick {
            true => Load { time: Duration::from_secs(5), ..Load::FULL },
            false => Load::FULL,
        };
        for this in &FLOODS {
            let cells = |seen: &Flooded| {
                let [before, during] = &seen.served;
                let [held, most, after] = &seen.held;
                let echo = match during.unanswered.len() {
                    0 => format!("{:.2} s", during.slowest.as_secs_f64()),
                    lost => format!("{lost} of {} not answered", during.echoes as usize + lost),
                };
                let settled = match (seen.is_alive, seen.settled) {
                    (false, _) => "**the process ends**".into(),
                    (true, None) => format!("> {} s", load.settling.as_secs()),
                    (true, Some(time)) => format!("{} s", time.as_secs_f64().round()),
                };
                let mib = |bytes: u64| bytes >> 20;
                vec![
                    format!("{:.0} → {:.0}", before.rate(), during.rate()),
                    format!("{:.0} %", 100.0 * during.rate() / before.rate().max(0.001)),
                    format!("{}", during.lost),
                    format!("{}", during.refused),
                    echo,
                    format!("{}, {}, {}", held.threads, most.threads, after.threads),
                    format!("{}, {}, {}", held.descriptors, most.descriptors, after.descriptors),
                    format!("{}, {}, {}", mib(held.memory), mib(most.memory), mib(after.memory)),
                    settled,
                ]
            };
            let rows = self.scps.iter().map(|&scp| {
                eprintln!("{}: {}", this.name, scp.name());
                let seen = flood(scp, this, &load, self.options(scp), "");
                eprintln!("{seen:?}");
                (scp.name().to_owned(), cells(&seen))
            });
            let columns = [
                "instances/s",
                "of it",
                "lost",
                "refused",
                "slowest C-ECHO",
                "threads",
                "descriptors",
                "MiB",
                "settled",
            ];
            table(&format!("Flood: {}", this.name), &columns, rows.collect());
        }
    }
}
