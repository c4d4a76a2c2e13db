//! What is done over HTTP is what is done over DIMSE, on the corpus and on pydicom's files: the same matches with the same values,
//! the same bytes out, and the same bytes after they were stored.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod both;
mod queries;
mod retrievals;

use std::collections::{BTreeMap, BTreeSet};

use kerma_tests::http::parts_of;
use kerma_tests::sample::{Sample, charset_samples, samples};

use self::both::Both;

/// The files, in as many archives as are needed so that no two in one have the same SOP Instance UID.
fn archives(what: &str) -> Vec<Vec<Sample>> {
    let mut archives: Vec<(BTreeSet<String>, Vec<Sample>)> = Vec::new();
    let mut samples = samples(what);
    samples.extend(charset_samples(what));
    for sample in samples {
        let uids: Vec<String> = sample.instance_uids().map(str::to_owned).collect();
        // What has no UID is nothing that is stored; what does not say its encoding is guessed by some, and refused by others.
        if uids.is_empty() || sample.transfer_syntax().is_empty() {
            continue;
        }
        let place = archives.iter().position(|(taken, _)| uids.iter().all(|uid| !taken.contains(uid)));
        let place = place.unwrap_or_else(|| {
            archives.push((BTreeSet::new(), Vec::new()));
            archives.len() - 1
        });
        archives[place].0.extend(uids);
        archives[place].1.push(sample);
    }
    archives.into_iter().map(|(_, samples)| samples).collect()
}

/// The archives with those files that a C-STORE brings there.
fn filled(what: &str) -> impl Iterator<Item = Both> {
    archives(what).into_iter().map(|samples| {
        let both = Both::start();
        both.store(&samples);
        both
    })
}

#[test]
fn a_search_finds_over_http_what_c_find_finds_with_the_same_values() {
    let mut compared = queries::Compared::default();
    for both in filled("QIDO-RS beside C-FIND") {
        queries::compare(&both, &mut compared);
    }
    eprintln!("{compared:?}");
    // if anything was there to be found
    assert!(compared.searches == 0 || compared.matches > compared.searches, "{compared:?}");
}

#[test]
fn what_is_retrieved_over_http_has_the_bytes_that_c_get_brings() {
    let mut compared = retrievals::Compared::default();
    for both in filled("WADO-RS beside C-GET") {
        retrievals::compare(&both, &mut compared);
    }
    eprintln!("{compared:?}");
    let Some(stored) = compared.same.get("*") else { return };
    // as it is stored everything comes both ways
    assert!(*stored > 0 && !compared.by_http_alone.contains_key("*"), "{compared:?}");
}

#[test]
fn what_is_stored_over_http_comes_back_by_c_get_byte_for_byte_and_is_what_c_store_stores() {
    let (mut stored, mut refused, mut broken_off) = (0, Vec::new(), Vec::new());
    for samples in archives("STOW-RS beside C-STORE") {
        let (by_http, by_dimse) = (Both::start(), Both::start());
        let (content_type, body) =
            parts_of("application/dicom", samples.iter().map(|sample| std::fs::read(&sample.path).unwrap()));
        let answer = by_http.post("/studies", &content_type, &body);
        let told = answer.is_one_of(&[200, 202, 409], "STOW-RS").json();
        by_dimse.store(&samples);
        let all_of = |both: &Both| {
            let everything = queries::everything(both);
            let syntax = |uid: &String| {
                let of = samples.iter().find(|sample| sample.instance_uids().any(|of| of == uid)).unwrap();
                (uid.clone(), of.transfer_syntax().to_owned())
            };
            let instances = both.c_get_as_stored(&everything.iter().map(syntax).collect());
            assert_eq!(
                instances.keys().cloned().collect::<BTreeSet<_>>(),
                everything,
                "not all comes by C-GET"
            );
            instances
        };
        let (over_http, over_dimse) = (all_of(&by_http), all_of(&by_dimse));
        for sample in &samples {
            let find = |all: &BTreeMap<String, both::Instance>| {
                sample.instance_uids().find_map(|uid| all.get(uid)).cloned()
            };
            match (find(&over_http), find(&over_dimse)) {
                (Some(instance), by_dimse) => {
                    assert_eq!(instance.transfer_syntax, sample.transfer_syntax(), "{}", sample.name);
                    let (came, length) = (instance.data_set.len(), sample.data_set.len());
                    if length % 2 == 0 {
                        assert!(
                            instance.data_set == sample.data_set,
                            "{}: {came} bytes of {length}",
                            sample.name
                        );
                    } else {
                        // An odd number of bytes cannot be sent over DIMSE (PS3.8 §9.3.5.1), but over HTTP.
                        let file = by_http.file(sample.instance_uids());
                        assert!(file == std::fs::read(&sample.path).unwrap(), "{}", sample.name);
                    }
                    // no SCU sends what does not say what it is
                    assert!(
                        length % 2 == 1 || by_dimse.is_none_or(|other| other == instance),
                        "{}",
                        sample.name
                    );
                    stored += 1;
                }
                (None, None) => refused.push(sample.name.clone()),
                (None, Some(_)) => {
                    // A message over DIMSE is whole by its fragments, whatever is in it; a file that breaks off is not.
                    let failed = told["00081198"]["Value"].as_array().unwrap().iter();
                    let of_it = |failed: &&serde_json::Value| {
                        let uid = failed["00081155"]["Value"][0].as_str();
                        sample.instance_uids().any(|of| Some(of) == uid)
                    };
                    let reason =
                        failed.clone().find(of_it).map(|failed| failed["00081197"]["Value"][0].clone());
                    assert_eq!(
                        reason,
                        Some(0xC000.into()),
                        "{} is stored by C-STORE alone: {told}",
                        sample.name
                    );
                    broken_off.push(sample.name.clone());
                }
            }
        }
    }
    eprintln!("{stored} stored; not stored by either: {refused:?}; by C-STORE alone: {broken_off:?}");
    assert!(broken_off.iter().all(|name| name.contains("truncated")), "{broken_off:?}");
    assert!(stored > refused.len() || stored == 0, "{refused:?}");
}
