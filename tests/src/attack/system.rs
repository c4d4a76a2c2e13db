//! What the system says of a process and of its connections, by `/proc` of Linux.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// What a process holds, with all that it has started.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Holds {
    /// Processes.
    pub processes: u64,
    /// Threads of all of them.
    pub threads: u64,
    /// Open descriptors.
    pub descriptors: u64,
    /// Memory that is resident, in bytes. What children share with their parent is counted once for each.
    pub memory: u64,
}

impl Holds {
    /// Now.
    pub fn of(process: u32) -> Holds {
        let mut holds = Holds::default();
        for process in family(process) {
            let Ok(status) = fs::read_to_string(format!("/proc/{process}/status")) else { continue };
            let number = |key: &str| {
                let line = status.lines().find_map(|line| line.strip_prefix(key));
                line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default()
            };
            holds.processes += 1;
            holds.threads += number("Threads:");
            holds.memory += number("VmRSS:") * 1024;
            holds.descriptors +=
                fs::read_dir(format!("/proc/{process}/fd")).map_or(0, |all| all.count() as u64);
        }
        holds
    }
}

/// A process, and all that it has started.
pub fn family(process: u32) -> HashSet<u32> {
    let mut family = HashSet::from([process]);
    // parents are older than their children, most often; once more for where numbers have begun anew
    for _ in 0..2 {
        for (child, parent) in parents() {
            if family.contains(&parent) {
                family.insert(child);
            }
        }
    }
    family
}

/// Each process and its parent, in the order of their numbers.
fn parents() -> Vec<(u32, u32)> {
    let entries = fs::read_dir("/proc").unwrap();
    let processes = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
    let parent = |process: u32| {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // pid (name) state ppid …
        let behind = stat.rsplit_once(')')?.1;
        Some((process, behind.split_whitespace().nth(1)?.parse().ok()?))
    };
    let mut parents: Vec<_> = processes.filter_map(parent).collect();
    parents.sort();
    parents
}

/// Whether the server at this port still has its end of the connection that comes from the other port since then. One that is
/// younger than the last look at the system's table is held.
pub fn is_held(server: u16, client: u16, since: Instant) -> bool {
    // Many ask at the same time, and one look is good for all. In a flood a look takes long, and is none of what is measured.
    static LAST: Mutex<Option<Look>> = Mutex::new(None);
    let mut last = LAST.lock().unwrap();
    if last.as_ref().is_none_or(|look| look.good_until < Instant::now()) {
        let at = Instant::now();
        let held = connections();
        let good_for = (at.elapsed() * 20).max(Duration::from_millis(100));
        *last = Some(Look { at, good_until: Instant::now() + good_for, held });
    }
    last.as_ref()
        .is_some_and(|look| look.at < since || look.held.get(&(server, client)).copied().unwrap_or_default())
}

/// What the system's table said once.
struct Look {
    at: Instant,
    good_until: Instant,
    held: HashMap<(u16, u16), bool>,
}

/// Whether a process has its end: by its local and its remote port.
fn connections() -> HashMap<(u16, u16), bool> {
    let mut held = HashMap::new();
    for path in ["/proc/net/tcp", "/proc/net/tcp6"] {
        for line in fs::read_to_string(path).unwrap_or_default().lines().skip(1) {
            // sl local remote state queues timer retransmissions uid timeout inode
            let fields: Vec<&str> = line.split_whitespace().collect();
            let port = |at: usize| u16::from_str_radix(fields[at].rsplit_once(':')?.1, 16).ok();
            let (Some(local), Some(remote)) = (port(1), port(2)) else { continue };
            // SYN_RECV, ESTABLISHED and CLOSE_WAIT may wait to be taken; what else has no inode is nobody's any more
            let is_open = matches!(fields[3], "01" | "03" | "08") || fields[9] != "0";
            held.insert((local, remote), is_open);
        }
    }
    held
}
