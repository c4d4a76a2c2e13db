//! `kerma web`, against an archive of its own.

use super::harness::{Folder, kerma};
use super::qrscp::{sample, start};

#[test]
fn what_is_stored_is_found_and_comes_back_byte_for_byte() {
    let folder = Folder::new();
    let scp = start(&folder, &["--http", "127.0.0.1:0"]);
    let address = scp.wait_for("listening", 1)[0]["http"].as_str().unwrap().to_owned();
    let url = format!("http://{address}/dicom-web");
    let file = sample(&folder, "1.2.3.1");
    let path = file.to_str().unwrap();
    assert_eq!(kerma(&["web", "store", &url, path]).exits(0).stdout, "1 stored, 0 failed\n");
    let note = folder.join("note.txt");
    std::fs::write(&note, "no DICOM").unwrap();
    kerma(&["web", "store", &url, note.to_str().unwrap()]).exits(1).says(&["0xC000"]);
    let found = kerma(&["web", "find", &url, "--json", "-k", "StudyInstanceUID", "-k", "PatientName=*"]);
    let found = found.exits(0);
    let study =
        found.stdout.split("/dicom-web/studies/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let out = folder.join("out");
    let study = format!("{url}/studies/{study}");
    assert_eq!(kerma(&["web", "get", &study, "-od", out.to_str().unwrap()]).exits(0).stdout, "1 written\n");
    let back = std::fs::read(out.join("1.2.3.1.dcm")).unwrap();
    assert!(back == std::fs::read(&file).unwrap());
    kerma(&["web", "get", &format!("{url}/studies/1.9.9")]).exits(1).says(&["404"]);
    kerma(&["web", "find", &format!("{url}/nothing/studies"), "-k", "PatientID"]).exits(1).says(&["404"]);
    kerma(&["web", "find", "http://127.0.0.1:1/dicom-web", "-k", "PatientID"]).exits(1);
}
