//! The performed procedure steps that `qrscp` keeps.

use std::fs;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use kerma_ae::normalized::EventRequest;
use kerma_ae::{ApplicationEntity, Association};
use kerma_dictionary::{Tag, TransferSyntax, Uid, tags, uids};
use kerma_service::mpps::{Event, notifications, retrieve};
use serde_json::{Value, json};

use super::harness::{Folder, PATIENCE, Run, Scp, kerma};
use super::procedure_steps::begun_of;
use super::qrscp::{configured, sample, start, store};
use super::samples::{SERIES, STUDY, Sample};

fn mppsscu(scp: &Scp, arguments: &[&str]) -> Run {
    kerma(&[&["mppsscu", "-aet", "CT1", "127.0.0.1", &scp.port], arguments].concat())
}

/// `kerma archive ls --mpps` of the archive in this folder.
fn ls(folder: &Folder, arguments: &[&str]) -> Run {
    let location = folder.join("archive");
    let fixed = ["archive", "ls", "--mpps", "--instance-location", location.to_str().unwrap()];
    kerma(&[&fixed, arguments].concat())
}

/// The files of two instances, in a folder of their own.
fn study() -> Folder {
    let source = Folder::new();
    for instance in ["1.2.3.1", "1.2.3.2"] {
        sample(&source, instance);
    }
    source
}

/// What completes a step that has made these two instances.
fn completed() -> Value {
    let instance = |uid: &str| {
        let class = uids::CT_IMAGE_STORAGE.to_string();
        json!({ "00081150": { "vr": "UI", "Value": [class] }, "00081155": { "vr": "UI", "Value": [uid] } })
    };
    let empty = |vr: &str| json!({ "vr": vr });
    let series = json!({
        "0020000E": { "vr": "UI", "Value": [SERIES] }, "00181030": { "vr": "LO", "Value": ["Thorax"] },
        "00081050": empty("PN"), "00081070": empty("PN"), "0008103E": empty("LO"), "00080054": empty("AE"),
        "00081140": { "vr": "SQ", "Value": [instance("1.2.3.1"), instance("1.2.3.2")] }, "00400220": empty("SQ"),
    });
    json!({
        "00400252": { "vr": "CS", "Value": ["COMPLETED"] }, "00400250": { "vr": "DA", "Value": ["20261128"] },
        "00400251": { "vr": "TM", "Value": ["0931"] }, "00400340": { "vr": "SQ", "Value": [series] },
    })
}

/// A file with these attributes, and its name.
fn file(folder: &Folder, name: &str, attributes: &Value) -> String {
    let path = folder.join(name);
    fs::write(&path, attributes.to_string()).unwrap();
    path.to_str().unwrap().into()
}

fn associate(scp: &Scp, sop_class: Uid) -> Result<Association, kerma_ae::Error> {
    ApplicationEntity::new("RIS")
        .unwrap()
        .propose(sop_class, TransferSyntax::UNCOMPRESSED)
        .associate(&*format!("QRSCP@127.0.0.1:{}", scp.port))
}

const RETRIEVE: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE;

#[test]
fn a_step_begins_before_a_restart_and_is_completed_after_it() {
    let (folder, files) = (Folder::new(), Folder::new());
    let create = file(&files, "create.json", &begun_of("1.2.840.4711", "S1", "A1"));
    let set = file(&files, "set.json", &completed());
    let scp = start(&folder, &[]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--create", &create]).exits(0);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--create", &create]).exits(1).says(&["0x0111"]);
    let run = scp.stop().exits(0);
    run.says(&["mpps step=1.2.77 of=\"CT1\" event=\"in progress\"", "n_create=1"])
        .does_not_say(&["Müller", "4711"]);
    let scp = start(&folder, &[]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--create", &create]).exits(1).says(&["0x0111"]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--set", &create]).exits(1).says(&["0x0105"]);
    mppsscu(&scp, &["--ppsuid", "1.2.78", "--set", &set]).exits(1).says(&["0x0112"]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--set", &set]).exits(0);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--set", &set])
        .exits(1)
        .says(&["0x0110", "may no longer be updated"]);
    scp.stop().exits(0).says(&["mpps step=1.2.77 of=\"CT1\" event=\"completed\""]);
    let step = &ls(&folder, &["--json"]).exits(0).json_lines()[0];
    assert_eq!(step["00400252"]["Value"][0], "COMPLETED");
    assert_eq!(step["00100010"]["Value"][0]["Alphabetic"], "Müller^Änne");
}

#[test]
fn steps_are_listed_with_how_much_of_them_is_there_whether_it_runs_or_not() {
    let (folder, source) = (Folder::new(), study());
    let scp = start(&folder, &[]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", source.text()]).exits(0);
    let other = Sample { study: "1.2.840.4712", ..Sample::ct("1.2.3.9") }.write(&source.join("other"));
    mppsscu(&scp, &["--ppsuid", "1.2.78", "--dc", other.to_str().unwrap()]).exits(0);
    store(&scp, "CT1", &source.join("1.2.3.1.dcm")).exits(0);
    let look = || {
        let table = ls(&folder, &[]).exits(0).stdout;
        let line = |uid: &str| table.lines().find(|line| line.contains(uid)).unwrap().to_owned();
        assert!(table.ends_with("(2 matches)\n") && table.contains("Instances  Archived"), "{table}");
        let row = line("1.2.77");
        for shown in ["COMPLETED", "CT1", "DOE^JOHN", "4711", STUDY, "2         1  1.2.77"] {
            assert!(row.contains(shown), "{shown}: {table}");
        }
        assert!(line("1.2.78").starts_with("DISCONTINUED"), "{table}");
        for (arguments, found) in [
            (&["1.2.77"][..], &["1.2.77"][..]),
            (&[STUDY], &["1.2.77"]),
            (&["1.2.3.2"], &["1.2.77"]),
            (&[SERIES], &["1.2.77", "1.2.78"]),
            (&["-k", "PerformedProcedureStepStatus=DISCONTINUED"], &["1.2.78"]),
            (&["-k", "PatientName=DOE*", "-k", "PerformedStationAETitle=CT1"], &["1.2.77", "1.2.78"]),
            (&["-k", "PatientName=ROE*"], &[]),
            (&["-k", &format!("ScheduledStepAttributesSequence[0].StudyInstanceUID={STUDY}")], &["1.2.77"]),
            (&["-k", "StudyInstanceUID=1.2.840.4712", "-k", "ScheduledProcedureStepID"], &["1.2.78"]),
            (&["-k", "SOPInstanceUID=1.2.78"], &["1.2.78"]),
        ] {
            let run = ls(&folder, &[&["--json"], arguments].concat()).exits(0);
            let steps = run.json_lines();
            let uids: Vec<&str> =
                steps.iter().map(|step| step["00080018"]["Value"][0].as_str().unwrap()).collect();
            assert_eq!(uids, found, "{arguments:?}");
        }
        let step = &ls(&folder, &["--json", "1.2.77"]).exits(0).json_lines()[0];
        let instances = step["00400340"]["Value"][0]["00081140"]["Value"].as_array().unwrap();
        let available: Vec<_> = instances
            .iter()
            .map(|instance| {
                let value = |tag: &str| instance[tag]["Value"][0].as_str().unwrap().to_owned();
                (value("00081155"), value("00080056"))
            })
            .collect();
        let expected = [("1.2.3.1", "ONLINE"), ("1.2.3.2", "UNAVAILABLE")];
        assert_eq!(available, expected.map(|(uid, says)| (uid.to_owned(), says.to_owned())));
        ls(&folder, &["1.2.99"]).exits(1).says(&["1.2.99: no performed procedure step"]);
    };
    look();
    scp.stop().exits(0);
    look();
}

#[test]
fn who_asks_gets_a_step_or_those_of_its_attributes_that_are_named() {
    let (folder, files) = (Folder::new(), Folder::new());
    let create = file(&files, "create.json", &begun_of("1.2.840.4711", "S1", "A1"));
    let scp = start(&folder, &[]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--create", &create]).exits(0);
    let mut association = associate(&scp, RETRIEVE).unwrap();
    let step = Uid::from_static("1.2.77");
    let mut get = |step: &Uid, attributes: &[Tag]| association.request(retrieve(step, attributes.to_vec()));
    let all = get(&step, &[]).unwrap().data_set.unwrap();
    assert_eq!(all.string(tags::PATIENT_NAME).unwrap(), "Müller^Änne");
    assert_eq!(all.items(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE).unwrap().len(), 1);
    let some = get(&step, &[tags::PERFORMED_PROCEDURE_STEP_STATUS]).unwrap().data_set.unwrap();
    assert_eq!(some.string(tags::PERFORMED_PROCEDURE_STEP_STATUS).unwrap(), "IN PROGRESS");
    assert!(!some.contains(tags::PATIENT_NAME));
    let refused = get(&Uid::from_static("1.2.78"), &[]).unwrap_err();
    assert!(matches!(refused, kerma_ae::Error::Status { status, .. } if status.0 == 0x0112), "{refused}");
    association.release().unwrap();
}

#[test]
fn a_step_whose_n_create_has_no_uid_gets_one() {
    let (folder, files) = (Folder::new(), Folder::new());
    let create = file(&files, "create.json", &begun_of("1.2.840.4711", "S1", "A1"));
    let scp = start(&folder, &[]);
    let mut association = associate(&scp, uids::MODALITY_PERFORMED_PROCEDURE_STEP).unwrap();
    let attributes = kerma_dataset::json::from_json(&fs::read_to_string(create).unwrap()).unwrap();
    let request = kerma_ae::NRequest::create(uids::MODALITY_PERFORMED_PROCEDURE_STEP, None, attributes);
    let made = association.request(request).unwrap().sop_instance.unwrap();
    association.release().unwrap();
    let listed = ls(&folder, &["--json", &made.to_string()]).exits(0).json_lines();
    assert_eq!(listed[0]["00080018"]["Value"][0], made.to_string());
}

#[test]
fn who_does_not_serve_steps_accepts_no_context_for_them_and_who_may_only_find_only_gets_them() {
    let folder = Folder::new();
    let is_accepted = |scp: &Scp, sop_class| {
        let association = associate(scp, sop_class).unwrap();
        let is_accepted = !association.negotiated().contexts.is_empty();
        association.release().unwrap();
        is_accepted
    };
    let performed = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
    let path = configured(&folder, "[mpps]\nserve = false\n");
    let scp = start(&folder, &["-c", &path]);
    assert!(!is_accepted(&scp, performed.clone()) && !is_accepted(&scp, RETRIEVE));
    scp.stop().exits(0);
    let path = configured(&folder, "[access]\nothers = [\"find\"]\n");
    let scp = start(&folder, &["-c", &path]);
    assert!(!is_accepted(&scp, performed) && is_accepted(&scp, RETRIEVE));
}

#[test]
fn a_step_stays_when_its_study_is_removed_and_goes_by_itself() {
    for runs in [true, false] {
        let (folder, source, (ris, told)) = (Folder::new(), study(), subscriber());
        let text = format!("[mpps]\nnotify = [\"RIS\"]\n[peers.RIS]\naddress = \"127.0.0.1:{ris}\"\n");
        let path = configured(&folder, &text);
        let mut scp = Some(start(&folder, &["-c", &path]));
        let running = scp.as_ref().unwrap();
        store(running, "CT1", &source.join("1.2.3.1.dcm")).exits(0);
        mppsscu(running, &["--ppsuid", "1.2.77", source.text()]).exits(0);
        for event in [Event::InProgress, Event::Completed] {
            assert_eq!(told.recv_timeout(PATIENCE).unwrap().2, event);
        }
        if !runs {
            scp.take().unwrap().stop().exits(0);
        }
        let location = folder.join("archive");
        let fixed = ["archive", "rm", "-c", &path, "--instance-location", location.to_str().unwrap()];
        let rm = |arguments: &[&str]| kerma(&[&fixed, arguments].concat());
        rm(&["--yes", STUDY]).exits(0);
        ls(&folder, &[STUDY]).exits(0);
        rm(&["--mpps", "1.2.77"]).exits(2);
        rm(&["--mpps"]).exits(2);
        rm(&["--yes", "--mpps", "1.2.78"]).exits(1).says(&["1.2.78: no performed procedure step"]);
        rm(&["--yes", "1.2.77"]).exits(1);
        let run = rm(&["--yes", "--mpps", "1.2.77"]).exits(0);
        assert_eq!(run.stdout, "1 performed procedure steps removed\n");
        assert!(ls(&folder, &[]).exits(0).stdout.contains("(0 matches)"));
        let _scp = scp.unwrap_or_else(|| start(&folder, &["-c", &path]));
        assert_eq!(told.recv_timeout(PATIENCE).unwrap().2, Event::Deleted);
    }
}

/// An SCU of notifications, on a port of its own until the test process ends; gives the port and what it is told.
fn subscriber() -> (u16, Receiver<(String, String, Event)>) {
    let (sender, told) = mpsc::channel();
    let notified = move |request: &EventRequest, step: &Uid, event: Event| {
        let who = request.association.peer().to_string();
        sender.send((who.trim().to_owned(), step.to_string(), event)).unwrap();
    };
    let entity = ApplicationEntity::new("RIS").unwrap().provide(notifications(notified));
    let listener = entity.listen("127.0.0.1:0").unwrap();
    let port = listener.local_addr().port();
    thread::spawn(move || listener.serve());
    (port, told)
}

#[test]
fn each_event_of_a_step_is_told_to_the_subscribers_of_the_configuration() {
    let (folder, files) = (Folder::new(), Folder::new());
    let create = file(&files, "create.json", &begun_of("1.2.840.4711", "S1", "A1"));
    let set = file(&files, "set.json", &completed());
    let comment = json!({ "00400280": { "vr": "ST", "Value": ["The patient coughed"] } });
    let comment = file(&files, "comment.json", &comment);
    // One cannot be reached yet.
    let (ris, to_ris) = subscriber();
    let peers = format!("[peers.RIS]\naddress = \"127.0.0.1:{ris}\"\n");
    let text = format!(
        "ae_title = \"PACS\"\n[mpps]\nnotify = [\"RIS\", \"DOSE\"]\n[commitment]\nretry = 1\n{peers}"
    );
    let path = configured(&folder, &text);
    let scp = start(&folder, &["-c", &path]);
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--create", &create]).exits(0);
    for set in [&comment, &set] {
        mppsscu(&scp, &["--ppsuid", "1.2.77", "--set", set]).exits(0);
    }
    mppsscu(&scp, &["--ppsuid", "1.2.77", "--set", &set]).exits(1);
    let events = [Event::InProgress, Event::Updated, Event::Completed];
    for event in events {
        let told = to_ris.recv_timeout(PATIENCE).unwrap();
        assert_eq!(told, ("PACS".into(), "1.2.77".into(), event));
    }
    scp.stop().exits(0);
    // Now it can, after a restart.
    let (dose, to_dose) = subscriber();
    let path = configured(&folder, &format!("{text}[peers.DOSE]\naddress = \"127.0.0.1:{dose}\"\n"));
    let scp = start(&folder, &["-c", &path]);
    for event in events {
        let told = to_dose.recv_timeout(PATIENCE).unwrap();
        assert_eq!((told.1.as_str(), told.2), ("1.2.77", event));
    }
    scp.stop().exits(0);
    assert!(to_ris.try_recv().is_err(), "it was told already");
}
