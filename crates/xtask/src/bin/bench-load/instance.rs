//! Instances of CT images, nobody's.

use crate::wire::element;

pub(crate) const CT_IMAGE: &str = "1.2.840.10008.5.1.4.1.1.2";

/// Where in the hierarchy an instance is, and which it is.
pub(crate) struct Names {
    pub(crate) patient: String,
    pub(crate) study: String,
    pub(crate) instance: String,
}

impl Names {
    /// Of the `number`th instance of an association.
    pub(crate) fn of(salt: u32, association: u32, number: u32, per_study: u32) -> Names {
        let of = number / per_study.max(1);
        let study = study(salt, association, of);
        Names {
            patient: format!("P{salt:05}{association:04}{of:04}"),
            instance: format!("{study}.1.1{:07}", number + 1),
            study,
        }
    }
}

/// The UID of a study.
fn study(salt: u32, association: u32, number: u32) -> String {
    format!("2.25.1{salt:05}.1{association:04}.1{number:06}")
}

/// The data set, in Implicit VR Little Endian.
pub(crate) fn data_set(names: &Names, number: u32, pixels: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(pixels.len() + 2048);
    let side = ((pixels.len() / 2) as f64).sqrt() as u16;
    let Names { patient, study, instance } = names;
    let (series, name) = (format!("{study}.1"), format!("LOAD^{patient}"));
    let mut text = |tag, value: &str| element(&mut out, tag, value.as_bytes(), b' ');
    text(0x0008_0005, "ISO_IR 100");
    text(0x0008_0008, "ORIGINAL\\PRIMARY\\AXIAL");
    let mut uid = |tag, value: &str| element(&mut out, tag, value.as_bytes(), 0);
    uid(0x0008_0016, CT_IMAGE);
    uid(0x0008_0018, instance);
    let mut text = |tag, value: &str| element(&mut out, tag, value.as_bytes(), b' ');
    text(0x0008_0020, "20240102");
    text(0x0008_0030, "101112");
    text(0x0008_0050, study.get(study.len().saturating_sub(12)..).unwrap_or_default());
    text(0x0008_0060, "CT");
    text(0x0008_0070, "LOAD");
    text(0x0008_0090, "REFERRING^PHYSICIAN");
    text(0x0008_1030, "STUDY OF A LOAD");
    text(0x0010_0010, &name);
    text(0x0010_0020, patient);
    text(0x0010_0030, "19700101");
    text(0x0010_0040, "O");
    text(0x0018_0050, "1.25");
    let mut uid = |tag, value: &str| element(&mut out, tag, value.as_bytes(), 0);
    uid(0x0020_000D, study);
    uid(0x0020_000E, &series);
    let mut text = |tag, value: &str| element(&mut out, tag, value.as_bytes(), b' ');
    text(0x0020_0010, "1");
    text(0x0020_0011, "1");
    text(0x0020_0013, &(number + 1).to_string());
    text(0x0020_0032, "-158.135803\\-179.035797\\-75.699997");
    text(0x0020_0037, "1.000000\\0.000000\\0.000000\\0.000000\\1.000000\\0.000000");
    element(&mut out, 0x0020_0052, b"2.25.7", 0);
    element(&mut out, 0x0028_0002, &1u16.to_le_bytes(), 0);
    element(&mut out, 0x0028_0004, b"MONOCHROME2", b' ');
    for (tag, value) in [(0x0028_0010, side), (0x0028_0011, side), (0x0028_0100, 16), (0x0028_0101, 16)] {
        element(&mut out, tag, &value.to_le_bytes(), 0);
    }
    element(&mut out, 0x0028_0102, &15u16.to_le_bytes(), 0);
    element(&mut out, 0x0028_0103, &1u16.to_le_bytes(), 0);
    element(&mut out, 0x0028_1052, b"-1024", b' ');
    element(&mut out, 0x0028_1053, b"1", b' ');
    element(&mut out, 0x7FE0_0010, pixels, 0);
    out
}
