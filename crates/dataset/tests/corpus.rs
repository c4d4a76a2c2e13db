//! Real files are read; what needed no repair is written as it was; in every encoding all of them stay what they are.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr, missing_docs)]

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use kerma_dataset::{
    DataSet, ElementRef, Encoding, Reading, ValueRef,
    dicomdir::DicomDir,
    json::{from_json, to_json},
    part10::Part10,
};
use kerma_dictionary::{Tag, tags};

#[allow(dead_code, unreachable_pub)] // of the suites, for which it stands in the package kerma-tests
#[path = "../../../tests/src/require.rs"]
mod require;

#[test]
fn every_file_of_the_corpus_is_read_and_written_as_it_was() {
    let folder = env::var_os("KERMA_CORPUS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus"), PathBuf::from);
    check(&folder, 100);
}

#[test]
fn every_test_file_of_pydicom_that_pydicom_reads_is_read_and_written_as_it_was() {
    match env::var_os("KERMA_PYDICOM_FILES") {
        Some(folder) => {
            check(Path::new(&folder), 50);
            check(&Path::new(&folder).with_file_name("charset_files"), 15);
        }
        None => skip("KERMA_PYDICOM_FILES is not set"),
    }
}

fn skip(why: &str) {
    let test = std::thread::current();
    require::skip(&format!("corpus: {}", test.name().unwrap_or("a test")), why);
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
    let is_whole = warnings.iter().all(|warning| warning.kind.is_of_value());
    check_json(&file.data_set)?;
    let written = file.to_vec().map_err(|error| error.to_string())?;
    let again = Part10::read(written.clone()).map_err(|error| format!("again: {error}"))?;
    if again.to_vec().map_err(|error| error.to_string())? != written {
        return Err("what was written is read as something else".into());
    }
    if again.data_set != file.data_set && is_whole {
        return Err("the data set is another".into());
    }
    check_encodings(&file.data_set)?;
    if file.meta.encoding() == Ok(Encoding::DeflatedExplicitVrLittleEndian) {
        return Ok(false);
    }
    if written != bytes && is_whole {
        let at = written.iter().zip(&bytes).position(|(a, b)| a != b);
        return Err(format!(
            "written differently from byte {at:?} on, {} for {}",
            written.len(),
            bytes.len()
        ));
    }
    Ok(written == bytes)
}

/// From each encoding into each: the same elements with the same values, and nothing to be mended.
fn check_encodings(data_set: &DataSet) -> Result<(), String> {
    let through = |data_set: &DataSet, encoding: Encoding| match data_set.to_vec(encoding) {
        Err(kerma_dataset::Error::Encapsulated(_)) => Ok(None),
        Err(error) => Err(format!("in {encoding}: {error}")),
        Ok(bytes) => {
            let read =
                Reading::new(encoding).read(bytes).map_err(|error| format!("in {encoding}: {error}"))?;
            match read.warnings.iter().find(|warning| !warning.kind.is_of_value()) {
                Some(warning) => Err(format!("in {encoding}: {warning}")),
                None => Ok(Some(read.data_set)),
            }
        }
    };
    // To deflate takes long without optimization.
    let is_large = data_set.to_vec(Encoding::ExplicitVrLittleEndian).map_or(0, |bytes| bytes.len()) > 100_000;
    let encodings = if is_large { &Encoding::ALL[..3] } else { &Encoding::ALL[..] };
    for from in encodings {
        let Some(first) = through(data_set, *from)? else { continue };
        for to in encodings {
            let Some(second) = through(&first, *to)? else { continue };
            if let Some(tag) = difference(data_set, &second) {
                return Err(format!("from {from} to {to}: {tag} is another"));
            }
        }
    }
    Ok(())
}

/// The first element in which these differ: value representations are left to the dictionary in some encodings, odd
/// lengths are padded, group lengths are those of the encoding.
fn difference(a: &DataSet, b: &DataSet) -> Option<Tag> {
    fn elements(data_set: &DataSet) -> Vec<ElementRef<'_>> {
        data_set.iter().filter(|element| !element.tag().is_group_length()).collect()
    }
    let (a, b) = (elements(a), elements(b));
    if let Some((a, _)) = a.iter().zip(&b).find(|(a, b)| !is_same(**a, **b)) {
        return Some(a.tag());
    }
    a.iter()
        .chain(&b)
        .nth(2 * a.len().min(b.len()))
        .map(|element| element.tag())
        .filter(|_| a.len() != b.len())
}

fn is_same(a: ElementRef<'_>, b: ElementRef<'_>) -> bool {
    let padded = |element: ElementRef<'_>| {
        let mut bytes = element.little_endian_bytes().to_vec();
        if bytes.len() % 2 == 1 {
            bytes.push(element.vr().padding());
        }
        bytes
    };
    let is_same = match (a.value(), b.value()) {
        (ValueRef::Sequence(a), ValueRef::Sequence(b)) => {
            let mut items = a.items.iter().zip(b.items);
            a.items.len() == b.items.len()
                && items.all(|(a, b)| difference(&a.data_set, &b.data_set).is_none())
        }
        (ValueRef::Encapsulated(a), ValueRef::Encapsulated(b)) => a.fragments.len() == b.fragments.len(),
        (ValueRef::Bytes { .. }, ValueRef::Bytes { .. }) => padded(a) == padded(b),
        // Of a sequence without items an empty value is left, if its tag is not known.
        _ => a.is_empty() && b.is_empty(),
    };
    a.tag() == b.tag() && is_same
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
