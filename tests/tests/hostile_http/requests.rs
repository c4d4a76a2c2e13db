//! Requests that are none, that lead elsewhere, or are two in one.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use crate::site::{Attack, Site};

pub(crate) const ATTACKS: [Attack; 5] = [
    Attack { name: "traversal in paths", run: traversal },
    Attack { name: "long paths, queries and heads", run: long },
    Attack { name: "lengths that are wrong", run: lengths },
    Attack { name: "two requests in one", run: smuggling },
    Attack { name: "thousands of ranges, media types and cookies", run: lists },
];

/// All that is answered to these bytes, with no more to come.
pub(crate) fn answers(site: &Site, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(&site.server).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let _ = stream.write_all(bytes);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn is_refused(what: &str, answer: &str) {
    // what is too long may be closed before all was read, which overtakes the answer
    let is_refusal =
        answer.is_empty() || answer.starts_with("HTTP/1.1 4") || answer.starts_with("HTTP/1.1 3");
    assert!(is_refusal, "{what:.200}: {answer:.500}");
}

fn traversal(site: &Site) {
    let up = [
        "../",
        "%2e%2e/",
        "..%2f",
        "%2e%2e%2f",
        "..%5c",
        "..\\",
        "%252e%252e%252f",
        "..%c0%af",
        ".%00./",
        "....//",
    ];
    let places = [
        "/dicom-web/studies/UP",
        "/dicom-web/studies/1.2/series/UP",
        "/dicom-web/studies/1.2/series/1.2/instances/UP",
        "/dicom-web/studies/1.2/series/1.2/instances/1.2/bulkdata/UP",
        "/dicom-web/studies/1.2/series/1.2/instances/1.2/frames/UP",
        "/dicom-web/workitems/UP",
        "/dicom-web/subscribers/UP",
        "/study/UP",
        "/study/1.2/series/UP",
        "/study/1.2/download/UP",
        "/assets/UP",
        "/UP",
    ];
    for method in ["GET", "POST", "PUT", "DELETE", "OPTIONS"] {
        for place in places {
            for up in up {
                for file in ["etc/passwd", "index.sqlite", "qrscp.toml"] {
                    let path = place.replace("UP", &(up.repeat(8) + file));
                    let answer = answers(
                        site,
                        format!(
                            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
                            site.server
                        )
                        .as_bytes(),
                    );
                    let what = format!("{method} {path}");
                    if method != "OPTIONS" {
                        is_refused(&what, &answer);
                    }
                    for told in ["root:", "SQLite format", "instance_location"] {
                        assert!(!answer.contains(told), "{what}: {answer:.500}");
                    }
                }
            }
        }
    }
}

fn long(site: &Site) {
    let much = "1".repeat(100_000);
    for head in [
        format!("GET /dicom-web/studies/{much} HTTP/1.1\r\n"),
        format!("GET /dicom-web/studies/{} HTTP/1.1\r\n", "%31".repeat(10_000)),
        format!("GET /dicom-web/studies?PatientName={much} HTTP/1.1\r\n"),
        format!("GET /dicom-web/studies?{} HTTP/1.1\r\n", "PatientName=x&".repeat(2_000)),
        format!("GET /dicom-web/studies?includefield={} HTTP/1.1\r\n", "00100010.".repeat(2_000)),
        format!("GET /{} HTTP/1.1\r\n", "a/".repeat(50_000)),
        format!("GET /study/{much} HTTP/1.1\r\n"),
        format!("GET / HTTP/1.1\r\nX: {much}\r\n"),
        format!("GET / HTTP/1.1\r\n{}", "X: y\r\n".repeat(50_000)),
        format!("{much} / HTTP/1.1\r\n"),
        format!("GET / HTTP/{much}\r\n"),
    ] {
        let whole = format!("{head}Host: {}\r\nConnection: close\r\n\r\n", site.server);
        for _ in 0..3 {
            is_refused(&head, &answers(site, whole.as_bytes()));
        }
    }
}

fn lengths(site: &Site) {
    let post = |headers: &str, body: &str| {
        format!(
            "POST /dicom-web/studies HTTP/1.1\r\nHost: {}\r\nContent-Type: application/dicom\r\n{headers}\r\n\r\n{body}",
            site.server
        )
    };
    for (headers, body) in [
        ("Content-Length: 1000000", "short"),
        ("Content-Length: 18446744073709551615", "short"),
        ("Content-Length: 18446744073709551616", "short"),
        ("Content-Length: 99999999999999999999999999", "short"),
        ("Content-Length: -1", "x"),
        ("Content-Length: +5", "xxxxx"),
        ("Content-Length: 0x5", "xxxxx"),
        ("Content-Length: 5 5", "xxxxx"),
        ("Content-Length: 5, 6", "xxxxx"),
        ("Content-Length: 5\r\nContent-Length: 6", "xxxxxx"),
        ("Content-Length:", "x"),
        ("Content-Length: \u{661}", "x"),
        ("Transfer-Encoding: chunked", "ZZ\r\nxx\r\n0\r\n\r\n"),
        ("Transfer-Encoding: chunked", "-1\r\nxx\r\n0\r\n\r\n"),
        ("Transfer-Encoding: chunked", "FFFFFFFFFFFFFFFF\r\nxx"),
        ("Transfer-Encoding: chunked", "FFFFFFFFFFFFFFFFF\r\nxx"),
        ("Transfer-Encoding: chunked", "5\r\nxxxxxyyyyy\r\n0\r\n\r\n"),
        ("Transfer-Encoding: chunked", "5\r\nxx"),
        ("Transfer-Encoding: gzip", "xxxxx"),
    ] {
        is_refused(headers, &answers(site, post(headers, body).as_bytes()));
    }
    // a chunk's line without end
    let endless = post("Transfer-Encoding: chunked", &format!("5;{}", "x".repeat(4 << 20)));
    is_refused("a chunk whose extension does not end", &answers(site, endless.as_bytes()));
    let zeros = post("Transfer-Encoding: chunked", &"0".repeat(4 << 20));
    is_refused("a chunk whose length does not end", &answers(site, zeros.as_bytes()));
    let trailers = post("Transfer-Encoding: chunked", &format!("0\r\n{}", "X: y\r\n".repeat(1 << 20)));
    is_refused("trailers without end", &answers(site, trailers.as_bytes()));
}

/// What a proxy in front may take for one request is not two here: where the lengths can be read in two ways the connection ends.
fn smuggling(site: &Site) {
    const SMUGGLED: &str = "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Smuggled: yes\r\n\r\n";
    for lines in [
        "Content-Length: 6\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 6",
        "Content-Length: 6\r\nTransfer-Encoding: Chunked",
        "Content-Length: 6\r\nTransfer-Encoding:\tchunked",
        "Content-Length: 6\r\nTransfer-Encoding : chunked",
        "Content-Length: 6\r\n Transfer-Encoding: chunked",
        "Content-Length: 6\r\nX: y\r\n\tTransfer-Encoding: chunked",
        "Content-Length: 6\r\nTransfer-Encoding: xchunked",
        "Content-Length: 6\r\nTransfer-Encoding: chunked, identity",
        "Content-Length: 6\r\nTransfer-Encoding: identity, chunked",
        "Content-Length: 6\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Content-Length: 6\r\nTransfer-Encoding: \u{b}chunked",
        "Content-Length: 6\nTransfer-Encoding: chunked",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 0\r\nContent-Length: 6",
        "Content-Length: 5, 6",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: gzip, chunked, identity",
    ] {
        for body in [format!("0\r\n\r\n{SMUGGLED}"), format!("5\r\nxxxxx\r\n0\r\n\r\n{SMUGGLED}")] {
            let request = format!(
                "POST /dicom-web/workitems HTTP/1.1\r\nHost: {}\r\n{lines}\r\n\r\n{body}",
                site.server
            );
            let answer = answers(site, request.as_bytes());
            let count = answer.matches("HTTP/1.1 ").count();
            assert!(count <= 1 && !answer.contains("HTTP/1.1 2"), "{lines:?}: {count} answers: {answer}");
        }
    }
    // what is inside a body is no request, whatever the method
    for method in ["GET", "POST", "OPTIONS", "DELETE", "PUT"] {
        let length = SMUGGLED.len();
        let request = format!(
            "{method} /dicom-web/nothing HTTP/1.1\r\nHost: {}\r\nContent-Length: {length}\r\n\r\n{SMUGGLED}",
            site.server
        );
        let answer = answers(site, request.as_bytes());
        assert!(answer.matches("HTTP/1.1 ").count() <= 1, "{method}: {answer}");
    }
    // a line that ends what it should not
    for path in [
        "/dicom-web/studies?PatientName=%0d%0aX-Injected:%20yes",
        "/?q=%0d%0aSet-Cookie:%20a=b",
        "/login?next=%0d%0aX:y",
    ] {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", site.server);
        let answer = answers(site, request.as_bytes());
        let (head, _) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        assert!(
            !head.contains("X-Injected") && !head.contains("a=b") && !head.contains("X:y"),
            "{path}: {head}"
        );
    }
}

fn lists(site: &Site) {
    let file = format!("/dicom-web/studies/{}/metadata", kerma_tests::attack::wire::STUDY);
    for header in [
        format!("Range: bytes={}", "0-0,".repeat(5_000)),
        format!("Range: bytes=0-{}", "9".repeat(10_000)),
        format!("Accept: {}", "a/b,".repeat(5_000)),
        format!("Accept: {}", "multipart/related;type=\"".repeat(1_000)),
        format!("Accept: application/dicom+json;q={}", "0".repeat(20_000)),
        format!("Accept-Encoding: {}", "gzip;q=1,".repeat(3_000)),
        format!("Cookie: {}", "session=x;".repeat(3_000)),
        format!("If-None-Match: {}", "\"x\",".repeat(6_000)),
        format!("Forwarded: {}", "for=1.2.3.4,".repeat(2_500)),
        format!("Authorization: Basic {}", "QUJD".repeat(7_000)),
        format!("Authorization: Bearer {}", "e.e.e".repeat(6_000)),
    ] {
        for _ in 0..5 {
            let request = format!(
                "GET {file} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{header}\r\n\r\n",
                site.server
            );
            let answer = answers(site, request.as_bytes());
            assert!(!answer.starts_with("HTTP/1.1 5"), "{header:.60}: {answer:.300}");
            assert!(answer.len() < 1 << 20, "{header:.60}: {} bytes", answer.len());
        }
    }
}
