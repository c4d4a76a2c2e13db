//! Many who want nothing, while some store and one asks whether that goes well.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::liars::noise;
use super::line::{self, Line};
use super::system::Holds;
use super::target::{ATTACKER, ECHO, SENDER, Scp, Target};
use super::wire::{self, STORE};

/// What a flood is made of. A connection that the SCP closes is made anew.
#[derive(Debug, Clone, Copy)]
pub struct Flood {
    /// What it is.
    pub name: &'static str,
    /// Connections that say nothing.
    pub silent: usize,
    /// Connections that stand still within the A-ASSOCIATE-RQ.
    pub within: usize,
    /// Connections that send noise.
    pub noise: usize,
    /// Associations that stand still within a P-DATA-TF.
    pub associated: usize,
}

/// Those of the table.
pub const FLOODS: [Flood; 2] = [
    Flood {
        name: "1,000 silent connections, 300 within an A-ASSOCIATE-RQ, 100 of noise",
        silent: 1000,
        within: 300,
        noise: 100,
        associated: 0,
    },
    Flood { name: "200 that associate and stand still", silent: 0, within: 0, noise: 0, associated: 200 },
];

/// How long, and how much is stored meanwhile.
#[derive(Debug, Clone, Copy)]
pub struct Load {
    /// How long is stored without a flood, and how long with it.
    pub time: Duration,
    /// How many store at a time.
    pub senders: usize,
    /// What they store, in bytes an instance.
    pub pixels: usize,
    /// How many connections of the flood are made anew in 100 ms.
    pub anew: usize,
    /// How long a C-ECHO, or ten instances, may take.
    pub patience: Duration,
    /// How long it may take until the SCP holds what it held before.
    pub settling: Duration,
}

impl Load {
    /// That of the table.
    pub const FULL: Load = Load {
        time: Duration::from_secs(10),
        senders: 4,
        pixels: 300_000,
        anew: 20,
        patience: Duration::from_secs(10),
        settling: Duration::from_secs(40),
    };
}

/// What became of those who store, and of C-ECHOs.
#[derive(Debug, Clone, Default)]
pub struct Served {
    /// Instances that were answered with Success.
    pub stored: u64,
    /// Instances that were sent and answered with something else, or not at all.
    pub lost: u64,
    /// Associations of senders that did not come about; they try again.
    pub refused: u64,
    /// The time.
    pub time: Duration,
    /// C-ECHOs that were answered, and how long the slowest took.
    pub echoes: u64,
    /// The slowest of them.
    pub slowest: Duration,
    /// C-ECHOs that were not answered, with why.
    pub unanswered: Vec<String>,
}

impl Served {
    /// Instances a second.
    pub fn rate(&self) -> f64 {
        self.stored as f64 / self.time.as_secs_f64()
    }
}

/// What was seen of one SCP.
#[derive(Debug, Clone)]
pub struct Flooded {
    /// Without the flood, and with it.
    pub served: [Served; 2],
    /// What the process held before, at most, and in the end.
    pub held: [Holds; 3],
    /// How long after the flood it took until it held no more threads and descriptors than before; `None`: it still did.
    pub settled: Option<Duration>,
    /// The process runs.
    pub is_alive: bool,
}

/// Starts an SCP and floods it.
pub fn flood(scp: Scp, flood: &Flood, load: &Load, options: &[&str], configuration: &str) -> Flooded {
    let mut target = scp.start(options, configuration);
    let process = target.process.id();
    let before = serve(&target, load, 0);
    thread::sleep(Duration::from_secs(2));
    let held = Holds::of(process);
    let (is_full, is_over) = (AtomicBool::new(false), AtomicBool::new(false));
    let (during, most) = thread::scope(|scope| {
        let flooding = scope.spawn(|| pour(&target, flood, load, &is_full, &is_over));
        while !is_full.load(Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(20));
        }
        let most = scope.spawn(|| {
            let mut most = Holds::default();
            while !is_over.load(Ordering::Relaxed) {
                let now = Holds::of(process);
                most.processes = most.processes.max(now.processes);
                most.threads = most.threads.max(now.threads);
                most.descriptors = most.descriptors.max(now.descriptors);
                most.memory = most.memory.max(now.memory);
                thread::sleep(Duration::from_millis(250));
            }
            most
        });
        let during = serve(&target, load, 1);
        is_over.store(true, Ordering::Relaxed);
        flooding.join().unwrap();
        (during, most.join().unwrap())
    });
    let flooded = Instant::now();
    let mut settled = None;
    while settled.is_none() && flooded.elapsed() < load.settling {
        let now = Holds::of(process);
        let is_settled = now.threads <= held.threads && now.descriptors <= held.descriptors;
        settled = is_settled.then(|| flooded.elapsed());
        thread::sleep(Duration::from_millis(250));
    }
    let after = Holds::of(process);
    let is_alive = target.process.is_running();
    Flooded { served: [before, during], held: [held, most, after], settled, is_alive }
}

/// Stores and asks for the time of the load.
fn serve(target: &Target, load: &Load, phase: usize) -> Served {
    let [stored, lost, refused] = [const { AtomicU64::new(0) }; 3];
    let began = Instant::now();
    let until = began + load.time;
    let mut served = thread::scope(|scope| {
        for sender in 0..load.senders {
            let (stored, lost, refused) = (&stored, &lost, &refused);
            scope.spawn(move || {
                let mut number = 0;
                while Instant::now() < until {
                    let Ok(mut line) = sender_line(target, load) else {
                        refused.fetch_add(1, Ordering::Relaxed);
                        thread::sleep(Duration::from_millis(50));
                        continue;
                    };
                    for _ in 0..10 {
                        number += 1;
                        let uid = format!("1.2.826.3.{phase}.{sender}.{number}");
                        let counter = if store(&mut line, &uid, load.pixels) { stored } else { lost };
                        counter.fetch_add(1, Ordering::Relaxed);
                        if Instant::now() > until {
                            break;
                        }
                    }
                    line.send(&wire::ending(5));
                    line.status();
                }
            });
        }
        scope.spawn(|| ask(target, load, until)).join().unwrap()
    });
    served.time = began.elapsed();
    [served.stored, served.lost, served.refused] =
        [stored, lost, refused].map(|counter| counter.load(Ordering::Relaxed));
    served
}

fn sender_line(target: &Target, load: &Load) -> Result<Line, String> {
    Line::associate(target.port, (target.scp.title(), SENDER), &[STORE], load.patience)
}

fn store(line: &mut Line, uid: &str, pixels: usize) -> bool {
    let data_set = wire::data_set(STORE.0, &wire::instance(uid, 0, pixels), 16_000);
    line.send(&[wire::c_store_rq(STORE, 1, uid), data_set].concat()) && line.status() == Some(0)
}

/// C-ECHOs, one after the other, two a second.
fn ask(target: &Target, load: &Load, until: Instant) -> Served {
    let mut served = Served::default();
    while Instant::now() < until {
        match line::echo(target.port, (target.scp.title(), ECHO), load.patience) {
            Ok(time) => {
                served.echoes += 1;
                served.slowest = served.slowest.max(time);
            }
            Err(why) => served.unanswered.push(why),
        }
        thread::sleep(Duration::from_millis(500));
    }
    served
}

/// Keeps the flood's connections up until it is over.
fn pour(target: &Target, flood: &Flood, load: &Load, is_full: &AtomicBool, is_over: &AtomicBool) {
    let request = wire::associate_rq(target.scp.title(), ATTACKER, &[STORE]);
    let (half, noise) = (&request[..request.len() / 2], noise());
    // the request, and the P-DATA-TF behind it of which the rest does not come
    let associated = [&request[..], &wire::c_store_rq(STORE, 1, "1.2.3")[..20]].concat();
    let kinds: [(usize, &[u8]); 4] =
        [(flood.silent, &[]), (flood.within, half), (flood.noise, &noise), (flood.associated, &associated)];
    let said: Vec<&[u8]> = kinds.iter().flat_map(|(count, said)| vec![*said; *count]).collect();
    let mut streams: Vec<Option<TcpStream>> = said.iter().map(|said| connect(target.port, said)).collect();
    is_full.store(true, Ordering::Relaxed);
    while !is_over.load(Ordering::Relaxed) {
        let gone = streams.iter_mut().zip(&said).filter_map(|(stream, said)| {
            let is_gone = stream.as_mut().is_none_or(is_closed);
            is_gone.then_some((stream, said))
        });
        for (stream, said) in gone.take(load.anew) {
            *stream = connect(target.port, said);
            if stream.is_none() {
                break;
            }
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// A connection, if the SCP takes one at once.
fn connect(port: u16, said: &[u8]) -> Option<TcpStream> {
    let address = (Ipv4Addr::LOCALHOST, port).into();
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_millis(20)).ok()?;
    stream.set_nonblocking(true).ok()?;
    let _ = stream.write(said);
    Some(stream)
}

fn is_closed(stream: &mut TcpStream) -> bool {
    match stream.read(&mut [0; 1024]) {
        Ok(read) => read == 0,
        Err(error) => error.kind() != ErrorKind::WouldBlock,
    }
}
