use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};

use bytes::Bytes;
use kerma_dataset::IntoValue;
use kerma_dictionary::{Tag, uids};
use proptest::prelude::*;

use super::*;
use crate::print::{AnnotationBox, DisplayFormat, Medium, TooLarge, values::reference};

const SESSION: &str = "1.2.1";
const FILM: &str = "1.2.2";
const LUT: &str = "1.2.9";

fn uid(uid: &str) -> Uid {
    Uid::new(uid).unwrap()
}

/// The UID of no instance.
fn nobody() -> Uid {
    uid("1.2.99")
}

/// A data set of these elements.
fn with<V: IntoValue>(elements: impl IntoIterator<Item = (Tag, V)>) -> DataSet {
    let mut data_set = DataSet::new();
    for (tag, value) in elements {
        data_set.set(tag, value).unwrap();
    }
    data_set
}

fn film_box(format: &str) -> DataSet {
    let mut attributes = with([(tags::IMAGE_DISPLAY_FORMAT, format)]);
    let parent = reference(uids::BASIC_FILM_SESSION, &uid(SESSION));
    attributes.set(tags::REFERENCED_FILM_SESSION_SEQUENCE, parent).unwrap();
    attributes
}

fn image(columns: u16, rows: u16) -> DataSet {
    let mut image = with([
        (tags::SAMPLES_PER_PIXEL, 1_u16),
        (tags::ROWS, rows),
        (tags::COLUMNS, columns),
        (tags::BITS_ALLOCATED, 8),
        (tags::BITS_STORED, 8),
        (tags::HIGH_BIT, 7),
        (tags::PIXEL_REPRESENTATION, 0),
    ]);
    image.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2").unwrap();
    let pixels = Bytes::from(vec![7; usize::from(columns) * usize::from(rows)]);
    image.set(tags::PIXEL_DATA, pixels).unwrap();
    image
}

fn color_image() -> DataSet {
    let mut image = image(2, 2);
    image.set(tags::SAMPLES_PER_PIXEL, 3_u16).unwrap();
    image.set(tags::PHOTOMETRIC_INTERPRETATION, "RGB").unwrap();
    image.set(tags::PLANAR_CONFIGURATION, 1_u16).unwrap();
    image.set(tags::PIXEL_DATA, Bytes::from(vec![7; 12])).unwrap();
    image
}

fn image_box(position: u16, image: impl IntoValue) -> DataSet {
    let mut modifications = with([(tags::IMAGE_BOX_POSITION, position)]);
    modifications.set(tags::BASIC_GRAYSCALE_IMAGE_SEQUENCE, image).unwrap();
    modifications
}

/// What the tests ask of a session, with UIDs that count up.
struct Scu {
    session: Session,
    next: u128,
}

impl Scu {
    fn new(capabilities: Capabilities) -> Scu {
        Scu { session: Session::new(capabilities), next: 0 }
    }

    /// With a film session and a film box of this format.
    fn with_film(capabilities: Capabilities, format: &str) -> Scu {
        let mut scu = Scu::new(capabilities);
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        scu.film(FILM, film_box(format)).unwrap();
        scu
    }

    fn film(&mut self, sop_instance: &str, attributes: DataSet) -> Result<Performed, Refusal> {
        self.toned(sop_instance, Tone::Grayscale, attributes)
    }

    fn toned(&mut self, sop_instance: &str, tone: Tone, attributes: DataSet) -> Result<Performed, Refusal> {
        let next = &mut self.next;
        let mut new_uid = || {
            *next += 1;
            Uid::from_uuid(*next)
        };
        self.session.create_film_box(uid(sop_instance), tone, attributes, &mut new_uid)
    }

    fn box_at(&self, position: usize) -> Uid {
        let film_box = self.session.film_boxes().last().unwrap();
        film_box.image_boxes().get(position - 1).unwrap().sop_instance.clone()
    }

    fn set(&mut self, position: u16, image: impl IntoValue) -> Result<Performed, Refusal> {
        let image_box_uid = self.box_at(position.into());
        self.session.set_image_box(&image_box_uid, Tone::Grayscale, image_box(position, image))
    }
}

fn warned(result: Result<Performed, Refusal>) -> Option<Warning> {
    result.unwrap().warning
}

#[track_caller]
fn assert_invalid<T: core::fmt::Debug>(result: Result<T, Refusal>, tag: Tag) {
    match result {
        Err(Refusal::Invalid(values)) => assert!(values.contains(tag), "{values:?}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_association_has_one_film_session() {
    let mut session = Session::new(Capabilities::default());
    session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
    assert_eq!(session.create_film_session(uid(SESSION), DataSet::new()), Err(Refusal::Duplicate));
    assert_eq!(session.create_film_session(uid("1.2.7"), DataSet::new()), Err(Refusal::SecondSession));
    session.delete_film_session(&uid(SESSION)).unwrap();
    session.create_film_session(uid("1.2.7"), DataSet::new()).unwrap();
}

#[test]
fn what_was_not_said_of_a_film_session_gets_the_printers_default() {
    let mut session = Session::new(Capabilities::default());
    let made = session.create_film_session(uid(SESSION), with([(tags::PRINT_PRIORITY, "HIGH")])).unwrap();
    for (tag, value) in [
        (tags::NUMBER_OF_COPIES, "1"),
        (tags::PRINT_PRIORITY, "HIGH"),
        (tags::MEDIUM_TYPE, "BLUE FILM"),
        (tags::FILM_DESTINATION, "PROCESSOR"),
    ] {
        assert_eq!(made.attributes.string(tag).unwrap(), value, "{tag}");
    }
    assert_eq!(made.warning, None);
}

#[test]
fn a_value_that_the_printer_does_not_have_becomes_its_default_and_the_response_says_so() {
    let capabilities = Capabilities {
        media: vec![Medium::new("PAPER", "A4", 0..=200), Medium::new("BLUE FILM", "8INX10IN", 20..=310)],
        film_destinations: vec!["BIN_1".into()],
        magnification_types: vec!["BILINEAR".into(), "NONE".into()],
        max_copies: 9,
        ..Capabilities::default()
    };
    let session = |tag: Tag, value: &str| {
        let mut session = Session::new(capabilities.clone());
        session.create_film_session(uid(SESSION), with([(tag, value)])).unwrap()
    };
    for (tag, asked, used, warning) in [
        (tags::MEDIUM_TYPE, "BLUE FILM", "BLUE FILM", None),
        (tags::MEDIUM_TYPE, "MAMMO BLUE FILM", "PAPER", Some(Warning::OutOfRange)),
        (tags::FILM_DESTINATION, "MAGAZINE", "BIN_1", Some(Warning::OutOfRange)),
        (tags::PRINT_PRIORITY, "SOON", "MED", Some(Warning::OutOfRange)),
        (tags::PRINT_PRIORITY, "", "MED", None),
        (tags::NUMBER_OF_COPIES, "9", "9", None),
        (tags::NUMBER_OF_COPIES, "10", "9", Some(Warning::OutOfRange)),
        (tags::NUMBER_OF_COPIES, "0", "1", Some(Warning::OutOfRange)),
        (tags::NUMBER_OF_COPIES, "two", "1", Some(Warning::OutOfRange)),
    ] {
        let made = session(tag, asked);
        assert_eq!((made.attributes.string(tag).unwrap().as_str(), made.warning), (used, warning), "{asked}");
    }
    for (tag, asked, used, warning) in [
        (tags::FILM_ORIENTATION, "LANDSCAPE", "LANDSCAPE", None),
        (tags::FILM_ORIENTATION, "UPRIGHT", "PORTRAIT", Some(Warning::OutOfRange)),
        (tags::FILM_SIZE_ID, "8INX10IN", "A4", Some(Warning::OutOfRange)),
        (tags::MAGNIFICATION_TYPE, "NONE", "NONE", None),
        (tags::MAGNIFICATION_TYPE, "CUBIC", "BILINEAR", Some(Warning::OutOfRange)),
        (tags::TRIM, "YES", "YES", None),
        (tags::BORDER_DENSITY, "150", "150", None),
        (tags::EMPTY_IMAGE_DENSITY, "BLACK", "BLACK", None),
    ] {
        let mut scu = Scu::new(capabilities.clone());
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        let mut attributes = film_box(r"STANDARD\1,1");
        attributes.set(tag, asked).unwrap();
        let made = scu.film(FILM, attributes).unwrap();
        assert_eq!((made.attributes.string(tag).unwrap().as_str(), made.warning), (used, warning), "{asked}");
    }
    // There is no default of these: the attribute is gone.
    for (tag, asked) in [(tags::TRIM, "MAYBE"), (tags::BORDER_DENSITY, "GRAY")] {
        let mut scu = Scu::new(capabilities.clone());
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        let mut attributes = film_box(r"STANDARD\1,1");
        attributes.set(tag, asked).unwrap();
        let made = scu.film(FILM, attributes).unwrap();
        assert_eq!(
            (made.attributes.contains(tag), made.warning),
            (false, Some(Warning::OutOfRange)),
            "{asked}"
        );
    }
}

#[test]
fn memory_is_reserved_where_there_is_as_much_and_it_can_be() {
    let with_memory = |memory| Capabilities { memory, ..Capabilities::default() };
    let asked = || with([(tags::MEMORY_ALLOCATION, "64")]);
    let create = |memory| Session::new(with_memory(memory)).create_film_session(uid(SESSION), asked());
    assert_eq!(warned(create(None)), Some(Warning::NoMemoryAllocation));
    assert_eq!(warned(create(Some(65_536))), None);
    assert_invalid(create(Some(65_535)), tags::MEMORY_ALLOCATION);

    let mut session = Session::new(with_memory(None));
    session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
    assert_eq!(warned(session.set_film_session(&uid(SESSION), asked())), Some(Warning::NoMemoryAllocation));
}

#[test]
fn an_image_for_which_there_is_no_memory_is_refused_and_its_place_is_free_again_when_it_is_erased() {
    let capabilities = Capabilities { memory: Some(250), ..Capabilities::default() };
    let mut scu = Scu::with_film(capabilities, r"STANDARD\1,3");
    scu.set(1, image(10, 10)).unwrap();
    scu.set(2, image(10, 10)).unwrap();
    assert_eq!(scu.set(3, image(10, 10)), Err(Refusal::OutOfMemory));
    // An image that takes the place of another needs the difference alone.
    scu.set(2, image(15, 10)).unwrap();
    scu.set(1, Vec::<DataSet>::new()).unwrap();
    scu.set(3, image(10, 10)).unwrap();
}

#[test]
fn a_film_box_belongs_to_the_film_session() {
    let mut scu = Scu::new(Capabilities::default());
    let parent = tags::REFERENCED_FILM_SESSION_SEQUENCE;
    assert_invalid(scu.film(FILM, film_box(r"STANDARD\1,1")), parent);
    scu.session.create_film_session(uid("1.2.8"), DataSet::new()).unwrap();
    assert_invalid(scu.film(FILM, film_box(r"STANDARD\1,1")), parent);
    let mut orphan = film_box(r"STANDARD\1,1");
    orphan.remove(parent);
    assert_eq!(scu.film(FILM, orphan), Err(Refusal::Missing(vec![parent])));
}

#[test]
fn a_film_box_has_as_many_image_boxes_as_its_display_format_says() {
    let capabilities = || Capabilities {
        layouts: vec![
            (DisplayFormat::Slide, DisplayFormat::Standard { columns: 3, rows: 4 }),
            (DisplayFormat::SuperSlide, DisplayFormat::Standard { columns: 2, rows: 3 }),
            (DisplayFormat::Custom(2), DisplayFormat::Row(vec![1, 2])),
        ],
        max_images: 20,
        ..Capabilities::default()
    };
    for (format, count) in [
        (r"STANDARD\1,1", 1),
        (r"STANDARD\4,5", 20),
        (r"ROW\1,2,3", 6),
        (r"COL\2,2", 4),
        ("SLIDE", 12),
        ("SUPERSLIDE", 6),
        (r"CUSTOM\2", 3),
    ] {
        let mut scu = Scu::new(capabilities());
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        let made = scu.film(FILM, film_box(format)).unwrap();
        let referenced = referenced(&made.attributes, tags::REFERENCED_IMAGE_BOX_SEQUENCE);
        let boxes = scu.session.film_boxes()[0].image_boxes();
        let positions: Vec<u16> = boxes.iter().map(|image_box| image_box.position).collect();
        assert_eq!(positions, (1..=count).collect::<Vec<u16>>(), "{format}");
        assert!(boxes.iter().map(|image_box| &image_box.sop_instance).eq(&referenced), "{format}");
    }
    for format in [r"STANDARD\3,7", r"CUSTOM\1", r"STANDARD\0,1", "FULL"] {
        let mut scu = Scu::new(capabilities());
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        assert_invalid(scu.film(FILM, film_box(format)), tags::IMAGE_DISPLAY_FORMAT);
    }
    let only = DisplayFormat::Standard { columns: 1, rows: 1 };
    let mut scu =
        Scu::with_film(Capabilities { display_formats: vec![only], ..capabilities() }, r"STANDARD\1,1");
    assert_invalid(scu.film("1.2.3", film_box(r"STANDARD\1,2")), tags::IMAGE_DISPLAY_FORMAT);
}

#[test]
fn image_boxes_are_of_the_tone_of_the_context_on_which_their_film_box_was_made() {
    for (tone, other) in [(Tone::Grayscale, Tone::Color), (Tone::Color, Tone::Grayscale)] {
        let mut scu = Scu::new(Capabilities::default());
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        let made = scu.toned(FILM, tone, film_box(r"STANDARD\1,1")).unwrap();
        let items = made.attributes.items(tags::REFERENCED_IMAGE_BOX_SEQUENCE).unwrap();
        let class = items.first().unwrap().data_set.uid(tags::REFERENCED_SOP_CLASS_UID).unwrap();
        assert_eq!(class, tone.image_box());
        let image_box_uid = scu.box_at(1);
        let of_other = scu.session.set_image_box(&image_box_uid, other, image_box(1, image(2, 2)));
        assert_eq!(of_other, Err(Refusal::OtherClass));
        let image = if tone == Tone::Color { color_image() } else { image(2, 2) };
        let mut modifications = with([(tags::IMAGE_BOX_POSITION, 1_u16)]);
        modifications.set(tone.image_sequence(), image).unwrap();
        scu.session.set_image_box(&image_box_uid, tone, modifications).unwrap();
    }
}

#[test]
fn annotation_boxes_are_made_where_their_class_was_negotiated_and_the_printer_has_the_format() {
    let capabilities =
        Capabilities { annotations: vec![("LABEL".to_string(), 2)], ..Capabilities::default() };
    let create = |session: Session, id: &str| {
        let mut scu = Scu { session, next: 0 };
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        let mut attributes = film_box(r"STANDARD\1,1");
        attributes.set(tags::ANNOTATION_DISPLAY_FORMAT_ID, id).unwrap();
        let warning = scu.film(FILM, attributes).unwrap().warning;
        (scu, warning)
    };
    let of_any = Capabilities {
        annotations: vec![("LABEL".to_string(), 2), (String::new(), 6)],
        ..Capabilities::default()
    };
    for (session, id, boxes, warning) in [
        (Session::new(capabilities.clone()), "LABEL", 2, None),
        (Session::new(of_any.clone()), "LABEL", 2, None),
        (Session::new(of_any), "COMBINED", 6, None),
        (Session::new(capabilities.clone()), "COMBINED", 0, Some(Warning::OutOfRange)),
        (Session::new(capabilities.clone()).without_annotations(), "LABEL", 0, None),
    ] {
        let (scu, told) = create(session, id);
        let film_box = &scu.session.film_boxes()[0];
        let there = referenced(film_box.attributes(), tags::REFERENCED_BASIC_ANNOTATION_BOX_SEQUENCE);
        assert_eq!((film_box.annotation_boxes().len(), there.len(), told), (boxes, boxes, warning), "{id}");
    }

    let (mut scu, _) = create(Session::new(capabilities), "LABEL");
    let boxes: Vec<Uid> =
        scu.session.film_boxes()[0].annotation_boxes().iter().map(|of| of.sop_instance.clone()).collect();
    let text = |position: u16, text: &str| {
        let mut modifications = with([(tags::ANNOTATION_POSITION, position)]);
        modifications.set(tags::TEXT_STRING, text).unwrap();
        modifications
    };
    scu.session.set_annotation_box(&boxes[0], text(1, "left")).unwrap();
    assert_invalid(scu.session.set_annotation_box(&boxes[1], text(1, "too")), tags::ANNOTATION_POSITION);
    assert_invalid(scu.session.set_annotation_box(&boxes[1], text(3, "off")), tags::ANNOTATION_POSITION);
    let texts = |scu: &mut Scu| -> Vec<_> {
        let film = scu.session.print_film_box(&uid(FILM)).unwrap().films.remove(0);
        film.annotation_boxes.iter().map(AnnotationBox::text).collect()
    };
    assert_eq!(texts(&mut scu), [Some("left".to_string()), None]);
    scu.session.set_annotation_box(&boxes[0], text(1, "")).unwrap();
    assert_eq!(texts(&mut scu), [None, None]);
}

#[test]
fn an_annotation_that_is_not_ascii_goes_with_its_character_set_and_comes_back_whole() {
    for text in ["Müller", "山田", "plain"] {
        let request = crate::print::annotation_box(&uid("1.2.3"), 1, text);
        let attributes = request.data_set.as_ref().unwrap();
        assert_eq!(attributes.string(tags::TEXT_STRING).unwrap(), text);
        assert_eq!(attributes.contains(tags::SPECIFIC_CHARACTER_SET), !text.is_ascii(), "{text}");
        let capabilities =
            Capabilities { annotations: vec![("LABEL".to_string(), 1)], ..Capabilities::default() };
        let mut scu = Scu::new(capabilities);
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        let mut film = film_box(r"STANDARD\1,1");
        film.set(tags::ANNOTATION_DISPLAY_FORMAT_ID, "LABEL").unwrap();
        scu.film(FILM, film).unwrap();
        let annotation = scu.session.film_boxes()[0].annotation_boxes()[0].sop_instance.clone();
        scu.session.set_annotation_box(&annotation, attributes.clone()).unwrap();
        let kept = &scu.session.film_boxes()[0].annotation_boxes()[0];
        assert_eq!(kept.text().as_deref(), Some(text));
    }
}

#[test]
fn an_image_is_whole_and_of_the_kind_that_its_box_takes() {
    let changed = |tag: Tag, value: u16| {
        let mut image = image(4, 4);
        image.set(tag, value).unwrap();
        image
    };
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, 3),
        (tags::ROWS, 0),
        (tags::ROWS, 5),
        (tags::BITS_ALLOCATED, 32),
        (tags::BITS_STORED, 9),
        (tags::BITS_STORED, 0),
        (tags::HIGH_BIT, 8),
        (tags::HIGH_BIT, 6),
        (tags::PIXEL_REPRESENTATION, 1),
    ] {
        assert_invalid(scu.set(1, changed(tag, value)), tag);
    }
    let mut palette = image(4, 4);
    palette.set(tags::PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR").unwrap();
    assert_invalid(scu.set(1, palette), tags::PHOTOMETRIC_INTERPRETATION);
    let sequence = tags::BASIC_GRAYSCALE_IMAGE_SEQUENCE;
    assert_invalid(scu.set(1, vec![image(4, 4), image(4, 4)]), sequence);
    for tag in [tags::PIXEL_DATA, tags::ROWS, tags::BITS_STORED] {
        let mut image = image(4, 4);
        image.remove(tag);
        assert_eq!(scu.set(1, image), Err(Refusal::Missing(vec![tag])));
    }
    let image_box_uid = scu.box_at(1);
    let position = with([(tags::IMAGE_BOX_POSITION, 1_u16)]);
    let set = scu.session.set_image_box(&image_box_uid, Tone::Grayscale, position);
    assert_eq!(set, Err(Refusal::Missing(vec![sequence])));
    assert!(scu.session.film_boxes()[0].image_boxes()[0].image.is_none(), "nothing of it was kept");
    scu.set(1, image(4, 4)).unwrap();
}

#[test]
fn an_image_that_a_printer_could_not_draw_is_refused_when_it_comes_and_not_when_it_is_printed() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    for aspect in [r"0\1", r"1\0", "1", r"1\2\3", r"1\-2", "square"] {
        let mut image = image(4, 4);
        image.set(tags::PIXEL_ASPECT_RATIO, aspect).unwrap();
        let Err(Refusal::Invalid(values)) = scu.set(1, image) else { panic!("{aspect} is refused") };
        assert!(values.contains(tags::PIXEL_ASPECT_RATIO), "{aspect}: {values:?}");
    }
    for aspect in ["", r"1\1", r"4\3"] {
        let mut image = image(4, 4);
        image.set(tags::PIXEL_ASPECT_RATIO, aspect).unwrap();
        scu.set(1, image).unwrap();
    }
}

#[test]
fn an_image_size_that_is_no_length_is_not_kept_and_the_scu_is_told() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    let image_box_uid = scu.box_at(1);
    for (size, warning) in [
        ("-5", Some(Warning::OutOfRange)),
        ("0", Some(Warning::OutOfRange)),
        ("wide", Some(Warning::OutOfRange)),
        ("NaN", Some(Warning::OutOfRange)),
        ("", None),
        ("101.6", None),
        ("1e2", None),
    ] {
        let mut modifications = image_box(1, image(4, 4));
        modifications.set(tags::REQUESTED_IMAGE_SIZE, size).unwrap();
        let set = scu.session.set_image_box(&image_box_uid, Tone::Grayscale, modifications).unwrap();
        assert_eq!(set.warning, warning, "{size}");
        let kept = &scu.session.film_boxes()[0].image_boxes()[0].attributes;
        assert_eq!(kept.contains(tags::REQUESTED_IMAGE_SIZE), warning.is_none(), "{size}");
    }
}

#[test]
fn no_refusal_sends_pixels_back() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    for image in [vec![image(4, 4), image(4, 4)], vec![color_image()]] {
        let Err(Refusal::Invalid(values)) = scu.set(1, image) else { panic!("it is refused") };
        assert!(values.walk().all(|element| element.tag() != tags::PIXEL_DATA), "{values:?}");
    }
}

#[test]
fn an_image_goes_to_a_position_of_the_film_that_is_free() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\2,2");
    let (first, second) = (scu.box_at(1), scu.box_at(2));
    for position in [0, 5, 900] {
        let set = scu.session.set_image_box(&first, Tone::Grayscale, image_box(position, image(2, 2)));
        assert_invalid(set, tags::IMAGE_BOX_POSITION);
    }
    scu.session.set_image_box(&first, Tone::Grayscale, image_box(2, image(3, 3))).unwrap();
    assert_eq!((scu.box_at(1), scu.box_at(2)), (second.clone(), first.clone()), "the boxes changed places");
    let taken = scu.session.set_image_box(&second, Tone::Grayscale, image_box(2, image(2, 2)));
    assert_invalid(taken, tags::IMAGE_BOX_POSITION);
    scu.session.set_image_box(&second, Tone::Grayscale, image_box(1, image(2, 2))).unwrap();
    let columns: Vec<u16> = scu.session.film_boxes()[0]
        .image_boxes()
        .iter()
        .filter_map(|of| of.image.as_ref()?.get(tags::COLUMNS).ok())
        .collect();
    assert_eq!(columns, [2, 3]);
}

#[test]
fn an_empty_image_sequence_erases_the_image() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    scu.set(1, image(2, 2)).unwrap();
    assert_eq!(scu.session.print_film_box(&uid(FILM)).unwrap().warning, None);
    scu.set(1, Vec::<DataSet>::new()).unwrap();
    assert_eq!(scu.session.print_film_box(&uid(FILM)).unwrap().warning, Some(Warning::EmptyFilm));
}

#[test]
fn an_image_larger_than_its_box_becomes_what_was_asked_for_or_what_the_printer_does() {
    // A box of 50 × 40 pixels in portrait.
    let capabilities =
        |too_large| Capabilities { film_matrix: Some([100, 80]), too_large, ..Capabilities::default() };
    let set = |too_large, columns, rows, attributes: &[(Tag, &str)]| {
        let mut scu = Scu::with_film(capabilities(too_large), r"STANDARD\2,2");
        let mut modifications = image_box(1, image(columns, rows));
        for (tag, value) in attributes {
            modifications.set(*tag, *value).unwrap();
        }
        let image_box_uid = scu.box_at(1);
        scu.session.set_image_box(&image_box_uid, Tone::Grayscale, modifications).map(|set| set.warning)
    };
    let behavior = tags::REQUESTED_DECIMATE_CROP_BEHAVIOR;
    let none = (tags::MAGNIFICATION_TYPE, "NONE");
    for (too_large, columns, rows, attributes, expected) in [
        (TooLarge::Fail, 50, 40, &[][..], Ok(None)),
        (TooLarge::Demagnify, 51, 40, &[], Ok(Some(Warning::Demagnified))),
        (TooLarge::Decimate, 50, 41, &[], Ok(Some(Warning::Decimated))),
        (TooLarge::Crop, 51, 41, &[], Ok(Some(Warning::Cropped))),
        (TooLarge::Fail, 51, 40, &[], Err(Refusal::ImageTooLarge)),
        (TooLarge::Fail, 51, 40, &[(behavior, "CROP")], Ok(Some(Warning::Cropped))),
        (TooLarge::Fail, 51, 40, &[(behavior, "DECIMATE")], Ok(Some(Warning::Decimated))),
        (TooLarge::Crop, 51, 40, &[(behavior, "FAIL")], Err(Refusal::ImageTooLarge)),
        (TooLarge::Crop, 51, 40, &[(behavior, "DECIMATE"), none], Err(Refusal::ImageTooLarge)),
        (TooLarge::Fail, 51, 40, &[(behavior, "CROP"), none], Ok(Some(Warning::Cropped))),
    ] {
        assert_eq!(set(too_large, columns, rows, attributes), expected, "{too_large:?} {attributes:?}");
    }

    let mut scu = Scu::new(capabilities(TooLarge::Fail));
    scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
    let mut landscape = film_box(r"STANDARD\2,2");
    landscape.set(tags::FILM_ORIENTATION, "LANDSCAPE").unwrap();
    scu.film(FILM, landscape).unwrap();
    assert_eq!(scu.set(1, image(41, 50)), Err(Refusal::ImageTooLarge));
    scu.set(1, image(40, 50)).unwrap();
}

#[test]
fn each_film_size_has_its_own_room_for_pixels() {
    let large = Medium::new("BLUE FILM", "14INX17IN", 0..=300).with_matrix(100, 120);
    let small = Medium::new("BLUE FILM", "8INX10IN", 0..=300).with_matrix(50, 60);
    let other = Medium::new("BLUE FILM", "A4", 0..=300);
    let capabilities = Capabilities {
        media: vec![large, small, other],
        film_matrix: Some([10, 10]),
        ..Capabilities::default()
    };
    let demagnified = Some(Warning::Demagnified);
    for (size, columns, warning) in [
        ("14INX17IN", 100, None),
        ("14INX17IN", 101, demagnified),
        ("8INX10IN", 50, None),
        ("8INX10IN", 51, demagnified),
        ("A4", 10, None),
        ("A4", 11, demagnified),
    ] {
        let mut scu = Scu::new(capabilities.clone());
        scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
        let mut attributes = film_box(r"STANDARD\1,1");
        attributes.set(tags::FILM_SIZE_ID, size).unwrap();
        scu.film(FILM, attributes).unwrap();
        assert_eq!(scu.set(1, image(columns, 2)).unwrap().warning, warning, "{size}: {columns}");
    }
}

#[test]
fn more_boxes_or_presentation_luts_than_the_printer_keeps_are_refused_until_some_are_deleted() {
    let capabilities =
        Capabilities { max_image_boxes: 6, max_presentation_luts: 1, ..Capabilities::default() };
    let mut scu = Scu::with_film(capabilities, r"STANDARD\2,2");
    assert_eq!(scu.film("1.2.3", film_box(r"STANDARD\1,3")), Err(Refusal::TooMany));
    scu.film("1.2.3", film_box(r"STANDARD\1,2")).unwrap();
    assert_eq!(scu.film("1.2.4", film_box(r"STANDARD\1,1")), Err(Refusal::TooMany));
    scu.session.delete_film_box(&uid("1.2.3")).unwrap();
    scu.film("1.2.4", film_box(r"STANDARD\1,1")).unwrap();
    let identity = || with([(tags::PRESENTATION_LUT_SHAPE, "IDENTITY")]);
    scu.session.create_presentation_lut(uid(LUT), identity()).unwrap();
    assert_eq!(scu.session.create_presentation_lut(uid("1.2.10"), identity()), Err(Refusal::TooMany));
    scu.session.delete_presentation_lut(&uid(LUT)).unwrap();
    scu.session.create_presentation_lut(uid("1.2.10"), identity()).unwrap();
}

#[test]
fn whether_images_fit_is_seen_again_when_they_are_printed() {
    let capabilities = Capabilities {
        film_matrix: Some([10, 10]),
        too_large: TooLarge::Decimate,
        ..Capabilities::default()
    };
    let mut scu = Scu::with_film(capabilities, r"STANDARD\1,1");
    scu.set(1, image(20, 20)).unwrap();
    for printed in [scu.session.print_film_box(&uid(FILM)), scu.session.print_film_session(&uid(SESSION))] {
        assert_eq!(printed.unwrap().warning, Some(Warning::Decimated));
    }
    let none = with([(tags::MAGNIFICATION_TYPE, "NONE")]);
    scu.session.set_film_box(&uid(FILM), none).unwrap();
    assert_eq!(scu.session.print_film_box(&uid(FILM)), Err(Refusal::ImageTooLarge));
    assert_eq!(scu.session.print_film_session(&uid(SESSION)), Err(Refusal::ImageTooLarge));
}

#[test]
fn densities_stay_within_what_the_medium_has() {
    let capabilities = Capabilities {
        media: vec![Medium::new("BLUE FILM", "8INX10IN", 20..=310)],
        ..Capabilities::default()
    };
    let densities = |attributes: &DataSet| -> [Option<u16>; 2] {
        [tags::MIN_DENSITY, tags::MAX_DENSITY].map(|tag| attributes.get(tag).ok())
    };
    let mut scu = Scu::new(capabilities);
    scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
    let mut attributes = film_box(r"STANDARD\1,1");
    attributes.set(tags::MIN_DENSITY, 10_u16).unwrap();
    let made = scu.film(FILM, attributes).unwrap();
    assert_eq!(
        (densities(&made.attributes), made.warning),
        ([Some(20), Some(310)], Some(Warning::DensityLimited))
    );

    let set = scu.session.set_film_box(&uid(FILM), with([(tags::MAX_DENSITY, 400_u16)])).unwrap();
    assert_eq!((densities(&set.attributes), set.warning), ([None, Some(310)], Some(Warning::DensityLimited)));

    let mut modifications = image_box(1, image(2, 2));
    modifications.set(tags::MAX_DENSITY, 400_u16).unwrap();
    let image_box_uid = scu.box_at(1);
    let set = scu.session.set_image_box(&image_box_uid, Tone::Grayscale, modifications).unwrap();
    assert_eq!((densities(&set.attributes), set.warning), ([None, Some(310)], Some(Warning::DensityLimited)));

    let mut lut = with([(tags::PRESENTATION_LUT_SHAPE, "IDENTITY")]);
    lut.set(tags::MAX_DENSITY, 400_u16).unwrap();
    assert_eq!(warned(scu.session.create_presentation_lut(uid(LUT), lut)), Some(Warning::DensityLimited));
}

#[test]
fn boxes_refer_to_a_presentation_lut_that_is_there_and_keep_it_there() {
    let sequence = tags::REFERENCED_PRESENTATION_LUT_SEQUENCE;
    let to_lut = |mut data_set: DataSet| {
        data_set.set(sequence, reference(uids::PRESENTATION_LUT, &uid(LUT))).unwrap();
        data_set
    };
    let identity = || with([(tags::PRESENTATION_LUT_SHAPE, "IDENTITY")]);
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    let image_box_uid = scu.box_at(1);
    let with_image = || image_box(1, image(2, 2));
    assert_invalid(scu.session.set_film_box(&uid(FILM), to_lut(DataSet::new())), sequence);
    let of_image = scu.session.set_image_box(&image_box_uid, Tone::Grayscale, to_lut(with_image()));
    assert_invalid(of_image, sequence);

    scu.session.create_presentation_lut(uid(LUT), identity()).unwrap();
    assert_eq!(scu.session.create_presentation_lut(uid(LUT), identity()), Err(Refusal::Duplicate));
    let lin_od = with([(tags::PRESENTATION_LUT_SHAPE, "LIN OD")]);
    scu.session.create_presentation_lut(uid("1.2.10"), lin_od.clone()).unwrap();
    let mut of_film = DataSet::new();
    of_film.set(sequence, reference(uids::PRESENTATION_LUT, &uid("1.2.10"))).unwrap();
    scu.session.set_film_box(&uid(FILM), of_film).unwrap();
    scu.session.set_image_box(&image_box_uid, Tone::Grayscale, to_lut(with_image())).unwrap();
    let film = scu.session.print_film_box(&uid(FILM)).unwrap().films.remove(0);
    assert_eq!(film.presentation_lut, Some(lin_od));
    assert_eq!(film.image_boxes[0].presentation_lut, Some(identity()));

    for used in [LUT, "1.2.10"] {
        assert_eq!(scu.session.delete_presentation_lut(&uid(used)), Err(Refusal::InUse));
    }
    scu.session.delete_film_box(&uid(FILM)).unwrap();
    scu.session.delete_presentation_lut(&uid(LUT)).unwrap();
    assert_eq!(scu.session.delete_presentation_lut(&uid(LUT)), Err(Refusal::NoSuchInstance));
}

#[test]
fn what_was_printed_does_not_change_with_the_boxes() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    scu.set(1, image(2, 2)).unwrap();
    let printed = scu.session.print_film_box(&uid(FILM)).unwrap();
    let before = printed.clone();
    scu.set(1, image(9, 9)).unwrap();
    scu.session.delete_film_session(&uid(SESSION)).unwrap();
    assert_eq!(printed, before);
    assert_eq!(printed.films[0].session.string(tags::NUMBER_OF_COPIES).unwrap(), "1");
}

#[test]
fn a_film_session_is_printed_with_all_its_films_in_order() {
    for (session_printing, collated, warning) in [
        (SessionPrinting::Collated, true, None),
        (SessionPrinting::Uncollated, false, Some(Warning::NotCollated)),
    ] {
        let mut scu =
            Scu::with_film(Capabilities { session_printing, ..Capabilities::default() }, r"STANDARD\1,1");
        scu.set(1, image(2, 2)).unwrap();
        scu.film("1.2.3", film_box(r"STANDARD\1,2")).unwrap();
        let printed = scu.session.print_film_session(&uid(SESSION)).unwrap();
        let films: Vec<_> = printed.films.iter().map(|film| film.sop_instance.as_str().unwrap()).collect();
        assert_eq!(films, [FILM, "1.2.3"]);
        assert_eq!((printed.is_collated, printed.warning), (collated, warning));
    }
}

#[test]
fn a_film_session_without_films_is_not_printed_and_one_without_images_is_empty() {
    let mut scu = Scu::new(Capabilities::default());
    scu.session.create_film_session(uid(SESSION), DataSet::new()).unwrap();
    assert_eq!(scu.session.print_film_session(&uid(SESSION)), Err(Refusal::NoFilmBoxes));
    scu.film(FILM, film_box(r"STANDARD\1,1")).unwrap();
    let printed = scu.session.print_film_session(&uid(SESSION)).unwrap();
    assert_eq!(printed.warning, Some(Warning::EmptySession));
}

#[test]
fn where_sessions_are_not_printed_a_film_is_printed_before_the_next_is_made() {
    let capabilities =
        Capabilities { session_printing: SessionPrinting::Unsupported, ..Capabilities::default() };
    let mut scu = Scu::with_film(capabilities, r"STANDARD\1,1");
    assert_eq!(scu.session.print_film_session(&uid(SESSION)), Err(Refusal::NoSessionPrinting));
    assert_eq!(scu.film("1.2.3", film_box(r"STANDARD\1,1")), Err(Refusal::UnprintedFilm));
    scu.session.print_film_box(&uid(FILM)).unwrap();
    scu.film("1.2.3", film_box(r"STANDARD\1,1")).unwrap();
}

#[test]
fn a_film_session_takes_its_boxes_with_it_and_leaves_the_presentation_luts() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    let image_box_uid = scu.box_at(1);
    let identity = with([(tags::PRESENTATION_LUT_SHAPE, "IDENTITY")]);
    scu.session.create_presentation_lut(uid(LUT), identity).unwrap();
    scu.session.delete_film_session(&uid(SESSION)).unwrap();
    assert_eq!(scu.session.delete_film_session(&uid(SESSION)), Err(Refusal::NoSuchInstance));
    assert_eq!(scu.session.print_film_box(&uid(FILM)), Err(Refusal::NoSuchInstance));
    let set = scu.session.set_image_box(&image_box_uid, Tone::Grayscale, image_box(1, image(2, 2)));
    assert_eq!(set, Err(Refusal::NoSuchInstance));
    assert_eq!(scu.session.presentation_luts().count(), 1);
}

#[test]
fn only_the_last_film_box_is_worked_on_where_the_printer_insists() {
    let after_the_next_film = |last_film_only| {
        let mut scu =
            Scu::with_film(Capabilities { last_film_only, ..Capabilities::default() }, r"STANDARD\1,1");
        let first_box = scu.box_at(1);
        scu.film("1.2.3", film_box(r"STANDARD\1,1")).unwrap();
        let session = &mut scu.session;
        [
            session.set_film_box(&uid(FILM), DataSet::new()).err(),
            session.set_image_box(&first_box, Tone::Grayscale, image_box(1, image(2, 2))).err(),
            session.print_film_box(&uid(FILM)).err(),
            session.delete_film_box(&uid(FILM)).err(),
        ]
    };
    assert_eq!(after_the_next_film(true), [const { Some(Refusal::NotTheLast) }; 4]);
    assert_eq!(after_the_next_film(false), [const { None }; 4]);
}

#[test]
fn an_instance_of_another_class_is_told_from_one_that_is_not_there() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    let image_box_uid = scu.box_at(1);
    let session = &mut scu.session;
    assert_eq!(session.print_film_session(&uid(FILM)), Err(Refusal::OtherClass));
    assert_eq!(session.print_film_box(&uid(SESSION)), Err(Refusal::OtherClass));
    assert_eq!(session.delete_film_box(&image_box_uid), Err(Refusal::OtherClass));
    assert_eq!(session.delete_presentation_lut(&uid(FILM)), Err(Refusal::OtherClass));
    assert_eq!(session.set_annotation_box(&image_box_uid, DataSet::new()), Err(Refusal::OtherClass));
    assert_eq!(session.print_film_box(&uid("1.2.77")), Err(Refusal::NoSuchInstance));
    let identity = with([(tags::PRESENTATION_LUT_SHAPE, "IDENTITY")]);
    assert_eq!(session.create_presentation_lut(image_box_uid, identity), Err(Refusal::Duplicate));
}

#[test]
fn the_boxes_of_a_film_stay_what_its_format_made_of_it() {
    let mut scu = Scu::with_film(Capabilities::default(), r"STANDARD\1,1");
    for tag in [tags::IMAGE_DISPLAY_FORMAT, tags::ANNOTATION_DISPLAY_FORMAT_ID] {
        let set = scu.session.set_film_box(&uid(FILM), with([(tag, r"STANDARD\2,2")]));
        assert_eq!(set, Err(Refusal::NotSettable(vec![tag])));
    }
}

#[test]
fn why_it_is_refused_fits_an_error_comment() {
    let tags = vec![tags::ROWS; 9];
    let values = with([(tags::ROWS, 1_u16), (tags::COLUMNS, 1), (tags::HIGH_BIT, 1), (tags::BITS_STORED, 1)]);
    for why in [
        Refusal::Duplicate,
        Refusal::SecondSession,
        Refusal::TooMany,
        Refusal::NoSuchInstance,
        Refusal::OtherClass,
        Refusal::Missing(tags.clone()),
        Refusal::NotSettable(tags),
        Refusal::Invalid(values),
        Refusal::Unrecognized,
        Refusal::NoSessionPrinting,
        Refusal::InUse,
        Refusal::NotTheLast,
        Refusal::NoFilmBoxes,
        Refusal::ImageTooLarge,
        Refusal::OutOfMemory,
        Refusal::UnprintedFilm,
    ] {
        assert!(why.to_string().chars().count() <= 64, "{why}");
    }
}

/// A request of a property test: few instances, so that they meet.
#[derive(Clone, Debug)]
enum Any {
    CreateSession(u8),
    SetSession(u8),
    DeleteSession(u8),
    PrintSession(u8),
    CreateFilm(u8, u8, Option<u8>),
    SetFilm(u8, Option<u8>),
    DeleteFilm(u8),
    PrintFilm(u8),
    /// Of the boxes that there are, this one; position; an image or none; a Presentation LUT.
    SetImage(u8, u16, Option<u16>, Option<u8>),
    SetAnnotation(u8, u16, bool),
    CreateLut(u8),
    DeleteLut(u8),
}

fn any_request() -> impl Strategy<Value = Any> {
    let of = || 0_u8..3;
    let lut = || prop::option::of(0_u8..2);
    prop_oneof![
        2 => of().prop_map(Any::CreateSession),
        1 => of().prop_map(Any::SetSession),
        1 => of().prop_map(Any::DeleteSession),
        1 => of().prop_map(Any::PrintSession),
        4 => (of(), 0_u8..6, lut()).prop_map(|(film, format, lut)| Any::CreateFilm(film, format, lut)),
        1 => (of(), lut()).prop_map(|(film, lut)| Any::SetFilm(film, lut)),
        1 => of().prop_map(Any::DeleteFilm),
        2 => of().prop_map(Any::PrintFilm),
        6 => (0_u8..9, 0_u16..5, prop::option::of(1_u16..12), lut())
            .prop_map(|(index, position, size, lut)| Any::SetImage(index, position, size, lut)),
        2 => (0_u8..4, 0_u16..4, any::<bool>())
            .prop_map(|(index, position, text)| Any::SetAnnotation(index, position, text)),
        2 => of().prop_map(Any::CreateLut),
        1 => of().prop_map(Any::DeleteLut),
    ]
}

const FORMATS: [&str; 6] = [r"STANDARD\1,1", r"STANDARD\2,2", r"ROW\1,2", r"COL\3", "SLIDE", "NONE"];

fn session_uid(of: u8) -> Uid {
    Uid::from_uuid(1000 + u128::from(of))
}

fn film_uid(of: u8) -> Uid {
    Uid::from_uuid(2000 + u128::from(of))
}

/// Some of the same UIDs as films have.
fn lut_uid(of: u8) -> Uid {
    Uid::from_uuid(2002 + u128::from(of))
}

impl Scu {
    fn ask(&mut self, request: &Any) -> Result<(), Refusal> {
        let to_lut = |data_set: &mut DataSet, lut: Option<u8>| {
            if let Some(lut) = lut {
                let item = reference(uids::PRESENTATION_LUT, &lut_uid(lut));
                data_set.set(tags::REFERENCED_PRESENTATION_LUT_SEQUENCE, item).unwrap();
            }
        };
        let copies = || with([(tags::NUMBER_OF_COPIES, 2_u16)]);
        let boxes = |session: &Session, index: u8| {
            let boxes = session.film_boxes().iter().flat_map(FilmBox::image_boxes);
            boxes.map(|of| of.sop_instance.clone()).nth(index.into()).unwrap_or_else(nobody)
        };
        let annotations = |session: &Session, index: u8| {
            let boxes = session.film_boxes().iter().flat_map(FilmBox::annotation_boxes);
            boxes.map(|of| of.sop_instance.clone()).nth(index.into()).unwrap_or_else(nobody)
        };
        match request {
            Any::CreateSession(of) => self.session.create_film_session(session_uid(*of), copies()).map(drop),
            Any::SetSession(of) => self.session.set_film_session(&session_uid(*of), copies()).map(drop),
            Any::DeleteSession(of) => self.session.delete_film_session(&session_uid(*of)).map(drop),
            Any::PrintSession(of) => self.session.print_film_session(&session_uid(*of)).map(drop),
            Any::CreateFilm(of, format, lut) => {
                let mut attributes = film_box(FORMATS[usize::from(*format)]);
                let parent = self.session.film_session().map_or_else(nobody, |(uid, _)| uid.clone());
                let parent = reference(uids::BASIC_FILM_SESSION, &parent);
                attributes.set(tags::REFERENCED_FILM_SESSION_SEQUENCE, parent).unwrap();
                attributes.set(tags::ANNOTATION_DISPLAY_FORMAT_ID, "LABEL").unwrap();
                to_lut(&mut attributes, *lut);
                let uid = film_uid(*of);
                self.film(uid.as_str().unwrap(), attributes).map(drop)
            }
            Any::SetFilm(of, lut) => {
                let mut modifications = with([(tags::MAGNIFICATION_TYPE, "NONE")]);
                to_lut(&mut modifications, *lut);
                self.session.set_film_box(&film_uid(*of), modifications).map(drop)
            }
            Any::DeleteFilm(of) => self.session.delete_film_box(&film_uid(*of)).map(drop),
            Any::PrintFilm(of) => self.session.print_film_box(&film_uid(*of)).map(drop),
            Any::SetImage(index, position, size, lut) => {
                let image = size.map(|size| image(size, size)).into_iter().collect::<Vec<_>>();
                let mut modifications = image_box(*position, image);
                to_lut(&mut modifications, *lut);
                let uid = boxes(&self.session, *index);
                self.session.set_image_box(&uid, Tone::Grayscale, modifications).map(drop)
            }
            Any::SetAnnotation(index, position, text) => {
                let mut modifications = with([(tags::ANNOTATION_POSITION, *position)]);
                modifications.set(tags::TEXT_STRING, if *text { "text" } else { "" }).unwrap();
                let uid = annotations(&self.session, *index);
                self.session.set_annotation_box(&uid, modifications).map(drop)
            }
            Any::CreateLut(of) => {
                let identity = with([(tags::PRESENTATION_LUT_SHAPE, "IDENTITY")]);
                self.session.create_presentation_lut(lut_uid(*of), identity).map(drop)
            }
            Any::DeleteLut(of) => self.session.delete_presentation_lut(&lut_uid(*of)).map(drop),
        }
    }
}

/// What is true of every session.
fn assert_sound(session: &Session) {
    let film_session = session.film_session().map(|(uid, _)| uid);
    assert!(film_session.is_some() || session.film_boxes().is_empty(), "no film box without a session");
    let mut uids: Vec<&Uid> = film_session.into_iter().collect();
    uids.extend(session.presentation_luts().map(|(uid, _)| uid));
    let mut bytes = 0;
    for film_box in session.film_boxes() {
        let boxes = film_box.image_boxes();
        assert_eq!(Some(boxes.len()), film_box.film.layout.images().map(usize::from));
        assert!(boxes.iter().map(|of| of.position).eq((1..).take(boxes.len())), "positions count up");
        let annotations = film_box.annotation_boxes();
        assert!(annotations.iter().map(|of| of.position).eq((1..).take(annotations.len())));
        uids.push(film_box.sop_instance());
        uids.extend(boxes.iter().map(|of| &of.sop_instance));
        uids.extend(annotations.iter().map(|of| &of.sop_instance));
        let parent = referenced(film_box.attributes(), tags::REFERENCED_FILM_SESSION_SEQUENCE);
        assert_eq!(parent.first(), film_session);
        let referring = boxes.iter().map(|of| (&of.attributes, &of.presentation_lut));
        let referring = referring.chain([(film_box.attributes(), &film_box.film.presentation_lut)]);
        for (attributes, resolved) in referring {
            let luts = referenced(attributes, tags::REFERENCED_PRESENTATION_LUT_SEQUENCE);
            assert_eq!(luts.len(), usize::from(resolved.is_some()));
            for lut in luts {
                assert!(session.presentation_luts().any(|(uid, _)| *uid == lut), "{lut} is there");
            }
        }
        bytes += film_box.bytes(&nobody());
    }
    assert!(bytes <= 300, "{bytes} bytes are more than the memory");
    let count = uids.len();
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), count, "no UID is there twice");
}

proptest! {
    #[test]
    fn any_sequence_of_requests_leaves_a_sound_tree_and_a_refusal_leaves_it_as_it_was(
        requests in prop::collection::vec(any_request(), 1..60),
    ) {
        let mut scu = Scu::new(Capabilities {
            annotations: vec![("LABEL".to_string(), 2)],
            layouts: vec![(DisplayFormat::Slide, DisplayFormat::Standard { columns: 2, rows: 1 })],
            memory: Some(300),
            film_matrix: Some([20, 20]),
            ..Capabilities::default()
        });
        for request in &requests {
            let before = scu.session.clone();
            if scu.ask(request).is_err() {
                prop_assert_eq!(&scu.session, &before, "{:?}", request);
            }
            assert_sound(&scu.session);
        }
    }
}
