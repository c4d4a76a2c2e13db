//! What becomes of objects while nothing goes wrong.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Read as _, Seek as _, SeekFrom};
use std::time::{Duration, SystemTime};

use kerma_archive::s3::{Encryption, Error, Operation, Outcome, S3};
use kerma_tests::object_store::ObjectStore;

use crate::{bytes, count, names, read, stores, upload};

const PART: usize = 5 * 1024 * 1024;

#[test]
fn what_is_put_is_read_byte_for_byte() {
    for store in stores() {
        let s3 = store.open();
        for length in [0, 1, 10_000, 500_000, PART] {
            let name = format!("put/{length}");
            let put = bytes(length, length as u64);
            s3.put(&name, &put).unwrap();
            assert!(read(&s3, &name).unwrap() == put, "{name}");
            assert_eq!(s3.length(&name).unwrap(), Some(length as u64));
        }
        assert_eq!(crate::retries(&s3), 0, "{:?}", s3.observed());
    }
}

#[test]
fn a_long_object_goes_in_parts_and_a_short_one_in_one_request() {
    for store in stores() {
        let s3 = store.open();
        for (length, parts) in [(0, 0), (PART, 0), (PART + 1, 2), (2 * PART, 2), (3 * PART + 77, 4)] {
            let name = format!("upload/{length}");
            let before = count(&s3, Operation::UploadPart, Outcome::Done);
            let written = bytes(length, 7 + length as u64);
            upload(&s3, &name, &written).unwrap();
            assert!(read(&s3, &name).unwrap() == written, "{name}");
            assert_eq!(count(&s3, Operation::UploadPart, Outcome::Done) - before, parts, "{name}");
        }
        assert_eq!(count(&s3, Operation::AbortMultipartUpload, Outcome::Done), 0);
    }
}

#[test]
fn an_object_that_is_there_is_not_replaced() {
    for store in stores() {
        let s3 = store.open();
        s3.put("once", b"first").unwrap();
        assert!(matches!(s3.put("once", b"second"), Err(Error::AlreadyThere(name)) if name == "once"));
        assert!(matches!(upload(&s3, "once", &bytes(100, 1)), Err(Error::AlreadyThere(_))));
        let long = upload(&s3, "once", &bytes(PART + 1, 1)).unwrap_err();
        assert!(matches!(long, Error::AlreadyThere(_)), "{long}");
        assert_eq!(std::io::Error::from(long).kind(), ErrorKind::AlreadyExists);
        assert_eq!(read(&s3, "once").unwrap(), b"first");
        assert_eq!(names(&s3), ["once"]);
    }
}

#[test]
fn what_is_not_there_is_not_found_and_may_be_removed() {
    for store in stores() {
        let s3 = store.open();
        assert!(matches!(s3.get("nothing", ..), Err(Error::NotFound(name)) if name == "nothing"));
        assert_eq!(read(&s3, "nothing").unwrap_err().kind(), ErrorKind::NotFound);
        assert_eq!(s3.length("nothing").unwrap(), None);
        s3.remove(&["nothing"]).unwrap();
        s3.put("something", b"1").unwrap();
        s3.remove(&["nothing", "something", "nothing else"]).unwrap();
        s3.remove::<&str>(&[]).unwrap();
        assert_eq!(names(&s3), [""; 0]);
    }
}

#[test]
fn a_range_is_read_and_no_more() {
    for store in stores() {
        let s3 = store.open();
        let all = bytes(100_000, 3);
        s3.put("ranged", &all).unwrap();
        let range = |object: Result<kerma_archive::s3::Object, Error>| {
            let mut object = object.unwrap();
            assert_eq!(object.length(), 100_000);
            let remaining = object.remaining();
            let mut read = Vec::new();
            object.read_to_end(&mut read).unwrap();
            assert_eq!((read.len() as u64, object.remaining()), (remaining, 0));
            read
        };
        assert!(range(s3.get("ranged", 10..20)) == all[10..20]);
        assert!(range(s3.get("ranged", ..=9)) == all[..10]);
        assert!(range(s3.get("ranged", 99_990..)) == all[99_990..]);
        assert!(range(s3.get("ranged", 99_990..200_000)) == all[99_990..]);
        assert!(range(s3.get("ranged", 5..5)).is_empty());
        let behind = s3.get("ranged", 100_000..).unwrap_err();
        assert!(matches!(behind, Error::Refused { status: 416, .. }), "{behind}");
    }
}

#[test]
fn an_object_is_read_from_any_place_in_any_order() {
    for store in stores() {
        let s3 = store.open();
        let all = bytes(400_000, 4);
        s3.put("sought", &all).unwrap();
        let mut object = s3.get("sought", ..).unwrap();
        for at in [0_usize, 5, 60_000, 399_990, 200_000, 200_001, 200_500, 3] {
            assert_eq!(object.seek(SeekFrom::Start(at as u64)).unwrap(), at as u64);
            let mut read = [0; 10];
            object.read_exact(&mut read).unwrap();
            assert_eq!(read, all[at..at + 10], "at {at}");
        }
        assert_eq!(object.seek(SeekFrom::End(-1)).unwrap(), 399_999);
        assert_eq!(object.read(&mut [0; 10]).unwrap(), 1);
        assert_eq!(object.seek(SeekFrom::End(5)).unwrap(), 400_005);
        assert_eq!(object.read(&mut [0; 10]).unwrap(), 0);
        assert_eq!(object.seek(SeekFrom::Current(-400_005)).unwrap(), 0);
        let mut whole = Vec::new();
        object.read_to_end(&mut whole).unwrap();
        assert!(whole == all);
        assert_eq!(object.seek(SeekFrom::Current(-400_001)).unwrap_err().kind(), ErrorKind::InvalidInput);
    }
}

#[test]
fn a_list_has_all_pages_and_a_batch_removes_them() {
    for store in stores() {
        let s3 = store.open();
        let all: BTreeSet<String> = (0..1_100).map(|number| format!("page/{number:04}")).collect();
        std::thread::scope(|scope| {
            let all: Vec<&String> = all.iter().collect();
            for some in all.chunks(200) {
                let (s3, some) = (s3.clone(), some.to_vec());
                scope.spawn(move || some.into_iter().for_each(|name| s3.put(name, name.as_bytes()).unwrap()));
            }
        });
        s3.put("other", b"").unwrap();
        let listed: Vec<_> = s3.list("page/").map(Result::unwrap).collect();
        assert!(listed.iter().map(|listed| &listed.name).eq(&all));
        assert!(listed.iter().all(|listed| listed.length == 9));
        let age = |time: SystemTime| time.elapsed().unwrap_or_default();
        assert!(listed.iter().all(|listed| age(listed.modified) < Duration::from_secs(300)));
        s3.remove(&Vec::from_iter(all)).unwrap();
        assert_eq!(names(&s3), ["other"]);
    }
}

#[test]
fn names_have_what_may_be_in_a_name() {
    for store in stores() {
        let s3 = store.open();
        let mut all = vec!["a b/ü+&=%'()*~.dcm", "2/.hidden", "3/%41", "4/日本", "5/a;b,c@d:e!$"];
        for name in &all {
            s3.put(name, name.as_bytes()).unwrap();
            assert_eq!(read(&s3, name).unwrap(), name.as_bytes());
        }
        all.sort_unstable();
        assert_eq!(names(&s3), all);
        s3.remove(&all).unwrap();
        assert_eq!(names(&s3), [""; 0]);
        for name in ["", "/a", "../a", "a/./b", "a\nb"] {
            assert!(matches!(s3.put(name, b""), Err(Error::Settings(_))), "{name}");
            assert!(s3.create(name).is_err() && s3.get(name, ..).is_err() && s3.remove(&[name]).is_err());
        }
    }
}

#[test]
fn a_prefix_is_a_place_of_its_own() {
    for store in stores() {
        let of = |prefix: &str| {
            let mut settings = store.settings();
            settings.prefix = prefix.into();
            S3::open(settings).unwrap()
        };
        let (one, two, all) = (of("one/"), of("two/"), of(""));
        one.put("a", b"1").unwrap();
        two.put("a", b"2").unwrap();
        two.put("b", b"2").unwrap();
        assert_eq!((names(&one), names(&two)), (vec!["a".to_owned()], vec!["a".into(), "b".into()]));
        assert_eq!(names(&all), ["one/a", "two/a", "two/b"]);
        assert_eq!(read(&two, "a").unwrap(), b"2");
        two.remove(&["a", "b"]).unwrap();
        assert_eq!(names(&all), ["one/a"]);
    }
}

#[test]
fn an_upload_that_is_dropped_leaves_nothing() {
    for store in stores() {
        let s3 = store.open();
        let mut upload = s3.create("dropped").unwrap();
        upload.write(&bytes(2 * PART + 1, 5)).unwrap();
        drop(upload);
        drop(s3.create("never written").unwrap());
        assert_eq!(names(&s3), [""; 0]);
        assert_eq!(count(&s3, Operation::AbortMultipartUpload, Outcome::Done), 1);
    }
}

#[test]
fn uploads_that_nobody_finished_are_found_and_ended() {
    let Some(store) = ObjectStore::moto() else { return };
    let mut settings = store.settings();
    settings.prefix = "p/".into();
    let s3 = S3::open(settings).unwrap();
    let mut killed = s3.create("killed").unwrap();
    killed.write(&bytes(PART + 1, 6)).unwrap();
    // as by a process that was killed
    std::mem::forget(killed);
    // All uploads began in 2010, as moto has it.
    assert_eq!(s3.stale_uploads(Duration::from_secs(100 * 365 * 24 * 3600)).unwrap(), []);
    let stale = s3.stale_uploads(Duration::ZERO).unwrap();
    let [upload] = &stale[..] else { panic!("{stale:?}") };
    assert_eq!(upload.name, "killed");
    s3.end_stale(upload).unwrap();
    s3.end_stale(upload).unwrap();
    assert_eq!(s3.stale_uploads(Duration::ZERO).unwrap(), []);
}

#[test]
fn a_store_that_does_not_list_uploads_says_that_it_is_not_supported() {
    let Some(store) = ObjectStore::start() else { return };
    let error = store.open().stale_uploads(Duration::ZERO).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsupported, "{error}");
}

#[test]
fn sixteen_threads_share_a_store() {
    for store in stores() {
        let s3 = store.open();
        std::thread::scope(|scope| {
            for thread in 0..16_u64 {
                let s3 = s3.clone();
                scope.spawn(move || {
                    for number in 0..10 {
                        let (name, bytes) =
                            (format!("{thread}/{number}"), bytes(20_000, thread * 10 + number));
                        s3.put(&name, &bytes).unwrap();
                        assert!(read(&s3, &name).unwrap() == bytes);
                    }
                });
            }
        });
        assert_eq!(names(&s3).len(), 160);
    }
}

#[test]
fn an_object_may_be_encrypted_and_of_another_class() {
    let Some(store) = ObjectStore::moto() else { return };
    for (number, encryption) in
        [Encryption::Aes256, Encryption::Kms(None), Encryption::Kms(Some("a-key".into()))]
            .into_iter()
            .enumerate()
    {
        let mut settings = store.settings();
        settings.prefix = format!("{number}/");
        (settings.encryption, settings.storage_class) = (encryption, Some("STANDARD_IA".into()));
        let s3 = S3::open(settings).unwrap();
        s3.put("short", &bytes(1000, 1)).unwrap();
        upload(&s3, "long", &bytes(PART + 1, 2)).unwrap();
        assert!(read(&s3, "short").unwrap() == bytes(1000, 1));
        assert!(read(&s3, "long").unwrap() == bytes(PART + 1, 2));
    }
}
