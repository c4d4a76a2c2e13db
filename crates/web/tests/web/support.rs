//! An archive with a server, and a client that sees every byte.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use kerma_archive::{Archive, Incoming, Options};
use kerma_dataset::part10::FileMeta;
use kerma_dataset::{DataSet, Element, Encoding};
use kerma_dictionary::{Tag, Uid, Vr, tags, uids};
use kerma_web::{Server, Settings, Web};

/// An archive in a folder of its own, with a server. The folder goes with it.
pub(crate) struct Site {
    pub(crate) archive: Archive,
    pub(crate) address: SocketAddr,
    pub(crate) folder: PathBuf,
}

impl Site {
    pub(crate) fn new() -> Site {
        Site::with(|web| web)
    }

    pub(crate) fn with(set: impl FnOnce(Web) -> Web) -> Site {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("kerma-web-test-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let archive = Archive::open(&folder, Options::default().reserve(0)).unwrap();
        let mut settings = Settings::default();
        settings.cache = Some(folder.join("metadata"));
        let web = set(Web::new(archive.clone()).settings(settings));
        web.keep_ready().unwrap();
        let address = Server::new(web.router()).serve("127.0.0.1:0".parse().unwrap()).unwrap();
        Site { archive, address, folder }
    }

    /// Stores it as it comes in this transfer syntax; the bytes of its file.
    pub(crate) fn store(&self, data_set: &DataSet, syntax: &Uid) -> Vec<u8> {
        let uid = |tag| data_set.uid(tag).unwrap();
        let meta = FileMeta::new(uid(tags::SOP_CLASS_UID), uid(tags::SOP_INSTANCE_UID), syntax.clone());
        let mut storing = self.archive.begin_store(Incoming::of_meta(&meta).unwrap()).unwrap();
        let bytes = data_set.to_vec(Encoding::of(syntax).unwrap()).unwrap();
        storing.write(&bytes).unwrap();
        storing.finish().unwrap();
        let mut file = Vec::new();
        meta.write(&mut file).unwrap();
        file.extend(bytes);
        file
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    pub(crate) fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", path, headers, b"")
    }

    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let path = match path.is_empty() || path.starts_with('/') {
            true => format!("/dicom-web{path}"),
            false => path.trim_start_matches(&format!("http://{}", self.address)).to_owned(),
        };
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        if !body.is_empty() {
            request += &format!("Content-Length: {}\r\n", body.len());
        }
        request += "\r\n";
        Answer::read(&self.raw(&[request.as_bytes(), body].concat()))
    }

    /// All that is answered to these bytes.
    pub(crate) fn raw(&self, request: &[u8]) -> Vec<u8> {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        // It may answer, and close, before it has read all.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        answer
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    #[track_caller]
    pub(crate) fn read(bytes: &[u8]) -> Answer {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("no head");
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers: Vec<(String, String)> = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let rest = &bytes[end + 4..];
        let is_chunked =
            headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked");
        let body = if is_chunked { dechunked(rest) } else { rest.to_vec() };
        Answer { status, headers, body }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Answer {
        assert_eq!(self.status, status, "{:?} {}", self.headers, String::from_utf8_lossy(&self.body));
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&self.body)))
    }

    /// The parts of a body of several: their heads and their bodies.
    #[track_caller]
    pub(crate) fn parts(&self) -> Vec<(String, Vec<u8>)> {
        let content_type = self.header("content-type").unwrap();
        let (_, boundary) = content_type.split_once("boundary=").unwrap();
        let delimiter = format!("\r\n--{boundary}").into_bytes();
        let mut parts = Vec::new();
        let mut rest = self.body.strip_prefix(delimiter.as_slice()).expect("no first part");
        while rest != b"--\r\n" {
            let end = rest.windows(delimiter.len()).position(|window| window == delimiter).expect("no end");
            let part = &rest[2..end];
            let head = part.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
            parts.push((String::from_utf8(part[..head].to_vec()).unwrap(), part[head + 4..].to_vec()));
            rest = &rest[end + delimiter.len()..];
        }
        parts
    }
}

#[track_caller]
fn dechunked(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n").expect("the body breaks off");
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).unwrap(), 16).unwrap();
        if length == 0 {
            return body;
        }
        body.extend(&rest[end + 2..end + 2 + length]);
        rest = &rest[end + 4 + length..];
    }
}

/// An instance of a study, a series and a number: an image of 100 × 200 pixels of 16 bits.
pub(crate) fn instance(study: u32, series: u32, number: u32) -> DataSet {
    let mut data_set = DataSet::new();
    let mut set = |tag: Tag, value: String| data_set.set(tag, value.as_str()).unwrap();
    set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 100".into());
    set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE.to_string());
    set(tags::SOP_INSTANCE_UID, format!("1.2.{study}.{series}.{number}"));
    set(tags::STUDY_DATE, format!("2024{:02}01", study % 12 + 1));
    set(tags::ACCESSION_NUMBER, format!("A{study}"));
    set(tags::MODALITY, if series % 2 == 1 { "CT".into() } else { "PT".into() });
    set(tags::SERIES_DESCRIPTION, format!("series {series}"));
    set(tags::PATIENT_NAME, format!("Müller^Jane{study}"));
    set(tags::PATIENT_ID, format!("P{study}"));
    set(tags::STUDY_INSTANCE_UID, format!("1.2.{study}"));
    set(tags::SERIES_INSTANCE_UID, format!("1.2.{study}.{series}"));
    set(tags::INSTANCE_NUMBER, number.to_string());
    set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2".into());
    set(tags::NUMBER_OF_FRAMES, "2".into());
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, 1_u16),
        (tags::ROWS, 100),
        (tags::COLUMNS, 200),
        (tags::BITS_ALLOCATED, 16),
        (tags::BITS_STORED, 12),
        (tags::HIGH_BIT, 11),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        data_set.set(tag, value).unwrap();
    }
    let pixels: Vec<u8> =
        (0..40_000_u32).flat_map(|at| ((at * 7 + number) as u16 & 0xFFF).to_le_bytes()).collect();
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, pixels));
    data_set
}

/// Where an instance is.
pub(crate) fn path(study: u32, series: u32, number: u32) -> String {
    format!("/studies/1.2.{study}/series/1.2.{study}.{series}/instances/1.2.{study}.{series}.{number}")
}
