//! The archive's HTTP port: what it serves, and what strangers try on it.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::harness::{Folder, Scp, kerma};
use super::qrscp::{sample, start, store};

/// An archive with metrics, and where they are.
fn watched(folder: &Folder) -> (Scp, String) {
    let scp = start(folder, &["--metrics", "127.0.0.1:0"]);
    let address = scp.wait_for("listening", 1)[0]["metrics"].as_str().unwrap().to_owned();
    (scp, address)
}

/// All that is answered to these bytes until the connection ends, which it does before long.
fn answer(address: &str, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    // It may answer, and close, before it has read all.
    let _ = stream.write_all(request);
    rest(&mut stream)
}

fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    if let Err(error) = stream.read_to_end(&mut answer) {
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "the connection does not end");
    }
    String::from_utf8_lossy(&answer).into_owned()
}

pub(crate) fn request(address: &str, method: &str, path: &str) -> String {
    answer(address, format!("{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes())
}

#[track_caller]
fn is_well(scp: &Scp, address: &str) {
    let metrics = request(address, "GET", "/metrics");
    assert!(metrics.starts_with("HTTP/1.1 200 OK\r\n") && metrics.ends_with("# EOF\n"), "{metrics}");
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
}

#[test]
fn what_was_done_is_counted() {
    let folder = Folder::new();
    let (scp, address) = watched(&folder);
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    scp.wait_for("association_closed", 1);
    let metrics = request(&address, "GET", "/metrics");
    for line in [
        "kerma_associations 0",
        "kerma_associations_ended_total{outcome=\"released\"} 1",
        "kerma_operations_total{operation=\"C-STORE\",role=\"scp\",status=\"success\"} 1",
        "kerma_operation_seconds_count{operation=\"C-STORE\",role=\"scp\"} 1",
        "kerma_received_bytes_total ",
        "kerma_commit_queue 0",
        "kerma_disk_free_bytes ",
        "kerma_held{level=\"image\"} 1",
    ] {
        assert!(metrics.contains(&format!("\n{line}")), "{line}: {metrics}");
    }
    let other = folder.join("other");
    kerma(&["qrscp", "--instance-location", other.to_str().unwrap(), "--metrics", &address])
        .exits(1)
        .says(&["metrics at", &address]);
}

#[test]
fn peers_cannot_make_series() {
    let folder = Folder::new();
    let (scp, address) = watched(&folder);
    let series = || {
        let metrics = request(&address, "GET", "/metrics");
        let lines = metrics.lines().filter(|line| line.starts_with("kerma_"));
        lines.filter_map(|line| Some(line.rsplit_once(' ')?.0.to_owned())).collect::<Vec<_>>()
    };
    store(&scp, "FIRST", &sample(&folder, "1.2.3.1")).exits(0);
    scp.wait_for("association_closed", 1);
    let before = series();
    for (number, title) in ["A", "B C", r#"say="x""#, "LAST"].into_iter().enumerate() {
        store(&scp, title, &sample(&folder, &format!("1.2.3.9.{number}"))).exits(0);
    }
    scp.wait_for("association_closed", 5);
    assert!(!before.is_empty());
    assert_eq!(series(), before);
}

#[test]
fn there_are_some_pages_and_they_can_only_be_read() {
    let folder = Folder::new();
    let (scp, address) = watched(&folder);
    let health = request(&address, "GET", "/health");
    assert!(health.starts_with("HTTP/1.1 200 OK\r\n") && health.ends_with("\r\n\r\nok\n"), "{health}");
    for (path, text) in [("/health/live", "alive\n"), ("/health/ready", "ready\n")] {
        let answer = request(&address, "GET", path);
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with(text), "{answer}");
    }
    let head = request(&address, "HEAD", "/metrics");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && head.ends_with("\r\n\r\n"), "{head}");
    for path in ["/", "/metrics/", "/health/x", "//metrics", "/%6detrics", "*"] {
        let answer = request(&address, "GET", path);
        assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "ANYTHING"] {
        let answer = request(&address, method, "/metrics");
        assert!(answer.starts_with("HTTP/1.1 405 "), "{method}: {answer}");
        assert!(answer.to_ascii_lowercase().contains("\r\nallow: get, head\r\n"), "{method}: {answer}");
    }
    assert!(request(&address, "GET", "/metrics?name=x").starts_with("HTTP/1.1 200 "));
    is_well(&scp, &address);
}

#[test]
fn an_archive_that_stores_nothing_is_not_healthy() {
    let folder = Folder::new();
    let path = super::qrscp::configured(&folder, "[storage]\nreserve = \"9000 TiB\"\n");
    let scp = start(&folder, &["--metrics", "127.0.0.1:0", "-c", &path]);
    let address = scp.wait_for("listening", 1)[0]["metrics"].as_str().unwrap().to_owned();
    let health = request(&address, "GET", "/health");
    assert!(health.starts_with("HTTP/1.1 503 ") && health.contains("reserve 9000 TiB"), "{health}");
    let ready = request(&address, "GET", "/health/ready");
    assert!(ready.starts_with("HTTP/1.1 503 ") && ready.contains("reserve 9000 TiB"), "{ready}");
    assert!(request(&address, "GET", "/health/live").starts_with("HTTP/1.1 200 "), "it is alive");
}

#[test]
fn what_is_no_request_is_refused_and_harms_nothing() {
    let folder = Folder::new();
    let (scp, address) = watched(&folder);
    let post = |headers: &str, body: &str| {
        format!("POST /metrics HTTP/1.1\r\nHost: x\r\n{headers}\r\n\r\n{body}").into_bytes()
    };
    let chunked = "Transfer-Encoding: chunked";
    let long = "x".repeat(1 << 20);
    let many: String = (0..5000).map(|number| format!("H{number}: x\r\n")).collect();
    for (what, bytes, statuses) in [
        ("a body of a TiB", post("Content-Length: 1099511627776", ""), &["413"][..]),
        ("a body of 2^63", post("Content-Length: 9223372036854775808", ""), &["413"]),
        ("a body of 2^64 - 1", post("Content-Length: 18446744073709551615", ""), &["413", "431", "400"]),
        ("a length that is no number", post("Content-Length: 1e9", ""), &["400"]),
        ("a length past all numbers", post(&format!("Content-Length: {}", "9".repeat(99)), ""), &["400"]),
        ("a negative length", post("Content-Length: -1", ""), &["400"]),
        ("two lengths", post("Content-Length: 1\r\nContent-Length: 2", "x"), &["400"]),
        ("a body longer than the limit", post("Content-Length: 1048576", &long), &["413"]),
        ("a chunk without a number", post(chunked, "ZZZ\r\nnonsense\r\n"), &["400"]),
        ("a chunk past all numbers", post(chunked, "FFFFFFFFFFFFFFFFFF\r\nx"), &["400"]),
        ("a chunk of 2^64 - 1", post(chunked, &format!("FFFFFFFFFFFFFFFF\r\n{long}")), &["413", "400"]),
        ("chunks past the limit", post(chunked, &format!("100000\r\n{long}\r\n0\r\n\r\n")), &["413"]),
        ("a chunk that breaks its length", post(chunked, "3\r\nabcdef\r\n0\r\n\r\n"), &["400"]),
        ("an endless extension", post(chunked, &format!("1;{long}\r\n")), &["400"]),
        ("endless trailers", post(chunked, &format!("0\r\n{many}\r\n")), &["400"]),
        ("a long request line", format!("GET /{long} HTTP/1.1\r\n\r\n").into(), &["414", "431"]),
        ("a long method", long.clone().into(), &["400", "431"]),
        ("a long header", post(&format!("X: {long}"), ""), &["431"]),
        ("many headers", post(many.trim_end(), ""), &["431"]),
        ("no host", b"GET /metrics HTTP/1.1\r\n\r\n".into(), &["400"]),
        ("no version", b"GET /metrics\r\n\r\n".into(), &["400"]),
        ("a newer version", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".into(), &["400", "505", ""]),
        ("TLS", b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\r\n\r\n".into(), &["400"]),
        ("DICOM", [b"\x01\0\0\0\0\x44\0\x01\0\0".as_slice(), &[b' '; 32]].concat(), &["400"]),
        ("zeros", vec![0; 4096], &["400"]),
        ("lines", b"\r\n".repeat(1 << 16), &["400", "431"]),
    ] {
        let answer = answer(&address, &bytes);
        // What is closed before it is read is a reset, which may overtake the answer.
        let unanswered = answer.is_empty() && (bytes.len() > 16 << 10 || statuses.contains(&""));
        let refused = statuses.iter().any(|status| answer.starts_with(&format!("HTTP/1.1 {status} ")));
        assert!(refused || unanswered, "{what}: {answer}");
        is_well(&scp, &address);
    }
}

#[test]
fn what_never_ends_is_cut_off() {
    let folder = Folder::new();
    let (scp, address) = watched(&folder);
    let cases = [
        ("nothing", "", ""),
        ("half a request line", "GET /met", ""),
        ("a header at a time", "GET /metrics HTTP/1.1\r\n", "X: y\r\n"),
        ("a body that does not come", "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n", ""),
        ("a body that trickles", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n", "x"),
        ("chunks", "POST /metrics HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
        (
            "a body that is promised",
            "GET / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n",
            "",
        ),
    ];
    let attacks = cases.map(|(what, beginning, more)| {
        let mut stream = TcpStream::connect(&address).unwrap();
        stream.write_all(beginning.as_bytes()).unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
        thread::spawn(move || {
            let start = Instant::now();
            let mut buffer = [0; 4096];
            loop {
                assert!(start.elapsed() < Duration::from_secs(40), "{what}: the connection does not end");
                match stream.read(&mut buffer) {
                    Ok(0) => return,
                    Ok(_) => {}
                    Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                        if stream.write_all(more.as_bytes()).is_err() {
                            return;
                        }
                    }
                    Err(_) => return,
                }
            }
        })
    });
    is_well(&scp, &address);
    attacks.into_iter().for_each(|attack| attack.join().unwrap());
    is_well(&scp, &address);
}

#[test]
fn an_endless_request_is_cut_off_before_it_is_long() {
    let folder = Folder::new();
    let (scp, address) = watched(&folder);
    for beginning in [
        "GET /",
        "GET /metrics HTTP/1.1\r\nX: ",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;",
    ] {
        let mut stream = TcpStream::connect(&address).unwrap();
        stream.write_all(beginning.as_bytes()).unwrap();
        let taken = (0..1 << 10).take_while(|_| stream.write_all(&[b'a'; 64 << 10]).is_ok()).count();
        assert!(taken < 1 << 10, "64 MiB of {beginning:?} are taken");
        is_well(&scp, &address);
    }
}

#[test]
fn a_client_that_does_not_read_harms_nothing() {
    let folder = Folder::new();
    let (scp, address) = watched(&folder);
    let clients: Vec<TcpStream> = (0..50)
        .map(|_| {
            let mut stream = TcpStream::connect(&address).unwrap();
            let _ = stream.write_all(&b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1000));
            let _ = stream.shutdown(Shutdown::Write);
            stream
        })
        .collect();
    is_well(&scp, &address);
    drop(clients);
}

#[test]
#[cfg(target_os = "linux")]
fn silent_clients_take_no_descriptors_of_associations() {
    use std::process::Command;

    let folder = Folder::new();
    let archive = folder.join("archive");
    // Fewer descriptors than there are clients.
    let script = "ulimit -n 128 && exec \"$0\" \"$@\"";
    let mut command = Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_kerma"), "qrscp", "--json", "-ba", "127.0.0.1"]);
    command.args(["--port", "0", "--metrics", "127.0.0.1:0", "--instance-location"]).arg(&archive);
    let scp = Scp::spawn(command);
    let address = scp.wait_for("listening", 1)[0]["metrics"].as_str().unwrap().to_owned();
    let descriptors = || std::fs::read_dir(format!("/proc/{}/fd", scp.id())).unwrap().count();
    let before = descriptors();
    let clients: Vec<TcpStream> = (0..400).map(|_| TcpStream::connect(&address).unwrap()).collect();
    store(&scp, "ME", &sample(&folder, "1.2.3.1")).exits(0);
    is_well(&scp, &address);
    assert!(descriptors() <= before + 32 + 8, "{} descriptors", descriptors());
    // They come back although the clients stay.
    let start = Instant::now();
    while descriptors() > before + 4 {
        assert!(start.elapsed() < Duration::from_secs(30), "{} descriptors, {before} before", descriptors());
        thread::sleep(Duration::from_millis(50));
    }
    drop(clients);
    is_well(&scp, &address);
}
