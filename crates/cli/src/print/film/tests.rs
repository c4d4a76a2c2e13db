use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::print::AnnotationBox;
use proptest::prelude::*;

use super::super::density::{DARKEST, Viewing};
use super::*;

/// 25 dots an inch: a film of 8 in by 10 in has 200 by 250 pixels, a margin of 3 and gaps of 2.
const DEVICE: u32 = 25;

fn device() -> Device {
    Device { resolution: Resolution { dots_per_inch: DEVICE }, film_size: "8INX10IN".into() }
}

fn gray_image(columns: u16, rows: u16, values: &[u8]) -> DataSet {
    let mut item = DataSet::new();
    for (tag, number) in [
        (tags::SAMPLES_PER_PIXEL, 1),
        (tags::ROWS, rows),
        (tags::COLUMNS, columns),
        (tags::BITS_ALLOCATED, 8),
        (tags::BITS_STORED, 8),
        (tags::HIGH_BIT, 7),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        item.set(tag, number).unwrap();
    }
    item.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2").unwrap();
    item.set(tags::PIXEL_DATA, Bytes::copy_from_slice(values)).unwrap();
    item
}

/// One pixel, which is magnified to the largest square that its box has room for.
fn dot(gray: u8) -> DataSet {
    gray_image(1, 1, &[gray])
}

/// A film with these images, the boxes behind them empty.
fn film(layout: &str, images: &[DataSet]) -> Film {
    let layout: kerma_service::print::DisplayFormat = layout.parse().unwrap();
    let image_box = |position: u16| ImageBox {
        sop_instance: Uid::from_static("1.2.3"),
        position,
        attributes: DataSet::new(),
        image: images.get(usize::from(position) - 1).cloned(),
        presentation_lut: None,
    };
    Film {
        sop_instance: Uid::from_static("1.2"),
        session: DataSet::new(),
        film_box: DataSet::new(),
        format: layout.clone(),
        image_boxes: (1..=layout.images().unwrap()).map(image_box).collect(),
        layout,
        annotation_boxes: Vec::new(),
        presentation_lut: None,
    }
}

fn of_film(tag: Tag, value: &str) -> Film {
    let mut film = film(r"STANDARD\1,2", &[dot(255)]);
    film.film_box.set(tag, value).unwrap();
    film
}

fn drawn(film: &Film) -> Canvas {
    device().draw(film).unwrap().canvas
}

fn at(canvas: &Canvas, x: u32, y: u32) -> u8 {
    canvas.samples[canvas.stride() * y as usize + x as usize * canvas.channels.count()]
}

/// The smallest area with all pixels of this gray.
fn extent(canvas: &Canvas, gray: u8) -> Area {
    let places = (0..canvas.height).flat_map(|y| (0..canvas.width).map(move |x| (x, y)));
    let mut found = places.filter(|(x, y)| at(canvas, *x, *y) == gray);
    let (x, y) = found.next().unwrap_or_else(|| panic!("no pixel is {gray}"));
    let (left, right, bottom) =
        found.fold((x, x, y), |(left, right, _), (x, y)| (left.min(x), right.max(x), y));
    Area { x: left, y, width: right - left + 1, height: bottom - y + 1 }
}

fn area(x: u32, y: u32, width: u32, height: u32) -> Area {
    Area { x, y, width, height }
}

#[test]
fn each_image_is_where_its_position_says() {
    let grays = [40, 80, 120, 160, 200, 240];
    // as many images as boxes; each fills the middle of its box as a square
    for (layout, squares) in [
        (r"STANDARD\1,1", vec![area(3, 28, 194, 194)]),
        (
            r"STANDARD\2,2",
            vec![area(3, 15, 96, 96), area(101, 15, 96, 96), area(3, 138, 96, 96), area(101, 138, 96, 96)],
        ),
        (r"ROW\1,2", vec![area(39, 3, 121, 121), area(3, 138, 96, 96), area(101, 138, 96, 96)]),
        (r"COL\2,1", vec![area(3, 15, 96, 96), area(3, 138, 96, 96), area(101, 77, 96, 96)]),
    ] {
        let images: Vec<DataSet> = grays.iter().take(squares.len()).map(|gray| dot(*gray)).collect();
        let canvas = drawn(&film(layout, &images));
        let found: Vec<Area> = grays.iter().take(squares.len()).map(|gray| extent(&canvas, *gray)).collect();
        assert_eq!(found, squares, "{layout}");
    }
}

#[test]
fn every_box_of_a_film_is_white_where_its_image_is() {
    for layout in [r"STANDARD\3,4", r"ROW\3,1,2", r"COL\1,2,3"] {
        let format: kerma_service::print::DisplayFormat = layout.parse().unwrap();
        let count = format.images().unwrap();
        for lit in 0..usize::from(count) {
            let images: Vec<DataSet> =
                (0..usize::from(count)).map(|index| dot(if index == lit { 255 } else { 0 })).collect();
            let film = film(layout, &images);
            let place = device().sheet(&film).unwrap().boxes[lit];
            let square = place.width.min(place.height);
            assert_eq!(extent(&drawn(&film), 255), place.centred(square, square), "{layout}: {lit}");
        }
    }
}

#[test]
fn a_lying_film_is_as_wide_as_it_was_high() {
    let film = of_film(tags::FILM_ORIENTATION, "LANDSCAPE");
    let canvas = drawn(&film);
    assert_eq!((canvas.width, canvas.height), (250, 200));
    let canvas = drawn(&of_film(tags::FILM_SIZE_ID, "A4"));
    assert_eq!((canvas.width, canvas.height), (207, 292));
}

#[test]
fn high_resolution_is_twice_as_fine() {
    let film = of_film(tags::REQUESTED_RESOLUTION_ID, "HIGH");
    let canvas = drawn(&film);
    assert_eq!((canvas.width, canvas.height), (400, 500));
    let finest = Device { resolution: Resolution { dots_per_inch: 400 }, ..device() };
    assert_eq!(finest.sheet(&film).unwrap().resolution.dots_per_inch, FINEST);
}

#[test]
fn border_and_empty_boxes_have_their_densities() {
    let film = film(r"STANDARD\1,2", &[dot(255)]);
    let canvas = drawn(&film);
    assert_eq!((at(&canvas, 0, 0), at(&canvas, 100, 190)), (0, 0), "black, if nothing is said");
    for (density, gray) in [("WHITE", 255), ("BLACK", 0), ("150", Viewing::FILM.shade(1.5))] {
        let canvas = drawn(&of_film(tags::BORDER_DENSITY, density));
        assert_eq!((at(&canvas, 0, 0), at(&canvas, 100, 190)), (gray, 0), "border {density}");
        let canvas = drawn(&of_film(tags::EMPTY_IMAGE_DENSITY, density));
        assert_eq!((at(&canvas, 0, 0), at(&canvas, 100, 190)), (0, gray), "empty {density}");
        if gray > 0 {
            assert_eq!(extent(&drawn_without_images(density), gray), area(3, 3, 194, 244));
        }
    }
}

fn drawn_without_images(density: &str) -> Canvas {
    let mut film = film(r"STANDARD\1,1", &[]);
    film.film_box.set(tags::EMPTY_IMAGE_DENSITY, density).unwrap();
    drawn(&film)
}

#[test]
fn a_trimmed_image_is_surrounded_by_a_line() {
    let mut film = film(r"STANDARD\1,1", &[dot(100)]);
    film.film_box.set(tags::TRIM, "YES").unwrap();
    let canvas = drawn(&film);
    assert_eq!(extent(&canvas, 100), area(3, 28, 194, 194));
    assert_eq!(extent(&canvas, 255), area(2, 27, 196, 196), "the line");
    assert_eq!((at(&canvas, 2, 27), at(&canvas, 1, 27), at(&canvas, 2, 26)), (255, 0, 0));
    film.film_box.set(tags::TRIM, "NO").unwrap();
    assert!(!drawn(&film).samples.contains(&255));
    film.film_box.set(tags::TRIM, "YES").unwrap();
    film.film_box.set(tags::BORDER_DENSITY, "WHITE").unwrap();
    assert_eq!(extent(&drawn(&film), 0), area(2, 27, 196, 196), "it is black on white");
}

#[test]
fn polarity_and_photometric_interpretation_say_what_is_white() {
    for (photometric, polarity, gray) in [
        ("MONOCHROME2", "NORMAL", 30),
        ("MONOCHROME2", "REVERSE", 225),
        ("MONOCHROME1", "NORMAL", 225),
        ("MONOCHROME1", "REVERSE", 30),
    ] {
        let mut image = dot(30);
        image.set(tags::PHOTOMETRIC_INTERPRETATION, photometric).unwrap();
        let mut film = film(r"STANDARD\1,1", &[image]);
        film.image_boxes[0].attributes.set(tags::POLARITY, polarity).unwrap();
        assert_eq!(at(&drawn(&film), 100, 125), gray, "{photometric} {polarity}");
    }
}

#[test]
fn densities_of_the_image_box_go_before_those_of_the_film_box() {
    let mut film = film(r"STANDARD\1,2", &[dot(0), dot(255)]);
    let both = |film: &Film| {
        let canvas = drawn(film);
        (at(&canvas, 100, 60), at(&canvas, 100, 190))
    };
    assert_eq!(both(&film), (0, 255));
    film.film_box.set(tags::MAX_DENSITY, 150_u16).unwrap();
    film.film_box.set(tags::MIN_DENSITY, 20_u16).unwrap();
    let shade = |density: f64| Viewing::FILM.shade(density);
    assert_eq!(both(&film), (shade(1.5), shade(0.2)));
    film.image_boxes[0].attributes.set(tags::MAX_DENSITY, 200_u16).unwrap();
    film.image_boxes[1].attributes.set(tags::MIN_DENSITY, 0_u16).unwrap();
    assert_eq!(both(&film), (shade(2.0), 255));
    film.image_boxes[0].attributes.set(tags::MAX_DENSITY, 450_u16).unwrap();
    assert_eq!(both(&film).0, 0, "no film is darker than the printer can make it");
}

#[test]
fn a_presentation_lut_of_the_image_box_goes_before_that_of_the_film_box() {
    let mut linear = DataSet::new();
    linear.set(tags::PRESENTATION_LUT_SHAPE, "LIN OD").unwrap();
    let mut item = DataSet::new();
    item.set(tags::LUT_DESCRIPTOR, [256_u16, 0, 10]).unwrap();
    let entries = (0..256_u16).rev().flat_map(|entry| (entry * 4).to_le_bytes());
    item.set(tags::LUT_DATA, Bytes::from_iter(entries)).unwrap();
    let mut table = DataSet::new();
    table.set(tags::PRESENTATION_LUT_SEQUENCE, item).unwrap();
    let mut film = film(r"STANDARD\1,2", &[dot(85), dot(85)]);
    film.presentation_lut = Some(linear);
    film.image_boxes[1].presentation_lut = Some(table);
    let canvas = drawn(&film);
    assert_eq!(
        (at(&canvas, 100, 60), at(&canvas, 100, 190)),
        (Viewing::FILM.shade(DARKEST * 2.0 / 3.0), 170)
    );
}

#[test]
fn twelve_bits_are_printed_as_eight() {
    let mut image = gray_image(2, 1, &[0x00, 0x00, 0xFF, 0x0F]);
    for (tag, number) in [(tags::BITS_ALLOCATED, 16), (tags::BITS_STORED, 12), (tags::HIGH_BIT, 11_u16)] {
        image.set(tag, number).unwrap();
    }
    image.set(tags::PIXEL_DATA, Bytes::from_static(&[0x00, 0x08, 0xFF, 0x0F])).unwrap();
    let mut film = film(r"STANDARD\1,1", &[image]);
    film.film_box.set(tags::MAGNIFICATION_TYPE, "REPLICATE").unwrap();
    let canvas = drawn(&film);
    assert_eq!((extent(&canvas, 128), extent(&canvas, 255)), (area(3, 76, 97, 97), area(100, 76, 97, 97)));
}

#[test]
fn one_colored_image_makes_a_film_of_colors() {
    let mut red = dot(0);
    red.set(tags::SAMPLES_PER_PIXEL, 3_u16).unwrap();
    red.set(tags::PHOTOMETRIC_INTERPRETATION, "RGB").unwrap();
    red.set(tags::PLANAR_CONFIGURATION, 0_u16).unwrap();
    red.set(tags::PIXEL_DATA, Bytes::from_static(&[200, 30, 10, 0])).unwrap();
    let mut film = film(r"STANDARD\1,2", &[red, dot(77)]);
    let colors = |film: &Film| {
        let canvas = drawn(film);
        assert_eq!(canvas.channels, Channels::Rgb);
        let pixel = |y: usize| -> [u8; 3] {
            let start = canvas.stride() * y + 300;
            canvas.samples[start..start + 3].try_into().unwrap()
        };
        (pixel(60), pixel(190))
    };
    assert_eq!(colors(&film), ([200, 30, 10], [77; 3]));
    film.image_boxes[0].attributes.set(tags::POLARITY, "REVERSE").unwrap();
    assert_eq!(colors(&film), ([55, 225, 245], [77; 3]));
}

#[test]
fn magnification_is_none_replicate_or_between_pixels() {
    let image = gray_image(2, 2, &[0, 255, 255, 0]);
    let mut film = film(r"STANDARD\1,1", &[image]);
    let mut grays = |magnification: &str| {
        film.film_box.set(tags::MAGNIFICATION_TYPE, magnification).unwrap();
        let mut grays = drawn(&film).samples;
        grays.sort_unstable();
        grays.dedup();
        grays.len()
    };
    assert_eq!((grays("NONE"), grays("REPLICATE")), (2, 2));
    assert!(grays("BILINEAR") > 50 && grays("CUBIC") > 50);
    film.film_box.set(tags::MAGNIFICATION_TYPE, "NONE").unwrap();
    assert_eq!(extent(&drawn(&film), 255), area(99, 124, 2, 2));
    film.image_boxes[0].attributes.set(tags::MAGNIFICATION_TYPE, "REPLICATE").unwrap();
    assert_eq!(extent(&drawn(&film), 255), area(3, 28, 194, 194));
}

#[test]
fn the_requested_size_is_millimetres_on_the_film() {
    let mut film = film(r"STANDARD\1,1", &[dot(255)]);
    film.image_boxes[0].attributes.set(tags::REQUESTED_IMAGE_SIZE, "50.8").unwrap();
    assert_eq!(extent(&drawn(&film), 255), area(75, 100, 50, 50), "2 inches");
}

#[test]
fn an_image_larger_than_its_box_is_refused_cropped_or_made_smaller() {
    let values: Vec<u8> =
        (0..400_usize * 300).map(|index| if index % 400 < 200 { 50 } else { 150 }).collect();
    let mut film = film(r"STANDARD\1,1", &[gray_image(400, 300, &values)]);
    let mut outcome = |behavior: &str| {
        film.image_boxes[0].attributes.set(tags::REQUESTED_DECIMATE_CROP_BEHAVIOR, behavior).unwrap();
        let checked = device().check(&film);
        let drawn = device()
            .draw(&film)
            .map(|drawn| (drawn.loss, extent(&drawn.canvas, 50).height, extent(&drawn.canvas, 150).height));
        assert_eq!(drawn.map(|drawn| drawn.0), checked);
        drawn
    };
    assert_eq!(outcome(""), Ok((Some(Loss::Demagnified), 146, 146)));
    assert_eq!(outcome("DECIMATE"), Ok((Some(Loss::Decimated), 146, 146)));
    assert_eq!(outcome("CROP"), Ok((Some(Loss::Cropped), 244, 244)));
    assert_eq!(outcome("FAIL"), Err(Refused::TooLarge(1)));
}

#[test]
fn annotations_stand_above_and_below_the_images() {
    let mut film = film(r"STANDARD\1,1", &[dot(100)]);
    let annotation = |position: u16, text: &str| {
        let mut attributes = DataSet::new();
        attributes.set(tags::TEXT_STRING, text).unwrap();
        AnnotationBox { sop_instance: Uid::from_static("1.4"), position, attributes }
    };
    film.annotation_boxes = vec![annotation(1, "")];
    assert_eq!(device().sheet(&film).unwrap().top.height, 0, "an empty text takes no place");
    film.annotation_boxes = vec![annotation(4, "WWW"), annotation(6, "WWW"), annotation(9, "nowhere")];
    let fine = Device { resolution: Resolution { dots_per_inch: 150 }, ..device() };
    let sheet = fine.sheet(&film).unwrap();
    assert_eq!((sheet.top.height, sheet.bottom.height), (0, 30));
    let canvas = fine.draw(&film).unwrap().canvas;
    let written = |left: u32, right: u32| {
        let rows = sheet.bottom.y..sheet.bottom.y + sheet.bottom.height;
        rows.flat_map(|y| (left..right).map(move |x| (x, y))).any(|(x, y)| at(&canvas, x, y) > 200)
    };
    assert!(written(18, 80) && !written(200, 1000) && written(1100, 1182));
    assert!((0..sheet.bottom.y).all(|y| (0..sheet.width).all(|x| at(&canvas, x, y) <= 100)));
}

#[test]
fn what_cannot_be_printed_says_which_image_it_is() {
    let mut bad = dot(0);
    bad.set(tags::BITS_STORED, 9_u16).unwrap();
    let film = film(r"STANDARD\1,2", &[dot(0), bad]);
    let refused = Refused::Image(2, Unprintable::Value(tags::BITS_STORED));
    assert_eq!(device().draw(&film), Err(refused));
    assert_eq!(device().check(&film), Err(refused));
    assert_eq!(device().check(&super::tests::film(r"STANDARD\1,2", &[dot(0)])), Ok(None));
    assert_eq!(device().draw(&super::tests::film(r"STANDARD\1,300", &[])), Err(Refused::NoRoom));
}

fn layouts() -> impl Strategy<Value = String> {
    prop_oneof![
        (1..9_u16, 1..9_u16).prop_map(|(columns, rows)| format!("STANDARD\\{columns},{rows}")),
        prop::collection::vec(1..7_u16, 1..6).prop_map(|rows| format!("ROW\\{}", joined(&rows))),
        prop::collection::vec(1..7_u16, 1..6).prop_map(|columns| format!("COL\\{}", joined(&columns))),
    ]
}

fn joined(numbers: &[u16]) -> String {
    numbers.iter().map(u16::to_string).collect::<Vec<_>>().join(",")
}

/// Attributes with values that are right, odd, or none at all.
fn attributes() -> impl Strategy<Value = Vec<(Tag, String)>> {
    let value = prop_oneof![
        prop::sample::select(vec![
            "YES",
            "NO",
            "BLACK",
            "WHITE",
            "NONE",
            "REPLICATE",
            "BILINEAR",
            "CUBIC",
            "HIGH",
            "LANDSCAPE",
            "REVERSE",
            "CROP",
            "DECIMATE",
            "A4",
            "24CMX24CM",
            "14INX17IN",
            "",
        ])
        .prop_map(str::to_owned),
        any::<u16>().prop_map(|number| number.to_string()),
    ];
    let tag = prop::sample::select(vec![
        tags::FILM_ORIENTATION,
        tags::FILM_SIZE_ID,
        tags::MAGNIFICATION_TYPE,
        tags::BORDER_DENSITY,
        tags::EMPTY_IMAGE_DENSITY,
        tags::MIN_DENSITY,
        tags::MAX_DENSITY,
        tags::TRIM,
        tags::ILLUMINATION,
        tags::REFLECTED_AMBIENT_LIGHT,
        tags::REQUESTED_RESOLUTION_ID,
        tags::POLARITY,
        tags::REQUESTED_IMAGE_SIZE,
        tags::REQUESTED_DECIMATE_CROP_BEHAVIOR,
    ]);
    prop::collection::vec((tag, value), 0..8)
}

fn set(data_set: &mut DataSet, attributes: &[(Tag, String)]) {
    for (tag, value) in attributes {
        // a number that has to be one
        let _ = match value.parse::<u16>() {
            Ok(number) => data_set.set(*tag, number).or_else(|_| data_set.set(*tag, value.as_str())),
            Err(_) => data_set.set(*tag, value.as_str()),
        };
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_film_is_drawn_within_its_bounds(
        layout in layouts(),
        film_box in attributes(),
        image_box in attributes(),
        (columns, rows) in (1..300_u16, 1..300_u16),
        aspect in (1..1000_u32, 1..1000_u32),
        inverted in any::<bool>(),
    ) {
        let mut image = gray_image(columns, rows, &vec![200; usize::from(columns) * usize::from(rows)]);
        image.set(tags::PIXEL_ASPECT_RATIO, [aspect.0, aspect.1]).unwrap();
        if inverted {
            image.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME1").unwrap();
        }
        let mut film = film(&layout, &[image.clone(), image]);
        set(&mut film.film_box, &film_box);
        set(&mut film.image_boxes[0].attributes, &image_box);
        let sheet = device().sheet(&film).unwrap();
        let Drawn { canvas, .. } = match device().draw(&film) {
            Ok(drawn) => drawn,
            Err(refused) => {
                prop_assert!(matches!(refused, Refused::TooLarge(_)));
                return Ok(());
            }
        };
        prop_assert_eq!((canvas.width, canvas.height), (sheet.width, sheet.height));
        prop_assert_eq!(canvas.samples.len(), canvas.width as usize * canvas.height as usize);
        prop_assert!(canvas.samples.len() <= 700 * 850);
    }

    #[test]
    fn whatever_an_image_says_of_itself_it_is_drawn_or_refused(
        numbers in prop::collection::vec(prop::sample::select(vec![0_u16, 1, 2, 3, 7, 8, 9, 15, 16, 17, 255, 65535]), 8),
        length in 0..64_usize,
    ) {
        let mut image = dot(0);
        let tags = [tags::SAMPLES_PER_PIXEL, tags::ROWS, tags::COLUMNS, tags::BITS_ALLOCATED, tags::BITS_STORED,
            tags::HIGH_BIT, tags::PIXEL_REPRESENTATION, tags::PLANAR_CONFIGURATION];
        for (tag, number) in tags.into_iter().zip(numbers) {
            image.set(tag, number).unwrap();
        }
        image.set(tags::PIXEL_DATA, Bytes::from(vec![1; length])).unwrap();
        let film = film(r"STANDARD\1,1", &[image]);
        let drawn = device().draw(&film);
        prop_assert_eq!(drawn.is_ok(), device().check(&film).is_ok());
    }
}
