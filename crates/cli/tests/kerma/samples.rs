//! DICOM files made by hand, so that nothing under test makes them.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) const IMPLICIT: &str = "1.2.840.10008.1.2";
pub(crate) const EXPLICIT: &str = "1.2.840.10008.1.2.1";
pub(crate) const JPEG_BASELINE: &str = "1.2.840.10008.1.2.4.50";
pub(crate) const CT: &str = "1.2.840.10008.5.1.4.1.1.2";
pub(crate) const SECONDARY_CAPTURE: &str = "1.2.840.10008.5.1.4.1.1.7";

/// Of a sample, unless it says another.
pub(crate) const STUDY: &str = "1.2.840.4711";
/// Of all samples.
pub(crate) const SERIES: &str = "1.2.840.4711.1";

/// A file to be written.
pub(crate) struct Sample<'a> {
    pub(crate) sop_class: &'a str,
    pub(crate) instance: &'a str,
    pub(crate) transfer_syntax: &'a str,
    pub(crate) study: &'a str,
    /// Bytes of Pixel Data.
    pub(crate) pixels: usize,
}

impl Sample<'_> {
    pub(crate) const fn ct(instance: &str) -> Sample<'_> {
        Sample { sop_class: CT, instance, transfer_syntax: EXPLICIT, study: STUDY, pixels: 1000 }
    }

    /// Writes the Part 10 file.
    pub(crate) fn write(&self, path: &Path) -> PathBuf {
        let mut meta = element(2, 1, b"OB", &[0, 1]);
        meta.extend(element(2, 2, b"UI", self.sop_class.as_bytes()));
        meta.extend(element(2, 3, b"UI", self.instance.as_bytes()));
        meta.extend(element(2, 0x10, b"UI", self.transfer_syntax.as_bytes()));
        meta.extend(element(2, 0x12, b"UI", b"1.2.3.4"));
        let mut file = vec![0; 128];
        file.extend(b"DICM");
        file.extend(element(2, 0, b"UL", &u32::try_from(meta.len()).unwrap().to_le_bytes()));
        file.extend(meta);
        file.extend(self.data_set());
        fs::write(path, file).unwrap();
        path.into()
    }

    /// What stands behind the file meta information.
    pub(crate) fn data_set(&self) -> Vec<u8> {
        let encode = if self.transfer_syntax == IMPLICIT { implicit } else { element };
        let mut out = encode(8, 0x16, b"UI", self.sop_class.as_bytes());
        out.extend(encode(8, 0x18, b"UI", self.instance.as_bytes()));
        out.extend(encode(0x10, 0x10, b"PN", b"DOE^JOHN"));
        out.extend(encode(0x10, 0x20, b"LO", b"4711"));
        out.extend(encode(0x20, 0x0d, b"UI", self.study.as_bytes()));
        out.extend(encode(0x20, 0x0e, b"UI", SERIES.as_bytes()));
        let pixels: Vec<u8> = (0..self.pixels).map(|i| (i % 251) as u8).collect();
        if self.transfer_syntax == JPEG_BASELINE {
            out.extend([0xe0, 0x7f, 0x10, 0, b'O', b'B', 0, 0, 0xff, 0xff, 0xff, 0xff]);
            for fragment in [&[][..], &pixels] {
                out.extend([0xfe, 0xff, 0x00, 0xe0]);
                out.extend(u32::try_from(fragment.len()).unwrap().to_le_bytes());
                out.extend(fragment);
            }
            out.extend([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0]);
        } else {
            out.extend(encode(0x7fe0, 0x10, b"OW", &pixels));
        }
        out
    }
}

/// In Explicit VR Little Endian (PS3.5 §7.1.2).
fn element(group: u16, number: u16, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
    let mut out = [group.to_le_bytes(), number.to_le_bytes(), *vr].concat();
    let length = value.len().next_multiple_of(2);
    if [b"OB", b"OW"].contains(&vr) {
        out.extend([0, 0]);
        out.extend(u32::try_from(length).unwrap().to_le_bytes());
    } else {
        out.extend(u16::try_from(length).unwrap().to_le_bytes());
    }
    padded(out, vr, value)
}

/// In Implicit VR Little Endian (PS3.5 §7.1.3).
fn implicit(group: u16, number: u16, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
    let mut out = [group.to_le_bytes(), number.to_le_bytes()].concat();
    out.extend(u32::try_from(value.len().next_multiple_of(2)).unwrap().to_le_bytes());
    padded(out, vr, value)
}

fn padded(mut out: Vec<u8>, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
    out.extend(value);
    if value.len() % 2 == 1 {
        out.push(if [b"PN", b"LO"].contains(&vr) { b' ' } else { 0 });
    }
    out
}

/// What follows the file meta information, by its group length.
pub(crate) fn data_set_of(path: &Path) -> Vec<u8> {
    let file = fs::read(path).unwrap();
    assert_eq!(&file[128..140], b"DICM\x02\x00\x00\x00UL\x04\x00", "{}", path.display());
    let length = u32::from_le_bytes(file[140..144].try_into().unwrap());
    file[144 + usize::try_from(length).unwrap()..].to_vec()
}
