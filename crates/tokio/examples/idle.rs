//! What an idle association costs: an SCP in this process, and a bare client in another that opens associations by raw
//! bytes, leaves them alone, and then sends a C-ECHO on each.
//!
//!     cargo run --release -p kerma-tokio --example idle -- 10000
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing)]
use std::{
    env,
    error::Error,
    fs,
    io::{BufRead, BufReader, Read, Write, stdin},
    net::TcpStream,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use kerma_tokio::{ApplicationEntity, Limits, Verification};
use tokio::runtime::Builder;

/// Longer than the endpoint keeps a buffer that nobody uses.
const SETTLE: Duration = Duration::from_secs(3);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [client, address, count] if client == "client" => be_client(address, count.parse()?),
        [] => be_scp(10_000),
        [count, ..] => be_scp(count.parse()?),
    }
}

fn be_scp(count: usize) -> Result<(), Box<dyn Error>> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let limits = Limits { idle: Some(Duration::from_secs(3600)), ..Limits::default() };
    let entity =
        ApplicationEntity::new("SCP")?.limits(limits).max_associations(count).provide(Verification::new());
    let listener = runtime.block_on(entity.listen("127.0.0.1:0"))?;
    let (address, shutdown) = (listener.local_addr().to_string(), listener.shutdown_handle());
    let service = runtime.spawn(listener.serve());
    let mut client = Command::new(env::current_exe()?)
        .args(["client", &address, &count.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut to_client = client.stdin.take().ok_or("no stdin")?;
    let mut said = BufReader::new(client.stdout.take().ok_or("no stdout")?).lines();
    // What it does first, and says when it is done.
    let mut has = |what: &str| -> Result<Duration, Box<dyn Error>> {
        let start = Instant::now();
        writeln!(to_client, "{what}")?;
        match said.next() {
            Some(Ok(done)) if done == what => Ok(start.elapsed()),
            _ => Err(format!("the client could not {what}").into()),
        }
    };
    has("warm up")?;
    sleep(SETTLE);
    let before = resident()?;
    let took = has("open")?;
    sleep(SETTLE);
    let after = resident()?;
    println!("{count} associations, opened in {took:.2?}");
    println!("resident before {} KiB, after {} KiB", before >> 10, after >> 10);
    println!("{} bytes for each", after.saturating_sub(before) / count as u64);
    let took = has("echo")?;
    println!("a C-ECHO on each, one after the other: {took:.2?}, all answered with Success");
    sleep(SETTLE);
    println!("resident {} KiB after that", resident()? >> 10);
    shutdown.shutdown();
    runtime.block_on(service)??;
    client.wait()?;
    Ok(())
}

/// The resident memory of this process, bytes.
fn resident() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    let kib: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib << 10)
}

fn be_client(address: &str, count: usize) -> Result<(), Box<dyn Error>> {
    let mut associations = Vec::new();
    for what in stdin().lines() {
        let what = what?;
        match what.as_str() {
            // What the SCP needs once and for all.
            "warm up" => echo(&mut associate(address)?)?,
            "open" => {
                for _ in 0..count {
                    associations.push(associate(address)?);
                }
            }
            _ => associations.iter_mut().try_for_each(echo)?,
        }
        println!("{what}");
    }
    Ok(())
}

/// An association for Verification in Implicit VR Little Endian (PS3.8 §9.3.2).
fn associate(address: &str) -> Result<TcpStream, Box<dyn Error>> {
    let item = |kind: u8, value: &[u8]| [&[kind, 0][..], &(value.len() as u16).to_be_bytes(), value].concat();
    let context =
        [&[1, 0, 0, 0][..], &item(0x30, b"1.2.840.10008.1.1"), &item(0x40, b"1.2.840.10008.1.2")].concat();
    let user = [item(0x51, &16384_u32.to_be_bytes()), item(0x52, b"1.2.3.4")].concat();
    let body = [
        &[0, 1, 0, 0][..],
        b"SCP             IDLE            ",
        &[0; 32],
        &item(0x10, b"1.2.840.10008.3.1.1.1"),
        &item(0x20, &context),
        &item(0x50, &user),
    ]
    .concat();
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.write_all(&pdu(1, &body))?;
    match answer(&mut stream)? {
        (2, _) => Ok(stream),
        (kind, _) => Err(format!("PDU type {kind} instead of A-ASSOCIATE-AC").into()),
    }
}

/// A C-ECHO (PS3.7 §9.3.5), answered with Success.
fn echo(stream: &mut TcpStream) -> Result<(), Box<dyn Error>> {
    let element = |number: u16, value: &[u8]| {
        [&[0, 0][..], &number.to_le_bytes(), &(value.len() as u32).to_le_bytes(), value].concat()
    };
    let command = [
        element(0x0000, &56_u32.to_le_bytes()),
        element(0x0002, b"1.2.840.10008.1.1\0"),
        element(0x0100, &0x0030_u16.to_le_bytes()),
        element(0x0110, &1_u16.to_le_bytes()),
        element(0x0800, &0x0101_u16.to_le_bytes()),
    ]
    .concat();
    let pdv = [&(command.len() as u32 + 2).to_be_bytes()[..], &[1, 3], &command].concat();
    stream.write_all(&pdu(4, &pdv))?;
    let (kind, response) = answer(stream)?;
    let success = element(0x0900, &[0, 0]);
    match kind == 4 && response.windows(success.len()).any(|window| window == success) {
        true => Ok(()),
        false => Err(format!("PDU type {kind} instead of a C-ECHO-RSP with Success").into()),
    }
}

fn pdu(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind, 0][..], &(body.len() as u32).to_be_bytes(), body].concat()
}

fn answer(stream: &mut TcpStream) -> Result<(u8, Vec<u8>), Box<dyn Error>> {
    let mut header = [0; 6];
    stream.read_exact(&mut header)?;
    let length = u32::from_be_bytes([header[2], header[3], header[4], header[5]]);
    let mut body = vec![0; length as usize];
    stream.read_exact(&mut body)?;
    Ok((header[0], body))
}
