use alloc::{string::ToString, vec, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{Tag, uids};
use kerma_dimse::{Command, StatusDetails};
use kerma_status::Status;

use super::*;
use crate::normalized::requirements;
use crate::print::{Capabilities, Film, Performed, Refusal, Session};
use crate::reference::put;

/// A printer at the other end, without a network.
struct Printer {
    session: Session,
    films: Vec<Film>,
    next: u128,
    asked: Vec<String>,
}

impl Printer {
    fn new(capabilities: Capabilities) -> Printer {
        Printer { session: Session::new(capabilities), films: Vec::new(), next: 0, asked: Vec::new() }
    }

    fn perform(&mut self, tone: Tone, request: NRequest) -> Result<Performed, Refusal> {
        let Printer { session, films, next, asked } = self;
        let sop_class = request.sop_class().unwrap().clone();
        let sop_instance = request.sop_instance().unwrap().clone();
        let name = kerma_dictionary::sop_classes::by_uid(&sop_class).unwrap().keyword;
        asked.push([request.command.name(), name].join(" "));
        let data_set = request.data_set.unwrap_or_default();
        let mut new_uid = || {
            *next += 1;
            Uid::from_uuid(*next)
        };
        match request.command {
            Command::NCreateRq(_) => session.create(&sop_class, sop_instance, tone, data_set, &mut new_uid),
            Command::NSetRq(_) => session.set(&sop_class, &sop_instance, data_set),
            Command::NDeleteRq(_) => session.delete(&sop_class, &sop_instance),
            Command::NActionRq(_) => {
                let printed = session.print(&sop_class, &sop_instance)?;
                films.extend(printed.films);
                let mut attributes = DataSet::new();
                let item = crate::print::values::reference(uids::PRINT_JOB, &new_uid());
                put(&mut attributes, tags::REFERENCED_PRINT_JOB_SEQUENCE_PULL_STORED_PRINT, item);
                Ok(Performed { warning: printed.warning, attributes })
            }
            other => panic!("{other:?}"),
        }
    }

    /// Has all requests performed, and says how many were refused.
    fn print(&mut self, sending: &mut Sending) -> usize {
        let mut refused = 0;
        let tone = sending.order.tone;
        while let Some(request) = sending.request() {
            match self.perform(tone, request) {
                Ok(performed) => {
                    let _ = sending.answered(&response(performed.attributes));
                }
                Err(_) => {
                    refused += 1;
                    sending.failed();
                }
            }
        }
        refused
    }
}

fn response(attributes: DataSet) -> NResponse {
    NResponse {
        status: Status::SUCCESS,
        details: StatusDetails::default(),
        sop_class: None,
        sop_instance: None,
        kind: None,
        attribute_identifier_list: Vec::new(),
        data_set: Some(attributes),
    }
}

fn image(columns: u16) -> DataSet {
    let mut image = DataSet::new();
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, 1),
        (tags::ROWS, 2),
        (tags::COLUMNS, columns),
        (tags::BITS_ALLOCATED, 8),
        (tags::BITS_STORED, 8),
        (tags::HIGH_BIT, 7),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        put(&mut image, tag, value);
    }
    put(&mut image, tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2");
    put(&mut image, tags::PIXEL_DATA, Bytes::from(vec![0; usize::from(columns) * 2]));
    image
}

fn uids_from(mut next: u128) -> impl FnMut() -> Uid {
    move || {
        next += 1;
        Uid::from_uuid(next)
    }
}

fn order() -> Order {
    let two = DisplayFormat::Standard { columns: 1, rows: 2 };
    let mut order = Order::new(Tone::Grayscale);
    order.sheets.push(Sheet::new(two.clone(), [image(2), image(4)]));
    order.sheets.push(Sheet::new(two, [image(6)]));
    order
}

const CREATE_SESSION: &str = "N-CREATE-RQ BasicFilmSession";
const CREATE_FILM: &str = "N-CREATE-RQ BasicFilmBox";
const SET_IMAGE: &str = "N-SET-RQ BasicGrayscaleImageBox";
const PRINT_FILM: &str = "N-ACTION-RQ BasicFilmBox";
const PRINT_SESSION: &str = "N-ACTION-RQ BasicFilmSession";
const DELETE_FILM: &str = "N-DELETE-RQ BasicFilmBox";
const DELETE_SESSION: &str = "N-DELETE-RQ BasicFilmSession";

#[test]
fn each_film_is_made_filled_printed_and_deleted() {
    let mut printer = Printer::new(Capabilities::default());
    let mut sending = order().send(uids_from(1000));
    assert_eq!(printer.print(&mut sending), 0);
    assert_eq!(
        printer.asked,
        [
            CREATE_SESSION,
            CREATE_FILM,
            SET_IMAGE,
            SET_IMAGE,
            PRINT_FILM,
            DELETE_FILM,
            CREATE_FILM,
            SET_IMAGE,
            PRINT_FILM,
            DELETE_FILM,
            DELETE_SESSION
        ]
    );
    let columns = |film: &Film| -> Vec<u16> {
        let images = film.image_boxes.iter().filter_map(|image_box| image_box.image.as_ref());
        images.map(|image| image.get(tags::COLUMNS).unwrap()).collect()
    };
    assert_eq!(printer.films.iter().map(columns).collect::<Vec<_>>(), [vec![2, 4], vec![6]]);
    assert_eq!((sending.printed(), sending.print_jobs().len()), (2, 2));
    assert_eq!(printer.session.film_session(), None, "nothing is left");
}

#[test]
fn all_films_are_printed_together_or_none_at_all() {
    let by = |print| {
        let mut printer = Printer::new(Capabilities::default());
        let mut sending = Order { print, ..order() }.send(uids_from(1000));
        assert_eq!(printer.print(&mut sending), 0);
        (printer.asked, printer.films.len(), sending.print_jobs().len())
    };
    let (asked, films, jobs) = by(PrintBy::Session);
    assert_eq!(
        asked,
        [
            CREATE_SESSION,
            CREATE_FILM,
            SET_IMAGE,
            SET_IMAGE,
            CREATE_FILM,
            SET_IMAGE,
            PRINT_SESSION,
            DELETE_SESSION
        ]
    );
    assert_eq!((films, jobs), (2, 1));
    let (asked, films, _) = by(PrintBy::Nothing);
    assert!(!asked.iter().any(|asked| asked.starts_with("N-ACTION")), "{asked:?}");
    assert_eq!(films, 0);
}

#[test]
fn a_presentation_lut_is_made_first_and_each_film_refers_to_it() {
    let mut lut = DataSet::new();
    put(&mut lut, tags::PRESENTATION_LUT_SHAPE, "LIN OD");
    let mut printer = Printer::new(Capabilities::default());
    let order = Order { presentation_lut: Some(lut.clone()), ..order() };
    assert_eq!(printer.print(&mut order.send(uids_from(1000))), 0);
    assert_eq!(printer.asked.first().unwrap(), "N-CREATE-RQ PresentationLUT");
    assert_eq!(printer.asked.last().unwrap(), "N-DELETE-RQ PresentationLUT");
    assert!(printer.films.iter().all(|film| film.presentation_lut.as_ref() == Some(&lut)));
}

#[test]
fn texts_go_to_the_annotation_boxes() {
    let capabilities =
        Capabilities { annotations: vec![("LABEL".to_string(), 2)], ..Capabilities::default() };
    let mut order = order();
    for sheet in &mut order.sheets {
        put(&mut sheet.attributes, tags::ANNOTATION_DISPLAY_FORMAT_ID, "LABEL");
        sheet.annotations.push((2, "Left knee".to_string()));
    }
    let mut printer = Printer::new(capabilities);
    assert_eq!(printer.print(&mut order.clone().send(uids_from(1000))), 0);
    let texts = |film: &Film| film.annotation_boxes.iter().map(|of| of.text()).collect::<Vec<_>>();
    assert_eq!(texts(&printer.films[0]), [None, Some("Left knee".to_string())]);

    let mut without = Printer::new(Capabilities::default());
    let mut sending = order.send(uids_from(1000));
    let mut why = Vec::new();
    while let Some(request) = sending.request() {
        let performed = without.perform(Tone::Grayscale, request).unwrap();
        why.extend(sending.answered(&response(performed.attributes)).err());
    }
    assert_eq!(why, [NotPrinted::NoAnnotationBox { film: 1, position: 2 }]);
    assert_eq!(without.asked, [CREATE_SESSION, CREATE_FILM, DELETE_SESSION]);
}

#[test]
fn after_a_refusal_only_what_is_there_is_deleted() {
    let mut bad = order();
    bad.sheets[0].images[1].image.remove(tags::ROWS);
    let mut printer = Printer::new(Capabilities::default());
    let mut sending = bad.send(uids_from(1000));
    assert_eq!(printer.print(&mut sending), 1);
    assert_eq!(printer.asked, [CREATE_SESSION, CREATE_FILM, SET_IMAGE, SET_IMAGE, DELETE_SESSION]);
    assert_eq!(sending.printed(), 0);

    let mut taken = Printer::new(Capabilities::default());
    taken.session.create_film_session(Uid::from_static("1.2"), DataSet::new()).unwrap();
    assert_eq!(taken.print(&mut order().send(uids_from(1000))), 1);
    assert_eq!(taken.asked, [CREATE_SESSION]);
}

#[test]
fn an_image_without_a_place_on_the_film_is_told_before_it_is_sent() {
    let mut order = order();
    order.sheets[1].images[0].position = 3;
    let mut sending = order.send(uids_from(1000));
    let mut printer = Printer::new(Capabilities::default());
    let mut why = Vec::new();
    while let Some(request) = sending.request() {
        let performed = printer.perform(Tone::Grayscale, request).unwrap();
        why.extend(sending.answered(&response(performed.attributes)).err());
    }
    assert_eq!(why, [NotPrinted::NoImageBox { film: 2, position: 3 }]);
}

#[test]
fn a_printer_may_name_the_instances_itself() {
    let mut sending = order().send(uids_from(1000));
    sending.request().unwrap();
    let named = Uid::from_static("1.2.3.4.5");
    sending.answered(&NResponse { sop_instance: Some(named.clone()), ..response(DataSet::new()) }).unwrap();
    let film_box = sending.request().unwrap().data_set.unwrap();
    assert_eq!(referenced(&film_box, tags::REFERENCED_FILM_SESSION_SEQUENCE), [named]);
}

#[test]
fn a_deletion_that_is_refused_does_not_end_the_order() {
    let mut printer = Printer::new(Capabilities::default());
    let mut sending = order().send(uids_from(1000));
    while let Some(request) = sending.request() {
        if matches!(request.command, Command::NDeleteRq(_)) {
            sending.failed();
            continue;
        }
        let performed = printer.perform(Tone::Grayscale, request).unwrap();
        sending.answered(&response(performed.attributes)).unwrap();
    }
    assert_eq!((sending.printed(), printer.films.len()), (2, 2));
}

#[test]
fn each_request_has_all_that_an_scp_checks_and_what_is_taken_from_it_is_missed() {
    let mut lut = DataSet::new();
    put(&mut lut, tags::PRESENTATION_LUT_SHAPE, "LIN OD");
    let mut order = Order { presentation_lut: Some(lut), ..order() };
    for sheet in &mut order.sheets {
        put(&mut sheet.attributes, tags::ANNOTATION_DISPLAY_FORMAT_ID, "LABEL");
        sheet.annotations.push((1, "Left knee".to_string()));
    }
    let mut printer =
        Printer::new(Capabilities { annotations: vec![("LABEL".to_string(), 1)], ..Capabilities::default() });
    let mut sending = order.send(uids_from(1000));
    let mut missed = 0;
    while let Some(request) = sending.request() {
        let sop_class = request.sop_class().unwrap().clone();
        let operation = requirements::Operation::of_request(request.service().unwrap(), request.kind());
        if let (Some(operation), Some(data_set)) = (operation, &request.data_set) {
            let check = |data_set: &DataSet| {
                requirements::check(&sop_class, operation, requirements::Role::Scu, data_set)
            };
            assert_eq!(check(data_set), [], "{}", sending.what());
            let required = requirements::of(&sop_class, operation).unwrap_or_default();
            let is_required =
                |tag: &Tag| required.iter().any(|of| of.tag == Some(*tag) && of.scu.is_required());
            for tag in data_set.iter().map(|element| element.tag()).filter(is_required) {
                let mut without = data_set.clone();
                without.remove(tag);
                let found: Vec<_> =
                    check(&without).iter().map(|finding| (finding.tag(), finding.status())).collect();
                assert_eq!(found, [(tag, Status::MISSING_ATTRIBUTE)], "{}", sending.what());
                missed += 1;
            }
        }
        let performed = printer.perform(Tone::Grayscale, request).unwrap();
        sending.answered(&response(performed.attributes)).unwrap();
    }
    // Of two film boxes two each, of three images two each, of two texts one each.
    assert_eq!(missed, 4 + 6 + 2);
}
