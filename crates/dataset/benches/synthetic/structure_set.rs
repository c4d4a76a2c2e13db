//! An RT Structure Set (PS3.3 §A.19): regions of many contours, each of many points.

use kerma_dataset::DataSet;
use kerma_dictionary::{tags, uids};

pub(super) fn structure_set(regions: u32, contours: u32) -> DataSet {
    let mut set = super::instance(uids::RT_STRUCTURE_SET_STORAGE, "RTSTRUCT");
    set.set(tags::STRUCTURE_SET_LABEL, "PLAN").unwrap();
    let (mut names, mut shapes, mut observations) = (Vec::new(), Vec::new(), Vec::new());
    for number in 1..=regions {
        let mut name = DataSet::new();
        name.set(tags::ROI_NUMBER, number).unwrap();
        name.set(tags::REFERENCED_FRAME_OF_REFERENCE_UID, "1.2.826.0.1.3680043.10.1.4").unwrap();
        name.set(tags::ROI_NAME, format!("Region {number}")).unwrap();
        name.set(tags::ROI_GENERATION_ALGORITHM, "MANUAL").unwrap();
        names.push(name);

        let mut shape = DataSet::new();
        shape.set(tags::ROI_DISPLAY_COLOR, [255, 0, 0]).unwrap();
        shape.set(tags::CONTOUR_SEQUENCE, (0..contours).map(contour).collect::<Vec<_>>()).unwrap();
        shape.set(tags::REFERENCED_ROI_NUMBER, number).unwrap();
        shapes.push(shape);

        let mut observation = DataSet::new();
        observation.set(tags::OBSERVATION_NUMBER, number).unwrap();
        observation.set(tags::REFERENCED_ROI_NUMBER, number).unwrap();
        observation.set(tags::RTROI_INTERPRETED_TYPE, "ORGAN").unwrap();
        observation.set(tags::ROI_INTERPRETER, "").unwrap();
        observations.push(observation);
    }
    set.set(tags::STRUCTURE_SET_ROI_SEQUENCE, names).unwrap();
    set.set(tags::ROI_CONTOUR_SEQUENCE, shapes).unwrap();
    set.set(tags::RTROI_OBSERVATIONS_SEQUENCE, observations).unwrap();
    set
}

/// A closed contour of 20 to 69 points in one slice.
fn contour(slice: u32) -> DataSet {
    let points = 20 + slice * 7 % 50;
    let z = f64::from(slice) * 2.5 - 180.0;
    let point = |i: u32| [f64::from(i % 37) * 1.25 - 20.5, f64::from(i % 29) * 1.5 + 100.25, z];
    let mut image = DataSet::new();
    image.set(tags::REFERENCED_SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::REFERENCED_SOP_INSTANCE_UID, format!("1.2.826.0.1.3680043.10.2.{slice}")).unwrap();
    let mut contour = DataSet::new();
    contour.set(tags::CONTOUR_IMAGE_SEQUENCE, [image]).unwrap();
    contour.set(tags::CONTOUR_GEOMETRIC_TYPE, "CLOSED_PLANAR").unwrap();
    contour.set(tags::NUMBER_OF_CONTOUR_POINTS, points).unwrap();
    contour.set(tags::CONTOUR_DATA, (0..points).flat_map(point).collect::<Vec<_>>()).unwrap();
    contour
}
