//! Real files are read, and what needed no repair is written as it was.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, missing_docs)]

use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
};

use kerma_dataset::{
    DataSet, Encoding, Reading,
    dicomdir::DicomDir,
    json::{from_json, to_json},
    part10::Part10,
};
use kerma_dictionary::tags;

#[test]
fn every_file_of_the_corpus_is_read_and_written_as_it_was() {
    let folder = env::var_os("KERMA_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus"), PathBuf::from);
    check(&folder, 100);
}

#[test]
fn every_test_file_of_pydicom_that_pydicom_reads_is_read_and_written_as_it_was() {
    match env::var_os("KERMA_PYDICOM_FILES") {
        Some(folder) => check(Path::new(&folder), 50),
        None => skip("KERMA_PYDICOM_FILES is not set"),
    }
}

fn skip(why: &str) {
    assert!(env::var("KERMA_INTEROP").as_deref() != Ok("require"), "must not be skipped: {why}");
    // Past the capture of the test harness, so that it is seen.
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

fn check(folder: &Path, at_least: usize) {
    if !folder.is_dir() {
        return skip(&format!("there is no folder {}", folder.display()));
    }
    let (mut read, mut identical, mut failures) = (0, 0, Vec::new());
    for path in files(folder) {
        match check_file(&path) {
            Ok(is_identical) => {
                read += 1;
                identical += usize::from(is_identical);
            }
            Err(why) => failures.push(format!("{}: {why}", path.display())),
        }
    }
    eprintln!("{}: {read} read, {identical} of them written byte for byte", folder.display());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(read >= at_least, "only {read} files in {}", folder.display());
}

/// Whether it was written as it was.
fn check_file(path: &Path) -> Result<bool, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let reading = Reading::new(Encoding::ImplicitVrLittleEndian);
    let (file, warnings) = Part10::read_with(bytes.clone(), reading).map_err(|error| error.to_string())?;
    for warning in warnings.iter().take(3) {
        eprintln!("{}: {warning}", path.file_name().unwrap_or_default().to_string_lossy());
    }
    check_json(&file.data_set)?;
    let written = file.to_vec().map_err(|error| error.to_string())?;
    let again = Part10::read(written.clone()).map_err(|error| format!("again: {error}"))?;
    if again.to_vec().map_err(|error| error.to_string())? != written {
        return Err("what was written is read as something else".into());
    }
    if again.data_set != file.data_set && warnings.is_empty() {
        return Err("the data set is another".into());
    }
    if file.meta.encoding() == Ok(Encoding::DeflatedExplicitVrLittleEndian) {
        return Ok(false);
    }
    for encoding in Encoding::ALL {
        match file.data_set.to_vec(encoding) {
            Err(kerma_dataset::Error::Encapsulated(_)) => {}
            Err(error) => return Err(format!("in {encoding}: {error}")),
            Ok(bytes) => {
                let back = Reading::new(encoding).strict().read(bytes);
                let back = back.map_err(|error| format!("in {encoding}: {error}"))?;
                let (there, back) = (file.data_set.len(), back.data_set.len());
                if there != back {
                    return Err(format!("in {encoding} there are {back} elements, not {there}"));
                }
            }
        }
    }
    if written != bytes && warnings.is_empty() {
        let at = written.iter().zip(&bytes).position(|(a, b)| a != b);
        return Err(format!(
            "written differently from byte {at:?} on, {} for {}",
            written.len(),
            bytes.len()
        ));
    }
    Ok(written == bytes)
}

/// JSON that is read and written again is the same.
fn check_json(data_set: &DataSet) -> Result<(), String> {
    let json = to_json(data_set);
    let back = from_json(&json).map_err(|error| format!("JSON: {error}"))?;
    let again = to_json(&back);
    if again != json {
        let at = again.bytes().zip(json.bytes()).position(|(a, b)| a != b).unwrap_or_default();
        let around =
            |json: &str| json.get(at.saturating_sub(60)..).map(|json| json.chars().take(120).collect());
        let (json, again): (Option<String>, Option<String>) = (around(&json), around(&again));
        return Err(format!("JSON is {again:?}, not {json:?}"));
    }
    Ok(())
}

/// Begins with a stray byte, so that pydicom refuses it too.
const NOT_DICOM: &str = "no_meta.dcm";

fn is_dicom(path: &Path) -> bool {
    let has_prefix = fs::read(path).unwrap().get(128..).is_some_and(|rest| rest.starts_with(b"DICM"));
    let is_named_so = path.extension().is_some_and(|extension| extension == "dcm");
    has_prefix || (is_named_so && path.file_name().is_some_and(|name| name != NOT_DICOM))
}

/// The DICOM files in a folder: those with a prefix, or named so.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if is_dicom(&path) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

#[test]
fn every_dicomdir_of_pydicom_becomes_a_tree_with_every_record() {
    let Some(folder) = env::var_os("KERMA_PYDICOM_FILES") else {
        return skip("KERMA_PYDICOM_FILES is not set");
    };
    let paths: Vec<PathBuf> = files(Path::new(&folder))
        .into_iter()
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("DICOMDIR")))
        .collect();
    assert!(paths.len() >= 5, "only {} DICOMDIRs", paths.len());
    for path in paths {
        let bytes = fs::read(&path).unwrap();
        let dir = DicomDir::read(bytes.clone()).unwrap();
        let data_set = Part10::read(bytes).unwrap().data_set;
        let records = data_set.items(tags::DIRECTORY_RECORD_SEQUENCE).unwrap_or_default();
        assert_eq!(dir.iter().count(), records.len(), "{}", path.display());
        // Written and read, it is the same, and nothing is left to be mended.
        let again = DicomDir::read(dir.to_vec().unwrap()).unwrap();
        assert_eq!((&again.records, again.repairs.len()), (&dir.records, 0), "{}", path.display());
        eprintln!("{}: {} records, {} repairs", path.display(), records.len(), dir.repairs.len());
    }
}
