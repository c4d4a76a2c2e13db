//! The statuses of Print Management (PS3.4 annex H), row by row: each is shown by a test here, or it is said why nothing gets there.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

#[path = "../../service/tests/normalized_statuses/support.rs"]
#[allow(dead_code)]
mod support;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use kerma_dataset::{DataSet, IntoValue};
use kerma_dictionary::{
    Tag, Uid,
    sop_classes::{
        DimseService::{self, NAction, NCreate, NSet},
        ServiceClass,
    },
    tags, uids,
};
use kerma_entity::print::{
    self, Capabilities, DisplayFormat, Job, Medium, Printer, PrinterStatus, SessionPrinting, Tone, TooLarge,
};
use kerma_service::{
    AssociationInfo, Outcome, ServiceClass as _, Services,
    normalized::{NRequest, NResponse, Normalized},
};
use kerma_status::Status;

use support::{
    Shown::{self, By, No},
    account, association, context, exchange, of,
};

const SUCCESS: Shown = By("films_are_made_filled_and_printed");
const TOO_LARGE: Shown = By("an_image_larger_than_its_box_is_made_smaller_cropped_or_refused");
const DENSITY: Shown = By("a_density_out_of_range_becomes_the_limit_of_the_medium");
const MEMORY: Shown = By("memory_that_cannot_be_reserved_is_a_warning_and_an_image_without_room_is_refused");
const PRINTER: Shown = By("what_the_printer_answers_is_the_response");
const COMBINED: Shown =
    No("an image is combined with what an overlay box has, and these are retired (PS3.4 §H.4.8, §H.4.12)");

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    ("Basic Film Session", NCreate, 0x0000, SUCCESS),
    ("Basic Film Session", NCreate, 0xB600, MEMORY),
    ("Basic Film Session", NSet, 0x0000, SUCCESS),
    ("Basic Film Session", NSet, 0xB600, MEMORY),
    ("Basic Film Session", NAction, 0x0000, SUCCESS),
    ("Basic Film Session", NAction, 0xB601, By("a_session_is_printed_together_collated_or_not_at_all")),
    ("Basic Film Session", NAction, 0xB602, By("films_without_images_are_empty_pages")),
    ("Basic Film Session", NAction, 0xB604, TOO_LARGE),
    ("Basic Film Session", NAction, 0xB609, TOO_LARGE),
    ("Basic Film Session", NAction, 0xB60A, TOO_LARGE),
    ("Basic Film Session", NAction, 0xC600, By("films_without_images_are_empty_pages")),
    ("Basic Film Session", NAction, 0xC601, PRINTER),
    ("Basic Film Session", NAction, 0xC603, By("an_image_that_does_not_fit_any_more_is_not_printed")),
    ("Basic Film Session", NAction, 0xC604, PRINTER),
    ("Basic Film Session", NAction, 0xC613, PRINTER),
    ("Basic Film Box", NCreate, 0x0000, SUCCESS),
    ("Basic Film Box", NCreate, 0xB605, DENSITY),
    ("Basic Film Box", NCreate, 0xC616, By("a_session_is_printed_together_collated_or_not_at_all")),
    ("Basic Film Box", NSet, 0x0000, SUCCESS),
    ("Basic Film Box", NSet, 0xB605, DENSITY),
    ("Basic Film Box", NSet, 0xC616, No("an N-SET makes no film box")),
    ("Basic Film Box", NAction, 0x0000, SUCCESS),
    ("Basic Film Box", NAction, 0xB603, By("films_without_images_are_empty_pages")),
    ("Basic Film Box", NAction, 0xB604, TOO_LARGE),
    ("Basic Film Box", NAction, 0xB609, TOO_LARGE),
    ("Basic Film Box", NAction, 0xB60A, TOO_LARGE),
    ("Basic Film Box", NAction, 0xC602, PRINTER),
    ("Basic Film Box", NAction, 0xC603, By("an_image_that_does_not_fit_any_more_is_not_printed")),
    ("Basic Film Box", NAction, 0xC604, PRINTER),
    ("Basic Film Box", NAction, 0xC613, PRINTER),
    ("Basic Grayscale Image Box", NSet, 0x0000, SUCCESS),
    ("Basic Grayscale Image Box", NSet, 0xB604, TOO_LARGE),
    ("Basic Grayscale Image Box", NSet, 0xB605, DENSITY),
    ("Basic Grayscale Image Box", NSet, 0xB609, TOO_LARGE),
    ("Basic Grayscale Image Box", NSet, 0xB60A, TOO_LARGE),
    ("Basic Grayscale Image Box", NSet, 0xC603, TOO_LARGE),
    ("Basic Grayscale Image Box", NSet, 0xC605, MEMORY),
    ("Basic Grayscale Image Box", NSet, 0xC613, COMBINED),
    ("Basic Color Image Box", NSet, 0xB604, TOO_LARGE),
    ("Basic Color Image Box", NSet, 0xB609, TOO_LARGE),
    ("Basic Color Image Box", NSet, 0xB60A, TOO_LARGE),
    ("Basic Color Image Box", NSet, 0xC603, TOO_LARGE),
    ("Basic Color Image Box", NSet, 0xC605, MEMORY),
    ("Basic Color Image Box", NSet, 0xC613, COMBINED),
    ("Presentation LUT", NCreate, 0x0000, By("a_presentation_lut_is_made_referred_to_and_deleted")),
    ("Presentation LUT", NCreate, 0xB605, DENSITY),
];

#[test]
fn every_status_of_print_management_is_shown_here() {
    account(of(ServiceClass::PrintManagement), ROWS, include_str!("print_statuses.rs"));
}

const SESSION: Uid = Uid::from_static("1.2.3.1");
const FILM: Uid = Uid::from_static("1.2.3.2");
const LUT: Uid = Uid::from_static("1.2.3.3");

/// Answers each job as the test says, and keeps it.
#[derive(Clone)]
struct Laser {
    capabilities: Capabilities,
    answer: Arc<dyn Fn() -> Outcome + Send + Sync>,
    jobs: Arc<Mutex<Vec<Job>>>,
}

impl Printer for Laser {
    fn print(&self, job: Job) -> Outcome {
        let outcome = (self.answer)();
        self.jobs.lock().unwrap().push(job);
        outcome
    }

    fn capabilities(&self) -> Capabilities {
        self.capabilities.clone()
    }

    fn status(&self) -> PrinterStatus {
        PrinterStatus::Warning("SUPPLY LOW".into())
    }
}

/// An SCU on an association with such a printer: its first presentation context is that of the meta SOP class.
struct Scu {
    services: Services,
    association: Arc<AssociationInfo>,
    tone: Tone,
    laser: Laser,
    image_boxes: Vec<Uid>,
}

impl Scu {
    fn new(capabilities: Capabilities) -> Scu {
        Scu::toned(Tone::Grayscale, capabilities)
    }

    fn toned(tone: Tone, capabilities: Capabilities) -> Scu {
        let laser = Laser { capabilities, answer: Arc::new(|| Status::SUCCESS.into()), jobs: Arc::default() };
        let services = Services::new().with(print::scp(laser.clone()));
        let association = association([tone.meta()].iter().map(context).collect());
        Scu { services, association: Arc::new(association), tone, laser, image_boxes: Vec::new() }
    }

    /// With a film session and a film of one image.
    fn with_film(tone: Tone, capabilities: Capabilities) -> Scu {
        let mut scu = Scu::toned(tone, capabilities);
        scu.ask(print::film_session(Some(SESSION), DataSet::new()));
        scu.film(FILM, DataSet::new());
        scu
    }

    fn answering(mut self, answer: impl Fn() -> Outcome + Send + Sync + 'static) -> Scu {
        self.laser.answer = Arc::new(answer);
        self.services = Services::new().with(print::scp(self.laser.clone()));
        self
    }

    /// Also on these presentation contexts.
    fn negotiated(mut self, also: &[Uid]) -> Scu {
        let contexts = [self.tone.meta()].iter().chain(also).map(context).collect();
        self.association = Arc::new(association(contexts));
        self
    }

    fn ask(&self, request: NRequest) -> NResponse {
        let own = request.sop_class().unwrap();
        let on_own =
            self.association.negotiated.contexts.iter().any(|context| context.abstract_syntax == *own);
        let context =
            context(if on_own { own } else { &self.association.negotiated.contexts[0].abstract_syntax });
        // What is asked goes on the first presentation context.
        let mut association = AssociationInfo::clone(&self.association);
        let mut negotiated = (*association.negotiated).clone();
        negotiated.contexts.insert(0, context);
        association.negotiated = Arc::new(negotiated);
        let transfer_syntax = association.negotiated.contexts[0].transfer_syntax.clone();
        let encoded = request.encode(&transfer_syntax).unwrap();
        let (command, data_set) = exchange(&Arc::new(association), &self.services, request.command, encoded);
        NResponse::new(&command, data_set, &transfer_syntax).unwrap()
    }

    fn status(&self, request: NRequest) -> u16 {
        self.ask(request).status.0
    }

    fn film(&mut self, sop_instance: Uid, attributes: DataSet) -> NResponse {
        let one = DisplayFormat::Standard { columns: 1, rows: 1 };
        let response = self.ask(print::film_box(Some(sop_instance), &SESSION, &one, attributes));
        if let Some(attributes) = response.data_set.as_ref().filter(|_| response.status.0 < 0xC000) {
            self.image_boxes = references(attributes, tags::REFERENCED_IMAGE_BOX_SEQUENCE);
        }
        response
    }

    fn image(&self, side: u16, attributes: DataSet) -> NRequest {
        print::image_box(self.tone, &self.image_boxes[0], 1, image(self.tone, side), attributes)
    }
}

fn references(attributes: &DataSet, sequence: Tag) -> Vec<Uid> {
    let items = attributes.items(sequence).unwrap();
    items.iter().map(|item| item.data_set.uid(tags::REFERENCED_SOP_INSTANCE_UID).unwrap()).collect()
}

fn with(tag: Tag, value: impl IntoValue) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tag, value).unwrap();
    data_set
}

fn image(tone: Tone, side: u16) -> DataSet {
    let samples = if tone == Tone::Color { 3 } else { 1 };
    let mut image = DataSet::new();
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, samples),
        (tags::ROWS, side),
        (tags::COLUMNS, side),
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
    let bytes = usize::from(side) * usize::from(side) * usize::from(samples);
    image.set(tags::PIXEL_DATA, Bytes::from(vec![0; bytes + bytes % 2])).unwrap();
    image
}

fn small_films() -> Capabilities {
    Capabilities { film_matrix: Some([10, 10]), ..Capabilities::default() }
}

#[test]
fn films_are_made_filled_and_printed() {
    for tone in [Tone::Grayscale, Tone::Color] {
        let mut scu = Scu::toned(tone, Capabilities::default());
        let copies = with(tags::NUMBER_OF_COPIES, "2");
        let made = scu.ask(print::film_session(Some(SESSION), copies));
        assert_eq!((made.status.0, made.sop_instance), (0, Some(SESSION)));
        assert_eq!(made.data_set.unwrap().string(tags::PRINT_PRIORITY).unwrap(), "MED");
        let priority = with(tags::PRINT_PRIORITY, "HIGH");
        assert_eq!(scu.status(NRequest::set(uids::BASIC_FILM_SESSION, SESSION, priority)), 0);
        assert_eq!(scu.film(FILM, DataSet::new()).status.0, 0);
        let trim = with(tags::TRIM, "YES");
        assert_eq!(scu.status(NRequest::set(uids::BASIC_FILM_BOX, FILM, trim)), 0);
        assert_eq!(scu.status(scu.image(4, DataSet::new())), 0);
        assert_eq!(scu.status(print::print_film_box(&FILM)), 0);
        assert_eq!(scu.status(print::print_film_session(&SESSION)), 0);
        assert_eq!(scu.status(print::delete_film_box(&FILM)), 0);
        assert_eq!(scu.status(print::delete_film_session(&SESSION)), 0);
        let jobs = scu.laser.jobs.lock().unwrap();
        assert_eq!(jobs.len(), 2);
        let film = &jobs[0].films[0];
        assert_eq!(film.session.string(tags::PRINT_PRIORITY).unwrap(), "HIGH");
        assert_eq!(film.film_box.string(tags::TRIM).unwrap(), "YES");
        assert_eq!(jobs[0].sheets().count(), 2);
    }
}

#[test]
fn an_image_larger_than_its_box_is_made_smaller_cropped_or_refused() {
    for tone in [Tone::Grayscale, Tone::Color] {
        for (too_large, status) in [
            (TooLarge::Demagnify, 0xB604),
            (TooLarge::Crop, 0xB609),
            (TooLarge::Decimate, 0xB60A),
            (TooLarge::Fail, 0xC603),
        ] {
            let scu = Scu::with_film(tone, Capabilities { too_large, ..small_films() });
            assert_eq!(scu.status(scu.image(10, DataSet::new())), 0);
            assert_eq!(scu.status(scu.image(11, DataSet::new())), status, "{too_large:?}");
            // A refused image is not kept: that before it is printed.
            let printed = if status == 0xC603 { 0 } else { status };
            assert_eq!(scu.status(print::print_film_box(&FILM)), printed);
            assert_eq!(scu.status(print::print_film_session(&SESSION)), printed);
        }
    }
}

#[test]
fn an_image_that_does_not_fit_any_more_is_not_printed() {
    let scu =
        Scu::with_film(Tone::Grayscale, Capabilities { too_large: TooLarge::Decimate, ..small_films() });
    assert_eq!(scu.status(scu.image(11, DataSet::new())), 0xB60A);
    let as_it_is = with(tags::MAGNIFICATION_TYPE, "NONE");
    assert_eq!(scu.status(NRequest::set(uids::BASIC_FILM_BOX, FILM, as_it_is)), 0);
    assert_eq!(scu.status(print::print_film_box(&FILM)), 0xC603);
    assert_eq!(scu.status(print::print_film_session(&SESSION)), 0xC603);
    assert!(scu.laser.jobs.lock().unwrap().is_empty());
}

#[test]
fn a_density_out_of_range_becomes_the_limit_of_the_medium() {
    let capabilities = Capabilities {
        media: vec![Medium::new("BLUE FILM", "8INX10IN", 20..=310)],
        ..Capabilities::default()
    };
    let mut scu = Scu::with_film(Tone::Grayscale, capabilities);
    let dark = || with(tags::MAX_DENSITY, 400_u16);
    let made = scu.film(Uid::from_static("1.2.3.9"), dark());
    assert_eq!(made.status.0, 0xB605);
    assert_eq!(made.data_set.unwrap().get(tags::MAX_DENSITY), Ok(310_u16));
    let set = scu.ask(NRequest::set(uids::BASIC_FILM_BOX, FILM, dark()));
    assert_eq!((set.status.0, set.data_set.unwrap().get(tags::MAX_DENSITY)), (0xB605, Ok(310_u16)));
    assert_eq!(scu.status(scu.image(2, dark())), 0xB605);
    let scu = scu.negotiated(&[uids::PRESENTATION_LUT]);
    let mut lut = dark();
    lut.set(tags::PRESENTATION_LUT_SHAPE, "IDENTITY").unwrap();
    assert_eq!(scu.status(NRequest::create(uids::PRESENTATION_LUT, Some(LUT), lut)), 0xB605);
}

#[test]
fn memory_that_cannot_be_reserved_is_a_warning_and_an_image_without_room_is_refused() {
    let memory = || with(tags::MEMORY_ALLOCATION, "64");
    let scu = Scu::new(Capabilities::default());
    assert_eq!(scu.status(print::film_session(Some(SESSION), memory())), 0xB600);
    assert_eq!(scu.status(NRequest::set(uids::BASIC_FILM_SESSION, SESSION, memory())), 0xB600);
    for tone in [Tone::Grayscale, Tone::Color] {
        let scu = Scu::with_film(tone, Capabilities { memory: Some(1000), ..Capabilities::default() });
        assert_eq!(scu.status(scu.image(40, DataSet::new())), 0xC605);
        assert_eq!(scu.status(scu.image(10, DataSet::new())), 0);
        let more = NRequest::set(uids::BASIC_FILM_SESSION, SESSION, memory());
        assert_eq!(scu.status(more), 0x0106, "there is not as much");
    }
}

#[test]
fn films_without_images_are_empty_pages() {
    let mut scu = Scu::new(Capabilities::default());
    scu.ask(print::film_session(Some(SESSION), DataSet::new()));
    assert_eq!(scu.status(print::print_film_session(&SESSION)), 0xC600);
    scu.film(FILM, DataSet::new());
    assert_eq!(scu.status(print::print_film_box(&FILM)), 0xB603);
    assert_eq!(scu.status(print::print_film_session(&SESSION)), 0xB602);
    assert_eq!(scu.status(scu.image(2, DataSet::new())), 0);
    assert_eq!(scu.status(print::erase_image_box(scu.tone, &scu.image_boxes[0], 1)), 0);
    assert_eq!(scu.status(print::print_film_box(&FILM)), 0xB603);
}

#[test]
fn a_session_is_printed_together_collated_or_not_at_all() {
    let next = Uid::from_static("1.2.3.8");
    for (session_printing, session, film) in [
        (SessionPrinting::Collated, 0, 0),
        (SessionPrinting::Uncollated, 0xB601, 0),
        (SessionPrinting::Unsupported, 0x0211, 0xC616),
    ] {
        let capabilities = Capabilities { session_printing, ..Capabilities::default() };
        let scu = Scu::with_film(Tone::Grayscale, capabilities);
        scu.ask(scu.image(2, DataSet::new()));
        assert_eq!(scu.status(print::print_film_session(&SESSION)), session);
        let mut fresh = Scu::with_film(Tone::Grayscale, scu.laser.capabilities.clone());
        assert_eq!(fresh.film(next.clone(), DataSet::new()).status.0, film);
        assert_eq!(fresh.status(print::print_film_box(&FILM)), 0xB603);
        if film != 0 {
            assert_eq!(fresh.film(next.clone(), DataSet::new()).status.0, 0, "after it was printed");
        }
    }
}

#[test]
fn what_the_printer_answers_is_the_response() {
    for status in [0xC601, 0xC602, 0xC604, 0xC613, 0x0213, 0xB609] {
        let scu = Scu::with_film(Tone::Grayscale, Capabilities::default())
            .answering(move || Outcome::new(Status(status)).comment("It is full"))
            .negotiated(&[uids::PRINT_JOB]);
        scu.ask(print::film_session(Some(SESSION), DataSet::new()));
        let mut scu = scu;
        scu.film(FILM, DataSet::new());
        for request in [print::print_film_box(&FILM), print::print_film_session(&SESSION)] {
            let answered = scu.ask(request);
            assert_eq!(answered.status.0, status);
            assert_eq!(answered.details.error_comment.as_deref(), Some("It is full"));
            assert_eq!(answered.data_set.is_some(), status == 0xB609, "no job of what was refused");
        }
    }
}

#[test]
fn a_printer_that_fails_or_panics_has_no_job() {
    let later = || Outcome::later(async { Outcome::failed("out of ink") });
    let answers: [fn() -> Outcome; 3] = [|| Outcome::failed("out of ink"), later, || panic!("out of order")];
    for answer in answers {
        let scu = Scu::new(Capabilities::default()).answering(answer).negotiated(&[uids::PRINT_JOB]);
        let mut scu = scu;
        scu.ask(print::film_session(Some(SESSION), DataSet::new()));
        scu.film(FILM, DataSet::new());
        let answered = scu.ask(print::print_film_box(&FILM));
        assert_eq!((answered.status.0, answered.data_set), (0x0110, None));
        if let Some(job) = scu.laser.jobs.lock().unwrap().first() {
            assert_eq!(scu.status(print::print_job(&job.sop_instance)), 0x0112);
            assert!(job.progress().printing().is_err(), "it has ended");
        }
    }
}

#[test]
fn a_job_that_its_printer_goes_on_with_can_be_asked_for_until_it_ends() {
    let progress: Arc<Mutex<Option<print::Progress>>> = Arc::default();
    #[derive(Clone)]
    struct Queue(Arc<Mutex<Option<print::Progress>>>);
    impl Printer for Queue {
        fn print(&self, job: Job) -> Outcome {
            *self.0.lock().unwrap() = Some(job.progress());
            Outcome::later(async { Status::SUCCESS })
        }
    }
    let mut scu = Scu::new(Capabilities::default()).negotiated(&[uids::PRINT_JOB]);
    scu.services = Services::new().with(print::scp(Queue(progress.clone())));
    scu.ask(print::film_session(Some(SESSION), with(tags::PRINT_PRIORITY, "HIGH")));
    scu.film(FILM, DataSet::new());
    scu.ask(scu.image(2, DataSet::new()));
    let printed = scu.ask(print::print_film_box(&FILM));
    let reply = printed.data_set.unwrap();
    let jobs = references(&reply, tags::REFERENCED_PRINT_JOB_SEQUENCE_PULL_STORED_PRINT);
    let told = |scu: &Scu| {
        let got = scu.ask(print::print_job(&jobs[0]));
        let attributes = got.data_set.unwrap_or_default();
        let text = |tag: Tag| attributes.string(tag).unwrap_or_default();
        (
            got.status.0,
            text(tags::EXECUTION_STATUS),
            text(tags::EXECUTION_STATUS_INFO),
            text(tags::PRINT_PRIORITY),
        )
    };
    let told_as = |status: &str, info: &str| (0, status.to_owned(), info.to_owned(), "HIGH".to_owned());
    assert_eq!(told(&scu), told_as("PENDING", "QUEUED"));
    let progress = progress.lock().unwrap().take().unwrap();
    progress.pending("SUPPLY EMPTY").unwrap();
    assert_eq!(told(&scu), told_as("PENDING", "SUPPLY EMPTY"));
    progress.printing().unwrap();
    assert_eq!(told(&scu), told_as("PRINTING", "NORMAL"));
    progress.done().unwrap();
    assert_eq!(told(&scu).0, 0x0112, "it has ended");
}

#[test]
fn a_presentation_lut_is_made_referred_to_and_deleted() {
    let mut scu = Scu::new(Capabilities::default()).negotiated(&[uids::PRESENTATION_LUT]);
    scu.ask(print::film_session(Some(SESSION), DataSet::new()));
    assert_eq!(scu.status(print::presentation_lut(Some(LUT), 12, &[0; 256])), 0);
    assert_eq!(scu.status(print::presentation_lut_shape(Some(LUT), "LIN OD")), 0x0111);
    let referring = print::with_presentation_lut(DataSet::new(), &LUT);
    assert_eq!(scu.film(FILM, referring).status.0, 0);
    let in_use = scu.ask(print::delete_presentation_lut(&LUT));
    assert_eq!(in_use.status.0, 0x0110);
    assert_eq!(in_use.details.error_comment.as_deref(), Some("The Presentation LUT is in use"));
    scu.ask(print::print_film_box(&FILM));
    assert!(scu.laser.jobs.lock().unwrap()[0].films[0].presentation_lut.is_some());
    scu.ask(print::delete_film_box(&FILM));
    assert_eq!(scu.status(print::delete_presentation_lut(&LUT)), 0);
    assert_eq!(scu.status(print::delete_presentation_lut(&LUT)), 0x0112);
    assert_eq!(scu.status(print::presentation_lut_shape(Some(LUT), "INVERSE")), 0x0106);
}

#[test]
fn what_a_request_lacks_or_gets_wrong_is_said_with_the_general_statuses() {
    let mut scu = Scu::with_film(Tone::Grayscale, Capabilities::default());
    let second = print::film_session(Some(Uid::from_static("1.2.3.7")), DataSet::new());
    assert_eq!(scu.status(second), 0x0213);
    assert_eq!(scu.status(print::film_session(Some(SESSION), DataSet::new())), 0x0111);
    assert_eq!(scu.film(FILM, DataSet::new()).status.0, 0x0111);
    let other = Uid::from_static("1.2.3.5");
    assert_eq!(scu.status(print::print_film_box(&other)), 0x0112);
    assert_eq!(scu.status(print::print_film_box(&SESSION)), 0x0119);
    let without_format = NRequest::create(uids::BASIC_FILM_BOX, Some(other.clone()), with(tags::TRIM, "NO"));
    let missing = scu.ask(without_format);
    assert_eq!(missing.status.0, 0x0120);
    assert!(missing.attribute_identifier_list.contains(&tags::IMAGE_DISPLAY_FORMAT));
    let format = with(tags::IMAGE_DISPLAY_FORMAT, r"STANDARD\2,2");
    assert_eq!(scu.status(NRequest::set(uids::BASIC_FILM_BOX, FILM, format)), 0x0105);
    let of_nobody = print::film_box(Some(other), &FILM, &DisplayFormat::Slide, DataSet::new());
    assert_eq!(scu.status(of_nobody), 0x0106);
    let off = print::image_box(scu.tone, &scu.image_boxes[0], 2, image(scu.tone, 2), DataSet::new());
    assert_eq!(scu.status(off), 0x0106);
    let range =
        scu.ask(NRequest::set(uids::BASIC_FILM_SESSION, SESSION, with(tags::NUMBER_OF_COPIES, "1000")));
    assert_eq!((range.status.0, range.data_set.unwrap().get(tags::NUMBER_OF_COPIES)), (0x0116, Ok(100)));
    let mut no_rows = image(scu.tone, 2);
    no_rows.remove(tags::ROWS);
    let no_rows = print::image_box(scu.tone, &scu.image_boxes[0], 1, no_rows, DataSet::new());
    assert_eq!(scu.status(no_rows), 0x0120);
}

#[test]
fn the_context_of_one_tone_carries_no_image_boxes_of_the_other() {
    for (tone, other) in [(Tone::Grayscale, Tone::Color), (Tone::Color, Tone::Grayscale)] {
        let scu = Scu::with_film(tone, Capabilities::default());
        let request = print::image_box(other, &scu.image_boxes[0], 1, image(other, 2), DataSet::new());
        assert_eq!(scu.status(request), 0x0119);
    }
}

#[test]
fn the_printer_and_its_configuration_are_instances_that_are_always_there() {
    let also = [uids::PRINTER_CONFIGURATION_RETRIEVAL, uids::PRINTER];
    let scu = Scu::new(small_films()).negotiated(&also);
    let printer = scu.ask(print::printer([]));
    let attributes = printer.data_set.unwrap();
    assert_eq!(PrinterStatus::of(&attributes), Some(PrinterStatus::Warning("SUPPLY LOW".into())));
    let two = scu.ask(print::printer([tags::PRINTER_STATUS, tags::DATE_OF_LAST_CALIBRATION]));
    assert_eq!(two.status.0, 0x0107);
    assert_eq!(two.data_set.unwrap().iter().count(), 1);
    let configuration = scu.ask(print::printer_configuration()).data_set.unwrap();
    assert_eq!(configuration.items(tags::PRINTER_CONFIGURATION_SEQUENCE).unwrap().len(), 1);
    let other = NRequest::get(uids::PRINTER, Uid::from_static("1.2.3"), []);
    assert_eq!(scu.status(other), 0x0112);
}

#[test]
fn a_film_session_ends_with_its_association_and_no_other_sees_it() {
    let laser = Laser {
        capabilities: Capabilities::default(),
        answer: Arc::new(|| Status::SUCCESS.into()),
        jobs: Arc::default(),
    };
    let scp: Normalized = print::scp(laser);
    let services = Services::new().with(scp.clone());
    let contexts = || vec![context(&Tone::Grayscale.meta())];
    let (first, second) = (Arc::new(association(contexts())), Arc::new(association(contexts())));
    let create = |association: &Arc<AssociationInfo>| {
        let request = print::film_session(Some(SESSION), DataSet::new());
        exchange(association, &services, request.command, None).0.status().unwrap().0
    };
    assert_eq!((create(&first), create(&second)), (0, 0));
    assert_eq!(create(&first), 0x0111);
    scp.ended(&first);
    assert_eq!((create(&first), create(&second)), (0, 0x0111));
}

#[test]
fn an_scu_may_leave_the_naming_to_the_scp() {
    let scu = Scu::new(Capabilities::default());
    let made = scu.ask(print::film_session(None, DataSet::new()));
    let session = made.sop_instance.unwrap();
    let film = print::film_box(None, &session, &r"ROW\1,2".parse().unwrap(), DataSet::new());
    let made = scu.ask(film);
    assert_eq!((made.status.0, made.sop_instance.is_some()), (0, true));
    assert_eq!(references(&made.data_set.unwrap(), tags::REFERENCED_IMAGE_BOX_SEQUENCE).len(), 3);
}

#[test]
fn copies_leave_the_printer_in_the_order_that_was_asked_for() {
    let order = |session_printing| {
        let mut scu = Scu::new(Capabilities { session_printing, ..Capabilities::default() });
        scu.ask(print::film_session(Some(SESSION), with(tags::NUMBER_OF_COPIES, "2")));
        for film in 1..=3 {
            scu.film(Uid::from_uuid(film), DataSet::new());
        }
        scu.ask(print::print_film_session(&SESSION));
        let jobs = scu.laser.jobs.lock().unwrap();
        jobs[0].sheets().map(|film| film.sop_instance.to_string().pop().unwrap()).collect::<String>()
    };
    assert_eq!(order(SessionPrinting::Collated), "123123");
    assert_eq!(order(SessionPrinting::Uncollated), "112233");
}
