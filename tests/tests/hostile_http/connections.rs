//! Who is slow, who is many, and who takes nothing.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use kerma_tests::attack::wire;
use kerma_tests::require;

use crate::site::{Attack, Site};

pub(crate) const ATTACKS: [Attack; 7] = [
    Attack { name: "60 heads, a byte every 100 ms", run: slow_heads },
    Attack { name: "40 bodies, a byte every 100 ms", run: slow_bodies },
    Attack { name: "60 connections that say nothing", run: silent },
    Attack { name: "30 who ask for a study and take nothing of it", run: takers_of_nothing },
    Attack { name: "60 who search everything again and again", run: searchers },
    Attack { name: "10,000 connections", run: ten_thousand },
    Attack { name: "other protocols", run: other_protocols },
];

/// Longer than a head may take.
const LONG: Duration = Duration::from_secs(12);

fn connect(site: &Site) -> TcpStream {
    let stream = TcpStream::connect(&site.server).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

/// A byte at a time on each, until all are closed or the time is over; how many are still open then.
fn drip(mut streams: Vec<TcpStream>, bytes: &[u8], time: Duration) -> usize {
    let begin = Instant::now();
    for byte in bytes.iter().cycle() {
        streams.retain_mut(|stream| stream.write_all(&[*byte]).is_ok());
        if streams.is_empty() || begin.elapsed() > time {
            break;
        }
        thread::sleep(Duration::from_millis(100));
    }
    streams.len()
}

fn slow_heads(site: &Site) {
    let streams: Vec<TcpStream> = (0..60).map(|_| connect(site)).collect();
    for mut stream in &streams {
        let _ = stream.write_all(b"GET /dicom-web/studies HTTP/1.1\r\nX: ");
    }
    assert_eq!(drip(streams, b"x", LONG * 2), 0, "a head goes on for ever");
}

fn slow_bodies(site: &Site) {
    let streams: Vec<TcpStream> = (0..40).map(|_| connect(site)).collect();
    for (number, mut stream) in streams.iter().enumerate() {
        let path = ["/dicom-web/studies", "/dicom-web/workitems", "/upload", "/login"][number % 4];
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nContent-Length: 1000000\r\nContent-Type: application/dicom\r\n\r\n",
            site.server
        );
        let _ = stream.write_all(head.as_bytes());
    }
    // what arrives, however slowly, may be a slow peer's; when it goes nothing of it is left
    drip(streams, b"x", LONG);
}

fn silent(site: &Site) {
    let streams: Vec<TcpStream> = (0..60).map(|_| connect(site)).collect();
    for mut stream in streams {
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("who says nothing is never let go");
    }
}

fn takers_of_nothing(site: &Site) {
    let streams: Vec<TcpStream> = (0..30).map(|_| connect(site)).collect();
    for mut stream in &streams {
        let request =
            format!("GET /dicom-web/studies/{} HTTP/1.1\r\nHost: {}\r\n\r\n", wire::STUDY, site.server);
        let _ = stream.write_all(request.as_bytes());
    }
    thread::sleep(Duration::from_secs(5));
}

fn searchers(site: &Site) {
    let until = Instant::now() + Duration::from_secs(5);
    thread::scope(|scope| {
        for _ in 0..60 {
            scope.spawn(|| {
                while Instant::now() < until {
                    site.get("/dicom-web/instances?PatientName=*a*b*c*&includefield=all", "application/json");
                }
            });
        }
    });
}

/// As many as this process may open: the server has as many as it wants to have.
fn ten_thousand(site: &Site) {
    let limits = fs::read_to_string("/proc/self/limits").unwrap();
    let files = limits.lines().find(|line| line.starts_with("Max open files")).unwrap();
    let most: usize = files.split_whitespace().nth(3).unwrap().parse().unwrap_or(usize::MAX);
    let count = 10_000.min(most.saturating_sub(200));
    if count < 10_000 {
        let why = format!("this process may open {most} files");
        eprintln!("******** {count} connections: {why} ********");
        require::notes().iter().for_each(|notes| require::note(notes, "more connections over HTTP", &why));
    }
    let mut streams = Vec::new();
    let address = site.server.parse().unwrap();
    for number in 0..count {
        // one that is not taken in time is a connection that the attacker does not have
        let Ok(mut stream) = TcpStream::connect_timeout(&address, Duration::from_secs(2)) else { continue };
        if number % 2 == 0 {
            let _ = stream.write_all(b"GET /dicom-web/studies HTTP/1.1\r\n");
        }
        streams.push(stream);
    }
    eprintln!("{} of {count} connections came about", streams.len());
    thread::sleep(Duration::from_secs(1));
}

fn other_protocols(site: &Site) {
    let noise: Vec<u8> = (0..100_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for bytes in [
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        wire::associate_rq("QRSCP", "STRANGER", &[wire::STORE]),
        [&[0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3][..], &[7; 512]].concat(),
        b"GET / HTTP/0.9\r\n\r\n".to_vec(),
        b"\0\0\0\0\r\n\r\n".to_vec(),
        noise,
    ] {
        for _ in 0..20 {
            let mut stream = connect(site);
            let _ = stream.write_all(&bytes);
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer);
            assert!(!answer.starts_with(b"HTTP/1.1 2"), "{:?}", String::from_utf8_lossy(&answer));
        }
    }
}
