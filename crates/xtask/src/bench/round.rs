//! Rounds: each program does the same work, one after the other.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::Failure;

use super::{
    contender::{Contender, Programs, Running, cpu_of_children, free_port},
    output,
    place::Place,
    work::{Kind, Work},
};

/// What one program did in one round.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figure {
    /// Operations a second.
    pub(super) rate: f64,
    /// Processor time of an operation, in microseconds.
    pub(super) cpu: f64,
}

/// What a program did in all rounds, and how many system calls an operation takes, if that could be seen.
pub(super) struct Measured {
    pub(super) contender: Contender,
    pub(super) figures: Vec<Figure>,
    pub(super) calls: Option<f64>,
}

/// The work, done in rounds.
pub(super) fn measure(
    work: &Work,
    programs: &Programs,
    place: &Place,
    rounds: usize,
) -> Result<Vec<Measured>, Failure> {
    let mut all = match &work.kind {
        Kind::Served { .. } => served(work, programs, place, rounds)?,
        Kind::Sent { files, pixels, delay, times, to } => {
            let folder = sent_files(programs, place, *files, *pixels)?;
            sent(work, programs, place, (&folder, *to), (*delay, *times), rounds)?
        }
    };
    if let Some(first) = all.first_mut() {
        first.calls = system_calls(work, programs, place)?;
    }
    Ok(all)
}

fn served(work: &Work, programs: &Programs, place: &Place, rounds: usize) -> Result<Vec<Measured>, Failure> {
    let Kind::Served { on_disk, cleared, before, away, .. } = work.kind else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    let destination =
        away.map(|delay| Away::start(programs, place, Contender::Storescp, delay)).transpose()?;
    let destination = destination.as_ref().map(|destination| destination.port);
    for contender in work.contenders {
        let folder = place.folder(on_disk, &format!("{contender:?}"))?;
        let port = free_port()?;
        let Some(command) = programs.scp(*contender, (port, destination), &folder, &[]) else { continue };
        let running = Running::start(contender.name(), port, command)?;
        if let Some((load, options)) = before.split_first() {
            output(to(&running, &mut programs.load(load)).args(options).args(["--salt", "1"]))?;
        }
        all.push((running, folder, Measured { contender: *contender, figures: Vec::new(), calls: None }));
    }
    // the first is for warming up
    for round in 0..=rounds {
        eprintln!("{}: round {round} of {rounds}", work.name);
        // each is the first in its turn
        let first = round % all.len().max(1);
        let (later, earlier) = all.split_at_mut(first);
        for (running, folder, measured) in earlier.iter_mut().chain(later) {
            let figure = load(work, programs, running, measured.contender, round as u32 + 2)?;
            if round > 0 {
                measured.figures.push(figure);
            }
            if cleared {
                clear(folder);
            }
        }
    }
    let mut done = Vec::new();
    for (running, folder, measured) in all {
        running.stop();
        let _ = fs::remove_dir_all(folder);
        done.push(measured);
    }
    Ok(done)
}

fn clear(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let _ = fs::remove_file(entry.path());
    }
}

fn to<'a>(running: &Running, command: &'a mut Command) -> &'a mut Command {
    command.args(["--port", &running.port.to_string(), "--called", "BENCH"])
}

/// The load of a round, on one SCP.
fn load(
    work: &Work,
    programs: &Programs,
    running: &Running,
    contender: Contender,
    round: u32,
) -> Result<Figure, Failure> {
    let Kind::Served { on_disk, load, associations, count, loads, .. } = work.kind else {
        return Ok(Figure { rate: f64::NAN, cpu: f64::NAN });
    };
    if on_disk {
        // what the others have left to be written is not this one's
        output(&mut Command::new("sync"))?;
    }
    let (command, options) = load.split_first().unwrap_or((&"", &[]));
    let (before, mut operations, mut seconds) = (running.cpu(), 0.0, 0.0);
    for number in 0..loads {
        let mut client = programs.load(command);
        to(running, &mut client).args(options);
        client.args(["--assocs", &associations.to_string(), "--salt", &(round * 100 + number).to_string()]);
        client.args(["--count", &(count / contender.share()).max(1).to_string()]);
        let (ok, per_second) = counted(&mut client, contender)?;
        operations += ok;
        seconds += ok / per_second;
    }
    if matches!(contender, Contender::DcmtkFork | Contender::Dcmqrscp) {
        // a child has to have ended to be counted, and is seen to have when the next is started
        thread::sleep(Duration::from_millis(100));
        output(to(running, programs.load("echo").args(["--count", "1"])))?;
        thread::sleep(Duration::from_millis(50));
    }
    Ok(Figure { rate: operations / seconds, cpu: (running.cpu() - before) / operations })
}

/// How many operations were as they should be, and how many there were in a second.
fn counted(client: &mut Command, contender: Contender) -> Result<(f64, f64), Failure> {
    let done = client.output().map_err(|error| Failure::new(format!("{client:?}: {error}")))?;
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let value = |name: &str| {
        let mut values =
            said.split_whitespace().filter_map(|word| word.strip_prefix(name)?.parse::<f64>().ok());
        values.next_back()
    };
    match (value("ok="), value("bad="), value("per_s=")) {
        // dcmqrscp answers some of those that come at the same time with 0xC000: what counts is what was stored
        (Some(ok), Some(bad), Some(rate)) if ok > 0.0 && (bad == 0.0 || contender == Contender::Dcmqrscp) => {
            Ok((ok, rate))
        }
        _ => {
            let errors = String::from_utf8_lossy(&done.stderr);
            Err(Failure::new(format!("{}: {client:?}: {said}{errors}", contender.name())))
        }
    }
}

/// A folder of files to be sent.
fn sent_files(
    programs: &Programs,
    place: &Place,
    files: u32,
    pixels: u32,
) -> Result<std::path::PathBuf, Failure> {
    let folder = place.folder(false, "sent")?;
    let port = free_port()?;
    let Some(scp) = programs.scp(Contender::Storescp, (port, None), &folder, &[]) else {
        return Err(Failure::new("kerma is not there"));
    };
    let running = Running::start("kerma storescp", port, scp)?;
    let mut client = programs.load("store");
    to(&running, &mut client).args(["--count", &files.to_string(), "--pixels", &pixels.to_string()]);
    output(&mut client)?;
    running.stop();
    Ok(folder)
}

fn sent(
    work: &Work,
    programs: &Programs,
    place: &Place,
    (folder, to): (&Path, Contender),
    (delay, times): (u32, u32),
    rounds: usize,
) -> Result<Vec<Measured>, Failure> {
    let files = fs::read_dir(folder).map_or(0, Iterator::count) as f64;
    let away = Away::start(programs, place, to, delay)?;
    let port = away.port;
    let mut all: Vec<Measured> = Vec::new();
    for round in 0..=rounds {
        eprintln!("{}: round {round} of {rounds}", work.name);
        for contender in work.contenders {
            let Some(mut command) = programs.scu(*contender, port, folder) else { continue };
            let (cpu, begin) = (cpu_of_children(), Instant::now());
            for _ in 0..times {
                output(&mut command)?;
            }
            let operations = files * f64::from(times);
            let figure = Figure {
                rate: operations / begin.elapsed().as_secs_f64(),
                cpu: (cpu_of_children() - cpu) / operations,
            };
            let place = match all.iter().position(|measured| measured.contender == *contender) {
                Some(place) => place,
                None => {
                    all.push(Measured { contender: *contender, figures: Vec::new(), calls: None });
                    all.len() - 1
                }
            };
            if let (true, Some(measured)) = (round > 0, all.get_mut(place)) {
                measured.figures.push(figure);
            }
        }
    }
    away.scp.stop();
    Ok(all)
}

/// An SCP that is so many milliseconds away.
struct Away {
    scp: Running,
    _proxy: Option<Running>,
    port: u16,
}

impl Away {
    fn start(programs: &Programs, place: &Place, scp: Contender, delay: u32) -> Result<Away, Failure> {
        let port = free_port()?;
        let stored = place.folder(false, "arrived")?;
        let Some(command) = programs.scp(scp, (port, None), &stored, &[]) else {
            return Err(Failure::new(format!("{} is not there", scp.name())));
        };
        let scp = Running::start("the SCP", port, command)?;
        let (port, _proxy) = match delay {
            0 => (port, None),
            delay => {
                let near = free_port()?;
                let mut proxy = programs.load("delay");
                proxy.args(["--port", &near.to_string(), "--to", &port.to_string()]);
                proxy.args(["--ms", &delay.to_string()]);
                (near, Some(Running::start("the delay", near, proxy)?))
            }
        };
        Ok(Away { scp, _proxy, port })
    }
}

/// The system calls of an operation of kerma's: those of a process that does three times as many, less those of one that does
/// some. `None` without `strace`.
pub(super) fn system_calls(work: &Work, programs: &Programs, place: &Place) -> Result<Option<f64>, Failure> {
    if output(Command::new("strace").arg("-V")).is_err() {
        return Ok(None);
    }
    let Some(contender) = work.contenders.first() else { return Ok(None) };
    match &work.kind {
        Kind::Served { on_disk, before, load, associations, away, count, .. } => {
            let away =
                away.map(|delay| Away::start(programs, place, Contender::Storescp, delay)).transpose()?;
            let destination = away.as_ref().map(|destination| destination.port);
            let (command, options) = load.split_first().unwrap_or((&"", &[]));
            // what happened before the load differs between the two, and has to be little beside what is compared with a bound
            let few = (count / 20).clamp(if work.calls.is_some() { 50 } else { 5 }, 100);
            let mut counts = Vec::new();
            for times in [few, few * 3] {
                let folder = place.folder(*on_disk, "traced")?;
                let port = free_port()?;
                let log = place.memory.join("calls");
                let under = ["strace", "-f", "-c", "-o", &log.to_string_lossy()];
                let Some(scp) = programs.scp(*contender, (port, destination), &folder, &under) else {
                    return Ok(None);
                };
                let running = Running::start(contender.name(), port, scp)?;
                if let Some((load, options)) = before.split_first() {
                    output(to(&running, &mut programs.load(load)).args(options).args(["--salt", "1"]))?;
                }
                let mut client = programs.load(command);
                to(&running, &mut client).args(options);
                client.args([
                    "--assocs",
                    &associations.to_string(),
                    "--count",
                    &times.to_string(),
                    "--salt",
                    "2",
                ]);
                let (ok, _) = counted(&mut client, *contender)?;
                stop_traced(running);
                counts.push((ok, total(&log)?));
                let _ = fs::remove_dir_all(folder);
            }
            Ok(per_operation(&counts))
        }
        Kind::Sent { pixels, .. } => {
            let mut counts = Vec::new();
            for files in [20, 60] {
                let folder = sent_files(programs, place, files, *pixels)?;
                let port = free_port()?;
                let Some(sink) = programs.scp(Contender::Sink, (port, None), &folder, &[]) else {
                    return Ok(None);
                };
                let _sink = Running::start("the sink", port, sink)?;
                let Some(scu) = programs.scu(*contender, port, &folder) else { return Ok(None) };
                let log = place.memory.join("calls");
                let mut traced = Command::new("strace");
                traced.args(["-f", "-c", "-o"]).arg(&log).arg(scu.get_program()).args(scu.get_args());
                output(traced.stdout(Stdio::null()))?;
                counts.push((f64::from(files), total(&log)?));
            }
            Ok(per_operation(&counts))
        }
    }
}

fn per_operation(counts: &[(f64, f64)]) -> Option<f64> {
    let [(few, less), (many, more)] = counts else { return None };
    Some((more - less) / (many - few))
}

/// Ends what runs under `strace`, which hands no signal on.
fn stop_traced(running: Running) {
    let children = format!("/proc/{0}/task/{0}/children", running.id());
    for child in fs::read_to_string(children).unwrap_or_default().split_whitespace() {
        let _ = Command::new("kill").arg(child).status();
    }
    running.ended();
}

/// The sum that `strace -c` has written.
fn total(log: &Path) -> Result<f64, Failure> {
    let text = fs::read_to_string(log).map_err(|error| Failure::new(format!("strace: {error}")))?;
    let line = text.lines().rfind(|line| line.trim_end().ends_with("total"));
    // percent, seconds, microseconds a call where there are any, calls, errors where there are any
    let calls = line.and_then(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.iter().filter_map(|word| word.parse::<u64>().ok()).max().map(|calls| calls as f64)
    });
    calls.ok_or_else(|| Failure::new(format!("strace has said nothing: {text}")))
}
