//! A printer and those who print on it, over a real connection: print jobs and the printer report.

use std::{
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

use kerma_dataset::DataSet;
use kerma_dictionary::{TransferSyntax, Uid, tags, uids};

use crate::{
    driver::{
        ApplicationEntity, Association, Error, Outcome, Status, new_uid,
        print::{
            self, DisplayFormat, Event, Execution, Job, NotPrinted, Order, PrintBy, Printer, PrinterStatus,
            Progress, Sheet, Tone,
        },
    },
    support::{Scp, within},
};

const LONG: Duration = Duration::from_secs(20);

/// Gives its jobs and their progress to the test.
struct Queue {
    jobs: Mutex<mpsc::Sender<(Job, Progress)>>,
    status: Arc<Mutex<PrinterStatus>>,
}

impl Printer for Queue {
    fn print(&self, job: Job) -> Outcome {
        let progress = job.progress();
        self.jobs.lock().unwrap().send((job, progress)).unwrap();
        Status::SUCCESS.into()
    }

    fn status(&self) -> PrinterStatus {
        self.status.lock().unwrap().clone()
    }
}

struct Fixture {
    /// What `driver` runs; first, so that it ends first.
    scp: Scp,
    printer: print::Scp,
    jobs: mpsc::Receiver<(Job, Progress)>,
    status: Arc<Mutex<PrinterStatus>>,
}

fn printer() -> Fixture {
    let (sender, jobs) = mpsc::channel();
    let status = Arc::new(Mutex::new(PrinterStatus::Normal));
    let printer = print::Scp::new(Queue { jobs: Mutex::new(sender), status: status.clone() });
    let entity = ApplicationEntity::new("LASER").unwrap().provide(printer.service_class());
    Fixture { scp: Scp::start(entity), printer, jobs, status }
}

type Events = Arc<Mutex<Vec<Event>>>;

/// An association for films of this tone, with the optional SOP classes, and what is reported on it.
fn associate(scp: &Scp, tone: Tone) -> (Association, Events) {
    let events = Events::default();
    let told = events.clone();
    let entity = ApplicationEntity::new("SCU")
        .unwrap()
        .provide(print::watching(move |event| told.lock().unwrap().push(event)))
        .propose_each([tone.meta(), uids::PRINT_JOB, uids::PRESENTATION_LUT], TransferSyntax::UNCOMPRESSED);
    (entity.associate(scp.address().as_str()).unwrap(), events)
}

fn image(tone: Tone) -> DataSet {
    let samples = if tone == Tone::Color { 3_u16 } else { 1 };
    let mut image = DataSet::new();
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, samples),
        (tags::ROWS, 2),
        (tags::COLUMNS, 2),
        (tags::BITS_ALLOCATED, 8),
        (tags::BITS_STORED, 8),
        (tags::HIGH_BIT, 7),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        image.set(tag, value).unwrap();
    }
    if tone == Tone::Color {
        image.set(tags::PLANAR_CONFIGURATION, 1_u16).unwrap();
    }
    let photometric = if tone == Tone::Color { "RGB" } else { "MONOCHROME2" };
    image.set(tags::PHOTOMETRIC_INTERPRETATION, photometric).unwrap();
    image.set(tags::PIXEL_DATA, vec![7_u8; usize::from(samples) * 4]).unwrap();
    image
}

fn order(tone: Tone, print: PrintBy) -> Order {
    let two = DisplayFormat::Row(vec![2]);
    let mut order = Order::new(tone);
    order.sheets.push(Sheet::new(two.clone(), [image(tone), image(tone)]));
    order.sheets.push(Sheet::new(two, [image(tone)]));
    order.print = print;
    order
}

/// Sends all requests of an order; its print jobs.
fn send(association: &mut Association, order: Order) -> Vec<Uid> {
    let mut sending = order.send(new_uid);
    while let Some(request) = sending.request() {
        let response = association.request(request).unwrap();
        let answered: Result<(), NotPrinted> = sending.answered(&response);
        answered.unwrap();
    }
    sending.print_jobs().to_vec()
}

#[test]
fn an_order_is_printed_in_both_tones_by_film_and_by_session() {
    let fixture = printer();
    for (tone, print, jobs) in [
        (Tone::Grayscale, PrintBy::Film, 2),
        (Tone::Color, PrintBy::Film, 2),
        (Tone::Grayscale, PrintBy::Session, 1),
        (Tone::Color, PrintBy::Nothing, 0),
    ] {
        let (mut association, _) = associate(&fixture.scp, tone);
        let named = send(&mut association, order(tone, print));
        let printed: Vec<(Job, Progress)> = fixture.jobs.try_iter().collect();
        assert_eq!((named.len(), printed.len()), (jobs, jobs), "{tone:?} {print:?}");
        let films = printed.iter().flat_map(|(job, _)| &job.films);
        let images: Vec<usize> =
            films.map(|film| film.image_boxes.iter().filter(|of| of.image.is_some()).count()).collect();
        assert_eq!(images, if jobs == 0 { vec![] } else { vec![2, 1] });
        assert!(printed.iter().zip(&named).all(|((job, _), named)| job.sop_instance == *named));
        association.release().unwrap();
    }
}

#[test]
fn a_print_job_reports_each_step_to_its_scu_and_is_gone_when_that_knows_its_end() {
    let fixture = printer();
    let (mut association, events) = associate(&fixture.scp, Tone::Grayscale);
    let jobs = send(&mut association, order(Tone::Grayscale, PrintBy::Session));
    let job = &jobs[0];
    let status = |association: &mut Association| {
        association
            .request(print::print_job(job))
            .map(|got| got.data_set.unwrap().string(tags::EXECUTION_STATUS).unwrap())
    };
    assert_eq!(status(&mut association).unwrap(), "PENDING");
    let (_, progress) = fixture.jobs.recv_timeout(LONG).unwrap();
    progress.pending("SUPPLY EMPTY").unwrap();
    progress.printing().unwrap();
    assert_eq!(status(&mut association).unwrap(), "PRINTING");
    progress.done().unwrap();
    assert!(progress.failed("FILM JAM").is_err(), "it has ended");
    assert!(association.serve_until(LONG, || events.lock().unwrap().len() == 3).unwrap());
    let executions: Vec<Execution> = events
        .lock()
        .unwrap()
        .iter()
        .map(|event| match event {
            Event::Job { job: of, execution } if of == job => execution.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    let pending = Execution::Pending("SUPPLY EMPTY".into());
    assert_eq!(executions, [pending, Execution::Printing, Execution::Done]);
    let gone = within(|| status(&mut association).err());
    assert!(matches!(gone, Error::Status { status: Status::NO_SUCH_SOP_INSTANCE, .. }), "{gone}");
    association.release().unwrap();
}

#[test]
fn a_print_job_that_nobody_ends_has_failed() {
    let fixture = printer();
    let (mut association, events) = associate(&fixture.scp, Tone::Grayscale);
    send(&mut association, order(Tone::Grayscale, PrintBy::Session));
    drop(fixture.jobs.recv_timeout(LONG).unwrap());
    assert!(association.serve_until(LONG, || !events.lock().unwrap().is_empty()).unwrap());
    let event = events.lock().unwrap()[0].clone();
    assert!(matches!(event, Event::Job { execution: Execution::Failure(_), .. }), "{event:?}");
    association.release().unwrap();
}

#[test]
fn a_print_job_outlives_its_association_and_can_be_asked_for_on_another() {
    let fixture = printer();
    let (mut association, _) = associate(&fixture.scp, Tone::Grayscale);
    let jobs = send(&mut association, order(Tone::Grayscale, PrintBy::Session));
    association.release().unwrap();
    let (_, progress) = fixture.jobs.recv_timeout(LONG).unwrap();
    progress.printing().unwrap();
    let (mut other, _) = associate(&fixture.scp, Tone::Grayscale);
    let got = other.request(print::print_job(&jobs[0])).unwrap().data_set.unwrap();
    assert_eq!(got.string(tags::EXECUTION_STATUS).unwrap(), "PRINTING");
    assert_eq!(got.string(tags::ORIGINATOR).unwrap(), "SCU");
    progress.done().unwrap();
    within(|| other.request(print::print_job(&jobs[0])).err());
    other.release().unwrap();
}

#[test]
fn every_scu_is_told_that_the_status_of_the_printer_has_changed() {
    let fixture = printer();
    let mut scus: Vec<(Association, Events)> =
        [Tone::Grayscale, Tone::Color].map(|tone| associate(&fixture.scp, tone)).into();
    for (association, _) in &mut scus {
        let printer = association.request(print::printer([])).unwrap().data_set.unwrap();
        assert_eq!(PrinterStatus::of(&printer), Some(PrinterStatus::Normal));
    }
    let changes = [
        PrinterStatus::Warning("SUPPLY LOW".into()),
        PrinterStatus::Failure("SUPPLY EMPTY".into()),
        PrinterStatus::Normal,
    ];
    for change in &changes {
        *fixture.status.lock().unwrap() = change.clone();
        fixture.printer.status_changed();
    }
    for (association, events) in &mut scus {
        assert!(association.serve_until(LONG, || events.lock().unwrap().len() == 3).unwrap());
        let expected = changes.clone().map(Event::Printer);
        assert_eq!(*events.lock().unwrap(), expected);
    }
    // Who has gone is not told, and nobody waits for it.
    let (gone, _) = scus.remove(0);
    gone.release().unwrap();
    fixture.printer.status_changed();
    let (mut association, events) = scus.remove(0);
    assert!(association.serve_until(LONG, || events.lock().unwrap().len() == 4).unwrap());
    association.release().unwrap();
}

#[test]
fn a_film_session_ends_with_its_association() {
    let fixture = printer();
    let session = Uid::from_static("1.2.3.4");
    for _ in 0..2 {
        let (mut association, _) = associate(&fixture.scp, Tone::Grayscale);
        let create = || print::film_session(Some(session.clone()), DataSet::new());
        association.request(create()).unwrap();
        let again = association.request(create());
        assert!(
            matches!(again, Err(Error::Status { status: Status::DUPLICATE_SOP_INSTANCE, .. })),
            "{again:?}"
        );
        association.abort();
    }
}
