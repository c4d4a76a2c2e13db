//! Unified Procedure Steps over HTTP (UPS-RS, PS3.18 §11), beside those who ask over DIMSE.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use kerma_ae::{new_uid, utc};
use kerma_dataset::DataSet;
use kerma_dataset::json::{from_json, to_json};
use kerma_dataset::xml::to_xml;
use kerma_dictionary::{Uid, tags, uids};
use kerma_service::normalized::requirements::Operation;
use kerma_service::ups::{self, EventType, Scope, State};
use serde_json::{Value, json};

use super::harness::{Folder, Scp};
use super::qrscp::{configured, start};
use super::qrscp_ups::Scu;

const JSON: (&str, &str) = ("Content-Type", "application/dicom+json");
const GLOBAL: &str = "/workitems/1.2.840.10008.5.1.4.34.5";
const FILTERED: &str = "/workitems/1.2.840.10008.5.1.4.34.5.1";

/// An archive with HTTP, and where that is.
pub(crate) struct Site {
    pub(crate) scp: Scp,
    pub(crate) address: String,
    _folder: Folder,
}

/// A response.
#[derive(Debug)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Answer {
        assert_eq!(self.status, status, "{self:#?}");
        self
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// It warns of this, as PS3.18 writes it.
    #[track_caller]
    fn warns(self, site: &Site, text: &str) -> Answer {
        let warning = format!("299 http://{}/dicom-web: {text}", site.address);
        assert_eq!(self.header("warning"), Some(warning.as_str()), "{self:#?}");
        self
    }
}

impl Site {
    fn new() -> Site {
        Site::with(&[])
    }

    fn with(options: &[&str]) -> Site {
        let folder = Folder::new();
        Site::of(folder, options)
    }

    pub(crate) fn of(folder: Folder, options: &[&str]) -> Site {
        let scp = start(&folder, &[&["-v", "--http", "127.0.0.1:0"], options].concat());
        let address = scp.wait_for("listening", 1)[0]["http"].as_str().unwrap().to_owned();
        Site { scp, address, _folder: folder }
    }

    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        self.ask_at(method, &format!("/dicom-web{path}"), headers, body)
    }

    /// The same at a path from the root.
    pub(crate) fn ask_at(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        headers.iter().for_each(|(name, value)| head += &format!("{name}: {value}\r\n"));
        head += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
        // What is too long is answered, and the connection closed, before all of it is sent.
        let sent = stream.write_all(head.as_bytes());
        let mut answer = Vec::new();
        let read = stream.read_to_end(&mut answer);
        assert!(read.is_ok() && sent.is_ok() || !answer.is_empty(), "{sent:?}, {read:?}");
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers: Vec<(String, String)> = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let is_chunked = headers.iter().any(|(_, value)| value == "chunked");
        let body = if is_chunked { dechunked(body) } else { body.to_owned() };
        Answer { status, headers, body }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], "")
    }

    pub(crate) fn send(&self, method: &str, path: &str, data_set: &DataSet) -> Answer {
        self.ask(method, path, &[JSON], &format!("[{}]", to_json(data_set)))
    }

    pub(crate) fn create(&self, label: &str) -> Uid {
        let step = new_uid();
        self.send("POST", &format!("/workitems?workitem={step}"), &new(label)).is(201);
        step
    }

    fn change_state(&self, step: &Uid, to: &str, transaction: Option<&Uid>) -> Answer {
        let mut information = DataSet::new();
        information.set(tags::PROCEDURE_STEP_STATE, to).unwrap();
        if let Some(transaction) = transaction {
            information.set(tags::TRANSACTION_UID, transaction.clone()).unwrap();
        }
        self.send("PUT", &format!("/workitems/{step}/state"), &information)
    }

    pub(crate) fn claim(&self, step: &Uid) -> Uid {
        let transaction = new_uid();
        self.change_state(step, "IN PROGRESS", Some(&transaction)).is(200);
        transaction
    }

    /// Completes a step by what it needs to be completed.
    pub(crate) fn complete(&self, step: &Uid, transaction: &Uid) {
        let path = format!("/workitems/{step}?transaction-uid={transaction}");
        self.send("POST", &path, &performed()).is(200);
        self.change_state(step, "COMPLETED", Some(transaction)).is(200);
    }

    fn subscribe(&self, path: &str) -> Answer {
        self.ask("POST", path, &[], "").is(201)
    }
}

fn dechunked(mut rest: &str) -> String {
    let mut body = String::new();
    while let Some((length, after)) = rest.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).unwrap();
        body += &after[..length];
        if length == 0 {
            break;
        }
        rest = &after[length + 2..];
    }
    body
}

/// A new step with all that PS3.4 Table CC.2.5-3 wants.
fn new(label: &str) -> DataSet {
    let mut attributes = ups::scheduled(label, utc());
    attributes.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    attributes.set(tags::PATIENT_NAME, "Müller^Jane").unwrap();
    attributes.set(tags::PATIENT_ID, label).unwrap();
    ups::create(None, attributes).data_set.unwrap()
}

fn performed() -> DataSet {
    let station = ups::code("PLAN1", "99HOSPITAL", "Planning 1");
    let workitem = ups::code("121726", "DCM", "RT Treatment with Internal Verification");
    ups::performed(station, workitem, utc(), utc(), [])
}

/// A websocket, frame by frame (RFC 6455).
struct Channel(TcpStream);

impl Channel {
    fn open(site: &Site, title: &str) -> Channel {
        let (channel, head) = Channel::try_open(site, &format!("/subscribers/{title}"), "");
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        // The example of RFC 6455 §1.3.
        assert!(head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{head}");
        channel
    }

    fn try_open(site: &Site, path: &str, more: &str) -> (Channel, String) {
        let mut stream = TcpStream::connect(&site.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let request = format!(
            "GET /dicom-web{path} HTTP/1.1\r\nHost: {}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n{more}\r\n",
            site.address
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if stream.read(&mut byte).unwrap() == 0 {
                break;
            }
            head.push(byte[0]);
        }
        (Channel(stream), String::from_utf8(head).unwrap())
    }

    /// The next frame: its operation code and its payload.
    fn frame(&mut self) -> (u8, Vec<u8>) {
        let mut head = [0; 2];
        self.0.read_exact(&mut head).unwrap();
        let length = match head[1] {
            126 => {
                let mut length = [0; 2];
                self.0.read_exact(&mut length).unwrap();
                u16::from_be_bytes(length).into()
            }
            length => usize::from(length),
        };
        let mut payload = vec![0; length];
        self.0.read_exact(&mut payload).unwrap();
        (head[0] & 0xF, payload)
    }

    /// The next event, which is acknowledged or not.
    fn event_if(&mut self, acknowledges: bool) -> DataSet {
        loop {
            let (code, payload) = self.frame();
            match code {
                1 => {
                    let event = from_json(std::str::from_utf8(&payload).unwrap()).unwrap();
                    let (code, ping) = self.frame();
                    assert_eq!(code, 9);
                    if acknowledges {
                        self.pong(&ping);
                    }
                    return event;
                }
                9 => self.pong(&payload),
                code => panic!("{code}"),
            }
        }
    }

    fn pong(&mut self, payload: &[u8]) {
        // Masked with zeros.
        let length = u8::try_from(payload.len()).unwrap();
        let frame = [&[0x8A, 0x80 | length, 0, 0, 0, 0], payload].concat();
        self.0.write_all(&frame).unwrap();
    }

    /// The next event: of this type, of this step; its state if it tells that.
    #[track_caller]
    fn tells(&mut self, event_type: EventType, step: &Uid) -> DataSet {
        let event = self.event_if(true);
        let uid = |element| event.uid(kerma_dictionary::Tag::new(0, element)).unwrap();
        let number = |element| event.get::<u16>(kerma_dictionary::Tag::new(0, element)).unwrap();
        assert_eq!(uid(0x0002), uids::UNIFIED_PROCEDURE_STEP_EVENT);
        assert_eq!((uid(0x1000), number(0x1002)), (step.clone(), event_type.id()));
        event
    }

    #[track_caller]
    fn tells_state(&mut self, step: &Uid, state: State) {
        let event = self.tells(EventType::State, step);
        assert_eq!(State::in_data_set(&event), Some(state));
    }
}

#[test]
fn a_workitem_is_created_once_and_retrieved_without_its_transaction_uid() {
    let site = Site::new();
    let step = new_uid();
    let path = format!("/workitems?workitem={step}");
    let created = site.send("POST", &path, &new("One")).is(201);
    let location = format!("http://{}/dicom-web/workitems/{step}", site.address);
    assert_eq!((created.header("location"), created.body.as_str()), (Some(location.as_str()), ""));
    site.send("POST", &path, &new("One")).is(409);
    site.claim(&step);
    let answer = site.get(&format!("/workitems/{step}")).is(200);
    assert_eq!(answer.header("content-type"), Some("application/dicom+json"));
    let json = answer.json();
    assert_eq!(json.as_array().unwrap().len(), 1);
    assert_eq!(json[0]["00080018"]["Value"], json!([step.to_string()]));
    assert_eq!(json[0]["00100010"]["Value"][0]["Alphabetic"], "Müller^Jane");
    assert_eq!(json[0]["00741000"]["Value"], json!(["IN PROGRESS"]));
    assert_eq!(json[0]["00741202"]["Value"], json!(["DEFAULT"]));
    assert!(json[0].get("00081195").is_none());
    site.get("/workitems/1.2.3").is(404);
    site.get("/workitems/1.x").is(400);
}

#[test]
fn a_new_workitem_is_named_by_the_query_by_itself_or_by_the_archive() {
    let site = Site::new();
    let uid_of = |answer: &Answer| answer.header("location").unwrap().rsplit('/').next().unwrap().to_owned();
    for (query, within, expected) in [
        ("?workitem=1.2.3.1", None, Some("1.2.3.1")),
        ("?1.2.3.2", None, Some("1.2.3.2")),
        ("?AffectedSOPInstanceUID=1.2.3.3", None, Some("1.2.3.3")),
        ("", Some("1.2.3.4"), Some("1.2.3.4")),
        ("?workitem=1.2.3.5", Some("1.2.3.5"), Some("1.2.3.5")),
        ("", None, None),
    ] {
        let mut attributes = new("One");
        if let Some(uid) = within {
            attributes.set(tags::SOP_INSTANCE_UID, uid).unwrap();
        }
        let answer = site.send("POST", &format!("/workitems{query}"), &attributes).is(201);
        let uid = uid_of(&answer);
        assert!(expected.is_none_or(|expected| expected == uid), "{query} {uid}");
        site.get(&format!("/workitems/{uid}")).is(200);
    }
    let mut attributes = new("One");
    attributes.set(tags::SOP_INSTANCE_UID, "1.2.3.7").unwrap();
    site.send("POST", "/workitems?workitem=1.2.3.6", &attributes).is(400);
    // The instance of all subscriptions is nobody's to create.
    site.send("POST", "/workitems?workitem=1.2.840.10008.5.1.4.34.5", &new("One")).is(400);
}

#[test]
fn xml_and_json_are_the_same_workitem_both_ways() {
    let site = Site::new();
    let xml = ("Content-Type", "application/dicom+xml");
    site.ask("POST", "/workitems?workitem=1.2.3.1", &[xml], &to_xml(&new("One"))).is(201);
    let json = site.get("/workitems/1.2.3.1").is(200);
    assert_eq!(json.json()[0]["00100010"]["Value"][0]["Alphabetic"], "Müller^Jane");
    let answer = site.ask("GET", "/workitems/1.2.3.1", &[("Accept", "application/dicom+xml")], "").is(200);
    assert_eq!(answer.header("content-type"), Some("application/dicom+xml"));
    assert!(answer.body.contains("<FamilyName>Müller</FamilyName>"), "{}", answer.body);
    // An object alone is taken as well as an array of one.
    site.ask("POST", "/workitems?workitem=1.2.3.2", &[JSON], &to_json(&new("Two"))).is(201);
    for (content_type, body, status) in [
        ("application/dicom+json", "", 400),
        ("application/dicom+json", "{", 400),
        ("application/dicom+json", "[{},{}]", 400),
        ("application/dicom+xml", "<a>", 400),
        ("text/plain", "{}", 415),
    ] {
        site.ask("POST", "/workitems", &[("Content-Type", content_type)], body).is(status);
    }
    site.ask("POST", "/workitems", &[JSON], &" ".repeat(5 << 20)).is(413);
    site.ask("GET", "/workitems/1.2.3.1", &[("Accept", "text/html")], "").is(406);
}

#[test]
fn a_workitem_that_lacks_what_n_create_needs_is_refused_as_over_dimse() {
    let site = Site::new();
    let mut lacking = new("One");
    lacking.remove(tags::PROCEDURE_STEP_LABEL);
    let answer = site.send("POST", "/workitems", &lacking).is(400);
    assert!(answer.body.contains("ProcedureStepLabel"), "{}", answer.body);
    let findings = ups::shortcomings(Operation::Create, &lacking, &"test");
    assert_eq!(findings.len(), 1);
    let mut begun = new("One");
    begun.set(tags::PROCEDURE_STEP_STATE, "IN PROGRESS").unwrap();
    site.send("POST", "/workitems", &begun).is(400);
    let mut claimed = new("One");
    claimed.set(tags::TRANSACTION_UID, "1.2.3").unwrap();
    site.send("POST", "/workitems", &claimed).is(400);
}

#[test]
fn an_update_needs_the_transaction_uid_of_a_workitem_that_is_in_progress() {
    let site = Site::new();
    let step = site.create("One");
    let path = format!("/workitems/{step}");
    let mut change = DataSet::new();
    change.set(tags::PROCEDURE_STEP_LABEL, "Other").unwrap();
    site.send("POST", &path, &change).is(200);
    let inconsistent = "The submitted request is inconsistent with the current state of the Workitem.";
    let unclaimed = "The target URI did not reference a claimed Workitem.";
    site.send("POST", &format!("{path}?transaction-uid=1.2"), &change).is(409).warns(&site, unclaimed);
    site.send("POST", "/workitems/1.2.3", &change).is(404).warns(&site, unclaimed);
    let transaction = site.claim(&step);
    site.send("POST", &path, &change).is(400).warns(&site, inconsistent);
    site.send("POST", &format!("{path}?transaction-uid=1.2"), &change).is(400).warns(&site, inconsistent);
    change.set(tags::PROCEDURE_STEP_LABEL, "Third").unwrap();
    site.send("POST", &format!("{path}?transaction-uid={transaction}"), &change).is(200);
    assert_eq!(site.get(&path).json()[0]["00741204"]["Value"], json!(["Third"]));
    // In the payload it is where DIMSE has it.
    let mut within = change.clone();
    within.set(tags::TRANSACTION_UID, transaction.clone()).unwrap();
    site.send("POST", &path, &within).is(200);
    let mut state = DataSet::new();
    state.set(tags::PROCEDURE_STEP_STATE, "COMPLETED").unwrap();
    site.send("POST", &format!("{path}?transaction-uid={transaction}"), &state).is(400);
    site.complete(&step, &transaction);
    site.send("POST", &format!("{path}?transaction-uid={transaction}"), &change)
        .is(400)
        .warns(&site, inconsistent);
}

#[test]
fn states_change_by_the_table_of_ps3_4_and_warnings_are_those_of_ps3_18() {
    let site = Site::new();
    let step = site.create("One");
    let transaction = new_uid();
    let inconsistent = "The submitted request is inconsistent with the state of the UPS Instance.";
    let (missing, wrong) = ("The Transaction UID is missing.", "The Transaction UID is incorrect.");
    let change = |to: &str, transaction: Option<&Uid>| site.change_state(&step, to, transaction);
    site.change_state(&new_uid(), "IN PROGRESS", Some(&transaction)).is(404);
    change("IN PROGRESS", None).is(400).warns(&site, missing);
    change("COMPLETED", Some(&transaction)).is(409).warns(&site, inconsistent);
    change("IN PROGRESS", Some(&transaction)).is(200);
    change("IN PROGRESS", Some(&transaction)).is(409).warns(&site, inconsistent);
    change("COMPLETED", Some(&new_uid())).is(400).warns(&site, wrong);
    change("SCHEDULED", Some(&transaction)).is(400);
    change("DONE", Some(&transaction)).is(400);
    // What a completed step needs is not there yet.
    let lacking = change("COMPLETED", Some(&transaction)).is(409).warns(&site, inconsistent);
    assert!(lacking.body.contains("(0074,1216)"), "{}", lacking.body);
    site.complete(&step, &transaction);
    let already = "The UPS is already in the requested state of COMPLETED.";
    change("COMPLETED", Some(&transaction)).is(200).warns(&site, already);
    change("CANCELED", Some(&transaction)).is(409).warns(&site, inconsistent);
}

#[test]
fn a_scheduled_workitem_is_canceled_and_a_performer_that_listens_is_asked_to() {
    let site = Site::new();
    let step = site.create("One");
    let path = |step: &Uid| format!("/workitems/{step}/cancelrequest");
    let mut reasons = DataSet::new();
    reasons.set(tags::REASON_FOR_CANCELLATION, "not needed").unwrap();
    site.send("POST", &path(&step), &reasons).is(202);
    let canceled = site.get(&format!("/workitems/{step}")).json();
    assert_eq!(canceled[0]["00741000"]["Value"], json!(["CANCELED"]));
    assert_eq!(canceled[0]["00741002"]["Value"][0]["00741238"]["Value"], json!(["not needed"]));
    let already = "The UPS is already in the requested state of CANCELED.";
    site.ask("POST", &path(&step), &[], "").is(202).warns(&site, already);
    site.ask("POST", &path(&new_uid()), &[], "").is(404);
    // Nobody can tell the performer.
    let step = site.create("Two");
    let transaction = site.claim(&step);
    site.ask("POST", &path(&step), &[], "").is(409);
    site.subscribe(&format!("/workitems/{step}/subscribers/PERFORMER"));
    site.ask("POST", &path(&step), &[], "").is(409);
    let mut channel = Channel::open(&site, "PERFORMER");
    channel.tells_state(&step, State::InProgress);
    site.send("POST", &format!("{}?requester=RIS", path(&step)), &reasons).is(202);
    let asked = channel.tells(EventType::CancelRequested, &step);
    assert_eq!(asked.string(tags::REQUESTING_AE).unwrap(), "RIS");
    assert_eq!(asked.string(tags::REASON_FOR_CANCELLATION).unwrap(), "not needed");
    site.complete(&step, &transaction);
    site.ask("POST", &path(&step), &[], "").is(409);
}

#[test]
fn a_search_matches_as_c_find_does_and_says_how_much_there_is() {
    let site = Site::new();
    site.get("/workitems").is(204);
    let steps: Vec<Uid> = ["One", "Two", "Three"].iter().map(|label| site.create(label)).collect();
    site.claim(&steps[1]);
    let found = |query: &str| {
        let answer = site.get(&format!("/workitems?{query}")).is(200);
        let json = answer.json();
        let uids = json.as_array().unwrap().iter().map(|step| step["00080018"]["Value"][0].clone());
        let mut labels: Vec<String> = uids
            .map(|uid| steps.iter().position(|step| uid == step.to_string().as_str()).unwrap().to_string())
            .collect();
        labels.sort();
        labels.concat()
    };
    assert_eq!(found(""), "012");
    assert_eq!(found("ProcedureStepState=SCHEDULED"), "02");
    assert_eq!(found("ProcedureStepState=SCHEDULED,IN%20PROGRESS"), "012");
    assert_eq!(found("00741204=T*"), "12");
    assert_eq!(found("PatientID=Two&ProcedureStepLabel=T*"), "1");
    assert_eq!(found("PatientName=muller*&fuzzymatching=true&limit=9"), "012");
    site.get("/workitems?PatientID=nobody").is(204);
    let part = site.get("/workitems?limit=2&offset=0").is(206);
    assert_eq!(part.json().as_array().unwrap().len(), 2);
    assert!(part.header("warning").unwrap().contains("offset=2"));
    let step = site.get("/workitems?PatientID=One&includefield=PatientSex").is(200).json()[0].clone();
    assert_eq!(step["00100010"]["Value"][0]["Alphabetic"], "Müller^Jane");
    assert!(step.get("00100040").is_some() && step.get("00081195").is_none());
    let warning = site.get("/workitems?unknown=x").is(200);
    assert!(warning.header("warning").unwrap().contains("not looked at: unknown"));
    site.get("/workitems?PatientNam=x").is(400);
    let xml = site.ask(
        "GET",
        "/workitems?PatientID=One",
        &[("Accept", "multipart/related; type=\"application/dicom+xml\"")],
        "",
    );
    assert!(xml.is(200).body.contains("NativeDicomModel"));
    // The Transaction UID cannot be guessed by a search.
    assert_eq!(found("TransactionUID=1.2.3"), "012");
}

#[test]
fn a_subscription_tells_the_address_of_its_channel_and_ends() {
    let site = Site::new();
    let step = site.create("One");
    let path = format!("/workitems/{step}/subscribers/WATCH%201");
    let answer = site.subscribe(&format!("{path}?deletionlock=true"));
    let channel = format!("ws://{}/dicom-web/subscribers/WATCH%201", site.address);
    assert_eq!(answer.header("content-location"), Some(channel.as_str()));
    site.ask("DELETE", &path, &[], "").is(200);
    site.ask("DELETE", &path, &[], "").is(404);
    site.ask("POST", "/workitems/1.2.3/subscribers/WATCH", &[], "").is(404);
    site.ask("POST", &format!("/workitems/{step}/subscribers/{}", "W".repeat(17)), &[], "").is(400);
    site.ask("POST", &format!("{path}?deletionlock=maybe"), &[], "").is(400);
    site.ask("POST", &format!("{path}?filter=PatientID=1"), &[], "").is(400);
    site.ask("POST", &format!("{FILTERED}/subscribers/WATCH"), &[], "").is(400);
    site.ask("POST", &format!("{FILTERED}/subscribers/WATCH?filter=Nothing=1"), &[], "").is(400);
    site.ask("POST", &format!("{path}/suspend"), &[], "").is(400);
    site.ask("POST", &format!("{GLOBAL}/subscribers/WATCH/suspend"), &[], "").is(404);
    site.ask("DELETE", &format!("{GLOBAL}/subscribers/WATCH"), &[], "").is(404);
}

#[test]
fn what_is_done_over_dimse_reaches_a_channel_and_what_is_done_over_http_an_association() {
    let site = Site::new();
    site.subscribe(&format!("{GLOBAL}/subscribers/VIEWER"));
    let mut channel = Channel::open(&site, "VIEWER");
    let mut scu = Scu::new(&site.scp, "SCU");
    let step = scu.create("Of DIMSE");
    channel.tells_state(&step, State::Scheduled);
    let transaction = new_uid();
    scu.does(ups::claim(&step, &transaction));
    channel.tells_state(&step, State::InProgress);
    scu.does(ups::update(&step, Some(&transaction), ups::progress(50)));
    let progress = channel.tells(EventType::Progress, &step);
    let items = progress.items(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE).unwrap();
    assert_eq!(items.first().unwrap().data_set.string(tags::PROCEDURE_STEP_PROGRESS).unwrap(), "50");
    // The other way round: whoever has claimed over DIMSE is asked over HTTP to cancel, and goes on over HTTP.
    let mut watch = Scu::new(&site.scp, "WATCH");
    let other = site.create("Of HTTP");
    channel.tells_state(&other, State::Scheduled);
    assert_eq!(watch.state(&other), Some(State::Scheduled));
    site.complete(&step, &transaction);
    channel.tells(EventType::State, &step);
}

#[test]
fn an_association_gets_what_is_done_over_http() {
    let folder = Folder::new();
    let peers = "[http]\nanonymous = [\"find\", \"store\"]\n[peers.WATCH]\naddress = \"127.0.0.1:9\"\n";
    let config = configured(&folder, peers);
    let site = Site::of(folder, &["-c", &config]);
    let mut watch = Scu::new(&site.scp, "WATCH");
    watch.does(ups::subscribe(Scope::Global, &"WATCH".parse().unwrap(), false));
    let step = site.create("Of HTTP");
    let transaction = site.claim(&step);
    let reports = watch.reports(2);
    let states: Vec<Option<State>> =
        reports.iter().map(|report| State::in_data_set(&report.information)).collect();
    assert_eq!(states, [Some(State::Scheduled), Some(State::InProgress)]);
    assert!(reports.iter().all(|report| report.sop_instance == step));
    site.ask("POST", &format!("/workitems/{step}/cancelrequest"), &[], "").is(202);
    assert_eq!(watch.reports(1)[0].event_type, EventType::CancelRequested);
    site.complete(&step, &transaction);
}

#[test]
fn what_was_not_acknowledged_on_a_channel_comes_again_on_the_next_one() {
    let site = Site::new();
    let step = site.create("One");
    site.subscribe(&format!("/workitems/{step}/subscribers/VIEWER"));
    // It waits until there is a channel.
    let mut channel = Channel::open(&site, "VIEWER");
    channel.event_if(false);
    drop(channel);
    let mut channel = Channel::open(&site, "VIEWER");
    channel.tells_state(&step, State::Scheduled);
    site.claim(&step);
    channel.tells_state(&step, State::InProgress);
}

#[test]
fn a_filtered_subscription_is_to_what_matches_and_a_suspended_one_to_nothing_new() {
    let site = Site::new();
    let early = site.create("CT");
    let path = format!("{FILTERED}/subscribers/VIEWER");
    site.subscribe(&format!("{path}?filter=PatientID=CT"));
    let mut channel = Channel::open(&site, "VIEWER");
    channel.tells_state(&early, State::Scheduled);
    site.create("MR");
    let late = site.create("CT");
    channel.tells_state(&late, State::Scheduled);
    site.ask("POST", &format!("{path}/suspend"), &[], "").is(200);
    site.create("CT");
    site.claim(&early);
    channel.tells_state(&early, State::InProgress);
    site.ask("DELETE", &path, &[], "").is(200);
}

#[test]
fn a_channel_is_a_websocket_and_not_for_the_pages_of_strangers() {
    let site = Site::new();
    let answer = site.get("/subscribers/VIEWER").is(426);
    assert_eq!(answer.header("upgrade"), Some("websocket"));
    for (path, more, status) in [
        ("/ws/subscribers/VIEWER", String::new(), 101),
        ("/subscribers/VIEWER", format!("Origin: http://{}\r\n", site.address), 101),
        ("/subscribers/VIEWER", "Origin: http://evil.example\r\n".into(), 403),
        ("/subscribers/VIEWERVIEWERVIEWER", String::new(), 400),
    ] {
        let (_, head) = Channel::try_open(&site, path, &more);
        assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{path} {more} {head}");
    }
    let (_, head) = Channel::try_open(&site, "/subscribers/VIEWER", "Sec-WebSocket-Protocol: dicom\r\n");
    assert!(head.to_ascii_lowercase().contains("sec-websocket-protocol: dicom"), "{head}");
    let step = site.create("One");
    let path = format!("/workitems/{step}/cancelrequest");
    site.ask("POST", &path, &[("Origin", "http://evil.example")], "").is(403);
    site.ask("POST", &path, &[("Origin", "null")], "").is(403);
}

#[test]
fn who_may_only_look_looks_and_subscribes_and_changes_nothing() {
    let folder = Folder::new();
    let config = configured(&folder, "[http]\nanonymous = [\"find\"]\n");
    let site = Site::of(folder, &["-c", &config]);
    let mut scu = Scu::new(&site.scp, "SCU");
    let step = scu.create("One");
    site.get(&format!("/workitems/{step}")).is(200);
    site.get("/workitems").is(200);
    site.subscribe(&format!("/workitems/{step}/subscribers/VIEWER"));
    site.send("POST", "/workitems", &new("Two")).is(403);
    site.send("POST", &format!("/workitems/{step}"), &new("Two")).is(403);
    site.change_state(&step, "IN PROGRESS", Some(&new_uid())).is(403);
}

#[test]
fn without_the_service_there_is_no_such_resource() {
    let folder = Folder::new();
    let config = configured(&folder, "[ups]\nserve = false\n[http]\nanonymous = [\"find\", \"store\"]\n");
    let site = Site::of(folder, &["-c", &config]);
    site.get("/workitems").is(404);
    site.send("POST", "/workitems", &new("One")).is(404);
}
