//! How long something takes, and how much memory.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Nothing that works on an archive may need more, in MiB.
const MOST_MEMORY: u64 = 64;

/// The peak resident size of a process that runs, in MiB; where there is no such thing to read, none.
fn peak(process: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? >> 10)
}

/// A process that runs has needed little memory so far.
pub(crate) fn needed_little_memory(what: &str, process: u32) {
    let Some(peak) = peak(process) else { return };
    eprintln!("peak resident size of {what}: {peak} MiB");
    assert!(peak < MOST_MEMORY, "{what}: {peak} MiB");
}

/// Runs this to its end, which needs little memory; what it says on stdout.
pub(crate) fn run_in_little_memory(what: &str, mut command: Command) -> String {
    let start = Instant::now();
    let child = command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
    let process = child.id();
    let watch = thread::spawn(move || {
        let mut most = 0;
        while let Some(peak) = peak(process) {
            most = most.max(peak);
            thread::sleep(Duration::from_millis(2));
        }
        most
    });
    let output = child.wait_with_output().unwrap();
    let time = start.elapsed();
    assert!(output.status.success(), "{what}");
    let most = watch.join().unwrap();
    eprintln!("{what}: {:.0} ms, {most} MiB", time.as_secs_f64() * 1e3);
    assert!(most < MOST_MEMORY, "{what}: {most} MiB");
    String::from_utf8(output.stdout).unwrap()
}

/// Goes through these to the last, and says how long it takes to the first and to the last; how many there were.
pub(crate) fn count<T>(what: &str, items: impl FnOnce() -> T) -> usize
where
    T: Iterator,
{
    let start = Instant::now();
    let mut items = items();
    let first = usize::from(items.next().is_some());
    let to_the_first = start.elapsed();
    let count = first + items.count();
    let millis = |time: Duration| time.as_secs_f64() * 1e3;
    eprintln!(
        "{what}: the first after {:.1} ms, all {count} after {:.1} ms",
        millis(to_the_first),
        millis(start.elapsed())
    );
    count
}
