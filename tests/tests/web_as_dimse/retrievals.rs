//! Retrievals over HTTP, and the C-GET that each of them is.

use std::collections::BTreeMap;

use kerma_tests::sample::transfer_syntaxes::{EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE};

use crate::both::{Both, Instance};

/// How many instances there were, by the transfer syntax that was asked for.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// The same bytes both ways.
    pub(crate) same: BTreeMap<String, usize>,
    /// They came over HTTP, where more is decoded than over DIMSE.
    pub(crate) by_http_alone: BTreeMap<String, usize>,
}

type Instances = BTreeMap<String, Instance>;

/// What comes in parts; nothing if none of it can be sent so.
fn retrieve(both: &Both, path: &str, transfer_syntax: &str) -> Instances {
    let accept = format!("multipart/related; type=\"application/dicom\"; transfer-syntax={transfer_syntax}");
    let answer = both.get(path, &accept).is_one_of(&[200, 206, 406], path);
    match answer.status {
        406 => Instances::new(),
        _ => answer.parts().iter().map(|part| Instance::of(part)).collect(),
    }
}

/// Every study, series and instance, as it is stored and in each transfer syntax without compression.
pub(crate) fn compare(both: &Both, compared: &mut Compared) {
    let found = both.search("/instances").json();
    let uid = |found: &serde_json::Value, tag: &str| found[tag]["Value"][0].as_str().unwrap().to_owned();
    let mut studies: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for found in found.as_array().unwrap() {
        let series = studies.entry(uid(found, "0020000D")).or_default();
        series.entry(uid(found, "0020000E")).or_default().push(uid(found, "00080018"));
    }
    for (study, series) in &studies {
        for (transfer_syntax, options) in [
            ("*", &[][..]),
            (EXPLICIT_LITTLE, &["-xe"]),
            (IMPLICIT_LITTLE, &["-xi"]),
            (EXPLICIT_BIG, &["-xb"]),
        ] {
            let by_study = retrieve(both, &format!("/studies/{study}"), transfer_syntax);
            compare_study(both, study, (transfer_syntax, options), &by_study, compared);
            for (one, instances) in series {
                let path = format!("/studies/{study}/series/{one}");
                let only = |instances: &[String]| -> Instances {
                    by_study.clone().into_iter().filter(|(uid, _)| instances.contains(uid)).collect()
                };
                let by_series = retrieve(both, &path, transfer_syntax);
                assert!(by_series == only(instances), "{path} is not what its study has");
                // in another transfer syntax one of the series stands for the others
                let count = if transfer_syntax == "*" { instances.len() } else { 1 };
                for instance in instances.iter().take(count) {
                    let path = format!("{path}/instances/{instance}");
                    let one = std::slice::from_ref(instance);
                    assert!(retrieve(both, &path, transfer_syntax) == only(one), "{path} in a part");
                    let accept = format!("application/dicom; transfer-syntax={transfer_syntax}");
                    let answer = both.get(&path, &accept).is_one_of(&[200, 406], &path);
                    let alone = (answer.status == 200).then(|| Instance::of(&answer.body));
                    assert!(alone.into_iter().collect::<Instances>() == only(one), "{path} alone");
                }
            }
        }
    }
}

fn compare_study(
    both: &Both,
    study: &str,
    (transfer_syntax, options): (&str, &[&str]),
    by_http: &Instances,
    compared: &mut Compared,
) {
    let keys = ["QueryRetrieveLevel=STUDY".into(), format!("StudyInstanceUID={study}")];
    let by_dimse = match transfer_syntax {
        "*" => both.c_get_as_stored(
            &by_http.iter().map(|(uid, instance)| (uid.clone(), instance.transfer_syntax.clone())).collect(),
        ),
        _ => both.c_get(&[&["--find-first"], options].concat(), &keys),
    };
    for (uid, instance) in &by_dimse {
        let other = by_http.get(uid);
        let other =
            other.unwrap_or_else(|| panic!("{uid} of {study} in {transfer_syntax} comes by C-GET alone"));
        assert_eq!(other.transfer_syntax, instance.transfer_syntax, "{uid} of {study}");
        assert!(other.data_set == instance.data_set, "{uid} of {study} in {transfer_syntax}: other bytes");
    }
    let key = transfer_syntax.to_owned();
    *compared.same.entry(key.clone()).or_default() += by_dimse.len();
    if by_http.len() > by_dimse.len() {
        *compared.by_http_alone.entry(key).or_default() += by_http.len() - by_dimse.len();
    }
}
