//! Every row of `kerma_service::normalized` against pynetdicom's own SCUs and SCPs (`AE`, `evt.EVT_N_*`), both ways.

use std::fs;
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll};
use std::time::Duration;

use kerma::dictionary::sop_classes::DimseService;
use kerma::dimse::CEchoRq;
use kerma::normalized::report::Reports;
use kerma::normalized::{
    ActionRequest, Class, CreateRequest, DeleteRequest, EventRequest, GetRequest, Kind, Member, Perform,
    SetRequest,
};
use kerma::service::{Outcome, Request, Unanswered};
use kerma::{
    ApplicationEntity, DataSet, NRequest, NResponse, Normalized, Status, TransferSyntax, Uid, Verification,
    tags,
};
use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, python};
use kerma_tests::process::{Process, free_port, run};

const INSTANCE: Uid = Uid::from_static("1.2.3.4");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/normalized.py");

/// One service of one SOP class, with one action or event type if it has such, on one presentation context.
struct Row {
    class: &'static Class,
    member: &'static Member,
    service: DimseService,
    kind: Option<&'static Kind>,
    abstract_syntax: Uid,
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for class in Class::ALL {
        for abstract_syntax in class.abstract_syntaxes() {
            for member in class.carried(abstract_syntax) {
                for offered in member.services {
                    let (service, abstract_syntax) = (offered.service, abstract_syntax.clone());
                    let row =
                        |kind| Row { class, member, service, kind, abstract_syntax: abstract_syntax.clone() };
                    match member.kinds(service) {
                        [] => rows.push(row(None)),
                        kinds => rows.extend(kinds.iter().map(|kind| row(Some(kind)))),
                    }
                }
            }
        }
    }
    assert_eq!(rows.len(), 112);
    rows
}

impl Row {
    fn name(&self) -> String {
        let kind = self.kind.map(|kind| format!(" {kind}")).unwrap_or_default();
        format!("{}{kind} of {} on {}", self.service, self.member.uid, self.abstract_syntax)
    }

    fn instance(&self) -> Uid {
        self.member.instance.clone().unwrap_or(INSTANCE)
    }

    /// As the script reads it.
    fn line(&self) -> String {
        let kind = self.kind.map_or("-".into(), |kind| kind.id.to_string());
        let sop_class = self.class.instance_class(&self.member.uid);
        format!("{}\t{sop_class}\t{}\t{kind}\t{}\n", self.service, self.instance(), self.abstract_syntax)
    }

    fn request(&self) -> NRequest {
        let (sop_class, kind) = (self.member.uid.clone(), self.kind.map_or(0, |kind| kind.id));
        match self.service {
            DimseService::NCreate => NRequest::create(sop_class, Some(self.instance()), patient()),
            DimseService::NSet => NRequest::set(sop_class, self.instance(), patient()),
            DimseService::NGet => NRequest::get(sop_class, self.instance(), [tags::PATIENT_ID]),
            DimseService::NAction => NRequest::action(sop_class, self.instance(), kind, patient()),
            DimseService::NDelete => NRequest::delete(sop_class, self.instance()),
            _ => NRequest::event_report(sop_class, self.instance(), kind, patient()),
        }
    }

    /// The Patient ID of the reply.
    fn reply(&self) -> &'static str {
        if self.service == DimseService::NDelete { "-" } else { "ABC" }
    }
}

fn patient() -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, "ABC").unwrap();
    data_set
}

/// The file of the rows.
fn listed(rows: &[Row], folder: &Folder) -> String {
    let path = folder.path().join("rows");
    fs::write(&path, rows.iter().map(Row::line).collect::<String>()).unwrap();
    path.to_str().unwrap().into()
}

/// Replies with what comes.
struct Echoes;

impl Perform for Echoes {
    fn create(&self, _: &CreateRequest, attributes: DataSet) -> Outcome {
        Outcome::from(()).reply(attributes)
    }

    fn set(&self, _: &SetRequest, modifications: DataSet) -> Outcome {
        Outcome::from(()).reply(modifications)
    }

    fn get(&self, _: &GetRequest) -> Outcome {
        let mut more = patient();
        more.set(tags::PATIENT_SEX, "O").unwrap();
        Outcome::from(()).reply(more)
    }

    fn action(&self, _: &ActionRequest, information: DataSet) -> Outcome {
        Outcome::from(()).reply(information)
    }

    fn delete(&self, _: &DeleteRequest) -> Outcome {
        ().into()
    }

    fn event_report(&self, _: &EventRequest, information: DataSet) -> Outcome {
        Outcome::from(()).reply(information)
    }
}

#[test]
fn pynetdicoms_scus_are_served_in_every_row_and_its_scps_report_every_event() {
    if !Peer::Pynetdicom.is_here("the normalized services") {
        return;
    }
    let (rows, folder) = (rows(), Folder::new());
    let handler = Arc::new(Echoes);
    let provide = |entity: ApplicationEntity, class: &&'static Class| {
        entity.provide(Normalized::new(class, handler.clone()).unchecked())
    };
    let scp = Class::ALL.iter().fold(ApplicationEntity::new("KERMA").unwrap(), provide);
    let listener = scp.listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    let said = run(python(&[SCRIPT, "scu", &port, &listed(&rows, &folder)])).exits(0).output;
    for (number, row) in rows.iter().enumerate() {
        let expected = format!("{number} 0000 {}", row.reply());
        assert!(said.lines().any(|line| line == expected), "{}: no {expected:?} in\n{said}", row.name());
    }
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
    println!("pynetdicom to kerma: {} rows", rows.len());
}

/// The rows of events, in which the SCP asks, but one of each event, on the presentation context that is best for it.
fn events() -> Vec<Row> {
    let mut events = rows();
    events.retain(|row| row.service == DimseService::NEventReport && row.abstract_syntax == row.member.uid);
    assert_eq!(events.len(), 28);
    events
}

/// Reports one event after the other, and says what came of each.
struct EventsOf(std::vec::IntoIter<NRequest>, mpsc::Sender<Result<NResponse, Unanswered>>);

impl Reports for EventsOf {
    fn poll_next(&mut self, _: &mut Context<'_>) -> Poll<Option<NRequest>> {
        Poll::Ready(self.0.next())
    }

    fn answered(&mut self, result: Result<NResponse, Unanswered>) {
        self.1.send(result).unwrap();
    }
}

#[test]
fn pynetdicoms_scus_are_told_of_every_event_on_the_association_that_they_have_requested() {
    if !Peer::Pynetdicom.is_here("the events of the normalized services") {
        return;
    }
    let (rows, folder) = (events(), Folder::new());
    let (sender, answers) = mpsc::channel();
    let requests: Vec<NRequest> = rows.iter().map(Row::request).collect();
    let echo = move |_: &Request<CEchoRq>| {
        Outcome::from(()).reporting(EventsOf(requests.clone().into_iter(), sender.clone()))
    };
    let provide = |entity: ApplicationEntity, class: &&'static Class| {
        entity.provide(Normalized::new(class, Echoes).unchecked())
    };
    let scp = ApplicationEntity::new("KERMA").unwrap().provide(Verification::with(echo));
    let listener = Class::ALL.iter().fold(scp, provide).listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    let said = run(python(&[SCRIPT, "told", &port, &listed(&rows, &folder)])).exits(0).output;
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
    let told: Vec<&str> = said.lines().filter(|line| line.ends_with(" ABC")).collect();
    let answers: Vec<_> = answers.try_iter().collect();
    assert_eq!((told.len(), answers.len()), (rows.len(), rows.len()), "{said}");
    for ((row, told), answer) in rows.iter().zip(told).zip(answers) {
        let (sop_class, kind) = (row.class.instance_class(&row.member.uid), row.kind.unwrap().id);
        assert_eq!(told, format!("{sop_class} {} {kind} ABC", row.instance()), "{}", row.name());
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", row.name()));
        assert_eq!((answer.status, answer.data_set), (Status::SUCCESS, Some(patient())), "{}", row.name());
    }
    println!("pynetdicom told by kerma: {} events", rows.len());
}

#[test]
fn pynetdicoms_scps_report_every_event_on_the_association_that_kerma_has_requested() {
    if !Peer::Pynetdicom.is_here("the events of the normalized services") {
        return;
    }
    let (rows, folder, port) = (events(), Folder::new(), free_port());
    let scp = python(&[SCRIPT, "scp", &port.to_string(), &listed(&rows, &folder)]);
    let scp = Process::listen(scp, port);
    let told = Arc::new(Mutex::new(Vec::new()));
    let note = Told(told.clone());
    let scu = Class::ALL.iter().fold(ApplicationEntity::new("KERMA").unwrap(), |entity, class| {
        entity.propose_normalized(class).provide(Normalized::new(class, note.clone()).unchecked())
    });
    let mut association = scu.associate(&*format!("REPORTS@127.0.0.1:{port}")).unwrap();
    let all = || told.lock().unwrap().len() == rows.len();
    assert!(association.serve_until(Duration::from_secs(60), all).unwrap(), "{told:?}\n{}", scp.output());
    scp.wait_for("reported");
    association.release().unwrap();
    let expected: Vec<_> = rows
        .iter()
        .map(|row| (row.class.instance_class(&row.member.uid).clone(), row.kind.map(|kind| kind.id)))
        .collect();
    assert_eq!(*told.lock().unwrap(), expected);
    for (number, row) in rows.iter().enumerate() {
        let answer = format!("{number} 0000 ABC");
        assert!(scp.output().lines().any(|line| line == answer), "{}:\n{}", row.name(), scp.output());
    }
    println!("kerma told by pynetdicom: {} events", rows.len());
}

/// Notes the events.
#[derive(Clone)]
struct Told(Arc<Mutex<Vec<Event>>>);

/// Its SOP class and event type.
type Event = (Uid, Option<u16>);

impl Perform for Told {
    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        let event = (request.affected_sop_class_uid.clone(), request.event_type_id);
        self.0.lock().unwrap().push(event);
        Outcome::from(()).reply(information)
    }
}

#[test]
fn pynetdicoms_scps_serve_every_row_and_its_scus_take_every_event() {
    if !Peer::Pynetdicom.is_here("the normalized services") {
        return;
    }
    let (rows, folder, port) = (rows(), Folder::new(), free_port());
    let scp = python(&[SCRIPT, "scp", &port.to_string(), &listed(&rows, &folder)]);
    let _scp = Process::listen(scp, port);
    for part in rows.chunk_by(|a, b| a.abstract_syntax == b.abstract_syntax) {
        let abstract_syntax = &part[0].abstract_syntax;
        // Of either role: what it asks is the SCU's, but for the events, which are the SCP's.
        let scu = ApplicationEntity::new("KERMA")
            .unwrap()
            .propose(abstract_syntax.clone(), TransferSyntax::UNCOMPRESSED)
            .propose_roles(abstract_syntax.clone(), true, true);
        let mut association = scu.associate(&*format!("PYNETDICOM@127.0.0.1:{port}")).unwrap();
        for row in part {
            let response = association.request(row.request());
            let response = response.unwrap_or_else(|error| panic!("{}: {error}", row.name()));
            assert_eq!(response.status, Status::SUCCESS, "{}", row.name());
            let reply = response.data_set.map(|reply| reply.string(tags::PATIENT_ID).unwrap());
            assert_eq!(reply.as_deref().unwrap_or("-"), row.reply(), "{}", row.name());
        }
        association.release().unwrap();
    }
    println!("kerma to pynetdicom: {} rows", rows.len());
}
