//! The parts of the run.

use std::time::Duration;

use kerma_tests::attack::floods::{FLOODS, Flooded, Load, flood};
use kerma_tests::attack::observe::{Attack, Observation, observe};
use kerma_tests::attack::pace::Pace;
use kerma_tests::attack::places::{CROWDS, crowd};
use kerma_tests::attack::requestors::{STALLS, Waited, stall};
use kerma_tests::attack::target::Scp;
use kerma_tests::attack::{drips::DRIPS, liars::LIARS, memory::MEMORY};
use kerma_tests::peer::Peer;

use crate::pool::{Work, pool};
use crate::table::table;

/// What is measured, and how.
pub(crate) struct Run {
    pub(crate) scps: Vec<Scp>,
    pub(crate) scus: Vec<Peer>,
    pub(crate) is_quick: bool,
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

    pub(crate) fn drips(&self) -> String {
        let pace = self.pace(Pace::FULL);
        self.attacks("Drips, acceptor's side", &DRIPS, &pace, 120, |seen| seen.time(pace.patience))
    }

    pub(crate) fn liars(&self) -> String {
        let pace = self.pace(Pace::SHORT);
        self.attacks("Liars", &LIARS, &pace, 24, |seen| seen.answer(pace.patience))
    }

    pub(crate) fn memory(&self) -> String {
        let pace = self.pace(Pace::MEMORY);
        self.attacks("Memory", &MEMORY, &pace, 4, Observation::memory)
    }

    fn attacks(
        &self,
        title: &str,
        attacks: &[Attack],
        pace: &Pace,
        at_a_time: usize,
        cell: impl Fn(&Observation) -> String,
    ) -> String {
        let mut work: Work<Option<Observation>> = Vec::new();
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
        table(title, &self.scps.iter().map(|scp| scp.name()).collect::<Vec<_>>(), rows.collect())
    }

    pub(crate) fn requestors(&self) -> String {
        let pace = self.pace(Pace::FULL);
        let options: &[&str] = if self.is_quick { &["-ta", "1", "-td", "1", "-tn", "1"] } else { &[] };
        let mut work: Work<Waited> = Vec::new();
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
        )
    }

    pub(crate) fn places(&self) -> String {
        let pace = self.pace(Pace::MEMORY);
        let scps: Vec<Scp> = self.scps.iter().copied().filter(|scp| scp.is_archive()).collect();
        let mut work: Work<Result<Option<Duration>, String>> = Vec::new();
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
        table("Places of queries", &scps.iter().map(|scp| scp.name()).collect::<Vec<_>>(), rows.collect())
    }

    pub(crate) fn floods(&self) -> String {
        let load = match self.is_quick {
            true => Load { time: Duration::from_secs(5), ..Load::FULL },
            false => Load::FULL,
        };
        let tables = FLOODS.iter().map(|this| {
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
            table(&format!("Flood: {}", this.name), &columns, rows.collect())
        });
        tables.collect()
    }
}
