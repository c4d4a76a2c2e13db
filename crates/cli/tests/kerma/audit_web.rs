//! The audit trail of what is done over HTTP.

use std::collections::BTreeMap;
use std::path::PathBuf;

use kerma_dictionary::Uid;

use super::audit::{BEGUN, FETCHED, Message, REFUSED, STORED, read};
use super::harness::{Folder, kerma};
use super::qrscp::{configured, sample};
use super::samples::STUDY;
use super::workitems::Site;

/// `ada:secret` and `eve:apple`.
const ADA: (&str, &str) = ("Authorization", "Basic YWRhOnNlY3JldA==");
const EVE: (&str, &str) = ("Authorization", "Basic ZXZlOmFwcGxl");
/// `ada:wrong`
const WRONG: (&str, &str) = ("Authorization", "Basic YWRhOndyb25n");

/// An archive with a trail, and users who may do everything, and find.
fn site(folder: Folder) -> (Site, PathBuf) {
    let trail = folder.join("audit.xml");
    let (ada, eve) = (super::access::hash("secret"), super::access::hash("apple"));
    let rights = "rights = [\"find\", \"retrieve\", \"store\"]";
    let text = format!(
        "[access]\nusers = [{{ name = \"ada\", hash = \"{ada}\", {rights} }}, \
         {{ name = \"eve\", hash = \"{eve}\", rights = [\"find\"] }}]\n[audit]\nto = \"file:{}\"\nassociations = false\n",
        trail.display()
    );
    let configuration = configured(&folder, &text);
    (Site::of(folder, &["-c", &configuration]), trail)
}

fn counts(messages: &[Message]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    messages.iter().for_each(|message| *counts.entry(message.event()).or_insert(0) += 1);
    counts
}

#[test]
fn each_event_over_http_is_in_the_trail_with_who_and_what_as_over_dimse() {
    let folder = Folder::new();
    let outside = Folder::new();
    let (one, two) = (sample(&outside, "1.2.3.1"), sample(&outside, "1.2.3.2"));
    let note = outside.join("note.txt");
    std::fs::write(&note, "no DICOM").unwrap();
    let (site, trail) = site(folder);
    let url = format!("http://{}/dicom-web", site.address);
    let user = ["--user", "ada", "--passcode", "secret"];
    let [one, two, note] = [&one, &two, &note].map(|path| path.to_str().unwrap().to_owned());
    kerma(&[&["web", "store", &url, &one, &two], &user[..]].concat()).exits(0);
    kerma(&[&["web", "store", &url, &note], &user[..]].concat()).exits(1);
    site.ask("GET", "/studies?PatientName=DOE*", &[ADA], "").is(200);
    // A viewer looks at each by itself: that is one retrieval of the study.
    for path in [format!("/studies/{STUDY}/metadata"), format!("/studies/{STUDY}/metadata")] {
        site.ask("GET", &path, &[ADA], "").is(200);
    }
    let out = outside.join("out");
    let study = format!("{url}/studies/{STUDY}");
    kerma(&[&["web", "get", &study, "-od", out.to_str().unwrap()], &user[..]].concat()).exits(0);
    site.ask("GET", "/studies/1.2.9/metadata", &[ADA], "").is(404);
    // Who may not is told so once, who is not known each time.
    for _ in 0..2 {
        site.ask("GET", &format!("/studies/{STUDY}/metadata"), &[EVE], "").is(403);
        site.ask("GET", "/studies", &[WRONG], "").is(401);
    }
    site.ask("GET", "/studies", &[], "").is(401);
    let Site { scp, .. } = site;
    scp.stop().exits(0);
    let messages = read(&trail);
    let expected = [
        ("Application Activity E 0 Application Start", 1),
        ("Application Activity E 0 Application Stop", 1),
        (BEGUN, 1),
        (FETCHED, 1),
        (STORED, 1),
        ("DICOM Instances Transferred C 8", 1),
        ("Query E 0", 1),
        ("Security Alert E 8 Use of Restricted Function", 1),
        ("User Authentication E 8 Login", 2),
        (REFUSED, 2),
    ];
    let expected: BTreeMap<String, usize> =
        expected.into_iter().map(|(event, count)| (event.to_owned(), count)).collect();
    assert_eq!(counts(&messages), expected, "{messages:#?}");
    let one = |event: &str| messages.iter().find(|of| of.event() == event).unwrap();
    for event in [STORED, FETCHED, BEGUN] {
        let message = one(event);
        assert!(message.objects().contains(&STUDY.to_owned()), "{message:?}");
        assert!(message.users().contains(&"ada".into()), "{message:?}");
        assert!(message.values("ActiveParticipant", "NetworkAccessPointID").contains(&"127.0.0.1".into()));
        assert!(message.objects().contains(&"4711".into()), "{message:?}");
    }
    assert_eq!(one(STORED).requestor(), "ada");
    assert_eq!((numbers(one(STORED)), numbers(one(FETCHED))), ("2".into(), "2".into()));
    let query = one("Query E 0");
    assert_eq!(query.requestor(), "ada");
    assert!(query.objects().contains(&"1.2.840.10008.5.1.4.1.2.2.1".into()), "{query:?}");
    assert!(one("Security Alert E 8 Use of Restricted Function").users().contains(&"eve".into()));
    assert_eq!(one("User Authentication E 8 Login").requestor(), "ada");
    assert!(!messages.iter().any(|message| message.0.contains("secret") || message.0.contains("DOE")));
}

/// How many instances a message tells of.
fn numbers(message: &Message) -> String {
    let of = message.0.split("NumberOfInstances=\"").skip(1);
    of.map(|text| text.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn what_is_done_with_workitems_over_http_is_in_the_trail() {
    let folder = Folder::new();
    let trail = folder.join("audit.xml");
    let text = format!(
        "[http]\nanonymous = [\"find\", \"store\"]\n[audit]\nto = \"file:{}\"\nassociations = false\n",
        trail.display()
    );
    let configuration = configured(&folder, &text);
    let site = Site::of(folder, &["-c", &configuration]);
    let step: Uid = site.create("4711");
    site.claim(&step);
    site.get(&format!("/workitems/{step}")).is(200);
    site.get("/workitems?PatientID=4711").is(200);
    site.ask("POST", &format!("/workitems/{step}/subscribers/VIEWER"), &[], "").is(201);
    // Nobody can ask the performer.
    site.ask("POST", &format!("/workitems/{step}/cancelrequest"), &[], "").is(409);
    let Site { scp, .. } = site;
    scp.stop().exits(0);
    let messages = read(&trail);
    let counts = counts(&messages);
    for event in [
        "Procedure Record C 0",
        "Procedure Record U 0",
        "Procedure Record U 8",
        "Procedure Record R 0",
        "Query E 0",
    ] {
        assert_eq!(counts.get(event), Some(&1), "{event} {messages:#?}");
    }
    let created = messages.iter().find(|of| of.event() == "Procedure Record C 0").unwrap();
    assert_eq!(created.requestor(), "127.0.0.1");
    assert!(created.0.contains("type=\"UnifiedProcedureStep\""), "{created:?}");
    assert_eq!(created.objects(), ["4711"]);
    let query = messages.iter().find(|of| of.event() == "Query E 0").unwrap();
    assert!(query.objects().contains(&"1.2.840.10008.5.1.4.34.6.5".into()), "{query:?}");
}

#[test]
fn who_logs_in_on_the_page_and_out_again_is_in_the_trail() {
    let (site, trail) = site(Folder::new());
    let form = [("Content-Type", "application/x-www-form-urlencoded")];
    let login = site.ask_at("POST", "/login", &form, "name=ada&passcode=secret").is(303);
    let cookie = login.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let home = site.ask_at("GET", "/?from=2024-01-01", &[("Cookie", &cookie)], "").is(200);
    let token = home.body.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let headers = [form[0], ("Cookie", cookie.as_str())];
    site.ask_at("POST", "/logout", &headers, &format!("token={token}")).is(303);
    site.ask_at("POST", "/login", &form, "name=ada&passcode=wrong").is(403);
    let Site { scp, .. } = site;
    scp.stop().exits(0);
    let messages = read(&trail);
    let counts = counts(&messages);
    for (event, count) in [
        ("User Authentication E 0 Login", 1),
        ("User Authentication E 0 Logout", 1),
        ("User Authentication E 8 Login", 1),
        ("Query E 0", 1),
        (REFUSED, 1),
    ] {
        assert_eq!(counts.get(event), Some(&count), "{event} {messages:#?}");
    }
    let login = messages.iter().find(|of| of.event() == "User Authentication E 0 Login").unwrap();
    assert_eq!(login.users(), ["ada", "127.0.0.1"]);
}
