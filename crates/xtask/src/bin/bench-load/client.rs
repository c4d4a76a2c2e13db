//! Loads: so many operations on so many associations at the same time.

use std::{
    io,
    net::{Ipv4Addr, TcpStream},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use crate::{
    Options,
    instance::{CT_IMAGE, Names, data_set},
    wire::{Command, NO_DATA_SET, Wire, command, element, tag},
};

const VERIFICATION: &str = "1.2.840.10008.1.1";
const FIND: &str = "1.2.840.10008.5.1.4.1.2.2.1";
const MOVE: &str = "1.2.840.10008.5.1.4.1.2.2.2";
const GET: &str = "1.2.840.10008.5.1.4.1.2.2.3";

const C_STORE: u16 = 0x0001;
const C_GET: u16 = 0x0010;
const C_FIND: u16 = 0x0020;
const C_MOVE: u16 = 0x0021;
const C_ECHO: u16 = 0x0030;
const RESPONSE: u16 = 0x8000;
/// A data set follows.
const DATA_SET: u16 = 0;
const SUCCESS: u16 = 0;

/// How many operations, matches or instances were as they should be, and how many were not.
#[derive(Default)]
struct Count {
    ok: u64,
    bad: u64,
    /// How long each operation took, from the first byte of its request (of its association, for `assoc`) to the last of its
    /// final response.
    times: Vec<Duration>,
}

impl Count {
    fn add(&mut self, other: Count) {
        (self.ok, self.bad) = (self.ok + other.ok, self.bad + other.bad);
        self.times.extend(other.times);
    }

    /// The time within which so many hundredths of the operations were done; the times are sorted.
    fn percentile(&self, hundredths: usize) -> u128 {
        let last = self.times.len().saturating_sub(1);
        self.times.get(last * hundredths / 100).map_or(0, Duration::as_micros)
    }
}

/// Runs a load; whether nothing was bad.
pub(crate) fn run(load: &str, options: Options) -> io::Result<bool> {
    let associations: u32 = options.number("assocs", 1);
    let options = Arc::new(options);
    let begin = Instant::now();
    let threads: Vec<_> = (0..associations)
        .map(|number| {
            let (load, options) = (load.to_owned(), options.clone());
            thread::spawn(move || {
                let mut count = Count::default();
                if let Err(error) = one(&load, &options, number, &mut count) {
                    eprintln!("association {number}: {error}");
                    count.bad += 1;
                }
                count
            })
        })
        .collect();
    let mut all = Count::default();
    for thread in threads {
        all.add(thread.join().unwrap_or(Count { bad: 1, ..Count::default() }));
    }
    let seconds = begin.elapsed().as_secs_f64();
    all.times.sort_unstable();
    let [half, most, longest] = [50, 99, 100].map(|hundredths| all.percentile(hundredths));
    let Count { ok, bad, .. } = all;
    print!("{load} ok={ok} bad={bad} secs={seconds:.4} per_s={:.1}", ok as f64 / seconds);
    println!(" p50_us={half} p99_us={most} longest_us={longest}");
    Ok(bad == 0)
}

fn one(load: &str, options: &Options, number: u32, count: &mut Count) -> io::Result<()> {
    let operations: u32 = options.number("count", 1);
    match load {
        "store" => store(options, number, operations, count),
        "echo" => {
            let mut wire = open(options, &[(VERIFICATION, false)])?;
            for id in 0..operations {
                let begin = Instant::now();
                echo(&mut wire, id as u16, count)?;
                count.times.push(begin.elapsed());
            }
            wire.release()
        }
        "assoc" => {
            for id in 0..operations {
                let begin = Instant::now();
                let mut wire = open(options, &[(VERIFICATION, false)])?;
                echo(&mut wire, id as u16, count)?;
                wire.release()?;
                count.times.push(begin.elapsed());
            }
            Ok(())
        }
        "find" => find(options, operations, count),
        "move" => moved(options, operations, count),
        _ => get(options, operations, count),
    }
}

fn open(options: &Options, contexts: &[(&str, bool)]) -> io::Result<Wire> {
    let mut wire = Wire::new(TcpStream::connect((Ipv4Addr::LOCALHOST, options.port()))?)?;
    wire.associate(options.text("called"), contexts)?;
    Ok(wire)
}

fn request(sop_class: &str, field: u16, id: u16, data_set: u16, sop_instance: Option<&str>) -> Vec<u8> {
    let (field, id, data_set) = (field.to_le_bytes(), id.to_le_bytes(), data_set.to_le_bytes());
    let mut elements: Vec<(u32, &[u8])> =
        vec![(tag::SOP_CLASS, sop_class.as_bytes()), (tag::FIELD, &field), (tag::MESSAGE_ID, &id)];
    if data_set == DATA_SET.to_le_bytes() {
        elements.push((tag::PRIORITY, &[0, 0]));
    }
    elements.push((tag::DATA_SET_TYPE, &data_set));
    elements.extend(sop_instance.map(|uid| (tag::SOP_INSTANCE, uid.as_bytes())));
    command(&elements)
}

fn answered(wire: &mut Wire) -> io::Result<Command> {
    let message = wire.read_message(|_, _| Ok(()))?;
    message
        .map(|message| message.command)
        .ok_or_else(|| io::Error::other("the peer released the association"))
}

fn echo(wire: &mut Wire, id: u16, count: &mut Count) -> io::Result<()> {
    let mut out = Vec::new();
    wire.message(&mut out, 1, &request(VERIFICATION, C_ECHO, id, NO_DATA_SET, None), None);
    wire.write(&out)?;
    match answered(wire)?.number(tag::STATUS) {
        SUCCESS => count.ok += 1,
        _ => count.bad += 1,
    }
    Ok(())
}

fn store(options: &Options, association: u32, operations: u32, count: &mut Count) -> io::Result<()> {
    let pixels: Vec<u8> = (0..options.number("pixels", 8192u32)).map(|at| (at * 7 % 251) as u8).collect();
    let (salt, per_study) = (options.number("salt", 1), options.number("per-study", 100));
    let mut wire = open(options, &[(CT_IMAGE, false)])?;
    let mut out = Vec::new();
    for number in 0..operations {
        let names = Names::of(salt, association, number, per_study);
        let data_set = data_set(&names, number, &pixels);
        let request = request(CT_IMAGE, C_STORE, number as u16, DATA_SET, Some(&names.instance));
        out.clear();
        wire.message(&mut out, 1, &request, Some(&data_set));
        let begin = Instant::now();
        wire.write(&out)?;
        match answered(&mut wire)?.number(tag::STATUS) {
            SUCCESS => count.ok += 1,
            _ => count.bad += 1,
        }
        count.times.push(begin.elapsed());
    }
    wire.release()
}

fn find(options: &Options, operations: u32, count: &mut Count) -> io::Result<()> {
    let mut wire = open(options, &[(FIND, false)])?;
    let mut keys = Vec::new();
    element(&mut keys, 0x0008_0020, b"", 0);
    element(&mut keys, 0x0008_0052, b"STUDY", b' ');
    element(&mut keys, 0x0010_0010, b"", 0);
    element(&mut keys, 0x0010_0020, options.text("key").as_bytes(), b' ');
    element(&mut keys, 0x0020_000D, b"", 0);
    for id in 0..operations {
        let mut out = Vec::new();
        let begin = Instant::now();
        wire.message(&mut out, 1, &request(FIND, C_FIND, id as u16, DATA_SET, None), Some(&keys));
        wire.write(&out)?;
        loop {
            match answered(&mut wire)?.number(tag::STATUS) {
                0xFF00 | 0xFF01 => count.ok += 1,
                SUCCESS => break,
                status => return Err(io::Error::other(format!("C-FIND ended with {status:04X}"))),
            }
        }
        count.times.push(begin.elapsed());
    }
    wire.release()
}

fn get(options: &Options, operations: u32, count: &mut Count) -> io::Result<()> {
    let mut wire = open(options, &[(GET, false), (CT_IMAGE, true)])?;
    let keys = study(options);
    for id in 0..operations {
        let mut out = Vec::new();
        let begin = Instant::now();
        wire.message(&mut out, 1, &request(GET, C_GET, id as u16, DATA_SET, None), Some(&keys));
        wire.write(&out)?;
        loop {
            let message = wire.read_message(|_, _| Ok(()))?;
            let message = message.ok_or_else(|| io::Error::other("the peer released the association"))?;
            match (message.command.number(tag::FIELD), message.command.number(tag::STATUS)) {
                (C_STORE, _) => {
                    count.ok += 1;
                    out.clear();
                    wire.message(&mut out, message.context, &success(&message.command), None);
                    wire.write(&out)?;
                }
                (_, 0xFF00) => {}
                (_, SUCCESS) => break,
                (_, status) => return Err(io::Error::other(format!("C-GET ended with {status:04X}"))),
            }
        }
        count.times.push(begin.elapsed());
    }
    wire.release()
}

/// What is asked for in a C-GET or C-MOVE.
fn study(options: &Options) -> Vec<u8> {
    let mut keys = Vec::new();
    element(&mut keys, 0x0008_0052, b"STUDY", b' ');
    element(&mut keys, 0x0020_000D, options.text("study").as_bytes(), 0);
    keys
}

fn moved(options: &Options, operations: u32, count: &mut Count) -> io::Result<()> {
    let mut wire = open(options, &[(MOVE, false)])?;
    let keys = study(options);
    for id in 0..operations {
        let (field, id) = (C_MOVE.to_le_bytes(), (id as u16).to_le_bytes());
        let request = command(&[
            (tag::SOP_CLASS, MOVE.as_bytes()),
            (tag::FIELD, &field),
            (tag::MESSAGE_ID, &id),
            (tag::MOVE_DESTINATION, options.text("to").as_bytes()),
            (tag::PRIORITY, &[0, 0]),
            (tag::DATA_SET_TYPE, &DATA_SET.to_le_bytes()),
        ]);
        let mut out = Vec::new();
        let begin = Instant::now();
        wire.message(&mut out, 1, &request, Some(&keys));
        wire.write(&out)?;
        loop {
            let response = answered(&mut wire)?;
            match response.number(tag::STATUS) {
                0xFF00 => {}
                SUCCESS => break count.ok += u64::from(response.number(tag::COMPLETED)),
                status => return Err(io::Error::other(format!("C-MOVE ended with {status:04X}"))),
            }
        }
        count.times.push(begin.elapsed());
    }
    wire.release()
}

/// The response that says Success.
pub(crate) fn success(request: &Command) -> Vec<u8> {
    let field = (request.number(tag::FIELD) | RESPONSE).to_le_bytes();
    let no_data_set = NO_DATA_SET.to_le_bytes();
    let mut elements: Vec<(u32, &[u8])> = vec![
        (tag::SOP_CLASS, request.value(tag::SOP_CLASS)),
        (tag::FIELD, &field),
        (tag::ANSWERED_ID, request.value(tag::MESSAGE_ID)),
        (tag::DATA_SET_TYPE, &no_data_set),
        (tag::STATUS, &[0, 0]),
    ];
    if !request.value(tag::SOP_INSTANCE).is_empty() {
        elements.push((tag::SOP_INSTANCE, request.value(tag::SOP_INSTANCE)));
    }
    command(&elements)
}
