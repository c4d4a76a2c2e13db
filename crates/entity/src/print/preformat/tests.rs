use kerma_dataset::{DataSet, Encapsulated, IntoValue};
use kerma_dictionary::Tag;

use super::*;

fn with<V: IntoValue>(mut image: DataSet, elements: impl IntoIterator<Item = (Tag, V)>) -> DataSet {
    for (tag, value) in elements {
        image.set(tag, value).unwrap();
    }
    image
}

/// An image of one row.
fn gray(bits: u16, is_signed: u16, pixels: &[i32]) -> DataSet {
    let allocated = if bits > 8 { 16 } else { 8 };
    let image = with(
        DataSet::new(),
        [
            (tags::SAMPLES_PER_PIXEL, 1),
            (tags::ROWS, 1),
            (tags::COLUMNS, pixels.len() as u16),
            (tags::BITS_ALLOCATED, allocated),
            (tags::BITS_STORED, bits),
            (tags::HIGH_BIT, bits - 1),
            (tags::PIXEL_REPRESENTATION, is_signed),
        ],
    );
    let image = with(image, [(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")]);
    let bytes: Vec<u8> = match allocated {
        8 => pixels.iter().map(|pixel| *pixel as u8).collect(),
        _ => pixels.iter().flat_map(|pixel| (*pixel as u16).to_le_bytes()).collect(),
    };
    with(image, [(tags::PIXEL_DATA, Bytes::from(bytes))])
}

fn color(photometric: &str, planar: u16, bytes: Vec<u8>, pixels: u16) -> DataSet {
    let image = gray(8, 0, &[0]);
    let image = with(
        image,
        [(tags::SAMPLES_PER_PIXEL, 3), (tags::PLANAR_CONFIGURATION, planar), (tags::COLUMNS, pixels)],
    );
    let image = with(image, [(tags::PHOTOMETRIC_INTERPRETATION, photometric)]);
    with(image, [(tags::PIXEL_DATA, Bytes::from(bytes))])
}

fn pixels(preformat: &Preformat, image: &DataSet) -> Vec<u16> {
    let item = preformat.image(image, 0).unwrap();
    let bytes = item.get_element(tags::PIXEL_DATA).unwrap().little_endian_bytes();
    let columns: usize = item.get(tags::COLUMNS).unwrap();
    let samples: usize = item.get(tags::SAMPLES_PER_PIXEL).unwrap();
    if item.get::<u16>(tags::BITS_ALLOCATED).unwrap() == 16 {
        bytes.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect()
    } else {
        bytes.iter().take(columns * samples).map(|byte| u16::from(*byte)).collect()
    }
}

fn eight() -> Preformat {
    Preformat::default()
}

fn windowed(center: f64, width: f64) -> Preformat {
    Preformat { voi: Voi::Window { center, width }, ..Preformat::default() }
}

#[test]
fn an_image_of_8_bits_without_a_window_is_sent_as_it_is() {
    assert_eq!(pixels(&eight(), &gray(8, 0, &[0, 1, 127, 255])), [0, 1, 127, 255]);
    let twelve = Preformat { bits: 12, ..eight() };
    assert_eq!(pixels(&twelve, &gray(8, 0, &[0, 255])), [0, 4095]);
    assert_eq!(pixels(&twelve, &gray(12, 0, &[0, 1, 4095])), [0, 1, 4095]);
}

#[test]
fn a_window_goes_over_the_values_of_the_modality() {
    let ct = || with(gray(16, 1, &[-2000, 824, 1024, 1224, 3000]), [(tags::RESCALE_INTERCEPT, "-1024")]);
    let ct = with(ct(), [(tags::RESCALE_SLOPE, "1")]);
    assert_eq!(pixels(&windowed(0.0, 400.0), &ct), [0, 0, 128, 255, 255]);
    let half = with(ct, [(tags::RESCALE_SLOPE, "0.5")]);
    // -2024, -612, -512, -412, 476
    assert_eq!(pixels(&windowed(-512.0, 201.0), &half), [0, 1, 128, 255, 255]);
}

#[test]
fn the_functions_of_a_window_are_those_of_the_standard() {
    let image = |function: &str| {
        let image = gray(8, 0, &[90, 95, 100, 105, 110]);
        let image = with(image, [(tags::WINDOW_CENTER, "100"), (tags::WINDOW_WIDTH, "10")]);
        with(image, [(tags::VOILUT_FUNCTION, function)])
    };
    assert_eq!(pixels(&eight(), &image("LINEAR")), [0, 0, 142, 255, 255]);
    assert_eq!(pixels(&eight(), &image("LINEAR_EXACT")), [0, 0, 128, 255, 255]);
    assert_eq!(pixels(&eight(), &image("SIGMOID")), [5, 30, 128, 225, 250]);
}

#[test]
fn of_several_windows_the_one_that_is_asked_for_is_applied() {
    let image = with(gray(8, 0, &[50]), [(tags::WINDOW_CENTER, r"50\200"), (tags::WINDOW_WIDTH, r"101\101")]);
    let of = |index| pixels(&Preformat { voi: Voi::Own(index), ..eight() }, &image);
    assert_eq!((of(0), of(1), of(7)), (vec![129], vec![0], vec![0]));
}

#[test]
fn a_voi_lut_goes_before_a_window_and_a_modality_lut_before_a_slope() {
    let table = |descriptor: [u16; 3], data: Vec<u16>| {
        with(with(DataSet::new(), [(tags::LUT_DESCRIPTOR, descriptor)]), [(tags::LUT_DATA, data)])
    };
    let image =
        || with(gray(8, 0, &[0, 1, 2, 3, 9]), [(tags::WINDOW_CENTER, "1"), (tags::WINDOW_WIDTH, "2")]);
    let voi = with(image(), [(tags::VOILUT_SEQUENCE, table([3, 1, 12], vec![4095, 0, 2048]))]);
    assert_eq!(pixels(&eight(), &voi), [255, 255, 0, 128, 128]);
    let both = with(voi, [(tags::MODALITY_LUT_SEQUENCE, table([2, 0, 8], vec![2, 3]))]);
    let both = with(both, [(tags::RESCALE_SLOPE, "100")]);
    assert_eq!(pixels(&eight(), &both), [0, 128, 128, 128, 128]);
}

#[test]
fn a_table_for_negative_values_has_a_negative_first_value_whatever_its_vr() {
    let mut item = with(DataSet::new(), [(tags::LUT_DATA, vec![10_u16, 20, 30])]);
    item.set(tags::LUT_DESCRIPTOR, [3_u16, 65_535, 8]).unwrap();
    let image = with(gray(16, 1, &[-1, 0, 1]), [(tags::VOILUT_SEQUENCE, item)]);
    assert_eq!(pixels(&eight(), &image), [10, 20, 30]);
}

#[test]
fn without_a_window_the_extremes_of_the_image_are_black_and_white_but_for_padding() {
    let image = || gray(16, 1, &[-2000, 0, 500, 1000]);
    assert_eq!(pixels(&eight(), &image()), [0, 170, 213, 255]);
    let padded = with(image(), [(tags::PIXEL_PADDING_VALUE, -2000_i16)]);
    assert_eq!(pixels(&eight(), &padded), [0, 0, 128, 255]);
    let full = Preformat { voi: Voi::Full, ..eight() };
    assert_eq!(pixels(&full, &image()), [120, 128, 129, 131]);
    assert_eq!(pixels(&eight(), &gray(16, 0, &[7, 7])), [0, 0], "a flat image");
}

#[test]
fn monochrome1_becomes_monochrome2_or_stays_as_asked() {
    let image = with(gray(8, 0, &[0, 200]), [(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME1")]);
    assert_eq!(pixels(&eight(), &image), [255, 55]);
    let as_it_is = Preformat { monochrome1: true, ..eight() };
    assert_eq!(pixels(&as_it_is, &image), [0, 200]);
    let photometric = |preformat: &Preformat| {
        preformat.image(&image, 0).unwrap().string(tags::PHOTOMETRIC_INTERPRETATION).unwrap()
    };
    assert_eq!((&*photometric(&eight()), &*photometric(&as_it_is)), ("MONOCHROME2", "MONOCHROME1"));
}

#[test]
fn bits_that_are_not_stored_do_not_count() {
    let image = with(gray(16, 0, &[0xF123, 0x0FF0]), [(tags::BITS_STORED, 8), (tags::HIGH_BIT, 11)]);
    assert_eq!(pixels(&eight(), &image), [0x12, 0xFF]);
    let signed =
        with(gray(16, 1, &[0x0FFF, 0x0800, 0x07FF]), [(tags::BITS_STORED, 12), (tags::HIGH_BIT, 11)]);
    assert_eq!(pixels(&Preformat { voi: Voi::Full, ..eight() }, &signed), [127, 0, 255]);
}

#[test]
fn colors_are_sent_plane_by_plane() {
    let interleaved = color("RGB", 0, vec![1, 2, 3, 4, 5, 6], 2);
    assert_eq!(pixels(&eight(), &interleaved), [1, 4, 2, 5, 3, 6]);
    let planar = color("RGB", 1, vec![1, 4, 2, 5, 3, 6], 2);
    assert_eq!(pixels(&eight(), &planar), [1, 4, 2, 5, 3, 6]);
    let item = eight().image(&planar, 0).unwrap();
    assert_eq!(item.get(tags::PLANAR_CONFIGURATION), Ok(1_u16));
    let gray = Preformat { tone: Some(Tone::Grayscale), bits: 12, ..eight() };
    assert_eq!(pixels(&gray, &color("RGB", 0, vec![255, 255, 255, 255, 0, 0], 2)), [4095, 1224]);
}

#[test]
fn a_gray_image_may_be_sent_as_a_colored_one() {
    let preformat = Preformat { tone: Some(Tone::Color), bits: 12, ..eight() };
    assert_eq!(pixels(&preformat, &gray(8, 0, &[7, 9])), [7, 9, 7, 9, 7, 9]);
}

#[test]
fn brightness_and_color_become_red_green_and_blue() {
    let full = color("YBR_FULL", 0, vec![76, 85, 255, 29, 255, 107], 2);
    assert_eq!(pixels(&eight(), &full), [254, 0, 0, 0, 0, 254]);
    // Two of brightness, then their color.
    let halved = color("YBR_FULL_422", 0, vec![255, 0, 128, 128], 2);
    assert_eq!(pixels(&eight(), &halved), [255, 0, 255, 0, 255, 0]);
}

#[test]
fn a_palette_becomes_red_green_and_blue() {
    let mut image = with(gray(8, 0, &[0, 1, 2]), [(tags::PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR")]);
    for (descriptor, data, shades) in [
        (
            tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR,
            tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DATA,
            [0_u16, 0x8000, 0xFF00],
        ),
        (
            tags::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR,
            tags::GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA,
            [0x100, 0x200, 0x300],
        ),
        (
            tags::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR,
            tags::BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA,
            [0xFFFF, 0, 0],
        ),
    ] {
        image.set(descriptor, [3_u16, 0, 16]).unwrap();
        image.set(data, shades.to_vec()).unwrap();
    }
    assert_eq!(pixels(&eight(), &image), [0, 0x80, 0xFF, 1, 2, 3, 0xFF, 0, 0]);
    assert_eq!(eight().tone(&image), Tone::Color);
}

#[test]
fn each_frame_has_the_window_of_its_functional_groups() {
    let window = |center: &str| {
        let item = with(DataSet::new(), [(tags::WINDOW_CENTER, center), (tags::WINDOW_WIDTH, "3")]);
        with(DataSet::new(), [(tags::FRAME_VOILUT_SEQUENCE, item)])
    };
    let image = with(gray(8, 0, &[10, 20]), [(tags::NUMBER_OF_FRAMES, "2")]);
    let image = with(image, [(tags::COLUMNS, 1_u16)]);
    let image = with(image, [(tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, vec![window("10"), window("90")])]);
    let frame = |frame| {
        eight().image(&image, frame).map(|item| item.get_element(tags::PIXEL_DATA).unwrap().bytes()[0])
    };
    assert_eq!((frame(0), frame(1)), (Ok(191), Ok(0)));
    assert_eq!(frame(2), Err(NotPrintable::NoFrame(3)));
    assert_eq!(Preformat::frames(&image), 2);
}

#[test]
fn pixels_that_are_not_square_say_so() {
    let ratio =
        |image: &DataSet| eight().image(image, 0).unwrap().get::<[i32; 2]>(tags::PIXEL_ASPECT_RATIO).ok();
    let image = || gray(8, 0, &[1, 2]);
    assert_eq!(ratio(&image()), None);
    assert_eq!(ratio(&with(image(), [(tags::PIXEL_SPACING, r"0.5\0.5")])), None);
    assert_eq!(ratio(&with(image(), [(tags::PIXEL_SPACING, r"0.5\0.25")])), Some([5000, 2500]));
    assert_eq!(ratio(&with(image(), [(tags::PIXEL_ASPECT_RATIO, r"4\3")])), Some([4, 3]));
}

#[test]
fn what_cannot_be_printed_says_why() {
    let why = |image: &DataSet| eight().image(image, 0).unwrap_err();
    let image = || gray(8, 0, &[1, 2]);
    let mut compressed = image();
    compressed.set(tags::PIXEL_DATA, Encapsulated::default()).unwrap();
    assert_eq!(why(&compressed), NotPrintable::Compressed);
    assert_eq!(why(&with(image(), [(tags::ROWS, 2_u16)])), NotPrintable::NoPixels);
    assert_eq!(
        why(&with(image(), [(tags::BITS_ALLOCATED, 12_u16)])),
        NotPrintable::Malformed(tags::BITS_ALLOCATED)
    );
    let odd = color("CMYK", 0, vec![0; 6], 2);
    assert_eq!(why(&odd), NotPrintable::Photometric("CMYK".to_owned()));
    assert_eq!(why(&DataSet::new()), NotPrintable::Malformed(tags::ROWS));
}
