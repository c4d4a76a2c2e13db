//! `storescu --associations`: several at the same time.

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier, Mutex};

use kerma_ae::{ApplicationEntity, Capacity, DataSet, Status, Storage, StoreRequest};

use super::fake_peer::closed_port;
use super::harness::{Folder, Run, kerma};
use super::samples::Sample;

fn files(count: usize) -> Folder {
    let folder = Folder::new();
    for number in 1..=count {
        Sample::ct(&format!("1.2.{number}")).write(&folder.join(&format!("{number}.dcm")));
    }
    folder
}

/// An SCP with room for so many associations; what it was sent.
fn scp(
    associations: usize,
    store: impl Fn() + Send + Sync + 'static,
) -> (String, Arc<Mutex<BTreeSet<String>>>) {
    let stored = Arc::new(Mutex::new(BTreeSet::new()));
    let its = stored.clone();
    let handler = move |request: &StoreRequest, _: DataSet| {
        store();
        let is_new = its.lock().unwrap().insert(request.affected_sop_instance_uid.to_string());
        assert!(is_new, "{} came twice", request.affected_sop_instance_uid);
        Status::SUCCESS
    };
    let capacity = Capacity { associations, ..Capacity::default() };
    let entity = ApplicationEntity::new("STORESCP").unwrap().capacity(capacity);
    let listener = entity.provide(Storage::any(handler)).listen("127.0.0.1:0").unwrap();
    let port = listener.local_addr().port().to_string();
    // it ends with the test process
    std::thread::spawn(move || listener.serve());
    (port, stored)
}

fn sent(port: &str, associations: &str, folder: &Folder) -> Run {
    kerma(&["storescu", "--json", "--associations", associations, "127.0.0.1", port, folder.text()])
}

#[test]
fn so_many_files_are_under_way_as_there_are_associations() {
    let together = Barrier::new(3);
    // each waits until three are being stored
    let (port, stored) = scp(100, move || {
        together.wait();
    });
    let run = sent(&port, "3", &files(6)).exits(0);
    assert_eq!(run.events("summary")[0]["stored"], 6);
    assert_eq!(stored.lock().unwrap().len(), 6);
}

#[test]
fn what_an_association_that_is_refused_was_to_send_goes_over_the_others() {
    let (port, stored) = scp(1, || std::thread::sleep(std::time::Duration::from_millis(50)));
    let run = sent(&port, "4", &files(5)).exits(0);
    assert_eq!((&run.events("summary")[0]["stored"], stored.lock().unwrap().len()), (&5.into(), 5));
}

#[test]
fn without_any_association_every_file_is_told_once_as_not_sent() {
    let run = sent(&closed_port(), "4", &files(5)).exits(1);
    assert_eq!(run.events("summary")[0]["not_sent"], 5);
    assert_eq!(run.events("store").len(), 5);
}

#[test]
fn there_are_no_more_associations_than_files() {
    let (port, _) = scp(2, || std::thread::sleep(std::time::Duration::from_millis(50)));
    sent(&port, "64", &files(2)).exits(0).does_not_say(&["Association Rejected"]);
    kerma(&["storescu", "--associations", "0", "127.0.0.1", &port, "x"]).exits(2);
}
