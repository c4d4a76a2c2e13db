//! DICOM files to send, and where the data set in each begins: read here again, so that kerma's own reading of
//! them is not what it is measured by.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{output, python};
use crate::require::skip;

/// Transfer syntax UIDs.
pub mod transfer_syntaxes {
    #![allow(missing_docs)]

    pub const IMPLICIT_LITTLE: &str = "1.2.840.10008.1.2";
    pub const EXPLICIT_LITTLE: &str = "1.2.840.10008.1.2.1";
    pub const DEFLATED: &str = "1.2.840.10008.1.2.1.99";
    pub const EXPLICIT_BIG: &str = "1.2.840.10008.1.2.2";
    pub const JPEG_BASELINE: &str = "1.2.840.10008.1.2.4.50";
    pub const JPEG_EXTENDED: &str = "1.2.840.10008.1.2.4.51";
    pub const JPEG_LOSSLESS_SV1: &str = "1.2.840.10008.1.2.4.70";
    pub const JPEG_LS_LOSSLESS: &str = "1.2.840.10008.1.2.4.80";
    pub const JPEG_LS_LOSSY: &str = "1.2.840.10008.1.2.4.81";
    pub const JPEG_2000_LOSSLESS: &str = "1.2.840.10008.1.2.4.90";
    pub const JPEG_2000: &str = "1.2.840.10008.1.2.4.91";
    pub const RLE: &str = "1.2.840.10008.1.2.5";
}

/// A DICOM file.
#[derive(Debug, Clone)]
pub struct Sample {
    /// Where it is.
    pub path: PathBuf,
    /// Its path below the folder it was found in.
    pub name: String,
    /// What it says of itself.
    pub meta: FileMeta,
    /// SOP Instance UID, as the data set has it.
    pub sop_instance_uid: Option<String>,
    /// What follows the file meta information.
    pub data_set: Vec<u8>,
}

/// The file meta information, as far as it matters here (PS3.10 §7.1).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileMeta {
    /// (0002,0002)
    pub sop_class_uid: Option<String>,
    /// (0002,0003)
    pub sop_instance_uid: Option<String>,
    /// (0002,0010)
    pub transfer_syntax: Option<String>,
    /// Where what follows it begins, in bytes from the start of the file.
    pub end: usize,
}

impl Sample {
    /// Reads a file; none if it is not a DICOM file.
    pub fn read(path: &Path, name: String) -> Option<Sample> {
        let bytes = fs::read(path).unwrap();
        let meta = FileMeta::read(&bytes);
        let data_set = bytes[meta.end..].to_vec();
        if meta.end == 0 && !begins_a_data_set(&data_set) {
            return None;
        }
        let sop_instance_uid = sop_instance_uid(&data_set, meta.transfer_syntax.as_deref());
        Some(Sample { path: path.into(), name, meta, sop_instance_uid, data_set })
    }

    /// The UIDs that a peer may call it by.
    pub fn instance_uids(&self) -> impl Iterator<Item = &str> {
        [&self.sop_instance_uid, &self.meta.sop_instance_uid].into_iter().flatten().map(String::as_str)
    }

    /// The transfer syntax that the file says; without one the empty text.
    pub fn transfer_syntax(&self) -> &str {
        self.meta.transfer_syntax.as_deref().unwrap_or_default()
    }
}

impl FileMeta {
    /// Walks group 0002, which is in Explicit VR Little Endian whatever follows, with preamble or without. The
    /// group length is not trusted.
    pub fn read(bytes: &[u8]) -> FileMeta {
        let mut at = if bytes.get(128..132) == Some(b"DICM") { 132 } else { 0 };
        let mut meta = FileMeta::default();
        while let Some((element, tag, value)) = element(bytes, at, true, false) {
            if tag >> 16 != 2 {
                break;
            }
            match tag & 0xFFFF {
                0x02 => meta.sop_class_uid = uid(value),
                0x03 => meta.sop_instance_uid = uid(value),
                0x10 => meta.transfer_syntax = uid(value),
                _ => {}
            }
            at = element;
        }
        meta.end = at;
        meta
    }
}

/// An element at an offset: where the next one begins, the tag, and the value.
fn element(bytes: &[u8], at: usize, explicit: bool, big: bool) -> Option<(usize, u32, &[u8])> {
    let u16_at = |at: usize| {
        let two: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
        Some(u32::from(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) }))
    };
    let u32_at = |at: usize| {
        let (first, second) = (u16_at(at)?, u16_at(at + 2)?);
        Some(if big { first << 16 | second } else { second << 16 | first })
    };
    let tag = u16_at(at)? << 16 | u16_at(at + 2)?;
    let long_vrs: [&[u8]; 13] =
        [b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"];
    let (header, length) = match bytes.get(at + 4..at + 6)? {
        _ if !explicit => (8, u32_at(at + 4)?),
        vr if long_vrs.contains(&vr) => (12, u32_at(at + 8)?),
        _ => (8, u16_at(at + 6)?),
    };
    let value = at + header;
    let end = value.checked_add(usize::try_from(length).ok()?)?;
    Some((end, tag, bytes.get(value..end)?))
}

/// A UID without its padding.
fn uid(value: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(value);
    let text = text.trim_end_matches(['\0', ' ']);
    (!text.is_empty()).then(|| text.into())
}

/// (0008,0018): it is near the beginning.
fn sop_instance_uid(data_set: &[u8], transfer_syntax: Option<&str>) -> Option<String> {
    use transfer_syntaxes::{DEFLATED, EXPLICIT_BIG};
    if transfer_syntax == Some(DEFLATED) {
        return None;
    }
    let big = transfer_syntax == Some(EXPLICIT_BIG);
    let explicit = data_set.get(4..6)?.iter().all(u8::is_ascii_uppercase);
    let mut at = 0;
    loop {
        let (next, tag, value) = element(data_set, at, explicit, big)?;
        match tag {
            0x0008_0018 => return uid(value),
            _ if tag > 0x0008_0018 => return None,
            _ => at = next,
        }
    }
}

/// Without file meta information: group 0008, in either byte order.
fn begins_a_data_set(bytes: &[u8]) -> bool {
    matches!(bytes, [8, 0, _, 0, ..] | [0, 8, 0, _, ..])
}

/// The corpus (`KERMA_CORPUS`, or `shared/corpus` beside the workspace) and pydicom's `test_files`
/// (`KERMA_PYDICOM_FILES`, or where Python says): the DICOM files of both. What is not there is skipped, loudly.
pub fn samples(what: &str) -> Vec<Sample> {
    let mut samples = Vec::new();
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let corpus = env::var_os("KERMA_CORPUS").map_or(beside, PathBuf::from);
    if corpus.is_dir() {
        collect(&corpus, &corpus, "corpus", &mut samples);
    } else {
        skip(&format!("{what} with the corpus"), &format!("{} is no folder", corpus.display()));
    }
    match pydicom_files() {
        Ok(folder) => collect(&folder, &folder, "test_files", &mut samples),
        Err(why) => skip(&format!("{what} with pydicom's test_files"), &why),
    }
    samples
}

/// pydicom's `charset_files`, which are beside its `test_files`: a text in each character set. If they are not there that is said, loudly.
pub fn charset_samples(what: &str) -> Vec<Sample> {
    let mut samples = Vec::new();
    let folder = pydicom_files().map(|folder| folder.with_file_name("charset_files"));
    match folder {
        Ok(folder) if folder.is_dir() => collect(&folder, &folder, "charset_files", &mut samples),
        Ok(folder) => skip(
            &format!("{what} with pydicom's charset_files"),
            &format!("{} is no folder", folder.display()),
        ),
        Err(why) => skip(&format!("{what} with pydicom's charset_files"), &why),
    }
    samples
}

fn pydicom_files() -> Result<PathBuf, String> {
    if let Some(folder) = env::var_os("KERMA_PYDICOM_FILES") {
        return Ok(folder.into());
    }
    let program =
        "import os, pydicom.data as d; print(os.path.join(os.path.dirname(d.__file__), 'test_files'))";
    let text = output(python(&["-c", program])).map_err(|error| error.to_string())?;
    let folder = PathBuf::from(text.trim());
    if folder.is_dir() { Ok(folder) } else { Err(text.trim().into()) }
}

fn collect(root: &Path, folder: &Path, source: &str, samples: &mut Vec<Sample>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(root, &path, source, samples);
        } else {
            let name = format!("{source}/{}", path.strip_prefix(root).unwrap().display());
            samples.extend(Sample::read(&path, name));
        }
    }
}
