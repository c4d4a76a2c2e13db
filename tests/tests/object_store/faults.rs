//! Whatever goes wrong: what is done is there byte for byte, and what is not done is not there, or a list shows it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{ErrorKind, Read as _, Seek as _, SeekFrom};
use std::time::Duration;

use kerma_archive::s3::{CredentialSource, Error, Operation, Outcome, S3};
use kerma_tests::fault_proxy::{Fault, FaultProxy, Faults};
use kerma_tests::folder::Folder;
use kerma_tests::object_store::ObjectStore;

use crate::{bytes, count, names, read, retries, upload};

const PART: usize = 5 * 1024 * 1024;
const ALWAYS: usize = usize::MAX;

/// A store, a way to it on which things go wrong, and one on which nothing does.
struct Way {
    proxy: FaultProxy,
    s3: S3,
    direct: S3,
    store: ObjectStore,
}

impl Way {
    fn new() -> Option<Way> {
        Way::patient(Duration::from_secs(20))
    }

    /// One on which this goes wrong: whoever waits for what never comes does not wait long.
    fn with(fault: Fault) -> Option<Way> {
        if fault == Fault::Timeout { Way::patient(Duration::from_secs(1)) } else { Way::new() }
    }

    fn patient(answer: Duration) -> Option<Way> {
        let store = ObjectStore::start()?;
        let proxy = FaultProxy::start(&store.endpoint());
        let mut settings = store.settings_by(&proxy.endpoint());
        settings.attempts = 3;
        settings.answer = answer;
        let (s3, direct) = (S3::open(settings).unwrap(), store.open());
        Some(Way { proxy, s3, direct, store })
    }

    fn put(&self, fault: Fault, times: usize) -> Result<(), Error> {
        self.proxy.plan(fault, times, &["PUT", "/one"]);
        self.s3.put("one", b"the bytes")
    }

    /// It was not done, and is not there.
    fn is_not_there(&self, result: Result<(), Error>) -> Error {
        assert_eq!(names(&self.direct), [""; 0]);
        let error = result.unwrap_err();
        assert!(!error.to_string().contains("Signature="), "{error}");
        error
    }

    fn is_there(&self, result: Result<(), Error>) {
        result.unwrap();
        assert_eq!(read(&self.direct, "one").unwrap(), b"the bytes");
    }
}

#[test]
fn what_passes_is_attempted_again() {
    for fault in [
        Fault::Answer(500, "InternalError"),
        Fault::Answer(503, "SlowDown"),
        Fault::Answer(429, "TooManyRequests"),
        Fault::Answer(400, "RequestTimeout"),
        Fault::Cut,
        Fault::Timeout,
    ] {
        let Some(way) = Way::with(fault) else { return };
        way.is_there(way.put(fault, 1));
        assert_eq!(retries(&way.s3), 1, "{fault:?}");
    }
}

#[test]
fn what_does_not_pass_is_refused_and_not_there() {
    for (fault, temporary) in [
        (Fault::Answer(500, "InternalError"), true),
        (Fault::Answer(503, "SlowDown"), true),
        (Fault::Cut, true),
        (Fault::Timeout, true),
        (Fault::Answer(403, "AccessDenied"), false),
        (Fault::Answer(400, "InvalidArgument"), false),
    ] {
        let Some(way) = Way::with(fault) else { return };
        let error = way.is_not_there(way.put(fault, ALWAYS));
        assert_eq!(error.is_temporary(), temporary, "{error}");
        assert_eq!(retries(&way.s3), if temporary { 2 } else { 0 }, "{error}");
        assert!(error.to_string().contains("PutObject one"), "{error}");
    }
}

#[test]
fn a_put_whose_answer_was_lost_is_done_once() {
    for times in [1, 2, ALWAYS] {
        let Some(way) = Way::new() else { return };
        way.is_there(way.put(Fault::LoseAnswer, times));
        assert!(matches!(
            way.s3.put("one", b"other"),
            Err(Error::AlreadyThere(_)) | Err(Error::NoAnswer { .. })
        ));
        assert_eq!(read(&way.direct, "one").unwrap(), b"the bytes");
    }
}

#[test]
fn a_put_that_another_made_first_is_refused_though_an_answer_was_lost() {
    let Some(way) = Way::new() else { return };
    way.direct.put("one", b"of another").unwrap();
    let error = way.put(Fault::LoseAnswer, 1).unwrap_err();
    assert!(matches!(error, Error::AlreadyThere(_)), "{error}");
    assert_eq!(read(&way.direct, "one").unwrap(), b"of another");
}

#[test]
fn an_upload_whose_completion_was_not_answered_is_done_once() {
    for times in [1, ALWAYS] {
        let Some(way) = Way::new() else { return };
        way.proxy.plan(Fault::LoseAnswer, times, &["POST", "uploadId="]);
        let written = bytes(2 * PART + 5, 1);
        upload(&way.s3, "long", &written).unwrap();
        assert!(read(&way.direct, "long").unwrap() == written);
    }
}

#[test]
fn an_upload_that_cannot_be_completed_is_refused_and_ended() {
    for fault in [Fault::Answer(500, "InternalError"), Fault::Timeout, Fault::Answer(403, "AccessDenied")] {
        let Some(way) = Way::with(fault) else { return };
        way.proxy.plan(fault, ALWAYS, &["POST", "uploadId="]);
        way.is_not_there(upload(&way.s3, "long", &bytes(PART + 5, 2)));
        assert_eq!(count(&way.s3, Operation::AbortMultipartUpload, Outcome::Done), 1, "{fault:?}");
    }
}

#[test]
fn a_completion_that_is_answered_with_200_and_an_error_is_an_error() {
    let Some(way) = Way::new() else { return };
    way.proxy.plan(Fault::Answer(200, "InternalError"), 1, &["POST", "uploadId="]);
    upload(&way.s3, "long", &bytes(PART + 5, 2)).unwrap();
    assert!(read(&way.direct, "long").unwrap() == bytes(PART + 5, 2));
    way.direct.remove(&["long"]).unwrap();
    way.proxy.plan(Fault::Answer(200, "InternalError"), ALWAYS, &["POST", "uploadId="]);
    let error = way.is_not_there(upload(&way.s3, "long", &bytes(PART + 5, 2)));
    assert!(error.is_temporary(), "{error}");
}

#[test]
fn a_part_that_is_cut_is_sent_again_and_one_that_always_is_ends_the_upload() {
    let Some(way) = Way::new() else { return };
    way.proxy.plan(Fault::Cut, 1, &["PUT", "partNumber=2"]);
    way.proxy.plan(Fault::LoseAnswer, 1, &["PUT", "partNumber=3"]);
    let written = bytes(2 * PART + 5, 3);
    upload(&way.s3, "long", &written).unwrap();
    assert!(read(&way.direct, "long").unwrap() == written);
    way.direct.remove(&["long"]).unwrap();
    way.proxy.plan(Fault::Cut, ALWAYS, &["PUT", "partNumber=2"]);
    let error = way.is_not_there(upload(&way.s3, "other", &written));
    assert!(error.to_string().contains("UploadPart other"), "{error}");
    assert_eq!(count(&way.s3, Operation::AbortMultipartUpload, Outcome::Done), 1);
}

#[test]
fn an_upload_that_failed_takes_nothing_more() {
    let Some(way) = Way::new() else { return };
    way.proxy.plan(Fault::Answer(403, "AccessDenied"), ALWAYS, &["POST", "uploads="]);
    let mut upload = way.s3.create("long").unwrap();
    assert!(upload.write(&bytes(PART + 1, 4)).is_err());
    assert!(matches!(upload.write(b"more"), Err(Error::Ended(_))));
    way.is_not_there(upload.finish());
}

#[test]
fn a_store_that_has_other_bytes_than_were_sent_does_not_keep_them() {
    let Some(way) = Way::new() else { return };
    let error = way.is_not_there(way.put(Fault::WrongChecksum, 1));
    assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
}

#[test]
fn an_upload_of_which_the_store_has_other_bytes_than_were_sent_is_not_kept() {
    for (operation, words) in [
        (Operation::UploadPart, ["PUT", "partNumber=2"]),
        (Operation::CompleteMultipartUpload, ["POST", "uploadId="]),
    ] {
        let Some(way) = Way::new() else { return };
        way.proxy.plan(Fault::WrongChecksum, 1, &words);
        let error = way.is_not_there(upload(&way.s3, "long", &bytes(PART + 1, 5)));
        assert!(matches!(error, Error::Damaged { operation: of, .. } if of == operation), "{error}");
    }
}

#[test]
fn a_body_that_is_cut_is_read_on_from_there() {
    let Some(way) = Way::new() else { return };
    let written = bytes(300_000, 6);
    way.s3.put("cut", &written).unwrap();
    way.proxy.plan(Fault::CutAnswer, 4, &["GET", "/cut"]);
    way.proxy.take();
    assert!(read(&way.s3, "cut").unwrap() == written);
    let gets = way.proxy.take().into_iter().filter(|(line, _)| line.starts_with("GET")).count();
    assert_eq!(gets, 5);
    let mut range = Vec::new();
    way.proxy.plan(Fault::CutAnswer, 1, &["GET", "/cut"]);
    way.s3.get("cut", 1000..200_000).unwrap().read_to_end(&mut range).unwrap();
    assert!(range == written[1000..200_000]);
}

#[test]
fn a_body_that_cannot_be_read_on_fails_and_can_be_read_on_later() {
    let Some(way) = Way::new() else { return };
    let written = bytes(300_000, 6);
    way.s3.put("away", &written).unwrap();
    let mut object = way.s3.get("away", ..).unwrap();
    object.seek(SeekFrom::Start(200_000)).unwrap();
    way.proxy.set(Faults { error_500: 1.0, ..Faults::default() });
    assert!(object.read(&mut [0; 10]).is_err());
    way.proxy.set(Faults::default());
    let mut rest = Vec::new();
    object.read_to_end(&mut rest).unwrap();
    assert!(rest == written[200_000..]);
}

#[test]
fn an_object_that_is_replaced_while_it_is_read_is_not_mixed_with_the_other() {
    let Some(way) = Way::new() else { return };
    way.s3.put("swapped", &bytes(300_000, 7)).unwrap();
    let mut object = way.s3.get("swapped", ..).unwrap();
    object.read_exact(&mut [0; 10]).unwrap();
    way.direct.remove(&["swapped"]).unwrap();
    object.seek(SeekFrom::Start(200_000)).unwrap();
    let removed = object.read(&mut [0; 10]).unwrap_err();
    assert_eq!(removed.kind(), ErrorKind::NotFound, "{removed}");
    way.direct.put("swapped", &bytes(200_000, 8)).unwrap();
    object.seek(SeekFrom::Start(100_000)).unwrap();
    assert_eq!(object.read(&mut [0; 10]).unwrap_err().kind(), ErrorKind::InvalidData);
}

#[test]
fn bytes_that_changed_on_their_way_are_noticed_by_who_reads_all() {
    let Some(way) = Way::new() else { return };
    for name in ["kept", "of the store"] {
        way.s3.put(name, &bytes(100_000, 9)).unwrap();
    }
    way.proxy.plan(Fault::WrongByte, 2, &["GET", "/kept"]);
    let error = read(&way.s3, "kept").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
    // A range has no checksum.
    way.s3.get("kept", 0..10).unwrap().read_exact(&mut [0; 10]).unwrap();
    assert!(read(&way.s3, "kept").is_ok());
}

#[test]
fn a_store_without_conditions_is_used_without_them() {
    let Some(way) = Way::new() else { return };
    way.proxy.plan(Fault::Answer(501, "NotImplemented"), 1, &["PUT", "/one"]);
    way.s3.put("one", b"the bytes").unwrap();
    // It would not be refused any more.
    way.s3.put("one", b"replaced").unwrap();
    assert_eq!(read(&way.direct, "one").unwrap(), b"replaced");
    assert_eq!(retries(&way.s3), 0);
}

#[test]
fn a_store_without_batches_is_asked_to_remove_one_by_one() {
    let Some(way) = Way::new() else { return };
    way.proxy.plan(Fault::Answer(501, "NotImplemented"), ALWAYS, &["POST", "delete="]);
    for round in 0..2 {
        way.s3.put("a", b"1").unwrap();
        way.s3.put("b", b"1").unwrap();
        way.s3.remove(&["a", "b"]).unwrap();
        assert_eq!(names(&way.direct), [""; 0]);
        assert_eq!(count(&way.s3, Operation::DeleteObject, Outcome::Done), 2 * (round + 1));
    }
    assert_eq!(count(&way.s3, Operation::DeleteObjects, Outcome::Busy), 1);
}

#[test]
fn a_store_that_does_not_answer_checksums_is_given_md5_and_reading_compares_all_the_same() {
    let Some(way) = Way::new() else { return };
    way.proxy.plan(Fault::NoChecksum, ALWAYS, &[]);
    for number in 0..2 {
        let name = format!("md5/{number}");
        way.s3.put(&name, &bytes(1000, 10)).unwrap();
        assert!(read(&way.s3, &name).unwrap() == bytes(1000, 10));
    }
    let written = bytes(PART + 9, 11);
    upload(&way.s3, "long", &written).unwrap();
    assert!(read(&way.s3, "long").unwrap() == written);
}

#[test]
fn a_store_that_is_away_is_there_again() {
    let Some(way) = Way::new() else { return };
    way.proxy.set(Faults { down: true, ..Faults::default() });
    let error = way.is_not_there(way.s3.put("one", b"1"));
    assert!(error.is_temporary(), "{error}");
    assert!(way.s3.list("").next().unwrap().is_err());
    way.proxy.set(Faults::default());
    way.s3.put("one", b"1").unwrap();
}

#[test]
fn whatever_goes_wrong_what_is_done_is_whole_and_what_is_not_is_not_acknowledged() {
    let Some(way) = Way::new() else { return };
    let mut settings = way.s3.settings().clone();
    settings.answer = Duration::from_millis(500);
    settings.deadline = Duration::from_secs(4);
    let s3 = S3::open(settings).unwrap();
    way.proxy.set(Faults {
        error_500: 0.15,
        slow_down: 0.05,
        cut: 0.1,
        lose_answer: 0.2,
        cut_answer: 0.1,
        timeout: 0.05,
        ..Faults::default()
    });
    let results: BTreeMap<String, (Vec<u8>, bool)> = std::thread::scope(|scope| {
        let threads = (0..8_u64).map(|thread| {
            let s3 = s3.clone();
            scope.spawn(move || {
                let each = (0..20_u64).map(|number| {
                    let is_long = number % 5 == 0;
                    let length = if is_long { PART + 1000 } else { 30_000 };
                    let (name, bytes) = (format!("{thread}/{number}"), bytes(length, thread * 100 + number));
                    let result = if is_long { upload(&s3, &name, &bytes) } else { s3.put(&name, &bytes) };
                    (name, (bytes, result.is_ok()))
                });
                each.collect::<Vec<_>>()
            })
        });
        let threads: Vec<_> = threads.collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    way.proxy.set(Faults::default());
    let listed: BTreeSet<String> = names(&way.direct).into_iter().collect();
    let done = results.iter().filter(|(_, (_, done))| *done).count();
    let orphans = results.iter().filter(|(name, (_, done))| !done && listed.contains(*name)).count();
    println!("{done} of {} done, {orphans} orphans, {} retries", results.len(), retries(&s3));
    assert!(done > results.len() / 4 && done < results.len(), "{done}");
    for (name, (bytes, done)) in &results {
        match done {
            true => assert!(read(&way.direct, name).unwrap() == *bytes, "{name}"),
            // An orphan is whole, or not there.
            false if listed.contains(name) => assert!(read(&way.direct, name).unwrap() == *bytes, "{name}"),
            false => assert_eq!(way.direct.length(name).unwrap(), None, "{name}"),
        }
    }
    assert!(listed.iter().all(|name| results.contains_key(name)), "{listed:?}");
}

#[test]
fn credentials_that_expired_are_read_again_from_their_file() {
    let Some(way) = Way::new() else { return };
    let folder = Folder::new();
    let file = folder.path().join("credentials");
    let (known, secret) = way.store.credentials();
    let write = |key: &str| {
        let text = format!("[default]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n");
        std::fs::write(&file, text).unwrap();
    };
    write(known);
    let mut settings = way.s3.settings().clone();
    settings.credentials =
        CredentialSource::File { path: Some(file.clone()), profile: Some("default".into()) };
    let s3 = S3::open(settings).unwrap();
    // Whoever has other credentials is refused: the file was not read again so far.
    write("AKIDOTHER");
    s3.put("one", b"1").unwrap();
    way.proxy.plan(Fault::Answer(400, "ExpiredToken"), 1, &["PUT", "/two"]);
    let error = s3.put("two", b"2").unwrap_err();
    assert!(matches!(&error, Error::Refused { status: 400..=403, .. }), "{error}");
    write(known);
    way.proxy.plan(Fault::Answer(400, "ExpiredToken"), 1, &["PUT", "/two"]);
    s3.put("two", b"2").unwrap();
    assert_eq!(names(&way.direct), ["one", "two"]);
}
