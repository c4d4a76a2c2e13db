//! Bodies that are broken, huge or deep.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use crate::site::{Attack, Site};

pub(crate) const ATTACKS: [Attack; 4] = [
    Attack { name: "multipart that is broken", run: multipart },
    Attack { name: "JSON and XML that are huge", run: huge },
    Attack { name: "JSON and XML that are deep", run: deep },
    Attack { name: "files that lie", run: files },
];

/// What is answered to a body of pieces that are sent as they are made.
fn post(
    site: &Site,
    path: &str,
    content_type: &str,
    length: usize,
    pieces: impl Iterator<Item = Vec<u8>>,
) -> String {
    let mut stream = TcpStream::connect(&site.server).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(90))).unwrap();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n",
        site.server
    );
    let _ = stream.write_all(head.as_bytes());
    for piece in pieces {
        if stream.write_all(&piece).is_err() {
            break;
        }
    }
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn whole(site: &Site, path: &str, content_type: &str, body: Vec<u8>) -> String {
    post(site, path, content_type, body.len(), std::iter::once(body))
}

/// Refused, or closed before all was sent.
fn is_refused(what: &str, answer: &str) {
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{what:.100}: {answer:.500}");
}

const PARTS: &str = "multipart/related; type=\"application/dicom\"; boundary=B";

fn multipart(site: &Site) {
    let part = b"\r\n--B\r\nContent-Type: application/dicom\r\n\r\n".as_slice();
    let no_dicom = [part, b"no DICOM", b"\r\n--B--\r\n"].concat();
    for content_type in [
        "multipart/related",
        "multipart/related; boundary=",
        "multipart/related; boundary=\"",
        "multipart/related; boundary=B; boundary=C",
        "multipart/related; type=\"text/plain\"; boundary=B",
        "multipart/related; type=\"application/dicom\"; boundary=\"\\\"",
        "multipart/mixed; boundary=B",
        "multipart/form-data; boundary=B",
        "text/plain",
        "",
        &format!("multipart/related; type=\"application/dicom\"; boundary={}", "B".repeat(20_000)),
    ] {
        is_refused(content_type, &whole(site, "/dicom-web/studies", content_type, no_dicom.clone()));
    }
    for (what, body) in [
        ("nothing", Vec::new()),
        ("no boundary", vec![b'x'; 1 << 20]),
        ("no end", [part, &[0; 128], b"DICM"].concat()),
        ("no head", b"--B\r\n\r\n\r\n--B--".to_vec()),
        ("a head without end", [b"--B\r\nX: ".as_slice(), &vec![b'x'; 8 << 20]].concat()),
        ("a head of many lines", [b"--B\r\n".as_slice(), &b"X: y\r\n".repeat(1 << 20)].concat()),
        ("100,000 parts of nothing", [part.repeat(100_000), b"\r\n--B--".to_vec()].concat()),
        ("almost boundaries", [part, &b"\r\n--".repeat(1 << 20)].concat()),
        ("a boundary that goes on", [part, &b"\r\n--Bx".repeat(1 << 18)].concat()),
        (
            "parts in parts",
            b"--B\r\nContent-Type: multipart/related; boundary=C\r\n\r\n--C\r\n".repeat(10_000),
        ),
    ] {
        is_refused(what, &whole(site, "/dicom-web/studies", PARTS, body));
    }
}

const TEXTS: [(&str, &str); 6] = [
    ("/dicom-web/workitems", "application/dicom+json"),
    ("/dicom-web/workitems", "application/dicom+xml"),
    ("/dicom-web/studies", "multipart/related; type=\"application/dicom+json\"; boundary=B"),
    ("/dicom-web/studies", "multipart/related; type=\"application/dicom+xml\"; boundary=B"),
    ("/dicom-web/studies", "application/dicom+json"),
    ("/login", "application/x-www-form-urlencoded"),
];

/// What goes around a text, where it is a part.
fn around(content_type: &str) -> (Vec<u8>, Vec<u8>) {
    let Some((_, of)) = content_type.split_once("type=\"") else { return (Vec::new(), Vec::new()) };
    let of = of.split('"').next().unwrap();
    (format!("--B\r\nContent-Type: {of}\r\n\r\n").into_bytes(), b"\r\n--B--\r\n".to_vec())
}

fn huge(site: &Site) {
    const PIECE: usize = 1 << 20;
    const MANY: usize = 200;
    for (path, content_type) in TEXTS {
        for (begin, repeated) in [
            ("[{\"00100010\":{\"vr\":\"PN\",\"Value\":[{\"Alphabetic\":\"", "x"),
            ("[", "{},"),
            ("[{\"00080018\":{\"vr\":\"UI\",\"Value\":[", "\"1.2\","),
            ("", " "),
            (
                "<?xml version=\"1.0\"?><NativeDicomModel><DicomAttribute tag=\"00100010\" vr=\"LO\"><Value number=\"1\">",
                "x",
            ),
            ("<NativeDicomModel>", "<DicomAttribute tag=\"00100010\" vr=\"LO\"/>"),
        ] {
            let (head, _) = around(content_type);
            let first = [head, begin.as_bytes().to_vec()].concat();
            let piece = repeated.repeat(PIECE / repeated.len()).into_bytes();
            let length = first.len() + MANY * piece.len();
            let pieces = std::iter::once(first).chain(std::iter::repeat_n(piece, MANY));
            is_refused(
                &format!("{path} {content_type} {begin}"),
                &post(site, path, content_type, length, pieces),
            );
        }
    }
}

fn deep(site: &Site) {
    const DEPTH: usize = 100_000;
    let sequence = "{\"00400275\":{\"vr\":\"SQ\",\"Value\":[";
    let bomb: String = (1..10).fold("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">".to_owned(), |text, number| {
        text + &format!("<!ENTITY a{number} \"{}\">", format!("&a{};", number - 1).repeat(10))
    }) + "]><NativeDicomModel>&a9;</NativeDicomModel>";
    let texts = [
        "[".repeat(DEPTH),
        "{\"a\":".repeat(DEPTH),
        ["[".repeat(DEPTH), "]".repeat(DEPTH)].concat(),
        sequence.repeat(DEPTH / 10),
        ["[", &sequence.repeat(3_000), &"]}}".repeat(3_000), "]"].concat(),
        "<NativeDicomModel>".repeat(DEPTH),
        format!(
            "<NativeDicomModel>{}",
            "<DicomAttribute tag=\"00400275\" vr=\"SQ\"><Item number=\"1\">".repeat(DEPTH / 10)
        ),
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><NativeDicomModel>&x;</NativeDicomModel>".into(),
        bomb,
    ];
    for (path, content_type) in TEXTS {
        for text in &texts {
            let (head, end) = around(content_type);
            let answer = whole(site, path, content_type, [head, text.clone().into_bytes(), end].concat());
            is_refused(&format!("{path} {content_type} {text:.60}"), &answer);
            assert!(!answer.contains("root:"), "{answer}");
        }
    }
}

fn files(site: &Site) {
    let head = [&[0; 128][..], b"DICM"].concat();
    let explicit = |tag: [u8; 4], vr: &[u8; 2], length: u16, value: &[u8]| {
        [&tag[..], vr, &length.to_le_bytes(), value].concat()
    };
    let syntax = explicit([2, 0, 0x10, 0], b"UI", 20, b"1.2.840.10008.1.2.1\0");
    let deflated = explicit([2, 0, 0x10, 0], b"UI", 22, b"1.2.840.10008.1.2.1.99");
    let bomb = kerma_tests::attack::deflate::and_zeros(&[], 256 << 20);
    for (what, file) in [
        ("nothing but a head", head.clone()),
        ("lengths of 4 GiB", [&head[..], &[0xFF; 1 << 16]].concat()),
        (
            "an element of 4 GiB",
            [&head[..], &syntax, &[8, 0, 0x16, 0, b'U', b'N', 0, 0, 0xFE, 0xFF, 0xFF, 0xFF]].concat(),
        ),
        ("meta without end", [&head[..], &explicit([2, 0, 2, 0], b"UI", 2, b"1\0").repeat(200_000)].concat()),
        (
            "sequences in sequences",
            [
                &head[..],
                &syntax,
                &[
                    0x40, 0, 0x75, 2, b'S', b'Q', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0, 0xE0, 0xFF,
                    0xFF, 0xFF, 0xFF,
                ]
                .repeat(50_000),
            ]
            .concat(),
        ),
        ("deflated zeros", [&head[..], &deflated, &bomb].concat()),
        (
            "many pixels of nothing",
            [
                &head[..],
                &syntax,
                &[0xE0, 0x7F, 0x10, 0, b'O', b'W', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],
                &[7; 4 << 20],
            ]
            .concat(),
        ),
    ] {
        let part =
            [b"--B\r\nContent-Type: application/dicom\r\n\r\n".as_slice(), &file, b"\r\n--B--\r\n"].concat();
        for (path, content_type, body) in [
            ("/dicom-web/studies", PARTS, part),
            ("/dicom-web/studies", "application/dicom", file.clone()),
            ("/dicom-web/studies/1.2.3", "application/dicom", file.clone()),
        ] {
            is_refused(what, &whole(site, path, content_type, body));
        }
    }
}
