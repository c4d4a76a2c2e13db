//! What is accepted, and what is answered to who accepts nothing of it (PS3.18 §8.7).

use kerma_dictionary::uids;

use super::support::{Site, instance, path};

#[test]
fn the_query_parameter_goes_before_the_header() {
    let site = Site::new();
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    for query in ["accept=application/json", "accept=application%2Fjson", "accept=text/html,application/json"]
    {
        let answer =
            site.get_with(&format!("/studies?{query}"), &[("Accept", "application/dicom+json")]).is(200);
        assert_eq!(answer.header("content-type"), Some("application/json"), "{query}");
    }
    let plus = site.get("/studies?accept=application/dicom+json").is(200);
    assert_eq!(plus.header("content-type"), Some("application/dicom+json"));
}

#[test]
fn who_accepts_nothing_of_it_is_told_what_there_is() {
    let site = Site::new();
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let image = path(1, 1, 1);
    for (path, offered) in [
        ("/studies".to_owned(), "application/dicom+json"),
        (image.clone(), "application/dicom"),
        (format!("{image}/metadata"), "application/dicom+xml"),
        (format!("{image}/frames/1"), "application/octet-stream"),
        (format!("{image}/bulkdata"), "application/octet-stream"),
        (format!("{image}/bulkdata/7FE00010"), "application/octet-stream"),
    ] {
        let refused = site.get_with(&path, &[("Accept", "text/html")]).is(406);
        assert_eq!(refused.header("content-type"), Some("application/problem+json"));
        assert!(refused.json()["detail"].as_str().unwrap().contains(offered), "{path}");
        site.get_with(&path, &[("Accept", "nonsense")]).is(400);
    }
}
