//! Searches (PS3.18 §10.6).

use kerma_dictionary::{tags, uids};
use serde_json::Value;

use super::support::{Answer, Site, instance};

fn site() -> Site {
    let site = Site::new();
    for (study, series, number) in [(1, 1, 1), (1, 1, 2), (1, 2, 1), (2, 1, 1), (3, 1, 1)] {
        site.store(&instance(study, series, number), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    }
    site
}

/// The values of an attribute in the results.
#[track_caller]
fn values(answer: &Answer, tag: &str) -> Vec<String> {
    let json = answer.json();
    let values = json.as_array().unwrap().iter().map(|result| &result[tag]["Value"][0]);
    values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect()
}

#[test]
fn each_level_is_searched_at_each_path() {
    let site = site();
    for (path, count) in [
        ("/studies", 3),
        ("/series", 4),
        ("/instances", 5),
        ("/studies/1.2.1/series", 2),
        ("/studies/1.2.1/instances", 3),
        ("/studies/1.2.1/series/1.2.1.1/instances", 2),
        ("/studies/1.2.9/series", 0),
        ("/studies/1.2.2/series/1.2.1.1/instances", 0),
    ] {
        let answer = site.get(path).is(200);
        assert_eq!(answer.header("content-type"), Some("application/dicom+json"));
        assert_eq!(answer.json().as_array().unwrap().len(), count, "{path}");
    }
}

#[test]
fn a_result_has_what_the_tables_want_and_where_it_is() {
    let site = site();
    let study = &site.get("/studies?StudyInstanceUID=1.2.1").is(200).json()[0];
    let value = |tag: &str| study[tag]["Value"][0].clone();
    assert_eq!(value("00080005"), "ISO_IR 192");
    assert_eq!(value("00100010")["Alphabetic"], "Müller^Jane1");
    assert_eq!((value("00201206"), value("00201208")), (2.into(), 3.into()));
    assert_eq!(study["00080061"]["Value"], serde_json::json!(["CT", "PT"]));
    assert_eq!(value("00080056"), "ONLINE");
    assert_eq!(value("00081190"), format!("http://{}/dicom-web/studies/1.2.1", site.address));
    let series = &site.get("/studies/1.2.1/series?Modality=CT").is(200).json()[0];
    assert_eq!(series["0008103E"]["Value"][0], "series 1");
    assert_eq!(series["00201209"]["Value"][0], 2);
    // What the path names is not told of what is below it.
    assert!(series["00100010"].is_null());
    let instance = &site.get("/studies/1.2.1/instances?InstanceNumber=2").is(200).json()[0];
    assert_eq!(instance["00280010"]["Value"][0], 100);
    let url = instance["00081190"]["Value"][0].as_str().unwrap();
    assert!(url.ends_with("/studies/1.2.1/series/1.2.1.1/instances/1.2.1.1.2"), "{url}");
    site.get(&format!("{url}/metadata")).is(200);
}

#[test]
fn what_is_asked_is_matched_as_c_find_matches_it() {
    let site = site();
    for (query, studies) in [
        ("PatientName=M%C3%BCller*", "1.2.1 1.2.2 1.2.3"),
        ("PatientName=m%C3%9CLLER^jane2", "1.2.2"),
        ("PatientName=Muller%5EJane2", ""),
        ("PatientName=Jane2+Muller&fuzzymatching=true", "1.2.2"),
        ("00100020=P3", "1.2.3"),
        ("StudyDate=20240301-", "1.2.2 1.2.3"),
        ("StudyDate=20240201-20240301", "1.2.1 1.2.2"),
        ("StudyInstanceUID=1.2.1,1.2.3", "1.2.1 1.2.3"),
        ("StudyInstanceUID=1.2.1%5C1.2.3", "1.2.1 1.2.3"),
        ("StudyInstanceUID=1.2.1&StudyInstanceUID=1.2.3", "1.2.1 1.2.3"),
        ("ModalitiesInStudy=PT", "1.2.1"),
        ("AccessionNumber=A?", "1.2.1 1.2.2 1.2.3"),
        ("AccessionNumber=A", ""),
        ("StudyDescription=%22%22&emptyvaluematching=true", "1.2.1 1.2.2 1.2.3"),
        ("limit=2", "1.2.1 1.2.2"),
        ("limit=2&offset=1", "1.2.2 1.2.3"),
        ("offset=9", ""),
        ("limit=0", ""),
    ] {
        let found = values(&site.get(&format!("/studies?{query}")).is(200), "0020000D").join(" ");
        assert_eq!(found, studies, "{query}");
    }
}

#[test]
fn who_is_not_sent_everything_is_told_so() {
    let site = site();
    let warning =
        |query: &str| site.get(&format!("/studies?{query}")).is(200).header("warning").map(str::to_owned);
    assert_eq!(warning(""), None);
    assert_eq!(warning("limit=3"), None);
    assert!(warning("limit=2").unwrap().starts_with("299 kerma \"there are more results"));
    assert!(warning("limit=2&offset=0").unwrap().contains("offset=2"));
    assert!(warning("token=7").unwrap().contains("token"));
    assert!(warning("includefield=PixelData").unwrap().contains("7FE0,0010"));
}

#[test]
fn fields_are_included_by_name_by_tag_and_all_of_them() {
    let site = site();
    let first = |query: &str| site.get(&format!("/studies/1.2.1/series?{query}")).is(200).json()[0].clone();
    assert!(first("")["00280010"].is_null());
    let included = first("includefield=Rows,00280011&includefield=PatientID");
    assert_eq!(included["00280010"].as_object().map(|_| ()), None, "of an instance, and not of a series");
    assert_eq!(included["00100020"]["Value"][0], "P1");
    assert!(!site.get("/studies?includefield=all").is(200).json()[0]["00081030"].is_null());
}

#[test]
fn what_has_no_value_is_there_if_the_tables_want_it_but_no_list_of_modalities_without_one() {
    let site = Site::new();
    let mut without = instance(1, 1, 1);
    without.set(tags::MODALITY, "").unwrap();
    without.set(tags::ACCESSION_NUMBER, "").unwrap();
    without.remove(tags::STUDY_DATE);
    site.store(&without, &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    // What OHIF's list of studies asks for.
    let query = "limit=101&offset=0&fuzzymatching=false&includefield=00081030%2C00080060";
    let study = &site.get(&format!("/studies?{query}")).is(200).json()[0];
    for tag in ["00080020", "00080050"] {
        let element = study[tag].as_object().unwrap();
        assert_eq!(element.keys().collect::<Vec<_>>(), ["vr"], "{tag}");
    }
    for tag in ["00080060", "00080061"] {
        assert!(study.get(tag).is_none(), "{tag}");
    }
    // Wherever there is a list, it has a value.
    site.store(&instance(1, 2, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let study = &site.get(&format!("/studies?{query}")).is(200).json()[0];
    assert_eq!(study["00080061"]["Value"][0], "PT");
    assert!(study.get("00080060").is_none());
}

#[test]
fn what_is_no_search_is_refused_with_the_reason() {
    let site = site();
    for (query, said) in [
        ("PatintName=x", "PatintName"),
        ("includefield=nothing", "nothing"),
        ("limit=x", "limit"),
        ("limit=1&limit=2", "limit"),
        ("offset=-1", "offset"),
        ("fuzzymatching=maybe", "fuzzymatching"),
        ("Rows=many", "0028,0010"),
        ("PatientName=%FF", "UTF-8"),
        ("PatientName.PatientID=1", "sequence"),
    ] {
        let answer = site.get(&format!("/studies?{query}")).is(400);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
        let json: Value = answer.json();
        assert_eq!(json["status"], 400);
        assert!(json["detail"].as_str().unwrap().contains(said), "{query}: {json}");
    }
    site.get("/studies/1.2.1/series?StudyInstanceUID=1.2.2").is(400);
    for path in [
        "/studies/x%20y/series",
        "/studies/../series",
        "/studies/%2e%2e%2fetc/series",
        "/studies/1,2/instances",
    ] {
        site.get(path).is(400);
    }
}

#[test]
fn results_come_as_xml_in_parts_too() {
    let site = site();
    let answer =
        site.get_with("/studies", &[("Accept", "multipart/related; type=\"application/dicom+xml\"")]).is(200);
    let parts = answer.parts();
    assert_eq!(parts.len(), 3);
    assert!(parts[0].0.contains("Content-Type: application/dicom+xml"));
    let text = String::from_utf8(parts[0].1.clone()).unwrap();
    assert!(text.contains("<FamilyName>Müller</FamilyName>"), "{text}");
}
