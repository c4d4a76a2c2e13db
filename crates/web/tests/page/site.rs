//! An archive of the test, served.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, process};

use kerma_archive::{Archive, Incoming, Options};
use kerma_dataset::part10::Part10;
use kerma_dataset::{DataSet, Element};
use kerma_dictionary::{Vr, tags, uids};
use kerma_web::{
    Access, Association, Caller, Credentials, Failure, Operations, Person, Queue, Rights, Server,
    Surroundings, ThisHost, Web,
};

pub(crate) struct Site {
    archive: Archive,
    address: SocketAddr,
    folder: PathBuf,
}

/// What is around the archive of the test.
struct Around;

impl Surroundings for Around {
    fn associations(&self) -> Vec<Association> {
        vec![Association {
            requestor: "CT<1>".into(),
            acceptor: "QRSCP".into(),
            peer: None,
            user: None,
            age: Duration::from_secs(5),
            pending: 1,
            operations: vec![Operations { service: "C-STORE".into(), ended: 3, failed: 1 }],
        }]
    }

    fn queues(&self) -> Result<Vec<Queue>, Failure> {
        Ok(vec![Queue { name: "Things that wait".into(), waiting: 7 }])
    }
}

/// Ada may search and retrieve, and Eve may do everything.
pub(crate) struct Users;

impl Access for Users {
    fn admit(&self, caller: &Caller<'_>) -> Result<Person, String> {
        let looks = Rights { find: true, retrieve: true, ..Rights::default() };
        let (name, rights) = match &caller.credentials {
            Credentials::None => return Ok(Person::default()),
            Credentials::Basic { name, passcode } if passcode == "secret" => match name.as_str() {
                "ada" => (name, looks),
                "eve" => (name, Rights::ALL),
                _ => return Err("nobody".into()),
            },
            _ => return Err("wrong".into()),
        };
        Ok(Person { name: Some(name.clone()), rights })
    }

    fn asks(&self) -> (bool, bool) {
        (true, false)
    }
}

impl Site {
    /// That everybody of this host may use.
    pub(crate) fn new() -> Site {
        Site::with(ThisHost)
    }

    /// For whom this lets in.
    pub(crate) fn with(access: impl Access) -> Site {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("kerma-page-{}-{number}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        let archive = Archive::open(&folder, Options::default()).unwrap();
        let router = Web::new(archive.clone()).surroundings(Around).access(access).router();
        let address = Server::new(router).serve("127.0.0.1:0".parse().unwrap()).unwrap();
        Site { archive, address, folder }
    }

    /// Stores it; the bytes of its file.
    pub(crate) fn store(&self, data_set: &DataSet) -> Vec<u8> {
        let file = Part10::new(data_set.clone(), uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap();
        let data = data_set.to_vec(kerma_dataset::Encoding::ExplicitVrLittleEndian).unwrap();
        let head = file[..file.len() - data.len()].to_vec();
        let mut storing =
            self.archive.begin_store(Incoming::new(head, uids::EXPLICIT_VR_LITTLE_ENDIAN)).unwrap();
        storing.write(&data).unwrap();
        storing.finish().unwrap();
        file
    }

    /// The screens that show the instance of three ones.
    pub(crate) fn screens(&self) -> Vec<String> {
        let image = path(1, 1, 1);
        ["/", "/study/1.2.1", "/study/1.2.1/series/1.2.1.1", "/figures", "/activity", "/upload", &image]
            .map(str::to_owned)
            .into_iter()
            .chain([format!("{image}/delete"), "/study/1.2.1/delete".into()])
            .collect()
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.get_as(path, "localhost")
    }

    /// As if it were reached by this name.
    pub(crate) fn get_as(&self, path: &str, host: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    pub(crate) fn post(&self, path: &str, form: &str) -> Answer {
        let length = form.len();
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n{form}"
        ))
    }

    pub(crate) fn ask(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head, body: answer.split_off(end + 4) }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Answer {
        assert_eq!(self.status, status, "{}\n{}", self.head, self.text());
        self
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body, whose chunks (RFC 9112 §7.1) are put together.
    pub(crate) fn whole(&self) -> Vec<u8> {
        let (mut rest, mut whole) = (&self.body[..], Vec::new());
        loop {
            let line = rest.windows(2).position(|two| two == b"\r\n").unwrap();
            let length = usize::from_str_radix(std::str::from_utf8(&rest[..line]).unwrap(), 16).unwrap();
            if length == 0 {
                return whole;
            }
            whole.extend_from_slice(&rest[line + 2..line + 2 + length]);
            rest = &rest[line + 2 + length + 2..];
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(of, _)| of.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// What the page links to.
    pub(crate) fn links(&self) -> Vec<String> {
        let text = self.text();
        let mut links = Vec::new();
        for attribute in ["href=\"", "src=\""] {
            let ends = text.split(attribute).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
            links.extend(ends.map(|link| link.replace("&amp;", "&")));
        }
        links.retain(|link| !link.starts_with('#'));
        links
    }

    /// What the form of the page has to bring.
    pub(crate) fn token(&self) -> String {
        let text = self.text();
        let (_, rest) = text.split_once("name=\"token\" value=\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    }
}

/// Where a relative link of a page leads.
pub(crate) fn resolved(page: &str, link: &str) -> String {
    let (path, query) = link.split_once('?').map_or((link, None), |(path, query)| (path, Some(query)));
    let mut parts: Vec<&str> = page.split('?').next().unwrap().split('/').skip(1).collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let path = format!("/{}", parts.join("/"));
    query.map_or(path.clone(), |query| format!("{path}?{query}"))
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The screen of an instance.
pub(crate) fn path(study: u32, series: u32, number: u32) -> String {
    format!("/study/1.2.{study}/series/1.2.{study}.{series}/instance/1.2.{study}.{series}.{number}")
}

/// An image of 4 by 4 pixels.
pub(crate) fn image(study: u32, series: u32, number: u32) -> DataSet {
    let mut image = DataSet::new();
    let study_uid = format!("1.2.{study}");
    image.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, format!("{study_uid}.{series}.{number}").as_str()).unwrap();
    image.set(tags::STUDY_INSTANCE_UID, study_uid.as_str()).unwrap();
    image.set(tags::SERIES_INSTANCE_UID, format!("{study_uid}.{series}").as_str()).unwrap();
    image.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
    image.set(tags::PATIENT_ID, study_uid.as_str()).unwrap();
    image.set(tags::STUDY_DATE, "20240131").unwrap();
    image.set(tags::MODALITY, "CT").unwrap();
    image.set(tags::SERIES_NUMBER, series.to_string().as_str()).unwrap();
    image.set(tags::INSTANCE_NUMBER, number.to_string().as_str()).unwrap();
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, 1_u16),
        (tags::ROWS, 4),
        (tags::COLUMNS, 4),
        (tags::BITS_ALLOCATED, 16),
        (tags::BITS_STORED, 12),
        (tags::HIGH_BIT, 11),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        image.set(tag, value).unwrap();
    }
    image.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2").unwrap();
    let pixels: Vec<u8> = (0..16_u16).flat_map(|value| (value * 256).to_le_bytes()).collect();
    image.insert(Element::new(tags::PIXEL_DATA, Vr::OW, pixels));
    image
}
