//! The DICOMweb clients of Python and JavaScript make their calls against an archive of kerma.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use kerma_tests::folder::Folder;
use kerma_tests::peer::{dicomweb_js, dicomweb_py, kerma};
use kerma_tests::process::{Process, free_port, run};
use kerma_tests::sample::samples;

/// Of each way in which pixels are encoded, of an object without any, and of several frames.
const FILES: [&str; 8] = [
    "test_files/CT_small.dcm",
    "test_files/MR_small_RLE.dcm",
    "test_files/SC_rgb_jpeg_dcmtk.dcm",
    "test_files/JPEG2000.dcm",
    "test_files/image_dfl.dcm",
    "test_files/waveform_ecg.dcm",
    "test_files/rtplan.dcm",
    "test_files/examples_overlay.dcm",
];

fn files() -> Vec<String> {
    let mut samples = samples("interop_web");
    samples.retain(|sample| FILES.iter().any(|name| sample.name.ends_with(name)));
    samples.into_iter().map(|sample| sample.path.display().to_string()).collect()
}

/// An archive, and where its services are.
fn archive(folder: &Folder) -> (Process, String) {
    let (port, http) = (free_port(), free_port());
    let location = folder.path().join("archive");
    let address = format!("127.0.0.1:{http}");
    let number = port.to_string();
    let arguments =
        ["qrscp", "--instance-location", location.to_str().unwrap(), "--port", &number, "--http", &address];
    (Process::listen(kerma(&arguments), port), format!("http://{address}/dicom-web"))
}

#[test]
fn the_client_of_python_stores_searches_and_retrieves_what_was_stored() {
    let files = files();
    if files.is_empty() {
        return;
    }
    let folder = Folder::new();
    let (_archive, url) = archive(&folder);
    let arguments: Vec<&str> = [url.as_str()].into_iter().chain(files.iter().map(String::as_str)).collect();
    let Some(command) = dicomweb_py("DICOMweb", &arguments) else { return };
    run(command).exits(0).says(&["it is well"]);
}

#[test]
fn the_client_of_javascript_stores_searches_and_retrieves_what_was_stored() {
    let files = files();
    if files.is_empty() {
        return;
    }
    let folder = Folder::new();
    let (_archive, url) = archive(&folder);
    let arguments: Vec<&str> = [url.as_str()].into_iter().chain(files.iter().map(String::as_str)).collect();
    let Some(command) = dicomweb_js("DICOMweb", &arguments) else { return };
    run(command).exits(0).says(&["it is well"]);
}
