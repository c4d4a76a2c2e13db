//! An Enhanced MR Image (PS3.3 §A.36): 21 elements for each frame.

use kerma_dataset::DataSet;
use kerma_dictionary::{tags, uids};

/// The image without its pixels.
pub(super) fn header(frames: u32) -> DataSet {
    let mut image = super::instance(uids::ENHANCED_MR_IMAGE_STORAGE, "MR");
    image.set(tags::NUMBER_OF_FRAMES, frames).unwrap();
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, 1_u16),
        (tags::ROWS, 512),
        (tags::COLUMNS, 512),
        (tags::BITS_ALLOCATED, 16),
        (tags::BITS_STORED, 12),
        (tags::HIGH_BIT, 11),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        image.set(tag, value).unwrap();
    }
    image.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2").unwrap();
    let groups: Vec<DataSet> = (1..=frames).map(functional_groups).collect();
    image.set(tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, groups).unwrap();
    image
}

/// The functional groups of one frame (PS3.3 §C.7.6.16.2).
fn functional_groups(frame: u32) -> DataSet {
    let (stack, position) = (frame / 100 + 1, frame % 100 + 1);
    let mut content = DataSet::new();
    content.set(tags::FRAME_ACQUISITION_NUMBER, u16::try_from(frame).unwrap()).unwrap();
    content.set(tags::FRAME_REFERENCE_DATE_TIME, "20240229120000.000000").unwrap();
    content.set(tags::FRAME_ACQUISITION_DATE_TIME, "20240229120000.000000").unwrap();
    content.set(tags::FRAME_ACQUISITION_DURATION, 12.5_f64).unwrap();
    content.set(tags::DIMENSION_INDEX_VALUES, [stack, position, 1]).unwrap();
    content.set(tags::STACK_ID, stack.to_string()).unwrap();
    content.set(tags::IN_STACK_POSITION_NUMBER, position).unwrap();

    let mut plane = DataSet::new();
    plane.set(tags::IMAGE_POSITION_PATIENT, [-120.5, -98.25, f64::from(frame) * 1.5]).unwrap();
    let mut orientation = DataSet::new();
    orientation.set(tags::IMAGE_ORIENTATION_PATIENT, [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]).unwrap();
    let mut measures = DataSet::new();
    measures.set(tags::SLICE_THICKNESS, 1.5).unwrap();
    measures.set(tags::SPACING_BETWEEN_SLICES, 1.5).unwrap();
    measures.set(tags::PIXEL_SPACING, [0.46875, 0.46875]).unwrap();
    let mut window = DataSet::new();
    window.set(tags::WINDOW_CENTER, 600).unwrap();
    window.set(tags::WINDOW_WIDTH, 1200).unwrap();
    let mut echo = DataSet::new();
    echo.set(tags::EFFECTIVE_ECHO_TIME, 90.0_f64).unwrap();

    let mut groups = DataSet::new();
    for (tag, group) in [
        (tags::FRAME_CONTENT_SEQUENCE, content),
        (tags::PLANE_POSITION_SEQUENCE, plane),
        (tags::PLANE_ORIENTATION_SEQUENCE, orientation),
        (tags::PIXEL_MEASURES_SEQUENCE, measures),
        (tags::FRAME_VOILUT_SEQUENCE, window),
        (tags::MR_ECHO_SEQUENCE, echo),
    ] {
        groups.set(tag, [group]).unwrap();
    }
    groups
}
