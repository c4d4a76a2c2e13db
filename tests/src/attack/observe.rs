//! One attack on one SCP, and what was seen.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::line::{Line, Said};
use super::pace::Pace;
use super::system::Holds;
use super::target::{Scp, Target};

/// What an SCP must have for an attack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing else.
    Storage,
    /// Queries and retrievals.
    Archive,
    /// So many instances to be found, with so many bytes of comment and of pixels.
    Content(usize, usize, usize),
}

/// An attack on an SCP.
#[derive(Debug, Clone, Copy)]
pub struct Attack {
    /// What the attacker does.
    pub name: &'static str,
    /// What the SCP must have.
    pub needs: Needs,
    /// Does it, as far as the SCP lets it, and leaves the connection as it is.
    pub run: fn(&Target, &Pace) -> Result<Line, String>,
}

impl Attack {
    /// An attack on any SCP.
    pub const fn new(name: &'static str, run: fn(&Target, &Pace) -> Result<Line, String>) -> Attack {
        Attack { name, needs: Needs::Storage, run }
    }

    /// The same on those that have this.
    pub const fn needs(mut self, needs: Needs) -> Attack {
        self.needs = needs;
        self
    }

    /// Whether the SCP has what it needs.
    pub fn fits(&self, scp: Scp) -> bool {
        self.needs == Needs::Storage || scp.is_archive()
    }
}

/// What was seen of one attack.
#[derive(Debug, Clone)]
pub struct Observation {
    /// After what time the SCP had let go of the connection; `None`: it had not when it was watched no more. An error if
    /// the attack could not begin.
    pub free: Result<Option<Duration>, String>,
    /// What it said last.
    pub said: Said,
    /// After what time it said so.
    pub said_at: Duration,
    /// The first status that it answered with.
    pub answered: Option<u16>,
    /// C-ECHOs of others that were not answered meanwhile, with why.
    pub unanswered: Vec<String>,
    /// The process runs.
    pub is_alive: bool,
    /// By how much its memory had grown at most, in bytes.
    pub grown: u64,
}

impl Observation {
    /// What is not of the connection: others that were not served, or a process that ended.
    fn marks(&self) -> String {
        match (self.is_alive, self.unanswered.is_empty()) {
            (false, _) => ", **the process ends**".into(),
            (true, false) => " †".into(),
            (true, true) => String::new(),
        }
    }

    /// As a cell of a table of times; `patience` is how long it was watched.
    pub fn time(&self, patience: Duration) -> String {
        match &self.free {
            Ok(Some(free)) => format!("{} s{}", free.as_secs_f64().round(), self.marks()),
            Ok(None) => format!("> {} s{}", patience.as_secs(), self.marks()),
            Err(why) => why.clone(),
        }
    }

    /// As a cell of a table of answers: what it said, when, and when it let go, if that was not at once. Who has been answered
    /// has an association that goes on.
    pub fn answer(&self, patience: Duration) -> String {
        let soon = Duration::from_secs(3);
        let free = match &self.free {
            Ok(free) => *free,
            Err(why) => return why.clone(),
        };
        let marks = self.marks();
        match (self.answered, self.said, free) {
            (Some(status), ..) => format!("0x{status:04X}{marks}"),
            (_, Said::Nothing | Said::Accepted, None) => {
                format!("nothing for {} s{marks}", patience.as_secs())
            }
            (_, said, None) if self.said_at > soon => {
                format!("{said}, later, not closed in {} s{marks}", patience.as_secs())
            }
            (_, said, None) => format!("{said}, not closed in {} s{marks}", patience.as_secs()),
            (_, said, Some(free)) if free < soon => format!("{said}{marks}"),
            (_, said, _) if said == Said::Nothing || self.said_at > soon => {
                format!("{said} after {}", self.time(patience))
            }
            (_, said, _) => format!("{said}, closes after {}", self.time(patience)),
        }
    }

    /// As a cell of a table of memory.
    pub fn memory(&self) -> String {
        match &self.free {
            Ok(_) => {
                let said = self.answered.map_or(self.said, Said::Status);
                format!("{} MiB, {said}{}", self.grown.div_ceil(1 << 20), self.marks())
            }
            Err(why) => why.clone(),
        }
    }
}

impl fmt::Display for Observation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {} unanswered {:?} alive {}", self.free, self.said, self.unanswered, self.is_alive)
    }
}

/// Starts the SCP and attacks it.
pub fn observe(scp: Scp, attack: &Attack, options: &[&str], configuration: &str, pace: &Pace) -> Observation {
    let target = scp.start(options, configuration);
    if let Needs::Content(count, comment, pixels) = attack.needs
        && let Err(why) = target.fill(count, comment, pixels, pace)
    {
        let free = Err(format!("not filled: {why}"));
        let (said, said_at) = (Said::Nothing, Duration::ZERO);
        return Observation {
            free,
            said,
            said_at,
            answered: None,
            unanswered: vec![],
            is_alive: true,
            grown: 0,
        };
    }
    on(target, attack, pace)
}

/// Attacks one that runs.
fn on(mut target: Target, attack: &Attack, pace: &Pace) -> Observation {
    // the first association allocates what the later ones use again
    let _ = target.echo(pace);
    let process = target.process.id();
    let before = Holds::of(process).memory;
    let is_over = AtomicBool::new(false);
    let (free, (said, said_at, answered), unanswered, most) = thread::scope(|scope| {
        let memory = scope.spawn(|| most_memory(process, pace, &is_over));
        let others = scope.spawn(|| unanswered(&target, pace, &is_over));
        let (free, said) = match (attack.run)(&target, pace) {
            Ok(mut line) => (Ok(line.outlast()), (line.said, line.said_at, line.answered)),
            Err(why) => (Err(why), (Said::Nothing, Duration::ZERO, None)),
        };
        is_over.store(true, Ordering::Relaxed);
        (free, said, others.join().unwrap(), memory.join().unwrap())
    });
    let is_alive = target.process.is_running();
    let grown = most.saturating_sub(before);
    Observation { free, said, said_at, answered, unanswered, is_alive, grown }
}

fn most_memory(process: u32, pace: &Pace, is_over: &AtomicBool) -> u64 {
    let mut most = 0;
    while !is_over.load(Ordering::Relaxed) {
        most = most.max(Holds::of(process).memory);
        wait(pace.sample, is_over);
    }
    most.max(Holds::of(process).memory)
}

/// Asks for C-ECHOs until it is over, once at least.
fn unanswered(target: &Target, pace: &Pace, is_over: &AtomicBool) -> Vec<String> {
    let mut unanswered = Vec::new();
    // when the attack has begun
    thread::sleep(pace.echo_every.min(Duration::from_millis(500)));
    loop {
        unanswered.extend(target.echo(pace).err());
        wait(pace.echo_every, is_over);
        if is_over.load(Ordering::Relaxed) {
            return unanswered;
        }
    }
}

/// Waits, but not when it is over.
fn wait(time: Duration, is_over: &AtomicBool) {
    let until = Instant::now() + time;
    while !is_over.load(Ordering::Relaxed) && Instant::now() < until {
        thread::sleep(Duration::from_millis(20).min(until.saturating_duration_since(Instant::now())));
    }
}
