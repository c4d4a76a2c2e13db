//! What is searched for can be found: where it was asked for, it is there.

use crate::patient::{CANARY, bytes, instance, write};
use crate::watch::Watch;
use kerma_tests::process::free_port;

#[test]
fn with_log_identifiers_the_canary_is_found_in_the_log_of_both_sides() {
    let watch = Watch::new((&["-v", "--log-identifiers"], false));
    let (folder, archive) = (watch.folder("files"), watch.folder("archive"));
    let file = write(&folder, ".dcm", &bytes(instance(1)));
    let port = free_port();
    let number = port.to_string();
    let location = archive.to_str().unwrap();
    let server =
        watch.serve(&["qrscp", "--instance-location", location, "-ba", "127.0.0.1", "--port", &number], port);
    assert_eq!(watch.run(&["storescu", "127.0.0.1", &number, file.to_str().unwrap()]), 0);
    let name = format!("PatientName={CANARY}");
    watch.asked(&["findscu", "-S", "-k", "QueryRetrieveLevel=STUDY", "-k", &name, "127.0.0.1", &number]);
    server.stop();
    let leaks = watch.leaks();
    for by in ["stderr of storescu", "stderr of findscu", "stderr of the server qrscp"] {
        let shown = |leak: &&String| leak.starts_with(by) && leak.contains(&format!("[{CANARY}"));
        assert!(leaks.iter().any(|leak| shown(&leak)), "{by} does not show it:\n{}", leaks.join("\n"));
    }
}

#[test]
fn a_file_that_is_left_is_found() {
    let watch = Watch::new((&["-v"], false));
    std::fs::write(watch.folder("tmp").join("left"), "nothing").unwrap();
    assert_eq!(watch.leaks().len(), 1);
}
