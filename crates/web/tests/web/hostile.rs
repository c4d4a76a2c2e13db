//! What strangers try, and that it harms nothing.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use kerma_dictionary::uids;
use kerma_web::{Limits, Server, Web};

use super::support::{Answer, Site, instance};

fn site() -> Site {
    let site = Site::new();
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    site
}

#[track_caller]
fn is_well(site: &Site) {
    assert_eq!(site.get("/studies").is(200).json().as_array().unwrap().len(), 1);
}

#[test]
fn paths_lead_nowhere_but_to_what_they_name() {
    let site = site();
    let long = "1".repeat(100_000);
    for path in [
        "/studies/../../etc/passwd",
        "/studies/%2e%2e/%2e%2e/etc/passwd",
        "/studies/..%2f..%2fetc%2fpasswd",
        "/studies/1.2.1%00/metadata",
        "/studies/1.2.1;x/metadata",
        "/studies/1.2.1/series/../../../index.sqlite",
        "/studies/1.2.1/series/1.2.1.1/instances/1.2.1.1.1/bulkdata/../../../../index.sqlite",
        "/studies/%ff/metadata",
        "//studies",
        "/nothing",
        &format!("/studies/{long}"),
        &format!("/studies?PatientName={long}"),
        &format!("/studies?{}", "PatientName=x&".repeat(5000)),
    ] {
        let answer = site.raw(
            format!("GET /dicom-web{path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", site.address)
                .as_bytes(),
        );
        let head = String::from_utf8_lossy(&answer[..answer.len().min(15)]).into_owned();
        let status = head.get(9..12).unwrap_or_default();
        // What is longer than a head may be is closed, which may overtake the answer.
        assert!(matches!(status, "400" | "404" | "414" | "431" | ""), "{path:.80}: {head}");
    }
    is_well(&site);
}

#[test]
fn what_is_no_request_to_store_harms_nothing() {
    let site = site();
    let post = |headers: &str, body: &[u8]| {
        let head = format!(
            "POST /dicom-web/studies HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
             Content-Type: multipart/related; type=\"application/dicom\"; boundary=B\r\n{headers}\r\n\r\n",
            site.address
        );
        [head.as_bytes(), body].concat()
    };
    let endless = [b"--B\r\nX: ".as_slice(), &[b'x'; 1 << 20]].concat();
    let deep = [b"--B\r\n\r\n".as_slice(), &[0; 128], b"DICM", &[0xFF; 1 << 20], b"\r\n--B--"].concat();
    for (what, request) in [
        ("less than it says", post("Content-Length: 1000", b"--B\r\n\r\n")),
        ("more than it says", post("Content-Length: 1", b"--B\r\n\r\nx\r\n--B--")),
        ("two lengths", post("Content-Length: 1\r\nContent-Length: 2", b"xx")),
        ("a negative length", post("Content-Length: -1", b"xx")),
        ("a chunk that is none", post("Transfer-Encoding: chunked", b"ZZZ\r\n")),
        ("both", post("Transfer-Encoding: chunked\r\nContent-Length: 5", b"0\r\n\r\n")),
        ("an endless head of a part", post(&format!("Content-Length: {}", endless.len()), &endless)),
        ("lengths of gigabytes", post(&format!("Content-Length: {}", deep.len()), &deep)),
    ] {
        let mut stream = TcpStream::connect(site.address).unwrap();
        let _ = stream.write_all(&request);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(!answer.starts_with(b"HTTP/1.1 200"), "{what}");
        is_well(&site);
    }
    assert_eq!(site.archive.holdings().unwrap().instances, 1);
}

#[test]
fn who_says_nothing_is_cut_off_and_takes_nobodys_place() {
    let site = site();
    let mut limits = Limits::default();
    limits.head_time = Duration::from_millis(500);
    limits.connections = 8;
    limits.connections_per_address = 8;
    let router = Web::new(site.archive.clone()).router();
    let address = Server::new(router).limits(limits).serve("127.0.0.1:0".parse().unwrap()).unwrap();
    let silent: Vec<TcpStream> = (0..8).map(|_| TcpStream::connect(address).unwrap()).collect();
    // They are cut off, and then there is room.
    let start = Instant::now();
    for mut stream in silent {
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
    }
    assert!(start.elapsed() < Duration::from_secs(10));
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .write_all(b"GET /dicom-web/studies HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    Answer::read(&answer).is(200);
}

#[test]
fn an_address_has_no_more_connections_and_requests_than_it_may() {
    let site = site();
    let mut limits = Limits::default();
    limits.connections_per_address = 3;
    limits.requests_per_second = Some(5);
    let router = Web::new(site.archive.clone()).router();
    let address = Server::new(router).limits(limits).serve("127.0.0.1:0".parse().unwrap()).unwrap();
    let held: Vec<TcpStream> = (0..3).map(|_| TcpStream::connect(address).unwrap()).collect();
    std::thread::sleep(Duration::from_millis(200));
    let mut one_more = TcpStream::connect(address).unwrap();
    let _ = one_more.write_all(b"GET /dicom-web/studies HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    let mut answer = Vec::new();
    let _ = one_more.read_to_end(&mut answer);
    assert!(answer.is_empty());
    drop(held);
    std::thread::sleep(Duration::from_millis(200));
    let mut stream = TcpStream::connect(address).unwrap();
    let asked = b"GET /dicom-web/studies HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".repeat(20);
    let last = b"GET /dicom-web/studies HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    stream.write_all(&[asked, last.to_vec()].concat()).unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).unwrap();
    let count = |status: &str| answers.matches(&format!("HTTP/1.1 {status} ")).count();
    assert!(count("200") >= 5 && count("429") >= 5, "{} {}", count("200"), count("429"));
}
